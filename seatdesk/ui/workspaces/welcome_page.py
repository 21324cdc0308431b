"""The Welcome page: the sample company, an import, an empty workspace, recent files."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.workspaces.recent_list import RecentList
from seatdesk.ui.workspaces.welcome_card import DropHint, WelcomeCard

WIDE = 104
"""Letters of width from which the recent workspaces stand beside the cards, not below."""
MOST = 150
"""Letters of width beyond which the page stays as it is."""


class WelcomePage(QScrollArea):
    """Shown while nothing is open."""

    sample_requested = Signal()
    import_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    team_requested = Signal()
    recent_requested = Signal(str)
    forget_requested = Signal(str)
    locate_requested = Signal(str)
    pin_requested = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.trouble = Notice(Severity.REFUSAL, parent=self)
        self._make_cards()
        self.drop = DropHint(
            self.tr("Or drop a file anywhere in this window: a workspace, or a CSV or Excel list"),
            self,
        )
        self.recent = RecentList(self)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.sample)

    def show_recent(self, locations: Sequence[str], pinned: Collection[str] = ()) -> None:
        """Workspaces opened before; one that is gone says so, to be found again or taken out."""
        self.recent.show_recent(locations, pinned)

    def show_trouble(self, text: str) -> None:
        """Say why a workspace could not be opened; empty: nothing."""
        self.trouble.show_message(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self.fontMetrics().averageCharWidth() * WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.columns.setDirection(across if wide else down)
        super().resizeEvent(event)

    def _make_cards(self) -> None:
        self.sample = WelcomeCard(
            "sample",
            self.tr("Open a sample company"),
            self.tr("Look around with believable people, seats and invoices"),
            self,
        )
        self.import_file = WelcomeCard(
            "import",
            self.tr("Import a file"),
            self.tr("Start from a CSV or Excel list of your people"),
            self,
        )
        self.new = WelcomeCard(
            "new",
            self.tr("New empty workspace"),
            self.tr("Enter contracts and people yourself"),
            self,
        )
        self.open = WelcomeCard(
            "open", self.tr("Open a workspace"), self.tr("A .seatdesk file on this machine"), self
        )
        self.team = WelcomeCard(
            "team",
            self.tr("Connect to a team database"),
            self.tr("Share one account with others, on a PostgreSQL server"),
            self,
        )

    def _connect(self) -> None:
        self.sample.clicked.connect(self.sample_requested)
        self.import_file.clicked.connect(self.import_requested)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self.team.clicked.connect(self.team_requested)
        self.recent.open_requested.connect(self.recent_requested)
        self.recent.forget_requested.connect(self.forget_requested)
        self.recent.locate_requested.connect(self.locate_requested)
        self.recent.pin_requested.connect(self.pin_requested)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        title = PlainLabel(self.tr("SeatDesk"), self)
        title.setFont(theme.scaled(self.font(), 2.2, bold=True))
        promise = PlainLabel(
            self.tr("Paid seats: who holds one, what it costs, and until when you can change it."),
            self,
        )
        promise.setWordWrap(True)
        self.columns.setSpacing(8 * unit)
        self.columns.addLayout(self._begin(unit), 3)
        self.columns.addLayout(self._recent(unit), 2)
        inside = QWidget(self)
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * MOST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8 * unit, 8 * unit, 8 * unit, 8 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(title)
        column.addWidget(promise)
        column.addWidget(self.trouble)
        column.addSpacing(3 * unit)
        column.addLayout(self.columns, 1)
        self.setWidget(inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _begin(self, unit: int) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(2 * unit)
        cards = (self.sample, self.import_file, self.new, self.open, self.team)
        for number, card in enumerate(cards):
            grid.addWidget(card, number // 2, number % 2)
        grid.addWidget(self.drop, len(cards) // 2, len(cards) % 2)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        begin = QVBoxLayout()
        begin.setSpacing(2 * unit)
        begin.addWidget(self._heading(self.tr("Begin")))
        begin.addLayout(grid)
        begin.addStretch(1)
        return begin

    def _recent(self, unit: int) -> QVBoxLayout:
        recent = QVBoxLayout()
        recent.setSpacing(2 * unit)
        heading = self._heading(self.tr("Recent"))
        heading.setBuddy(self.recent)
        recent.addWidget(heading)
        recent.addWidget(self.recent)
        recent.addStretch(1)
        return recent

    def _heading(self, text: str) -> QLabel:
        heading = PlainLabel(text, self)
        heading.setFont(theme.scaled(self.font(), 1.15, bold=True))
        return heading
