"""The dialog of dated exchange rates: a currency's worth in another, and who says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QWidget,
)

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import pair_of, with_rates
from seatdesk.domain.currency import CURRENCIES
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fields import DayEdit, MoneyEdit
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.plain_table import PlainTable


@dataclass(frozen=True, slots=True)
class NeededRate:
    """A rate that a total needs and the table does not have."""

    base: str
    quote: str
    on: date


@dataclass(frozen=True, slots=True)
class ExchangeRatesNeeds:
    """The rates there are, and `missing`: those that invoices to come need."""

    rates: tuple[Rate, ...]
    currency: str
    today: date
    missing: tuple[NeededRate, ...] = ()
    missing_permission: str = ""


class ExchangeRatesDialog(Dialog):
    """A draft of the table; one Save stores what was added and removed."""

    help_topic = "price-books"

    rates_requested = Signal(object, object)
    """The rates that leave, the rates that come: tuples of Rate."""

    def __init__(self, needs: ExchangeRatesNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Exchange rates"))
        self._needs = needs
        self._rates = list(needs.rates)
        self.missing = Notice(Severity.WARNING, parent=self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(self.tr("Exchange rates"))
        self._lines = QStandardItemModel(0, 4, self)
        self.table.setModel(self._lines)
        self.drop = QPushButton(self.tr("Remove"), self)
        self.table.row_menu.offer(self.drop)
        self.form = RateForm(needs, self)
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save"))
        self._lay_out()
        self.form.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self.save.clicked.connect(self._save)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self._show()
        self._touched = False

    @property
    def rates(self) -> tuple[Rate, ...]:
        """The rates as they would be saved."""
        return tuple(sorted(self._rates, key=lambda r: (r.on, r.base, r.quote), reverse=True))

    @Slot()
    def _add(self) -> None:
        rate = self.form.rate
        if rate is None:
            return
        after = with_rates(self._rates, (), (rate,))
        if isinstance(after, Refusal):
            self.notice.show_message(sentence(after), Severity.REFUSAL)
            return
        self._rates = list(after)
        self.notice.hide()
        self.form.clear()
        self._show()
        self.table.selectRow(self.rates.index(rate))

    @Slot()
    def _drop(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rates):
            self._rates.remove(self.rates[row])
            self._show()

    def _show(self) -> None:
        self._lines.setRowCount(0)
        for rate in self.rates:
            worth = self.tr("1 {base} = {rate} {quote}").format(
                base=rate.base, rate=number(rate.rate), quote=rate.quote
            )
            texts = (day(rate.on), pair_of(rate), worth, rate.source)
            self._lines.appendRow([QStandardItem(text) for text in texts])
        self._show_missing()
        self._follow()

    def _show_missing(self) -> None:
        known = [(r.base, r.quote, r.on) for r in self._rates]
        open_ones = [w for w in self._needs.missing if not _covered(w, known)]
        if not open_ones:
            self.missing.hide()
            return
        first = open_ones[0]
        self.missing.show_message(
            self.tr(
                "The total in {quote} needs the rate {base}/{quote} of {day} or of a day before."
            ).format(base=first.base, quote=first.quote, day=day(first.on))
        )
        self.form.propose(first)

    @Slot()
    def _follow(self) -> None:
        removed, added = self._difference()
        self._touched = bool(removed or added)
        missing_permission = self._needs.missing_permission
        reason = missing_permission or ("" if self._touched else self.tr("Nothing is changed yet."))
        self.save.setEnabled(not reason)
        self.save.setToolTip(plain_tip(reason))
        chosen = self.table.currentIndex().isValid()
        self.drop.setEnabled(chosen and not missing_permission)
        self.drop.setToolTip(
            plain_tip(
                missing_permission or ("" if chosen else self.tr("Choose a rate in the table."))
            )
        )

    def _difference(self) -> tuple[tuple[Rate, ...], tuple[Rate, ...]]:
        before, after = self._needs.rates, self.rates
        removed = tuple(rate for rate in before if rate not in after)
        return removed, tuple(rate for rate in after if rate not in before)

    @Slot()
    def _save(self) -> None:
        self.wait(self.save)
        self.rates_requested.emit(*self._difference())

    def _lay_out(self) -> None:
        self._lines.setHorizontalHeaderLabels(
            [self.tr("From"), self.tr("Pair"), self.tr("Rate"), self.tr("Source")]
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.drop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.drop)
        layout = self.frame()
        text = self.tr(
            "Amounts in another currency are converted to {currency} at the latest rate of their "
            "day or before, in either direction. A rate that is missing is never taken to be 1."
        )
        layout.addWidget(MutedLabel(text.format(currency=self._needs.currency), self))
        layout.addWidget(self.missing)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(96, 30)


class RateForm(Form):
    """The form of a rate to add; Add says why it cannot be yet."""

    def __init__(self, needs: ExchangeRatesNeeds, parent: QWidget) -> None:
        super().__init__(parent, margin=False)
        self._needs = needs
        self.base = _currency(self.tr("One unit of"), self)
        self.quote = _currency(self.tr("In"), self)
        self.quote.setText(needs.currency)
        self.worth = MoneyEdit(self.tr("Rate"), "", self)
        self.day = DayEdit(self.tr("From the day"), needs.today, self)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(self.tr("where the rate was read"))
        self.add = QPushButton(self.tr("Add rate"), self)
        self.add.setAutoDefault(False)
        self._lay_out()
        self.setEnabled(not needs.missing_permission)
        for line in (self.base, self.quote, self.source):
            line.textChanged.connect(self._follow)
        self.worth.changed.connect(self._follow)
        self.day.changed.connect(self._follow)
        self._follow()

    @property
    def rate(self) -> Rate | None:
        """The rate as typed; None while something is missing."""
        on, worth = self.day.day, self.worth.amount
        if on is None or worth is None or self._why_not():
            return None
        return Rate(
            base=_code(self.base),
            quote=_code(self.quote),
            on=on,
            rate=worth,
            source=self.source.text().strip(),
        )

    def propose(self, wanted: NeededRate) -> None:
        """Fill in the pair and day of a rate that is missing, unless something is typed."""
        if self.base.text() or self.worth.text():
            return
        self.base.setText(wanted.base)
        self.quote.setText(wanted.quote)
        self.day.set_day(min(wanted.on, self._needs.today))

    def clear(self) -> None:
        """Empty the form for the next rate: the pair, the day and the source stay."""
        self.worth.set_amount(None)
        self.worth.setFocus()

    def _why_not(self) -> str:
        base, quote = _code(self.base), _code(self.quote)
        if base not in CURRENCIES or quote not in CURRENCIES:
            return self.tr("Enter both currencies as three letters, such as EUR.")
        if base == quote:
            return self.tr("Enter two different currencies.")
        if self.worth.amount is None or self.worth.amount <= 0:
            return self.tr("Enter a rate above zero, such as 1.0842.")
        return self.day.problem()

    @Slot()
    def _follow(self) -> None:
        reason = self._needs.missing_permission or self._why_not()
        self.add.setEnabled(not reason)
        self.add.setToolTip(plain_tip(reason))
        typed = bool(self.base.text() and self.worth.text())
        self.show_errors({"pair": reason} if typed else {})

    def _lay_out(self) -> None:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(MutedLabel("1", self))
        row.addWidget(self.base)
        row.addWidget(MutedLabel("=", self))
        row.addWidget(self.worth, 1)
        row.addWidget(self.quote)
        pair.setFocusProxy(self.base)
        self.row("pair", self.tr("New rate"), pair)
        self.row("day", self.tr("From the day"), self.day)
        last = QWidget(self)
        row = QHBoxLayout(last)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.source, 1)
        row.addWidget(self.add)
        last.setFocusProxy(self.source)
        self.source.setAccessibleName(self.tr("Source"))
        self.row("source", self.tr("Source"), last)


def _currency(name: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    line.setMaxLength(3)
    line.setPlaceholderText("EUR")
    line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 10)
    completer = QCompleter(sorted(CURRENCIES), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    line.setCompleter(completer)
    return line


def _code(line: QLineEdit) -> str:
    return line.text().strip().upper()


def _covered(wanted: NeededRate, known: Sequence[tuple[str, str, date]]) -> bool:
    pairs = {(wanted.base, wanted.quote), (wanted.quote, wanted.base)}
    return any((base, quote) in pairs and on <= wanted.on for base, quote, on in known)
