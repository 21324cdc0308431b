"""A scenario: a name, a note, and steps that nobody has carried out yet (E1.1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.steps import STEP_KINDS, ScenarioStep, users_named

MOST_SCENARIOS, MOST_STEPS = 100, 500
LONGEST_NAME = 60
ACCOUNT, DO_NOTHING = "Account", "Do nothing"
RESERVED_NAMES = (ACCOUNT, DO_NOTHING)
"""Names that stand beside scenarios in lists: the account itself, and doing nothing (E1.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Steps under a name. The order of the list is for reading; days and phases decide (E1.6).

    `seen_length` is the number of lines the history had when it was last edited, `seen_total` what
    the scenario then came to in twelve months: by these one sees that the base has moved (E1.10).
    """

    name: str
    note: str = ""
    steps: tuple[ScenarioStep, ...] = ()
    edited: date
    seen_length: int = 0
    seen_total: Decimal | None = None

    @property
    def key(self) -> str:
        """The key that all spellings of its name share."""
        return scenario_key(self.name)

    @property
    def emails(self) -> tuple[str, ...]:
        """The e-mails its steps name, each once."""
        return tuple(dict.fromkeys(email for step in self.steps for email in users_named(step)))


def scenario_key(name: str) -> str:
    """The key that all spellings of a scenario's name share."""
    return " ".join(name.split()).casefold()


def check_name(name: str, taken: Iterable[str] = ()) -> Refusal | None:
    """Refuse a name that is none, too long, reserved, or another scenario's (E1.1)."""
    key = scenario_key(name)
    if not key:
        return refuse(Code.NO_NAME)
    length = len(" ".join(name.split()))
    if length > LONGEST_NAME:
        return refuse(Code.TOO_MANY, reason="name", value=length, most=LONGEST_NAME)
    if key in map(scenario_key, RESERVED_NAMES):
        return refuse(Code.RESERVED_NAME, scenario=name, reserved=RESERVED_NAMES)
    if key in map(scenario_key, taken):
        return refuse(Code.SCENARIO_EXISTS, scenario=name)
    return None


def check_steps(steps: tuple[ScenarioStep, ...]) -> Refusal | None:
    """Refuse more steps than anybody can look through (E1.1)."""
    if len(steps) > MOST_STEPS:
        return refuse(Code.TOO_MANY, reason="steps", value=len(steps), most=MOST_STEPS)
    return None


def plain_steps(steps: tuple[ScenarioStep, ...]) -> list[dict[str, Any]]:
    """Steps as plain JSON values, the way the store keeps them."""
    return [to_plain(step) for step in steps]


def steps_of_plain(plain: Iterable[Mapping[str, Any]]) -> tuple[ScenarioStep, ...]:
    """The steps that were written by `plain_steps`. ValueError when they are damaged."""
    kinds: tuple[type[Any], ...] = STEP_KINDS
    return tuple(from_plain(kinds, step) for step in plain)
