"""The terms of a search: each day on which one can begin, with all that it can run on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seatdesk.domain.account.account import Subscription
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
from seatdesk.domain.cheapest_plan.search.renewal_limits import RenewalLimits, is_locked
from seatdesk.domain.cheapest_plan.search.renewal_options import RenewalOption, RenewalOptions
from seatdesk.domain.cheapest_plan.search.term_contracts import renewed_on
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem


@dataclass(frozen=True, slots=True, eq=False)
class SearchTerm:
    """A term on one choice of terms: the ways through it, and what limits the renewal after it."""

    line: "ContractLine"
    offered: OfferedTerms
    frame: TermFrame
    ways: TermWays
    limits: RenewalLimits
    is_locked: bool
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
        self._terms: dict[tuple[date, OfferedTerms], SearchTerm] = {}
        self._after: dict[SearchTerm, list[RenewalOption]] = {}

    def following(self, offered: OfferedTerms, day: date) -> SearchTerm:
        """The term that follows another on a day."""
        key = day, offered
        known = self._terms.get(key)
        if known is None:
            contract = renewed_on(self._contract, offered.choice, day)
            known = self.term(contract, day, offered, TermBegin.FOLLOWING)
            self._terms[key] = known
        return known

    def options(self, term: SearchTerm) -> list[RenewalOption]:
        """The options at the end of a term of the plan."""
        known = self._after.get(term)
        if known is None:
            anchor, day = self._contract.start, term.frame.end
            known = self._after[term] = self._options.following(term.offered, anchor, day)
        return known

    def term(
        self, contract: Subscription, first: date, offered: OfferedTerms, begin: TermBegin
    ) -> SearchTerm:
        """The term of a contract, from a day on."""
        table = self._table(contract)
        frame = TermFrame(self._money, self._prices, table, contract, first, begin)
        limits = RenewalLimits(self._curve, contract)
        locked = is_locked(contract, self._problem.span.start)
        rooms = [] if locked else self._rooms(contract, limits)
        ways = TermWays(frame, self._curve, self._problem.span.end, rooms)
        return SearchTerm(self, offered, frame, ways, limits, locked)

    def _table(self, contract: Subscription) -> PeriodTable:
        """The periods of a term, the same for all terms of its days and rhythm."""
        term = contract.term
        key = term.start, term.end, term.period_months or period_months(contract)
        if key not in self._tables:
            self._tables[key] = PeriodTable(self._money, contract)
        return self._tables[key]

    def _rooms(
        self, contract: Subscription, limits: RenewalLimits
    ) -> Sequence[tuple[SeatRise, ...]]:
        """The seats that may be worth having for the next term's sake."""
        if contract.renewal >= self._problem.span.end or contract.notice_days <= 1:
            return []
        levels = sorted(self._options.included(contract.renewal))
        rooms = (limits.room_for(included) for included in levels)
        return [room for room in rooms if room]
