"""Amounts in tables are links where they stand, and nothing beside them is (13.8)."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem, QToolTip

from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture
def table(qtbot):
    table = QTableWidget(2, 3)
    qtbot.addWidget(table)
    for row in range(2):
        table.setItem(row, 0, QTableWidgetItem(f"Team {row}"))
        for column in (1, 2):
            item = QTableWidgetItem(f"${column * 10}.00")
            item.setTextAlignment(RIGHT)
            table.setItem(row, column, item)
    table.resize(500, 200)
    table.show()
    yield table
    for dialog in told(table):
        dialog.close()


def reason(index):
    if not index.column():
        return None
    amount = partial(EXPLAINED.literal, 10 * index.column(), "line")
    return AmountReason(f"Row {index.row()}, column {index.column()}", amount, "USD")


def click(qtbot, table, row, column, from_right, modifiers=Qt.KeyboardModifier.NoModifier):
    cell = table.visualRect(table.model().index(row, column))
    place = QPoint(cell.right() - from_right, cell.center().y())
    viewport = table.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, modifiers, place)


def point(table, row, column, from_right):
    cell = table.visualRect(table.model().index(row, column))
    place = QPointF(cell.right() - from_right, cell.center().y())
    none, left = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, left)
    QApplication.sendEvent(table.viewport(), moved)
    return table.viewport().cursor().shape()


def told(table):
    return [one for one in table.window().findChildren(WhyDialog) if one.isVisible()]


def titles(table):
    return [dialog.windowTitle() for dialog in told(table)]


def test_b9_a_click_on_the_text_follows_it_and_one_beside_it_only_selects(qtbot, table):
    AmountCells(table, reason)
    click(qtbot, table, 1, 1, 60)
    assert titles(table) == []
    assert (table.currentRow(), table.currentColumn()) == (1, 1)
    click(qtbot, table, 1, 1, 8)
    assert titles(table) == ["How “Row 1, column 1” came about"]
    click(qtbot, table, 0, 0, 8)
    assert len(titles(table)) == 1


def test_b9_a_click_that_chooses_several_follows_nothing(qtbot, table):
    AmountCells(table, reason)
    click(qtbot, table, 1, 1, 8, Qt.KeyboardModifier.ControlModifier)
    assert titles(table) == []


def test_b9_the_tip_of_an_amount_is_its_formula(table):
    AmountCells(table, reason)
    cell = table.visualRect(table.model().index(0, 1))
    place = QPoint(cell.right() - 8, cell.center().y())
    QApplication.sendEvent(
        table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, table.mapToGlobal(place))
    )
    assert "$10.00" in QToolTip.text()


def test_b9_the_hand_shows_over_the_amount_alone(table):
    AmountCells(table, reason)
    assert point(table, 0, 1, 8) is Qt.CursorShape.PointingHandCursor
    assert point(table, 0, 1, 60) is not Qt.CursorShape.PointingHandCursor
    assert point(table, 0, 0, 8) is not Qt.CursorShape.PointingHandCursor


@pytest.mark.parametrize(("beside", "expected"), [(None, []), (1, [1]), (-1, [2])])
def test_b9_enter_beside_an_amount_leads_to_the_one_that_is_meant(table, beside, expected):
    cells = AmountCells(table, reason, beside=beside)
    table.setCurrentCell(1, 0)
    cells.follow_current()
    assert titles(table) == [f"How “Row 1, column {column}” came about" for column in expected]
