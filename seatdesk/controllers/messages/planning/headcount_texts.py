"""Sentences about a head-count plan: skipped entries, and leavers who are too late (E5.4, E5.7)."""

from collections.abc import Callable
from datetime import date

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.evaluation.headcount_outlook import TooLateLeaver
from seatdesk.domain.evaluation.planned_people import SkippedEntry

HEADCOUNT_SENTENCES: dict[str, str] = {
    "skipped.joins": "{email} holds a seat of {product} already and is in the base.",
    "skipped.leaves": "{email} holds no seat of {product} and frees none.",
    "too_late": "too late for {renewal} (last day {last_day})",
}


def skipped_text(entry: SkippedEntry, translate: Callable[[str], str] = str) -> str:
    """The reason why an entry does not act on a product."""
    key = "skipped.joins" if entry.joins else "skipped.leaves"
    facts: dict[str, object] = {"email": entry.email, "product": entry.product}
    return filled(HEADCOUNT_SENTENCES[key], facts, translate)


def too_late_text(
    leaver: TooLateLeaver,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """The renewal at which a leaver frees no seat, and its last day to act."""
    facts: dict[str, object] = {"renewal": leaver.renewal, "last_day": leaver.last_day}
    return filled(HEADCOUNT_SENTENCES["too_late"], facts, translate, day)
