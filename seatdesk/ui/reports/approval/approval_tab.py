"""The tab Approval: what goes into the pack on the left, its pages on the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.exchange.report.report import SectionKey
from seatdesk.ui.reports.approval.page_preview import PagePreview
from seatdesk.ui.reports.printing.sheet import Sheets
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.controllers.planning.report import MadeReport

MONTHS = (12, 24, 36, 60)
ALWAYS = frozenset({SectionKey.DECISION})
"""The parts that no pack is without."""
_PAUSE_MS = 600
"""A pause of typing that is longer than that ends it for now."""
_NARROW = 34
"""Letters that the left side is wide."""


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """A pack that was made, laid out, and the scenarios there are to choose from."""

    names: tuple[str, ...]
    scenario: str
    made: "MadeReport"
    sheets: Sheets


class ApprovalTab(QWidget):
    """Asks for everything by signal; what is shown is what will be printed."""

    wanted = Signal()
    """Another scenario, span or decision: the pack is to be made anew."""
    parts_chosen = Signal()
    """Other parts are to be shown of the same pack."""
    pdf_requested = Signal()
    workbook_requested = Signal()
    csv_requested = Signal()
    print_requested = Signal()
    summary_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state: ApprovalState | None = None
        self.scenario = choice(self.tr("Scenario to approve"), [("", "")], self)
        self.months = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        choose(self.months, 24)
        self.ask = QPlainTextEdit(self)
        self.ask.setAccessibleName(self.tr("Decision asked"))
        self.ask.setTabChangesFocus(True)
        self.parts: dict[SectionKey, QCheckBox] = {}
        self.preview = PagePreview(self)
        self.trouble = MutedLabel(parent=self)
        self.trouble.hide()
        self.pdf = QPushButton(self.tr("PDF…"), self)
        self.workbook = QPushButton(self.tr("XLSX…"), self)
        self.csv = QPushButton(self.tr("CSV…"), self)
        self.print = QPushButton(self.tr("Print…"), self)
        self.summary = QPushButton(self.tr("Copy summary"), self)
        self._edited = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._parts = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def chosen(self) -> str:
        """The scenario that is to be approved; empty: none."""
        return str(self.scenario.currentData() or "")

    @property
    def asked(self) -> str:
        """The decision as it was typed; empty: the usual sentence."""
        return self.ask.toPlainText().strip() if self._edited else ""

    @property
    def span(self) -> int:
        """The months that are compared."""
        return int(self.months.currentData())

    @property
    def keys(self) -> frozenset[SectionKey]:
        """The parts that are wanted; all, before anybody could choose."""
        ticked = {key for key, box in self.parts.items() if box.isChecked()}
        return frozenset(ticked | ALWAYS) if self.parts else frozenset(SectionKey)

    def choose_scenario(self, name: str) -> None:
        """Approve another scenario; its own sentence is asked."""
        if self.scenario.findData(name) < 0:
            self.scenario.addItem(name, name)
        self._edited = False
        choose(self.scenario, name)

    def show_state(self, state: ApprovalState) -> None:
        """Show a pack."""
        self.state = state
        self._offer(state.names, state.scenario)
        self._offer_parts(state)
        if not self._edited and self.ask.toPlainText() != state.made.report.ask:
            with QSignalBlocker(self.ask):
                self.ask.setPlainText(state.made.report.ask)
        self.trouble.hide()
        self.preview.show_sheets(state.sheets)
        self._allow()

    def show_trouble(self, text: str) -> None:
        """Say why there is no pack."""
        self.state = None
        self.trouble.setText(text)
        self.trouble.show()
        self.preview.show_sheets(None)
        self._allow()

    def _offer(self, names: Sequence[str], chosen: str) -> None:
        with QSignalBlocker(self.scenario):
            self.scenario.clear()
            self.scenario.addItem(self.tr("Do nothing"), "")
            for name in names:
                self.scenario.addItem(name, name)
            choose(self.scenario, chosen)

    def _offer_parts(self, state: ApprovalState) -> None:
        """A box for every part of the pack; what was cleared stays so."""
        for section in state.made.report.sections:
            box = self.parts.get(section.key)
            if box is None:
                box = self.parts[section.key] = QCheckBox(self)
                box.setChecked(True)
                box.setEnabled(section.key not in ALWAYS)
                box.toggled.connect(self.parts_chosen)
                self._parts.addWidget(box)
            box.setText(section.title)

    def _allow(self) -> None:
        for button in (self.pdf, self.workbook, self.csv, self.print, self.summary):
            button.setEnabled(self.state is not None)

    @Slot()
    def _typed(self) -> None:
        self._edited = bool(self.ask.toPlainText().strip())
        self._typing.start()

    def forget(self) -> None:
        """Show nothing: another workspace is open, whose pack is asked for when it is looked at."""
        self.state, self._edited = None, False
        self.preview.show_sheets(None)
        self._allow()

    @Slot()
    def _other_scenario(self) -> None:
        self._edited = False
        self._typing.stop()
        self.wanted.emit()

    def _connect(self) -> None:
        self.scenario.currentIndexChanged.connect(self._other_scenario)
        self.months.currentIndexChanged.connect(self.wanted)
        self.ask.textChanged.connect(self._typed)
        self._typing.timeout.connect(self.wanted)
        for button, signal in (
            (self.pdf, self.pdf_requested),
            (self.workbook, self.workbook_requested),
            (self.csv, self.csv_requested),
            (self.print, self.print_requested),
            (self.summary, self.summary_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())

    def _lay_out(self) -> None:
        unit = theme.step(self)
        left = QVBoxLayout()
        left.setSpacing(2 * unit)
        for title, field in (
            (self.tr("Scenario to approve"), self.scenario),
            (self.tr("Months"), self.months),
            (self.tr("Decision asked"), self.ask),
        ):
            label = PlainLabel(title, self)
            label.setBuddy(field)
            left.addWidget(label)
            left.addWidget(field)
        self.ask.setFixedHeight(self.fontMetrics().height() * 7)
        left.addWidget(PlainLabel(self.tr("Contents"), self))
        left.addLayout(self._parts)
        left.addStretch()
        side = QWidget(self)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * _NARROW)
        buttons = QHBoxLayout()
        for button in (self.pdf, self.workbook, self.csv, self.print):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.summary)
        right = QVBoxLayout()
        right.addLayout(buttons)
        right.addWidget(self.trouble)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3 * unit, 0, 0)
        row.setSpacing(6 * unit)
        row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
