"""Brushes of the users table: colours, boxes and signs, made once per look."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from seatdesk.ui.seats.table.column_rooms import SMALL
from seatdesk.ui.seats.table.text_cache import TextCache, unshaped
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone

Group = QPalette.ColorGroup
Role = QPalette.ColorRole
State = QStyle.StateFlag
_STEPPED_BACK, _ON_SELECTION = 0.45, 0.7
"""The opacity of a box that cannot be turned."""
STATUSES = ("active", "invited", "deactivated", "removed")


class Ground(NamedTuple):
    """The colours of one kind of row: plain, hovered or selected."""

    fill: QColor | None
    text: QColor
    muted: QColor
    frame: QPen
    """Round the cell the keyboard stands in."""
    is_selection: bool = False


class Brushes:
    """Fonts, colours and pictures for painting; built anew when font, palette or screen change."""

    def __init__(self, widget: QWidget) -> None:
        palette, group = widget.palette(), Group.Active if widget.hasFocus() else Group.Inactive
        self.numbers = TextCache(QFont(widget.font()))
        self.texts = TextCache(unshaped(self.numbers.font))
        heavier = QFont(self.texts.font)
        heavier.setWeight(QFont.Weight.Medium)
        self.names = TextCache(heavier)
        self.small = TextCache(theme.scaled(self.texts.font, SMALL))
        self.metrics = self.numbers.metrics
        self.unit = theme.step(widget)
        self.pad = max(6, self.metrics.height() // 2)
        base, text = palette.color(Role.Base), palette.color(Role.Text)
        accent = palette.color(Role.Accent)
        faint = theme.mixed(text, base, 0.66)
        self.line = theme.mixed(text, base, 0.09)
        self.accent = accent
        focus = QPen(accent, 1.5)
        self.plain = Ground(None, text, faint, focus)
        self.hovered = Ground(theme.mixed(accent, base, 0.07), text, faint, focus)
        chosen = palette.color(group, Role.Highlight)
        over = palette.color(group, Role.HighlightedText)
        self.selected = Ground(
            chosen,
            over,
            theme.mixed(over, chosen, 0.85),
            QPen(over, 1.5),  # the accent may be the ground itself
            is_selection=True,
        )
        self.base = base
        self.warning = tone(palette, Severity.WARNING)
        self._ok = tone(palette, Severity.DONE)
        self._ratio = widget.devicePixelRatioF()
        self._boxes: dict[bool, Mapping[tuple[bool, bool], QPixmap]] = {
            False: _boxes(widget),
            True: _boxes(widget, base),
        }
        box = self._boxes[False][True, True]
        self.box_size = box.deviceIndependentSize().toSize()
        self.sign_side = self.unit * 2 + 4
        self._signs: dict[bool, dict[str, QPixmap]] = {}

    def box_at(self, cell: QRect) -> QRect:
        """The place of the box in a seat cell: its middle."""
        box = QRect(cell.topLeft(), self.box_size)
        box.moveCenter(cell.center())
        return box

    def boxes_over(self, ground: Ground) -> Mapping[tuple[bool, bool], QPixmap]:
        """The boxes for a ground, by ticked and enabled: over a selection they have their own."""
        return self._boxes[ground.is_selection]

    def signs_over(self, ground: Ground) -> dict[str, QPixmap]:
        """The status signs for a ground: a shape per status, never colour alone."""
        known = self._signs.get(ground.is_selection)
        if known is None:
            known = {status: self._sign(status, ground) for status in STATUSES}
            self._signs[ground.is_selection] = known
        return known

    def _sign(self, status: str, ground: Ground) -> QPixmap:
        colour = ground.text if ground.is_selection else self._status_colour(status, ground)
        drawn = _canvas(QSize(self.sign_side, self.sign_side), self._ratio)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if status == "active" else Qt.BrushStyle.NoBrush)
        middle = self.sign_side / 2
        radius = middle - 2
        painter.drawEllipse(QPointF(middle, middle), radius, radius)
        if status in {"deactivated", "removed"}:
            painter.drawLine(
                QPointF(middle - radius / 2, middle), QPointF(middle + radius / 2, middle)
            )
        painter.end()
        return drawn

    def _status_colour(self, status: str, ground: Ground) -> QColor:
        if status == "active":
            return self._ok
        return self.accent if status == "invited" else ground.muted


def _outline(painter: QPainter, box: QRect, palette: QPalette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.mixed(palette.color(Role.Text), palette.color(Role.Base), 0.45))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)


def _canvas(size: QSize, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    return drawn


def _boxes(widget: QWidget, base: QColor | None = None) -> Mapping[tuple[bool, bool], QPixmap]:
    return {
        (ticked, enabled): _box(widget, base, ticked=ticked, enabled=enabled)
        for ticked in (False, True)
        for enabled in (False, True)
    }


def _box(widget: QWidget, base: QColor | None, *, ticked: bool, enabled: bool) -> QPixmap:
    """Paint a check box as the style does, once, into a picture; `base`: on a ground of its own.

    One that cannot be turned steps back, and a tick in it must be seen on a selected row, too.
    """
    style = widget.style()
    side = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, widget)
    height = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, widget)
    drawn = _canvas(QSize(side, height), widget.devicePixelRatioF())
    option = QStyleOptionButton()
    option.initFrom(widget)
    option.rect = QRect(0, 0, side, height)
    option.state = State.State_On if ticked else State.State_Off
    if enabled:
        option.state |= State.State_Enabled | State.State_Active
    else:
        option.palette.setCurrentColorGroup(Group.Disabled)
    painter = QPainter(drawn)
    if base is not None:
        painter.setBackground(base)
        painter.eraseRect(option.rect.adjusted(1, 1, -1, -1))
    if not enabled:
        painter.setOpacity(_STEPPED_BACK if base is None else _ON_SELECTION)
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, option, painter, widget
    )
    if theme.is_dark(widget.palette()) and style.objectName() == "fusion":
        _outline(painter, option.rect, widget.palette())  # its own is darker than what is dark
    painter.end()
    return drawn
