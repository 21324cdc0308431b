"""The dialogs of the head-count plan: entries, facts of a product, add or replace (E5.1)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry, SeatBuffer
from seatdesk.domain.headcount.plan_document import plan_document, read_plan
from seatdesk.ui.scenarios.headcount.add_or_replace_dialog import AddOrReplaceDialog
from seatdesk.ui.scenarios.headcount.entry_dialog import EntryDialog
from seatdesk.ui.scenarios.headcount.entry_form import EntryKind, EntryNeeds
from seatdesk.ui.scenarios.headcount.product_dialog import (
    ProductDialog,
    ProductNeeds,
    with_settings,
)
from seatdesk.ui.widgets.form import choose
from tests.ui.scenarios.headcount.plans import HUB, PLAN, TODAY

NEEDS = EntryNeeds(products=("Sales Hub", "Desk"), today=TODAY, product="Sales Hub")
TIERS = ("Starter", "Professional", "Enterprise")


def _entry_dialog(qtbot: QtBot, needs: EntryNeeds = NEEDS) -> EntryDialog:
    dialog = EntryDialog(needs, None)
    qtbot.addWidget(dialog)
    return dialog


def _asked(dialog: EntryDialog) -> Mapping[str, Any]:
    asked: list[Mapping[str, Any]] = []
    dialog.entry_requested.connect(asked.append)
    dialog.confirm.click()
    (entry,) = asked
    return entry


@pytest.mark.parametrize("number", range(len(PLAN.entries)))
def test_e5_1_an_entry_that_is_opened_and_kept_stays_as_it_is(qtbot: QtBot, number: int) -> None:
    document = plan_document(PLAN)["entries"][number]
    dialog = _entry_dialog(qtbot, replace(NEEDS, document=document))
    kept = read_plan({"entries": [_asked(dialog)]}, "")
    assert isinstance(kept, HeadcountPlan)
    assert kept.entries == (PLAN.entries[number],)


def test_e5_1_each_kind_is_entered_by_its_own_fields(qtbot: QtBot) -> None:
    dialog = _entry_dialog(qtbot)
    fields = dialog.fields
    fields.people.setValue(3)
    fields.team.setText(" Support ")
    hub, on = ["Sales Hub"], TODAY.isoformat()
    joins = {"on": on, "people": 3, "product": hub, "team": "Support"}
    assert fields.document() == joins
    choose(fields.kind, EntryKind.LEAVE)
    assert fields.document() == {**joins, "people": -3}
    fields.email.setText("bo@nord.example")
    assert not fields.people.isEnabled()
    assert fields.document() == {**joins, "people": -1, "email": "bo@nord.example"}
    choose(fields.kind, EntryKind.SEASON)
    assert fields.people.isEnabled()
    assert fields.document() == {
        "from": on,
        "to": "2026-03-17",
        "people": 3,
        "product": hub,
        "team": "Support",
    }
    choose(fields.kind, EntryKind.GROWTH)
    fields.rate.setText("-0.5")
    assert fields.document() == {
        "from": on,
        "months": 12,
        "per_month": "-0.5",
        "product": hub,
        "team": "Support",
    }


def test_e5_1_what_is_wrong_with_an_entry_is_said_before_it_is_kept(qtbot: QtBot) -> None:
    dialog = _entry_dialog(qtbot)
    fields = dialog.fields
    assert dialog.confirm.isEnabled()
    fields.product.setCurrentText("")
    assert dialog.state.text == "Choose a product."
    fields.product.setCurrentText("Desk; Sales Hub")
    assert dialog.confirm.isEnabled()
    choose(fields.kind, EntryKind.SEASON)
    fields.last.set_day(date(2026, 3, 15))
    assert dialog.state.text == "The last day is before the first."
    fields.last.set_day(date.max)
    assert not dialog.confirm.isEnabled()
    choose(fields.kind, EntryKind.GROWTH)
    fields.rate.setText("some")
    assert "how many people a month" in dialog.state.text
    assert not dialog.confirm.isEnabled()
    choose(fields.kind, EntryKind.JOIN)
    fields.email.setText("bo@nord.example, cy@nord.example")
    assert "one e-mail address" in dialog.state.text


def _product_dialog(qtbot: QtBot, plan: HeadcountPlan) -> ProductDialog:
    dialog = ProductDialog(ProductNeeds("Sales Hub", plan, 4, TIERS), None)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    "plan",
    [
        HeadcountPlan(),
        PLAN,
        HeadcountPlan(base={"Sales Hub": 0}, tiers={"Sales Hub": {"": "Enterprise"}}),
        HeadcountPlan(
            buffers={"Sales Hub": SeatBuffer(percent=Decimal("7.5")), "Desk": SeatBuffer(1)},
            tiers={"Sales Hub": {"Support": "Enterprise", "Sales": "Ultimate"}},
        ),
    ],
)
def test_e5_1_the_facts_of_a_product_that_are_kept_stay_as_they_are(
    qtbot: QtBot, plan: HeadcountPlan
) -> None:
    dialog = _product_dialog(qtbot, plan)
    kept = with_settings(plan_document(plan), "Sales Hub", dialog.settings())
    assert read_plan(kept, "") == plan


def test_e5_1_base_buffer_and_tiers_by_team_are_entered(qtbot: QtBot) -> None:
    dialog = _product_dialog(qtbot, HeadcountPlan())
    choose(dialog.base, "stated")
    assert dialog.people.value() == 4  # those of today to begin with
    dialog.people.setValue(9)
    dialog.seats.setValue(2)
    dialog.percent.setText("7.5 %")
    choose(dialog.floor, "by-team")
    assert not dialog.confirm.isEnabled()
    dialog.teams.team.setText("Support")
    dialog.teams.tier.setCurrentText("Enterprise")
    assert "Add the team" in dialog.state.text
    dialog.teams.add.click()
    asked: list[Mapping[str, Any]] = []
    dialog.settings_requested.connect(asked.append)
    dialog.confirm.click()
    assert asked == [
        {
            "base": 9,
            "buffer": {"seats": 2, "percent": "7.5"},
            "tiers": {"Support": "Enterprise"},
        }
    ]
    dialog.teams.table.selectRow(0)
    dialog.teams.remove.click()
    assert dialog.teams.tiers == {}


def test_e5_1_a_percentage_that_is_none_is_told(qtbot: QtBot) -> None:
    dialog = _product_dialog(qtbot, HeadcountPlan())
    for text in ("many", "-1", "1001"):
        dialog.percent.setText(text)
        assert not dialog.confirm.isEnabled()
        assert "from 0 to" in dialog.state.text


def test_e5_1_what_was_read_is_added_or_replaces_the_plan(qtbot: QtBot) -> None:
    read = HeadcountPlan((MoveEntry(products=HUB, on=TODAY, people=1),), base={"Sales Hub": 3})
    for button, wanted in (("add", PLAN.with_added(read)), ("replace", read)):
        dialog = AddOrReplaceDialog(PLAN, read, "people.csv", None)
        answers: list[HeadcountPlan] = []
        dialog.answered.connect(answers.append)
        getattr(dialog, button).click()
        assert answers == [wanted]
    both = PLAN.with_added(read)
    assert len(both.entries) == len(PLAN.entries) + 1
    assert (both.base, both.buffers) == ({"Sales Hub": 3}, PLAN.buffers)
