"""Settings of one person on this machine: JSON, so that types survive."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from seatdesk.late_log import LateLog
from seatdesk.override import override
from seatdesk.redaction import kept

log = LateLog(__name__)
MOST_RECENT = 10
LARGEST = 4_000_000
"""Bytes of a file of the program's own; one that is larger is something else."""
WIDEST = 10_000
"""Pixels of a column."""
OTHERS_ASIDE = range(2, 100)


class Settings:
    """The choices, each with its default."""

    def __init__(self, *, language: str = "system", theme: str = "system") -> None:
        self.language, self.region, self.theme = language, "system", theme
        self.recent: list[str] = []
        """Workspaces opened before, the last one first; never with a password."""
        self.pinned: list[str] = []
        """Workspaces that stay on top of the list, the first one pinned first."""
        self.columns: dict[str, object] = {}
        self.sort: list[list[object]] = []
        self.dialogs: dict[str, list[int]] = {}
        self.scenarios: dict[str, str] = {}
        """The scenario that was active in the window of a workspace, by the workspace's key."""
        self.damaged: Path | None = None
        """The file that could not be read whole, where it is now; a person is told once."""

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and self._chosen() == other._chosen()

    __hash__ = None  # type: ignore[assignment]  # they change

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Reads what was saved; the default of each that is missing or of a wrong kind.

        A file that says anything else is kept aside.
        """
        settings = cls()
        try:
            found = read_whole(path)
        except FileNotFoundError:
            return settings
        except (OSError, ValueError) as error:
            log.info("settings not read: %s", type(error).__name__)
            settings.damaged = set_aside(path)
            return settings
        fitting = _fitting(found)
        for name, value in fitting.items():
            setattr(settings, name, value)
        # Earlier programs kept whole URLs.
        settings.recent = list(dict.fromkeys(map(kept, map(str, settings.recent))))
        settings.pinned = list(dict.fromkeys(map(kept, map(str, settings.pinned))))
        if not isinstance(found, dict) or len(fitting) < len(SHAPES.keys() & found.keys()):
            settings.damaged = set_aside(path)
            settings.save(path)
        return settings

    def save(self, path: Path) -> None:
        """Write everything. A folder that may not be written to is no reason to stop."""
        try:
            write_whole(path, json.dumps(self._chosen(), indent=1))
        except OSError as error:
            log.info("settings not saved: %s", error.strerror)

    def _chosen(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in SHAPES}

    def remember(self, location: str) -> None:
        """Put a workspace at the head of the recent ones."""
        location = kept(location)
        self.recent = [location, *(old for old in self.recent if old != location)][:MOST_RECENT]

    @property
    def listed(self) -> list[str]:
        """The workspaces that are offered to be opened: those that are pinned, then the others."""
        return list(dict.fromkeys([*self.pinned, *self.recent]))

    def pin(self, location: str, *, pinned: bool) -> None:
        """Keep a workspace on top of the list, or no longer."""
        location = kept(location)
        others = [old for old in self.pinned if old != location]
        self.pinned = [*others, location] if pinned else others

    def move(self, old: str, new: str) -> None:
        """Let a workspace be listed where it is now, in the place that it had."""
        old, new = kept(old), kept(new)
        self.recent = list(dict.fromkeys(new if one == old else one for one in self.recent))
        self.pinned = list(dict.fromkeys(new if one == old else one for one in self.pinned))

    def forget(self, location: str) -> None:
        """Take a workspace out of the list."""
        self.recent = [old for old in self.recent if old != kept(location)]
        self.pinned = [old for old in self.pinned if old != kept(location)]


def write_whole(path: Path, text: str) -> None:
    """Write a file so that there is always a whole one: the old or the new, on disk.

    It is for its owner alone: it names workspaces and people.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".new")
    aside.unlink(missing_ok=True)  # whose mode it would keep
    with open(aside, "x", encoding="utf-8", opener=_private) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)


def read_whole(path: Path) -> object:
    """Reads a JSON file of the program's own.

    Raises FileNotFoundError when there is none, and OSError or ValueError when it cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # from a pipe nobody may ever write
        raise ValueError(path)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError(path)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except RecursionError as error:  # a list in a list in a list
        raise ValueError(path) from error


def set_aside(path: Path) -> Path:
    """Rename a file that says nothing sensible, so that nothing writes over it; where it is now."""
    names = [f"{path.name}.unreadable", *(f"{path.name}.unreadable-{n}" for n in OTHERS_ASIDE)]
    free = (name for name in names if not path.with_name(name).exists())
    aside = path.with_name(next(free, names[0]))
    try:
        path.replace(aside)
        aside.chmod(0o600)  # earlier programs kept whole URLs in it
    except OSError as error:
        log.info("not kept aside: %s", error.strerror)
        return path
    return aside


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _fitting(found: object) -> dict[str, object]:
    """The entries that are known, and of the kind they should be."""
    if not isinstance(found, dict):
        return {}
    known = SHAPES.keys() & found.keys()
    return {name: found[name] for name in known if SHAPES[name](found[name])}


def is_text(value: object) -> bool:
    """True for a text that files, windows and databases can hold."""
    try:
        return isinstance(value, str) and "\0" not in value and bool(os.fsencode(value) or True)
    except UnicodeError:
        return False


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(is_text, value))


def _are_names(value: object) -> bool:
    return isinstance(value, dict) and all(is_text(name) for pair in value.items() for name in pair)


def _are_columns(value: object) -> bool:
    """Order and hidden columns by key, and widths of some."""
    if not isinstance(value, dict):
        return False
    widths = value.get("widths", {})
    return (
        _are_texts(value.get("order", []))
        and _are_texts(value.get("hidden", []))
        and isinstance(widths, dict)
        and all(type(width) is int and 0 <= width <= WIDEST for width in widths.values())
    )


def _is_order(value: object) -> bool:
    """Columns by key, each with whether it is sorted downwards."""
    return isinstance(value, list) and all(
        isinstance(one, list) and len(one) == 2 and is_text(one[0]) and isinstance(one[1], bool)  # noqa: PLR2004
        for one in value
    )


def _are_sizes(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(size, list) and all(type(side) is int for side in size)
        for size in value.values()
    )


SHAPES: Final[dict[str, Callable[[object], bool]]] = {
    "language": is_text,
    "region": is_text,
    "theme": is_text,
    "recent": _are_texts,
    "pinned": _are_texts,
    "columns": _are_columns,
    "sort": _is_order,
    "dialogs": _are_sizes,
    "scenarios": _are_names,
}
"""The settings that are saved, and the check of each."""
