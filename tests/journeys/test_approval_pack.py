"""Journeys: a scenario becomes a paper to sign, in the window, as PDF, workbook and table."""

from functools import partial

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.report.report import SectionKey
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.printing.sheet import Paper
from seatdesk.ui.reports.printing.typeface import typographic
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.context import REPORTS, SCENARIOS
from tests.controllers.asserts import value
from tests.factories import SALES
from tests.journeys.conftest import TODAY, contract, make_workspace

TIDY, MORE = "Tidy", "More"

PLANS = (
    Scenario(name=TIDY, edited=TODAY, steps=(RemoveStep(on=TODAY, product=SALES, seats=1),)),
    Scenario(name=MORE, edited=TODAY, steps=(BuyStep(on=TODAY, product=SALES, seats=1),)),
)


@pytest.fixture
def person(tmp_path, open_window):
    path = tmp_path / "approval.seatdesk"
    make_workspace(path, contracts=(contract(notice_days=30),), holders={SALES: 3})
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    for plan in PLANS:
        value(workspace.run(partial(put_scenario, before=None, after=plan)))
    workspace.close()
    return open_window(path)


def features(person):
    return person.workspace_window.commands.features


def approval(person):
    """The tab with a pack in it."""
    tab = features(person).approval.tab
    person.until(lambda: features(person).approval.tab is not None)
    tab = features(person).approval.tab
    person.until(lambda: tab.state is not None)
    return tab


def made(person):
    """The tab with the pack of the scenario, asked for on its page."""
    person.window.show_page(SCENARIOS)
    person.until(lambda: features(person).scenarios.page is not None)
    items = features(person).scenarios.page.items
    person.until(lambda: TIDY in items.names)
    person.settle()
    items.setCurrentRow(items.names.index(TIDY))
    person.until(lambda: features(person).scenarios.page.name == TIDY)
    person.settle()
    person.press("Make report…")
    tab = approval(person)
    person.until(lambda: tab.state is not None and tab.state.scenario == TIDY)
    return tab


def test_e10_3_a_report_of_a_scenario_is_previewed_and_written_as_pdf(person, tmp_path):
    tab = made(person)
    assert person.window.page == REPORTS
    assert features(person).reports.tab is ReportTab.APPROVAL
    shown = [text for sheet in tab.state.sheets.pages for text in sheet.texts]
    path = tmp_path / "pack.pdf"
    features(person).approval.write_report(path, "pdf")
    person.until(path.exists)
    person.settle()
    reader = PdfReader(path)
    assert len(reader.pages) == len(tab.state.sheets.pages)
    text = "\n".join(page.extract_text() for page in reader.pages)
    for figure in tab.state.made.report.figures.values():
        printed = typographic(figure.text)
        assert printed in shown
        assert printed in text


def test_e10_1_parts_that_are_cleared_are_neither_shown_nor_written(person, tmp_path):
    tab = made(person)
    before = len(tab.state.sheets.outline)
    tab.choices.parts[SectionKey.SOURCES].setChecked(False)
    person.until(lambda: len(tab.state.sheets.outline) == before - 1)
    path = tmp_path / "pack.pdf"
    features(person).approval.write_report(path, "pdf")
    person.until(path.exists)
    person.settle()
    assert len(PdfReader(path).outline) == before - 1
    assert not tab.choices.parts[SectionKey.DECISION].isEnabled()


def test_e10_1_the_decision_asked_can_be_worded(person):
    tab = made(person)
    assert tab.choices.ask.toPlainText() == tab.state.made.report.ask
    tab.choices.ask.setPlainText("May we give up three seats?")
    person.until(lambda: tab.state.made.report.ask == "May we give up three seats?")
    assert "May we give up three seats?" in list(tab.state.sheets.pages[0].texts)


def test_e10_1_other_scenarios_stand_beside_it_and_the_title_is_ones_own(person):
    tab = made(person)
    assert tab.choices.title.placeholderText() == tab.state.made.report.title
    tab.choices.compared.tick([MORE])
    tab.choices.title.setText("Seats of spring")
    person.until(lambda: tab.state.made.report.title == "Seats of spring")
    [table, *_] = tab.state.made.report.section(SectionKey.COMPARE).tables
    assert [column.title for column in table.columns][1:] == ["Do nothing", TIDY, MORE]
    assert next(iter(tab.state.sheets.pages[0].texts)) == "Seats of spring"
    choose(tab.choices.scenario, MORE)  # what is approved does not stand beside itself
    person.until(lambda: tab.state.scenario == MORE)
    assert tab.choices.compared.names == ()


def test_e10_3_pages_are_laid_out_on_the_paper_that_is_chosen(person, tmp_path):
    tab = made(person)
    choose(tab.choices.paper, PaperSize.LETTER)
    person.until(lambda: tab.state.sheets.paper == Paper.of(PaperSize.LETTER))
    path = tmp_path / "pack.pdf"
    features(person).approval.write_report(path, "pdf")
    person.until(path.exists)
    person.settle()
    box = PdfReader(path).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (612, 792)


def test_a_summary_is_copied(person):
    tab = made(person)
    person.press("Copy summary", tab)
    text = QGuiApplication.clipboard().text()
    assert tab.state.made.report.ask in text
    assert all(figure.text in text for figure in tab.state.made.report.figures.values())


def test_what_is_printed_is_what_is_shown(person, tmp_path):
    tab = made(person)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    person.press("Print…", tab)
    preview = person.dialog(QPrintPreviewDialog)
    preview.paintRequested.emit(printer)
    preview.reject()
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == len(tab.state.sheets.pages)
    assert tab.state.made.report.title in pages[0].extract_text()


def test_every_other_form_is_written(person, tmp_path):
    tab = made(person)
    offered = [entry.text() for entry in tab.others.menu().actions()]
    assert offered == ["Web page (HTML)…", "Calendar (ICS)…", "Data (JSON)…"]
    for ending in ("xlsx", "csv", "html", "ics", "json"):
        path = tmp_path / f"pack.{ending}"
        features(person).approval.write_report(path, ending)
        person.until(path.exists)
        person.settle()
        assert path.stat().st_size > 100


def test_a_report_into_a_folder_that_is_gone_is_refused_in_a_sentence(person, tmp_path):
    made(person)
    features(person).approval.write_report(tmp_path / "gone" / "pack.pdf", "pdf")
    person.until(lambda: person.told("gone"))
    assert not (tmp_path / "gone").exists()


def test_the_page_offers_its_buttons_by_name(person):
    person.window.show_page(REPORTS)
    tab = approval(person)
    for name in ("PDF…", "XLSX…", "CSV…", "Print…", "Copy summary"):
        assert person.button(name, tab).isEnabled()
    page = features(person).reports.page
    assert page.tabs.tabText(0) == "Approval"
    assert tab.state.scenario == ""
