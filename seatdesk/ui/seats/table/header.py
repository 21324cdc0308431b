"""The header of the users table: a click sorts, Shift+click sorts further, a menu chooses."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QWidget

from seatdesk.override import override
from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import literal
from seatdesk.ui.widgets.tables.flat_header import FlatHeader

if TYPE_CHECKING:
    from seatdesk.ui.seats.table.model import UserTable

MOST_ORDERS = 3
Sort = tuple[tuple[str, bool], ...]


class UserHeader(FlatHeader):
    """A header that knows its columns by key: widths, order and sorting survive new versions."""

    sort_requested = Signal(object)
    """The new order: `((key, descending), …)`."""
    layout_changed = Signal()
    """Widths, order or choice of columns: worth remembering."""
    widths_wanted = Signal()
    """The columns are to be given their widths anew."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setSectionsClickable(False)  # to Qt a click on a heading chooses all that is below it
        self.setSectionsMovable(True)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 5)
        self.setAccessibleName(self.tr("Columns"))
        self._pressed = -1
        self._moved = self._resized = False
        self._watched = True
        self.chosen: dict[str, int] = {}
        """The widths that a person gave columns: nothing else makes those wider."""
        self.folded = -1
        """The column that stands in another one, while the window is narrow; -1: none."""
        self.sectionResized.connect(self._note_resize)
        self.sectionMoved.connect(self._note_move)

    # -- columns by key ------------------------------------------------------------------------

    @contextmanager
    def unwatched(self) -> Iterator[None]:
        """Change columns without taking that for a wish of the person."""
        before, self._watched = self._watched, False
        try:
            yield
        finally:
            self._watched = before

    def restore(self, saved: Mapping[str, object]) -> None:
        """Set the standard columns, then a person's arrangement. Unknown keys are left alone."""
        with self.unwatched():
            self._restore(saved)

    def _restore(self, saved: Mapping[str, object]) -> None:
        widths, hidden, order = saved.get("widths"), saved.get("hidden"), saved.get("order")
        columns = self._columns()
        kept = widths if isinstance(widths, dict) else {}
        self.chosen = {str(k): wide for k, wide in kept.items() if isinstance(wide, int)}
        self.folded = -1
        digit = self.fontMetrics().averageCharWidth()
        for number, column in enumerate(columns):
            self.resizeSection(number, self.chosen.get(column.key, column.width * digit))
            shown = column.key not in hidden if isinstance(hidden, list) else column.shown
            self.setSectionHidden(number, not shown)
        if isinstance(order, list):
            self._reorder([str(key) for key in order])

    def is_chosen(self, column: int) -> bool:
        """True when a person wants to see a column, also where it stands in another one."""
        return column == self.folded or not self.isSectionHidden(column)

    def choose(self, column: int, *, shown: bool) -> None:
        """Show a column, or hide it."""
        if column == self.folded:
            self.folded = -1
        with self.unwatched():
            self.setSectionHidden(column, not shown)
        self.widths_wanted.emit()
        self.layout_changed.emit()

    def fold(self, column: int, *, folded: bool) -> None:
        """Put a column that a person wants to see into another one, or give it its own place."""
        if folded is not (self.folded == column) and self.is_chosen(column):
            self.folded = column if folded else -1
            with self.unwatched():
                self.setSectionHidden(column, folded)

    def arrangement(self) -> dict[str, object]:
        """The person's own arrangement of the columns, by key."""
        columns = self._columns()
        return {
            "order": [columns[self.logicalIndex(n)].key for n in range(len(columns))],
            "hidden": [c.key for n, c in enumerate(columns) if not self.is_chosen(n)],
            **({"widths": dict(self.chosen)} if self.chosen else {}),
        }

    def choices(self, menu: QMenu) -> None:
        """Fill a menu with a box per column and the way back."""
        menu.clear()
        for number, column in enumerate(self._columns()):
            action = QAction(literal(column.title), menu)
            action.setCheckable(True)
            action.setChecked(self.is_chosen(number))
            action.setEnabled(column.kind is not ColumnKind.NAME)
            action.setData(number)
            action.toggled.connect(self._choose)
            menu.addAction(action)
        menu.addSeparator()
        fitted = menu.addAction(self.tr("Automatic widths"), self.fit_widths)
        fitted.setEnabled(bool(self.chosen))
        menu.addAction(self.tr("Reset columns"), self.reset_columns)

    def fit_widths(self) -> None:
        """Give up the widths that were set by hand."""
        self.chosen.clear()
        self.widths_wanted.emit()
        self.layout_changed.emit()

    def fit_width(self, column: int) -> None:
        """Let a column whose edge was double-clicked have its automatic width again."""
        self.chosen.pop(self._columns()[column].key, None)
        self._resized = False
        self.widths_wanted.emit()
        self.layout_changed.emit()

    def reset_columns(self) -> None:
        """Go back to the standard columns, order and widths."""
        with self.unwatched():
            self._reorder([column.key for column in self._columns()])
        self.restore({})
        self.widths_wanted.emit()
        self.layout_changed.emit()

    def _choose(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        action = self.sender()
        if isinstance(action, QAction):
            self.choose(int(action.data()), shown=shown)

    def _reorder(self, keys: list[str]) -> None:
        places = {column.key: n for n, column in enumerate(self._columns())}
        for visual, key in enumerate(key for key in keys if key in places):
            self.moveSection(self.visualIndex(places[key]), visual)

    def _columns(self) -> tuple[TableColumn, ...]:
        return self._table().columns

    def _table(self) -> "UserTable":
        """The model, by its own type."""
        return cast("UserTable", self.model())

    # -- sorting -------------------------------------------------------------------------------

    def sort_by(self, key: str, *, also: bool = False) -> None:
        """Sort by a column, turned when it leads already; `also` adds it behind the others."""
        self.sort_requested.emit(next_sort(self._table().sort_order, key, also=also))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved = False
        self._pressed = self.logicalIndexAt(event.position().toPoint())
        if self._on_edge(event):
            self._pressed = -1
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, -1
        left = event.button() is Qt.MouseButton.LeftButton
        here = self.logicalIndexAt(event.position().toPoint())
        if left and pressed >= 0 and pressed == here and not self._moved:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_by(self._columns()[pressed].key, also=shift)
        if self._resized:
            self._resized = False
            self.widths_wanted.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choices(menu)
        menu.popup(event.globalPos())

    def _on_edge(self, event: QMouseEvent) -> bool:
        return self.cursor().shape() is Qt.CursorShape.SplitHCursor or bool(
            event.buttons() & ~Qt.MouseButton.LeftButton
        )

    def _note_move(self) -> None:
        self._moved = True
        if self._watched:
            self.layout_changed.emit()

    def _note_resize(self, column: int, _before: int, wide: int) -> None:
        """Remember a width that was dragged; the other columns follow once it is let go."""
        if self._watched and wide:
            self.chosen[self._columns()[column].key] = wide
            self._resized = True
            self.layout_changed.emit()

    # -- looks ---------------------------------------------------------------------------------

    @override
    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        self._paint_title(painter, rect, self._columns()[section])

    def _paint_title(self, painter: QPainter, rect: QRect, column: TableColumn) -> None:
        order = self._table().sort_order
        place = next((n for n, (key, _) in enumerate(order) if key == column.key), None)
        font = theme.scaled(self.font(), 1.0, bold=place == 0)
        painter.setFont(font)
        pad = self.pad
        arrow = self.fontMetrics().height() if place is not None else 0
        area = rect.adjusted(pad, 0, -pad, 0)
        room = area.width() - arrow
        text = painter.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(text)
        slack = room - wide
        shift = {ColumnKind.SEAT: slack // 2, ColumnKind.NUMBER: slack}.get(column.kind, 0)
        left = area.left() + shift
        if self.isRightToLeft():
            left = area.right() - shift - wide
        palette = self.palette()
        painter.setPen(palette.color(theme.Role.WindowText) if place == 0 else theme.muted(palette))
        baseline = (
            rect.center().y()
            + (painter.fontMetrics().ascent() - painter.fontMetrics().descent()) // 2
        )
        painter.drawText(left, baseline, text)
        if place is not None:
            edge = left - arrow if self.isRightToLeft() else left + wide
            self._paint_arrow(painter, QRect(edge, rect.top(), arrow, rect.height()), order, place)

    def _paint_arrow(self, painter: QPainter, area: QRect, order: Sort, place: int) -> None:
        unit = self.fontMetrics().height() / 5
        middle = QPointF(area.center().x(), area.center().y() + 1)
        tip = unit * 0.7 * (1 if order[place][1] else -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x() - unit, middle.y() - tip),
                    QPointF(middle.x() + unit, middle.y() - tip),
                    QPointF(middle.x(), middle.y() + tip),
                ]
            )
        )
        if len(order) > 1:
            painter.setFont(theme.scaled(self.font(), 0.7))
            painter.drawText(
                area.adjusted(0, 2, 2, 0), int(Qt.AlignmentFlag.AlignRight), str(place + 1)
            )


def merged(before: Mapping[str, object], now: Mapping[str, object]) -> dict[str, object]:
    """The arrangement, with what was wanted of columns that are not there at the moment."""
    there, found = set(_keys(now, "order")), dict(now)
    for name in ("order", "hidden"):
        gone = [key for key in _keys(before, name) if key not in there]
        found[name] = [*_keys(now, name), *gone]
    old, new = before.get("widths"), now.get("widths")
    if isinstance(old, dict) and isinstance(new, dict):
        found["widths"] = old | new
    return found


def _keys(arrangement: Mapping[str, object], name: str) -> list[str]:
    found = arrangement.get(name)
    return [str(key) for key in found] if isinstance(found, list) else []


def next_sort(order: Sort, key: str, *, also: bool) -> Sort:
    """The order after a click on a column: turned, replaced, or one more behind the others."""
    known = dict(order)
    if also and key in known:
        return tuple((k, not down if k == key else down) for k, down in order)
    if also:
        return (*order, (key, False))[-MOST_ORDERS:]
    leads = bool(order) and order[0][0] == key
    return ((key, not order[0][1] if leads else False),)
