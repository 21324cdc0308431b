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
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import PurchasePrices
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


class TermExit(NamedTuple):
    """One thing that can be decided at the end of a term, and the term that follows."""

    option: RenewalOption
    term: "SearchTerm"
    least: int
    """The additional seats it opens with at least."""
    carried: int
    """The additional seats there must be before it."""


class SearchTerm:
    """A term on one choice of terms: the ways through it, and what limits the renewal after it."""

    __slots__ = ("frame", "is_locked", "limits", "line", "offered", "ways")

    def __init__(
        self,
        line: "ContractLine",
        offered: OfferedTerms,
        frame: TermFrame,
        limits: RenewalLimits,
        ways: TermWays,
    ) -> None:
        self.line, self.offered, self.frame = line, offered, frame
        self.limits, self.ways = limits, ways
        self.is_locked = False
        """True where nothing can be decided at its end."""


class ContractLine:
    """The terms that one contract may have, each made once."""

    def __init__(
        self, problem: SearchProblem, options: RenewalOptions, contract: Subscription
    ) -> None:
        self._problem, self._options, self._contract = problem, options, contract
        self._curve = NeedCurve(problem.need)
        self._prices = PurchasePrices(problem)
        self.meter = TermMeter(problem.span, problem.objective)
        self.one_offs = OneOffMoney(self.meter, contract)
        self._money = PeriodMoney(self.meter, contract)
        self._tables: dict[tuple[date, date, int], PeriodTable] = {}
        self._contracts: dict[OfferedTerms, Subscription] = {}
        self._limits: dict[tuple[date, int, int], _Limited] = {}
        self._terms: dict[tuple[date, OfferedTerms], SearchTerm] = {}
        self._after: dict[SearchTerm, list[RenewalOption]] = {}
        self._exits: dict[SearchTerm, list[TermExit]] = {}

    def following(self, offered: OfferedTerms, day: date) -> SearchTerm:
        """The term that follows another on a day."""
        key = day, offered
        known = self._terms.get(key)
        if known is None:
            known = self._terms[key] = self._followed(offered, day)
        return known

    def _followed(self, offered: OfferedTerms, day: date) -> SearchTerm:
        choice = offered.choice
        if offered not in self._contracts:
            self._contracts[offered] = renewed_on(self._contract, choice, day)
        contract = self._contracts[offered]
        end = term_end(contract.start, day, choice.months)
        limits, rooms = self._limited(contract, end)
        table = self._table(contract, replace(contract.term, start=day, end=end))
        frame = TermFrame(self._money, self._prices, table, contract, day, TermBegin.FOLLOWING)
        locked = limits.is_locked(max(day, self._problem.span.start))
        rooms = [*([] if locked else rooms), *self._steps(contract, end)]
        ways = TermWays(frame, self._curve, self._problem.span.end, rooms)
        term = SearchTerm(self, offered, frame, limits, ways)
        term.is_locked = locked
        return term

    def _limited(self, contract: Subscription, end: date) -> _Limited:
        """The limits at a renewal, the same for all terms that end alike."""
        key = end, contract.notice_days, contract.included
        if key not in self._limits:
            limits = RenewalLimits(self._curve, contract, end)
            self._limits[key] = limits, self._rooms(end, limits)
        return self._limits[key]

    def options(self, term: SearchTerm) -> list[RenewalOption]:
        """The options at the end of a term of the plan."""
        known = self._after.get(term)
        if known is None:
            anchor, day = self._contract.start, term.frame.end
            known = self._after[term] = self._options.following(term.offered, anchor, day)
        return known

    def exits(self, term: SearchTerm) -> list[TermExit]:
        """The same with the terms that follow."""
        known = self._exits.get(term)
        if known is None:
            known = self._exits[term] = [
                TermExit(
                    option,
                    self.following(option.terms, term.frame.end),
                    *term.limits.seats(option.terms.included),
                )
                for option in self.options(term)
                if option.terms is not None
            ]
        return known

    def term(
        self, contract: Subscription, first: date, offered: OfferedTerms, begin: TermBegin
    ) -> SearchTerm:
        """The term of a contract, from a day on."""
        frame = TermFrame(
            self._money,
            self._prices,
            self._table(contract, contract.term),
            contract,
            first,
            begin,
        )
        limits = RenewalLimits(self._curve, contract)
        locked = limits.is_locked(max(contract.term.start, self._problem.span.start))
        rooms = [] if locked else [*self._rooms(contract.renewal, limits)]
        rooms += self._steps(contract, contract.renewal)
        ways = TermWays(frame, self._curve, self._problem.span.end, rooms)
        term = SearchTerm(self, offered, frame, limits, ways)
        term.is_locked = locked
        return term

    def _table(self, contract: Subscription, term: Term) -> PeriodTable:
        """The periods of a term, the same for all terms of its days and rhythm."""
        key = term.start, term.end, term.period_months or period_months(contract)
        if key not in self._tables:
            self._tables[key] = PeriodTable(self._money, contract, term)
        return self._tables[key]

    def _rooms(self, end: date, limits: RenewalLimits) -> Sequence[tuple[SeatRise, ...]]:
        """The seats that may be worth having for the next term's sake."""
        if end >= self._problem.span.end or not limits.binds:
            return []
        levels = sorted(self._options.included(end))
        rooms = (limits.room_for(included) for included in levels)
        return [room for room in rooms if room]

    def _steps(self, contract: Subscription, end: date) -> list[tuple[SeatRise, ...]]:
        """The seats with which the next term opens at a lower price for all of them.

        More that are bought in it lower no price that is charged already (B5). So they may be worth
        having on the eve.
        """
        if end >= self._problem.span.end:
            return []
        seat = contract.term.tier_on(date.max)[1].seat
        levels = {*self._options.steps(end), *volume_steps(seat)}
        coming = contract.term.additional_on(date.max) - contract.additional
        return [(SeatRise(end - _DAY, level - coming),) for level in sorted(levels)]
