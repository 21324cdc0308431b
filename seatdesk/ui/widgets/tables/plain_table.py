"""A table to read, in the look of the users table: a flat header, air, no grid."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan, FittedColumns
from seatdesk.ui.widgets.tables.folding_header import FoldingHeader
from seatdesk.ui.widgets.tables.list_rows import choose_row
from seatdesk.ui.widgets.tables.row_menu import RowMenu
from seatdesk.ui.widgets.tables.row_selection import RowSelection


class _Roomy(QStyledItemDelegate):
    """A delegate whose words stand under the words of the header."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inner = QStyleOptionViewItem(option)
        rect, pad = option.rect, _pad(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, option.palette.color(theme.Role.Highlight))
        inner.rect = rect.adjusted(pad, 0, -pad, 0)
        super().paint(painter, inner, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._frame_box(painter, inner, index)

    def _frame_box(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint an edge around a tick box: dark styles paint none that could be seen."""
        self.initStyleOption(option, index)
        style = option.widget.style()
        box = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = theme.Role.HighlightedText if chosen else theme.Role.Text
        palette = option.palette
        painter.save()
        painter.setPen(theme.mixed(palette.color(role), palette.color(theme.Role.Base), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 2, 2)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        inner, pad = QStyleOptionViewItem(option), _pad(option)
        inner.rect = option.rect.adjusted(pad, 0, -pad, 0)
        wraps = option.features & QStyleOptionViewItem.ViewItemFeature.WrapText
        air = option.fontMetrics.height() // 2 if wraps else 0
        return super().sizeHint(inner, index) + QSize(2 * pad, air)


def _pad(option: QStyleOptionViewItem) -> int:
    """The room that a cell leaves on either side, besides the style's own margin."""
    return max(6, option.fontMetrics.height() // 2) - 4


def make_plain(table: QTableView) -> None:
    """Give a table the look of the program's lists, whatever it takes its rows from."""
    table.setHorizontalHeader(FoldingHeader(table))
    table.setItemDelegate(_Roomy(table))
    table.setFont(theme.tabular(table.font()))
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.75))


def text_area(table: QTableView, index: QModelIndex) -> QRect:
    """The part of a cell of such a table that its words may take."""
    pad = max(6, table.fontMetrics().height() // 2) - 4
    return table.visualRect(index).adjusted(pad, 0, -pad, 0)


class PlainTable(QTableView):
    """A table of rows to read and choose; nothing is edited in it."""

    def __init__(self, parent: QWidget) -> None:
        self._fitted: FittedColumns | None = None
        super().__init__(parent)
        make_plain(self)
        self.row_menu = RowMenu(self)
        self._ticks = False

    def fit_columns(self, plan: ColumnPlan) -> None:
        """Keep the columns as wide as what stands in them, and all of them in sight."""
        self._fitted = FittedColumns(self, plan)

    @property
    def wanted_width(self) -> int:
        """The width in which nothing is cut in a table whose columns are fitted."""
        if self._fitted is None:
            return self.horizontalHeader().length()
        self._fitted.fit()
        return self._fitted.wanted

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self._fitted is None else hint.expandedTo(QSize(self._fitted.needed, 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted is not None and event.size().width() != event.oldSize().width():
            self._fitted.fit()

    def text_area(self, index: QModelIndex) -> QRect:
        """The part of a cell that its words may take."""
        return text_area(self, index)

    def tick_by_tools(self) -> None:
        """Have assistive tools turn the boxes in the cells; asked for before it has a model.

        Rows are still chosen whole. Of a table that says so Qt tells such tools rows only, and a
        request for one cell chooses its row, whatever stands in it.
        """
        self._ticks = self.row_menu.whole_rows = True
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None and self._ticks:
            self.setSelectionModel(RowSelection(model, self))

    @override
    def selectRow(self, row: int) -> None:
        if self._ticks:  # Qt chooses no row of a table of cells of which one can be chosen
            choose_row(self, row)
        else:
            super().selectRow(row)

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        flag, command = QItemSelectionModel.SelectionFlag, super().selectionCommand(index, event)
        return command | flag.Rows if self._ticks and command != flag.NoUpdate else command
