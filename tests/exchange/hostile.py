"""Workbooks made to freeze or end a program, or to fill its memory: a few kilobytes each."""

import io
import zipfile
from collections.abc import Iterator

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
PEOPLE = ('<row r="1"><c r="A1" t="inlineStr"><is><t>email</t></is></c>'
          '<c r="B1" t="inlineStr"><is><t>name</t></is></c></row>'
          '<row r="2"><c r="A2" t="inlineStr"><is><t>a@x.example</t></is></c>'
          '<c r="B2" t="inlineStr"><is><t>Ada</t></is></c></row>')  # fmt: skip


def packed(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP file of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsx(
    data: str = PEOPLE,
    *,
    head: str = "",
    tail: str = "",
    before: str = "",
    coded: str = "UTF-8",
    strings: str = "",
    styles: str = "",
    book: str = "",
) -> bytes:
    """An XLSX workbook with one sheet, written by hand."""
    xml = f'<?xml version="1.0" encoding="{coded}"?>{before}'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="r" Type="{REL}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": book
        or f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        f'package/2006/relationships"><Relationship Id="rId1" Type="{REL}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'{xml}<worksheet xmlns="{MAIN}">{head}<sheetData>{data}'
        f"</sheetData>{tail}</worksheet>",
    }
    if strings:
        parts["xl/sharedStrings.xml"] = strings
    if styles:
        parts["xl/styles.xml"] = styles
    return packed(parts)


def ods(rows: str, *, before: str = "", coded: str = "UTF-8") -> bytes:
    """An ODS workbook with one sheet, written by hand."""
    names = "".join(f' xmlns:{n}="{ODF}{n}:1.0"' for n in ("office", "table", "text"))
    return packed({
        "mimetype": ODS_KIND,
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{ODF}manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_KIND}"/>'
        "</manifest:manifest>",
        "content.xml": f'<?xml version="1.0" encoding="{coded}"?>{before}'
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>",
    })  # fmt: skip


def cell(text: str = "x", attributes: str = "", inside: str = "") -> str:
    """A cell of an ODS sheet."""
    return (
        f'<table:table-cell office:value-type="string" {attributes}><text:p>{text}{inside}'
        "</text:p></table:table-cell>"
    )


def row(*cells: str, attributes: str = "") -> str:
    """A row of an ODS sheet."""
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


HEAD = row(cell("email"), cell("name"))


def workbooks() -> Iterator[tuple[str, bytes]]:
    """Every one of them, with a name that says what it does."""
    yield from _references()
    yield from _parts()
    yield from _repeats()
    yield from _encodings()
    yield from _bombs()


def _references() -> Iterator[tuple[str, bytes]]:
    for reference in (
        "A99999999999", "ZZZZZZZZ2", "ZZZZZ1", "ZZZZ9", "A0", "A-1", "1A", "", "A1048577",
        "XFE1", "A4294967296", "A18446744073709551616", "a1", "A1:B2", "AAAAAAAAAAAAAAAAAAAA1",
    ):  # fmt: skip
        for tag in ("c", "x:c"):
            text = f'<row r="3"><{tag} r="{reference}"><v>1</v></{tag}></row>'
            yield f"cell-{tag[0]}-{reference[:9]}.xlsx", xlsx(PEOPLE + text)
        single = f"<row r='3'><c t='n' r='{reference}'><v>1</v></c></row>"
        yield f"single-{reference[:9]}.xlsx", xlsx(PEOPLE + single)
    for number in ("99999999999", "4294967295", "1048577", "0", "-5", "x"):
        yield f"row-{number}.xlsx", xlsx(f'{PEOPLE}<row r="{number}"><c><v>1</v></c></row>')
    for area in ("A1:ZZZZZZ99999999999", "A1:XFD1048576", "A1:A4294967296", "Z9:A1", "A1:"):
        yield f"dimension-{area[3:9]}.xlsx", xlsx(head=f'<dimension ref="{area}"/>')
        merged = f'<mergeCells count="1"><mergeCell ref="{area}"/></mergeCells>'
        yield f"merge-{area[3:9]}.xlsx", xlsx(tail=merged)
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    yield "far-corner.xlsx", xlsx(PEOPLE + far)


def _parts() -> Iterator[tuple[str, bytes]]:
    count = (
        f'<sst xmlns="{MAIN}" count="4000000000" uniqueCount="4000000000"><si><t>x</t></si></sst>'
    )
    yield "strings-count.xlsx", xlsx(strings=count)
    wrong = '<row r="3"><c r="A3" t="s"><v>4000000000</v></c></row>'
    yield "strings-index.xlsx", xlsx(PEOPLE + wrong, strings=count)
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs count="4000000000"><xf numFmtId="9"/></cellXfs>'
    yield "styles-count.xlsx", xlsx(styles=f"{styles}</styleSheet>")
    style = '<row r="3"><c r="A3" s="99999999999999"><v>1</v></c></row>'
    yield "style-number.xlsx", xlsx(PEOPLE + style, styles=f"{styles}</styleSheet>")
    formats = f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="{{}}"/>'
    formats += '</numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
    number = '<row r="3"><c r="A3" s="0"><v>1E308</v></c></row>'
    for code in ("0" * 60_000, "[" * 60_000, '"' * 60_001, "\\" * 60_000, "0." + "#" * 60_000):
        yield f"format-{ord(code[1])}.xlsx", xlsx(PEOPLE + number, styles=formats.format(
            code.replace('"', "&quot;")))  # fmt: skip
    for value in ("1E308", "-1E308", "NaN", "INF", "1e999999999", "9" * 100_000):
        text = f'<row r="3"><c r="A3"><v>{value}</v></c></row>'
        yield f"value-{value[:6]}.xlsx", xlsx(PEOPLE + text)
    for day in ("1E300", "-1E300", "99999999999", "2958466"):
        dated = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
        text = f'<row r="3"><c r="B3" s="0"><v>{day}</v></c></row>'
        yield f"day-{day}.xlsx", xlsx(PEOPLE + text, styles=dated)
    deep = "<a>" * 200_000 + "</a>" * 200_000
    yield "deep.xlsx", xlsx(tail=deep)
    yield "unclosed.xlsx", xlsx(PEOPLE + "<row r='3'><c r='A3'><v>1")
    formula = f'<row r="3"><c r="A3"><f>{"(" * 100_000}</f></c></row>'
    yield "formula.xlsx", xlsx(PEOPLE + formula)
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(5_000))
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{sheets}</sheets></workbook>'
    yield "sheets.xlsx", xlsx(book=book)


def _repeats() -> Iterator[tuple[str, bytes]]:
    for count in ("2000000000", "99999999999999999999", "-1", "16385", "1048577", "x"):
        repeated = f'table:number-columns-repeated="{count}"'
        yield f"columns-{count[:8]}.ods", ods(HEAD + row(cell("a@x.example", repeated)))
        repeated = f'table:number-rows-repeated="{count}"'
        yield f"rows-{count[:8]}.ods", ods(HEAD + row(cell("a@x.example"), attributes=repeated))
        spaces = cell("a", inside=f'<text:s text:c="{count}"/>')
        yield f"spaces-{count[:8]}.ods", ods(HEAD + row(spaces))
        single = cell("a", inside=f"<text:s text:c='{count}'/>")
        yield f"quoted-{count[:8]}.ods", ods(HEAD + row(single))
        other = f'<text:s xmlns:q="{ODF}text:1.0" q:c="{count}"/>'
        yield f"prefix-{count[:8]}.ods", ods(HEAD + row(cell("a", inside=other)))
    both = row(
        cell("x", 'table:number-columns-repeated="16384"'),
        attributes='table:number-rows-repeated="1048576"',
    )
    yield "both.ods", ods(HEAD + both)
    yield "many-rows.ods", ods(HEAD + both * 50)
    spaces = "".join(f'<text:s text:c="{n}"/>' for n in [9_999] * 3_000)
    yield "many-spaces.ods", ods(HEAD + row(cell("a", inside=spaces)))
    filled = row(cell("x", 'table:number-columns-repeated="9999"')) * 3_000
    yield "many-columns.ods", ods(HEAD + filled)
    spanned = 'table:number-columns-spanned="2000000000" table:number-rows-spanned="2000000000"'
    yield "spanned.ods", ods(HEAD + row(cell("x", spanned)))
    yield "deep.ods", ods(HEAD + row(cell("x", inside="<text:span>" * 100_000)))


def _encodings() -> Iterator[tuple[str, bytes]]:
    for name in ("utf-7", "no-such", "UCS-4", "cp037", "x" * 50_000, "rot13", ""):
        yield f"encoding-{name[:8]}.xlsx", xlsx(coded=name)
        yield f"encoding-{name[:8]}.ods", ods(HEAD, coded=name)


def _bombs() -> Iterator[tuple[str, bytes]]:
    laughs = '<!ENTITY a0 "aaaaaaaaaaaaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 20}">' for n in range(1, 12)
    )
    doctype = f"<!DOCTYPE x [{laughs}]>"
    bomb = '<row r="3"><c r="A3" t="inlineStr"><is><t>&a11;</t></is></c></row>'
    yield "laughs.xlsx", xlsx(PEOPLE + bomb, before=doctype)
    yield "laughs.ods", ods(HEAD + row(cell("&a11;")), before=doctype)
    long = f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'
    many = "&a;" * 30_000
    text = f'<row r="3"><c r="A3" t="inlineStr"><is><t>{many}</t></is></c></row>'
    yield "quadratic.xlsx", xlsx(PEOPLE + text, before=long)
    yield "quadratic.ods", ods(HEAD + row(cell(many)), before=long)
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    text = '<row r="3"><c r="A3" t="inlineStr"><is><t>&a;</t></is></c></row>'
    yield "outside.xlsx", xlsx(PEOPLE + text, before=outside)
    yield "outside.ods", ods(HEAD + row(cell("&a;")), before=outside)
    styles = f"{doctype}<styleSheet xmlns='{MAIN}'><numFmts>&a11;</numFmts></styleSheet>"
    yield "styles-laughs.xlsx", xlsx(styles=styles)
    strings = f"{doctype}<sst xmlns='{MAIN}'><si><t>&a11;</t></si></sst>"
    yield "strings-laughs.xlsx", xlsx(strings=strings)
    zeros = packed({"xl/workbook.xml": "<w/>", "xl/worksheets/sheet1.xml": bytes(300 << 20)})
    yield "zeros.xlsx", zeros
    inner = packed({"content.xml": bytes(32 << 20)})
    yield "nested.xlsx", packed({"xl/workbook.xml": "<w/>", "xl/worksheets/sheet1.xml": inner})
