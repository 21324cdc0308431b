"""The head-count plan: kept, and its need beside the seats owned (E5.1-E5.7)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.known_names import KnownNames
from seatdesk.controllers.evaluation.planned_facts import (
    plan_in_force,
    plan_with_known_names,
    read_planned_people,
    unneeded_users,
)
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import stored_scenario
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.planning.headcount import put_headcount
from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook, headcount_outlooks
from seatdesk.domain.evaluation.planned_people import SkippedEntry
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from seatdesk.domain.evaluation.scenario_need import need_with_scenario
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.kept_headcount import KeptHeadcount, keep_headcount
from seatdesk.domain.refusals import Code

DEFAULT_MONTHS = 12
LONGEST_TERM = 12
"""Months beyond the span in which a renewal may lie whose last day to act is in it."""
WHATEVER: Final = KeptHeadcount("", date.min)
"""The plan that is kept, whichever it is."""
NEED_RESTS_ON = (DataSource.PEOPLE, DataSource.CONTRACTS, DataSource.HEADCOUNT)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadcountNeed:
    """The need of each product by month, what of the plan was skipped, and the data's age."""

    account: Account
    months: int
    plan: HeadcountPlan
    """Empty where there is none: the need then is today's."""
    kept: KeptHeadcount | None
    """The plan as the workspace keeps it, by which an edit knows what it was made on."""
    products: tuple[HeadcountOutlook, ...]
    skipped: tuple[SkippedEntry, ...]
    freshness: tuple[Freshness, ...]


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """The things a plan can speak of: all products that are known, each with its tiers."""

    tiers: Mapping[str, tuple[str, ...]]


class HeadcountController:
    """The use cases behind *Head count*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read(
        self,
        months: int = DEFAULT_MONTHS,
        *,
        plan: HeadcountPlan | None = None,
        scenario: str = "",
    ) -> Outcome[HeadcountNeed]:
        """The need by month beside the seats owned, of the account or with a scenario.

        `plan` stands in for the one of the workspace.
        """
        return self._runner.ask(lambda use_case: _need(use_case, months, plan, scenario))

    def options(self) -> PlanOptions:
        """The products and tiers that the account and the price books know."""

        def options(use_case: UseCase) -> PlanOptions:
            names = KnownNames(use_case.account, all_books(use_case.work))
            living = (s.product for s in use_case.account.subscriptions if not s.ended)
            products = dict.fromkeys((*living, *names.products))
            return PlanOptions({product: names.tiers(product) for product in products})

        return self._runner.look(options)

    def put(
        self,
        plan: HeadcountPlan | None,
        *,
        seen: KeptHeadcount | None = WHATEVER,
        note: str = "",
    ) -> Outcome[KeptHeadcount | None]:
        """Keep a plan in place of the workspace's; None deletes it.

        `seen` is the plan that the edit was made on, None where there was none: if it is another by
        now, nothing happens.
        """

        def put(use_case: UseCase) -> KeptHeadcount | None:
            before = use_case.work.headcount.get()
            if seen is not WHATEVER and before != seen:
                decline(Code.MOVED_ON, what=use_case.account.name, reason="headcount")
            after = None
            if plan is not None:
                known = plan_with_known_names(use_case, plan)
                after = keep_headcount(known, use_case.today)
            put_headcount(use_case, before, after)
            return after

        return self._runner.run(put, note=note)


def _need(
    use_case: UseCase, months: int, given: HeadcountPlan | None, scenario: str
) -> HeadcountNeed:
    check_span(months)
    account = use_case.account
    stated = plan_in_force(use_case, given)
    plan = stated or HeadcountPlan()
    people = read_planned_people(use_case, plan, months=months)
    wanted = stored_scenario(use_case, scenario) if scenario else None
    facts = evaluation_facts(use_case, [wanted] if wanted else [])
    planned = replace(facts, plan=people.products)
    found = evaluate(planned, wanted, months=months)
    # Nobody whom the plan lets join today holds a seat yet: the plan is left out.
    today = account if wanted is None else evaluate(facts, wanted, months=1).today
    renewals = renewal_calendar(found.today, months=months + LONGEST_TERM, every_month=True)
    span = Span(account.as_of, add_months(account.as_of, months))
    if stated is None and wanted is not None:
        unneeded = unneeded_users(use_case, [user.id for user in facts.roster.values()])
        people = need_with_scenario(people, found.steps, facts.roster, unneeded, span)
    return HeadcountNeed(
        account=account,
        months=months,
        plan=plan,
        kept=use_case.work.headcount.get(),
        products=headcount_outlooks(
            today,
            people,
            found.occupancy,
            [row for row in renewals if row.auto_renew],
            span,
        ),
        skipped=people.skipped,
        freshness=data_freshness.states(use_case, NEED_RESTS_ON, plan=given),
    )
