"""Fitted columns of a plain table: as wide as what stands in them, and all of them in sight."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

from seatdesk.ui.widgets.tables.column_widths import ColumnRoom, fill_width
from seatdesk.ui.widgets.tables.folding_header import FoldingHeader
from seatdesk.ui.widgets.tables.reading_table import are_numbers

_LEAST, _FLOOR = 16, 9
"""Letters that a column of words keeps in a narrow table, and in one that is too narrow."""
_MEASURED = 60
"""Rows that are measured, besides those in sight."""


@dataclass(frozen=True)
class ColumnPlan:
    """Widths that a table's columns have beyond their content; numbers are letters of its font."""

    shares: Mapping[int, int]
    """Room that is left over, column by column in parts."""
    most: Mapping[int, int] = field(default_factory=dict)
    """Content beyond that is cut: it is long, and there are others."""
    least: Mapping[int, int] = field(default_factory=dict)
    """Columns of a narrow table; without a word about it a column of words gives way far."""
    whole: frozenset[int] = frozenset()
    """Columns that are never cut, as numbers are not: days, states."""
    needs: int = 130
    """The width that the table asks for at most, beyond that its titles and words give way."""


class FittedColumns(QObject):
    """Measures cells and headings, and shares out the width when either changes.

    Numbers are never cut; words give way in a narrow table. A width that a person drags stays,
    until they double-click that edge.
    """

    def __init__(self, view: QTableView, plan: ColumnPlan) -> None:
        super().__init__(view)
        self._view, self._plan = view, plan
        self._chosen: dict[int, int] = {}
        self.wanted = 0
        """The width in which nothing is cut."""
        self.needed = 0
        """The width in which the table can be read."""
        self._fitting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.fit)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.sectionResized.connect(self._note_resize)
        header.sectionHandleDoubleClicked.connect(self._give_up_width)
        self.follow(view.model())

    def follow(self, model: QAbstractItemModel) -> None:
        """Fit the columns to what a model holds, whenever that changes."""
        for changed in (
            model.modelReset,
            model.layoutChanged,
            model.dataChanged,
            model.headerDataChanged,
            model.rowsInserted,
        ):
            changed.connect(self._later)

    @Slot()
    def fit(self) -> None:
        """Give every column its width."""
        header, model = self._view.horizontalHeader(), self._view.model()
        there = [n for n in range(model.columnCount()) if not header.isSectionHidden(n)]
        rooms = [self._room(model, number) for number in there]
        self._fitting = True
        self.wanted = sum(room.usual for room in rooms)
        self._need(sum(room.least for room in rooms))
        widths = fill_width(rooms, self._view.viewport().width())
        for number, wide in zip(there, widths, strict=True):
            header.resizeSection(number, wide)
        self._fitting = False

    def _need(self, least: int) -> None:
        """Note the width in which it can be read, up to what a small screen has."""
        most = self._view.fontMetrics().averageCharWidth() * self._plan.needs
        needed = min(least, most) + self._view.verticalScrollBar().sizeHint().width()
        if needed != self.needed:
            self.needed = needed
            self._view.updateGeometry()

    def _room(self, model: QAbstractItemModel, column: int) -> ColumnRoom:
        """The room of a column, by the rows in sight and a few more."""
        letter = self._view.fontMetrics().averageCharWidth()
        header = self._view.horizontalHeader()
        heading = header.sectionSizeHint(column)
        folded = header.folded_width(column) if isinstance(header, FoldingHeader) else heading
        words = self._view.sizeHintForColumn(column)
        content = max(heading, words)
        share, chosen = self._plan.shares.get(column, 0), self._chosen.get(column)
        if column in self._plan.whole or are_numbers(model, column):
            floor = min(content, max(words, folded))
            return ColumnRoom(content, content, floor, share, chosen, title_gives_way=True)
        most, least = self._plan.most.get(column), self._plan.least.get(column, _LEAST)
        usual = content if most is None else max(heading, min(content, letter * most))
        least = min(usual, max(folded, letter * least))
        floor = min(least, max(folded, least * 2 // 3 if share else letter * _FLOOR))
        return ColumnRoom(usual, least, floor, share, chosen)

    @Slot()
    def _later(self) -> None:
        """Once, after all that comes in one go."""
        self._timer.start()

    @Slot(int, int, int)
    def _note_resize(self, column: int, before: int, wide: int) -> None:
        if not self._fitting and before and wide:  # 0: it is hidden, or was
            self._chosen[column] = wide

    @Slot(int)
    def _give_up_width(self, column: int) -> None:
        self._chosen.pop(column, None)
        self._later()
