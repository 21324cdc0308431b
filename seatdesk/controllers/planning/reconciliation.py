"""A vendor's invoice compared with ours, and accepted (E8)."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from seatdesk.controllers.imports.controller import preview
from seatdesk.controllers.imports.list_changes import ListChanges, list_changes
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import import_presets
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.planning.recorded_invoices import record_invoice
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.reconciliation.difference_reasons import OfferedRates
from seatdesk.domain.reconciliation.reconciliation import Reconciliation, reconcile
from seatdesk.domain.reconciliation.vendor_invoice import VendorInvoice
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.invoices.invoice_reader import (
    pasted_file,
    read_invoice_file,
    read_pasted_invoice,
)
from seatdesk.interpreter import collector_paused

MOST_CHANGES = 500
"""Changes of a kind that are told of a list which is no invoice."""
RECONCILING_RESTS_ON = (DataSource.CONTRACTS, DataSource.PRICE_BOOK)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledInvoice:
    """A comparison, the invoice accepted under the same number and date, and the data's age."""

    account: Account
    found: Reconciliation
    accepted: RecordedInvoice | None
    freshness: tuple[Freshness, ...]


class ReconciliationController:
    """The use cases behind *Reconcile*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read_file(self, path: Path, on: date | None = None) -> Outcome[VendorInvoice]:
        """The invoice of a file; `on`: of several, the one of this day. Raises Unreadable."""

        def read(use_case: UseCase) -> VendorInvoice:
            found = read_invoice_file(path, _known_products(use_case), on)
            if isinstance(found, Refusal):
                raise Declined(found)
            return found

        return self._runner.ask(read)

    def read_pasted(self, text: str, on: date | None = None) -> Outcome[VendorInvoice]:
        """The same of cells that were copied. Raises Unreadable."""

        def read(use_case: UseCase) -> VendorInvoice:
            found = read_pasted_invoice(text, _known_products(use_case), on)
            if isinstance(found, Refusal):
                raise Declined(found)
            return found

        return self._runner.ask(read)

    def changes_of_list(self, path: Path, progress: Progress | None = None) -> ListChanges:
        """The changes that importing a list would make, given as an invoice.

        Raises Unreadable and Cancelled.
        """
        with (
            collector_paused(),
            closing(preview([path], runner=self._runner, progress=progress)) as shown,
        ):
            return self.changes_of_preview(shown, MOST_CHANGES)

    def changes_of_preview(self, shown: ImportPreview, most: int | None = None) -> ListChanges:
        """The changes that an import which was previewed would make; of each kind the first."""
        return self._runner.look(lambda use_case: list_changes(shown, use_case, most))

    def changes_of_pasted(self, text: str, progress: Progress | None = None) -> ListChanges:
        """The same as of a list, of cells that were copied. Raises Unreadable and Cancelled."""
        with pasted_file(text) as path:
            return self.changes_of_list(path, progress)

    def compare(
        self,
        invoice: VendorInvoice,
        *,
        on: date | None = None,
        product: str = "",
        tolerance: Decimal = Decimal(0),
    ) -> Outcome[ReconciledInvoice]:
        """An invoice line by line beside ours of its day, or of another (`on`)."""
        return self._runner.ask(
            lambda use_case: _reconciled(use_case, invoice, on, product, tolerance)
        )

    def accept(
        self,
        invoice: VendorInvoice,
        *,
        on: date | None = None,
        product: str = "",
        tolerance: Decimal = Decimal(0),
        note: str = "",
    ) -> Outcome[ReconciledInvoice]:
        """The same, and the invoice recorded as accepted, in place of one accepted before."""

        def accept(use_case: UseCase) -> ReconciledInvoice:
            told = _reconciled(use_case, invoice, on, product, tolerance)
            after = _recorded(told.found, use_case.today)
            record_invoice(use_case, told.accepted, after)
            states = data_freshness.states(use_case, RECONCILING_RESTS_ON)
            return replace(told, accepted=after, freshness=states)

        return self._runner.run(accept, note=note)

    def accepted(self) -> tuple[RecordedInvoice, ...]:
        """All invoices that were accepted."""
        return self._runner.look(lambda use_case: use_case.work.recorded_invoices.all())


def is_list(refusal: Refusal) -> bool:
    """True where a file was refused as an invoice because it lists people or subscriptions."""
    lists = {"people", "subscriptions"}
    return refusal.code is Code.NOT_AN_INVOICE and refusal.params.get("reason") in lists


def _reconciled(
    use_case: UseCase,
    invoice: VendorInvoice,
    on: date | None,
    product: str,
    tolerance: Decimal,
) -> ReconciledInvoice:
    account, day = use_case.account, on or invoice.dated
    if product and account.find(product) is None:
        known = tuple(subscription.product for subscription in account.subscriptions)
        decline(Code.UNKNOWN_PRODUCT, product=product, known=known)
    if day is None:
        decline(Code.NO_INVOICE, reason="undated", file=invoice.file)
    books = all_books(use_case.work)
    offers = {s.product: tuple(_offers(s, books)) for s in account.subscriptions}
    found = reconcile(account, invoice, day, product=product, tolerance=tolerance, offers=offers)
    if isinstance(found, Refusal):
        raise Declined(found)
    key = _recorded(found, use_case.today).key
    accepted = {one.key: one for one in use_case.work.recorded_invoices.all()}
    return ReconciledInvoice(
        account=account,
        found=found,
        accepted=accepted.get(key),
        freshness=data_freshness.states(use_case, RECONCILING_RESTS_ON),
    )


def _known_products(use_case: UseCase) -> dict[str, str]:
    """The products of the account and of all price books, by name and by imported spelling."""
    named = [subscription.product for subscription in use_case.account.subscriptions]
    named += [product for book in all_books(use_case.work) for product in book.products()]
    known = {product: product for product in named}
    presets = import_presets.all_presets(use_case)
    spelled = {s: p for one in presets for s, p in one.options.synonyms.items() if p in known}
    return {**spelled, **known}


def _offers(subscription: Subscription, books: Sequence[PriceBook]) -> Iterator[OfferedRates]:
    """Every price of the product in the subscription's currency: tier, commitment and date."""
    for book in books:
        for price in book.prices:
            if (price.product, price.currency) == (subscription.product, subscription.currency):
                name = f"{price.tier}, {price.commitment.value}, {book.name}, {price.valid_from}"
                rates = Rates(price.base, price.included, price.seat, name)
                yield OfferedRates(price.tier, price.commitment, book.name, price.valid_from, rates)


def _recorded(found: Reconciliation, today: date) -> RecordedInvoice:
    """The facts that are kept of an accepted invoice."""
    total, vendor = found.theirs_total, found.vendor
    return RecordedInvoice(
        dated=vendor.dated or found.day,
        number=vendor.number,
        currency=vendor.currency or found.currency,
        net=found.amount(total.net),
        tax=found.amount(total.tax),
        gross=found.amount(total.gross),
        difference=found.amount(found.difference),
        sha256=vendor.sha256,
        recorded=today,
        file=vendor.file,
        products=found.products,
    )
