"""The tab Head count: entries edited in place, the need by month, the day seats run out (E5)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seatdesk.domain.evaluation.headcount_outlook import TooLateLeaver
from seatdesk.domain.evaluation.planned_people import SkippedEntry
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import plan_document
from seatdesk.ui.scenarios.headcount.headcount_tab import HeadcountTab
from seatdesk.ui.scenarios.headcount.plan_entries import (
    DAY,
    EMAIL,
    LAST,
    MONTHS,
    PEOPLE,
    PRODUCT,
    REMARK,
)
from seatdesk.ui.scenarios.headcount.plan_remarks import plan_shown
from tests.ui.scenarios.headcount.plans import PLAN, need_of_plan

LATE = TooLateLeaver(date(2026, 12, 10), 1, date(2027, 1, 1), date(2026, 12, 2), 4)
OWN = TooLateLeaver(date(2026, 12, 20), 2, date(2027, 1, 1), date(2026, 12, 2))
HOLDS_NONE = SkippedEntry(4, "bo@nord.example", "Desk", joins=False)


@pytest.fixture
def tab(qtbot: QtBot) -> HeadcountTab:
    made = HeadcountTab()
    qtbot.addWidget(made)
    return made


def test_e5_6_the_day_on_which_seats_run_out_is_said_and_months_stand_below(
    tab: HeadcountTab,
) -> None:
    tab.show_plan(plan_shown(need_of_plan(runs_out=date(2026, 4, 15))), "")
    assert tab.runs_out.accessibleName() == "Sales Hub: runs out on 2026-04-15"
    months = tab.months
    rows = [
        [months.index(row, column).data() for column in range(1, months.columnCount())]
        for row in range(months.rowCount())
    ]
    assert rows == [["4", "0", "0", "4", "5", "0"], ["7", "3", "0", "7", "5", "2"]]
    assert "7 needed, 5 owned, 2 short" in tab.chart.summary()
    tab.show_plan(plan_shown(need_of_plan()), "")
    assert tab.runs_out.text() == "Sales Hub: seats suffice"
    assert tab.runs_out.accessibleName() == "Sales Hub: seats suffice"


def test_e5_1_a_row_shows_what_its_kind_has_and_a_season_its_last_day(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "")
    shown = {
        (row, column): tab.entries.index(row, column).data(Qt.ItemDataRole.EditRole)
        for row in range(4)
        for column in (LAST, PEOPLE, MONTHS, PRODUCT)
    }
    assert [shown[row, PEOPLE] for row in range(4)] == ["3", "0.5", "4", "-1"]
    assert [bool(shown[row, LAST]) for row in range(4)] == [False, False, True, False]
    assert "31" in shown[2, LAST]  # until the day before 1 September
    assert [shown[row, MONTHS] for row in range(4)] == ["", "6", "", ""]
    assert shown[3, PRODUCT] == "Sales Hub; Desk"
    assert tab.entries.index(1, PEOPLE).data() == "+0.5 a month"


@pytest.mark.parametrize(
    ("row", "column", "typed", "key", "value"),
    [
        (0, PEOPLE, "5", "people", 5),
        (0, PEOPLE, "2.5", "people", "2.5"),
        (0, DAY, "2026-05-02", "on", "2026-05-02"),
        (0, DAY, "soon", "on", "soon"),
        (0, EMAIL, "cy@nord.example", "email", "cy@nord.example"),
        (1, PEOPLE, "-1.5", "per_month", "-1.5"),
        (1, MONTHS, "12", "months", 12),
        (2, LAST, "2026-08-15", "to", "2026-08-16"),
        (3, PRODUCT, "Desk", "product", ["Desk"]),
    ],
)
def test_e5_1_a_cell_that_is_edited_asks_for_all_entries_with_the_edit(
    tab: HeadcountTab, row: int, column: int, typed: str, key: str, value: object
) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "")
    asked: list[list[dict[str, object]]] = []
    tab.edited.connect(asked.append)
    before = tab.entries.index(row, column).data()
    tab.entries.setData(tab.entries.index(row, column), typed, Qt.ItemDataRole.EditRole)
    wanted = [dict(entry) for entry in plan_document(PLAN)["entries"]]
    wanted[row][key] = value
    assert asked == [wanted]
    assert tab.entries.index(row, column).data() == before  # what is stored is shown


def test_e5_1_a_cell_that_the_kind_does_not_have_is_not_edited(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "")
    for row, column in ((0, LAST), (0, MONTHS), (1, EMAIL), (2, REMARK)):
        flags = tab.entries.flags(tab.entries.index(row, column))
        assert not flags & Qt.ItemFlag.ItemIsEditable


def test_e5_1_a_plan_that_cannot_be_changed_is_only_read(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "Read only.")
    assert not tab.entries.flags(tab.entries.index(0, PEOPLE)) & Qt.ItemFlag.ItemIsEditable
    tab.list.selectRow(0)
    for button in (tab.add, tab.edit, tab.remove, tab.paste, tab.file, tab.change):
        assert not button.isEnabled()
        assert "Read only." in button.toolTip()


def test_e5_4_skipped_entries_and_e5_7_late_leavers_are_told_in_their_rows(
    tab: HeadcountTab,
) -> None:
    tab.show_plan(plan_shown(need_of_plan(skipped=(HOLDS_NONE,), too_late=(LATE, OWN))), "")
    remark = tab.entries.index(3, REMARK).data()
    assert "bo@nord.example holds no seat of Desk" in remark
    assert "Sales Hub: too late for" in remark
    assert [tab.entries.index(row, REMARK).data() for row in range(3)] == ["", "", ""]
    assert not tab.list.isColumnHidden(REMARK)
    assert tab.remark.text.startswith("Entry 4: ")
    assert "too late for" in tab.late.text  # users whose own last day it is
    assert tab.late.text.startswith("2 ")
    tab.list.selectRow(0)
    assert not tab.remark.text
    tab.list.selectRow(3)
    assert tab.remark.text.startswith("Entry 4: ")
    tab.show_plan(plan_shown(need_of_plan()), "")
    assert tab.list.isColumnHidden(REMARK)
    assert not tab.late.text


def test_e5_1_the_facts_of_a_product_are_said(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "")
    assert "2 seats or 10% to spare" in tab.settings.text()
    assert "counted today" in tab.settings.text()
    stated = HeadcountPlan(base={"Sales Hub": 4}, tiers={"Sales Hub": {"": "Enterprise"}})
    tab.show_plan(plan_shown(need_of_plan(stated)), "")
    assert "stated" in tab.settings.text()
    assert "lowest tier Enterprise" in tab.settings.text()


def test_e5_2_a_base_that_a_scenario_makes_another_says_so(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan(HeadcountPlan(), base=6)), "")
    assert tab.settings.text() == "6 to begin with (today, with the scenario)"
    tab.show_plan(plan_shown(need_of_plan(HeadcountPlan())), "")
    assert tab.settings.text() == "4 to begin with (counted today)"


def test_e5_1_selected_entries_are_removed_together(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan()), "")
    assert not tab.remove.isEnabled()
    asked: list[list[object]] = []
    tab.edited.connect(asked.append)
    tab.list.selectAll()
    assert not tab.edit.isEnabled()
    tab.remove.click()
    assert asked == [[]]


def test_e5_1_another_workspace_leaves_nothing_of_the_one_before(tab: HeadcountTab) -> None:
    tab.show_plan(plan_shown(need_of_plan(runs_out=date(2026, 4, 15))), "")
    tab.forget()
    assert (tab.entries.rowCount(), tab.months.rowCount(), tab.runs_out.text()) == (0, 0, "")
    assert not tab.add.isEnabled()


def test_e5_4_many_remarks_are_counted_and_not_all_listed(tab: HeadcountTab) -> None:
    entries = PLAN.entries * 3
    skipped = tuple(
        SkippedEntry(number, "bo@nord.example", "Desk", joins=False) for number in range(1, 13)
    )
    tab.show_plan(plan_shown(need_of_plan(HeadcountPlan(entries), skipped=skipped)), "")
    lines = tab.remark.text.splitlines()
    assert [line.split(":")[0] for line in lines[:3]] == ["Entry 1", "Entry 2", "Entry 3"]
    assert lines[3:] == ["9 more in the table"]
    tab.list.selectRow(10)
    assert tab.remark.text.startswith("Entry 11: ")
