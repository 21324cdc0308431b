"""The contracts of a plan's terms, as the engine charges them: each made of the one before."""

from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import calendar_months_between
from seatdesk.domain.account.terms_and_prices import Term
from seatdesk.domain.calendar import add_months
from seatdesk.domain.charges.standing import period_months
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.cheapest_plan.purchasing.term_frame import TermBegin, TermFrame
from seatdesk.domain.cheapest_plan.purchasing.term_way import TermWay, with_all


def renewed_on(
    before: Subscription, choice: TermChoice, start: date, opening: int = 0
) -> Subscription:
    """A contract that opens its next term on other terms, with so many additional seats."""
    end = term_end(before.start, start, choice.months)
    kept = replace(before.term, period_months=period_months(before)) if before.one_offs else None
    return replace(
        before,
        term=Term(start, end, choice.tier, choice.rates, opening),
        last_term=kept,
        term_months=choice.months,
        commitment=choice.commitment,
        billing=choice.billing,
        notice_days=choice.notice_days,
        included=choice.rates.included,
        additional=opening,
        auto_renew=True,
        removal=None,
        tier_plan=None,
        terms_plan=None,
        renewal_price=None,
    )


def term_end(anchor: date, start: date, months: int) -> date:
    """The end of a term that begins on a day of the anchor's grid (B2)."""
    return add_months(anchor, calendar_months_between(anchor, start) + months)


def contract_of(
    frame: TermFrame, choice: TermChoice, way: TermWay, carried: int, before: Subscription | None
) -> Subscription:
    """The contract of a term in which everything is bought that a way buys."""
    contract, opened = frame.contract, frame.opened(carried, way.opening)
    opening, first = (way.opening, ()) if opened is None else opened
    if frame.begin is TermBegin.RUNNING:
        at_once = sum(bought.seats for bought in way.buys if bought.on == frame.first)
        contract = replace(contract, additional=contract.additional + at_once)
        return with_all(contract, way.buys)
    if before is not None and frame.begin is TermBegin.FOLLOWING:
        contract = renewed_on(before, choice, frame.first, opening)
    else:
        contract = contract.with_term(opening=opening)
    contract = replace(contract, additional=way.opening)
    return with_all(contract, (*first, *way.buys))
