"""The editor of a subscription: tabs of answers on the left, the invoices to come on the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.domain.account.account import Policies, Subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_prices, check_subscription_terms
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes.renewal_requests import cancelled_by_demand
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.choices import Commitment
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.billing.subscription_editor.charging_tab import ChargingTab
from seatdesk.ui.billing.subscription_editor.draft import SubscriptionDraft
from seatdesk.ui.billing.subscription_editor.extras_tab import ExtrasTab
from seatdesk.ui.billing.subscription_editor.invoice_preview import NextInvoices
from seatdesk.ui.billing.subscription_editor.prices_tab import OWN, PricesTab
from seatdesk.ui.billing.subscription_editor.terms_tab import TermsNeeds, TermsTab
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.widgets.page_tabs import WholeTabs

_PAUSE = 150
"""Milliseconds without typing before the invoices are computed again."""
_NAMES = ("Sales Hub", "Service Hub")
_TIERS = ("Starter", "Professional", "Enterprise")


@dataclass(frozen=True, slots=True)
class SubscriptionNeeds:
    """The subscription to edit, or None to add one; and what the editor asks for."""

    subscription: Subscription | None
    taken: tuple[str, ...]
    books: tuple[PriceBook, ...]
    currency: str
    today: date
    preview: Callable[[Subscription], Sequence[Invoice]]
    policies: Policies = field(default_factory=Policies)
    missing_permission: str = ""


class SubscriptionDialog(Dialog):
    """The dialog; it validates while typing, and the button says why it cannot be pressed."""

    help_topic = "billing"

    add_requested = Signal(object)
    """Subscription."""
    edit_requested = Signal(object)
    """Subscription, corrected."""

    def __init__(self, needs: SubscriptionNeeds, parent: QWidget | None) -> None:
        adds = needs.subscription is None
        super().__init__(parent)
        title = self.tr("Add subscription") if adds else self.tr("Edit subscription")
        self.set_title(title)
        self._needs = needs
        self._before = tuple(needs.preview(needs.subscription)) if needs.subscription else ()
        self.tabs = WholeTabs(self)
        self.tabs.tabBar().setAccessibleName(self.tr("Contract"))
        self.terms = TermsTab(self._terms_needs(), self)
        self.prices = PricesTab(needs.books, needs.currency, self)
        self.charging = ChargingTab(needs.subscription, needs.policies, self)
        self.extras = ExtrasTab(needs.subscription, needs.currency, needs.today, self)
        self.next_invoices = NextInvoices(compares=not adds, parent=self)
        self.add_cancel()
        self.save = self.add_primary(title if adds else self.tr("Save changes"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._fill_prices()
        self._connect()
        self._follow()
        self._touched = False
        self.terms.product.setFocus()

    @property
    def subscription(self) -> Subscription | None:
        """The subscription as entered; None while something is wrong."""
        draft = self._draft()
        if draft is None:
            return None
        present, today = self._needs.subscription, self._needs.today
        return draft.new(today) if present is None else draft.corrected(present, today)

    def _draft(self) -> SubscriptionDraft | None:
        rates, discounts = self.prices.rates, self.extras.discount_list
        one_offs, start = self.extras.one_off_list, self.terms.start.day
        if self._problems() or rates is None or discounts is None:
            return None
        if one_offs is None or start is None:
            return None
        terms, charging = self.terms, self.charging
        return SubscriptionDraft(
            product=terms.product.currentText().strip(),
            tier=terms.tier.currentText().strip(),
            currency=terms.currency_code,
            rates=self._book_rates() or rates,
            price_book=self.prices.key,
            commitment=terms.commitment.currentData(),
            billing=terms.billing.currentData(),
            start=start,
            months=terms.months.value(),
            additional=terms.additional.value(),
            minimum=terms.minimum.value(),
            notice_days=terms.notice.value(),
            auto_renew=terms.auto_renew.isChecked(),
            legacy=terms.legacy.isChecked(),
            future_quote=terms.future_quote.isChecked(),
            charge=charging.charge.currentData(),
            convention=charging.convention.currentData(),
            rounding=charging.rounding.currentData(),
            discounts=discounts,
            one_offs=one_offs,
            renewal_price=self.extras.renewal_price,
        )

    def _problems(self) -> list[str]:
        """The sentences that stand under fields, with the tab of each on another page."""
        found = []
        prices = [*self.prices.problems().values()]
        if self.prices.key != OWN and isinstance(refusal := self._book_price(), Refusal):
            prices.append(sentence(refusal))
        terms, extras = self.terms.problems().values(), self.extras.problems().values()
        for place, problems in ((0, terms), (1, prices), (3, extras)):
            elsewhere, page = place != self.tabs.currentIndex(), self.tabs.tabText(place)
            words = self.tr("{page}: {problem}") if elsewhere else "{problem}"
            found += [words.format(page=page, problem=one) for one in problems]
        return found

    def _book_price(self) -> object:
        book = next((b for b in self._needs.books if b.key == self.prices.key), None)
        if book is None:
            return None
        terms = self.terms
        return book.rates(
            terms.product.currentText().strip(),
            terms.tier.currentText().strip(),
            terms.currency_code,
            Commitment(terms.commitment.currentData()),  # Qt hands the word back
            terms.start.day or self._needs.today,
        )

    @Slot()
    def _follow(self) -> None:
        self.prices.set_currency(self.terms.currency_code)
        self._show_book_prices()
        self._allow()
        self._pause.start()

    def _allow(self) -> None:
        problems = self._problems()
        reason = self._needs.missing_permission or (problems[0] if problems else "")
        if not reason and (draft := self.subscription) is not None:
            if draft == self._needs.subscription:
                reason = self.tr("Nothing is changed yet.")
            elif refusal := self._refusal(draft):
                reason = sentence(refusal)
        self.notice.show_message(
            self._needs.missing_permission or ("" if reason else self._cancelled()),
            Severity.WARNING,
        )
        self.save.setEnabled(not reason)
        self.save.setToolTip(plain_tip(reason))
        self.save.setAccessibleDescription(reason)

    def _cancelled(self) -> str:
        """The sentence about pending requests that saving would cancel (D5)."""
        words, draft = CancelledRequests(), self.subscription
        found = cancelled_by_demand(draft) if draft is not None else ()
        return " ".join(words.warning(c.product, getattr(c, "seats", 0)) for c in found)

    def _refusal(self, draft: Subscription) -> Refusal | None:
        return check_subscription_terms(draft) or check_prices(draft, self._needs.subscription)

    @Slot()
    def _preview(self) -> None:
        draft = self.subscription
        if draft is None or self._refusal(draft) is not None:
            problems = self._problems() if self._has_product_and_tier() else []
            waiting = self.tr("The invoices appear here once product, tier and prices are there.")
            self.next_invoices.show_nothing(problems[0] if problems else waiting)
            return
        self.next_invoices.show_invoices(self._before, tuple(self._needs.preview(draft)))

    @Slot()
    def _save(self) -> None:
        draft = self.subscription
        if draft is None:
            return
        self.wait(self.save)
        if self._needs.subscription is None:
            self.add_requested.emit(draft)
        else:
            self.edit_requested.emit(draft)

    @Slot()
    def _edited(self) -> None:
        self._touched = True

    def _lay_out(self) -> None:
        for tab, title in (
            (self.terms, self.tr("Contract")),
            (self.prices, self.tr("Prices")),
            (self.charging, self.tr("Charging")),
            (self.extras, self.tr("Discounts and extras")),
        ):
            scroll = DialogBody(self)
            scroll.hold(tab)
            self.tabs.addTab(scroll, title)
        row = QHBoxLayout()
        row.setSpacing(self.line)
        row.addWidget(self.tabs, 3)
        row.addWidget(self.next_invoices, 2)
        layout = self.frame()
        layout.addLayout(row, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(130, 38)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._follow)
        for tab in (self.terms, self.prices, self.charging, self.extras):
            tab.changed.connect(self._follow)
            tab.changed.connect(self._edited)
        self._pause.timeout.connect(self._preview)
        self.save.clicked.connect(self._save)

    def _fill_prices(self) -> None:
        """Show the subscription's own prices, or those of its price book."""
        present = self._needs.subscription
        if present is None:
            choose(self.prices.book, self._needs.books[0].key if self._needs.books else OWN)
            return
        choose(self.prices.book, present.price_book)
        _, rates = present.term.tier_on(self._needs.today)
        self.prices.show_rates(rates)

    def _book_rates(self) -> Rates | None:
        found = self._book_price()
        return found if isinstance(found, Rates) else None

    def _show_book_prices(self) -> None:
        """Show the prices of the chosen book for product, tier, currency and commitment."""
        found = self._book_price()
        if isinstance(found, Refusal):
            self.prices.show_source(sentence(found) if self._has_product_and_tier() else "")
        elif isinstance(found, Rates):
            self.prices.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.prices.show_rates(found)
            self.prices.blockSignals(False)  # noqa: FBT003
            source = self.tr("From {source}. Sample prices: check against your contract.")
            self.prices.show_source(source.format(source=found.source))
        else:
            self.prices.show_source(self.tr("As agreed in the contract."))

    def _has_product_and_tier(self) -> bool:
        """True when product and tier are there to look a price up for."""
        return bool(self.terms.product.currentText() and self.terms.tier.currentText())

    def _terms_needs(self) -> TermsNeeds:
        needs, prices = self._needs, [p for book in self._needs.books for p in book.prices]
        return TermsNeeds(
            subscription=needs.subscription,
            taken=needs.taken,
            products=tuple(dict.fromkeys([*_NAMES, *(p.product for p in prices)])),
            tiers=tuple(dict.fromkeys([*_TIERS, *(p.tier for p in prices)])),
            currency=needs.currency,
            today=needs.today,
        )
