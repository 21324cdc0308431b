"""A change that a refusal names, written as its history line in the reader's own language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from seatdesk.controllers.messages.history_lines import describe
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.override import override


@dataclass(frozen=True, slots=True)
class ChangeInWords:
    """A fact of a refusal: a change, with the names of its users."""

    change: Change
    names: Mapping[int, str]

    def in_words(self, translate: Callable[[str], str], day: Callable[[date], str]) -> str:
        """Its line of the history, in this language."""
        return describe(self.change, self.names, translate, day)

    @override
    def __str__(self) -> str:
        return describe(self.change, self.names)
