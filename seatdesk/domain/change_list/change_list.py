"""The change list: a scenario's steps as a person takes them in the vendor's portal (E9.1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.change_list.listed_changes import listed_changes
from seatdesk.domain.change_list.portal_actions import CANCELS, REQUESTS, SERVING, PortalAction
from seatdesk.domain.change_list.portal_entries import PortalEntry, portal_entries
from seatdesk.domain.change_list.portal_rehearsal import Rehearsed, rehearse
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalStep:
    """One step in the portal: one product and one action of a day."""

    number: int
    on: date
    """Not before this day."""
    last_date: date
    overdue: bool
    """True when that has passed, or will have by `on`: the vendor may refuse."""
    action: PortalAction
    product: str
    users: tuple[str, ...]
    """E-mails, in their order."""
    pairs: tuple[tuple[str, str], ...]
    """Givers and takers of seats (transfer)."""
    seats: int | None
    tier: str
    effective: date
    changes: tuple[Change, ...]
    """The changes behind it, in their order."""
    parts: tuple[int, ...]
    """The numbers of the scenario's steps it carries out."""
    depends_on: tuple[int, ...]
    done: bool = False
    """True when it is ticked."""


@dataclass(frozen=True, slots=True)
class ChangeListWarning:
    """A step that the rules refuse when the list is carried out in order (E9.4)."""

    number: int
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ChangeList:
    """The steps in their order, and what the rules say against them."""

    steps: tuple[PortalStep, ...]
    warnings: tuple[ChangeListWarning, ...] = ()

    @property
    def last_day(self) -> date | None:
        """The earliest last date of a step that is not done."""
        return min((step.last_date for step in self.steps if not step.done), default=None)


def change_list(facts: Facts, scenario: Scenario, evaluated: Evaluated) -> ChangeList:
    """The list of a scenario, from what really happens in its evaluation."""
    entries = portal_entries(listed_changes(evaluated), facts.roster)
    rehearsed = rehearse(facts, entries, evaluated.projection.span.end)
    needed = _dependencies(entries)
    dates = _last_dates(entries, rehearsed.steps, needed)
    today = facts.account.as_of
    steps = tuple(
        PortalStep(
            number=place + 1,
            on=entry.on,
            last_date=last,
            overdue=max(today, entry.on) > last,
            action=entry.action,
            product=entry.product,
            users=entry.users,
            pairs=entry.pairs,
            seats=_seats(entry),
            tier=entry.tier,
            effective=_effective(entry, rehearsed.steps[place]),
            changes=entry.changes,
            parts=entry.parts,
            depends_on=tuple(other + 1 for other in needed[place]),
            done=_is_ticked(scenario, entry),
        )
        for place, (entry, last) in enumerate(zip(entries, dates, strict=True))
    )
    warnings = tuple(
        ChangeListWarning(place + 1, step.refusal)
        for place, step in enumerate(rehearsed.steps)
        if step.refusal is not None
    )
    return ChangeList(steps, warnings)


_NEEDS: Mapping[PortalAction, frozenset[PortalAction]] = {
    PortalAction.ASSIGN: frozenset(
        {
            PortalAction.UNASSIGN,
            PortalAction.BUY,
            PortalAction.SUBSCRIBE,
            PortalAction.UPGRADE_TIER,
        }
    ),
    PortalAction.SCHEDULE_REMOVAL: frozenset({PortalAction.UNASSIGN}) | CANCELS,
    PortalAction.AUTO_RENEW_OFF: frozenset({PortalAction.UNASSIGN}),
}
"""The earlier actions of a product that make an action possible (E9.3)."""
_NEEDS_OF_ONE_USER: Mapping[PortalAction, PortalAction] = {
    PortalAction.UNASSIGN: PortalAction.REACTIVATE,
    PortalAction.DEACTIVATE: PortalAction.UNASSIGN,
}
"""The same where it is about the same users on the same day."""


def _dependencies(entries: Sequence[PortalEntry]) -> list[list[int]]:
    """For each entry the places of those before it that it depends on (E9.3)."""
    return [
        [other for other in range(place) if _depends(entry, entries[other])]
        for place, entry in enumerate(entries)
    ]


def _depends(entry: PortalEntry, earlier: PortalEntry) -> bool:
    action = PortalAction.ASSIGN if entry.action is PortalAction.TRANSFER else entry.action
    if earlier.action is _NEEDS_OF_ONE_USER.get(action):  # whatever product it is done for
        return earlier.on == entry.on and not set(entry.users).isdisjoint(earlier.users)
    return earlier.product == entry.product and earlier.action in _NEEDS.get(action, ())


def _last_dates(
    entries: Sequence[PortalEntry], rehearsed: Sequence[Rehearsed], needed: Sequence[Sequence[int]]
) -> list[date]:
    """The last date of each entry: what serves others has until the first of those (E9.2)."""
    found = [entry.on for entry in entries]
    for place in reversed(range(len(entries))):
        action, until = entries[place].action, rehearsed[place].last_day_to_act
        served = [found[later] for later in _served(entries, needed, place)]
        if action in REQUESTS and until is not None:
            found[place] = min([until, *served]) if action in CANCELS else until
        elif action in SERVING and served:
            found[place] = min(served)
    for place, entry in enumerate(entries):
        if entry.action is PortalAction.DEACTIVATE:
            found[place] = max([entry.on, *(found[other] for other in needed[place])])
    return found


def _served(
    entries: Sequence[PortalEntry], needed: Sequence[Sequence[int]], place: int
) -> list[int]:
    """The places of later entries that wait for one; a deactivation only follows."""
    return [
        later
        for later in range(place + 1, len(entries))
        if place in needed[later] and entries[later].action is not PortalAction.DEACTIVATE
    ]


def _seats(entry: PortalEntry) -> int | None:
    """The number of seats an entry is about, where it is about seats."""
    match entry.action:
        case PortalAction.UNASSIGN | PortalAction.ASSIGN:
            return len(entry.users) + entry.unnamed
        case PortalAction.TRANSFER:
            return len(entry.pairs)
        case _:
            counts = [seats for change in entry.changes if (seats := _seats_of(change)) is not None]
            return sum(counts) if counts else None


def _seats_of(change: Change) -> int | None:
    match change:
        case Buy(_, bought):
            return bought.seats
        case ScheduleRemoval(_, seats) | CancelRemoval(_, seats):
            return seats
        case AddSubscription(subscription):
            return subscription.additional
        case _:
            return None


def _effective(entry: PortalEntry, rehearsed: Rehearsed) -> date:
    """The day from which it counts: of a request the renewal."""
    for change in entry.changes:
        match change:
            case Buy(_, bought):
                return bought.on
            case AddSubscription(subscription):
                return subscription.start
            case _:
                pass
    if entry.action in REQUESTS and rehearsed.renewal is not None:
        return rehearsed.renewal
    return entry.on


def _is_ticked(scenario: Scenario, entry: PortalEntry) -> bool:
    """True when every step behind it is ticked for this action."""
    return all(
        any(tick.part == entry.action for tick in scenario.steps[number - 1].ticks)
        for number in entry.parts
    )


def with_tick(scenario: Scenario, step: PortalStep, who: str, on: date) -> Scenario:
    """The scenario with a step of its change list ticked: who did it, and when (E9.4)."""
    return _with_ticks(scenario, step, (Tick(step.action.value, who, on),))


def without_tick(scenario: Scenario, step: PortalStep) -> Scenario:
    """The scenario with a step of its change list open again."""
    return _with_ticks(scenario, step, ())


def _with_ticks(scenario: Scenario, step: PortalStep, ticks: tuple[Tick, ...]) -> Scenario:
    """The scenario with these ticks for a step's action, in place of those it has."""
    steps = list(scenario.steps)
    for number in step.parts:
        others = tuple(t for t in steps[number - 1].ticks if t.part != step.action)
        steps[number - 1] = replace(steps[number - 1], ticks=(*others, *ticks))
    return replace(scenario, steps=tuple(steps))
