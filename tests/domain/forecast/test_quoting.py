"""Quotes and the billing overview: every figure of a change before it is made (C1, D1, D8, S6)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.terms_and_prices import Bought, Discount, Rates, SeatPrice, TierChanged
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTier,
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    RemoveSubscription,
)
from seatdesk.domain.choices import Billing, Charge
from seatdesk.domain.forecast.overview import overview, seats_to_renewal
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Code, Refusal
from tests.domain.company import (
    ENTERPRISE,
    RENEWAL,
    SALES,
    SERVICE,
    START,
    STARTER,
    TODAY,
    account,
    done,
    sales,
)
from tests.evaluator import evaluate

MID = date(2026, 3, 11)
FIGURES = ["due_now", "to_renewal", "to_renewal_before", "next_term", "next_term_before", "tax"]
FIGURES += ["due_tax", "next_invoice_tax"]


def workspace(*subscriptions, today=MID, tax="0"):
    made = account(*subscriptions, today=today)
    return replace(made, policies=replace(made.policies, tax_percent=Decimal(tax)))


def quotes_of(account_, *changes):
    found = quote(account_, changes)
    assert not isinstance(found, Refusal), found
    return found


def quoted(account_, *changes):
    [only] = quotes_of(account_, *changes)
    for name in FIGURES:
        tree = getattr(only, f"{name}_derivation")
        assert evaluate(tree.as_json()) == getattr(only, name)
    for position in (only.current, only.after):
        assert evaluate(position.period.derivation.as_json()) == position.period_amount
        assert evaluate(position.term.derivation.as_json()) == position.term_total
    return only


def buy(seats, on=MID, unit=None):
    return Buy(SALES, Bought(on, seats, unit))


def text(*amounts):
    return [str(amount) for amount in amounts]


def test_c1_a_purchase_on_the_next_invoice():
    q = quoted(workspace(tax="25"), buy(2))
    assert (q.product, q.currency, q.seats, q.effective) == (SALES, "USD", 2, MID)
    assert text(q.due_now, q.next_invoice_before, q.next_invoice_after) == [
        "0.00",
        "720.00",
        "1021.94",
    ]
    assert q.next_invoice_date == date(2026, 4, 1)
    assert str(q.tax) == "75.49"
    assert text(q.to_renewal, q.to_renewal_before) == ["1741.94", "6480.00"]
    assert text(q.next_term_before, q.next_term) == ["8640.00", "10800.00"]
    assert text(q.current.period_amount, q.after.period_amount) == ["720.00", "900.00"]
    assert text(q.current.term_total, q.after.term_total) == ["8640.00", "10381.94"]
    assert (q.current.additional, q.after.additional, q.after.included) == (3, 5, 5)
    [line] = q.lines
    assert str(line.amount) == "121.94"


def test_c1_a_purchase_charged_at_once():
    q = quoted(workspace(sales(charge=Charge.AT_ONCE)), buy(2))
    assert text(q.due_now, q.next_invoice_before, q.next_invoice_after) == [
        "121.94",
        "720.00",
        "900.00",
    ]


def test_c1_a_purchase_on_the_day_of_an_invoice_is_due_now_and_not_again_on_the_next():
    q = quoted(workspace(today=TODAY, tax="25"), buy(1, on=TODAY))
    assert text(q.due_now, q.next_invoice_before, q.next_invoice_after) == [
        "90.00",
        "720.00",
        "810.00",
    ]
    assert q.next_invoice_date == date(2026, 4, 1)
    assert text(q.due_tax, q.next_invoice_tax, q.tax) == ["22.50", "22.50", "22.50"]


def test_c1_where_nothing_was_owned_the_tier_is_named_and_nothing_is_counted_twice():
    nothing = sales(
        additional=0,
        start=TODAY,
        rates=Rates(Decimal(0), 0, SeatPrice.of(Decimal(200))),
        charge=Charge.AT_ONCE,
    )
    q = quoted(workspace(nothing, today=date(2026, 3, 2), tax="25"), buy(1, on=date(2026, 3, 2)))
    assert text(q.due_now, q.due_tax, q.tax) == ["193.55", "48.39", "48.39"]
    assert text(q.next_invoice_before, q.next_invoice_after) == ["0.00", "200.00"]
    assert (q.next_invoice_date, str(q.next_invoice_tax)) == (date(2026, 4, 1), "50.00")
    assert (q.current.tier, q.after.tier) == ("Professional", "Professional")
    assert text(q.current.period_amount, q.current.term_total) == ["0.00", "0.00"]


def test_c1_a_purchase_dated_ahead_and_charged_at_once_has_an_invoice_of_its_own():
    q = quoted(workspace(sales(charge=Charge.AT_ONCE)), buy(1, on=date(2026, 3, 20)))
    assert text(q.due_now, q.next_invoice_before, q.next_invoice_after) == ["0.00", "0.00", "34.84"]
    assert q.next_invoice_date == date(2026, 3, 20)


def test_c1_a_purchase_dated_ahead_costs_nothing_before_its_day():
    q = quoted(workspace(), buy(2, on=date(2026, 12, 22)))
    assert q.effective == date(2026, 12, 22)
    assert text(q.due_now, q.to_renewal, q.next_term) == ["0.00", "58.06", "10800.00"]
    assert text(q.next_invoice_before, q.next_invoice_after) == ["720.00", "720.00"]


def test_c6_a_purchase_at_the_price_books_price():
    q = quoted(workspace(), buy(1, unit=Decimal(100)))
    assert str(q.after.period_amount) == "820.00"
    assert str(q.lines[0].unit_price) == "100.00"


def test_c1_several_products_have_a_quote_each():
    both = workspace(sales(), sales(product=SERVICE))
    quotes = quotes_of(both, buy(1), Buy(SERVICE, Bought(MID, 2)))
    assert [(q.product, q.seats) for q in quotes] == [(SALES, 1), (SERVICE, 2)]


def test_c1_what_costs_nothing_has_no_quote_and_what_is_refused_says_why():
    assert quote(workspace(), [Assign(SALES, (1,))]) == ()
    refused = quote(workspace(), [buy(0)])
    assert isinstance(refused, Refusal)
    assert refused.code is Code.QUANTITY


def test_d1_a_removal_shows_the_next_term_on_both_sides():
    q = quoted(workspace(), ScheduleRemoval(SALES, 2))
    assert (q.seats, q.effective) == (-2, RENEWAL)
    assert text(q.due_now, q.to_renewal, q.tax) == ["0.00", "0.00", "0.00"]
    assert (q.current.additional, q.after.additional) == (3, 1)
    assert text(q.current.period_amount, q.after.period_amount) == ["720.00", "540.00"]
    assert text(q.current.term_total, q.after.term_total) == ["8640.00", "6480.00"]
    [line] = q.lines
    assert (line.quantity, str(line.amount), line.start) == (1, "90.00", RENEWAL)


def test_d8_an_upgrade_shows_its_two_lines():
    q = quoted(workspace(), ChangeTier(SALES, TierChanged(MID, "Enterprise", ENTERPRISE)))
    assert [str(line.amount) for line in q.lines] == ["-487.74", "1056.77"]
    assert (q.current.tier, q.after.tier, q.after.included) == ("Professional", "Enterprise", 10)
    assert str(q.after.period_amount) == "1560.00"


def test_d8_a_lower_tier_shows_the_next_term():
    q = quoted(workspace(), ScheduleTier(SALES, "Starter", STARTER))
    assert (q.after.tier, q.effective) == ("Starter", RENEWAL)
    assert text(q.next_term_before, q.next_term) == ["8640.00", "1350.00"]


def test_d10_without_renewal_there_is_no_next_term():
    q = quoted(workspace(), SetAutoRenew(SALES, on=False))
    assert text(q.next_term_before, q.next_term) == ["8640.00", "0.00"]
    assert (q.after.additional, q.after.included, str(q.after.period_amount)) == (0, 0, "0.00")


def test_a_contract_that_comes_is_quoted_against_nothing():
    other = sales(product=SERVICE, start=MID)
    q = quoted(workspace(), AddSubscription(other))
    assert (q.current.tier, str(q.current.term_total)) == ("", "0.00")
    assert text(q.due_now, q.to_renewal, q.next_invoice_before) == ["720.00", "8640.00", "0.00"]
    assert q.next_invoice_date == date(2026, 4, 11)
    assert str(q.next_invoice_after) == "720.00"
    assert text(*(line.amount for line in q.lines)) == ["450.00", "270.00"]


def test_a_contract_that_leaves_has_no_quote():
    assert quote(workspace(), [RemoveSubscription(sales())]) == ()


def test_c3_a_quote_made_again_is_equal_and_moves_with_the_price():
    first, again = (quote(workspace(), [buy(2)]) for _ in range(2))
    assert first == again
    dearer = workspace(sales(discounts=(Discount("partner", percent=Decimal(5)),)))
    assert quote(dearer, [buy(2)]) != first


def test_d9_the_overview_has_every_figure_of_the_dock():
    [row] = overview(workspace(sales(assigned=6, notice_days=30), tax="25"))
    assert (row.included, row.additional, row.owned) == (5, 3, 8)
    assert (row.assigned, row.unassigned, row.pending, row.tier_plan) == (6, 2, None, None)
    assert (row.renewal, row.last_day_to_act) == (RENEWAL, date(2026, 12, 2))
    assert row.days_left == (date(2026, 12, 2) - MID).days
    assert text(row.period_amount, row.term_total, row.next_term_total) == [
        "720.00",
        "8640.00",
        "8640.00",
    ]
    assert row.next_invoice is not None
    assert row.next_invoice.date == date(2026, 4, 1)
    assert str(row.next_invoice.total) == "900.00"
    # 2 seats: 21 of 31 days of March, then nine months
    assert str(row.unassigned_cost_to_renewal) == "1741.94"
    assert str(row.avoidable_per_year) == "2160.00"
    for figure in (row.period, row.term, row.next_term, row.unassigned_to_renewal, row.avoidable):
        assert evaluate(figure.derivation.as_json()) == figure.amount


def test_s6_unassigned_seats_cost_whole_periods_from_the_first_day_of_one():
    contract = sales(billing=Billing.QUARTERLY)
    assert str(seats_to_renewal(contract, 1, START).amount) == "1080.00"
    assert str(seats_to_renewal(contract, 99, START).amount) == "3240.00"
    assert seats_to_renewal(contract, 0, START).minor == 0
    assert seats_to_renewal(contract, 1, RENEWAL).minor == 0


@pytest.mark.parametrize("removing", [0, 3])
def test_nothing_can_be_avoided_where_nothing_can_leave(removing):
    contract = sales(assigned=8 - removing, additional=3)
    state = workspace(contract)
    if removing:
        state = done(state, ScheduleRemoval(SALES, removing))
    [row] = overview(state)
    assert str(row.avoidable_per_year) == "0.00"


@pytest.mark.parametrize(("leaving", "avoidable"), [(0, "3240.00"), (1, "2160.00"), (2, "1080.00")])
def test_what_leaves_already_is_not_avoidable_again(leaving, avoidable):
    state = workspace(sales(assigned=7, additional=5))
    if leaving:
        state = done(state, ScheduleRemoval(SALES, leaving))
    [row] = overview(state)
    assert row.unassigned == 3
    assert str(row.avoidable_per_year) == avoidable
    assert evaluate(row.avoidable.derivation.as_json()) == row.avoidable.amount


@pytest.mark.parametrize(
    ("discounts", "billing", "avoidable"),
    [
        ((Discount("partner", percent=Decimal(10)),), Billing.MONTHLY, "972.00"),
        ((Discount("partner", percent=Decimal(100)),), Billing.MONTHLY, "0.00"),
        ((Discount("half", percent=Decimal(50), until=RENEWAL),), Billing.MONTHLY, "1080.00"),
        # three of twelve months; billed by the quarter the discount holds for all of the quarter
        (
            (Discount("half", percent=Decimal(50), until=date(2027, 4, 1)),),
            Billing.MONTHLY,
            "945.00",
        ),
        (
            (Discount("half", percent=Decimal(50), until=date(2027, 2, 1)),),
            Billing.QUARTERLY,
            "945.00",
        ),
        ((Discount("start", amount=Decimal(100)),), Billing.MONTHLY, "1080.00"),
    ],
)
def test_what_the_contract_takes_off_is_not_avoidable(discounts, billing, avoidable):
    [row] = overview(workspace(sales(assigned=7, discounts=discounts, billing=billing)))
    assert str(row.avoidable_per_year) == avoidable
    assert evaluate(row.avoidable.derivation.as_json()) == row.avoidable.amount


def test_an_ended_contract_costs_nothing_more():
    state = done(workspace(today=date(2026, 12, 20)), SetAutoRenew(SALES, on=False))
    [before] = overview(state)
    assert before.next_invoice is None
    assert str(before.avoidable_per_year) == "0.00"
    ended, _ = bring_forward(state, RENEWAL)
    [row] = overview(ended)
    assert (row.ended, row.additional) == (True, 0)
    assert (
        text(row.period_amount, row.unassigned_cost_to_renewal, row.next_term_total) == ["0.00"] * 3
    )


def test_on_the_day_of_an_invoice_the_overview_shows_that_invoice():
    [row] = overview(workspace(today=TODAY))
    assert row.next_invoice is not None
    assert row.next_invoice.date == TODAY


def test_d5_a_quote_names_what_it_cancels_of_its_own_product_only():
    both = workspace(sales(3), sales(3, product=SERVICE))
    for product in (SALES, SERVICE):
        both = done(both, ScheduleTier(product, "Starter", STARTER))
    up = ChangeTier(SALES, TierChanged(MID, "Enterprise", ENTERPRISE))
    q = quoted(both, up)
    assert [(gone.product, type(gone)) for gone in q.cancelled] == [(SALES, CancelTier)]
    first, second = quotes_of(both, up, Buy(SERVICE, Bought(MID, 1)))
    assert (len(first.cancelled), second.cancelled) == (1, ())
    assert (q.waits, second.waits) == (False, False)
    [lower] = quotes_of(workspace(), ScheduleTier(SALES, "Starter", STARTER))
    assert (lower.waits, lower.cancelled) == (True, ())
    assert (lower.current.owned, lower.after.owned) == (8, 5)


def test_d8_a_tier_scheduled_for_the_renewal_goes_unless_it_is_higher_still():
    top = replace(ENTERPRISE, base=ENTERPRISE.base + 1)
    for plan, stays in ((STARTER, False), (ENTERPRISE, False), (top, True)):
        state = done(workspace(), ScheduleTier(SALES, "Planned", plan))
        after = done(state, ChangeTier(SALES, TierChanged(MID, "Enterprise", ENTERPRISE)))
        assert (after.subscription(SALES).tier_plan is not None) is stays
        bought = done(state, buy(1))  # nothing else overtakes it
        assert bought.subscription(SALES).tier_plan is not None


def test_a_contract_that_comes_with_one_line_is_quoted_with_it():
    q = quoted(workspace(), AddSubscription(sales(product=SERVICE, start=MID, additional=0)))
    assert text(*(line.amount for line in q.lines)) == ["450.00"]


def test_c1_the_first_charge_is_that_of_the_change_itself_and_on_its_invoice():
    # 2 seats x 90 from 11 March: 21 of 31 days, on the invoice of 1 April with the whole month.
    charge = quoted(workspace(), buy(2)).first_charge
    assert (charge.on, str(charge.figure.amount)) == (date(2026, 4, 1), "121.94")
    assert evaluate(charge.figure.derivation.as_json()) == charge.figure.amount
    at_once = quoted(workspace(sales(charge=Charge.AT_ONCE)), buy(2)).first_charge
    assert (at_once.on, str(at_once.figure.amount)) == (MID, "121.94")
    later = quoted(workspace(), buy(2, on=date(2026, 6, 15))).first_charge
    assert later is None, "the invoice after today's is not the one that it stands on"


def parts_of(q):
    """The parts of the next term's difference: what is cancelled, and the amount that comes out."""
    for part in q.next_term_parts:
        assert evaluate(part.figure.derivation.as_json()) == part.figure.amount
    assert sum(part.figure.amount for part in q.next_term_parts) == q.next_term - q.next_term_before
    return [(type(part.cancelled), str(part.figure.amount)) for part in q.next_term_parts]


def test_d5_the_next_terms_difference_is_split_into_seats_bought_and_the_removal_cancelled():
    # Before: 450 + 1 x 90 a month. The two that leave no more: 12 x 180; the one bought: 12 x 90.
    leaving = done(workspace(sales(6)), ScheduleRemoval(SALES, 2))
    q = quoted(leaving, buy(1), Assign(SALES, (7, 8, 9)))
    assert text(q.next_term_before, q.next_term) == ["6480.00", "9720.00"]
    assert parts_of(q) == [(type(None), "1080.00"), (CancelRemoval, "2160.00")]


def test_d5_where_nothing_is_cancelled_all_of_the_difference_is_the_changes():
    leaving = done(workspace(sales(6)), ScheduleRemoval(SALES, 2))
    assert parts_of(quoted(leaving, buy(1))) == [(type(None), "1080.00")]


def test_d8_an_upgrade_and_the_lower_tier_that_it_cancels_are_two_parts():
    # Starter was scheduled: 12 x (45 + 3 x 22.50) = 1,350.00; Professional 12 x 720 = 8,640.00.
    lower = done(workspace(), ScheduleTier(SALES, "Starter", STARTER))
    q = quoted(lower, ChangeTier(SALES, TierChanged(MID, "Enterprise", ENTERPRISE)))
    assert parts_of(q) == [
        (type(None), str(q.next_term - Decimal(8640))),
        (CancelTier, "7290.00"),
    ]
