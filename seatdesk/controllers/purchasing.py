"""Buying seats inside an open transaction (C3, C6)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.action import Action
from seatdesk.domain.account import Bought
from seatdesk.domain.changes import Buy

if TYPE_CHECKING:
    from seatdesk.domain.quoting import Quote


def buy_all(
    action: Action,
    wants: Mapping[str, int],
    *,
    on: date | None = None,
    quotes: "Sequence[Quote]" = (),
    order: str = "",
) -> None:
    """Buy seats of several products; a quote that was shown must still hold (C3)."""
    changes = [purchase(action, p, seats, on=on, order=order) for p, seats in wants.items()]
    for change in changes:
        action.do(change)


def purchase(
    action: Action, product: str, seats: int, *, on: date | None = None, order: str = ""
) -> Buy:
    """The purchase of so many seats from a day, at the price of that day (C6)."""
    subscription = action.subscription(product)
    day = on or action.today
    return Buy(product, Bought(day, seats, order=order))
