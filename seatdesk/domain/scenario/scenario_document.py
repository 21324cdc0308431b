"""A scenario as a plain document, to hand on or keep: its name, its note and its steps (E1.12).

What belongs to one account stays there: the day it was edited, and what it came to then.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.step_document import read_steps, steps_document

FORMAT: Final = "seatdesk-scenario-1"
FIELDS: Final = ("format", "name", "note", "steps")
_ANY_VERSION: Final = re.compile(r"seatdesk-scenario-(\d{1,9})", re.ASCII)
_THIS_VERSION: Final = 1
_MOST_SHOWN: Final = 60


def scenario_document(scenario: Scenario) -> dict[str, Any]:
    """A scenario as a document that `read_scenario` reads to the same name, note and steps."""
    return {
        "format": FORMAT,
        "name": scenario.name,
        "note": scenario.note,
        "steps": steps_document(scenario.steps),
    }


def read_scenario(document: object, file: str, today: date) -> Scenario | Refusal:
    """The scenario of a document, edited today; or the refusal of what cannot be read.

    `file` is what the document is called in the sentence.
    """
    if not isinstance(document, Mapping):
        return _unread("no_scenario", file)
    if refusal := _check_format(document.get("format"), file):
        return refusal
    for name in document:
        if name not in FIELDS:
            return _unread("unknown_field", file, key=str(name)[:_MOST_SHOWN])
    for name in ("name", "note"):
        if not _is_text(document.get(name, "" if name == "note" else None)):
            return _unread("no_field", file, key=name)
    steps = read_steps(document.get("steps"), file)
    if isinstance(steps, Refusal):
        return steps
    return Scenario(name=document["name"], note=document.get("note", ""), steps=steps, edited=today)


def _check_format(said: object, file: str) -> Refusal | None:
    if said == FORMAT:
        return None
    found = _ANY_VERSION.fullmatch(said) if isinstance(said, str) else None
    if found is not None and int(found[1]) > _THIS_VERSION:
        return _unread("newer", file, key="format", value=said)
    if said is None:
        return _unread("no_scenario", file, key="format")
    shown = str(said)[:_MOST_SHOWN]
    shown = shown if shown.isprintable() else ascii(shown)
    return _unread("no_format", file, key="format", value=shown, wanted=FORMAT)


def _is_text(value: object) -> bool:
    """True for text that every database keeps."""
    if not isinstance(value, str):
        return False
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


def _unread(reason: str, file: str, **facts: object) -> Refusal:
    return refuse(Code.INVALID_STEP, reason=reason, file=file, **facts)
