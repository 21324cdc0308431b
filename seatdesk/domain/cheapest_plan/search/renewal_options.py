"""The options at a renewal: to keep what there is, anything the book sells that day, to end (E6.3).

Requests that are pending today may be kept or cancelled. Past the last day to act there is nothing
to decide: the renewal comes as it stands (E6.4).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product as combinations
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.entry_checks import usual_months
from seatdesk.domain.account.subscription_checks import calendar_months_between
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem
from seatdesk.domain.choices import BILLING_MONTHS, Billing, Commitment


class RenewalOption(NamedTuple):
    """One option: the next term's choice, or none where the contract ends."""

    choice: TermChoice | None
    changes: int
    """The things to carry out for it, seats apart."""
    keeps: bool
    """True when nothing new is agreed."""


class RenewalOptions:
    """Lists what can be decided on a day."""

    def __init__(self, problem: SearchProblem, notice_days: int) -> None:
        self._problem, self._order, self._notice = problem, problem.tiers, notice_days
        self._sold: dict[date, list[tuple[str, Commitment, Rates]]] = {}
        self._choices: dict[tuple[date, Billing], list[TermChoice]] = {}
        self._book = problem.price_book

    def following(self, choice: TermChoice, anchor: date, day: date) -> list[RenewalOption]:
        """The options after a term of a plan: to go on as it was comes first."""
        keep = [RenewalOption(choice, 0, keeps=True)] if self._order.allows(choice.tier) else []
        return [*keep, *self._new(choice, keep, anchor, day, cancelled=0)]

    def first(self, contract: Subscription) -> list[RenewalOption]:
        """The options at the end of the running term, whatever is pending for it."""
        now = choice_of(contract)
        kept = _unlike(
            option
            for option in _pending_options(contract)
            if option.choice is not None and self._order.allows(option.choice.tier)
        )
        cancelled = len(_pending(contract))
        return [*kept, *self._new(now, kept, contract.start, contract.renewal, cancelled)]

    def starting(self, day: date) -> list[RenewalOption]:
        """The options on the first day of a contract that there is not yet."""
        return [
            RenewalOption(self._choice(tier, commitment, rates, billing), 1, keeps=False)
            for tier, commitment, rates in self._on(day)
            for billing in self._billings(Billing.MONTHLY, usual_months(commitment))
        ]

    def included(self, day: date) -> set[int]:
        """The numbers of seats that what is sold on a day includes."""
        return {rates.included for _, _, rates in self._on(day)}

    def _new(
        self,
        now: TermChoice,
        kept: list[RenewalOption],
        anchor: date,
        day: date,
        cancelled: int,
    ) -> Iterator[RenewalOption]:
        """Everything that can be agreed anew: of the book, or another rhythm of invoices (E6.7)."""
        known = {_money_of(option.choice) for option in kept if option.choice is not None}
        for choice in (*self._rebilled(kept), *self._from_book(now, day)):
            if _money_of(choice) not in known and _fits(choice, anchor, day):
                known.add(_money_of(choice))
                changes = cancelled + (choice.tier != now.tier) + _has_other_terms(choice, now)
                yield RenewalOption(choice, changes, keeps=False)

    def _rebilled(self, kept: list[RenewalOption]) -> Iterator[TermChoice]:
        """The terms that are kept, invoiced in another rhythm."""
        if self._problem.objective is not Objective.CASH:
            return
        for option in kept:
            if option.choice is not None:
                for billing in self._billings(option.choice.billing, option.choice.months):
                    yield replace(option.choice, billing=billing)

    def _from_book(self, now: TermChoice, day: date) -> list[TermChoice]:
        key = day, now.billing
        if key not in self._choices:
            self._choices[key] = [
                self._choice(tier, commitment, rates, billing)
                for tier, commitment, rates in self._on(day)
                for billing in self._billings(now.billing, usual_months(commitment))
            ]
        return self._choices[key]

    def _on(self, day: date) -> list[tuple[str, Commitment, Rates]]:
        """The tiers and commitments that the book sells on a day, in its order."""
        if day not in self._sold:
            self._sold[day] = list(self._looked_up(day))
        return self._sold[day]

    def _looked_up(self, day: date) -> Iterator[tuple[str, Commitment, Rates]]:
        problem, book = self._problem, self._book
        if book is None:
            return
        for tier, commitment in combinations(self._order.from_floor, Commitment):
            rates = book.rates(problem.product, tier, problem.currency, commitment, day)
            if isinstance(rates, Rates):
                yield tier, commitment, rates

    def _choice(
        self, tier: str, commitment: Commitment, rates: Rates, billing: Billing
    ) -> TermChoice:
        notice = 0 if commitment is Commitment.MONTHLY else self._notice
        return TermChoice(tier, commitment, usual_months(commitment), billing, rates, notice)

    def _billings(self, now: Billing, months: int) -> list[Billing]:
        """The rhythms to try: as it is, where that fits; others only where invoices count."""
        fitting = [b for b in (now, *Billing) if BILLING_MONTHS.get(b, months) <= months]
        by_length = {BILLING_MONTHS.get(b, months): b for b in reversed(fitting)}
        found = sorted(by_length.values(), key=fitting.index)
        return found if self._problem.objective is Objective.CASH else _first_of(found, now, months)


def _first_of(found: list[Billing], now: Billing, months: int) -> list[Billing]:
    fits = BILLING_MONTHS.get(now, 1) <= months
    return [found[0] if fits else Billing.MONTHLY]


def choice_of(contract: Subscription) -> TermChoice:
    """The terms on which a contract runs, with the tier it has at the end of its term."""
    tier, rates = contract.term.tier_on(date.max)
    return TermChoice(
        tier,
        contract.commitment,
        contract.term_months,
        contract.billing,
        rates,
        contract.notice_days,
    )


def _pending(contract: Subscription) -> list[str]:
    return [name for name in ("tier_plan", "terms_plan") if getattr(contract, name) is not None]


def _pending_options(contract: Subscription) -> Iterator[RenewalOption]:
    """The contract's own next term: as it stands, and with what is pending taken off."""
    pending = _pending(contract)
    for keep in combinations((True, False), repeat=len(pending)):
        off = {name: None for name, kept in zip(pending, keep, strict=True) if not kept}
        asked = replace(contract, removal=None, auto_renew=True, **off)  # type: ignore[arg-type]
        yield RenewalOption(choice_of(renewed(asked)), len(off), keeps=True)


def _unlike(options: Iterator[RenewalOption]) -> list[RenewalOption]:
    """Options that differ in money; of equals the one with the fewest changes."""
    found: dict[object, RenewalOption] = {}
    for option in sorted(options, key=lambda option: option.changes):
        if option.choice is not None:
            found.setdefault(_money_of(option.choice), option)
    return list(found.values())


def _money_of(choice: TermChoice) -> tuple[object, ...]:
    """A choice without the source of its price: nobody switches to pay the same."""
    return choice.tier, *_terms_of(choice), *_price_of(choice)


def _terms_of(choice: TermChoice) -> tuple[object, ...]:
    rhythm = BILLING_MONTHS.get(choice.billing, choice.months)
    return choice.commitment, choice.months, rhythm, choice.notice_days


def _price_of(choice: TermChoice) -> tuple[object, ...]:
    return choice.rates.base, choice.rates.included, choice.rates.seat


def _has_other_terms(choice: TermChoice, now: TermChoice) -> bool:
    """True when more than the tier, with the price that comes with it, is another."""
    if _terms_of(choice) != _terms_of(now):
        return True
    return choice.tier == now.tier and _price_of(choice) != _price_of(now)


def _fits(choice: TermChoice, anchor: date, day: date) -> bool:
    """False where the notice would be longer than the term."""
    return choice.notice_days <= (term_end(anchor, day, choice.months) - day).days


def term_end(anchor: date, start: date, months: int) -> date:
    """The end of a term that begins on a day of the anchor's grid (B2)."""
    return add_months(anchor, calendar_months_between(anchor, start) + months)
