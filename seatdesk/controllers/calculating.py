"""Questions about money with everything in them: an object in, an object out, no workspace.

`seatdesk calc` is this line by line. A bad question is answered by `{"error", "field", "message"}`.
The questions are those of the conformance cases: `proration`, `boundary`, `price`, `term_charges`,
`split`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from seatdesk.controllers.questions import BadQuestion, Question
from seatdesk.domain.account import Convention, PriceModel, Rounding, SeatPrice
from seatdesk.domain.algebra import EXACT, EXPLAINED, Algebra, N
from seatdesk.domain.allocation import largest_remainder
from seatdesk.domain.calendar import add_months
from seatdesk.domain.derivation import Derivation, Op
from seatdesk.domain.invoice import sum_of
from seatdesk.domain.money import decimal_text, minor_text
from seatdesk.domain.pricing import newly_charged, seat_cost
from seatdesk.domain.proration import PERIODLESS, Part, prorate, simple_fraction

Answer: TypeAlias = dict[str, object]


def answer(question: object) -> Answer:
    """The answer to one question; an object with `error` and `field` when it cannot be answered."""
    if not isinstance(question, Mapping):
        return BadQuestion("not_an_object", "", "A question is a JSON object.").as_json()
    asked = Question(question)
    try:
        kind = asked.choice("kind", tuple(_KINDS))
        return _KINDS[kind](asked)
    except BadQuestion as bad:
        return bad.as_json()


def answer_lines(lines: Iterable[str]) -> Iterator[tuple[Answer, bool]]:
    """One answer a line, in order, and whether it is one. Empty lines are not questions."""
    for line in lines:
        if line.strip():
            replied = _answer_line(line)
            yield replied, "error" not in replied


def _answer_line(line: str) -> Answer:
    try:
        question = json.loads(line, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        return BadQuestion("not_json", "", f"This line is not JSON: {error}.").as_json()
    return answer(question)


def _proration(asked: Question) -> Answer:
    currency, digits = asked.currency()
    rounding = Rounding(asked.choice("rounding", tuple(Rounding), Rounding.HALF_UP))
    price, quantity = asked.number("unit_price"), asked.number("quantity", Fraction(1))
    part = _part(asked)

    def compute(on: Algebra[N]) -> N:
        unit = on.literal(price, "unit_price")
        whole = on.mul(unit, on.literal(quantity, "quantity"))
        if rounding is Rounding.DAY_RATE:  # the rate that is rounded is one unit's
            unit = prorate(unit, part, rounding, digits, on)
            whole = on.mul(unit, on.literal(quantity, "quantity"))
        else:
            whole = prorate(whole, part, rounding, digits, on)
        return on.round(whole, digits, _last_rounding(rounding), "amount")

    return {
        "amount": decimal_text(compute(EXACT), digits),
        "currency": currency,
        "fraction": simple_fraction(part, EXACT),
        "convention": str(part.convention),
        "rounding": str(rounding),
        "derivation": compute(EXPLAINED).as_json(),
    }


def _last_rounding(rounding: Rounding) -> Rounding:
    return Rounding.HALF_UP if rounding is Rounding.DAY_RATE else rounding


def _part(asked: Question) -> Part:
    convention = Convention(asked.choice("convention", tuple(Convention), Convention.ACTUAL_DAYS))
    if convention is Convention.FULL:
        return Part(convention)
    if convention is Convention.FRACTION:
        return Part(convention, stated=asked.fraction("fraction"))
    inclusive = convention is Convention.INCLUSIVE_DAYS
    moments = convention is Convention.SECONDS
    start, end = asked.span("from", "to", inclusive=inclusive, moments=moments)
    if convention in PERIODLESS or (
        convention is Convention.WHOLE_MONTHS and not asked.has("period_start", "period_end")
    ):
        return _month_or_year(convention, start, end)
    first, last = asked.span("period_start", "period_end", inclusive=inclusive, moments=moments)
    if first == last:
        raise BadQuestion("empty_period", "period_end", "The billing period has no day in it.")
    asked.comparable(start, first)
    return Part(convention, start, end, first, last)


def _month_or_year(convention: Convention, start: date, end: date) -> Part:
    """No period is stated: the unit is a month, counted from the first day."""
    if convention is not Convention.WHOLE_MONTHS:
        return Part(convention, start, end)
    return Part(convention, start, end, start, add_months(start, 1), anchor=start)


def _boundary(asked: Question) -> Answer:
    anchor, months = asked.day("anchor"), asked.whole("months")
    try:
        moved = add_months(anchor, months)
    except (ValueError, OverflowError):
        raise BadQuestion(
            "out_of_range", "months", "That date lies outside the years 1 to 9999."
        ) from None
    told = f"{anchor.isoformat()} + {months}"
    derivation = Derivation(Op.LITERAL, moved, "anchor_moved_by_months", note=told)
    return {"date": moved.isoformat(), "derivation": derivation.as_json()}


def _price(asked: Question) -> Answer:
    currency, digits = asked.currency()
    model = PriceModel(asked.choice("model", tuple(PriceModel), PriceModel.FLAT))
    seats = asked.number("seats", least=Fraction(0))
    base = asked.number("base", Fraction(0), least=Fraction(0))
    included = asked.number("included", Fraction(0), least=Fraction(0))
    rounding = asked.choice("rounding", tuple(Rounding), Rounding.HALF_UP)
    tiers = asked.tiers()
    if model is PriceModel.FLAT and len(tiers) > 1:
        raise BadQuestion("too_many_tiers", "tiers", "A flat price has one tier.")
    price = SeatPrice(tiers, model)
    if tiers[-1].upto is not None and seats - included > tiers[-1].upto:
        raise BadQuestion("beyond_tiers", "seats", "No tier reaches that number of seats.")

    def compute(on: Algebra[N]) -> N:
        cost = seat_cost(price, max(seats - included, Fraction(0)), on)
        total = on.add(on.literal(base, "base_price"), cost)
        return on.round(total, digits, rounding, "amount")

    return {
        "amount": decimal_text(compute(EXACT), digits),
        "currency": currency,
        "derivation": compute(EXPLAINED).as_json(),
    }


def _term_charges(asked: Question) -> Answer:
    currency, digits = asked.currency()
    price = asked.number("unit_price")
    asked.choice("convention", (Convention.FULL,), Convention.FULL)
    rounding = asked.choice("rounding", tuple(Rounding), Rounding.HALF_UP)
    wanted = asked.counts("seats")

    def compute(seats: int, on: Algebra[N]) -> N:
        cost = on.mul(on.literal(price, "unit_price"), on.literal(seats, "seats_above_highest"))
        return on.round(cost, digits, rounding, "amount")

    charged = newly_charged(wanted)
    return {
        "charges": [decimal_text(compute(seats, EXACT), digits) for seats in charged],
        "currency": currency,
        "derivation": sum_of([compute(seats, EXPLAINED) for seats in charged]).as_json(),
    }


def _split(asked: Question) -> Answer:
    currency, digits = asked.currency()
    amount, weights = asked.number("amount"), asked.weights("weights")
    scaled = amount * 10**digits
    if scaled.denominator != 1:
        raise BadQuestion(
            "too_many_digits", "amount", f"{currency} has {digits} digits after the point."
        )
    parts = largest_remainder(scaled.numerator, weights)
    return {
        "parts": [minor_text(part, digits) for part in parts],
        "currency": currency,
        "derivation": sum_of(
            [
                _share(amount, weights, index, Fraction(part, 10**digits))
                for index, part in enumerate(parts)
            ]
        ).as_json(),
    }


def _share(
    amount: Fraction, weights: tuple[Fraction, ...], index: int, part: Fraction
) -> Derivation:
    """A part is its exact share and the rest of a minor unit that was given to it or taken away."""
    on = EXPLAINED
    total = on.literal(Fraction(sum(weights)), "weights")
    weight = on.div(on.literal(weights[index], "weight"), total, "share")
    share = on.mul(on.literal(amount, "amount"), weight)
    return on.add(share, on.literal(part - share.number, "largest_remainder"), "part")


_KINDS: dict[str, Callable[[Question], Answer]] = {
    "proration": _proration,
    "boundary": _boundary,
    "price": _price,
    "term_charges": _term_charges,
    "split": _split,
}
