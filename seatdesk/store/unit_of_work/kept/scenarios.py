"""The scenarios that a workspace keeps."""

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, insert, select

from seatdesk.domain.scenario.scenario import (
    Scenario,
    plain_steps,
    scenario_key,
    steps_of_plain,
)
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.schema.tables import scenario
from seatdesk.store.unit_of_work.history import canonical
from seatdesk.store.unit_of_work.transaction import Transaction

STEPS_VERSION = 1
"""The form of the document that steps are kept in."""
KEPT = 128
"""Documents whose steps are kept: everybody's, looked at again and again."""


class Scenarios:
    """The part of a unit of work that reads and writes scenarios."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def names(self) -> tuple[str, ...]:
        """The names of all scenarios, in their order."""
        found = select(scenario.c.name).order_by(scenario.c.name_key)
        return tuple(self._transaction.connection.scalars(found))

    def all(self) -> tuple[Scenario, ...]:
        """All scenarios, by name."""
        rows = self._transaction.rows(select(scenario).order_by(scenario.c.name_key))
        with unreadable_is_damage(self._transaction.location, "scenario"):
            return tuple(map(to_scenario, rows))

    def get(self, name: str) -> Scenario | None:
        """The scenario of a name, however it is spelled; None: there is none."""
        mine = select(scenario).where(scenario.c.name_key == scenario_key(name))
        rows = self._transaction.rows(mine)
        with unreadable_is_damage(self._transaction.location, "scenario"):
            return next(map(to_scenario, rows), None)

    def put(self, before: Scenario | None, after: Scenario | None) -> None:
        """Store one scenario in place of another; None: there was, or shall be, none."""
        execute = self._transaction.execute
        if before is not None:
            execute(delete(scenario).where(scenario.c.name_key == before.key))
        if after is not None:
            execute(insert(scenario), scenario_columns(after))


def scenario_columns(of: Scenario) -> dict[str, object]:
    """The row of a scenario."""
    return {
        "name_key": of.key,
        "name": of.name,
        "note": of.note,
        "steps": canonical({"version": STEPS_VERSION, "steps": plain_steps(of.steps)}),
        "edited": of.edited,
        "seen_length": of.seen_length,
        "seen_total": None if of.seen_total is None else str(of.seen_total),
    }


def to_scenario(row: Mapping[Any, Any]) -> Scenario:
    """A scenario from its row. ValueError for one that no program of ours writes."""
    total = row["seen_total"]
    return Scenario(
        name=row["name"],
        note=row["note"],
        steps=_steps(row["steps"]),
        edited=row["edited"],
        seen_length=row["seen_length"],
        seen_total=None if total is None else Decimal(total),
    )


@lru_cache(maxsize=KEPT)
def _steps(text: str) -> tuple[ScenarioStep, ...]:
    """The steps in a document; a scenario is read each time somebody looks at it."""
    document = json.loads(text)
    if document["version"] != STEPS_VERSION:
        raise ValueError(document["version"])
    return steps_of_plain(document["steps"])
