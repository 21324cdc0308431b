"""The smaller dialogs: each says what it needs, asks once, and shows what came of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from seatdesk.controllers.messages.verification_report import VerifyReport
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.workspace_files import RestorePreview, WorkspaceContents
from seatdesk.domain.account.account import Policies, User
from seatdesk.domain.account.subscription_checks import is_upgrade
from seatdesk.domain.account.terms_and_prices import (
    Rates,
    Removal,
    SeatPrice,
    TierChanged,
    TierPlan,
)
from seatdesk.domain.changes.changes import Change, ChangeTier, ScheduleTier
from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.origin import Origin
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.ui.activity.verify_dialog import VerifyDialog
from seatdesk.ui.billing.conventions_dialog import CONVENTIONS, ConventionsDialog, ConventionsNeeds
from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds
from seatdesk.ui.checkout.contact_dialog import ContactDialog, ContactNeeds
from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds
from seatdesk.ui.preferences.preferences_dialog import Choices, PreferencesDialog, PreferencesNeeds
from seatdesk.ui.users.user_dialog import UserDialog, UserNeeds
from seatdesk.ui.users.working_as_dialog import WorkingAsDialog, WorkingAsNeeds
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.workspaces.backup_dialog import BackupDialog, BackupNeeds
from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspaceDialog, NewWorkspaceNeeds
from seatdesk.ui.workspaces.restore_dialog import RestoreDialog, RestoreNeeds
from tests.ui.samples import TODAY, account, at_once, outcome, subscription

ANNA = User(id=1, email="anna@x.se", name="Anna Berg", super_admin=True)
EVA = User(id=2, email="eva@x.se", add_edit_users=True, modify_billing=True)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_c5_the_message_for_the_vendor_is_copied(window):
    refusal = refuse(Code.CONTACT_CSM, product="Sales Hub", reason="legacy")
    dialog = ContactDialog(ContactNeeds(refusal, "Hello"), window)
    assert "Customer Success Manager" in dialog.notice.text
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Hello"


def test_p1_working_as_names_people_and_their_rights(qtbot, window):
    dialog = WorkingAsDialog(WorkingAsNeeds((ANNA, EVA)), window)
    assert not dialog.confirm.isEnabled()
    assert "Add & edit users, Modify billing" in dialog.people.item(2).text()
    dialog.people.setCurrentRow(2)
    assert dialog.confirm.text() == "Work as eva@x.se"
    with qtbot.waitSignal(dialog.work_as_requested) as asked:
        dialog.confirm.click()
    assert asked.args == ["eva@x.se"]
    dialog.show_outcome(Refused(refuse(Code.UNKNOWN_ACTOR, email="eva@x.se")))
    assert dialog.notice.text.startswith("Working as eva@x.se is not possible")


def test_preferences_keep_language_and_region_apart(qtbot, window):
    dialog = PreferencesDialog(PreferencesNeeds(Choices(), Policies()), window)
    assert not dialog.save.isEnabled()
    choose(dialog.program.language, "sv")
    choose(dialog.program.region, "de_CH")
    assert "€\u00a012'345.60" in dialog.program.example.text()
    with qtbot.waitSignals([dialog.choices_requested, dialog.finished]):
        dialog.save.click()
    assert dialog.program.value == Choices("sv", "de_CH", "system")


def test_policies_are_asked_for_only_when_they_change(qtbot, window):
    dialog = PreferencesDialog(PreferencesNeeds(Choices(), Policies()), window)
    dialog.policies.idle.setValue(90)
    dialog.policies.tax.setText("25")
    with qtbot.waitSignal(dialog.policies_requested) as asked:
        dialog.save.click()
    assert asked.args == [
        replace(Policies(), idle_after_days=90, tax_percent=Decimal(25)),
    ]
    dialog.policies.tax.setText("250")
    assert dialog.save.toolTip() == "Enter a percentage from 0 to 100, such as 25."


def test_policies_say_which_permission_is_missing(window):
    needs = PreferencesNeeds(Choices(), Policies(), "You lack the permission Modify billing.")
    dialog = PreferencesDialog(needs, window)
    assert not dialog.policies.isEnabled()
    assert dialog.policies.missing_permission.text() == "You lack the permission Modify billing."


def test_about_can_be_copied(window):
    AboutDialog(AboutNeeds("1.0", "3", (("Qt", "6.11"),)), window).copy.click()
    assert QApplication.clipboard().text() == "SeatDesk: 1.0\nSchema: 3\nQt: 6.11"


def test_a_new_workspace_is_named_after_its_account(qtbot, window, tmp_path):
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path, "EUR"), window)
    assert dialog.create_.toolTip() == "Enter the name of the organisation."
    dialog.account.setText("Nordwind AB")
    dialog.zone.setCurrentText("Europe/Stockholm")
    with qtbot.waitSignal(dialog.create_requested) as asked:
        dialog.create_.click()
    (new,) = asked.args
    assert new.location == str(tmp_path / "nordwind-ab.seatdesk")
    assert (new.account, new.currency, new.time_zone) == ("Nordwind AB", "EUR", "Europe/Stockholm")


def test_a_new_workspace_never_overwrites(window, tmp_path):
    (tmp_path / "nordwind.seatdesk").write_text("")
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path), window)
    dialog.account.setText("Nordwind")
    assert "exists already" in dialog.create_.toolTip()


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


def test_h1_verify_says_what_is_wrong(window):
    found = SimpleNamespace(
        code="pool_differs", params={"product": "Sales Hub", "stored": 3, "counted": 4}
    )

    good = VerifyDialog(VerifyReport(10, 2, 3), "plan.seatdesk", window)
    assert good.notice.text.startswith("Everything is as the history says")
    bad = VerifyDialog(VerifyReport(10, 2, 3, (found,)), "plan.seatdesk", window)
    assert bad.notice.text.startswith("1 thing is not as it must be.")
    assert "as counted: 4" in bad.problems.toPlainText()


def test_f5_verify_shows_the_hash_and_compares_it_with_one_that_was_noted(qtbot, window):
    head = "0123456789abcdef" * 4
    dialog = VerifyDialog(VerifyReport(10, 2, 3, head=head), "plan.seatdesk", window)
    dialog.show()
    assert dialog.head.text() == head
    assert dialog.head.isReadOnly()
    metrics = dialog.head.fontMetrics()
    assert dialog.head.width() > metrics.horizontalAdvance(head)  # whole, without scrolling
    dialog.copy_head.click()
    assert QGuiApplication.clipboard().text() == head
    assert not dialog.compare.isEnabled()
    dialog.noted.setText(f" {head.upper()} ")
    with qtbot.waitSignal(dialog.compare_requested) as asked:
        dialog.compare.click()
    assert asked.args == [head]
    again = VerifyDialog(VerifyReport(10, 2, 3, head=head, expected=7), "plan.seatdesk", window)
    assert again.facts.fact("Hash that was noted") == "Line 7 has it"


def test_h3_restore_shows_what_comes_and_goes(qtbot, window):
    comes = WorkspaceContents("Nordwind AB", date(2026, 11, 1), 1100)
    needs = RestoreNeeds("old.seatdesk", "plan.seatdesk", RestorePreview(comes, None))
    dialog = RestoreDialog(needs, window)
    assert dialog.comes.fact("History lines") == "1,100"
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.restore.click()
    assert asked.args == ["old.seatdesk"]


def test_h3_a_copy_never_overwrites(qtbot, window, tmp_path):
    there = tmp_path / "there.seatdesk"
    there.write_text("")
    dialog = BackupDialog(BackupNeeds(there), window)
    assert "exists already" in dialog.save.toolTip()
    dialog.path.setText(str(Path(tmp_path) / "new.seatdesk"))
    with qtbot.waitSignal(dialog.backup_requested):
        dialog.save.click()


def test_the_vendors_figure_is_found_among_the_conventions(window):
    dialog = ConventionsDialog(ConventionsNeeds(account(), "Sales Hub"), window)
    assert dialog.table.rowCount() == len(CONVENTIONS)
    dialog.seats.setValue(3)
    dialog.vendor.setText("81")
    assert "Days left of days in the period" in dialog.answer.text
    dialog.vendor.setText("79.89")
    assert dialog.answer.text == (
        "The vendor counts like this: Days of 365 (Half up, Half to even (banker's), Down)."
    )
    dialog.vendor.setText("1")
    assert dialog.answer.text.startswith("No way of counting gives this figure.")


@pytest.mark.parametrize(
    ("tier", "base", "words"),
    [("Enterprise", 1200, "acts at once"), ("Starter", 45, "A lower tier waits")],
)
def test_d8_a_tier_goes_up_at_once_and_down_at_the_renewal(qtbot, window, tier, base, words):
    of = account()
    rates = Rates(Decimal(base), 5, SeatPrice.of(Decimal(100)), "book")

    def ask(about):
        name, wanted = about
        change: Change = ScheduleTier("Sales Hub", name, wanted)
        if is_upgrade(of.subscriptions[0], wanted):
            change = ChangeTier("Sales Hub", TierChanged(TODAY, name, wanted))
        found = quote(of, [change])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [(tier, rates)], at_once(ask)), window)
    assert words in dialog.when.text
    assert dialog.confirm.text() == f"Change to {tier}"
    with qtbot.waitSignal(dialog.tier_requested) as asked:
        dialog.confirm.click()
    assert asked.args == [tier, rates, ""]
    dialog.show_outcome(Done(None))
    assert subscription().tier == "Professional"


def test_the_hint_of_a_new_workspace_is_what_a_person_types(window, tmp_path):
    """As the README has it; the driver's name is no part of it."""
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path), window)
    (hint,) = (text for label in dialog.findChildren(QLabel) if "://" in (text := label.text()))
    url = hint.partition(": ")[2]
    assert url == "postgresql://user@host/database"
    readme = Path(__file__).parents[2] / "README.md"
    assert f"`{url}`" in readme.read_text(encoding="utf-8")


def test_d8_an_upgrade_says_what_becomes_of_the_pending_removal(window):
    of = account(subscription(removal=Removal(2, date(2027, 3, 1))))
    up = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")

    def ask(_wanted):
        found = quote(
            of, [ChangeTier(of.subscriptions[0].product, TierChanged(TODAY, "Enterprise", up))]
        )
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    stays = "The pending removal stays: 2 additional paid users leave on Mar 1, 2027."
    assert stays in dialog.when.text


def test_d8_the_seats_before_and_after_and_what_is_cancelled_are_said_beforehand(window):
    lower = TierPlan("Starter", Rates(Decimal(45), 2, SeatPrice.of(Decimal(22))), date(2027, 3, 1))
    of = account(subscription(tier_plan=lower))
    up = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")

    def ask(about):
        change = ChangeTier("Sales Hub", TierChanged(TODAY, *about))
        found = quote(of, [change])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    facts = ("Included seats", "Additional seats", "Seats owned")
    assert [dialog.current.fact(name) for name in facts] == ["5", "20", "25"]
    assert [dialog.after.fact(name) for name in facts] == ["10", "20", "30"]
    assert "This cancels the change to Starter scheduled for the renewal." in dialog.when.text
    assert "5 seats more are included; additional seats stay" in dialog.when.text
    # what is due is on no other invoice
    assert "Due now: €0.00" in dialog.when.text
    assert dialog.lines.fact("Invoice of Dec 1, 2026")
