"""Lines of the history about what is agreed for a renewal beside seats and tier (E1.4)."""

from collections.abc import Callable

from seatdesk.controllers.messages.sentences import BILLINGS, COMMITMENTS
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms, SetRenewalPrice

RENEWAL_LINES: dict[str, str] = {
    "ScheduleTerms": (
        "{product}: from the renewal {commitment} commitment, terms of {months} months, billed "
        "{billing}"
    ),
    "ScheduleTerms.month": (
        "{product}: from the renewal {commitment} commitment, terms of one month, billed {billing}"
    ),
    "CancelTerms": "{product}: other terms at the renewal cancelled",
    "CancelTerms.outgrown": "{product}: other terms at the renewal cancelled, they do not fit",
    "CancelTerms.because": "{product}: other terms at the renewal cancelled by this: {because}",
    "SetRenewalPrice": "{product}: other prices agreed from the renewal on",
    "SetRenewalPrice.percent": "{product}: prices change by {percent} % at the renewal",
    "SetRenewalPrice.none": "{product}: the change of prices at the renewal taken off",
}


def told_of_renewal(
    change: ScheduleTerms | SetRenewalPrice, translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    """The key of a line, and the facts that go into it."""
    key = type(change).__name__
    facts: dict[str, object] = {"product": change.product}
    if isinstance(change, ScheduleTerms):
        facts["commitment"] = translate(COMMITMENTS[change.commitment.value])
        facts["billing"] = translate(BILLINGS[change.billing.value])
        kind = ".month" if change.months == 1 else ""
        return key + kind, facts | {"months": change.months}
    if change.price is None:
        return f"{key}.none", facts
    if change.price.percent is None:
        return key, facts
    return f"{key}.percent", facts | {"percent": f"{change.price.percent.normalize():+f}"}
