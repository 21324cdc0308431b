"""Credits and charges of a tier change, and purchases of the same day (B6, C3, D8)."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from seatdesk.controllers.calculator.calculator import answer
from seatdesk.domain.account.terms_and_prices import Bought, Discount, Rates, SeatPrice, TierChanged
from seatdesk.domain.calendar import started_months
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier
from seatdesk.domain.charges.charges import term_charges
from seatdesk.domain.charges.invoice import LineKind
from seatdesk.domain.charges.standing import events_in_order
from seatdesk.domain.choices import Billing, Charge, Convention, Rounding
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from tests.domain.billing import company, dressed
from tests.domain.charges.test_money_properties import day_inside
from tests.domain.company import ENTERPRISE, SALES, account, done, sales
from tests.evaluator import evaluate

FIRST_DAY, LAST_DAY = date.min, date.max
ON_THE_TENTH = date(2026, 1, 10), date(2027, 1, 10)
TIER_KINDS = frozenset({LineKind.TIER_CREDIT, LineKind.TIER_CHARGE})


def rates(base, seat=0, included=0):
    return Rates(Decimal(base), included, SeatPrice.of(Decimal(seat)))


def lines_of(state):
    """Lines of the term that is running."""
    contract = state.subscription(SALES)
    return [due.line for due in term_charges(contract, contract.term)]


def tier_lines(contract, *upgrades):
    """Amounts and conventions of the lines that upgrades make, each on its day."""
    state = account(contract, today=contract.start)
    for day, tier, at in upgrades:
        state, _ = bring_forward(state, day)
        state = done(state, ChangeTier(SALES, TierChanged(day, tier, at)))
    made = [line for line in lines_of(state) if line.kind in TIER_KINDS or line.reduces]
    for line in made:
        assert evaluate(line.derivation.as_json()) == line.amount
    return [(str(line.amount), line.convention) for line in made]


@pytest.mark.parametrize(
    ("convention", "credit", "charge"),
    [
        (Convention.ACTUAL_DAYS, "-67.86", "67.86"),  # 19 of 28 days
        (Convention.INCLUSIVE_DAYS, "-67.86", "67.86"),
        (Convention.SECONDS, "-67.86", "67.86"),
        (Convention.ACTUAL_MONTH, "-67.86", "67.86"),
        (Convention.ACTUAL_30, "-63.33", "63.34"),  # 19 of 30
        (Convention.STRICT_30_360, "-70.00", "70.01"),  # 21 of 30
        (Convention.ACTUAL_365, "-62.47", "62.47"),  # 12 x 19 of 365
        (Convention.WHOLE_MONTHS, "-100.00", "100.01"),
        (Convention.FULL, "-100.00", "100.01"),
        (Convention.FRACTION, "-100.00", "100.01"),  # of contracts entered before: the whole
    ],
)
@pytest.mark.parametrize("charge_day", list(Charge))
def test_d8_credit_and_charge_are_measured_by_the_contracts_convention(
    convention, credit, charge, charge_day
):
    contract = sales(
        rates=rates("100.00"), additional=0, convention=convention, charge=charge_day, tier="Basic"
    )
    upgrade = (date(2026, 2, 10), "Plus", rates("100.01"))
    assert tier_lines(contract, upgrade) == [(credit, convention), (charge, convention)]


@pytest.mark.parametrize(
    ("convention", "amounts"),
    [
        (Convention.ACTUAL_DAYS, ["-200.00", "400.00", "-16.67"]),  # 50 of 90 days
        (Convention.ACTUAL_MONTH, ["-201.43", "402.86", "-16.79"]),  # 1 + 19/28 of 3 months
        (Convention.ACTUAL_30, ["-196.00", "392.00", "-16.33"]),  # 1 + 19/30
        (Convention.STRICT_30_360, ["-204.00", "408.00", "-17.00"]),  # 1 + 21/30
        (Convention.ACTUAL_365, ["-197.26", "394.52", "-16.44"]),  # 12 x 50 of 365
        (Convention.WHOLE_MONTHS, ["-240.00", "480.00", "-20.00"]),  # 2 of 3
    ],
)
def test_d8_in_a_quarter_an_amount_off_is_measured_by_it_too(convention, amounts):
    contract = sales(
        rates=rates(130),
        additional=0,
        convention=convention,
        billing=Billing.QUARTERLY,
        discounts=(Discount("start", amount=Decimal(30)),),
        tier="Basic",
    )
    made = tier_lines(contract, (date(2026, 2, 10), "Plus", rates(240)))
    assert [one for one in made if one[0] != "-30.00"] == [
        (amount, convention) for amount in amounts
    ]


@pytest.mark.parametrize(
    ("convention", "bought", "credit"),
    [
        # 2 seats at 50 from 6 March; all of it credited from the 16th on, with 300 of the base
        (Convention.ACTUAL_DAYS, "83.87", "-206.45"),  # 26/31; 16/31 of 300 + 16/26 of 83.87
        (Convention.ACTUAL_30, "86.67", "-213.34"),  # 26/30; 16/30 of 300 + 16/26 of 86.67
        (Convention.STRICT_30_360, "83.33", "-200.00"),  # 25/30; 15/30 of 300 + 15/25 of 83.33
    ],
)
def test_d8_seats_bought_in_the_period_are_credited_by_the_part_they_were_charged_for(
    convention, bought, credit
):
    contract = sales(rates=rates(300, 50), additional=0, convention=convention, tier="Basic")
    state, _ = bring_forward(account(contract, today=contract.start), date(2026, 3, 6))
    state = done(state, Buy(SALES, Bought(date(2026, 3, 6), 2)))
    state, _ = bring_forward(state, date(2026, 3, 16))
    state = done(state, ChangeTier(SALES, TierChanged(state.as_of, "Plus", rates(600, 50))))
    amounts = {line.kind: str(line.amount) for line in lines_of(state)}
    assert amounts[LineKind.PURCHASE] == bought
    assert amounts[LineKind.TIER_CREDIT] == credit


def test_d8_a_share_of_a_charge_is_never_more_than_the_charge():
    """`actual_month` charges 15 of 31 days from 31 January, and a day later 14 of 28."""
    contract = sales(
        start=date(2026, 1, 15), rates=rates(0, 31), additional=0, tier="Basic",
        convention=Convention.ACTUAL_MONTH,
    )  # fmt: skip
    state, _ = bring_forward(account(contract, today=contract.start), date(2026, 1, 31))
    state = done(state, Buy(SALES, Bought(state.as_of, 1)))
    state, _ = bring_forward(state, date(2026, 2, 1))
    state = done(state, ChangeTier(SALES, TierChanged(state.as_of, "Plus", rates(100, 31))))
    amounts = {line.kind: str(line.amount) for line in lines_of(state)}
    assert amounts[LineKind.PURCHASE] == "15.00"
    assert amounts[LineKind.TIER_CREDIT] == "-15.00"
    [credit] = [line for line in lines_of(state) if line.kind is LineKind.TIER_CREDIT]
    assert evaluate(credit.derivation.as_json()) == -15


def test_d8_roundings_never_make_a_dearer_tier_pay():
    """10.00 for 31 days is 0.32 a day: 16 days cost 5.12, and 16/31 of 10.00 are 5.16."""
    contract = sales(rates=rates(10), additional=0, rounding=Rounding.DAY_RATE, tier="Basic")
    made = tier_lines(contract, (date(2026, 3, 16), "Plus", rates("10.05")))
    assert [amount for amount, _ in made] == ["-5.12", "5.12"]
    # where a tier is really cheaper, the credit is of what was charged (B13)
    contract = sales(rates=rates(10, 100), additional=3, tier="Basic")
    made = tier_lines(contract, (date(2026, 3, 17), "Plus", rates(20, 1)))
    assert [amount for amount, _ in made] == ["-150.00", "11.13"]


def test_c3_buying_and_upgrading_on_one_day_keeps_the_purchase_and_adds_two_lines():
    day = date(2026, 3, 11)
    state = account(sales(), today=day)
    buy = Buy(SALES, Bought(day, 2, Decimal(100), "book"))
    [previewed] = quotes_of(state, [buy])
    bought = done(state, buy)
    upgraded = done(bought, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    april = {line.kind: line for line in lines_of(upgraded) if line.start == day}
    assert previewed.lines == (april.pop(LineKind.PURCHASE),)
    assert [str(line.amount) for line in april.values()] == [
        "-623.22",  # 720 x 21/31, and all of the 135.48
        "1219.35",  # 1,800 x 21/31: ten included, five additional
    ]
    following = [line for line in lines_of(upgraded) if line.start == date(2026, 4, 1)]
    assert [(line.quantity, str(line.amount)) for line in following] == [
        (1, "1200.00"),
        (5, "600.00"),
    ]


def test_c3_seats_bought_after_an_upgrade_of_the_same_day_cost_what_the_new_tier_says():
    day = date(2026, 3, 11)
    state = account(sales(), today=day)
    state = done(state, ChangeTier(SALES, TierChanged(day, "Enterprise", ENTERPRISE)))
    [previewed] = quotes_of(state, [Buy(SALES, Bought(day, 1))])
    state = done(state, Buy(SALES, Bought(day, 1)))
    assert Counter(previewed.lines) <= Counter(lines_of(state))
    assert [str(line.amount) for line in previewed.lines] == ["81.29"]  # 120 x 21/31
    assert [type(event) for event in events_in_order(state.subscription(SALES).term)] == [
        TierChanged,
        Bought,
    ]


@given(dressed(), st.data())
@settings(max_examples=100, deadline=None)
def test_c3_what_was_confirmed_stands_line_by_line_whatever_follows_on_the_day(contract, data):
    day = day_inside(data, contract)
    state, _ = bring_forward(company(contract), day)
    rate = contract.term.rates
    up = replace(rate, base=rate.base + 10)
    steps = [
        Buy(
            SALES,
            Bought(day, data.draw(st.integers(1, 4)), data.draw(st.none() | st.just(Decimal(7)))),
        ),
        ChangeTier(SALES, TierChanged(day, "Enterprise", up)),
        Buy(SALES, Bought(day, data.draw(st.integers(1, 4)))),
        ChangeTier(SALES, TierChanged(day, "Ultimate", replace(up, base=up.base + 10))),
    ]
    shown: Counter[object] = Counter()
    for step in steps[: data.draw(st.integers(2, 4))]:
        [previewed] = quotes_of(state, [step])
        shown += Counter(x for x in previewed.lines if x.kind is LineKind.PURCHASE)
        state = done(state, step)
        assert not shown - Counter(lines_of(state))


def quotes_of(state, changes):
    found = quote(state, changes)
    assert not isinstance(found, Refusal), found
    return found


@pytest.mark.parametrize(
    ("convention", "amount", "fraction"),
    [
        (Convention.ACTUAL_MONTH, "356.79", "74/28"),  # 2 months and 18/28
        (Convention.ACTUAL_30, "351.00", "78/30"),  # 2 months and 18/30
        (Convention.STRICT_30_360, "351.00", "78/30"),
    ],
)
@pytest.mark.parametrize("stated", [{}, {"period_start": "2026-01-30", "period_end": "2026-04-30"}])
def test_b6_three_seats_from_10_february_to_30_april_cost_the_same_in_every_place(
    convention, amount, fraction, stated
):
    asked = {
        "kind": "proration", "unit_price": "45", "quantity": 3, "currency": "USD",
        "convention": convention.value, "from": "2026-02-10", "to": "2026-04-30",
    }  # fmt: skip
    answered = answer(asked | stated)
    assert (answered["amount"], answered["fraction"]) == (amount, fraction)
    assert evaluate(answered["derivation"]) == Decimal(amount)
    contract = sales(
        start=date(2026, 1, 30), rates=rates(0, 45), additional=0,
        billing=Billing.QUARTERLY, convention=convention, charge=Charge.AT_ONCE,
    )  # fmt: skip
    state, _ = bring_forward(account(contract, today=contract.start), date(2026, 2, 10))
    state = done(state, Buy(SALES, Bought(state.as_of, 3)))
    [invoice] = [i for i in project(state, months=1).invoices if i.date == state.as_of]
    assert str(invoice.net) == amount


@pytest.mark.parametrize(
    ("start", "end", "amount", "fraction"),
    [
        # whole months cost a month each; a month alone is measured as it always was
        ("2026-01-01", "2026-03-01", "60.00", "60/30"),
        ("2026-01-01", "2026-02-01", "31.00", "31/30"),
        ("2026-01-31", "2026-03-31", "60.00", "60/30"),
        ("2026-01-10", "2026-02-11", "31.00", "31/30"),
        ("2026-02-10", "2026-02-10", "0.00", "0/30"),
    ],
)
def test_b6_without_a_period_months_are_counted_back_from_the_end(start, end, amount, fraction):
    answered = answer({
        "kind": "proration", "unit_price": "30", "currency": "USD", "convention": "actual_30",
        "from": start, "to": end,
    })  # fmt: skip
    assert (answered["amount"], answered["fraction"]) == (amount, fraction)
    assert evaluate(answered["derivation"]) == Decimal(amount)


def test_b6_in_a_stated_period_a_part_never_costs_more_than_the_whole():
    asked = {
        "kind": "proration", "unit_price": "30", "currency": "USD", "convention": "actual_30",
        "period_start": "2026-01-01", "period_end": "2026-02-01", "to": "2026-02-01",
    }  # fmt: skip
    for start, amount in (
        ("2026-01-01", "30.00"),
        ("2026-01-02", "30.00"),
        ("2026-01-03", "29.00"),
    ):
        assert answer(asked | {"from": start})["amount"] == amount
    # a span that is not inside the period is measured by itself
    assert answer(asked | {"from": "2025-12-31"})["amount"] == "31.00"


def near_the_ends():
    """Any day; the first and the last two months there are come often."""
    first = st.dates(FIRST_DAY, FIRST_DAY.replace(month=2))
    last = st.dates(LAST_DAY.replace(month=11, day=1), LAST_DAY)
    return st.one_of(st.dates(), first, last)


NEED_NO_PERIOD = ("actual_month", "actual_30", "strict_30_360", "actual_365", "whole_months")
NEED_A_PERIOD = ("actual_days", "inclusive_days", "seconds")


@given(
    near_the_ends(), near_the_ends(), near_the_ends(), near_the_ends(),
    st.sampled_from(NEED_NO_PERIOD + NEED_A_PERIOD), st.booleans(),
)  # fmt: skip
@example(FIRST_DAY, FIRST_DAY.replace(month=5), *ON_THE_TENTH, "actual_month", True)
@example(LAST_DAY.replace(day=20), LAST_DAY, *ON_THE_TENTH, "actual_month", True)
@example(FIRST_DAY, FIRST_DAY.replace(day=3), *ON_THE_TENTH, "strict_30_360", False)
@example(
    date(2026, 11, 30), date(2027, 9, 5), date(1, 1, 22), date(2026, 9, 28), "whole_months", True
)
@example(*ON_THE_TENTH, date(2026, 9, 15), LAST_DAY, "whole_months", True)
@example(FIRST_DAY, LAST_DAY, *ON_THE_TENTH, "whole_months", True)
@example(LAST_DAY.replace(day=5), LAST_DAY, *ON_THE_TENTH, "whole_months", False)
@example(LAST_DAY, LAST_DAY, *ON_THE_TENTH, "whole_months", False)
@settings(max_examples=300, deadline=None)
def test_b6_every_span_there_is_has_an_answer(one, other, first, last, convention, stated):
    assume(first != last)
    (start, end), (opens, closes) = sorted((one, other)), sorted((first, last))
    assume(convention != "inclusive_days" or LAST_DAY not in (end, closes))
    asked = {
        "kind": "proration", "unit_price": "30", "currency": "USD", "convention": convention,
        "from": start.isoformat(), "to": end.isoformat(),
    }  # fmt: skip
    period = {"period_start": opens.isoformat(), "period_end": closes.isoformat()}
    answered = answer(asked | (period if stated or convention in NEED_A_PERIOD else {}))
    assert evaluate(answered["derivation"]) == Decimal(str(answered["amount"]))


@given(near_the_ends(), near_the_ends())
def test_b6_whole_months_of_no_period_are_those_that_were_started(one, other):
    start, end = sorted((one, other))
    asked = {
        "kind": "proration", "unit_price": "1", "currency": "USD", "convention": "whole_months",
        "from": start.isoformat(), "to": end.isoformat(),
    }  # fmt: skip
    months = started_months(start, end) if start < end else 0
    assert answer(asked)["fraction"] == f"{months}/1"


@pytest.mark.parametrize("field", ["to", "period_end"])
def test_b6_a_last_day_after_which_no_day_comes_is_refused_not_lost(field):
    asked = {
        "kind": "proration", "unit_price": "30", "currency": "USD", "from": "9999-12-02",
        "to": "9999-12-30", "period_start": "9999-12-01", "period_end": "9999-12-30",
        "convention": "inclusive_days",
    }  # fmt: skip
    assert answer(asked)["fraction"] == "29/30"
    refused = answer(asked | {field: "9999-12-31"})
    assert (refused["error"], refused["field"]) == ("out_of_range", field)
