"""Properties of the cheapest plan: nothing is cheaper, more choice or less need never dearer."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Discount, OneOff, SeatPrice, SeatTier
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.choices import Charge, Convention, PriceModel, Rounding
from seatdesk.domain.forecast.projection import ChargedTerm, project
from seatdesk.domain.forecast.service_costs import service_parts, share_of
from tests.domain.cheapest_plan.enumeration import Enumeration
from tests.domain.cheapest_plan.problems import SMALL_TIERS, book, searched, small_problems


def total(problem):
    found = searched(problem).best
    return None if found is None else found.total


@settings(max_examples=40)
@given(small_problems(most=2))
def test_e6_8_no_plan_of_a_small_problem_costs_less_by_the_ordinary_engine(problem):
    """The least of every sequence of changes that no rule refuses is what the search found."""
    found = problem.subscription
    enumeration = Enumeration(
        problem, SMALL_TIERS, 0 if found is None else found.notice_days, spare=0
    )
    assert total(problem) == enumeration.least()


@settings(max_examples=5)
@given(st.data(), small_problems(most=2))
def test_e6_5_nor_does_one_where_the_price_of_a_seat_depends_on_their_number(data, problem):
    """Of two steps; one seat more than anybody needs may reach the second."""
    model = data.draw(st.sampled_from([PriceModel.GRADUATED, PriceModel.VOLUME]))
    units = st.sampled_from([Decimal(0), Decimal("0.40"), Decimal(12), Decimal(31)])
    prices = book(
        *(
            replace(line, seat=stepped(data.draw(units), data.draw(units), model))
            for line in problem.books[0].prices
        )
    )
    stepwise = replace(problem, books=(prices,))
    found = stepwise.subscription
    enumeration = Enumeration(stepwise, SMALL_TIERS, 0 if found is None else found.notice_days)
    assert total(stepwise) == enumeration.least()


def stepped(first, second, model):
    return SeatPrice((SeatTier(1, first), SeatTier(None, second)), model)


@given(small_problems(), st.sampled_from(Objective))
def test_e6_3_a_wider_book_never_costs_more(problem, objective):
    (prices,) = problem.books
    narrow = [
        replace(problem, objective=objective, books=(book(*prices.prices[:n]),))
        for n in range(len(prices.prices) + 1)
    ]
    commitments = {line.commitment for line in prices.prices}
    assume(len(commitments) > 1)
    wide = total(replace(problem, objective=objective))
    for one in narrow:
        if problem.subscription is None or not problem.subscription.price_book:
            less = total(one)
            assert less is None or (wide is not None and wide <= less)


@given(small_problems(), st.integers(1, 3))
def test_e6_5_more_need_never_costs_less(problem, more):
    """A contract there is not yet begins on the same day: prices may be better on another."""
    everywhere = problem.subscription is not None
    curve = tuple(
        replace(part, seats=part.seats + more) if everywhere or part.seats else part
        for part in problem.need.curve
    )
    needier = replace(problem, need=replace(problem.need, curve=curve))
    before, after = total(problem), total(needier)
    assert after is None or (before is not None and before <= after)


@given(small_problems())
def test_e6_1_doing_nothing_never_costs_less_where_nobody_is_short(problem):
    contract = problem.subscription
    assume(contract is not None)
    most = max(part.seats for part in problem.need.curve)
    owned = contract.included + contract.additional
    assume(owned >= most)
    months = (problem.span.end.year - problem.span.start.year) * 12
    months += problem.span.end.month - problem.span.start.month
    terms = project(problem.account, months=months).terms
    nothing = sum(share_of(part) for part in service_parts(terms, problem.span))
    assert total(problem) <= nothing


@given(small_problems())
def test_e6_6_a_total_is_the_service_of_its_terms(problem):
    found = searched(problem).best
    assume(found is not None)
    terms = [ChargedTerm(term.subscription) for term in found.terms]
    assert found.total == sum(share_of(part) for part in service_parts(terms, problem.span))


@settings(max_examples=60)
@given(st.data(), small_problems(), st.sampled_from(Objective))
def test_e6_8_whatever_a_contract_says_the_total_is_what_the_engine_charges_its_terms(
    data, problem, objective
):
    """Discounts, what is charged once, prices by steps, every rounding and proration."""
    contract = problem.subscription
    assume(contract is not None)
    odd = data.draw(odd_contracts(contract, problem.span.start))
    account = problem.account.with_subscription(odd)
    found = searched(replace(problem, account=account, objective=objective))
    assume(found.best is not None)
    meter = TermMeter(problem.span, objective)
    plans = [found.best, *([found.runner_up.plan] if found.runner_up else [])]
    for plan in plans:
        contracts = [term.subscription for term in plan.terms]
        if plan.ends:  # there may be a final invoice
            contracts[-1] = replace(contracts[-1], auto_renew=False)
        measured = [meter.of(contract) for contract in contracts]
        assert plan.total == sum(money.total for money in measured)
        assert plan.cash == sum(money.cash for money in measured)
        assert plan.beyond == sum(money.beyond for money in measured)


@st.composite
def odd_contracts(draw, contract, today):
    """The same contract with whatever else can be agreed."""
    percent = Discount("Off", percent=Decimal("7.5"), until=today + timedelta(days=40))
    amount = Discount("Less", amount=Decimal(11))
    once = OneOff(today + timedelta(days=draw(st.integers(-10, 60))), "Once", Decimal(77))
    steps = SeatPrice((SeatTier(1, Decimal(30)), SeatTier(None, Decimal("17.77"))))
    model = draw(st.sampled_from([PriceModel.GRADUATED, PriceModel.VOLUME]))
    seat = draw(st.sampled_from([contract.term.rates.seat, replace(steps, model=model)]))
    return replace(
        contract.with_term(rates=replace(contract.term.rates, seat=seat)),
        discounts=draw(st.sampled_from([(), (percent,), (amount,), (percent, amount)])),
        one_offs=draw(st.sampled_from([(), (once,)])),
        charge=draw(st.sampled_from(Charge)),
        rounding=draw(st.sampled_from(Rounding)),
        convention=draw(st.sampled_from(sorted(set(Convention) - {Convention.FRACTION}))),
    )


@given(small_problems())
def test_e6_10_the_runner_up_and_other_decisions_never_cost_less(problem):
    found = searched(problem)
    assume(found.best is not None)
    if found.runner_up is not None:
        assert found.runner_up.plan.total >= found.best.total
        first = next(d for d in found.decisions if len({*map(kind, (d.chosen, *d.others))}) > 1)
        assert found.runner_up.on == first.on
        assert kind(found.runner_up.decision) != kind(first.chosen)
    for decision in found.decisions:
        assert decision.chosen.total == found.best.total
        assert all(other.total >= found.best.total for other in decision.others)


def kind(option):
    return option.choice and (option.choice.tier, option.choice.commitment)


@given(small_problems())
def test_e6_4_everybody_has_a_seat_on_every_day_of_a_plan(problem):
    found = searched(problem).best
    assume(found is not None)
    for part in problem.need.curve:
        owned = 0
        for term in found.terms:
            if term.start <= part.day < term.end:
                running = term.subscription.term
                owned = running.tier_on(part.day)[1].included + running.additional_on(part.day)
        assert owned >= part.seats
