"""Paths of the program's own files; the only importer of appdirs."""

import os
import stat
import sys
import tempfile
from pathlib import Path

NAME = "SeatDesk"


def settings_file() -> Path:
    """The file of the settings a person chose on this machine."""
    portable = _portable()
    return (portable or Path(_user("config"))) / "settings.json"


def state_folder() -> Path:
    """Drafts, crash reports and what is open where: must outlive a crash."""
    portable = _portable()
    return portable / "state" if portable else Path(_user("data"))


def log_folder() -> Path:
    """Logs, kept on this machine only."""
    portable = _portable()
    return portable / "logs" if portable else Path(_user("log"))


def locks_folder() -> Path:
    """The folder that says what is open where: one for a person on this machine.

    Whatever the settings' folder is, a program carried on a stick included: it is the workspace
    that has one window. What lies there is of use only while programs run.
    """
    own = f"/run/user/{os.getuid()}" if hasattr(os, "getuid") else ""
    folder = _ones_temporary(Path(own)) if own and os.access(own, os.W_OK) else _ones_temporary()
    return folder if _is_ones_own(folder) else state_folder()


def _ones_temporary(place: Path | None = None) -> Path:
    """A folder in a place that all share, with its owner's number in its name."""
    number = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    return (place or Path(tempfile.gettempdir())) / f"{NAME.lower()}{number}"


def documents_folder() -> Path:
    """The folder that is offered for a new workspace."""
    found = home_folder() / "Documents"
    return found if found.is_dir() else home_folder()


def home_folder() -> Path:
    """The person's home; for one who has none, as in some containers, a temporary folder."""
    try:
        return Path.home()
    except RuntimeError:  # neither the environment nor the system names it
        return Path(tempfile.gettempdir())


def _is_ones_own(folder: Path) -> bool:
    """Make a folder for its owner alone; false where somebody else has one of that name."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return mine and stat.S_ISDIR(found.st_mode)


def _portable() -> Path | None:
    """`data` beside the program, where a `portable.txt` lies there; or what the variable says."""
    if given := os.environ.get("SEATDESK_DATA"):
        return Path(given)
    beside = Path(sys.executable).resolve().parent
    frozen = bool(getattr(sys, "frozen", False))
    return beside / "data" if frozen and (beside / "portable.txt").exists() else None


def _user(kind: str) -> str:
    import appdirs  # noqa: PLC0415 - not needed where the folders are named

    folders = {
        "config": appdirs.user_config_dir,
        "data": appdirs.user_data_dir,
        "log": appdirs.user_log_dir,
    }
    found = folders[kind](NAME, False)  # noqa: FBT003 - appdirs' own: no author's folder
    if Path(found).is_absolute():
        return str(found)
    folder = _ones_temporary()  # "~": nobody knows where that is, and it is no folder of this one
    return str((folder if _is_ones_own(folder) else Path(tempfile.mkdtemp())) / kind)
