"""The typeface of reports: shipped with the program, so that paper looks alike everywhere."""

import re
from collections.abc import Iterator
from functools import lru_cache
from threading import local
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from seatdesk.resources import resource
from seatdesk.ui.reports.printing.sheet import TypeStyle

FILES: Final = ("Roboto-Regular.ttf", "Roboto-Bold.ttf")
_LEADING: Final = 1.32
"""From one line to the next, in heights of letters."""
_OWN: Final = local()
_ELLIPSIS: Final = "…"
_JOINTS: Final = "@.-_/"
"""Long words are broken behind one of these rather than anywhere."""
_NEGATIVE: Final = re.compile(r"(?<![\w-])-(?=[\d$€£¥])")
_LEAST_KEPT: Final = 0.4
"""Of a line that is broken there."""


class Typeface:
    """Measures texts in the styles of a report, and breaks them into lines."""

    def __init__(self, family: str) -> None:
        self._fonts = {style: _font(family, style) for style in TypeStyle}
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}
        self._widths: dict[tuple[TypeStyle, str], float] = {}

    def font(self, style: TypeStyle) -> QFont:
        """The font of a style, in dots."""
        return self._fonts[style]

    def width(self, text: str, style: TypeStyle) -> float:
        """The width of a line."""
        found = self._widths.get((style, text))
        if found is None:
            found = self._widths[style, text] = self._metrics[style].horizontalAdvance(text)
        return found

    def leading(self, style: TypeStyle) -> float:
        """The distance between two lines."""
        return style.size * _LEADING

    def rise(self, style: TypeStyle) -> float:
        """The distance from the top of a line to what its letters stand on."""
        return style.size * (_LEADING + 0.72) / 2

    def lines(self, text: str, style: TypeStyle, room: float) -> list[str]:
        """A text in lines no wider than the room; a word that is wider is broken."""
        if "\n" not in text and self.width(text, style) <= room:
            return [text]
        found: list[str] = []
        for paragraph in text.split("\n"):
            found.extend(self._wrapped(paragraph, style, room))
        return found

    def fitted(self, text: str, style: TypeStyle, room: float) -> str:
        """A text that is cut with an ellipsis where it is too long for its room."""
        if self.width(text, style) <= room:
            return text
        while text and self.width(text + _ELLIPSIS, style) > room:
            text = text[:-1]
        return text.rstrip() + _ELLIPSIS

    def longest_word(self, text: str, style: TypeStyle) -> float:
        """The width of the widest word."""
        words = text.replace("\n", " ").split(" ")  # a no-break space is none of its ends
        return max((self.width(word, style) for word in words), default=0.0)

    def _wrapped(self, paragraph: str, style: TypeStyle, room: float) -> list[str]:
        space, found, line, used = self.width(" ", style), [], "", 0.0
        for word in self._words(paragraph, style, room):
            wide = self.width(word, style)
            if line and used + space + wide > room:
                found.append(line)
                line, used = word, wide
            else:
                used = used + space + wide if line else wide
                line = f"{line} {word}" if line else word
        return [*found, line]

    def _words(self, paragraph: str, style: TypeStyle, room: float) -> Iterator[str]:
        for word in paragraph.split(" "):
            rest = word
            while len(rest) > 1 and self.width(rest, style) > room:
                cut = self._cut(rest, style, room)
                yield rest[:cut]
                rest = rest[cut:]
            yield rest

    def _cut(self, word: str, style: TypeStyle, room: float) -> int:
        """The number of letters that have room."""
        metrics, cut = self._metrics[style], 1
        while cut < len(word) and metrics.horizontalAdvance(word[: cut + 1]) <= room:
            cut += 1
        joint = max(word.rfind(sign, 0, cut) for sign in _JOINTS) + 1
        return joint if joint > cut * _LEAST_KEPT else cut


def typographic(text: str) -> str:
    """A text with the sign of negative amounts that books print, not the hyphen of keyboards."""
    return _NEGATIVE.sub("\N{MINUS SIGN}", text)


def report_typeface() -> Typeface:
    """The typeface; each thread has its own, for Qt's fonts keep what a thread looked up."""
    found: Typeface | None = getattr(_OWN, "typeface", None)
    if found is None:
        found = _OWN.typeface = Typeface(_family())
    return found


@lru_cache(maxsize=1)
def _family() -> str:
    """The name of the typeface, loaded once a program is there that can show it."""
    families: list[str] = []
    for name in FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number)
    return families[0]


def _font(family: str, style: TypeStyle) -> QFont:
    font = QFont(family)
    font.setPixelSize(round(style.size))
    font.setBold(style.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
