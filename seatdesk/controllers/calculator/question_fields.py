"""Fields of a question: reading each as what it must be, and naming the one that is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from seatdesk.domain.account.terms_and_prices import SeatTier
from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.domain.money.money import exact

_MOST_ITEMS: Final = 100_000
_MOST_MONTHS: Final = 120_000
_SHOWN: Final = 40


class BadQuestion(Exception):  # noqa: N818 - it is what the question is
    """A question that cannot be answered: a code, the field, and a sentence about it."""

    def __init__(self, code: str, field: str, message: str) -> None:
        super().__init__(message)
        self.code, self.field, self.message = code, field, message

    def as_json(self) -> dict[str, object]:
        """The answer to it."""
        return {"error": self.code, "field": self.field, "message": self.message}


@dataclass(frozen=True, slots=True)
class QuestionFields:
    """A JSON object whose fields are read one by one. Every method raises BadQuestion."""

    fields: Mapping[str, object]

    def has(self, *names: str) -> bool:
        """True when any of the fields is there."""
        return any(self.fields.get(name) is not None for name in names)

    def text(self, name: str) -> str:
        """A field that is a word."""
        value = self.fields.get(name)
        if value is None:
            raise BadQuestion("missing", name, f"The field {name!r} is missing.")
        if not isinstance(value, str):
            raise BadQuestion("not_text", name, f"{name!r} must be text, not {shown(value)}.")
        return value

    def choice(self, name: str, allowed: Sequence[str], default: str | None = None) -> str:
        """A field that is one of a few words."""
        if default is not None and self.fields.get(name) is None:
            return default
        value = self.text(name)
        if value not in allowed:
            listed = ", ".join(allowed)
            raise BadQuestion(
                f"unknown_{name}", name, f"{shown(value)} is not a {name}. Known: {listed}."
            )
        return value

    def currency(self) -> tuple[str, int]:
        """The currency and its digits after the point."""
        code = self.text("currency")
        if not is_currency(code):
            raise BadQuestion(
                "unknown_currency", "currency", f"{shown(code)} is not an ISO 4217 currency."
            )
        return code, digits_of(code)

    def number(
        self, name: str, default: Fraction | None = None, *, least: Fraction | None = None
    ) -> Fraction:
        """A number, given as a JSON number or as text."""
        value = self.fields.get(name)
        if value is None and default is not None:
            return default
        if value is None:
            raise BadQuestion("missing", name, f"The field {name!r} is missing.")
        number = to_number(value, name)
        if least is not None and number < least:
            raise BadQuestion(
                "negative", name, f"{name!r} must not be below {least}, and is {shown(value)}."
            )
        return number

    def whole(self, name: str) -> int:
        """A whole number of months."""
        number = self.number(name)
        if number.denominator != 1 or abs(number) > _MOST_MONTHS:
            raise BadQuestion("not_whole", name, f"{name!r} must be a whole number, not {number}.")
        return number.numerator

    def counts(self, name: str) -> tuple[int, ...]:
        """A list of seat counts, none below zero."""
        numbers = tuple(to_number(value, name) for value in self._list(name))
        if any(number < 0 or number.denominator != 1 for number in numbers):
            raise BadQuestion(
                "not_a_count", name, f"{name!r} must be whole numbers from 0 upwards."
            )
        return tuple(number.numerator for number in numbers)

    def weights(self, name: str) -> tuple[Fraction, ...]:
        """A list of weights, none below zero and not all zero."""
        numbers = tuple(to_number(value, name) for value in self._list(name))
        if any(number < 0 for number in numbers) or not sum(numbers):
            raise BadQuestion(
                "bad_weights", name, "Weights must not be below zero, nor all be zero."
            )
        return numbers

    def fraction(self, name: str) -> tuple[int, int]:
        """A fraction such as `20/30`, or a number."""
        value = self.fields.get(name)
        top, slash, bottom = value.partition("/") if isinstance(value, str) else ("", "", "")
        if not slash:
            number = self.number(name, least=Fraction(0))
            return number.numerator, number.denominator
        parts = (to_number(top.strip(), name), to_number(bottom.strip(), name))
        if any(part.denominator != 1 for part in parts) or parts[0] < 0 or parts[1] <= 0:
            raise BadQuestion(
                "not_a_fraction", name, f"{shown(value)} is not a fraction such as 20/30."
            )
        return parts[0].numerator, parts[1].numerator

    def day(self, name: str) -> date:
        """An ISO date."""
        text = self.text(name)
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise BadQuestion(
                "not_a_date", name, f"{shown(text)} is not a date such as 2024-02-29."
            ) from None

    def span(self, first: str, last: str, *, inclusive: bool, moments: bool) -> tuple[date, date]:
        """Two days as a half-open span; `inclusive`: the last day given still belongs to it."""
        read = self._moment if moments else self.day
        start, end = read(first), read(last)
        if moments:
            self.comparable(start, end)
        if inclusive:
            end = _day_after(end, last)
        if end < start or (inclusive and end == start):
            raise BadQuestion(
                "end_before_start", last, f"{last!r} ({end}) lies before {first!r} ({start})."
            )
        return start, end

    def comparable(self, left: date, right: date) -> None:
        """Two moments of which one has an offset from UTC cannot be set against each other."""
        naive = {moment.tzinfo is None for moment in (left, right) if isinstance(moment, datetime)}
        if len(naive) > 1:
            raise BadQuestion(
                "mixed_offsets", "from", "Either all date-times have an offset, or none has."
            )

    def tiers(self) -> tuple[SeatTier, ...]:
        """Price tiers in ascending order; a flat price may be one `unit_price`."""
        if not self.has("tiers") and self.has("unit_price", "unit"):
            name = "unit_price" if self.has("unit_price") else "unit"
            return (SeatTier(None, _decimal(self.number(name))),)
        rows = self._list("tiers")
        if not rows:
            raise BadQuestion("missing", "tiers", "At least one tier is needed.")
        tiers = tuple(_tier(row) for row in rows)
        bounds = [tier.upto for tier in tiers]
        last = len(bounds) - 1
        for index, upto in enumerate(bounds[:-1]):
            following = bounds[index + 1]
            if upto is None or (following is not None and following <= upto):
                raise BadQuestion(
                    "tiers_out_of_order", "tiers", "Tiers must ascend; only the last may be open."
                )
        if (end := bounds[last]) is not None and end < 0:
            raise BadQuestion("negative", "tiers", "A tier must not end below zero.")
        return tiers

    def _moment(self, name: str) -> datetime:
        text = self.text(name)
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            raise BadQuestion(
                "not_a_date_time",
                name,
                f"{shown(text)} is not a date-time such as 2024-02-29T13:00:00.",
            ) from None

    def _list(self, name: str) -> list[object]:
        value = self.fields.get(name)
        if value is None:
            raise BadQuestion("missing", name, f"The field {name!r} is missing.")
        if not isinstance(value, list) or len(value) > _MOST_ITEMS:
            raise BadQuestion("not_a_list", name, f"{name!r} must be a list.")
        return value


def to_number(value: object, name: str) -> Fraction:
    """A JSON number, or text that is one. Raises BadQuestion."""
    plain = isinstance(value, int | str | Decimal | float) and not isinstance(value, bool)
    try:
        return exact(str(value).strip() if plain else "")
    except ValueError:
        raise BadQuestion(
            "not_a_number", name, f"{name!r} must be a plain number, not {shown(value)}."
        ) from None


def shown(value: object) -> str:
    """A value as a sentence can quote it."""
    text = repr(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _day_after(day: date, name: str) -> date:
    """The end of a span whose last day is stated."""
    if day == date.max:
        raise BadQuestion(
            "out_of_range", name, f"The day after {name!r} lies outside the years 1 to 9999."
        )
    return day + timedelta(days=1)


def _tier(row: object) -> SeatTier:
    if not isinstance(row, Mapping):
        raise BadQuestion("not_an_object", "tiers", "A tier is an object.")
    asked = QuestionFields(row)
    upto = asked.number("upto") if asked.has("upto") else None
    if upto is not None and upto.denominator != 1:
        raise BadQuestion("not_whole", "upto", "A tier ends at a whole number of seats.")
    return SeatTier(
        None if upto is None else upto.numerator,
        _decimal(asked.number("unit")),
        _decimal(asked.number("flat", Fraction(0))),
    )


def _decimal(number: Fraction) -> Decimal:
    """A number as an exact decimal: what was read had at most twelve digits."""
    scaled = number * 10**12
    return Decimal(f"{scaled.numerator}E-12")
