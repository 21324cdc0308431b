"""The header of a plain table whose titles stand in two lines where one has no room for them."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.flat_header import FlatHeader

_ONE_LINE, _TWO_LINES = 1.9, 2.7
"""Heights in lines, with air."""


class FoldingHeader(FlatHeader):
    """A header that is higher while a title of it takes two lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._height = 0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit_height)
        self.sectionResized.connect(self._later.start)

    def folded_width(self, section: int) -> int:
        """The least width in which a title is whole, in one line or two."""
        letters, title = self.letters(section), self._title(section)
        narrowest = min(max(map(letters.horizontalAdvance, lines)) for lines in _folds(title))
        return narrowest + 2 * self.pad + 2

    @override
    def cut_title(self, section: int) -> str:
        title = self._title(section)
        return "" if self.sectionSize(section) >= self.folded_width(section) - 2 else title

    @override
    def paint_words(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setPen(theme.muted(self.palette()))
        self.paint_lines(painter, rect, section, self._alignment(section))

    def letters(self, _section: int) -> QFontMetrics:
        """The letters of a title."""
        return self.fontMetrics()

    def paint_lines(
        self, painter: QPainter, rect: QRect, section: int, side: Qt.AlignmentFlag
    ) -> None:
        """Paint a title in one line or two, in the painter's font and colour."""
        letters, area = self.letters(section), rect.adjusted(self.pad, 0, -self.pad, 0)
        short = (
            letters.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            for line in self._lines(section)
        )
        painter.drawText(area, int(side), "\n".join(short))

    def _lines(self, section: int) -> tuple[str, ...]:
        """The title as it stands in its section."""
        letters, room = self.letters(section), self.sectionSize(section) - 2 * self.pad
        found = list(_folds(self._title(section)))
        fitting = (f for f in found if all(letters.horizontalAdvance(line) <= room for line in f))
        return next(fitting, found[-1])

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    @override
    def _high(self) -> int:
        folded = any(
            len(self._lines(section)) > 1
            for section in range(self.count())
            if not self.isSectionHidden(section)
        )
        return round(self.fontMetrics().height() * (_TWO_LINES if folded else _ONE_LINE))

    def _fit_height(self) -> None:
        if (height := self._high()) != self._height:
            self._height = height
            self.geometriesChanged.emit()


def _folds(title: str) -> Iterator[tuple[str, ...]]:
    """The title in one line, then broken at each of its blanks, the first line long first."""
    yield (title,)
    words = title.split(" ")
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count]), " ".join(words[count:])
