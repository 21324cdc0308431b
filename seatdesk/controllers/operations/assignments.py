"""Assignments: seats assigned and unassigned inside a transaction, for one user or 100,000."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from seatdesk.controllers.operations.use_case import UseCase, decline_all
from seatdesk.domain.account.account import Account, Policies
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.changes.rules import (
    SeatHolding,
    check_assign,
    check_unassign,
    seat_counts,
    would_cancel,
)
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.seat_age import SeatAge, SeatsSince, seats_by_age, seats_since

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.history import Entry

SeatCheck: TypeAlias = Callable[..., Refusal | None]
PORTION = 5_000
"""Users a statement speaks of: more would keep the window from answering meanwhile."""
LINES_LOOKED_BACK = (5, 200)
"""Lines of the history that are searched for who took the last seat: further back is no news."""


@dataclass(frozen=True, slots=True)
class SeatCandidates:
    """Users for one product's seat, grouped by what decides whether they may get or lose it."""

    product: str
    users: tuple[int, ...]
    cases: tuple[tuple[SeatHolding, tuple[int, ...]], ...]
    """By portions, so a class may come several times. Unknown users are in no class."""

    def uncounted(self, policies: Policies) -> tuple[int, ...]:
        """The users whose seat the policies do not count, held or to be assigned (R1, R2).

        A seat counts as its holder's status says: it is counted anew when either changes.
        """
        return tuple(
            user
            for case, members in self.cases
            if not seat_counts(policies, case.status)
            for user in members
        )

    def as_active(self, users: Iterable[int]) -> "SeatCandidates":
        """The candidates, with the deactivated among `users` taken for active."""
        as_if_active = frozenset(users)
        if not as_if_active:
            return self
        cases: list[tuple[SeatHolding, tuple[int, ...]]] = []
        for case, members in self.cases:
            deactivated = case.status is Status.DEACTIVATED
            activated = tuple(u for u in members if deactivated and u in as_if_active)
            others = tuple(u for u in members if u not in as_if_active) if activated else members
            cases += [(case, others)] if others else []
            cases += [(replace(case, status=Status.ACTIVE), activated)] if activated else []
        return replace(self, cases=tuple(cases))


def candidates_for(
    use_case: UseCase, product: str, users: tuple[int, ...], *, holding: bool = False
) -> SeatCandidates:
    """Group users, each named once, for a product's seat; `holding`: most of them hold it."""
    use_case.subscription(product)
    usual = SeatHolding(Status.ACTIVE, holds=holding)
    cases: list[tuple[SeatHolding, tuple[int, ...]]] = []
    for part in portions(users):
        cases += use_case.work.seats.cases(product, part, usual)
        use_case.step(len(part))
    return SeatCandidates(product, users, tuple(cases))


def without_repeats(users: Iterable[int]) -> tuple[int, ...]:
    """Users without repeats: in their order as long as they are few, else by number.

    By number they are found, and written, side by side. Nothing here takes all of them in one
    go, for which the window would have to wait.
    """
    if not isinstance(users, Sequence) or len(users) <= PORTION:
        return tuple(dict.fromkeys(users))
    near: defaultdict[int, set[int]] = defaultdict(set)
    for user in users:
        near[user // PORTION].add(user)
    return tuple(chain.from_iterable(sorted(near[place]) for place in sorted(near)))


def portions(users: Sequence[int]) -> Iterator[Sequence[int]]:
    """Users in portions, so small that nobody waits for one statement."""
    for start in range(0, len(users), PORTION):
        yield users[start : start + PORTION]


def refused_assignments(use_case: UseCase, candidates: SeatCandidates) -> tuple[Refusal, ...]:
    """Refusals of the users who cannot get the seat (S8)."""
    return _refused(use_case, candidates, check_assign)


def refused_unassignments(use_case: UseCase, candidates: SeatCandidates) -> tuple[Refusal, ...]:
    """Refusals of the users whose seat cannot be unassigned (S8)."""
    return _refused(use_case, candidates, check_unassign)


def _refused(
    use_case: UseCase, candidates: SeatCandidates, check: SeatCheck
) -> tuple[Refusal, ...]:
    refused: list[Refusal] = []
    for case, members in candidates.cases:
        if check(case, email="", product=candidates.product) is None:
            continue
        for user in use_case.work.users.by_id(members):
            refusal = check(case, email=user.email, product=candidates.product)
            refused += [refusal] if refusal else []
    return (*refused, *_unknown(candidates))


def _unknown(candidates: SeatCandidates) -> list[Refusal]:
    if sum(len(members) for _, members in candidates.cases) == len(candidates.users):
        return []
    found = {user for _, members in candidates.cases for user in members}
    unknown = [user for user in candidates.users if user not in found]
    return [refuse(Code.UNKNOWN_USER, email=f"#{user}") for user in unknown]


def assign(
    use_case: UseCase,
    product: str,
    users: Iterable[int],
    *,
    as_if_active: Iterable[int] = (),
    since: Sequence[SeatsSince] = (),
) -> tuple[Change, ...]:
    """Assign seats, all or none; pending requests they leave no room for are cancelled (D5).

    `as_if_active`: users who are looked at as if active, if they are deactivated (P6). `since`:
    since when they have held it, where that is not this day.
    """
    use_case.allow(Assign(product, ()))
    candidates = candidates_for(use_case, product, without_repeats(users))
    decline_all(refused_assignments(use_case, candidates.as_active(as_if_active)))
    return assign_to_candidates(use_case, candidates, since)


def assign_to_candidates(
    use_case: UseCase, candidates: SeatCandidates, since: Sequence[SeatsSince] = ()
) -> tuple[Change, ...]:
    """Assign seats to users who were checked already."""
    product, users = candidates.product, candidates.users
    uncounted = candidates.uncounted(use_case.account.policies)
    changes = use_case.do(Assign(product, users, uncounted, tuple(since)))
    without = frozenset(uncounted)
    for age, mine in seats_by_age(users, since, SeatAge(use_case.today)).items():
        for part in portions(mine):
            use_case.work.seats.assign(product, part, without, age)
            use_case.step(len(part))
    return changes


def unassign(
    use_case: UseCase, product: str, users: Iterable[int], *, as_if_active: Iterable[int] = ()
) -> tuple[Change, ...]:
    """Unassign seats, all or none; they stay in the pool, paid for until the renewal (S6).

    `as_if_active`: users who are looked at as if active, if they are deactivated (P6).
    """
    use_case.allow(Unassign(product, ()))
    candidates = candidates_for(use_case, product, without_repeats(users), holding=True)
    decline_all(refused_unassignments(use_case, candidates.as_active(as_if_active)))
    return unassign_candidates(use_case, candidates)


def unassign_candidates(use_case: UseCase, candidates: SeatCandidates) -> tuple[Change, ...]:
    """Unassign the seats of users who were checked already."""
    product, users = candidates.product, candidates.users
    uncounted = candidates.uncounted(use_case.account.policies)
    ages: dict[SeatAge, list[int]] = {}
    for part in portions(users):
        for age, mine in use_case.work.seats.ages(product, part).items():
            ages.setdefault(age, []).extend(mine)
        use_case.work.seats.unassign(product, part)
        use_case.step(len(part))
    return use_case.do(Unassign(product, users, uncounted, seats_since(ages)))


def transfer(
    use_case: UseCase, product: str, from_user: int, to_user: int, since: SeatAge | None = None
) -> None:
    """Move a seat from one user to another in one step (S9).

    `since`: since when the other has held it, where that is not this day.
    """
    use_case.allow(Transfer(product, from_user, to_user))
    losing = candidates_for(use_case, product, (from_user,), holding=True)
    gaining = candidates_for(use_case, product, (to_user,))
    decline_all(refused_unassignments(use_case, losing) + refused_assignments(use_case, gaining))
    policies = use_case.account.policies
    uncounted = gaining.uncounted(policies)
    if bool(uncounted) != bool(losing.uncounted(policies)):
        unassign_candidates(use_case, losing)  # the pool's count moves: two changes, not one
        said = (SeatsSince(since.on, since.known),) if since else ()
        assign_to_candidates(use_case, gaining, said)
        return
    (was,) = use_case.work.seats.ages(product, (from_user,))
    use_case.work.seats.unassign(product, (from_user,))
    use_case.do(Transfer(product, from_user, to_user, was=was, since=since))
    age = since or SeatAge(use_case.today)
    use_case.work.seats.assign(product, (to_user,), uncounted, age)


def cancelled_by_demand(
    account: Account, balance: Mapping[str, int], bought: Mapping[str, int]
) -> tuple[tuple[str, int], ...]:
    """Pending requests that a higher demand for seats would cancel (D5)."""
    after = replace(
        account,
        subscriptions=tuple(
            replace(s, additional=s.additional + bought.get(s.product, 0))
            for s in account.subscriptions
        ),
    )
    wanted = {
        s.product: s.assigned + balance[s.product]
        for s in after.subscriptions
        if s.product in balance
    }
    return would_cancel(after, wanted)


def name_who_took_seats(
    use_case: UseCase, refusal: Refusal, since: int, own: frozenset[int]
) -> Refusal:
    """The refusal, naming who took the last seats and when, if somebody did meanwhile (S4)."""
    if refusal.code is not Code.SHORT:
        return refusal
    product = str(refusal.params["product"])
    line = _last_line_using_seats(use_case, product, since, own)
    if line is None:
        return refusal
    vendor = {name: why for name, why in refusal.params.items() if name == "reason"}
    return refuse(
        Code.SEATS_TAKEN,
        product=product,
        short=refusal.params["short"],
        who=line.actor,
        when=_moment(line.at),
        users=_emails(use_case, _users_assigned(line.change)),
        **vendor,
    )


def _last_line_using_seats(
    use_case: UseCase, product: str, since: int, own: frozenset[int]
) -> "Entry | None":
    """The newest history line by others that used a seat; the newest lines are searched first."""
    last = use_case.work.history.last_line()
    newest = last.seq if last else 0
    for back in LINES_LOOKED_BACK:
        entries = use_case.work.history.entries(max(since + 1, newest - back))
        lines = [e for e in entries if e.batch not in own and uses_seats(e.change, product)]
        if lines:
            return lines[-1]
    return None


def uses_seats(change: Change, product: str) -> bool:
    """True when a change left fewer unassigned seats of a product."""
    match change:
        case Assign():
            return change.product == product and change.counted > 0
        case SetStatus():
            return dict(change.counted).get(product, 0) > 0
        case _:
            return False


def _users_assigned(change: Change) -> tuple[int, ...]:
    return change.users if isinstance(change, (Assign, SetStatus)) else ()


def _moment(at: str) -> str:
    """A UTC instant in words, to the second."""
    return f"{datetime.fromisoformat(at):%Y-%m-%d %H:%M:%S} UTC"


def _emails(use_case: UseCase, users: Sequence[int]) -> tuple[str, ...]:
    return tuple(user.email for user in use_case.work.users.by_id(users))
