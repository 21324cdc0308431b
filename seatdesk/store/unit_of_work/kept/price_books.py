"""The price books that a workspace keeps beside those that come with the program."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.schema.tables import price_book
from seatdesk.store.unit_of_work.history import canonical
from seatdesk.store.unit_of_work.transaction import Transaction


class PriceBooks:
    """The part of a unit of work that reads and writes price books."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> dict[str, Mapping[str, Any]]:
        """The documents of all price books, by key."""
        rows = self._transaction.rows(select(price_book).order_by(price_book.c.key))
        with unreadable_is_damage(self._transaction.location, "price_book"):
            return {row["key"]: json.loads(row["document"]) for row in rows}

    def put(self, key: str, document: Mapping[str, Any] | None) -> None:
        """Store a price book in place of the one of that key; None: remove it."""
        self._transaction.execute(delete(price_book).where(price_book.c.key == key))
        if document is not None:
            row = {"key": key, "document": canonical(document)}
            self._transaction.execute(insert(price_book), row)
