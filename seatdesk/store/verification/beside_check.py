"""Checks what is kept beside the account against its replay: price books, presets, plans."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from sqlalchemy import Connection, select

from seatdesk.domain.account.price_book_document import to_document
from seatdesk.domain.changes.kept_beside import KeptBeside
from seatdesk.store.schema.tables import (
    exemption,
    headcount,
    import_preset,
    price_book,
    recorded_invoice,
    scenario,
)
from seatdesk.store.unit_of_work.history import canonical
from seatdesk.store.unit_of_work.kept.exemptions import exemption_columns
from seatdesk.store.unit_of_work.kept.headcount import headcount_columns
from seatdesk.store.unit_of_work.kept.import_presets import to_preset
from seatdesk.store.unit_of_work.kept.recorded_invoices import recorded_invoice_columns
from seatdesk.store.unit_of_work.kept.scenarios import scenario_columns
from seatdesk.store.verification_problems import VerificationProblem

BesideCheck: TypeAlias = Callable[[Connection, KeptBeside], Iterator[VerificationProblem]]


def _books(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    wanted = {key: canonical(to_document(book)) for key, book in beside.books.items()}
    rows = connection.execute(select(price_book.c.key, price_book.c.document))
    stored: dict[str, str] = {row.key: row.document for row in rows}
    for key in sorted(wanted.keys() | stored.keys()):
        if wanted.get(key) != stored.get(key):
            yield VerificationProblem("price_book_differs", {"book": key})


def _presets(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    rows = connection.execute(select(import_preset)).mappings()
    stored = {row["name_key"]: to_preset(row) for row in rows}
    for key in sorted(beside.presets.keys() | stored.keys()):
        if beside.presets.get(key) != stored.get(key):
            yield VerificationProblem("preset_differs", {"preset": key})


def _scenarios(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    """Rows as they are written, not as they are read: the same steps may be written in two ways."""
    wanted = {key: scenario_columns(one) for key, one in beside.scenarios.items()}
    rows = connection.execute(select(scenario)).mappings()
    stored = {row["name_key"]: dict(row) for row in rows}
    for key in sorted(wanted.keys() | stored.keys()):
        if wanted.get(key) != stored.get(key):
            yield VerificationProblem("scenario_differs", {"scenario": key})


def _exemptions(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    wanted = {key: exemption_columns(one) for key, one in beside.exemptions.items()}
    rows = connection.execute(select(exemption)).mappings()
    stored = {(row["user_id"], row["product"]): dict(row) for row in rows}
    for user, product in sorted(wanted.keys() | stored.keys()):
        if wanted.get((user, product)) != stored.get((user, product)):
            yield VerificationProblem("exemption_differs", {"user": user, "product": product})


def _headcount(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    wanted = [headcount_columns(one) for one in beside.headcount.values()]
    if wanted != [dict(row) for row in connection.execute(select(headcount)).mappings()]:
        yield VerificationProblem("headcount_differs", {})


def _invoices(connection: Connection, beside: KeptBeside) -> Iterator[VerificationProblem]:
    wanted = {key: recorded_invoice_columns(one) for key, one in beside.invoices.items()}
    rows = connection.execute(select(recorded_invoice)).mappings()
    stored = {(row["number_key"], row["dated"]): dict(row) for row in rows}
    for key in sorted(wanted.keys() | stored.keys()):
        if wanted.get(key) != stored.get(key):
            number, day = key
            yield VerificationProblem("invoice_differs", {"number": number, "day": str(day)})


BESIDE_CHECKS: tuple[BesideCheck, ...] = (
    _books,
    _presets,
    _scenarios,
    _exemptions,
    _headcount,
    _invoices,
)
"""Each apart: what one finds damaged does not keep the others from looking."""
