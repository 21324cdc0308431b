"""The head-count plan of the workspace: shown, edited, pasted, and read from files."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import plan_document, read_plan
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.ui.scenarios.headcount.headcount_tab import HeadcountTab
from seatdesk.ui.scenarios.headcount.plan_remarks import PlanShown, plan_shown
from seatdesk.ui.scenarios.scenario_commands import ScenarioCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.planning.headcount import PlanOptions
    from seatdesk.controllers.workspace import Workspace

    Reader = Callable[[Workspace], HeadcountPlan | Refusal]

PLACE = 2
"""After Steps and Compare; Cheapest builds on it."""


class HeadcountCommands(QObject):
    """Adds the tab to the Scenarios page, follows its scenario, and does what the tab asks for."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, scenarios: ScenarioCommands
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._scenarios = context.window, requests, scenarios
        self.tab: HeadcountTab | None = None
        scenarios.page_made.connect(self._add_tab)
        scenarios.shown.connect(self._read)
        requests.session.ready.connect(self._forget)

    @Slot()
    def _add_tab(self) -> None:
        page = self._scenarios.page
        if page is None:
            return
        self.tab = tab = HeadcountTab(page)
        tab.setProperty(HELP_TOPIC, "headcount")
        page.tabs.insertTab(PLACE, tab, self.tr("Head count"))
        page.tabs.currentChanged.connect(self._read)
        page.headcount_requested.connect(self.look)
        tab.edited.connect(self._edit)
        tab.add_requested.connect(self._add)
        tab.edit_requested.connect(self._open_entry)
        tab.settings_requested.connect(self._open_settings)
        tab.paste_requested.connect(self._paste)
        tab.file_requested.connect(self._choose_file)
        tab.span_changed.connect(self._read)

    @Slot()
    def look(self) -> None:
        """Open the tab, also while there is no scenario yet."""
        if self._scenarios.page is not None and self.tab is not None:
            self._scenarios.page.open_tab(self.tab)

    @Slot()
    def _forget(self) -> None:
        """Another workspace is open: what is shown is of the one before."""
        if self.tab is not None:
            self.tab.forget()

    @Slot()
    def _read(self) -> None:
        """Read the need, where it is looked at."""
        page, tab = self._scenarios.page, self.tab
        if page is None or tab is None or page.tabs.currentWidget() is not tab:
            return
        name, months, sealed = page.name, tab.span_months, self._requests.sealed()

        def read(workspace: "Workspace", _progress: "Progress") -> PlanShown | Refused:
            found = workspace.headcount.read(months, scenario=name)
            return plan_shown(found.value) if isinstance(found, Done) else found

        def show(found: PlanShown | Refused) -> None:
            if isinstance(found, PlanShown):
                tab.show_plan(found, sealed)
            else:
                self._window.messages.show_text(sentence(found), Severity.REFUSAL)

        self._requests.session.ask(read, show)

    # -- entries and products ------------------------------------------------------------------

    @Slot(list)
    def _edit(self, entries: list[Any]) -> None:
        self._keep_document({"entries": entries})

    @Slot()
    def _add(self) -> None:
        self._open_entry(-1)

    @Slot(int)
    def _open_entry(self, row: int) -> None:
        """Ask for an entry; the row of one that is there, or -1 for a new one."""
        self._requests.ask(
            lambda workspace: workspace.headcount.options(),
            lambda options: self._show_entry(row, options),
        )

    def _show_entry(self, row: int, options: "PlanOptions") -> None:
        from seatdesk.ui.scenarios.headcount.entry_dialog import EntryDialog  # noqa: PLC0415 - then
        from seatdesk.ui.scenarios.headcount.entry_form import EntryNeeds  # noqa: PLC0415 - then

        tab = self.tab
        if tab is None or tab.need is None or row >= len(tab.entries.entries):
            return
        entries = tab.entries.entries
        needs = EntryNeeds(
            products=tuple(options.tiers),
            today=tab.need.account.as_of,
            product=tab.product or next(iter(options.tiers), ""),
            document=entries[row] if row >= 0 else None,
            sealed=self._requests.sealed(),
        )
        dialog = EntryDialog(needs, self._window)

        def keep(entry: Mapping[str, Any]) -> None:
            rest = entries[row + 1 :] if row >= 0 else []
            before = entries[:row] if row >= 0 else entries
            self._keep_document({"entries": [*before, entry, *rest]}, dialog)

        dialog.entry_requested.connect(keep)
        dialog.open()

    @Slot()
    def _open_settings(self) -> None:
        """Ask for the base, the seats to spare and the tiers of the product that is shown."""
        self._requests.ask(
            lambda workspace: workspace.headcount.options(),
            self._show_settings,
        )

    def _show_settings(self, options: "PlanOptions") -> None:
        from seatdesk.ui.scenarios.headcount.product_dialog import (  # noqa: PLC0415 - when asked
            ProductDialog,
            ProductNeeds,
            with_settings,
        )

        shown = self.tab.shown if self.tab is not None else None
        if self.tab is None or shown is None:
            return
        plan, product = self.tab.plan, shown.product
        tiers, sealed = options.tiers.get(product, ()), self._requests.sealed()
        dialog = ProductDialog(
            ProductNeeds(product, plan, shown.counted, tiers, sealed), self._window
        )
        dialog.settings_requested.connect(
            lambda said: self._keep_document(
                with_settings(plan_document(plan), product, said), dialog
            )
        )
        dialog.open()

    def _keep_document(self, parts: Mapping[str, Any], dialog: Dialog | None = None) -> None:
        """Keep the plan that is shown with other parts of its document."""
        if self.tab is not None and self.tab.need is not None:
            document = {**plan_document(self.tab.plan), **parts}
            self._keep(lambda _workspace: read_plan(document, self.tr("the plan")), dialog)

    # -- cells and files -----------------------------------------------------------------------

    @Slot()
    def _paste(self) -> None:
        if self.tab is None:
            return
        text, name = QGuiApplication.clipboard().text(), self.tr("The clipboard")
        product = self.tab.product

        def read(workspace: "Workspace") -> HeadcountPlan | Refusal:
            from seatdesk.exchange.headcount_rows.headcount_reader import read_pasted_plan  # noqa: PLC0415 - when pasted

            return read_pasted_plan(text, name, workspace.today, product)

        self._bring_in(read, name)

    @Slot()
    def _choose_file(self) -> None:
        dialog = FileDialog(self._window, self.tr("Read a head-count plan"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Bring in the plan of a file."""
        self._bring_in(lambda workspace: _plan_of(Path(path), workspace), Path(path).name)

    def _bring_in(self, read: "Reader", name: str) -> None:
        """Read a plan; where one is there already, ask whether it is added or replaces that."""
        from seatdesk.ui.scenarios.headcount.add_or_replace_dialog import AddOrReplaceDialog  # noqa: PLC0415 - then

        def ask(found: HeadcountPlan | Refusal) -> None:
            if self.tab is None:
                return
            if isinstance(found, Refusal):
                self._window.messages.show_text(sentence(Refused(found)), Severity.REFUSAL)
                return
            if not self.tab.plan.products:
                self._keep(lambda _workspace: found)
                return
            dialog = AddOrReplaceDialog(self.tab.plan, found, name, self._window)
            dialog.answered.connect(
                lambda plan: self._keep(lambda _workspace: read_plan(plan_document(plan), name))
            )
            dialog.open()

        self._requests.ask(read, ask)

    def _keep(self, read: "Reader", dialog: Dialog | None = None) -> None:
        need = self.tab.need if self.tab is not None else None
        seen = need.kept if need is not None else None

        def put(workspace: "Workspace") -> Outcome[object]:
            plan = read(workspace)
            if isinstance(plan, Refusal):
                return Refused(plan)
            return workspace.headcount.put(plan, seen=seen)

        step = Step(self.tr("edit the head-count plan"), self.tr("Head-count plan saved"))
        self._requests.run(step, put, dialog, done=lambda _: self._read())


def _plan_of(path: Path, workspace: "Workspace") -> HeadcountPlan | Refusal:
    """The plan of a file; one that cannot be read at all is refused in words, too."""
    from seatdesk.exchange.headcount_rows.headcount_reader import (  # noqa: PLC0415 - when one is read
        is_table_of_people,
        read_plan_table,
    )
    from seatdesk.exchange.scenario_files import read_plan_file  # noqa: PLC0415 - as the last
    from seatdesk.exchange.unreadable import Unreadable  # noqa: PLC0415 - as the last

    try:
        read = read_plan_table if is_table_of_people(path) else read_plan_file
        return read(path, workspace.today)
    except (OSError, Unreadable) as error:
        why = sentence(error) if isinstance(error, Unreadable) else error.strerror or "no answer"
        return refuse(Code.INVALID_PLAN, reason="plan.not_opened", file=path.name, value=why)
