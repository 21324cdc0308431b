"""The invoices of the vendor that were accepted."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, delete, insert, select

from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.json_values import read_fields, to_plain
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.schema.tables import recorded_invoice
from seatdesk.store.unit_of_work.history import canonical
from seatdesk.store.unit_of_work.transaction import Transaction

IN_DOCUMENT = ("net", "tax", "gross", "difference", "file", "products")
"""The facts that no column of their own holds."""


class RecordedInvoices:
    """The part of a unit of work that reads and writes accepted invoices."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[RecordedInvoice, ...]:
        """All accepted invoices, by number and date."""
        found = select(recorded_invoice).order_by(*recorded_invoice.primary_key)
        rows = self._transaction.rows(found)
        with unreadable_is_damage(self._transaction.location, "recorded_invoice"):
            return tuple(map(to_recorded_invoice, rows))

    def put(self, before: RecordedInvoice | None, after: RecordedInvoice | None) -> None:
        """Store one accepted invoice in place of another; None: there was, or shall be, none."""
        execute, columns = self._transaction.execute, recorded_invoice.c
        if before is not None:
            number, dated = before.key
            mine = and_(columns.number_key == number, columns.dated == dated)
            execute(delete(recorded_invoice).where(mine))
        if after is not None:
            execute(insert(recorded_invoice), recorded_invoice_columns(after))


def recorded_invoice_columns(of: RecordedInvoice) -> dict[str, object]:
    """The row of an accepted invoice."""
    number_key, dated = of.key
    return {
        "number_key": number_key,
        "dated": dated,
        "number": of.number,
        "currency": of.currency,
        "sha256": of.sha256,
        "document": canonical({name: to_plain(getattr(of, name)) for name in IN_DOCUMENT}),
        "recorded": of.recorded,
    }


def to_recorded_invoice(row: Mapping[Any, Any]) -> RecordedInvoice:
    """An accepted invoice from its row. ValueError for one that no program of ours writes."""
    told = read_fields(RecordedInvoice, json.loads(row["document"]))
    return RecordedInvoice(
        dated=row["dated"],
        number=row["number"],
        currency=row["currency"],
        sha256=row["sha256"],
        recorded=row["recorded"],
        **told,
    )
