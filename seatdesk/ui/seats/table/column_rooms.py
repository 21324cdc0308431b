"""The room that the columns of the users table need: measured at the rows that are here."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QFont, QFontMetrics

from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn, TableLine
from seatdesk.ui.style import theme
from seatdesk.ui.text.user_words import activity_words, status_words
from seatdesk.ui.widgets.tables.column_widths import ColumnRoom

SMALL = 0.92
"""The size of the address below a name, beside that of the name."""
_SEAT = (13, 19)
"""Letters that a column of seats has at least, and at most: its product's name may be long."""
_NARROW_SEAT = 8
_USE = "≥ 888 d"
MEASURED = 60
"""Rows that are measured: those of a screen."""
_TEXTS: Mapping[str, tuple[int, int, int, int, int]] = {
    "name": (14, 20, 22, 42, 2),
    "email": (14, 22, 24, 52, 3),
    "team": (8, 11, 11, 32, 0),
}
_OTHER = (7, 9, 10, 32, 0)
"""Letters of a text: its floor, its least, the least and the most of its content, its share."""


class ColumnRooms:
    """Measures columns in one font."""

    def __init__(self, font: QFont, pad: int) -> None:
        self._metrics = QFontMetrics(font)
        self._strong = QFontMetrics(theme.scaled(font, 1.0, bold=True))
        self._small = QFontMetrics(theme.scaled(font, SMALL))
        self._letter, self._pad = self._metrics.averageCharWidth(), pad

    def room_of(
        self,
        column: TableColumn,
        texts: Iterable[str],
        below: Iterable[str] = (),
        chosen: int | None = None,
    ) -> ColumnRoom:
        """The room of a column whose cells have these texts, and these in small letters below."""
        title = self._title(column)
        match column.kind:
            case ColumnKind.SEAT:
                return self._seat(column, chosen)
            case ColumnKind.STATUS:
                words = self._width_of(status_words().values()) + self._metrics.height()
                least, floor, usual, share = max(title, words), words, 0, 0
            case ColumnKind.NUMBER:
                words = self._width_of((*activity_words().values(), _USE))
                least, floor, usual, share = max(title, words), words, 0, 0
            case _:
                low, few, some, most, share = _TEXTS.get(column.key, _OTHER)
                content = max(self._width_of(texts), self._width_of(below, self._small))
                usual = max(
                    min(content, self._width_of_letters(most)), self._width_of_letters(some), title
                )
                least, floor = max(title, self._width_of_letters(few)), self._width_of_letters(low)
        titled = column.kind in {ColumnKind.STATUS, ColumnKind.NUMBER}
        usual = max(usual, least)
        return ColumnRoom(usual, least, floor, share, chosen, title_gives_way=titled)

    def _seat(self, column: TableColumn, chosen: int | None) -> ColumnRoom:
        """The room of boxes, as wide as their product's name, within limits: it may be long."""
        few, most = (self._letter * letters for letters in _SEAT)
        wide = min(
            max(self._metrics.horizontalAdvance(column.title) + 2 * self._pad + 2, few), most
        )
        return ColumnRoom(wide, wide, self._letter * _NARROW_SEAT, 0, chosen)

    def _title(self, column: TableColumn) -> int:
        """The width of a title with the arrow of what is sorted by, in heavier letters."""
        line = self._metrics.height()
        return self._strong.horizontalAdvance(column.title) + line + 2 * self._pad + 2

    def _width_of(self, texts: Iterable[str], metrics: QFontMetrics | None = None) -> int:
        advance = (metrics or self._metrics).horizontalAdvance
        return max(map(advance, texts), default=0) + 2 * self._pad + 2

    def _width_of_letters(self, letters: int) -> int:
        return self._letter * letters + 2 * self._pad


def texts_of(lines: Sequence[TableLine], column: int | None) -> list[str]:
    """The texts of a column."""
    if column is None:
        return []
    return [line.texts[column] for line in lines if line.is_known]
