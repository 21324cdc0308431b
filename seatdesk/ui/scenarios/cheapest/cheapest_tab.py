"""The tab Cheapest: what is asked, the best plan with its terms, and what stands against it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.controllers.messages.planning.cheapest_plan_texts import (
    assumption_texts,
    fault_texts,
    no_plan_text,
)
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.charges.totals import explained_sum
from seatdesk.domain.cheapest_plan.cheapest_answer import (
    DEFAULT_MONTHS,
    CheapestPlans,
    CheapestProduct,
    CheapestQuestion,
)
from seatdesk.domain.cheapest_plan.plan_lines import plan_lines
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.findings.finding import Certainty
from seatdesk.ui.scenarios.cheapest.cheapest_words import (
    bare,
    best_text,
    coded,
    nothing_text,
    runner_up_decision,
    runner_up_text,
    shown,
    term_cells,
)
from seatdesk.ui.scenarios.cheapest.proof_dialog import ProofDialog
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import months_text, translated
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.form import captioned, choice, choose
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable
from seatdesk.ui.widgets.tables.reading_table import TO_THE_RIGHT

if TYPE_CHECKING:
    from seatdesk.controllers.planning.cheapest_plan import CheapestOptions

MONTHS = (12, 24, 36, 60)
_FIRST, _END, _CHOICE, _SEATS, _BOUGHT = range(5)
_LINES = 7
"""The height of the terms: their heading and three of them are always in sight."""
_PLAN = ColumnPlan({_CHOICE: 2, _BOUGHT: 1}, least={_CHOICE: 40}, whole=frozenset({_FIRST, _END}))
"""Columns of the terms: days are never cut, nor are seats."""


class CheapestTab(QWidget):
    """Asks for a search by signal, and shows what it found, one product at a time."""

    find_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._tiers: dict[str, tuple[str, ...]] = {}
        self._floors: dict[str, str] = {}
        self.found: CheapestPlans | None = None
        self.product = choice(self.tr("Product"), [], self)
        self.floor = choice(self.tr("Lowest tier"), [(self.tr("As planned, or today's"), "")], self)
        self.span = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        choose(self.span, DEFAULT_MONTHS)
        objectives = (
            (self.tr("Cost of the days"), Objective.SERVICE),
            (self.tr("Cash in the span"), Objective.CASH),
            (self.tr("Whole terms"), Objective.WHOLE_TERMS),
        )
        self.objective = choice(self.tr("Least"), objectives, self)
        self.book = choice(self.tr("Price book"), [], self)
        self.reclaim = QCheckBox(self.tr("Without seats to check"), self)
        self.search = QPushButton(self.tr("Find the cheapest plan"), self)
        self.search.setDefault(True)
        self.why = QPushButton(self.tr("Why nothing is cheaper"), self)
        self.save = QPushButton(self.tr("Save as scenario"), self)
        self.notice = Notice(parent=self, plain=True)
        self.best = AmountLink(self.tr("Best plan"), self)
        self.best.setFont(theme.scaled(self.font(), 1.4, bold=True))
        self.runner_up = AmountLink(self.tr("Runner-up"), self)
        self.nothing = AmountLink(self.tr("Do nothing"), self)
        self.beyond, self.assumed = MutedLabel("", self), MutedLabel("", self)
        self.other = MutedLabel("", self)
        """Decisions that the runner-up makes differently."""
        self.terms = QStandardItemModel(0, 5, self)
        self.table = PlainTable(self)
        self.table.setModel(self.terms)
        self.table.fit_columns(_PLAN)
        self.table.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self.marks = FreshnessMarks(self)
        self.empty = EmptyState(
            self.tr("Find the plan that costs the least"),
            self.tr(
                "Tiers, commitments, purchases and removals, each on the day on which it is "
                "possible: the search finds the plan in which everybody has a seat for the least, "
                "what deciding differently would cost, and why nothing is cheaper."
            ),
            self,
        )
        self._lay_out()
        self.search.clicked.connect(self.find_requested)
        self.save.clicked.connect(self.save_requested)
        self.why.clicked.connect(self.open_proof)
        self.product.currentIndexChanged.connect(self._look_at_product)
        self.floor.activated.connect(self._keep_floor)
        self._allow()

    @property
    def question(self) -> CheapestQuestion:
        """The question, for all products."""
        strict = self.reclaim.isChecked()
        return CheapestQuestion(
            months=int(self.span.currentData()),
            price_book=str(self.book.currentData() or ""),
            objective=Objective(self.objective.currentData()),
            reclaim=Certainty.TO_CHECK if strict else Certainty.CERTAIN,
            floors=tuple(self._floors.items()),
        )

    def offer(self, options: "CheapestOptions") -> None:
        """Offer what can be asked for; what was chosen stays."""
        chosen, book = self.product.currentText(), self.book.currentData()
        self._tiers = dict(options.tiers)
        self._floors = {p: t for p, t in self._floors.items() if t in self._tiers.get(p, ())}
        self.product.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.product.clear()
        for name in self._tiers:
            self.product.addItem(name, name)
        choose(self.product, chosen)
        self.product.blockSignals(False)  # noqa: FBT003
        self.book.clear()
        self.book.addItem(self.tr("Of the contract"), "")
        for key, name in options.books:
            self.book.addItem(name, key)
        choose(self.book, book)
        if self.found is not None and options.outdates(self.found):
            old = self.tr("The account or the plan has changed since. Search again.")
            self.notice.show_message(old, Severity.WARNING)
        self._look_at_product()

    def show_found(self, found: CheapestPlans) -> None:
        """Show what was found."""
        self.found = found
        self.marks.show_states(found.freshness)
        self.notice.show_message(" ".join(fault_texts(found, shown, translated)), Severity.WARNING)
        self._show_product()

    def show_trouble(self, text: str) -> None:
        """Say why there is no answer."""
        self.notice.show_message(text, Severity.REFUSAL)

    def forget(self) -> None:
        """Show nothing: there is no answer."""
        self.found = None
        self.notice.show_message("")
        self.marks.show_states(())
        self._show_product()

    @property
    def shown(self) -> CheapestProduct | None:
        """The product that is looked at, as far as something was found about it."""
        name = self.product.currentData()
        products = self.found.products if self.found is not None else ()
        return next((one for one in products if one.product == name), None)

    @Slot()
    def open_proof(self) -> None:
        """Open the decisions, the floor and the gap."""
        if (one := self.shown) is not None and one.proof is not None:
            ProofDialog(one, one.proof, self.window()).open()

    @Slot()
    def _look_at_product(self) -> None:
        name = str(self.product.currentData() or "")
        self.floor.clear()
        self.floor.addItem(self.tr("As planned, or today's"), "")
        for tier in self._tiers.get(name, ()):
            self.floor.addItem(tier, tier)
        choose(self.floor, self._floors.get(name, ""))
        self._show_product()

    @Slot()
    def _keep_floor(self) -> None:
        name, tier = str(self.product.currentData() or ""), str(self.floor.currentData() or "")
        if tier:
            self._floors[name] = tier
        else:
            self._floors.pop(name, None)

    def _show_product(self) -> None:
        one = self.shown
        self._show_assumed()
        self.empty.setVisible(self.found is None)
        self.table.setVisible(self.found is not None)
        self.terms.removeRows(0, self.terms.rowCount())
        for label in (self.best, self.runner_up, self.nothing, self.beyond, self.other):
            label.setText("")
        for link in (self.best, self.runner_up, self.nothing):
            link.explain(None)
        if one is not None:
            self._show_one(one)
        elif self.found is not None:
            self._say(self.best, self.tr("Nobody needs it, and there is no contract."))
        for label in (self.best, self.runner_up, self.nothing):
            label.setVisible(bool(label.text()))
        for quiet in (self.beyond, self.other):
            quiet.setVisible(bool(quiet.text()))
        self._allow()

    def _show_assumed(self) -> None:
        """Show the assumptions; of the products only those of the one that is looked at."""
        text = ""
        if self.found is not None:
            asked = replace(self.found, products=tuple(filter(None, (self.shown,))))
            text = "\n".join(assumption_texts(asked, shown, translated))
        self.assumed.setText(text)

    def _show_one(self, one: CheapestProduct) -> None:
        best, currency = one.result.best, one.result.problem.currency
        self._say(self.nothing, nothing_text(one), nothing_text(one, coded))
        if (nothing := one.do_nothing) is not None:
            self._explain(self.nothing, nothing.contracts, nothing.total, one)
        if best is None:
            self._say(self.best, no_plan_text(one.result.why, translated))
            return
        self._say(self.best, best_text(one), best_text(one, coded))
        self._explain(self.best, best.contracts, best.total, one)
        self._say(self.runner_up, runner_up_text(one), runner_up_text(one, coded, bare))
        if one.result.runner_up is not None:
            second = one.result.runner_up.plan
            self._explain(self.runner_up, second.contracts, second.total, one)
        self.other.setText(runner_up_decision(one))
        if best.beyond:
            said = self.tr(
                "A further {amount} is committed to after the span; it is not in the total."
            )
            self.beyond.setText(said.format(amount=shown(best.beyond, currency)))
        for term in best.terms:
            cells = [QStandardItem(text) for text in term_cells(term)]
            cells[_SEATS].setTextAlignment(TO_THE_RIGHT)
            self.terms.appendRow(cells)
        self.table.resizeRowsToContents()

    @staticmethod
    def _say(label: AmountLink, text: str, told: str = "") -> None:
        """Write a line of the answer; its name for tools has the code of the currency."""
        label.setText(text)
        label.setAccessibleName(told or text)

    @staticmethod
    def _explain(
        link: AmountLink, contracts: Sequence[Subscription], total: int, one: CheapestProduct
    ) -> None:
        """Make a total lead to the lines it is the sum of."""
        problem = one.result.problem
        parts = plan_lines(contracts, total, problem)
        because = None if parts is None else partial(explained_sum, parts)
        part = shown(total, problem.currency)
        link.explain(because, problem.currency, part=part, nothing=not total)

    def _allow(self) -> None:
        one = self.shown
        self.search.setEnabled(bool(self._tiers))
        self.why.setEnabled(one is not None and one.proof is not None)
        steps = any(p.steps for p in self.found.products) if self.found is not None else False
        self.save.setEnabled(steps)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        asked = Flow(self, gap=2 * unit)
        for box in (self.product, self.floor, self.span, self.objective, self.book):
            asked.add(captioned(box, asked))
        begin = QHBoxLayout()
        begin.setSpacing(4 * unit)
        begin.addWidget(self.reclaim)
        begin.addWidget(self.search)
        begin.addStretch(1)
        self.terms.setHorizontalHeaderLabels(
            [
                self.tr("From"),
                self.tr("Until"),
                self.tr("Terms"),
                self.tr("Additional seats"),
                self.tr("Bought"),
            ]
        )
        side, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        self.terms.setHeaderData(_SEATS, side, TO_THE_RIGHT, role)
        self.table.setAccessibleName(self.tr("Terms of the plan"))
        self.assumed.setAccessibleName(self.tr("Assumptions"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.why)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        body = DialogBody(self)  # an answer may be longer than the window is high
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)
        column = body.make_layout()
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(asked)
        column.addLayout(begin)
        for widget in (
            self.notice,
            self.best,
            self.beyond,
            self.runner_up,
            self.other,
            self.nothing,
        ):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.assumed)
        column.addWidget(self.marks)
