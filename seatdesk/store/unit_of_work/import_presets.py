"""The presets for importing that a workspace keeps."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, insert, select

from seatdesk.domain.import_preset import ImportPreset
from seatdesk.store.schema.tables import import_preset
from seatdesk.store.unit_of_work.transaction import Transaction

COLUMNS = tuple(ImportPreset.__dataclass_fields__)


class Presets(Transaction):
    """What of a unit of work is about presets."""

    def presets(self) -> tuple[ImportPreset, ...]:
        """All of them, by name."""
        rows = self._rows(select(import_preset).order_by(import_preset.c.name_key))
        return tuple(map(to_preset, rows))

    def put_preset(self, before: ImportPreset | None, after: ImportPreset | None) -> None:
        """Store one preset in place of another; None: there was, or shall be, none."""
        if before is not None:
            self._run(delete(import_preset).where(import_preset.c.name_key == before.key))
        if after is not None:
            self._run(insert(import_preset), asdict(after) | {"name_key": after.key})


def to_preset(row: Mapping[Any, Any]) -> ImportPreset:
    """A preset from its row."""
    return ImportPreset(**{name: row[name] for name in COLUMNS})
