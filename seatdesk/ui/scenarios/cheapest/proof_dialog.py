"""The proof of a plan, to read: the floor, what the gap to it is made of, every decision (E6.9)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from seatdesk.controllers.messages.planning.cheapest_plan_texts import GAP_REASONS
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestProduct, PlanProof
from seatdesk.ui.scenarios.cheapest.cheapest_words import decision_text, shown
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_LINES, _LETTERS, _EDGES = 16, 100, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProofDialog(Dialog):
    """Shows the proof of one product's plan."""

    help_topic = "cheapest"

    def __init__(self, one: CheapestProduct, proof: PlanProof, parent: QWidget | None) -> None:
        super().__init__(parent)
        currency = one.result.problem.currency
        self.set_title(self.tr("Why nothing is cheaper: {product}").format(product=one.product))
        covered = self.tr(
            "%n plan(s) were compared, which is every one there is.", "", one.result.plans
        )
        least = self.tr(
            "No contract that exists could cost less than {amount}, because that is every day at "
            "its lowest price with no commitment at all. The best plan is {gap} above it."
        ).format(amount=shown(proof.floor.minor, currency), gap=shown(proof.gap, currency))
        self.said = PlainLabel(f"{covered} {least}", self)
        self.said.setWordWrap(True)
        self.floor = AmountLink(self.tr("Floor"), self)
        self.floor.setText(shown(proof.floor.minor, currency))
        self.floor.explain(lambda: proof.floor.derivation, currency, nothing=not proof.floor.minor)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Decisions"))
        self.tree.setHeaderLabels([self.tr("Choice"), self.tr("Least total"), self.tr("More")])
        self.tree.setMinimumHeight(self.fontMetrics().height() * _LINES)
        RowMenu(self.tree)
        for column in (1, 2):
            self.tree.headerItem().setTextAlignment(column, _RIGHT)
        self._show_gap(proof, currency)
        self._show_decisions(one, currency)
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.tree.expandAll()
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        floor = QHBoxLayout()
        floor.addWidget(PlainLabel(self.tr("Floor"), self))
        floor.addWidget(self.floor)
        floor.addStretch()
        layout = self.frame()
        layout.addWidget(self.said)
        layout.addLayout(floor)
        layout.addWidget(self.tree, 1)
        self.add_cancel(self.tr("Close"))
        layout.addWidget(self.buttons)
        letters = head.length() // self.fontMetrics().averageCharWidth()
        self.set_opening_size(max(_LETTERS, letters + _EDGES))

    def _show_gap(self, proof: PlanProof, currency: str) -> None:
        if not proof.parts:
            return
        gap = self._row(self.tree, self.tr("Above the floor"), "", shown(proof.gap, currency))
        for part in proof.parts:
            text = translated(GAP_REASONS[part.reason])
            self._row(gap, text, "", shown(part.minor, currency))

    def _show_decisions(self, one: CheapestProduct, currency: str) -> None:
        for decision in one.result.decisions:
            chosen = decision.chosen
            title = f"{day(decision.on)}: {decision_text(chosen, currency)}"
            item = self._row(self.tree, title, shown(chosen.total, currency))
            for other in decision.others:
                text = decision_text(other, currency, instead=True)
                more = shown(other.total - chosen.total, currency)
                self._row(item, text, shown(other.total, currency), more)

    @staticmethod
    def _row(
        parent: QTreeWidget | QTreeWidgetItem, text: str, total: str, more: str = ""
    ) -> QTreeWidgetItem:
        """A row of the tree, amounts at the right of their columns."""
        row = QTreeWidgetItem(parent, [text, total, more])
        for column in (1, 2):
            row.setTextAlignment(column, _RIGHT)
        return row
