"""Purchases of seats inside a transaction, at the price that was quoted (C3, C6)."""

from collections.abc import Mapping, Sequence
from datetime import date

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import Declined, UseCase, accepted
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.changes import Buy, Change
from seatdesk.domain.choices import PriceModel
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Code, refuse


def purchases(
    use_case: UseCase, wants: Mapping[str, int], *, on: date | None = None, order: str = ""
) -> tuple[Buy, ...]:
    """The purchases of several products' seats, each at the price of the day (C6)."""
    return tuple(
        purchase(use_case, product, seats, on=on or use_case.today, order=order)
        for product, seats in wants.items()
    )


def purchase(use_case: UseCase, product: str, seats: int, *, on: date, order: str = "") -> Buy:
    """The purchase of so many seats from a day.

    The price is that of the price book on the day; without one it is the subscription's own.
    """
    subscription, order = use_case.subscription(product), without_control(order)
    if not subscription.price_book or subscription.legacy or subscription.future_quote:
        return Buy(product, Bought(on, seats, order=order))
    rates = accepted(price_books.rates_of(use_case, subscription, subscription.tier, on))
    if rates.seat.model is not PriceModel.FLAT:  # steps are priced by the subscription's own seats
        return Buy(product, Bought(on, seats, source=rates.source, order=order))
    return Buy(product, Bought(on, seats, rates.seat.tiers[0].unit, rates.source, order))


def quoted(use_case: UseCase, changes: Sequence[Change]) -> tuple[Quote, ...]:
    """The quotes of changes, or `Declined`."""
    return accepted(quote(use_case.account, changes))


def check_quotes(
    use_case: UseCase, changes: Sequence[Change], shown: Sequence[Quote] | None
) -> None:
    """Refuse when the quotes shown are outdated; the refusal carries the new ones (C3)."""
    if shown is None:
        return
    now = quoted(use_case, changes)
    if tuple(shown) == now:
        return
    moved = [q.product for q in now if q not in shown] or [q.product for q in shown]
    raise Declined(refuse(Code.QUOTE_MOVED, product=moved[0] if moved else "", quotes=now))


def buy_all(
    use_case: UseCase,
    wants: Mapping[str, int],
    *,
    quotes: Sequence[Quote] | None = None,
    order: str = "",
) -> None:
    """Buy seats of several products today."""
    changes = purchases(use_case, wants, order=order)
    check_quotes(use_case, changes, quotes)
    for change in changes:
        use_case.do(change)
