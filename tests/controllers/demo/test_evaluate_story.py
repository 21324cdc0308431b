"""The sample company from findings to the account: found, planned, compared, listed, recorded."""

from datetime import date

import pytest

from seatdesk.controllers.demo import demo_workspace
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.findings.finding import Certainty, Reason
from tests.controllers.asserts import value, verified

TODAY = date(2026, 3, 2)
SALES, SERVICE = "Sales Hub", "Service Hub"
TIDY, GROW = NOTES["tidy"], NOTES["grow"]


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    opened = Workspace.open(str(path), clock=lambda _zone: TODAY)
    yield opened
    opened.close()


def rows_of(workspace, certainty, product=SALES):
    found = workspace.findings.read((product,))
    rows = workspace.findings.rows(found.pages, found.pages.entries())
    return [row for row in rows if row.certainty is certainty]


def test_e3_13_from_findings_to_the_account(workspace):
    idle = next(r for r in rows_of(workspace, Certainty.TO_CHECK) if r.reason is Reason.IDLE)
    value(workspace.findings.exempt(SALES, [idle.user_id], "Back in April", None))
    assert idle.email not in [r.email for r in rows_of(workspace, Certainty.TO_CHECK)]

    certain = rows_of(workspace, Certainty.CERTAIN)
    saved = sum(row.money.avoidable.minor for row in certain)
    made = value(workspace.finding_steps.give_up(certain))
    view = value(workspace.scenarios.show(made.name, 24))
    assert [r.status.value for r in view.evaluated.steps] == ["applies"] * len(made.steps)

    compared = value(workspace.comparison.compare([made.name, TIDY, GROW], 24)).comparison
    mine = next(side for side in compared.sides if side.name == made.name)
    # From 2 March the next term, August to July, is invoiced whole within 24 months, and the one
    # after from August to 1 March: of what is saved each year that is 12 and 8 months.
    assert mine.difference.whole.minor * 12 == -saved * (12 + 8)
    assert [side.name for side in compared.sides] == ["Do nothing", made.name, TIDY, GROW]

    listed = value(workspace.change_list.read(made.name))
    assert listed.changes.warnings == ()
    planned = view.evaluated.today.subscription(SALES)
    order = view.evaluated.order
    for number in order:
        value(workspace.scenarios.record(made.name, number))
    assert workspace.account().subscription(SALES) == planned
    assert rows_of(workspace, Certainty.CERTAIN)[0].money.scheduled == planned.removal.seats
    assert len(rows_of(workspace, Certainty.CERTAIN)) == 1
    done = value(workspace.scenarios.show(made.name, 24))
    assert {r.status.value for r in done.evaluated.steps} <= {"done", "refused", "applies"}
    assert verified(workspace)
