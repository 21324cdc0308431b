"""Entries of a change list: the changes of one product and action of a day, put together (E9.1)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from seatdesk.domain.change_list.listed_changes import ListedChange
from seatdesk.domain.change_list.portal_actions import PLACES, PortalAction, action_of
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import CancelTier, ScheduleTier
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, ChangeTier
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import RosterUser


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalEntry:
    """The changes behind one step in the portal, and the users it is about."""

    on: date
    action: PortalAction
    product: str
    users: tuple[str, ...] = ()
    """E-mails, in their order."""
    pairs: tuple[tuple[str, str], ...] = ()
    unnamed: int = 0
    """Seats of people who have no name yet."""
    tier: str = ""
    changes: tuple[Change, ...] = ()
    parts: tuple[int, ...] = ()


@dataclass(slots=True)
class _Gathering:
    """An entry on its way."""

    on: date
    action: PortalAction
    product: str
    users: set[str] = field(default_factory=set)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    parts: set[int] = field(default_factory=set)
    begins: bool = False
    """True when the subscription begins that day: nothing of it comes before."""

    @property
    def place(self) -> tuple[date, int, bool, int]:
        """By day, then phase, then as the steps are listed."""
        phase, first = PLACES[self.action], PLACES[PortalAction.SUBSCRIBE]
        if self.begins and self.action is PortalAction.UPGRADE_TIER:
            # The tier of what began the same day changes when lower tiers do: it had to be there.
            phase = PLACES[PortalAction.SCHEDULE_TIER]
        early = self.begins and phase < first
        return self.on, first if early else phase, early, min(self.parts)

    def entry(self) -> PortalEntry:
        """The entry as it was gathered."""
        return PortalEntry(
            on=self.on,
            action=self.action,
            product=self.product,
            users=tuple(sorted(self.users, key=str.casefold)),
            pairs=tuple(self.pairs),
            unnamed=sum(abs(one.seats) for one in self.changes if isinstance(one, PlanSeats)),
            tier=next((tier for change in self.changes if (tier := _tier_of(change))), ""),
            changes=tuple(self.changes),
            parts=tuple(sorted(self.parts)),
        )


def portal_entries(
    changes: Iterable[ListedChange], roster: Mapping[str, RosterUser]
) -> tuple[PortalEntry, ...]:
    """The entries by day and phase. Freeing a deactivated user's seat takes three (P6).

    A user of whom several seats are freed on one day is reactivated and deactivated once.
    """
    users = {user.id: user for user in roster.values()}
    gathered: dict[tuple[date, PortalAction, str], _Gathering] = {}
    released: dict[tuple[date, int], str] = {}
    for listed in changes:
        action = action_of(listed.change)
        if action is None:
            continue
        entry = _into(gathered, listed, action)
        entry.changes.append(listed.change)
        ids = _users_of(listed.change)
        entry.users |= {users[number].email for number in ids}
        if isinstance(listed.change, Transfer):
            giver, taker = (users[number].email for number in ids)
            entry.pairs.append((giver, taker))
        if action is PortalAction.UNASSIGN:
            for number in _deactivated(ids, users):
                product = released.setdefault((listed.on, number), listed.product)
                for status in (PortalAction.REACTIVATE, PortalAction.DEACTIVATE):
                    around = _into(gathered, listed, status, product)
                    around.users.add(users[number].email)
    begun = {(on, product) for on, action, product in gathered if action is PortalAction.SUBSCRIBE}
    for one in gathered.values():
        one.begins = (one.on, one.product) in begun
    return tuple(one.entry() for one in sorted(gathered.values(), key=lambda one: one.place))


def _into(
    gathered: dict[tuple[date, PortalAction, str], _Gathering],
    listed: ListedChange,
    action: PortalAction,
    product: str = "",
) -> _Gathering:
    """The entry that a change belongs to, with its step noted."""
    key = (listed.on, action, product or listed.product)
    entry = gathered.setdefault(key, _Gathering(*key))
    entry.parts.add(listed.number)
    return entry


def _users_of(change: Change) -> tuple[int, ...]:
    match change:
        case Assign(users=users) | Unassign(users=users):
            return users
        case Transfer(giver=giver, taker=taker):
            return giver, taker
        case _:
            return ()


def _deactivated(ids: Iterable[int], users: Mapping[int, RosterUser]) -> Iterator[int]:
    return (number for number in ids if users[number].status is Status.DEACTIVATED)


def _tier_of(change: Change) -> str:
    match change:
        case ChangeTier(event=event):
            return event.tier
        case ScheduleTier(tier=tier) | CancelTier(tier=tier):
            return tier
        case AddSubscription(subscription):
            return subscription.tier
        case _:
            return ""
