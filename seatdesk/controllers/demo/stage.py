"""The stage of the sample company's story: a workspace, and a clock that is set day by day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.workspace import Workspace

T = TypeVar("T")


class SteppedClock:
    """A clock and calendar that go as the story goes."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._minutes = 0

    def __call__(self, _time_zone: str) -> date:
        """The day of the clock, in any time zone."""
        return self.day

    def now(self) -> datetime:
        """An instant of that day, in office hours, later each time."""
        self._minutes = (self._minutes + 7) % 480
        start = datetime.combine(self.day, time(8), UTC)
        return start + timedelta(minutes=self._minutes)


class Stage:
    """Runs the story's use cases on the days they happen; a refusal is a bug."""

    def __init__(
        self, workspace: Workspace, clock: SteppedClock, translate: Callable[[str], str] = str
    ) -> None:
        self.workspace, self.translate = workspace, translate
        self._clock = clock

    def on(self, day: date) -> None:
        """Set the clock forward to a day."""
        self._clock.day = max(self._clock.day, day)

    def run(self, perform: Callable[[UseCase], T], *, note: str = "") -> T:
        """Play one use case."""
        return played(self.workspace.run(perform, note=self.translate(note) if note else ""))


def played(outcome: Outcome[T]) -> T:
    """The value of an outcome, which the story says is possible."""
    if not isinstance(outcome, Done):
        raise RuntimeError(outcome)  # noqa: TRY004 - a scene that the rules refuse is a bug
    return outcome.value
