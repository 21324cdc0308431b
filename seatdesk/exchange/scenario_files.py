"""JSON files of scenarios, steps and head-count plans: read into plain values, and written."""

import json
import stat
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import read_plan
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.scenario_document import read_scenario, scenario_document
from seatdesk.domain.scenario.step_document import read_steps
from seatdesk.domain.scenario.step_values import Repeated
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.sqlite_file import is_database

MOST_BYTES: Final = 20_000_000
MOST_DIGITS: Final = 40
"""Of a whole number: with more of them it is none that a step may have."""


def read_steps_file(path: Path) -> tuple[ScenarioStep, ...] | Refusal:
    """The steps of a file. OSError when it cannot be read at all."""
    document = _read(path)
    return document if isinstance(document, Refusal) else read_steps(document, path.name)


def read_scenario_file(path: Path, today: date) -> Scenario | Refusal:
    """The scenario of a file. OSError when it cannot be read at all."""
    document = _read(path)
    return document if isinstance(document, Refusal) else read_scenario(document, path.name, today)


def read_plan_file(path: Path, today: date) -> HeadcountPlan | Refusal:
    """The head-count plan of a file. OSError when it cannot be read at all."""
    document = _read(path)
    if isinstance(document, Refusal):
        return refuse(Code.INVALID_PLAN, **{**document.params, "reason": "plan.not_json"})
    return read_plan(document, path.name, today)


def scenario_text(scenario: Scenario) -> str:
    """The JSON text of a scenario, to be read by people as well."""
    return json.dumps(scenario_document(scenario), indent=2, ensure_ascii=False) + "\n"


def _read(path: Path) -> object:
    """The plain values of a file, or the refusal of one that is no JSON."""
    if why := _why_no_text(path):
        return _no_json(path, why)
    try:
        return parse(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        return _no_json(path, "it is not UTF-8 text")
    except json.JSONDecodeError as error:
        return _no_json(path, f"{error.msg} in line {error.lineno}, column {error.colno}")
    except (ValueError, RecursionError):
        return _no_json(path, "it is too deep")


def _why_no_text(path: Path) -> str:
    """The reason not to look for JSON in a file; empty where there is none."""
    status = path.stat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):  # it never ends
        return "it is a device or a pipe"
    if status.st_size > MOST_BYTES:
        return "it is too large"
    return "it is a database" if status.st_size and is_database(path) else ""


def parse(text: str) -> object:
    """The plain values of a JSON text, with exact numbers. ValueError or RecursionError if none.

    NaN is no number, and a key that stands twice has no value.
    """
    return json.loads(
        text,
        parse_float=Decimal,
        parse_int=_whole,
        parse_constant=_no_number,
        object_pairs_hook=_members,
    )


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= MOST_DIGITS else Decimal(digits)


def _no_number(_word: str) -> Decimal:
    return Decimal("NaN")


def _members(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        members[name] = Repeated() if name in members else value
    return members


def _no_json(path: Path, why: str) -> Refusal:
    return refuse(Code.INVALID_STEP, reason="not_json", file=path.name, value=why)
