"""Scenarios as the window is given them, over the company of the evaluation's tests."""

from decimal import Decimal

from seatdesk.controllers.evaluation.scenario_views import (
    AnswerAge,
    ScenarioBase,
    ScenarioList,
    ScenarioRow,
    ScenarioView,
    StepMoved,
    difference_of,
)
from seatdesk.controllers.outcome import Done
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    RemoveStep,
    UnassignStep,
)
from seatdesk.ui.scenarios.steps.step_dialog import StepDialog, StepDialogNeeds
from seatdesk.ui.scenarios.steps.step_form import StepNeeds
from tests.domain.evaluation.scenarios import SPRING, TODAY, email, facts
from tests.factories import SALES, SERVICE
from tests.ui.samples import at_once

STEPS = (
    BuyStep(on=SPRING, product=SALES, seats=2),
    UnassignStep(on=TODAY, product=SALES, users=(email(1),)),
    RemoveStep(on=TODAY, product=SALES, seats=1),
    AssignStep(on=TODAY, product=SALES, users=("nobody@nordwind.example",)),
    AutoRenewStep(on=TODAY, product=SERVICE, setting=True),
)
"""In the table: 2, 3, 4, 5 today, then 1. The fourth does not apply, the fifth is done."""


def scenario_of(*steps, name="Tidy", note="Before the renewal"):
    return Scenario(name=name, note=note, steps=steps, edited=TODAY)


def view_of(scenario, *, lines=0, moved=(), months=12):
    """A scenario as it is looked at."""
    evaluated = evaluate(facts(), scenario, months=months)
    now = Decimal("100.00")
    base = ScenarioBase(lines, TODAY, tuple(moved), now, now + lines)
    return ScenarioView(
        scenario, evaluated, base, (), evaluated.missing_rates, AnswerAge(TODAY, "USD", ())
    )


def row_of(scenario, *, moved=False):
    """A scenario as the list has it."""
    evaluated = evaluate(facts(), scenario, months=12)
    difference = difference_of(evaluated, "USD")
    return ScenarioRow(scenario, len(evaluated.refused), 0, moved, difference, "USD")


def list_of(*rows):
    return ScenarioList(rows, AnswerAge(TODAY, "USD", ()))


def step_dialog(window, number=0, scenario=None, **fields):
    """The dialog of a step, answered at once."""
    scenario = scenario or scenario_of(*STEPS)
    needs = StepNeeds(products=(SALES, SERVICE), today=TODAY, currency="USD", **fields)

    def try_out(tried):
        return Done(view_of(tried))

    return StepDialog(
        StepDialogNeeds(
            scenario, needs, at_once(try_out), lambda _: ("Professional", "Enterprise"), number
        ),
        window,
    )


MOVED = (StepMoved(3, "refused", "applies"),)
