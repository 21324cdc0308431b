"""Finds the column that says whom a row is about."""

from collections.abc import Sequence
from dataclasses import replace

from seatdesk.domain.addresses import address_key, plain_address, read_mailbox
from seatdesk.exchange.cell_text import clean, header_keys, is_hashed
from seatdesk.exchange.fields import NOTHING, ColumnPlan, FieldKind
from seatdesk.exchange.question import Question
from seatdesk.exchange.recognition.duplicate_columns import answer_of, label_of
from seatdesk.exchange.vocabulary.vendor_formats import ColumnMeaning
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

_MOST = 0.5
_TWICE = 2
_HIDDEN = 0.9
# Columns that hold addresses of somebody else.
_OTHERS = frozenset({"manager", "other_email"})
_NAMES = frozenset({"name", "first_name", "last_name"})
Rows = Sequence[Sequence[str]]
Found = tuple[list[ColumnPlan], list[Question]]


def find_identity(plans: list[ColumnPlan], rows: Rows, kind: FieldKind, words: Vocabulary) -> Found:
    """Leave exactly one `email` column, or ask; logins that are addresses may stand in for it."""
    plans = [
        replace(plan, meaning=ColumnMeaning("login"))
        if _is_empty_guess(plan, rows, words)
        else plan
        for plan in plans
    ]
    named = [plan for plan in plans if plan.field == "email"]
    logins = [plan for plan in plans if plan.field == "login"]
    if kind is FieldKind.SUBSCRIPTIONS and not named:
        return plans, []
    if fuller := _fuller(named, logins, rows):
        return _login_as_address(plans, fuller, named[0])
    if swapped := _swapped(plans, named, rows):
        return _login_as_address(plans, swapped, named[0])
    if named and (_addresses(named[0], rows) or not any(_addresses(p, rows) for p in logins)):
        kept, asked = _one_of(plans, named, rows)
        return kept, [*asked, *_hidden(named[0], rows)]
    return _without_address(plans, logins, rows, kind)


def _without_address(
    plans: list[ColumnPlan], logins: list[ColumnPlan], rows: Rows, kind: FieldKind
) -> Found:
    telling = [plan for plan in logins if _share(plan, rows) > _MOST]
    if telling:
        return _login_as_address(plans, telling[0])
    hidden = [question for plan in logins for question in _hidden(plan, rows)]
    if hidden or (kind is FieldKind.UNKNOWN and _fullest(plans, rows) is None):
        return plans, hidden
    return _by_content(plans, rows)


def _fuller(named: list[ColumnPlan], logins: list[ColumnPlan], rows: Rows) -> ColumnPlan | None:
    """A login that names at least twice the people an e-mail column does, filled here and there."""
    if len(named) != 1 or not _addresses(named[0], rows):
        return None
    enough = max(_TWICE * _addresses(named[0], rows), _MOST * len(rows))
    return next((plan for plan in logins if _addresses(plan, rows) >= enough), None)


def _swapped(plans: Sequence[ColumnPlan], named: list[ColumnPlan], rows: Rows) -> ColumnPlan | None:
    """The column of names that holds the addresses where the one called e-mail has none."""
    if len(named) != 1 or not _filled(named[0], rows) or _addresses(named[0], rows):
        return None
    names = (plan for plan in plans if plan.field in _NAMES)
    return next((plan for plan in names if _share(plan, rows) > _MOST), None)


def _is_empty_guess(plan: ColumnPlan, rows: Rows, words: Vocabulary) -> bool:
    """True when a column taken for the address without being called so holds none, nor a hash."""
    if plan.field != "email":
        return False
    called = any("email" in words.fields.get(k, ()) for k in header_keys(plan.source))
    filled = _filled(plan, rows)
    return not called and bool(filled) and not any(read_mailbox(t) or is_hashed(t) for t in filled)


def _fullest(plans: Sequence[ColumnPlan], rows: Rows) -> ColumnPlan | None:
    """The column that holds most addresses, if they are most of its cells; never a secret one."""
    open_to = [plan for plan in plans if not plan.secret and plan.field not in _OTHERS]
    best = max(open_to, key=lambda plan: _addresses(plan, rows), default=None)
    return best if best and _share(best, rows) > _MOST else None


def _by_content(plans: list[ColumnPlan], rows: Rows) -> Found:
    """No column is called e-mail: take the one that holds addresses, and ask in any case."""
    best = _fullest(plans, rows)
    choices = tuple(plan.source for plan in plans if not plan.secret)
    kept = [replace(p, meaning=ColumnMeaning("email")) if p is best else p for p in plans]
    return kept, [Question("email", "email", best.source if best else "", choices)]


def _one_of(plans: list[ColumnPlan], named: list[ColumnPlan], rows: Rows) -> Found:
    """The first column called e-mail; a second one is asked about when it says otherwise."""
    best = max(named, key=lambda plan: (_addresses(plan, rows) > 0, -plan.index))
    fullest = max(named, key=lambda plan: _addresses(plan, rows))
    if _addresses(fullest, rows) > _TWICE * _addresses(best, rows):
        best = fullest
    others = [plan for plan in named if plan is not best]
    kept = [replace(plan, meaning=NOTHING) if plan in others else plan for plan in plans]
    differing = [plan for plan in others if _differ(best, plan, rows)]
    questions = [
        Question(
            "two_addresses",
            "email",
            answer_of(best, plans),
            tuple(answer_of(plan, plans) for plan in named),
            {"column": label_of(best, plans), "other": label_of(other, plans)},
        )
        for other in differing[:1]
    ]
    return kept, questions


def _login_as_address(
    plans: list[ColumnPlan], login: ColumnPlan, other: ColumnPlan | None = None
) -> Found:
    beside = login.meaning if login.field in _NAMES else NOTHING
    kept = [
        replace(plan, meaning=ColumnMeaning("email"))
        if plan is login
        else replace(plan, meaning=beside)
        if plan.field == "email"
        else plan
        for plan in plans
    ]
    params = {"column": login.source}
    choices = (login.source, other.source) if other else (login.source,)
    return kept, [Question("login", "email", login.source, choices, params)]


def _hidden(plan: ColumnPlan, rows: Rows) -> list[Question]:
    filled = _filled(plan, rows)
    hashed = sum(map(is_hashed, filled))
    return [Question("hashed", "hashed")] if filled and hashed > _HIDDEN * len(filled) else []


def _differ(one: ColumnPlan, other: ColumnPlan, rows: Rows) -> bool:
    pairs = ((_compared(row[one.index]), _compared(row[other.index])) for row in rows)
    return any(a and b and a != b for a, b in pairs)


def _compared(cell: str) -> str:
    return address_key(plain_address(cell))


def _filled(plan: ColumnPlan, rows: Rows) -> list[str]:
    return [text for row in rows if (text := clean(row[plan.index]))]


def _addresses(plan: ColumnPlan, rows: Rows) -> int:
    return sum(map(bool, map(read_mailbox, _filled(plan, rows))))


def _share(plan: ColumnPlan, rows: Rows) -> float:
    filled = _filled(plan, rows)
    return sum(map(bool, map(read_mailbox, filled))) / len(filled) if filled else 0.0
