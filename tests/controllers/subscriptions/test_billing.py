"""Use cases of billing: tiers, subscriptions, policies, projections."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.operations.subscription_form import corrected
from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import OneOff, Rates, SeatPrice
from seatdesk.domain.changes.kinds.request_changes import ScheduleTier
from seatdesk.domain.changes.kinds.term_changes import ChangeTier
from seatdesk.domain.choices import Billing, Charge, Commitment, DeactivatedSeats
from seatdesk.exchange.price_book_files import shipped_books
from tests.controllers.asserts import INVITED, code, hold_deactivated, pool, value, verified
from tests.factories import RENEWAL, SALES, SERVICE, TODAY, make_rates, make_subscription

STARTER = make_rates("45", 2, "22.50")
ENTERPRISE = make_rates("1200", 10, "120")


def test_d8_a_higher_tier_acts_at_once_with_a_credit_and_a_charge(workspace, clock):
    clock.day = date(2026, 3, 16)
    (quote,) = value(workspace.billing.quote_tier(SALES, "Enterprise", ENTERPRISE))
    done = workspace.billing.change_tier(SALES, "Enterprise", ENTERPRISE)

    assert isinstance(value(done), ChangeTier)
    assert [line.kind.value for line in quote.lines][:2] == ["tier_credit", "tier_charge"]
    assert workspace.account().subscription(SALES).tier == "Enterprise"
    assert pool(workspace) == (0, 13)
    value(workspace.history.reverse(done.batch))
    assert pool(workspace) == (0, 8)
    assert verified(workspace)


def test_d8_a_lower_tier_waits_for_the_renewal(workspace, clock):
    done = workspace.billing.change_tier(SALES, "Starter", STARTER)

    assert value(done) == ScheduleTier(SALES, "Starter", STARTER)
    assert workspace.account().subscription(SALES).tier == "Professional"
    value(workspace.billing.cancel_tier(SALES))
    assert code(workspace.billing.cancel_tier(SALES)) == "nothing_pending"
    value(workspace.billing.change_tier(SALES, "Starter", STARTER))
    clock.day = RENEWAL
    assert workspace.account().subscription(SALES).tier == "Starter"
    assert pool(workspace) == (0, 5)


def test_d8_a_tier_that_does_not_hold_the_seats_is_refused(workspace):
    value(workspace.seats.assign(SALES, range(1, 7)))

    assert code(workspace.billing.change_tier(SALES, "Starter", STARTER)) == "tier_too_small"
    assert code(workspace.billing.change_tier(SALES, "Professional", make_rates())) == "same_tier"


def test_d8_the_rates_of_another_tier_come_from_the_price_book(workspace):
    value(workspace.billing.remove(SERVICE))
    value(workspace.billing.add(make_subscription(SERVICE, price_book="hubs-2022")))

    value(workspace.billing.change_tier(SERVICE, "Enterprise"))

    assert workspace.account().subscription(SERVICE).included == 10
    assert code(workspace.billing.change_tier(SERVICE, "Gold")) == "no_price"
    assert code(workspace.billing.change_tier(SALES, "Enterprise")) == "unknown_price_book"


def test_d10_auto_renewal_is_switched_off_when_nobody_holds_a_seat(workspace, clock):
    value(workspace.seats.assign(SALES, [1, 2]))

    refused = workspace.billing.auto_renew(SALES, on=False)
    assert code(refused) == "holders_left"
    assert refused.refusal.params["holders"] == ("user1@example.com", "user2@example.com")

    value(workspace.seats.unassign(SALES, [1, 2]))
    assert not value(workspace.billing.auto_renew(SALES, on=False)).auto_renew
    assert code(workspace.billing.auto_renew(SALES, on=False)) == "same_setting"
    assert code(workspace.seats.assign(SALES, [1])) == "ending"
    clock.day = RENEWAL
    assert workspace.account().subscription(SALES).ended
    assert code(workspace.seats.assign(SALES, [1])) == "ended"
    assert code(workspace.billing.auto_renew(SALES, on=True)) == "ended"
    value(workspace.billing.add(make_subscription(SALES, start=RENEWAL)))
    assert verified(workspace)


def test_d10_on_again_before_the_renewal(workspace, clock):
    value(workspace.billing.auto_renew(SALES, on=False))
    value(workspace.billing.auto_renew(SALES, on=True))
    clock.day = RENEWAL

    assert not workspace.account().subscription(SALES).ended


def test_d10_a_holder_whose_seat_is_not_counted_holds_one_too(workspace):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))
    value(workspace.seats.assign(SALES, [INVITED]))

    assert code(workspace.billing.auto_renew(SALES, on=False)) == "holders_left"
    assert code(workspace.billing.remove(SALES)) == "subscription_in_use"


def test_a_contract_is_entered_from_a_form_and_a_price_book(workspace):
    value(workspace.billing.remove(SERVICE))
    form = SubscriptionForm(
        product=SERVICE,
        tier="Starter",
        start=date(2024, 1, 31),
        months=1,
        additional=2,
        price_book="hubs-2022",
        commitment=Commitment.MONTHLY,
    )

    made = value(workspace.billing.enter(form))

    assert (made.term.start, made.renewal) == (date(2026, 2, 28), date(2026, 3, 31))
    assert (made.included, made.additional) == (2, 2)
    assert made.term.rates.base == 50
    assert made.price_book == "hubs-2022"
    assert code(workspace.billing.enter(form)) == "subscription_exists"


def test_r4_a_contract_may_have_prices_of_its_own_and_takes_the_accounts_policies(workspace):
    value(workspace.billing.set_policies(Policies(charge=Charge.AT_ONCE)))
    form = SubscriptionForm(
        product="Ops Hub",
        tier="Pro",
        start=date(2026, 1, 1),
        base=Decimal(100),
        included=3,
        seat_price=SeatPrice.of(Decimal(10)),
        billing=Billing.QUARTERLY,
    )

    made = value(workspace.billing.enter(form))

    assert (made.charge, made.billing, made.price_book) == (Charge.AT_ONCE, Billing.QUARTERLY, "")
    assert made.currency == "USD"


@pytest.mark.parametrize(
    "wrong",
    [
        {"months": 0},
        {"months": 1000},
        {"additional": -1},
        {"additional": 10**9},
        {"included": -1},
        {"base": Decimal(-1)},
        {"base": Decimal("1.234567")},
        {"seat_price": SeatPrice.of(Decimal("0.001"))},
        {"product": " "},
        {"tier": ""},
        {"currency": "EURO"},
        {"notice_days": -1},
        {"minimum": 5},
    ],
    ids=str,
)
def test_a_contract_that_makes_no_sense_is_refused(workspace, wrong):
    form = SubscriptionForm(
        product="Ops Hub", tier="Pro", start=date(2026, 1, 1), base=Decimal(1), included=1
    )

    assert code(workspace.billing.enter(replace(form, **wrong))) == "invalid_contract"


def test_b7_a_price_finer_than_its_currency_is_refused_with_what_is_wrong(workspace):
    fine = Rates(Decimal("1.234567"), 5, SeatPrice.of(Decimal(90)))
    before = workspace.account().subscription(SALES)
    edited = workspace.billing.edit(SALES, before.with_term(rates=fine))
    added = workspace.billing.add(replace(make_subscription("Ops Hub"), one_offs=(
        OneOff(TODAY, "onboarding", Decimal("0.005")),)))  # fmt: skip
    raised = workspace.billing.change_tier(
        SALES, "Enterprise", replace(fine, base=Decimal("5000.001"))
    )

    assert sentence(edited.refusal) == (
        "The contract of Sales Hub was not saved: the base price cannot be “1.234567” (its "
        "currency has fewer digits after the point). Correct it and save again."
    )
    assert (code(added), code(raised)) == ("invalid_contract", "invalid_contract")


def test_a_contract_is_corrected_and_the_correction_undone(workspace):
    before = workspace.account().subscription(SALES)
    after = corrected(
        before, workspace.today, {"additional": 5, "base": Decimal(400), "notice_days": 30}
    )

    done = workspace.billing.edit(SALES, after)

    value(done)
    assert pool(workspace) == (0, 10)
    assert workspace.billing.overview()[0].period_amount == 400 + 5 * 90
    assert code(workspace.billing.edit(SALES, after)) == "nothing_to_save"
    value(workspace.history.reverse(done.batch))
    assert workspace.account().subscription(SALES) == before
    assert verified(workspace)


def test_a_correction_may_name_another_tier_and_seat_price(workspace):
    before = workspace.account().subscription(SALES)
    fields = {"tier": "Pro", "seat_price": SeatPrice.of(Decimal(80)), "included": 6}

    after = value(workspace.billing.edit(SALES, corrected(before, workspace.today, fields)))

    assert (after.tier, after.included, after.term.rates.source) == ("Pro", 6, "contract")
    booked = replace(before, price_book="hubs-2022")
    assert corrected(booked, workspace.today, {"included": 6}).price_book == "hubs-2022"
    assert corrected(booked, workspace.today, fields).price_book == ""


def test_a_correction_never_takes_seats_from_people(workspace):
    value(workspace.seats.assign(SALES, range(1, 8)))
    before = workspace.account().subscription(SALES)

    wrong = corrected(before, workspace.today, {"additional": 1})
    assert code(workspace.billing.edit(SALES, wrong)) == "invalid_contract"
    moved = corrected(before, workspace.today, {"start": date(2025, 6, 1), "months": 6})
    assert value(workspace.billing.edit(SALES, moved)).renewal == date(2026, 6, 1)


def test_a_contract_leaves_and_comes_back(workspace):
    done = workspace.billing.remove(SERVICE)

    value(done)
    assert workspace.account().find(SERVICE) is None
    value(workspace.history.reverse(done.batch))
    assert pool(workspace, SERVICE) == (0, 3)
    value(workspace.seats.assign(SERVICE, [1]))
    assert code(workspace.billing.remove(SERVICE)) == "subscription_in_use"
    assert code(workspace.billing.remove("No Hub")) == "unknown_product"
    assert verified(workspace)


def test_r1_r2_policies_count_seats_anew_and_back(workspace):
    value(workspace.seats.assign(SALES, [1, INVITED]))
    hold_deactivated(workspace, 2)
    assert pool(workspace) == (3, 8)
    lenient = Policies(invited_hold_seat=False, deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)

    done = workspace.billing.set_policies(lenient)

    value(done)
    assert pool(workspace) == (1, 8)
    assert workspace.billing.policies() == lenient
    assert code(workspace.billing.set_policies(lenient)) == "nothing_to_save"
    assert verified(workspace)
    value(workspace.history.reverse(done.batch))
    assert pool(workspace) == (3, 8)
    assert verified(workspace)


def test_r2_policies_that_leave_too_few_seats_are_refused(workspace):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))
    value(workspace.seats.assign(SALES, [INVITED, *range(1, 9)]))

    assert code(workspace.billing.set_policies(Policies())) == "short"
    assert not workspace.billing.policies().invited_hold_seat


def test_the_projection_is_of_today(workspace):
    projection = workspace.billing.projection(3)

    assert [invoice.date for invoice in projection.invoices if invoice.product == SALES] == [
        date(2026, 3, 1),
        date(2026, 4, 1),
        date(2026, 5, 1),
    ]


def test_a_price_book_of_the_workspace_takes_the_place_of_a_shipped_one(workspace):
    book = replace(shipped_books()[0], name="Ours")

    value(workspace.billing.put_price_book(book))

    assert next(b.name for b in workspace.billing.price_books()) == "Ours"
    assert len(workspace.billing.price_books()) == len(shipped_books())
