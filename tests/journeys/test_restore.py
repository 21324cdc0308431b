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


def restored(desk, copy):
    desk.bench.commands.files.restore_from(copy)
    dialog = desk.dialog(RestoreDialog)
    dialog.restore.click()
    desk.until(lambda: desk.bench.complete and desk.session.snapshot is not None)
    desk.settle()
    return dialog


def test_a_copy_takes_the_place_and_is_shown(open_window, company, copy):
    desk = open_window(company)
    desk.tick("Dan Falk")
    desk.save()
    assert desk.holds("Dan Falk")
    restored(desk, copy)
    assert not desk.holds("Dan Falk")
    assert desk.footer() == "Sales Hub: 3 of 5 assigned"
    (kept,) = company.parent.glob("*/*before restore.seatdesk")
    assert desk.told(f"The copy was restored. What was there is kept as {kept}.")
    desk.tick("Eva Gren")
    desk.save()
    assert desk.holds("Eva Gren")


@linux
def test_nobody_holds_what_is_replaced(open_window, company, copy, monkeypatch):
    held = []
    restore = workspace_files.restore

    def watched(*args, **more):
        held.append(times_open(company))
        return restore(*args, **more)

    monkeypatch.setattr(workspace_files, "restore", watched)
    desk = open_window(company)
    desk.select("Bo Ek")
    assert times_open(company)
    restored(desk, copy)
    assert held == [0]
    assert desk.holds("Anna Berg")


@linux
def test_a_workspace_that_is_left_is_held_by_nobody(open_window, company, copy):
    desk = open_window(company)
    desk.bench.open(copy)
    desk.until(lambda: desk.bench.complete)
    desk.settle()
    assert (times_open(company), times_open(copy) > 0) == (0, True)
    desk.bench.commands.files.close()
    desk.settle()
    assert times_open(copy) == 0
    desk.bench.open(str(company))
    desk.window.close()
    assert times_open(company) == 0


@linux
def test_a_window_that_is_closed_holds_nothing(open_window, company):
    desk = open_window(company)
    assert times_open(company)
    desk.window.close()
    assert times_open(company) == 0


def test_p1_who_may_not_have_made_it_may_not_replace_it(open_window, company, copy):
    desk = open_window(company)
    desk.tick("Dan Falk")
    desk.save()
    desk.window.close()
    desk = open_window(company, actor=CLERK.email)
    dialog = restored(desk, copy)
    assert dialog.isVisible()
    assert not desk.told("restored")
    assert "Modify billing" in dialog.notice.text
    assert desk.holds("Dan Falk")


def test_a_waiting_use_case_is_told_once(open_window, company):
    desk = open_window(company)
    desk.session.waiting.emit()
    desk.session.waiting.emit()
    told = [text for text in desk.window.messages.texts if "Waiting for it" in text]
    assert len(told) == 1
