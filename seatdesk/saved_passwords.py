"""Passwords of servers in the system's keyring; the only importer of keyring.

Windows has its credential manager, macOS its keychain, Linux desktops the secret service (GNOME,
KDE). Where there is none nothing is kept, and whoever opens a server's workspace is asked each
time. All of this may wait for a person who is asked to unlock the keyring: call it in a worker.
"""

import sys
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from seatdesk.late_log import LateLog

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "SeatDesk"
"""The name under which the keyring lists the passwords."""
LEAST_PRIORITY = 1
"""The least that keyring recommends: below are back ends that keep nothing, or in plain files."""
REACHED_BY = {"win32": "win32ctypes.pywin32.win32cred", "darwin": "keyring.backends.macOS.api"}
"""The module behind keyring's back end on each system; else that of Linux desktops."""

log = LateLog(__name__)


def is_there() -> bool:
    """True when this system has a keyring that passwords can be saved in."""
    return _backend() is not None


def find(location: str) -> str:
    """The saved password of a server's workspace; empty where there is none."""
    backend = _backend()
    if backend is None:
        return ""
    try:
        return backend.get_password(SERVICE, entry_of(location)) or ""
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own
        log.info("keyring not read: %s", type(error).__name__)
        return ""


def save(location: str, password: str) -> bool:
    """Save a password under its server's name; false where the keyring did not take it."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, entry_of(location), password)
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own
        log.info("keyring not written: %s", type(error).__name__)
        return False
    return True


def forget(location: str) -> None:
    """Take the password of a server out of the keyring, if one is there."""
    backend = _backend()
    if backend is None:
        return
    try:
        if backend.get_password(SERVICE, entry_of(location)) is not None:
            backend.delete_password(SERVICE, entry_of(location))
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own
        log.info("keyring not changed: %s", type(error).__name__)


def reached_by() -> str:
    """Load what reaches this system's keyring, and name it with its version and the one there is.

    Whether a person has one is another matter. Raises ImportError where a part is missing.
    """
    from importlib import import_module, metadata  # noqa: PLC0415 - for those who built the program

    name = REACHED_BY.get(sys.platform, "secretstorage")
    import_module("keyring")
    import_module(name)
    backend = _backend()
    here = backend.name if backend is not None else "none here"
    return f"keyring {metadata.version('keyring')}, {name}: {here}"


def entry_of(location: str) -> str:
    """The name of a server's entry: user, host, port and database, however its URL is written."""
    url = urlsplit(location)
    query = {name: values[-1] for name, values in parse_qs(url.query).items()}
    login, _, place = url.netloc.rpartition("@")
    host, _, port = place.rpartition(":") if place.rpartition(":")[2].isdigit() else (place, "", "")
    user = unquote(login.partition(":")[0]) or query.get("user", "")
    host = unquote(host) or query.get("host", "") or "localhost"
    port = port or query.get("port", "") or "5432"
    database = unquote(url.path.removeprefix("/")) or query.get("dbname", "") or user
    return f"{user}@{host}:{port}/{database}"


def _backend() -> "KeyringBackend | None":
    """The system's keyring; None where there is none, or only one that keeps nothing safely."""
    try:
        import keyring  # noqa: PLC0415 - it asks the system, and few need it
    except ImportError:  # installed without what opens servers at all
        log.info("keyring is not installed")
        return None
    try:
        backend = keyring.get_keyring()
        is_safe = backend.priority >= LEAST_PRIORITY
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own
        log.info("no keyring: %s", type(error).__name__)
        return None
    return backend if is_safe else None
