"""The theme: the platform's own style and palette, icons in its colours, sizes from its font.

There is no style sheet and no colour value in the program: what is not a palette role is mixed out
of two of them, so light, dark and high contrast follow the system.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from seatdesk.resources import resource

Role = QPalette.ColorRole
ICON_SIDE = 20
_DARK_LIGHTNESS = {
    Role.Window: 0.165,
    Role.Base: 0.085,
    Role.AlternateBase: 0.11,
    Role.Button: 0.21,
    Role.ToolTipBase: 0.2,
    Role.Light: 0.32,
    Role.Midlight: 0.27,
    Role.Mid: 0.3,
    Role.Dark: 0.08,
    Role.Shadow: 0.03,
}
_DARK_TEXT = (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText)


def darkened(light: QPalette) -> QPalette:
    """A dark palette with the hues of a light one, for platforms without a scheme of their own."""
    palette = QPalette(light)
    for role, lightness in _DARK_LIGHTNESS.items():
        palette.setColor(role, _relit(light.color(role), lightness))
    for role in _DARK_TEXT:
        palette.setColor(role, _relit(light.color(role), 0.93))
        palette.setColor(QPalette.ColorGroup.Disabled, role, _relit(light.color(role), 0.5))
    palette.setColor(Role.BrightText, _relit(light.color(Role.BrightText), 1.0))
    placeholder = _relit(light.color(Role.Text), 0.62)
    palette.setColor(Role.PlaceholderText, placeholder)
    accent = light.color(Role.Accent)
    palette.setColor(Role.Highlight, _relit(accent, 0.36))
    palette.setColor(Role.HighlightedText, _relit(light.color(Role.Text), 0.98))
    palette.setColor(Role.Accent, _relit(accent, 0.58))
    palette.setColor(Role.Link, _relit(accent, 0.68))
    return palette


def is_dark(palette: QPalette) -> bool:
    """True when text is lighter than its background."""
    return palette.color(Role.WindowText).lightnessF() > palette.color(Role.Window).lightnessF()


def needs_outlines(palette: QPalette) -> bool:
    """True where Qt's own outlines hardly stand out: in the dark, and on plain white."""
    return is_dark(palette) or palette.color(Role.Window) == QColor(Qt.GlobalColor.white)


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """The mix of two colours: `share` of one laid over the other."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )


def muted(palette: QPalette) -> QColor:
    """The colour of text that steps back and can still be read (contrast above 4.5)."""
    return mixed(palette.color(Role.Text), palette.color(Role.Window), 0.68)


def hairline(palette: QPalette) -> QColor:
    """The colour of thin lines between things."""
    return mixed(palette.color(Role.Text), palette.color(Role.Window), 0.16)


def outline(palette: QPalette, group: QPalette.ColorGroup = QPalette.ColorGroup.Active) -> QColor:
    """The colour of edges of boxes and fields, which stand out from both grounds in the dark."""
    share = 0.45 if group is QPalette.ColorGroup.Active else 0.3
    return mixed(
        palette.color(QPalette.ColorGroup.Active, Role.Text), palette.color(Role.Window), share
    )


def soft_accent(palette: QPalette, share: float = 0.14) -> QColor:
    """The accent as a ground under text."""
    return mixed(palette.color(Role.Accent), palette.color(Role.Window), share)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, for columns of numbers."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A larger or smaller font of the same family."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * factor)))
    other.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    return other


def step(widget: QWidget) -> int:
    """The unit of every margin and gap: a quarter of a line."""
    return max(3, QFontMetrics(widget.font()).height() // 4)


def icon_size(widget: QWidget) -> QSize:
    """The size of icons: a little higher than capital letters of the widget's font."""
    side = max(16, round(QFontMetrics(widget.font()).height() * 1.15))
    return QSize(side, side)


def icon(name: str, role: QPalette.ColorRole = Role.ButtonText) -> QIcon:
    """One of the program's own icons in the colour of a palette role."""
    return tinted(name, QGuiApplication.palette().color(role))


def blank() -> QIcon:
    """An empty icon that keeps the place of one: the first paint does not wait for pictures."""
    return _blank()


def tinted(name: str, colour: QColor) -> QIcon:
    """One of the program's own icons in a mixed colour."""
    finest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _icon(name, colour.name(), finest)


@cache
def _blank() -> QIcon:
    nothing = QPixmap(ICON_SIDE, ICON_SIDE)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


@cache
def _icon(name: str, colour: str, ratio: float) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when the first icon is drawn

    picture = (_icon_folder() / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(picture.replace(b"currentColor", colour.encode())))
    side = round(ICON_SIDE * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return QIcon(drawn)


@cache
def _icon_folder() -> Path:
    return resource("icons")


def _relit(colour: QColor, lightness: float) -> QColor:
    return QColor.fromHslF(
        max(0.0, colour.hslHueF()), min(0.75, colour.hslSaturationF()), lightness
    )
