"""The frame of a streamed workbook (ECMA-376): its small parts, and what stands around the rows."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from seatdesk.exchange.writing.document import Document
from seatdesk.exchange.writing.page_layout import PageLayout
from seatdesk.exchange.writing.sheet_layout import ROW_COUNT, footer, letters
from seatdesk.exchange.writing.xml_text import in_cell, outside

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
BOLD, HEAD, HEAD_RIGHT, DAY, MOMENT, COUNT, SUM, WRAPPED, TOP, BOLD_WRAPPED = range(1, 11)
"""Numbers of the cell styles in `_styles`."""


def opening(widths: Sequence[int], head: int) -> str:
    """A worksheet up to its first row; what is above row `head` + 1 stays in sight."""
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate(widths, 1)
    )
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        f'<pane xSplit="1" ySplit="{head}" '
        f'topLeftCell="B{head + 1}" activePane="bottomRight" state="frozen"/></sheetView>'
        f'</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols><sheetData>'
    )


def closing(span: str, heading: str, pages: PageLayout) -> str:
    """A worksheet from its last row on."""
    breaks = "".join(f'<brk id="{place}" max="1048575" man="1"/>' for place in pages.breaks)
    count = len(pages.breaks)
    parted = f'<colBreaks count="{count}" manualBreakCount="{count}">{breaks}</colBreaks>'
    return (
        f'</sheetData><autoFilter ref="{span}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.75" header="0.3" footer="0.3"/>'
        f'<pageSetup paperSize="9" scale="{pages.scale}" pageOrder="overThenDown" '
        'orientation="landscape"/>'
        f"<headerFooter><oddFooter>{outside(footer(heading))}</oddFooter></headerFooter>"
        f"{parted if breaks else ''}</worksheet>"
    )


def row(number: int, cells: str, height: int = 0) -> str:
    """One row."""
    return f'<row r="{number}"{tall(height)}>{cells}</row>'


def tall(height: int) -> str:
    """The attribute of a row that is so many points tall; nothing for the usual height."""
    return f' ht="{height}" customHeight="1"' if height else ""


def text_cell(place: str, text: str, style: int) -> str:
    """A text."""
    kept = f'<t xml:space="preserve">{in_cell(text)}</t>'
    return f'<c r="{place}" s="{style}" t="inlineStr"><is>{kept}</is></c>'


def formula_cell(place: str, formula: str, value: object, style: int) -> str:
    """A formula and what it comes to."""
    return f'<c r="{place}" s="{style}"><f>{outside(formula)}</f><v>{value}</v></c>'


def parts(document: Document, pages: Sequence[str], head: int, repeated: int) -> dict[str, str]:
    """Every part of the package but the worksheets, by name."""
    found = {
        "[Content_Types].xml": _content_types(len(pages)),
        "_rels/.rels": _relations(
            ("xl/workbook.xml", f"{_RELATED}/officeDocument"),
            ("docProps/core.xml", f"{_PACKAGE}/relationships/metadata/core-properties"),
            ("docProps/app.xml", f"{_RELATED}/extended-properties"),
        ),
        "docProps/core.xml": _core(document),
        "docProps/app.xml": _app(document),
        "xl/workbook.xml": _workbook(pages, head, repeated),
        "xl/_rels/workbook.xml.rels": _relations(
            *(
                (f"worksheets/sheet{number}.xml", f"{_RELATED}/worksheet")
                for number in range(1, len(pages) + 1)
            ),
            ("styles.xml", f"{_RELATED}/styles"),
        ),
        "xl/styles.xml": _styles(),
    }
    return {name: _XML + text for name, text in found.items()}


def _content_types(pages: int) -> str:
    known = [
        ("xl/workbook.xml", f"{_TYPES}.sheet.main+xml"),
        ("xl/styles.xml", f"{_TYPES}.styles+xml"),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ),
    ]
    known += [
        (f"xl/worksheets/sheet{number}.xml", f"{_TYPES}.worksheet+xml")
        for number in range(1, pages + 1)
    ]
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in known
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _workbook(pages: Sequence[str], head: int, repeated: int) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(pages, 1)
    )
    titles = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{number}">'
        f"{_columns(name, repeated)}'{name}'!${head}:${head}</definedName>"
        for number, name in enumerate(pages)
    )
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{sheets}</sheets><definedNames>{titles}</definedNames></workbook>"
    )


def _columns(name: str, repeated: int) -> str:
    return f"'{name}'!$A:${letters(repeated - 1)}," if repeated else ""


def _styles() -> str:
    shapes = ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", ROW_COUNT)
    formats = "".join(
        f'<numFmt numFmtId="{number}" formatCode={quoteattr(shape)}/>'
        for number, shape in enumerate(shapes, 164)
    )
    edge = "<left/><right/><top/>"
    font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
    bold, wrapped = 'fontId="1" applyFont="1"', 'vertical="top" wrapText="1"'
    left = 'horizontal="left" vertical="top"'
    cells = (
        _cell_style("", 'vertical="top"'),
        _cell_style(bold),
        _cell_style(f'{bold} borderId="1"', wrapped),
        _cell_style(f'{bold} borderId="1"', f'horizontal="right" {wrapped}'),
        _cell_style('numFmtId="164" applyNumberFormat="1"', left),
        _cell_style('numFmtId="165" applyNumberFormat="1"', left),
        _cell_style(f'numFmtId="166" applyNumberFormat="1" {bold}', 'horizontal="left"'),
        _cell_style(f'numFmtId="3" applyNumberFormat="1" {bold}'),
        _cell_style("", wrapped),
        _cell_style("", 'vertical="top"'),
        _cell_style(bold, wrapped),
    )
    return (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="{len(shapes)}">{formats}</numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        f'<borders count="2"><border>{edge}<bottom/><diagonal/></border>'
        f'<border>{edge}<bottom style="thin"/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
        f'</cellStyleXfs><cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    )


def _cell_style(looks: str, alignment: str = "") -> str:
    looks = looks if "fontId" in looks else f'fontId="0" {looks}'
    if not alignment:
        return f'<xf xfId="0" {looks}/>'
    return f'<xf xfId="0" {looks} applyAlignment="1"><alignment {alignment}/></xf>'


def _core(document: Document) -> str:
    made = f"{document.as_of.isoformat()}T00:00:00Z"
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{outside(document.name)}</dc:title>"
        f"<dc:subject>{outside(document.heading)}</dc:subject><dc:creator>SeatDesk</dc:creator>"
        f"<dc:description>{outside(document.heading)}</dc:description>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created></cp:coreProperties>'
    )


def _app(document: Document) -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'extended-properties"><Application>SeatDesk</Application>'
        f"<Company>{outside(document.account)}</Company></Properties>"
    )
