"""Words about findings: why a seat could be given up, how sure that is, what stands in the way.

A template is translated before its facts go in; the window and the command line share it (E3.2).
"""

from collections.abc import Callable
from datetime import date

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.findings.finding import Finding, Reason

REASONS: dict[str, str] = {
    "left": "has left",
    "deactivated": "deactivated",
    "unassigned": "unassigned",
    "bot": "a bot",
    "service": "a service account",
    "guest": "a guest",
    "duplicate": "there twice",
    "duplicate.of": "the same as {email}",
    "never": "never used",
    "idle": "not used lately",
    "idle.days": "no use for {days:day}",
    "idle.held": "no use in {days:day} with this seat",
    "invited": "still invited",
    "leaving": "leaves before the renewal",
    "no_usage_data": "no usage data",
    "usage_data_old": "usage data too old",
    "usage_inconclusive": "usage data says too little",
}
"""By reason; with what is known of the seat where that says more."""
CERTAINTIES: dict[str, str] = {
    "certain": "certain",
    "to_check": "to check",
    "unknown": "no usage data",
}
BORDERS: dict[str, str] = {
    "included": "The base price covers it: giving it up saves nothing.",
    "minimum": "The contract's minimum keeps it: giving it up saves nothing.",
    "ends": "Auto-renewal is off: the subscription ends anyway.",
    "csm": "Only the vendor's people can change this subscription.",
    "late": (
        "The last day to act for this renewal has passed, so what can be avoided begins with the "
        "one after it, on {day}."
    ),
    "scheduled": "{seats:leaving} on {day}.",
    "unpriced": "The subscription has no price yet.",
}
"""The reasons why the money of a row is as it is."""
Translate = Callable[[str], str]
ShownDay = Callable[[date], str]


def reason_words(
    reason: Reason,
    *,
    idle_days: int | None = None,
    held: bool = False,
    duplicate_of: str = "",
    translate: Translate = str,
) -> str:
    """The words for a reason, with what it is known by where that is given.

    `held`: the silence began with the seat, so it is shorter than the time since the last use.
    """
    if reason is Reason.DUPLICATE and duplicate_of:
        return filled(REASONS["duplicate.of"], {"email": duplicate_of}, translate)
    if reason is Reason.IDLE and idle_days is not None:
        return filled(REASONS["idle.held" if held else "idle.days"], {"days": idle_days}, translate)
    return translate(REASONS[reason.value])


def reasons_text(finding: Finding, translate: Translate = str) -> str:
    """All reasons of a row."""
    idle_days = finding.use.idle_days if finding.use else None
    return ", ".join(
        reason_words(
            reason,
            idle_days=idle_days,
            held=finding.use is not None and finding.use.counts_from_seat,
            duplicate_of=finding.duplicate_of,
            translate=translate,
        )
        for reason in finding.reasons
    )


def certainty_words(certainty: str, translate: Translate = str) -> str:
    """The words for a certainty."""
    return translate(CERTAINTIES[certainty])


def border_sentences(
    finding: Finding, translate: Translate = str, day: ShownDay = date.isoformat
) -> list[str]:
    """The sentences about what stands in the way of saving the money of a row."""
    money = finding.money
    said: list[tuple[str, dict[str, object]]] = []
    if money.unpriced:
        said.append(("unpriced", {}))
    if money.scheduled:
        said.append(("scheduled", {"seats": money.scheduled, "day": money.sunk_until}))
    if money.late and money.avoidable_from is not None:
        said.append(("late", {"day": money.avoidable_from}))
    if money.blocked is not None:
        said.append((money.blocked.value, {}))
    return [filled(BORDERS[key], facts, translate, day) for key, facts in said]
