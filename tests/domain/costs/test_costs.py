"""Costs of a range split by group; they tie to its service and cash (E7.1)."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Bought, Discount, OneOff, TierChanged
from seatdesk.domain.calendar import Span, add_months, calendar_months
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.costs.cost_lines import cost_lines
from seatdesk.domain.costs.cost_question import (
    CostBasis,
    CostGrouping,
    CostQuestion,
    CostSpread,
    CostView,
)
from seatdesk.domain.costs.cost_row import CostKind
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.costs.costs_by_group import split_costs
from seatdesk.domain.costs.seat_holders import PlannedSeats, SeatHolders, seat_days, seats_on
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.service_costs import service_parts, share_of
from tests.domain.billing import companies, plans
from tests.domain.company import ENTERPRISE, SALES, SERVICE, START, account, code, sales
from tests.evaluator import evaluate

JANUARY = Span(START, date(2026, 2, 1))
GROUPS = ("North", "south", "(no team)")


def holders(*moves, users=None, planned=(), groups=GROUPS):
    """Seats that groups hold more from days on: group, day, seats."""
    found = Counter({(SALES, group, day): seats for group, day, seats in moves})
    return SeatHolders(found, users or {}, frozenset(groups), planned, "(no team)")


def costs(held, workspace=None, *, changes=(), **asked):
    """The costs of January, or of another span, as asked."""
    workspace = workspace or account(sales(), today=START)
    question = CostQuestion(**({"span": JANUARY} | asked))
    projection = project(workspace, changes, months=24)
    lines = cost_lines(workspace, projection.terms, question.span, question.view)
    return split_costs(workspace, question, lines, projection.terms, held)


def by_group(found):
    return {row.group: row.amount for row in found.groups}


def test_e7_1_groups_stand_in_the_order_of_their_names_in_any_case():
    held = holders(("south", START, 1), ("North", START, 1), ("(no team)", START, 1))
    assert [total.group for total in costs(held).groups][:3] == ["(no team)", "North", "south"]


def test_e7_3_seats_that_nobody_holds_are_charged_as_far_as_they_are_additional():
    # 5 included, 3 additional at 90.00: six are held, two are not
    found = costs(holders(("North", START, 6)))
    assert by_group(found) == {
        "North": Decimal("90.00"),
        "Unassigned seats": Decimal("180.00"),
        "Base price": Decimal("450.00"),
    }
    # three held: what is unassigned is no more than the additional ones
    assert by_group(costs(holders(("North", START, 3))))["North"] == 0
    assert by_group(costs(holders(("North", START, 8)))) == {
        "North": Decimal("270.00"),
        "Base price": Decimal("450.00"),
    }


def test_e7_3_unassigned_seats_are_counted_day_by_day():
    # eight until the 15th, six after that: 2 * 16 of 3 * 31 seat-days
    found = costs(holders(("North", START, 8), ("North", date(2026, 1, 16), -2)))
    assert by_group(found)["Unassigned seats"] == Decimal("92.90")  # 270 * 32/93
    assert by_group(found)["North"] == Decimal("177.10")


def test_e7_3_a_one_off_and_what_is_off_the_base_price_stand_apart():
    extras = sales(
        one_offs=(OneOff(START, "Onboarding", Decimal(500)),),
        discounts=(Discount("Loyal", percent=Decimal(10)),),
    )
    found = costs(holders(("North", START, 8)), account(extras, today=START))
    assert by_group(found) == {
        "North": Decimal("270.00"),
        "Base price": Decimal("450.00"),
        "Other": Decimal("428.00"),  # 500 - (450 + 270) * 10 %
    }


def test_e7_3_what_is_off_seats_is_off_what_their_holders_pay():
    bought = DatedChange(date(2026, 1, 16), Buy(SALES, Bought(date(2026, 1, 16), 2)))
    cheaper = account(sales(discounts=(Discount("Loyal", percent=Decimal(10)),)), today=START)
    held = holders(("North", START, 8), ("North", date(2026, 1, 16), 2))
    found = costs(held, cheaper, changes=[bought])
    # 270 + 180 * 16/31 = 92.90 - 9.29; off the base and its seats: 72.00
    assert by_group(found)["North"] == Decimal("353.61")
    assert by_group(found)["Other"] == Decimal("-72.00")


def test_e7_3_a_credit_for_the_old_tier_is_of_the_seats():
    event = TierChanged(date(2026, 1, 16), "Enterprise", ENTERPRISE)
    changes = [DatedChange(event.on, ChangeTier(SALES, event))]
    found = costs(holders(("North", START, 13)), changes=changes)
    assert {row.kind for row in found.rows} == {CostKind.GROUP, CostKind.BASE}
    assert by_group(found)["Base price"] == Decimal("450.00")


def test_e7_2_a_snapshot_takes_everything_from_the_first_day():
    held = holders(("North", START, 6), ("south", date(2026, 1, 2), 2))
    found = costs(held, basis=CostBasis.SNAPSHOT)
    assert by_group(found)["North"] == Decimal("90.00")
    assert by_group(found)["Unassigned seats"] == Decimal("180.00")
    assert "south" not in by_group(found)
    half = costs(held, basis=CostBasis.SNAPSHOT, span=Span(date(2026, 1, 2), JANUARY.end))
    assert half.groups[0].seat_days == 6 * 30
    assert by_group(half)["south"] * 3 == pytest.approx(
        by_group(half)["North"], abs=Decimal("0.02")
    )


def test_e7_2_planned_people_weigh_where_they_are_more_and_free_seats_where_they_are_less():
    joining = PlannedSeats(SALES, date(2026, 1, 16), 2)
    found = costs(holders(("North", START, 6), planned=(joining,)))
    # two seats for 15 days nobody's, then a joiner's two: 16 * 2 of 6 * 31 + 16 * 2
    assert by_group(found)["Unassigned seats"] == Decimal("87.10")  # 270 * 30/93
    assert by_group(found)["(no team)"] == Decimal("26.85")  # 182.90 * 32/218
    leaving = replace(joining, seats=-1)
    fewer = costs(holders(("North", START, 6), planned=(leaving,)))
    assert by_group(fewer)["Unassigned seats"] == Decimal("226.45")  # 270 * (2*31 + 16)/93
    assert set(by_group(fewer)) == {"North", "Unassigned seats", "Base price"}


def test_costs_of_many_months_can_be_given_up_on_the_way():
    workspace, asked = (
        account(sales(), today=START),
        CostQuestion(span=Span(START, date(2026, 7, 1))),
    )
    projection = project(workspace, (), months=24)
    lines = cost_lines(workspace, projection.terms, asked.span, asked.view)
    left = [None] * 3

    def watch():
        left.pop()

    with pytest.raises(IndexError):
        split_costs(workspace, asked, lines, projection.terms, holders(), watch)
    assert not left


def test_e7_4_a_spread_with_nothing_to_spread_over_stays_in_its_own_row():
    nobody = holders()
    own = by_group(costs(nobody))
    assert own == {"Unassigned seats": Decimal("270.00"), "Base price": Decimal("450.00")}
    for spread in (CostSpread.PER_SEAT, CostSpread.PER_USER):
        assert by_group(costs(nobody, base=spread, unassigned=spread)) == own


def test_e7_4_shares_are_of_groups_there_are_and_make_a_hundred():
    shares = (("SOUTH", Decimal("33.3")), ("North", Decimal("66.7")), ("(no team)", Decimal(0)))
    found = costs(holders(("North", START, 8)), base=CostSpread.SHARES, shares=shares)
    assert by_group(found) == {"North": Decimal("570.15"), "south": Decimal("149.85")}
    nowhere = costs(holders(), base=CostSpread.SHARES, shares=(("West", Decimal(100)),))
    assert code(nowhere) == "unknown_group"
    less = costs(holders(), base=CostSpread.SHARES, shares=(("North", Decimal(99)),))
    assert code(less) == "shares_not_hundred"
    same = holders(groups=("North", "NORTH"))
    twice = costs(same, base=CostSpread.SHARES, shares=(("north", Decimal(100)),))
    assert code(twice) == "unknown_group"


def test_e7_1_cash_is_weighed_over_the_days_its_lines_are_for():
    yearly = account(sales(billing="annual"), today=START)
    held = holders(
        ("North", START, 8), ("North", date(2026, 7, 1), -8), ("south", date(2026, 7, 1), 8)
    )
    found = costs(held, yearly, view=CostView.CASH)
    assert by_group(found) == {
        "North": Decimal("1606.68"),  # 12 * 270 * 181/365
        "south": Decimal("1633.32"),
        "Base price": Decimal("5400.00"),
    }
    assert [row.month for row in found.rows] == [JANUARY] * 3


@st.composite
def lived_in(draw, workspace):
    """Holders who come, go and move between groups, below zero never."""
    moves: Counter[tuple[str, str, date]] = Counter()
    for product in [s.product for s in workspace.subscriptions]:
        for group in GROUPS:
            held = 0
            days = draw(st.lists(st.integers(0, 400), max_size=4, unique=True))
            for number in sorted(days):
                change = draw(st.integers(-held, 5))
                moves[product, group, workspace.as_of + timedelta(number)] += change
                held += change
    users = draw(st.dictionaries(st.sampled_from(GROUPS), st.integers(0, 5)))
    return SeatHolders(moves, users, frozenset(GROUPS), (), "(no team)")


@st.composite
def questions(draw, workspace):
    """A range from before the account to after two years, and every way to split it."""
    first = workspace.as_of + timedelta(draw(st.integers(-60, 500)))
    return CostQuestion(
        span=Span(first, first + timedelta(draw(st.integers(1, 400)))),
        by=CostGrouping.TEAM,
        view=draw(st.sampled_from(CostView)),
        basis=draw(st.sampled_from(CostBasis)),
        base=draw(st.sampled_from(CostSpread)),
        unassigned=draw(st.sampled_from(CostSpread)),
        shares=(("North", Decimal("62.5")), ("south", Decimal("37.5"))),
    )


@settings(max_examples=60)
@given(st.data())
def test_e7_5_rows_add_up_to_service_and_cash_for_every_basis_and_spread(data):
    """With discounts, one-offs, steps of price, credits, purchases and removals."""
    workspace = data.draw(companies())
    changes = data.draw(plans(workspace))
    asked = data.draw(questions(workspace))
    projection = project(workspace, changes, months=36)
    lines = cost_lines(workspace, projection.terms, asked.span, asked.view)
    held = data.draw(lived_in(workspace))
    found = split_costs(workspace, asked, lines, projection.terms, held)
    assert isinstance(found, Costs)
    if asked.view is CostView.CASH:
        wanted = sum(made.net_minor for made in projection.invoices if made.date in asked.span)
    else:
        wanted = sum(share_of(part) for part in service_parts(projection.terms, asked.span))
    assert sum(row.minor for row in found.rows) == found.total_minor == wanted
    assert sum(total.minor for total in found.groups) == wanted
    for month in calendar_months(asked.span):
        whole = Span(month.start, min(add_months(month.start.replace(day=1), 1), asked.span.end))
        alone = cost_lines(workspace, projection.terms, whole, asked.view)
        rows = [row for row in found.rows if row.month == month]
        assert sum(row.minor for row in rows) == alone.total_minor
    assert all(abs(row.minor - row.exact) < 1 for row in found.rows)
    check_explained(found)


def check_explained(found):
    """Every amount, of a range and of a month, comes out of its derivation (B9)."""
    months = sorted({row.month.start.replace(day=1) for row in found.rows})
    for total in found.groups:
        assert evaluate(found.derivation(total).as_json()) == Fraction(total.amount)
        parts = {month: found.month_minor(total, month) for month in months}
        assert sum(parts.values()) == total.minor
        rows: Counter[date] = Counter()
        for row in found.rows:
            if (row.currency, row.kind, row.group) == (total.currency, total.kind, total.group):
                rows[row.month.start.replace(day=1)] += row.minor
        assert parts == {month: rows[month] for month in months}
        for month in months:
            tree = found.derivation(total, month)
            assert evaluate(tree.as_json()) == Fraction(amount_of(parts[month], total.currency))
    if found.total is not None:
        assert evaluate(found.explain_total().as_json()) == Fraction(found.total)
    for currency, amount in found.by_currency:
        whole = amount_of(sum(found.month_total(currency, m) for m in months), currency)
        assert whole == amount


@settings(max_examples=30)
@given(st.data())
def test_e7_2_seat_days_are_those_counted_day_by_day(data):
    """The same as asking for each day alone."""
    workspace = data.draw(companies())
    held = data.draw(lived_in(workspace))
    start = workspace.as_of + timedelta(data.draw(st.integers(-30, 300)))
    span = Span(start, start + timedelta(data.draw(st.integers(1, 60))))
    for product in (SALES, SERVICE):
        counted: Counter[str] = Counter()
        for number in range(span.days):
            day = span.start + timedelta(number)
            counted.update({n: seats_on(one, day) for n, one in held.steps(product).items()})
        found = {name: seat_days(one, span) for name, one in held.steps(product).items()}
        assert found == dict(counted)
