"""Leaving while a workspace still opens: nothing is delivered afterwards, nothing stays open."""

import threading

import pytest
from PySide6.QtWidgets import QApplication

from seatdesk.controllers.workspace import Workspace


class SlowOpening:
    """Opens workspaces only when it is let, as a server far away does."""

    def __init__(self, monkeypatch):
        self.may_open, self.asked = threading.Event(), threading.Event()
        self.opened: list[Workspace] = []
        self.closed: list[Workspace] = []
        really_open, really_close = Workspace.open, Workspace.close

        def wait_and_open(*args, **more):
            self.asked.set()
            assert self.may_open.wait(20)
            self.opened.append(really_open(*args, **more))
            return self.opened[-1]

        def close(workspace):
            self.closed.append(workspace)
            really_close(workspace)

        monkeypatch.setattr(Workspace, "open", wait_and_open)
        monkeypatch.setattr(Workspace, "close", close)


@pytest.fixture
def opening(monkeypatch):
    slow = SlowOpening(monkeypatch)
    yield slow
    slow.may_open.set()


def test_f16_the_window_is_closed_while_a_workspace_still_opens(open_window, company, opening):
    person = open_window(company, ready=False)
    person.until(opening.asked.is_set)
    threading.Timer(0.2, opening.may_open.set).start()
    person.window.close()
    QApplication.processEvents()
    assert not person.window.isVisible()
    assert person.session.workspace is None
    assert opening.opened == opening.closed != []


def test_f16_the_window_is_closed_when_it_was_opened_but_not_shown_yet(
    open_window, company, opening
):
    opening.may_open.set()
    person = open_window(company, ready=False)
    person.until(opening.asked.is_set)
    while not opening.opened:
        threading.Event().wait(0.01)  # no event is delivered meanwhile
    person.window.close()
    QApplication.processEvents()
    assert person.session.workspace is None
    assert opening.opened == opening.closed


def test_another_workspace_is_opened_while_the_first_still_opens(
    open_window, company, opening, tmp_path
):
    other = tmp_path / "other.seatdesk"
    other.write_bytes(company.read_bytes())
    person = open_window(company, ready=False)
    person.until(opening.asked.is_set)
    person.workspace_window.open(str(other))
    opening.may_open.set()
    person.until(lambda: person.workspace_window.complete and person.session.workspace is not None)
    person.settle()
    assert person.workspace_window.location == str(other)
    assert person.session.workspace.database.location == str(other)
    assert [workspace.location for workspace in opening.closed] == [str(company)]
