"""Sentences about the age of data: short enough to stand beside a figure (E11.3)."""

from collections.abc import Callable
from datetime import date

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.evaluation.freshness import DataSource, Freshness

FRESHNESS: dict[str, str] = {
    "usage": "Usage data {age:day} old",
    "usage.people": "Usage data {age:day} old: {people:person} cannot be judged",
    "usage.missing": "No usage data: {people:person} cannot be judged",
    "usage.today": "Usage data of today",
    "usage.people.today": "Usage data of today: {people:person} cannot be judged",
    "people.today": "People: last list or edit today",
    "contracts.fresh.today": "Contracts: last edited today",
    "rates.today": "Exchange rates of today",
    "headcount.today": "Head-count plan of today",
    "people": "People: last list or edit {age:day} ago",
    "people.missing": "People: neither a list nor an edit is known",
    "contracts": "Contracts: not looked at for {age:day}",
    "contracts.fresh": "Contracts: last edited {age:day} ago",
    "contracts.missing": "Contracts: no edit is known of {names}",
    "price_book": "Price book of {as_of}",
    "price_book.sample": "Sample prices ({names}): check them against your contract",
    "price_book.missing": "Price book missing: {names}",
    "rates": "Exchange rates {age:day} old",
    "rates.missing": "No exchange rate: {names}",
    "headcount": "Head-count plan {age:day} old",
    "headcount.missing": "No head-count plan",
}
"""By source, and by level or reason where that decides the words."""


def freshness_text(
    state: Freshness,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """The sentence of one source, in the language and date form asked for."""
    facts = {
        "age": state.age_days,
        "people": state.people,
        "names": state.names,
        "as_of": state.as_of,
    }
    known = {name: value for name, value in facts.items() if value is not None}
    key = _key(state)
    if state.age_days == 0 and f"{key}.today" in FRESHNESS:
        key = f"{key}.today"
    return filled(FRESHNESS[key], known, translate, day)


def _key(state: Freshness) -> str:
    key = f"{state.source}.{state.level}"
    if key in FRESHNESS:
        return key
    if state.source is DataSource.USAGE and state.people:
        return "usage.people"
    return state.source.value
