"""Chosen rows that the filter hides: they are told of, spared, and chosen again when they show."""

import pytest
from PySide6.QtCore import Qt

from tests.journeys.conftest import SALES

_LEFT = Qt.MouseButton.LeftButton


def note(person) -> str:
    shown = person.page.hidden_rows.remark
    return shown.notice.text if shown is not None and shown.isVisible() else ""


def names(person) -> list[str]:
    rows = sorted(person.page.view.selected_rows())
    return [person.page.model.line(row).row.name for row in rows]


@pytest.fixture
def chosen(workspace):
    workspace.select("Anna Berg", "Dan Falk", "Eva Gren", "Finn Holm")
    workspace.window.filter.setText("berg")
    workspace.settle()
    return workspace


def test_s8_rows_hidden_by_the_filter_are_told_of_and_not_changed(chosen):
    assert names(chosen) == ["Anna Berg"]
    assert note(chosen) == "3 selected rows are hidden by the filter."
    users = chosen.workspace_window.commands.users
    users.put_seats(SALES, seated=False)
    chosen.settle()
    assert chosen.footer() == "Sales Hub: 2 of 5 assigned (\N{MINUS SIGN}1)"


def test_they_are_chosen_again_when_they_show(chosen):
    chosen.press("Show all users", chosen.page.hidden_rows.remark)
    assert names(chosen) == ["Anna Berg", "Dan Falk", "Eva Gren", "Finn Holm"]
    assert note(chosen) == ""
    assert chosen.window.filter.text() == ""


def test_another_word_counts_anew(chosen):
    chosen.window.filter.setText("falk")
    chosen.settle()
    assert names(chosen) == ["Dan Falk"]
    assert note(chosen) == "3 selected rows are hidden by the filter."
    chosen.window.filter.setText("ek")
    chosen.settle()
    assert names(chosen) == []
    assert note(chosen) == "4 selected rows are hidden by the filter."


def test_who_chooses_other_rows_chooses_no_hidden_ones(chosen):
    chosen.window.filter.setText("b")
    chosen.settle()
    assert note(chosen) == "3 selected rows are hidden by the filter."
    chosen.select("Bo Ek")
    assert note(chosen) == ""
    chosen.window.filter.clear()
    chosen.settle()
    assert names(chosen) == ["Bo Ek"]


def test_they_can_be_left_out_by_hand(chosen):
    chosen.press("Deselect them", chosen.page.hidden_rows.remark)
    assert note(chosen) == ""
    chosen.window.filter.clear()
    chosen.settle()
    assert names(chosen) == ["Anna Berg"]


def test_a_chip_hides_them_as_well_and_gives_them_back(workspace):
    workspace.select("Anna Berg", "Dan Falk")
    workspace.bot.mouseClick(workspace.page.chips.chips["no_seat"], _LEFT)
    workspace.settle()
    assert names(workspace) == ["Dan Falk"]
    assert note(workspace) == "1 selected row is hidden by the filter."
    workspace.press("Show all users", workspace.page.hidden_rows.remark)
    assert names(workspace) == ["Anna Berg", "Dan Falk"]


def test_p7_who_was_removed_is_not_hidden(chosen):
    chosen.press("Show all users", chosen.page.hidden_rows.remark)
    chosen.select("Eva Gren", "Finn Holm")
    chosen.window.actions_of["remove-user"].trigger()
    chosen.until(lambda: chosen.page.model.rowCount() == 5)
    chosen.settle()
    assert note(chosen) == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [("dept:sales", 7), ("team:sales", 7), ("tier:prof", 3), ("tier:starter", 0), ("-tier:pro", 4)],
)
def test_departments_and_tiers_are_filters(workspace, text, count):
    workspace.window.filter.setText(text)
    workspace.settle()
    assert workspace.page.model.rowCount() == count


def test_what_is_no_filter_is_said_where_nobody_is_found(workspace):
    workspace.window.filter.setText("owner:eva")
    workspace.settle()
    assert workspace.page.view.placeholder.startswith("No user matches. owner:eva is no filter")
