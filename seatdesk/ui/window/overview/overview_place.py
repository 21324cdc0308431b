"""The place of the billing overview: beside the page, while the window is wide enough for both."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyle, QWidget

from seatdesk.ui.window.page_room import PageRoom


class GivesWay(Enum):
    """The reasons why the overview is not shown though a person wants it."""

    NOTHING_OPEN = auto()
    """There is no account to look over."""
    NARROW = auto()
    """The page needs the room."""
    REPEATED = auto()
    """The page shows the same."""


_INSISTED_AGAINST = frozenset({GivesWay.NARROW, GivesWay.REPEATED})
"""The reasons that count no more once a person asks for the overview."""


class OverviewPlace(QObject):
    """Hides the dock where it has to give way, and shows it again where it need not.

    A person's own wish is kept apart: a dock that they closed stays closed, and one that gave way
    is saved as it was wanted.
    """

    def __init__(
        self, window: QMainWindow, dock: QDockWidget, rail: QWidget, room: PageRoom
    ) -> None:
        super().__init__(window)
        self._window, self._dock, self._rail, self._room = window, dock, rail, room
        self._wanted: bool | None = None
        """None: nobody has said anything yet but the state of the last time."""
        self._insisted = False
        """True when it was asked for where it had given way: a page then scrolls."""
        self._reasons: set[GivesWay] = set()
        dock.toggleViewAction().triggered.connect(self._choose)
        dock.topLevelChanged.connect(self.fit)
        room.stack.needs_changed.connect(self.fit)
        room.stack.currentChanged.connect(self._look_again)

    @property
    def wanted(self) -> bool:
        """True when a person wants the dock, wherever there is room for it."""
        if self._wanted is None:
            chosen = self._dock.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            self._wanted = not (chosen and self._dock.isHidden())
        return self._wanted

    def give_way(self, reason: GivesWay, *, holds: bool) -> None:
        """Hide the dock for a reason, or show it again when none holds any more."""
        wanted = self.wanted  # before it is hidden for another reason
        (self._reasons.add if holds else self._reasons.discard)(reason)
        self._dock.setVisible(wanted and not self._reasons)

    def show_as_wanted(self) -> None:
        """Show it as a person wants it: so it is written down for the next time."""
        if GivesWay.NOTHING_OPEN not in self._reasons:
            self._dock.setVisible(self.wanted)

    def reset(self) -> None:
        """Back at its place, and wanted."""
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setFloating(False)
        self._wanted = True
        self._dock.setVisible(not self._reasons)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Look whether page and dock fit beside each other."""
        if self._reasons - {GivesWay.NARROW} or not self.wanted or self._insisted:
            return
        page, room = self._room.stack.minimumSizeHint(), self._room.minimumSizeHint()
        scrolls = page.height() > self._room.height()
        bar = self._room.verticalScrollBar().sizeHint().width() if scrolls else 0
        needed, least = max(page.width() + bar, room.width()), self._dock_width()
        rail = 0 if self._rail.isHidden() else self._rail.width()
        narrow = bool(least) and needed + rail + least > self._window.width()
        if narrow != (GivesWay.NARROW in self._reasons):
            self.give_way(GivesWay.NARROW, holds=narrow)
        elif least and not narrow and needed > self._room.width():
            least = self._dock.minimumSizeHint().width()  # the gap is no part of the dock
            self._window.resizeDocks([self._dock], [least], Qt.Orientation.Horizontal)

    def _dock_width(self) -> int:
        """The least width that the dock takes from the window: none while it floats."""
        if self._dock.isFloating():
            return 0
        style = self._window.style()
        gap = style.pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, self._window)
        return self._dock.minimumSizeHint().width() + gap

    @Slot()
    def _look_again(self) -> None:
        """Another page: it may need more room, or less."""
        self._insisted = False
        self.fit()

    @Slot(bool)
    def _choose(self, shown: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._insisted = shown and not self._reasons.isdisjoint(_INSISTED_AGAINST)
        self._wanted = shown
        self._reasons -= _INSISTED_AGAINST
        self._dock.setVisible(shown and not self._reasons)
        self.fit()
