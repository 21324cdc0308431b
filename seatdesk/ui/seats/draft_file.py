"""The file of a draft that was not saved, so that a crash loses at most a blink (H3)."""

import json
from collections.abc import Iterable
from pathlib import Path

from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.late_log import LateLog
from seatdesk.settings import is_text, read_whole, set_aside, write_whole
from seatdesk.ui.window.saved_state import digest, file_key

log = LateLog(__name__)
LARGEST_ID = 2**63 - 1
"""The largest number that a database counts to."""


class DraftFile:
    """The draft of one workspace on disk."""

    def __init__(self, folder: Path, location: str) -> None:
        self.key = file_key(location)
        self._path = folder / f"draft-{self.key}.json"
        self.damaged: Path | None = None
        """The file that could not be read, where it is now."""
        former = folder / f"draft-{digest(location)}.json"
        if "://" in location and former != self._path and former.exists():
            former.replace(self._path)  # earlier programs named it after the password, too

    def save(self, edits: Iterable[SeatEdit]) -> None:
        """Write the draft whole; an empty one leaves no file."""
        rows = [[edit.user, edit.product, edit.seated] for edit in edits]
        try:
            if rows:
                write_whole(self._path, json.dumps({"edits": rows}))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            log.info("draft not kept: %s", error.strerror)

    def load(self) -> tuple[SeatEdit, ...]:
        """The draft that was left, if any. A file that cannot be read is kept aside."""
        try:
            return _edits_in(read_whole(self._path))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError):
            log.info("draft not read")
            self.damaged = set_aside(self._path)
            return ()


def _edits_in(found: object) -> tuple[SeatEdit, ...]:
    """The edits of a draft file; ValueError when it holds anything else."""
    rows = found.get("edits") if isinstance(found, dict) else None
    if not isinstance(rows, list) or not all(map(_is_edit, rows)):
        raise ValueError(found)
    return tuple(SeatEdit(user, product, seated) for user, product, seated in rows)


def _is_edit(row: object) -> bool:
    match row:
        case [int(user), str(product), bool()] if not isinstance(user, bool):
            return 0 < user <= LARGEST_ID and is_text(product)
    return False
