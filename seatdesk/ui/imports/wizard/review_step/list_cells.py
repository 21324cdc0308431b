"""The cells of items in the review's lists: who, what, and the line in the file."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from seatdesk.controllers.imports.plan.plan_subscriptions import WHY_NOT, SkippedSubscription
from seatdesk.controllers.imports.plan.subscription_differences import (
    WHY_NOT_TAKEN,
    SubscriptionDifference,
)
from seatdesk.domain.account.account import Subscription, User
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.people.problems import SENTENCES
from seatdesk.ui.imports.wizard.model.field_names import EFFECTS, FIELDS, word
from seatdesk.ui.text.number_format import day, money, number
from seatdesk.ui.text.wording import name_of, seats_text, translated

if TYPE_CHECKING:
    from seatdesk.controllers.imports.plan.plan_rows import (
        MissingUser,
        NewUser,
        UnknownAddress,
        UserUpdate,
    )
    from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
    from seatdesk.exchange.people.person import RowProblem

translate = QCoreApplication.translate
NOTHING = "\N{EN DASH}"
_LONGEST = 120


def grouped(text: str, count: int) -> str:
    """A counted text, its number written as the region writes large ones."""
    return text.replace(str(count), number(count), 1)


def new_user(one: "NewUser") -> tuple[str, ...]:
    """The cells of a new user: name, address, what the file says of them, line."""
    user = one.user
    facts = [
        name_of(user.kind) if user.kind is not UserKind.PERSON else "",
        name_of(user.status) if user.status is not Status.ACTIVE else "",
        user.team,
        _last_use(user),
        *one.seats,
    ]
    return user.name or NOTHING, user.email, " · ".join(filter(None, facts)), number(one.line)


def update(one: "UserUpdate") -> tuple[str, ...]:
    """The cells of a user who changes: address, what becomes what, line."""
    sentences = []
    edits = {edit.field: edit for edit in one.edits}
    limits = edits.pop("censored", None)
    if edits.keys() & {"activity", "last_active"}:
        edits.pop("activity_as_of", None)
    if "last_active" in edits:
        edits.pop("activity", None)
    elif limits:
        sentences.append(_exactness(limits))
    for edit in edits.values():
        before, after = _value(edit.field, edit.before), _value(edit.field, edit.after)
        if limits and edit.field == "last_active":
            before, after = _limit(before, limits.before), _limit(after, limits.after)
        sentences.append(f"{word(FIELDS, edit.field)}: {before} → {after}")
    if one.status is not None:
        sentences.append(f"{word(FIELDS, 'status')}: {name_of(one.before)} → {name_of(one.status)}")
    if one.seats:
        sentences.append(f"{word(FIELDS, 'seats')}: + {', '.join(one.seats)}")
    return one.email, " · ".join(sentences), number(one.line)


def unchanged(one: tuple[str, str, int]) -> tuple[str, ...]:
    """The cells of a user who is here as the file says: name, address, line."""
    name, email, line = one
    return name or NOTHING, email, number(line)


def absent(one: "MissingUser") -> tuple[str, ...]:
    """The cells of a user whom no file speaks of: name, address."""
    return one.name or NOTHING, one.email


def stranger(one: "UnknownAddress") -> tuple[str, ...]:
    """The cells of an address of a usage file that nobody here has: address, line."""
    return one.email, number(one.line)


def problem(one: "tuple[Path, RowProblem]") -> tuple[str, ...]:
    """The cells of a problem: line, column, value, what, what becomes of the row, file."""
    path, found = one
    value = " ".join(found.value.split())[:_LONGEST]
    between_rows = found.problem == "contradicts"  # of a person: its column is a field
    column = word(FIELDS, found.column) if between_rows else found.column
    return (
        number(found.line),
        column or NOTHING,
        value or NOTHING,
        translated(SENTENCES[found.problem]),
        word(EFFECTS, str(found.grade)),
        path.name,
    )


def subscription(
    one: Subscription | SubscriptionDifference | SkippedSubscription,
) -> tuple[str, ...]:
    """The cells of a subscription in a file: product, what about it, what happens, line."""
    match one:
        case Subscription():
            return _new_subscription(one)
        case SubscriptionDifference():
            return _difference(one)
        case SkippedSubscription():
            left = translate("ImportWords", "Not taken over")
            why = translated(WHY_NOT[one.why]).format(value=one.value)
            return one.product, why, left, number(one.line)


def _new_subscription(one: Subscription) -> tuple[str, ...]:
    text = translate("ImportWords", "{seats}, {price}, from {first}, renews on {day}")
    rates, currency = one.term.rates, one.currency
    price = translate("ImportWords", "no price")
    if unit := rates.seat.tiers[0].unit:
        each = translate("ImportWords", "{amount} a seat and month")
        price = each.format(amount=money(unit, currency))
    what = text.format(
        seats=seats_text(one.pool.owned),
        first=day(one.term.start),
        day=day(one.renewal),
        price=price,
    )
    return one.product, what, translate("ImportWords", "New"), ""


def _difference(one: SubscriptionDifference) -> tuple[str, ...]:
    here, there = _figure(one.here), _figure(one.there)
    what = f"{word(FIELDS, one.field)}: {here} → {there}"
    why = translated(WHY_NOT_TAKEN[one.why_not]) if one.why_not else ""
    happens = why or translate("ImportWords", "Tick to take it from the file")
    return one.product, what, happens, number(one.line)


def _figure(text: str) -> str:
    """A figure of a subscription: a day, a number, or as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return number(int(text)) if text.isdecimal() else text


def _value(field: str, value: object) -> str:
    text = str(value) if value else ""
    if not text:
        return NOTHING
    if field == "kind":
        return name_of(UserKind(text))
    if field == "activity":
        return _ACTIVITY[Activity(text)]()
    return _figure(text) if field in {"last_active", "activity_as_of", "hired", "left"} else text


def _exactness(limits: "FieldEdit") -> str:
    """The same day as before, told more or less surely."""
    if limits.after:
        return translate("ImportWords", "The last use may be earlier than that day")
    return translate("ImportWords", "The day of the last use is exact")


def _limit(text: str, only: object) -> str:
    """A day of which it is only known that the last use was then or before."""
    return translate("ImportWords", "before {day}").format(day=text) if only else text


def _last_use(user: User) -> str:
    if user.last_active is not None:
        text = translate("ImportWords", "last active {day}")
        return text.format(day=_limit(day(user.last_active), user.censored))
    return _ACTIVITY[Activity.NEVER]() if user.activity is Activity.NEVER else ""


_ACTIVITY = {
    Activity.NEVER: lambda: translate("Words", "never active"),
    Activity.UNKNOWN: lambda: translate("Words", "last use unknown"),
    Activity.KNOWN: lambda: translate("ImportWords", "known"),
}
