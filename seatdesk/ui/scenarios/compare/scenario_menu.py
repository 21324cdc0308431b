"""The choice of scenarios to compare: a button with a list of ticks, five at most (E2.1)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from seatdesk.domain.comparison.comparison import MOST_COMPARED
from seatdesk.override import override
from seatdesk.ui.text.number_format import NBSP
from seatdesk.ui.text.plain_text import literal

_LONGEST = 48
"""Letters of names on the button; more are counted."""


class ScenarioMenu(QToolButton):
    """Says which scenarios are compared; its list stays open while ticks are set."""

    chosen = Signal()
    """Other scenarios are to be compared."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = _OpenMenu(self)
        self._ticked: list[str] = []
        self._by_hand = False
        self.setMenu(self._list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list.aboutToHide.connect(self._tell)
        self._told: list[str] = []
        self._say()

    @property
    def names(self) -> tuple[str, ...]:
        """The scenarios that are ticked, in the order in which they were."""
        return tuple(self._ticked)

    def show_names(self, names: Sequence[str], wanted: str = "") -> None:
        """Offer these scenarios; ticks stay, and where there are none the wanted one is ticked."""
        self._ticked = [name for name in self._ticked if name in names]
        self._by_hand = self._by_hand and bool(self._ticked)
        if not self._by_hand and names:
            self._ticked = [wanted if wanted in names else names[0]]
        self._list.clear()
        for name in names:
            entry = self._list.addAction(literal(name))
            entry.setData(name)
            entry.setCheckable(True)
            entry.setChecked(name in self._ticked)
            entry.triggered.connect(self._turn)
        self._told = list(self._ticked)
        self._say()

    def follow(self, name: str) -> bool:
        """Tick this one alone, unless ticks were set by hand; True when that changes them."""
        if self._by_hand or self._ticked == [name] or name not in self._offered:
            return False
        self._tick([name])
        return True

    def tick(self, names: Sequence[str]) -> None:
        """Tick other scenarios, as a person does."""
        self._by_hand = True
        self._tick(names)
        self._tell()

    def _tick(self, names: Sequence[str]) -> None:
        self._ticked = [name for name in names if name in self._offered][:MOST_COMPARED]
        for entry in self._list.actions():
            entry.setChecked(entry.data() in self._ticked)
        self._told = self._told if self._by_hand else list(self._ticked)
        self._say()

    @property
    def _offered(self) -> list[str]:
        return [str(entry.data()) for entry in self._list.actions()]

    @Slot()
    def _turn(self) -> None:
        ticked = [str(entry.data()) for entry in self._list.actions() if entry.isChecked()]
        kept = [name for name in self._ticked if name in ticked]
        self._ticked = kept + [name for name in ticked if name not in kept]
        self._by_hand = True
        self._say()

    @Slot()
    def _tell(self) -> None:
        if self._told != self._ticked:
            self._told = list(self._ticked)
            self.chosen.emit()

    def _say(self) -> None:
        text = ", ".join(self._ticked) or self.tr("Choose scenarios")
        if len(text) > _LONGEST:
            text = self.tr("%n scenario(s)", "", len(self._ticked))
        self.setText(literal(text) + 2 * NBSP)  # room for the arrow
        self.setAccessibleName(self.tr("Scenarios to compare: {names}").format(names=text))
        full = len(self._ticked) >= MOST_COMPARED
        for entry in self._list.actions():
            entry.setEnabled(not full or entry.isChecked())
        self.setToolTip(
            self.tr("Five scenarios at most stand beside doing nothing.") if full else ""
        )


class _OpenMenu(QMenu):
    """A menu that stays open when an entry with a tick is clicked."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry: QAction | None = self.activeAction()
        if entry is not None and entry.isCheckable() and entry.isEnabled():
            entry.trigger()
            return
        super().mouseReleaseEvent(event)
