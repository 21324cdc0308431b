"""The program's identity on every system: its names, its version, and its kind of file.

The version stands in `seatdesk/__init__.py` alone, the numbers of a workspace file in
`seatdesk/store/connection/file_identity.py`; installers take them from here.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from seatdesk import __version__  # noqa: E402
from seatdesk.paths import NAME  # noqa: E402
from seatdesk.store.connection.file_identity import APPLICATION_ID, SUFFIX  # noqa: E402

VERSION = __version__
PROGRAM = "seatdesk"
CONSOLE = "seatdesk-cli"
PUBLISHER = "The SeatDesk authors"
# Packages must name an address. Nobody reads one yet, and nothing may be sent to a stranger's: RFC
# 2606 keeps this ending for addresses that can never be anybody's. Who publishes puts theirs here.
CONTACT = "packages@seatdesk.invalid"
LICENCE = "MIT"
SUMMARY = "Paid seats of a subscription: who has one, what it costs, what can still be changed"
# What desktops, stores and certificates know the program by.
APPLICATION = "org.seatdesk.SeatDesk"

# A workspace: its ending (with the dot), its type on Linux, on macOS, and its name for people.
FILE_ENDING = SUFFIX
MIME_TYPE = "application/vnd.seatdesk.workspace+sqlite3"
UTI = "org.seatdesk.workspace"
FILE_NAME = "SeatDesk workspace"
# SQLite writes the number of the program that owns a file here, the highest byte first.
MAGIC_OFFSET = 68
MAGIC = APPLICATION_ID

ICON = ROOT / "resources" / "app" / "seatdesk.svg"

__all__ = [
    "APPLICATION",
    "CONSOLE",
    "CONTACT",
    "FILE_ENDING",
    "FILE_NAME",
    "ICON",
    "LICENCE",
    "MAGIC",
    "MAGIC_OFFSET",
    "MIME_TYPE",
    "NAME",
    "PROGRAM",
    "PUBLISHER",
    "ROOT",
    "SUMMARY",
    "UTI",
    "VERSION",
]
