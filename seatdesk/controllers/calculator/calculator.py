"""A calculator for money: a question as JSON in, the answer as JSON out, no workspace.

`seatdesk calc` is this line by line. A bad question is answered by `{"error", "field", "message"}`.
The questions are those of the conformance cases: `proration`, `boundary`, `price`, `term_charges`,
`split`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from seatdesk.controllers.calculator.question_fields import BadQuestion, QuestionFields
from seatdesk.domain.account.pricing import newly_charged, seat_cost
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.calendar import add_months, month_start, months_between, started_months
from seatdesk.domain.charges.formula import last_rounding
from seatdesk.domain.charges.invoice import sum_of
from seatdesk.domain.choices import Convention, PriceModel, Rounding
from seatdesk.domain.money.algebra import EXACT, EXPLAINED, Algebra, N
from seatdesk.domain.money.allocation import largest_remainder
from seatdesk.domain.money.derivation import Derivation, Op
from seatdesk.domain.money.money import decimal_text, minor_text
from seatdesk.domain.money.proration import (
    PER_MONTH,
    PERIODLESS,
    PeriodPart,
    broken_fraction,
    cost_of_part,
    is_whole,
    months_part,
    prorate,
    simple_fraction,
)

Answer: TypeAlias = dict[str, object]


def answer(question: object) -> Answer:
    """The answer to one question; an object with `error` and `field` when it cannot be answered."""
    if not isinstance(question, Mapping):
        return BadQuestion("not_an_object", "", "A question is a JSON object.").as_json()
    asked = QuestionFields(question)
    try:
        kind = asked.choice("kind", tuple(_KINDS))
        return _KINDS[kind](asked)
    except BadQuestion as bad:
        return bad.as_json()


def answer_lines(lines: Iterable[str]) -> Iterator[tuple[Answer, bool]]:
    """Answers to lines of questions, in order, each with whether it is one; empty lines pass."""
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


def _proration(asked: QuestionFields) -> Answer:
    currency, digits = asked.currency()
    rounding = Rounding(asked.choice("rounding", tuple(Rounding), Rounding.HALF_UP))
    price, quantity = asked.number("unit_price"), asked.number("quantity", Fraction(1))
    part, months = _part(asked)
    credit = price * quantity < 0  # the same amount with the other sign: caps hold for it, too

    def compute(on: Algebra[N]) -> N:
        unit = on.literal(abs(price) if credit else price, "unit_price")
        count = on.literal(abs(quantity) if credit else quantity, "quantity")
        if rounding is Rounding.DAY_RATE:  # the rate that is rounded is one unit's
            whole = on.mul(_cost(unit, months, part, rounding, digits, on), count)
        else:
            whole = _cost(on.mul(unit, count), months, part, rounding, digits, on)
        amount = on.round(whole, digits, last_rounding(rounding), "amount")
        return on.neg(amount, "credit") if credit else amount

    return {
        "amount": decimal_text(compute(EXACT), digits),
        "currency": currency,
        "fraction": (simple_fraction if months is None else broken_fraction)(part, EXACT),
        "convention": str(part.convention),
        "rounding": str(rounding),
        "derivation": compute(EXPLAINED).as_json(),
    }


def _cost(
    price: N, months: int | None, part: PeriodPart, rounding: Rounding, digits: int, on: Algebra[N]
) -> N:
    """The cost of a part, by the functions that charge purchases (B6)."""
    if months is None:
        return prorate(price, part, rounding, digits, on)
    if part.period_start == part.period_end:  # no period is stated: nothing to be the most
        return months_part(price, part, rounding, digits, on)
    return cost_of_part(price, months, None if is_whole(part) else part, rounding, digits, on)


def _part(asked: QuestionFields) -> tuple[PeriodPart, int | None]:
    """The part that is asked for, and its months where the convention counts months."""
    convention = Convention(asked.choice("convention", tuple(Convention), Convention.ACTUAL_DAYS))
    if convention is Convention.FULL:
        return PeriodPart(convention), None
    if convention is Convention.FRACTION:
        return PeriodPart(convention, stated=asked.fraction("fraction")), None
    inclusive = convention is Convention.INCLUSIVE_DAYS
    moments = convention is Convention.SECONDS
    start, end = asked.span("from", "to", inclusive=inclusive, moments=moments)
    stated = asked.has("period_start", "period_end")
    if convention in PER_MONTH:
        return _months(convention, start, end, _period(asked) if stated else None)
    if convention in PERIODLESS or (convention is Convention.WHOLE_MONTHS and not stated):
        return _month_or_year(convention, start, end), None
    first, last = _period(asked, inclusive=inclusive, moments=moments)
    asked.comparable(start, first)
    return PeriodPart(convention, start, end, first, last), None


def _period(
    asked: QuestionFields, *, inclusive: bool = False, moments: bool = False
) -> tuple[date, date]:
    first, last = asked.span("period_start", "period_end", inclusive=inclusive, moments=moments)
    if first == last:
        raise BadQuestion("empty_period", "period_end", "The billing period has no day in it.")
    return first, last


def _months(
    convention: Convention, start: date, end: date, period: tuple[date, date] | None
) -> tuple[PeriodPart, int | None]:
    """A part of a month, or of several: those are counted from an end that no month has cut."""
    if start < end and period is not None and period[0] <= start and end <= period[1]:
        anchor = max(period, key=lambda day: day.day)
        part = PeriodPart(convention, start, end, *period, anchor)
        return part, started_months(anchor, period[1]) - months_between(anchor, period[0])
    # Thirtieths alone may be more than a month's; whoever means a whole month states the period.
    thirtieths = convention is Convention.ACTUAL_30
    a_month = months_between(end, start) == started_months(end, start) == -1
    whole = not thirtieths and a_month
    if started_months(start, end) <= 1 and not whole:
        return PeriodPart(convention, start, end), None
    return PeriodPart(convention, start, end, anchor=end), 0


def _month_or_year(convention: Convention, start: date, end: date) -> PeriodPart:
    """The part without a stated period: the unit is a month, counted from the first day."""
    if convention is not Convention.WHOLE_MONTHS:
        return PeriodPart(convention, start, end)
    month_there_is = -1 if month_start(start) == month_start(date.max) else 1
    first, last = sorted((start, add_months(start, month_there_is)))
    return PeriodPart(convention, start, end, first, last, anchor=start)


def _boundary(asked: QuestionFields) -> Answer:
    anchor, months = asked.day("anchor"), asked.whole("months")
    try:
        moved = add_months(anchor, months)
    except (ValueError, OverflowError):
        raise BadQuestion(
            "out_of_range", "months", "That date lies outside the years 1 to 9999."
        ) from None
    note = f"{anchor.isoformat()} + {months}"
    derivation = Derivation(Op.LITERAL, moved, "anchor_moved_by_months", note=note)
    return {"date": moved.isoformat(), "derivation": derivation.as_json()}


def _price(asked: QuestionFields) -> Answer:
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


def _term_charges(asked: QuestionFields) -> Answer:
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


def _split(asked: QuestionFields) -> Answer:
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
    """The derivation of a part: its exact share, and the rest of a minor unit it got or lost."""
    on = EXPLAINED
    total = on.literal(Fraction(sum(weights)), "weights")
    weight = on.div(on.literal(weights[index], "weight"), total, "share")
    share = on.mul(on.literal(amount, "amount"), weight)
    return on.add(share, on.literal(part - share.number, "largest_remainder"), "part")


_KINDS: dict[str, Callable[[QuestionFields], Answer]] = {
    "proration": _proration,
    "boundary": _boundary,
    "price": _price,
    "term_charges": _term_charges,
    "split": _split,
}
