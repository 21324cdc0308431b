"""The left rail: the pages, and at its foot what a person does with files and settings."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme


class _PageDelegate(QStyledItemDelegate):
    """A page: an icon and a word on a soft ground, with a bar in the accent when it is shown."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette, unit = option.palette, theme.step(option.widget)
        area = option.rect.adjusted(unit, 1, -unit, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.soft_accent(palette, 0.18 if chosen else 0.08))
            painter.drawRoundedRect(area, unit, unit)
        if chosen:
            painter.setBrush(palette.color(theme.Role.Accent))
            bar = QRect(area.left(), area.top() + unit, max(3, unit // 2), area.height() - 2 * unit)
            painter.drawRoundedRect(bar, 2, 2)
        if state & QStyle.StateFlag.State_HasFocus and chosen:
            painter.setPen(palette.color(theme.Role.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, unit, unit)
        side = theme.icon_size(option.widget).width()
        picture = QRect(area.left() + 3 * unit, area.center().y() - side // 2, side, side)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, picture)
        painter.setFont(theme.scaled(option.font, 1.0, bold=chosen))
        painter.setPen(palette.color(theme.Role.WindowText))
        words = area.adjusted(3 * unit + side + 2 * unit, 0, -unit, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter, str(index.data(Qt.ItemDataRole.DisplayRole))
        )
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        height = round(option.fontMetrics.height() * 2.2)
        return QSize(hint.width(), height)


class PageRail(QFrame):
    """Chooses a page. Pages are named by key; what they are called is theirs."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setItemDelegate(_PageDelegate(self.pages))
        self.pages.setMouseTracking(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pages.setViewport(ground := QWidget())  # one that PySide knows: see `PaintedTable`
        ground.setAutoFillBackground(False)
        ground.setMouseTracking(True)
        self._layout = QVBoxLayout(self)
        unit = theme.step(self)
        self._layout.setContentsMargins(0, 2 * unit, 0, 2 * unit)
        self._layout.setSpacing(unit)
        self._layout.addWidget(self.pages, 1)
        self.pages.currentItemChanged.connect(self._choose)
        self._widen(0)

    def _widen(self, needed: int) -> None:
        """Make room for a word; short ones stand in a column of the usual width all the same."""
        usual = self.fontMetrics().averageCharWidth() * 20
        self.setFixedWidth(max(self.minimumWidth(), usual, needed))

    def add_page(self, key: str, title: str, icon: str) -> None:
        """One more page, below the others."""
        item = QListWidgetItem(theme.blank(), title, self.pages)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setData(Qt.ItemDataRole.UserRole + 1, icon)
        chosen = QFontMetrics(theme.scaled(self.pages.font(), 1.0, bold=True))
        unit, side = theme.step(self.pages), theme.icon_size(self.pages).width()
        self._widen(chosen.horizontalAdvance(title) + side + 8 * unit)

    def add_action(self, action: QAction) -> None:
        """One more thing to do, at the foot."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(theme.icon_size(self))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        unit = theme.step(self)
        row = QVBoxLayout()
        row.setContentsMargins(3 * unit, 0, unit, 0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addLayout(row)
        self._widen(button.sizeHint().width() + 4 * unit)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown; says nothing."""
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.pages.setCurrentRow(row)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.hairline(self.palette()))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.redraw()

    def redraw(self) -> None:
        """Draw the icons, at first and whenever the colours are others."""
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            name = str(item.data(Qt.ItemDataRole.UserRole + 1))
            item.setIcon(theme.icon(name, theme.Role.WindowText))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
