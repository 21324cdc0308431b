"""Other terms and prices from the renewal on, on each database (E1.4, E1.5)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.operations.subscription_form import corrected
from seatdesk.domain.account.terms_and_prices import RenewalPrice, SeatPrice
from seatdesk.domain.changes.kinds.request_changes import CancelTerms, ScheduleTier
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.exchange.price_book_files import shipped_books
from tests.controllers.asserts import code, value, verified
from tests.factories import RENEWAL, SALES, START, make_rates

HUBS = next(book for book in shipped_books() if book.key == "hubs-2022")
MONTHLY = TermsForm(commitment=Commitment.MONTHLY)
FEWER = replace(MONTHLY, base=Decimal(450), included=2, seat_price=SeatPrice.of(Decimal(90)))
HUB = "Marketing Hub"


def dearer(percent=10):
    """The book of 2022, with the prices of another list from the renewal day on."""
    later = tuple(
        replace(
            price,
            valid_from=RENEWAL,
            base=price.base * (100 + percent) / 100,
            seat=SeatPrice.of(price.seat.tiers[0].unit * (100 + percent) / 100),
        )
        for price in HUBS.prices
    )
    now = tuple(replace(price, valid_to=RENEWAL) for price in HUBS.prices)
    return replace(HUBS, key="ours", name="Ours", prices=(*now, *later))


@pytest.fixture
def hub(workspace):
    """Sales Hub Professional priced by a book whose prices rise by a tenth at the renewal."""
    value(workspace.billing.put_price_book(dearer()))
    before = workspace.account().subscription(SALES)
    value(workspace.billing.edit(SALES, replace(before, price_book="ours", notice_days=30)))
    return workspace


def agreed(workspace):
    return workspace.account().subscription(SALES).terms_plan


def test_e1_4_terms_of_the_month_as_they_usually_are(hub, clock):
    done = hub.renewal_terms.schedule(SALES, MONTHLY, "as offered")
    plan = agreed(hub)
    assert (plan.months, plan.billing, plan.notice_days) == (1, Billing.MONTHLY, 0)
    assert (plan.rates.base, plan.rates.seat) == (Decimal(550), SeatPrice.of(Decimal(110)))
    assert plan.rates.source == "Ours, 2027-01-01"
    assert verified(hub)
    value(hub.history.reverse(done.batch))
    assert agreed(hub) is None
    value(hub.renewal_terms.schedule(SALES, MONTHLY))
    clock.day = date(2027, 2, 1)
    now = hub.account().subscription(SALES)
    assert (now.commitment, now.term_months, now.renewal) == (
        Commitment.MONTHLY,
        1,
        date(2027, 3, 1),
    )
    assert now.last_day_to_act == date(2027, 2, 28)
    assert verified(hub)


def test_e1_4_a_price_is_kept_or_stated_where_that_is_asked(hub):
    value(hub.renewal_terms.schedule(SALES, replace(MONTHLY, keep_price=True)))
    assert agreed(hub).rates == hub.account().subscription(SALES).term.rates
    value(hub.renewal_terms.cancel(SALES))
    stated = replace(MONTHLY, seat_price=SeatPrice.of(Decimal(70)), notice_days=7, months=2)
    value(hub.renewal_terms.schedule(SALES, replace(stated, billing=Billing.TERM)))
    plan = agreed(hub)
    assert (plan.rates.base, plan.rates.seat) == (Decimal(450), SeatPrice.of(Decimal(70)))
    assert (plan.months, plan.billing, plan.notice_days) == (2, Billing.TERM, 7)


def test_e1_4_what_is_not_said_stays_where_the_commitment_does(hub):
    value(hub.renewal_terms.schedule(SALES, TermsForm(commitment=Commitment.ANNUAL)))
    plan = agreed(hub)
    assert (plan.months, plan.notice_days, plan.rates.base) == (12, 30, Decimal(495))


def test_e1_4_an_agreed_price_goes_on_where_no_book_says_another(workspace):
    value(workspace.renewal_terms.set_price(SALES, RenewalPrice(percent=Decimal(10))))
    value(workspace.renewal_terms.schedule(SALES, MONTHLY))
    assert agreed(workspace).rates.base == Decimal(495)


def test_e1_4_what_the_book_does_not_sell_by_the_month_is_refused(hub):
    unsold = replace(dearer(), key="annual", name="By the year")
    unsold = replace(
        unsold, prices=tuple(p for p in unsold.prices if p.commitment is Commitment.ANNUAL)
    )
    value(hub.billing.put_price_book(unsold))
    wanted = replace(MONTHLY, price_book="annual")
    assert code(hub.renewal_terms.schedule(SALES, wanted)) == "no_price"
    nowhere = replace(MONTHLY, price_book="nowhere")
    assert code(hub.renewal_terms.schedule(SALES, nowhere)) == "unknown_price_book"
    fine = replace(MONTHLY, base=Decimal("0.001"))
    assert code(hub.renewal_terms.schedule(SALES, fine)) == "invalid_contract"


def test_c3_what_was_shown_is_what_is_agreed(hub):
    (shown,) = value(hub.renewal_terms.quote(SALES, MONTHLY))
    value(hub.checkout.purchase({SALES: 1}))
    refused = hub.renewal_terms.schedule(SALES, MONTHLY, quotes=[shown])
    assert code(refused) == "quote_moved"
    (again,) = refused.refusal.params["quotes"]
    value(hub.renewal_terms.schedule(SALES, MONTHLY, quotes=[again]))
    assert again.next_term == Decimal(550 + 4 * 110)


def test_e1_4_terms_are_one_request_and_can_be_cancelled(hub):
    assert code(hub.renewal_terms.cancel(SALES)) == "nothing_pending"
    assert code(hub.renewal_terms.quote_cancelled(SALES)) == "nothing_pending"
    value(hub.renewal_terms.schedule(SALES, MONTHLY))
    assert code(hub.renewal_terms.schedule(SALES, MONTHLY)) == "terms_scheduled"
    (quote,) = value(hub.renewal_terms.quote_cancelled(SALES))
    assert (quote.next_term_before, quote.next_term) == (Decimal(880), Decimal(8640))
    value(hub.renewal_terms.cancel(SALES))
    assert agreed(hub) is None
    assert verified(hub)


def test_p1_terms_and_prices_need_modify_billing(hub, opened):
    clerk = opened(actor="clerk@example.com")
    payer = opened(actor="payer@example.com")
    assert code(clerk.renewal_terms.schedule(SALES, MONTHLY)) == "no_permission"
    price = RenewalPrice(percent=Decimal(1))
    assert code(clerk.renewal_terms.set_price(SALES, price)) == "no_permission"
    value(payer.renewal_terms.schedule(SALES, MONTHLY))
    assert code(clerk.renewal_terms.cancel(SALES)) == "no_permission"


def test_d5_seats_that_outgrow_terms_cancel_them_and_undo_brings_them_back(workspace):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.renewal_terms.schedule(SALES, FEWER))
    assert workspace.seats.plan_bulk_assignment(SALES, range(6, 8)).cancels == ((SALES, 0),)
    done = workspace.seats.assign(SALES, [6])
    assert [type(gone) for gone in done.cancelled] == [CancelTerms]
    assert agreed(workspace) is None
    assert verified(workspace)
    back = workspace.history.reverse(done.batch)
    assert agreed(workspace).rates.included == 2
    value(workspace.history.reverse(back.batch))
    assert agreed(workspace) is None
    assert verified(workspace)


def test_d5_an_import_that_outgrows_terms_says_so_beforehand(workspace, tmp_path):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.renewal_terms.schedule(SALES, FEWER))
    path = tmp_path / "people.csv"
    path.write_text(f"email,name,seats\nzoe@example.com,Zoë,{SALES}\n", encoding="utf-8")
    shown = workspace.importing.preview([path])
    try:
        assert shown.plan.cancels == ((SALES, 0),)
        done = workspace.importing.run(shown, accept=True)
    finally:
        shown.close()
    assert [type(gone) for gone in done.cancelled] == [CancelTerms]
    assert agreed(workspace) is None


def test_e1_5_a_lower_tier_costs_what_the_book_says_on_the_renewal_day(hub):
    done = hub.billing.change_tier(SALES, "Starter")
    change = value(done)
    assert isinstance(change, ScheduleTier)
    starter = next(p for p in dearer().prices if (p.product, p.tier, p.valid_from) == (
        SALES, "Starter", RENEWAL) and p.commitment is Commitment.ANNUAL)  # fmt: skip
    assert change.rates.base == starter.base
    assert change.rates.source == "Ours, 2027-01-01"


def test_e1_5_a_higher_tier_costs_what_the_book_says_today(hub):
    value(hub.billing.change_tier(SALES, "Enterprise"))
    event = hub.account().subscription(SALES).term.events[0]
    assert event.rates.source == f"Ours, {HUBS.prices[0].valid_from.isoformat()}"


def test_e1_5_a_tier_beside_agreed_terms_is_priced_by_their_commitment(hub):
    value(hub.renewal_terms.schedule(SALES, MONTHLY))
    change = value(hub.billing.change_tier(SALES, "Starter"))
    by_month = next(p for p in dearer().prices if (p.product, p.tier, p.valid_from) == (
        SALES, "Starter", RENEWAL) and p.commitment is Commitment.MONTHLY)  # fmt: skip
    assert change.rates.base == by_month.base


def test_b8_a_price_is_agreed_changed_and_taken_off(workspace, clock):
    up = RenewalPrice(percent=Decimal(10))
    done = workspace.renewal_terms.set_price(SALES, up, "as announced")
    assert workspace.account().subscription(SALES).renewal_price == up
    assert code(workspace.renewal_terms.set_price(SALES, up)) == "nothing_to_save"
    stated = RenewalPrice(rates=make_rates("400", 5, "80"))
    value(workspace.renewal_terms.set_price(SALES, stated))
    assert code(workspace.history.reverse(done.batch)) == "moved_on"
    value(workspace.renewal_terms.set_price(SALES, None))
    assert code(workspace.renewal_terms.set_price(SALES, None)) == "nothing_pending"
    value(workspace.renewal_terms.set_price(SALES, stated))
    clock.day = RENEWAL
    assert workspace.account().subscription(SALES).term.rates.base == Decimal(400)
    assert verified(workspace)


def test_b8_the_renewal_is_held_against_the_books_price_for_the_agreed_commitment(hub):
    value(hub.renewal_terms.schedule(SALES, replace(MONTHLY, keep_price=True)))
    (found,) = hub.billing.renewal_differences()
    assert (found.kept.base, found.book.base) == (Decimal(450), Decimal(550))
    assert found.amount == Decimal(100 + 3 * 20)
    value(hub.renewal_terms.cancel(SALES))
    value(hub.renewal_terms.schedule(SALES, MONTHLY))
    assert hub.billing.renewal_differences() == ()


def test_b2_a_start_corrected_after_terms_of_two_lengths_keeps_the_terms_apart(workspace, clock):
    """12 months, then 24: the running term is counted from the last one's end."""
    longer = TermsForm(commitment=Commitment.ANNUAL, months=24)
    value(workspace.renewal_terms.schedule(SALES, longer))
    clock.day = date(2027, 5, 1)
    now = workspace.account().subscription(SALES)
    assert (now.term.start, now.renewal) == (RENEWAL, date(2029, 1, 1))
    moved = corrected(now, clock.day, {"start": date(2026, 1, 15)})
    assert (moved.term.start, moved.renewal) == (date(2027, 1, 15), date(2029, 1, 15))
    longest = corrected(now, clock.day, {"months": 36})
    assert (longest.term.start, longest.renewal) == (RENEWAL, date(2030, 1, 1))
    late = corrected(now, clock.day, {"start": date(2027, 3, 1)})
    assert (late.term.start, late.renewal) == (date(2027, 3, 1), date(2029, 3, 1))
    assert now.start == START
