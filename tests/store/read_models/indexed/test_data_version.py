"""Lines of the history that make the orders and sets of users old, and those for seats alone."""

from typing import Any

import pytest

from seatdesk.domain.changes.kinds.change import CHANGE_KINDS
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.store.read_models.indexed.data_version import DataVersions


class History:
    """An account's row, and the kinds of the lines that were written so far."""

    def __init__(self):
        self.kinds = []
        self.revision = 0

    def append(self, *kinds):
        self.kinds += kinds
        self.revision += 1

    def rows(self, sql, values=None):
        if "FROM account" in sql:
            return [(self.revision, len(self.kinds))]
        if "FROM history" in sql:
            return [(kind,) for kind in self.kinds[values["seq"] :]]
        return [(7,)]


def moved(*kinds):
    """Whether the users, and whether the seats, count as changed by lines of these kinds."""
    history: Any = History()
    versions = DataVersions(history)
    before = versions.now()
    history.append(*kinds)
    after = versions.now()
    return after.users != before.users, after.seats != before.seats


@pytest.mark.parametrize("kind", CHANGE_KINDS)
def test_users_are_as_they_were_unless_a_change_touches_them(kind):
    touches_users = AccountPart.USERS in kind.touches
    assert moved(kind.__name__) == (touches_users, True)
    assert moved("Assign", kind.__name__) == (touches_users, True)


def test_a_change_of_a_later_version_may_have_touched_users():
    assert moved("Assign") == (False, True)
    assert moved("Assign", "SomethingNew") == (True, True)


def test_what_left_no_line_may_have_touched_users():
    assert moved() == (True, True)
