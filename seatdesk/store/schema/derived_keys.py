"""Derived keys of users, kept in columns, by which they are compared, sorted and searched."""

from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from seatdesk.domain.user_fields import USER_FIELDS, searched

if TYPE_CHECKING:  # loaded before the first paint, which needs no users
    from seatdesk.domain.account.account import User

_searched = attrgetter(*(field.name for field in searched()))
NEVER = "0000"
UNKNOWN = "9999"


def email_key(email: str) -> str:
    """An address in the form in which equal addresses are the same text."""
    return email.strip().casefold()


@lru_cache(maxsize=8192)
def sort_key(text: str) -> str:
    """A text as it is sorted without a locale: case and accents do not matter."""
    if text.isascii():
        return text.casefold()
    decomposed = normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not combining(mark))


def search_text(user: "User") -> str:
    """The text that typed words are looked for in: name, e-mail and team, one a line."""
    return "\n".join(_searched(user)).casefold()


def keys_of() -> dict[str, Callable[["User"], str]]:
    """The key columns of a user, and how each follows."""
    own: dict[str, Callable[[User], str]] = {
        "email": lambda user: email_key(user.email),
        "last_active": active_key,
    }
    keyed = [field for field in USER_FIELDS if field.key_column]
    return {field.key_column: own.get(field.name) or _sort_key(field.name) for field in keyed}


def _sort_key(name: str) -> Callable[["User"], str]:
    read = attrgetter(name)
    return lambda user: sort_key(read(user))


def active_key(user: "User") -> str:
    """A last activity as text, sorted: `never` before every day, `unknown` after all of them."""
    if user.last_active is not None:
        return user.last_active.isoformat()
    return NEVER if user.activity.value == "never" else UNKNOWN
