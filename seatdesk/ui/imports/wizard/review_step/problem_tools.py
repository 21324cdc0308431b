"""The tools for one problem: correct the cell, leave the row out, the same for all."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from seatdesk.controllers.imports.controller import lines_with_same_problem
from seatdesk.exchange.people.problems import SENTENCES
from seatdesk.override import override
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.review_step import list_cells
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.exchange.people.person import RowProblem

_ROW = frozenset({"long_row", "open_quote", "short_row", "footer", "contradicts"})
"""Problems of a whole row: there is no cell to correct."""


class CellEdit(QLineEdit):
    """A field in which Enter corrects the cell and does not press the dialog's button."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class ProblemTools(QWidget):
    """The tools below the list, for the problem that is selected in it."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._path: Path | None = None
        self._problem: RowProblem | None = None
        self.note = MutedLabel(parent=self)
        self.text = CellEdit(self)
        self.text.setAccessibleName(self.tr("Read the cell as"))
        self.text.setPlaceholderText(self.tr("Read the cell as…"))
        self.fix = QPushButton(self.tr("Fix"), self)
        self.all = QPushButton(self)
        self.skip = QPushButton(self.tr("Skip row"), self)
        self.skip_all = QPushButton(self)
        self.back = QPushButton(self.tr("Take back corrections"), self)
        self._lay_out()
        self.text.textChanged.connect(self._allow)
        self.text.returnPressed.connect(self._fix)
        self.fix.clicked.connect(self._fix)
        self.all.clicked.connect(self._fix_all)
        self.skip.clicked.connect(self._skip)
        self.skip_all.clicked.connect(self._skip_all)
        self.back.clicked.connect(self._take_back)
        self.show_problem(None)

    def show_problem(self, item: "tuple[Path, RowProblem] | None") -> None:
        """Show another problem; None: there is none."""
        self._path, self._problem = item or (None, None)
        problem, words = self._problem, ""
        if problem is not None and item is not None:
            value = f"“{problem.value[:80]}”. " if problem.value else ""
            text = self.tr("Line {line}: {column}{value}{what}")
            words = text.format(
                line=number(problem.line),
                column=f"{list_cells.problem(item)[1]}: " if problem.column else "",
                value=value,
                what=translated(SENTENCES[problem.problem]),
            )
        self.note.setText(words)
        self.text.setText(problem.value if problem is not None else "")
        self._allow()

    @property
    def _lines(self) -> tuple[int, ...]:
        """The lines with the same problem."""
        read = self._state.read_of(self._path)
        return (
            lines_with_same_problem(read, self._problem)
            if read is not None and self._problem is not None
            else ()
        )

    @property
    def _alike(self) -> int:
        """The number of problems that are the same as this one."""
        files_preview, problem = self._state.files_preview, self._problem
        if files_preview is None or problem is None or self._path is None:
            return 0
        sort = (self._path, problem.problem, problem.column, problem.value)
        return files_preview.alike.get(sort, 0)

    @Slot()
    def _allow(self) -> None:
        problem, alike = self._problem, self._alike
        several = alike > 1
        use, skip = self.tr("Use for all like this"), self.tr("Skip all like this")
        self.all.setText(self.tr("Use for all %n like this", "", alike) if several else use)
        self.skip_all.setText(self.tr("Skip all %n like this", "", alike) if several else skip)
        nothing = "" if problem is not None else self.tr("Select a problem first.")
        whole = self.tr("The row as a whole is wrong: there is no cell to correct.")
        cell = nothing or (whole if problem is not None and problem.problem in _ROW else "")
        same = problem is not None and self.text.text().strip() == problem.value
        unchanged = cell or (self.tr("Write what the cell should say.") if same else "")
        one = "" if several else self.tr("There is no other one like this.")
        path = self._path or self._state.current
        options = self._state.answers.options(path) if path else None
        kept = bool(options and (options.fixes or options.skip))
        for button, reason in (
            (self.fix, unchanged),
            (self.all, unchanged or one),
            (self.skip, nothing),
            (self.skip_all, nothing or one),
            (self.back, "" if kept else self.tr("Nothing was corrected.")),
        ):
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
        self.text.setEnabled(not cell)
        self.text.setToolTip(plain_tip(cell))

    @Slot()
    def _fix(self) -> None:
        if self.fix.isEnabled() and self._problem is not None:
            self._correct((self._problem.line,))

    @Slot()
    def _fix_all(self) -> None:
        self._correct(self._lines)

    def _correct(self, lines: tuple[int, ...]) -> None:
        read = self._state.read_of(self._path)
        if read is not None and self._path is not None and self._problem is not None:
            column, text = self._problem.column, self.text.text().strip()
            self._state.answers.fix(self._path, read, lines, column, text)
            self._answer()

    @Slot()
    def _skip(self) -> None:
        if self._problem is not None:
            self._leave_out((self._problem.line,))

    @Slot()
    def _skip_all(self) -> None:
        self._leave_out(self._lines)

    def _leave_out(self, lines: tuple[int, ...]) -> None:
        read = self._state.read_of(self._path)
        if read is not None and self._path is not None:
            self._state.answers.skip(self._path, read, lines)
            self._answer()

    @Slot()
    def _take_back(self) -> None:
        for read in self._state.reads:
            path = self._state.path_of(read)
            if self._state.answers.options(path).fixes or self._state.answers.options(path).skip:
                self._state.answers.unskip(path, read)
        self._answer()

    def _answer(self) -> None:
        self._state.answered.emit()

    def _lay_out(self) -> None:
        correct, leave = QHBoxLayout(), QHBoxLayout()
        correct.addWidget(self.text, 1)
        for row, buttons in (
            (correct, (self.fix, self.all)),
            (leave, (self.skip, self.skip_all, self.back)),
        ):
            for button in buttons:
                button.setAutoDefault(False)
                row.addWidget(button)
        leave.insertStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 3)
        layout.addWidget(self.note)
        layout.addLayout(correct)
        layout.addLayout(leave)
