"""The cheapest plan of each product, proved, and kept as a scenario (E6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.controllers.evaluation.cheapest_answers import cheapest_product
from seatdesk.controllers.evaluation.known_names import KnownNames
from seatdesk.controllers.evaluation.planned_facts import plan_in_force, read_planned_people
from seatdesk.controllers.evaluation.seats_to_free import product_demand, with_leavers
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import keep_scenario, tidy_name
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.book_prices import find_book
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.changes.kinds.planning_changes import PutScenario, RecordInvoice
from seatdesk.domain.cheapest_plan.cheapest_answer import (
    CheapestPlans,
    CheapestProduct,
    CheapestQuestion,
)
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.cheapest_plan.plan_total import plan_total
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.cheapest_plan.tier_order import TierOrder
from seatdesk.domain.evaluation.freshness import PLANS_REST_ON
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PlannedProduct
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.interpreter import collector_paused

_APART = (PutScenario.__name__, RecordInvoice.__name__)
"""The kinds of lines that no plan rests on."""


@dataclass(frozen=True, slots=True)
class CheapestOptions:
    """The products there may be a plan for with their tiers, and the price books."""

    tiers: Mapping[str, tuple[str, ...]]
    books: tuple[tuple[str, str], ...]
    as_of: date
    lines: int
    """The lines of the history that an answer rests on by now."""

    def outdates(self, found: CheapestPlans) -> bool:
        """True when the account, its people or the head-count plan moved since an answer."""
        return (self.as_of, self.lines) != (found.account.as_of, found.lines)


class CheapestPlanController:
    """The use cases behind the tab *Cheapest* and `scenario cheapest`."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def options(self) -> CheapestOptions:
        """The products with the tiers that are sold, and the price books."""
        return self._runner.look(_options)

    def find(
        self, question: CheapestQuestion, progress: Progress | None = None
    ) -> Outcome[CheapestPlans]:
        """The cheapest plan of every product asked about."""
        watched = progress or Progress()
        return self._runner.ask(lambda use_case: _found(use_case, question, watched))

    def find_and_save(
        self, question: CheapestQuestion, name: str, progress: Progress | None = None
    ) -> Outcome[CheapestPlans]:
        """The same, kept as a new scenario in the same breath; none is where there is no step."""
        watched = progress or Progress()

        def saved(use_case: UseCase) -> CheapestPlans:
            found = _found(use_case, question, watched)
            if not any(one.steps for one in found.products):
                return found
            return replace(found, saved=_kept(use_case, found, name))

        return self._runner.run(saved)

    def save(self, found: CheapestPlans, name: str) -> Outcome[Scenario]:
        """Keep what was found as a new scenario."""
        return self._runner.run(lambda use_case: _kept(use_case, found, name))


def _options(use_case: UseCase) -> CheapestOptions:
    books = all_books(use_case.work)
    plan = plan_in_force(use_case) or HeadcountPlan()
    products = _products(use_case, CheapestQuestion(), plan)
    names = KnownNames(use_case.account, books)
    tiers = {product: names.tiers(product) for product in products}
    return CheapestOptions(
        tiers,
        tuple((book.key, book.name) for book in books),
        use_case.account.as_of,
        _lines(use_case),
    )


def _lines(use_case: UseCase) -> int:
    """The lines of the history that a plan rests on: a scenario that was kept changes none."""
    return use_case.work.history.count_after(0, besides=_APART)


def _kept(use_case: UseCase, found: CheapestPlans, name: str) -> Scenario:
    steps = tuple(step for one in found.products for step in one.steps)
    if not steps:
        decline(Code.NOTHING_TO_SAVE)
    made = Scenario(name=tidy_name(name), steps=steps, edited=use_case.today)
    return keep_scenario(use_case, None, made)


def _found(use_case: UseCase, question: CheapestQuestion, progress: Progress) -> CheapestPlans:
    check_span(question.months)
    books = all_books(use_case.work)
    if question.price_book:
        book = find_book(books, question.price_book)
        if isinstance(book, Refusal):
            raise Declined(book)
    in_force = plan_in_force(use_case, question.plan)
    plan = in_force or HeadcountPlan()
    products = _products(use_case, question, plan)
    found = list[CheapestProduct]()
    demands = {p: product_demand(use_case, plan, p, question.reclaim, progress) for p in products}
    begins = {product: demand.base for product, demand in demands.items()}
    begun = replace(plan, base={**plan.base, **begins})
    doubted = {product: demand.doubted for product, demand in demands.items()}
    people = read_planned_people(use_case, begun, months=question.months, doubted=doubted).products
    compared = people
    if in_force is not None and any(doubted.values()):  # a comparison leaves nobody out
        compared = read_planned_people(use_case, plan, months=question.months).products
    for number, (product, demand) in enumerate(demands.items()):
        progress.step(number, len(products))
        one = _Product(use_case, question, plan, people[product], books)
        with collector_paused():
            over_it = None if in_force is None else compared[product]
            answer = one.answer(demand.free, progress, over_it)
        if answer is not None:
            found.append(answer)
    total, missing = _total(use_case.account, found)
    used = (one.result.problem.price_book for one in found)
    return CheapestPlans(
        account=use_case.account,
        question=question,
        products=tuple(found),
        total=total,
        missing_rates=missing,
        books=tuple(dict.fromkeys(book for book in used if book is not None)),
        has_plan=bool(plan.products),
        freshness=data_freshness.states(use_case, PLANS_REST_ON, plan=question.plan),
        lines=_lines(use_case),
    )


def _products(
    use_case: UseCase, question: CheapestQuestion, plan: HeadcountPlan
) -> tuple[str, ...]:
    """The products asked for, each under the name it has; unknown ones are refused."""
    living = (s.product for s in use_case.account.subscriptions if not s.ended)
    known = tuple(dict.fromkeys((*living, *plan.products)))
    if not question.products:
        return known
    by_key = {name.casefold(): name for name in known}
    found = list[str]()
    for asked in question.products:
        name = by_key.get(asked.strip().casefold())
        if name is None:
            decline(Code.UNKNOWN_PRODUCT, product=asked, known=known)
        found.append(name)
    return tuple(dict.fromkeys(found))


class _Product:
    """One product on its way from the question to the answer."""

    def __init__(
        self,
        use_case: UseCase,
        question: CheapestQuestion,
        plan: HeadcountPlan,
        planned: PlannedProduct,
        books: Sequence[PriceBook],
    ) -> None:
        self._use_case, self._question, self._plan = use_case, question, plan
        self._planned, self._product, self._books = planned, planned.need.product, books

    def answer(
        self, free: SeatsToFree, progress: Progress, compared: PlannedProduct | None
    ) -> CheapestProduct | None:
        """The product's cheapest plan; None where there is neither need nor contract (E6.11a).

        `compared`: the people that a comparison of it lays over it.
        """
        problem = self._problem()
        needed = any(part.seats for part in self._planned.need.curve)
        if problem.subscription is None and not needed:
            return None
        return cheapest_product(
            self._use_case,
            problem,
            self._planned,
            with_leavers(self._use_case, free, self._planned, compared),
            progress.check,
            compared=compared,
        )

    def _problem(self) -> SearchProblem:
        problem = SearchProblem(
            account=self._use_case.account,
            product=self._product,
            need=self._planned.need,
            book=self._question.price_book,
            books=tuple(self._books),
            objective=self._question.objective,
        )
        return replace(problem, floor_tier=self._floor(problem))

    def _floor(self, problem: SearchProblem) -> str:
        """The highest tier named for the product or a team of it, in the book's order (E6.2)."""
        stated = dict(self._question.floors).get(self._product)
        if stated is not None:
            return stated
        named = tuple(self._plan.tiers.get(self._product, {}).values())
        order = TierOrder(problem.price_book, self._product, "")
        return max(named, key=order.place, default="")


def _total(
    account: Account, found: Sequence[CheapestProduct]
) -> tuple[int | None, tuple[MissingRate, ...]]:
    """All products together in the account's currency (V6)."""
    total, missing, whole = 0, list[MissingRate](), True
    for one in found:
        if one.result.best is None:
            whole = False
            continue
        try:
            total += plan_total(one.result.best, one.result.problem, account)
        except MissingRate as rate:
            missing.append(rate)
    return (total if whole and not missing else None), tuple(missing)
