"""Invoices: the lines on each, and their amounts (B3-B8, B13, D8)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    OneOff,
    Rates,
    RenewalPrice,
    SeatPrice,
    SeatTier,
    TierChanged,
)
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.account_changes import SetPolicies
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import (
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    RemoveSubscription,
)
from seatdesk.domain.charges.charges import term_charges
from seatdesk.domain.charges.invoice import LineKind, total_of
from seatdesk.domain.charges.invoicing import closing_credit, term_invoices
from seatdesk.domain.charges.standing import billing_periods
from seatdesk.domain.choices import Billing, Charge, Convention, PriceModel, Rounding
from seatdesk.domain.forecast.projection import project
from tests.domain.company import (
    ENTERPRISE,
    PROFESSIONAL,
    RENEWAL,
    SALES,
    SERVICE,
    START,
    STARTER,
    account,
    done,
    sales,
)
from tests.evaluator import evaluate

FIRST = date(2026, 1, 1)


def workspace(*subscriptions, today=START, **policies):
    made = account(*subscriptions, today=today)
    return replace(made, policies=replace(made.policies, **policies))


def lines_on(projection, day, product=SALES):
    [invoice] = [i for i in projection.invoices if (i.date, i.product) == (day, product)]
    return [(line.kind, str(line.amount)) for line in invoice.lines]


def buy(day, seats, unit=None):
    return DatedChange(day, Buy(SALES, Bought(day, seats, unit, "book")))


def test_b3_a_period_costs_base_and_seats_in_advance_per_month():
    for billing, months, amount in (
        (Billing.MONTHLY, 1, "720.00"),
        (Billing.QUARTERLY, 3, "2160.00"),
        (Billing.ANNUAL, 12, "8640.00"),
        (Billing.TERM, 12, "8640.00"),
    ):
        invoices = project(workspace(sales(billing=billing)), months=24).invoices
        assert [i.date for i in invoices] == [add_months(START, n) for n in range(0, 24, months)]
        assert {str(i.net) for i in invoices} == {amount}


@pytest.mark.parametrize("day", [29, 30, 31])
def test_b2_a_contract_that_starts_late_in_january_bills_on_the_last_days(day):
    start = date(2024, 1, day)
    invoices = project(workspace(sales(start=start), today=start), months=14).invoices
    assert [i.date for i in invoices] == [add_months(start, n) for n in range(14)]
    assert invoices[1].date == date(2024, 2, 29)
    assert invoices[13].date == date(2025, 2, 28)
    assert {i.net for i in invoices} == {720}


def test_b2_a_contract_that_starts_on_a_leap_day_comes_back_to_it():
    start = date(2024, 2, 29)
    invoices = project(
        workspace(sales(start=start, billing=Billing.ANNUAL), today=start), months=60
    ).invoices
    days = [i.date.isoformat() for i in invoices]
    assert days == ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


def test_a_term_that_is_no_multiple_of_its_periods_ends_with_a_shorter_one():
    contract = sales(term_months=14, billing=Billing.QUARTERLY)
    assert [p.months for p in billing_periods(contract, contract.term)] == [3, 3, 3, 3, 2]
    later = project(workspace(contract), months=28).invoices
    assert [i.date for i in later][4:6] == [date(2027, 1, 1), date(2027, 3, 1)]
    assert [str(i.net) for i in later][4:6] == ["1440.00", "2160.00"]


def test_b4_a_purchase_stands_on_the_next_invoice_or_at_once():
    day = date(2026, 3, 11)
    later = project(workspace(sales()), [buy(day, 2)], months=12)
    assert lines_on(later, date(2026, 4, 1)) == [
        ("purchase", "121.94"),
        ("base", "450.00"),
        ("seats", "450.00"),
    ]
    at_once = project(workspace(sales(charge=Charge.AT_ONCE)), [buy(day, 2)], months=12)
    assert lines_on(at_once, day) == [("purchase", "121.94")]
    assert lines_on(at_once, date(2026, 4, 1)) == [("base", "450.00"), ("seats", "450.00")]


def test_b4_a_purchase_in_the_last_period_stands_on_the_next_terms_first_invoice():
    day = date(2026, 12, 22)
    projection = project(workspace(sales()), [buy(day, 1)], months=14)
    assert lines_on(projection, RENEWAL) == [
        ("purchase", "29.03"),
        ("base", "450.00"),
        ("seats", "360.00"),
    ]


def test_b4_where_the_contract_ends_the_rest_stands_on_a_final_invoice():
    day = date(2026, 12, 22)
    plan = [buy(day, 1), DatedChange(date(2026, 12, 23), SetAutoRenew(SALES, on=False))]
    projection = project(workspace(sales()), plan, months=24)
    assert projection.invoices[-1].date == RENEWAL
    assert lines_on(projection, RENEWAL) == [("purchase", "29.03")]
    ended = replace(projection.account, as_of=RENEWAL)
    assert [i.date for i in project(ended, months=1).invoices] == [RENEWAL]


@pytest.mark.parametrize("day", [date(2026, 4, 1), date(2026, 4, 30), date(2026, 5, 1)])
def test_b1_the_first_and_the_last_day_of_a_period_are_charged(day):
    projection = project(workspace(sales()), [buy(day, 1)], months=12)
    charged = {date(2026, 4, 1): "90.00", date(2026, 4, 30): "3.00", date(2026, 5, 1): "90.00"}
    lines = [x for i in projection.invoices for x in i.lines if x.kind is LineKind.PURCHASE]
    assert [str(line.amount) for line in lines] == [charged[day]]


def test_several_purchases_on_one_day_and_at_other_prices_have_lines_of_their_own():
    day = date(2026, 3, 11)
    plan = [buy(day, 2), buy(day, 1, Decimal(100)), buy(day, 3, Decimal(90))]
    plan += [buy(date(2026, 3, 12), 1, Decimal(100))]
    projection = project(workspace(sales()), plan, months=12)
    assert [line for line in lines_on(projection, date(2026, 4, 1)) if line[0] == "purchase"] == [
        ("purchase", "121.94"),
        ("purchase", "67.74"),
        ("purchase", "182.90"),
        ("purchase", "64.52"),
    ]
    [invoice] = [i for i in projection.invoices if i.date == date(2026, 5, 1)]
    seats = [(x.quantity, str(x.unit_price)) for x in invoice.lines if x.kind is LineKind.SEATS]
    assert seats == [(8, "90.00"), (2, "100.00")]


def test_d8_an_upgrade_credits_what_was_charged_and_charges_the_new_tier_in_two_lines():
    day = date(2026, 3, 11)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    projection = project(workspace(sales()), [up], months=12)
    assert lines_on(projection, date(2026, 4, 1)) == [
        ("tier_credit", "-487.74"),  # 720 * 21/31
        ("tier_charge", "1056.77"),  # 1560 * 21/31
        ("base", "1200.00"),
        ("seats", "360.00"),
    ]


def test_d8_an_upgrade_on_the_first_day_of_a_period_credits_nothing():
    day = date(2026, 3, 1)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    projection = project(workspace(sales()), [up, buy(day, 1)], months=3)
    assert lines_on(projection, day) == [
        ("base", "1200.00"),
        ("seats", "360.00"),
        ("purchase", "120.00"),
    ]


def test_d8_two_upgrades_in_one_period_credit_only_what_still_stands():
    top = replace(ENTERPRISE, base=Decimal(2400))
    plan = [
        DatedChange(day, ChangeTier(SALES, TierChanged(day, tier, rates)))
        for day, tier, rates in (
            (date(2026, 3, 11), "Enterprise", ENTERPRISE),
            (date(2026, 3, 21), "Ultimate", top),
        )
    ]
    projection = project(workspace(sales()), plan, months=12)
    assert lines_on(projection, date(2026, 4, 1))[:4] == [
        ("tier_credit", "-487.74"),
        ("tier_charge", "1056.77"),
        ("tier_credit", "-553.55"),  # 1056.77 * 11/21
        ("tier_charge", "979.35"),  # 2760 * 11/31
    ]


def test_d8_the_credit_is_of_what_was_really_charged_discount_included():
    half = (Discount("half", percent=Decimal(50)),)
    day = date(2026, 3, 11)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    projection = project(workspace(sales(discounts=half)), [up], months=12)
    assert lines_on(projection, date(2026, 4, 1))[:3] == [
        ("tier_credit", "-243.87"),
        ("tier_charge", "1056.77"),
        ("discount", "-528.39"),
    ]


def test_d8_nothing_charged_nothing_credited():
    free = Rates(Decimal(0), 5, SeatPrice.of(Decimal(90)))
    day = date(2026, 3, 11)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Professional", PROFESSIONAL)))
    projection = project(workspace(sales(rates=free, tier="Free", additional=0)), [up], months=12)
    assert lines_on(projection, date(2026, 4, 1))[0] == ("tier_charge", "304.84")


def test_b13_a_credit_that_is_left_over_is_carried_forward_as_its_own_line():
    # a higher base price, and seats so much cheaper that the credit exceeds the charge
    cheap = Rates(Decimal(460), 5, SeatPrice.of(Decimal(1)))
    day = date(2026, 1, 2)
    contract = sales(billing=Billing.ANNUAL, charge=Charge.AT_ONCE, additional=20)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", cheap)))
    projection = project(workspace(contract), [up], months=37)
    assert lines_on(projection, day) == [
        ("tier_credit", "-26926.03"),
        ("tier_charge", "5744.22"),
        ("credit_balance", "21181.81"),
    ]
    assert lines_on(projection, RENEWAL)[-1] == ("credit_balance", "-5760.00")
    assert [str(i.net) for i in projection.invoices if i.date >= RENEWAL] == ["0.00"] * 3
    later = [i.lines[-1].amount for i in projection.invoices[2:]]
    assert later == [Decimal("-5760.00")] * 3
    assert sum(later) < Decimal(-17000)
    for line in projection.invoices[1].lines:
        assert evaluate(line.derivation.as_json()) == line.amount
    state, _ = bring_forward(
        done(replace(workspace(contract), as_of=day), up.change), date(2028, 1, 1)
    )
    assert state.subscription(SALES).term.credit == Decimal("15421.81")
    assert closing_credit(state.subscription(SALES)) == Decimal("9661.81")


def test_b8_percent_and_amount_discounts_until_a_day():
    cut = (
        Discount("partner", percent=Decimal(10), until=date(2026, 3, 1)),
        Discount("start", amount=Decimal(700), until=date(2026, 2, 1)),
        Discount("too late", percent=Decimal(50), until=date(2026, 1, 1)),
    )
    projection = project(workspace(sales(discounts=cut)), [buy(date(2026, 1, 11), 1)], months=4)
    assert lines_on(projection, FIRST)[2:] == [("discount", "-72.00"), ("discount", "-648.00")]
    assert lines_on(projection, date(2026, 2, 1)) == [
        ("purchase", "60.97"),
        ("discount", "-6.10"),
        ("base", "450.00"),
        ("seats", "360.00"),
        ("discount", "-81.00"),
    ]
    assert [kind for kind, _ in lines_on(projection, date(2026, 3, 1))] == ["base", "seats"]
    assert projection.invoices[0].net == 0


def test_b8_an_amount_off_a_period_is_off_the_rest_of_it_after_an_upgrade():
    off = (Discount("start", amount=Decimal(31)),)
    day = date(2026, 3, 11)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    projection = project(workspace(sales(discounts=off)), [up], months=12)
    assert lines_on(projection, date(2026, 4, 1))[:3] == [
        ("tier_credit", "-466.74"),  # 689 * 21/31
        ("tier_charge", "1056.77"),
        ("discount", "-21.00"),
    ]
    assert evaluate(projection.invoices[3].net_derivation.as_json()) == projection.invoices[3].net


@pytest.mark.parametrize("convention", [Convention.ACTUAL_30, Convention.FULL])
def test_d8_shares_of_what_was_charged_are_measured_by_the_contracts_convention(convention):
    off = (Discount("start", amount=Decimal(31)),)
    day = date(2026, 3, 11)
    up = DatedChange(day, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    contract = sales(discounts=off, convention=convention)
    lines = lines_on(project(workspace(contract), [up], months=12), date(2026, 4, 1))
    expected = {
        Convention.ACTUAL_30: ["-482.30", "1092.00", "-21.70"],
        Convention.FULL: ["-689.00", "1560.00", "-31.00"],
    }
    assert [amount for _, amount in lines[:3]] == expected[convention]


def test_b8_a_one_off_stands_once_on_the_first_invoice_from_its_day():
    extra = (
        OneOff(date(2026, 1, 1), "Onboarding", Decimal(500)),
        OneOff(date(2026, 3, 5), "Training", Decimal("99.50")),
        OneOff(date(2026, 12, 5), "Review", Decimal(10)),
    )
    projection = project(workspace(sales(one_offs=extra)), months=24)
    found = [(i.date, line.label) for i in projection.invoices for line in i.lines if line.label]
    assert found == [
        (FIRST, "Onboarding"),
        (date(2026, 4, 1), "Training"),
        (RENEWAL, "Review"),
    ]
    at_once = project(
        workspace(sales(one_offs=extra, charge=Charge.AT_ONCE)),
        [buy(date(2026, 3, 8), 1)],
        months=24,
    )
    assert [i.date for i in at_once.invoices for x in i.lines if x.label] == [
        FIRST,
        date(2026, 3, 8),
        RENEWAL,
    ]


@pytest.mark.parametrize(
    ("on", "stands_on"),
    [
        (date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 1), date(2026, 12, 1)),  # the day of the term's last invoice
        (date(2026, 12, 2), RENEWAL),
        (date(2026, 12, 31), RENEWAL),
        (RENEWAL, RENEWAL),
    ],
)
@pytest.mark.parametrize("steps", [(RENEWAL,), (date(2026, 12, 1), RENEWAL)])
def test_b8_a_one_off_around_the_last_invoice_of_a_term_stands_once(on, stands_on, steps):
    state = workspace(sales(one_offs=(OneOff(on, "Review", Decimal(10)),)))
    seen = [i.date for i in project(state, months=24).invoices for x in i.lines if x.label]
    assert seen == [stands_on]
    for day in steps:  # the same from a later day on: what was invoiced before is not again
        state, _ = bring_forward(state, day)
        later = [i.date for i in project(state, months=24).invoices for x in i.lines if x.label]
        assert later == [day for day in seen if day >= state.as_of]


def test_b8_a_one_off_on_the_day_an_unrenewed_contract_ends_stands_on_the_final_invoice():
    plan = [DatedChange(START, SetAutoRenew(SALES, on=False))]
    for on, found in ((RENEWAL, 1), (date(2027, 1, 2), 0)):
        state = workspace(sales(one_offs=(OneOff(on, "Review", Decimal(10)),)))
        invoices = project(state, plan, months=24).invoices
        assert len([x for i in invoices for x in i.lines if x.label]) == found


def test_b8_a_one_off_after_the_last_invoice_of_a_contract_stands_on_a_final_one():
    extra = (OneOff(date(2026, 12, 5), "Review", Decimal(10)),)
    plan = [DatedChange(START, SetAutoRenew(SALES, on=False))]
    projection = project(workspace(sales(one_offs=extra)), plan, months=24)
    assert lines_on(projection, RENEWAL) == [("one_off", "10.00")]


def test_b8_a_contract_entered_in_a_later_term_is_not_charged_old_one_offs():
    extra = (
        OneOff(date(2026, 11, 5), "Old", Decimal(10)),
        OneOff(date(2026, 12, 5), "New", Decimal(10)),
    )
    later = sales(one_offs=extra)
    term = replace(later.term, start=RENEWAL, end=date(2028, 1, 1))
    projection = project(workspace(replace(later, term=term), today=RENEWAL), months=12)
    assert [x.label for i in projection.invoices for x in i.lines if x.label] == ["New"]


def test_b8_tax_is_on_the_invoices_net_total_and_explains_itself():
    projection = project(workspace(sales(), tax_percent=Decimal("7.7"), tax_label="MWST"), months=1)
    [invoice] = projection.invoices
    assert (str(invoice.net), str(invoice.tax), str(invoice.total)) == (
        "720.00",
        "55.44",
        "775.44",
    )
    assert evaluate(invoice.tax_derivation.as_json()) == invoice.tax
    assert total_of(()).number == 0


def test_b8_the_renewal_price_changes_the_next_term_only():
    contract = sales(renewal_price=RenewalPrice(percent=Decimal(10)))
    invoices = project(workspace(contract), months=25).invoices
    assert [str(invoices[n].net) for n in (0, 11, 12, 24)] == [
        "720.00",
        "720.00",
        "792.00",
        "792.00",
    ]


def test_d8_a_lower_tier_waits_for_the_renewal():
    plan = [DatedChange(START, ScheduleTier(SALES, "Starter", STARTER))]
    invoices = project(workspace(sales()), plan, months=13).invoices
    assert [str(invoices[n].net) for n in (0, 11, 12)] == ["720.00", "720.00", "112.50"]


def test_d7_a_purchase_after_a_pending_removal_comes_on_top_of_what_stays():
    plan = [DatedChange(START, ScheduleRemoval(SALES, 2)), buy(date(2026, 6, 1), 5)]
    projection = project(workspace(sales()), plan, months=13)
    assert projection.account.subscription(SALES).additional == 6
    assert lines_on(projection, RENEWAL) == [("base", "450.00"), ("seats", "540.00")]


def test_two_year_terms_renew_after_two_years():
    contract = sales(term_months=24, renewal_price=RenewalPrice(percent=Decimal(10)))
    invoices = project(workspace(contract), months=36).invoices
    assert [str(i.net) for i in invoices[23:25]] == ["720.00", "792.00"]


def test_e1_8_what_the_account_refuses_is_left_out_and_said():
    plan = [DatedChange(START, ScheduleRemoval(SALES, 99)), buy(date(2026, 3, 1), 1)]
    projection = project(workspace(sales()), plan, months=12)
    [refused] = projection.refused
    assert refused.planned == plan[0]
    assert projection.account.subscription(SALES).additional == 4


def test_a_contract_that_leaves_or_comes_is_billed_for_its_own_days():
    other = sales(product=SERVICE)
    start = date(2026, 5, 1)
    plan = [
        DatedChange(date(2026, 4, 15), RemoveSubscription(other)),
        DatedChange(start, AddSubscription(sales(product="Marketing Hub", start=start))),
    ]
    invoices = project(workspace(sales(), other), plan, months=12).invoices
    assert len([i for i in invoices if i.product == SERVICE]) == 4
    assert next(i.date for i in invoices if i.product == "Marketing Hub") == start


def test_a_contract_that_ended_makes_room_for_another_of_its_product():
    plan = [
        DatedChange(START, SetAutoRenew(SALES, on=False)),
        DatedChange(date(2027, 2, 1), AddSubscription(sales(start=date(2027, 2, 1)))),
    ]
    days = [i.date for i in project(workspace(sales()), plan, months=15).invoices]
    assert date(2027, 1, 1) not in days
    assert days[-2:] == [date(2027, 2, 1), date(2027, 3, 1)]


def test_an_ended_contract_that_is_replaced_is_billed_to_its_end():
    ended, _ = bring_forward(
        done(workspace(sales(), today=date(2026, 12, 20)), SetAutoRenew(SALES, on=False)), RENEWAL
    )
    plan = [DatedChange(RENEWAL, AddSubscription(sales(start=RENEWAL)))]
    invoices = project(ended, plan, months=2).invoices
    assert [i.date for i in invoices] == [RENEWAL, date(2027, 2, 1)]


def test_a_tax_that_changes_holds_from_its_day():
    before = workspace(sales(), tax_percent=Decimal(20))
    after = replace(before.policies, tax_percent=Decimal(25))
    plan = [DatedChange(date(2026, 2, 15), SetPolicies(before.policies, after))]
    invoices = project(before, plan, months=4).invoices
    assert [str(i.tax) for i in invoices] == ["144.00", "144.00", "180.00", "180.00"]


def test_what_a_term_is_charged_can_be_cut_short():
    contract = sales()
    cut = term_charges(contract, contract.term, date(2026, 4, 1))
    assert {due.on for due in cut} == {date(2026, n, 1) for n in (1, 2, 3)}
    invoices = term_invoices(contract, Policies(), before=date(2026, 4, 1))
    assert len(invoices) == 3


def test_b3_a_term_of_two_years_billed_by_the_year_has_two_invoices():
    two_years = sales(
        term_months=24,
        billing=Billing.ANNUAL,
        discounts=(Discount("partner", percent=Decimal(10)),),
    )
    projection = project(workspace(two_years), months=24)
    assert [i.date for i in projection.invoices] == [FIRST, RENEWAL]
    assert [(x.quantity, str(x.amount)) for x in projection.invoices[0].lines] == [
        (1, "5400.00"),
        (3, "3240.00"),
        (1, "-864.00"),
    ]


def test_b3_a_purchase_in_steps_is_named_by_the_price_of_the_step_it_reaches():
    steps = SeatPrice((SeatTier(4, Decimal(90)), SeatTier(None, Decimal(70))), PriceModel.GRADUATED)
    contract = sales(rates=replace(PROFESSIONAL, seat=steps))
    projection = project(workspace(contract), [buy(date(2026, 1, 16), 3)], months=2)
    [line] = [x for i in projection.invoices for x in i.lines if x.kind is LineKind.PURCHASE]
    assert (line.quantity, str(line.unit_price)) == (3, "70.00")
    assert str(line.amount) == "118.71"  # (90 + 70 + 70) x 16/31


def test_b7_a_rounded_day_rate_never_makes_a_part_dearer_than_the_whole():
    """0.50 a month is 0.02 a day: 30 of 31 days would be 0.60."""
    contract = sales(
        rates=Rates(Decimal(0), 0, SeatPrice.of(Decimal("0.50"))),
        additional=0,
        rounding=Rounding.DAY_RATE,
    )
    projection = project(workspace(contract), [buy(date(2026, 1, 2), 1)], months=2)
    [line] = [x for i in projection.invoices for x in i.lines if x.kind is LineKind.PURCHASE]
    assert str(line.amount) == "0.50"


def test_b10_the_invoices_before_a_day_leave_that_day_out():
    contract, day = sales(), date(2026, 3, 1)
    found = term_invoices(contract, Policies(), before=day)
    assert [invoice.date for invoice in found] == [FIRST, date(2026, 2, 1)]


@pytest.mark.parametrize(
    ("bought", "source"),
    [
        (Bought(date(2026, 3, 11), 1), "contract"),
        (Bought(date(2026, 3, 11), 1, source="book, 2026"), "book, 2026"),
        (Bought(date(2026, 3, 11), 1, Decimal(90), "book, 2026"), "book, 2026"),
    ],
)
def test_c6_a_purchase_says_where_its_price_was_read(bought, source):
    projection = project(workspace(sales()), [DatedChange(bought.on, Buy(SALES, bought))], months=4)
    [line] = [x for i in projection.invoices for x in i.lines if x.kind is LineKind.PURCHASE]
    assert line.source == source


def test_b8_a_discount_off_nothing_is_nothing():
    free = sales(
        rates=Rates(Decimal(0), 5, SeatPrice.of(Decimal(90))),
        additional=0,
        discounts=(Discount("partner", percent=Decimal(10)), Discount("start", amount=Decimal(5))),
    )
    assert project(workspace(free), months=12).invoices == ()
