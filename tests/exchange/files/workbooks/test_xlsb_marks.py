"""A binary workbook counts as it is shown, too: number formats, error cells, hidden rows.

Nothing free writes such a workbook, so this one is written by hand, after [MS-XLSB].
"""

import struct
import zipfile
from io import BytesIO

import pytest

from seatdesk.exchange.files.source import BROKEN_PACKING
from seatdesk.exchange.files.workbooks.sheet_marks import SheetMarks
from seatdesk.exchange.files.workbooks.xlsb_marks import xlsb_marks
from seatdesk.exchange.question import Options
from tests.exchange.conftest import Reader
from tests.exchange.hostile import packed

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
GENERAL, EURO, DIGITS, PERCENT, DAY = range(5)
"""Styles of the workbook."""


def record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return head + bytes([len(body) & 0x7F | 0x80, len(body) >> 7]) + body


def text(value: str) -> bytes:
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def row(number: int, *cells: bytes, hidden: bool = False) -> bytes:
    flags = bytes([0x10 if hidden else 0]) + bytes(5)
    return record(0, struct.pack("<IIHB", number, 0, 300, 0) + flags) + b"".join(cells)


def cell(kind: int, column: int, style: int, body: bytes) -> bytes:
    return record(kind, struct.pack("<II", column, style | 0x01000000) + body)


def words(*texts: str, start: int = 0) -> list[bytes]:
    return [cell(6, n, 0, text(value)) for n, value in enumerate(texts, start)]


def real(column: int, style: int, value: float) -> bytes:
    return cell(5, column, style, struct.pack("<d", value))


def whole(column: int, style: int, value: int) -> bytes:
    """A number in four bytes."""
    return cell(2, column, style, struct.pack("<I", value << 2 | 2))


def worked_out(column: int, style: int, value: float) -> bytes:
    """A formula and its number."""
    return cell(9, column, style, struct.pack("<dHII", value, 0, 0, 0))


def error(column: int, code: int) -> bytes:
    return cell(3, column, 0, bytes([code]))


def failed(column: int, code: int) -> bytes:
    """A formula and its error."""
    return cell(11, column, 0, bytes([code]) + struct.pack("<HII", 0, 0, 0))


def styles() -> bytes:
    codes = {164: '#,##0.00\\ "€"', 165: "00000"}
    formats = b"".join(record(44, struct.pack("<H", n) + text(c)) for n, c in codes.items())
    used = (0, 164, 165, 9, 14)
    written = b"".join(record(47, struct.pack("<2H", 0, n) + bytes(12)) for n in used)
    count = struct.pack("<I", len(used))
    return (
        record(278)
        + record(615, struct.pack("<I", len(codes))) + formats + record(616)
        + record(626, struct.pack("<I", 1)) + record(47, struct.pack("<2H", 0, 165) + bytes(12))
        + record(627)
        + record(617, count) + written + record(618)
        + record(279)
    )  # fmt: skip


def xlsb(*rows: bytes, styled: bytes | None = None, target: str = "worksheets/sheet1.bin") -> bytes:
    area = record(148, struct.pack("<4I", 0, len(rows) - 1, 0, 9))
    sheet = record(129) + area + record(145) + b"".join(rows) + record(146) + record(130)
    bundle = struct.pack("<II", 0, 1) + text("rId1") + text("S")
    book = record(131) + record(143) + record(156, bundle) + record(144) + record(132)
    return packed({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r" '
        f'Type="{RELATION}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
        f'Type="{RELATION}/worksheet" Target="{target}"/></Relationships>',
        "xl/worksheets/sheet1.bin": sheet,
        "xl/styles.bin": styles() if styled is None else styled,
    })  # fmt: skip


def marks(content: bytes, sheet: str = "S") -> SheetMarks:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return xlsb_marks(archive, sheet)


def test_rule_17_prices_are_in_the_currency_that_their_cells_show(read: Reader) -> None:
    content = xlsb(
        row(0, *words("Product name", "Purchased quantity", "Unit price")),
        row(1, *words("Sales Hub"), whole(1, GENERAL, 9), real(2, EURO, 85.5)),
        row(2, *words("Data Hub"), whole(1, GENERAL, 3), worked_out(2, EURO, 12)),
    )
    rows = read(content, Options(home="USD"), name="p.xlsb").contracts.rows
    assert [(r.quantity, str(r.unit_price), r.currency) for r in rows] == [
        (9, "85.5", "EUR"),
        (3, "12", "EUR"),
    ]


def test_rule_17_zeros_in_front_error_cells_and_hidden_rows(read: Reader) -> None:
    content = xlsb(
        row(0, *words("E-mail", "Name", "Cost centre", "Last login")),
        row(1, *words("ada@x.example", "Ada"), whole(2, DIGITS, 42), real(3, DAY, 46_000)),
        row(2, *words("bo@x.example"), error(1, 0x2A), whole(2, DIGITS, 7), hidden=True),
        row(3, failed(0, 0x17), *words("Cy", start=1)),
    )
    found = read(content, name="p.xlsb")
    persons, problems = found.people.people, found.people.problems
    assert [(p.email, p.name, p.cost_centre) for p in persons] == [
        ("ada@x.example", "Ada", "00042"),
        ("bo@x.example", "", "00007"),
    ]
    assert [(p.line, p.column, p.value, p.problem) for p in problems] == [
        (3, "Name", "#N/A", "error_cell"),
        (4, "E-mail", "#REF!", "error_cell"),
    ]
    assert found.table.layout.notes.hidden == 1


def test_cells_are_marked_where_they_stand() -> None:
    found = marks(xlsb(row(5, real(3, PERCENT, 0.5), real(4, GENERAL, 1)), row(7, error(2, 7))))
    assert {n: {c: look.percent for c, look in r.items()} for n, r in found.formats.items()} == {
        5: {3: True}
    }
    assert found.broken == {7: {2: ("error_cell", "#DIV/0!")}}


@pytest.mark.parametrize(
    "content",
    [
        packed({"xl/styles.bin": b""}),
        xlsb(row(0, real(0, EURO, 1)), styled=b""),
        xlsb(row(0, real(0, 99, 1))),
        xlsb(row(0, real(0, EURO, 1)), target="worksheets/other.bin"),
    ],
    ids=["no book", "no styles", "no such style", "no such part"],
)
def test_what_is_not_there_marks_nothing(content: bytes) -> None:
    assert marks(content) == SheetMarks()
    assert marks(xlsb(row(0, real(0, EURO, 1))), "Other") == SheetMarks()


@pytest.mark.parametrize("part", ["xl/workbook.bin", "xl/styles.bin", "xl/worksheets/sheet1.bin"])
def test_records_that_break_off_are_an_error_that_the_reader_expects(part: str) -> None:
    whole = xlsb(row(0, real(0, EURO, 1), error(1, 7)), row(1, failed(0, 7), hidden=True))
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    expected = (*BROKEN_PACKING, IndexError)
    outcomes = set()
    for cut in range(len(parts[part])):
        try:
            marks(packed({**parts, part: parts[part][:cut]}))
            outcomes.add("read")
        except expected:
            outcomes.add("broken")
    assert outcomes == {"read", "broken"}
