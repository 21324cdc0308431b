"""A font with a cache of its texts: widths, shortened texts, and texts laid out once."""

from bisect import bisect_right
from itertools import accumulate
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText

ELIDED_KEPT = 20_000
LAID_OUT_KEPT = 4_000
DOTS = "…"
Laid: TypeAlias = tuple[QStaticText, int]
"""A text ready to be drawn, and its width."""


class TextCache:
    """One font and the texts set in it so far."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._elided: dict[tuple[str, int], str] = {}
        self._advances: dict[str, int] = {}
        self._lines: dict[tuple[str, int], tuple[str, ...]] = {}
        self._met: dict[tuple[str, int], Laid | None] = {}
        self._wide = _Widths(self.metrics)
        self._dots = self.metrics.horizontalAdvance(DOTS)

    def elided(self, text: str, width: int) -> str:
        """The text, shortened to a width."""
        if text.isascii():  # adding up signs is far quicker than setting them
            ends = list(accumulate(map(self._wide.__getitem__, text.encode())))
            if not ends or ends[-1] <= width:
                return text
            return text[: bisect_right(ends, width - self._dots)] + DOTS
        short = self._elided.get((text, width))
        if short is None:
            if len(self._elided) > ELIDED_KEPT:
                self._elided.clear()
            short = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[text, width] = short
        return short

    def in_two_lines(self, text: str, width: int) -> tuple[str, ...]:
        """The text in as few lines as a width needs, two at most; it is parted between words."""
        lines = self._lines.get((text, width))
        if lines is None:
            if len(self._lines) > ELIDED_KEPT:
                self._lines.clear()
            lines = self._lines[text, width] = self._parted(text, width)
        return lines

    def _parted(self, text: str, width: int) -> tuple[str, ...]:
        first, gap, rest = text.partition(" ")
        if not gap or self.advance(text) <= width:
            return (text,)
        while rest:
            word, _, after = rest.partition(" ")
            if self.advance(f"{first} {word}") > width:
                break
            first, rest = f"{first} {word}", after
        return first, rest

    def laid_out(self, text: str, width: int) -> Laid | None:
        """A text that came before, laid out; None: it is new and may never come again."""
        key = (text, width)
        known = self._met.get(key)
        if known is None:
            if len(self._met) > LAID_OUT_KEPT:
                self._met.clear()
            again = key in self._met
            self._met[key] = known = self._lay_out(self.elided(text, width)) if again else None
        return known

    def advance(self, text: str) -> int:
        """The width of a text, remembered."""
        wide = self._advances.get(text)
        if wide is None:
            if len(self._advances) > ELIDED_KEPT:
                self._advances.clear()
            wide = self._advances[text] = self.metrics.horizontalAdvance(text)
        return wide

    def _lay_out(self, text: str) -> Laid:
        static = QStaticText(text.replace("\n", " "))  # which would break the line
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        return static, self.advance(text)


class _Widths(dict[int, int]):
    """The widths of single signs, each measured when it first comes: a font loads it for that."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, sign: int) -> int:
        wide = self[sign] = self._metrics.horizontalAdvance(chr(sign))
        return wide


def unshaped(font: QFont) -> QFont:
    """The font without kerning and ligatures, where a script can be read so: a third quicker.

    Scripts whose letters join or move are shaped as ever.
    """
    quick = QFont(font)
    quick.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return quick
