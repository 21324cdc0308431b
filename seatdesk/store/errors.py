"""Errors of a database, each with a code and the facts its sentence needs.

Expected trouble: a person can act on it. The interface words it; nothing here is a sentence.
"""

from typing import ClassVar


class StoreError(Exception):
    """An expected fault of the database; nothing was changed."""

    code: ClassVar[str] = "store"

    def __init__(self, **params: object) -> None:
        super().__init__(self.code, params)
        self.params = params


class NotFound(StoreError):  # noqa: N818 - named for what happened, not for the class it is
    """There is no such file. Params: location."""

    code = "not_found"


class AlreadyThere(StoreError):  # noqa: N818
    """A new workspace would overwrite something. Params: location."""

    code = "already_there"


class NotAWorkspace(StoreError):  # noqa: N818
    """Something else than a workspace is there.

    Params: location, found (folder, empty, other_file, other_database).
    """

    code = "not_a_workspace"


class NewerVersion(StoreError):  # noqa: N818
    """A newer version of the program made the workspace. Params: location, version, known."""

    code = "newer_version"


class NeedsUpgrade(StoreError):  # noqa: N818
    """An older version made it, and an upgrade is not allowed. Params: location, version, known."""

    code = "needs_upgrade"


class Damaged(StoreError):  # noqa: N818
    """The file's content is broken. Params: location, detail."""

    code = "damaged"


class ForeignSchema(StoreError):  # noqa: N818
    """A file or database has a schema that this program never makes.

    Params: location, found (unknown, changed, missing), what (table, index, trigger, view), name.
    """

    code = "foreign_schema"


class InUse(StoreError):  # noqa: N818
    """Another process has the workspace locked. Params: location."""

    code = "in_use"


class ReadOnly(StoreError):  # noqa: N818
    """The workspace may not be written to. Params: location, what (file, folder, database)."""

    code = "read_only"


class DiskFull(StoreError):  # noqa: N818
    """The disk is full. Params: location."""

    code = "disk_full"


class Vanished(StoreError):  # noqa: N818
    """The file was moved, deleted or replaced while it was open. Params: location."""

    code = "vanished"


class NetworkShare(StoreError):  # noqa: N818
    """The file lies on another machine, where locks cannot be trusted. Params: location, kind."""

    code = "network_share"


class Unreachable(StoreError):  # noqa: N818
    """The server does not answer, or refuses the connection. Params: location, detail."""

    code = "unreachable"


class DriverMissing(StoreError):  # noqa: N818
    """The program was installed without the driver for this database. Params: location, driver."""

    code = "driver_missing"


class Conflict(StoreError):  # noqa: N818
    """Another program saved first. Params: what, and the facts of it."""

    code = "conflict"


class SavedUnread(StoreError):  # noqa: N818
    """The change is saved; the new state could not be read. Params: batch, first (the error)."""

    code = "saved_unread"


class InDoubt(StoreError):  # noqa: N818
    """The connection broke during the commit: the change may be saved or not.

    Params: location, found (whole: not one change of many, but a workspace).
    """

    code = "in_doubt"


class NotText(StoreError):  # noqa: N818
    """A text contains half of a surrogate pair, or a zero: no character. Params: location."""

    code = "not_text"


class RuleBroken(StoreError):  # noqa: N818
    """A constraint or trigger of the database refused a write. Params: location, rule."""

    code = "rule_broken"


class Unusable(StoreError):  # noqa: N818
    """The system refuses to read or write the file. Params: location, detail."""

    code = "unusable"
