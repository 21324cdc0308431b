"""Properties of money, whatever the subscription, the day and the plan (B5, B7, B13)."""

import locale
import os
import time
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal, Inexact, localcontext
from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seatdesk.controllers.calculator.calculator import answer
from seatdesk.domain.account.terms_and_prices import Bought, TierChanged
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier, Withdraw
from seatdesk.domain.charges.charges import term_charges
from seatdesk.domain.charges.invoice import LineKind
from seatdesk.domain.charges.standing import billing_periods, standing_on
from seatdesk.domain.charges.totals import TotalsBy, TotalsView, totals
from seatdesk.domain.choices import Convention, Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import continued, project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.forecast.sweep import sweep
from seatdesk.domain.money.algebra import EXACT
from seatdesk.domain.money.allocation import cumulative, largest_remainder
from seatdesk.domain.money.proration import PeriodPart, ratio
from seatdesk.domain.refusals import Refusal
from tests.domain.billing import companies, company, contracts, dressed, lines_of, plans
from tests.domain.company import ENTERPRISE, SALES, done, lives
from tests.evaluator import evaluate

ADDITIVE = [
    Convention.ACTUAL_DAYS,
    Convention.INCLUSIVE_DAYS,
    Convention.ACTUAL_30,
    Convention.STRICT_30_360,
    Convention.ACTUAL_365,
    Convention.SECONDS,
]
FALLING = [c for c in Convention if c not in (Convention.ACTUAL_MONTH, Convention.FRACTION)]
"""A month of 28 days makes `actual_month` dearer on its first day than the day before."""
MONTHS = (Convention.ACTUAL_MONTH, Convention.ACTUAL_30, Convention.STRICT_30_360)
SEAT_KINDS = (LineKind.SEATS, LineKind.PURCHASE)
some = settings(max_examples=60, deadline=None)


def quotes_of(account, changes):
    found = quote(account, changes)
    assert not isinstance(found, Refusal), found
    return found


def term_net(subscription):
    return sum(due.line.minor for due in term_charges(subscription, subscription.term))


def bought(account, on, seats, unit=None):
    return done(account, Buy(SALES, Bought(on, seats, unit))).subscription(SALES)


def day_inside(data, subscription):
    return subscription.start + timedelta(
        days=data.draw(st.integers(0, (subscription.renewal - subscription.start).days - 1))
    )


@given(contracts(), st.sampled_from(ADDITIVE), st.data())
@some
def test_b6_slices_of_a_period_sum_to_the_whole(contract, convention, data):
    period = next(billing_periods(contract, contract.term))
    days = (period.end - period.start).days
    cuts = data.draw(st.lists(st.integers(0, days), max_size=5).map(sorted))
    edges = [period.start + timedelta(days=n) for n in [0, *cuts, days]]

    def share(start, end):
        part = PeriodPart(convention, start, end, period.start, period.end, period.anchor)
        top, bottom = ratio(part, EXACT)
        return top / bottom

    slices = sum(share(a, b) for a, b in pairwise(edges))
    assert slices == share(period.start, period.end)


@given(contracts(), st.data())
@some
def test_b1_no_gap_no_overlap_every_seat_day_is_charged_once(contract, data):
    account = company(contract)
    for _ in range(data.draw(st.integers(0, 3))):
        day = day_inside(data, contract)
        account = done(account, Buy(SALES, Bought(day, data.draw(st.integers(1, 4)))))
    contract = account.subscription(SALES)
    lines = [due.line for due in term_charges(contract, contract.term)]

    base = sorted((line.start, line.end) for line in lines if line.kind is LineKind.BASE)
    assert base[0][0] == contract.term.start
    assert base[-1][1] == contract.term.end
    assert all(a[1] == b[0] for a, b in pairwise(base))
    charged: Counter[date] = Counter()
    for line in lines:
        if line.kind in SEAT_KINDS:
            for n in range((line.end - line.start).days):
                charged[line.start + timedelta(days=n)] += line.quantity
    for n in range((contract.renewal - contract.start).days):
        day = contract.start + timedelta(days=n)
        assert charged[day] == contract.term.additional_on(day)


@given(contracts(), st.integers(1, 9), st.data())
@some
def test_b4_full_price_on_the_first_day_of_a_period(contract, seats, data):
    period = data.draw(st.sampled_from(list(billing_periods(contract, contract.term))))
    after = bought(company(contract), period.start, seats)
    [line] = [
        due.line for due in term_charges(after, after.term) if due.line.kind is LineKind.PURCHASE
    ]
    unit = contract.term.rates.seat.tiers[0].unit
    assert line.amount == unit * seats * period.months
    assert line.convention is Convention.FULL


@given(contracts())
@some
def test_b1_an_empty_span_costs_nothing_and_prints_no_line(contract):
    free = replace(contract.term.rates, base=Decimal(0))
    empty = replace(contract, term=replace(contract.term, rates=free, opening=0), additional=0)
    assert term_charges(empty, empty.term) == ()
    assert project(company(empty), months=24).invoices == ()
    for convention in ADDITIVE:
        day = contract.start
        part = PeriodPart(convention, day, day, day, contract.renewal)
        assert ratio(part, EXACT)[0] == 0


@given(contracts(conventions=FALLING), st.integers(1, 5), st.data())
@some
def test_b4_adding_later_never_costs_more(contract, seats, data):
    days = sorted([day_inside(data, contract), day_inside(data, contract)])
    early, late = (term_net(bought(company(contract), day, seats)) for day in days)
    assert early >= late


@given(dressed(), st.data())
@some
def test_b3_more_seats_never_cost_less(contract, data):
    day, seats = day_inside(data, contract), data.draw(st.integers(1, 8))
    fewer = term_net(bought(company(contract), day, seats))
    more = term_net(bought(company(contract), day, seats + data.draw(st.integers(1, 5))))
    assert more >= fewer >= term_net(contract)


@given(contracts(), st.data())
@some
def test_b5_charges_within_a_term_are_at_most_peak_seats_at_full_price(contract, data):
    account = company(contract)
    for _ in range(data.draw(st.integers(1, 4))):
        account = done(
            account, Buy(SALES, Bought(day_inside(data, contract), data.draw(st.integers(1, 4))))
        )
    contract = account.subscription(SALES)
    lines = [due.line for due in term_charges(contract, contract.term)]
    peak = contract.term.additional_on(contract.renewal)
    unit = contract.term.rates.seat.tiers[0].unit
    assert sum(line.amount for line in lines if line.kind in SEAT_KINDS) <= (
        peak * unit * contract.term_months
    )


@given(companies(), st.data())
@some
def test_b5_adding_and_removing_on_the_same_day_changes_nothing(account, data):
    contract = account.subscription(SALES)
    event = Bought(day_inside(data, contract), data.draw(st.integers(1, 9)))
    back = done(done(account, Buy(SALES, event)), Withdraw(SALES, event))
    assert project(back, months=30).invoices == project(account, months=30).invoices


@given(contracts(), st.data())
@some
def test_d7_the_order_of_same_day_changes_does_not_matter(contract, data):
    account, day = company(contract), day_inside(data, contract)
    changes: list[Change] = [
        Buy(SALES, Bought(day, data.draw(st.integers(1, 4)))),
        Buy(SALES, Bought(day, data.draw(st.integers(1, 4)), Decimal("12.34"), "book")),
    ]
    if contract.additional:
        changes.append(ScheduleRemoval(SALES, data.draw(st.integers(1, contract.additional))))
    plan = [DatedChange(day, change) for change in changes]
    shuffled = data.draw(st.permutations(plan))
    one, other = (project(account, changes, months=30) for changes in (plan, shuffled))
    assert not one.refused
    assert not other.refused
    assert Counter(lines_of(one)) == Counter(lines_of(other))


@given(companies(), st.data())
@some
def test_d3_a_removal_never_changes_the_current_term(account, data):
    contract = account.subscription(SALES)
    assume(contract.additional)
    change = ScheduleRemoval(SALES, data.draw(st.integers(1, contract.additional)))
    [quoted] = quotes_of(account, [change])
    assert quoted.due_now == 0
    assert quoted.to_renewal == 0
    assert quoted.next_term <= quoted.next_term_before
    plain, planned = (
        project(account, months=30),
        project(account, [DatedChange(account.as_of, change)], months=30),
    )
    before = [i for i in plain.invoices if i.date < contract.renewal]
    assert before == [i for i in planned.invoices if i.date < contract.renewal]


@given(dressed(), st.data())
@some
def test_avoidable_per_year_is_what_the_next_term_would_cost_less(contract, data):
    assume(contract.additional)
    assigned = data.draw(st.integers(0, contract.included + contract.additional - 1))
    kept = tuple(discount for discount in contract.discounts if discount.percent is not None)
    year = replace(contract.term, end=add_months(contract.start, 12))
    contract = replace(contract, discounts=kept, term=year, term_months=12, assigned=assigned)
    account = company(contract)
    leaving = data.draw(st.integers(0, contract.removable))
    if leaving:
        account = done(account, ScheduleRemoval(SALES, leaving))
    [row] = overview(account)
    everybody = done(company(contract), ScheduleRemoval(SALES, contract.removable))
    saved = row.next_term_total - overview(everybody)[0].next_term_total
    rounded = Decimal("0.01") * 12 * (1 + len(kept))
    assert abs(row.avoidable_per_year - saved) <= rounded


@given(companies(), st.data())
@some
def test_d4_cancelling_a_pending_change_restores_the_projection_exactly(account, data):
    contract = account.subscription(SALES)
    assume(contract.additional)
    seats = data.draw(st.integers(1, contract.additional))
    pending = done(account, ScheduleRemoval(SALES, seats))
    cancelled = done(pending, CancelRemoval(SALES, seats))
    assert project(cancelled, months=30) == project(account, months=30)


@given(companies(), st.data())
@some
def test_d7_asking_for_todays_number_clears_what_is_pending(account, data):
    contract = account.subscription(SALES)
    assume(contract.additional)
    seats = data.draw(st.integers(1, contract.additional))
    plan = [
        DatedChange(account.as_of, ScheduleRemoval(SALES, seats)),
        DatedChange(account.as_of, CancelRemoval(SALES, seats)),
    ]
    assert project(account, plan, months=30).invoices == project(account, months=30).invoices
    [quoted] = quotes_of(done(account, plan[0].change), [plan[1].change])
    assert quoted.after.additional == contract.additional


@given(companies(), st.data())
@some
def test_b12_preview_equals_execution(account, data):
    contract = account.subscription(SALES)
    change = Buy(SALES, Bought(day_inside(data, contract), data.draw(st.integers(1, 9))))
    [quoted] = quotes_of(account, [change])
    after = done(account, change)
    made = Counter(
        due.line for due in term_charges(after.subscription(SALES), after.subscription(SALES).term)
    )
    assert not Counter(quoted.lines) - made
    months = contract.term_months * 2
    cash = [project(a, months=months) for a in (account, after)]

    def of(projection):
        return [invoice for invoice in projection.invoices if invoice.product == SALES]

    now = [sum(i.net for i in p.invoices if i.date == account.as_of) for p in cash]
    assert now[1] - now[0] == quoted.due_now
    assert quote(account, [change]) == (quoted,)
    # what is due now is on no other invoice: up to the next one, each is counted once
    assert quoted.next_invoice_date is None or quoted.next_invoice_date > account.as_of
    until = quoted.next_invoice_date or account.as_of
    upto = [sum(i.net for i in of(p) if i.date <= until) for p in cash]
    taxed = [sum(i.tax for i in of(p) if i.date <= until) for p in cash]
    assert upto[1] - upto[0] == quoted.due_now + (
        quoted.next_invoice_after - quoted.next_invoice_before
    )
    assert taxed[1] - taxed[0] == quoted.due_tax + quoted.next_invoice_tax


@given(companies(), st.data())
@some
def test_b12_projecting_in_two_steps_equals_projecting_in_one(account, data):
    plan = data.draw(plans(account))
    first = data.draw(st.integers(1, 29))
    whole = project(account, plan, months=30)
    middle = add_months(account.as_of, first)
    half = project(account, plan, months=first)
    rest = [planned for planned in plan if planned.on >= middle]
    # the end is counted from the first day again, not from a day that was cut already
    joined = continued(half, rest, months=31)
    kept = tuple(i for i in joined.invoices if i.date < whole.span.end)
    assert kept == whole.invoices
    assert joined.refused == whole.refused


@given(companies(), st.data())
@settings(max_examples=15, deadline=None)
def test_b12_independent_of_time_zone_locale_and_decimal_context(account, data):
    plan = data.draw(plans(account))
    plain = project(account, plan, months=24)
    shown = [(i.net, i.tax, [line.derivation for line in i.lines]) for i in plain.invoices]
    zone, words = os.environ.get("TZ"), locale.setlocale(locale.LC_ALL)
    try:
        os.environ["TZ"] = "Pacific/Kiritimati"
        time.tzset()
        locale.setlocale(locale.LC_ALL, "C")
        with localcontext() as context:
            context.prec, context.rounding = 3, ROUND_DOWN
            context.traps[Inexact] = True
            elsewhere = project(account, plan, months=24)
            again = [
                (i.net, i.tax, [line.derivation for line in i.lines]) for i in elsewhere.invoices
            ]
    finally:
        os.environ.pop("TZ")
        if zone is not None:
            os.environ["TZ"] = zone
        time.tzset()
        locale.setlocale(locale.LC_ALL, words)
    assert elsewhere == plain
    assert again == shown


@given(st.integers(-10_000, 10_000), st.lists(st.integers(0, 99), min_size=1, max_size=9))
def test_b7_splits_add_up(minor, weights):
    assume(sum(weights))
    parts = largest_remainder(minor, weights)
    assert sum(parts) == minor == sum(cumulative(minor, weights))
    exact = [minor * weight / sum(weights) for weight in weights]
    assert all(abs(part - share) < 1 for part, share in zip(parts, exact, strict=True))


@given(dressed(), st.sampled_from(["JPY", "USD", "KWD"]))
@some
def test_b7_currency_digits_are_respected(contract, currency):
    projection = project(company(replace(contract, currency=currency), tax="7.7"), months=14)
    for invoice in projection.invoices:
        amounts = [invoice.net, invoice.tax, invoice.total, *(x.amount for x in invoice.lines)]
        assert {len(str(a).partition(".")[2]) for a in amounts} == {digits_of(currency)}


@given(companies(), st.data())
@some
def test_b2_dates_moved_by_400_years_give_the_same_amounts(account, data):
    plan = data.draw(plans(account))

    def later(day):
        return day.replace(year=day.year + 400)

    def moved(contract):
        return replace(
            contract,
            start=later(contract.start),
            term=replace(
                contract.term, start=later(contract.term.start), end=later(contract.term.end)
            ),
            discounts=tuple(
                replace(d, until=d.until and later(d.until)) for d in contract.discounts
            ),
            one_offs=tuple(replace(o, on=later(o.on)) for o in contract.one_offs),
        )

    def moved_change(planned):
        change = planned.change
        if isinstance(change, Buy):
            change = replace(change, bought=replace(change.bought, on=later(change.bought.on)))
        return DatedChange(later(planned.on), change)

    far = replace(
        account,
        as_of=later(account.as_of),
        subscriptions=tuple(moved(s) for s in account.subscriptions),
    )
    near = project(account, plan, months=24)
    then = project(far, [moved_change(planned) for planned in plan], months=24)
    assert [(later(i.date), i.net, i.tax) for i in near.invoices] == [
        (i.date, i.net, i.tax) for i in then.invoices
    ]


@given(companies(), st.data())
@settings(max_examples=30, deadline=None)
def test_b9_the_evaluator_recomputes_every_derivation(account, data):
    projection = project(account, data.draw(plans(account)), months=30)
    for invoice in projection.invoices:
        assert evaluate(invoice.net_derivation.as_json()) == invoice.net
        assert evaluate(invoice.tax_derivation.as_json()) == invoice.tax
        for line in invoice.lines:
            assert evaluate(line.derivation.as_json()) == line.amount


@given(companies(), st.data())
@settings(max_examples=20, deadline=None)
def test_b9_the_evaluator_recomputes_every_total_in_cash_and_accrual(account, data):
    projection = project(account, data.draw(plans(account)), months=18)
    for view in TotalsView:
        for by in TotalsBy:
            for total in totals(projection.account, projection.invoices, view, by):
                assert evaluate(total.derivation.as_json()) == total.amount


@given(lives(), st.integers(1, 36))
@some
def test_b13_no_invoice_is_negative_and_no_credit_exceeds_what_was_charged(life, months):
    _, account, _ = life
    for subscription in account.subscriptions:
        charged = 0
        for due in term_charges(subscription, subscription.term):
            if due.line.kind is LineKind.TIER_CREDIT:
                assert 0 <= -due.line.minor <= charged
            charged += due.line.minor
    for invoice in project(account, months=months).invoices:
        assert invoice.net_minor >= 0
        assert invoice.net_minor == sum(line.minor for line in invoice.lines)


@given(companies(), st.data())
@some
def test_b10_cash_and_accrual_are_the_same_money(account, data):
    projection = project(account, data.draw(plans(account)), months=30)
    nets = sum(i.net_minor for i in projection.invoices)
    for by in TotalsBy:
        cash = totals(projection.account, projection.invoices, TotalsView.CASH, by)
        spread = totals(projection.account, projection.invoices, TotalsView.ACCRUAL, by)
        assert sum(t.minor for t in cash) == nets
        balance = sum(x.minor for x in lines_of(projection) if x.kind is LineKind.CREDIT_BALANCE)
        assert sum(t.minor for t in spread) == nets - balance


@given(companies(), st.booleans())
@settings(max_examples=25, deadline=None)
def test_the_sweep_gives_the_cents_of_the_explained_engine(account, with_price):
    unit = Decimal("33.33") if with_price else None
    numbers = [-3, -2, -1, 0, 1, 2, 3, 5, 8, 13, 21]
    for number, total in zip(
        numbers, sweep(account, SALES, numbers, months=20, unit=unit), strict=True
    ):
        changes: list[Change] = []
        if number > 0:
            changes = [Buy(SALES, Bought(account.as_of, number, unit))]
        elif number < 0:
            changes = [ScheduleRemoval(SALES, -number)]
        plan = [DatedChange(account.as_of, change) for change in changes]
        projected = project(account, plan, months=20)
        if projected.refused:
            assert total is None
        else:
            assert total == sum(i.total_minor for i in projected.invoices if i.product == SALES)


PENNY = Decimal("0.01")


@st.composite
def dearer(draw, contract):
    """A tier of the same seats whose base price is higher by some cents or much more."""
    more = draw(st.sampled_from([PENNY, Decimal("0.05"), Decimal(1), Decimal(700)]))
    rates = contract.term.rates
    return replace(rates, base=rates.base + more), more


@given(dressed(), st.data())
@settings(max_examples=150, deadline=None)
def test_d8_nobody_gains_by_an_upgrade_whatever_the_convention_and_the_rounding(contract, data):
    account, day = company(contract), day_inside(data, contract)
    if data.draw(st.booleans()):
        before = data.draw(st.integers(0, (day - contract.start).days))
        on = contract.start + timedelta(days=before)
        account = done(account, Buy(SALES, Bought(on, data.draw(st.integers(1, 4)))))
    account, _ = bring_forward(account, day)
    rates, more = data.draw(dearer(contract))
    charged = {due.line for due in charges_of(account)}
    upgraded = done(account, ChangeTier(SALES, TierChanged(day, "Enterprise", rates)))
    made = [due.line for due in charges_of(upgraded) if due.line not in charged]
    credit = [line for line in made if line.kind is LineKind.TIER_CREDIT]
    charge = [
        line
        for line in made
        if LineKind.TIER_CHARGE in (line.kind, line.reduces) and line.start == day
    ]
    assert len(credit) <= 1  # none where the upgrade is on the first day of a period
    for line in credit:
        paid = sum(x.minor for x in charged if x.start <= day < x.end)
        assert 0 <= -line.minor <= min(paid, sum(x.minor for x in charge))
        assert line.convention is contract.convention
        assert evaluate(line.derivation.as_json()) == line.amount
    assert all(x.convention in (contract.convention, Convention.FULL) for x in charge)
    # over the whole term the dearer tier never costs less, nor more than the difference
    extra = term_net(upgraded.subscription(SALES)) - term_net(account.subscription(SALES))
    assert extra >= -len(contract.discounts) * contract.term_months  # a cent more off each invoice
    if contract.rounding is not Rounding.DAY_RATE and not contract.discounts:
        roundings = 3 + 4 * contract.term_months
        assert extra <= more * 100 * contract.term_months + roundings


def charges_of(account):
    contract = account.subscription(SALES)
    return term_charges(contract, contract.term)


@given(contracts(conventions=MONTHS), st.integers(1, 9), st.data())
@settings(max_examples=100, deadline=None)
def test_b6_a_question_without_a_workspace_is_answered_as_checkout_charges(contract, seats, data):
    day = day_inside(data, contract)
    after = bought(company(contract), day, seats)
    [line] = [
        due.line for due in term_charges(after, after.term) if due.line.kind is LineKind.PURCHASE
    ]
    period = next(p for p in billing_periods(after, after.term) if p.start <= day < p.end)
    asked = {
        "kind": "proration",
        "unit_price": str(line.unit_price),
        "quantity": seats,
        "currency": "USD",
        "convention": contract.convention.value,
        "rounding": contract.rounding.value,
        "from": day.isoformat(),
        "to": period.end.isoformat(),
    }
    stated = {"period_start": period.start.isoformat(), "period_end": period.end.isoformat()}
    assume(contract.start.day <= max(period.start.day, period.end.day))  # else both ends are cut
    answered = answer(asked | stated)
    assert answered["amount"] == str(line.amount)
    assert evaluate(answered["derivation"]) == line.amount
    month = contract.convention is Convention.ACTUAL_30 and add_months(period.end, -1) == day
    if contract.start.day == period.end.day and day > period.start and not month:
        assert answer(asked)["amount"] == answered["amount"]
    credit = answer(asked | stated | {"quantity": -seats})
    assert Decimal(str(credit["amount"])) == -line.amount
    assert evaluate(credit["derivation"]) == -line.amount


@given(contracts(), st.data())
@some
def test_d8_change_and_change_back_within_a_period_never_pays_back_more_than_was_paid(
    contract, data
):
    up = replace(ENTERPRISE, base=contract.term.rates.base + 100)
    further = replace(up, base=up.base + 100)
    days = sorted(day_inside(data, contract) for _ in range(2))
    account = company(contract)
    for day, tier, rates in zip(days, ("Enterprise", "Ultimate"), (up, further), strict=True):
        account = replace(account, as_of=day)
        after = done(account, ChangeTier(SALES, TierChanged(day, tier, rates)))
        assert not isinstance(after, Refusal)
        account = after
    contract = account.subscription(SALES)
    lines = [due.line for due in term_charges(contract, contract.term)]
    assert sum(line.minor for line in lines) >= 0
    for day, (tier, rates) in zip(days, [("Enterprise", up), ("Ultimate", further)], strict=True):
        if days[0] != days[1]:
            standing = standing_on(contract.term, day)
            assert (standing.tier, standing.rates) == (tier, rates)
