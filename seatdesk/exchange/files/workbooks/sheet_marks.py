"""Marks of an XLSX sheet beside its values: formats, error cells, formulas, hidden rows.

Read from the parts of an XLSX workbook with regular expressions, a portion at a time, so that only
the cells that have something special cost anything.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from xml.parsers import expat

from seatdesk.exchange.files.error_cells import ERROR, UNCALCULATED
from seatdesk.exchange.files.source import PIECE
from seatdesk.exchange.files.workbooks.number_formats import BUILT_IN, NumberFormat, number_format
from seatdesk.exchange.files.workbooks.workbook_limits import unusually_spaced

_SMALL_PART, _LONGEST_ROW = 16 << 20, 64 << 20
_ATTRIBUTE = re.compile(rb"""(?<![:\w])(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ERROR = re.compile(
    rb"""<(?:\w+:)?c\s([^<>]*\bt\s*=\s*["']e["'][^<>]*)>(?:(?!</(?:\w+:)?c>).)*?"""
    rb"""<(?:\w+:)?v>([^<]{0,40})<""",
    re.DOTALL,
)
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>(0?)</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_HIDDEN = re.compile(rb"""<(?:\w+:)?row\s[^<>]*\bhidden\s*=\s*["'](?:1|true)["']""")
_PLACE = re.compile(rb"\$?([A-Z]{1,3})\$?(\d{1,7})")


@dataclass(slots=True)
class SheetMarks:
    """Of one sheet, by row and column from 0: formats of numbers, and cells without a value.

    `broken` holds why (`error_cell`, `not_calculated`) and what stands in the cell. `hidden` counts
    hidden rows.
    """

    formats: dict[int, dict[int, NumberFormat]] = field(default_factory=dict)
    broken: dict[int, dict[int, tuple[str, str]]] = field(default_factory=dict)
    hidden: int = 0

    def format(self, row: int, column: int, code: str) -> None:
        """Note how a cell is shown, where that says something."""
        if found := number_format(code):
            self.formats.setdefault(row, {})[column] = found

    def break_(self, row: int, column: int, why: str, text: str) -> None:
        """Note a cell that has no value."""
        self.broken.setdefault(row, {})[column] = (why, text)


@cache
def column_number(letters: bytes) -> int:
    """The number of a column, from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def marks_of(archive: zipfile.ZipFile, sheet: str) -> SheetMarks:
    """The marks of a sheet of an XLSX workbook by its name; none where its parts are unusual."""
    marks = SheetMarks()
    book = _elements(archive, "xl/workbook.xml")
    part = _part_of(archive, book, sheet)
    if part is None:
        return marks
    special = {number: found for number, found in _styles(archive).items() if found}
    anew = any(
        name == "calcPr" and attributes.get("fullCalcOnLoad") in {"1", "true"}
        for name, attributes in book
    )
    for portion in _portions(archive, part):
        _scan(marks, portion, special, anew=anew)
    return marks


def _scan(
    marks: SheetMarks, portion: bytes, special: Mapping[int, NumberFormat], *, anew: bool
) -> None:
    if special:
        _note_formats(marks, portion, special)
    if b't="e"' in portion or b"t='e'" in portion:
        for error in _ERROR.finditer(portion):
            if place := _place(_attributes(error[1])):
                marks.break_(*place, ERROR, error[2].decode("utf-8", "replace"))
    if b"<f" in portion or b":f" in portion:
        _note_formulas(marks, portion, anew=anew)
    if b"hidden" in portion:
        marks.hidden += len(_HIDDEN.findall(portion))


def _note_formulas(marks: SheetMarks, portion: bytes, *, anew: bool) -> None:
    for formula in _FORMULA.finditer(portion):
        attributes = _attributes(formula[1])
        place = _place(attributes)
        if place and not _is_calculated(attributes, formula[2], anew=anew):
            marks.break_(*place, UNCALCULATED, "")


def _note_formats(marks: SheetMarks, portion: bytes, special: Mapping[int, NumberFormat]) -> None:
    """Note the formats of cells; nearly all programs write their attributes in one order."""
    styles = b"|".join(str(style).encode() for style in special)
    usual = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})" s="(%s)"(?: t="n")?>' % styles)
    found = usual.findall(portion)
    by_style = {str(style).encode(): look for style, look in special.items()}
    for letters, row, style in found:
        marks.formats.setdefault(int(row) - 1, {})[column_number(letters) - 1] = by_style[style]
    any_order = re.compile(rb' s(?:="(?:%s)"|=[^"]|\s)' % styles)
    if len(any_order.findall(portion)) == len(found) and not unusually_spaced(portion, b"s"):
        return
    wanted = re.compile(rb"""<(?:\w+:)?c\s([^<>]*?\bs\s*=\s*["'](?:%s)["'][^<>]*)>""" % styles)
    for cell in wanted.finditer(portion):
        attributes = _attributes(cell[1])
        place = _place(attributes)
        looked = special.get(_number(attributes.get(b"s", b"")))
        if looked and place and attributes.get(b"t", b"n") == b"n":
            marks.formats.setdefault(place[0], {})[place[1]] = looked


def _is_calculated(attributes: Mapping[bytes, bytes], value: bytes | None, *, anew: bool) -> bool:
    """True when a formula without a value, or with 0, had been calculated.

    Programs that cannot calculate write 0, and that all is to be calculated anew.
    """
    if value is None or attributes.get(b"t") == b"str":
        return value is not None
    return value == b"0" and not anew


def _portions(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A sheet in whole rows."""
    rest = b""
    with archive.open(part) as stream:
        while piece := stream.read(PIECE):
            rest += piece
            end = rest.rfind(b"row>") + len(b"row>")
            if end >= len(b"row>") or len(rest) > _LONGEST_ROW:
                cut = end if end >= len(b"row>") else len(rest)
                yield rest[:cut]
                rest = rest[cut:]
    yield rest


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return {name: one or other for name, one, other in _ATTRIBUTE.findall(text)}


def _place(attributes: Mapping[bytes, bytes]) -> tuple[int, int] | None:
    found = _PLACE.fullmatch(attributes.get(b"r", b""))
    return (int(found[2]) - 1, column_number(found[1]) - 1) if found else None


def _number(text: bytes | str) -> int:
    return int(text) if text.isdigit() and len(text) < 9 else 0  # noqa: PLR2004


# -- the small parts -------------------------------------------------------------------------------

Elements = list[tuple[str, dict[str, str]]]


def _elements(archive: zipfile.ZipFile, part: str) -> Elements:
    """The elements of a small part with their attributes; one with entities of its own has none."""
    if part not in archive.namelist() or archive.getinfo(part).file_size > _SMALL_PART:
        return []
    found: Elements = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        found.append((name.rpartition(":")[2], plain))

    def refuse(*_: object) -> None:
        raise ValueError(part)

    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(archive.read(part), True)  # noqa: FBT003 - the last piece
    except (expat.ExpatError, ValueError):
        return []
    return found


def _part_of(archive: zipfile.ZipFile, book: Elements, sheet: str) -> str | None:
    """The part that a sheet of this name is kept in."""
    ids = (a.get("id") for name, a in book if name == "sheet" and a.get("name") == sheet)
    wanted = next(ids, None)
    return part_named(archive, "xl/workbook.xml", wanted) if wanted else None


def part_named(archive: zipfile.ZipFile, book: str, relation: str) -> str | None:
    """The part that a workbook calls by the name of a relation."""
    folder, _, file = book.rpartition("/")
    for name, attributes in _elements(archive, f"{folder}/_rels/{file}.rels"):
        if name == "Relationship" and attributes.get("Id") == relation:
            target = attributes.get("Target", "").lstrip("/").removeprefix("./")
            part = target if target.startswith("xl/") else f"xl/{target}"
            return part if part in archive.namelist() else None
    return None


def _styles(archive: zipfile.ZipFile) -> dict[int, NumberFormat]:
    """The number format of each style of the workbook."""
    codes = dict(BUILT_IN)
    styles: dict[int, NumberFormat] = {}
    inside = False
    for name, attributes in _elements(archive, "xl/styles.xml"):
        if name == "numFmt":
            codes[_number(attributes.get("numFmtId", ""))] = attributes.get("formatCode", "")
        elif name in {"cellXfs", "cellStyles", "dxfs"}:
            inside = name == "cellXfs"
        elif name == "xf" and inside:
            code = codes.get(_number(attributes.get("numFmtId", "")), "")
            styles[len(styles)] = number_format(code)
    return styles
