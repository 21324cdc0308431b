"""H4: a file that cannot be written to is looked at; what would change it says why it cannot."""

import hashlib
import os

import pytest

from tests.journeys.conftest import SALES

CHANGING = (
    *("new-user", "invite", "activate", "deactivate", "remove-user", "import", "toggle", "save"),
    *("add-subscription", "restore", "working-as", "price-books", "exchange-rates"),
)
LOOKING = ("export", "copy-to", "close", "copy", "find", "refresh", "open-user", "verify")


@pytest.fixture
def sealed(open_window, company, monkeypatch):
    monkeypatch.setattr(
        "seatdesk.store.connection.location.os.access", lambda _path, mode: mode == os.R_OK
    )
    person = open_window(company)
    person.settle()
    return person


def test_h4_everything_can_be_looked_at_and_nothing_changed(sealed, company):
    before = hashlib.sha256(company.read_bytes()).hexdigest()
    assert sealed.page.model.rowCount() == 7
    assert sealed.footer() == "Sales Hub: 3 of 5 assigned"
    assert sealed.told("You can look at everything, and change nothing.")
    actions = sealed.window.actions_of
    for key in CHANGING:
        assert not actions[key].isEnabled(), key
        assert "read-only" in actions[key].toolTip() or key == "save", key
    for key in LOOKING:
        assert actions[key].isEnabled(), key
    for key in ("assign", "checkout", "remove-seats"):
        assert not sealed.window.submenus[key].menuAction().isEnabled()
    sealed.window.show_page("billing")
    sealed.settle()
    sealed.window.show_page("activity")
    sealed.settle()
    sealed.session.refresh()
    sealed.settle()
    sealed.window.close()
    assert hashlib.sha256(company.read_bytes()).hexdigest() == before
    assert [path.name for path in company.parent.glob("nordwind*")] == [company.name]


def test_h4_a_box_that_is_clicked_says_why_it_cannot_be_turned(sealed):
    sealed.tick("Dan Falk")
    assert sealed.footer() == "Sales Hub: 3 of 5 assigned"
    assert sealed.told("it is read-only")
    assert not sealed.holds("Dan Falk", SALES)
