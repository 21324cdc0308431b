"""The evaluations of a comparison: what no step of a side can move is taken from doing nothing.

Prices span no two products, so a side is carried out over the products that its steps name, and
over those that its users hold; the others are as in doing nothing, to the object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter

from seatdesk.domain.account.account import Account
from seatdesk.domain.addresses import address_key
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser
from seatdesk.domain.evaluation.run.occupancy import Occupancy
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.scenario.scenario import Scenario

_BY_DAY = attrgetter("date", "product")


@dataclass(frozen=True, slots=True)
class SideEvaluation:
    """One side carried out, as far as a comparison looks at it."""

    projection: Projection
    occupancy: tuple[Occupancy, ...]
    moved: frozenset[str]
    """The products that may differ from doing nothing."""
    steps: tuple[StepResult, ...] = ()
    refused: tuple[StepResult, ...] = ()
    roster: Mapping[str, RosterUser] | None = None
    """The named users on the last day of the span; None: nobody is named."""


class SideEvaluator:
    """Carries sides out over one account; `reach` is how far totals look beyond the span."""

    def __init__(self, facts: Facts, *, months: int, reach: int, end: date) -> None:
        self._facts, self._months, self._reach, self._end = facts, months, reach, end
        found = evaluate(facts, None, months=months, reach=reach)
        self.nothing = SideEvaluation(found.projection, found.occupancy, frozenset())

    def of(self, scenario: Scenario) -> SideEvaluation:
        """A scenario carried out."""
        products = self._touched(scenario)
        facts = self._facts if products is None else _only(self._facts, products)
        found = evaluate(facts, scenario, months=self._months, reach=self._reach)
        side = SideEvaluation(
            found.projection,
            found.occupancy,
            frozenset(s.product for s in found.projection.account.subscriptions),
            found.steps,
            found.refused,
            self._roster(facts, scenario, found),
        )
        return side if products is None else self._completed(side)

    def _touched(self, scenario: Scenario) -> set[str] | None:
        """The products that a side can move; None: all have to be looked at.

        A product that is not there is refused with the names of all that are. The head-count plan
        lies over every side, and what it does to a product no other one changes.
        """
        known = {s.product for s in self._facts.account.subscriptions}
        named = {step.product for step in scenario.steps}
        if not named <= known:
            return None
        roster = self._facts.roster
        users = (roster.get(address_key(email)) for email in scenario.emails)
        return named | {product for user in users if user for product in user.seats}

    def _roster(
        self, facts: Facts, scenario: Scenario, found: Evaluated
    ) -> Mapping[str, RosterUser]:
        """The users at the end of the span, not of what totals reach to."""
        if all(step.on < self._end for step in scenario.steps):
            return found.roster
        return evaluate(facts, scenario, months=self._months).roster

    def _completed(self, side: SideEvaluation) -> SideEvaluation:
        """The side with the products that it does not move."""
        nothing, moved = self.nothing.projection, side.moved
        invoices = [made for made in nothing.invoices if made.product not in moved]
        invoices += side.projection.invoices
        kept = [term for term in nothing.terms if term.subscription.product not in moved]
        occupancy = [one for one in self.nothing.occupancy if one.product not in moved]
        occupancy += side.occupancy
        order = list(dict.fromkeys(one.product for one in self.nothing.occupancy))
        projection = replace(
            side.projection,
            invoices=tuple(sorted(invoices, key=_BY_DAY)),
            terms=(*kept, *side.projection.terms),
            account=_account(nothing.account, side.projection.account),
        )
        return replace(
            side,
            projection=projection,
            occupancy=tuple(sorted(occupancy, key=lambda one: (one.day, order.index(one.product)))),
        )


def _only(facts: Facts, products: set[str]) -> Facts:
    """The facts without the subscriptions that a side does not move."""
    account = facts.account
    kept = tuple(s for s in account.subscriptions if s.product in products)
    plan = {product: people for product, people in facts.plan.items() if product in products}
    return replace(facts, account=replace(account, subscriptions=kept), plan=plan)


def _account(whole: Account, moved: Account) -> Account:
    found = {s.product: s for s in moved.subscriptions}
    return replace(moved, subscriptions=tuple(found.get(s.product, s) for s in whole.subscriptions))
