"""Lines of discounts: what is off the lines of a period, of a tier or of a purchase (B8)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Discount
from seatdesk.domain.charges.formula import DiscountOff, minor_of
from seatdesk.domain.charges.invoice import Line, LineKind
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.proration import PeriodPart


def discount_lines(
    subscription: Subscription,
    lines: Sequence[Line],
    part: PeriodPart | None = None,
    *,
    months: int = 1,
    percent_only: bool = False,
) -> list[Line]:
    """One line for each discount that holds on the day the lines begin.

    An amount is off a period's lines, so a purchase inside the period does not get it again.
    """
    if not lines or not subscription.discounts:
        return []
    minors, off = tuple(line.minor for line in lines), list[Line]()
    left, digits = sum(minors), digits_of(subscription.currency)
    for discount in subscription.discounts:
        if _holds(discount, lines[0].start, percent_only=percent_only) and left > 0:
            formula = DiscountOff(
                digits,
                subscription.rounding,
                minors,
                left,
                discount.percent,
                discount.amount,
                part,
                discount.label,
                months,
            )
            off.append(_off(lines[0], formula, discount.label))
            left += off[-1].minor
    return off


def _holds(discount: Discount, day: date, *, percent_only: bool) -> bool:
    in_time = discount.until is None or day < discount.until
    return in_time and (discount.percent is not None or not percent_only)


def _off(like: Line, formula: DiscountOff, label: str) -> Line:
    off = replace(
        like,
        kind=LineKind.DISCOUNT,
        reduces=like.kind,
        formula=formula,
        minor=minor_of(formula, formula.digits),
        label=label,
    )
    return replace(off, quantity=1, unit_price=off.amount, source="contract")
