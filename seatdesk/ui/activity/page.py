"""The Activity page: everything that changed the account, and undoing it where that is allowed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.ui.activity.history_model import HistoryTable
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.clear_button import add_clear_button
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seatdesk.controllers.history import HistoryLine

WHEN, WHO, WHAT, NOTE, FROM = range(5)
PLAN = ColumnPlan(
    shares={WHAT: 1},
    most={WHO: 32, NOTE: 40},
    least={WHO: 20, WHAT: 44, NOTE: 12},
    whole=frozenset({WHEN, FROM}),
)
"""The column of what happened takes the room that the others leave, and they leave it some."""
PAUSE_MS = 120
NEVER_UNDONE = frozenset({"OpenAccount", "Renew", "StartPurchase"})
"""Changes that only the beginning or time brings."""


class ActivityPage(QWidget):
    """Lists lines; asks for more of them, and for reversing one."""

    lines_requested = Signal(str, object)
    """Text to look for, and the number before which lines are wanted (None: the newest)."""
    reverse_requested = Signal(int, str)
    """Batch, and what it did."""
    verify_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Activity"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find in the history…"))
        self.filter.setAccessibleName(self.tr("Find in the history"))
        add_clear_button(self.filter)
        self.model = HistoryTable(_what, self)
        self.view = PlainTable(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("History"))
        self.title = PlainLabel(self.tr("Activity"), self)
        self.title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.details = PlainLabel(parent=self)
        self.undo = QPushButton(self.tr("Undo this change"), self)
        self.verify = QPushButton(self.tr("Verify history"), self)
        self._reversed: set[int] = set()
        self._why_not = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self.view.row_menu.offer(self.undo)
        self._dress()
        self._lay_out()
        self._connect()
        self._show_details()

    def reload(self) -> None:
        """Ask for the newest lines again."""
        self.lines_requested.emit(self.filter.text(), None)

    def show_lines(self, lines: "Sequence[HistoryLine]", before: int | None) -> None:
        """Lines that were asked for."""
        self._reversed |= {line.reverses for line in lines if line.reverses is not None}
        if before is None:
            self.model.show_lines(lines)
            self.view.selectRow(0)
        else:
            self.model.add_lines(lines)
        self._show_details()

    def allow(self, why_not: str) -> None:
        """P1: which permission is missing to undo; empty: none."""
        self._why_not = why_not
        self._show_details()

    @property
    def chosen(self) -> "HistoryLine | None":
        """The line under the cursor."""
        index = self.view.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _show_details(self) -> None:
        line = self.chosen
        reason = self._why_not_undo(line)
        self.undo.setEnabled(not reason)
        self.undo.setToolTip(plain_tip(reason))
        self.undo.setAccessibleDescription(reason)
        if line is None:
            self.details.setText(self.tr("Choose a line to see all of it."))
            return
        words = [self.tr("Line {seq}, step {batch}").format(seq=line.seq, batch=line.batch)]
        if line.reverses is not None:
            words.append(self.tr("takes back step {batch}").format(batch=line.reverses))
        if line.batch in self._reversed:
            words.append(self.tr("was taken back"))
        if line.note:
            words.append(self.tr("note: {note}").format(note=line.note))
        self.details.setText(f"{_what(line)}\n{' · '.join(words)}")

    def _why_not_undo(self, line: "HistoryLine | None") -> str:
        if line is None:
            return self.tr("Choose a line first.")
        if type(line.change).__name__ in NEVER_UNDONE:
            return self.tr("Time, or the opening of the account, cannot be undone.")
        if line.batch in self._reversed:
            return self.tr("This change was taken back already.")
        return self._why_not

    @Slot()
    def _ask_undo(self) -> None:
        if (line := self.chosen) is not None:
            self.reverse_requested.emit(line.batch, _what(line))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.reload)
        self.model.more_requested.connect(
            lambda before: self.lines_requested.emit(self.filter.text(), before)
        )
        self.view.selectionModel().currentChanged.connect(self._show_details)
        self.undo.clicked.connect(self._ask_undo)
        self.verify.clicked.connect(self.verify_requested)

    def _dress(self) -> None:
        metrics = self.fontMetrics()
        self.view.fit_columns(PLAN)
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setMinimumHeight(metrics.lineSpacing() * 2)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        top.setSpacing(2 * unit)
        top.addWidget(self.title)
        top.addSpacing(2 * unit)
        top.addWidget(self.filter, 1)
        top.addWidget(self.verify)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        foot.setSpacing(3 * unit)
        foot.addWidget(self.details, 1)
        foot.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def _what(line: "HistoryLine") -> str:
    return line.what(translated, day)
