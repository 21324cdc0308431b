"""The list of scenarios: each with its name, what it comes to in a year, and what is wrong."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.style.status_icons import paint_sign
from seatdesk.ui.text.number_format import coded_money, signed_money
from seatdesk.ui.text.plain_text import plain_tip

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioRow

ROW: Final = Qt.ItemDataRole.UserRole
LINES: Final = 2.9
"""The height of an item in lines of text."""


class ScenarioItems(QListWidget):
    """Chooses one scenario by name."""

    chosen = Signal(str)
    """A name; empty: there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scenarios"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_ScenarioDelegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._choose)

    @property
    def name(self) -> str:
        """The name of the chosen scenario; empty without one."""
        row = self.row_of(self.currentItem())
        return row.scenario.name if row else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all scenarios."""
        return tuple(self.item(place).text() for place in range(self.count()))

    @staticmethod
    def row_of(item: QListWidgetItem | None) -> "ScenarioRow | None":
        """The scenario of an item."""
        found: ScenarioRow | None = item.data(ROW) if item is not None else None
        return found

    def show_rows(self, rows: "Sequence[ScenarioRow]", wanted: str = "") -> None:
        """Show other scenarios; the chosen one stays, or `wanted` is, or the first."""
        kept = (wanted or self.name).casefold()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.scenario.name)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.told(row))
            item.setToolTip(plain_tip(row.scenario.note))
            self.addItem(item)
        names = [row.scenario.name.casefold() for row in rows]
        if rows:
            self.setCurrentRow(names.index(kept) if kept in names else 0)
        self.blockSignals(False)  # noqa: FBT003
        self.chosen.emit(self.name)

    def told(self, row: "ScenarioRow") -> str:
        """A scenario as it is read out."""
        parts = [row.scenario.name, self.tr("%n step(s)", "", len(row.scenario.steps))]
        if row.difference is not None:
            amount = coded_money(row.difference, row.currency)
            parts.append(self.tr("{amount} in 12 months").format(amount=amount))
        if row.refused:
            parts.append(self.tr("%n step(s) do not apply", "", row.refused))
        return ", ".join([*parts, *([self.tr("moved")] if row.moved else [])])

    def marks(self, row: "ScenarioRow") -> list[str]:
        """Words for what somebody should look at, as short as they can be."""
        marks = [self.tr("moved")] if row.moved else []
        return [*marks, self.tr("%n do not apply", "", row.refused)] if row.refused else marks

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.name)


class _ScenarioDelegate(QStyledItemDelegate):
    """Paints a scenario on two lines: its name, and below it the difference and the marks."""

    def __init__(self, items: ScenarioItems) -> None:
        super().__init__(items)
        self._items = items

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, round(option.fontMetrics.height() * LINES))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ScenarioRow = index.data(ROW)
        unit, palette = theme.step(self._items), option.palette
        area = option.rect.adjusted(unit, unit // 2, -unit, -(unit // 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, area)
        words = area.adjusted(3 * unit, unit, -2 * unit, -unit)
        half = words.height() // 2
        upper = QRect(words.left(), words.top(), words.width(), half)
        lower = QRect(words.left(), words.top() + half, words.width(), words.height() - half)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(theme.scaled(option.font, 1.0, bold=chosen))
        painter.setPen(palette.color(theme.Role.WindowText))
        _draw(painter, upper, row.scenario.name)
        painter.setFont(theme.tabular(theme.scaled(option.font, 0.92)))
        self._paint_below(painter, lower, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        unit, palette, state = theme.step(self._items), option.palette, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.soft_accent(palette, 0.18 if chosen else 0.08))
            painter.drawRoundedRect(area, unit, unit)
        if chosen:
            painter.setBrush(palette.color(theme.Role.Accent))
            bar = QRect(area.left(), area.top() + unit, max(3, unit // 2), area.height() - 2 * unit)
            painter.drawRoundedRect(bar, 2, 2)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(theme.Role.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, unit, unit)

    def _paint_below(self, painter: QPainter, area: QRect, row: "ScenarioRow") -> None:
        """Paint the difference, and behind it a sign with the words of what to look at."""
        palette = self._items.palette()
        left = QRect(area)
        if row.difference is not None:
            painter.setPen(_amount_colour(palette, row))
            text = signed_money(row.difference, row.currency)
            _draw(painter, left, text)
            left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(text + "   "))
        marks = " · ".join(self._items.marks(row))
        if not marks:
            return
        meaning = Severity.WARNING
        side = painter.fontMetrics().ascent()
        box = QRectF(left.left(), left.center().y() - side / 2, side, side)
        paint_sign(painter, box, meaning, self._items)
        painter.setPen(tone(palette, meaning))
        _draw(painter, left.adjusted(round(side * 1.4), 0, 0, 0), marks)


def _amount_colour(palette: QPalette, row: "ScenarioRow") -> QColor:
    saved = row.difference is not None and row.difference < 0
    return tone(palette, Severity.DONE) if saved else theme.muted(palette)


def _draw(painter: QPainter, area: QRect, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags), short)
