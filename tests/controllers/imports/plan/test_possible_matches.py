"""Newcomers called like users: asked about where a seat depends on it, never guessed (rule 5)."""

import pytest

from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.outcome import Refused
from tests.controllers.asserts import value
from tests.factories import SALES

HEAD = "email,name,status,seats\n"


@pytest.fixture
def look(workspace, tmp_path):
    def preview(text, options=None):
        path = tmp_path / "people.csv"
        path.write_text(HEAD + text, encoding="utf-8")
        return workspace.importing.preview([path], options)

    return preview


@pytest.fixture
def kim(workspace):
    """User 1 is called Kim Lee and holds a seat."""
    value(workspace.users.edit(1, name="Kim Lee"))
    value(workspace.seats.assign(SALES, [1]))
    return workspace


def pairs(shown):
    return [(one.email, one.user, one.seat) for one in shown.plan.possible_matches]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"kim@new.com,Kim Lee,,{SALES}\n", [("kim@new.com", 1, True)]),
        ("kim@new.com,Lee Kim,,\n", [("kim@new.com", 1, True)]),
        (f"user1@example.com,Kim Lee,,\nkim@new.com,Kim Lee,,{SALES}\n",
         [("kim@new.com", 1, True)]),
        ("user1@example.com,Kim Lee,,\nkim@new.com,Kim Lee,,\n", []),
        (f"k1@new.com,Kim Lee,,{SALES}\nk2@new.com,Kim Lee,,\n",
         [("k1@new.com", 1, True), ("k2@new.com", 1, True)]),
        (f"kim@new.com,Kim,,{SALES}\n", []),
    ],
)  # fmt: skip
def test_a_known_name_that_holds_or_would_get_a_seat_is_asked_about(kim, look, text, found):
    shown = look(text)
    assert pairs(shown) == found
    asked = [question.code for _, question in shown.questions]
    assert bool(asked) == any(seat for *_, seat in found)
    outcome = kim.importing.run(shown)
    assert isinstance(outcome, Refused) == bool(asked)


def test_a_deactivated_holder_of_that_name_counts(kim, look):
    value(kim.users.deactivate([1]))
    assert pairs(look(f"kim@new.com,Kim Lee,,{SALES}\n")) == [("kim@new.com", 1, True)]


def test_what_was_answered_is_not_asked_again(kim, look):
    text = f"k1@new.com,Kim Lee,,{SALES}\nk2@new.com,Kim Lee,,\n"
    assert look(text, ImportOptions(newcomers=frozenset({"k1@new.com"}))).questions
    for newcomers in ({"k1@new.com", "k2@new.com"}, {"all"}):
        assert look(text, ImportOptions(newcomers=frozenset(newcomers))).questions == ()
    assert look(text, ImportOptions(aliases={"k1@new.com": 1, "k2@new.com": 1})).questions == ()
