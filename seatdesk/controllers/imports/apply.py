"""The run of an import: everything that its preview shows, inside one transaction."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, islice, zip_longest
from typing import TypeVar

from seatdesk.controllers.imports.apply_extras import (
    ImportExtras,
    deactivate,
    note_aliases,
    take_figures_over,
)
from seatdesk.controllers.imports.plan import plan as import_plan
from seatdesk.controllers.imports.plan.plan_rows import ImportPlan, UserUpdate
from seatdesk.controllers.imports.plan.plan_subscriptions import (
    SubscriptionPlan,
    compare,
    with_named_products,
)
from seatdesk.controllers.imports.prepare_users import PreparedUsers, prepare_users, store_prepared
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.open_file import aliases as known_aliases
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import assignments, seat_dates, user_changes
from seatdesk.controllers.operations.purchases import buy_all
from seatdesk.controllers.operations.use_case import UseCase, accepted, decline
from seatdesk.controllers.outcome import CancelledRequest
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.changes.pools import check_room
from seatdesk.domain.choices import Status
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code
from seatdesk.domain.seat_age import SeatAge, seats_since

AT_ONCE, SEATS_AT_ONCE = 2_000, 20_000


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Counts of what was imported, and the pending requests that its seats cancelled (D5).

    `deactivated`: users who left the company; `figures`: those taken over for subscriptions;
    `aliases`: other addresses that were noted.
    """

    added: int
    changed: int
    seats: int
    subscriptions: int
    cancelled: tuple[CancelledRequest, ...] = ()
    deactivated: int = 0
    figures: int = 0
    aliases: int = 0
    presets: tuple[str, ...] = ()
    """Names of the presets that were kept with it."""
    observed: int = 0
    """Users of whose use it tells the same as an earlier file: observed for longer now."""
    dated: int = 0
    """Seats held here of which it says since when."""

    @property
    def nothing(self) -> bool:
        """True when nothing of the files was new."""
        counts = (
            self.added,
            self.changed,
            self.seats,
            self.subscriptions,
            self.observed,
            self.dated,
        )
        return not any((*counts, self.deactivated, self.figures, self.aliases))


class ImportRun:
    """One import while its transaction is open.

    `same`: nothing happened in the workspace since the preview, so that is still right.
    """

    def __init__(
        self,
        use_case: UseCase,
        shown: ImportPreview,
        progress: Progress,
        prepared: PreparedUsers | None,
        source: str,
        *,
        same: bool,
    ) -> None:
        self._use_case, self._reading, self._progress = use_case, shown.reading, progress
        self._prepared = prepared if same and prepared and prepared.fits(use_case) else None
        self._shown = shown if same else None
        self._source = source
        self._done = self._total = 0
        self._seats_to_assign: dict[str, dict[SeatAge | None, list[int]]] = {}
        self._before = use_case.work.history.length
        self._to_deactivate: list[int] = []

    def run(
        self,
        extras: ImportExtras,
        *,
        with_seats: bool,
        buy: Mapping[str, int],
        quotes: Sequence[Quote] | None,
    ) -> ImportResult:
        """Apply everything, in the order that the rules need: seats before deactivation (P6)."""
        use_case = self._use_case
        if self._prepared:
            self._total = self._prepared.ready.users.count
            self._add(self._prepared)
        self._check_aliases()
        aliases = note_aliases(use_case, extras.aliases)
        subscriptions = compare(use_case.account, self._reading.files)
        figures = take_figures_over(use_case, subscriptions, extras.take)
        self._add_subscriptions(subscriptions.new)
        plan = self._plan()
        more = self._own_subscriptions(subscriptions, plan)
        if more:
            self._add_subscriptions(more)
            plan = self._plan()
        added = len(subscriptions.new) + len(more)
        deactivated = deactivate(use_case, plan.missing, extras.leaving, release=extras.release)
        if plan.empty(with_seats=with_seats) and not any((added, aliases, figures, deactivated)):
            decline(Code.NOTHING_TO_SAVE)
        if with_seats:
            self._check_seats(plan, buy)
            buy_all(use_case, buy, quotes=quotes, order="")
        changed = len(plan.changed) - (0 if with_seats else plan.only_seats)
        self._total = len(plan.new) + changed
        self._write(plan, with_seats=with_seats)
        cancelled = tuple(use_case.cancelled)
        seats = sum(len(ids) for ages in self._seats_to_assign.values() for ids in ages.values())
        counts = (len(plan.new), changed, seats, added, cancelled, deactivated, figures, aliases)
        return ImportResult(*counts, observed=plan.observed, dated=plan.dated)

    def _add_subscriptions(self, subscriptions: Sequence[Subscription]) -> None:
        for subscription in subscriptions:
            self._use_case.do(AddSubscription(subscription))

    def _own_subscriptions(
        self, subscriptions: SubscriptionPlan, plan: ImportPlan
    ) -> Sequence[Subscription]:
        """New subscriptions for seats that somebody said are a product of their own."""
        if self._shown is not None:
            return self._shown.subscriptions.new[len(subscriptions.new) :]
        files = self._reading.files
        return with_named_products(
            self._use_case.account, files, subscriptions, plan.unknown_products
        ).new[len(subscriptions.new) :]

    def _write(self, plan: ImportPlan, *, with_seats: bool) -> None:
        use_case = self._use_case
        for updates in _parts(plan.changed):
            self._update(updates, with_seats=with_seats)
        if not self._prepared and plan.new:
            self._add_late(plan, with_seats=with_seats)
        for product, users in self._seats_to_assign.items():
            usual = self._usual_age(product)
            for by_age in _parts_by_age(users, usual):
                since = seats_since(by_age, SeatAge(use_case.today))
                ids = [user for mine in by_age.values() for user in mine]
                assignments.assign(use_case, product, ids, since=since)
                self._step(0)
        for product, moves in plan.seat_dates.items():
            seat_dates.date_seats_by_file(use_case, product, moves)
        if plan.observed_later:
            user_changes.observe_later(use_case, plan.observed_later)
        for part in _parts(self._to_deactivate):
            user_changes.set_status(use_case, part, Status.DEACTIVATED)
            self._step(0)

    def _usual_age(self, product: str) -> SeatAge:
        """The age of seats of which the files say none: unknown with a product's first list (E3.5).

        Whoever is not in an earlier list, and in a later one, got the seat between the two.
        """
        listed = self._use_case.work.seats.of_unknown_age(product)
        listed = listed or self._use_case.work.history.was_listed(product, self._before)
        return SeatAge(self._use_case.today, known=listed)

    def _check_aliases(self) -> None:
        """Decline when aliases changed since the preview: people would be taken for each other."""
        if self._shown is None:
            now = known_aliases(self._use_case.work, self._reading.options.aliases)
            if now != self._reading.facts.aliases:
                decline(Code.PREVIEW_MOVED)

    def _plan(self) -> ImportPlan:
        if self._shown is not None:
            return self._shown.plan
        return import_plan.plan(self._use_case, self._reading, progress=self._progress)

    def _check_seats(self, plan: ImportPlan, buy: Mapping[str, int]) -> None:
        if plan.seats:
            self._use_case.allow(Assign(next(iter(plan.seats)), ()))
        for product, seats in plan.counted.items():
            if not buy:
                accepted(check_room(self._use_case.subscription(product), seats))

    def _update(self, updates: Sequence[UserUpdate], *, with_seats: bool) -> None:
        """Update facts and statuses; users who get a seat stay active until they have it (P6)."""
        if not with_seats:
            updates = [replace(update, seats=(), assigned=()) for update in updates]
        edits = [edit for update in updates for edit in update.edits]
        if edits:
            user_changes.edit(self._use_case, edits)
        deactivated = [one for one in updates if one.before is Status.DEACTIVATED]
        to_activate = [one.user for one in updates if one.status is Status.ACTIVE]
        to_activate += [one.user for one in deactivated if one.seats and one.status is None]
        if to_activate:
            user_changes.set_status(self._use_case, to_activate, Status.ACTIVE)
        self._to_deactivate += [one.user for one in updates if one.status is Status.DEACTIVATED]
        self._to_deactivate += [one.user for one in deactivated if one.seats and one.status is None]
        for update in updates:
            for product, age in zip_longest(update.seats, update.assigned):
                self._note_seats(product, age, (update.user,))
        source = self._first_file_number
        self._use_case.work.sources.set_origins(
            (one.user, source + one.file, one.line) for one in updates
        )
        self._step(sum(bool(one.edits or one.status or one.seats) for one in updates))

    def _add_late(self, plan: ImportPlan, *, with_seats: bool) -> None:
        """Prepare and add new users only now: those prepared before do not fit any more."""
        use_case, staged, step = self._use_case, self._reading.staged, silent(self._progress)
        products = plan.seats if with_seats else ()
        note, source = use_case.note, self._source
        prepared = prepare_users(use_case, staged, products, note=note, source=source, step=step)
        if prepared:
            self._add(prepared)

    def _add(self, prepared: PreparedUsers) -> None:
        """Add new users; one who gets a seat and is deactivated stays active until then."""
        store_prepared(self._use_case, prepared, self._first_file_number, self._step)
        for product, by_age in prepared.seats.items():
            for age, ids in by_age.items():
                self._note_seats(product, age, ids)
        self._to_deactivate += prepared.leaving

    @cached_property
    def _first_file_number(self) -> int:
        """The number of the first file, to which origins refer; noting all files on first use."""
        noted = [
            self._use_case.work.sources.add(
                read.name, read.table.source.sha256, read.recognition.as_of
            )
            for read in self._reading.files
        ]
        return noted[0]

    def _note_seats(self, product: str, age: SeatAge | None, users: Iterable[int]) -> None:
        self._seats_to_assign.setdefault(product, {}).setdefault(age, []).extend(users)

    def _step(self, done: int) -> None:
        self._done += done
        self._progress.step(self._done, self._total)


def silent(progress: Progress) -> Callable[[int], None]:
    """A step that lets the person give up while nobody can say how far the work is."""
    return lambda _done: progress.step(0, 0)


def _parts_by_age(
    users: Mapping[SeatAge | None, Sequence[int]], usual: SeatAge
) -> Iterator[dict[SeatAge, list[int]]]:
    """Users by the age of the seat they get, in portions; `usual` where the files say none."""
    ages = (age or usual for age, ids in users.items() for _ in ids)
    pairs = zip(ages, chain.from_iterable(users.values()), strict=True)
    for part in _parts(pairs, SEATS_AT_ONCE):
        by_age: dict[SeatAge, list[int]] = {}
        for age, user in part:
            by_age.setdefault(age, []).append(user)
        yield by_age


T = TypeVar("T")


def _parts(items: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """A list in portions, since it may be too long for the memory."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part
