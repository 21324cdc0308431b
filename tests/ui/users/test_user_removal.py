"""Removing users asks the same question on every path, with what goes with them (13.10, P7)."""

from typing import Any, cast

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.outcome import Refused
from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.users.user_removal import UserRemoval
from seatdesk.ui.widgets.dialogs.confirm import Confirmation
from seatdesk.ui.widgets.dialogs.dialog import Dialog


def row(number, name="", seats=(), access=()):
    facts = ("active", "person", "", "", "", "", "unknown", None, False, None, False)
    return UserRow(number, f"u{number}@x.se", name, *facts, seats, access)


ROWS = {
    1: row(1, "Åsa <b>Öberg</b>"),
    2: row(2, "", ("Sales Hub",), ("Sales Hub", "Jira")),
    3: row(3, "Bo Ek", ("Sales Hub", "Service Hub"), ("Sales Hub", "Service Hub")),
}


class Recorded:
    """Remembers what was asked of it."""

    def __init__(self):
        self.calls = []

    def act(self, call):
        self.calls.append(call)


class Users:
    """The use case, and what it was called with."""

    def __init__(self):
        self.removed = []
        self.users = self

    def remove(self, ids, *, clear, progress):
        del progress
        self.removed.append((ids, clear))


class Case:
    """A removal, the questions that it asked, and the refusals that the window showed."""

    def __init__(self):
        self.session = cast("Any", Recorded())
        self.asked: list[Confirmation] = []
        self.refused: list[tuple[Refused, list[str]]] = []
        self.owner = QWidget()
        self.removal = UserRemoval(
            self.session,
            lambda ids, then: then([ROWS[one] for one in ids]),
            lambda outcome, offers: self.refused.append((outcome, [text for text, _ in offers])),
            self.owner,
        )

    def ask(self, _over, question, then):
        self.asked.append(question)
        then()

    def request(self, *ids, dialog=None):
        self.removal.request(self.ask, ids, self.owner, dialog)
        return self.asked[-1]

    def carried_out(self):
        users = Users()
        self.session.calls[-1].run(users, None)
        return users.removed[-1]


@pytest.fixture
def case(qtbot):
    case = Case()
    qtbot.addWidget(case.owner)
    return case


def test_p7_one_user_is_named_and_nothing_else_is_said_of_who_holds_nothing(case):
    asked = case.request(1)
    assert (asked.text, asked.verb) == ("Remove Åsa <b>Öberg</b> from the account?", "Remove")
    assert asked.more == (
        "Undo brings them back; without it, they can only be added anew. The history is kept."
    )
    assert case.carried_out() == ((1,), False)


def test_p7_the_question_says_which_seats_go_and_the_button_that_they_do(case):
    asked = case.request(2)
    assert (asked.text, asked.verb) == ("Remove u2@x.se from the account?", "Unassign and remove")
    assert asked.more.splitlines()[:2] == [
        "Unassigned first: 1 Sales Hub seat.",
        "Access ends: Sales Hub, Jira.",
    ]
    assert case.carried_out() == ((2,), True)
    many = case.request(1, 2, 3)
    assert many.text == "Remove 3 users from the account?"
    assert many.more.startswith("Unassigned first: 2 Sales Hub seats, 1 Service Hub seat.")


def test_p7_the_question_is_the_same_from_the_table_and_from_a_users_dialog(case, window):
    dialog = Dialog(window)
    dialog.frame()
    assert case.request(2) == case.request(2, dialog=dialog)
    table, own = case.session.calls
    assert table.step == own.step
    assert table.step.message == "1 user removed"


def test_p7_a_seat_that_was_given_meanwhile_is_offered_to_be_taken_first(case, window):
    case.request(1)
    refusal = refuse(Code.USER_HOLDS_SEAT, email="u1@x.se", products=("Sales Hub",))
    case.session.calls[-1].refused(Refused(refusal))
    assert case.refused == [(Refused(refusal), ["Unassign and remove"])]
    case.request(2)
    case.session.calls[-1].refused(Refused(refusal))
    assert case.refused[-1][1] == [], "what was agreed to is not offered again"
