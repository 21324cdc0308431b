"""One company with two subscriptions, and what dialogs ask about it, without a database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.account.account import Account, Policies, new_subscription
from seatdesk.domain.account.terms_and_prices import Bought, Rates, SeatPrice
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal

TODAY = date(2026, 11, 22)
BOOK = "Sales Hub and Service Hub 2022, 2022-01-01"


def subscription(product="Sales Hub", **changes):
    """Sales Hub Professional: 5 included, 20 additional at 90, 22 assigned, renewed on 1 March."""
    rates = Rates(Decimal(450), 5, SeatPrice.of(Decimal(90)), BOOK)
    made = new_subscription(
        product=product,
        tier="Professional",
        currency="EUR",
        start=date(2026, 3, 1),
        term_months=12,
        rates=rates,
        additional=20,
    )
    return replace(made, **{"assigned": 22, "notice_days": 30} | changes)


def account(*subscriptions, **policies):
    """An account of these subscriptions, or of the usual one."""
    return Account(
        name="Nordwind AB",
        currency="EUR",
        as_of=TODAY,
        subscriptions=subscriptions or (subscription(),),
        policies=Policies(**policies),
    )


def at_once(question):
    """A question of a dialog, answered before anything else happens."""
    return lambda about, hear: hear(question(about))


def outcome(found):
    """The outcome of a use case for an answer of the domain."""
    return Refused(found) if isinstance(found, Refusal) else Done(found)


def quoting_removal(of):
    """The quote of a downgrade of the first subscription."""
    without = of.with_subscription(replace(of.subscriptions[0], removal=None))

    def ask(seats):
        found = quote(without, [ScheduleRemoval(of.subscriptions[0].product, seats)])
        return outcome(found if isinstance(found, Refusal) else found[0])

    return at_once(ask)


def quoting_purchase(of):
    """The quotes of a purchase."""

    def ask(purchase):
        wants = purchase.wants.items()
        return outcome(quote(of, [Buy(p, Bought(purchase.on, n)) for p, n in wants]))

    return at_once(ask)
