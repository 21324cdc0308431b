"""The conventions dialog: one purchase counted in every way, beside the vendor's figure."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.figure import Figure, total_figure
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Convention, Rounding
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled, tabular
from seatdesk.ui.text.derivations.derivation_text import in_words
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import name_of, sentence
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fields import DayEdit, MoneyEdit
from seatdesk.ui.widgets.form import count
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.plain_table import make_plain, text_area
from seatdesk.ui.widgets.tables.row_menu import RowMenu

CONVENTIONS = SUBSCRIPTION_CONVENTIONS
_FORMULA = len(Rounding) + 1


@dataclass(frozen=True, slots=True)
class ConventionsNeeds:
    """The account as it stands, and the product whose price is in doubt."""

    account: Account
    product: str


class ConventionsDialog(Dialog):
    """Takes the vendor's figure and marks the convention that gives it."""

    help_topic = "conventions"

    def __init__(self, needs: ConventionsNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Why does the vendor's figure differ?"))
        self._account = needs.account
        self._subscription = needs.account.subscription(needs.product)
        currency, today = self._subscription.currency, needs.account.as_of
        self.seats = count(self.tr("Seats"), 1, MOST_SEATS, self)
        self.start = DayEdit(self.tr("Start"), today, self)
        self.start.set_range(today, self._subscription.renewal - timedelta(days=1))
        self.vendor = MoneyEdit(self.tr("The vendor's figure"), currency, self)
        self.vendor.setPlaceholderText(self.tr("net, as on the vendor's quote"))
        self.table = QTableWidget(len(CONVENTIONS), _FORMULA + 1, self)
        self.answer = Notice(Severity.INFO, parent=self)
        explain_term(self.answer.label, Term.CONVENTION)
        self.formula = MutedLabel(parent=self)
        make_plain(self.table)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        area = partial(text_area, self.table)
        self.amounts = AmountCells(self.table, self._reason, area, beside=1)
        RowMenu(self.table, self.amounts.entries)
        self._figures: dict[tuple[int, int], Figure] = {}
        self._lay_out()
        self.seats.valueChanged.connect(self._compute)
        self.start.changed.connect(self._compute)
        self.vendor.changed.connect(self._compare)
        self.table.currentCellChanged.connect(self._select)
        self._compute()

    @Slot()
    def _compute(self) -> None:
        """Price the same purchase in every way."""
        self._figures.clear()
        problem = self.start.problem()
        for row, convention in enumerate(CONVENTIONS):
            for column, rounding in enumerate(Rounding, start=1):
                figure = self._priced(convention, rounding)
                if isinstance(figure, Refusal):
                    problem = problem or sentence(figure)
                else:
                    self._figures[row, column] = figure
        self.notice.show_message(problem, Severity.REFUSAL)
        self._compare()

    def _priced(self, convention: Convention, rounding: Rounding) -> Figure | Refusal:
        subscription = self._subscription
        other = replace(
            subscription,
            convention=convention,
            rounding=rounding,
            legacy=False,
            future_quote=False,
            discounts=(),
        )
        account = self._account.with_subscription(other)
        day = self.start.day or self._account.as_of
        done = quote(account, [Buy(subscription.product, Bought(day, self.seats.value()))])
        if isinstance(done, Refusal):
            return done
        return total_figure(subscription.currency, done[0].lines)

    @Slot()
    def _compare(self) -> None:
        wanted, subscription = self.vendor.amount, self._subscription
        matching: dict[Convention, list[str]] = {}
        for row, convention in enumerate(CONVENTIONS):
            self._write_name(row, convention)
            for column, rounding in enumerate(Rounding, start=1):
                figure = self._figures.get((row, column))
                text = "" if figure is None else money(figure.amount, figure.currency)
                match = figure is not None and wanted is not None and figure.amount == wanted
                own = (convention, rounding) == (subscription.convention, subscription.rounding)
                if match:
                    matching.setdefault(convention, []).append(name_of(rounding))
                self._write(row, column, text, match=match, own=own)
            self._write_formula(row)
        self._show_result(
            wanted, [_convention_name(found, roundings) for found, roundings in matching.items()]
        )

    def _write_name(self, row: int, convention: Convention) -> None:
        text = name_of(convention)
        if convention is self._subscription.convention:
            text = self.tr("{convention} (this contract)").format(convention=text)
        self.table.setItem(row, 0, QTableWidgetItem(text))

    def _write(self, row: int, column: int, text: str, *, match: bool, own: bool) -> None:
        item = QTableWidgetItem(f"✓ {text}" if match else text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if match or own:
            item.setFont(scaled(tabular(self.font()), 1.0, bold=True))
        if match:
            item.setToolTip(self.tr("This is the vendor's figure."))
        elif own:
            item.setToolTip(self.tr("This is how this contract counts."))
        self.table.setItem(row, column, item)

    def _write_formula(self, row: int) -> None:
        figure = self._figures.get((row, 1))
        text = "" if figure is None else in_words(figure.derivation, figure.currency)
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(text))
        self.table.setItem(row, _FORMULA, item)

    def _show_result(self, wanted: Decimal | None, matching: list[str]) -> None:
        if wanted is None:
            self.answer.show_message(
                self.tr("Type the vendor's figure to see which way of counting gives it."),
                Severity.INFO,
            )
        elif matching:
            text = self.tr("The vendor counts like this: {ways}.")
            self.answer.show_message(text.format(ways="; ".join(matching[:3])), Severity.DONE)
        else:
            self.answer.show_message(
                self.tr(
                    "No way of counting gives this figure. Check the price per seat, the number "
                    "of seats, the day, a discount, or whether tax is included."
                ),
                Severity.WARNING,
            )

    @Slot()
    def _select(self) -> None:
        row, column = self.table.currentRow(), self.table.currentColumn()
        figure = self._figures.get((row, max(1, min(column, len(Rounding)))))
        if figure is None:
            return
        self.formula.setText(
            f"{money(figure.amount, figure.currency)} = "
            f"{in_words(figure.derivation, figure.currency)}"
        )

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        figure = self._figures.get((index.row(), index.column()))
        if figure is None:
            return None
        return AmountReason(
            name_of(CONVENTIONS[index.row()]), partial(_explained, figure), figure.currency
        )

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("The same purchase under every convention"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("A part of a period"), *(name_of(r) for r in Rounding), self.tr("Formula")]
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_FORMULA, QHeaderView.ResizeMode.Stretch)
        form = QFormLayout()
        form.addRow(self.tr("Seats"), self.seats)
        form.addRow(self.tr("Start"), self.start)
        form.addRow(self.tr("The vendor's figure"), self.vendor)
        self.add_cancel(self.tr("Close"))
        layout = self.frame()
        subscription: Subscription = self._subscription
        layout.addWidget(self.heading(f"{subscription.product} {subscription.tier}"))
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.answer)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.formula)
        layout.addWidget(self.buttons)
        self.set_opening_size(172, 36)


def _convention_name(convention: Convention, roundings: list[str]) -> str:
    """The name of a convention, with the roundings that give the figure unless all do."""
    if len(roundings) == len(Rounding):
        return name_of(convention)
    return f"{name_of(convention)} ({', '.join(roundings)})"


def _explained(figure: Figure) -> Derivation:
    return figure.derivation
