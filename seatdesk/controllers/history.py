"""What happened: reading it, taking it back, and proving it (H1, H2)."""

from typing import TYPE_CHECKING

from seatdesk.controllers import reversing
from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.changes import Change

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk


class HistoryController:
    """The use cases behind the Activity page, Undo and Redo, and *Verify*."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def reverse(self, batch: int, note: str = "") -> Outcome[tuple[Change, ...]]:
        """Take an action back; reversing the reversing batch does it again (H2)."""
        return self._desk.run(
            lambda action: reversing.reverse(action, batch), note=note, reverses=batch
        )
