"""Several columns or signs about one fact, made into one."""

from collections.abc import Sequence
from datetime import date

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.cells.dates import CensoredDay, Never
from seatdesk.exchange.cells.state_words import State
from seatdesk.exchange.people.column_readers import Day


def latest(days: Sequence[Day]) -> Day:
    """The latest of several days about a person: exact, then censored, never, unknown."""
    exact = [day for day in days if isinstance(day, date)]
    if exact:
        return max(exact)
    censored = [day for day in days if isinstance(day, CensoredDay)]
    if censored:
        return max(censored, key=lambda before: before.day)
    return next((day for day in days if isinstance(day, Never)), None)


def activity_of(day: Day) -> tuple[Activity, date | None, bool]:
    """The activity that a day means: what is known, the day, whether it is only a limit."""
    match day:
        case None:
            return Activity.UNKNOWN, None, False
        case Never():
            return Activity.NEVER, None, False
        case CensoredDay(last):
            return Activity.KNOWN, last, True
        case _:
            return Activity.KNOWN, day, False


def plain_day(day: Day) -> date | None:
    """The day itself; None for never, unknown and limits."""
    return day if isinstance(day, date) else None


def strictest(*states: State) -> State:
    """The strictest of several states: blocked in any column is blocked, else the first counts."""
    statuses = [state.status for state in states if state.status]
    kind = next((state.kind for state in states if state.kind), None)
    if Status.DEACTIVATED in statuses:
        return State(Status.DEACTIVATED, kind)
    return State(statuses[0] if statuses else None, kind)


def first_kind(kinds: Sequence[UserKind | None]) -> UserKind | None:
    """The kind of a user by several signs: whatever is not a plain person counts."""
    told = [kind for kind in kinds if kind]
    return next((kind for kind in told if kind is not UserKind.PERSON), told[0] if told else None)
