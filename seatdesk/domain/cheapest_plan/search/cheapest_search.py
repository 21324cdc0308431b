"""The search for the cheapest plan: exhaustive, by dynamic programming over renewals (E6.8).

Every term there could be is charged by the engine, and the least that follows a renewal is found
once for each way of arriving there.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.account.subscription_form import SubscriptionForm, entered_subscription
from seatdesk.domain.account.terms_and_prices import Bought, Term
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.charges.standing import period_months
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.purchase_prices import PurchasePrices
from seatdesk.domain.cheapest_plan.purchasing.term_money import NO_MONEY, TermMeter, TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import (
    Opened,
    TermStart,
    TermWay,
    with_bought,
)
from seatdesk.domain.cheapest_plan.purchasing.term_ways import TermWays
from seatdesk.domain.cheapest_plan.search.renewal_limits import (
    RenewalLimits,
    is_locked,
    left_standing,
)
from seatdesk.domain.cheapest_plan.search.renewal_options import (
    RenewalOption,
    RenewalOptions,
    choice_of,
    term_end,
)
from seatdesk.domain.cheapest_plan.search.running_term import RunningTerm, running_terms
from seatdesk.domain.cheapest_plan.search.search_graph import PlanCosts, SearchEdge, SearchNode
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.refusals import Refusal


class _Arrival(NamedTuple):
    """A way of arriving at a renewal: what the future depends on."""

    day: date
    choice: TermChoice
    carried: int


class CheapestSearch:
    """The graph of one problem, built from the end of the span backwards."""

    def __init__(self, problem: SearchProblem, check: Callable[[], object]) -> None:
        found, self.problem, self._check = problem.subscription, problem, check
        self._curve = NeedCurve(problem.need)
        self._meter = TermMeter(problem.span, problem.objective)
        self._prices = PurchasePrices(problem)
        self._ways = TermWays(self._curve, self._prices, self._meter)
        notice = 0 if found is None else found.notice_days
        self._options = RenewalOptions(problem, notice)
        self._nodes: dict[_Arrival, SearchNode] = {}
        self._found: dict[tuple[date, TermChoice, int, int], list[TermWay]] = {}

    def root(self) -> SearchNode:
        """The decision of today: what is bought in the running term, or what is begun."""
        found, today = self.problem.subscription, self.problem.span.start
        if found is None:
            return self._start(today)
        node = SearchNode(today, free=False)
        for running in running_terms(self.problem, found, self._curve):
            start = running.start(self._prices)
            for way in self._ways.through(self._with_rooms(start)):
                node.edges.append(self._running_edge(running, way))
        node.settle()
        return node

    def _running_edge(self, running: RunningTerm, way: TermWay) -> SearchEdge:
        option = RenewalOption(choice_of(way.contract), running.changes, keeps=True)
        costs = self._costs(option, way.money, len(way.buys), way.contract)
        costs = costs._replace(switches=0)
        return SearchEdge(option, way, costs, self._after_running(way.contract), way.opening)

    def _after_running(self, contract: Subscription) -> SearchNode | None:
        if contract.renewal >= self.problem.span.end:
            return None
        if is_locked(contract, self.problem.span.start):
            return self._as_it_stands(contract)
        limits = RenewalLimits(self._curve, contract)
        node, carried = SearchNode(contract.renewal), contract.term.additional_on(date.max)
        renewing = 0 if contract.auto_renew else 1
        for option in self._options.first(contract):
            asked = option._replace(changes=option.changes + renewing)
            node.edges += self._edges(contract, limits, asked, carried)
        if limits.allows_end():
            node.edges.append(self._end(contract, 1 - renewing))
        node.settle()
        return node

    def _as_it_stands(self, contract: Subscription) -> SearchNode:
        """The renewal that nobody can change any more; seats may be bought on its day."""
        standing = left_standing(contract, self._curve, self.problem.span.start)
        if not standing.auto_renew:
            return self._start(contract.renewal, self._end_money(contract))
        following = renewed(standing)
        node = SearchNode(contract.renewal, free=False)
        option = RenewalOption(choice_of(following), 0, keeps=True)
        start = RunningTerm(following, contract.renewal, 0).start(self._prices)
        carried = contract.term.additional_on(date.max)
        for way in self._ways.through(self._with_rooms(start)):
            costs = self._costs(option, way.money, len(way.buys), way.contract)
            node.edges.append(SearchEdge(option, way, costs, self._after(way.contract), carried))
        node.settle()
        return node

    def _start(self, since: date, before: TermMoney = NO_MONEY) -> SearchNode:
        """A contract there is not yet, from the first day on which a seat is needed (E6.3)."""
        day = self._curve.begins(since)
        node = SearchNode(since if day is None else day)
        if day is None or day >= self.problem.span.end:
            nothing = RenewalOption(None, 0, keeps=True)
            node.edges = [SearchEdge(nothing, None, self._costs(nothing, before, 0), None)]
        else:
            for option in self._options.starting(day):
                node.edges += self._subscribed(option, day, before)
        node.settle()
        return node

    def _subscribed(
        self, option: RenewalOption, day: date, before: TermMoney
    ) -> Iterator[SearchEdge]:
        choice, book = option.choice, self.problem.price_book
        if choice is None or book is None:
            return
        form = SubscriptionForm(
            product=self.problem.product,
            tier=choice.tier,
            start=day,
            price_book=book.key,
            commitment=choice.commitment,
            billing=choice.billing,
        )
        made = entered_subscription(form, self.problem.account, self.problem.books, day)
        if isinstance(made, Refusal):
            return

        def open_with(seats: int) -> Opened:
            return Opened(replace(made.with_term(opening=seats), additional=seats))

        for edge in self._through(option, TermStart(day, 0, 0, open_with), None):
            yield SearchEdge(
                edge.option, edge.way, edge.costs.plus(_only(before)), edge.target, edge.carried
            )

    def _after(self, contract: Subscription) -> SearchNode | None:
        """The decision after a term of the plan, found once for all ways of arriving there."""
        if contract.renewal >= self.problem.span.end:
            return None
        carried = contract.term.additional_on(date.max)
        arrival = _Arrival(contract.renewal, choice_of(contract), carried)
        if arrival not in self._nodes:
            self._check()
            self._nodes[arrival] = self._decided(contract, arrival)
        return self._nodes[arrival]

    def _decided(self, contract: Subscription, arrival: _Arrival) -> SearchNode:
        limits, carried = RenewalLimits(self._curve, contract), arrival.carried
        node = SearchNode(arrival.day)
        if is_locked(contract, self.problem.span.start):
            node.free = False
            option = RenewalOption(arrival.choice, 0, keeps=True)
            opened = partial(self._opened, contract, arrival.choice, carried)
            start = TermStart(arrival.day, carried, carried, opened)
            node.edges += self._through(option, start, carried)
        else:
            for option in self._options.following(arrival.choice, contract.start, arrival.day):
                node.edges += self._edges(contract, limits, option, carried)
            if limits.allows_end():
                node.edges.append(self._end(contract, 1))
        node.settle()
        return node

    def _edges(
        self, contract: Subscription, limits: RenewalLimits, option: RenewalOption, carried: int
    ) -> Iterator[SearchEdge]:
        choice = option.choice
        if choice is not None and limits.allows(choice, carried):
            opened = partial(self._opened, contract, choice, carried)
            start = TermStart(contract.renewal, limits.least(choice), carried, opened)
            yield from self._through(option, start, carried, contract)

    def _through(
        self,
        option: RenewalOption,
        start: TermStart,
        carried: int | None,
        before: Subscription | None = None,
    ) -> Iterator[SearchEdge]:
        """The edges through a term; `carried` None: there was none before it."""
        for way in self._known_ways(option, start):
            carries = way.opening if carried is None else carried
            moves = _seat_moves(way.opening - carries, before)
            costs = self._costs(option, way.money, len(way.buys) + moves, way.contract)
            yield SearchEdge(option, way, costs, self._after(way.contract), carries)

    def _known_ways(self, option: RenewalOption, start: TermStart) -> list[TermWay]:
        """The ways through a term, the same whatever came before it but for one-offs (B8)."""
        found = self.problem.subscription
        if option.choice is None or (found is not None and found.one_offs):
            return self._ways.through(self._with_rooms(start))
        key = start.first, option.choice, start.least, start.carried
        if key not in self._found:
            self._found[key] = self._ways.through(self._with_rooms(start))
        return self._found[key]

    def _with_rooms(self, start: TermStart) -> TermStart:
        """The same with the seats that may be worth having for the next term's sake."""
        opened = start.open_with(start.carried)
        if opened is None or opened.contract.renewal >= self.problem.span.end:
            return start
        contract = opened.contract
        if contract.notice_days <= 1 or is_locked(contract, self.problem.span.start):
            return start
        limits = RenewalLimits(self._curve, contract)
        levels = sorted(self._options.included(contract.renewal))
        rooms = (limits.room_for(included) for included in levels)
        return replace(start, rooms=tuple(room for room in rooms if room))

    def _costs(
        self,
        option: RenewalOption,
        money: TermMoney,
        moves: int,
        contract: Subscription | None = None,
    ) -> PlanCosts:
        place = () if contract is None else (self.problem.tiers.place(contract.tier),)
        return PlanCosts(
            money.total,
            money.beyond,
            option.changes + moves,
            0 if option.keeps else 1,
            money.first_year,
            place,
            money.cash,
        )

    def _end(self, contract: Subscription, changes: int) -> SearchEdge:
        option = RenewalOption(None, changes, keeps=False)
        costs = self._costs(option, self._end_money(contract), 0)
        return SearchEdge(option, None, costs._replace(switches=0), None)

    def _end_money(self, contract: Subscription) -> TermMoney:
        """The charges of the final invoice beside the term's own lines: one-offs (B8)."""
        if not contract.one_offs:
            return NO_MONEY
        ending, going_on = (replace(contract, auto_renew=on) for on in (False, True))
        return self._meter.of(ending).less(self._meter.of(going_on))

    def _opened(
        self, before: Subscription, choice: TermChoice, carried: int, seats: int
    ) -> Opened | None:
        """The next term with so many seats: some of those there are, or more bought at once."""
        opening, start = min(carried, seats), before.renewal
        if seats > opening and why_not_sold_here(before):
            return None
        contract = _on_terms(before, choice, start, opening)
        if seats > opening:
            contract = with_bought(contract, Bought(start, seats - opening))
        return Opened(replace(contract, additional=seats))


def _on_terms(before: Subscription, choice: TermChoice, start: date, opening: int) -> Subscription:
    """A contract renewed on other terms."""
    end = term_end(before.start, start, choice.months)
    kept = replace(before.term, period_months=period_months(before)) if before.one_offs else None
    return replace(
        before,
        term=Term(start, end, choice.tier, choice.rates, opening),
        last_term=kept,
        term_months=choice.months,
        commitment=choice.commitment,
        billing=choice.billing,
        notice_days=choice.notice_days,
        included=choice.rates.included,
        auto_renew=True,
        removal=None,
        tier_plan=None,
        terms_plan=None,
        renewal_price=None,
    )


def _seat_moves(more: int, before: Subscription | None) -> int:
    """The things to carry out so that a term opens with more or fewer seats than there were.

    A removal that is pending is kept if it is the right one, else it has to be cancelled.
    """
    pending = None if before is None else before.removal
    if pending is None:
        return 1 if more else 0
    if more == -pending.seats:
        return 0
    return 2 if more else 1


def _only(money: TermMoney) -> PlanCosts:
    return PlanCosts(money.total, money.beyond, 0, 0, money.first_year, (), money.cash)
