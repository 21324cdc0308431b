"""The calendar of renewals, read or written as a file for calendar programs (E4.1, E4.4)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid5

from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.messages.planning.renewal_texts import (
    ENGLISH,
    TextForm,
    renewal_sentence,
    what_renews,
)
from seatdesk.controllers.operations import book_price_changes
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow, renewal_calendar
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.exchange.writing import calendar_file
from seatdesk.exchange.writing.atomic_write import replacing
from seatdesk.exchange.writing.calendar_file import CalendarEvent

RESTS_ON = (DataSource.PEOPLE, DataSource.CONTRACTS, DataSource.PRICE_BOOK)
"""The sources of the calendar: what is certain to be avoidable comes of who is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalCalendar:
    """The renewals to come as of a day, and the age of the data behind them."""

    account: Account
    rows: tuple[RenewalRow, ...]
    freshness: tuple[Freshness, ...]
    book_prices: tuple[RenewalDifference, ...]
    """Renewals that keep a price the book no longer has."""
    workspace: str
    """The workspace's own identity, which stays when its file is moved."""
    history_length: int


class RenewalCalendarController:
    """The use cases behind *Renewals*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read(
        self,
        months: int | None = None,
        *,
        every_month: bool = False,
        progress: Progress | None = None,
    ) -> RenewalCalendar:
        """The next renewal of each subscription; with `months` all of that span (E4.1).

        Looks through all seats for what is avoidable; raises Cancelled.
        """

        def read(use_case: UseCase) -> RenewalCalendar:
            if progress is not None:
                progress.step(0, 0)  # given up while it waited
            rows = renewal_calendar(
                use_case.account,
                _certainly_avoidable(use_case, progress),
                months=months,
                every_month=every_month,
            )
            head = use_case.work.transaction.head
            return RenewalCalendar(
                account=use_case.account,
                rows=rows,
                freshness=data_freshness.states(use_case, RESTS_ON),
                book_prices=book_price_changes.next_differences(use_case),
                workspace=head("workspace"),
                history_length=head("history_length"),
            )

        return self._runner.look(read)

    def write(
        self,
        path: Path,
        calendar: RenewalCalendar,
        form: TextForm = ENGLISH,
        more: Sequence[CalendarEvent] = (),
    ) -> int:
        """Write the days of a calendar as a file; the number of events in it.

        `more` are events beside them, such as the steps of a change list. Raises `Unwritable`.
        """
        with replacing(path) as part:
            return write_events(part, calendar, form, more)


def write_events(
    part: Path, calendar: RenewalCalendar, form: TextForm, more: Sequence[CalendarEvent]
) -> int:
    """Write the events of a calendar, and more, into a file; their number. Raises OSError."""
    events = [*calendar_events(calendar, form), *more]
    calendar_file.write(
        part,
        calendar.account.name,
        events,
        as_of=calendar.account.as_of,
        sequence=calendar.history_length,
    )
    return len(events)


def _certainly_avoidable(use_case: UseCase, progress: Progress | None) -> dict[str, Figure]:
    """The saving that the certain findings of each product make possible (E3.14)."""
    return {
        total.product: total.money.avoidable
        for total in find_findings(use_case, progress=progress).totals
        if total.certainty is Certainty.CERTAIN and total.seats
    }


def calendar_events(calendar: RenewalCalendar, form: TextForm = ENGLISH) -> Iterator[CalendarEvent]:
    """The last day to act and the renewal of each row."""
    for row in calendar.rows:
        text, what = renewal_sentence(row, form), what_renews(row)
        renewal = "end" if row.next_term is None else "renewal"
        for kind, day, title in (("act", row.last_day, "act"), ("renewal", row.renewal, renewal)):
            uid = event_uid(calendar.workspace, row.product, kind, row.term.start.isoformat())
            yield CalendarEvent(uid, day, form.fill(title, what=what), text)


def event_uid(workspace: str, product: str, kind: str, which: str) -> str:
    """The identity of an event, the same whenever it is written: a later file updates it."""
    return f"{kind}-{which}-{uuid5(UUID(workspace), product)}@{workspace}"
