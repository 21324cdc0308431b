"""What was bought is told with what it costs, and when that is charged (13.10)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject

from seatdesk.domain.account.terms_and_prices import Bought, Rates, SeatPrice
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Charge
from seatdesk.domain.forecast.quoting import quote
from seatdesk.ui.checkout.purchase_words import PurchaseWords
from tests.ui.samples import TODAY, account, subscription

SERVICE = "Service Hub"


def step_of(of, *wants, on=TODAY):
    quotes = quote(of, [Buy(product, Bought(on, seats)) for product, seats in wants])
    assert isinstance(quotes, tuple)
    return PurchaseWords(QObject()).step(dict(wants), quotes)


def test_a_purchase_says_what_its_seats_cost_and_on_which_invoice(qtbot):
    # 3 seats x 90, from 22 Nov: 9 of the 30 days of November, on the invoice of 1 December.
    step = step_of(account(), ("Sales Hub", 3))
    assert step.message == "3 Sales Hub seats bought, €81.00 on Dec 1, 2026"
    assert step.name == "buy 3 Sales Hub seats"
    assert step_of(account(), ("Sales Hub", 1)).message.startswith(
        "1 Sales Hub seat bought, €27.00"
    )


def test_a_purchase_that_is_charged_at_once_is_charged_today(qtbot):
    at_once = account(subscription(charge=Charge.AT_ONCE))
    step = step_of(at_once, ("Sales Hub", 3))
    assert step.message == "3 Sales Hub seats bought, €81.00 on Nov 22, 2026"


def test_several_products_are_one_amount_where_day_and_currency_are_the_same(qtbot):
    of = account(subscription(), subscription(SERVICE))
    step = step_of(of, ("Sales Hub", 3), (SERVICE, 1))
    assert step.message == "4 seats bought, €108.00 on Dec 1, 2026"
    dollars = account(subscription(), subscription(SERVICE, currency="USD"))
    step = step_of(dollars, ("Sales Hub", 3), (SERVICE, 1))
    assert step.message == "4 seats bought, €81.00 on Dec 1, 2026, $27.00 on Dec 1, 2026"


def test_a_purchase_without_a_price_or_an_invoice_soon_names_no_amount(qtbot):
    later = date(2027, 1, 15)
    assert step_of(account(), ("Sales Hub", 2), on=later).message == "2 Sales Hub seats bought"
    free = Rates(Decimal(0), 5, SeatPrice.of(Decimal(0)))
    (term,) = (subscription().term,)
    unpriced = account(subscription(term=replace(term, rates=free)))
    assert step_of(unpriced, ("Sales Hub", 2)).message == "2 Sales Hub seats bought"


def test_names_of_products_are_text_and_seats_taken_back_are_no_purchase(qtbot):
    odd = account(subscription("R&D {seats}"))
    assert step_of(odd, ("R&D {seats}", 3)).message.startswith("3 R&D {seats} seats bought, €81")
    assert PurchaseWords(QObject()).step({}, ()).message == "Unassigned seats used"
