"""A plan as the steps of a scenario: evaluated like any other it comes to the same."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from seatdesk.domain.account.account import new_subscription
from seatdesk.domain.account.subscription_checks import running_term
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    OneOff,
    Rates,
    Removal,
    RenewalPrice,
    SeatPrice,
    TermsPlan,
    TierPlan,
)
from seatdesk.domain.calendar import Span
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.cheapest_plan.plan_as_scenario.plan_check import check_plan
from seatdesk.domain.cheapest_plan.plan_as_scenario.plan_steps import plan_steps
from seatdesk.domain.cheapest_plan.proof.gap_parts import gap_parts
from seatdesk.domain.cheapest_plan.proof.price_floor import PriceFloor
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.search.renewal_limits import left_standing
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.choices import Billing, Charge, Commitment, Status
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.evaluation.run.scenario_run import ScenarioRun
from seatdesk.domain.headcount.need import NeedFrom, PeopleMove, PlannedProduct, ProductNeed
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    Basis,
    BuyStep,
    CancelRemovalStep,
    JoinStep,
    LeaveStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    SubscribeStep,
    TermsStep,
    UnassignStep,
)
from tests.domain.cheapest_plan.problems import book, price, problem, small_problems
from tests.domain.company import SALES, sales

NOVEMBER, EVE, NEXT_YEAR = date(2026, 11, 15), date(2026, 12, 31), date(2027, 1, 1)


def terms_of(rates):
    """Terms agreed for the next year."""
    return TermsPlan(12, Commitment.ANNUAL, Billing.MONTHLY, rates, 0, NEXT_YEAR)


def checked(asked):
    """The result for a problem, its steps, and what they come to."""
    found = cheapest_plan(asked)
    if found.best is None:
        reject()
    curve = asked.need.curve
    moves = [PeopleMove(b.day, b.people - a.people) for a, b in pairwise(curve)]
    if asked.subscription is None:
        moves.insert(0, PeopleMove(curve[0].day, curve[0].people))
    plan = {asked.product: PlannedProduct(asked.need, tuple(m for m in moves if m.people))}
    facts = Facts(account=asked.account, books=asked.books, plan=plan)
    steps = plan_steps(found, SeatsToFree())
    return found, steps, check_plan(found, steps, facts, months_of(asked))


def months_of(asked):
    start, end = asked.span.start, asked.span.end
    return (end.year - start.year) * 12 + end.month - start.month


@given(small_problems(), st.sampled_from(Objective))
def test_e6_11_the_steps_of_a_plan_are_not_refused_and_come_to_the_same(asked, objective):
    _, _, check = checked(replace(asked, objective=objective))
    assert check.refused == ()
    assert check.found == check.expected


@given(small_problems(), st.sampled_from(Objective))
def test_e6_9_no_plan_costs_less_than_the_floor_and_the_parts_make_the_gap(asked, objective):
    found, _, _ = checked(replace(asked, objective=objective))
    best = found.best
    assume(best.terms)
    meter = TermMeter(asked.span, objective)
    running = 0 if asked.subscription is None else meter.of(best.terms[0].subscription).total
    floor = PriceFloor(found.problem, best, running)
    assert floor.figure.minor <= best.total
    assert floor.gap == best.total - floor.figure.minor
    assert sum(part.minor for part in gap_parts(floor)) == floor.gap


def test_e6_11_a_seat_that_a_request_needs_free_is_given_back_for_the_night():
    """The one additional seat is taken; the terms of next year include it."""
    kept = Rates(Decimal(9), 0, SeatPrice.of(Decimal(90)))
    contract = sales(rates=kept, additional=1, assigned=1, price_book="ours")
    prices = book(price("Professional", Commitment.ANNUAL, 5, 10, 1))
    found, steps, check = checked(problem([(NOVEMBER, 1)], contract, today=NOVEMBER, prices=prices))
    assert found.best.terms[1].opening == 0
    (leave,) = (step for step in steps if isinstance(step, LeaveStep))
    (join,) = (step for step in steps if isinstance(step, JoinStep))
    assert (leave.on, leave.seats, join.on, join.seats) == (EVE, 1, NEXT_YEAR, 1)
    assert check.holds


def test_e6_11_whoever_goes_on_the_renewal_day_takes_no_seat_anew_for_it():
    """The one given back for the night is the one that they free in the morning."""
    rates = Rates(Decimal(4), 1, SeatPrice.of(Decimal(0)))
    first = date(2026, 1, 15)
    made = new_subscription(
        product=SALES,
        tier="T0",
        currency="USD",
        start=date(2025, 10, 31),
        term_months=2,
        rates=rates,
    )
    contract = replace(
        running_term(made, first), commitment=Commitment.ANNUAL, notice_days=0, price_book=""
    )
    need = [(first, 0), (date(2026, 2, 1), 1), (date(2026, 3, 1), 0)]
    monthly = book(price("T0", Commitment.MONTHLY, 0, 5, 0))
    asked = problem(need, contract, today=first, months=3, prices=monthly, floor_tier="T0")
    _, steps, check = checked(asked)
    assert check.holds
    assert [(type(step), step.on) for step in steps if isinstance(step, JoinStep | LeaveStep)] == [
        (LeaveStep, date(2026, 2, 27))
    ]


def test_e6_11_a_new_contract_is_begun_on_the_first_day_of_need():
    first = date(2026, 6, 1)
    _, steps, check = checked(problem([(date(2026, 1, 1), 0), (first, 6)]))
    (begun,) = steps
    assert isinstance(begun, SubscribeStep)
    assert (begun.on, begun.additional) == (first, 1)
    assert check.holds


def test_e6_11_room_is_bought_on_the_last_day_to_act_before_the_terms_are_asked_for():
    contract = sales(additional=0, assigned=5, price_book="ours", notice_days=30)
    prices = book(price("Professional", Commitment.ANNUAL, 100, 20, 2))
    _, steps, check = checked(problem([(NOVEMBER, 5)], contract, today=NOVEMBER, prices=prices))
    (bought,) = (step for step in steps if isinstance(step, BuyStep))
    (asked,) = (step for step in steps if isinstance(step, TermsStep))
    assert (bought.on, bought.seats, asked.on) == (date(2026, 12, 2), 3, date(2026, 12, 2))
    assert check.holds


def test_e6_11_a_removal_that_it_is_too_late_to_change_is_left_alone():
    """One seat leaves whatever is done; who joins after the renewal gets one bought that day."""
    late = date(2026, 12, 10)
    contract = sales(assigned=7, price_book="ours", notice_days=30, removal=Removal(1, NEXT_YEAR))
    found, steps, check = checked(problem([(late, 7), (NEXT_YEAR, 8)], contract, today=late))
    renewed = found.best.terms[1]
    assert (renewed.opening, [(b.on, b.seats) for b in renewed.buys]) == (2, [(NEXT_YEAR, 1)])
    (bought,) = steps
    assert isinstance(bought, BuyStep)
    assert check.holds


def test_e6_11_without_need_or_contract_there_is_no_step():
    found, steps, _ = checked(problem([(date(2026, 1, 1), 0)]))
    assert (found.best.terms, steps) == ((), ())


def test_e6_11_a_removal_that_is_outgrown_on_the_way_is_asked_for_again():
    """Who joins in November takes the seat that leaves, and has gone again by Christmas."""
    removal = Removal(1, NEXT_YEAR)
    contract = sales(assigned=7, price_book="ours", removal=removal)
    need = [(NOVEMBER, 7), (date(2026, 11, 20), 8), (date(2026, 12, 25), 7)]
    _, steps, check = checked(problem(need, contract, today=NOVEMBER))
    (asked,) = (step for step in steps if isinstance(step, RemoveStep))
    assert (asked.on, asked.seats) == (date(2026, 12, 24), 1)
    assert check.holds


def test_e6_11_seats_that_come_after_the_last_day_to_act_are_not_given_up():
    """Two bought ahead begin on 10 December, when it is too late to ask for fewer."""
    ahead = Bought(date(2026, 12, 10), 2, Decimal(90))
    contract = sales(assigned=8, price_book="ours", notice_days=30)
    contract = contract.with_term(events=(*contract.term.events, ahead))
    found, _, check = checked(problem([(NOVEMBER, 8)], contract, today=NOVEMBER, months=4))
    assert found.best.terms[1].opening == 5
    assert check.holds


def test_e6_11_who_gets_a_seat_on_the_eve_keeps_it_over_the_renewal():
    need = [(NOVEMBER, 5), (EVE, 7), (NEXT_YEAR, 5)]
    contract = sales(assigned=5, price_book="ours")
    found, _, check = checked(problem(need, contract, today=NOVEMBER, months=4))
    assert found.best.terms[1].opening == 0
    assert check.holds
    need = [(NOVEMBER, 0), (EVE, 7), (NEXT_YEAR, 0)]
    contract = sales(assigned=0, price_book="ours")
    found, _, check = checked(problem(need, contract, today=NOVEMBER, months=4))
    assert found.best.terms[1].opening == 2
    assert check.holds


def test_e6_11_a_tier_that_is_dearer_only_today_is_reached_all_the_same():
    """The renewal's price would make Enterprise the cheaper of the two."""
    dear = RenewalPrice(rates=Rates(Decimal(2000), 5, SeatPrice.of(Decimal(90))))
    contract = sales(assigned=8, price_book="ours", renewal_price=dear, tier="Professional")
    prices = book(
        price("Professional", Commitment.ANNUAL, 2000, 90),
        price("Enterprise", Commitment.ANNUAL, 1200, 120, 10),
    )
    found, steps, check = checked(problem([(NOVEMBER, 8)], contract, today=NOVEMBER, prices=prices))
    assert found.best.terms[1].choice.tier == "Enterprise"
    assert any(isinstance(step, RenewalPriceStep) for step in steps)
    assert check.holds


def test_b13_a_credit_balance_pays_the_first_invoices_of_a_plan():
    """45 in seats and base a month, and 100 to one's credit: 0, 0, 35, 45."""
    rates = Rates(Decimal(45), 5, SeatPrice.of(Decimal(0)))
    contract = sales(rates=rates, additional=0, assigned=5, price_book="").with_term(
        credit=Decimal(100)
    )
    asked = problem([(date(2026, 1, 1), 5)], contract, months=4, objective=Objective.CASH)
    found, steps, check = checked(asked)
    assert (found.best.total, found.best.cash, steps) == (8000, 8000, ())
    assert check.holds
    served = problem([(date(2026, 1, 1), 5)], contract, months=4)
    assert (checked(served)[0].best.total, checked(served)[0].best.cash) == (18000, 8000)


def test_b4_what_the_term_before_left_is_invoiced_today_whatever_is_planned():
    """A seat of 10 December at 90 a month is charged on 1 January: 90 x 22/31 = 63.87."""
    bought = Bought(date(2026, 12, 10), 1, Decimal(90))
    before = sales(assigned=8).with_term(events=(bought,))
    contract = renewed(replace(before, additional=4))
    asked = problem([(NEXT_YEAR, 9)], contract, today=NEXT_YEAR, months=1, objective=Objective.CASH)
    found, _, check = checked(asked)
    assert found.best.cash == 6387 + 45000 + 4 * 9000
    assert check.holds


def test_e1_6_what_is_to_go_on_again_gives_seats_from_that_day_on():
    """Nobody is given a seat of what ends (D10): it goes on before anything is bought."""
    contract = sales(assigned=8, price_book="ours", auto_renew=False)
    _, steps, check = checked(problem([(NOVEMBER, 10)], contract, today=NOVEMBER, months=4))
    assert [type(step) for step in steps][:2] == [AutoRenewStep, BuyStep]
    assert check.holds


def test_d8_a_higher_floor_ends_the_terms_that_were_agreed_for_the_lower_tier():
    cheap = Rates(Decimal(1), 9, SeatPrice.of(Decimal(1)))
    agreed = TermsPlan(12, Commitment.ANNUAL, Billing.MONTHLY, cheap, 0, NEXT_YEAR)
    contract = sales(assigned=8, price_book="ours", terms_plan=agreed)
    asked = problem([(NOVEMBER, 8)], contract, today=NOVEMBER, months=4, floor_tier="Enterprise")
    found, _, check = checked(asked)
    assert {term.choice.rates.base for term in found.best.terms[1:]} == {Decimal(1200)}
    assert check.holds


def test_e6_11_a_plan_that_begins_with_more_people_than_hold_a_seat_frees_no_more_than_are_held():
    """Three are needed and two hold a seat; for the night of the renewal both give theirs back."""
    kept = Rates(Decimal(9), 0, SeatPrice.of(Decimal(90)))
    contract = sales(rates=kept, additional=3, assigned=2, price_book="ours")
    prices = book(price("Professional", Commitment.ANNUAL, 5, 10, 3))
    _, steps, check = checked(problem([(NOVEMBER, 3)], contract, today=NOVEMBER, prices=prices))
    (leave,) = (step for step in steps if isinstance(step, LeaveStep))
    assert leave.seats == 2
    assert check.holds


def test_e6_3_what_ends_for_good_is_followed_by_a_new_contract_on_the_day_of_need():
    """It is too late to let it go on; whoever comes in January gets a seat of another one."""
    late, joins = date(2026, 12, 20), date(2027, 1, 4)
    contract = sales(assigned=0, price_book="ours", auto_renew=False, notice_days=30)
    _, steps, check = checked(problem([(late, 0), (joins, 2)], contract, today=late, months=3))
    (begun,) = steps
    assert isinstance(begun, SubscribeStep)
    assert (begun.on, begun.additional) == (joins, 0)
    assert check.holds


def test_b8_what_is_charged_once_stands_on_the_invoice_of_a_seat_bought_at_once():
    once = OneOff(date(2026, 11, 10), "Onboarding", Decimal(100))
    contract = sales(assigned=8, charge=Charge.AT_ONCE, one_offs=(once,), billing=Billing.ANNUAL)
    _, steps, check = checked(problem([(NOVEMBER, 9)], contract, today=NOVEMBER, months=3))
    assert any(isinstance(step, BuyStep) for step in steps)
    assert check.holds


def test_e6_4_seats_bought_on_the_eve_let_the_next_term_include_fewer():
    """Two come on the eve of March: with seats of their own the month from then on is cheap."""
    start, eve = date(2026, 1, 31), date(2026, 2, 27)
    prices = book(
        price("T0", Commitment.MONTHLY, 233, 20, 2, until=date(2026, 2, 23)),
        price("T0", Commitment.MONTHLY, 22, 33, 0, since=date(2026, 2, 23)),
    )
    need = [(start, 2), (date(2026, 2, 10), 0), (eve, 2)]
    asked = problem(need, today=start, months=3, prices=prices, floor_tier="T0")
    found, _, check = checked(asked)
    assert found.best.total == 23300 + 236 + 2 * (2200 + 2 * 3300)  # 2 x 33 x 1/28 = 2.36
    assert check.holds


def test_d10_what_ends_goes_on_for_a_while_where_somebody_joins_before():
    """Two join for a month: it goes on so that they get a seat, and ends when they have gone."""
    need = [(NOVEMBER, 0), (date(2026, 11, 20), 7), (date(2026, 12, 10), 0)]
    contract = sales(assigned=0, additional=0, price_book="ours", auto_renew=False)
    found, steps, check = checked(problem(need, contract, today=NOVEMBER, months=4))
    assert found.best.ends == NEXT_YEAR
    settings = [step.setting for step in steps if isinstance(step, AutoRenewStep)]
    assert settings == [True, False]
    assert check.holds


def test_d5_seats_that_are_freed_for_others_outgrow_no_request():
    """Four bots hold seats that are freed for four who join: the cheaper terms are not outgrown."""
    cheap = Rates(Decimal(1), 5, SeatPrice.of(Decimal(1)))
    agreed = TermsPlan(12, Commitment.ANNUAL, Billing.MONTHLY, cheap, 0, NEXT_YEAR)
    contract = sales(assigned=8, terms_plan=agreed, future_quote=True)
    need = (NeedFrom(NOVEMBER, 4, 4), NeedFrom(date(2026, 11, 20), 8, 8))
    span = Span(NOVEMBER, date(2027, 3, 15))
    standing = left_standing(contract, NeedCurve(ProductNeed(SALES, span, need)), NOVEMBER)
    assert standing.terms_plan == agreed


def test_d10_what_can_still_go_on_is_not_begun_anew():
    contract = sales(assigned=0, additional=0, auto_renew=False)
    need = [(NOVEMBER, 0), (NEXT_YEAR, 5)]
    _, steps, check = checked(problem(need, contract, today=NOVEMBER, months=4, prices=book()))
    assert [type(step) for step in steps] == [AutoRenewStep]
    assert check.holds


def test_e6_8_the_check_of_a_plan_carries_its_steps_out_once(monkeypatch):
    runs, go = [], ScenarioRun.go

    def noted(run, *watch):
        runs.append(run)
        return go(run, *watch)

    monkeypatch.setattr(ScenarioRun, "go", noted)
    _, steps, check = checked(
        problem([(NOVEMBER, 5), (NEXT_YEAR, 30)], sales(assigned=5), today=NOVEMBER)
    )
    assert steps
    assert check.holds
    assert len(runs) == 1


def test_e2_7_seats_that_come_free_by_the_plan_of_heads_have_to_be_checked():
    """Eight are owned: one is free today, and one comes free in December."""
    need = [(NOVEMBER, 7), (date(2026, 12, 1), 6)]
    found, steps, _ = checked(problem(need, sales(assigned=7), today=NOVEMBER, months=4))
    (removal,) = (step for step in steps if isinstance(step, RemoveStep))
    assert found.best.terms[1].opening == 1
    assert removal.basis == Basis(certain=1, to_check=1)


def test_e2_7_a_seat_that_somebody_new_takes_is_no_certain_one_any_more():
    """Two are free today; one more is needed at the renewal, so one of them is given up."""
    need = [(NOVEMBER, 6), (date(2026, 11, 20), 7)]
    _, steps, _ = checked(problem(need, sales(assigned=6), today=NOVEMBER, months=4))
    (removal,) = (step for step in steps if isinstance(step, RemoveStep))
    assert (removal.seats, removal.basis) == (1, Basis(1))
    need = [(NOVEMBER, 6), (date(2026, 11, 20), 8), (date(2026, 12, 15), 7)]
    _, steps, _ = checked(problem(need, sales(assigned=6), today=NOVEMBER, months=4))
    (removal,) = (step for step in steps if isinstance(step, RemoveStep))
    assert (removal.seats, removal.basis) == (1, Basis(1))


def test_e2_7_what_is_pending_is_in_the_removal_that_takes_its_place():
    removal = Removal(1, NEXT_YEAR)
    contract = sales(assigned=6, price_book="ours", removal=removal)
    _, steps, check = checked(problem([(NOVEMBER, 6)], contract, today=NOVEMBER, months=4))
    assert check.holds
    assert [(type(step), step.basis) for step in steps] == [
        (CancelRemovalStep, Basis(1)),
        (RemoveStep, Basis(2)),
    ]


def test_e2_7_an_end_gives_up_every_seat():
    contract = sales(assigned=0, additional=2, price_book="ours")
    _, steps, _ = checked(problem([(NOVEMBER, 0)], contract, today=NOVEMBER, months=4))
    (end,) = steps
    assert isinstance(end, AutoRenewStep)
    assert end.basis == Basis(7)


def test_e6_8_the_check_of_a_plan_can_be_stopped():
    asked = problem([(NOVEMBER, 8), (EVE, 7)], sales(assigned=8), today=NOVEMBER, months=4)
    found, steps, _ = checked(asked)

    def stop():
        raise TimeoutError

    with pytest.raises(TimeoutError):
        check_plan(found, steps, Facts(account=asked.account), months_of(asked), stop)


def test_e6_3_seats_bought_on_the_first_day_of_a_kept_term_have_its_price():
    """What is kept is the price, too: two join on the day it renews, at 90 and not the book's."""
    contract = sales(assigned=8, price_book="ours")
    dearer = book(price("Professional", Commitment.ANNUAL, 450, 100))
    asked = problem([(NOVEMBER, 8), (NEXT_YEAR, 10)], contract, today=NOVEMBER, prices=dearer)
    found, steps, check = checked(asked)
    (bought,) = (step for step in steps if isinstance(step, BuyStep))
    assert (bought.on, bought.seats, bought.price) == (NEXT_YEAR, 2, PriceFrom.CONTRACT)
    kept = found.best.terms[1]
    assert (kept.opening, kept.buys) == (5, ())
    before = 72_000 * 16 // 30 + 72_000  # from 15 November to the end of December
    year = 10 * 90_000 + 90_000 * 14 // 30  # ten months, and the days to 15 November
    assert found.best.total == before + year
    assert check.holds


def test_e6_11_a_seat_given_back_on_the_eve_is_not_freed_once_more_by_name():
    """Without a head-count plan the steps free the seat of who leaves on the renewal day, once."""
    today, renewal = date(2026, 10, 28), date(2026, 11, 27)
    rates = Rates(Decimal(293), 2, SeatPrice.of(Decimal(90)))
    made = new_subscription(
        product=SALES,
        tier="T0",
        currency="USD",
        start=date(2026, 8, 27),
        term_months=3,
        rates=rates,
    )
    contract = replace(
        running_term(made, today),
        assigned=2,
        commitment=Commitment.ANNUAL,
        notice_days=0,
        price_book="ours",
    )
    need = [(today, 2), (date(2026, 11, 28), 1)]
    prices = book(price("T0", Commitment.MONTHLY, 197, 33, 0))
    asked = problem(need, contract, today=today, months=13, prices=prices, floor_tier="T0")
    found = cheapest_plan(asked)
    leaver = RosterUser(1, "leaver@x.example", Status.ACTIVE, {SALES: True})
    steps = plan_steps(found, SeatsToFree(leaving=((leaver.email, renewal),)))
    facts = Facts(asked.account, roster_of([leaver]), asked.books)
    assert not any(isinstance(step, UnassignStep) for step in steps)
    assert check_plan(found, steps, facts, 13).holds


def test_e6_11_the_day_before_a_purchase_that_is_dated_ahead_is_no_eve():
    """It ends, and a seat comes tomorrow all the same: nobody has one to give back for it."""
    ahead = Bought(date(2026, 11, 16), 1, Decimal(0))
    contract = sales(assigned=0, price_book="ours", notice_days=30)
    contract = contract.with_term(events=(*contract.term.events, ahead))
    _, steps, check = checked(problem([(NOVEMBER, 0)], contract, today=NOVEMBER, months=4))
    assert [type(step) for step in steps] == [AutoRenewStep]
    assert check.holds


def lower(base, included, unit):
    """Prices of the next term."""
    return Rates(Decimal(base), included, SeatPrice.of(Decimal(unit)))


@pytest.mark.parametrize(
    ("pending", "lines"),
    [
        # Two of five additional seats leave: 450 + 3 x 90.
        ({"removal": Removal(2, NEXT_YEAR)}, (45_000, 27_000)),
        # Three seats are included instead of five: 100 + 5 x 50.
        ({"tier_plan": TierPlan("Starter", lower(100, 3, 50), NEXT_YEAR)}, (10_000, 25_000)),
        # The same as other terms: 200 + 5 x 50.
        ({"terms_plan": terms_of(lower(200, 3, 50))}, (20_000, 25_000)),
        # Four are included, and one leaves: 380 + 4 x 80.
        (
            {"terms_plan": terms_of(lower(380, 4, 80)), "removal": Removal(1, NEXT_YEAR)},
            (38_000, 32_000),
        ),
    ],
    ids=["removal", "tier", "terms", "terms and removal"],
)
def test_e6_11_spare_seats_are_freed_before_joiners_outgrow_with_them_what_is_pending(
    pending, lines
):
    """Eight hold a seat and two need none; in May two more come, and eight seats stay (D5)."""
    today, joining = date(2026, 3, 16), date(2026, 5, 1)
    contract = sales(assigned=8, additional=5, **pending)
    need = [(today, 6), (joining, 8)]
    dear = [price(tier, Commitment.ANNUAL, 5000, 900) for tier in ("Starter", "Professional")]
    asked = problem(need, contract, today=today, prices=book(*dear), floor_tier="Starter")
    found = cheapest_plan(asked)
    (freed,) = plan_steps(found, SeatsToFree(spare=2))
    moves = (PeopleMove(joining, 2),)
    facts = Facts(asked.account, plan={SALES: PlannedProduct(asked.need, moves)})
    check = check_plan(found, (freed,), facts, 12)
    # From 16 March to the end of the year base and seats are 450 a month each, then what is agreed.
    running = 2 * (round(Decimal(45_000) * 16 / 31) + 9 * 45_000)
    agreed = sum(2 * line + round(Decimal(line) * 15 / 31) for line in lines)
    assert found.best is not None
    assert found.best.total == running + agreed
    assert isinstance(freed, LeaveStep)
    assert (freed.on, freed.seats) == (joining, 2)
    assert check.holds
