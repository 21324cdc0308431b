"""Restoring a copy in the window: what comes and goes, by whom, and what is shown afterwards."""

import pytest

from seatdesk.controllers import workspace_files
from seatdesk.domain.account.account import User
from seatdesk.ui.workspaces.restore_dialog import RestoreDialog
from tests.held_locks import linux, times_open
from tests.journeys.conftest import SALES, SERVICE, contract, make_workspace

CLERK = User(email="clerk@nordwind.example", name="Clerk", add_edit_users=True)


@pytest.fixture
def company(tmp_path):
    path = tmp_path / "nordwind.seatdesk"
    contracts = (contract(), contract(SERVICE))
    make_workspace(path, contracts=contracts, holders={SALES: 3, SERVICE: 1}, people=(CLERK,))
    return path


@pytest.fixture
def copy(company, tmp_path):
    return str(workspace_files.backup(str(company), str(tmp_path / "copy.seatdesk")))


def restored(workspace, copy):
    workspace.workspace_window.commands.features.files.restore_from(copy)
    dialog = workspace.dialog(RestoreDialog)
    dialog.restore.click()
    workspace.until(
        lambda: workspace.workspace_window.complete and workspace.session.snapshot is not None
    )
    workspace.settle()
    return dialog


def test_a_copy_takes_the_place_and_is_shown(open_window, company, copy):
    workspace = open_window(company)
    workspace.tick("Dan Falk")
    workspace.save()
    assert workspace.holds("Dan Falk")
    restored(workspace, copy)
    assert not workspace.holds("Dan Falk")
    assert workspace.footer() == "Sales Hub: 3 of 5 assigned"
    (kept,) = company.parent.glob("*/*before restore.seatdesk")
    assert workspace.told(f"The copy was restored. What was there is kept as {kept}.")
    workspace.tick("Eva Gren")
    workspace.save()
    assert workspace.holds("Eva Gren")


@linux
def test_nobody_holds_what_is_replaced(open_window, company, copy, monkeypatch):
    held = []
    restore = workspace_files.restore

    def watched(*args, **more):
        held.append(times_open(company))
        return restore(*args, **more)

    monkeypatch.setattr(workspace_files, "restore", watched)
    workspace = open_window(company)
    workspace.select("Bo Ek")
    assert times_open(company)
    restored(workspace, copy)
    assert held == [0]
    assert workspace.holds("Anna Berg")


@linux
def test_a_workspace_that_is_left_is_held_by_nobody(open_window, company, copy):
    workspace = open_window(company)
    workspace.workspace_window.open(copy)
    workspace.until(lambda: workspace.workspace_window.complete)
    workspace.settle()
    assert (times_open(company), times_open(copy) > 0) == (0, True)
    workspace.workspace_window.commands.features.files.close()
    workspace.settle()
    assert times_open(copy) == 0
    workspace.workspace_window.open(str(company))
    workspace.window.close()
    assert times_open(company) == 0


@linux
def test_a_window_that_is_closed_holds_nothing(open_window, company):
    workspace = open_window(company)
    assert times_open(company)
    workspace.window.close()
    assert times_open(company) == 0


def test_p1_who_may_not_have_made_it_may_not_replace_it(open_window, company, copy):
    workspace = open_window(company)
    workspace.tick("Dan Falk")
    workspace.save()
    workspace.window.close()
    workspace = open_window(company, actor=CLERK.email)
    dialog = restored(workspace, copy)
    assert dialog.isVisible()
    assert not workspace.told("restored")
    assert "Modify billing" in dialog.notice.text
    assert workspace.holds("Dan Falk")


def test_a_waiting_use_case_is_told_once(open_window, company):
    workspace = open_window(company)
    workspace.session.waiting.emit()
    workspace.session.waiting.emit()
    told = [text for text in workspace.window.messages.texts if "Waiting for it" in text]
    assert len(told) == 1
