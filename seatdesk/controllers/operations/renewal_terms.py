"""Terms and prices from the renewal on, as a person asks for them, made into changes (E1.4)."""

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase, accepted
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes import priced_changes
from seatdesk.domain.changes.kinds.request_changes import (
    CancelTerms,
    ScheduleTerms,
    SetRenewalPrice,
)
from seatdesk.domain.changes.priced_changes import TermsForm


def scheduled(use_case: UseCase, product: str, form: TermsForm) -> ScheduleTerms:
    """The change that a form asks for, or `Declined`."""
    subscription, books = use_case.subscription(product), price_books.all_books(use_case.work)
    return accepted(priced_changes.terms_scheduled(subscription, form, books))


def cancelled(use_case: UseCase, product: str) -> CancelTerms:
    """The change that takes scheduled terms off, or `Declined` where there are none."""
    return accepted(priced_changes.terms_cancelled(use_case.subscription(product)))


def price_set(use_case: UseCase, product: str, price: RenewalPrice | None) -> SetRenewalPrice:
    """The change that sets or takes off the price from the renewal on."""
    return accepted(priced_changes.renewal_price_set(use_case.subscription(product), price))
