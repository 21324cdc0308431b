"""Sentences about problems of a price book, each with its line or row."""

from PySide6.QtCore import QCoreApplication

from seatdesk.domain.account.price_book_document import PriceBookProblem
from seatdesk.exchange.price_book_files import SENTENCES, BadPriceBook, line_of
from seatdesk.ui.prices.price_books.draft import field_of, row_of
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.text.wording import translated

_FIELDS = {
    "product": QT_TRANSLATE_NOOP("PriceBook", "product"),
    "tier": QT_TRANSLATE_NOOP("PriceBook", "tier"),
    "currency": QT_TRANSLATE_NOOP("PriceBook", "currency"),
    "commitment": QT_TRANSLATE_NOOP("PriceBook", "commitment"),
    "from": QT_TRANSLATE_NOOP("PriceBook", "valid from"),
    "to": QT_TRANSLATE_NOOP("PriceBook", "valid to"),
    "base": QT_TRANSLATE_NOOP("PriceBook", "base price"),
    "included": QT_TRANSLATE_NOOP("PriceBook", "included seats"),
    "seat": QT_TRANSLATE_NOOP("PriceBook", "seat price"),
    "source": QT_TRANSLATE_NOOP("PriceBook", "source"),
    "name": QT_TRANSLATE_NOOP("PriceBook", "name"),
    "key": QT_TRANSLATE_NOOP("PriceBook", "key"),
}


def problem_text(problem: PriceBookProblem) -> str:
    """The sentence about a problem, without its place."""
    value = problem.value
    other = row_of(value) if problem.code == "overlap" else None
    if other is not None:
        value = QCoreApplication.translate("PriceBook", "row {number}").format(number=other + 1)
    return translated(SENTENCES[problem.code]).format(value=value)


def row_problem_text(problem: PriceBookProblem) -> str:
    """The sentence with the row in front: `Row 3, seat price: -5 is below zero`."""
    number, name = row_of(problem.place), field_of(problem.place)
    if number is None:
        where = _field(problem.place)
    elif name:
        where = QCoreApplication.translate("PriceBook", "Row {number}, {field}").format(
            number=number + 1, field=_field(name)
        )
    else:
        where = QCoreApplication.translate("PriceBook", "Row {number}").format(number=number + 1)
    return f"{where[:1].upper()}{where[1:]}: {problem_text(problem)}."


def file_problem_texts(bad: BadPriceBook) -> tuple[str, ...]:
    """A sentence for each problem of a file: its line, its place, and what it must be."""
    return tuple(_in_file(bad, problem) for problem in bad.problems)


def _in_file(bad: BadPriceBook, problem: PriceBookProblem) -> str:
    line, place = (
        line_of(problem.place, bad.lines),
        problem.place or QCoreApplication.translate("PriceBook", "the file"),
    )
    if not line:
        return f"{bad.name}: {place} {problem_text(problem)}."
    where = QCoreApplication.translate("PriceBook", "{file}, line {line}").format(
        file=bad.name, line=line
    )
    return f"{where}: {place} {problem_text(problem)}."


def _field(name: str) -> str:
    return QCoreApplication.translate("PriceBook", _FIELDS[name]) if name in _FIELDS else name
