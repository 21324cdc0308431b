"""Fitted columns: as wide as their content, numbers whole, all of them in sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from seatdesk.override import override
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable
from seatdesk.ui.widgets.tables.reading_table import ReadingTable
from tests.cut_texts import cut_cells, cut_headings

NAME, STORY, AMOUNT = range(3)
STORIES = "a long story that does not end soon and has no point whatever anybody may say of it"


class Model(ReadingTable):
    """Names, stories and amounts."""

    numbers = frozenset({AMOUNT})

    def __init__(self, parent):
        super().__init__(parent)
        self.rows = [("Anna Berg", STORIES, "12,345,678.00"), ("Bo", "short", "1.00")]

    @override
    def headings(self):
        return ("Name", "What happened", "Amount")

    @override
    def length(self):
        return len(self.rows)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(index.column())
        return self.rows[index.row()][index.column()] if role == 0 else None


@pytest.fixture
def table(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = PlainTable(window)
    made.setModel(Model(made))
    made.fit_columns(ColumnPlan(shares={STORY: 1}))
    made.resize(400, 200)
    window.resize(900, 300)
    window.show()
    QApplication.processEvents()
    yield made
    window.close()


def widths(table):
    QApplication.processEvents()
    return [table.columnWidth(column) for column in range(3)]


def room(table, text):
    return table.fontMetrics().horizontalAdvance(text)


def test_they_fill_the_table_and_no_number_is_cut(table):
    for width in (300, 400, 800):
        table.resize(width, 200)
        name, story, amount = widths(table)
        assert name + story + amount == table.viewport().width()
        assert amount > room(table, "12,345,678.00")
    assert name > room(table, "Anna Berg")
    assert story > room(table, STORIES)


def test_other_content_has_other_widths(table):
    before = widths(table)
    table.model().beginResetModel()
    table.model().rows = [("Anna Berg-Andersson", "short", "123,456,789,012.00")]
    table.model().endResetModel()
    after = widths(table)
    assert after[NAME] > before[NAME]
    assert after[AMOUNT] > before[AMOUNT]
    assert sum(after) == table.viewport().width()


def test_a_width_that_was_dragged_stays_until_its_edge_is_double_clicked(table, qtbot):
    header = table.horizontalHeader()
    usual = widths(table)[NAME]
    header.resizeSection(NAME, usual + 30)
    table.resize(600, 200)
    assert widths(table)[NAME] == usual + 30
    assert sum(widths(table)) == table.viewport().width()
    edge = QPoint(header.sectionViewportPosition(NAME) + header.sectionSize(NAME) - 1, 5)
    qtbot.mouseMove(header.viewport(), edge)
    qtbot.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert widths(table)[NAME] == usual


def test_a_heading_that_is_cut_is_told_when_it_is_pointed_at(table):
    header = table.horizontalHeader()
    assert header.cut_title(STORY) == ""
    header.resizeSection(STORY, 40)
    assert header.cut_title(STORY) == "What happened"


def test_what_measures_cut_texts_sees_them(table):
    window, header = table.window(), table.horizontalHeader()
    table.resize(800, 200)
    widths(table)
    assert [*cut_cells(window), *cut_headings(window)] == []
    header.resizeSection(AMOUNT, 40)
    header.resizeSection(STORY, 40)
    assert [text for text in cut_cells(window) if "12,345,678.00" in text]
    assert [text for text in cut_headings(window) if "What happened" in text]
