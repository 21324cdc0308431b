"""Importing files: first what would change, then all of it in one transaction and one undo step."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from seatdesk.controllers import import_plan, people, seating
from seatdesk.controllers.action import Action, decline
from seatdesk.controllers.import_beside import (
    Beside,
    deactivate,
    note_aliases,
    outgrown,
    take_over,
)
from seatdesk.controllers.import_contracts import ContractPlan, compare
from seatdesk.controllers.import_opening import aliases as known_aliases
from seatdesk.controllers.import_opening import check_presets, known
from seatdesk.controllers.import_plan import ImportPlan, Newcomer, Update
from seatdesk.controllers.import_reading import (
    FileRead,
    Reading,
    Wishes,
    check_not_empty,
    read_files,
)
from seatdesk.controllers.import_taking import Wanted
from seatdesk.controllers.import_wishes import ImportWishes
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.lookalikes import lookalikes
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.purchasing import buy_all
from seatdesk.domain.account import Status
from seatdesk.domain.changes import AddSubscription, AddUsers, Assign, CancelRemoval
from seatdesk.domain.quoting import Quote
from seatdesk.domain.refusals import Code
from seatdesk.exchange.fields import Kind
from seatdesk.exchange.person import Problem
from seatdesk.exchange.question import Question
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk

AT_ONCE = 2_000
FEW_MATCHES = 10
"""Percent: when fewer addresses of a usage file are known here, they are most likely hidden."""
ENOUGH_ROWS = 10


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do: what was read, and what that changes in the account.

    Holds disk space until it is closed or forgotten.
    """

    reading: Reading
    plan: ImportPlan
    contracts: ContractPlan
    revision: int = -1
    """State of the workspace that this was decided on."""

    @property
    def files(self) -> tuple[FileRead, ...]:
        """The files that were read."""
        return self.reading.files

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
        return self.plan.empty() and not self.contracts.new

    def close(self) -> None:
        """Let go of what was read."""
        self.reading.staged.close()


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported, and the pending requests that its seats outgrew (D5).

    `left`: people who left the company; `taken`: figures of contracts that were taken over;
    `aliases`: other addresses that were noted.
    """

    added: int
    changed: int
    seats: int
    contracts: int
    cancelled: tuple[CancelRemoval, ...] = ()
    left: int = 0
    taken: int = 0
    aliases: int = 0


def like(read: FileRead, problem: Problem) -> tuple[int, ...]:
    """The lines with the same problem, in the same column, with the same value."""
    wanted = (problem.problem, problem.column, problem.value)
    alike = (p.line for p in read.problems if (p.problem, p.column, p.value) == wanted)
    return tuple(dict.fromkeys(alike))


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
    wanted = ImportWishes.of(wishes)
    if desk is None:
        return _decide(None, read_files(files, wanted, progress=progress), progress)
    knows = desk.look(lambda action: known(action, wanted.aliases))
    check_presets(wanted, knows)
    reading = read_files(files, wanted, knows, progress)
    revision = desk.database.revision()
    decided = desk.look(lambda action: _decide(action, reading, progress))
    return replace(decided, revision=revision)


def _decide(action: Action | None, reading: Reading, progress: Progress | None) -> ImportPreview:
    contracts = compare(action.account if action else None, reading.files)
    plan = import_plan.plan(action, reading, contracts.new, progress)
    if action is not None:
        found = lookalikes(action, reading, plan)
        cancels = outgrown(action.account, plan.counted)
        plan = replace(plan, lookalikes=found, cancels=cancels)
    return ImportPreview(reading, plan, contracts)


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
        take: Wanted = (),
        leaving: Collection[int] = (),
        release_leaving: bool = False,
        note: str = "",
        progress: Progress | None = None,
    ) -> Outcome[Imported]:
        """Do what the preview shows, decided again on fresh numbers, all of it or nothing.

        `with_seats` False leaves the seats of the files out. `accept`: what is proposed in the
        questions is right. `buy` buys what is short in the same transaction. `take` are figures of
        `contracts.different` to take over, product and field each. `leaving` are those of
        `plan.missing` who left the company: they are deactivated, and `release_leaving` takes their
        seats first (P6). Raises Unreadable when a file holds nothing or changed since, and
        Cancelled.
        """
        check_not_empty(shown.files)
        _check_matches(shown)
        for read in shown.files:
            read.table.source.check_unchanged()
        names = ", ".join(read.name for read in shown.files)
        gone = tuple(dict.fromkeys(leaving))
        beside = Beside(take, gone, release_leaving, shown.reading.wishes.aliases)

        def run(action: Action) -> Imported:
            action.allow(AddUsers(()))
            if shown.questions and not accept:
                first = shown.questions[0][1].sentence
                decline(Code.QUESTIONS_OPEN, count=len(shown.questions), question=first, file=names)
            same = self._desk.database.revision() == shown.revision and not action.passed
            doing = _Doing(action, shown, progress or Progress(), same=same)
            return doing.all(beside, with_seats=with_seats, buy=buy or {}, quotes=quotes)

        source = "; ".join(read.source for read in shown.files)
        return self._desk.run(run, note=note, source=source)


def _check_matches(shown: ImportPreview) -> None:
    """Stop at a usage file that speaks of nobody here: its addresses are hidden, most likely."""
    only_usage = all(read.kind is Kind.USAGE for read in shown.files)
    total = shown.plan.matched + len(shown.plan.strangers)
    if only_usage and total >= ENOUGH_ROWS and shown.plan.matched * 100 < total * FEW_MATCHES:
        facts = {"matched": shown.plan.matched, "total": total}
        raise Unreadable("no_match", name=shown.files[0].name, **facts)


class _Doing:
    """The import while its transaction is open.

    `same`: nothing happened in the workspace since the preview, so that is still right.
    """

    def __init__(
        self, action: Action, shown: ImportPreview, progress: Progress, *, same: bool
    ) -> None:
        self._action, self._reading, self._progress = action, shown.reading, progress
        self._shown = shown if same else None
        self._done = self._total = 0
        self._wanted: dict[str, list[int]] = {}
        self._leaving: list[int] = []

    def all(
        self,
        beside: Beside,
        *,
        with_seats: bool,
        buy: Mapping[str, int],
        quotes: Sequence[Quote] | None,
    ) -> Imported:
        """Everything, in the order that the rules need: seats before deactivation (P6)."""
        action = self._action
        self._check_aliases()
        aliases = note_aliases(action, beside.aliases) if beside.aliases else 0
        contracts = compare(action.account, self._reading.files)
        taken = take_over(action, contracts, beside.take)
        for subscription in contracts.new:
            action.do(AddSubscription(subscription))
        plan = self._plan()
        left = deactivate(action, plan.missing, beside.leaving, release=beside.release)
        nothing = plan.empty(with_seats=with_seats) and not contracts.new
        if nothing and not (aliases or taken or left):
            decline(Code.NOTHING_TO_SAVE)
        if with_seats:
            self._check_seats(plan, buy)
            buy_all(action, buy, quotes=quotes, order="")
        changed = len(plan.changed) - (0 if with_seats else plan.only_seats)
        self._total = len(plan.new) + changed
        for updates in _parts(plan.changed):
            self._update(updates, with_seats=with_seats)
        self._add(plan.new, with_seats=with_seats)
        for product, ids in self._wanted.items():
            for part in _parts(ids):
                seating.give(action, product, part)
                self._step(0)
        for part in _parts(self._leaving):
            people.set_status(action, part, Status.DEACTIVATED)
            self._step(0)
        cancelled = tuple(c for c in action.happened if isinstance(c, CancelRemoval))
        seats = sum(map(len, self._wanted.values()))
        return Imported(
            len(plan.new), changed, seats, len(contracts.new), cancelled, left, taken, aliases
        )

    def _check_aliases(self) -> None:
        """Who is whom was read with the preview; if that changed since, people would be mixed."""
        if self._shown is None:
            now = known_aliases(self._action.work, self._reading.wishes.aliases)
            if now != self._reading.known.aliases:
                decline(Code.PREVIEW_MOVED)

    def _plan(self) -> ImportPlan:
        if self._shown is not None:
            return self._shown.plan
        return import_plan.plan(self._action, self._reading, progress=self._progress)

    def _check_seats(self, plan: ImportPlan, buy: Mapping[str, int]) -> None:
        if plan.seats:
            self._action.allow(Assign(next(iter(plan.seats)), ()))
        for product, seats in plan.counted.items():
            pool = self._action.subscription(product).pool
            if buy or seats <= pool.unassigned:
                continue
            facts = {"owned": pool.owned, "assigned": pool.assigned}
            decline(Code.SHORT, product=product, short=seats - pool.unassigned, **facts)

    def _update(self, updates: Sequence[Update], *, with_seats: bool) -> None:
        """Facts and states; who shall hold a seat is active until they have it (P6)."""
        if not with_seats:
            updates = [replace(update, seats=()) for update in updates]
        edits = [edit for update in updates for edit in update.edits]
        if edits:
            people.edit(self._action, edits)
        asleep = [one for one in updates if one.before is Status.DEACTIVATED]
        waking = [one.user for one in updates if one.status is Status.ACTIVE]
        waking += [one.user for one in asleep if one.seats and one.status is None]
        if waking:
            people.set_status(self._action, waking, Status.ACTIVE)
        self._leaving += [one.user for one in updates if one.status is Status.DEACTIVATED]
        self._leaving += [one.user for one in asleep if one.seats and one.status is None]
        for update in updates:
            self._want(update.user, update.seats)
        self._step(sum(bool(one.edits or one.status or one.seats) for one in updates))

    def _add(self, new: Sequence[Newcomer], *, with_seats: bool) -> None:
        """Newcomers; one who shall hold a seat and be deactivated is active until then."""
        from seatdesk.store.work import Origin  # noqa: PLC0415 - SQLAlchemy, after the paint

        number = self._note_files()
        for part in _parts(new):
            users = []
            for one in part:
                waits = with_seats and one.seats and one.user.status is Status.DEACTIVATED
                users.append(replace(one.user, status=Status.ACTIVE) if waits else one.user)
            self._action.allow(AddUsers(()))
            origin = Origin(number, [one.line for one in part])
            stored = self._action.work.add_users(users, origin)
            self._action.do(AddUsers(stored))
            for one, user in zip(part, stored, strict=True):
                if with_seats and one.seats:
                    self._want(user.id, one.seats)
                    if user.status is not one.user.status:
                        self._leaving.append(user.id)
            self._step(len(part))

    def _note_files(self) -> int:
        """Note all files; the number of the first, which origins refer to."""
        noted = [
            self._action.work.add_import(
                read.name, read.table.source.sha256, read.recognition.as_of
            )
            for read in self._reading.files
        ]
        return noted[0]

    def _want(self, user: int, products: Iterable[str]) -> None:
        for product in products:
            self._wanted.setdefault(product, []).append(user)

    def _step(self, done: int) -> None:
        # Only cancellations are told afterwards; a million people would fill the memory.
        self._action.happened[:] = (
            c for c in self._action.happened if isinstance(c, CancelRemoval)
        )
        self._done += done
        self._progress.step(self._done, self._total)


T = TypeVar("T")


def _parts(items: Iterable[T]) -> Iterator[list[T]]:
    """Portions of a list that may be too long for the memory."""
    rest = iter(items)
    while part := list(islice(rest, AT_ONCE)):
        yield part
