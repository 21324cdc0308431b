"""Writing a file so that there is always a whole one: the old one, or the new one."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from seatdesk.sqlite_file import is_database
from seatdesk.whole_file import PRIVATE, USUAL, part_of, put_over

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
_BUSY = {errno.EBUSY, errno.ETXTBSY}
_IN_USE_ON_WINDOWS = {5, 32, 33}
_LOCKS = ("~${name}", ".~lock.{name}#")


class Unwritable(Exception):  # noqa: N818 - a state of the file, spoken of as such
    """A file that cannot be written; nothing is left of the attempt.

    `params`: location, reason (one of `REASONS`), and detail or lock where there is one.
    """

    code = "unwritable"

    def __init__(self, location: Path, reason: str, **params: object) -> None:
        self.params: Mapping[str, object] = {
            "location": str(location),
            "reason": reason,
            **params,
        }
        super().__init__(self.code, self.params)


REASONS = (
    "bad_name",
    "directory",
    "disk_full",
    "no_folder",
    "no_permission",
    "not_a_file",
    "open",
    "read_only",
    "system",
    "workspace",
)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary place to write what will be at `path` once all went well. Raises `Unwritable`."""
    with replacing_all([path]) as (part,):
        yield part


@contextmanager
def replacing_all(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """The same for several files: none takes its place before all are written."""
    with ExitStack() as parts:
        places = [_checked(path) for path in paths]
        written = [parts.enter_context(_part(path)) for path in places]
        with _named(paths[0]):
            yield written
        for path, part in zip(places, written, strict=True):
            with _named(path):
                _put(part, path)


def _checked(path: Path) -> Path:
    """The place a link leads to; `Unwritable` for one that cannot take the file."""
    try:
        place = Path(os.path.realpath(path))
        if place.is_symlink():  # links that lead in a circle
            raise Unwritable(path, "bad_name")
        _check(path, place)
    except OSError as error:
        raise _unwritable(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise Unwritable(path, "bad_name") from error
    return place


def _check(path: Path, place: Path) -> None:
    if place.is_dir():
        raise Unwritable(path, "directory")
    if not place.parent.is_dir():
        raise Unwritable(path, "no_folder", folder=str(place.parent))
    if is_database(place):  # also what is not there yet but would be taken for its log
        raise Unwritable(path, "workspace")
    if place.is_file():
        _check_present(path, place)
    elif place.exists():
        raise Unwritable(path, "not_a_file")


def _check_present(path: Path, place: Path) -> None:
    if not os.access(place, os.W_OK):
        raise Unwritable(path, "no_permission")
    for pattern in _LOCKS:
        lock = place.with_name(pattern.replace("{name}", place.name))
        if lock.exists():
            raise Unwritable(path, "open", lock=lock.name)


@contextmanager
def _part(place: Path) -> Iterator[Path]:
    """The temporary file, which nobody sees who could not read the file that it replaces."""
    with ExitStack() as stack:
        with _named(place):
            part = stack.enter_context(part_of(place, PRIVATE if place.exists() else USUAL))
        yield part


def _put(part: Path, place: Path) -> None:
    if place.exists():
        shutil.copymode(place, part)
    put_over(part, place)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> Unwritable:
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS and path.exists():
        return Unwritable(path, "open", lock="")
    for reason, numbers in (
        ("disk_full", _FULL),
        ("no_permission", _FORBIDDEN),
        ("read_only", {errno.EROFS}),
        ("bad_name", _NAME),
        ("open", _BUSY),
    ):
        if error.errno in numbers:
            return Unwritable(path, reason)
    return Unwritable(path, "system", detail=error.strerror or type(error).__name__)
