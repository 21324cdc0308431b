"""What a person chose for this program on this machine: JSON, so that types survive."""

import json
import os
from pathlib import Path

from seatdesk.late_log import LateLog
from seatdesk.override import override

log = LateLog(__name__)
MOST_RECENT = 10


class Settings:
    """The choices, each with its default."""

    def __init__(self, *, language: str = "system", theme: str = "system") -> None:
        self.language, self.region, self.theme = language, "system", theme
        self.recent: list[str] = []
        """Workspaces opened before, the last one first; never with a password."""
        self.pinned: list[str] = []
        self.columns: dict[str, object] = {}
        self.sort: list[list[object]] = []
        self.dialogs: dict[str, list[int]] = {}

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]  # they change

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """What was saved; the defaults where nothing was, or where it cannot be read."""
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            log.info("settings not read: %s", type(error).__name__)
            return cls()
        settings = cls()
        for name, value in _fitting(found).items():
            setattr(settings, name, value)
        return settings

    def save(self, path: Path) -> None:
        """Write everything. A folder that may not be written to is no reason to stop."""
        try:
            write_whole(path, json.dumps(vars(self), indent=1, ensure_ascii=False))
        except OSError as error:
            log.info("settings not saved: %s", error.strerror)

    def remember(self, location: str) -> None:
        """Put a workspace at the head of the recent ones."""
        self.recent = [location, *(old for old in self.recent if old != location)][:MOST_RECENT]

    def forget(self, location: str) -> None:
        """Take a workspace out of the recent ones."""
        self.recent = [old for old in self.recent if old != location]


def write_whole(path: Path, text: str) -> None:
    """Write a file so that there is always a whole one: the old or the new, on disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".new")
    with aside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)


def _fitting(found: object) -> dict[str, object]:
    """The entries that are still known, and of the kind they should be."""
    if not isinstance(found, dict):
        return {}
    known = {name: type(value) for name, value in vars(Settings()).items()}
    return {name: value for name, value in found.items() if isinstance(value, known.get(name, ()))}
