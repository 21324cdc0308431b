"""Findings on the command line: as JSON, and as lines for people."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import NO_PRICE, amount_text, money_text
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.planning.finding_texts import (
    border_sentences,
    certainty_words,
    reasons_text,
)
from seatdesk.controllers.planning.findings import ExemptSeats, FindingsOverview
from seatdesk.domain.findings.finding import Certainty, Finding
from seatdesk.domain.findings.finding_totals import CertaintyTotal, FindingsTotal

_HEAD = ("Person", "Product", "Why", "Last use", "Sunk", "Avoidable", "From", "Act by")


def findings_json(found: FindingsOverview, rows: Sequence[Finding]) -> dict[str, Any]:
    """The findings as JSON; the totals are of all rows, however many are listed."""
    policies = found.account.policies
    return {
        **_head_json(found),
        "idle_after_days": policies.idle_after_days,
        "minimum_seat_age_days": policies.minimum_seat_age_days,
        "findings": [_row_json(row) for row in rows],
        "exempt": _exempt_json(found),
        "totals": [_total_json(total) for total in found.pages.totals if total.seats],
        "total": {
            certainty.value: _account_total_json(total) for certainty, total in found.totals.items()
        },
        "missing_rates": [
            {"base": one.base, "quote": one.quote, "on": one.on.isoformat()}
            for one in found.missing_rates
        ],
    }


def exempt_json(found: ExemptSeats) -> dict[str, Any]:
    """The exempt seats, as JSON."""
    return {**_head_json(found), "exempt": _exempt_json(found)}


def _head_json(found: FindingsOverview | ExemptSeats) -> dict[str, Any]:
    return {
        "account": found.account.name,
        "as_of": found.account.as_of.isoformat(),
        "currency": found.account.currency,
        "freshness": freshness_json(found.freshness),
    }


def _row_json(row: Finding) -> dict[str, Any]:
    use, money = row.use, row.money
    return {
        "product": row.product,
        "email": row.email or None,
        "name": row.name or None,
        "seats": row.seats,
        "reason": row.reason.value,
        "reasons": [reason.value for reason in row.reasons],
        "certainty": row.certainty.value,
        "activity": use and use.activity.value,
        "last_active": use and _day(use.last),
        "censored": use is not None and use.censored,
        "observed_until": use and _day(use.until),
        "idle_days": use and use.idle_days,
        "assigned_on": use and _day(use.since),
        "duplicate_of": row.duplicate_of or None,
        "sunk": money_text(money.sunk.amount),
        "sunk_until": money.sunk_until.isoformat(),
        "avoidable": money_text(money.avoidable.amount),
        "avoidable_from": _day(money.avoidable_from),
        "avoidable_per_year": money_text(money.per_year.amount),
        "last_day_to_act": money.last_day.isoformat(),
        "late": money.late,
        "scheduled": money.scheduled,
        "blocked": money.blocked and money.blocked.value,
        "unpriced": money.unpriced,
        "currency": money.sunk.currency,
    }


def _total_json(total: CertaintyTotal) -> dict[str, Any]:
    return {
        "product": total.product,
        "currency": total.currency,
        "certainty": total.certainty.value,
        "seats": total.seats,
        "sunk": money_text(total.money.sunk.amount),
        "avoidable": money_text(total.money.avoidable.amount),
        "avoidable_per_year": money_text(total.money.per_year.amount),
    }


def _account_total_json(total: FindingsTotal) -> dict[str, Any]:
    return {
        "seats": total.seats,
        "sunk": _amount(total.sunk),
        "avoidable": _amount(total.avoidable),
        "avoidable_per_year": _amount(total.per_year),
    }


def _exempt_json(found: FindingsOverview | ExemptSeats) -> list[dict[str, Any]]:
    return [
        {
            "email": seat.email,
            "product": seat.exemption.product,
            "reason": seat.exemption.reason,
            "until": _day(seat.exemption.until),
            "by": seat.exemption.by,
        }
        for seat in found.exempt
    ]


def findings_lines(found: FindingsOverview, rows: Sequence[Finding], more: int) -> list[str]:
    """The findings as lines for people; `more`: rows that are not among them."""
    account = found.account
    if not rows and not found.exempt:
        lines = [f"{account.name}, {account.as_of}: nothing to give up."]
        return lines + freshness_lines(found.freshness)
    lines = [f"{account.name}, {account.as_of} (amounts without tax)", *_headline(found), ""]
    lines += table(_HEAD, map(_cells, rows)) if rows else []
    if more > 0:
        lines.append(f"… and {more:,} more; --limit N or --json lists them")
    notes = (f"{row.product}: {text}" for row in rows for text in border_sentences(row))
    lines += dict.fromkeys(notes)
    lines += _exempt_lines(found)
    return lines + freshness_lines(found.freshness)


def _headline(found: FindingsOverview) -> Iterator[str]:
    """A line for each certainty that has seats; what nobody can judge is never added (E3.14)."""
    currency = found.account.currency
    for certainty in Certainty:
        total = found.totals[certainty]
        if total.seats:
            yield (
                f"{certainty_words(certainty).capitalize()}: {counted(total.seats, 'seat')}, "
                f"{_or_unknown(total.sunk, currency)} sunk, "
                f"{_or_unknown(total.avoidable, currency)} avoidable"
            )
    if found.totals[Certainty.TO_CHECK].seats:
        yield f"With what is to check, up to {_or_unknown(found.up_to, currency)} avoidable."


def _cells(row: Finding) -> tuple[object, ...]:
    money = row.money
    shown = (money.sunk.amount, money.avoidable.amount)
    amounts = (NO_PRICE, NO_PRICE) if money.unpriced else tuple(map(amount_text, shown))
    return (
        row.email or counted(row.seats, "seat"),
        row.product,
        reasons_text(row),
        _last_use(row),
        *amounts,
        money.avoidable_from,
        money.last_day if money.avoidable_from else None,
    )


def _last_use(row: Finding) -> str:
    use = row.use
    if use is None:
        return ""
    if use.last is None:
        return use.activity.value
    return f"before {use.last}" if use.censored else str(use.last)


def _exempt_lines(found: FindingsOverview) -> Iterator[str]:
    for seat in found.exempt:
        until = f" until {seat.exemption.until}" if seat.exemption.until else ""
        yield f"Exempt{until}: {seat.email}, {seat.exemption.product} ({seat.exemption.reason})"


def _or_unknown(amount: Decimal | None, currency: str) -> str:
    return "an unknown amount" if amount is None else amount_text(amount, currency)


def _amount(amount: Decimal | None) -> str | None:
    return None if amount is None else money_text(amount)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
