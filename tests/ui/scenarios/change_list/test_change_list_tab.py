"""The tab Change list: boxes, days, what is in the way, and the list on paper."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from seatdesk.controllers.evaluation.change_lists import ChangeListView, VendorDraft
from seatdesk.domain.account.account import Account
from seatdesk.domain.change_list.change_list import ChangeListWarning, change_list
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.evaluation.freshness import DataSource, Freshness, FreshnessLevel
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep, Tick, UnassignStep
from seatdesk.ui.scenarios.change_list.change_list_model import AFTER, LAST_DATE, STATE
from seatdesk.ui.scenarios.change_list.change_list_tab import ChangeListTab
from seatdesk.ui.scenarios.change_list.printed_list import (
    EMPTY_BOX,
    TICKED_BOX,
    printed_heads,
    printed_notes,
    printed_rows,
)
from tests.factories import SALES, make_subscription

TODAY = date(2026, 3, 16)
P6 = RosterUser(6, "p6@nordwind.example", Status.ACTIVE, {SALES: True})
ACCOUNT = Account(
    name="Nordwind",
    as_of=TODAY,
    subscriptions=(make_subscription(assigned=8, notice_days=30),),
)
OLD = Freshness(DataSource.CONTRACTS, FreshnessLevel.AGEING, TODAY - timedelta(days=200), 200)
TICK = Tick("unassign", "ada@nordwind.example", TODAY)


def view(*, ticks=(), today=TODAY, **more):
    """Take a seat back, then let it go."""
    account = replace(ACCOUNT, as_of=today)
    scenario = Scenario(
        name="Tidy",
        edited=TODAY,
        steps=(
            RemoveStep(on=today, product=SALES, seats=1),
            UnassignStep(on=today, product=SALES, users=(P6.email,), ticks=ticks),
        ),
    )
    facts = Facts(account, roster_of([P6]))
    made = change_list(facts, scenario, evaluate(facts, scenario, months=24))
    usual = ChangeListView(
        account=account,
        scenario=scenario,
        changes=made,
        refused=0,
        messages=(),
        freshness=(OLD,),
        workspace="",
    )
    return replace(usual, **more)


@pytest.fixture
def tab(qtbot):
    tab = ChangeListTab()
    qtbot.addWidget(tab)
    tab.resize(900, 500)
    tab.show_view(view(), "")
    tab.show()
    return tab


def cell(tab, row, column, role=Qt.ItemDataRole.DisplayRole):
    return tab.table.index(row, column).data(role)


def test_boxes_and_the_table_are_named_as_agreed(tab):
    assert tab.list.accessibleName() == "Change list"
    assert [cell(tab, row, 0, Qt.ItemDataRole.AccessibleTextRole) for row in range(2)] == [
        "1. Unassign p6@nordwind.example, Sales Hub, by 2026-12-02",
        "2. Give up 1 additional seat on 2027-01-01, Sales Hub, by 2026-12-02",
    ]
    assert (tab.print.text(), tab.record.text()) == ("Print…", "Record in the account…")


def test_e9_2_days_and_what_goes_before_are_in_their_columns(tab):
    assert cell(tab, 1, 0) == "2. Give up 1 additional seat on Jan 1, 2027, Sales Hub"
    assert (cell(tab, 1, LAST_DATE), cell(tab, 1, AFTER)) == ("Dec 2, 2026", "1")
    tab.list.selectRow(1)
    assert tab.details.text == "Comes after: 1."
    assert tab.summary.text() == "2 steps to do, the first by Dec 2, 2026."


def test_e9_4_a_click_on_a_box_asks_for_a_tick_and_the_box_waits_for_it(qtbot, tab):
    index = tab.table.index(0, 0)
    with qtbot.waitSignal(tab.tick_requested) as asked:
        tab.list.setFocus()
        tab.list.setCurrentIndex(index)
        qtbot.keyClick(tab.list, Qt.Key.Key_Space)
    assert asked.args == [1, True]
    assert cell(tab, 0, 0, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    tab.show_view(view(ticks=(TICK,)), "")
    assert cell(tab, 0, 0, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    with qtbot.waitSignal(tab.tick_requested) as asked:
        tab.table.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert asked.args == [1, False]


def test_e9_4_a_ticked_step_says_who_and_when(tab):
    tab.show_view(view(ticks=(TICK,)), "")
    tab.list.selectRow(0)
    assert cell(tab, 0, STATE) == "done"
    assert tab.details.text == "Done on Mar 16, 2026, ticked by ada@nordwind.example."
    assert tab.summary.text() == "1 step to do, by Dec 2, 2026."


def test_e9_2_a_step_past_its_last_date_says_that_the_vendor_may_refuse(tab):
    tab.show_view(view(today=date(2026, 12, 10)), "")
    tab.list.selectRow(1)
    assert cell(tab, 1, STATE) == "overdue: the vendor may refuse"
    assert tab.details.text.startswith("The last day was Dec 2, 2026; the vendor may refuse.")


def test_e9_4_a_step_that_the_rules_would_refuse_says_why(tab):
    made = view().changes
    refusal = refuse(Code.ENDED, product=SALES)
    tab.show_view(view(changes=replace(made, warnings=(ChangeListWarning(2, refusal),))), "")
    tab.list.selectRow(1)
    assert cell(tab, 1, STATE) == "would be refused"
    assert "has ended" in tab.details.text


def test_e9_4_what_is_left_out_and_what_only_the_vendor_does_is_said(qtbot, tab):
    tab.show_view(view(refused=1, messages=(VendorDraft(SALES, "Subject: …"),)), "")
    assert tab.left_out.text == "1 step of the scenario does not apply: see Steps."
    assert tab.vendor.text.startswith("Only the vendor's people change Sales Hub.")
    with qtbot.waitSignal(tab.copy_requested):
        tab.vendor._buttons[0].click()
    tab.show_view(view(), "")
    assert not tab.left_out.isVisible()
    assert not tab.vendor.isVisible()


def test_e11_3_marks_that_the_head_of_the_page_does_not_have_stand_above(tab):
    people = replace(OLD, source=DataSource.PEOPLE)
    assert tab.marks.texts == []
    tab.show_view(view(freshness=(OLD, people)), "")
    assert tab.marks.texts == ["People: last list or edit 200 days ago"]


def test_a_step_is_recorded_on_request(qtbot, tab):
    tab.list.selectRow(0)
    with qtbot.waitSignal(tab.record_requested) as asked:
        tab.record.click()
    assert asked.args == [1]


def test_what_cannot_be_changed_cannot_be_ticked(tab):
    tab.show_view(view(), "You can only look.")
    assert not tab.table.flags(tab.table.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not tab.record.isEnabled()
    assert tab.record.toolTip() == "You can only look."


def test_an_empty_list_says_what_to_do_first(tab):
    tab.show_view(None, "")
    assert not tab.list.isVisible()
    assert not tab.print.isEnabled()


def test_e9_4_on_paper_every_step_has_a_box(tab):
    shown = view(ticks=(TICK,))
    tab.show_view(shown, "")
    rows = printed_rows(tab.table)
    assert sorted(row[0] for row in rows) == sorted([EMPTY_BOX, TICKED_BOX])
    assert {len(row) for row in rows} == {len(printed_heads(tab.table))}
    notes = printed_notes(shown, tab.table)
    assert any("Done on Mar 16, 2026, ticked by ada@nordwind.example." in note for note in notes)
    assert "Contracts: not looked at for 200 days." in notes
