"""Values of options, read and checked: days, amounts, numbers of seats, products."""

import argparse
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from seatdesk.controllers.read_models import unknown_tokens
from seatdesk.domain.account.subscription_checks import FIRST_YEAR, LAST_YEAR
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Activity, Convention

CONVENTIONS = ", ".join(one.value for one in SUBSCRIPTION_CONVENTIONS)

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
WHOLE = re.compile(r"[+-]?\d{1,12}")
HASH = re.compile(r"[0-9a-f]{64}")
AMOUNT = re.compile(r"-?\d{1,12}(\.\d{1,8})?")


def day(text: str) -> date:
    """An ISO date within the years the program knows."""
    try:
        found = date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        found = None
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date: write it as 2026-03-31")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(
            f"{text} is out of range: years go from {FIRST_YEAR} to {LAST_YEAR}"
        )
    return found


def whole(text: str) -> int:
    """A whole number; rules decide whether it is one that is possible."""
    if not WHOLE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number")
    return int(text)


def between(least: int, most: int) -> Callable[[str], int]:
    """A whole number in a range."""

    def number(text: str) -> int:
        found = whole(text)
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{text} is not between {least:,} and {most:,}")
        return found

    return number


def user_filter(text: str) -> str:
    """A filter of users; a token that there is none of is refused, as it would find nobody."""
    if odd := unknown_tokens(text):
        raise argparse.ArgumentTypeError(
            f"“{odd[0]}” is no filter: there are team: (or dept:), status:, seat:, tier:, kind: "
            "and idle: (such as status:active, kind:bot, idle:>60, idle:never). To look for it as "
            "a word, put it in quotation marks"
        )
    return text


def amount(text: str) -> Decimal:
    """An amount of money, with a point."""
    if not AMOUNT.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not an amount: write it as 450 or 22.50")
    return Decimal(text)


def line_hash(text: str) -> str:
    """The hash of a line of the history."""
    found = text.strip().lower()
    if not HASH.fullmatch(found):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a hash: give all 64 letters and digits that verify printed"
        )
    return found


def convention(text: str) -> Convention:
    """A convention that a subscription can name."""
    for one in SUBSCRIPTION_CONVENTIONS:
        if one.value == text:
            return one
    if text == Convention.FRACTION.value:
        raise argparse.ArgumentTypeError(
            f"a contract has no fraction to state: choose from {CONVENTIONS}"
        )
    raise argparse.ArgumentTypeError(f"“{text}” is no convention: choose from {CONVENTIONS}")


def last_use(text: str) -> tuple[Activity, date | None]:
    """The day of a last use, or `never`, or `unknown`."""
    if text in {Activity.NEVER.value, Activity.UNKNOWN.value}:
        return Activity(text), None
    return Activity.KNOWN, day(text)
