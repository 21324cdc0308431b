"""The open transaction of a use case: acting user, day, account, and what happened so far."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import CancelledRequest
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.changes.apply import bring_forward, carry_out
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.changes.rules import Actor, check_permission
from seatdesk.domain.choices import Status
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.seat_age import SeatAge, SeatsSince

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork

MOST_USERS_A_LINE = 2_000
BY_TIME = "time"
"""Source of the lines that time brings."""
T = TypeVar("T")


class Declined(Exception):  # noqa: N818 - not an error: a rule said no
    """Raised to leave a use case that a rule refused; its transaction rolls back."""

    def __init__(self, refusal: Refusal, also: tuple[Refusal, ...] = ()) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.also = also


def decline(code: Code, **params: object) -> NoReturn:
    """Refuse a use case, with the facts for the sentence."""
    raise Declined(refuse(code, **params))


def decline_all(refused: Sequence[Refusal]) -> None:
    """Refuse a use case when any of its rows is refused; for a single one, with its own reason."""
    if not refused:
        return
    if len(refused) == 1:
        raise Declined(refused[0], tuple(refused))
    first = refuse(Code.SOME_REFUSED, refused=len(refused), first=refused[0])
    raise Declined(first, tuple(refused))


def accepted(result: T | Refusal) -> T:
    """The value that a rule let pass; raises `Declined` for a refusal."""
    if isinstance(result, Refusal):
        raise Declined(result)
    return result


class UseCase:
    """The open transaction of one use case, brought forward to today (D6).

    `account` is the account as it will be; every change goes through `happen` or `do`, which
    write its history line, so that nothing happens without one (H1).
    """

    def __init__(
        self,
        work: "UnitOfWork",
        *,
        clock: Callable[[str], date],
        actor: str | None,
        source: str = "",
        note: str = "",
        looks: bool = False,
        plans: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self.work = work
        self._looks, self._plans = looks, plans
        self.made: list[Change] = []
        """All that was done, in order, cancellations included."""
        self.touched = AccountPart.NONE
        self.batch: int | None = None
        self.note = without_control(note)
        self.reverses: int | None = None
        self.cancelled: list[CancelledRequest] = []
        """Pending requests that were outgrown on the way (D5)."""
        self.restored: tuple[CancelledRequest, ...] = ()
        """Pending requests that stand again: an undo took back what had outgrown them."""
        self.passed: tuple[DatedChange, ...] = ()
        self._source = source
        self._progress = progress or Progress()
        self._steps = 0
        self._expected = 0
        self._wanted_actor = actor
        self._actor: Actor | None = None
        account = work.account.load()
        self.today = clock(account.time_zone)
        self.account = self._bring_forward(account)

    @property
    def actor(self) -> Actor:
        """The acting user with their rights of this moment."""
        if self._actor is None:
            self._actor = accepted(acting_user(self.work, self._wanted_actor))
        return self._actor

    @property
    def source(self) -> str:
        """The source that is noted in the history lines."""
        return self._source

    @property
    def changed(self) -> bool:
        """True when there is anything to commit."""
        return bool(self.touched)

    def expect(self, steps: int) -> None:
        """Announce so many more steps, each of one user."""
        self._expected += steps

    def step(self, steps: int) -> None:
        """Report steps as done. Raises Cancelled, when the person gave up; nothing is stored."""
        self._steps += steps
        self._progress.step(min(self._steps, self._expected), self._expected)

    def subscription(self, product: str) -> Subscription:
        """The subscription of a product, or `Declined` with the products there are."""
        found = self.account.find(product)
        if found is None:
            products = tuple(s.product for s in self.account.subscriptions)
            decline(Code.UNKNOWN_PRODUCT, product=product, known=products)
        return found

    def allow(self, change: Change) -> None:
        """Refuse a change whose permissions the acting user lacks, before any other rule (P1).

        A plan needs none (V5): nothing of it is stored.
        """
        if self._plans:
            return
        refusal = check_permission(self.actor, change.permissions)
        if refusal is not None:
            raise Declined(refusal)

    def do(self, change: Change) -> tuple[Change, ...]:
        """Carry out a change with the requests it cancels (D5), and record both.

        Writes to users and seats are the caller's: before it for what is taken, after it for
        what is given, so that the database's own rules hold at every step.
        """
        self.allow(change)
        done = accepted(carry_out(self.account, change))
        self.account = done.account
        self.work.account.save(self.account)
        self._record(done.changes)
        return done.changes

    def forget_made(self) -> None:
        """Begin anew to note what is done: what was done so far is not the person's."""
        self.made.clear()
        self.cancelled.clear()
        self.touched = AccountPart.NONE

    def _record(self, changes: Iterable[Change]) -> None:
        last = self.work.history.last_day()
        if last is not None and self.today < last:
            decline(Code.CLOCK_BACK, today=self.today, last=last)
        if self.batch is None:
            self.batch = self.work.history.begin_batch()
        for change in changes:
            self.made.append(change)
            if isinstance(change, RequestCancelled) and change.outgrown:
                self.cancelled.append(change)
            self._line(change, self.today, self.actor.email, self._source)

    def _line(self, change: Change, day: date, actor: str, source: str) -> None:
        self.touched |= change.touches | AccountPart.HISTORY
        asked = source != BY_TIME  # what time brings has no note, and takes nothing back
        for part in history_lines_of(change):
            self.work.history.record(
                part,
                day=day,
                actor=actor,
                source=source,
                note=self.note if asked else "",
                reverses=self.reverses if asked else None,
            )
            self.step(users_in(part))

    def _bring_forward(self, account: Account) -> Account:
        """Apply the renewals that passed, a line each, in a batch of their own (D6)."""
        after, passed = bring_forward(account, self.today)
        self.passed = passed
        if self._looks:
            return after
        if passed:
            self.work.account.save(after)
            self.work.history.begin_batch()
        for planned in passed:
            self._line(planned.change, planned.on, actor="", source=BY_TIME)
        return after


def acting_user(work: "UnitOfWork", email: str | None) -> Actor | Refusal:
    """The acting user: the one named, else the workspace's choice, else the file's owner (P1)."""
    found = work.users.acting_rights(email)
    if found is None and email is None:
        return Actor()
    actor, status = found or (Actor(email=email or ""), None)
    if status is not Status.ACTIVE:
        return refuse(Code.UNKNOWN_ACTOR, email=actor.email)
    return actor


def history_lines_of(change: Change) -> Iterable[Change]:
    """A change of very many users divided into history lines that stay readable."""
    field = change.users_field
    if not field or len(getattr(change, field)) <= MOST_USERS_A_LINE:
        yield change
        return
    if isinstance(change, (Assign, Unassign)):
        yield from _lines_of_seats(change)
        return
    for part in _parts(getattr(change, field)):
        users: dict[str, Any] = {field: part}
        yield replace(change, **users)


def _lines_of_seats(change: Assign | Unassign) -> Iterable[Change]:
    uncounted = frozenset(change.uncounted)
    named = {user: some for some in change.since for user in some.users}
    others = tuple(some for some in change.since if not some.users)
    for part in _parts(change.users):
        since: dict[SeatAge, list[int]] = {}
        for user in part if named else ():
            if user in named:
                since.setdefault(named[user].age, []).append(user)
        yield replace(
            change,
            users=part,
            uncounted=tuple(user for user in part if user in uncounted),
            since=(*(SeatsSince(a.on, a.known, tuple(mine)) for a, mine in since.items()), *others),
        )


def users_in(change: Change) -> int:
    """The number of users in a change of many."""
    field = change.users_field
    return len(getattr(change, field)) if field else 0


def _parts(items: tuple[T, ...]) -> Iterable[tuple[T, ...]]:
    for start in range(0, len(items), MOST_USERS_A_LINE):
        yield items[start : start + MOST_USERS_A_LINE]
