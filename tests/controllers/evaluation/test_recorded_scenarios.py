"""A scenario recorded step by step is the account that was evaluated (V1)."""

import shutil
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    RemoveStep,
    RenewalPriceStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)
from seatdesk.store.database import Database
from tests.controllers.asserts import value, verified
from tests.factories import OPENING, SALES, SERVICE, TODAY, furnish, make_subscription, make_users

PRODUCTS = st.sampled_from((SALES, SERVICE))
EMAILS = st.sampled_from([f"user{n:06}@example.com" for n in range(1, 7)])
AMOUNTS = st.decimals(min_value=10, max_value=300, places=2)
COMMON = {"on": st.just(TODAY), "product": PRODUCTS}
STEPS = st.one_of(
    st.builds(BuyStep, **COMMON, seats=st.integers(1, 4), unit=st.none() | AMOUNTS),
    st.builds(RemoveStep, **COMMON, seats=st.integers(1, 3)),
    st.builds(CancelRemovalStep, **COMMON),
    st.builds(
        AssignStep, **COMMON, users=st.lists(EMAILS, min_size=1, max_size=3, unique=True).map(tuple)
    ),
    st.builds(UnassignStep, **COMMON, users=st.tuples(EMAILS), release=st.booleans()),
    st.builds(TransferStep, **COMMON, giver=EMAILS, taker=EMAILS),
    st.builds(
        TierStep,
        **COMMON,
        tier=st.sampled_from(("Lite", "Max")),
        base=AMOUNTS,
        included=st.integers(0, 8),
        seat_price=AMOUNTS.map(SeatPrice.of),
    ),
    st.builds(CancelTierStep, **COMMON),
    st.builds(
        TermsStep,
        **COMMON,
        commitment=st.sampled_from(Commitment),
        billing=st.sampled_from((None, Billing.MONTHLY)),
    ),
    st.builds(CancelTermsStep, **COMMON),
    st.builds(RenewalPriceStep, **COMMON, percent=st.none() | st.decimals(-20, 20, places=1)),
    st.builds(AutoRenewStep, **COMMON, setting=st.booleans()),
)


def furnished(path):
    """A workspace with three holders of each product, and three users without a seat."""
    database = Database.create(str(path), OPENING, on=TODAY, source="test")
    furnish(
        database,
        users=make_users(6),
        subscriptions=(make_subscription(SALES), make_subscription(SERVICE, included=2)),
    )
    database.close()
    with_seats = opened(path)
    for product in (SALES, SERVICE):
        value(with_seats.seats.assign(product, [1, 2, 3]))
    with_seats.close()


def opened(path):
    return Workspace.open(str(path), clock=lambda _zone: date(2026, 3, 1), source="test")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, min_size=1, max_size=6))
def test_v1_a_scenario_recorded_in_its_order_is_the_account_that_was_evaluated(
    tmp_path_factory, steps
):
    folder = tmp_path_factory.mktemp("recorded")
    kept = tmp_path_factory.getbasetemp() / "to_record.seatdesk"
    if not kept.exists():
        furnished(kept)
    workspace = opened(shutil.copy(kept, folder / "w.seatdesk"))
    try:
        value(workspace.scenarios.make("All", steps))
        planned = value(workspace.scenarios.project("All", 12)).evaluated
        for number in planned.order:
            if planned.steps[number - 1].status is StepStatus.APPLIES:
                value(workspace.scenarios.record("All", number))
        assert workspace.account() == planned.today
        projected = project(workspace.account(), months=12)
        assert projected.invoices == planned.projection.invoices
        assert verified(workspace)
    finally:
        workspace.close()
