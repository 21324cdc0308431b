"""Price books and exchange rates of a workspace: kept, changed, taken back, proved."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.charges.totals import gross_total
from seatdesk.exchange.price_book_files import shipped_books
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES, make_subscription

HUBS = next(book for book in shipped_books() if book.key == "hubs-2022")
OURS = replace(HUBS, key="ours", name="Our prices")
EURO = Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.10"), source="ECB")


def priced(book, amount, valid_from):
    """The book with another seat price for Sales Hub Professional from a day on."""
    prices = []
    for price in book.prices:
        mine = price.product == SALES and price.tier == "Professional" and price.valid_to is None
        if mine and price.commitment == "annual":
            prices.append(replace(price, valid_to=valid_from))
            seat = SeatPrice.of(Decimal(amount))
            prices.append(replace(price, valid_from=valid_from, seat=seat))
        else:
            prices.append(price)
    return replace(book, prices=tuple(prices))


def kept(workspace):
    return {shelved.book.key: shelved for shelved in workspace.billing.listed_price_books()}


def test_h1_saving_a_price_book_is_a_line_that_can_be_taken_back_and_is_verified(workspace):
    added = workspace.billing.put_price_book(OURS)
    changed = workspace.billing.save_price_book(OURS, replace(OURS, note="checked"))

    lines = [line.what() for line in workspace.history.page()][:2]
    assert lines == ["Price book Our prices changed", "Price book Our prices added"]
    assert verified(workspace)
    value(workspace.history.reverse(changed.batch))
    assert kept(workspace)["ours"].book == OURS
    value(workspace.history.reverse(added.batch))
    assert "ours" not in kept(workspace)
    assert verified(workspace)


def test_h1_a_price_book_changed_behind_the_history_is_found(workspace, database):
    value(workspace.billing.put_price_book(OURS))
    with database.work() as work:
        work.price_books.put("ours", {"key": "ours"})
        work.commit()

    report = workspace.history.verify()
    assert report.problems == ("The price book ours is not as the history says.",)


def test_shipped_books_are_told_from_the_workspaces_own_and_come_back(workspace):
    assert kept(workspace)["hubs-2022"].shipped
    mine = replace(HUBS, note="mine")
    value(workspace.billing.put_price_book(mine))
    assert not kept(workspace)["hubs-2022"].shipped
    value(workspace.billing.remove_price_book("hubs-2022"))
    assert kept(workspace)["hubs-2022"].book == HUBS
    assert code(workspace.billing.remove_price_book("hubs-2022")) == "unknown_price_book"


def test_c6_old_contracts_keep_the_price_of_their_day(workspace, clock):
    value(workspace.billing.put_price_book(OURS))
    value(workspace.billing.remove(SALES))
    form = SubscriptionForm(
        product=SALES, tier="Professional", start=date(2026, 1, 1), price_book="ours", additional=3
    )
    value(workspace.billing.enter(form))
    before = workspace.billing.projection(12).invoices

    value(workspace.billing.save_price_book(OURS, priced(OURS, "99", date(2026, 6, 1))))

    assert workspace.billing.projection(12).invoices == before
    (quote,) = value(workspace.checkout.quote({SALES: 1}, None))
    assert quote.lines[0].unit_price == Decimal(90)
    clock.day = date(2026, 6, 1)
    (quote,) = value(workspace.checkout.quote({SALES: 1}, None))
    assert (quote.lines[0].unit_price, quote.lines[0].source) == (99, "Our prices, 2026-06-01")
    assert workspace.account().subscription(SALES).term.rates.seat == SeatPrice.of(Decimal(90))


def test_a_book_that_prices_a_contract_stays_and_undo_asks_the_same(workspace):
    added = workspace.billing.put_price_book(OURS)
    value(workspace.billing.add(make_subscription("Ops Hub", price_book="ours")))

    assert code(workspace.billing.remove_price_book("ours")) == "price_book_in_use"
    assert code(workspace.history.reverse(added.batch)) == "price_book_in_use"
    assert kept(workspace)["ours"].used_by == ("Ops Hub",)


def test_h5_two_people_editing_one_book_do_not_overwrite_each_other(workspace, opened):
    value(workspace.billing.put_price_book(OURS))
    value(opened().billing.save_price_book(OURS, replace(OURS, note="theirs")))

    refused = workspace.billing.save_price_book(OURS, replace(OURS, note="mine"))
    assert code(refused) == "price_book_moved"
    assert kept(workspace)["ours"].book.note == "theirs"


def test_a_book_that_could_not_be_read_again_is_not_stored(workspace):
    wrong = replace(OURS.prices[0], base=Decimal(-1))
    assert (
        code(workspace.billing.put_price_book(replace(OURS, prices=(wrong,))))
        == "invalid_price_book"
    )
    assert (
        code(workspace.billing.put_price_book(PriceBook("e", "E", "", ()))) == "invalid_price_book"
    )
    value(workspace.billing.put_price_book(OURS))
    assert code(workspace.billing.put_price_book(OURS)) == "nothing_to_save"


def test_p1_price_books_and_rates_need_modify_billing(workspace):
    value(workspace.access.work_as("clerk@example.com"))
    assert code(workspace.billing.put_price_book(OURS)) == "no_permission"
    assert code(workspace.billing.change_rates((), (EURO,))) == "no_permission"
    value(workspace.access.work_as("payer@example.com"))
    value(workspace.billing.put_price_book(OURS))
    value(workspace.billing.change_rates((), (EURO,)))


def test_b11_rates_are_in_the_history_and_can_be_taken_back(workspace):
    value(workspace.billing.change_rates((), (EURO,)))
    later = replace(EURO, rate=Decimal("1.25"))
    corrected = workspace.billing.change_rates((EURO,), (later,))

    assert workspace.billing.rates() == (later,)
    assert next(line.what() for line in workspace.history.page()) == (
        "Exchange rates corrected: EUR/USD 2026-01-01 1.25, before EUR/USD 2026-01-01 1.10"
    )
    value(workspace.history.reverse(corrected.batch))
    assert workspace.billing.rates() == (EURO,)
    assert verified(workspace)


WRONG = {
    "currency": replace(EURO, base="XXY"),
    "same": replace(EURO, base="USD"),
    "zero": replace(EURO, rate=Decimal(0)),
    "negative": replace(EURO, rate=Decimal(-1)),
    "digits": replace(EURO, rate=Decimal("1.1234567890123")),
    "nan": replace(EURO, rate=Decimal("NaN")),
    "twice": replace(EURO, rate=Decimal(2)),
}


@pytest.mark.parametrize("rate", WRONG.values(), ids=WRONG)
def test_b11_a_rate_that_cannot_be_is_refused_and_nothing_is_stored(workspace, rate):
    value(workspace.billing.change_rates((), (EURO,)))
    assert code(workspace.billing.change_rates((), (rate,))) == "invalid_rate"
    assert workspace.billing.rates() == (EURO,)
    assert code(workspace.billing.change_rates((rate,), ())) == "unknown_rate"
    assert code(workspace.billing.change_rates((EURO,), (EURO,))) == "nothing_to_save"


def test_b11_a_total_in_the_reporting_currency_uses_the_tables_rates(workspace):
    value(workspace.billing.add(make_subscription("Ops Hub", currency="EUR")))
    projection = workspace.billing.projection(12)
    with pytest.raises(MissingRate, match="EUR/USD"):
        gross_total(projection.invoices, "USD", workspace.billing.rates())
    value(workspace.billing.change_rates((), (EURO,)))
    euros = sum(i.total for i in projection.invoices if i.currency == "EUR")
    dollars = sum(i.total for i in projection.invoices if i.currency == "USD")
    total = gross_total(projection.invoices, "USD", workspace.billing.rates())
    assert total == dollars + euros * Decimal("1.10")
