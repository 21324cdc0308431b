"""Findings in the real window: totals, filters, selection, steps with one click, exemptions."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, UserKind
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.ui.findings.exempt_dialog import ExemptDialog
from seatdesk.ui.findings.findings_model import AVOIDABLE, BELOW, LAST_DAY, SUNK
from seatdesk.ui.window.context import FINDINGS, SEATS
from tests.controllers.asserts import value
from tests.journeys.conftest import RENEWAL, SALES, SERVICE, TODAY, contract, make_workspace

LONG_AGO = TODAY - timedelta(200)
SEEN: dict[str, Any] = {
    "activity": Activity.KNOWN,
    "last_active": TODAY,
    "activity_as_of": TODAY,
}


@pytest.fixture(autouse=True)
def _american_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def unused(tmp_path):
    """Sales: 5 owned, 4 held, of them a bot and one idle; Service: 4 owned, nobody."""
    path = tmp_path / "unused.seatdesk"
    make_workspace(
        path,
        contracts=(contract(SALES, notice_days=30), contract(SERVICE, additional=2)),
        holders={SALES: 4},
        on=LONG_AGO,
    )
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.users.edit(1, kind=UserKind.BOT, **SEEN))
    value(workspace.users.edit(2, **(SEEN | {"last_active": LONG_AGO})))
    value(workspace.users.edit(3, **SEEN))
    workspace.close()
    return path


@pytest.fixture
def looking(open_window, unused):
    person = open_window(unused)
    show_findings(person)
    return person


def show_findings(person):
    person.window.show_page(FINDINGS)
    person.settle()
    person.until(tab(person).model.rowCount)


def page(person):
    return person.workspace_window.commands.features.findings.page


def tab(person):
    return page(person).findings


def rows(person):
    model = tab(person).model
    return [model.finding(row) for row in range(model.rowCount())]


def choose(person, *emails):
    view = tab(person).view
    view.clearSelection()
    for row, finding in enumerate(rows(person)):
        if finding.email in emails:
            view.selectionModel().select(
                tab(person).model.index(row, 0),
                view.selectionModel().SelectionFlag.Select
                | view.selectionModel().SelectionFlag.Rows,
            )
    person.settle()


def test_e3_findings_are_listed_with_their_totals_under_their_names(looking):
    found = page(looking)
    assert found.tiles[Certainty.CERTAIN].avoidable.accessibleName() == (
        "Certain: 5 seats, 3,240.00 EUR avoidable"
    )
    to_check = found.tiles[Certainty.TO_CHECK].avoidable.accessibleName()
    assert to_check == "To check: 2 seats, 2,160.00 EUR avoidable"
    unknown = found.tiles[Certainty.UNKNOWN].avoidable.accessibleName()
    assert unknown == "No usage data: 1 seat, 0.00 EUR avoidable"
    assert found.headline.text() == "€3,240.00 for certain, up to €5,400.00"
    assert tab(looking).view.accessibleName() == "Findings"
    assert [b.text() for b in (tab(looking).free, tab(looking).give_up, tab(looking).exempt)] == [
        "Free seats…",
        "Give up seats…",
        "Exempt…",
    ]
    assert [(row.product, row.email, row.reason.value) for row in rows(looking)] == [
        (SALES, "", "unassigned"),
        (SALES, "anna@nordwind.example", "bot"),
        (SALES, "bo@nordwind.example", "idle"),
        (SALES, "", "no_usage_data"),
        (SERVICE, "", "unassigned"),
    ]
    view = QAccessible.queryAccessibleInterface(tab(looking).view)
    assert "No use for 200 days, To check · Sales Hub" in {
        view.child(number).text(QAccessible.Text.Name) for number in range(view.childCount())
    }


def test_a_chip_filters_by_reason_and_the_list_by_product(looking):
    chips = tab(looking).chips
    assert [chip.accessibleName() for chip in chips.values()] == [
        "All 8", "Unassigned 5", "Bot 1", "Idle 1", "No usage data 1",
    ]  # fmt: skip
    chips["idle"].click()
    looking.settle()
    assert [row.email for row in rows(looking)] == ["bo@nordwind.example"]
    chips["all"].click()
    tab(looking).product.setCurrentIndex(2)
    looking.settle()
    assert [row.product for row in rows(looking)] == [SERVICE]


def test_e3_3_enter_opens_the_list_of_those_nobody_can_judge(looking):
    view = tab(looking).view
    view.selectRow(3)
    view.setFocus()
    looking.bot.keyClick(view, Qt.Key.Key_Return)
    looking.settle()
    assert tab(looking).filter.reason is Reason.NO_USAGE_DATA
    assert [row.email for row in rows(looking)] == ["dan@nordwind.example"]


def test_the_selection_adds_up_in_the_status_bar_and_gives_it_back(looking):
    tab(looking).view.selectAll()
    looking.settle()
    said = looking.window.status.selection.text()
    assert said.startswith("5 rows selected · 8 seats · €")
    assert said.endswith("€5,400.00 avoidable")
    page(looking).tabs.setCurrentIndex(1)
    looking.settle()
    assert looking.window.status.selection.text() == "", "the other tab's rows are not chosen"
    page(looking).tabs.setCurrentIndex(0)
    looking.until(lambda: looking.window.status.selection.text() == said)
    looking.window.show_page(SEATS)
    assert looking.window.status.selection.text() == ""


def test_buttons_say_why_they_do_nothing(looking):
    view = tab(looking).view
    view.selectRow(0)
    assert not tab(looking).free.isEnabled()
    assert "nobody holds these seats" in tab(looking).free.toolTip()
    assert tab(looking).give_up.isEnabled()
    view.selectRow(3)
    assert not tab(looking).give_up.isEnabled()
    assert "open their list first" in tab(looking).give_up.toolTip()
    view.clearSelection()
    assert "Choose rows first." in tab(looking).exempt.toolTip()
    view.selectRow(1)
    menu = view.row_menu.menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Free seats…", "Give up seats…", "Exempt…", "Why sunk?", "Why avoidable?",
        "&Copy", "Copy with &headers",
    ]  # fmt: skip


def test_e3_9_a_seat_is_exempted_with_a_reason_undone_and_ended(looking):
    choose(looking, "bo@nordwind.example")
    tab(looking).exempt.click()
    dialog = looking.dialog(ExemptDialog)
    assert dialog.accessibleName() == "Exempt from findings"
    assert (dialog.reason.accessibleName(), dialog.until.line.accessibleName()) == (
        "Reason",
        "Until",
    )
    assert not dialog.confirm.isEnabled()
    dialog.reason.setText("Parental leave")
    assert dialog.confirm.isEnabled()
    dialog.until.line.setText("soon")
    dialog.until.line.textEdited.emit("soon")
    assert not dialog.confirm.isEnabled()
    dialog.until.set_day(TODAY + timedelta(30))
    dialog.confirm.click()
    looking.settle()
    assert "bo@nordwind.example" not in {row.email for row in rows(looking)}
    assert page(looking).tabs.tabText(1) == "Exempt 1"
    looking.session.undo()
    looking.settle()
    assert "bo@nordwind.example" in {row.email for row in rows(looking)}
    looking.session.redo()
    looking.settle()
    exempt = page(looking).exempt
    page(looking).tabs.setCurrentWidget(exempt)
    exempt.view.selectRow(0)
    exempt.end.click()
    looking.settle()
    assert exempt.model.rowCount() == 0


@pytest.mark.parametrize("give_up", [False, True])
def test_e3_13_one_click_makes_steps_in_a_scenario_of_the_day(looking, give_up):
    choose(looking, "anna@nordwind.example", "bo@nordwind.example")
    (tab(looking).give_up if give_up else tab(looking).free).click()
    looking.settle()
    workspace = looking.session.workspace
    (scenario,) = workspace.scenarios.all()
    assert scenario.name == "Findings, 22 Nov 2026"
    kinds = [type(step).__name__ for step in scenario.steps]
    assert kinds == ["UnassignStep", "RemoveStep"] if give_up else kinds == ["UnassignStep"]
    assert scenario.steps[0].users == ("anna@nordwind.example", "bo@nordwind.example")
    looking.until(lambda: looking.window.page == "scenarios")
    done = "give up" if give_up else "free"
    where = "added to the scenario Findings, 22 Nov 2026"
    assert looking.told(f"Steps that {done} the seats of 2 findings {where}.")
    looking.session.undo()
    looking.settle()
    assert workspace.scenarios.all() == ()


def test_e1_11_with_an_active_scenario_its_findings_are_shown(looking):
    choose(looking, "anna@nordwind.example")
    tab(looking).free.click()
    looking.settle()
    assert looking.told("Steps that free the seats of 1 finding added to the scenario Findings, 22")
    looking.session.active_scenario.choose("Findings, 22 Nov 2026")
    looking.window.show_page(FINDINGS)
    looking.settle()
    assert "anna@nordwind.example" not in {row.email for row in rows(looking)}
    assert page(looking).as_of.text().endswith("with Findings, 22 Nov 2026")
    looking.session.active_scenario.choose("")
    looking.settle()
    assert "anna@nordwind.example" in {row.email for row in rows(looking)}


def test_an_account_without_findings_says_what_that_rests_on(open_window, tmp_path):
    path = tmp_path / "clean.seatdesk"
    make_workspace(path, contracts=(contract(SALES, additional=1),), holders={SALES: 3})
    person = open_window(path)
    person.window.show_page(FINDINGS)
    person.settle()
    said = page(person).empty_title
    assert said.isVisible()
    assert said.accessibleName().startswith("Nothing to give up. Usage data: ")


def test_rows_far_below_are_read_when_they_come_into_sight(open_window, tmp_path):
    path = tmp_path / "many.seatdesk"
    bots = tuple(User(email=f"b{n:04}@x.se", kind=UserKind.BOT) for n in range(600))
    make_workspace(
        path,
        contracts=(contract(SALES, additional=700),),
        holders={SALES: 607},
        people=bots,
        on=LONG_AGO,
    )
    person = open_window(path)
    show_findings(person)
    model, view = tab(person).model, tab(person).view
    row = model.rowCount() - 2
    assert row > 500
    assert model.data(model.index(row, 0)) == "…"
    view.scrollToBottom()
    person.until(lambda: model.finding(row) is not None)
    assert model.finding(row).reason is Reason.BOT


def test_b9_every_total_and_every_row_explains_its_amount(looking):
    found = page(looking)
    overview = looking.workspace_window.commands.features.findings._found
    for certainty, tile in found.tiles.items():
        total = overview.totals[certainty]
        for link, amount in ((tile.avoidable, total.avoidable), (tile.sunk, total.sunk)):
            assert (link.reason is not None) is bool(amount)
            if amount:
                assert link.reason.because().value == Fraction(amount)
    model, amounts = tab(looking).model, tab(looking).amounts
    for row, finding in enumerate(rows(looking)):
        for column, figure in ((SUNK, finding.money.sunk), (AVOIDABLE, finding.money.avoidable)):
            reason = amounts.at(model.index(row, column))
            assert (reason is not None) is bool(figure.minor)
            if figure.minor:
                assert reason.because().value == Fraction(figure.amount)


def test_a_row_behind_a_border_says_so(open_window, tmp_path):
    path = tmp_path / "borders.seatdesk"
    contracts = (
        contract(SALES, notice_days=30),
        contract(SERVICE, additional=1, minimum=1),
        contract("Ops Hub", auto_renew=False),
    )
    make_workspace(path, contracts=contracts, holders={SALES: 4}, on=LONG_AGO)
    person = open_window(path, today=RENEWAL - timedelta(9))
    show_findings(person)
    said = {}
    for row, finding in enumerate(rows(person)):
        tab(person).view.selectRow(row)
        said[finding.product, finding.reason] = tab(person).details.text
    late = said[SALES, Reason.UNASSIGNED]
    assert late.startswith("Unassigned. The last day to act for this renewal has passed")
    assert "minimum keeps it" in said[SERVICE, Reason.UNASSIGNED]
    assert "Auto-renewal is off" in said["Ops Hub", Reason.UNASSIGNED]
    model = tab(person).model
    below = [model.data(model.index(0, column), BELOW) for column in (SUNK, AVOIDABLE, LAST_DAY)]
    assert below == ["to Mar 1, 2028", "from Mar 1, 2028", "too late now"]


def test_h6_findings_are_copied_whether_they_were_read_or_not(looking, monkeypatch):
    view, clipboard = tab(looking).view, QGuiApplication.clipboard()
    view.selectAll()
    view.row_menu.copy(headers=True)
    read = clipboard.text()
    assert read.splitlines()[0].startswith("Person\tReasons")
    assert len(read.splitlines()) == view.model().rowCount() + 1
    clipboard.clear()
    monkeypatch.setattr("seatdesk.ui.findings.findings_tab.PAGE", 0)
    view.row_menu.copy(headers=True)
    looking.until(clipboard.text)
    assert clipboard.text() == read
