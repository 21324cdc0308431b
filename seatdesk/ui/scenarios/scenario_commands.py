"""The Scenarios page: what it asks for is done in the worker, and the dialogs that ask more."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.scenarios.cheapest.cheapest_commands import CheapestCommands
from seatdesk.ui.scenarios.compare.compare_commands import CompareCommands
from seatdesk.ui.scenarios.page import ScenariosPage, ScenariosState
from seatdesk.ui.scenarios.steps.step_commands import StepCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog, suggested_name
from seatdesk.ui.window.context import SCENARIOS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioView
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.scenario.scenario import Scenario
    from seatdesk.ui.widgets.dialogs.dialog import Dialog

    Named: TypeAlias = Callable[[str, str], Callable[[Workspace], Outcome[Scenario]]]

MONTHS = 12
"""The span that the page looks at."""
SUFFIX = ".json"


class ScenarioCommands(QObject):
    """Makes the page when it is first looked at, and does what it asks for."""

    shown = Signal(str)
    """The scenario that is looked at; empty without one. Other tabs follow it."""
    report_requested = Signal(str)
    """A report of a scenario is wanted."""
    page_made = Signal()
    """The page is there: other tabs can be added to it."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests
        self.page: ScenariosPage | None = None
        self._view: ScenarioView | None = None
        self.steps = StepCommands(context, requests, lambda: self._view)
        self.compare = CompareCommands(context, requests)
        self.cheapest = CheapestCommands(context, requests, self.show_scenario)
        self._wanted = ""
        context.window.make_page_later(SCENARIOS, self._make_page)

    @property
    def view(self) -> "ScenarioView | None":
        """The scenario that is looked at."""
        return self._view

    def reload(self) -> None:
        """Read everything again, where it is looked at."""
        if self.page is not None and self._window.page == SCENARIOS:
            self._read(self._wanted or self.page.name)

    def show_scenario(self, name: str) -> None:
        """Open the page on a scenario."""
        self._wanted = name
        self._window.show_page(SCENARIOS)

    def _make_page(self) -> ScenariosPage:
        self.page = page = ScenariosPage(self._window)
        page.chosen.connect(self._choose)
        page.new_requested.connect(self.new)
        page.copy_requested.connect(self._copy)
        page.rename_requested.connect(self._rename)
        page.delete_requested.connect(self._delete)
        page.import_requested.connect(self.choose_import)
        page.export_requested.connect(self._choose_export)
        page.looks_right_requested.connect(self._looks_right)
        page.report_requested.connect(self.report_requested)
        self.steps.serve(page.steps)
        self.compare.serve(page.tabs)
        self.cheapest.serve(page.tabs)
        page.cheapest_requested.connect(self.look_for_cheapest)
        self.page_made.emit()
        return page

    # -- reading -------------------------------------------------------------------------------

    def _read(self, wanted: str) -> None:
        sealed = self._requests.sealed()

        def read(workspace: "Workspace", _progress: "Progress") -> ScenariosState:
            found = workspace.scenarios.list()
            names = {row.scenario.name.casefold(): row.scenario.name for row in found.rows}
            first = found.rows[0].scenario.name if found.rows else ""
            name = names.get(wanted.casefold(), first)
            return ScenariosState(found, _shown(workspace, name), sealed)

        self._requests.session.ask(read, self._show)

    def _show(self, state: ScenariosState) -> None:
        if self.page is None:
            return
        self._wanted = ""
        self._view = state.view
        name = state.view.scenario.name if state.view else ""
        self.page.show_state(state, name)
        self.compare.show_names([row.scenario.name for row in state.found.rows], name)
        self.cheapest.show_names(tuple(row.scenario.name for row in state.found.rows))
        self.shown.emit(name)

    @Slot(str)
    def _choose(self, name: str) -> None:
        """Look at another scenario of the list."""
        sealed = self._requests.sealed()

        def show(view: "ScenarioView | None") -> None:
            if self.page is not None and view is not None and self.page.name == view.scenario.name:
                self._view = view
                self.page.show_view(view, sealed)
                self.compare.follow(view.scenario.name)
                self.shown.emit(view.scenario.name)

        self._requests.session.ask(lambda workspace, _progress: _shown(workspace, name), show)

    @Slot()
    def look_for_cheapest(self) -> None:
        """Open the tab, also while there is no scenario yet."""
        if self.page is not None and self.cheapest.tab is not None:
            self.page.open_tab(self.cheapest.tab)

    # -- scenarios -----------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Make an empty scenario."""
        asked = _Asked(self.tr("New scenario"), self.tr("Create"), note="")
        step = Step(self.tr("make the scenario {name}"), self.tr("Scenario {name} made"))
        self._ask_name(asked, step, lambda name, note: lambda w: w.scenarios.make(name, (), note))

    @Slot(str)
    def _copy(self, source: str) -> None:
        asked = _Asked(
            self.tr("Copy {name}").format(name=source),
            self.tr("Copy"),
            self.tr("{name}, copy").format(name=source),
        )
        step = Step(self.tr("make the scenario {name}"), self.tr("Scenario {name} made"))
        self._ask_name(asked, step, lambda name, _: lambda w: w.scenarios.copy(source, name))

    @Slot(str)
    def _rename(self, before: str) -> None:
        note = self._view.scenario.note if self._view is not None else ""
        asked = _Asked(
            self.tr("Rename {name}").format(name=before),
            self.tr("Rename"),
            before,
            note,
            renames=True,
        )
        step = Step(self.tr("rename the scenario {name}"), self.tr("Scenario {name} renamed"))
        self._ask_name(
            asked, step, lambda name, note: lambda w: w.scenarios.rename(before, name, note)
        )

    def _ask_name(self, asked: "_Asked", step: Step, use_case: "Named") -> None:
        from seatdesk.ui.scenarios.name_dialog import NameDialog, NameNeeds  # noqa: PLC0415 - then

        taken = self.page.items.names if self.page is not None else ()
        taken = tuple(name for name in taken if not (asked.renames and name == asked.name))
        needs = NameNeeds(asked.title, asked.verb, taken, asked.name, asked.note)
        dialog = NameDialog(needs, self._window)

        def request(name: str, note: str) -> None:
            self.run(step.about(name=name), use_case(name, note), name, dialog)

        dialog.name_requested.connect(request)
        dialog.open()

    @Slot(str)
    def _delete(self, name: str) -> None:
        step = Step(self.tr("delete the scenario {name}"), self.tr("Scenario {name} deleted"))
        self.run(step.about(name=name), lambda workspace: workspace.scenarios.remove(name))

    @Slot(str)
    def _looks_right(self, name: str) -> None:
        step = Step(
            self.tr("take today's account for the base of {name}"),
            self.tr("{name} stands on today's account"),
        )
        self.run(step.about(name=name), lambda workspace: workspace.scenarios.looks_right(name))

    def run(
        self,
        step: Step,
        use_case: "Callable[[Workspace], Outcome[Scenario]]",
        wanted: str = "",
        dialog: "Dialog | None" = None,
    ) -> None:
        """A use case on scenarios, after which the page is read anew; `wanted` is chosen then."""
        self._wanted = wanted
        self._requests.run(step, use_case, dialog)

    # -- files ---------------------------------------------------------------------------------

    @Slot()
    def choose_import(self) -> None:
        """Choose a file of a scenario."""
        dialog = FileDialog(self._window, self.tr("Import a scenario"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Scenarios (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._import)
        dialog.open()

    @Slot(str)
    def _import(self, path: str) -> None:
        step = Step(self.tr("import a scenario"), self.tr("Scenario imported"))
        self._requests.run(
            step,
            lambda workspace: _imported(workspace, Path(path)),
            done=lambda done: self.show_scenario(done.value.name),
        )

    @Slot(str)
    def _choose_export(self, name: str) -> None:
        title, suggestion = self.tr("Export {name}").format(name=name), suggested_name(name)
        dialog = FileDialog(self._window, title, f"{suggestion}{SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilters([self.tr("Scenarios (*.json)")])
        dialog.fileSelected.connect(lambda path: self._export(name, Path(path)))
        dialog.open()

    def _export(self, name: str, path: Path) -> None:
        def told(trouble: str) -> None:
            if trouble:
                self._window.messages.show_text(trouble, Severity.REFUSAL)
                return
            text = self.tr("{name} was written to {file}.").format(name=name, file=path.name)
            self._window.messages.show_text(text, Severity.DONE)

        self._requests.session.ask(lambda workspace, _: _write(workspace, name, path), told)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words around a name that is asked for."""

    title: str
    verb: str
    name: str = ""
    note: str | None = None
    renames: bool = False


def _shown(workspace: "Workspace", name: str) -> "ScenarioView | None":
    """The scenario of a name, looked at closely; None where it is gone."""
    outcome = workspace.scenarios.show(name, MONTHS) if name else None
    return outcome.value if isinstance(outcome, Done) else None


def _imported(workspace: "Workspace", path: Path) -> "Outcome[Scenario]":
    """The scenario of a file; one that cannot be read at all is refused in words, too."""
    try:
        return workspace.scenarios.import_file(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Refused(refuse(Code.INVALID_STEP, reason="not_opened", file=path.name, value=why))


def _write(workspace: "Workspace", name: str, path: Path) -> str:
    """Write a scenario; what went wrong, or nothing."""
    from seatdesk.exchange.writing.atomic_write import Unwritable  # noqa: PLC0415 - in the worker

    try:
        outcome = workspace.scenarios.export_file(name, path)
    except Unwritable as error:
        return sentence(error)
    return "" if isinstance(outcome, Done) else sentence(outcome)
