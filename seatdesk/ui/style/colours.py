"""Colours with a meaning, mixed out of the palette so that they can be read on any."""

from collections.abc import Callable
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

READABLE = 4.5
"""Contrast that WCAG asks of text."""
_STEP = 0.02
_BREATH = 0.10


class Severity(Enum):
    """The meaning of a colour. It never stands alone: a sign and a word stand beside it."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    REFUSAL = "refusal"
    QUIET = "quiet"


class OwnColour:
    """Gives a widget a text colour worked out of the palette, and anew when the look changes.

    The widget hands it its changes: `changeEvent` is Qt's, and a filter would see every event.
    """

    def __init__(
        self, widget: QWidget, role: QPalette.ColorRole, colour: Callable[[QPalette], QColor]
    ) -> None:
        self._widget, self._role, self._colour = widget, role, colour
        self._applying = False

    def set_colour(self, colour: Callable[[QPalette], QColor]) -> None:
        """Use another colour, in this look and in those to come."""
        self._colour = colour
        self.apply()

    def handle_change(self, change: QEvent) -> None:
        """Apply the colour anew when a change of the widget is one of its palette."""
        if change.type() is QEvent.Type.PaletteChange:
            self.apply()

    def apply(self) -> None:
        """Work the colour out of the palette that holds now, and set it."""
        if self._applying:  # a palette of one's own is a change of palette, too
            return
        self._applying = True
        palette = QGuiApplication.palette()
        palette.setColor(self._role, self._colour(palette))
        self._widget.setPalette(palette)
        self._applying = False


_HUES = {Severity.DONE: 0.38, Severity.WARNING: 0.09, Severity.REFUSAL: 0.0}


def tone(palette: QPalette, of: Severity) -> QColor:
    """The text colour of a meaning, readable on the palette's windows and fields."""
    roles = (
        QPalette.ColorRole.Window,
        QPalette.ColorRole.Base,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Highlight,
        QPalette.ColorRole.Button,
    )
    return QColor(_tone(tuple(palette.color(role).rgba() for role in roles), of))


@lru_cache(maxsize=256)
def _tone(colours: tuple[int, ...], of: Severity) -> QColor:
    window, base, text, highlight, button = map(QColor.fromRgba, colours)
    if of is Severity.QUIET:
        return _quiet(text, window, button)
    if of is Severity.INFO:
        hue, strength = highlight.hslHueF(), highlight.hslSaturationF()
    else:
        hue, strength = _HUES[of], 0.75
    return _readable(max(hue, 0.0), strength, (window, base))


def tint(palette: QPalette, of: Severity) -> QColor:
    """The background of a meaning: the window's colour with a breath of it."""
    return mix(palette.color(QPalette.ColorRole.Window), tone(palette, of), _BREATH)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """`share` of the second colour in the first: 0 leaves it, 1 replaces it."""
    kept = 1.0 - share
    return QColor.fromRgbF(
        first.redF() * kept + second.redF() * share,
        first.greenF() * kept + second.greenF() * share,
        first.blueF() * kept + second.blueF() * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG computes it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _quiet(text: QColor, window: QColor, button: QColor) -> QColor:
    """The faintest text colour that can be read on windows and on panes raised above them."""
    share, grounds = 0.35, (window, mix(button, text, 0.1))
    while share > 0.0:
        colour = mix(text, window, share)
        if all(contrast(colour, ground) >= READABLE for ground in grounds):
            return colour
        share -= _STEP
    return text


def _readable(hue: float, strength: float, grounds: tuple[QColor, ...]) -> QColor:
    """The most colourful lightness that can be read on the grounds, and on its own tint of them."""
    dark = _luminance(grounds[0]) < 0.2  # noqa: PLR2004 - halfway between black and white to the eye
    lightness = 0.5
    while 0.0 < lightness < 1.0:
        colour = QColor.fromHslF(hue, strength, lightness)
        tints = (mix(ground, colour, _BREATH) for ground in grounds)
        if all(contrast(colour, ground) >= READABLE for ground in (*grounds, *tints)):
            return colour
        lightness += _STEP if dark else -_STEP
    return QColor.fromHslF(hue, 0.0, 1.0 if dark else 0.0)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
