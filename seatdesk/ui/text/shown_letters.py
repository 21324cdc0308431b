"""Letters that no font of this system has: a box stands in their place, which explains nothing."""

from PySide6.QtGui import QFontMetrics, QGuiApplication

_MOST = 3


def letters_without_font(text: str) -> str:
    """The letters of a text that cannot be shown, by their numbers; empty: all can."""
    if text.isascii():
        return ""
    metrics = QFontMetrics(QGuiApplication.font())
    odd = dict.fromkeys(letter for letter in text if not letter.isascii() and letter.isprintable())
    missing = [f"U+{ord(letter):04X}" for letter in odd if not metrics.inFontUcs4(ord(letter))]
    more = "…" if len(missing) > _MOST else ""
    return ", ".join(missing[:_MOST]) + more
