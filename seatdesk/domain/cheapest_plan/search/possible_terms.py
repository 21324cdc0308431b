"""The terms of a search: each day on which one can begin, with all that it can run on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Term
from seatdesk.domain.charges.standing import period_months
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.period_money import PeriodMoney
from seatdesk.domain.cheapest_plan.purchasing.period_table import PeriodTable
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import ContractPrices, PurchasePrices
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermBegin, TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.purchasing.term_way import SeatRise
from seatdesk.domain.cheapest_plan.purchasing.term_ways import TermWays
from seatdesk.domain.cheapest_plan.search.offered_terms import OfferedTerms
from seatdesk.domain.cheapest_plan.search.one_off_money import OneOffMoney
from seatdesk.domain.cheapest_plan.search.renewal_limits import RenewalLimits
from seatdesk.domain.cheapest_plan.search.renewal_options import (
    RenewalOption,
    RenewalOptions,
    volume_steps,
)
from seatdesk.domain.cheapest_plan.search.term_contracts import renewed_on, term_end
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem

_DAY = timedelta(days=1)
_Limited = tuple[RenewalLimits, Sequence[tuple[SeatRise, ...]]]


class PossibleTerm:
    """A term on one choice of terms: the ways through it, and what limits the renewal after it."""

    __slots__ = ("contract_terms", "frame", "goes_on", "is_locked", "limits", "offered", "ways")

    def __init__(
        self,
        contract_terms: "ContractTerms",
        offered: OfferedTerms,
        limits: RenewalLimits,
        ways: TermWays,
    ) -> None:
        self.contract_terms, self.offered, self.frame = contract_terms, offered, ways.frame
        self.limits, self.ways = limits, ways
        self.goes_on = self.frame.end < contract_terms.span.end
        """True where something is decided at its end."""
        self.is_locked = False
        """True where it is too late for that, or only the vendor can."""


class _OfferedContract(NamedTuple):
    """The contract on one choice of terms, whichever of its terms runs."""

    contract: Subscription
    prices: ContractPrices
    months: int
    rhythm: int
    """Months of a billing period."""
    volume: tuple[int, ...]
    """Seats with which all of them are cheaper."""


class ContractTerms:
    """The terms that one contract may have, each made once."""

    def __init__(
        self, problem: SearchProblem, options: RenewalOptions, contract: Subscription
    ) -> None:
        self.span, self._options, self._contract = problem.span, options, contract
        self._curve = NeedCurve(problem.need)
        self.meter = TermMeter(problem.span, problem.objective)
        self.one_offs = OneOffMoney(self.meter, contract)
        self._money = PeriodMoney(self.meter, contract)
        self._prices = PurchasePrices(problem, self._money)
        self._tables: dict[tuple[date, date, int], PeriodTable] = {}
        self._contracts: dict[OfferedTerms, _OfferedContract] = {}
        self._limits: dict[tuple[date, int, int], _Limited] = {}
        self._terms: dict[date, dict[OfferedTerms, PossibleTerm]] = {}
        self._after: dict[PossibleTerm, list[RenewalOption]] = {}

    def forget(self) -> None:
        """Let go of the terms, which know this."""
        self._terms.clear()
        self._after.clear()

    def following(self, day: date) -> dict[OfferedTerms, PossibleTerm]:
        """The terms of a day that follow others, as far as somebody asked for them."""
        known = self._terms.get(day)
        if known is None:
            known = self._terms[day] = {}
        return known

    def follow(self, offered: OfferedTerms, day: date) -> PossibleTerm:
        """The term on a choice of terms that follows another on a day."""
        terms = self.following(day)
        known = terms.get(offered)
        if known is None:
            known = terms[offered] = self._followed(offered, day)
        return known

    def _followed(self, offered: OfferedTerms, day: date) -> PossibleTerm:
        found = self._contracts.get(offered)
        if found is None:
            found = self._contracts[offered] = self._offered(offered, day)
        contract = found.contract
        end = term_end(contract.start, day, found.months)
        limits, early = self._limited(contract, end)
        key = day, end, found.rhythm
        table = self._tables.get(key)
        if table is None:
            table = self._table(contract, replace(contract.term, start=day, end=end))
        frame = TermFrame(self._money, found.prices, table, day, TermBegin.FOLLOWING)
        locked = limits.is_locked(max(day, self.span.start))
        early = [*([] if locked else early), *self._cheaper(contract, end, found.volume)]
        return self._made(
            offered, limits, TermWays(frame, self._curve, self.span.end, early), locked=locked
        )

    def _made(
        self, offered: OfferedTerms, limits: RenewalLimits, ways: TermWays, *, locked: bool
    ) -> PossibleTerm:
        term = PossibleTerm(self, offered, limits, ways)
        term.is_locked = locked
        return term

    def _offered(self, offered: OfferedTerms, day: date) -> _OfferedContract:
        contract = renewed_on(self._contract, offered.choice, day)
        return _OfferedContract(
            contract,
            self._prices.of(contract),
            offered.choice.months,
            contract.term.period_months or period_months(contract),
            _volume(contract),
        )

    def _limited(self, contract: Subscription, end: date) -> _Limited:
        """The limits at a renewal, the same for all terms that end alike."""
        key = end, contract.notice_days, contract.included
        found = self._limits.get(key)
        if found is None:
            limits = RenewalLimits(self._curve, contract, end)
            found = self._limits[key] = limits, self._early(end, limits)
        return found

    def options(self, term: PossibleTerm) -> list[RenewalOption]:
        """The options at the end of a term of the plan."""
        known = self._after.get(term)
        if known is None:
            anchor, day = self._contract.start, term.frame.end
            known = self._after[term] = self._options.following(term.offered, anchor, day)
        return known

    def term(
        self, contract: Subscription, first: date, offered: OfferedTerms, begin: TermBegin
    ) -> PossibleTerm:
        """The term of a contract, from a day on."""
        table = self._table(contract, contract.term)
        frame = TermFrame(self._money, self._prices.of(contract), table, first, begin)
        limits = RenewalLimits(self._curve, contract)
        locked = limits.is_locked(max(contract.term.start, self.span.start))
        early = [] if locked else [*self._early(contract.renewal, limits)]
        early += self._cheaper(contract, contract.renewal, _volume(contract))
        ways = TermWays(frame, self._curve, self.span.end, early)
        return self._made(offered, limits, ways, locked=locked)

    def _table(self, contract: Subscription, term: Term) -> PeriodTable:
        """The periods of a term, the same for all terms of its days and rhythm."""
        key = term.start, term.end, term.period_months or period_months(contract)
        if key not in self._tables:
            self._tables[key] = PeriodTable(self._money, contract, term)
        return self._tables[key]

    def _early(self, end: date, limits: RenewalLimits) -> Sequence[tuple[SeatRise, ...]]:
        """The seats that let the next term include fewer."""
        if end >= self.span.end or not limits.binds:
            return []
        levels = sorted(self._options.included(end))
        found = (limits.rises_for(included) for included in levels)
        return [rises for rises in found if rises]

    def _cheaper(
        self, contract: Subscription, end: date, volume: Sequence[int]
    ) -> list[tuple[SeatRise, ...]]:
        """The seats with which the next term opens at a lower price for all of them.

        More that are bought in it lower no price that is charged already (B5). So they may be worth
        having on the eve.
        """
        if end >= self.span.end:
            return []
        sold = self._options.steps(end)
        if not sold and not volume:
            return []
        coming = contract.term.additional_on(date.max) - contract.additional
        return [(SeatRise(end - _DAY, level - coming),) for level in sorted({*sold, *volume})]


def _volume(contract: Subscription) -> tuple[int, ...]:
    """The seats with which all of them are cheaper at a contract's own price."""
    return tuple(volume_steps(contract.term.tier_on(date.max)[1].seat))
