"""Accounts lived for a while in every way of billing: what was quoted is what is charged."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Bought, TierChanged
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import CarriedOut, bring_forward, carry_out
from seatdesk.domain.changes.kinds.request_changes import (
    CancelTier,
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier
from seatdesk.domain.charges.charges import term_charges
from seatdesk.domain.charges.invoice import LineKind
from seatdesk.domain.choices import Convention
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from tests.domain.billing import company, dressed, whole_cents
from tests.domain.company import SALES, fits, terms_changes
from tests.evaluator import evaluate

CURRENCIES = st.sampled_from(["USD", "JPY", "KWD"])


@st.composite
def steps(draw, account):
    """Something that a person might do to the subscription today; some of it is refused."""
    contract = account.subscription(SALES)
    _, now = contract.term.tier_on(date.max)
    name = draw(st.sampled_from(["Plus", "Top", "Ultimate"]))
    more = draw(st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(99)]))
    up, down = replace(now, base=now.base + more), replace(now, base=max(now.base - more, 0 * more))
    ahead = account.as_of + timedelta(days=draw(st.sampled_from([0, 0, 3, 40])))
    bought = Bought(ahead, draw(st.integers(1, 4)), draw(st.none() | whole_cents), "book")
    tier = st.sampled_from([up, replace(up, included=now.included + 3)])
    return draw(
        st.sampled_from(
            [
                Buy(SALES, bought),
                Buy(SALES, replace(bought, on=account.as_of)),
                ChangeTier(SALES, TierChanged(account.as_of, name, draw(tier))),
                ScheduleTier(SALES, name, down),
                ScheduleRemoval(SALES, draw(st.integers(1, 3))),
                draw(terms_changes(account, st.just(SALES))),
                Assign(SALES, (1,)),
                Unassign(SALES, (1,)),
                SetAutoRenew(SALES, draw(st.booleans())),
            ]
        )
    )


def invoices(account, months=26):
    return project(account, months=months).invoices


def check_quote(account, change, after):
    """Each figure of a quote is what the invoices come to, and each invoice counts once."""
    found = quote(account, [change])
    assert not isinstance(found, Refusal)
    for quoted in found:
        was, now = invoices(account), invoices(after)
        today, until = account.as_of, quoted.next_invoice_date or account.as_of
        assert quoted.next_invoice_date is None or quoted.next_invoice_date > today

        def of(made, start, end, kind="net"):
            return sum(getattr(i, kind) for i in made if start <= i.date <= end)

        assert quoted.due_now == of(now, today, today) - of(was, today, today)
        assert quoted.due_tax == of(now, today, today, "tax") - of(was, today, today, "tax")
        change_then = quoted.next_invoice_after - quoted.next_invoice_before
        assert of(now, today, until) - of(was, today, until) == quoted.due_now + change_then
        for line in quoted.lines:
            assert evaluate(line.derivation.as_json()) == line.amount
        for name in ("due_now", "due_tax", "next_invoice_tax", "to_renewal", "next_term", "tax"):
            tree = getattr(quoted, f"{name}_derivation").as_json()
            assert evaluate(tree) == getattr(quoted, name)
        assert quoted.after.owned >= 0


def check_lines(account):
    contract = account.subscription(SALES)
    due = [due.line for due in term_charges(contract, contract.term)]
    for line in due:
        if line.kind is LineKind.TIER_CREDIT:
            assert line.convention is contract.convention
        assert line.convention in (contract.convention, Convention.FULL)
    for invoice in invoices(account):
        assert invoice.net_minor >= 0
        assert invoice.date >= account.as_of
        assert evaluate(invoice.net_derivation.as_json()) == invoice.net
        assert evaluate(invoice.tax_derivation.as_json()) == invoice.tax
    return Counter(due)


@given(dressed(), CURRENCIES, st.sampled_from(["0", "25"]), st.data())
@settings(max_examples=60, deadline=None)
def test_a_lived_account_is_charged_what_was_quoted(contract, currency, tax, data):
    account = company(replace(contract, currency=currency), tax=tax)
    for _ in range(data.draw(st.integers(1, 6))):
        change = data.draw(steps(account))
        done = carry_out(account, change)
        if isinstance(done, CarriedOut):
            before = check_lines(account)
            after = check_lines(done.account)
            check_quote(account, change, done.account)
            if isinstance(change, Buy):  # what was charged up to that day stays as it was
                old = Counter(line for line in before.elements() if line.start <= change.bought.on)
                assert not old - after
            if isinstance(change, ChangeTier):
                plan = done.account.subscription(SALES).tier_plan
                gone = [c for c in done.changes if isinstance(c, CancelTier)]
                was = account.subscription(SALES).tier_plan
                assert (plan is None) == (was is None or bool(gone))
            account = done.account
        [row] = overview(account)
        assert fits(account.subscription(SALES))
        assert row.avoidable_per_year >= 0
        assert evaluate(row.avoidable.derivation.as_json()) == row.avoidable.amount
        assert evaluate(row.unassigned_to_renewal.derivation.as_json()) == (
            row.unassigned_cost_to_renewal
        )
        if not row.ended:
            assert row.last_day_to_act < row.renewal
        days = data.draw(st.sampled_from([0, 0, 1, 9, 31, 120]))
        later = min(account.as_of + timedelta(days=days), add_months(contract.start, 40))
        account, _ = bring_forward(account, max(later, account.as_of))
        if account.subscription(SALES).ended:
            break
