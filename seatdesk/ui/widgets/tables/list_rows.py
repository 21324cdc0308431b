"""The height of rows in lists and trees: a little air, as high as the font asks."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from seatdesk.override import override


class AiryRows(QStyledItemDelegate):
    """A delegate that leaves a third of a line above and below the text together."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        size = super().sizeHint(option, index)
        return QSize(size.width() + line // 2, max(size.height(), line * 4 // 3))


def give_air(view: QAbstractItemView) -> None:
    """Make the rows of a view easier to read."""
    view.setItemDelegate(AiryRows(view))


def choose_row(view: QAbstractItemView, row: int) -> None:
    """Make a row the only one chosen; `selectRow` would mind the Ctrl key that is held just now."""
    chosen = view.selectionModel()
    index = view.model().index(row, 0)
    flags = QItemSelectionModel.SelectionFlag
    chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
