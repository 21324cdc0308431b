"""The Welcome page: the sample company, an import, an empty workspace, recent files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.notice import Notice


class WelcomePage(QScrollArea):
    """Shown while nothing is open."""

    sample_requested = Signal()
    import_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.trouble = Notice(Severity.REFUSAL, parent=self)
        self.sample = self._link(
            "sample",
            self.tr("Open a sample company"),
            self.tr("Look around with believable people, seats and invoices"),
        )
        self.import_file = self._link(
            "import",
            self.tr("Import a file"),
            self.tr("Start from a CSV or Excel list of your people"),
        )
        self.new = self._link(
            "new", self.tr("New empty workspace"), self.tr("Enter contracts and people yourself")
        )
        self.open = self._link(
            "open", self.tr("Open a workspace"), self.tr("A .seatdesk file, or a PostgreSQL URL")
        )
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Recent workspaces"))
        self.recent.setFrameShape(QListWidget.Shape.NoFrame)
        self.recent.itemActivated.connect(self._open_recent)
        self.recent.itemClicked.connect(self._open_recent)
        self.sample.clicked.connect(self.sample_requested)
        self.import_file.clicked.connect(self.import_requested)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self._lay_out()
        self.setFocusProxy(self.sample)

    def show_recent(self, locations: Sequence[str]) -> None:
        """Workspaces opened before; one that is gone says so and can be taken out."""
        self.recent.clear()
        for location in locations:
            path = Path(location)
            missing = "://" not in location and not path.exists()
            name = location if "://" in location else path.stem
            where = self.tr("The file is missing") if missing else str(path.parent)
            text = f"{name}\n{location if '://' in location else where}"
            item = QListWidgetItem(text, self.recent)
            item.setData(Qt.ItemDataRole.UserRole, location)
            item.setData(Qt.ItemDataRole.UserRole + 1, missing)
            item.setIcon(theme.icon("warning" if missing else "open", theme.Role.Text))
            item.setToolTip(plain_tip(location))
            height = self.fontMetrics().height()
            item.setSizeHint(QSize(0, round(height * 2.9)))
        if not locations:
            item = QListWidgetItem(self.tr("None yet"), self.recent)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def show_trouble(self, text: str) -> None:
        """Say why a workspace could not be opened; empty: nothing."""
        self.trouble.show_message(text)

    def _open_recent(self, item: QListWidgetItem) -> None:
        location = item.data(Qt.ItemDataRole.UserRole)
        if not location:
            return
        if item.data(Qt.ItemDataRole.UserRole + 1):
            self.forget_requested.emit(location)
        else:
            self.recent_requested.emit(location)

    def _link(self, icon: str, title: str, text: str) -> QCommandLinkButton:
        link = QCommandLinkButton(title, text, self)
        link.setIcon(theme.icon(icon, theme.Role.WindowText))
        side = round(self.fontMetrics().height() * 1.6)
        link.setIconSize(QSize(side, side))
        return link

    def _lay_out(self) -> None:
        unit = theme.step(self)
        title = PlainLabel(self.tr("SeatDesk"), self)
        title.setFont(theme.scaled(self.font(), 2.2, bold=True))
        promise = PlainLabel(
            self.tr("Paid seats: who holds one, what it costs, and until when you can change it."),
            self,
        )
        promise.setWordWrap(True)
        begin = QVBoxLayout()
        for link in (self.sample, self.import_file, self.new, self.open):
            begin.addWidget(link)
        begin.addStretch()
        recent = QVBoxLayout()
        heading = PlainLabel(self.tr("Recent"), self)
        heading.setFont(theme.scaled(self.font(), 1.15, bold=True))
        heading.setBuddy(self.recent)
        recent.addWidget(heading)
        recent.addWidget(self.recent, 1)
        columns = QHBoxLayout()
        columns.setSpacing(10 * unit)
        columns.addLayout(begin, 1)
        columns.addLayout(recent, 1)
        inside = QWidget(self)
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * 130)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12 * unit, 12 * unit, 12 * unit, 12 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(title)
        column.addWidget(promise)
        column.addWidget(self.trouble)
        column.addSpacing(4 * unit)
        column.addLayout(columns, 1)
        self.setWidget(inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
