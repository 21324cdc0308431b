"""The part of a charged line that is not used up when another tier begins (D8, B13)."""

from datetime import date

from seatdesk.domain.charges.formula import ChargedPeriod
from seatdesk.domain.charges.invoice import Line
from seatdesk.domain.charges.standing import Period
from seatdesk.domain.choices import Convention
from seatdesk.domain.money.proration import PeriodPart, in_days, is_whole


def unused_part(line: Line, on: date, period: Period, convention: Convention) -> ChargedPeriod:
    """The unused part of a line, by the convention that measured the line itself."""
    rest, then = (
        PeriodPart(convention, start, period.end, period.start, period.end, period.anchor)
        for start in (on, line.start)
    )
    part = None if is_whole(then) else then
    return ChargedPeriod(line.minor, rest, _named(line), period.months, part)


def unused_days(line: Line, on: date, period: Period, convention: Convention) -> ChargedPeriod:
    """The same as earlier programs measured it: a share of the days that the line is for."""
    rest = PeriodPart(convention, on, line.end, line.start, line.end, period.anchor)
    return ChargedPeriod(line.minor, in_days(rest), _named(line), period.months)


def _named(line: Line) -> str:
    return f"{line.kind} {line.start.isoformat()}"
