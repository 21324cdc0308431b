"""The cheapest plan, with the runner-up and every decision on its way (E6.9, E6.10)."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from seatdesk.domain.cheapest_plan.cheapest_result import (
    CheapestResult,
    Decision,
    DecisionOption,
    NoPlan,
    RunnerUp,
)
from seatdesk.domain.cheapest_plan.plan import Plan, PlanTerm
from seatdesk.domain.cheapest_plan.plan_invoices import has_own_invoices, plan_invoices
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermBegin
from seatdesk.domain.cheapest_plan.search.cheapest_search import CheapestSearch
from seatdesk.domain.cheapest_plan.search.offered_terms import OfferedTerms, choice_of
from seatdesk.domain.cheapest_plan.search.search_graph import (
    NOTHING,
    PlanCosts,
    SearchEdge,
    SearchNode,
    cost_of,
)
from seatdesk.domain.cheapest_plan.search.term_contracts import contract_of
from seatdesk.domain.cheapest_plan.search_problem import Objective, SearchProblem


def cheapest_plan(
    problem: SearchProblem, check: Callable[[], object] = lambda: None
) -> CheapestResult:
    """Search all plans. `check` is called on the way, and may raise to stop it."""
    search = CheapestSearch(problem, check)
    try:
        return _found(problem, search.root())
    finally:
        search.forget()


def _found(problem: SearchProblem, root: SearchNode) -> CheapestResult:
    if root.best is None:
        return CheapestResult(problem=problem, best=None, why=_why(problem))
    best = _plan(problem, list(_best_path(root)))
    return CheapestResult(
        problem=problem,
        best=best,
        runner_up=_runner_up(problem, root),
        decisions=tuple(_decisions(root, best.total)),
        plans=root.plans,
    )


def _why(problem: SearchProblem) -> NoPlan:
    found = problem.subscription
    if found is None:
        return NoPlan.NO_PRICE
    if found.legacy or found.future_quote:
        return NoPlan.CSM
    return NoPlan.NO_PRICE if found.auto_renew else NoPlan.ENDING


def _best_path(node: SearchNode | None) -> Iterator[SearchEdge]:
    while node is not None and node.best_edge is not None:
        yield node.best_edge
        node = node.best_edge.target


def _plan(problem: SearchProblem, path: list[SearchEdge]) -> Plan:
    costs = NOTHING
    for edge in path:
        costs = costs.plus(edge.costs)
    terms = tuple(_terms(path, problem))
    ended = bool(terms) and terms[-1].end < problem.span.end
    plan = Plan(
        terms=terms,
        total=costs.total,
        cash=costs.cash,
        beyond=costs.beyond,
        changes=costs.changes,
        ends=terms[-1].end if ended else None,
    )
    return _credited(problem, plan) if has_own_invoices(problem, terms) else plan


def _credited(problem: SearchProblem, plan: Plan) -> Plan:
    """A plan whose invoices are paid by the credit balance as far as it goes (B13).

    Every plan has the same balance to begin with, so it decides nothing.
    """
    invoices = tuple(plan_invoices(problem, plan))
    cash = sum(net for day, net, _ in invoices if day in problem.span)
    if problem.objective is not Objective.CASH:
        return replace(plan, cash=cash)
    beyond = sum(net for day, net, _ in invoices if day >= problem.span.end)
    return replace(plan, cash=cash, total=cash, beyond=beyond)


def _terms(path: list[SearchEdge], problem: SearchProblem) -> Iterator[PlanTerm]:
    running, before = problem.subscription is not None, None
    for edge in path:
        term, way = edge.term, edge.way
        if term is not None and way is not None:
            contract = contract_of(term.frame, term.offered.choice, way, edge.carried, before)
            yield PlanTerm(
                start=contract.term.start,
                end=contract.term.end,
                choice=choice_of(contract),
                opening=way.opening,
                buys=way.buys,
                carried=way.opening if running else edge.carried,
                subscription=contract,
            )
            running, before = False, contract


def _decisions(root: SearchNode, least: int) -> Iterator[Decision]:
    """The choices on the best path, each with the least that could be reached with another.

    `least`: the total of the best plan, what a credit balance pays taken off; it pays as much of
    any other.
    """
    node: SearchNode | None = root
    paid = 0 if root.best is None else root.best.total - least
    before = NOTHING._replace(total=-paid)
    while node is not None and (chosen := node.best_edge) is not None:
        options = _options(node, before)
        if node.free and len(options) > 1:
            first = _option(chosen, before)
            others = tuple(one for one in options if one.choice != first.choice)
            yield Decision(node.day, first, others)
        before, node = before.plus(chosen.costs), chosen.target


def _options(node: SearchNode, before: PlanCosts) -> list[DecisionOption]:
    """Every option of a day, with the least total of a plan that takes it; the cheapest first."""
    found: dict[OfferedTerms | None, SearchEdge] = {}
    for edge in node.edges:
        known = found.get(edge.option.terms)
        if known is None or cost_of(edge) < cost_of(known):
            found[edge.option.terms] = edge
    ranked = sorted(found.values(), key=cost_of)
    return [_option(edge, before) for edge in ranked]


def _option(edge: SearchEdge, before: PlanCosts) -> DecisionOption:
    return _decided(edge, max(0, before.total + cost_of(edge).total))


def _decided(edge: SearchEdge, total: int) -> DecisionOption:
    begins = edge.term is not None and edge.term.frame.begin is TermBegin.FIRST
    return DecisionOption(edge.option.choice, edge.option.keeps, total, begins)


def _runner_up(problem: SearchProblem, root: SearchNode) -> RunnerUp | None:
    """The best plan whose first free decision is another one than the best plan's (E6.10)."""
    first = next((edge for node, edge in _steps(root) if _is_free(node)), None)
    if first is None:
        return None
    path = _other_path(root, _kind(first), {})
    if path is None:
        return None
    decided, edge = next((node, edge) for node, edge in path if _is_free(node))
    plan = _plan(problem, [edge for _, edge in path])
    return RunnerUp(plan, _decided(edge, plan.total), decided.day)


_Path = list[tuple[SearchNode, SearchEdge]]


def _steps(node: SearchNode | None) -> Iterator[tuple[SearchNode, SearchEdge]]:
    while node is not None and node.best_edge is not None:
        yield node, node.best_edge
        node = node.best_edge.target


def _is_free(node: SearchNode) -> bool:
    """True where there is another tier or commitment to choose, or the end."""
    return node.free and len({_kind(edge) for edge in node.edges}) > 1


def _kind(edge: SearchEdge) -> object:
    choice = edge.option.choice
    return None if choice is None else (choice.tier, choice.commitment)


def _other_path(
    node: SearchNode, kind: object, known: dict[SearchNode, _Path | None]
) -> _Path | None:
    """The best path from a node on whose first free decision is of another kind.

    `known`: those that were looked for; many ways lead to one node.
    """
    if node not in known:
        known[node] = _looked_for(node, kind, known)
    return known[node]


def _looked_for(
    node: SearchNode, kind: object, known: dict[SearchNode, _Path | None]
) -> _Path | None:
    if _is_free(node):
        others = [edge for edge in node.edges if _kind(edge) != kind]
        best = min(others, key=cost_of, default=None)
        return None if best is None else [(node, best), *_steps(best.target)]
    paths = [
        [(node, edge), *rest]
        for edge in node.edges
        if edge.target is not None and (rest := _other_path(edge.target, kind, known)) is not None
    ]
    return min(paths, key=_costs_of, default=None)


def _costs_of(path: _Path) -> PlanCosts:
    costs = NOTHING
    for _, edge in path:
        costs = costs.plus(edge.costs)
    return costs
