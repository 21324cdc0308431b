"""Price books as plain documents: read strictly, with the place of everything that is wrong.

A document is what a JSON file holds: objects, lists, text, numbers. `resources/pricebooks/
schema.json` describes it to people and editors; what is checked here is more than a schema can say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.account.terms_and_prices import SeatPrice, SeatTier
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.domain.money.money import exact

FORMAT: Final = "seatdesk-price-book-1"
BOOK_FIELDS: Final = ("$schema", "format", "key", "name", "note", "prices")
PRICE_FIELDS: Final = (
    "product",
    "tier",
    "currency",
    "commitment",
    "from",
    "to",
    "base",
    "included",
    "seat",
    "source",
)
SEAT_FIELDS: Final = ("model", "tiers")
TIER_FIELDS: Final = ("upto", "unit", "flat")
MOST_INCLUDED: Final = 1_000_000
ZERO_SIGN: Final = "\0"
MOST_DIGITS: Final = 12
"""Digits before the point that a price may have."""


@dataclass(frozen=True, slots=True)
class PriceBookProblem:
    """Something wrong in a document. `place` is a path such as `prices[2].base`."""

    place: str
    code: str
    value: str = ""


class _Wrong(Exception):  # noqa: N818 - carries one problem up to the price it is in
    def __init__(self, place: str, code: str, value: object = "") -> None:
        super().__init__(place, code)
        self.problem = PriceBookProblem(place, code, str(value)[:60])


def parse_book(document: object) -> PriceBook | tuple[PriceBookProblem, ...]:
    """The price book of a document, or everything that is wrong with it."""
    if not isinstance(document, Mapping):
        return (PriceBookProblem("", "not_an_object"),)
    problems = [
        PriceBookProblem(_shown_name(n), "unknown_field") for n in document if n not in BOOK_FIELDS
    ]
    if document.get("format") != FORMAT:
        problems.append(
            PriceBookProblem("format", "unknown_format", str(document.get("format", ""))[:60])
        )
    heads = {}
    for name in ("key", "name"):
        try:
            heads[name] = _text(document, name, name)
        except _Wrong as wrong:
            problems.append(wrong.problem)
    note = document.get("note", "")
    if not isinstance(note, str):
        problems.append(PriceBookProblem("note", "not_text"))
    elif not is_text(note):
        problems.append(PriceBookProblem("note", "no_sign"))
    prices, wrong_prices = _prices(document.get("prices"))
    problems += [*wrong_prices, *_overlaps(prices)]
    if problems:
        return tuple(problems)
    book = tuple(price for _, price in prices)
    return PriceBook(heads["key"], heads["name"], str(note), book)


def _prices(rows: object) -> tuple[list[tuple[int, BookPrice]], list[PriceBookProblem]]:
    """The prices that can be read, with their number, and the problems of the others."""
    if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
        return [], [PriceBookProblem("prices", "no_prices")]
    prices, problems = [], []
    for index, row in enumerate(rows):
        try:
            prices.append((index, _price(row, f"prices[{index}]")))
        except _Wrong as wrong:
            problems.append(wrong.problem)
    return prices, problems


def _price(row: object, place: str) -> BookPrice:
    row = _object(row, place, PRICE_FIELDS)
    currency = _text(row, "currency", f"{place}.currency")
    if not is_currency(currency):
        raise _Wrong(f"{place}.currency", "unknown_currency", currency)
    commitment = _text(row, "commitment", f"{place}.commitment")
    if commitment not in tuple(Commitment):
        raise _Wrong(f"{place}.commitment", "unknown_commitment", commitment)
    start, end = _day(row, "from", place), _day(row, "to", place, optional=True)
    if start is None or (end is not None and end <= start):
        raise _Wrong(f"{place}.to", "end_before_start", end)
    digits = digits_of(currency)
    return BookPrice(
        product=_text(row, "product", f"{place}.product"),
        tier=_text(row, "tier", f"{place}.tier"),
        currency=currency,
        commitment=Commitment(commitment),
        valid_from=start,
        valid_to=end,
        base=_amount(row.get("base", "0"), f"{place}.base", digits),
        included=_count(row.get("included", 0), f"{place}.included"),
        seat=_seat(row.get("seat"), f"{place}.seat", digits),
        source=_text(row, "source", f"{place}.source") if "source" in row else "",
    )


def _seat(value: object, place: str, digits: int) -> SeatPrice:
    """One price for every seat, or a model with tiers."""
    if not isinstance(value, Mapping):
        return SeatPrice.of(_amount(value, place, digits))
    row = _object(value, place, SEAT_FIELDS)
    model, rows = _text(row, "model", f"{place}.model"), row.get("tiers")
    if model not in tuple(PriceModel):
        raise _Wrong(f"{place}.model", "unknown_model", model)
    if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
        raise _Wrong(f"{place}.tiers", "missing_tiers")
    tiers = tuple(_tier(row, f"{place}.tiers[{i}]", digits) for i, row in enumerate(rows))
    for index, (below, above) in enumerate(pairwise(tiers)):
        if below.upto is None or (above.upto is not None and above.upto <= below.upto):
            raise _Wrong(f"{place}.tiers[{index + 1}].upto", "tiers_out_of_order", above.upto)
    if tiers[-1].upto is not None:
        raise _Wrong(f"{place}.tiers[{len(tiers) - 1}].upto", "last_tier_ends", tiers[-1].upto)
    return SeatPrice(tiers, PriceModel(model))


def _tier(row: object, place: str, digits: int) -> SeatTier:
    row = _object(row, place, TIER_FIELDS)
    upto = row.get("upto")
    return SeatTier(
        None if upto is None else _count(upto, f"{place}.upto"),
        _amount(row.get("unit"), f"{place}.unit", digits),
        _amount(row.get("flat", "0"), f"{place}.flat", digits),
    )


def _object(value: object, place: str, known: Sequence[str]) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise _Wrong(place, "not_an_object", value)
    for name in value:
        if name not in known:
            raise _Wrong(f"{place}.{_shown_name(name)}", "unknown_field", name)
    return value


def _text(row: Mapping[str, object], name: str, place: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise _Wrong(place, "missing" if value in (None, "") else "not_text", value or "")
    if not is_text(value):
        raise _Wrong(place, "no_sign")
    return value.strip()


def is_text(text: str) -> bool:
    """True when a database keeps every sign: there is no zero and no half of a pair."""
    return ZERO_SIGN not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)


def _shown_name(name: str) -> str:
    return name if name.isprintable() else ascii(name)


def _day(
    row: Mapping[str, object], name: str, place: str, *, optional: bool = False
) -> date | None:
    if optional and row.get(name) is None:
        return None
    text = _text(row, name, f"{place}.{name}")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _Wrong(f"{place}.{name}", "not_a_date", text) from None


def _amount(value: object, place: str, digits: int) -> Decimal:
    """A price: not below zero, with at most the currency's digits."""
    if value is None:
        raise _Wrong(place, "missing")
    plain = isinstance(value, str | int | Decimal) and not isinstance(value, bool)
    text = str(value).strip() if plain else ""
    try:
        number = exact(text)
    except ValueError:
        code = "too_many_digits" if text.lstrip("-").replace(".", "", 1).isdigit() else "no_amount"
        raise _Wrong(place, code, value) from None
    if number < 0:
        raise _Wrong(place, "negative_price", value)
    if number >= 10**MOST_DIGITS or (number * 10**digits).denominator != 1:
        raise _Wrong(place, "too_many_digits", value)
    return Decimal(text)


def _count(value: object, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_INCLUDED:
        raise _Wrong(place, "not_a_count", value)
    return value


def _overlaps(prices: Sequence[tuple[int, BookPrice]]) -> Iterator[PriceBookProblem]:
    """Two prices of one thing on one day: nobody could say which of them holds."""
    by_thing: dict[tuple[str, ...], list[tuple[date, int, BookPrice]]] = {}
    for index, price in prices:
        thing = (price.product, price.tier, price.currency, price.commitment)
        by_thing.setdefault(thing, []).append((price.valid_from, index, price))
    for same in by_thing.values():
        same.sort(key=lambda entry: entry[:2])
        for (_, first, below), (_, second, above) in pairwise(same):
            if below.valid_to is None or above.valid_from < below.valid_to:
                yield PriceBookProblem(f"prices[{second}].from", "overlap", f"prices[{first}]")


def to_document(book: PriceBook) -> dict[str, object]:
    """The document of a price book; reading it gives the same book."""
    return {
        "format": FORMAT,
        "key": book.key,
        "name": book.name,
        "note": book.note,
        "prices": [_price_document(price) for price in book.prices],
    }


def _price_document(price: BookPrice) -> dict[str, object]:
    row: dict[str, object] = {
        "product": price.product,
        "tier": price.tier,
        "currency": price.currency,
        "commitment": str(price.commitment),
        "from": price.valid_from.isoformat(),
        "to": price.valid_to.isoformat() if price.valid_to else None,
        "base": str(price.base),
        "included": price.included,
        "seat": _seat_document(price.seat),
        "source": price.source,
    }
    return {name: value for name, value in row.items() if value not in (None, "")}


def _seat_document(seat: SeatPrice) -> object:
    tier = seat.tiers[0]
    if seat.model is PriceModel.FLAT and not tier.flat:
        return str(tier.unit)
    tiers = [{"upto": t.upto, "unit": str(t.unit), "flat": str(t.flat)} for t in seat.tiers]
    return {"model": str(seat.model), "tiers": tiers}
