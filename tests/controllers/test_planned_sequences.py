"""Whatever is done while a scenario is active, its steps come to the account that was seen."""

from dataclasses import replace
from random import Random

import pytest

from seatdesk.controllers import planning_workspace
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.planning_workspace import PlanningWorkspace
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Commitment
from tests.factories import SALES, SERVICE, make_rates

TIDY = "Tidy"
PRODUCTS = (SALES, SERVICE)


def act(planning, random):
    """Something that a person may do, whether the rules allow it or not."""
    product, users = random.choice(PRODUCTS), random.sample(range(1, 13), random.randint(1, 3))
    on = random.random() < 0.5
    form = TermsForm(commitment=random.choice(list(Commitment)), keep_price=True)
    price = RenewalPrice(percent=make_rates(str(random.randint(1, 9))).base)
    return random.choice(
        [
            lambda: planning.seats.assign(product, users),
            lambda: planning.seats.assign(product, users),
            lambda: planning.seats.unassign(product, users),
            lambda: planning.seats.unassign(product, users),
            lambda: planning.seats.transfer(product, users[0], users[-1]),
            lambda: planning.checkout.purchase({product: random.randint(1, 2)}),
            lambda: planning.downgrades.schedule(product, random.randint(1, 3)),
            lambda: planning.downgrades.cancel(product),
            lambda: planning.billing.change_tier(product, "Starter", make_rates("50", 3, "20")),
            lambda: planning.billing.change_tier(product, "Top", make_rates("900", 9, "120")),
            lambda: planning.billing.cancel_tier(product),
            lambda: planning.renewal_terms.schedule(product, form),
            lambda: planning.renewal_terms.cancel(product),
            lambda: planning.renewal_terms.set_price(product, price if on else None),
            lambda: planning.billing.auto_renew(product, on=on),
        ]
    )()


def facts_of(account):
    """What a day's order cannot change: a purchase comes after a tier of its day (E1.6)."""
    return [
        replace(s, term=replace(s.term, events=tuple(sorted(s.term.events, key=repr))))
        for s in account.subscriptions
    ]


@pytest.mark.parametrize("seed", range(20))
def test_e1_11_the_steps_come_to_what_was_seen(workspace, monkeypatch, seed):
    seen = []
    end = planning_workspace._Trial.end

    def watched(trial):
        seen.append(trial.use_case.account)
        return end(trial)

    monkeypatch.setattr(planning_workspace._Trial, "end", watched)
    random = Random(seed)
    assert isinstance(workspace.seats.assign(SALES, (9, 10)), Done)
    assert isinstance(workspace.scenarios.make(TIDY), Done)
    planning = PlanningWorkspace(workspace, TIDY)
    before = workspace.account()
    for _ in range(12):
        outcome = act(planning, random)
        if isinstance(outcome, Done):
            found = planning.scenario_today()
            assert found.refused == 0, found.scenario.steps
            assert facts_of(found.account) == facts_of(seen[-1]), found.scenario.steps
    assert workspace.account() == before
