"""Checks of everything below the window: modules, workspaces, files, drivers."""

import importlib
import pkgutil
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import seatdesk
from seatdesk import saved_passwords
from seatdesk.controllers import workspace_files
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.exchange.files.source import inspect
from seatdesk.exchange.files.workbooks.workbook import rows, sheet_names
from seatdesk.exchange.price_book_files import shipped_books
from seatdesk.selftest.check_result import Unsound, expect
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.schema.migrate import downgrade

T = TypeVar("T")
TODAY: Final = date(2026, 3, 2)
ZONE: Final = "Europe/Berlin"
PRODUCT: Final = "Sales Hub"
PEOPLE: Final = ("ada@example.com", "bo.åkesson@example.com", "kenji@example.com")
FIRST_REVISION: Final = "0001"
SCHEMA_AT: Final = slice(60, 64)
"""The place of the schema version in the header of a workspace file, for any program to read."""
APART: Final = ("seatdesk.__main__", "seatdesk.store.migrations.")
"""Modules that run when they are imported."""


def modules(_folder: Path) -> str:
    """Every module of the program can be imported, and with it what it needs."""
    found = [
        module.name
        for module in pkgutil.walk_packages(seatdesk.__path__, "seatdesk.")
        if not module.name.startswith(APART)
    ]
    for name in found:
        importlib.import_module(name)
    if __name__ not in found:
        raise Unsound(f"only {len(found)} modules were found")
    return f"{len(found)} modules"


def workspace(folder: Path) -> str:
    """A subscription as people live with it: users, seats, a purchase, a downgrade, the proof."""
    location = folder / "new.seatdesk"
    furnish(location)
    with closing(open_workspace(location)) as opened:
        subscription = opened.account().subscription(PRODUCT)
        expect((subscription.pool.owned, subscription.assigned), (4, len(PEOPLE)))
        expect(subscription.removal is None, False)  # noqa: FBT003 - what is expected
        expect([line.product for line in opened.billing.overview()], [PRODUCT])
        return _verified(opened)


def migration(folder: Path) -> str:
    """A workspace of the first schema, with rows in it, opens upgraded and whole."""
    location = folder / "old.seatdesk"
    furnish(location)
    engine = open_engine(str(location))
    downgrade(engine, FIRST_REVISION)
    engine.dispose()
    old = _schema(location)
    with closing(open_workspace(location)) as opened:
        verified = _verified(opened)
    backups = list((folder / "old backups").iterdir())
    expect([_schema(file) for file in backups], [1])
    expect((old, _schema(location) > old), (1, True))
    return f"schema {old} to {_schema(location)} after a backup; {verified}"


def workbook(folder: Path) -> str:
    """A workbook that is written can be read."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - its absence is a result, not the end

    path = folder / "people.xlsx"
    lines = [["E-mail", "Seats"], *([email, str(n)] for n, email in enumerate(PEOPLE))]
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("People")
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line)
    source = inspect(path)
    expect(sheet_names(source), ("People",))
    expect(list(rows(source, "People")), lines)
    return f"{len(lines)} rows"


def price_books(_folder: Path) -> str:
    """The price books that ship can be read."""
    books = shipped_books()
    if not books:
        raise Unsound("no price books")
    return ", ".join(book.key for book in books)


def server_driver(_folder: Path) -> str:
    """PostgreSQL's driver is there with its own library, and so is the dialect that uses it."""
    psycopg = importlib.import_module("psycopg")
    open_engine("postgresql://nobody@localhost/none").dispose()
    return f"psycopg {psycopg.__version__} ({psycopg.pq.__impl__})"


def keyring(_folder: Path) -> str:
    """The parts that ask the system's keyring are there; the keyring itself is a person's own."""
    return saved_passwords.reached_by()


def time_zones(_folder: Path) -> str:
    """The account's own day can be known, also where the system has no time zones."""
    return ZoneInfo(ZONE).key


def furnish(location: Path) -> None:
    """Make a workspace: three users with seats of one product, one seat given up later."""
    workspace_files.new(str(location), "Self-test", "EUR", ZONE, clock=clock)
    form = SubscriptionForm(
        product=PRODUCT,
        tier="Professional",
        start=date(2026, 1, 1),
        base=Decimal(450),
        included=2,
        seat_price=SeatPrice.of(Decimal(90)),
    )
    with closing(open_workspace(location)) as opened:
        _done(opened.billing.enter(form))
        people = [user.id for user in _done(opened.users.create(NewUsers(emails=PEOPLE)))]
        _done(opened.users.activate(people))
        quotes = _done(opened.checkout.quote({PRODUCT: 2}))
        _done(opened.checkout.purchase({PRODUCT: 2}, quotes=quotes))
        _done(opened.seats.assign(PRODUCT, people))
        _done(opened.downgrades.schedule(PRODUCT, 1))


def open_workspace(location: Path) -> Workspace:
    """Open a workspace on the self-test's day."""
    return Workspace.open(str(location), clock=clock, source="self-test")


def clock(_time_zone: str) -> date:
    """The self-test's day, everywhere."""
    return TODAY


def _verified(opened: Workspace) -> str:
    report = opened.history.verify()
    if not report.ok:
        raise Unsound("; ".join(report.problems))
    return f"{report.lines} lines of history and {report.seats_recounted} seats verified"


def _schema(file: Path) -> int:
    return int.from_bytes(file.read_bytes()[SCHEMA_AT])


def _done(outcome: Outcome[T]) -> T:
    if not isinstance(outcome, Done):
        raise Unsound(f"refused: {outcome.refusal}")
    return outcome.value
