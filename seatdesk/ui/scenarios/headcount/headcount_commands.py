"""The head-count plan of the workspace: shown, edited, pasted, and read from files."""

from collections.abc import Callable
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
from seatdesk.ui.scenarios.scenario_commands import ScenarioCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import HELP_TOPIC, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.planning.headcount import HeadcountNeed
    from seatdesk.controllers.workspace import Workspace


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

    @Slot()
    def _add_tab(self) -> None:
        page = self._scenarios.page
        if page is None:
            return
        self.tab = tab = HeadcountTab(page)
        tab.setProperty(HELP_TOPIC, "headcount")
        page.tabs.insertTab(PLACE, tab, self.tr("Head count"))
        page.tabs.currentChanged.connect(self._read)
        tab.edited.connect(self._edit)
        tab.paste_requested.connect(self._paste)
        tab.file_requested.connect(self._choose_file)

    @Slot()
    def _read(self) -> None:
        """Read the need, where it is looked at."""
        page, tab = self._scenarios.page, self.tab
        if page is None or tab is None or page.tabs.currentWidget() is not tab:
            return
        name, sealed = page.name, self._requests.sealed()

        def show(found: "Outcome[HeadcountNeed]") -> None:
            if isinstance(found, Done):
                tab.show_need(found.value, sealed)
            else:
                self._window.messages.show_text(sentence(found), Severity.REFUSAL)

        self._requests.session.ask(lambda w, _: w.headcount.read(scenario=name), show)

    @Slot(list)
    def _edit(self, entries: list[Any]) -> None:
        need = self.tab.need if self.tab is not None else None
        if need is not None:
            document = {**plan_document(need.plan), "entries": entries}
            self._keep(lambda _workspace: read_plan(document, self.tr("the plan")))

    @Slot()
    def _paste(self) -> None:
        need = self.tab.need if self.tab is not None else None
        if self.tab is None or need is None:
            return
        text, name = QGuiApplication.clipboard().text(), self.tr("The clipboard")
        plan, product = need.plan, self.tab.product

        def read(workspace: "Workspace") -> HeadcountPlan | Refusal:
            from seatdesk.exchange.headcount_rows.headcount_reader import read_pasted_plan  # noqa: PLC0415 - when pasted

            pasted = read_pasted_plan(text, name, workspace.today, product)
            if isinstance(pasted, Refusal):
                return pasted
            entries = [*plan_document(plan)["entries"], *plan_document(pasted)["entries"]]
            return read_plan({**plan_document(plan), "entries": entries}, name)

        self._keep(read)

    @Slot()
    def _choose_file(self) -> None:
        dialog = FileDialog(self._window, self.tr("Read a head-count plan"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Keep the plan of a file in place of the one that is there."""
        self._keep(lambda workspace: _plan_of(Path(path), workspace))

    def _keep(self, read: "Callable[[Workspace], HeadcountPlan | Refusal]") -> None:
        need = self.tab.need if self.tab is not None else None
        seen = need.kept if need is not None else None

        def put(workspace: "Workspace") -> Outcome[object]:
            plan = read(workspace)
            if isinstance(plan, Refusal):
                return Refused(plan)
            return workspace.headcount.put(plan, seen=seen)

        step = Step(self.tr("edit the head-count plan"), self.tr("Head-count plan saved"))
        self._requests.run(step, put, done=lambda _: self._read())


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
