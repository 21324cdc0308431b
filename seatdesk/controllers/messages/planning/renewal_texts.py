"""Sentences about renewals: what follows if nothing is done, and until when that can be changed.

A template is translated before its facts go in; the window and the command line share it (E4.2).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.currency import digits_of
from seatdesk.domain.evaluation.renewal_calendar import SATURDAY, SUNDAY, RenewalRow

RENEWALS: dict[str, str] = {
    "renews": (
        "If nothing is done by {last_day}, {what} renews on {renewal} with {additional:paid}: "
        "{cost}."
    ),
    "changes": (
        "If nothing is done by {last_day}, {what} renews on {renewal} as {tier} with "
        "{additional:paid}: {cost}."
    ),
    "ends": (
        "If nothing is done by {last_day}, {what} ends on {renewal}: auto-renewal is switched off."
    ),
    "late.renews": (
        "The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} "
        "with {additional:paid}: {cost}."
    ),
    "late.changes": (
        "The last day to act was {last_day}; the vendor may refuse. {what} renews on {renewal} "
        "as {tier} with {additional:paid}: {cost}."
    ),
    "late.ends": (
        "The last day to act was {last_day}; the vendor may refuse. {what} ends on {renewal}: "
        "auto-renewal is switched off."
    ),
    "cost": "{amount} for {months:month}",
    "unpriced": "no price is known",
    "saturday": "{day} (a Saturday)",
    "sunday": "{day} (a Sunday)",
    "act": "Last day to act: {what}",
    "renewal": "{what} renews",
    "end": "{what} ends",
}
"""The sentence by what follows, and its parts; the last three are titles in calendars."""
_WEEKEND = {SATURDAY: "saturday", SUNDAY: "sunday"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}


def english_day(day: date) -> str:
    """`2 Dec 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def english_money(amount: Decimal, currency: str) -> str:
    """`$10,800.00`, or the amount with the currency's code where no sign is clear."""
    text = f"{abs(amount):,.{digits_of(currency)}f}"
    sign = "-" if amount < 0 else ""
    symbol = _SYMBOLS.get(currency)
    return f"{sign}{symbol}{text}" if symbol else f"{sign}{text} {currency}"


@dataclass(frozen=True, slots=True)
class TextForm:
    """The language of sentences, and the forms of days and amounts in it."""

    translate: Callable[[str], str] = str
    day: Callable[[date], str] = english_day
    money: Callable[[Decimal, str], str] = english_money

    def fill(self, key: str, **facts: object) -> str:
        """One of the templates with its facts."""
        return filled(RENEWALS[key], facts, self.translate, self.day)


ENGLISH = TextForm()


def what_renews(row: RenewalRow) -> str:
    """The product with its tier, as invoices name it."""
    return f"{row.product} {row.tier}".rstrip()


def last_day_text(row: RenewalRow, form: TextForm = ENGLISH) -> str:
    """The last day to act; a weekend is said."""
    day = form.day(row.last_day)
    return day if row.weekend is None else form.fill(_WEEKEND[row.weekend], day=day)


def renewal_sentence(row: RenewalRow, form: TextForm = ENGLISH) -> str:
    """The consequence of doing nothing, in one sentence; afterwards that it may be too late."""
    kind = "ends" if row.next_term is None else "renews"
    if kind == "renews" and row.next_tier != row.tier:
        kind = "changes"
    return form.fill(
        f"late.{kind}" if row.overdue else kind,
        what=what_renews(row),
        last_day=last_day_text(row, form),
        renewal=row.renewal,
        tier=row.next_tier,
        additional=row.additional,
        cost=_cost(row, form),
    )


def _cost(row: RenewalRow, form: TextForm) -> str:
    if row.next_term is None or not row.priced:
        return form.fill("unpriced")
    amount = form.money(row.next_term.amount, row.currency)
    return form.fill("cost", amount=amount, months=row.months)
