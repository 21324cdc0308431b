"""The tab Exempt: seats that are no findings, because somebody said why, and the way back."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.planning.findings import ExemptSeat
from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.announcement import SpokenHint
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable
from seatdesk.ui.widgets.tables.reading_table import Index, ReadingTable

_REASON: Final = 2


class ExemptTable(ReadingTable):
    """The exempt seats: whose, of which product, why, until when, by whom."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.seats: tuple[ExemptSeat, ...] = ()

    def show_seats(self, seats: Sequence[ExemptSeat]) -> None:
        """Show other seats."""
        self.beginResetModel()
        self.seats = tuple(seats)
        self.endResetModel()

    @override
    def length(self) -> int:
        return len(self.seats)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Person"),
            self.tr("Product"),
            self.tr("Reason"),
            self.tr("Until"),
            self.tr("By"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if not index.isValid() or role not in roles:
            return None
        seat = self.seats[index.row()]
        one = seat.exemption
        text = (
            f"{seat.name} ({seat.email})" if seat.name else seat.email,
            one.product,
            one.reason,
            day(one.until) if one.until else self.tr("until it is ended"),
            one.by or self.tr("owner of the file"),
        )[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


class ExemptTab(QWidget):
    """A table, and a button that makes seats findings again."""

    end_requested = Signal(object)
    """The `ExemptSeat`s that are to be findings again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._why_not = ""
        self.model = ExemptTable(self)
        self.view = PlainTable(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Exempt"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.end = QPushButton(self.tr("End exemption"), self)
        self.view.row_menu.offer(self.end)
        self.empty = self._empty_state()
        self._lay_out()
        self.end.clicked.connect(self._ask_end)
        self.view.selectionModel().selectionChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._ask_end)
        self._allow()

    def show_seats(self, seats: Sequence[ExemptSeat], why_not: str) -> None:
        """Show who is exempt; `why_not`: the reason why that cannot be changed now."""
        self._why_not = why_not
        self.model.show_seats(seats)
        self._stack.setCurrentIndex(1 if seats else 0)
        self._allow()

    def chosen(self) -> tuple[ExemptSeat, ...]:
        """The chosen seats."""
        rows = self.view.selectionModel().selectedRows()
        return tuple(self.model.seats[index.row()] for index in rows)

    @Slot()
    def _allow(self) -> None:
        why_not = self._why_not or ("" if self.chosen() else self.tr("Choose a row first."))
        self.end.setEnabled(not why_not)
        self.end.setToolTip(plain_tip(why_not))

    @Slot()
    def _ask_end(self) -> None:
        if self.end.isEnabled() and (seats := self.chosen()):
            self.end_requested.emit(seats)

    def _empty_state(self) -> QWidget:
        line = self.fontMetrics().height()
        box = QWidget(self)
        title = PlainLabel(self.tr("Nobody is exempt"), box)
        title.setFont(theme.scaled(self.font(), 1.25, bold=True))
        text = MutedLabel(
            self.tr(
                "Some seats look unused and are needed: parental leave, a shared kiosk, a report "
                "once a quarter. Choose them among the findings and press Exempt…, with a reason "
                "and, if you like, a last day."
            ),
            box,
        )
        SpokenHint(box, title, text)
        text.setFixedWidth(self.fontMetrics().averageCharWidth() * 64)
        column = QVBoxLayout(box)
        column.setSpacing(line // 2)
        column.addStretch(1)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row = QHBoxLayout()  # it asks a label that wraps for its height, a place in it does not
            row.addStretch()
            row.addWidget(label)
            row.addStretch()
            column.addLayout(row)
        column.addStretch(2)
        return box

    def _lay_out(self) -> None:
        unit = theme.step(self)
        self.view.fit_columns(ColumnPlan(shares={0: 1, _REASON: 2}, most={0: 70, 1: 30, 4: 44}))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 3 * unit)
        foot.addStretch()
        foot.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
