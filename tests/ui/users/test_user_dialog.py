"""The dialog of one user: facts, rights, seats, and the steps of their life."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QLabel, QPushButton

from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.origin import Origin
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.seat_age import SeatAge
from seatdesk.ui.users.user_dialog import UserDialog, UserNeeds
from seatdesk.ui.widgets.muted_label import MutedLabel
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


def test_e3_4_the_dialog_says_what_is_known_of_use_and_as_of_when(window):
    seen = replace(
        ANNA, activity=Activity.KNOWN, last_active=date(2017, 2, 11), censored=True,
        activity_as_of=date(2026, 11, 1),
    )  # fmt: skip
    ages = {"Sales Hub": SeatAge(date(2026, 3, 5)), "Jira": SeatAge(date(2026, 11, 1), known=False)}
    dialog = UserDialog(user_needs(user=seen, ages=ages), window)
    assert told(dialog) == {
        "Last use": "Last use before Feb 11, 2017, as observed on Nov 1, 2026",
        "Seat since": "Sales Hub: Mar 5, 2026\nJira: before Nov 1, 2026, since when is not known",
    }
    assert "last active 3571 days ago or earlier." in dialog.state.text
    never = replace(ANNA, activity=Activity.NEVER, activity_as_of=date(2026, 11, 1))
    assert told(UserDialog(user_needs(user=never), window)) == {
        "Last use": "Never used, as observed on Nov 1, 2026"
    }


def test_e3_9_the_dialog_says_until_when_a_seat_is_no_finding(window):
    leave = Exemption(user=3, product="Sales Hub", reason="Leave", until=date(2027, 3, 31))
    over = replace(leave, product="Jira", until=TODAY - timedelta(1))
    dialog = UserDialog(user_needs(exemptions=(leave, over)), window)
    assert told(dialog)["No finding"] == "Sales Hub: exempt until Mar 31, 2027, Leave"


def test_e3_4_a_use_is_entered_by_hand(qtbot, window):
    dialog = UserDialog(user_needs(), window)
    assert not dialog.save.isEnabled()
    dialog.used.line.setText("2026-12-24")
    dialog.used.line.textEdited.emit("2026-12-24")
    assert dialog.save.toolTip() == "Not after Nov 22, 2026."
    dialog.used.line.setText("2026-11-20")
    dialog.used.line.textEdited.emit("2026-11-20")
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        dialog.save.click()
    assert asked.args == [{"last_active": date(2026, 11, 20)}]


def told(dialog):
    labels = {one.accessibleName(): one.text() for one in dialog.facts.findChildren(MutedLabel)}
    return {name: text for name, text in labels.items() if name}


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
