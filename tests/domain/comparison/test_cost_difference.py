"""The difference to doing nothing, and the parts that add up to it (E2.5-E2.7, V6)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.calendar import Span, add_months, calendar_months
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.comparison.break_even import BreakEvenState
from seatdesk.domain.comparison.cost_difference import side_difference
from seatdesk.domain.evaluation.step_result import StepEffect, StepResult, StepStatus
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.scenario.steps import Basis, RemoveStep
from tests.domain.billing import companies, plans
from tests.domain.company import SALES, SERVICE, account, sales
from tests.evaluator import evaluate

JULY = date(2026, 7, 1)


def compared(workspace, changes, months=12, steps=()):
    nothing, side = project(workspace, months=months), project(workspace, changes, months=months)
    span = Span(workspace.as_of, add_months(workspace.as_of, months))
    return side_difference(side, nothing, span, list(calendar_months(span)), steps)


def bought(seats, on=JULY, product=SALES):
    return DatedChange(on, Buy(product, Bought(on, seats)))


def removed(seats):
    return DatedChange(JULY, ScheduleRemoval(SALES, seats))


def step(certain, to_check, minor=0, number=1, *, known=True):
    basis = Basis(certain, to_check)
    return StepResult(
        number=number,
        step=RemoveStep(on=JULY, product=SALES, seats=1, basis=basis),
        status=StepStatus.APPLIES,
        effect=StepEffect("USD", minor) if known else None,
    )


def test_e2_6_a_difference_is_told_by_product_and_by_month():
    workspace = account(sales(), sales(product=SERVICE), today=JULY)
    found = compared(workspace, [removed(1), bought(2, date(2026, 9, 10), SERVICE)])
    # Sales: 6 * -90; Service: 180 * 21/30 = 126.00 on 1 October, and 9 * 180
    assert {product: str(part.net) for product, part in found.by_product} == {
        SALES: "-540.00",
        SERVICE: "1746.00",
    }
    assert str(found.whole.net) == "1206.00"
    months = {days.start.strftime("%Y-%m"): str(part.net) for days, part in found.by_month}
    assert months["2026-09"] == "0.00"
    assert months["2026-10"] == "306.00"
    assert months["2027-01"] == "90.00"


def test_e2_6_doing_nothing_is_no_difference_and_the_same():
    found = compared(account(today=JULY), [])
    assert str(found.whole.net) == "0.00"
    assert found.break_even.state is BreakEvenState.SAME
    assert [str(part.net) for _, part in found.by_product] == ["0.00"]
    assert (str(found.certain.net), str(found.to_check.net)) == ("0.00", "0.00")


def test_e2_5_break_even_of_more_seats_now_is_not_reached():
    found = compared(account(today=JULY), [bought(1)])
    assert found.break_even.state is BreakEvenState.NOT_REACHED


def test_v6_a_product_without_a_rate_hides_only_its_own_difference():
    workspace = account(sales(), sales(product=SERVICE, currency="EUR"), today=JULY)
    found = compared(workspace, [removed(1)])
    assert str(found.whole.net) == "-540.00"  # what both sides have in euros cancels
    both = compared(workspace, [removed(1), bought(1, product=SERVICE)])
    assert {product: part.net for product, part in both.by_product} == {
        SALES: Decimal("-540.00"),
        SERVICE: None,
    }
    assert (both.whole.net, both.break_even.state) == (None, None)


def test_e2_7_an_effect_is_split_by_the_seats_of_its_findings_to_the_cent():
    steps = [step(2, 1, -100), step(0, 3, -500, 2), step(0, 0, 900, 3)]
    found = compared(account(today=JULY), [removed(1)], steps=steps)
    assert str(found.certain.net) == "-0.67"
    assert str(found.to_check.net) == "-5.33"


def test_e2_7_of_a_tie_the_odd_cent_is_certain():
    found = compared(account(today=JULY), [], steps=[step(1, 1, -101)])
    assert (str(found.certain.net), str(found.to_check.net)) == ("-0.51", "-0.50")


def test_e2_7_what_no_finding_stands_behind_is_told_apart_so_that_the_parts_add_up():
    """-2,160.00 of certain seats and +1,350.00 of a purchase: the difference is neither alone."""
    steps = [step(2, 0, -216_000), step(0, 0, 135_000, number=2), step(0, 1, -2, number=3)]
    found = compared(account(sales(), today=JULY), [], steps=steps)
    parts = (found.certain, found.to_check, found.other_steps)
    assert [str(part.net) for part in parts] == ["-2160.00", "-0.02", "1350.00"]
    unknown = compared(
        account(sales(), today=JULY), [], steps=[*steps, step(0, 0, number=4, known=False)]
    )
    assert (str(unknown.certain.net), unknown.other_steps.net) == ("-2160.00", None)


def test_e2_7_v6_a_step_of_unknown_effect_leaves_its_certainty_unknown():
    found = compared(account(today=JULY), [], steps=[step(1, 1, known=False)])
    assert (found.certain.net, found.to_check.net) == (None, None)


@given(st.integers(-(10**7), 10**7), st.integers(0, 40), st.integers(0, 40))
def test_e2_7_the_two_shares_add_up_and_explain_themselves(minor, certain, to_check):
    workspace = account(today=JULY)
    real = compared(workspace, [removed(1)]).whole
    effect = StepEffect("USD", real.minor, real.nothing, real.side)
    result = replace(step(certain, to_check), effect=effect)
    found = compared(workspace, [], steps=[result])
    if certain + to_check:
        assert found.certain.net + found.to_check.net == real.net
    for share in (found.certain, found.to_check):
        assert evaluate(share.derivation.as_json()) == share.net
    exact = compared(workspace, [], steps=[step(certain, to_check, minor)])
    if certain + to_check:
        assert exact.certain.minor + exact.to_check.minor == minor
        assert abs(exact.certain.minor * (certain + to_check) - minor * certain) * 2 <= (
            certain + to_check
        )


@given(st.data())
@settings(max_examples=30)
def test_e2_6_parts_by_product_and_by_month_add_up_and_explain_themselves(data):
    workspace = data.draw(companies())
    if data.draw(st.booleans()):
        euros = tuple(replace(s, currency="EUR") for s in workspace.subscriptions[:1])
        rate = Rate(base="USD", quote="EUR", on=date(2019, 1, 1), rate=Decimal("0.9211"))
        workspace = replace(
            workspace, subscriptions=euros + workspace.subscriptions[1:], rates=(rate,)
        )
    found = compared(workspace, data.draw(plans(workspace)), data.draw(st.integers(1, 14)))
    assert sum(part.net for _, part in found.by_product) == found.whole.net
    assert sum(part.net for _, part in found.by_month) == found.whole.net
    for part in (found.whole, *(part for _, part in found.by_product)):
        assert evaluate(part.derivation.as_json()) == part.net
