"""A list that is given as an invoice is looked at as the import looks at it."""

import gc

import pytest

from seatdesk.controllers.imports.controller import preview
from seatdesk.controllers.jobs import Cancelled, Progress

PEOPLE = "email,name\nzoe@example.com,Zoë\n"


def test_e8_1_a_list_reports_how_far_it_is_and_can_be_cancelled(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    steps = []
    workspace.reconciliation.changes_of_list(path, Progress(lambda *step: steps.append(step)))
    assert steps
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        workspace.reconciliation.changes_of_list(path, stopped)
    with pytest.raises(Cancelled):
        workspace.reconciliation.changes_of_pasted(PEOPLE.replace(",", "\t"), stopped)


def test_e8_1_a_list_is_read_while_the_collector_rests(workspace, tmp_path, monkeypatch):
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    seen = []

    def noted(*arguments, **more):
        seen.append(gc.isenabled())
        return preview(*arguments, **more)

    monkeypatch.setattr("seatdesk.controllers.planning.reconciliation.preview", noted)
    workspace.reconciliation.changes_of_list(path)
    assert (seen, gc.isenabled()) == ([False], True)
