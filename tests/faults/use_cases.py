"""The use cases that are run while something fails, and a workspace's contents before and after."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from seatdesk.controllers import workspace_files
from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.store.connection.location import is_server
from seatdesk.store.database import Database
from seatdesk.store.errors import StoreError
from seatdesk.store.schema.tables import metadata
from tests.factories import SALES, SERVICE, create, furnish, make_subscription

TODAY = date(2026, 3, 1)
LATER = date(2027, 2, 1)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
# Differ although the same was done: who made it, when, and what seals that.
OF_ITS_OWN = {"workspace", "at", "imported_at", "previous", "hash", "history_head", "revision"}
TROUBLE = (StoreError, Unwritable, Unreadable, OSError)


@dataclass(frozen=True)
class UseCase:
    """One thing a person does to a workspace, or with it."""

    name: str
    run: Callable[[str, Path], Outcome[Any] | None]
    """Location, and a folder for files beside it."""
    makes: str = ""
    """The file it makes in that folder: whole or not there."""
    on_server: bool = True
    again: bool = False
    """Doing it twice is as doing it once: what was told to have failed may be there."""


def furnished(location: str) -> None:
    """A workspace with people, two subscriptions, seats, and a renewal to come."""
    if not is_server(location):
        create(location).close()
    database = Database.open(location)
    sales = make_subscription(additional=7)
    service = make_subscription(SERVICE, tier="Basic", included=2, additional=1)
    seated = {SALES: (1, 2, 3), SERVICE: (4,)}
    furnish(database, users=40, subscriptions=(sales, service), seated=seated)
    database.close()


def opened(location: str, today: date = TODAY) -> Workspace:
    """Open it as a program would."""
    return Workspace.open(location, clock=lambda _zone: today, source="test")


def acting(do: Callable[[Workspace], Outcome[Any]]) -> Callable[[str, Path], Outcome[Any]]:
    """A use case in a workspace that is opened for it and closed."""

    def run(location: str, _folder: Path) -> Outcome[Any]:
        with closing(opened(location)) as workspace:
            return do(workspace)

    return run


def _purchase(workspace: Workspace) -> Outcome[Any]:
    quotes = workspace.checkout.quote({SALES: 2})
    return workspace.checkout.purchase(
        {SALES: 2}, quotes=quotes.value if isinstance(quotes, Done) else None
    )


def _undo(workspace: Workspace) -> Outcome[Any]:
    done = workspace.seats.assign(SALES, [9])
    return workspace.history.reverse(done.batch or 0) if isinstance(done, Done) else done


def _policies(workspace: Workspace) -> Outcome[Any]:
    return workspace.billing.set_policies(replace(workspace.billing.policies(), idle_after_days=45))


def _renewal(location: str, _folder: Path) -> None:
    opened(location, LATER).close()


def _import(count: int, known: int) -> Callable[[str, Path], Outcome[Any]]:
    def run(location: str, folder: Path) -> Outcome[Any]:
        file = folder.parent / f"people-{count}-{known}.csv"
        with closing(opened(location)) as workspace:
            shown = workspace.importing.preview([file])
            try:
                return workspace.importing.run(shown)
            finally:
                shown.close()

    return run


def write_people(folder: Path) -> None:
    """The files that are imported; they lie where nothing fails."""
    for count, known in IMPORTED:
        names = [f"user{n:06}@example.com" for n in range(1, known + 1)]
        names += [f"new{n}@example.com" for n in range(count)]
        lines = [f"{name},Name {n},Team {n % 7}" for n, name in enumerate(names)]
        text = "\n".join(["Email,Name,Team", *lines, ""])
        (folder / f"people-{count}-{known}.csv").write_text(text, encoding="utf-8")


NEW = ("n@x.com", "m@x.com")
IMPORTED = ((300, 0), (20, 30))


def _export(form: ExportFormat, name: str) -> Callable[[str, Path], None]:
    def run(location: str, folder: Path) -> None:
        with closing(opened(location)) as workspace:
            ExportingController(workspace).export(
                ExportSettings(ExportSubject.USERS, folder / name, form)
            )

    return run


def _backup(location: str, folder: Path) -> None:
    workspace_files.backup(location, str(folder / "copy.seatdesk"))


def _days_backup(location: str, folder: Path) -> None:
    with closing(opened(location)) as workspace:
        workspace.database.backups.make_daily(TODAY, folder / "kept")


def _new(_location: str, folder: Path) -> None:
    workspace_files.new(str(folder / "new.seatdesk"), "Acme", clock=lambda _zone: TODAY)


def _restore(location: str, folder: Path) -> Outcome[Any]:
    return workspace_files.restore(str(folder.parent / "other.seatdesk"), location)


def _restore_new(_location: str, folder: Path) -> Outcome[Any]:
    return workspace_files.restore(
        str(folder.parent / "other.seatdesk"), str(folder / "restored.seatdesk")
    )


def _index(location: str, _folder: Path) -> None:
    with closing(opened(location)) as workspace:
        workspace.database.build_search_index()


USE_CASES = (
    UseCase("assign", acting(lambda workspace: workspace.seats.assign(SALES, [5, 6, 7]))),
    UseCase("unassign", acting(lambda workspace: workspace.seats.unassign(SALES, [1]))),
    UseCase(
        "create",
        acting(lambda workspace: workspace.users.create(NewUsers(emails=("n@x.com", "m@x.com")))),
    ),
    UseCase("deactivate", acting(lambda workspace: workspace.users.deactivate([8, 9]))),
    UseCase("remove", acting(lambda workspace: workspace.users.remove([10], clear=True))),
    UseCase("purchase", acting(_purchase)),
    UseCase("schedule", acting(lambda workspace: workspace.downgrades.schedule(SALES, 1))),
    UseCase("undo", acting(_undo), again=True),
    UseCase("policies", acting(_policies)),
    UseCase("renewal", _renewal),
    UseCase("import newcomers", _import(300, 0)),
    UseCase("import and change", _import(20, 30)),
    UseCase("search index", _index, on_server=False),
    UseCase("backup", _backup, makes="copy.seatdesk"),
    UseCase("day's backup", _days_backup, makes="kept/*.seatdesk"),
    UseCase("export csv", _export(ExportFormat.CSV_PROGRAMS, "u.csv"), makes="u.csv"),
    UseCase("export xlsx", _export(ExportFormat.XLSX, "u.xlsx"), makes="u.xlsx"),
    UseCase("new", _new, makes="new.seatdesk", on_server=False),
    UseCase("restore", _restore),
    UseCase("restore anew", _restore_new, makes="restored.seatdesk", on_server=False),
)
BY_NAME = {case.name: case for case in USE_CASES}


def dump(location: str) -> str:
    """Everything that is stored, but for what differs although the same was done."""
    database = Database.open(location)
    try:
        with database.reading() as connection:
            return json.dumps(
                {
                    table.name: sorted(
                        json.dumps(
                            {k: v for k, v in row.items() if k not in OF_ITS_OWN}, default=str
                        )
                        for row in connection.execute(select(table)).mappings()
                    )
                    for table in metadata.sorted_tables
                }
            )
    finally:
        database.close()


def proved(location: str) -> str:
    """What `verify` finds; "" when all is well."""
    database = Database.open(location)
    try:
        return "; ".join(problem.code for problem in database.verify().problems)
    finally:
        database.close()
