"""The options at a renewal: to keep what there is, anything the book sells that day, to end (E6.3).

Requests that are pending today may be kept or cancelled. Past the last day to act there is nothing
to decide: the renewal comes as it stands (E6.4).
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product as combinations
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.entry_checks import usual_months
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.cheapest_plan.search.offered_terms import (
    KnownTerms,
    OfferedTerms,
    choice_of,
)
from seatdesk.domain.cheapest_plan.search.term_contracts import term_end
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem
from seatdesk.domain.choices import BILLING_MONTHS, Billing, Commitment, PriceModel

_SHORTEST_MONTH = 28


class RenewalOption(NamedTuple):
    """One option: the next term's choice, or none where the contract ends."""

    terms: OfferedTerms | None
    changes: int
    """The things to carry out for it, seats apart."""
    keeps: bool
    """True when nothing new is agreed."""

    @property
    def choice(self) -> TermChoice | None:
        """The terms and the price."""
        return None if self.terms is None else self.terms.choice


class RenewalOptions:
    """Lists what can be decided on a day."""

    def __init__(self, problem: SearchProblem, notice_days: int) -> None:
        self._problem, self._notice = problem, notice_days
        self.known = KnownTerms(problem.tiers)
        self._cuts = sorted(_price_changes(problem))
        self._sold: dict[int, list[tuple[str, Commitment, Rates]]] = {}
        self._offered: dict[tuple[int, Billing], list[OfferedTerms]] = {}
        self._steps: dict[int, set[int]] = {}
        self._following: dict[tuple[OfferedTerms, int], list[RenewalOption]] = {}

    def following(self, now: OfferedTerms, anchor: date, day: date) -> list[RenewalOption]:
        """The options after a term of a plan: to go on as it was comes first."""
        key = now, self._since(day)
        if key in self._following:
            return self._following[key]
        allowed = self._problem.tiers.allows(now.choice.tier)
        keep = [RenewalOption(now, 0, keeps=True)] if allowed else []
        found = [*keep, *self._new(now, keep, anchor, day, cancelled=0)]
        if all(_always_fits(option.terms.choice) for option in found if option.terms is not None):
            self._following[key] = found  # whatever the day
        return found

    def first(self, contract: Subscription) -> list[RenewalOption]:
        """The options at the end of the running term, whatever is pending for it."""
        now = self.known.of(choice_of(contract))
        kept = _unlike(
            option
            for option in self._pending_options(contract)
            if option.choice is not None and self._problem.tiers.allows(option.choice.tier)
        )
        cancelled = len(_pending(contract))
        return [*kept, *self._new(now, kept, contract.start, contract.renewal, cancelled)]

    def starting(self, day: date) -> list[RenewalOption]:
        """The options on the first day of a contract that there is not yet."""
        return [
            RenewalOption(self._terms(tier, commitment, rates, billing), 1, keeps=False)
            for tier, commitment, rates in self._on(day)
            for billing in self._billings(Billing.MONTHLY, usual_months(commitment))
        ]

    def included(self, day: date) -> set[int]:
        """The numbers of seats that what is sold on a day includes."""
        return {rates.included for _, _, rates in self._on(day)}

    def steps(self, day: date) -> set[int]:
        """The numbers of seats at which what is sold on a day prices all of them anew."""
        since = self._since(day)
        if since not in self._steps:
            steps = (volume_steps(rates.seat) for _, _, rates in self._on(day))
            self._steps[since] = set().union(*steps)
        return self._steps[since]

    def _new(
        self,
        now: OfferedTerms,
        kept: list[RenewalOption],
        anchor: date,
        day: date,
        cancelled: int,
    ) -> Iterator[RenewalOption]:
        """Everything that can be agreed anew: of the book, or another rhythm of invoices (E6.7)."""
        known = {option.terms.money for option in kept if option.terms is not None}
        for terms in (*self._rebilled(kept), *self._from_book(now.choice.billing, day)):
            if terms.money not in known and _fits(terms.choice, anchor, day):
                known.add(terms.money)
                yield RenewalOption(terms, cancelled + terms.changes_from(now), keeps=False)

    def _rebilled(self, kept: list[RenewalOption]) -> Iterator[OfferedTerms]:
        """The terms that are kept, invoiced in another rhythm."""
        if self._problem.objective is not Objective.CASH:
            return
        for option in kept:
            if option.choice is not None:
                for billing in self._billings(option.choice.billing, option.choice.months):
                    yield self.known.of(replace(option.choice, billing=billing))

    def _from_book(self, now: Billing, day: date) -> list[OfferedTerms]:
        key = self._since(day), now
        if key not in self._offered:
            self._offered[key] = [
                self._terms(tier, commitment, rates, billing)
                for tier, commitment, rates in self._on(day)
                for billing in self._billings(now, usual_months(commitment))
            ]
        return self._offered[key]

    def _on(self, day: date) -> list[tuple[str, Commitment, Rates]]:
        """The tiers and commitments that the book sells on a day, in its order."""
        since = self._since(day)
        if since not in self._sold:
            self._sold[since] = list(self._looked_up(day))
        return self._sold[since]

    def _since(self, day: date) -> int:
        """The number of the stretch of days with the same prices that a day lies in."""
        return bisect_right(self._cuts, day)

    def _looked_up(self, day: date) -> Iterator[tuple[str, Commitment, Rates]]:
        problem, book = self._problem, self._problem.price_book
        if book is None:
            return
        for tier, commitment in combinations(problem.tiers.from_floor, Commitment):
            rates = book.rates(problem.product, tier, problem.currency, commitment, day)
            if isinstance(rates, Rates):
                yield tier, commitment, rates

    def _terms(
        self, tier: str, commitment: Commitment, rates: Rates, billing: Billing
    ) -> OfferedTerms:
        notice = 0 if commitment is Commitment.MONTHLY else self._notice
        months = usual_months(commitment)
        return self.known.of(TermChoice(tier, commitment, months, billing, rates, notice))

    def _billings(self, now: Billing, months: int) -> list[Billing]:
        """The rhythms to try: as it is, where that fits; others only where invoices count."""
        fitting = [b for b in (now, *Billing) if BILLING_MONTHS.get(b, months) <= months]
        by_length = {BILLING_MONTHS.get(b, months): b for b in reversed(fitting)}
        found = sorted(by_length.values(), key=fitting.index)
        return found if self._problem.objective is Objective.CASH else _first_of(found, now, months)

    def _pending_options(self, contract: Subscription) -> Iterator[RenewalOption]:
        """The contract's own next term: as it stands, and with what is pending taken off."""
        pending = _pending(contract)
        for keep in combinations((True, False), repeat=len(pending)):
            off = {name: None for name, kept in zip(pending, keep, strict=True) if not kept}
            asked = replace(contract, removal=None, auto_renew=True, **off)  # type: ignore[arg-type]
            following = self.known.of(choice_of(renewed(asked)))
            yield RenewalOption(following, len(off), keeps=True)


def volume_steps(seat: SeatPrice) -> set[int]:
    """The first number of seats of each step at which the price of all is another."""
    if seat.model is not PriceModel.VOLUME:
        return set()
    return {tier.upto + 1 for tier in seat.tiers if tier.upto is not None}


def _price_changes(problem: SearchProblem) -> set[date]:
    """The days on which any price of the product begins or ends."""
    book = problem.price_book
    lines = [p for p in (book.prices if book else ()) if p.product == problem.product]
    ends = {line.valid_to for line in lines if line.valid_to is not None}
    return ends | {line.valid_from for line in lines}


def _fits(choice: TermChoice, anchor: date, day: date) -> bool:
    """False where the notice would be longer than the term."""
    if _always_fits(choice):
        return True
    return choice.notice_days <= (term_end(anchor, day, choice.months) - day).days


def _always_fits(choice: TermChoice) -> bool:
    """True where no term of so many months is shorter than the notice."""
    return choice.notice_days <= choice.months * _SHORTEST_MONTH


def _first_of(found: list[Billing], now: Billing, months: int) -> list[Billing]:
    fits = BILLING_MONTHS.get(now, 1) <= months
    return [found[0] if fits else Billing.MONTHLY]


def _pending(contract: Subscription) -> list[str]:
    return [name for name in ("tier_plan", "terms_plan") if getattr(contract, name) is not None]


def _unlike(options: Iterable[RenewalOption]) -> list[RenewalOption]:
    """Options that differ in money; of equals the one with the fewest changes."""
    found: dict[int, RenewalOption] = {}
    for option in sorted(options, key=lambda option: option.changes):
        if option.terms is not None:
            found.setdefault(option.terms.money, option)
    return list(found.values())
