"""The active scenario of one window: where what is planned goes, and what the figures show."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.domain.scenario.scenario import scenario_key
from seatdesk.ui.session.use_case_call import UseCaseCall

T = TypeVar("T")


class ActiveScenario(QObject):
    """The active scenario, of those there are; kept per window, not in the account (E1.11)."""

    changed = Signal()
    """Another scenario is active, or none."""
    listed = Signal()
    """Other scenarios are there."""
    lost = Signal(str)
    """The active one is gone, so the account is: what is done from now on is done for real."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name = ""
        """Its name; empty: the account itself."""
        self.names: tuple[str, ...] = ()
        """The names of all scenarios, in their order."""

    @Slot(str)
    def choose(self, name: str) -> None:
        """Make a scenario active; empty, or one that is not there: the account."""
        found = self._found(name)
        if found != self.name:
            self.name = found
            self.changed.emit()

    def list_names(self, names: tuple[str, ...]) -> None:
        """Take over which scenarios there are; one that is gone is active no longer."""
        if names == self.names:
            return
        renamed = self._renamed(names)
        self.names = names
        before, self.name = self.name, renamed or self._found(self.name)
        self.listed.emit()
        if self.name != before:
            self.changed.emit()
            if not self.name:
                self.lost.emit(before)

    def close(self) -> None:
        """The workspace is closed: there are none, and nobody has to be told."""
        self.name, self.names = "", ()
        self.listed.emit()
        self.changed.emit()

    def remarks(self) -> tuple[str, ...]:
        """The words that are due before something goes into the scenario; nothing without one."""
        text = self.tr("This adds steps to the scenario {name}. The account itself stays as it is.")
        return (text.format(name=self.name),) if self.name else ()

    def worded(self, call: UseCaseCall[T]) -> UseCaseCall[T]:
        """A use case that becomes steps of the scenario, in words that say so."""
        name, message = self.tr("{step} (scenario {name})"), self.tr("Scenario {name}: {done}")
        step = replace(
            call.step,
            name=name.format(step=call.step.name, name=self.name),
            message=message.format(name=self.name, done=call.step.message),
        )
        return replace(call, step=step)

    def _renamed(self, names: tuple[str, ...]) -> str:
        """The new name of the active one: it is gone, and one other has come; else empty."""
        gone, new = {*self.names} - {*names}, {*names} - {*self.names}
        return new.pop() if gone == {self.name} and len(new) == 1 else ""

    def _found(self, name: str) -> str:
        """The name as it is spelled by now; empty where there is none."""
        key = scenario_key(name)
        return next((one for one in self.names if scenario_key(one) == key), "")
