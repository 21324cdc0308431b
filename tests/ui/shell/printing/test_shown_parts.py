"""What stands on paper of a widget: its texts by where they stand, its lists as they are seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.ui.reports.printing.printed_page import PrintedPart, PrintedTable, PrintedText
from seatdesk.ui.shell.printing.shown_parts import ShownParts, filter_of, without_titles
from seatdesk.ui.shell.printing.shown_tables import TICK, table_of
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.tables.printed_cells import PRINTED


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


def shown(page, *, fields=False, read=None):
    page.show()
    return ShownParts(read or {}, fields=fields).of(page)


def model(*rows):
    made = QStandardItemModel()
    for row in rows:
        made.appendRow([QStandardItem(text) for text in row])
    made.setHorizontalHeaderLabels(["Name", "Seats", "Note"])
    return made


def test_names_and_values_beside_each_other_are_rows_and_cards_have_their_titles(page):
    column = QVBoxLayout(page)
    for title in ("A & B", "C"):
        card = Card(title, page)
        grid = QGridLayout(card)
        for place, name in enumerate(("Included", "Additional")):
            grid.addWidget(PlainLabel(name, card), place, 0)
            grid.addWidget(PlainLabel(str(place), card), place, 1)
        column.addWidget(card)
    rows = (("Included", "0"), ("Additional", "1"))
    assert shown(page) == (
        PrintedText("A & B", heading=True),
        PrintedTable("", (), rows),
        PrintedText("C", heading=True),
        PrintedTable("", (), rows),
    )


def test_a_small_card_without_a_title_is_one_line(page):
    card = Card("", page)
    inside = QVBoxLayout(card)
    for text in ("Certain", "7 seats", "$3,780.00"):
        inside.addWidget(PlainLabel(text, card))
    QVBoxLayout(page).addWidget(card)
    assert shown(page) == (PrintedTable("", (), (("Certain", "7 seats · $3,780.00"),)),)


def test_what_is_hidden_or_to_be_pressed_is_not_printed(page):
    column = QVBoxLayout(page)
    hidden = PlainLabel("never", page)
    for widget in (PlainLabel("<b>seen</b>", page), hidden, QPushButton("Press", page)):
        column.addWidget(widget)
    hidden.hide()
    assert shown(page) == (PrintedText("<b>seen</b>"),)


def test_what_is_scrolled_out_of_sight_is_printed(page):
    area, inside = QScrollArea(page), QWidget()
    column = QVBoxLayout(inside)
    for n in range(60):
        column.addWidget(PlainLabel(f"line {n}", inside))
    area.setWidget(inside)
    QVBoxLayout(page).addWidget(area)
    assert [part.text for part in shown(page)] == [f"line {n}" for n in range(60)]


def test_fields_are_the_filter_of_a_page_and_the_contents_of_a_dialog(page):
    form = QFormLayout(page)
    months = QComboBox(page)
    months.addItems(["12 months", "24 months"])
    form.addRow("&Months:", months)
    assert shown(page) == ()
    assert list(filter_of(page)) == ["Months: 12 months"]
    assert shown(page, fields=True) == (PrintedTable("", (), (("Months:", "12 months"),)),)


def test_a_field_stands_beside_its_label_and_boxes_have_their_mark(page):
    form = Form(page)
    name = QLineEdit("Ada", page)
    form.row("name", "Name", name, "as it is written")
    form.row("team", "Team", QLineEdit(page))
    column = QVBoxLayout(page)
    column.addWidget(form)
    for text, ticked in (("Sales & more", True), ("Service", False)):
        box = QCheckBox(text.replace("&", "&&"), page)
        box.setChecked(ticked)
        column.addWidget(box)
    empty = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
    assert shown(page, fields=True) == (
        PrintedTable("", (), (("Name", "Ada"),)),
        PrintedText("as it is written"),
        PrintedTable("", (), (("Team", ""),)),
        PrintedText(f"[{TICK}] Sales & more"),
        PrintedText(f"[{empty}] Service"),
    )


def test_a_list_is_printed_as_it_is_seen(page):
    view = QTableView(page)
    source = model(("Ada", "3", ""), ("Bo", "12", ""), ("Cia", "1", ""))
    for row in range(3):
        source.item(row, 1).setTextAlignment(Qt.AlignmentFlag.AlignRight)
    source.setHeaderData(2, Qt.Orientation.Horizontal, "")
    source.item(0, 0).setData(Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    source.item(1, 0).setData("Bo\nbo@example.com", PRINTED)
    view.setModel(source)
    view.horizontalHeader().moveSection(1, 0)
    view.setRowHidden(2, True)
    view.setAccessibleName("People")
    assert table_of(view) == PrintedTable(
        "People",
        ("Seats", "Name"),
        (("3", f"{TICK} Ada"), ("12", "Bo\nbo@example.com")),
        frozenset({0}),
    )
    view.setColumnHidden(1, True)
    found = table_of(view)
    assert found is not None
    assert found.heads == ("Name",)
    read = table_of(view, [("Dan", "7", "x"), ("Eva", "8", "")])
    assert read is not None
    assert read.rows == (("Dan", "x"), ("Eva", ""))


def test_a_tree_is_printed_as_far_as_it_is_open(page):
    tree = QTreeWidget(page)
    tree.setHeaderLabels(["Step", "Result"])
    top, other = QTreeWidgetItem(["Sum", "3"]), QTreeWidgetItem(["Other", "0"])
    top.addChild(QTreeWidgetItem(["Part", "1"]))
    other.addChild(QTreeWidgetItem(["Closed", "0"]))
    tree.addTopLevelItems([top, other])
    top.setExpanded(True)
    found = table_of(tree)
    assert found is not None
    assert [row[0].strip() for row in found.rows] == ["Sum", "Part", "Other"]
    assert found.rows[1][0].startswith("\N{NO-BREAK SPACE}")


def test_titles_that_stand_above_anyway_are_said_once():
    table = PrintedTable("Costs", ("A",), (("1",),))
    facts = PrintedTable("", (), (("Billing", "as of Mar 2, 2026"), ("Term", "12 months")))
    parts: list[PrintedPart] = [
        PrintedText("Billing"),
        facts,
        PrintedText("Costs"),
        table,
        PrintedText("End"),
    ]
    assert list(without_titles(parts, {"Billing"}, "Mar 2, 2026")) == [
        PrintedTable("", (), (("Term", "12 months"),)),
        table,
        PrintedText("End"),
    ]


def test_a_label_of_rich_text_is_printed_as_it_reads(page):
    label = QLabel("<b>Bold</b> and plain", page)
    label.setTextFormat(Qt.TextFormat.RichText)
    QVBoxLayout(page).addWidget(label)
    assert shown(page) == (PrintedText("Bold and plain"),)
