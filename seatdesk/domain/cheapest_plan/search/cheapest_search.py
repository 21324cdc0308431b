"""The search for the cheapest plan: exhaustive, by dynamic programming over renewals (E6.8).

Every term there could be is charged by the engine, and the least that follows a renewal is found
once for each way of arriving there.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_form import SubscriptionForm, entered_subscription
from seatdesk.domain.account.terms_and_prices import Bought, Removal
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.charges.standing import term_invoice_days
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermBegin
from seatdesk.domain.cheapest_plan.purchasing.term_money import NO_MONEY, TermMoney
from seatdesk.domain.cheapest_plan.purchasing.term_way import TermWay
from seatdesk.domain.cheapest_plan.search.offered_terms import choice_of
from seatdesk.domain.cheapest_plan.search.possible_terms import ContractTerms, PossibleTerm
from seatdesk.domain.cheapest_plan.search.renewal_limits import left_standing
from seatdesk.domain.cheapest_plan.search.renewal_options import RenewalOption, RenewalOptions
from seatdesk.domain.cheapest_plan.search.running_term import RunningTerm, running_terms
from seatdesk.domain.cheapest_plan.search.search_graph import (
    NOTHING,
    PlanCosts,
    SearchEdge,
    SearchNode,
)
from seatdesk.domain.cheapest_plan.search.term_contracts import contract_of
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.refusals import Refusal


class _Arrival(NamedTuple):
    """A way of arriving at a renewal: what the future depends on."""

    term: PossibleTerm
    carried: int
    late: tuple[Bought, ...] = ()
    """The purchases of the term that a request cannot count on."""
    invoiced: date = date.min
    """The last invoice before it, where something is charged once that is not charged yet."""


class CheapestSearch:
    """The graph of one problem, built from the end of the span backwards."""

    def __init__(self, problem: SearchProblem, check: Callable[[], object]) -> None:
        found, self.problem, self._check = problem.subscription, problem, check
        self._end = problem.span.end
        notice = 0 if found is None else found.notice_days
        self._options = RenewalOptions(problem, notice)
        self._curve = NeedCurve(problem.need)
        self._begun: ContractTerms | None = None
        self._contracts: list[ContractTerms] = []
        self._nodes: dict[_Arrival, SearchNode] = {}
        self._bought_nothing: dict[tuple[PossibleTerm, int], SearchNode] = {}
        """The states of them after a term in which nothing is bought, by the seats there are."""

    def root(self) -> SearchNode:
        """The decision of today: what is bought in the running term, or what is begun."""
        found, today = self.problem.subscription, self.problem.span.start
        if found is None:
            return self._start(today)
        terms = running_terms(self.problem, found, self._curve)
        edges = [edge for running in terms for edge in self._running(running)]
        return SearchNode(today, lambda: edges, free=False).settled()

    def forget(self) -> None:
        """Let go of everything that was found: all of it knows the search, and the search it.

        Else it would stay until Python looks for such circles, which takes longer than the search.
        """
        self._nodes.clear()
        self._bought_nothing.clear()
        for terms in self._contracts:
            terms.forget()

    def _running(self, running: RunningTerm) -> Iterator[SearchEdge]:
        """The rest of the running term, whatever is bought in it."""
        contract = running.contract
        line = self._terms_of(contract)
        offered = self._options.known.of(choice_of(contract))
        term = line.term(contract, running.today, offered, TermBegin.RUNNING)
        option = RenewalOption(offered, running.changes, keeps=True)
        for way in term.ways.through(contract.additional):
            bought = contract_of(term.frame, offered.choice, way, contract.additional, None)
            once = line.meter.of(bought).less(line.meter.charged(bought))
            costs = _costs(option, term, way.money.plus(once), len(way.buys))
            costs = costs._replace(switches=0)
            invoiced = max(term_invoice_days(bought, bought.term))
            arrival = _arrival(term, way, invoiced if line.one_offs else date.min)
            target = self._after_running(arrival, bought)
            yield SearchEdge(option, costs, target, term=term, way=way, carried=way.opening)

    def _terms_of(self, contract: Subscription) -> ContractTerms:
        self._contracts.append(ContractTerms(self.problem, self._options, contract))
        return self._contracts[-1]

    def _after_running(self, arrival: _Arrival, contract: Subscription) -> SearchNode | None:
        if contract.renewal >= self._end:
            return None
        if arrival.term.is_locked:
            return self._as_it_stands(arrival, contract)
        renewing, edges = 0 if contract.auto_renew else 1, list[SearchEdge]()
        for option in self._options.first(contract):
            asked = option._replace(changes=option.changes + renewing)
            edges += self._edges(arrival, asked, contract.removal)
        if arrival.term.limits.allows_end():
            edges.append(_end(arrival, 1 - renewing))
        return SearchNode(contract.renewal, lambda: edges).settled()

    def _as_it_stands(self, arrival: _Arrival, contract: Subscription) -> SearchNode:
        """The renewal that nobody can change any more; seats may be bought on its day."""
        standing = left_standing(contract, self._curve, self.problem.span.start)
        if not standing.auto_renew:
            return self._start(contract.renewal, _end(arrival, 0).costs)
        following = renewed(standing)
        offered = self._options.known.of(choice_of(following))
        option = RenewalOption(offered, 0, keeps=True)
        term = arrival.term.contract_terms.term(
            following, contract.renewal, offered, TermBegin.RUNNING
        )
        edges = [
            self._edge(arrival, option, term, way, len(way.buys))
            for way in term.ways.through(following.additional)
        ]
        return SearchNode(contract.renewal, lambda: edges, free=False).settled()

    def _start(self, since: date, before: PlanCosts = NOTHING) -> SearchNode:
        """A contract there is not yet, from the first day on which a seat is needed (E6.3)."""
        day = self._curve.begins(since)
        edges = list[SearchEdge]()
        if day is None or day >= self._end:
            edges.append(SearchEdge(RenewalOption(None, 0, keeps=True), before))
        else:
            for option in self._options.starting(day):
                edges += self._subscribed(option, day, before)
        return SearchNode(since if day is None else day, lambda: edges).settled()

    def _subscribed(
        self, option: RenewalOption, day: date, before: PlanCosts
    ) -> Iterator[SearchEdge]:
        terms, book = option.terms, self.problem.price_book
        if terms is None or book is None:
            return
        form = SubscriptionForm(
            product=self.problem.product,
            tier=terms.choice.tier,
            start=day,
            price_book=book.key,
            commitment=terms.choice.commitment,
            billing=terms.choice.billing,
        )
        made = entered_subscription(form, self.problem.account, self.problem.books, day)
        if isinstance(made, Refusal):
            return
        if self._begun is None:
            self._begun = self._terms_of(made)
        term = self._begun.term(made, day, terms, TermBegin.FIRST)
        for way in term.ways.through(0):
            costs = before.plus(_costs(option, term, way.money, len(way.buys)))
            target = self._after(_arrival(term, way))
            yield SearchEdge(option, costs, target, term=term, way=way, carried=way.opening)

    def _after(self, arrival: _Arrival) -> SearchNode | None:
        """The decision after a term of the plan, found once for all ways of arriving there."""
        if not arrival.term.goes_on:
            return None
        known = self._nodes.get(arrival)
        if known is None:
            self._check()
            known = self._nodes[arrival] = self._decided(arrival)
        return known

    def _decided(self, arrival: _Arrival) -> SearchNode:
        term, edges = arrival.term, partial(self._all_edges, arrival)
        node = SearchNode(term.frame.end, edges, free=not term.is_locked)
        if term.is_locked or term.contract_terms.one_offs or arrival.late:
            return node.settled()
        self._choose(node, arrival)
        if term.limits.allows_end():
            node.offer(_end(arrival, 1))
            node.plans += 1
        return node

    def _choose(self, node: SearchNode, arrival: _Arrival) -> None:
        """The best of all terms that may follow; edges are made of those alone that may be it."""
        term, carried, _, _ = arrival
        terms, limits = term.contract_terms, term.limits
        known = terms.following(node.day)
        for option in terms.options(term):
            if (offered := option.terms) is None:
                continue
            least, held = limits.seats(offered.included)
            if carried < held:
                continue
            following = known.get(offered) or terms.follow(offered, node.day)
            for way in following.ways.through(carried, least):
                count, total = way.tried, way.money.total
                if following.goes_on:
                    after = self._reached(following, way)
                    if after is None or after.best is None:
                        continue
                    count, total = count * after.plans, total + after.best.total
                node.plans += count
                if node.best is None or total <= node.best.total:
                    moves = len(way.buys) + _seat_moves(way.opening - carried, None)
                    node.offer(self._edge(arrival, option, following, way, moves))

    def _reached(self, term: PossibleTerm, way: TermWay) -> SearchNode | None:
        """The decision at the end of a term, without a look at its purchases where it has none."""
        if way.buys:
            return self._after(_arrival(term, way))
        key = term, way.last
        known = self._bought_nothing.get(key)
        if known is None and (known := self._after(_Arrival(*key))) is not None:
            self._bought_nothing[key] = known
        return known

    def _all_edges(self, arrival: _Arrival) -> Iterator[SearchEdge]:
        term = arrival.term
        if term.is_locked:
            option = RenewalOption(term.offered, 0, keeps=True)
            yield from self._through(arrival, option, arrival.carried, None)
            return
        for option in term.contract_terms.options(term):
            yield from self._edges(arrival, option, None)
        if term.limits.allows_end():
            yield _end(arrival, 1)

    def _edges(
        self, arrival: _Arrival, option: RenewalOption, pending: Removal | None
    ) -> Iterator[SearchEdge]:
        if option.terms is not None:
            least, held = arrival.term.limits.seats(option.terms.included, arrival.late)
            if arrival.carried >= held:
                yield from self._through(arrival, option, least, pending)

    def _through(
        self, arrival: _Arrival, option: RenewalOption, least: int, pending: Removal | None
    ) -> Iterator[SearchEdge]:
        """The edges through a term that follows another and opens with so many seats at least."""
        if option.terms is None:
            return
        term = arrival.term.contract_terms.follow(option.terms, arrival.term.frame.end)
        for way in term.ways.through(arrival.carried, least):
            moves = len(way.buys) + _seat_moves(way.opening - arrival.carried, pending)
            yield self._edge(arrival, option, term, way, moves)

    def _edge(
        self, arrival: _Arrival, option: RenewalOption, term: PossibleTerm, way: TermWay, moves: int
    ) -> SearchEdge:
        one_offs, money, target = term.contract_terms.one_offs, way.money, _arrival(term, way)
        if one_offs:
            days = term.frame.invoice_days(way.buys)
            money = money.plus(one_offs.of_term(arrival.invoiced, days))
            target = _arrival(term, way, max(days))
        costs = _costs(option, term, money, moves)
        after, carried = self._after(target), arrival.carried
        return SearchEdge(option, costs, after, term=term, way=way, carried=carried)


def _arrival(term: PossibleTerm, way: TermWay, invoiced: date = date.min) -> _Arrival:
    """The end of a term that was gone through in some way."""
    return _Arrival(term, way.last, term.limits.late(way) if way.buys else (), invoiced)


def _end(arrival: _Arrival, changes: int) -> SearchEdge:
    """The contract ends; what is charged once and not charged yet stands on a final invoice."""
    term, money = arrival.term, NO_MONEY
    if term.contract_terms.one_offs:
        money = term.contract_terms.one_offs.at_end(arrival.invoiced, term.frame.end)
    option = RenewalOption(None, changes, keeps=False)
    return SearchEdge(option, _costs(option, None, money, 0)._replace(switches=0))


def _costs(
    option: RenewalOption, term: PossibleTerm | None, money: TermMoney, moves: int
) -> PlanCosts:
    return PlanCosts(
        money.total,
        money.beyond,
        option.changes + moves,
        0 if option.keeps else 1,
        money.first_year,
        () if term is None else term.offered.place,
        money.cash,
    )


def _seat_moves(more: int, pending: Removal | None) -> int:
    """The things to carry out so that a term opens with more or fewer seats than there were.

    A removal that is pending is kept if it is the right one, else it has to be cancelled.
    """
    if pending is None:
        return 1 if more else 0
    if more == -pending.seats:
        return 0
    return 2 if more else 1
