"""The journey of paper: every page, list and figure is shown as it would be printed (Ctrl+P)."""

from shutil import copyfile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QPageLayout, QShortcut
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QTabWidget, QToolButton

from seatdesk import qt_libraries
from seatdesk.controllers.demo import demo_workspace
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.shell.printing import print_commands, shown_tables
from seatdesk.ui.shell.printing.shown_tables import TICK
from seatdesk.ui.text.number_format import day
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.window.context import (
    ACTIVITY,
    BILLING,
    FINDINGS,
    RENEWALS,
    REPORTS,
    SCENARIOS,
    SEATS,
)
from tests.journeys.conftest import TODAY

TABS = {
    RENEWALS: ("Timeline", "List"),
    FINDINGS: ("To give up", "Exempt 1"),
    BILLING: ("Invoices", "Chart", "Fiscal years"),
    SCENARIOS: ("Steps", "Compare", "Head count", "Cheapest", "Change list"),
    REPORTS: ("Approval", "Costs", "Reconcile"),
}


@pytest.fixture(autouse=True)
def _american_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The file of the sample company, made once for all tests here."""
    path = tmp_path_factory.mktemp("sample") / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    return path


@pytest.fixture
def person(open_window, tmp_path, sample):
    return open_window(copyfile(sample, tmp_path / "sample.seatdesk"))


def preview(person):
    """The preview that is open."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    return person.dialog(QPrintPreviewDialog)


def read(person, tmp_path, *, lying=False):
    """The text of the pages that the preview would print; the preview is closed.

    `lying`: on paper that was turned in the preview.
    """
    from PySide6.QtPrintSupport import QPrinter

    dialog = preview(person)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setPageLayout(dialog.printer().pageLayout())
    if lying:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog.paintRequested.emit(printer)
    dialog.reject()
    sheets = PdfReader(tmp_path / "printed.pdf").pages
    assert not lying or sheets[0].mediabox.width > sheets[0].mediabox.height
    pages = [page.extract_text() for page in sheets]
    return [page.replace("\N{NO-BREAK SPACE}", " ") for page in pages]


def print_shown(person):
    """Print from the menu, once it can be."""
    action = person.window.actions_of["print"]
    person.until(action.isEnabled)
    action.trigger()
    person.settle()


def test_the_users_are_printed_that_the_filter_finds(person, tmp_path):
    person.bot.keyClick(person.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    pages = read(person, tmp_path)
    everybody = "\n".join(pages)
    assert "Seats" in pages[0]
    assert "48 users" in pages[0]
    assert "Nordlicht Instruments" in pages[0]
    assert day(TODAY) in pages[0]
    assert "Filter:" not in everybody
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    rows = [person.page.model.line(n).row for n in range(48)]
    assert all(row.email in everybody for row in rows)
    print_shown(person)
    turned = read(person, tmp_path, lying=True)
    assert turned[0].count("@") < pages[0].count("@"), "laid out anew for fewer rows a page"
    assert all(row.email in "\n".join(turned) for row in rows)
    person.window.filter.setText("team:Finance")
    person.until(lambda: 0 < len(person.page.model.ids) < 10)
    print_shown(person)
    (page,) = read(person, tmp_path)
    assert "Filter: team:Finance" in page
    finance = {row.email for row in rows if row.team == "Finance"}
    assert {row.email for row in rows if row.email in page} == finance


def test_the_draft_is_printed_as_it_is_seen_and_said_to_be_one(person, tmp_path):
    name = next(
        row.name
        for row in (person.page.model.line(n).row for n in range(48))
        if not row.seats and row.status == "active"
    )
    print_shown(person)
    before = "".join(read(person, tmp_path)).count(TICK)
    person.tick(name, "Service Hub")
    print_shown(person)
    pages = read(person, tmp_path)
    assert "1 seat not saved yet" in pages[0]
    assert "".join(pages).count(TICK) == before + 1


def test_what_is_seen_of_a_scenario_is_printed_with_its_name(person, tmp_path):
    name = person.session.active_scenario.names[0]
    person.session.active_scenario.choose(name)
    person.until(lambda: person.session.snapshot.scenario is not None)
    person.settle()
    print_shown(person)
    pages = read(person, tmp_path)
    assert "Scenario" in pages[0]
    assert all(name in page for page in pages), "in the head of the first, at the foot of all"


def test_every_tab_is_printed_with_its_name_its_account_and_its_day(person, tmp_path):
    """All of them, which takes some seconds: each is made of other parts."""
    for key, names in TABS.items():
        person.window.show_page(key)
        person.settle()
        shown = person.window.stack.currentWidget()
        tabs = next(tab for tab in shown.findChildren(QTabWidget) if tab.isVisible())
        assert tuple(tabs.tabText(n).replace("&", "") for n in range(tabs.count())) == names
        for place, name in enumerate(names):
            tabs.setCurrentIndex(place)
            person.settle()
            if name == "Approval":
                continue  # it has pages of its own
            print_shown(person)
            first = read(person, tmp_path)[0]
            assert name.removesuffix(" 1") in first
            assert "Exempt 1" not in first
            assert "Nordlicht Instruments" in first
            assert day(TODAY) in first
            assert "Page 1 of" in first


def test_all_lines_of_the_history_are_printed_not_only_those_in_sight(
    person, tmp_path, monkeypatch
):
    monkeypatch.setattr("seatdesk.ui.activity.activity_commands.LINES", 30)
    monkeypatch.setattr("seatdesk.ui.activity.history_model.PAGE", 30)
    person.window.show_page(ACTIVITY)
    page = person.workspace_window.commands.features.activity.page
    person.until(lambda: page.model.rowCount() >= 30)
    print_shown(person)
    printed = "\n".join(read(person, tmp_path))
    assert "Account Nordlicht Instruments opened" in " ".join(printed.split())  # the oldest line
    assert page.model.rowCount() > 40


def test_all_findings_are_printed_not_only_those_in_sight(person, tmp_path):
    person.window.show_page(FINDINGS)
    tab = person.workspace_window.commands.features.findings.page.findings
    person.until(lambda: tab.model.length() > 10)
    people = [tab.model.finding(row) for row in range(tab.model.length())]
    names = {tab.model.texts(one, 0)[0] for one in people}
    tab.model.show_entries(tab.model.entries, [])  # as if none had come into sight yet
    print_shown(person)
    printed = " ".join("\n".join(read(person, tmp_path)).split())
    assert all(name in printed for name in names)
    assert "Filter: Product: All products" in printed
    assert "press Enter" not in printed


def test_the_billing_overview_is_printed_also_while_it_is_hidden(person, tmp_path):
    person.window.overview.hide()
    person.window.actions_of["print-overview"].trigger()
    (page,) = read(person, tmp_path)
    for text in ("Billing overview", "Sales Hub Professional", "Service Hub Starter"):
        assert text in page


def test_how_an_amount_came_about_is_printed_from_its_dialog(person, tmp_path):
    account = person.session.snapshot.overview[0]
    dialog = WhyDialog("This term", account.term.derivation, account.currency, person.window)
    dialog.open()
    press_ctrl_p(dialog)
    text = " ".join("\n".join(read_of(person, dialog, tmp_path)).split())
    assert dialog.windowTitle() in text
    top = dialog.steps.model().index(0, 1).data()
    assert top
    assert top in text
    assert " ".join(dialog.sentence.text().split()) in text
    dialog.reject()


def press_ctrl_p(dialog):
    """The shortcut of a dialog; none is active on a screen that nobody sees."""
    keys = QKeySequence(QKeySequence.StandardKey.Print)
    (shortcut,) = (one for one in dialog.findChildren(QShortcut) if one.key() == keys)
    shortcut.activated.emit()


def read_of(person, dialog, tmp_path):
    """The same of a preview over a dialog."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    person.until(lambda: dialog.findChildren(QPrintPreviewDialog))
    return read(person, tmp_path)


def test_fields_of_a_dialog_are_printed_with_what_was_entered(person, tmp_path):
    person.window.actions_of["new-scenario"].trigger()
    dialog = person.dialog(Dialog)
    dialog.name.setText("Before the renewal")
    press_ctrl_p(dialog)
    assert "Before the renewal" in "\n".join(read_of(person, dialog, tmp_path))
    dialog._discard()


def test_a_list_that_is_too_long_for_paper_is_refused_with_what_to_do(person, monkeypatch):
    monkeypatch.setattr(shown_tables, "MOST_ROWS", 40)
    person.window.show_page(SEATS)
    print_shown(person)
    assert person.told("48 rows are too many to print: 40 at most. Filter the list")
    monkeypatch.setattr(shown_tables, "MOST_ROWS", 5)
    for key in (FINDINGS, REPORTS):
        person.window.show_page(key)
        person.settle()
        if key == REPORTS:
            person.workspace_window.commands.features.reports.page.show_tab(ReportTab.COSTS)
            person.settle()
        person.window.messages.clear()
        print_shown(person)
        assert person.told(" are too many to print: 5 at most.")


def test_every_field_and_button_of_the_preview_has_a_name(person):
    print_shown(person)
    dialog = preview(person)
    for kind in (QToolButton, QLineEdit, QComboBox, QGraphicsView):
        for one in dialog.findChildren(kind):
            if one.isVisible() and one.objectName() != "qt_toolbar_ext_button":
                interface = QAccessible.queryAccessibleInterface(one)
                assert interface.text(QAccessible.Text.Name), one
    dialog.reject()


def test_a_long_list_is_laid_out_in_the_worker(person, tmp_path, monkeypatch):
    monkeypatch.setattr(print_commands, "_AT_ONCE", 10)
    print_shown(person)
    assert len(read(person, tmp_path)) > 1


def test_without_the_systems_print_service_the_window_says_what_is_missing(person, monkeypatch):
    monkeypatch.setattr(qt_libraries, "PRINTING", {"libno-printing.so.9": "libno-printing9"})
    print_shown(person)
    assert person.told("Printing needs libno-printing.so.9, which this system lacks.")
