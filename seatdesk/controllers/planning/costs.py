"""Costs of a range by team, cost centre or user, and the age of the data behind them (E7.1)."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from seatdesk.controllers.evaluation.cost_holders import read_holders
from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import stored_scenario
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span, add_months, month_start, started_months
from seatdesk.domain.costs.cost_lines import cost_lines, days_needed
from seatdesk.domain.costs.cost_question import (
    CostBasis,
    CostGrouping,
    CostQuestion,
    CostSpread,
    CostView,
)
from seatdesk.domain.costs.cost_row import GroupTotal
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.costs.costs_by_group import split_costs
from seatdesk.domain.costs.past_terms import (
    SUBSCRIPTION_KINDS,
    PastChange,
    past_terms,
    with_past,
)
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.interpreter import collector_paused

RESTS_ON = (DataSource.PEOPLE, DataSource.CONTRACTS, DataSource.PRICE_BOOK, DataSource.RATES)
"""The sources of costs: who is in which group, and what is charged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostWish:
    """A wish to know costs; days that are not said follow from today's month."""

    start: date | None = None
    end: date | None = None
    """The day after the last one."""
    by: CostGrouping = CostGrouping.TEAM
    view: CostView = CostView.SERVICE
    basis: CostBasis = CostBasis.DAYS
    base: CostSpread = CostSpread.OWN
    unassigned: CostSpread = CostSpread.OWN
    shares: tuple[tuple[str, Decimal], ...] = ()
    scenario: str = ""
    why: tuple[str, ...] = ()
    """Groups, or rows of their own, whose amounts are to be explained."""

    def question(self, today: date) -> CostQuestion:
        """The question on a day. Declines a range without days, or longer than can be asked for.

        What is not said of the range reaches to the ends of the months of the rest and of today.
        """
        end = self.end or add_months(month_start(max(today, self.start or today)), 1)
        start = self.start or month_start(min(today, _day_before(end)))
        if end <= start:
            decline(Code.OUT_OF_SPAN, reason="no_days", start=start, end=end)
        check_span(started_months(start, end))
        if end > today:
            check_span(started_months(today, end))
        return CostQuestion(
            span=Span(start, end),
            by=self.by,
            view=self.view,
            basis=self.basis,
            base=self.base,
            unassigned=self.unassigned,
            shares=self.shares,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCosts:
    """The costs of a range as of a day, and the state of the data they rest on."""

    account: Account
    costs: Costs
    scenario: str = ""
    refused: int = 0
    """Steps of the scenario that do not apply."""
    explained: tuple[GroupTotal, ...] = ()
    """The groups whose amounts are explained, in each currency."""
    freshness: tuple[Freshness, ...] = field(default=())


class CostsController:
    """The use case behind *Costs*."""

    def __init__(self, runner: UseCaseRunner, scenario: str = "") -> None:
        """`scenario`: the one that holds where none is asked for."""
        self._runner, self._scenario = runner, scenario

    def read(
        self, wish: CostWish | None = None, progress: Progress | None = None
    ) -> Outcome[AskedCosts]:
        """The costs of a range, this calendar month's unless another is asked for.

        Looks through the seats of everybody; raises Cancelled.
        """
        given = wish or CostWish()
        wanted = replace(given, scenario=given.scenario or self._scenario)
        with collector_paused():  # a million users are very many values, and no cycle
            return self._runner.ask(lambda use_case: asked_costs(use_case, wanted, progress))


def asked_costs(use_case: UseCase, wanted: CostWish, progress: Progress | None) -> AskedCosts:
    """The costs that somebody wants to know, read in an open transaction."""
    watched = progress or Progress()
    watched.step(0, 0)  # given up while it waited
    asked = wanted.question(use_case.today)
    if refusal := asked.check_shares():
        raise Declined(refusal)
    scenario = stored_scenario(use_case, wanted.scenario) if wanted.scenario else None
    facts = evaluation_facts(use_case, [scenario] if scenario else [])
    evaluated = evaluate(facts, scenario, months=_reach(use_case.today, asked.span.end))
    terms = _terms(use_case, evaluated)
    account = replace(use_case.account, subscriptions=evaluated.today.subscriptions)
    lines = cost_lines(account, terms, asked.span, asked.view)
    start = min(days_needed(lines.lines, asked.span))
    holders = read_holders(use_case, asked, start, evaluated, progress)
    costs = split_costs(account, asked, lines, terms, holders, lambda: watched.step(0, 0))
    holders.forget()
    if isinstance(costs, Refusal):
        raise Declined(costs)
    return AskedCosts(
        account=use_case.account,
        costs=costs,
        scenario=scenario.name if scenario else "",
        refused=len(evaluated.refused),
        explained=tuple(row for name in wanted.why for row in _named(costs, name)),
        freshness=data_freshness.states(use_case, RESTS_ON),
    )


def _named(costs: Costs, name: str) -> list[GroupTotal]:
    """The rows of a name as stored, else of that name in any case. Declines an unknown one."""
    same = [row for row in costs.groups if row.group == name]
    same = same or [row for row in costs.groups if row.group.casefold() == name.casefold()]
    if not same:
        known = tuple(row.group for row in costs.groups)
        raise Declined(refuse(Code.UNKNOWN_GROUP, group=name, known=known, reason="why"))
    return same


def _terms(use_case: UseCase, evaluated: Evaluated) -> tuple[ChargedTerm, ...]:
    """The terms of all times: what the account knows, and before that what its history does."""
    entries = use_case.work.history.of_kinds(SUBSCRIPTION_KINDS)
    lines = (PastChange(e.day, e.change, e.reverses is not None) for e in entries)
    return with_past(evaluated.projection.terms, past_terms(use_case.account, lines))


def _reach(today: date, end: date) -> int:
    """Months from today that reach to the end of a range."""
    return started_months(today, end) if end > today else 1


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
