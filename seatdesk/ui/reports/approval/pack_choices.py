"""The choices of a pack: what it is about, what it says, its parts, and its paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from seatdesk.domain.comparison.comparison import MOST_COMPARED
from seatdesk.exchange.report.paper_size import PaperSize, usual_paper
from seatdesk.exchange.report.report import Report, SectionKey
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.scenario_menu import ScenarioMenu

if TYPE_CHECKING:
    from seatdesk.controllers.planning.report import ReportOrder

MONTHS = (12, 24, 36, 60)
_USUAL = 24
ALWAYS = frozenset({SectionKey.DECISION})
"""The parts that no pack is without."""
_PAUSE_MS = 600
"""A pause of typing that is longer than that ends it for now."""
_LINES = 5
"""Lines of the decision that are seen at once."""
_LEAST_LETTERS = 8


@dataclass(frozen=True, slots=True)
class PackWish:
    """A wish for a pack: what has to be read anew when it changes."""

    scenario: str
    compared: tuple[str, ...]
    months: int
    title: str
    ask: str

    def order(self, names: Sequence[str]) -> "ReportOrder":
        """The order for it, of the scenarios that there are by now."""
        from seatdesk.controllers.planning.report import ReportOrder  # noqa: PLC0415 - in the worker

        known = {name.casefold(): name for name in names}
        compared = (known.get(name.casefold(), "") for name in self.compared)
        return ReportOrder(
            scenario=known.get(self.scenario.casefold(), ""),
            compared=tuple(name for name in compared if name),
            months=self.months,
            title=self.title,
            ask=self.ask,
        )


@dataclass(frozen=True, slots=True)
class PackShape:
    """The shape of a pack that is there: the parts that are wanted, and the paper."""

    keys: frozenset[SectionKey]
    paper: PaperSize

    def of(self, report: Report) -> Report:
        """The report in this shape."""
        return replace(report.only(self.keys), paper=self.paper)


class PackChoices(QWidget):
    """The left side of the tab; tells what changed by signal."""

    wanted = Signal()
    """Another wish: the pack is to be made anew."""
    reshaped = Signal()
    """Another shape of the same pack."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scenario = choice(self.tr("Scenario to approve"), [("", "")], self)
        self.compared = ScenarioMenu(self, needed=False)
        self.months = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        choose(self.months, _USUAL)
        papers = [(self.tr("A4"), PaperSize.A4), (self.tr("US Letter"), PaperSize.LETTER)]
        self.paper = choice(self.tr("Paper"), papers, self)
        choose(self.paper, usual_paper(QLocale.territoryToCode(QLocale().territory())))
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title"))
        self.ask = QPlainTextEdit(self)
        self.ask.setAccessibleName(self.tr("Decision asked"))
        self.ask.setTabChangesFocus(True)
        self.parts: dict[SectionKey, QCheckBox] = {}
        self._asked = ""
        """The decision as it was typed; empty: the usual sentence."""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._parts = QVBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def wish(self) -> PackWish:
        """The wish as it stands."""
        return PackWish(
            scenario=str(self.scenario.currentData() or ""),
            compared=self.compared.names,
            months=int(self.months.currentData()),
            title=self.title.text().strip(),
            ask=self._asked,
        )

    @property
    def shape(self) -> PackShape:
        """The shape that is wanted; with all parts, before anybody could choose."""
        ticked = {key for key, box in self.parts.items() if box.isChecked()}
        keys = frozenset(ticked | ALWAYS) if self.parts else frozenset(SectionKey)
        return PackShape(keys, PaperSize(self.paper.currentData()))

    def choose_scenario(self, name: str) -> None:
        """Approve another scenario; its own sentence is asked."""
        if self.scenario.findData(name) < 0:
            self.scenario.addItem(name, name)
        self._asked = ""
        choose(self.scenario, name)

    def show_pack(self, names: Sequence[str], scenario: str, report: Report) -> None:
        """Offer what there is to choose for a pack that was made."""
        with QSignalBlocker(self.scenario):
            self.scenario.clear()
            self.scenario.addItem(self.tr("Do nothing"), "")
            for name in names:
                self.scenario.addItem(name, name)
            choose(self.scenario, scenario)
        self.compared.show_names([name for name in names if name != scenario])
        self.compared.allow(MOST_COMPARED - bool(scenario))
        if not self.title.text().strip():
            self.title.setPlaceholderText(report.title)
        if not self._asked and self.ask.toPlainText() != report.ask:
            with QSignalBlocker(self.ask):
                self.ask.setPlainText(report.ask)
        self._offer_parts(report)

    def forget(self) -> None:
        """Forget what was typed and ticked for another workspace."""
        self._typing.stop()
        self._asked = ""
        with QSignalBlocker(self.title):
            self.title.clear()
        self.compared.show_names(())

    def _offer_parts(self, report: Report) -> None:
        """A box for every part of the pack; what was cleared stays so."""
        for section in report.sections:
            box = self.parts.get(section.key)
            if box is None:
                box = self.parts[section.key] = QCheckBox(self)
                box.setChecked(True)
                box.setEnabled(section.key not in ALWAYS)
                box.toggled.connect(self.reshaped)
                self._parts.addWidget(box)
            box.setText(section.title)

    @Slot()
    def _typed(self) -> None:
        self._asked = self.ask.toPlainText().strip()
        self._later()

    @Slot()
    def _later(self) -> None:
        """Make the pack anew when nothing is typed for a while."""
        self._typing.start()

    @Slot()
    def _other_scenario(self) -> None:
        self._asked = ""
        self._typing.stop()
        self.wanted.emit()

    def _connect(self) -> None:
        self.scenario.currentIndexChanged.connect(self._other_scenario)
        self.compared.chosen.connect(self.wanted)
        self.months.currentIndexChanged.connect(self.wanted)
        self.paper.currentIndexChanged.connect(self.reshaped)
        self.title.textChanged.connect(self._later)
        self.ask.textChanged.connect(self._typed)
        self._typing.timeout.connect(self.wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.step(self))
        for box in (self.months, self.paper):
            box.setMinimumContentsLength(_LEAST_LETTERS)
        for title, field in (
            (self.tr("Scenario to approve"), self.scenario),
            (self.tr("Compared with"), self.compared),
            (self.tr("Months"), self.months),
            (self.tr("Paper"), self.paper),
            (self.tr("Title"), self.title),
            (self.tr("Decision asked"), self.ask),
        ):
            label = PlainLabel(title, self)
            label.setBuddy(field)
            if field is self.compared:
                explain_term(label, Term.DO_NOTHING)
            column.addWidget(label)
            column.addWidget(field)
        self.ask.setFixedHeight(self.fontMetrics().height() * _LINES)
        column.addWidget(PlainLabel(self.tr("Contents"), self))
        column.addLayout(self._parts)
        column.addStretch()
