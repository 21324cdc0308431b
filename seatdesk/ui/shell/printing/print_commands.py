"""Printing with a preview: the page that is shown, the billing overview, or a dialog (Ctrl+P)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import shiboken6
from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.session import Session
from seatdesk.ui.shell.features import Features
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text import language
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.dialogs.print_dialog import why_no_printing
from seatdesk.ui.window import context
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from seatdesk.controllers.evaluation.change_lists import ChangeListView
    from seatdesk.domain.findings.finding import Finding
    from seatdesk.ui.reports.printing.printed_page import PrintedPage, PrintedPart
    from seatdesk.ui.scenarios.change_list.change_list_tab import ChangeListTab


_AT_ONCE: Final = 300
"""Rows that are laid out before anybody would notice."""
ReadRows: TypeAlias = "Mapping[QAbstractItemView, Sequence[Sequence[str]]]"


@dataclass(frozen=True, slots=True)
class Shown:
    """The way in which the contents of a widget are gathered."""

    fields: bool = False
    """With what was entered in them."""
    chosen: Sequence[str] = ()
    """The words of the filter."""
    read: "ReadRows | None" = None
    """The rows of views that hold only those in sight."""


class PrintCommands(QObject):
    """Finds what is looked at, and shows it as it would be printed."""

    def __init__(
        self, window_context: WindowContext, session: Session, seats: SeatsPage, features: Features
    ) -> None:
        window = window_context.window
        super().__init__(window)
        self._window, self._session, self._seats = window, session, seats
        self._features = features
        window.print_requests.requested.connect(self.print_dialog)
        features.change_list.print_requested.connect(self.print_shown)

    @Slot()
    def print_shown(self) -> None:
        """The part of the window that has the keyboard: the billing overview, else the page."""
        focus = QApplication.focusWidget()
        if focus is not None and self._window.overview.isAncestorOf(focus):
            self.print_overview()
            return
        approval = self._features.approval
        if approval.tab is not None and approval.tab.isVisible():  # it has pages of its own
            approval.print_report()
            return
        if self._can_print():
            self._print_page()

    @Slot()
    def print_overview(self) -> None:
        """The billing overview, also while it is hidden."""
        if self._can_print():
            overview = self._window.overview
            self._show(overview.windowTitle(), overview, self._window, Shown())

    @Slot(object)
    def print_dialog(self, dialog: QWidget) -> None:
        """A dialog: what it says and what was entered in it."""
        if self._can_print():
            self._show(dialog.windowTitle(), dialog, dialog, Shown(fields=True))

    # -- what is shown -------------------------------------------------------------------------

    def _can_print(self) -> bool:
        missing = why_no_printing()
        if missing:
            self._window.messages.show_text(missing, Severity.WARNING)
        return not missing

    def _print_page(self) -> None:
        """Read what the page has not read yet, then show it."""
        from seatdesk.ui.shell.printing.shown_tables import MOST_ROWS  # noqa: PLC0415 - when it is printed

        features = self._features
        changes = features.change_list.tab
        if changes is not None and changes.isVisible() and changes.view is not None:
            self._preview_change_list(changes, changes.view)
            return
        match self._window.page:
            case context.SEATS:
                if self._is_printable(len(ids := self._seats.model.ids)):
                    self._seats.rows.with_rows(ids, self._preview_users)
            case context.FINDINGS if (page := features.findings.page) is not None:
                if self._is_printable(page.findings.model.length()):
                    features.findings.read_all(self._preview_findings)
            case context.ACTIVITY:
                features.activity.read_all(MOST_ROWS, self._preview_shown)
            case _:
                self._preview_shown()

    def _is_printable(self, rows: int) -> bool:
        """True when a list is one for paper; else it is said what to do instead."""
        from seatdesk.ui.shell.printing.shown_tables import MOST_ROWS  # noqa: PLC0415 - when it is printed

        if rows <= MOST_ROWS:
            return True
        text = self.tr(
            "{count} rows are too many to print: {most} at most. Filter the list, or export it to "
            "a file."
        ).format(count=number(rows), most=number(MOST_ROWS))
        self._window.messages.show_text(text, Severity.WARNING)
        return False

    def _preview_findings(self, rows: "Sequence[Finding]") -> None:
        page = self._features.findings.page
        if page is not None:
            listed = tuple(map(page.findings.model.printed, rows))
            self._preview_shown({page.findings.view: listed})

    def _preview_change_list(self, tab: "ChangeListTab", view: "ChangeListView") -> None:
        """The list with boxes for a pen, and everybody's name."""
        from seatdesk.ui.reports.printing.printed_page import PrintedTable, PrintedText  # noqa: PLC0415 - when it is printed
        from seatdesk.ui.scenarios.change_list import printed_list as paper  # noqa: PLC0415 - likewise

        rows = paper.printed_rows(tab.table)
        listed = PrintedTable("", paper.printed_heads(tab.table), rows)
        notes = map(PrintedText, paper.printed_notes(view, tab.table))
        name = PrintedText(view.scenario.name, heading=True)
        self._preview(self._page(self.tr("Change list"), (name, listed, *notes), ()), self._window)

    def _preview_shown(self, read: "ReadRows | None" = None) -> None:
        """The page as it is seen; `read`: the rows of views that hold only those in sight."""
        from seatdesk.ui.shell.printing.shown_parts import filter_of  # noqa: PLC0415 - when it is printed

        shown = self._window.stack.currentWidget()
        if shown is None:
            return
        tabs = [tab for tab in shown.findChildren(QTabWidget) if tab.isVisibleTo(shown)]
        title = " · ".join([self._title(), *map(_shown_tab, tabs)])
        chosen = tuple(filter_of(shown))
        self._show(title.replace("&", ""), shown, self._window, Shown(chosen=chosen, read=read))

    def _title(self) -> str:
        return dict(self._window.listed).get(self._window.page, "")

    def _show(self, title: str, shown: QWidget, parent: QWidget, how: "Shown") -> None:
        from seatdesk.ui.shell.printing.shown_parts import ShownParts, without_titles  # noqa: PLC0415 - when it is printed
        from seatdesk.ui.shell.printing.shown_tables import longest_list  # noqa: PLC0415 - likewise

        if not self._is_printable(longest_list(shown)):
            return
        said = {title, self._title(), self._window.overview.windowTitle()}
        found = ShownParts(how.read or {}, fields=how.fields).of(shown)
        parts = tuple(without_titles(found, said, self._as_of()))
        self._preview(self._page(title, parts, how.chosen), parent)

    def _preview_users(self, rows: Sequence[UserRow]) -> None:
        from seatdesk.ui.reports.printing.printed_page import PrintedText  # noqa: PLC0415 - when it is printed
        from seatdesk.ui.shell.printing.users_list import users_list  # noqa: PLC0415 - likewise

        found = PrintedText(self.tr("%n user(s)", "", len(rows)))
        words = self._seats.filter_words()
        parts = (found, users_list(self._seats, rows))
        self._preview(self._page(self._title(), parts, (words,) if words else ()), self._window)

    def _as_of(self) -> str:
        """The day that the account is shown of; empty while none is open."""
        snapshot = self._session.snapshot
        return "" if snapshot is None else day(max(snapshot.today, snapshot.account.as_of))

    def _page(
        self, title: str, parts: "tuple[PrintedPart, ...]", chosen: Sequence[str]
    ) -> "PrintedPage":
        """The parts with whose they are, and the day they are of."""
        from seatdesk.controllers.messages.planning.report_texts import REPORT  # noqa: PLC0415 - when it is printed
        from seatdesk.ui.reports.printing.printed_page import PrintedPage  # noqa: PLC0415 - when it is printed

        snapshot = self._session.snapshot
        facts, foot = [], ""
        if snapshot is not None:
            account = snapshot.account
            as_of = self._as_of()
            scenario = snapshot.scenario.scenario.name if snapshot.scenario else ""
            edited = len(self._session.draft)
            draft = self.tr("%n seat(s) not saved yet", "", edited) if edited else ""
            facts = [
                (self.tr("Account"), account.name),
                (self.tr("As of"), as_of),
                (self.tr("Scenario"), scenario),
                (self.tr("Draft"), draft),
            ]
            foot = " · ".join(filter(None, (account.name, scenario, as_of)))
        filtered = self.tr("Filter: {filter}").format(filter=" · ".join(chosen)) if chosen else ""
        return PrintedPage(
            title=title,
            facts=tuple(facts),
            filter=filtered,
            parts=parts,
            foot=foot,
            page_of=translated(REPORT["page_of"]),
            language=language.code(),
        )

    def _preview(self, page: "PrintedPage", parent: QWidget) -> None:
        """Lay the pages out, long lists in the worker, and show them."""
        from seatdesk.ui.shell.printing.page_preview import PagePreview  # noqa: PLC0415 - when it is printed

        preview = PagePreview(page, QLocale.territoryToCode(QLocale().territory()))
        title = self.tr("Print: {title}").format(title=page.title)

        def show(_: object = None) -> None:
            if shiboken6.isValid(parent):
                preview.show(title, parent)

        if page.length <= _AT_ONCE:
            show()
            return
        job = self._session.ask(lambda _workspace, _progress: preview.lay_out(), show)
        if job is not None:
            text = self.tr("Laying out the pages…")
            ProgressDialog(text, job, self._session.runner, self._window)


def _shown_tab(tabs: QTabWidget) -> str:
    """The tab in front, without the count that its title may carry."""
    place = tabs.currentIndex()
    return tabs.tabBar().tabData(place) or tabs.tabText(place)
