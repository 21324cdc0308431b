"""What a person chose for this program on this machine: JSON, so that types survive."""

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

log = logging.getLogger(__name__)
MOST_RECENT = 10


@dataclass(slots=True)
class Settings:
    """The choices, each with its default."""

    language: str = "system"
    region: str = "system"
    theme: str = "system"
    recent: list[str] = field(default_factory=list)
    """Workspaces opened before, the last one first; never with a password."""
    pinned: list[str] = field(default_factory=list)
    columns: dict[str, object] = field(default_factory=dict)
    sort: list[list[object]] = field(default_factory=list)
    dialogs: dict[str, list[int]] = field(default_factory=dict)

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
            write_whole(path, json.dumps(asdict(self), indent=1, ensure_ascii=False))
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
    empty = Settings()
    known = {f.name: type(getattr(empty, f.name)) for f in fields(Settings)}
    return {name: value for name, value in found.items() if isinstance(value, known.get(name, ()))}
