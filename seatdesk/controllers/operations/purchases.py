"""Purchases of seats inside a transaction, at the price that was quoted (C3, C6)."""

from collections.abc import Mapping, Sequence
from datetime import date

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import Declined, UseCase, accepted
from seatdesk.domain.changes import priced_changes
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.term_changes import Buy
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
    """The purchase of so many seats from a day, at the price of that day (C6)."""
    subscription, books = use_case.subscription(product), price_books.all_books(use_case.work)
    return accepted(
        priced_changes.purchase(subscription, seats, on, books, order=without_control(order))
    )


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
