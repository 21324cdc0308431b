"""The graph of a search: days on which something is decided, and the terms between them (E6.8)."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from seatdesk.domain.cheapest_plan.purchasing.term_way import TermWay
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


@dataclass(slots=True, eq=False)
class SearchEdge:
    """One thing to decide and the term it leads through; `way` None: there is no contract then."""

    option: RenewalOption
    way: TermWay | None
    costs: PlanCosts
    target: "SearchNode | None"
    """The decision after it; None at the end of the span."""
    carried: int = 0
    """Additional seats of the term before."""

    @property
    def best(self) -> PlanCosts:
        """The least that a plan costs from here."""
        rest = NOTHING if self.target is None else self.target.best
        return self.costs if rest is None else self.costs.plus(rest)

    @property
    def leads_on(self) -> bool:
        """True where a plan can go on to the end of the span."""
        return self.target is None or self.target.best is not None

    @property
    def plans(self) -> int:
        """The number of plans that begin with it."""
        tried = 1 if self.way is None else self.way.tried
        return tried * (1 if self.target is None else self.target.plans)


@dataclass(slots=True, eq=False)
class SearchNode:
    """A day on which the next term is decided."""

    day: date
    edges: list[SearchEdge] = field(default_factory=list)
    free: bool = True
    """False where nothing can be decided, only bought."""
    best_edge: SearchEdge | None = None
    best: PlanCosts | None = None
    plans: int = 0

    def settle(self) -> None:
        """Choose the best edge, once all that follows is known."""
        self.edges = [edge for edge in self.edges if edge.leads_on]
        self.best_edge = min(self.edges, key=lambda edge: edge.best, default=None)
        self.best = None if self.best_edge is None else self.best_edge.best
        self.plans = sum(edge.plans for edge in self.edges)
