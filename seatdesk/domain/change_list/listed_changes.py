"""Changes of an evaluation as a change list needs them: without what annuls itself (E9.1)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.evaluation.evaluation import Evaluated


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change that really happens, its day, and the scenario's step it comes from."""

    number: int
    """Of the step, from 1."""
    product: str
    on: date
    change: Change


_CANCELS: dict[type[Change], type[Change]] = {
    CancelRemoval: ScheduleRemoval,
    CancelTier: ScheduleTier,
    CancelTerms: ScheduleTerms,
}


def listed_changes(evaluated: Evaluated) -> tuple[ListedChange, ...]:
    """The changes that really happen, in their order, without what annuls itself.

    A request that the scenario itself cancels or outgrows is not made; a seat that comes back on
    the day it was taken is not taken; of settings of one day the last counts.
    """
    happened = [
        ListedChange(number, evaluated.steps[number - 1].step.product, dated.on, dated.change)
        for number in evaluated.order
        for dated in evaluated.steps[number - 1].happened
    ]
    kept = _without_cancelled_requests(happened)
    kept = _without_seats_that_come_back(kept)
    return tuple(_without_passing_settings(kept))


def _without_cancelled_requests(changes: Iterable[ListedChange]) -> list[ListedChange]:
    kept: list[ListedChange] = []
    for listed in changes:
        asked = _CANCELS.get(type(listed.change))
        made = next(
            (
                place
                for place in reversed(range(len(kept)))
                if asked is not None
                and type(kept[place].change) is asked
                and kept[place].product == listed.product
                and _is_that(listed.change, kept[place].change)
            ),
            None,
        )
        if made is None:
            kept.append(listed)
        else:
            del kept[made]
    return kept


def _is_that(cancel: Change, request: Change) -> bool:
    """True when a request is the one that is cancelled: of the same tier, seats or terms."""
    names = ("seats", "tier", "months", "commitment", "billing", "rates")
    return all(
        getattr(cancel, name) == getattr(request, name) for name in names if hasattr(cancel, name)
    )


def _without_seats_that_come_back(changes: Sequence[ListedChange]) -> list[ListedChange]:
    """Users who lose and get a seat of one product on one day are left out of both."""
    kept = []
    for listed in changes:
        change = listed.change
        if isinstance(change, (Assign, Unassign)):
            other = Unassign if isinstance(change, Assign) else Assign
            both = _users_of(other, listed, changes) & frozenset(change.users)
            if both:
                if frozenset(change.users) <= both:
                    continue
                left = _without(change, both)
                listed = replace(listed, change=left)  # noqa: PLW2901 - fewer users
        kept.append(listed)
    return kept


def _users_of(
    kind: type[Assign | Unassign], like: ListedChange, changes: Iterable[ListedChange]
) -> frozenset[int]:
    return frozenset(
        user
        for other in changes
        if isinstance(other.change, kind) and (other.on, other.product) == (like.on, like.product)
        for user in other.change.users
    )


def _without(change: Assign | Unassign, users: frozenset[int]) -> Assign | Unassign:
    return replace(
        change,
        users=tuple(user for user in change.users if user not in users),
        uncounted=tuple(user for user in change.uncounted if user not in users),
    )


def _without_passing_settings(changes: Sequence[ListedChange]) -> list[ListedChange]:
    """Of what is set several times on one day, the last; nothing where it is as before."""
    kept: list[ListedChange] = []
    for place, listed in enumerate(changes):
        change = listed.change
        if not isinstance(change, (SetAutoRenew, SetRenewalPrice)):
            kept.append(listed)
            continue
        same = [
            (other_place, other.change)
            for other_place, other in enumerate(changes)
            if type(other.change) is type(change)
            and (other.on, other.product) == (listed.on, listed.product)
        ]
        if place != same[-1][0]:
            continue
        if (last := _settled(change, same[0][1])) is not None:
            kept.append(replace(listed, change=last))
    return kept


def _settled(
    last: SetAutoRenew | SetRenewalPrice, first: Change
) -> SetAutoRenew | SetRenewalPrice | None:
    """The one change that does what all of a day do together; None: nothing."""
    if isinstance(last, SetAutoRenew):  # each switches, so a pair of them is nothing
        return last if isinstance(first, SetAutoRenew) and first.on == last.on else None
    before = first.before if isinstance(first, SetRenewalPrice) else last.before
    return None if last.price == before else replace(last, before=before)
