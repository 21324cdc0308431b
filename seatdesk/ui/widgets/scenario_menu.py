"""The choice of scenarios to compare: a button with a list of ticks, five at most (E2.1)."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from seatdesk.domain.comparison.comparison import MOST_COMPARED
from seatdesk.override import override
from seatdesk.ui.text.number_format import NBSP
from seatdesk.ui.text.plain_text import literal, plain_tip

_LEAST = 18
"""Letters that the button is wide at least."""


class ScenarioMenu(QToolButton):
    """Says which scenarios are compared; its list stays open while ticks are set."""

    chosen = Signal()
    """Other scenarios are to be compared."""

    def __init__(self, parent: QWidget, *, needed: bool = True) -> None:
        """`needed`: one is ticked before anybody chose; else none need be."""
        super().__init__(parent)
        self._needed, self._most = needed, MOST_COMPARED
        self._list = _OpenMenu(self)
        self._ticked: list[str] = []
        self._by_hand = False
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        if self._needed and not self._by_hand and names:
            self._ticked = [wanted if wanted in names else names[0]]
        self._list.clear()
        for name in names:
            entry = self._list.addAction(literal(name))
            entry.setToolTip(plain_tip(name))
            entry.setData(name)
            entry.setCheckable(True)
            entry.setChecked(name in self._ticked)
            entry.triggered.connect(self._turn)
        self._told = list(self._ticked)
        self._say()

    def allow(self, most: int) -> None:
        """Let so many be ticked; those ticked last are given up."""
        self._most = most
        if len(self._ticked) > most:
            self._tick(self._ticked)
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
        self._ticked = [name for name in names if name in self._offered][: self._most]
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
        nothing = self.tr("Choose scenarios") if self._needed else self.tr("No others")
        self._words = ", ".join(self._ticked) or nothing
        self.setAccessibleName(self.tr("Scenarios to compare: {names}").format(names=self._words))
        full = len(self._ticked) >= self._most
        for entry in self._list.actions():
            entry.setEnabled(not full or entry.isChecked())
        most = self.tr("Five scenarios at most stand beside doing nothing.") if full else ""
        self.setToolTip(plain_tip("\n".join([*self._ticked, most]).strip()))
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """As many of the names as there is room for; else how many they are."""
        letters, room = self.fontMetrics(), self.width() - self._around
        text = self._words
        if letters.horizontalAdvance(text) > room and len(self._ticked) > 1:
            text = self.tr("%n scenario(s)", "", len(self._ticked))
        short = letters.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(literal(short) + 2 * NBSP)  # room for the arrow

    @property
    def _around(self) -> int:
        """The room for the frame and the arrow."""
        return self.fontMetrics().averageCharWidth() * 5

    @override
    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + self._around
        return QSize(wide, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        wide = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(wide, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _OpenMenu(QMenu):
    """A menu that stays open when an entry with a tick is clicked."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry: QAction | None = self.activeAction()
        if entry is not None and entry.isCheckable() and entry.isEnabled():
            entry.trigger()
            return
        super().mouseReleaseEvent(event)
