"""Values of a step as JSON has them, read strictly: days, amounts, numbers of seats, e-mails."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NoReturn, TypeVar

from seatdesk.domain.account.subscription_checks import FIRST_YEAR, LAST_YEAR, MOST_SEATS
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.addresses import LONGEST_ADDRESS, address_key, visible_text
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.scenario.steps import Basis, PriceFrom, Tick

E = TypeVar("E", bound=StrEnum)
DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
AMOUNT: Final = re.compile(r"-?\d{1,12}(\.\d{1,8})?", re.ASCII)
LONGEST_TEXT: Final = 200
MOST_PLACES: Final = 40
MOST_DAYS: Final = 3_660
MOST_MONTHS: Final = 120
LEAST_PERCENT, MOST_PERCENT = Decimal(-100), Decimal(1_000)
ON, OFF = "on", "off"


class WrongValue(Exception):  # noqa: N818 - carries what is wrong up to the step it is in
    """A value that cannot be read. `problem` and `facts` are for the sentence."""

    def __init__(self, problem: str, value: object = "", **facts: object) -> None:
        super().__init__(problem, value)
        self.problem = problem
        self.facts = facts | {"value": _shown(value)}


class Repeated:
    """The value of a key that stands twice in one object: nobody can tell which is meant."""


def _wrong(problem: str, value: object = "", **facts: object) -> NoReturn:
    raise WrongValue(problem, value, **facts)


def _shown(value: object) -> str:
    text = f"{value:.60}" if isinstance(value, str) else str(value)[:60]
    return text if text.isprintable() else ascii(text)


def read_text(value: object) -> str:
    """A name: what is seen of it, on one line, and not empty."""
    if not isinstance(value, str):
        _wrong("not_text")
    if any("\ud800" <= sign <= "\udfff" for sign in value):
        _wrong("no_sign")
    text = " ".join(visible_text(value).split())
    if not text:
        _wrong("empty")
    if len(text) > LONGEST_TEXT:
        _wrong("too_long", most=LONGEST_TEXT)
    return text


def read_day(value: object) -> date:
    """A day such as 2026-03-31, within the years the program knows."""
    text = read_text(value)
    try:
        day = date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        _wrong("not_a_date", text)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        _wrong("date_outside", text, least=str(FIRST_YEAR), most=str(LAST_YEAR))
    return day


def whole_number(least: int, most: int) -> Callable[[object], int]:
    """A reader of whole numbers in a range; true, false and 2.0 are none."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            _wrong("not_whole", value)
        if not least <= value <= most:
            _wrong("out_of_range", value, least=least, most=most)
        return value

    return read


read_seats = whole_number(1, MOST_SEATS)
read_count = whole_number(0, MOST_SEATS)
read_days = whole_number(0, MOST_DAYS)
read_months = whole_number(1, MOST_MONTHS)


def read_decimal(value: object) -> Decimal:
    """A number with a point, as text or as JSON writes numbers."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        _wrong("no_amount", value)
    if isinstance(value, Decimal) and not (
        value.is_finite() and abs(value.adjusted()) < MOST_PLACES
    ):
        _wrong("no_amount", value)  # written out it might be as long as a book
    text = f"{value:f}" if isinstance(value, Decimal) else str(value).strip()
    if not AMOUNT.fullmatch(text):
        _wrong("no_amount", text)
    return Decimal(text)


def read_amount(value: object) -> Decimal:
    """An amount of money, not below zero."""
    amount = read_decimal(value)
    if amount < 0:
        _wrong("negative", amount)
    return amount


def read_percent(value: object) -> Decimal:
    """A percentage by which prices change."""
    percent = read_decimal(value)
    if not LEAST_PERCENT <= percent <= MOST_PERCENT:
        _wrong("out_of_range", percent, least=int(LEAST_PERCENT), most=int(MOST_PERCENT))
    return percent


def read_flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        _wrong("not_a_flag", value)
    return value


def read_setting(value: object) -> bool:
    """On or off."""
    if value not in (ON, OFF):
        _wrong("no_choice", value, choices=f"{ON}, {OFF}")
    return value == ON


def one_of(kind: type[E]) -> Callable[[object], E]:
    """A reader of one of the words of a choice."""
    words = tuple(str(choice) for choice in kind)

    def read(value: object) -> E:
        if not isinstance(value, str) or value not in words:
            _wrong("no_choice", value, choices=", ".join(words))
        return kind(value)

    return read


def read_email(value: object) -> str:
    """The address of a user, who need not be there: a rule refuses that."""
    email = read_text(value)
    if len(email) > LONGEST_ADDRESS:
        _wrong("too_long", most=LONGEST_ADDRESS)
    return email


def read_emails(value: object) -> tuple[str, ...]:
    """One or more addresses, each once."""
    if not isinstance(value, list):
        _wrong("not_a_list")
    emails = tuple(map(read_email, value))
    if not emails:
        _wrong("empty")
    seen: set[str] = set()
    for email in emails:
        if address_key(email) in seen:
            _wrong("twice", email)
        seen.add(address_key(email))
    return emails


def read_price(value: object) -> Mapping[str, Any]:
    """The price of a purchase: `book`, `contract`, or an amount."""
    words = (PriceFrom.BOOK.value, PriceFrom.CONTRACT.value)
    if value in words and isinstance(value, str):
        return {"price": PriceFrom(value)}
    try:
        return {"unit": read_amount(value)}
    except WrongValue as wrong:
        if wrong.problem == "negative":
            raise
        return _wrong("no_price", value, choices=", ".join(words))


def read_seat_price(value: object) -> SeatPrice:
    """One price for every seat, or a price with steps as a subscription keeps it."""
    if not isinstance(value, Mapping):
        return SeatPrice.of(read_amount(value))
    price: SeatPrice = plain_value(SeatPrice)(value)
    return price


def plain_seat_price(price: SeatPrice) -> object:
    """A price of seats as it is written."""
    if price == SeatPrice.of(price.tiers[0].unit):
        return plain_amount(price.tiers[0].unit)
    return to_plain(price)


def plain_value(kind: type[Any]) -> Callable[[object], Any]:
    """A reader of values that stand in a document as the workspace keeps them."""

    def read(value: object) -> Any:  # noqa: ANN401 - whatever the class is
        if not isinstance(value, Mapping):
            _wrong("not_an_object")
        try:
            return from_plain((kind,), value)
        except ValueError:
            return _wrong("illegible")

    return read


def plain_values(kind: type[Any]) -> Callable[[object], tuple[Any, ...]]:
    """The same for lists of them."""
    read_one = plain_value(kind)

    def read(value: object) -> tuple[Any, ...]:
        if not isinstance(value, Sequence) or isinstance(value, str):
            _wrong("not_a_list")
        return tuple(map(read_one, value))

    return read


def plain_amount(amount: Decimal) -> str:
    """An amount as it is written: never with an exponent."""
    return f"{amount:f}"


def read_basis(value: object) -> Basis:
    """The seats that were certain and to check."""
    counts = read_members(value, ("certain", "to_check"))
    return Basis(*(read_count(counts.get(name, 0)) for name in ("certain", "to_check")))


def read_ticks(value: object) -> tuple[Tick, ...]:
    """The parts that are done in the vendor's portal."""
    if not isinstance(value, list):
        _wrong("not_a_list")
    rows = [read_members(row, ("part", "who", "on")) for row in value]
    return tuple(
        Tick(
            read_text(row.get("part")),
            read_text(row["who"]) if row.get("who") else "",
            read_day(row.get("on")),
        )
        for row in rows
    )


def read_members(value: object, known: Sequence[str]) -> Mapping[str, Any]:
    """An object that has none but the known members."""
    if not isinstance(value, Mapping):
        _wrong("not_an_object")
    for key in value:
        if key not in known:
            _wrong("unknown_key", key)
    return value
