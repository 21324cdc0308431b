"""The dialog of one user: facts, rights, seats, and the steps of their life."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton

from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.origin import Origin
from seatdesk.ui.users.user_dialog import UserDialog, UserNeeds
from tests.ui.samples import TODAY

ANNA = User(id=1, email="anna@x.se", name="Anna Berg", super_admin=True)


def user_needs(**changes):
    user = User(id=3, email="bo@x.se", name="Bo Ek", status=Status.DEACTIVATED)
    needs = UserNeeds(
        user=user,
        seats=("Sales Hub",),
        products=("Sales Hub",),
        history=(("12 Oct", "deactivated"),),
        today=TODAY,
    )
    return replace(needs, **changes)


def test_p6_a_deactivated_holder_is_offered_the_three_steps(qtbot, window):
    dialog = UserDialog(user_needs(), window)
    assert "Still holds a seat of Sales Hub." in dialog.state.text
    (release,) = dialog.state.findChildren(QPushButton)
    with qtbot.waitSignal(dialog.release_requested):
        release.click()


def test_p8_a_user_without_a_seat_has_no_paid_features(window):
    seen = replace(ANNA, activity=Activity.KNOWN, last_active=date(2026, 11, 20))
    dialog = UserDialog(user_needs(user=seen, seats=()), window)
    assert dialog.state.text == (
        "Active, last active 2 days ago. Holds no paid seat, so has no paid features."
    )


def test_a_user_who_was_imported_says_where_from(window):
    origin = Origin("people.csv", "ab" * 32, 1204, date(2026, 11, 20), "2026-11-21T08:00:00+00:00")
    dialog = UserDialog(user_needs(origin=origin), window)
    (label,) = (one for one in dialog.facts.findChildren(QLabel) if "people.csv" in one.text())
    assert label.text() == "people.csv, line 1,204, as of Nov 20, 2026"
    assert label.accessibleName() == "Last read from"
    assert "ab" * 32 in label.toolTip()


def test_a_user_is_edited_field_by_field(qtbot, window):
    dialog = UserDialog(user_needs(), window)
    assert dialog.save.toolTip() == "Nothing is changed yet."
    dialog.texts["team"].setText("Support")
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        dialog.save.click()
    assert asked.args == [{"team": "Support"}]


def test_rule_5_other_addresses_are_edited_with_the_facts(qtbot, window):
    dialog = UserDialog(user_needs(aliases=("old@x.se",)), window)
    assert dialog.aliases.text() == "old@x.se"
    assert dialog.aliases.accessibleName() == "Other addresses"
    dialog.aliases.setText(" old@x.se;older@x.se, ")
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        dialog.save.click()
    assert asked.args == [{"aliases": ("old@x.se", "older@x.se")}]
    dialog.aliases.setText("")
    assert dialog.edits == {"aliases": ()}
    locked = UserDialog(user_needs(missing_permission="Only they can."), window)
    assert locked.aliases.toolTip() == "Only they can."


def test_p5_the_next_steps_in_a_users_life(qtbot, window):
    dialog = UserDialog(user_needs(), window)
    assert list(dialog.steps) == ["reactivate", "remove"]
    with qtbot.waitSignal(dialog.status_requested) as asked:
        dialog.steps["reactivate"].click()
    assert asked.args == ["reactivate"]
    invited = UserDialog(user_needs(user=replace(ANNA, status=Status.INVITED)), window)
    assert invited.steps["deactivate"].text() == "Withdraw invitation"
