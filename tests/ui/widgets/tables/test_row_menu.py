"""The menu of a list's rows: how it opens, what it is about, and what its keys copy."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from seatdesk.ui.widgets.tables.list_rows import choose_row
from seatdesk.ui.widgets.tables.plain_table import PlainTable
from seatdesk.ui.widgets.tables.row_menu import RowMenu, menu_of

MODE = QAbstractItemView.SelectionMode
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture
def holder(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def table(holder: QWidget) -> PlainTable:
    view = PlainTable(holder)
    model = QStandardItemModel(3, 3, view)
    model.setHorizontalHeaderLabels(["Who", "When", "Amount"])
    rows = (
        ("Åsa", "Mar 2, 2026", "$1,234.50"),
        ("=Bo", "", "\N{MINUS SIGN}$3.00"),
        ("Cia", "later", "2 of 5"),
    )
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QStandardItem(text)
            if column == 2:
                item.setTextAlignment(RIGHT)
            model.setItem(row, column, item)
    view.setModel(model)
    view.setSelectionMode(MODE.ExtendedSelection)
    holder.resize(600, 300)
    view.resize(600, 300)
    holder.show()
    view.setFocus()
    return view


def opened() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def right_click(view, row):
    at = view.visualRect(view.model().index(row, 0)).center()
    where = view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    QApplication.sendEvent(view.viewport(), event)


def chosen(view):
    return sorted({index.row() for index in view.selectionModel().selectedIndexes()})


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_right_click_chooses_its_row_and_opens_the_menu_of_it(table):
    pressed = []
    button = QPushButton("Undo this", table)
    button.clicked.connect(lambda: pressed.append(table.currentIndex().row()))
    table.row_menu.offer(button, None)
    table.selectRow(0)
    right_click(table, 2)
    menu = opened()
    assert texts(menu) == ["Undo this", "Copy", "Copy with headers"]
    assert chosen(table) == [2]
    menu.actions()[0].trigger()
    assert pressed == [2]
    menu.close()


def test_a_right_click_into_several_chosen_rows_keeps_them(table):
    table.selectAll()
    right_click(table, 1)
    opened().close()
    assert chosen(table) == [0, 1, 2]
    assert table.currentIndex().row() == 1


def test_a_right_click_beside_the_rows_opens_nothing(table):
    at = QPoint(20, table.viewport().height() - 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_key_opens_it_at_the_row_with_the_first_entry_chosen(qtbot, table, key, modifier):
    table.selectRow(1)
    qtbot.keyClick(table, key, modifier)
    menu = opened()
    below = table.viewport().mapToGlobal(table.visualRect(table.model().index(1, 0)).bottomLeft())
    assert abs(menu.y() - below.y()) <= 4
    assert menu.activeAction().text() == "&Copy"
    menu.close()


def test_a_disabled_button_is_a_disabled_entry_that_says_why(table):
    button = QPushButton("Remove", table)
    button.setEnabled(False)
    button.setToolTip("Choose a row first.")
    hidden = QPushButton("Not here", table)
    hidden.hide()
    table.row_menu.offer(button, hidden)
    entry = table.row_menu.menu().actions()[0]
    assert (entry.text(), entry.isEnabled(), entry.toolTip()) == (
        "Remove", False, "Choose a row first.",
    )  # fmt: skip
    assert texts(table.row_menu.menu()) == ["Remove", "Copy", "Copy with headers"]


def test_h6_ctrl_c_copies_the_chosen_rows_as_numbers_and_iso_days(qtbot, table):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, control)
    assert clipboard() == "Åsa\t2026-03-02\t1234.50\n'=Bo\t\t-3.00\nCia\tlater\t2 of 5"
    choose_row(table, 0)
    qtbot.keyClick(table, Qt.Key.Key_C, control | shift)
    assert clipboard() == "Who\tWhen\tAmount\nÅsa\t2026-03-02\t1234.50"
    assert "<td>1234.50</td>" in QGuiApplication.clipboard().mimeData().html()


def test_h6_a_block_of_cells_is_copied_as_a_block(qtbot, table):
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    table.clearSelection()
    flags = table.selectionModel().SelectionFlag
    for row, column in ((0, 0), (0, 2), (1, 2)):
        table.selectionModel().select(table.model().index(row, column), flags.Select)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "Åsa\t1234.50\n\t-3.00"


def test_h6_hidden_and_moved_columns_are_copied_as_they_are_seen(table):
    table.setColumnHidden(1, True)
    table.horizontalHeader().moveSection(2, 0)
    table.selectRow(0)
    table.row_menu.copy(headers=True)
    assert clipboard() == "Amount\tWho\n1234.50\tÅsa"


def test_h6_rows_of_a_tree_are_copied_in_the_order_they_stand_in(qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderLabels(["What", "Net"])
    for name in ("B", "A"):
        top = QTreeWidgetItem(tree, [name, "1"])
        QTreeWidgetItem(top, [f"{name} below", "2"])
    menu = RowMenu(tree)
    assert menu_of(tree) is menu
    menu.copy(headers=False)
    assert clipboard() == "B\t1\nB below\t2\nA\t1\nA below\t2"
    tree.setCurrentIndex(tree.model().index(1, 0))
    menu.copy(headers=True)
    assert clipboard() == "What\tNet\nA\t1"


def test_h6_a_plain_list_copies_its_texts(qtbot):
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["one", "two"])
    RowMenu(rows).copy(headers=False)
    assert clipboard() == "one\ntwo"
