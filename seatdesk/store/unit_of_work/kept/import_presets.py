"""The presets for importing that a workspace keeps."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, insert, select

from seatdesk.domain.import_preset import ImportPreset
from seatdesk.store.schema.tables import import_preset
from seatdesk.store.unit_of_work.transaction import Transaction

COLUMNS = tuple(ImportPreset.__dataclass_fields__)


class ImportPresets:
    """The part of a unit of work that reads and writes presets for importing."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[ImportPreset, ...]:
        """All presets, by name."""
        rows = self._transaction.rows(select(import_preset).order_by(import_preset.c.name_key))
        return tuple(map(to_preset, rows))

    def put(self, before: ImportPreset | None, after: ImportPreset | None) -> None:
        """Store one preset in place of another; None: there was, or shall be, none."""
        execute = self._transaction.execute
        if before is not None:
            execute(delete(import_preset).where(import_preset.c.name_key == before.key))
        if after is not None:
            execute(insert(import_preset), asdict(after) | {"name_key": after.key})


def to_preset(row: Mapping[Any, Any]) -> ImportPreset:
    """A preset from its row."""
    return ImportPreset(**{name: row[name] for name in COLUMNS})
