"""The rehearsal of a change list: carried out in order, once more, by all rules (E9.4)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.change_list.portal_actions import PortalAction
from seatdesk.domain.change_list.portal_entries import PortalEntry
from seatdesk.domain.changes.apply import bring_forward, carry_out
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTerms, CancelTier
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.rules import (
    REACHABLE,
    SeatHolding,
    check_assign,
    check_unassign,
    seat_counts,
)
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import Facts, RosterUser
from seatdesk.domain.refusals import Code, Refusal, refuse

_STATUSES = {
    PortalAction.REACTIVATE: Status.ACTIVE,
    PortalAction.DEACTIVATE: Status.DEACTIVATED,
}


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """An entry as it went: the days of its subscription then, and the refusal, if any."""

    renewal: date | None
    last_day_to_act: date | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Every entry as it went, and the account at the end."""

    steps: tuple[Rehearsed, ...]
    account: Account


def rehearse(facts: Facts, entries: Sequence[PortalEntry], end: date) -> Rehearsal:
    """Carry entries out in their order, and let time pass up to a day. One refused is left out."""
    run = _Run(facts.account, {user.email: user for user in facts.roster.values()})
    steps = tuple(run.carry_out(entry) for entry in entries)
    account, _ = bring_forward(run.account, end)
    return Rehearsal(steps, account)


@dataclass(slots=True)
class _Run:
    """The account and the named users on the way."""

    account: Account
    roster: dict[str, RosterUser] = field(default_factory=dict)

    def carry_out(self, entry: PortalEntry) -> Rehearsed:
        """Carry an entry out on its day, all of it or nothing."""
        self.account, _ = bring_forward(self.account, max(entry.on, self.account.as_of))
        before = self.account.find(entry.product)
        refusal = self._refused(entry)
        now = before or self.account.find(entry.product)
        if now is None:
            return Rehearsed(None, None, refusal)
        return Rehearsed(now.renewal, now.last_day_to_act, refusal)

    def _refused(self, entry: PortalEntry) -> Refusal | None:
        if (status := _STATUSES.get(entry.action)) is not None:
            return self._set_status(entry.users, status)
        account = self.account
        for change in entry.changes:
            if refusal := self._check_users(change):
                return refusal
            done = carry_out(account, self._counted(change))
            if isinstance(done, Refusal):
                return done
            account = done.account
        for change in entry.changes:
            self._move_seats(change)
        self.account = account
        return None

    def _set_status(self, emails: Iterable[str], status: Status) -> Refusal | None:
        """Seats stay as they are counted: what is freed on the way is freed as it stands."""
        for email in emails:
            user = self.roster[email]
            if status not in REACHABLE[user.status]:
                return refuse(
                    Code.WRONG_STATUS, email=email, status=user.status.value, wanted=status.value
                )
            self.roster[email] = replace(user, status=status)
        return None

    def _check_users(self, change: Change) -> Refusal | None:
        """The refusal of the first user whom a rule leaves out (P5, P6)."""
        for email, gains in self._moved(change):
            user = self.roster[email]
            product = str(getattr(change, "product", ""))
            holding = SeatHolding(user.status, product in user.seats)
            check = check_assign if gains else check_unassign
            if refusal := check(holding, email=email, product=product):
                return refusal
        return None

    def _moved(self, change: Change) -> Iterator[tuple[str, bool]]:
        """The users a change moves, and whether each gains a seat."""
        emails = {user.id: email for email, user in self.roster.items()}
        match change:
            case Assign(users=users) | Unassign(users=users):
                yield from ((emails[user], isinstance(change, Assign)) for user in users)
            case Transfer(giver=giver, taker=taker):
                yield from ((emails[giver], False), (emails[taker], True))
            case _:
                pass

    def _counted(self, change: Change) -> Change:
        """The change as it counts now: whose seat comes out of the pool is seen on the day."""
        match change:
            case Assign(product=_, users=users) | Unassign(product=_, users=users):
                named = {user.id: user for user in self.roster.values()}
                uncounted = tuple(u for u in users if not self._counts(change, named[u]))
                return replace(change, uncounted=uncounted)
            case CancelRemoval() | CancelTier() | CancelTerms():
                return replace(change, outgrown=False, because="")
            case _:
                return change

    def _counts(self, change: Assign | Unassign, user: RosterUser) -> bool:
        if isinstance(change, Assign):
            return seat_counts(self.account.policies, user.status)
        return user.seats.get(change.product, True)

    def _move_seats(self, change: Change) -> None:
        for email, gains in self._moved(change):
            user, product = self.roster[email], str(getattr(change, "product", ""))
            seats: Mapping[str, bool] = {p: c for p, c in user.seats.items() if p != product}
            if gains:
                counts = seat_counts(self.account.policies, user.status)
                seats = {**seats, product: counts}
            self.roster[email] = replace(user, seats=seats)
