"""The unit of work: what one use case reads and writes, in one transaction."""

from collections.abc import Callable
from datetime import date, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from seatdesk.store.connection.writer_wait import Waiting, report_to_nobody
from seatdesk.store.unit_of_work.accounts import Accounts
from seatdesk.store.unit_of_work.aliases import Aliases
from seatdesk.store.unit_of_work.history import History
from seatdesk.store.unit_of_work.import_sources import ImportSources
from seatdesk.store.unit_of_work.insert_staged_users import StagedUserInserts
from seatdesk.store.unit_of_work.kept.exemptions import Exemptions
from seatdesk.store.unit_of_work.kept.headcount import Headcount
from seatdesk.store.unit_of_work.kept.import_presets import ImportPresets
from seatdesk.store.unit_of_work.kept.price_books import PriceBooks
from seatdesk.store.unit_of_work.kept.recorded_invoices import RecordedInvoices
from seatdesk.store.unit_of_work.kept.scenarios import Scenarios
from seatdesk.store.unit_of_work.seats import Seats
from seatdesk.store.unit_of_work.transaction import Transaction
from seatdesk.store.unit_of_work.users import Users


class UnitOfWork:
    """A transaction and its parts, a part for each subject; no row of the database leaves them.

    Begins with the lock that every writer takes, so what it reads stays true until it commits;
    rolls back unless `commit` was called. One that only reads takes no lock and sees one moment.
    """

    def __init__(
        self,
        engine: Engine,
        location: str,
        now: Callable[[], datetime],
        still_there: Callable[[], None],
        *,
        writes: bool = True,
        waiting: Waiting = report_to_nobody,
    ) -> None:
        transaction = Transaction(
            engine, location, now, still_there, writes=writes, waiting=waiting
        )
        self.transaction = transaction
        self.account = Accounts(transaction)
        self.aliases = Aliases(transaction)
        self.exemptions = Exemptions(transaction)
        self.headcount = Headcount(transaction)
        self.recorded_invoices = RecordedInvoices(transaction)
        self.users = Users(transaction, (self.aliases, self.exemptions))
        self.seats = Seats(transaction, self.account)
        self.history = History(transaction)
        self.price_books = PriceBooks(transaction)
        self.presets = ImportPresets(transaction)
        self.scenarios = Scenarios(transaction)
        self.sources = ImportSources(transaction)
        self.imports = StagedUserInserts(transaction)

    def __enter__(self) -> Self:
        self.transaction.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.transaction.__exit__(kind, error, trace)

    @property
    def today(self) -> date:
        """The account's day: renewals are applied up to it."""
        return self.transaction.today

    def commit(self) -> None:
        """Make the changes permanent: on disk when this returns.

        Raises RuntimeError where the transaction was opened to read only.
        """
        self.imports.before_commit()
        self.transaction.commit()
        self.imports.after_commit()
