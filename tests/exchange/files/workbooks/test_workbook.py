"""Workbooks are read like CSV, and measured before they are opened."""

import base64
import io
import struct
import zipfile
import zlib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from seatdesk.domain.choices import Status
from seatdesk.exchange.files.workbooks import workbook, workbook_limits
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from tests.exchange.conftest import Reader

# Two people in a workbook of 1997's format, written once by another program.
XLS = (
    "c-rk)T}TvB6#nk)tnRM5uBL$ovItq3hW$L$gN=#ilVZJO5!9?Zgt$MlJ4*FXmiZJx&{NTiU=O`mLG(ir1qD6?N<l#oXg"
    "&5674)D^=bo9}Rx@zH1Y^G8p1J4TbH96M&i$L2o+_IeyH`DnCD;!S7A!vsa%_T<Kcj>|<(4J0nY)jY<zijI@1sB#c=4p"
    "<b)k%*jQ1=Q+*MzY1U^wZjsbKf6GnIq(aL?$h3rE!Nr9VW38IR7RnD@P<p!2_*z+mN7Peer*-XAO;uxm1uKK;sDDF{ex"
    "hx3D`;hB=V9QQaVp5Lc^H+uK>&1aopB`Ih1vP3h#z6t?FcL;e>ZQ1a0C1Gh*xA|G);5C*3iddDSYhCMW>!BByY{uU3y}"
    "TiVte6V>^=(OQu{SU1%_dr<ViA0gW6Q>iQH`@2V%w?E~A)qnY@4z*ZX4RkkI1>&GodYn}g{hAf~6yu-<F-4M}riFdi{d"
    "K|oLIEyig*PDDG>1}*-t(t7wEm7O9l+r0#cBy*gok=A6my`M;<2D|8{5hZI=Q`4SZ0lA0pniE>I=9KVUEG8L6Dd)?0Mu"
    "zC2=Wc&}(;4a3POxQ|_ZfRP+AJR)7B0vdR5{2c9+uQ1>bb^tmKT|I6X&a0R*(<f>$)qQ%)t@%xx}S))Xr|kTWw2Dek<i"
    "izZ`m0Gx}NEM)`@3*|QZB@3k@1((V|g`tlk<gJ=*pu1h@DGI!yuTpw9h{jrMql#tVR%h_^EF)!yWp^T-i$+si2n&P}GT"
    "l0|S$!aQTs>3XnVHV8nb^HZ07i2ZbEJJiok(!5kKk-t5hu*Vb=AM1`Cx@PW(<HmH47<YYK8Measz0kq_CQvXd`0r)p_J"
    "o+tVrwlZv^1Ng$oxhT)1%IVl^Q6{Aiz<Rp-<!&wqu^f1P<s3+``{{}zXlq|2m_%625^p2C^D#?MB0MTSePuukTGp~Mkt"
    "J%xTmxF7v_k6-$p61mT_;)<cwn?m`vzmQKq|8e`j0NhyrYX"
)


def xls() -> bytes:
    return zlib.decompress(base64.b85decode("".join(XLS)))


def xlsx(**content: list[list[Any]]) -> bytes:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"default_date_format": "yyyy-mm-dd"})
    for name, rows in content.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell is not None:
                    sheet.write(number, place, cell)
    book.close()
    return stream.getvalue()


def ods(rows: list[list[str]]) -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({
        "mimetype": kind,
        "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:'
        f'opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{kind}"/></manifest:manifest>',
        "content.xml": f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>",
    })  # fmt: skip


def packed(parts: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsb(rows: list[list[str]], last_column: int | None = None) -> bytes:
    """A binary workbook by hand: records of kind, size, body."""

    def record(kind: int, body: bytes = b"") -> bytes:
        head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return head + bytes([len(body) & 0x7F | 0x80, len(body) >> 7]) + body

    def text(value: str) -> bytes:
        return struct.pack("<I", len(value)) + value.encode("utf-16-le")

    sheet = record(129) + record(148, struct.pack("<4I", 0, len(rows) - 1, 0, 9)) + record(145)
    for number, row in enumerate(rows):
        sheet += record(0, struct.pack("<I", number) + bytes(13))
        for place, cell in enumerate(row):
            column = place if last_column is None or place < len(row) - 1 else last_column
            sheet += record(6, struct.pack("<II", column, 0) + text(cell))
    sheet += record(146) + record(130)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    bundle = struct.pack("<II", 0, 1) + text("rId1") + text("S")
    book = record(131) + record(143) + record(156, bundle) + record(144) + record(132)
    return packed({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="r" Type="{relation}/officeDocument" '
        'Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        f'package/2006/relationships"><Relationship Id="rId1" Type="{relation}/worksheet" '
        'Target="worksheets/sheet1.bin"/></Relationships>',
        "xl/worksheets/sheet1.bin": sheet,
    })  # fmt: skip


def ole(name: str, content: bytes = b"") -> bytes:
    """A container of 1997 with one stream in it."""
    sectors = -(-max(1, len(content)) // 512)
    head = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    struct.pack_into("<5H", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIII", head, 44, 1, 1, 0, 0, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", head, 76, 0, *[0xFFFFFFFF] * 108)
    chain = [3 + n for n in range(sectors - 1)] + [0xFFFFFFFE]
    table = [0xFFFFFFFD, 0xFFFFFFFE, *chain]
    table += [0xFFFFFFFF] * (128 - len(table))

    def entry(label: str, kind: int, child: int, start: int, size: int) -> bytes:
        raw = label.encode("utf-16-le")
        body = raw + bytes(64 - len(raw)) + struct.pack("<HBB", len(raw) + 2, kind, 1)
        return (
            body
            + struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
            + bytes(36)
            + struct.pack("<III", start, size, 0)
        )

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(
        name, 2, 0xFFFFFFFF, 2, len(content)
    )
    directory += bytes(512 - len(directory))
    return (
        bytes(head) + struct.pack("<128I", *table) + directory + content.ljust(512 * sectors, b"\0")
    )


PEOPLE = [
    ["email", "name", "status"],
    ["asa@x.se", "Åsa Öberg", "active"],
    ["bo@x.se", "Bo Ek", "deactivated"],
]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("people.xlsx", xlsx(People=PEOPLE)),
        ("people.ods", ods(PEOPLE)),
        ("people.xlsb", xlsb(PEOPLE)),
    ],
)
def test_rule_17_workbooks_are_read_like_csv(read: Reader, name: str, content: bytes) -> None:
    found = read(content, name=name)
    assert found.recognition.confidence == "high"
    asa, bo = found.people.people
    assert (asa.email, asa.name, asa.line) == ("asa@x.se", "Åsa Öberg", 2)
    assert bo.status is Status.DEACTIVATED


def test_rule_17_old_workbooks_too(read: Reader) -> None:
    found = read(xls(), name="people.xls")
    assert [person.name for person in found.people.people] == ["Åsa Öberg", "Bo Ek"]
    assert found.people.people[0].last_active == date(2024, 3, 4)
    assert found.table.sample()[1][4] == "00042"


def test_rule_17_cells_keep_their_meaning(read: Reader) -> None:
    row = ["a@x.se", 12.0, 1.234, date(2024, 3, 4), datetime(2024, 3, 4, 10, 30), True, "00042"]  # noqa: DTZ001
    found = read(xlsx(P=[["email", "a", "b", "c", "d", "e", "f"], row]), name="p.xlsx")
    (cells,) = found.table.sample()
    assert cells[1:] == ("12", "1.2340", "2024-03-04", "2024-03-04 10:30:00", "TRUE", "00042")


def test_rule_17_several_sheets_are_a_question(read: Reader) -> None:
    content = xlsx(Notes=[["see next"]], Empty=[], People=[[], [], *PEOPLE])
    found = read(content, name="p.xlsx")
    (question,) = found.recognition.questions
    assert (question.code, question.proposed) == ("sheet", "People")
    assert question.choices == ("Notes", "People")
    assert found.table.layout.header_record == 3
    assert [person.line for person in found.people.people] == [4, 5]
    chosen = read(content, Options(sheet="People"), name="p.xlsx")
    assert chosen.asked == []
    workbook.close()
    assert chosen.people.data == 2
    with pytest.raises(Unreadable) as caught:
        read(content, Options(sheet="Nowhere"), name="p.xlsx")
    assert caught.value.code == "no_such_sheet"


def test_a_workbook_with_another_name_is_read_and_asked_about(read: Reader) -> None:
    assert read(xlsx(P=PEOPLE), name="people.csv").asked == ["extension"]
    assert read("email,name\na@x.se,A\n", name="people.xlsx").asked == ["extension"]
    for name in ("people.xls", "people.ods", "people.xlsb"):
        found = read(xlsx(P=PEOPLE), name=name)
        assert found.asked == ["extension"]
        assert found.people.data == len(PEOPLE) - 1


def test_two_cells_far_apart_do_not_fill_the_memory(read: Reader) -> None:
    rows = [["email"], *[[] for _ in range(1_000)]]
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream)
    sheet = book.add_worksheet("S")
    sheet.write(0, 0, rows[0][0])
    sheet.write(1_048_575, 16_383, "z")
    book.close()
    far = xlsb([["email", "name"], ["a@x.se", "A"], ["b@x.se", "B"]], last_column=0x3FFFFFFF)
    old = bytearray(xls())
    cell = old.rfind(struct.pack("<HH", 0xFD, 10))
    struct.pack_into("<HH", old, cell + 4, 0xFFFF, 0xFFFF)
    for name, content in (("a.xlsx", stream.getvalue()), ("b.xlsb", far), ("c.xls", bytes(old))):
        with pytest.raises(Unreadable) as caught:
            read(content, name=name)
        assert caught.value.code == "sheet_too_large"


def test_blank_rows_without_end_are_only_counted(read: Reader) -> None:
    content = xlsx(S=[*PEOPLE, *[[] for _ in range(60_000)], ["c@x.se", "Cia", "active"]])
    people = read(content, name="p.xlsx").people
    assert (people.data, people.blank, people.people[-1].line) == (3, 60_000, 60_004)


def test_rule_19_packing_bombs_are_not_opened(
    read: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_limits, "_SUSPICIOUS", 1 << 20)
    bomb = packed({"xl/workbook.xml": "<w/>", "xl/worksheets/sheet1.xml": bytes(8 << 20)})
    with pytest.raises(Unreadable) as caught:
        read(bomb, name="p.xlsx")
    assert caught.value.code == "zip_bomb"


def test_a_declared_size_that_lies_is_found(read: Reader) -> None:
    content = bytearray(xlsx(P=PEOPLE))
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        name = content[at + 46 : at + 46 + struct.unpack_from("<H", content, at + 28)[0]]
        if name.startswith(b"xl/worksheets"):
            struct.pack_into("<I", content, at + 24, 10)
        at = content.find(b"PK\x01\x02", at + 4)
    with pytest.raises(Unreadable) as caught:
        read(bytes(content), name="p.xlsx")
    assert caught.value.code == "damaged"


def test_workbooks_with_a_password_say_so(read: Reader) -> None:
    with pytest.raises(Unreadable) as caught:
        read(ole("EncryptedPackage", bytes(5000)), name="p.xlsx")
    assert caught.value.code == "password"


@pytest.mark.parametrize("cut", [600, 2_000, 5_000])
def test_cut_off_workbooks_are_damaged(read: Reader, cut: int) -> None:
    for name, content in (("p.xlsx", xlsx(P=PEOPLE)), ("p.xls", xls())):
        with pytest.raises(Unreadable):
            read(content[:cut] if cut < len(content) else content[:-400], name=name)


def test_a_workbook_without_cells(read: Reader) -> None:
    with pytest.raises(Unreadable) as caught:
        read(xlsx(P=[]), name="p.xlsx")
    assert caught.value.code == "no_sheet"


def test_a_sheet_s_area_is_measured_by_its_references(tmp_path: Path) -> None:
    assert workbook_limits._column_number(b"XFD") == 16_384
    content = packed({"xl/worksheets/sheet1.xml": b'<c r="A1"/><c r="AB12"/>'})
    (tmp_path / "x").write_bytes(content)
    with zipfile.ZipFile(tmp_path / "x") as archive:
        assert workbook_limits._area(archive, archive.infolist()[0]) == (12, 28)


@pytest.mark.parametrize(
    "reference",
    [' r="AB12"', " r='AB12'", ' r = "AB12"', '\tr="AB12"', '\n r="AB12"', '\nr="AB12"',
     ' r\n=\n"AB12"', ' s="1" r="AB12"', '\x0cr="AB12"'],
)  # fmt: skip
def test_a_reference_counts_however_it_is_written(tmp_path: Path, reference: str) -> None:
    """The quick way to look for references knows one spelling; the others are found, too."""
    for text, wanted in ((f"<c{reference}/>", (12, 28)), (f"<c{reference}/>".lower(), None)):
        sheet = f'<row r="1"><c r="A1"/>{text}</row>'
        (tmp_path / "x").write_bytes(packed({"xl/worksheets/sheet1.xml": sheet}))
        with zipfile.ZipFile(tmp_path / "x") as archive:
            if wanted:
                assert workbook_limits._area(archive, archive.infolist()[0]) == wanted
            else:
                with pytest.raises(ValueError, match=r"re\.Match"):
                    workbook_limits._area(archive, archive.infolist()[0])
