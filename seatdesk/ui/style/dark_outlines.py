"""Outlines of boxes and fields where those of Qt's own style can hardly be seen."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOptionComplex, QWidget
from PySide6.QtWidgets import QStyleOption as Option

from seatdesk.override import override
from seatdesk.ui.style import theme

FUSION: Final = "fusion"
_Primitive, _Complex = QStyle.PrimitiveElement, QStyle.ComplexControl
_FIELDS: Final = frozenset({_Primitive.PE_FrameLineEdit, _Primitive.PE_Frame})
_BOXES: Final = frozenset(
    {_Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck}
)
_ROUND: Final = frozenset({_Primitive.PE_IndicatorRadioButton})
_BUTTONS: Final = frozenset({_Primitive.PE_PanelButtonCommand})
_CONTROLS: Final = frozenset({_Complex.CC_ComboBox, _Complex.CC_SpinBox})


class OutlinedFusion(QProxyStyle):
    """The style of platforms without one of their own, with outlines that can be seen."""

    def __init__(self) -> None:
        super().__init__(FUSION)
        self.setObjectName(FUSION)

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: Option,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if not theme.needs_outlines(option.palette):
            return
        if element in _BOXES:
            _outline(painter, option, 1.5)
        elif element in _ROUND:
            _outline(painter, option, option.rect.width() / 2)
        elif element in _FIELDS or (element in _BUTTONS and _is_bare(option.palette)):
            _outline(painter, option, 2.0)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _CONTROLS and theme.needs_outlines(option.palette):
            _outline(painter, option, 2.0)


def use_outlines(app: QApplication) -> None:
    """Use the outlined style in place of Qt's; once, as pictures made by a style outlive it."""
    style = app.style()
    if style.objectName() == FUSION and not isinstance(style, OutlinedFusion):
        app.setStyle(OutlinedFusion())


def _is_bare(palette: QPalette) -> bool:
    """True where buttons have the colour of the window, so that only an edge tells them apart."""
    return palette.color(QPalette.ColorRole.Button) == palette.color(QPalette.ColorRole.Window)


def _outline(painter: QPainter, option: Option, radius: float) -> None:
    """Paint the edge of a box or field over the style's own."""
    is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    accent = option.palette.color(QPalette.ColorRole.Accent)
    painter.setPen(accent if focused else theme.outline(option.palette, group))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
