"""Worked examples of a column: how its cells are understood, and what is special about it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from seatdesk.exchange.cells.dates import CensoredDay, DateReader, Never
from seatdesk.exchange.cells.numbers import read as read_number
from seatdesk.exchange.fields import COUNTS, DATES, MONEY, ColumnPlan
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from seatdesk.ui.text.number_format import day, number

EXAMPLES = 2
_YEAR_FIRST = re.compile(r"\d{4}\D")
translate = QCoreApplication.translate


def holds_dates(plan: ColumnPlan) -> bool:
    """True when the column holds days."""
    return plan.field in DATES


def column_date_order(plan: ColumnPlan, found: Sequence[str]) -> str:
    """The order of day, month and year in the column; `ymd` where all years stand first."""
    return "ymd" if any(found) and all(map(_YEAR_FIRST.match, filter(None, found))) else plan.order


def holds_numbers(plan: ColumnPlan) -> bool:
    """True when the column holds numbers."""
    return plan.field in COUNTS or plan.field in MONEY


def examples(plan: ColumnPlan, found: Sequence[str], how: str) -> list[str]:
    """Two cells and their meaning: `01.03.2020 = 1 Mar 2020`."""
    read = _number if holds_numbers(plan) else _day
    worked = ((text, read(text, how)) for text in found)
    return [f"{text} = {meant}" for text, meant in worked][:EXAMPLES]


def notes(plan: ColumnPlan, found: Sequence[str]) -> list[str]:
    """Sentences about what is special about a column."""
    sentences = []
    if plan.secret:
        sentences.append(translate("ImportWords", "Secret: never read, never stored."))
    if plan.field and plan.meaning.inverted:
        sentences.append(translate("ImportWords", "Turned round: “yes” means deactivated."))
    if plan.field == "seats" and plan.separators:
        shown = " ".join(f"“{sign}”" for sign in plan.separators.replace("\n", "⏎"))
        sentences.append(
            translate("ImportWords", "Several in a cell, split at {signs}.").format(signs=shown)
        )
    if plan.field and (holds_dates(plan) or holds_numbers(plan)):
        sentences += examples(plan, found, plan.order if holds_dates(plan) else plan.mark)[:1]
    return sentences


def _day(text: str, order: str) -> str:
    try:
        read = DateReader(vocabulary(), order, None).read(text)
    except ValueError:
        return translate("ImportWords", "no date")
    if isinstance(read, Never):
        return translate("ImportWords", "never")
    if isinstance(read, CensoredDay):
        return translate("ImportWords", "{day} or earlier").format(day=day(read.day))
    return day(read) if read else translate("ImportWords", "nothing")


def _number(text: str, mark: str) -> str:
    try:
        amount = read_number(text, mark)
    except ValueError:
        return translate("ImportWords", "no number")
    return number(amount.value) if amount else translate("ImportWords", "nothing")
