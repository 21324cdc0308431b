"""The licence texts that travel in a built program: one file a part, and the offer of sources."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from inventory.parts import QT, Part, UnknownPartError

FOLDER = Path("_internal", "seatdesk", "resources", "licences")
OFFER = "0-sources.txt"
LINE = "-" * 40
OFFER_TEXT = """Parts of this program under the GNU Lesser General Public License, and their sources

SeatDesk uses Qt {qt} and PySide6 {qt} (LGPL version 3), psycopg (LGPL version 3), and libraries
under the LGPL version 2.1 that psycopg brings. They lie in the program's folder as libraries of
their own, unmodified: you may replace each by a version of your own, and SeatDesk will use it. You
may also take the program apart for debugging such changes.

Their complete sources:

    Qt {qt}: https://download.qt.io/archive/qt/
    PySide6 {qt}: https://download.qt.io/official_releases/QtForPython/pyside6/
    psycopg: https://github.com/psycopg/psycopg

Whoever gave you this program must on request also give you the sources of these parts, for three
years from the day you got it, at no more than the cost of doing so.

To put in a Qt of your own, build it with the same major and minor version, and replace the files
whose names begin with libQt6 (on Windows Qt6) in the program's folder.
"""


def write(program: Path, parts: Iterable[Part]) -> None:
    """Write the texts into the program; raises UnknownPartError for a part without one."""
    folder = program / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in parts:
        if not part.texts:
            message = f"{part.name} has no licence text"
            raise UnknownPartError(message)
        (folder / file_name(part.name)).write_text(text_of(part), encoding="utf-8", newline="\n")
        if part.name == QT:
            offer = _flowing(OFFER_TEXT.format(qt=part.version))
            (folder / OFFER).write_text(offer, encoding="utf-8", newline="\n")


def _flowing(text: str) -> str:
    """Make one line of each paragraph, which a window breaks where it ends; lists stay."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(one if one[:1] == " " else " ".join(one.split("\n")) for one in paragraphs)


def file_name(part: str) -> str:
    """Name the file of a part's text."""
    return re.sub(r"[^a-z0-9.]+", "-", part.lower()).strip("-") + ".txt"


def text_of(part: Part) -> str:
    """Put the name and licence of a part, of what it was compiled from, and the texts together."""
    head = [f"{part.name} {part.version}".strip(), f"Licence: {part.licence}"]
    if part.within:
        head.append("\nCompiled from:\n")
        head += [f"{name} {version} ({licence})" for name, version, licence, _ in part.within]
    texts = [path.read_text(encoding="utf-8").strip() for path in part.texts]
    return f"\n\n{LINE}\n\n".join(("\n".join(head), *texts)) + "\n"
