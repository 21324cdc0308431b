"""The dialect of a text file: the separator of its cells, and how they are quoted.

Every candidate parses the beginning of the text and is scored by the share of rows of one width,
by how many cells look like values, and by header words that are known. A semicolon wins a tie:
beside it the comma is a decimal mark.
"""

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Reader

NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|", "single column": "\x1f"}
SAMPLED = 1_000
LONGEST_CELL = 131_072
_CANDIDATES = ("comma", "semicolon", "tab", "pipe")
_SIGNS = [NAMES[name] for name in _CANDIDATES]
_SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\s*[\r\n]", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"\d,\d")
_STRAY = re.compile(r"^[\"'][^\"']*$|^[^\"']*\"$|[;\t|].*[;\t|]|[;\t|]$|^[;\t|]")
_SURE = 0.55
_FEW_ROWS = 3
_REGULAR = 0.9
_WEAK = 0.35
_NARROW = 2
_OTHER = re.compile(r"[ :~^]")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The dialect of one delimited text. `escape` is a backslash or None.

    `wrapped`: a spreadsheet that did not part the lines put some of them whole into quotation marks
    when it saved them.
    """

    delimiter: str
    quote: str = '"'
    escape: str | None = None
    wrapped: bool = False

    @property
    def separator(self) -> str:
        """The character itself."""
        return NAMES.get(self.delimiter, self.delimiter)

    def read(self, lines: Iterable[str]) -> "Reader":
        """Rows of lines; the returned reader counts lines in its `line_num`."""
        return csv.reader(
            lines,
            delimiter=self.separator,
            quotechar=self.quote,
            escapechar=self.escape,
            doublequote=True,
            skipinitialspace=self.separator not in " \t",
        )

    def unwrapped(self, cells: list[str]) -> list[str]:
        """The cells of a record; those of a whole line in quotation marks are parted."""
        return self.row(cells) if len(cells) == 1 and self.separator in cells[0] else cells

    def row(self, cells: Sequence[str]) -> list[str]:
        """The cells of a row that a spreadsheet put into one."""
        return next(self.read([cells[0] if cells else ""]), [])


@dataclass(frozen=True, slots=True)
class DialectGuess:
    """The dialect that scored best; `candidates` are names worth offering when not certain."""

    dialect: Dialect
    certain: bool
    candidates: tuple[str, ...]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class _Score:
    """`parts` says that not only the header has several cells, but most rows below it, too."""

    dialect: Dialect
    value: float
    regular: float
    hits: int
    rows: Sequence[Sequence[str]]
    parts: bool = False


def detect_dialect(
    text: str, known: Callable[[Sequence[str]], int], *, whole: bool
) -> DialectGuess:
    """The dialect of a text's beginning; `known` counts header words in a row.

    `whole` says that `text` is all there is; otherwise its last row may be cut and is ignored.
    """
    if named := _SEP_LINE.match(text):
        dialect = with_quoting(_name(named[1]), text)
        return DialectGuess(
            dialect, certain=True, candidates=(), rows=first_records(dialect, text, whole=whole)
        )
    scores = [_score(with_quoting(name, text), text, known, whole=whole) for name in _CANDIDATES]
    scores.sort(key=lambda score: score.value, reverse=True)
    best, second = scores[0], scores[1]
    if best.value < _WEAK:
        return _single(text, scores, whole=whole)
    semicolon = next(score for score in scores if score.dialect.delimiter == "semicolon")
    if semicolon.regular == 1.0 and _DECIMAL_COMMA.search(text):
        best, second = semicolon, best if best is not semicolon else second
    clear = second.value < _SURE * best.value and best.regular >= _REGULAR
    doubtful = not best.parts and any(score.parts for score in scores)
    few = _FEW_ROWS if second.value else _NARROW  # nothing else parts even one row
    certain = not doubtful and (best.hits > second.hits + 1 or (clear and len(best.rows) >= few))
    names = tuple(score.dialect.delimiter for score in scores if score.value > 0)
    return DialectGuess(best.dialect, certain, names, best.rows)


def first_records(dialect: Dialect, text: str, *, whole: bool) -> list[list[str]]:
    """The first records of a text; a last one that may be cut is left out."""
    try:
        rows = list(islice(dialect.read(io.StringIO(text, newline="")), SAMPLED))
    except csv.Error:  # a cell beyond the field limit: the quoting is wrong
        return []
    return rows if whole or len(rows) == SAMPLED else rows[:-1]


def rows_with_open_quotes(
    rows: Sequence[Sequence[str]], separator: str, width: int
) -> frozenset[int]:
    """Places of rows with whole rows inside a cell: a quotation mark was opened and not closed.

    In a narrow table a remark may well have as many commas as a row, so there it takes several.
    """
    enough = 1 if width > _NARROW else _NARROW
    found = set()
    for place, row in enumerate(rows):
        inner = (cell.splitlines()[1:] for cell in row if "\n" in cell or "\r" in cell)
        like_rows = sum(line.count(separator) == width - 1 for lines in inner for line in lines)
        if width > 1 and like_rows >= enough:
            found.add(place)
    return frozenset(found)


def is_left_open(dialect: Dialect, text: str) -> bool:
    """True when a quotation mark in the last row is opened and never closed."""
    mark = "\x1e"
    try:
        last = deque(dialect.read(io.StringIO(f"{text}\n{mark}", newline="")), maxlen=1)
    except csv.Error:
        return False
    return bool(last) and list(last[0]) != [mark]


def holds_rows(row: Sequence[str], separator: str) -> bool:
    """True when a cell of a header holds lines that are parted alike: the rows of the table."""
    signs = [separator] if separator in _SIGNS else _SIGNS
    for cell in row:
        lines = [line for line in cell.splitlines()[1:] if line.strip()]
        for sign in signs if len(lines) > 1 else ():
            count, often = Counter(line.count(sign) for line in lines).most_common(1)[0]
            if count and often * 3 >= len(lines) * 2:
                return True
    return False


def _name(character: str) -> str:
    return next((name for name, sign in NAMES.items() if sign == character), character)


def _single(text: str, scores: Sequence[_Score], *, whole: bool) -> DialectGuess:
    dialect = Dialect("single column")
    rows = first_records(dialect, text, whole=whole)
    filled = [cell for row in rows if row and (cell := row[0].strip())]
    parted = sum(_OTHER.search(cell) is not None for cell in filled)
    if filled and not _OTHER.search(filled[0]):  # what parts columns parts their names, too
        parted = 0
    tried = tuple(score.dialect.delimiter for score in scores if score.value > 0)
    certain = not tried and parted * 2 <= len(filled)
    return DialectGuess(dialect, certain, ("single column", *tried), rows)


def with_quoting(name: str, text: str) -> Dialect:
    """The dialect of this delimiter, with the quotation marks that the text uses."""
    if '"' not in text and "'" not in text:
        return Dialect(name)
    sign = re.escape(NAMES.get(name, name))
    edge = rf"(?:^|{sign}[ ]*)"
    close = rf"(?={sign}|$)"
    doubled = len(re.findall(rf"{edge}\".*?\"{close}", text, re.MULTILINE))
    single = len(re.findall(rf"{edge}'[^'\n]*'{close}", text, re.MULTILINE))
    usual = 2 * single > len(text.splitlines())  # and not the nickname of somebody
    quote = "'" if single > 1 and usual and single > 2 * doubled else '"'
    # A folder's name may end a cell with a backslash; then the quotation mark closes the cell.
    inside = re.search(rf"\\{quote}(?!{sign}|\s*$)", text, re.MULTILINE)
    escaped = text.count(f"\\{quote}") if inside else 0
    proper = len(re.findall(rf"[^{sign}\s]{quote}{quote}[^{sign}\s]", text))
    return Dialect(name, quote, "\\" if escaped > proper else None)


def _score(
    dialect: Dialect, text: str, known: Callable[[Sequence[str]], int], *, whole: bool
) -> _Score:
    rows = [row for row in first_records(dialect, text, whole=whole) if any(map(str.strip, row))]
    if not rows:
        return _Score(dialect, 0.0, 0.0, 0, rows)
    known_names = [known(row) for row in rows[:15]]
    hits = max(known_names)
    header = known_names.index(hits)
    header_width = max(len(row) for row, n in zip(rows, known_names, strict=False) if n == hits)
    widths = Counter(map(len, rows))
    filled = (sum(map(bool, map(str.strip, row))) for row in rows)
    if dialect.delimiter == "tab" and max(filled) < _NARROW:
        return _Score(dialect, 0.0, 0.0, hits, rows)  # tabs behind the only column
    modal, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    if modal == 1:
        return _Score(dialect, 0.0, 0.0, hits, rows)
    regular = count / len(rows)
    if hits > 1:  # trailing empty cells may be left out, which is legal
        regular = max(regular, sum(1 < len(row) <= header_width for row in rows) / len(rows))
    cells = [cell for row in rows for cell in row]
    plain = sum(_STRAY.search(cell) is None for cell in cells) / len(cells)
    value = regular * plain * plain * (1 + min(hits, 6) / 2) * (1 - 0.5 / modal)
    below = rows[header + 1 :] if hits else rows
    parts = 2 * sum(len(row) > 1 for row in below) >= len(below)
    return _Score(dialect, value, regular, hits, rows, parts)
