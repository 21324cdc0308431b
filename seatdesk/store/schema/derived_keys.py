"""Derived keys of users, kept in columns, by which they are compared, sorted and searched."""

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.domain.user_fields import USER_FIELDS, UserField, searched

if TYPE_CHECKING:  # loaded before the first paint, which needs no users
    from seatdesk.domain.account.account import User

_searched = attrgetter(*(field.name for field in searched()))
NEVER = "0000"
UNKNOWN = "9999"


def email_key(email: str) -> str:
    """An address in the form in which equal addresses are the same text."""
    return email.strip().casefold()


def search_text(user: "User") -> str:
    """The text that typed words are looked for in: name, e-mail and team, one a line."""
    return "\n".join(map(sort_key, _searched(user)))


def keys_of() -> dict[str, Callable[["User"], str]]:
    """The key columns of a user, and how each follows."""
    own: dict[str, Callable[[User], str]] = {
        "email": lambda user: email_key(user.email),
        "last_active": active_key,
    }
    return {
        column: own.get(field.name) or _sort_key(field, alphabet)
        for field in USER_FIELDS
        for column, alphabet in field.keys.items()
    }


def followers_of(field: UserField) -> tuple[str, ...]:
    """The further columns that follow from a fact: keys, and the text that is searched."""
    keyed = (other for other in USER_FIELDS if field.name in {other.name, other.stand_in})
    keys = (column for other in keyed for column in other.keys)
    return (*keys, "search") if field.search_line else (*keys,)


def _sort_key(field: UserField, alphabet: Alphabet) -> Callable[["User"], str]:
    read, read_instead = attrgetter(field.name), attrgetter(field.stand_in or field.name)
    return lambda user: sort_key(read(user) or read_instead(user), alphabet)


def active_key(user: "User") -> str:
    """A last activity as text, sorted: `never` before every day, `unknown` after all of them."""
    if user.last_active is not None:
        return user.last_active.isoformat()
    return NEVER if user.activity.value == "never" else UNKNOWN
