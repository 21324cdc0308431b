"""The Renewals page: read in the worker, and its calendar file written there."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done
from seatdesk.domain.changes.kinds.change_needs import BILLING
from seatdesk.ui.renewals.page import RenewalsPage, RenewalsState
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.evaluation_words import FORM
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import RENEWALS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.renewal_calendar import RenewalCalendar
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.exchange.writing.calendar_file import CalendarEvent
    from seatdesk.ui.checkout.checkout_commands import CheckoutCommands
    from seatdesk.ui.renewals.calendar_dialog import CalendarChoice

SUFFIX = ".ics"


class RenewalCommands(QObject):
    """Makes the page when it is first looked at, and does what it asks for."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, checkout: "CheckoutCommands"
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._checkout = context.window, requests, checkout
        self.page: RenewalsPage | None = None
        self._calendar: RenewalCalendar | None = None
        self._reading: Progress | None = None
        context.window.make_page_later(RENEWALS, self._make_page)

    @Slot()
    def reload(self) -> None:
        """Read the calendar again, where it is looked at."""
        if self.page is None or self._window.page != RENEWALS:
            return
        if self._reading is not None:  # what it would say is old by now
            self._reading.cancel()
        months, session = self.page.chosen_months, self._requests.session
        self._reading = session.ask(
            lambda workspace, progress: workspace.renewal_calendar.read(months, progress=progress),
            self._show,
        )
        if self._reading is not None and self._calendar is None:
            text = self.tr("Looking at the renewals…")
            ProgressDialog(text, self._reading, session.runner, self._window)

    def _make_page(self) -> RenewalsPage:
        self.page = page = RenewalsPage(self._window)
        page.months_requested.connect(self.reload)
        page.first_steps.requested.connect(self._window.begin)
        page.downgrade_requested.connect(self._checkout.remove_seats)
        page.calendar_requested.connect(self.choose_calendar)
        return page

    def _show(self, calendar: "RenewalCalendar") -> None:
        self._calendar, self._reading = calendar, None
        if self.page is not None:
            missing = self._requests.planning.why_not(BILLING)
            active = self._requests.session.active_scenario.name
            self.page.show_state(RenewalsState(calendar, missing, active))

    # -- the calendar file ---------------------------------------------------------------------

    @Slot()
    def choose_calendar(self) -> None:
        """Ask what goes into a calendar file, then where it goes."""
        from seatdesk.ui.renewals.calendar_dialog import CalendarDialog  # noqa: PLC0415 - when it is opened

        calendar, row = self._calendar, self.page.row if self.page is not None else None
        if calendar is None or row is None:
            return
        active = self._requests.session.active_scenario.name
        dialog = CalendarDialog(row.product, len(calendar.rows), active, self._window)
        dialog.calendar_requested.connect(self._choose_file)
        dialog.open()

    @Slot(object)
    def _choose_file(self, choice: "CalendarChoice") -> None:
        title = self.tr("Save calendar file")
        dialog = FileDialog(self._window, title, self.tr("Renewals") + SUFFIX)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilters([self.tr("Calendars (*.ics)")])
        dialog.fileSelected.connect(lambda path: self.write_calendar(choice, Path(path)))
        dialog.open()

    def write_calendar(self, choice: "CalendarChoice", path: Path) -> None:
        """Write what was chosen, as it was shown."""
        calendar = self._calendar
        if calendar is None:
            return
        rows = calendar.rows
        if choice.product:
            rows = tuple(row for row in rows if row.product == choice.product)
        shown = replace(calendar, rows=rows)

        def told(answer: str | int) -> None:
            if isinstance(answer, str):
                self._window.messages.show_text(answer, Severity.REFUSAL)
                return
            text = self.tr("%n event(s) written to {file}.", "", answer).format(file=path.name)
            self._window.messages.show_text(text, Severity.DONE)

        self._requests.session.ask(
            lambda workspace, _progress: _write(workspace, shown, choice.scenario, path), told
        )


def _write(
    workspace: "Workspace", calendar: "RenewalCalendar", scenario: str, path: Path
) -> str | int:
    """Write a calendar; the number of its events, or what went wrong."""
    from seatdesk.controllers.planning.change_list import step_events  # noqa: PLC0415 - in the worker
    from seatdesk.exchange.writing.atomic_write import Unwritable  # noqa: PLC0415 - as the last

    more: tuple[CalendarEvent, ...] = ()
    if scenario:
        found = workspace.change_list.read(scenario)
        if not isinstance(found, Done):
            return sentence(found)
        more = tuple(step_events(found.value, FORM))
    try:
        return workspace.renewal_calendar.write(path, calendar, FORM, more)
    except Unwritable as error:
        return sentence(error)
