"""The result of a search: the best plan, the runner-up, and every decision on the way (E6.9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seatdesk.domain.cheapest_plan.plan import Plan, TermChoice
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem


class NoPlan(StrEnum):
    """The reasons why there is no plan in which everybody has a seat."""

    NO_PRICE = "no_price"
    """No book sells what is needed on a day on which it is."""
    CSM = "csm"
    """Only the vendor's own people can change the contract (C5)."""
    ENDING = "ending"
    """The contract ends, it is too late to let it go on, and nobody is given a seat of it (D10)."""


@dataclass(frozen=True, slots=True)
class DecisionOption:
    """One thing to decide on a day, and the least that a plan with it costs.

    `choice` None: the contract ends. `keeps`: it goes on as it is. `begins`: there was none before.
    """

    choice: TermChoice | None
    keeps: bool
    total: int
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A day of the best plan on which there was a choice: what was chosen, and everything else."""

    on: date
    chosen: DecisionOption
    others: tuple[DecisionOption, ...]


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The best plan whose first free decision is another tier, commitment, or the end (E6.10)."""

    plan: Plan
    decision: DecisionOption
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CheapestResult:
    """Everything a search found about one product."""

    problem: SearchProblem
    best: Plan | None
    why: NoPlan | None = None
    """The reason where there is no plan."""
    runner_up: RunnerUp | None = None
    decisions: tuple[Decision, ...] = ()
    plans: int = 0
    """The number of plans that the search covers."""
