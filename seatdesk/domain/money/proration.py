"""Proration: the part of a price that a part of a period costs (B6), and `day_rate` (B7).

A convention turns a span into `top / bottom`, both whole numbers, of one **unit**: the billing
period itself, a month, or a year. The price it multiplies must be the price of that unit.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final

from seatdesk.domain.calendar import (
    add_months,
    days_30_360,
    month_days,
    month_start,
    months_between,
    started_months,
)
from seatdesk.domain.choices import Convention, Rounding
from seatdesk.domain.money.algebra import Algebra, N

_DAY_SECONDS = 86_400
_YEAR_DAYS = 365
_YEAR_MONTHS = 12
_MONTH_DAYS = 30
_IN_EVERY_MONTH = 28

PER_MONTH: Final = frozenset(
    {Convention.ACTUAL_MONTH, Convention.ACTUAL_30, Convention.STRICT_30_360}
)
"""Conventions whose unit is a month, whatever the billing period is."""
PER_YEAR: Final = frozenset({Convention.ACTUAL_365})
"""Conventions whose unit is a year."""
PERIODLESS: Final = PER_MONTH | PER_YEAR | {Convention.FULL, Convention.FRACTION}
"""Conventions that need no billing period."""


@dataclass(frozen=True, slots=True)
class PeriodPart:
    """The part of a period that is charged.

    `start` and `end` are half-open; with `seconds` they may be date-times, with `inclusive_days`
    they are still half-open here (the last day is the one before `end`). `anchor` is where whole
    months are counted from; without it the period's own ends say.
    """

    convention: Convention
    start: date = date.min
    end: date = date.min
    period_start: date = date.min
    period_end: date = date.min
    anchor: date | None = None
    stated: tuple[int, int] = (1, 1)
    """Numerator and denominator, for the convention `fraction`."""


def ratio(  # noqa: C901, PLR0911 - one case per convention
    part: PeriodPart, on: Algebra[N]
) -> tuple[N, N]:
    """The numbers above and below the line, unreduced: 5 of 31 days."""
    one = timedelta(days=1)
    match part.convention:
        case Convention.ACTUAL_DAYS:
            return (
                on.days(part.start, part.end, "days"),
                on.days(part.period_start, part.period_end, "days_in_period"),
            )
        case Convention.INCLUSIVE_DAYS:
            return (
                on.days_inclusive(part.start, part.end - one, "days"),
                on.days_inclusive(part.period_start, part.period_end - one, "days_in_period"),
            )
        case Convention.ACTUAL_MONTH:
            in_month = month_days(part.start.year, part.start.month)
            return (
                on.days(part.start, part.end, "days"),
                on.literal(in_month, "days_in_month"),
            )
        case Convention.ACTUAL_30:
            return (
                on.days(part.start, part.end, "days"),
                on.literal(_MONTH_DAYS, "days_of_30"),
            )
        case Convention.STRICT_30_360:
            return (
                on.literal(days_30_360(part.start, part.end), "days_30_360"),
                on.literal(_MONTH_DAYS, "days_of_30"),
            )
        case Convention.ACTUAL_365:
            return (
                on.days(part.start, part.end, "days"),
                on.literal(_YEAR_DAYS, "days_of_365"),
            )
        case Convention.SECONDS:
            return (
                on.seconds(_moment(part.start), _moment(part.end), "seconds"),
                on.seconds(
                    _moment(part.period_start), _moment(part.period_end), "seconds_in_period"
                ),
            )
        case Convention.WHOLE_MONTHS:
            return _whole_months(part, on)
        case Convention.FULL:
            return on.literal(1, "whole"), on.literal(1, "whole")
        case _:  # Convention.FRACTION: the part is stated
            top, bottom = part.stated
            return on.literal(top, "part"), on.literal(bottom, "parts")


def _moment(day: date) -> datetime:
    return day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001


def _whole_months(part: PeriodPart, on: Algebra[N]) -> tuple[N, N]:
    """A started month counts: every month of the anchor that a span touches."""
    ends = (part.period_start, part.period_end)
    anchor = part.anchor or max(ends, key=lambda day: day.day)
    return (
        _touched_months(anchor, part.start, part.end, "months", on),
        _touched_months(anchor, *ends, "months_in_period", on),
    )


def _touched_months(anchor: date, start: date, end: date, label: str, on: Algebra[N]) -> N:
    """The months of the anchor that a span touches, as two dates so many months apart.

    Where the anchor's day is missing in some months, the first days of the months stand for them.
    A month that no calendar holds to its end has no dates: then their number is all there is.
    """
    first = months_between(anchor, start)
    last = started_months(anchor, end) if start < end else first
    day = anchor if anchor.day <= _IN_EVERY_MONTH else month_start(anchor)
    try:
        widened = add_months(day, first), add_months(day, last)
    except ValueError:
        return on.literal(last - first, label)
    return on.months(*widened, label)


def prorate(price: N, part: PeriodPart, rounding: Rounding, digits: int, on: Algebra[N]) -> N:
    """The unit's price times the part of it, not rounded yet except for `day_rate`.

    With `day_rate` the price of one day (or of whatever the convention counts) is rounded to the
    currency first. Seconds are too small for that: there the price of 24 hours is rounded.
    """
    top, bottom = ratio(part, on)
    if rounding is not Rounding.DAY_RATE:
        return on.mul(price, on.div(top, bottom, "part_of_period"))
    if part.convention is Convention.SECONDS:
        day = on.literal(_DAY_SECONDS, "seconds_in_day")
        top, bottom = on.div(top, day, "days"), on.div(bottom, day, "days_in_period")
    rate = on.round(on.div(price, bottom), digits, Rounding.HALF_UP, "day_rate")
    return on.mul(rate, top)


def cost_of_part(
    monthly: N,
    months: int,
    part: PeriodPart | None,
    rounding: Rounding,
    digits: int,
    on: Algebra[N],
) -> N:
    """The cost of so many months, or of a part of them, not rounded yet but for `day_rate`.

    Charges, credits and questions without a workspace are all answered here. A part never costs
    more than the whole.
    """
    whole = monthly if months == 1 else on.mul(monthly, on.literal(months, "months"))
    if part is None:
        return whole
    convention = part.convention
    if convention in PER_MONTH:
        some = months_part(monthly, part, rounding, digits, on)
    else:
        unit = whole
        if convention in PER_YEAR:
            unit = on.mul(monthly, on.literal(_YEAR_MONTHS, "months_in_year"))
        some = prorate(unit, part, rounding, digits, on)
    if may_exceed(convention, rounding):
        return on.least(some, whole, "at_most_the_period")
    return some


def in_days(part: PeriodPart) -> PeriodPart:
    """The same part, by days if its convention counts months or years, which no span is a part of.

    Earlier programs measured credits so, and tier changes that they recorded stay as charged.
    """
    if part.convention in PER_MONTH | PER_YEAR:
        return replace(part, convention=Convention.ACTUAL_DAYS)
    return part


def share_left(unused: PeriodPart, charged: PeriodPart | None, months: int, on: Algebra[N]) -> N:
    """The unused share of an amount that was charged for a period of so many months.

    `charged` is the part it was charged for, None for the whole period. Measured by the convention
    that measured the charge: what is charged anew from the same day is the same share of its price.
    """
    if unused.convention not in PER_MONTH | PER_YEAR:
        start = unused.period_start if charged is None else charged.start
        of = replace(unused, period_start=start)
        return on.div(*ratio(of, on), "part_of_period")
    month = on.literal(1, "month")
    rest = cost_of_part(month, months, unused, Rounding.HALF_UP, 0, on)
    if charged is None:
        return on.div(rest, on.literal(months, "months_in_period"), "part_of_period")
    then = cost_of_part(month, months, charged, Rounding.HALF_UP, 0, on)
    share = on.div(rest, then, "part_of_period")
    return on.least(share, on.literal(1, "whole"), "at_most_charged")


def months_part(monthly: N, part: PeriodPart, rounding: Rounding, digits: int, on: Algebra[N]) -> N:
    """The rest of a period of several months under a convention that knows months only.

    The whole months at the end cost a month each; what is left before them is prorated, and never
    costs more than the month it is part of.
    """
    months, stub = broken_months(part)
    whole = on.mul(monthly, on.literal(months, "whole_months"))
    if stub is None:
        return whole
    some = on.least(prorate(monthly, stub, rounding, digits, on), monthly, "at_most_a_month")
    return on.add(some, whole)


def broken_months(part: PeriodPart) -> tuple[int, PeriodPart | None]:
    """A part as the whole months at its end, and the broken one before them, if there is one."""
    anchor = part.anchor or part.period_start
    last = months_between(anchor, part.end - timedelta(days=1)) + 1
    first = started_months(anchor, part.start)
    if first == months_between(anchor, part.start):
        return last - first, None
    # a month that begins after the part may be one that no calendar has
    end = part.end if first == last else add_months(anchor, first)
    return last - first, PeriodPart(part.convention, part.start, end)


def is_whole(part: PeriodPart) -> bool:
    """True when the part is the whole period, which no convention makes cheaper or dearer."""
    return (part.start, part.end) == (part.period_start, part.period_end)


def may_exceed(convention: Convention, rounding: Rounding) -> bool:
    """True when a part could come out dearer than the whole, so that it has to be capped."""
    return rounding is Rounding.DAY_RATE or convention in PERIODLESS - {Convention.FULL}


def simple_fraction(part: PeriodPart, on: Algebra[Fraction]) -> str:
    """The part as it is spoken of, unreduced: `29/29`, `4/30`."""
    top, bottom = ratio(part, on)
    return _fraction_text(top, bottom)


def broken_fraction(part: PeriodPart, on: Algebra[Fraction]) -> str:
    """The same for several months of which the first is broken: two and 18 of 30 are `78/30`."""
    months, stub = broken_months(part)
    top, bottom = ratio(part if stub is None else stub, on)
    return _fraction_text((0 if stub is None else top) + months * bottom, bottom)


def _fraction_text(top: Fraction, bottom: Fraction) -> str:
    if top.denominator == bottom.denominator == 1:
        return f"{top.numerator}/{bottom.numerator}"
    whole = top / bottom
    return f"{whole.numerator}/{whole.denominator}"
