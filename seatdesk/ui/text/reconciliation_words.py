"""Sentences of a reconciliation in the language of the window."""

from decimal import Decimal

from seatdesk.controllers.messages.planning.reconciliation_texts import (
    left_out_text,
    our_text,
    reason_text,
    untied_texts,
    vendor_letter,
)
from seatdesk.controllers.messages.planning.renewal_texts import TextForm
from seatdesk.domain.reconciliation.difference_reasons import DifferenceReason
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.reconciliation import Reconciliation
from seatdesk.ui.text.number_format import day, plain_number
from seatdesk.ui.text.wording import translated


def figure(amount: Decimal, _currency: str = "") -> str:
    """A number with the decimals it has, as the region writes it, without a currency."""
    return plain_number(amount, max(0, -int(amount.as_tuple().exponent)))


FORM = TextForm(translated, day, figure)


def reason_words(reason: DifferenceReason) -> str:
    """A reason in words."""
    return reason_text(reason, FORM)


def letter_words(found: Reconciliation) -> str:
    """The message to the vendor; empty where nothing differs."""
    return vendor_letter(found, FORM)


def untied_words(found: Reconciliation) -> tuple[str, ...]:
    """Sentences about totals of the file that its lines do not come to."""
    return untied_texts(found, FORM)


def left_out_words(found: Reconciliation) -> str:
    """The rows of the file that charge nothing; empty where there is none."""
    return left_out_text(found, FORM)


def service_words(charge: OurCharge) -> str:
    """The name of a line of ours, and the days it is for."""
    start, end = charge.span
    name = our_text(charge, translated)
    return f"{name}: {day(start)} → {day(end)}" if start < end else f"{name}: {day(start)}"
