"""The Terms tab: product, tier, start, length and conditions of a subscription."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.entry_checks import usual_months
from seatdesk.domain.account.subscription_checks import LONGEST_TERM, MOST_SEATS
from seatdesk.domain.calendar import add_months
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.currency import CURRENCIES, is_currency
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import Form, choice, choose, count
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.wheel_guards import WheelGuardComboBox

_LONGEST_NOTICE = 3660


@dataclass(frozen=True, slots=True)
class TermsNeeds:
    """The products that exist already, and the entries of the boxes."""

    subscription: Subscription | None
    taken: tuple[str, ...]
    products: tuple[str, ...]
    tiers: tuple[str, ...]
    currency: str
    today: date


class TermsTab(Form):
    """The tab; `changed` says that an answer may differ, `problems` which are wrong."""

    changed = Signal()

    def __init__(self, needs: TermsNeeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._needs = needs
        self._begun: set[str] = set()
        self.product = _open_choice(needs.products, self)
        self.tier = _open_choice(needs.tiers, self)
        self.currency = _open_choice(tuple(sorted(CURRENCIES)), self)
        self.commitment = choice(self.tr("Commitment"), [(name_of(c), c) for c in Commitment], self)
        self.billing = choice(self.tr("Billing"), [(name_of(b), b) for b in Billing], self)
        self.start = DayEdit(self.tr("Start"), needs.today, self)
        self.months = count(self.tr("Months"), 1, LONGEST_TERM, self)
        self.renews = MutedLabel(parent=self)
        self.additional = count(self.tr("Additional seats"), 0, MOST_SEATS, self)
        self.minimum = count(self.tr("Minimum additional seats"), 0, MOST_SEATS, self)
        self.notice = count(self.tr("Notice days"), 0, _LONGEST_NOTICE, self)
        self.auto_renew = QCheckBox(self.tr("Renews automatically at the end of the term"), self)
        self.legacy = QCheckBox(self.tr("Legacy: only the vendor's people can change it"), self)
        self.future_quote = QCheckBox(self.tr("Has a quote dated in the future"), self)
        self._lay_out()
        self._fill(needs.subscription)
        self._connect()
        self._follow()

    def problems(self) -> dict[str, str]:
        """The sentences about what is wrong, by field."""
        found: dict[str, str] = {}
        product = self.product.currentText().strip()
        if not product:
            found["product"] = self.tr("Enter what the seats are for, such as Sales Hub.")
        elif self._needs.subscription is None and product in self._needs.taken:
            found["product"] = self.tr(
                "{product} is subscribed already: edit that subscription instead."
            ).format(product=product)
        if not self.tier.currentText().strip():
            found["tier"] = self.tr("Enter the tier, such as Professional.")
        if not is_currency(self.currency_code):
            found["currency"] = self.tr("Enter a currency as three letters, such as EUR.")
        if problem := self.start.problem():
            found["start"] = problem
        return found | self._number_problems()

    def _number_problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.minimum.value() > self.additional.value():
            found["minimum"] = self.tr(
                "The minimum cannot be more than the additional seats there are."
            )
        if (owned := self._short_by()) > 0:
            found["additional"] = self.tr(
                "%n seat(s) too few: more than these are assigned.", "", owned
            )
        if self.start.day and self.notice.value() > (days := (self.renewal - self.start.day).days):
            found["notice"] = self.tr(
                "Longer than the term, which has %n day(s): enter so many or fewer.", "", days
            )
        return found

    @property
    def currency_code(self) -> str:
        """The currency as it is written, in capitals."""
        return self.currency.currentText().strip().upper()

    @property
    def renewal(self) -> date:
        """The first day after the first term."""
        return add_months(self.start.day or self._needs.today, self.months.value())

    def _short_by(self) -> int:
        present = self._needs.subscription
        if present is None:
            return 0
        return present.assigned - present.included - self.additional.value()

    def _fill(self, present: Subscription | None) -> None:
        if present is None:
            self.product.setCurrentIndex(-1)
            self.tier.setCurrentIndex(-1)
            self.currency.setCurrentText(self._needs.currency)
            self.start.set_day(self._needs.today)
            self.months.setValue(usual_months(Commitment(self.commitment.currentData())))
            self.auto_renew.setChecked(True)
            return
        self.product.setCurrentText(present.product)
        self.product.setEnabled(False)
        self.product.setToolTip(self.tr("The product names the subscription and stays."))
        self.tier.setCurrentText(present.tier)
        self.currency.setCurrentText(present.currency)
        choose(self.commitment, present.commitment)
        choose(self.billing, present.billing)
        self.start.set_day(present.start)
        self.months.setValue(present.term_months)
        self.additional.setValue(present.additional)
        self.minimum.setValue(present.minimum)
        self.notice.setValue(present.notice_days)
        self.auto_renew.setChecked(present.auto_renew)
        self.auto_renew.setEnabled(False)
        self.auto_renew.setToolTip(
            self.tr("Switch it on the Billing page, where it is checked who still holds a seat.")
        )
        self.legacy.setChecked(present.legacy)
        self.future_quote.setChecked(present.future_quote)

    def _connect(self) -> None:
        self.product.currentTextChanged.connect(self._begin_product)
        self.tier.currentTextChanged.connect(self._begin_tier)
        self.currency.currentTextChanged.connect(self._follow)
        self.commitment.currentIndexChanged.connect(self._commit)
        self.billing.currentIndexChanged.connect(self._follow)
        for spin in (self.months, self.additional, self.minimum, self.notice):
            spin.valueChanged.connect(self._follow)
        for switch in (self.auto_renew, self.legacy, self.future_quote):
            switch.toggled.connect(self._follow)
        self.start.changed.connect(self._follow)

    @Slot()
    def _commit(self) -> None:
        """Set the length of a new term to that usual for its commitment, until a person sets it."""
        wanted = usual_months(Commitment(self.commitment.currentData()))
        usual = {usual_months(commitment) for commitment in Commitment}
        if self._needs.subscription is None and self.months.value() in usual - {wanted}:
            self.months.setValue(wanted)
        self._follow()

    @Slot()
    def _begin_product(self) -> None:
        self._begun.add("product")
        self._follow()

    @Slot()
    def _begin_tier(self) -> None:
        self._begun.add("tier")
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text = self.tr("The first term ends and renews on {day}.").format(day=day(self.renewal))
        self.renews.setText(text)
        unasked = {"product", "tier"} - self._begun
        self.show_errors({k: text for k, text in self.problems().items() if k not in unasked})
        self.changed.emit()

    def _lay_out(self) -> None:
        self.row("product", self.tr("Product"), self.product)
        self.row("tier", self.tr("Tier"), self.tier)
        self.row("currency", self.tr("Currency"), self.currency)
        self.row("commitment", self.tr("Commitment"), self.commitment)
        self.row("billing", self.tr("Billing"), self.billing)
        self.row("start", self.tr("Start"), self.start)
        self.row("months", self.tr("Months"), self.months)
        self.wide(self.renews)
        self.row("additional", self.tr("Additional seats"), self.additional)
        self.row("minimum", self.tr("Minimum additional seats"), self.minimum)
        self.row("notice", self.tr("Notice days"), self.notice)
        for switch in (self.auto_renew, self.legacy, self.future_quote):
            self.wide(switch)
        self.add_stretch()


def _open_choice(entries: tuple[str, ...], parent: QWidget) -> QComboBox:
    """Make a list that also takes what is not in it."""
    box = WheelGuardComboBox(parent)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setEditable(True)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(entries))
    return box
