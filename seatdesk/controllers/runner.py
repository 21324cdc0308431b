"""The runner of use cases: one transaction each, on the clock and for the acting user."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.assignments import name_who_took_seats
from seatdesk.controllers.operations.use_case import Declined, UseCase
from seatdesk.controllers.outcome import CancelledRequest, Done, Outcome, Refused
from seatdesk.controllers.read_models import SavedUnread, StoreError
from seatdesk.domain.account.account import Account

if TYPE_CHECKING:
    from seatdesk.store.database import Database
    from seatdesk.store.read_models.views import Views

T = TypeVar("T")
Clock: TypeAlias = Callable[[str], date]
"""Tells today's day in a time zone."""


class UseCaseRunner:
    """Runs use cases on one database, for one acting user, by one clock; every controller has it.

    May be used from any thread: every use case has a transaction of its own.
    """

    def __init__(
        self, database: "Database", *, clock: Clock, actor: str | None, source: str
    ) -> None:
        self.database = database
        self.actor = actor
        """E-mail of the acting user; None: whom the workspace says, else its owner."""
        self.clock = clock
        self.source = source
        self.cancelled: list[CancelledRequest] = []
        """Pending requests that use cases run here outgrew, the oldest first (D5)."""
        self._own: frozenset[int] = frozenset()
        self._saved: list[int] = []
        """Numbers of the use cases that were stored from here, one after the other."""
        self._since, self._zone = self.look(_beginning)

    @property
    def location(self) -> str:
        """Path or URL of the workspace, without a password."""
        return self.database.location

    @property
    def today(self) -> date:
        """The day it is for this account."""
        return self.clock(self._zone)

    def account(self) -> Account:
        """The account as it stands today."""
        return self.look(lambda use_case: use_case.account)

    def run(
        self,
        perform: Callable[[UseCase], T],
        *,
        note: str = "",
        source: str = "",
        progress: Progress | None = None,
    ) -> Outcome[T]:
        """Run one use case in one transaction: all of it happens, or nothing.

        `source` is where it comes from, where that is not what the workspace was opened by.
        """
        with self.database.work() as work:
            use_case = UseCase(
                work,
                clock=self.clock,
                actor=self.actor,
                source=source or self.source,
                note=note,
                progress=progress,
            )
            try:
                value = perform(use_case)
            except Declined as no:
                own = self._own | {use_case.batch or 0}
                return Refused(name_who_took_seats(use_case, no.refusal, self._since, own), no.also)
            if use_case.changed:
                work.commit()
        if use_case.batch is not None:
            self._own |= {use_case.batch}
            self._saved.append(use_case.batch)
        cancelled = tuple(use_case.cancelled)
        self.cancelled += cancelled
        return Done(value, use_case.touched, use_case.batch, cancelled, use_case.restored)

    @contextmanager
    def reading_back(self) -> Iterator[None]:
        """A context around a use case and all that is read for its answer.

        Raises SavedUnread for trouble that came after something was saved: who hears of trouble
        alone would take it for unsaved, and do it again.
        """
        before = len(self._saved)
        try:
            yield
        except StoreError as error:
            if len(self._saved) == before or error.code == "saved_unread":
                raise
            raise SavedUnread(batch=self._saved[-1], first=error) from error

    def look(self, question: Callable[[UseCase], T], progress: Progress | None = None) -> T:
        """Read from the account of one moment; whatever is changed on the way is forgotten.

        Raises Declined where a rule refuses.
        """
        with self.database.look() as work:
            use_case = UseCase(
                work, clock=self.clock, actor=self.actor, looks=True, progress=progress
            )
            return question(use_case)

    def ask(self, question: Callable[[UseCase], T]) -> Outcome[T]:
        """Read as `look` does, with a refusal as an outcome."""
        try:
            return Done(self.look(question))
        except Declined as no:
            return Refused(no.refusal, no.also)

    @cached_property
    def views(self) -> "Views":
        """The read models behind tables and lists."""
        return self.database.views()


def _beginning(use_case: UseCase) -> tuple[int, str]:
    last = use_case.work.history.last_line()
    return (last.seq if last else 0), use_case.account.time_zone
