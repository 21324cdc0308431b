"""The journey of the sample company: what is found becomes a plan, whose first step is recorded."""

import pytest
from PySide6.QtCore import QLocale, Qt

from seatdesk.controllers.demo import demo_workspace
from seatdesk.domain.findings.finding import Certainty
from seatdesk.ui.findings.exempt_dialog import ExemptDialog
from seatdesk.ui.window.context import FINDINGS
from tests.journeys.conftest import TODAY

PLAN = "Findings, 22 Nov 2026"


@pytest.fixture(autouse=True)
def _american_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def person(open_window, tmp_path):
    path = tmp_path / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    found = open_window(path)
    found.window.show_page(FINDINGS)
    found.settle()
    found.until(lambda: len(rows(found)) > 10)
    return found


def features(person):
    return person.workspace_window.commands.features


def tab(person):
    return features(person).findings.page.findings


def rows(person):
    model = tab(person).model
    found = [model.finding(row) for row in range(model.rowCount())]
    return [one for one in found if one is not None]


def choose(person, wanted):
    view, model = tab(person).view, tab(person).model
    view.clearSelection()
    for place, row in enumerate(rows(person)):
        if wanted(row):
            selection = view.selectionModel()
            flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
            selection.select(model.index(place, 0), flags)
    person.settle()


def spoken(compare):
    """Every cell of the comparison as a screen reader reads it."""
    model = compare.model
    return {
        model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }


def test_e3_13_from_findings_over_a_plan_to_the_account(person):
    before = person.session.snapshot.account
    chosen = next(row for row in rows(person) if row.reason == "idle")
    choose(person, lambda row: row.email == chosen.email)
    person.press("Exempt…", tab(person))
    dialog = person.dialog(ExemptDialog)
    dialog.reason.setText("Back in April")
    dialog.confirm.click()
    person.settle()
    person.until(lambda: chosen.email not in {row.email for row in rows(person)})

    certain = [row for row in rows(person) if row.certainty is Certainty.CERTAIN]
    assert len(certain) > 2
    choose(person, lambda row: row.certainty is Certainty.CERTAIN)
    person.press("Give up seats…", tab(person))
    person.until(lambda: person.window.page == "scenarios")
    page = features(person).scenarios.page
    person.until(lambda: page.name == PLAN)
    view = person.session.workspace.scenarios.show(PLAN).value
    assert {result.status.value for result in view.evaluated.steps} == {"applies"}
    assert view.difference < 0
    assert person.session.snapshot.account == before, "a plan changes nothing"

    compare = features(person).scenarios.compare.tab
    page.tabs.setCurrentWidget(compare)
    person.until(lambda: compare.model.sides == ("Do nothing", PLAN))
    said = spoken(compare)
    # Sales: 3 seats from 1 April on, 20 months within two years; Service: 2 from 1 February, 22.
    assert f"Difference, {PLAN}, \N{MINUS SIGN}6,390.00 USD" in said
    assert person.session.snapshot.account == before

    person.until(lambda: features(person).change_list.tab is not None)
    changes = features(person).change_list.tab
    page.tabs.setCurrentWidget(changes)
    person.until(lambda: changes.table.steps)
    first = changes.table.steps[0]
    features(person).change_list._ask = lambda _parent, _question, then: then()
    changes.list.selectRow(0)
    person.press("Record in the account…", changes)
    person.until(lambda: changes.table.steps and changes.table.steps[0].action != first.action)
    assert first.action == "cancel_removal"
    product = first.product
    assert before.subscription(product).removal is not None
    assert person.session.snapshot.account.subscription(product).removal is None
    person.undo()
    person.until(lambda: person.session.snapshot.account.subscription(product).removal is not None)
