"""The last use of a user as sources tell it, and what several of them say together (E3.4).

Observed silence is what counts: a source that did not see a use cannot make it older, and one that
spoke later of the same use observed silence for longer.
"""

from datetime import date
from typing import NamedTuple

from seatdesk.domain.choices import Activity

_RANK = {None: -1, Activity.UNKNOWN: 0, Activity.NEVER: 1, Activity.KNOWN: 2}


class LastUse(NamedTuple):
    """The last use: whether it is known, the day, and of which day the source spoke.

    `censored`: the true day may be earlier, as of "Before 11 Feb 2017". Nothing said is None.
    """

    activity: Activity | None
    last_active: date | None
    censored: bool
    activity_as_of: date | None


def newest(one: LastUse, other: LastUse) -> LastUse:
    """The two together: the source that spoke last counts, nothing known is ever forgotten.

    The order of the two does not matter. What is known beats never, and that beats not knowing.
    """
    old, new = sorted((one, other), key=_spoken)
    if _RANK[old.activity] != _RANK[new.activity]:
        return max(old, new, key=lambda use: _RANK[use.activity])
    if new.activity is Activity.KNOWN and not old.censored:
        return _after_exact(old, new)
    return new


def _spoken(use: LastUse) -> tuple[date, bool, date]:
    """By the day that the source spoke of; of one day an exact use comes after a limit."""
    return (use.activity_as_of or date.min, not use.censored, use.last_active or date.min)


def _after_exact(old: LastUse, new: LastUse) -> LastUse:
    """An exact day put together with what was said later."""
    last, limit = _day(old), _day(new)
    if last > limit:
        return old  # the later source does not see this use
    if new.censored and limit <= (old.activity_as_of or date.min):
        return old._replace(activity_as_of=new.activity_as_of)  # silence both before and after
    return new


def _day(use: LastUse) -> date:
    return use.last_active or date.min
