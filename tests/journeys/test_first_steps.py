"""A new account: every empty page says how to begin, with the buttons that do it (13.12)."""

from seatdesk.controllers import workspace_files
from seatdesk.ui.billing.subscription_editor.dialog import SubscriptionDialog
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.reconciliation.reconcile_tab import ReconcileTab
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.window.context import BILLING, FINDINGS, RENEWALS, REPORTS, SEATS
from tests.journeys.conftest import TODAY


def test_every_empty_page_has_the_buttons_that_fill_it(tmp_path, open_window):
    path = tmp_path / "new.seatdesk"
    workspace_files.new(
        str(path), "Nordwind AB", "EUR", "UTC", clock=lambda _zone: TODAY, source="test"
    )
    person = open_window(path)
    for page in (BILLING, RENEWALS, FINDINGS):
        person.window.show_page(page)
        person.settle()
        shown = person.window.stack.currentWidget()
        steps = shown.empty if page == BILLING else shown.first_steps
        person.press("Add subscription…", steps)
        person.dialog(SubscriptionDialog).reject()
        person.settle()
    person.window.show_page(REPORTS)
    reports = person.window.stack.currentWidget()
    for tab in (ReportTab.APPROVAL, ReportTab.COSTS):
        reports.show_tab(tab)
        person.settle()
        steps = reports.tabs.currentWidget().currentWidget()
        person.press("Add subscription…", steps)
        person.dialog(SubscriptionDialog).reject()
        person.settle()
    reports.show_tab(ReportTab.RECONCILE)
    person.settle()
    assert isinstance(reports.tabs.currentWidget(), ReconcileTab)
    person.window.show_page(SEATS)
    person.until(lambda: person.page.first_steps is not None)
    assert person.page.view.isHidden(), "no table of nobody"
    assert person.page.chips.isHidden(), "no counts of 0"
    person.press("New user…", person.page.first_steps)
    dialog = person.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("nora@example.com")
    person.press("Next", dialog)
    person.press("Next", dialog)
    person.press("Send", dialog)
    person.until(person.page.view.isVisible)
    assert person.page.first_steps.isHidden()
    assert not person.page.chips.isHidden()
    person.undo()
    person.until(person.page.first_steps.isVisible)
    person.press("Findings", person.page.first_steps)
    assert person.window.page == FINDINGS
