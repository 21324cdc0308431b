"""Other terms and another price from the renewal on (E1.4)."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from seatdesk.controllers.operations import purchases, renewal_terms
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes.kinds.request_changes import (
    CancelTerms,
    ScheduleTerms,
    SetRenewalPrice,
)
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.forecast.quote import Quote

T = TypeVar("T", ScheduleTerms, CancelTerms, SetRenewalPrice)


class RenewalTermsController:
    """The use cases behind *Terms at the renewal*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def quote(self, product: str, form: TermsForm) -> Outcome[tuple[Quote, ...]]:
        """The costs of other terms, before they are agreed."""
        return self._quote(lambda use_case: renewal_terms.scheduled(use_case, product, form))

    def schedule(
        self,
        product: str,
        form: TermsForm,
        note: str = "",
        quotes: Sequence[Quote] | None = None,
    ) -> Outcome[ScheduleTerms]:
        """Another length, commitment, billing and price from the renewal on.

        `quotes` are those that were shown: when they no longer hold, nothing is changed (C3).
        """
        return self._do(
            lambda use_case: renewal_terms.scheduled(use_case, product, form), note, quotes
        )

    def quote_cancelled(self, product: str) -> Outcome[tuple[Quote, ...]]:
        """The costs of the next term with the terms as they are."""
        return self._quote(lambda use_case: renewal_terms.cancelled(use_case, product))

    def cancel(self, product: str, note: str = "") -> Outcome[CancelTerms]:
        """The terms that were agreed for the renewal are off."""
        return self._do(lambda use_case: renewal_terms.cancelled(use_case, product), note)

    def quote_price(self, product: str, price: RenewalPrice | None) -> Outcome[tuple[Quote, ...]]:
        """The costs of the next term at another price."""
        return self._quote(lambda use_case: renewal_terms.price_set(use_case, product, price))

    def set_price(
        self,
        product: str,
        price: RenewalPrice | None,
        note: str = "",
        quotes: Sequence[Quote] | None = None,
    ) -> Outcome[SetRenewalPrice]:
        """Prices change at the renewal by a percentage or to stated ones; None: they stay."""
        return self._do(
            lambda use_case: renewal_terms.price_set(use_case, product, price), note, quotes
        )

    def _quote(self, make: Callable[[UseCase], T]) -> Outcome[tuple[Quote, ...]]:
        return self._runner.ask(lambda use_case: purchases.quoted(use_case, [make(use_case)]))

    def _do(
        self,
        make: Callable[[UseCase], T],
        note: str,
        quotes: Sequence[Quote] | None = None,
    ) -> Outcome[T]:
        def do(use_case: UseCase) -> T:
            change = make(use_case)
            use_case.allow(change)
            purchases.check_quotes(use_case, [change], quotes)
            use_case.do(change)
            return change

        return self._runner.run(do, note=note)
