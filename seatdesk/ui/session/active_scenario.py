"""The active scenario of one window: where what is planned goes, and what the figures show."""

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.domain.scenario.scenario import scenario_key


class ActiveScenario(QObject):
    """Which scenario is active, of those there are; kept per window, not in the account (E1.11)."""

    changed = Signal()
    """Another scenario is active, or none."""
    listed = Signal()
    """Other scenarios are there."""

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
        self.names = names
        before, self.name = self.name, self._found(self.name)
        self.listed.emit()
        if self.name != before:
            self.changed.emit()

    def follow(self, before: str, after: str) -> None:
        """Stay with a scenario that this window gave another name; called before it is listed."""
        if scenario_key(before) == scenario_key(self.name):
            self.name = after

    def _found(self, name: str) -> str:
        """The name as it is spelled by now; empty where there is none."""
        key = scenario_key(name)
        return next((one for one in self.names if scenario_key(one) == key), "")
