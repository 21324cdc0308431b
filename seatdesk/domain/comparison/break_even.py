"""Break-even: the day from which a side has cost no more than to do nothing, for good (E2.5)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BreakEvenState(StrEnum):
    """The four ways the difference to do nothing may go."""

    SAME = "same"
    NEVER_DEARER = "never_dearer"
    REACHED = "reached"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The state, and the day where it is reached. None: an exchange rate is missing."""

    state: BreakEvenState | None
    on: date | None = None


def break_even(moved: Iterable[tuple[date, int]]) -> BreakEven:
    """The break-even of differences by invoice day: what the side pays that day and more.

    The crossing that lasts, not the first: invoices for a year go up and down.
    """
    by_day: defaultdict[date, int] = defaultdict(int)
    for day, minor in moved:
        by_day[day] += minor
    total, since, dearer, moves = 0, None, False, False
    for day in sorted(by_day):
        total += by_day[day]
        moves = moves or total != 0
        if total > 0:
            dearer, since = True, None
        elif since is None:
            since = day
    if not moves:
        return BreakEven(BreakEvenState.SAME)
    if not dearer:
        return BreakEven(BreakEvenState.NEVER_DEARER)
    if total > 0:
        return BreakEven(BreakEvenState.NOT_REACHED)
    return BreakEven(BreakEvenState.REACHED, since)
