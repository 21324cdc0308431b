"""The words for statuses and kinds of users: the same in the table as everywhere else.

Apart from the other words, because the first paint needs them and nothing more.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seatdesk.ui.text.language import QT_TRANSLATE_NOOP

STATUSES: Final[Mapping[str, str]] = {
    "invited": QT_TRANSLATE_NOOP("Words", "Invited"),
    "active": QT_TRANSLATE_NOOP("Words", "Active"),
    "deactivated": QT_TRANSLATE_NOOP("Words", "Deactivated"),
    "removed": QT_TRANSLATE_NOOP("Words", "Removed"),
}
KINDS: Final[Mapping[str, str]] = {
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "bot": QT_TRANSLATE_NOOP("Words", "Bot"),
    "service": QT_TRANSLATE_NOOP("Words", "Service account"),
    "guest": QT_TRANSLATE_NOOP("Words", "Guest"),
}
_ACTIVITIES: Final[Mapping[str, str]] = {
    "never": QT_TRANSLATE_NOOP("Words", "never"),
    "unknown": QT_TRANSLATE_NOOP("Words", "unknown"),
}


def status_words() -> Mapping[str, str]:
    """The words of statuses."""
    return _translated(STATUSES)


def kind_words() -> Mapping[str, str]:
    """The words of user types."""
    return _translated(KINDS)


def activity_words() -> Mapping[str, str]:
    """The words for the last use of a user where there is no day."""
    return _translated(_ACTIVITIES)


def _translated(words: Mapping[str, str]) -> Mapping[str, str]:
    return {key: QCoreApplication.translate("Words", word) for key, word in words.items()}
