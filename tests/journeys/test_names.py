"""Names are shown as they are written, whatever they look like."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTabWidget, QWidget

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Status
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.ui.billing.subscriptions.subscription_rows import SubscriptionRows
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.widgets.dialogs.confirm import Confirmation, ask
from seatdesk.ui.window.context import BILLING, SEATS
from tests.journeys.conftest import TODAY, Person, contract, make_workspace
from tests.plain_words import NAME, misread

SYSTEMS = ("quit", "close", "open", "import", "restore", "copy-to")
"""Commands that leave the workspace or ask the system for a file."""


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A company whose products and people are called like HTML."""
    path = tmp_path / "marked.seatdesk"
    people = tuple(
        User(
            email=f"{status.value}@nordwind.example",
            name=NAME,
            team=NAME,
            cost_centre=NAME,
            job_title=NAME,
            manager=NAME,
            status=status,
        )
        for status in (Status.ACTIVE, Status.INVITED, Status.DEACTIVATED)
    )
    contracts = (contract(NAME), contract(f"Other {NAME}"))
    make_workspace(path, contracts=contracts, holders={NAME: 3}, people=people)
    other = Workspace.open(str(path), clock=lambda _zone: TODAY, source="another window")
    steps = (BuyStep(on=TODAY, product=NAME, seats=2), RemoveStep(on=TODAY, product=NAME, seats=1))
    other.scenarios.make(NAME, steps, NAME)
    other.close()
    return path


class Reader:
    """Looks for misread names wherever a person comes."""

    def __init__(self, person: Person) -> None:
        self.person, self.window = person, person.window
        self.found: dict[str, str] = {}

    def look(self, what: str, where: QWidget) -> None:
        QApplication.processEvents()
        for one in misread(where):
            self.found.setdefault(one, f"{what}: {one}")

    def look_at_tabs(self, what: str) -> None:
        """The tabs of the page, one after the other."""
        shown = self.window.stack.currentWidget()
        for tabs in shown.findChildren(QTabWidget)[:1]:
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
                self.look_round(what)

    def look_round(self, what: str) -> None:
        """The window, and the dialogs that are open on it, which are closed then."""
        self.person.settle()
        self.look(what, self.window)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                self.look(what, dialog)
                dialog.done(0)
        self.person.settle()


@pytest.fixture
def reader(open_window, marked) -> Iterator[Reader]:
    one = Reader(open_window(marked))
    yield one
    assert not one.found, "\n".join(one.found.values())


def test_pages_and_dialogs_show_names_as_they_are_written(reader):
    for page, _ in (*reader.window.listed, (SEATS, "")):
        reader.window.show_page(page)
        reader.look_round(page)
        reader.look_at_tabs(page)
    reader.person.select(NAME)
    for action in reader.window.actions_of.all():
        if action.objectName() not in SYSTEMS and action.isEnabled():
            action.trigger()
            reader.look_round(action.objectName())


def test_commands_of_products_show_names_as_they_are_written(reader):
    reader.person.select(NAME)
    for menu in ("assign", "unassign", "transfer", "checkout", "remove-seats"):
        for entry in reader.window.submenus[menu].actions():
            entry.trigger()
            reader.look_round(menu)


def test_dialogs_about_contracts_show_names_as_they_are_written(reader):
    reader.window.show_page(BILLING)
    reader.person.settle()
    (rows,) = reader.window.findChildren(SubscriptionRows)
    for asked in (rows.tier_requested, rows.edit_requested, rows.conventions_requested):
        asked.emit(NAME)
        reader.person.settle()
        assert [d for d in reader.window.findChildren(QDialog) if d.isVisible()]
        reader.look_round("contract")


def test_new_user_shows_names_as_they_are_written(reader):
    reader.window.actions_of["new-user"].trigger()
    new = reader.person.dialog(NewUserDialog)
    new.emails.text.setPlainText("new@nordwind.example")
    new.emails.team.setText(NAME)
    reader.person.press("Next", new)
    for tab in new.choices.products:
        tab.access.setChecked(True)
        tab.seat.setChecked(True)
    reader.look("choices", new)
    reader.person.press("Next", new)
    reader.look("review", new)
    new.done(0)


def test_a_question_shows_names_as_they_are_written(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    ask(
        window,
        Confirmation("Take out", f"Take {NAME} out?", f"Take {NAME} out", NAME),
        lambda: None,
    )
    (box,) = window.findChildren(QMessageBox)
    assert misread(box) == []
    box.close()
