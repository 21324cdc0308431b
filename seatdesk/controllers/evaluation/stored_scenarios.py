"""Scenarios in an open transaction: found, checked and kept, with a line in the history (V5)."""

from dataclasses import replace
from decimal import Decimal

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.known_names import with_known_names
from seatdesk.controllers.evaluation.planned_facts import with_plan
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.calendar import add_months
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.evaluation.evaluation import Evaluated, ScenarioCourse, evaluate
from seatdesk.domain.evaluation.net_difference import net_difference
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import (
    MOST_SCENARIOS,
    Scenario,
    check_name,
    check_steps,
)

SEEN_MONTHS = 12
"""The span of the total by which one sees that the base has moved (E1.10)."""


def find_scenario(use_case: UseCase, name: str) -> Scenario | None:
    """The scenario of a name in any case, or None."""
    return use_case.work.scenarios.get(name)


def stored_scenario(use_case: UseCase, name: str) -> Scenario:
    """The scenario of a name in any case; declines where there is none."""
    found = find_scenario(use_case, name)
    if found is None:
        known = use_case.work.scenarios.names()
        decline(Code.UNKNOWN_SCENARIO, scenario=name, known=known)
    return found


def seen_scenario(use_case: UseCase, name: str, seen: Scenario | None) -> Scenario:
    """The same; declines where it is no longer the one that somebody saw."""
    found = stored_scenario(use_case, name)
    if seen is not None and seen != found:
        decline(Code.MOVED_ON, what=found.name, reason="scenario")
    return found


def tidy_name(name: str) -> str:
    """A name as it is kept: one line, nothing that nobody sees at its ends."""
    return " ".join(without_control(name).split())


def keep_scenario(use_case: UseCase, before: Scenario | None, after: Scenario) -> Scenario:
    """Keep a scenario in place of another (None: a new one), anchored to the account of today."""
    others = [
        name for name in use_case.work.scenarios.names() if before is None or name != before.name
    ]
    if before is None and len(others) >= MOST_SCENARIOS:
        decline(Code.TOO_MANY, reason="scenarios", value=len(others), most=MOST_SCENARIOS)
    named = before is None or before.name != after.name
    if named and (refusal := check_name(after.name, others)):
        raise Declined(refusal)
    if refusal := check_steps(after.steps):
        raise Declined(refusal)
    kept = anchored(use_case, replace(after, steps=with_known_names(use_case, after.steps)))
    put_scenario(use_case, before, kept)
    return kept


def anchored(use_case: UseCase, scenario: Scenario) -> Scenario:
    """A scenario that remembers what it comes to today, and how long the history is (E1.10)."""
    evaluated = planned_scenario(use_case, scenario, SEEN_MONTHS)
    steps = tuple(replace(result.step, seen=result.status.value) for result in evaluated.steps)
    return replace(
        scenario,
        steps=steps,
        edited=use_case.today,
        seen_length=use_case.work.transaction.head("history_length"),
        seen_total=year_total(use_case, evaluated),
    )


def evaluated_scenario(
    use_case: UseCase, scenario: Scenario, months: int, reach: int = 0
) -> Evaluated:
    """A scenario carried out on a copy of the account of today; see `evaluate`."""
    facts = evaluation_facts(use_case, [scenario])
    return evaluate(facts, scenario, months=months, reach=reach)


def planned_scenario(use_case: UseCase, scenario: Scenario, months: int) -> Evaluated:
    """The same under the head-count plan of the workspace, as a comparison shows it (E1.13)."""
    return planned_course(use_case, scenario, months).within(months)


def planned_course(use_case: UseCase, scenario: Scenario, months: int) -> ScenarioCourse:
    """A scenario carried out under that plan, of which any shorter span can be looked at."""
    facts = evaluation_facts(use_case, [scenario])
    facts = with_plan(use_case, facts, months=months)
    return ScenarioCourse(facts, scenario, months=months)


def year_total(use_case: UseCase, evaluated: Evaluated) -> Decimal | None:
    """The invoices of a year without tax, in the account's currency; None where a rate is missing.

    `evaluated` reaches at least as far.
    """
    account = use_case.account
    end = add_months(account.as_of, SEEN_MONTHS)
    invoices = [invoice for invoice in evaluated.projection.invoices if invoice.date < end]
    try:
        minor = net_difference(invoices, (), account.currency, account.rates)
    except MissingRate:
        return None
    return amount_of(minor, account.currency)
