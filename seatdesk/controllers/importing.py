"""Importing files: first what would change, then all of it in one transaction and one undo step."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from seatdesk.controllers import import_plan, people, seating
from seatdesk.controllers.action import Action, decline
from seatdesk.controllers.import_contracts import ContractPlan, compare
from seatdesk.controllers.import_plan import AT_ONCE, ImportPlan, Newcomer, Update
from seatdesk.controllers.import_reading import (
    FileRead,
    Wishes,
    check_not_empty,
    read_files,
)
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.purchasing import buy_all
from seatdesk.domain.account import Status, User
from seatdesk.domain.changes import AddSubscription, AddUsers, Assign, CancelRemoval
from seatdesk.domain.quoting import Quote
from seatdesk.domain.refusals import Code
from seatdesk.exchange.question import Question
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk
    from seatdesk.store.work import Origin

FEW_MATCHES = 10
"""Percent: when fewer addresses of a usage file are known here, they are most likely hidden."""
ENOUGH_ROWS = 10


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do: what was read, and what that changes in the account."""

    files: tuple[FileRead, ...]
    plan: ImportPlan
    contracts: ContractPlan
    today_known: bool = True

    @property
    def questions(self) -> tuple[tuple[str, Question], ...]:
        """What is left open, with the name of the file."""
        return tuple((read.name, question) for read in self.files for question in read.questions)

    @property
    def certain(self) -> bool:
        """Whether nothing is left to ask."""
        return not self.questions

    @property
    def empty(self) -> bool:
        """Whether there is nothing to import."""
        return self.plan.empty and not self.contracts.new


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported, and the pending requests that its seats outgrew (D5)."""

    added: int
    changed: int
    seats: int
    contracts: int
    cancelled: tuple[CancelRemoval, ...] = ()


def preview(
    files: Sequence[Path],
    wishes: Wishes = None,
    *,
    desk: "Desk | None" = None,
    progress: Progress | None = None,
) -> ImportPreview:
    """What importing these files would do; without a workspace everybody is new.

    Raises Unreadable for a file that cannot be read, and Cancelled.
    """
    subscriptions = desk.account().subscriptions if desk else ()
    reads = read_files(files, wishes, subscriptions, progress)
    if desk is None:
        return _decide(None, reads)
    return desk.look(lambda action: _decide(action, reads))


def _decide(action: Action | None, reads: tuple[FileRead, ...]) -> ImportPreview:
    account = action.account if action else None
    contracts = compare(account, reads)
    return ImportPreview(reads, import_plan.plan(action, reads, contracts.new), contracts)


class ImportingController:
    """The use cases behind the import wizard and `seatdesk import`."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def preview(
        self, files: Sequence[Path], wishes: Wishes = None, progress: Progress | None = None
    ) -> ImportPreview:
        """What importing these files would do here. Raises Unreadable and Cancelled."""
        return preview(files, wishes, desk=self._desk, progress=progress)

    def run(
        self,
        shown: ImportPreview,
        *,
        with_seats: bool = True,
        buy: Mapping[str, int] | None = None,
        quotes: Sequence[Quote] | None = None,
        accept: bool = False,
        note: str = "",
        progress: Progress | None = None,
    ) -> Outcome[Imported]:
        """Do what the preview shows, decided again on fresh numbers, all of it or nothing.

        `with_seats` False leaves the seats of the files out. `accept`: what is proposed in the
        questions is right. `buy` buys what is short in the same transaction. Raises Unreadable
        when a file holds nothing or changed since, and Cancelled.
        """
        check_not_empty(shown.files)
        _check_matches(shown)
        for read in shown.files:
            read.table.source.check_unchanged()
        names = ", ".join(read.name for read in shown.files)

        def run(action: Action) -> Imported:
            action.allow(AddUsers(()))
            if shown.questions and not accept:
                first = shown.questions[0][1].sentence
                decline(Code.QUESTIONS_OPEN, count=len(shown.questions), question=first, file=names)
            doing = _Doing(action, shown.files, progress or Progress())
            return doing.all(with_seats=with_seats, buy=buy or {}, quotes=quotes)

        source = "; ".join(read.source for read in shown.files)
        return self._desk.run(run, note=note, source=source)


def _check_matches(shown: ImportPreview) -> None:
    """Stop at a usage file that speaks of nobody here: its addresses are hidden, most likely."""
    only_usage = all(read.usage is not None for read in shown.files)
    total = shown.plan.matched + len(shown.plan.strangers)
    if only_usage and total >= ENOUGH_ROWS and shown.plan.matched * 100 < total * FEW_MATCHES:
        facts = {"matched": shown.plan.matched, "total": total}
        raise Unreadable("no_match", name=shown.files[0].name, **facts)


class _Doing:
    """The import while its transaction is open."""

    def __init__(self, action: Action, reads: tuple[FileRead, ...], progress: Progress) -> None:
        self._action, self._reads, self._progress = action, reads, progress
        self._done = self._total = 0
        self._origins: dict[str, Origin] = {}

    def all(
        self, *, with_seats: bool, buy: Mapping[str, int], quotes: Sequence[Quote] | None
    ) -> Imported:
        """Everything, in the order that the rules need: seats before deactivation (P6)."""
        action = self._action
        contracts = compare(action.account, self._reads)
        for subscription in contracts.new:
            action.do(AddSubscription(subscription))
        plan = import_plan.plan(action, self._reads)
        if not with_seats:
            plan = _without_seats(plan)
        if plan.empty and not contracts.new:
            decline(Code.NOTHING_TO_SAVE)
        if plan.seats:
            action.allow(Assign(next(iter(plan.seats)), ()))
        if plan.short and not buy:
            _decline_short(action, plan.short)
        buy_all(action, buy, quotes=quotes, order="")
        self._total = len(plan.new) + len(plan.changed)
        self._edit(plan.changed)
        self._reach(plan.changed, Status.ACTIVE)
        added = self._add(plan.new)
        self._seat(plan.changed, added)
        self._reach(plan.changed, Status.DEACTIVATED)
        self._deactivate(added)
        cancelled = tuple(c for c in action.happened if isinstance(c, CancelRemoval))
        seats = sum(plan.seats.values())
        return Imported(len(plan.new), len(plan.changed), seats, len(contracts.new), cancelled)

    def _edit(self, updates: Sequence[Update]) -> None:
        for part in _parts([update for update in updates if update.edits]):
            people.edit(self._action, (edit for update in part for edit in update.edits))
            self._step(len(part))

    def _reach(self, updates: Sequence[Update], status: Status) -> None:
        ids = [update.user.id for update in updates if update.status is status]
        for part in _parts(ids):
            people.set_status(self._action, part, status)
            self._step(0)

    def _add(self, new: Sequence[Newcomer]) -> list[tuple[Newcomer, User]]:
        """Newcomers with their numbers; one who shall hold a seat is active until they have it."""
        from seatdesk.store.work import Origin  # noqa: PLC0415 - SQLAlchemy, after the paint

        number = self._note_files()
        added: list[tuple[Newcomer, User]] = []
        for part in _parts(new):
            users = [
                replace(one.user, status=Status.ACTIVE) if _seat_first(one) else one.user
                for one in part
            ]
            self._action.allow(AddUsers(tuple(users)))
            origin = Origin(number, [one.line for one in part])
            stored = self._action.work.add_users(users, origin)
            self._action.do(AddUsers(stored))
            added += zip(part, stored, strict=True)
            self._step(len(part))
        return added

    def _note_files(self) -> int:
        """The number under which the first file is noted; all of them are."""
        numbers = [
            self._action.work.add_import(
                read.name, read.table.source.sha256, read.recognition.as_of
            )
            for read in self._reads
        ]
        return numbers[0]

    def _seat(self, updates: Sequence[Update], added: list[tuple[Newcomer, User]]) -> None:
        wanted: dict[str, list[int]] = {}
        for update in updates:
            for product in update.seats:
                wanted.setdefault(product, []).append(update.user.id)
        for newcomer, user in added:
            for product in newcomer.seats:
                wanted.setdefault(product, []).append(user.id)
        awake = self._awaken(updates)
        for product, ids in wanted.items():
            seating.give(self._action, product, ids)
            self._step(0)
        for part in _parts(awake):
            people.set_status(self._action, part, Status.DEACTIVATED)

    def _awaken(self, updates: Sequence[Update]) -> list[int]:
        """Deactivated users who shall hold a seat are active while it is given to them (P6)."""
        asleep = [
            update.user.id
            for update in updates
            if update.seats and update.status is None and update.user.status is Status.DEACTIVATED
        ]
        for part in _parts(asleep):
            people.set_status(self._action, part, Status.ACTIVE)
        return asleep

    def _deactivate(self, added: list[tuple[Newcomer, User]]) -> None:
        ids = [user.id for newcomer, user in added if _seat_first(newcomer)]
        for part in _parts(ids):
            people.set_status(self._action, part, Status.DEACTIVATED)

    def _step(self, done: int) -> None:
        self._done += done
        self._progress.step(self._done, self._total)


def _seat_first(newcomer: Newcomer) -> bool:
    return bool(newcomer.seats) and newcomer.user.status is Status.DEACTIVATED


def _without_seats(plan: ImportPlan) -> ImportPlan:
    changed = (replace(update, seats=()) for update in plan.changed)
    return replace(
        plan,
        new=tuple(replace(one, seats=()) for one in plan.new),
        changed=tuple(update for update in changed if update.edits or update.status),
        seats={},
        short={},
    )


def _decline_short(action: Action, short: Mapping[str, int]) -> None:
    product, seats = next(iter(short.items()))
    pool = action.subscription(product).pool
    decline(Code.SHORT, product=product, short=seats, owned=pool.owned, assigned=pool.assigned)


T = TypeVar("T")


def _parts(items: Iterable[T]) -> Iterable[list[T]]:
    listed = list(items)
    for start in range(0, len(listed), AT_ONCE):
        yield listed[start : start + AT_ONCE]
