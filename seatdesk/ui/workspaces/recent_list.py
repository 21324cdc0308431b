"""Workspaces that were opened before, on the welcome page: open, pin, find again, take out."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.workspaces.welcome_card import PlaceLabel, WelcomeCard


class RecentList(QWidget):
    """One row a workspace, those that are pinned on top."""

    open_requested = Signal(str)
    pin_requested = Signal(str, bool)
    """Keep it on top whatever is opened (True), or no longer."""
    locate_requested = Signal(str)
    """A file that is missing is somewhere else now."""
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recent workspaces"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.fontMetrics().height() // 4)
        self.rows: list[QWidget] = []

    def show_recent(self, locations: Sequence[str], pinned: Collection[str]) -> None:
        """Show these, in this order."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(location, pinned=location in pinned) for location in locations]
        if not locations:
            self.rows = [MutedLabel(self.tr("What you open is listed here."), self)]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, location: str, *, pinned: bool) -> QWidget:
        if "://" not in location and not Path(location).exists():
            return MissingRow(location, self)
        return RecentRow(location, self, pinned=pinned)


class RecentRow(QWidget):
    """A workspace that can be opened, and its pin."""

    def __init__(self, location: str, parent: RecentList, *, pinned: bool) -> None:
        super().__init__(parent)
        name, place = _told(location)
        self.open = WelcomeCard(
            "team" if "://" in location else "open", name, place, self, quiet=True
        )
        self.open.setToolTip(plain_tip(location))
        self.open.clicked.connect(lambda: parent.open_requested.emit(location))
        self.pin = QToolButton(self)
        self.pin.setAutoRaise(True)
        self.pin.setCheckable(True)
        self.pin.setChecked(pinned)
        self.pin.setIcon(theme.icon("pin", theme.Role.WindowText))
        self.pin.setIconSize(QSize(1, 1) * round(self.fontMetrics().height() * 1.1))
        tip = self.tr("Pinned: stays on top") if pinned else self.tr("Pin: keep it on top")
        self.pin.setToolTip(tip)
        self.pin.setAccessibleName(self.tr("Pin {workspace}").format(workspace=name))
        self.pin.toggled.connect(lambda on: parent.pin_requested.emit(location, on))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open, 1)
        row.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignVCenter)


class MissingRow(QWidget):
    """A file that is not where it was: it says so, and is found again or taken out."""

    def __init__(self, location: str, parent: RecentList) -> None:
        super().__init__(parent)
        name, place = _told(location)
        self.told = PlaceLabel(self.tr("Missing from {folder}").format(folder=place), self)
        self.locate = QPushButton(self.tr("Locate…"), self)
        self.locate.setAccessibleName(self.tr("Locate {workspace}").format(workspace=name))
        self.locate.clicked.connect(lambda: parent.locate_requested.emit(location))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAccessibleName(
            self.tr("Remove {workspace} from the list").format(workspace=name)
        )
        self.remove.setToolTip(self.tr("Take it out of this list; no file is touched"))
        self.remove.clicked.connect(lambda: parent.forget_requested.emit(location))
        self.setToolTip(plain_tip(location))
        self._lay_out(PlainLabel(name, self))

    def _lay_out(self, name: QLabel) -> None:
        line = self.fontMetrics().height()
        name.setFont(theme.scaled(self.font(), 1.0, bold=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(line // 2)
        buttons.addWidget(self.locate)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        words = QVBoxLayout()
        words.setSpacing(line // 5)
        words.addWidget(name)
        words.addWidget(self.told)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(line // 3, line // 3, 0, line // 3)
        row.setSpacing(line * 2 // 3)
        row.addWidget(Sign(Severity.WARNING, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _told(location: str) -> tuple[str, str]:
    """The name of a workspace, and where it is."""
    if "://" not in location:
        return Path(location).stem, str(Path(location).parent)
    place, _, database = location.partition("?")[0].rpartition("/")
    return database, place.partition("://")[2]
