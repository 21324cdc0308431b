"""Checks a column's name against its cells: a heading may stand for several things."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from seatdesk.exchange.cell_text import clean, header_keys, key
from seatdesk.exchange.cells.state_words import WordReader, is_dash
from seatdesk.exchange.fields import FIELDS, NOTHING, ColumnPlan, FieldKind
from seatdesk.exchange.question import NO_SEAT, Options, Question
from seatdesk.exchange.vocabulary.vendor_formats import ColumnMeaning, VendorFormat, word_key
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

_LETTERS = frozenset({"name", "first_name", "last_name"})
"""Fields whose values are written in letters; teams may well be numbers."""
_SHOWN = 3
_NUMBER = re.compile(r"\d{1,6}(?:[.,]0+)?")
Rows = Sequence[Sequence[str]]


def plans_by_content(
    plans: Sequence[ColumnPlan],
    rows: Rows,
    kind: FieldKind,
    form: VendorFormat | None,
    words: Vocabulary,
) -> list[ColumnPlan]:
    """The plans with another meaning of the name where the cells contradict the first.

    `Anställd` heads names or days of hiring, `Type` kinds of users or of anything. What a form of
    a vendor says of its columns stands.
    """
    return [
        plan if _known_to(form, plan) else _fitting(plan, _values(plan, rows), kind, words)
        for plan in plans
    ]


def names_in_logins(
    plans: Sequence[ColumnPlan], rows: Rows, form: VendorFormat | None
) -> list[ColumnPlan]:
    """A user name that is written as names are, with a space, is the name if nothing else is."""
    if any(plan.field in _LETTERS for plan in plans):
        return list(plans)
    logins = (plan for plan in plans if plan.field == "login" and not _known_to(form, plan))
    found = next((plan for plan in logins if _are_names(_values(plan, rows))), None)
    return [replace(p, meaning=ColumnMeaning("name")) if p is found else p for p in plans]


def _are_names(values: Sequence[str]) -> bool:
    named = [" " in value and "@" not in value for value in values]
    return sum(named) * 2 > len(named)


def seats_by_product(
    plans: Sequence[ColumnPlan], kind: FieldKind, form: VendorFormat | None, words: Vocabulary
) -> list[ColumnPlan]:
    """Beside people a column of products says which seats they hold, if no other one does."""
    spoken = any(plan.field in {"seats", "seat"} for plan in plans)
    if kind is not FieldKind.PEOPLE or form is not None or spoken:
        return list(plans)
    first = next(iter(_goods(plans, words)), None)
    return [replace(p, meaning=ColumnMeaning("seats")) if p is first else p for p in plans]


def flag_columns(
    plans: Sequence[ColumnPlan],
    rows: Rows,
    kind: FieldKind,
    form: VendorFormat | None,
    words: Vocabulary,
    options: Options,
) -> tuple[list[ColumnPlan], dict[int, Question]]:
    """Columns of seats that say yes and no, not which product: a question each, by their place.

    Where there is one product only it is proposed; else such a column is not read.
    """
    if kind is not FieldKind.PEOPLE or form is not None:
        return list(plans), {}
    read, asked = list(plans), dict[int, Question]()
    only = options.products[0] if len(options.products) == 1 else ""
    for place, plan in enumerate(plans):
        values = dict.fromkeys(_values(plan, rows)) if plan.field == "seats" else ()
        if not values or not all(map(_is_flag(words), values)):
            continue
        if set(values) == {"1"} and _goods(plans, words):  # one of what another column names
            read[place] = replace(plan, meaning=NOTHING)
            continue
        meaning = ColumnMeaning("seat", only) if only else NOTHING
        read[place] = replace(plan, meaning=meaning, product=only)
        asked[place] = _which_seat(plan, list(values), only, options)
    return read, asked


def count_columns(
    plans: Sequence[ColumnPlan],
    rows: Rows,
    kind: FieldKind,
    form: VendorFormat | None,
    words: Vocabulary,
    options: Options,
) -> dict[int, Question]:
    """Columns that count seats in a file of which no column says of which product, by place."""
    spoken = options.everyone or any(plan.field in {"seats", "seat"} for plan in plans)
    if kind is not FieldKind.PEOPLE or form is not None or spoken:
        return {}
    found = {}
    for place, plan in enumerate(plans):
        values = list(dict.fromkeys(_values(plan, rows)))
        called = plan.field is None and "seats" in words.possible(plan.source)
        if called and not plan.secret and values and _counts(values, words):
            found[place] = _which_seat(plan, values, "", options)
    return found


def _which_seat(
    plan: ColumnPlan, values: Sequence[str], proposed: str, options: Options
) -> Question:
    shown = ", ".join(f"“{text}”" for text in values[:_SHOWN])
    params = {"column": plan.source, "words": shown}
    choices = (*options.products, NO_SEAT)
    return Question("seat_column", f"seat:{plan.source}", proposed, choices, params)


def _goods(plans: Sequence[ColumnPlan], words: Vocabulary) -> list[ColumnPlan]:
    """Columns that may name products and are read as nothing else."""
    return [
        p for p in plans if not p.field and not p.secret and "product" in words.possible(p.source)
    ]


def _is_flag(words: Vocabulary) -> Callable[[str], bool]:
    truth = words.words["truth"]
    return lambda text: word_key(text) in truth or is_dash(text)


def unread_states(
    plans: Sequence[ColumnPlan], rows: Rows, form: VendorFormat | None, words: Vocabulary
) -> list[Question]:
    """Columns that may say who is blocked, in a file of which no column is read as that."""
    if any(plan.field == "status" for plan in plans):
        return []
    questions = []
    for plan in plans:
        if (
            plan.secret
            or plan.field
            or _known_to(form, plan)
            or not words.speaks_of_state(plan.source)
        ):
            continue
        values = _values(plan, rows)
        reader = WordReader(plan, words, form)
        if values and all(map(reader.knows, values)):
            shown = ", ".join(f"“{text}”" for text in list(dict.fromkeys(values))[:_SHOWN])
            params = {"column": plan.source, "words": shown}
            questions.append(Question("state", f"state:{plan.source}", "", (), params))
    return questions


def _fitting(
    plan: ColumnPlan, values: Sequence[str], kind: FieldKind, words: Vocabulary
) -> ColumnPlan:
    contradicted = _CONTRADICTED.get(plan.field or "")
    if plan.secret or contradicted is None or not values or not contradicted(values, words):
        return plan
    others = [
        name for name in words.possible(plan.source) if name != plan.field and name in FIELDS[kind]
    ]
    return replace(plan, meaning=ColumnMeaning(others[0]) if others else NOTHING)


def _known_to(form: VendorFormat | None, plan: ColumnPlan) -> bool:
    return form is not None and any(k in form.fields for k in header_keys(plan.source))


def _values(plan: ColumnPlan, rows: Rows) -> list[str]:
    return [text for row in rows if (text := clean(row[plan.index]))]


def _has_no_letters(values: Iterable[str], _words: Vocabulary) -> bool:
    plain = [not any(map(str.isalpha, value)) for value in values]
    return sum(plain) * 2 > len(plain)


def _counts(values: Iterable[str], words: Vocabulary) -> bool:
    """True when cells are numbers of seats, not yes and no, nor names of products."""
    numbers = [_NUMBER.fullmatch(value) is not None for value in values]
    return all(numbers) and not all(map(_is_flag(words), values))


def _names_no_kind(values: Iterable[str], words: Vocabulary) -> bool:
    kinds = words.words["kind"]
    return not any(key(value) in kinds for value in values)


_CONTRADICTED: dict[str, Callable[[Sequence[str], Vocabulary], bool]] = {
    **dict.fromkeys(_LETTERS, _has_no_letters),
    "kind": _names_no_kind,
    "seats": _counts,
}
