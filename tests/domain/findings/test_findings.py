"""All findings of an account: their rows, order, exemptions and totals (E3.1-E3.14)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.choices import Activity, DeactivatedSeats, Status, UserKind
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.findings.finding_totals import account_total, rates_missing
from seatdesk.domain.findings.findings import findings_of
from seatdesk.domain.findings.seat_money import SlotMoney
from seatdesk.domain.forecast.overview import seats_to_renewal
from tests.domain.company import SALES, SERVICE, account, sales
from tests.domain.findings.people import TODAY, holder
from tests.domain.findings.test_usage import anybody

UNKNOWN, OFF = {"activity": Activity.UNKNOWN}, {"status": Status.DEACTIVATED}


def company(people, additional=5, unassigned=2, **terms):
    """An account whose only contract these people hold, with so many seats left over."""
    made = sales(additional=additional, notice_days=30, **terms)
    spare = made.pool.owned - len(people) - unassigned
    contract = replace(made, assigned=made.pool.owned - unassigned)
    assert spare >= 0
    return account(contract, today=TODAY)


def told(found):
    return [(row.email or row.reason.value, row.reason.value, row.seats) for row in found.rows]


PEOPLE = [
    holder(1, email="zoe@a.example", **OFF),
    holder(2, email="Adam@a.example", left=date(2026, 3, 1)),
    holder(3, email="carl@a.example", last_active="1 1"),
    holder(4, email="bot@a.example", kind=UserKind.BOT),
    holder(5, email="eve@a.example", **UNKNOWN),
    holder(6, email="dora@a.example", **UNKNOWN),
    holder(7, email="fred@a.example", last_active="1 2", censored=True),
    holder(8, email="gina@a.example"),
]


def test_e3_10_rows_stand_in_the_order_of_their_slots():
    found = findings_of(company(PEOPLE), {SALES: PEOPLE})
    assert told(found) == [
        ("unassigned", "unassigned", 2),
        ("Adam@a.example", "left", 1),
        ("zoe@a.example", "deactivated", 1),
        ("bot@a.example", "bot", 1),
        ("carl@a.example", "idle", 1),
        ("no_usage_data", "no_usage_data", 2),
        ("usage_inconclusive", "usage_inconclusive", 1),
    ]
    assert [str(row.money.avoidable.amount) for row in found.rows] == [
        "2160.00", "1080.00", "1080.00", "1080.00", "0.00", "0.00", "0.00",
    ]  # fmt: skip
    use = found.rows[4].use
    assert use is not None
    assert use.idle_days == 74


def test_e3_3_unknown_rows_are_nobody_in_particular_and_weigh_last():
    found = findings_of(company(PEOPLE, additional=9, unassigned=3), {SALES: PEOPLE})
    unknown = found.rows[-2]
    assert (unknown.email, unknown.user_id, unknown.use) == ("", 0, None)
    totals = {total.certainty: total for total in found.totals}
    assert [totals[known].seats for known in Certainty] == [5, 2, 3]
    assert [str(totals[known].money.avoidable.amount) for known in Certainty] == [
        "5400.00", "2160.00", "2160.00",
    ]  # fmt: skip


def test_e3_9_an_exempt_row_takes_no_money_from_others():
    whole = company(PEOPLE)
    found = findings_of(whole, {SALES: PEOPLE}, lambda product, user: (product, user) == (SALES, 1))
    assert [(product, one.holder.email) for product, one in found.exempt] == [
        (SALES, "zoe@a.example")
    ]
    assert "zoe@a.example" not in [row.email for row in found.rows]
    carl = next(row for row in found.rows if row.email == "carl@a.example")
    assert str(carl.money.avoidable.amount) == "1080.00"  # the last slot is free for it


def test_e3_1_what_ended_and_seats_that_do_not_count_are_no_finding():
    policies = Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
    whole = replace(company(PEOPLE), policies=policies)
    assert "zoe@a.example" not in [row.email for row in findings_of(whole, {SALES: PEOPLE}).rows]
    ended = whole.with_subscription(replace(whole.subscription(SALES), ended=True))
    found = findings_of(ended, {SALES: PEOPLE})
    assert (found.rows, found.totals) == ((), ())


def test_e3_8_a_duplicate_names_who_is_kept():
    people = [holder(1, email="anna+x@a.example"), holder(2, email="anna@a.example", **UNKNOWN)]
    found = findings_of(company(people, unassigned=0), {SALES: people})
    assert told(found) == [("anna@a.example", "duplicate", 1)]
    assert found.rows[0].duplicate_of == "anna+x@a.example"


def test_e3_14_totals_of_two_currencies_are_in_the_accounts_and_unknown_is_never_added():
    euros = sales(product=SERVICE, assigned=7, notice_days=30)  # 3 additional, 1 unassigned
    whole = account(company(PEOPLE).subscription(SALES), replace(euros, currency="EUR"))
    whole = replace(whole, as_of=TODAY)
    found = findings_of(whole, {SALES: PEOPLE})
    certain = [total for total in found.totals if total.certainty is Certainty.CERTAIN]
    missing = account_total(whole, certain)
    assert (missing.seats, missing.sunk, missing.avoidable, missing.per_year) == (5,) + (None,) * 3
    assert [(rate.base, rate.quote) for rate in rates_missing(whole, certain)] == [("EUR", "USD")]
    rate = Rate(base="EUR", quote="USD", on=date(2026, 3, 1), rate=Decimal("1.10"))
    rated = replace(whole, rates=(rate,))
    total = account_total(rated, certain)
    assert str(total.avoidable) == "5508.00"  # 4 x 1080 + 1.10 x 1080
    assert str(total.sunk) == "4367.91"  # 3425.81 and 1.10 x 856.45 = 942.10, rounded once
    assert rates_missing(rated, certain) == ()


def test_e3_14_nothing_found_is_nought_and_needs_no_rate():
    euros = replace(sales(assigned=8, notice_days=30), currency="EUR")
    found = findings_of(account(euros, today=TODAY), {})
    assert found.rows == ()
    assert [total.seats for total in found.totals] == [0, 0, 0]
    total = account_total(account(euros, today=TODAY), found.totals)
    assert str(total.avoidable) == "0.00"


@st.composite
def crowds(draw):
    """Up to nine holders of any kind."""
    people = draw(st.lists(anybody(), max_size=9))
    return [
        replace(one, user_id=number, email=f"p{number}@nordwind.example")
        for number, one in enumerate(people, 1)
    ]


@given(crowds(), st.integers(0, 6), st.integers(0, 6))
def test_e3_10_all_rows_together_cost_what_their_slots_cost(people, additional, minimum):
    made = sales(additional=additional + 4, minimum=min(minimum, additional), notice_days=30)
    contract = replace(made, assigned=len(people))
    whole = account(contract, today=TODAY)
    found = findings_of(whole, {SALES: people})
    seats = sum(row.seats for row in found.rows)
    slots = min(contract.additional, seats)
    sunk = sum(row.money.sunk.minor for row in found.rows)
    assert sunk == seats_to_renewal(contract, slots, TODAY).minor
    avoidable = sum(row.money.avoidable.minor for row in found.rows)
    assert avoidable == SlotMoney(whole, contract).money(0, seats).avoidable.minor
    freed = replace(contract, assigned=contract.pool.owned - seats)
    assert avoidable == freed.removable * 1080 * 100
    for name in ("sunk", "avoidable", "per_year"):
        rows = sum(getattr(row.money, name).minor for row in found.rows)
        assert rows == sum(getattr(total.money, name).minor for total in found.totals)


@given(crowds(), st.sets(st.integers(1, 9)))
def test_e3_9_exempting_a_row_never_raises_another_rows_certainty(people, chosen):
    whole = account(replace(sales(additional=9), assigned=len(people)), today=TODAY)
    before = findings_of(whole, {SALES: people})
    after = findings_of(whole, {SALES: people}, lambda _product, user: user in chosen)
    known = {row.email: row.certainty for row in before.rows if row.email}
    for row in after.rows:
        if row.email:
            assert row.user_id not in chosen
            assert row.certainty == known[row.email]
    held = {row.user_id for row in before.rows if row.user_id}
    assert len(after.rows) <= len(before.rows)
    assert {one.holder.user_id for _, one in after.exempt} >= held & chosen
