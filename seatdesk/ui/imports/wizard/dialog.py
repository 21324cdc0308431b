"""The import wizard: from files to a reviewed list of changes, in four steps."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.forecast.quote import new_quotes
from seatdesk.domain.refusals import Code
from seatdesk.override import override
from seatdesk.ui.imports.wizard.columns_step.page import ColumnsPage
from seatdesk.ui.imports.wizard.file_step.page import FilePage
from seatdesk.ui.imports.wizard.model.import_state import ImportNeeds, ImportState
from seatdesk.ui.imports.wizard.progress_strip import ProgressStrip
from seatdesk.ui.imports.wizard.review_step.list_cells import grouped
from seatdesk.ui.imports.wizard.review_step.page import ImportReviewPage
from seatdesk.ui.imports.wizard.step_list import StepList
from seatdesk.ui.imports.wizard.values_step.page import ValuesPage
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.confirm import Ask, ask
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.window.main_window import IMPORTABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seatdesk.controllers.imports.preview_files import FilesPreview

FILE, COLUMNS, VALUES, REVIEW = range(4)
_WIDTH: Final = 196
_HEIGHT: Final = 48


class ImportDialog(Dialog):
    """The dialog; opens on the step that needs an answer, or on the review."""

    help_topic = "import"

    preview_requested = Signal(object, object)
    """The files, and the options for them: what would that do?"""
    import_requested = Signal(object)
    """`ImportOrder`."""
    stop_requested = Signal()
    """The work that is under way shall stop."""
    add_requested = Signal()
    """More files shall be chosen."""

    def __init__(self, needs: ImportNeeds, parent: QWidget | None, ask: Ask = ask) -> None:
        super().__init__(parent, ask)
        self.set_title(self.tr("Import"))
        self.state = ImportState(needs, self)
        self._importing = self._is_first_shown = self._closing = False
        titles = (self.tr("File"), self.tr("Columns"), self.tr("Values"), self.tr("Review"))
        self.title = self.heading("")
        self.skipped = MutedLabel(parent=self)
        """The reason why the first steps were passed by."""
        self.steps = StepList(titles, self)
        self.pages = QStackedWidget(self)
        self.file = FilePage(self.state, self)
        self.columns = ColumnsPage(self.state, self)
        self.values = ValuesPage(self.state, self)
        self.review = ImportReviewPage(self.state, self)
        for page in (self.file, self.columns, self.values, self.review):
            self.pages.addWidget(page)
        self.progress = ProgressStrip(self)
        self.back = self.add_secondary(self.tr("Back"))
        self.next = self.add_primary(self.tr("Next"))
        self.run = self.add_primary("")
        self.add_cancel()
        self._lay_out()
        self._connect()
        self.show_step(FILE)

    def start(self) -> None:
        """Ask for the first preview."""
        self._preview()

    # -- what it leads to --------------------------------------------------------------------------

    @Slot()
    def _preview(self) -> None:
        answers = self.state.answers
        if answers.files:
            self.progress.start(self.tr("Reading…"))
            self.preview_requested.emit(tuple(answers.files), answers.import_options())
        self._follow()

    def show_preview(self, files_preview: "FilesPreview") -> None:
        """Show a preview; the first one turns to the step that needs an answer."""
        self.progress.end()
        self.state.show(files_preview)
        if self._decided_by_region():
            self._preview()
            return
        if not self._is_first_shown:
            self._is_first_shown = True
            first = self._first_open()
            self.show_step(first)
            self._say_skipped(first)
            self.state.choose_file(next(iter(files_preview.failed), self.state.current))
        self._follow()

    def _decided_by_region(self) -> bool:
        """True when the region of a file answered a question; answers it."""
        state, decided = self.state, False
        for read in state.reads:
            decided = state.answers.decide_by_region(state.path_of(read), read) or decided
        return decided

    def _first_open(self) -> int:
        """The first step with something to answer; possible matches count the first time."""
        if self.file.open or self.state.preview is None:
            return FILE
        if self.values.open:
            return VALUES
        fresh = any(not read.preset for read in self.state.reads)
        return VALUES if fresh and self.values.unsure else REVIEW

    def _say_skipped(self, step: int) -> None:
        """Say why it does not begin at the beginning, and that there is a way back."""
        if step == FILE:
            return
        kept = sorted({read.preset for read in self.state.reads if read.preset})
        why = self.tr("How the file is read and what its columns hold is clear.")
        if kept:
            why = self.tr("How the file is read was kept as “{name}”.").format(name=", ".join(kept))
        elif step == REVIEW:
            why = self.tr("The file, its columns and all words in it are clear.")
        back = self.tr("Back leads there.")
        self.skipped.setText(f"{why} {back}")
        self.skipped.show()

    def advance(self, done: int, total: int) -> None:
        """Show the progress of the worker."""
        self.progress.advance(done, total)

    def stopped(self) -> None:
        """End what was given up; nothing of it was stored."""
        if self._importing:
            self.notice.show_message(self.tr("Nothing was imported."), Severity.INFO)
        self._importing = False
        self.stop_waiting()
        self.progress.end()
        self._follow()

    # -- the import --------------------------------------------------------------------------------

    @Slot()
    def _run(self) -> None:
        self.notice.show_message("")
        self._importing = True
        order = self.review.order
        self.wait(self.run, self.back, self.steps, self.pages)
        self.progress.start(self.tr("Importing…"), at_once=True)
        self.import_requested.emit(order)

    @override
    def show_outcome(self, outcome: Outcome[Any] | Exception) -> None:
        self._importing = False
        self.progress.end()
        super().show_outcome(outcome)
        if not isinstance(outcome, Done):
            self._follow()

    @override
    def refuse(self, refused: Refused) -> None:
        super().refuse(refused)
        if refused.refusal.code is Code.QUOTE_MOVED:
            self.review.seats.show_quotes(new_quotes(refused.refusal))

    @override
    def reject(self) -> None:
        if self._importing:
            self.stop_requested.emit()
            return
        super().reject()

    @property
    @override
    def touched(self) -> bool:
        return self.state.answers.touched and not self._closing

    @Slot()
    @override
    def _discard(self) -> None:
        self._closing = True
        super()._discard()

    @override
    def conclude(self, done: Done[object]) -> None:
        self._closing = True
        super().conclude(done)

    # -- steps -------------------------------------------------------------------------------------

    @Slot(int)
    def show_step(self, step: int) -> None:
        """Show a step; every answer stays as it is."""
        self.pages.setCurrentIndex(step)
        self.steps.setCurrentRow(step)
        self.skipped.hide()
        titles = (
            self.tr("Which files, and how are they read?"),
            self.tr("What do the columns hold?"),
            self.tr("What do names and words stand for?"),
            self.tr("What would change"),
        )
        self.title.setText(titles[step])
        if step == VALUES:
            self.values.show_open()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Bring buttons and signs up to date."""
        step = self.pages.currentIndex()
        self.back.setEnabled(step > FILE)
        self.back.setToolTip("" if step > FILE else self.tr("This is the first step."))
        self.next.setVisible(step < REVIEW)
        self._allow_next(step)
        self.run.setVisible(step == REVIEW)
        (self.run if step == REVIEW else self.next).setDefault(True)
        if self.state.files_preview is not None:
            self.steps.show_open(FILE, self.file.open)
            self.steps.show_open(COLUMNS, self.columns.open)
            self.steps.show_open(VALUES, self.values.open)
        reason = self.review.why_not()
        if self.progress.running:
            reason = self.tr("Reading…")
        self.steps.show_open(REVIEW, -1)
        changes = self.review.changes
        self.run.setText(grouped(self.tr("Import %n change(s)", "", changes), changes))
        if not self._importing:
            self.run.setEnabled(not reason)
            self.run.setToolTip(plain_tip(reason))
        self.run.setAccessibleDescription(reason)

    def _allow_next(self, step: int) -> None:
        """Next waits for the answers that this step is for."""
        left = {COLUMNS: self.columns.open, VALUES: self.values.open}.get(step, 0)
        reason = ""
        if self.progress.running:
            reason = self.tr("Reading…")
        elif self.state.preview is None:
            reason = self.tr("There is no file that can be read.")
        elif left:
            reason = self.tr("Answer the %n open question(s) of this step first.", "", left)
        self.next.setEnabled(not reason)
        self.next.setToolTip(plain_tip(reason))
        self.next.setAccessibleDescription(reason)

    @Slot()
    def _go_back(self) -> None:
        self.show_step(max(FILE, self.pages.currentIndex() - 1))

    @Slot()
    def _go_on(self) -> None:
        if self.next.isEnabled():  # Alt+Right waits, too
            self.show_step(min(REVIEW, self.pages.currentIndex() + 1))

    def add_files(self, files: "Iterable[Path]") -> None:
        """Add files that were chosen or dropped."""
        self.state.add(files)

    # -- looks -------------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _tables(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if files := _tables(event):
            event.acceptProposedAction()
            self.add_files(files)

    def _connect(self) -> None:
        self.state.answered.connect(self._preview)
        self.steps.chosen.connect(self.show_step)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.run.clicked.connect(self._run)
        self.review.changed.connect(self._follow)
        self.file.add_requested.connect(self.add_requested)
        self.progress.cancelled.connect(self.stop_requested)
        for keys, turn in (("Alt+Left", self._go_back), ("Alt+Right", self._go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(turn)

    def _lay_out(self) -> None:
        line = self.line
        self.setAcceptDrops(True)
        inner = QVBoxLayout()
        inner.setSpacing(line * 2 // 3)
        inner.addWidget(self.title)
        inner.addWidget(self.skipped)
        inner.addWidget(self.pages, 1)
        inner.addWidget(self.notice)
        middle = QHBoxLayout()
        middle.setSpacing(line)
        middle.addWidget(self.steps)
        middle.addLayout(inner, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.buttons)
        layout = self.frame()
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.set_opening_size(_WIDTH, _HEIGHT)
        self.resize(self.size().boundedTo(self.screen().availableSize()))


def _tables(event: QDropEvent) -> list[Path]:
    """The files of a drop that can be imported."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.name.lower().endswith(IMPORTABLE)]
