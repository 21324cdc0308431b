"""A reconciliation on the command line: as JSON, and as lines for people."""

from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import table
from seatdesk.controllers.messages.planning.reconciliation_texts import (
    left_out_text,
    line_text,
    our_text,
    reason_text,
    untied_texts,
    vendor_letter,
)
from seatdesk.controllers.planning.reconciliation import ReconciledInvoice
from seatdesk.domain.reconciliation.matching import PricedLine
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.reconciliation import (
    ReconciledLine,
    Reconciliation,
    SideTotal,
)


def reconciliation_json(told: ReconciledInvoice) -> dict[str, Any]:
    """The comparison as JSON."""
    found, vendor = told.found, told.found.vendor
    return {
        "as_of": told.account.as_of.isoformat(),
        "currency": told.account.currency,
        "freshness": freshness_json(told.freshness),
        "file": vendor.file,
        "invoice": {
            "date": (vendor.dated or found.day).isoformat(),
            "number": vendor.number,
            "currency": vendor.currency or found.currency,
        },
        "lines": [_line_json(line, found) for line in found.lines],
        "totals": {
            "vendor": _total_json(found.theirs_total, found),
            "ours": _total_json(found.our_total, found),
            "difference": _money(found.difference, found),
            "explained": _money(found.explained, found),
            "unexplained": _money(found.difference - found.explained, found),
        },
        "left_out": [
            {
                "line": one.row,
                "text": one.text,
                "amount": money_text(one.amount, found.currency),
                "why": one.why.value,
                "ties": one.ties,
            }
            for one in vendor.left_out
        ],
        "message": vendor_letter(found),
        "accepted": None if told.accepted is None else told.accepted.recorded.isoformat(),
    }


def _money(minor: int, found: Reconciliation) -> str:
    return str(money_text(found.amount(minor)))


def _total_json(total: SideTotal, found: Reconciliation) -> dict[str, str]:
    return {
        "net": _money(total.net, found),
        "tax": _money(total.tax, found),
        "gross": _money(total.gross, found),
    }


def _line_json(line: ReconciledLine, found: Reconciliation) -> dict[str, Any]:
    return {
        "status": line.status.value,
        "vendor": _vendor_json(line.pair.vendor, found),
        "ours": _ours_json(line.pair.ours, found),
        "difference": _money(line.minor, found),
        "reasons": [
            {
                "code": reason.code.value,
                "text": reason_text(reason),
                "amount": _money(reason.minor, found),
                "conventions": [convention.value for convention in reason.conventions],
            }
            for reason in line.reasons
        ],
    }


def _vendor_json(lines: tuple[PricedLine, ...], found: Reconciliation) -> dict[str, Any] | None:
    if not lines:
        return None
    one = lines[0].line
    alone = len(lines) == 1
    return {
        "description": "; ".join(line.line.description for line in lines),
        "quantity": _number(one.quantity) if alone else None,
        "unit_price": _price(one.unit_price if alone else None, found.currency),
        "amount": _money(sum(line.minor for line in lines), found),
        "from": _iso(one.first),
        "to": _iso(lines[-1].line.last),
        "product": one.product,
        "line": one.row,
    }


def _ours_json(charges: tuple[OurCharge, ...], found: Reconciliation) -> dict[str, Any] | None:
    if not charges:
        return None
    one, alone = charges[0], len(charges) == 1
    start, end = one.span
    return {
        "description": "; ".join(our_text(charge) for charge in charges),
        "kind": "tax" if one.line is None else one.line.kind.value,
        "quantity": one.quantity if alone else None,
        "unit_price": _price(
            one.line.unit_price if alone and one.line is not None else None, one.invoice.currency
        ),
        "amount": _money(sum(charge.minor for charge in charges), found),
        "from": start.isoformat(),
        "to": end.isoformat(),
        "product": one.product,
        "invoice_date": one.invoice.date.isoformat(),
    }


def _price(amount: Decimal | None, currency: str) -> str | None:
    return None if amount is None else money_text(amount, currency)


def _number(amount: Any) -> Any:  # noqa: ANN401 - a whole number, or a text
    if amount is None:
        return None
    return int(amount) if amount == int(amount) else str(amount)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def reconciliation_lines(told: ReconciledInvoice) -> list[str]:
    """The comparison as lines for people."""
    found = told.found
    rows = [
        (
            line.status.value,
            line_text(line),
            _amount_of(line.pair.vendor, found),
            _amount_of(line.pair.ours, found),
            _said(line.minor, found) if line.minor else "",
            "; ".join(reason_text(reason) for reason in line.reasons),
        )
        for line in found.lines
    ]
    theirs, ours = found.theirs_total, found.our_total
    lines = [
        f"Invoice {found.vendor.number or found.vendor.file} of {found.day}, {found.currency}",
        "",
        *table(("Status", "Line", "Vendor", "Ours", "Difference", "Why"), rows),
        "",
        (
            f"Vendor {_said(theirs.gross, found)}, ours {_said(ours.gross, found)}: difference "
            f"{_said(found.difference, found)} {found.currency}, of which "
            f"{_said(found.explained, found)} is explained"
        ),
    ]
    if left_out := left_out_text(found):
        lines.append(left_out)
    lines += untied_texts(found)
    if told.accepted is not None:
        lines.append(f"Accepted on {told.accepted.recorded}.")
    return lines + freshness_lines(told.freshness)


def _amount_of(side: tuple[PricedLine, ...] | tuple[OurCharge, ...], found: Reconciliation) -> str:
    return _said(sum(one.minor for one in side), found) if side else ""


def _said(minor: int, found: Reconciliation) -> str:
    return amount_text(found.amount(minor))
