"""Plans for whole columns before any cell is read: dates, numbers, words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.cells import dates, numbers
from seatdesk.exchange.cells.dates import AmbiguousOrder, DateReader
from seatdesk.exchange.cells.numbers import AmbiguousMark
from seatdesk.exchange.cells.state_words import WordReader, meanings_of
from seatdesk.exchange.fields import COUNTS, DATES, MONEY, NOTHING, PAST, ColumnPlan
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.question import LEAVE_OUT, NO_PRICE, Options, Question, answer_for
from seatdesk.exchange.vocabulary.vendor_formats import VendorFormat
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

_MOST_DISTINCT = 100_000
_USED = (DATES | COUNTS | MONEY) - {"created", "report_date"}
_SHOWN = 5
_CENTS = 2
_HALVES = re.compile(r"[AaPp]\.?[Mm]\.?$")
"""Marks of half days: with them the month mostly comes first."""


def decide(
    table: Table,
    plans: Sequence[ColumnPlan],
    form: VendorFormat | None,
    options: Options,
    as_of: date,
) -> tuple[list[ColumnPlan], list[Question]]:
    """Decide date orders and decimal marks, where need be by the whole file."""
    settled: list[ColumnPlan] = []
    questions: list[Question] = []
    sample = table.sample()
    for plan in plans:
        begun = _distinct(row[plan.index] for row in sample) if _counts(plan) else []
        decided = _decide_with(plan, begun, form, options, as_of)
        if isinstance(decided, Question):
            decided = _decide_with(plan, _whole(table, plan.index), form, options, as_of)
        if isinstance(decided, Question):
            questions.append(decided)
            decided = _proposed(plan, decided)
        settled.append(decided)
    return _alike(settled, questions)


def _alike(
    plans: list[ColumnPlan], questions: list[Question]
) -> tuple[list[ColumnPlan], list[Question]]:
    """Propose for open dates what the other columns of the file are written in."""
    asked = {question.key for question in questions}
    orders = {p.order for p in plans if f"dates:{p.source}" not in asked} & {"dmy", "mdy"}
    if len(orders) != 1:
        return plans, questions
    (order,) = orders
    return (
        [replace(p, order=order) if f"dates:{p.source}" in asked else p for p in plans],
        [replace(q, proposed=order) if q.code == "dates" else q for q in questions],
    )


def misread(
    plans: Sequence[ColumnPlan], sample: Sequence[Sequence[str]], words: Vocabulary, as_of: date
) -> list[Question]:
    """One question a column of whose cells most do not fit what it was taken for."""
    questions = []
    for plan in plans:
        if plan.field not in _USED:
            continue
        values = [text for text in map(clean, (row[plan.index] for row in sample)) if text]
        fitting = {text: _fits(text, plan, words, as_of) for text in set(values)}
        strange = [text for text in values if not fitting[text]]
        if len(strange) * 2 > len(values):
            what = "dates" if plan.field in DATES else "numbers"
            params = {"column": plan.source, "what": what, "example": strange[0][:40]}
            questions.append(Question("misread", f"misread:{plan.source}", "", (), params))
    return questions


def _fits(text: str, plan: ColumnPlan, words: Vocabulary, as_of: date) -> bool:
    try:
        if plan.field in DATES:
            DateReader(words, plan.order, as_of).read(text)
        else:
            numbers.read(text, plan.mark)
    except ValueError:
        return False
    return True


def vague_prices(
    plans: Sequence[ColumnPlan],
    sample: Sequence[Sequence[str]],
    words: Vocabulary,
    options: Options,
) -> tuple[list[ColumnPlan], list[Question]]:
    """Plans and a question where a price may be that of one seat or of all: it is read by neither.

    Where nothing says for how long it is, that is asked first of all.
    """
    priced = [plan for plan in plans if plan.field in MONEY]
    if len(priced) != 1 or priced[0].source in options.fields:
        return list(plans), []
    (plan,) = priced
    heading = words.money.heading(plan.source)
    values = _distinct(row[plan.index] for row in sample)
    lasting = heading and (heading.months or any(p.field == "billing" for p in plans))
    if heading is None or heading.sure or not values or not lasting:
        return list(plans), []
    params = {"column": plan.source, "example": values[0][:40]}
    choices = ("unit_price", "total_price", NO_PRICE)
    asked = Question("price_of", f"price_of:{plan.source}", NO_PRICE, choices, params)
    return [replace(p, meaning=NOTHING) if p is plan else p for p in plans], [asked]


def plain_days(values: Iterable[str]) -> list[date]:
    """The ISO days among these cells."""
    days = []
    for value in values:
        try:
            days.append(date.fromisoformat(clean(value)[:10]))
        except ValueError:
            continue
    return days


def unknown_words(
    plans: Sequence[ColumnPlan],
    sample: Sequence[Sequence[str]],
    words: Vocabulary,
    form: VendorFormat | None,
) -> list[Question]:
    """One question a column for words that mean nothing yet."""
    questions = []
    for plan in plans:
        if plan.field not in {"status", "seat"}:
            continue
        reader = WordReader(plan, words, form)
        strange = [text for text in _distinct(row[plan.index] for row in sample)
                   if not reader.knows(text)]  # fmt: skip
        if strange:
            shown = ", ".join(f"“{text[:40]}”" for text in strange[:_SHOWN])
            params = {"column": plan.source, "words": shown}
            choices = meanings_of(plan.field)
            asked = Question("words", f"words:{plan.source}", "", choices, params)
            questions.append(asked)
    return questions


def _counts(plan: ColumnPlan) -> bool:
    return plan.field in DATES or plan.field in COUNTS or plan.field in MONEY


def _distinct(values: Iterable[str]) -> list[str]:
    found = dict.fromkeys(values)
    return list(dict.fromkeys(text for value in found if (text := clean(value))))


def _whole(table: Table, index: int) -> list[str]:
    values: dict[str, None] = {}
    for chunk in table.chunks():
        values.update(dict.fromkeys(row[index] for row in chunk.rows))
        if len(values) > _MOST_DISTINCT:
            break
    return _distinct(values)


def _decide_with(
    plan: ColumnPlan,
    values: Sequence[str],
    form: VendorFormat | None,
    options: Options,
    as_of: date,
) -> ColumnPlan | Question:
    if plan.field in DATES:
        return _decide_dates(plan, values, form, options, as_of)
    if plan.field in COUNTS or plan.field in MONEY:
        return _decide_numbers(plan, values, options)
    return plan


def _decide_dates(
    plan: ColumnPlan,
    values: Sequence[str],
    form: VendorFormat | None,
    options: Options,
    as_of: date,
) -> ColumnPlan | Question:
    chosen = answer_for(options.dates, plan.index, plan.source)
    if chosen:
        sure = f"dates:{plan.source}" in options.confirmed
        found: str | AmbiguousOrder = (
            None if sure else dates.values_against_order(values, chosen)
        ) or chosen
    else:
        latest = as_of + timedelta(days=1) if plan.field in PAST else None
        found = dates.decide(values, hint=form.dates if form else "", latest=latest)
    if not found and (asked := _serial(plan, values)):
        return asked
    if not isinstance(found, AmbiguousOrder):
        return replace(plan, order=found)
    (first, day), (second, other) = found.first, found.second
    params = {"column": plan.source, "example": found.example,
              "first": day.isoformat(), "second": other.isoformat()}  # fmt: skip
    proposed = "mdy" if _HALVES.search(found.example) and not chosen else first
    return Question("dates", f"dates:{plan.source}", proposed, (first, second), params)


def _serial(plan: ColumnPlan, values: Sequence[str]) -> Question | None:
    """A question where most cells are numbers that spreadsheets count days by."""
    days = dates.serial_days(values)
    if len(days) * 2 <= len(values):
        return None
    example, day = next(iter(days.items()))
    params = {"column": plan.source, "example": example, "first": day.isoformat()}
    choices = (dates.SERIAL, LEAVE_OUT)
    return Question("serial", f"serial:{plan.source}", dates.SERIAL, choices, params)


def _decide_numbers(
    plan: ColumnPlan, values: Sequence[str], options: Options
) -> ColumnPlan | Question:
    chosen = answer_for(options.numbers, plan.index, plan.source)
    if chosen:
        sure = f"numbers:{plan.source}" in options.confirmed
        found: str | AmbiguousMark = (
            None if sure else numbers.values_against_mark(values, chosen)
        ) or chosen
    else:
        found = numbers.decide(values, whole=plan.field in COUNTS)
    if not isinstance(found, AmbiguousMark):
        return replace(plan, mark=found)
    params = {"column": plan.source, "example": found.example,
              "first": _plain(found.point), "second": _plain(found.comma)}  # fmt: skip
    proposed = {".": ",", ",": "."}.get(chosen) or _likely(plan, found)
    return Question("numbers", f"numbers:{plan.source}", proposed, (".", ","), params)


def _likely(plan: ColumnPlan, found: AmbiguousMark) -> str:
    """The mark to propose: no price has three decimals where the other mark makes a thousand."""
    decimals = len(f"{found.point:f}".partition(".")[2])
    return "," if plan.field in MONEY and decimals > _CENTS else "."


def _plain(number: Decimal) -> str:
    return f"{number:f}"


def _proposed(plan: ColumnPlan, question: Question) -> ColumnPlan:
    if question.code in {"dates", "serial"}:
        return replace(plan, order=question.proposed)
    return replace(plan, mark=question.proposed)
