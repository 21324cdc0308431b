"""The tools for one problem: correct the cell, leave the row out, the same for all."""

from datetime import date

from PySide6.QtCore import Qt

from seatdesk.controllers.outcome import Done
from seatdesk.ui.imports.wizard.review_step.page import ImportOrder
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    cells,
    do,
    wizard,
)


def test_a_cell_is_fixed_a_row_skipped_and_the_same_used_for_all(talk, workspace):
    dialog = talk(
        HEAD + "Nils Ny,nils(at)nordwind.example,Sales,active,,\n"
        "Rut Ros,rut@nordwind.example,Sales,active,some day,\n"
        "Siv Salo,siv@nordwind.example,Sales,active,some day,\n"
        "Total,,,,,\n"
    )
    tools, lists = dialog.review.lists.tools, dialog.review.lists
    assert tools.text.text() == "nils(at)nordwind.example"
    assert tools.note.text() == (
        "Line 2: E-mail: “nils(at)nordwind.example”. This is not an e-mail address."
    )
    tools.text.setText("nils@nordwind.example")
    tools.fix.click()
    assert len(dialog.state.preview.plan.new) == 3
    place = [row[2] for row in cells(lists.problems.table)].index("some day")
    choose_row(lists.problems.table, place)
    assert tools.all.text() == "Use for all 2 like this"
    tools.text.setText("2026-10-01")
    tools.all.click()
    days = {one.user.last_active for one in dialog.state.preview.plan.new}
    assert days == {None, date(2026, 10, 1)}
    place = [row[0] for row in cells(lists.problems.table)].index("5")
    choose_row(lists.problems.table, place)
    tools.skip.click()
    assert dialog.state.read.counts.skipped == 1
    assert "1 left out by you" in dialog.review.summary.text()
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert done.value.added == 3
    dialog.stopped()
    tools.back.click()
    assert dialog.state.read.counts.skipped == 0


def test_keys_go_from_the_filter_into_the_list_and_enter_corrects(qtbot, window, workspace, write):
    window.show()
    path = write(HEAD + "Nils Ny,nils(at)nordwind.example,Sales,active,,\n"
                        "Rut Ros,rut@nordwind.example,,,,\n")  # fmt: skip
    dialog = wizard(window, [path], workspace)
    dialog.open()
    lists = dialog.review.lists
    lists.setCurrentWidget(lists.new)
    qtbot.keyClicks(lists.new.filter, "rut")
    qtbot.keyClick(lists.new.filter, Qt.Key.Key_Return)
    qtbot.keyClick(lists.new.filter, Qt.Key.Key_Down)
    assert dialog.focusWidget() is lists.new.table
    ordered: list[ImportOrder] = []
    dialog.import_requested.connect(ordered.append)
    lists.setCurrentWidget(lists.problems)
    lists.tools.text.setText("nils@nordwind.example")
    qtbot.keyClick(lists.tools.text, Qt.Key.Key_Return)
    assert lists.new.items.total == 2
    assert ordered == []
    dialog.state.answers.touched = False
    dialog.close()
