"""The calendar of renewals on the command line: as JSON, and as lines for people."""

from typing import Any

from seatdesk.cli.output.account_shapes import removal_json
from seatdesk.cli.output.amounts import NO_PRICE, amount_text, money_text
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.renewal_price_lines import difference_json, difference_line
from seatdesk.cli.output.renewal_terms_shapes import plan_data, price_data
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.planning.renewal_texts import renewal_sentence, what_renews
from seatdesk.controllers.planning.renewal_calendar import RenewalCalendar
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow


def calendar_json(calendar: RenewalCalendar) -> dict[str, Any]:
    """The calendar as JSON."""
    books = {(one.product, one.on): difference_json(one) for one in calendar.book_prices}
    return {
        "account": calendar.account.name,
        "as_of": calendar.account.as_of.isoformat(),
        "currency": calendar.account.currency,
        "freshness": freshness_json(calendar.freshness),
        "renewals": [
            _row_json(row) | {"renewal_price": books.get((row.product, row.renewal))}
            for row in calendar.rows
        ],
    }


def _row_json(row: RenewalRow) -> dict[str, Any]:
    following = row.next_term
    return {
        "product": row.product,
        "tier": row.tier,
        "next_tier": None if following is None else row.next_tier,
        "term": [row.term.start.isoformat(), row.term.end.isoformat()],
        "renewal": row.renewal.isoformat(),
        "last_day_to_act": row.last_day.isoformat(),
        "days_left": row.days_left,
        "overdue": row.overdue,
        "weekend": row.weekend is not None,
        "auto_renew": row.auto_renew,
        "additional": row.additional,
        "months": row.months,
        "next_term_total": None if following is None else money_text(following.amount),
        "priced": row.priced,
        "currency": row.currency,
        "pending": removal_json(row.removal),
        "tier_plan": row.tier_plan
        and {"tier": row.tier_plan.tier, "effective": row.tier_plan.effective.isoformat()},
        "terms_plan": plan_data(row.terms_plan, row.currency),
        "agreed_price": price_data(row.agreed_price, row.currency),
        "price_change": _price_change(row),
        "avoidable": money_text(row.avoidable.amount),
        "text": renewal_sentence(row),
    }


def _price_change(row: RenewalRow) -> dict[str, Any] | None:
    """The prices before and after the renewal, where they differ."""
    if row.next_rates is None or not row.changes_price:
        return None
    return {"now": _rates(row.rates, row.currency), "then": _rates(row.next_rates, row.currency)}


def _rates(rates: Rates, currency: str) -> dict[str, str]:
    return {
        "base": money_text(rates.base, currency),
        "seat_price": money_text(rates.seat.tiers[0].unit, currency),
        "source": rates.source,
    }


def calendar_lines(calendar: RenewalCalendar) -> list[str]:
    """The calendar as lines for people: a table, and a sentence for each renewal."""
    if not calendar.rows:
        return ["Nothing renews in that time."]
    head = ("Subscription", "Last day to act", "Days left", "Renews", "Next term", "Avoidable")
    rows = [
        (
            what_renews(row),
            row.last_day,
            row.days_left,
            row.renewal,
            _next_term(row),
            amount_text(row.avoidable.amount, row.currency),
        )
        for row in calendar.rows
    ]
    lines = [f"{calendar.account.name}, {calendar.account.as_of} (amounts without tax)", ""]
    lines += [*table(head, rows), ""]
    lines += [renewal_sentence(row) for row in calendar.rows]
    lines += [difference_line(one) for one in calendar.book_prices]
    return lines + freshness_lines(calendar.freshness)


def _next_term(row: RenewalRow) -> str:
    if row.next_term is None:
        return "ends"
    return amount_text(row.next_term.amount, row.currency) if row.priced else NO_PRICE
