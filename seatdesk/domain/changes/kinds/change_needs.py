"""The needs of a change: permissions it asks for, and the parts of the account it touches."""

from enum import Flag, auto
from typing import ClassVar

from seatdesk.domain.choices import Permission

USERS = frozenset({Permission.ADD_EDIT_USERS})
BILLING = frozenset({Permission.MODIFY_BILLING})
BOTH = USERS | BILLING
NOBODY_ASKED: frozenset[Permission] = frozenset()
"""Of what the opening of a workspace or the passing of time brings."""


class AccountPart(Flag):
    """Parts of an account that are shown apart, so that each page knows whether to reload."""

    NONE = 0
    USERS = auto()
    SEATS = auto()
    SUBSCRIPTIONS = auto()
    DOWNGRADES = auto()
    ACCOUNT = auto()
    HISTORY = auto()
    SCENARIOS = auto()
    EXEMPTIONS = auto()
    HEADCOUNT = auto()
    INVOICES = auto()


class ChangeNeeds:
    """The class variables of every kind of change. They are not written into the history."""

    __slots__ = ()

    permissions: ClassVar[frozenset[Permission]]
    """The permissions it asks of the acting user (P1)."""
    touches: ClassVar[AccountPart]
    users_field: ClassVar[str] = ""
    """The field that lists its users, where a long list may be parted into several lines."""
