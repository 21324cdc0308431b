"""Change lists of scenarios as they are evaluated: no rule refuses them, and they end the same."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import Removal, SeatPrice, TierPlan
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.change_list.change_list import change_list
from seatdesk.domain.change_list.listed_changes import listed_changes
from seatdesk.domain.change_list.portal_entries import portal_entries
from seatdesk.domain.change_list.portal_rehearsal import rehearse
from seatdesk.domain.choices import Commitment, DeactivatedSeats, Status
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    JoinStep,
    LeaveStep,
    RemoveStep,
    RenewalPriceStep,
    SubscribeStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)
from tests.factories import SALES, SERVICE, make_rates, make_subscription

TODAY = date(2026, 3, 16)
SPAN = Span(TODAY, add_months(TODAY, 18))
EMAILS = [f"p{n}@nordwind.example" for n in range(1, 9)]
NEW = "New Hub"
PRODUCTS = st.sampled_from([SALES, SERVICE])
ASKED = st.sampled_from([SALES, SALES, SERVICE, SERVICE, NEW])
DAYS = st.sampled_from(
    [TODAY, TODAY, TODAY + timedelta(days=20), date(2026, 12, 10), date(2027, 2, 1)]
)
USERS = st.lists(st.sampled_from(EMAILS), min_size=1, max_size=3, unique=True).map(tuple)
SEATS = st.integers(1, 3)
PRICES = {"base": Decimal(300), "included": 5, "seat_price": SeatPrice.of(Decimal(50))}


def stepping(kind, **fields):
    return st.builds(kind, on=DAYS, product=ASKED, **fields)


STEPS = st.one_of(
    stepping(BuyStep, seats=SEATS),
    stepping(RemoveStep, seats=SEATS),
    stepping(CancelRemovalStep),
    stepping(AssignStep, users=USERS),
    stepping(UnassignStep, users=USERS, release=st.booleans()),
    stepping(TransferStep, giver=st.sampled_from(EMAILS), taker=st.sampled_from(EMAILS)),
    stepping(TierStep, tier=st.just("Starter"), **{k: st.just(v) for k, v in PRICES.items()}),
    stepping(
        TierStep,
        tier=st.just("Enterprise"),
        base=st.just(Decimal(900)),
        included=st.just(6),
        seat_price=st.just(SeatPrice.of(Decimal(120))),
    ),
    stepping(CancelTierStep),
    stepping(TermsStep, commitment=st.just(Commitment.MONTHLY), keep_price=st.just(True)),
    stepping(CancelTermsStep),
    stepping(RenewalPriceStep, percent=st.sampled_from([None, Decimal(5), Decimal(-3)])),
    stepping(AutoRenewStep, setting=st.booleans()),
    st.builds(
        SubscribeStep,
        on=DAYS,
        product=st.just(NEW),
        tier=st.just("Professional"),
        additional=st.integers(0, 3),
        included=st.just(2),
        base=st.just(Decimal(100)),
        seat_price=st.just(SeatPrice.of(Decimal(10))),
    ),
    stepping(JoinStep, seats=SEATS),
    stepping(LeaveStep, seats=SEATS),
)


@st.composite
def facts(draw):
    """Eight users, two products, a seat here and there, and perhaps a pending removal."""
    uncounted = draw(st.booleans())
    kept = DeactivatedSeats.KEEP_UNCOUNTED if uncounted else DeactivatedSeats.MUST_UNASSIGN
    people = []
    for number, email in enumerate(EMAILS, 1):
        status = draw(st.sampled_from([Status.ACTIVE, Status.ACTIVE, Status.DEACTIVATED]))
        counts = status is Status.ACTIVE or not uncounted
        held = draw(st.sets(PRODUCTS))
        people.append(RosterUser(number, email, status, dict.fromkeys(sorted(held), counts)))
    subscriptions = []
    for product in (SALES, SERVICE):
        assigned = sum(user.seats.get(product, False) for user in people)
        more = draw(st.integers(0, 4))
        made = make_subscription(
            product,
            additional=3 + more,
            assigned=assigned,
            notice_days=draw(st.sampled_from([0, 30])),
        )
        if more and draw(st.booleans()):
            left = min(more, made.removable)
            removal = Removal(left, made.renewal) if left else None
            made = replace(made, removal=removal)
        if draw(st.booleans()):
            plan = TierPlan("Starter", make_rates("200", 5, "50"), made.renewal)
            made = replace(made, tier_plan=plan)
        subscriptions.append(made)
    account = Account(name="Nordwind", as_of=TODAY, subscriptions=tuple(subscriptions))
    policies = replace(account.policies, deactivated_seats=kept)
    return Facts(replace(account, policies=policies), roster_of(people))


MOVES = st.lists(
    st.builds(
        PeopleMove,
        day=st.one_of(DAYS, st.just(TODAY + timedelta(days=40))),
        people=st.sampled_from([-2, -1, -1, 1, 2]),
    ),
    max_size=4,
)
OWN_LAST_DAYS = st.lists(st.tuples(st.integers(1, 8), DAYS), max_size=2)


@st.composite
def plans(draw):
    """Leavers and joiners of both products, some of them users whom the account knows."""
    found = {}
    for product in (SALES, SERVICE):
        own = [PeopleMove(day, -1, user) for user, day in draw(OWN_LAST_DAYS)]
        moves = (*draw(MOVES), *own)
        need = need_of(HeadcountPlan(), product, moves, 8, SPAN)
        found[product] = PlannedProduct(need, moves)
    return found


@settings(max_examples=300, deadline=None)
@given(facts(), st.one_of(st.just({}), plans()), st.lists(STEPS, max_size=7).map(tuple))
def test_e9_4_carried_out_in_order_nothing_is_refused_and_the_end_is_the_scenarios(
    known, plan, steps
):
    known = replace(known, plan=plan)
    scenario = Scenario(name="Tidy", edited=TODAY, steps=steps)
    evaluated = evaluate(known, scenario, months=18)
    found = change_list(known, scenario, evaluated)
    assert found.warnings == ()
    entries = portal_entries(listed_changes(evaluated), known.roster)
    rehearsed = rehearse(known, entries, evaluated.projection.span.end)
    assert rehearsed.account == evaluated.projection.account
    days = [step.on for step in found.steps]
    assert days == sorted(days)
    for step in found.steps:
        assert all(other < step.number for other in step.depends_on)
        assert all(
            found.steps[other - 1].last_date <= step.last_date
            for other in step.depends_on
            if found.steps[other - 1].action in {"unassign", "reactivate"}
        )
