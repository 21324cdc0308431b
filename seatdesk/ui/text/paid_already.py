"""Words for seats that are paid for already and might be used (C2)."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from seatdesk.controllers.checkout import Reclaim
from seatdesk.ui.text.number_format import number

translate = QCoreApplication.translate
MOST_NAMED = 5


def reason_text(offer: Reclaim, today: date) -> str:
    """The reason why a seat might not be needed."""
    match offer.reason:
        case "deactivated":
            return translate("ReclaimCard", "the user is deactivated")
        case "bot" | "service":
            return translate("ReclaimCard", "not a person")
        case "guest":
            return translate("ReclaimCard", "a guest")
        case "never":
            return translate("ReclaimCard", "never active")
        case "idle" if offer.last_active is not None:
            days = (today - offer.last_active).days
            return translate("ReclaimCard", "no use for %n day(s)", "", days)
        case _:
            return translate("ReclaimCard", "a seat that nobody uses")


def certainty_text(offer: Reclaim) -> str:
    """The word for a seat that is certain, or has to be checked first."""
    if offer.certain:
        return translate("ReclaimCard", "certain")
    return translate("ReclaimCard", "to check")


def held_text(offers: Iterable[Reclaim], today: date) -> str:
    """A line for each of the first seats that somebody holds; and what can be done."""
    held = [offer for offer in offers if offer.user_id]
    if not held:
        return ""
    lines = [
        translate(
            "PaidAlready",
            "Paid for already and perhaps not needed. Unassign these seats first, and fewer have "
            "to be bought:",
        )
    ]
    row = translate("PaidAlready", "{product}: {name}, {reason} ({certain})")
    lines += [
        row.format(
            product=offer.product,
            name=offer.name,
            reason=reason_text(offer, today),
            certain=certainty_text(offer),
        )
        for offer in held[:MOST_NAMED]
    ]
    if (more := len(held) - MOST_NAMED) > 0:
        lines.append(translate("PaidAlready", "and {n} more").format(n=number(more)))
    return "\n".join(lines)
