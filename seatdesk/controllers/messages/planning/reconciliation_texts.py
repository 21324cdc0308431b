"""Sentences of a reconciliation: reasons, and the message to the vendor (E8.5, E8.6)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from seatdesk.controllers.messages.invoice_line_names import line_name
from seatdesk.controllers.messages.planning.renewal_texts import TextForm
from seatdesk.controllers.messages.sentences import CONVENTIONS, ROUNDINGS, filled
from seatdesk.domain.reconciliation.difference_reasons import DifferenceReason, ReasonCode
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.reconciliation import (
    LineStatus,
    ReconciledLine,
    Reconciliation,
)

REASONS: Mapping[str, str] = {
    "quantity": "the vendor charges {theirs} instead of {ours}",
    "price": "the vendor's price is {theirs} instead of {ours}",
    "convention": "measured by another convention: {by}",
    "rounding": "rounded by a unit for each",
    "rounding.rule": "rounded in another way: {rounding}",
    "rounding.each": "rounded for each seat before multiplying: {rounding}",
    "change_day": "counted from {on} instead of {ours}",
    "price_list": "the price of {tier}, {commitment}, {book}, {valid_from}",
    "discount": "{percent} % less than ours",
    "tax": "another tax rate: {percent} %",
    "tax.included": "with {percent} % tax in it",
    "tax.follows": "{percent} % of the vendor's own net total",
    "currency": "our amount at the rate {rate} {base}/{quote} of {on}",
    "currency.implied": "our amount in another currency, at a rate of {rate} {base}/{quote}",
    "sign": "credited instead of charged",
    "sign.credited": "charged instead of credited",
    "timing": "on our invoice of {on}",
    "timing.days": "the vendor's days are {first} to {last}, ours {start} to {end}",
    "timing.from": "the vendor's days begin on {first}, ours are {start} to {end}",
    "unexplained": "not explained",
}
STATUSES: Mapping[str, str] = {
    "same": "same",
    "tolerated": "tolerated",
    "differs": "differs",
    "missing": "missing from the vendor's invoice",
    "unexpected": "not expected",
}
TITLES: Mapping[str, str] = {"tax": "{product}, tax {percent} %"}
MESSAGE: Mapping[str, str] = {
    "subject": "Invoice {number} of {day}",
    "begin": "we compared your invoice {number} of {day} with our contract and found this:",
    "differs": "{text}: you charge {theirs}, we expect {ours} ({reason}).",
    "unexpected": "{text}: you charge {theirs}, we expect nothing.",
    "missing": "{text}: you charge nothing, we expect {ours}.",
    "untied": (
        "Line {line} of the file says {total} ({text}), and the lines above it do not come to "
        "that: look whether all of them were read."
    ),
    "left_out": "Not compared, being totals or payments: {rows}.",
    "left_out.row": "line {line} ({text})",
    "end": "In all the invoice is {difference} {currency} different. Please check it.",
}


PLAIN = TextForm(day=date.isoformat, money=lambda amount, _: str(amount))
"""Days and amounts as programs write them, without the currency."""
_TO_BE_ASKED = frozenset({LineStatus.DIFFERS, LineStatus.UNEXPECTED, LineStatus.MISSING})


def reason_text(
    reason: DifferenceReason,
    form: TextForm = PLAIN,
) -> str:
    """A reason in words."""
    facts = {name: _written(value, form) for name, value in reason.facts.items()}
    template = REASONS[f"{reason.code.value}{_variant(reason.facts)}"]
    if reason.code is ReasonCode.CONVENTION:
        facts["by"] = "; ".join(form.translate(CONVENTIONS[c.value]) for c in reason.conventions)
    if (rounding := facts.get("rounding")) is not None:
        facts["rounding"] = form.translate(ROUNDINGS[str(rounding)])
    return filled(template, facts, form.translate, form.day)


def _variant(facts: Mapping[str, object]) -> str:
    """The ending of a sentence's key: what beside its code the reason rests on."""
    for kind in ("each", "included", "follows", "implied", "credited"):
        if facts.get(kind):
            return f".{kind}"
    if facts.get("rounding") is not None:
        return ".rule"
    if "first" in facts:
        return ".days" if "last" in facts else ".from"
    return ""


def _written(fact: object, form: TextForm) -> object:
    """A price, rate or quantity as the reader writes numbers; other facts as they are."""
    return form.money(fact, "") if isinstance(fact, Decimal) else fact


def untied_texts(found: Reconciliation, form: TextForm = PLAIN) -> tuple[str, ...]:
    """A sentence for every total of the file that its lines do not come to."""
    facts = (
        {"line": one.row, "total": _written(one.amount, form), "text": one.text}
        for one in found.vendor.untied
    )
    return tuple(filled(MESSAGE["untied"], told, form.translate, form.day) for told in facts)


def left_out_text(found: Reconciliation, form: TextForm = PLAIN) -> str:
    """A sentence about the rows of the file that charge nothing; empty where there is none."""
    rows = [
        _filled("left_out.row", {"line": one.row, "text": one.text}, form)
        for one in found.vendor.left_out
    ]
    return _filled("left_out", {"rows": tuple(rows)}, form) if rows else ""


def our_text(charge: OurCharge, translate: Callable[[str], str] = str) -> str:
    """The name of a line of ours."""
    if charge.line is not None:
        return line_name(charge.line, translate)
    percent = f"{charge.invoice.tax_percent.normalize():f}"
    return translate(TITLES["tax"]).format(product=charge.product, percent=percent)


def line_text(line: ReconciledLine, translate: Callable[[str], str] = str) -> str:
    """The vendor's words for a line, or ours where the vendor has none."""
    if line.pair.vendor:
        return "; ".join(one.line.description for one in line.pair.vendor)
    return "; ".join(our_text(charge, translate) for charge in line.pair.ours)


def vendor_letter(found: Reconciliation, form: TextForm = PLAIN) -> str:
    """The message to the vendor about the lines that differ; empty where none does."""
    wrong = [line for line in found.lines if line.minor and line.status in _TO_BE_ASKED]
    if not wrong:
        return ""
    facts: dict[str, object] = {"number": found.vendor.number, "day": found.day}
    lines = [" ".join(_filled("begin", facts, form).split()), ""]
    for line in wrong:
        told: dict[str, object] = {
            "text": line_text(line, form.translate),
            "theirs": _amount(found, sum(one.minor for one in line.pair.vendor), form),
            "ours": _amount(found, sum(one.minor for one in line.pair.ours), form),
            "reason": "; ".join(reason_text(one, form) for one in _first_reasons(line)),
        }
        lines.append("- " + _filled(line.status.value, told, form))
    facts = {
        "difference": _amount(found, found.difference, form),
        "currency": found.currency,
    }
    return "\n".join([*lines, "", _filled("end", facts, form)])


def _first_reasons(line: ReconciledLine) -> Iterator[DifferenceReason]:
    """The reasons that make the difference, without what would explain it in another way."""
    left = line.minor
    for reason in line.reasons:
        yield reason
        left -= reason.minor
        if not left:
            return


def _filled(key: str, facts: Mapping[str, object], form: TextForm) -> str:
    return filled(MESSAGE[key], facts, form.translate, form.day)


def _amount(found: Reconciliation, minor: int, form: TextForm) -> str:
    return form.money(found.amount(minor), found.currency)
