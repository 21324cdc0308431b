"""The lists of the review: new users, changes, problems, and what stays as it is."""

from collections.abc import Hashable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QTabWidget, QWidget

from seatdesk.controllers.imports.plan.subscription_differences import SubscriptionDifference
from seatdesk.override import override
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.review_step import list_cells
from seatdesk.ui.imports.wizard.review_step.list_model import ListColumns, Ticks
from seatdesk.ui.imports.wizard.review_step.list_view import ListView
from seatdesk.ui.imports.wizard.review_step.problem_tools import ProblemTools
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.list_rows import choose_row

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.exchange.people.person import RowProblem

_NAME, _ADDRESS, _LINE, _PRODUCT = 26, 34, 8, 26
_FILE = 5
"""Column of the problems that names the file."""


class Problems(Sequence["tuple[Path, RowProblem]"]):
    """The problems of all files, file by file; there may be as many as rows."""

    def __init__(self, reads: "Sequence[FileRead]") -> None:
        self._reads = reads

    @override
    def __len__(self) -> int:
        return sum(len(read.problems) for read in self._reads)

    @override
    def __iter__(self) -> "Iterator[tuple[Path, RowProblem]]":
        for read in self._reads:
            for problem in read.problems:
                yield read.table.source.path, problem

    @override
    def __getitem__(self, index: Any) -> Any:
        return list(self)[index]


class ReviewLists(QTabWidget):
    """Tabs with the lists and their counts; lists are read when they are scrolled."""

    changed = Signal()
    """Something was ticked."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._state = state
        self.leaving, self.taking = Ticks(), Ticks()
        self._views: list[ListView] = []
        who, line = (self.tr("Name"), self.tr("E-mail address")), self.tr("Line")
        person = (_NAME, _ADDRESS)
        self.new = self._list(
            self.tr("New"),
            ListColumns((*who, self.tr("What comes in"), line), list_cells.new_user),
            (*person, 0, _LINE),
        )  # fmt: skip
        self.edited = self._list(
            self.tr("Changed"),
            ListColumns((who[1], self.tr("What changes"), line), list_cells.update),
            (_ADDRESS, 0, _LINE),
        )  # fmt: skip
        self.same = self._list(
            self.tr("Unchanged"), ListColumns((*who, line), list_cells.unchanged), (_NAME, 0, _LINE)
        )
        self.missing = self._list(
            self.tr("Not in the files"),
            ListColumns(who, list_cells.absent, self.leaving, lambda one: one.user),
            (_NAME, 0),
        )
        where = (line, self.tr("Column"), self.tr("Value"))
        what = (self.tr("What is wrong"), self.tr("What happens"), self.tr("File"))
        self.problems = self._list(
            self.tr("Problems"),
            ListColumns((*where, *what), list_cells.problem),
            (_LINE, 18, 24, 0, 34, 20),
        )
        self.strangers = self._list(
            self.tr("Not known"), ListColumns((who[1], line), list_cells.stranger), (0, _LINE)
        )
        titles = (self.tr("Product"), self.tr("What the file says"), self.tr("What happens"), line)
        self.subscriptions = self._list(
            self.tr("Subscriptions"),
            ListColumns(titles, list_cells.subscription, self.taking, _taken),
            (_PRODUCT, 0, 24, _LINE),
        )  # fmt: skip
        self.elsewhere = self._list(
            self.tr("Held here only"), ListColumns((who[1], self.tr("Product")), tuple), (0, 40)
        )
        self.tools = ProblemTools(state, self)
        self.release = QCheckBox(self.tr("Unassign the seats of those who left"), self)
        self._add_tools()
        state.shown.connect(self.show_state)
        self.show_state()

    @property
    def leavers(self) -> int:
        """The number of people who are ticked as having left the company."""
        return self.leaving.count(self.missing.items.total)

    def _list(self, name: str, columns: ListColumns, widths: "Sequence[int]") -> ListView:
        view = ListView(name, columns, widths, self._state.needs.in_worker, self)
        self._views.append(view)
        self.addTab(view, name)
        return view

    def _add_tools(self) -> None:
        self.problems.beside.addWidget(self.tools)
        tools = self.tools
        self.problems.table.row_menu.offer(tools.skip, tools.skip_all, tools.back)
        self.problems.table.selectionModel().currentRowChanged.connect(self._show_tools)
        self.problems.items.counted.connect(self._begin)
        about = MutedLabel(
            self.tr("Nobody is removed. Tick who left the company: they are deactivated."), self
        )
        self.missing.beside.addWidget(about, 1)
        self.missing.beside.addWidget(self.release)
        self.release.setChecked(True)
        unknown = MutedLabel(self.tr("A usage file brings nobody in. Import a list of people, too, "
                                     "if they belong here."), self)  # fmt: skip
        self.strangers.beside.addWidget(unknown)
        about = MutedLabel(
            self.tr("The files do not name the seats that these people hold. They keep them."),
            self,
        )
        self.elsewhere.beside.addWidget(about)
        for view in (self.missing, self.subscriptions):
            view.items.ticked.connect(self._tick)

    @Slot()
    def show_state(self) -> None:
        """Show a newer preview; ticks stay."""
        preview = self._state.preview
        items = self._items() if preview else [()] * len(self._views)
        for view, listed in zip(self._views, items, strict=True):
            view.show_items(listed)
        self.problems.table.setColumnHidden(_FILE, len(self._state.reads) < 2)  # noqa: PLR2004
        self._count()
        self._show_tools()

    def _items(self) -> "list[Sequence[Any]]":
        preview, files_preview = self._state.preview, self._state.files_preview
        assert preview is not None  # noqa: S101 - asked for only when there is one
        assert files_preview is not None  # noqa: S101
        plan, subscriptions = preview.plan, preview.subscriptions
        problems = Problems(preview.files)
        items = (*subscriptions.new, *subscriptions.different, *subscriptions.not_taken)
        people = [plan.new, plan.changed, files_preview.same, plan.missing]
        return [*people, problems, plan.unknown_addresses, items, plan.seats_not_in_file]

    @Slot()
    def _count(self) -> None:
        titles = (
            self.tr("%n new", "", self.new.items.total),
            self.tr("%n changed", "", self.edited.items.total),
            self.tr("%n unchanged", "", self.same.items.total),
            self.tr("%n not in the files", "", self.missing.items.total),
            self.tr("%n problem(s)", "", self.problems.items.total),
            self.tr("%n not known", "", self.strangers.items.total),
            self.tr("%n subscription(s)", "", self.subscriptions.items.total),
            self.tr("%n seat(s) held here only", "", self.elsewhere.items.total),
        )
        always = 4
        for place, title in enumerate(titles):
            view = self._views[place]
            total = view.items.total
            self.setTabText(place, list_cells.grouped(title, total))
            self.setTabVisible(place, place < always or total > 0)
        totals = [view.items.total for view in self._views]
        if not totals[self.currentIndex()]:
            self.setCurrentIndex(next((n for n, total in enumerate(totals) if total), 0))

    @Slot()
    def _begin(self) -> None:
        """Choose the first problem, so that there is one to speak of."""
        if self.problems.chosen is None and self.problems.items.rowCount():
            choose_row(self.problems.table, 0)
        self._show_tools()

    @Slot()
    def _show_tools(self) -> None:
        self.tools.show_problem(self.problems.chosen)

    @Slot()
    def _tick(self) -> None:
        self._state.answers.touched = True
        self.changed.emit()


def _taken(one: object) -> Hashable | None:
    """The tick key of a figure that can be taken over."""
    if isinstance(one, SubscriptionDifference) and not one.why_not:
        return one.product, one.field
    return None
