"""Calendar files, read back by a parser that others keep."""

from datetime import date, timedelta
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.exchange.writing.calendar_file import (
    MOST_OCTETS,
    CalendarEvent,
    calendar_bytes,
    escaped,
    write,
)

TODAY = date(2026, 3, 16)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200)


@pytest.fixture(scope="module")
def parse():
    """The parser of the icalendar library: one calendar, or an error."""
    return import_module("icalendar").Calendar.from_ical


def made(*events, sequence=7, name="Nordwind AB"):
    return calendar_bytes(name, events, as_of=TODAY, sequence=sequence)


def event(days=60, **more):
    usual = {"uid": "act-1@w", "title": "Last day to act: Sales Hub", "text": "If nothing is done"}
    return CalendarEvent(**(usual | {"on": TODAY + timedelta(days=days)} | more))


def test_e4_4_an_event_fills_one_day_and_blocks_nobody(parse):
    (found,) = parse(made(event())).walk("VEVENT")
    assert found.errors == []
    assert found["DTSTART"].dt == date(2026, 5, 15)
    assert found["DTEND"].dt == date(2026, 5, 16)
    assert str(found["TRANSP"]) == "TRANSPARENT"
    assert found["DTSTAMP"].dt.isoformat() == "2026-03-16T00:00:00+00:00"
    assert int(found["SEQUENCE"]) == 7
    assert (str(found["UID"]), str(found["SUMMARY"])) == ("act-1@w", "Last day to act: Sales Hub")
    assert "ATTENDEE" not in found
    assert "URL" not in found


def test_e4_4_reminders_ring_at_nine_so_many_days_before(parse):
    (found,) = parse(made(event())).walk("VEVENT")
    alarms = found.walk("VALARM")
    assert [str(alarm["ACTION"]) for alarm in alarms] == ["DISPLAY"] * 4
    rings = [-alarm["TRIGGER"].dt for alarm in alarms]
    assert rings == [timedelta(days=n - 1, hours=15) for n in (30, 14, 7, 1)]


@pytest.mark.parametrize(
    ("days", "left"),
    [(30, [30, 14, 7, 1]), (29, [14, 7, 1]), (14, [14, 7, 1]), (13, [7, 1]), (0, []), (-5, [])],
)
def test_e4_4_only_reminders_that_are_ahead_are_there(parse, days, left):
    alarms = parse(made(event(days))).walk("VALARM")
    rings = [-alarm["TRIGGER"].dt for alarm in alarms]
    assert rings == [timedelta(days=n - 1, hours=15) for n in left]


def test_e4_4_lines_end_in_cr_lf_and_the_calendar_is_whole(parse):
    content = made(event(), event(uid="b"))
    assert content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert len(parse(content).walk("VEVENT")) == 2


def test_e4_4_a_calendar_without_events_can_be_read(parse):
    assert parse(made()).walk("VEVENT") == []


def test_e4_4_signs_with_a_meaning_are_escaped():
    assert escaped("a, b; c\\d\ne\r\nf\x07") == "a\\, b\\; c\\\\d\\ne\\nf"


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=4))
def test_e4_4_every_text_comes_back_as_it_was(title, name, lines):
    parse = import_module("icalendar").Calendar.from_ical
    text = "\n".join(lines)
    content = made(event(title=title, text=text), name=name)
    assert all(len(line) <= MOST_OCTETS for line in content.split(b"\r\n"))
    assert content.decode()  # no character is cut in two
    calendar = parse(content)
    (found,) = calendar.walk("VEVENT")
    assert found.errors == []
    assert str(found["SUMMARY"]) == title
    assert str(found.get("DESCRIPTION", "")) == text
    assert str(calendar["X-WR-CALNAME"]) == escaped(name)  # the parser knows no type for it


@given(st.dates(date(1900, 1, 1), date(9998, 12, 30)))
def test_e4_4_every_day_comes_back_as_it_was(day):
    parse = import_module("icalendar").Calendar.from_ical
    (found,) = parse(made(event(on=day))).walk("VEVENT")
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (day, day + timedelta(days=1))


def test_e4_4_a_file_holds_what_was_made(tmp_path):
    write(tmp_path / "a.ics", "N", [event()], as_of=TODAY, sequence=1)
    assert (tmp_path / "a.ics").read_bytes() == made(event(), sequence=1, name="N")
