"""Workspace files as a whole: making, backing up, restoring and upgrading them (H3-H5)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.controllers.read_models import StoreError, Views, is_server
from seatdesk.controllers.runner import Clock
from seatdesk.controllers.time_zones import system_clock
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.changes.rules import check_replace
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.refusals import Refusal

SUFFIX = ".seatdesk"


@dataclass(frozen=True, slots=True)
class WorkspaceContents:
    """A summary of a workspace: account, day, number of history lines."""

    account: str
    as_of: date
    lines: int
    """History lines."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """The preview of a restore: the workspace that comes, and the one it replaces, if any."""

    comes: WorkspaceContents
    goes: WorkspaceContents | None
    obstacle: StoreError | None = None
    """The reason why what is there cannot be read: it is kept aside as it is."""


def new(
    location: str,
    account: str,
    currency: str = "USD",
    time_zone: str = "UTC",
    *,
    clock: Clock = system_clock,
    source: str = "",
) -> None:
    """Make a workspace. Raises StoreError; nothing that is there is overwritten."""
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    opening = OpenAccount(without_control(account).strip(), currency.upper(), time_zone)
    Database.create(location, opening, on=clock(time_zone), source=source).close()


def backup(
    location: str,
    to: str | None = None,
    *,
    clock: Clock = system_clock,
    progress: Progress | None = None,
) -> Path:
    """Save a copy; without a name it is dated and lies with the other backups.

    What may only be read is copied, too, and an older workspace as it is.
    Raises StoreError; nothing that is there is overwritten.
    """
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    database = Database.open(location, upgrade=None, allow_read_only=True)
    try:
        if to is None:
            return database.backups.make_now(clock("UTC"), _folder(location), progress)
        database.backup(Path(to), progress)
    finally:
        database.close()
    return Path(to)


def save_copy(workspace: Workspace, to: str, progress: Progress | None = None) -> Path:
    """Save a copy of an open workspace: of that one, whatever lies in its place by now."""
    workspace.database.backup(Path(to), progress)
    return Path(to)


def _folder(location: str) -> Path | None:
    """The folder for backups: beside a file; of a server the working directory."""
    return Path() if is_server(location) else None


def preview_restore(file: str, location: str) -> RestorePreview:
    """Preview the restore of a file: what comes, and what it replaces.

    Raises StoreError: also where a server cannot be asked what is there.
    """
    comes = contents(file)
    if is_server(location):
        return RestorePreview(comes, _on_server(location))
    if not Path(location).exists():
        return RestorePreview(comes, None)
    try:
        return RestorePreview(comes, contents(location))
    except StoreError as error:
        return RestorePreview(comes, None, error)


def restore(
    file: str, location: str, *, actor: str | None = None, progress: Progress | None = None
) -> Outcome[Path | None]:
    """Put a copy in the place of a workspace; the path under which the replaced one is kept.

    Raises StoreError; refused to whom what is replaced would not have let make it.
    """
    from seatdesk.store.restore import restore as put  # noqa: PLC0415 - SQLAlchemy, when needed

    refusal = check_restore(file, location, actor)
    if refusal is not None:
        return Refused(refusal)
    return Done(put(Path(file), location, backups=_folder(location), watch=progress))


def check_restore(file: str, location: str, actor: str | None = None) -> Refusal | None:
    """The refusal of a restore that the acting user may not do. Raises StoreError."""
    workspace = _there(location, actor)
    if workspace is None:
        return None
    try:
        if refusal := workspace.access.check():
            return refusal
        kinds, admins = workspace.history.kinds(), _super_admins(workspace)
        actor_now = workspace.access.actor()
    finally:
        workspace.close()
    coming = () if actor_now.super_admin else _super_admins_of(file)
    new = tuple(user for user in coming if user.email.casefold() not in admins)
    return check_replace(actor_now, kinds, new)


def _there(location: str, actor: str | None) -> Workspace | None:
    """The workspace that would be replaced; None: there is none that anybody could ask."""
    if not is_server(location) and not Path(location).exists():
        return None
    try:
        return Workspace.open(location, actor=actor, apply_renewals=False, upgrade=False)
    except StoreError as error:
        if error.code in {"damaged", "foreign_schema", "not_a_workspace", "needs_upgrade"}:
            return None
        raise


def _super_admins(workspace: Workspace) -> set[str]:
    return {user.email.casefold() for user in workspace.access.candidates() if user.super_admin}


def _super_admins_of(file: str) -> tuple[User, ...]:
    workspace = Workspace.open(file, apply_renewals=False, upgrade=False)
    try:
        return tuple(user for user in workspace.access.candidates() if user.super_admin)
    finally:
        workspace.close()


def upgrade(location: str) -> int | None:
    """Bring an older workspace to this version, after a backup. Raises StoreError.

    The version that it was of; None: it was of this one, and nothing was done.
    """
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    try:
        Database.open(location, upgrade=False).close()
    except StoreError as error:
        if error.code != "needs_upgrade":
            raise
        before = int(str(error.params["version"]))
    else:
        return None
    Database.open(location, upgrade=True, backups=_folder(location)).close()
    return before


def contents(file: str) -> WorkspaceContents:
    """Summarise a workspace file, which may be read-only. Raises StoreError."""
    views = Views.open(file, allow_read_only=True)
    try:
        return _contents(views)
    finally:
        views.close()


def _on_server(location: str) -> WorkspaceContents | None:
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    try:
        database = Database.open(location, upgrade=False)
    except StoreError as error:
        if error.code != "not_a_workspace":
            raise
        return None
    try:
        return _contents(database.views())
    finally:
        database.close()


def _contents(views: Views) -> WorkspaceContents:
    head, last = views.head(), views.lines.page(limit=1)
    return WorkspaceContents(head.name, head.as_of, last[0].seq if last else 0)
