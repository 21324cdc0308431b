"""The answer to the question for the cheapest plans: what was asked, found, proved and checked."""

from dataclasses import dataclass

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.cheapest_plan.cheapest_result import CheapestResult
from seatdesk.domain.cheapest_plan.plan_as_scenario.plan_check import PlanCheck
from seatdesk.domain.cheapest_plan.proof.gap_parts import GapPart
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.evaluation.freshness import Freshness
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import ScenarioStep

DEFAULT_MONTHS = 24
"""The span where nobody says otherwise (E6.6)."""


@dataclass(frozen=True, slots=True)
class PlanProof:
    """The floor under every plan, and what the best one costs more."""

    floor: Figure
    gap: int
    parts: tuple[GapPart, ...]


@dataclass(frozen=True, slots=True)
class DoNothing:
    """The contract left alone: its total by the objective, and who has no seat then (E6.10)."""

    total: int
    people_without_seat: int
    contracts: tuple[Subscription, ...]
    """The contract in each term, which the total comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheapestProduct:
    """Everything that is said about one product."""

    result: CheapestResult
    floor_tier: str
    steps: tuple[ScenarioStep, ...] = ()
    check: PlanCheck | None = None
    proof: PlanProof | None = None
    do_nothing: DoNothing | None = None

    @property
    def product(self) -> str:
        """The product."""
        return self.result.problem.product


@dataclass(frozen=True, slots=True, kw_only=True)
class CheapestQuestion:
    """The question. Without products: about all that have a contract or are planned for.

    `plan` None: the workspace's own. `floors` is the lowest tier of a product that will do, where
    the plan's is not meant.
    """

    months: int = DEFAULT_MONTHS
    products: tuple[str, ...] = ()
    plan: HeadcountPlan | None = None
    price_book: str = ""
    objective: Objective = Objective.SERVICE
    reclaim: Certainty = Certainty.CERTAIN
    floors: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheapestPlans:
    """The answer: each product by itself, and all together in the account's currency (V6)."""

    account: Account
    question: CheapestQuestion
    products: tuple[CheapestProduct, ...]
    total: int | None
    """Minor units; None where a rate is missing, or a product has no plan."""
    missing_rates: tuple[MissingRate, ...]
    books: tuple[PriceBook, ...]
    """The price books that other terms are of."""
    has_plan: bool
    """True when a head-count plan says who comes and goes."""
    freshness: tuple[Freshness, ...]
    lines: int
    """The lines of the history that it rests on: with more of them it may be another answer."""
    saved: Scenario | None = None
