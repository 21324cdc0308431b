"""The tab Approval: what goes into the pack on the left, its pages on the right."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.reports.approval.pack_choices import PackChoices
from seatdesk.ui.reports.approval.page_preview import PagePreview
from seatdesk.ui.reports.printing.sheet import Sheets
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.controllers.planning.report import MadeReport

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

    file_requested = Signal(str)
    """A file of this ending is to be written."""
    print_requested = Signal()
    summary_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state: ApprovalState | None = None
        self.choices = PackChoices(self)
        self.preview = PagePreview(self)
        self.trouble = MutedLabel(parent=self)
        self.trouble.hide()
        self.pdf = self._file_button(self.tr("PDF…"), "pdf")
        self.workbook = self._file_button(self.tr("XLSX…"), "xlsx")
        self.csv = self._file_button(self.tr("CSV…"), "csv")
        self.others = QPushButton(self.tr("Other form"), self)
        self._offer_others()
        self.print = QPushButton(self.tr("Print…"), self)
        self.print.clicked.connect(self.print_requested)
        self.summary = QPushButton(self.tr("Copy summary"), self)
        self.summary.clicked.connect(self.summary_requested)
        self._lay_out()
        self._allow()

    def show_state(self, state: ApprovalState) -> None:
        """Show a pack."""
        self.state = state
        self.choices.show_pack(state.names, state.scenario, state.made.report)
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

    def forget(self) -> None:
        """Show nothing: another workspace is open, whose pack is asked for when it is looked at."""
        self.state = None
        self.choices.forget()
        self.preview.show_sheets(None)
        self._allow()

    def _file_button(self, text: str, ending: str) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self.file_requested.emit(ending))
        return button

    def _offer_others(self) -> None:
        """The forms that few ask for, in a menu."""
        menu = QMenu(self.others)
        for text, ending in (
            (self.tr("Web page (HTML)…"), "html"),
            (self.tr("Calendar (ICS)…"), "ics"),
            (self.tr("Data (JSON)…"), "json"),
        ):
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _=False, e=ending: self.file_requested.emit(e))
        self.others.setMenu(menu)

    def _allow(self) -> None:
        for button in (self.pdf, self.workbook, self.csv, self.others, self.print, self.summary):
            button.setEnabled(self.state is not None)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        side = _Side(self)
        side.hold(self.choices)
        side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        buttons = Flow(self, 2 * unit)
        for button in (self.pdf, self.workbook, self.csv, self.others, self.print, self.summary):
            buttons.add(button)
        right = QVBoxLayout()
        right.addWidget(buttons)
        right.addWidget(self.trouble)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3 * unit, 0, 0)
        row.setSpacing(6 * unit)
        row.addWidget(side)
        row.addLayout(right, 1)


class _Side(DialogBody):
    """The choices, no wider than the longest of them needs beside the bar that scrolls them."""

    @override
    def sizeHint(self) -> QSize:
        usual = QSize(self.fontMetrics().averageCharWidth() * _NARROW, 0)
        return self.minimumSizeHint().expandedTo(usual)
