"""The report of a problem: what happened, this session's log, and the facts of the system.

Nothing that a workspace holds is for strangers: names, addresses and passwords are left out, and so
are folders of this person's.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from seatdesk import logs
from seatdesk.paths import home_folder
from seatdesk.redaction import without_secrets

NEWEST = 3
"""Kept reports of faults that are taken in."""
MOST_LETTERS = 200_000
"""Of one part: a log that repeats itself says no more."""
SHORTEST = 3
"""Letters of a name that is looked for: shorter ones are part of everything."""
LEFT_OUT = "…"
WORD = re.compile(r"\w+")


class ReportPart(NamedTuple):
    """One text of the report, and its file's name in the zip."""

    name: str
    text: str


class Withheld(NamedTuple):
    """The texts that a report does not hold, whatever it tells of."""

    names: frozenset[str] = frozenset()
    """Of users, teams and the account."""
    location: str = ""
    """The path of the workspace."""


def gather(faults: Path, facts: str, withheld: Withheld) -> tuple[ReportPart, ...]:
    """All parts, read and cleaned; in the worker, for a workspace has many names.

    `faults`: the folder of the reports that were kept when something went wrong.
    """
    kept = sorted(filter(Path.is_file, faults.glob("fault-*.txt")), reverse=True)[:NEWEST]
    told = [ReportPart(path.name, _read(path)) for path in kept]
    parts = (ReportPart("system.txt", facts), *told, ReportPart("log.txt", logs.session_log.text))
    return tuple(ReportPart(part.name, cleaned(part.text, withheld)) for part in parts if part.text)


def save(parts: Iterable[ReportPart], path: Path) -> None:
    """Write the zip, whole or not at all. Raises `Unwritable`."""
    from zipfile import ZIP_DEFLATED, ZipFile  # noqa: PLC0415 - when one is saved

    from seatdesk.exchange.writing.atomic_write import replacing  # noqa: PLC0415 - likewise

    with replacing(path) as place, ZipFile(place, "w", ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text)


def cleaned(text: str, withheld: Withheld) -> str:
    """A text without addresses, passwords, names, and folders that are named after people."""
    text = without_secrets(text[-MOST_LETTERS:], "…@…")
    folder = str(Path(withheld.location).parent)
    for place, shown in (
        (withheld.location, LEFT_OUT),
        (folder, LEFT_OUT),
        (str(home_folder()), "~"),
    ):
        if len(place) > 1:
            text = text.replace(place, shown)
    return _without_names(text, withheld.names)


def _without_names(text: str, names: Iterable[str]) -> str:
    """Of many names few are in a text: only those whose words are all there are looked for."""
    words = set(WORD.findall(text.casefold()))
    long = (name for name in names if len(name) >= SHORTEST)
    met = [name for name in long if words.issuperset(WORD.findall(name.casefold()))]
    for name in sorted(met, key=len, reverse=True):
        whole = rf"(?<!\w){re.escape(name)}(?!\w)"
        text = re.sub(whole, LEFT_OUT, text, flags=re.IGNORECASE)
    return text


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
