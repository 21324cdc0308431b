"""The money of findings: borders by hand, and what must hold of every contract (E3.10-12)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    Rates,
    Removal,
    RenewalPrice,
    SeatPrice,
)
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval, ScheduleTier
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.findings.finding import Blocked
from seatdesk.domain.findings.seat_money import SlotMoney
from seatdesk.domain.forecast.overview import overview, seats_to_renewal
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from tests.domain.billing import dressed
from tests.domain.company import SALES, STARTER, account, done, sales
from tests.domain.findings.people import RENEWAL, TODAY
from tests.evaluator import evaluate

NOTICE = {"notice_days": 30}


def money(rows, additional=5, today=TODAY, of=None, **terms):
    """The money of rows of so many seats each, in their order."""
    contract = of or sales(assigned=0, additional=additional, **NOTICE, **terms)
    slots, above, found = SlotMoney(account(contract, today=today), contract), 0, []
    for seats in rows:
        found.append(slots.money(above, above + seats))
        above += seats
    return found


def amounts(found, name):
    return [str(getattr(one, name).amount) for one in found]


def test_e3_12_the_worked_example():
    """5 additional at 90 a month, 16 of 31 days of March and nine months are left."""
    found = money([2, 1, 1])
    assert amounts(found, "sunk") == ["1712.90", "856.45", "856.46"]
    assert amounts(found, "avoidable") == ["2160.00", "1080.00", "1080.00"]
    assert amounts(found, "per_year") == ["2160.00", "1080.00", "1080.00"]
    assert {one.sunk_until for one in found} == {one.avoidable_from for one in found} == {RENEWAL}
    assert {one.last_day for one in found} == {date(2026, 12, 2)}
    assert not any(one.late or one.scheduled or one.blocked for one in found)


HALF = (Discount("partner", percent=Decimal(50)),)
GRANTED = (Discount("start", amount=Decimal(100)),)
BORDERS = [
    # additional, rows of so many seats, terms: sunk, avoidable, scheduled, blocked
    (5, [5], {}, ["4282.26"], ["5400.00"], [0], [None]),
    (0, [2], {}, ["0.00"], ["0.00"], [0], ["included"]),
    (2, [3], {}, ["1712.90"], ["2160.00"], [0], [None]),
    (2, [2, 1], {}, ["1712.90", "0.00"], ["2160.00", "0.00"], [0, 0], [None, "included"]),
    (5, [2, 1, 1], {"minimum": 3}, ["1712.90", "856.45", "856.46"], ["2160.00", "0.00", "0.00"],
     [0, 0, 0], [None, "minimum", "minimum"]),
    (5, [3], {"minimum": 3}, ["2569.35"], ["2160.00"], [0], [None]),
    (5, [3], {"minimum": 5}, ["2569.35"], ["0.00"], [0], ["minimum"]),
    (1, [1, 2], {"minimum": 1}, ["856.45", "0.00"], ["0.00", "0.00"], [0, 0],
     ["minimum", "included"]),
    (5, [2, 1], {"removal": 1}, ["1712.90", "856.45"], ["1080.00", "1080.00"], [1, 0],
     [None, None]),
    (5, [2, 1], {"removal": 2}, ["1712.90", "856.45"], ["0.00", "1080.00"], [2, 0], [None, None]),
    (5, [2, 1], {"removal": 2, "minimum": 3}, ["1712.90", "856.45"], ["0.00", "0.00"], [2, 0],
     [None, "minimum"]),
    (1, [3], {"removal": 1}, ["856.45"], ["0.00"], [1], ["included"]),
    (5, [2, 1], {"auto_renew": False}, ["1712.90", "856.45"], ["0.00", "0.00"], [0, 0],
     ["ends", "ends"]),
    (2, [2, 1], {"auto_renew": False}, ["1712.90", "0.00"], ["0.00", "0.00"], [0, 0],
     ["ends", "included"]),
    (5, [2, 1], {"legacy": True}, ["1712.90", "856.45"], ["2160.00", "1080.00"], [0, 0],
     ["csm", "csm"]),
    (5, [2], {"future_quote": True}, ["1712.90"], ["2160.00"], [0], ["csm"]),
    (5, [2], {"legacy": True, "minimum": 5}, ["1712.90"], ["0.00"], [0], ["minimum"]),
    (2, [2, 1], {"legacy": True}, ["1712.90", "0.00"], ["2160.00", "0.00"], [0, 0],
     ["csm", "included"]),
    (5, [2, 1], {"discounts": HALF}, ["856.45", "428.23"], ["1080.00", "540.00"], [0, 0],
     [None, None]),
    (5, [2], {"discounts": GRANTED}, ["1712.90"], ["2160.00"], [0], [None]),
    (5, [2], {"renewal_price": RenewalPrice(percent=Decimal(10))}, ["1712.90"], ["2376.00"], [0],
     [None]),
    # a tier to come that includes 3 seats fewer: the first three freed only make up for them
    (5, [2, 2, 2], {"tier": STARTER}, ["1712.90", "1712.91", "856.45"], ["0.00", "270.00",
     "540.00"], [0, 0, 0], ["included", None, None]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("additional", "rows", "terms", "wanted"), [(a, r, t, w) for a, r, t, *w in BORDERS]
)
def test_e3_10_borders_are_those_worked_by_hand(additional, rows, terms, wanted):
    sunk, avoidable, scheduled, blocked = wanted
    removal, tier = terms.get("removal"), terms.get("tier")
    rest = {name: value for name, value in terms.items() if name not in {"removal", "tier"}}
    contract = sales(assigned=0, additional=additional, **NOTICE, **rest)
    if removal:
        contract = replace(contract, removal=Removal(removal, RENEWAL))
    if tier:
        with_plan = done(account(contract, today=TODAY), ScheduleTier(SALES, "Starter", tier))
        contract = with_plan.subscription(SALES)
    found = money(rows, of=contract)
    assert amounts(found, "sunk") == sunk
    assert amounts(found, "avoidable") == avoidable
    assert [one.scheduled for one in found] == scheduled
    assert [one.blocked for one in found] == blocked
    for figure in (f for one in found for f in (one.sunk, one.avoidable, one.per_year)):
        assert evaluate(figure.derivation.as_json()) == figure.amount


def test_e3_10_the_seats_bought_last_come_first_at_their_own_price():
    """Three of the contract, then one for 60 and one for 70 a month: the dearest is the newest."""
    contract = sales(additional=3, **NOTICE)
    bought = account(contract, today=date(2026, 2, 1))
    for price in (60, 70):
        bought = done(bought, Buy(SALES, Bought(bought.as_of, 1, Decimal(price), "offer")))
    today, _ = bring_forward(bought, date(2026, 12, 1))
    found = money([1, 1, 1], of=today.subscription(SALES), today=date(2026, 12, 1))
    assert amounts(found, "sunk") == ["70.00", "60.00", "90.00"]
    assert amounts(found, "avoidable") == ["1080.00"] * 3  # from the renewal on at one price


def test_e3_10_without_a_price_all_is_nought():
    free = Rates(Decimal(0), 5, SeatPrice.of(Decimal(0)))
    (found,) = money([2], rates=free)
    assert (found.unpriced, str(found.sunk.amount), str(found.avoidable.amount)) == (
        True,
        "0.00",
        "0.00",
    )


@pytest.mark.parametrize(
    ("today", "late", "sunk", "until", "last"),
    [
        (date(2026, 12, 2), False, "174.19", "2027-01-01", "2026-12-02"),
        # 180 x 29/31 = 168.39, and 2,160 of the year 2027, which comes whatever is done
        (date(2026, 12, 3), True, "2328.39", "2028-01-01", "2027-12-02"),
        (date(2026, 12, 31), True, "2165.81", "2028-01-01", "2027-12-02"),
    ],
)
def test_e3_11_after_the_last_day_the_next_term_is_sunk_as_well(today, late, sunk, until, last):
    (found,) = money([2], today=today)
    assert (found.late, str(found.sunk.amount)) == (late, sunk)
    assert str(found.avoidable.amount) == "2160.00"
    assert str(found.sunk_until) == str(found.avoidable_from) == until
    assert str(found.last_day) == last


def test_e3_11_what_leaves_already_is_not_in_the_next_term_and_no_minimum_makes_it_cheaper():
    contract = replace(sales(additional=3, minimum=2, **NOTICE), removal=Removal(1, RENEWAL))
    found = money([2, 1], of=contract, today=date(2026, 12, 31))
    assert amounts(found, "sunk") == ["1085.81", "1082.90"]  # 2 x 2.903, one more year; then a year
    assert amounts(found, "avoidable") == ["0.00", "0.00"]
    assert [one.blocked for one in found] == ["minimum", "minimum"]


def test_e3_11_a_subscription_that_ends_is_never_late():
    (found,) = money([2], today=date(2026, 12, 31), auto_renew=False)
    assert (found.late, found.blocked, found.avoidable_from) == (False, Blocked.ENDS, None)
    assert str(found.sunk.amount) == "5.81"


@st.composite
def standing(draw):
    """An account with one contract on some day of its first term, perhaps with seats leaving."""
    made = draw(dressed())
    many = made.additional + draw(
        st.sampled_from([0, 0, 30])
    )  # more are computed on straight lines
    made = replace(made, additional=many, term=replace(made.term, opening=many))
    made = replace(
        made,
        minimum=draw(st.integers(0, made.additional)),
        notice_days=draw(st.sampled_from([0, 30])),
    )
    days = (made.renewal - made.start).days
    today = made.start + timedelta(days=draw(st.integers(0, days - 1)))
    made = replace(made, assigned=draw(st.integers(0, made.included + made.additional)))
    of = Account(name="Nordlicht", as_of=made.start, subscriptions=(made,))
    if draw(st.booleans()):
        own = st.none() | st.just(Decimal("33.33"))
        of = done(of, Buy(SALES, Bought(made.start, draw(st.integers(1, 3)), draw(own))))
    of, _ = bring_forward(of, today)
    stands = of.subscription(SALES)
    if draw(st.sampled_from([True, True, True, False])):
        if stands.removable and draw(st.booleans()):
            of = done(of, ScheduleRemoval(SALES, draw(st.integers(1, stands.removable))))
        return of
    return of.with_subscription(replace(stands, auto_renew=False))


SPLITS = st.lists(st.integers(1, 9), min_size=1, max_size=6)


@given(standing(), SPLITS)
def test_e3_10_rows_add_up_to_the_figures_of_all_of_them(of, rows):
    contract = of.subscription(SALES)
    slots = SlotMoney(of, contract)
    whole, above = slots.money(0, sum(rows)), 0
    sums = dict.fromkeys(("sunk", "avoidable", "per_year"), 0)
    for seats in rows:
        one = slots.money(above, above + seats)
        above += seats
        for name in sums:
            figure = getattr(one, name)
            sums[name] += figure.minor
            assert evaluate(figure.derivation.as_json()) == figure.amount
    assert sums == {name: getattr(whole, name).minor for name in sums}
    if not whole.late:
        most = min(sum(rows), contract.additional)
        assert whole.sunk.minor == seats_to_renewal(contract, most, of.as_of).minor


@given(standing(), st.integers(1, 40))
def test_e3_10_avoidable_is_what_the_downgrade_quote_says(of, seats):
    """Once seats are free, the saving of those that a downgrade allows, to the cent (V1)."""
    contract = of.subscription(SALES)
    assume(contract.auto_renew and not contract.removal)
    assume(of.as_of <= contract.last_day_to_act)
    free = min(contract.pool.owned, max(seats, contract.pool.unassigned))
    freed = of.with_subscription(replace(contract, assigned=contract.pool.owned - free))
    most = freed.subscription(SALES).removable
    found = SlotMoney(of, contract).money(0, free)
    if not most:
        assert found.avoidable.minor == 0
        return
    quotes = quote(freed, [ScheduleRemoval(SALES, most)])
    assert not isinstance(quotes, Refusal)
    figures = quotes[0].figures
    assert found.avoidable.minor == figures.next_term_before.minor - figures.next_term.minor


@given(standing())
def test_e3_10_the_row_of_unassigned_seats_is_what_the_dock_says(of):
    contract, (row,) = of.subscription(SALES), overview(of)
    found = SlotMoney(of, contract).money(0, contract.pool.unassigned)
    if not found.late:
        assert found.sunk.minor == row.unassigned_to_renewal.minor
        assert found.per_year.minor == row.avoidable.minor
