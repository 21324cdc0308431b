"""Cells of one column as the text of a worksheet: what follows `<c r="A5"`, from style to end."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias

from seatdesk.exchange.writing.document import Cell, CellKind, cell_word
from seatdesk.exchange.writing.formula_injection import harmless_all
from seatdesk.exchange.writing.sheet_layout import MOST_LETTERS, cut, serial
from seatdesk.exchange.writing.xlsx_stream_parts import DAY, MOMENT
from seatdesk.exchange.writing.xml_text import in_cell
from seatdesk.override import override

Maker: TypeAlias = Callable[[Sequence[Cell]], list[str]]

_REMEMBERED = 20_000
_SECONDS = 86_400
_BLANK = "/>"
# What cannot stand in XML as it is.
_ODD = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]")
_ISO = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def maker(kind: CellKind) -> Maker:
    """The maker of cells for a column of this kind; KeyError for money."""
    return _MAKERS[kind]()


class _Texts:
    """Makes cells of texts, each different one once."""

    def __init__(self) -> None:
        self._known: dict[Cell, str] = {}

    def __call__(self, cells: Sequence[Cell]) -> list[str]:
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        new = list(set(cells) - self._known.keys())
        if new:
            self._known.update(zip(new, self._made(new), strict=True))
        return list(map(self._known.__getitem__, cells))

    def _made(self, cells: Sequence[Cell]) -> list[str]:
        return text_cells([cell if type(cell) is str else cell_word(cell) for cell in cells])


class _Days(_Texts):
    """Makes cells of days and moments; a word among them stays a word."""

    @override
    def _made(self, cells: Sequence[Cell]) -> list[str]:
        made = dict(zip(cells, super()._made(cells), strict=True))
        made |= {cell: _day(day) for cell in cells if (day := _read(cell)) is not None}
        return list(made.values())


def _numbers(cells: Sequence[Cell]) -> list[str]:
    return [_BLANK if cell is None else f"><v>{cell}</v></c>" for cell in cells]


_MAKERS: Mapping[CellKind, Callable[[], Maker]] = {
    CellKind.TEXT: _Texts,
    CellKind.DAY: _Days,
    CellKind.MOMENT: _Days,
    CellKind.WHOLE: lambda: _numbers,
}


def text_cells(texts: Sequence[str]) -> list[str]:
    """Cells of texts, none of which a spreadsheet could run."""
    safe = harmless_all(texts)
    if _is_plain(safe):
        return [f' t="inlineStr"><is><t>{text}</t></is></c>' for text in safe]
    return [_text(text) for text in safe]


def _is_plain(texts: Sequence[str]) -> bool:
    """True when no text is blank, has blanks at its ends, or needs to be escaped."""
    whole = "".join(texts)
    edges = {text[:1] for text in texts} | {text[-1:] for text in texts}
    return (
        "" not in edges
        and not any(map(str.isspace, edges))
        and "_x" not in whole
        and not _ODD.search(whole)
        and max(map(len, texts)) <= MOST_LETTERS
    )


def _text(text: str) -> str:
    if not text:
        return _BLANK
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f' t="inlineStr"><is><t{kept}>{in_cell(cut(text))}</t></is></c>'


def _read(cell: Cell) -> date | None:
    """The day of a cell; lists may hold it as ISO text."""
    if isinstance(cell, str) and _ISO.fullmatch(cell):
        return date.fromisoformat(cell)
    return cell if isinstance(cell, date) else None


def _day(day: date) -> str:
    number = serial(day)
    if number is None:
        return _text(cell_word(day))
    if isinstance(day, datetime):
        seconds = (day - datetime(day.year, day.month, day.day)).seconds  # noqa: DTZ001
        return f' s="{MOMENT}"><v>{number + seconds / _SECONDS:.9f}</v></c>'
    return f' s="{DAY}"><v>{number}</v></c>'
