"""The graph of a search: days on which something is decided, and the terms between them (E6.8)."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, NamedTuple

from seatdesk.domain.cheapest_plan.purchasing.term_way import TermWay
from seatdesk.domain.cheapest_plan.search.possible_terms import PossibleTerm
from seatdesk.domain.cheapest_plan.search.renewal_options import RenewalOption


class PlanCosts(NamedTuple):
    """The figures by which plans are ranked, the first that differs decides (E6.7)."""

    total: int
    beyond: int
    changes: int
    switches: int
    first_year: int
    places: tuple[int, ...]
    """The place of each term's tier in the book."""
    cash: int

    def plus(self, other: "PlanCosts") -> "PlanCosts":
        """The figures of what comes first and what follows it."""
        return PlanCosts(
            self.total + other.total,
            self.beyond + other.beyond,
            self.changes + other.changes,
            self.switches + other.switches,
            self.first_year + other.first_year,
            self.places + other.places,
            self.cash + other.cash,
        )


NOTHING: Final = PlanCosts(0, 0, 0, 0, 0, (), 0)


class SearchEdge:
    """One thing to decide and the term it leads through; `way` None: there is no contract then."""

    __slots__ = ("best", "carried", "costs", "option", "target", "term", "way")

    def __init__(
        self,
        option: RenewalOption,
        costs: PlanCosts,
        target: "SearchNode | None" = None,
        *,
        term: PossibleTerm | None = None,
        way: TermWay | None = None,
        carried: int = 0,
    ) -> None:
        self.option, self.costs, self.term, self.way = option, costs, term, way
        self.target = target
        """The decision after it; None at the end of the span."""
        self.carried = carried
        """Additional seats of the term before."""
        self.best = _all_of(costs, target)
        """The least that a plan costs from here; None where it cannot go on to the end."""

    @property
    def plans(self) -> int:
        """The number of plans that begin with it."""
        tried = 1 if self.way is None else self.way.tried
        return tried * (1 if self.target is None else self.target.plans)


def _all_of(costs: PlanCosts, target: "SearchNode | None") -> PlanCosts | None:
    if target is None:
        return costs
    return None if target.best is None else costs.plus(target.best)


class SearchNode:
    """A day on which the next term is decided.

    Of most only the best edge is ever looked at: the others are listed when somebody asks.
    """

    __slots__ = ("_edges", "_listed", "best", "best_edge", "day", "free", "plans")

    def __init__(
        self, day: date, edges: Callable[[], Iterable[SearchEdge]], *, free: bool = True
    ) -> None:
        self.day, self._listed, self.free = day, edges, free
        self._edges: list[SearchEdge] | None = None
        self.best_edge: SearchEdge | None = None
        self.best: PlanCosts | None = None
        self.plans = 0

    @property
    def edges(self) -> list[SearchEdge]:
        """All that can be decided and leads to the end of the span."""
        if self._edges is None:
            self._edges = [edge for edge in self._listed() if edge.best is not None]
        return self._edges

    def offer(self, edge: SearchEdge) -> None:
        """Take an edge for the best one if it is better than all before it."""
        if edge.best is not None and (self.best is None or edge.best < self.best):
            self.best_edge, self.best = edge, edge.best

    def settled(self) -> "SearchNode":
        """The node itself, once all its edges have been looked at."""
        for edge in self.edges:
            self.offer(edge)
            self.plans += edge.plans
        return self


def cost_of(edge: SearchEdge) -> PlanCosts:
    """The least that a plan costs from an edge that leads to the end."""
    if edge.best is None:
        raise LookupError(edge)
    return edge.best
