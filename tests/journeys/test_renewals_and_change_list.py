"""Journeys: renewals into a calendar, and a plan carried out from its change list."""

from datetime import date
from importlib import import_module

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from seatdesk import qt_libraries
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep, UnassignStep
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.renewals.calendar_dialog import CalendarDialog
from seatdesk.ui.scenarios.change_list.printed_list import EMPTY_BOX
from seatdesk.ui.text.number_format import day
from seatdesk.ui.window.context import RENEWALS, SCENARIOS
from tests.controllers.asserts import value
from tests.journeys.conftest import RENEWAL, SALES, SERVICE, TODAY, contract, make_workspace

LAST = date(2027, 1, 30)
PLAN = Scenario(
    name="Tidy",
    edited=TODAY,
    steps=(
        RemoveStep(on=TODAY, product=SALES, seats=3),
        UnassignStep(on=TODAY, product=SALES, users=("cia@nordwind.example",)),
    ),
)


@pytest.fixture
def person(tmp_path, open_window):
    path = tmp_path / "renewals.seatdesk"
    contracts = (contract(notice_days=30), contract(SERVICE, notice_days=30))
    make_workspace(path, contracts=contracts, holders={SALES: 3})
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.run(lambda use_case: put_scenario(use_case, None, PLAN)))
    workspace.close()
    return open_window(path)


def features(person):
    return person.workspace_window.commands.features


@pytest.fixture
def page(person):
    person.window.show_page(RENEWALS)
    person.until(lambda: features(person).renewals.page is not None)
    person.until(lambda: features(person).renewals.page.model.rows)
    return features(person).renewals.page


@pytest.fixture
def tab(person):
    person.window.show_page(SCENARIOS)
    person.until(lambda: features(person).change_list.tab is not None)
    found = features(person).change_list.tab
    tabs = features(person).scenarios.page.tabs
    person.until(lambda: features(person).scenarios.page.name)
    tabs.setCurrentWidget(found)
    person.until(lambda: found.table.steps)
    person.settle()
    return found


def test_e4_3_a_renewal_is_looked_at_and_seats_are_given_up(person, page):
    names = {row.product for row in page.model.rows}
    assert names == {SALES, SERVICE}
    said = page.detail.sentence.text()
    assert said.startswith(f"If nothing is done by {day(LAST)} (a Saturday), {SALES} Professional")
    person.press("Schedule downgrade…", page)
    dialog = person.dialog(DowngradeDialog)
    dialog.close()


def test_e4_4_days_and_steps_are_saved_for_a_calendar(person, page, tmp_path):
    person.session.active_scenario.choose("Tidy")
    person.settle()
    person.press("Add to calendar…", page)
    dialog = person.dialog(CalendarDialog)
    dialog.steps.setChecked(True)
    dialog.one.setChecked(True)
    person.press("Save calendar file…", dialog)
    files = person.dialog(QFileDialog)
    path = tmp_path / "days.ics"
    files.fileSelected.emit(str(path))
    person.until(path.exists)
    person.until(lambda: person.told("4 events were written to days.ics."))
    calendar = import_module("icalendar").Calendar.from_ical(path.read_bytes())
    found = [(str(e["SUMMARY"]), e["DTSTART"].dt) for e in calendar.walk("VEVENT")]
    assert found == [
        (f"Last day to act: {SALES} Professional", LAST),
        (f"{SALES} Professional renews", RENEWAL),
        ("Unassign cia@nordwind.example, Sales Hub", LAST),
        (f"Give up 3 additional seats on {day(RENEWAL)}, Sales Hub", LAST),
    ]


def test_e9_4_a_plan_is_ticked_undone_and_recorded_step_by_step(person, tab):
    tab.list.setFocus()
    tab.list.setCurrentIndex(tab.table.index(0, 0))
    person.bot.keyClick(tab.list, Qt.Key.Key_Space)
    person.until(lambda: tab.table.steps[0].done)
    assert person.told("Step 1 is done")
    person.undo()
    person.until(lambda: not tab.table.steps[0].done)
    person.redo()
    person.until(lambda: tab.table.steps[0].done)
    assert person.session.snapshot.account.subscription(SALES).assigned == 3, "a tick is no change"

    asked = []

    def yes(_parent, question, then):
        asked.append(question.text)
        then()

    features(person).change_list._ask = yes
    tab.list.selectRow(0)
    person.press("Record in the account…", tab)
    person.until(lambda: [step.action for step in tab.table.steps] == ["schedule_removal"])
    assert asked == ["Unassign cia@nordwind.example, Sales Hub: record this in the account, today?"]
    person.press("Record in the account…", tab)
    person.until(lambda: not tab.table.steps)
    subscription = person.session.snapshot.account.subscription(SALES)
    assert (subscription.assigned, subscription.removal.seats) == (2, 3)


def test_e9_4_a_step_that_was_ticked_elsewhere_appears(person, tab, tmp_path):
    other = Workspace.open(
        str(tmp_path / "renewals.seatdesk"), clock=lambda _zone: TODAY, source="test"
    )
    value(other.change_list.tick("Tidy", 2))
    other.close()
    person.session.look_for_others()
    person.until(lambda: tab.table.steps[1].done)


def test_e9_4_without_the_systems_print_service_the_window_says_what_is_missing(
    person, tab, monkeypatch
):
    monkeypatch.setattr(qt_libraries, "PRINTING", {"libno-printing.so.9": "libno-printing9"})
    person.press("Print…", tab)
    person.until(lambda: person.window.messages.texts)
    (said,) = person.window.messages.texts
    assert said.startswith("Printing needs libno-printing.so.9, which this system lacks.")
    assert not person.window.findChildren(QDialog)


def test_e9_4_the_list_is_printed(person, tab, tmp_path):
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    person.press("Print…", tab)
    dialog = person.dialog(QPrintPreviewDialog)
    assert dialog.isModal()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    dialog.paintRequested.emit(printer)
    dialog.reject()
    printed = PdfReader(tmp_path / "list.pdf").pages[0].extract_text()
    for text in ("Change list", "Tidy", "Nordwind AB", "Page 1 of 1", EMPTY_BOX):
        assert text in printed
    assert person.window.isEnabled()
