"""The Findings page: three totals, the seats behind them, and those that are exempt."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from seatdesk.controllers.planning.findings import FindingsOverview
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.findings.finding import Certainty
from seatdesk.ui.findings.exempt_tab import ExemptTab
from seatdesk.ui.findings.findings_tab import FindingsTab
from seatdesk.ui.findings.tiles import FindingTile, sum_reason
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.announcement import SpokenHint
from seatdesk.ui.widgets.empty.first_steps import FINDINGS, IMPORT, FirstSteps
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import PageTabs


@dataclass(frozen=True, slots=True)
class FindingsState:
    """The data of the page, and the reasons why something cannot be done."""

    found: FindingsOverview
    sealed: str = ""
    """The reason why nothing can be changed; empty: it can."""
    no_permission: str = ""
    """The reason why nobody can be exempted."""
    scenario: str = ""
    """The active scenario, as which the account is shown; empty: the account itself."""


class FindingsPage(QWidget):
    """Asks for everything by signal, through its tabs."""

    begin_requested = Signal(str)
    """The key of the action that brings in what the page lives on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Findings"))
        self.title = PlainLabel(self.tr("Findings"), self)
        self.title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.as_of = MutedLabel(parent=self)
        self.headline = AmountLink(self.tr("Avoidable, with what is to check"), self)
        self.headline.setFont(theme.tabular(self.font()))
        self.marks = FreshnessMarks(self)
        self._totals = QWidget(self)
        self.tiles = {certainty: FindingTile(certainty, self) for certainty in Certainty}
        self.findings = FindingsTab(self)
        self.exempt = ExemptTab(self)
        self.tabs = PageTabs(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Findings"))
        self.first_steps = FirstSteps(
            self.tr("No subscription yet: what can be saved appears here"), self
        )
        self.first_steps.leave_out(FINDINGS)
        self.import_people = QPushButton(self.tr("Import…"), self)
        self.import_people.clicked.connect(lambda: self.begin_requested.emit(IMPORT))
        self.first_steps.requested.connect(self.begin_requested)
        self.empty_title = PlainLabel(parent=self)
        self.empty_text = MutedLabel(parent=self)
        self._lay_out()

    @property
    def view(self) -> QWidget:
        """The part that takes the keyboard when the page is reached by F6."""
        return self.findings.view

    def show_state(self, state: FindingsState) -> None:
        """Show other data; the rows come apart."""
        found = state.found
        text = self.tr("as of {day}, amounts without tax").format(day=day(found.account.as_of))
        if state.scenario:
            text = self.tr("{text}, with {scenario}").format(text=text, scenario=state.scenario)
        self.as_of.setText(text)
        self.marks.show_states(found.freshness)
        for tile in self.tiles.values():
            tile.show_overview(found)
        self._show_headline(found)
        self.findings.show_filters(found.pages)
        self.findings.allow(state.sealed, state.no_permission)
        self.exempt.show_seats(found.exempt, state.no_permission)
        title = self.tr("Exempt")
        count = len(found.exempt)
        self.tabs.setTabText(1, f"{title} {count}" if count else title)
        self.tabs.tabBar().setTabData(1, title)  # as it is printed
        self._show_empty(found)

    def _show_headline(self, found: FindingsOverview) -> None:
        """The certain saving, and the most it can be; the unknown is never added (E3.14)."""
        certain, most = found.totals[Certainty.CERTAIN].avoidable, found.up_to
        self.headline.setText("")
        if not certain or not most or certain == most:
            return
        currency, known = found.account.currency, {Certainty.CERTAIN, Certainty.TO_CHECK}
        text = money(most, currency)
        self.headline.setText(
            self.tr("{certain} for certain, up to {most}").format(
                certain=money(certain, currency), most=text
            )
        )
        parts = [one.money.avoidable for one in found.pages.totals if one.certainty in known]
        self.headline.explain(sum_reason(parts, currency), currency, part=text)

    def _show_empty(self, found: FindingsOverview) -> None:
        """Say that there is nothing to give up, and what that rests on."""
        nothing = self.tr("Nothing to give up.")
        usage = next((one for one in found.freshness if one.source is DataSource.USAGE), None)
        if usage is not None:
            seen = day(usage.as_of) if usage.as_of else self.tr("none")
            nothing = self.tr("Nothing to give up. Usage data: {day}").format(day=seen)
        self.empty_title.setText(nothing)
        self.empty_title.setAccessibleName(nothing)
        empty = not any(total.seats for total in found.pages.totals)
        self._totals.setVisible(not empty)
        filled = not empty or bool(found.exempt)
        self._stack.setCurrentIndex(1 if filled else 0 if found.account.subscriptions else 2)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(self.title)
        head.addWidget(self.as_of, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.headline, 0, Qt.AlignmentFlag.AlignBottom)
        tiles = QHBoxLayout(self._totals)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(2 * unit)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        top = QVBoxLayout()
        top.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 0)
        top.setSpacing(2 * unit)
        top.addLayout(head)
        top.addWidget(self.marks)
        top.addWidget(self._totals)
        self.tabs.addTab(self.findings, self.tr("To give up"))
        self.tabs.addTab(self.exempt, self.tr("Exempt"))
        filled = QWidget(self)
        body = QVBoxLayout(filled)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.tabs)
        holder = QWidget(self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(filled)
        self._stack.addWidget(self.first_steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addLayout(top)
        column.addWidget(holder, 1)

    def _empty_state(self) -> QWidget:
        line = self.fontMetrics().height()
        box = QWidget(self)
        self.empty_title.setParent(box)
        self.empty_title.setFont(theme.scaled(self.font(), 1.25, bold=True))
        self.empty_title.setWordWrap(True)
        self.empty_text.setParent(box)
        self.empty_text.setText(
            self.tr(
                "Findings are seats that cost money for nothing: nobody holds them, their user has "
                "left, is deactivated, or has not been seen for long. Import a list of people and "
                "a report of their use, and what can be saved is listed here with its last day."
            )
        )
        SpokenHint(box, self.empty_title, self.empty_text)
        self.empty_text.setFixedWidth(self.fontMetrics().averageCharWidth() * 68)
        column = QVBoxLayout(box)
        column.setContentsMargins(2 * line, 2 * line, 2 * line, 2 * line)
        column.setSpacing(line // 2)
        column.addStretch(2)
        self.empty_title.setFixedWidth(self.empty_text.width())
        for label in (self.empty_title, self.empty_text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row = QHBoxLayout()  # it asks a label that wraps for its height, a place in it does not
            row.addStretch()
            row.addWidget(label)
            row.addStretch()
            column.addLayout(row)
        column.addWidget(self.import_people, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return box
