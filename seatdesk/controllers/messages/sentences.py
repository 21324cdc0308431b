"""Sentences for refusals and errors with files: what was refused, why, and what next.

A template is translated before its facts are put in, so the window and the command line share it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Protocol, runtime_checkable

from seatdesk.controllers.messages.refusal_templates import TEMPLATES
from seatdesk.override import override

PLURALS = {
    "seat": ("seat", "seats"),
    "held": ("seat is still assigned", "seats are still assigned"),
    "leaving": ("seat already leaves", "seats already leave"),
    "used": ("seat is", "seats are"),
    "extra": ("additional seat", "additional seats"),
    "user": ("user", "users"),
    "day": ("day", "days"),
    "row": ("row", "rows"),
    "question": ("question", "questions"),
    "sign": ("sign", "signs"),
    "step": ("step", "steps"),
    "scenario": ("scenario", "scenarios"),
    "month": ("month", "months"),
    "entry": ("entry", "entries"),
    "paid": ("additional paid user", "additional paid users"),
    "person": ("person", "people"),
}
PERMISSIONS = {
    "add_edit_users": "Add & edit users",
    "modify_billing": "Modify billing",
    "super_admin": "Super Admin",
}
SUBSCRIPTION_FIELDS = {
    "additional": "the number of additional seats",
    "included": "the number of included seats",
    "minimum": "the minimum of additional seats",
    "notice_days": "the days of notice",
    "months": "the months of a term",
    "start": "the first day",
    "renewal": "the renewal date",
    "currency": "the currency",
    "convention": "the convention",
    "product": "the product",
    "tier": "the tier",
    "base": "the base price",
    "seat_price": "the price of a seat",
    "discount": "the discount",
    "one_off": "the one-off amount",
    "renewal_price": "the price from the renewal on",
}
"""The fields of a subscription as people call them."""
PROBLEMS = {
    "empty": "it is empty",
    "not_a_currency": "it is not a three-letter currency",
    "out_of_range": "it is out of range",
    "before_start": "it is before the start",
    "negative": "it is negative",
    "fewer_than_assigned": "fewer than are assigned",
    "not_a_number": "it is not a number",
    "not_whole_months": "it is not a whole number of months from the contract's start",
    "in_the_past": "it has passed already",
    "does_not_add_up": "it is not what the term opened with and what was bought since",
    "unknown_currency": "one of its currencies is not in ISO 4217",
    "same_currency": "both currencies are the same",
    "not_above_zero": "it must be above zero",
    "too_many_digits": "it has too many digits",
    "too_fine": "its currency has fewer digits after the point",
    "rate_known": "there is a rate for that pair and day already",
    "states_no_fraction": "a contract has no fraction to state; actual_days is the usual one",
    "unordered": "its steps must rise and the last one must have no end",
}
COMMITMENTS = {"annual": "annual", "monthly": "monthly"}
BILLINGS = {
    "monthly": "monthly",
    "quarterly": "quarterly",
    "annual": "annually",
    "term": "once a term",
}
CONVENTIONS = {
    "actual_days": "days left of days in the period",
    "inclusive_days": "days, first and last counted (here the same as days left)",
    "actual_month": "days of the calendar month",
    "actual_30": "days of 30",
    "strict_30_360": "every month has 30 days (30/360)",
    "actual_365": "days of 365",
    "seconds": "to the second",
    "whole_months": "a started month counts whole",
    "full": "full price, no proration",
    "fraction": "a stated fraction",
}
"""The ways to measure a part of a period, as a choice (begun with a capital) or in a sentence."""
ROUNDINGS = {
    "half_up": "half up",
    "half_even": "half to even (banker's)",
    "down": "down",
    "day_rate": "the daily rate first",
}
STATUSES = {
    "invited": "invited",
    "active": "active",
    "deactivated": "deactivated",
    "removed": "removed",
}
SETTINGS = {"on": "on", "off": "off"}
WORDS: Mapping[str, Mapping[str, str]] = {
    "problem": PROBLEMS,
    "field": SUBSCRIPTION_FIELDS,
    "commitment": COMMITMENTS,
    "status": STATUSES,
    "wanted": STATUSES,
    "setting": SETTINGS,
}
"""Facts that are words of the program: each is translated by its own."""


@runtime_checkable
class CodedMessage(Protocol):
    """A code and the facts that its sentence needs: a refusal, an error, a finding of Verify."""

    @property
    def code(self) -> str:
        """Key of its sentence."""

    @property
    def params(self) -> Mapping[str, object]:
        """The facts, by name."""


@runtime_checkable
class FactInWords(Protocol):
    """A fact that is a sentence itself, written in the language of the one that it stands in."""

    def in_words(self, translate: Callable[[str], str], day: Callable[[date], str]) -> str:
        """Its words."""


def sentence(
    trouble: CodedMessage,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """The sentence of a refusal or store error, in the language and date form asked for."""
    code, params = str(trouble.code), dict(trouble.params)
    kinds = (params.get(name) for name in ("reason", "found", "what"))
    kind = next((kind for kind in kinds if kind), None) or _several(params)
    undo = f"{code}.undo" if "undone" in params else ""
    template = TEMPLATES.get(undo) or TEMPLATES.get(f"{code}.{kind}") or TEMPLATES.get(code)
    if template is None:
        return translate("This cannot be done ({code}).").format(code=code)
    if isinstance(holders := params.get("holders"), tuple):  # the first few of all who hold one
        unnamed = int(str(params.get("assigned", 0))) - len(holders)
        params["holders"] = (*holders, *[""] * unnamed)
    return filled(template, params, translate, day)


def filled(
    template: str,
    facts: Mapping[str, object],
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """A template in the language asked for, with its facts put in."""
    words = {name: _words(name, value, translate, day) for name, value in facts.items()}
    return translate(template).format_map(_Facts(words))


def _several(params: Mapping[str, object]) -> str | None:
    """The kind of sentence where several permissions are missing, or there is no choice."""
    if params.get("known") == ():
        return "none"
    missing = params.get("permissions")
    return "several" if isinstance(missing, tuple) and len(missing) > 1 else None


class _Facts(dict[str, "_Fact"]):
    """The facts of one sentence; one that is missing leaves a gap, never an error."""

    def __missing__(self, key: str) -> "_Fact":
        return _Fact("…")


class _Fact:
    """A value in words; `{short:seat}` counts it: 1 seat, 2 seats."""

    def __init__(
        self, text: str, count: int | None = None, translate: Callable[[str], str] = str
    ) -> None:
        self._text, self._count, self._translate = text, count, translate

    @override
    def __format__(self, noun: str) -> str:
        if not noun:
            return self._text
        one, many = PLURALS[noun]
        return f"{self._text} {self._translate(one if self._count == 1 else many)}"


def _words(
    name: str, value: object, translate: Callable[[str], str], day: Callable[[date], str]
) -> _Fact:
    if isinstance(value, date):
        return _Fact(day(value))
    if isinstance(value, int):
        return _Fact(f"{value:,}", value, translate)
    if isinstance(value, tuple):
        items = [
            day(item)
            if isinstance(item, date)
            else translate(PERMISSIONS.get(str(item), str(item)))
            for item in value
        ]
        return _Fact(" + ".join(items) if name == "permissions" else listed(items, translate))
    if isinstance(value, FactInWords):
        return _Fact(value.in_words(translate, day))
    if name == "first" and isinstance(value, CodedMessage):
        return _Fact(sentence(value, translate, day))
    return _Fact(_word(name, str(value), translate))


def _word(name: str, text: str, translate: Callable[[str], str]) -> str:
    """A word of the program in the language asked for; a word of somebody's own as it is."""
    if name == "who" and not text:
        return translate("Someone else")
    translatable = WORDS.get(name, {})
    return translate(translatable[text]) if text in translatable else text


def listed(names: list[str], translate: Callable[[str], str] = str, most: int = 3) -> str:
    """Names in one phrase: `A, B, C and 4 more`; the word for none when there is none."""
    if not names:
        return translate("none")
    if len(names) <= most + 1:
        return ", ".join(names)
    more = translate("and {n} more").format(n=f"{len(names) - most:,}")
    return f"{', '.join(names[:most])} {more}"
