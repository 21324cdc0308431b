"""Keys that users are compared, sorted and searched by: derived, and kept in columns."""

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:  # loaded before the first paint, which needs no users
    from seatdesk.domain.account.account import User

NEVER = "0000"
UNKNOWN = "9999"


def email_key(email: str) -> str:
    """The form in which two addresses are the same."""
    return email.strip().casefold()


@lru_cache(maxsize=8192)
def sort_key(text: str) -> str:
    """Sorts as a reader expects, without a locale: case and accents do not matter."""
    if text.isascii():
        return text.casefold()
    decomposed = normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not combining(mark))


def search_text(user: "User") -> str:
    """Where typed words are looked for: name, e-mail and team, one a line."""
    return f"{user.name}\n{user.email}\n{user.team}".casefold()


def active_key(user: "User") -> str:
    """Sorts never before every day, and unknown after all of them: it is not idleness."""
    if user.last_active is not None:
        return user.last_active.isoformat()
    return NEVER if user.activity.value == "never" else UNKNOWN
