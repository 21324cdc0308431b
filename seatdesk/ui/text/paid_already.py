"""Words for seats that are paid for already and might be used (C2)."""

from PySide6.QtCore import QCoreApplication

from seatdesk.controllers.messages.planning.finding_texts import reason_words
from seatdesk.controllers.subscriptions.checkout import Reclaim, Reclaimable
from seatdesk.domain.findings.finding import Reason
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.wording import translated

translate = QCoreApplication.translate
MOST_NAMED = 5


def reason_text(offer: Reclaim) -> str:
    """The reason why a seat might not be needed, as findings say it."""
    return reason_words(
        Reason(offer.reason),
        idle_days=offer.idle_days,
        held=offer.held,
        duplicate_of=offer.duplicate_of,
        translate=translated,
    )


def certainty_text(offer: Reclaim) -> str:
    """The word for a seat that is certain, or has to be checked first."""
    if offer.certain:
        return translate("ReclaimCard", "certain")
    return translate("ReclaimCard", "to check")


def held_text(found: Reclaimable) -> str:
    """A line for each of the first seats that somebody holds; and what can be done."""
    held = found.named
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
            reason=reason_text(offer),
            certain=certainty_text(offer),
        )
        for offer in held[:MOST_NAMED]
    ]
    if (more := found.held - MOST_NAMED) > 0:
        lines.append(translate("PaidAlready", "and {n} more").format(n=number(more)))
    return "\n".join(lines)
