"""Calendar files (.ics) that Outlook, Google and Apple take: whole-day events with reminders.

As RFC 5545 has it: lines end in CR LF and are folded at 75 octets, texts are escaped.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from seatdesk import __version__
from seatdesk.domain.control_signs import without_control

MOST_OCTETS = 75
"""Of a line, its end left aside."""
_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")
REMINDERS = (30, 14, 7, 1)
"""Days before an event on which it is called to mind, at nine in the morning."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something that falls on one whole day. The same `uid` is the same event when read again."""

    uid: str
    on: date
    title: str
    text: str = ""
    reminders: tuple[int, ...] = REMINDERS


def write(
    path: Path, name: str, events: Sequence[CalendarEvent], *, as_of: date, sequence: int
) -> None:
    """Write a calendar. Raises OSError. `sequence` counts up, so that a later file wins."""
    path.write_bytes(calendar_bytes(name, events, as_of=as_of, sequence=sequence))


def calendar_bytes(
    name: str, events: Iterable[CalendarEvent], *, as_of: date, sequence: int
) -> bytes:
    """The content of a calendar file as of a day."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//SeatDesk//SeatDesk {__version__}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
    ]
    for event in events:
        lines += _event(event, as_of, sequence)
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def _event(event: CalendarEvent, as_of: date, sequence: int) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"SEQUENCE:{sequence}"
    yield f"DTSTAMP:{as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(event.on)}"
    yield f"DTEND;VALUE=DATE:{_day(event.on + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(event.title)}"
    if event.text:
        yield f"DESCRIPTION:{escaped(event.text)}"
    yield "TRANSP:TRANSPARENT"
    for days in event.reminders:
        if event.on - timedelta(days=days) >= as_of:  # nine o'clock of today is still ahead
            yield from _reminder(days, event.title)
    yield "END:VEVENT"


def _reminder(days: int, title: str) -> Iterator[str]:
    """At nine in the morning, so many days before: counted back from midnight of the event."""
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(title)}"
    yield f"TRIGGER:-P{days - 1}DT15H"
    yield "END:VALARM"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def escaped(text: str) -> str:
    """A text as a calendar holds it; signs that no text has are left out."""
    lines = [without_control(line) for line in _BREAK.split(text)]
    plain = "\n".join(lines).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n").encode("utf-8", "replace").decode()


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets, never in the middle of a character."""
    pieces, piece = [], b""
    for sign in line:
        more = sign.encode()
        if len(piece) + len(more) > MOST_OCTETS:
            pieces.append(piece)
            piece = b" "  # what begins with a space belongs to the line before
        piece += more
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
