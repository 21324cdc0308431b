"""Finds the header of a table: by known names, else by how a record differs from the rest."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seatdesk.domain.addresses import read_mailbox
from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

SEARCHED = 15
_COMPARED = 200
_ENOUGH = 2
_HALF = 0.5
_THIRD = 0.34
_NUMBER = re.compile(r"[-+(]?\s*[£$€]?\s*-?\d[\d.,'\s\u00a0\u202f]*%?\)?\s*[£$€]?")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?|\d{1,2}:\d{2}.*")
_LINK = re.compile(r"https?://.*|www\..*", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{2,5}[-_]?\d*|[a-z]{2}")
_LABEL = re.compile(r"[\w][\w ./#()&'\-]{0,40}")
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+|[A-Z]?[a-z]+([A-Z][a-z0-9]+)+")
_RULED = re.compile(r"[-=+:|_ ]*[-=]{2}[-=+:|_ ]*")
_WORD = re.compile(r"[A-Za-z]+")


_VALUES = frozenset({"number", "date", "address", "link"})
_SURE, _DOUBTFUL = "sure", "doubtful"


@dataclass(frozen=True, slots=True)
class Header:
    """`record` is 1-based, 0 for none. `second` is a later record that looks like a header."""

    record: int
    certain: bool
    second: int = 0


def find_header(rows: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Header:
    """The header of the first records of a table (blank ones included, as they count)."""
    hits = [_hits(row, vocabulary) for row in rows[:SEARCHED]]
    for number, row in enumerate(rows[:SEARCHED], 1):
        if _is_named(row, hits[number - 1], rows, best=max(hits)):
            return _named(rows, number, vocabulary)
    found = _by_difference(rows, hits)
    if found.record and _names_addresses(rows, found.record, vocabulary):
        return replace(found, certain=not _is_ruled(rows, found.record))
    return found


def names_below_groups(above: Sequence[str], names: Sequence[str]) -> list[str]:
    """Names of columns with what a row of headings above them adds.

    A column without a name of its own has the one above it; of those called the same, each is told
    apart by the heading over its group.
    """
    over = [*above[: len(names)], *("",) * (len(names) - len(above))]
    if len(_filled(over)) < _ENOUGH:  # a title
        return list(names)
    counts = Counter(name.strip().casefold() for name in names)
    told, group = [], ""
    for name, cell in zip(names, over, strict=True):
        group = cell if cell.strip() else group
        twice = counts[name.strip().casefold()] > 1
        told.append(f"{group} {name}".strip() if name.strip() and twice else name or cell)
    return told


def _named(rows: Sequence[Sequence[str]], number: int, vocabulary: Vocabulary) -> Header:
    """The header that begins with this record, whose names are known."""
    row = rows[number - 1]
    lower = _lower(rows, number, vocabulary)
    if lower:
        number, row = number + 1, names_below_groups(row, rows[number])
    second = _second(rows, number, vocabulary)
    certain = not second and lower is not _DOUBTFUL
    certain = certain and _is_clear(row, _hits(row, vocabulary), rows[number:], vocabulary)
    return Header(number, certain and not _is_ruled(rows, number), second)


def _lower(rows: Sequence[Sequence[str]], number: int, vocabulary: Vocabulary) -> str:
    """Tells if the record below names the columns that this one groups, and how surely."""
    top, below = rows[number - 1], rows[number : number + 1]
    if not below or any(_shape(cell) in _VALUES for cell in _filled(below[0])):
        return ""
    bottom = [*below[0], *("",) * (len(top) - len(below[0]))]
    over = [*top, *("",) * (len(bottom) - len(top))]
    under = [cell.strip() for cell in bottom]
    open_ = [place > 0 and not cell.strip() for place, cell in enumerate(over)]
    if not any(free and text for free, text in zip(open_, under, strict=True)):
        return ""
    if _hits(bottom, vocabulary) >= _ENOUGH:
        return _SURE
    heads = [*open_[1:], False]  # a heading over a group: nothing stands to the right of it
    grouped = zip(under, over, open_, heads, strict=True)
    parted = all(free or head if text else cell.strip() for text, cell, free, head in grouped)
    return _DOUBTFUL if parted and not all(under) else ""


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _hits(row: Sequence[str], vocabulary: Vocabulary) -> int:
    return sum(vocabulary.knows(cell) for cell in row)


def _is_named(row: Sequence[str], hits: int, rows: Sequence[Sequence[str]], *, best: int) -> bool:
    filled = _filled(row)
    if not hits or hits == 1 < best or any(read_mailbox(cell) for cell in filled):
        return False
    if hits == 1:
        width = max(Counter(len(r) for r in rows if _filled(r)).items(), key=lambda i: i[1])[0]
        return len(filled) == 1 == width or len(filled) == _ENOUGH == width
    values = sum(_shape(cell) in {"number", "date"} for cell in filled)
    return hits >= _ENOUGH and hits / len(filled) >= _THIRD and values * 4 <= len(filled)


def _is_clear(
    row: Sequence[str], hits: int, below: Sequence[Sequence[str]], vocabulary: Vocabulary
) -> bool:
    """True when nobody need be asked: names are known, a vendor's form, or values below."""
    if any(cell.count("(") != cell.count(")") for cell in row):
        return False  # a name with the delimiter in it was not quoted
    if hits >= _HALF * len(_filled(row)) or vocabulary.form(row) is not None:
        return True
    values = sum(_shape(cell) in {"number", "date", "link"} for cell in _filled(row))
    return not values and _differs(row, below[:_COMPARED])


def _names_addresses(rows: Sequence[Sequence[str]], record: int, vocabulary: Vocabulary) -> bool:
    """True when a name that is known stands above addresses."""
    below = [row for row in rows[record : record + _COMPARED] if _filled(row)]
    for column, name in enumerate(rows[record - 1]):
        cells = [clean(row[column]) for row in below if column < len(row) and row[column].strip()]
        if (
            cells
            and vocabulary.knows(name)
            and 2 * sum(map(bool, map(read_mailbox, cells))) > len(cells)
        ):
            return True
    return False


def _is_ruled(rows: Sequence[Sequence[str]], record: int) -> bool:
    """True when a line drawn with signs is below the header, as in texts made to be read."""
    filled = _filled(rows[record]) if record < len(rows) else []
    return bool(filled) and all(map(_RULED.fullmatch, filled))


def _second(rows: Sequence[Sequence[str]], record: int, vocabulary: Vocabulary) -> int:
    """A later record made of header names only: a second table, or pages with headers."""
    names = [cell.casefold() for cell in _filled(rows[record - 1])]
    for number, row in enumerate(rows[record:_COMPARED], record + 1):
        filled = _filled(row)
        again = len(names) > 1 and [cell.casefold() for cell in filled] == names
        if again or (len(filled) > _ENOUGH and all(map(vocabulary.knows, filled))):
            return number
    return 0


def _by_difference(rows: Sequence[Sequence[str]], hits: Sequence[int]) -> Header:
    """With few known names: the last of the text records before the values, seldom sure."""
    width = Counter(len(row) for row in rows if _filled(row)).most_common(1)[0][0] if rows else 0
    for number, row in enumerate(rows[:SEARCHED], 1):
        filled = _filled(row)
        if not filled or (width > 1 and len(filled) == 1):
            continue  # blank, or a title above the table
        if any(_shape(cell) in _VALUES for cell in filled):
            return Header(0, certain=False)
        alone = not any(map(_filled, rows[number:]))
        if alone and hits[number - 1] and all(map(_LABEL.fullmatch, filled)):
            return Header(number, certain=False)
        if _differs(row, rows[number : number + _COMPARED]):
            last = _last_of_several(rows, number)
            return Header(last, certain=last == number and hits[number - 1] >= _ENOUGH)
        return Header(0, certain=False)
    return Header(0, certain=False)


def _last_of_several(rows: Sequence[Sequence[str]], record: int) -> int:
    """A header of several records, its cells spread over them: the last one names the columns."""
    first = rows[record - 1]
    if all(cell.strip() for cell in first[:-1]):
        return record
    last = record
    for number, row in enumerate(rows[record : record + 3], record + 1):
        filled = _filled(row)
        if not filled or any(_shape(c) not in {"text", "code"} for c in filled) or row[0].strip():
            break
        last = number
    return last


def _differs(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """True when a record of texts stands above columns of something else."""
    below = [r for r in below if _filled(r)]
    score = 0
    for column, cell in enumerate(row):
        shapes = Counter(_shape(r[column].strip()) for r in below if column < len(r))
        shapes.pop("", None)
        if not shapes or not cell.strip():
            continue
        shape, count = shapes.most_common(1)[0]
        if count < _HALF * sum(shapes.values()):
            continue
        score += _evidence(cell.strip(), shape)
    labels = [cell.strip() for cell in row if cell.strip()]
    if score == 0 and len(below) > 0 and len(row) > 1:
        full = [filled for filled in map(_filled, below) if len(filled) == len(labels)]
        return _are_field_names(labels) and not any(map(_are_field_names, full))
    return score > 0 and len(set(labels)) == len(labels)


def _are_field_names(labels: Sequence[str]) -> bool:
    """True when these are names as programs give them, most of them with parts."""
    parted = sum(_IDENTIFIER.fullmatch(label) is not None for label in labels)
    named = all(_IDENTIFIER.fullmatch(label) or _WORD.fullmatch(label) for label in labels)
    return named and len(set(labels)) == len(labels) <= 2 * parted


def _evidence(cell: str, shape: str) -> int:
    if shape == "text":
        return 0
    if _shape(cell) == shape:
        return -1
    return int(_LABEL.fullmatch(cell.replace("\n", " ")) is not None)


def _shape(cell: str) -> str:
    """The kind of value a cell looks like."""
    cell = cell.strip().strip("'\"")
    for name, pattern in _SHAPES:
        if pattern.fullmatch(cell):
            return name
    if read_mailbox(cell):
        return "address"
    return "text" if cell else ""


_SHAPES = (("number", _NUMBER), ("date", _DATE), ("link", _LINK), ("code", _CODE))
