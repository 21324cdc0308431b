"""The tab Approval: packs are made and written in the worker, printed and copied from here."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.report_commands import ReportCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text import language
from seatdesk.ui.text.evaluation_words import FORM
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog, suggested_name
from seatdesk.ui.widgets.dialogs.print_dialog import show_preview, why_no_printing
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.window.message_bar import Message

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.ui.reports.approval.approval_tab import ApprovalState, ApprovalTab
    from seatdesk.ui.reports.printing.sheet import Sheets


class ApprovalCommands(QObject):
    """Adds the tab to the Reports page, and does what it asks for."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, reports: ReportCommands
    ) -> None:
        super().__init__(context.window)
        self._window, self._session, self._reports = context.window, requests.session, reports
        self.tab: ApprovalTab | None = None
        self._wanted = ""
        """The scenario that was asked for before the tab was there."""
        self._job: Progress | None = None
        self._asked = 0
        """Counts questions: answers to older ones are not shown."""
        requests.session.ready.connect(self._forget)
        reports.page_made.connect(self._add_tab)
        reports.looked_at.connect(self._look)

    def make_report(self, name: str) -> None:
        """Open the tab on a scenario."""
        self._wanted = name
        if self.tab is not None:
            self.tab.choices.choose_scenario(name)
        self._reports.show_tab(ReportTab.APPROVAL)

    @Slot()
    def _add_tab(self) -> None:
        from seatdesk.ui.reports.approval.approval_tab import ApprovalTab  # noqa: PLC0415 - when first looked at

        page = self._reports.page
        if page is None:
            return
        self.tab = tab = ApprovalTab(page)
        tab.choices.choose_scenario(self._wanted or self._session.active_scenario.name)
        page.add_tab(ReportTab.APPROVAL, tab)
        tab.choices.wanted.connect(self._ask)
        tab.choices.reshaped.connect(self._lay_out_again)
        tab.file_requested.connect(self._choose_file)
        tab.print_requested.connect(self.print_report)
        tab.summary_requested.connect(self._copy_summary)

    @Slot(int)
    def _look(self, shown: int) -> None:
        if shown == ReportTab.APPROVAL:
            self._ask()

    @Slot()
    def _forget(self) -> None:
        """Another workspace is open."""
        self._asked += 1
        if self.tab is not None:
            self.tab.forget()

    # -- reading -------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        """Make the pack anew; only the last one asked for is shown."""
        tab = self.tab
        if tab is None:
            return
        if self._job is not None:
            self._job.cancel()
        wish, shape = tab.choices.wish, tab.choices.shape

        def make(workspace: "Workspace", progress: "Progress") -> "Outcome[ApprovalState]":
            from seatdesk.controllers.messages.planning.report_texts import ReportWords  # noqa: PLC0415 - in the worker
            from seatdesk.ui.reports.approval.approval_tab import ApprovalState  # noqa: PLC0415 - likewise
            from seatdesk.ui.reports.printing.report_layout import lay_out  # noqa: PLC0415 - likewise

            names = workspace.scenarios.names()
            order = wish.order(names)
            words = ReportWords(FORM, language.code())
            outcome = workspace.reports.make(order, words, progress)
            if not isinstance(outcome, Done):
                return outcome
            made = outcome.value
            sheets = lay_out(shape.of(made.report))
            return Done(ApprovalState(names, order.scenario, made, sheets))

        self._asked = asked_now = self._asked + 1

        def show(outcome: "Outcome[ApprovalState]") -> None:
            if asked_now == self._asked:
                self._show(outcome)

        self._job = self._session.ask(make, show)
        if self._job is not None and tab.state is None:
            text = self.tr("Making the report…")
            ProgressDialog(text, self._job, self._session.runner, self._window)

    def _show(self, outcome: "Outcome[ApprovalState]") -> None:
        self._job = None
        page, tab = self._reports.page, self.tab
        if tab is None or page is None:
            return
        if not isinstance(outcome, Done):
            tab.show_trouble(sentence(outcome))
            return
        tab.show_state(outcome.value)
        if self._reports.tab is ReportTab.APPROVAL:
            page.marks.show_states(outcome.value.made.report.freshness)

    @Slot()
    def _lay_out_again(self) -> None:
        """Show other parts of the pack that is there."""
        tab = self.tab
        if tab is None or tab.state is None:
            return
        state, shape = tab.state, tab.choices.shape

        def lay(_workspace: "Workspace", _progress: "Progress") -> "ApprovalState":
            from seatdesk.ui.reports.printing.report_layout import lay_out  # noqa: PLC0415 - in the worker

            return replace(state, sheets=lay_out(shape.of(state.made.report)))

        def show(laid: "ApprovalState") -> None:
            if tab.state is state and tab.choices.shape == shape:
                tab.show_state(laid)

        self._session.ask(lay, show)

    # -- files ---------------------------------------------------------------------------------

    @Slot(str)
    def _choose_file(self, ending: str) -> None:
        tab = self.tab
        if tab is None or tab.state is None:
            return
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "xlsx": self.tr("Workbook (*.xlsx)"),
            "csv": self.tr("Table (*.csv)"),
            "html": self.tr("Web page (*.html)"),
            "ics": self.tr("Calendar (*.ics)"),
            "json": self.tr("Data (*.json)"),
        }
        name = suggested_name(tab.state.made.report.title)
        dialog = FileDialog(self._window, self.tr("Save the report"), f"{name}.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([kinds[ending]])
        dialog.fileSelected.connect(lambda path: self.write_report(Path(path), ending))
        dialog.open()

    def write_report(self, path: Path, ending: str) -> None:
        """Write the pack as it is shown: what is left out of it is in no form of it."""
        tab = self.tab
        if tab is None or tab.state is None:
            return
        made, shape = tab.state.made, tab.choices.shape

        def write(workspace: "Workspace", _progress: "Progress") -> str:
            from seatdesk.controllers.planning.report import ReportKind  # noqa: PLC0415 - in the worker
            from seatdesk.exchange.writing.atomic_write import Unwritable  # noqa: PLC0415 - likewise
            from seatdesk.ui.reports.printing.pdf_file import write_pdf  # noqa: PLC0415 - likewise

            form = ReportKind(ending)
            chosen = replace(made, report=shape.of(made.report))
            try:
                workspace.reports.write(chosen, path, form, pdf=write_pdf)
            except Unwritable as error:
                return sentence(error)
            return ""

        def told(trouble: str) -> None:
            if trouble:
                self._window.messages.show_text(trouble, Severity.REFUSAL)
                return
            text = self.tr("{file} was written.").format(file=path.name)
            url = QUrl.fromLocalFile(str(path))
            show = (self.tr("Open"), lambda: QDesktopServices.openUrl(url))
            self._window.messages.show_message(Message(text, Severity.DONE, (show,)))

        self._session.ask(write, told)

    @Slot()
    def _copy_summary(self) -> None:
        """Put the decision, the figures and the last day on the clipboard, as lines."""
        tab = self.tab
        if tab is None or tab.state is None:
            return
        report = tab.state.made.report
        lines = [report.title, report.ask, ""]
        lines += [f"{figure.label}: {figure.text}" for figure in report.figures.values()]
        if report.last_day_to_act is not None:
            last = self.tr("Last day to act: {day}").format(day=FORM.day(report.last_day_to_act))
            lines.append(last)
        lines += ["", *report.notes] if report.notes else []
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._window.messages.show_text(self.tr("The summary was copied."), Severity.DONE)

    # -- paper ---------------------------------------------------------------------------------

    @Slot()
    def print_report(self) -> None:
        """Show the pages as they would be printed, from where they are printed."""
        from seatdesk.ui.reports.printing.printer_pages import paint_on_printer  # noqa: PLC0415 - when it is printed

        if missing := why_no_printing():
            self._window.messages.show_text(missing, Severity.WARNING)
            return
        if self.tab is None or self.tab.state is None:
            return
        sheets = self.tab.state.sheets
        show_preview(
            self.tr("Print the report"),
            sheets.title,
            lambda printer: _set_up(printer, sheets),
            lambda printer: paint_on_printer(printer, sheets),
            self._window,
        )


def _set_up(printer: "QPrinter", sheets: "Sheets") -> None:
    """Give the printer the paper of the sheets, to its edges."""
    from seatdesk.ui.reports.printing.pdf_file import page_layout  # noqa: PLC0415 - when it is printed

    printer.setFullPage(True)
    printer.setPageLayout(page_layout(sheets))
