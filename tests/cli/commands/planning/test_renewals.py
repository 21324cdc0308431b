"""renewals and steps as a person types them: tables, sentences, boxes and a calendar file."""

from importlib import import_module

import pytest

TERMS = (
    *("--product", "Sales Hub", "--tier", "Professional", "--start", "2026-01-01"),
    *("--additional", "3", "--notice-days", "30", "--base", "450", "--included", "5"),
    *("--seat-price", "90"),
)


@pytest.fixture
def w(tmp_path, run):
    """A contract with three additional seats, of which nobody holds one."""
    path = tmp_path / "w.seatdesk"
    assert run("new", path, "--account", "Nordwind AB", "--currency", "USD").code == 0
    assert run("subscription", path, "add", *TERMS).code == 0
    return path


def events(path):
    calendar = import_module("icalendar").Calendar.from_ical(path.read_bytes())
    return [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")]


def test_e4_1_people_read_a_table_and_a_sentence(w, run):
    said = run("renewals", w, today="2026-03-16")
    assert "Sales Hub Professional  2026-12-02             261  2027-01-01" in said.out
    assert "If nothing is done by 2 Dec 2026, Sales Hub Professional renews on 1 Jan" in said.out


def test_e4_1_nothing_to_renew_is_said(w, run):
    assert run("renewals", w, "--months", "2").out == "Nothing renews in that time.\n"


def test_e4_4_a_calendar_file_has_days_and_open_steps(w, run, tmp_path):
    path = tmp_path / "renewals.ics"
    assert run("scenario", w, "add", "Plan", "--remove", "Sales Hub=2").code == 0
    said = run("renewals", w, "--ics", path, "--scenario", "Plan", "--json")
    assert (said.data["ics"], said.data["events"]) == (str(path), 3)
    assert events(path) == [
        "Last day to act: Sales Hub Professional",
        "Sales Hub Professional renews",
        "Give up 2 additional seats on 1 Jan 2027, Sales Hub",
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--ics", "renewals.txt"), 2),
        (("--scenario", "Plan"), 2),
        (("--every-month",), 2),
        (("--months", "61"), 2),
        (("--ics", "no/such/folder/renewals.ics"), 3),
        (("--ics", "renewals.ics", "--scenario", "Other"), 1),
    ],
)
def test_e4_4_what_cannot_be_written_is_said_and_leaves_nothing(
    w, run, tmp_path, monkeypatch, arguments, code
):
    monkeypatch.chdir(tmp_path)
    said = run("renewals", w, *arguments)
    assert said.code == code
    assert said.err
    assert [path.name for path in tmp_path.iterdir()] == [w.name]


def test_e9_4_people_read_boxes_in_order(w, run):
    run("user", w, "add", "ada@x.example", "bo@x.example")
    run("user", w, "activate", "ada@x.example", "bo@x.example")
    run("assign", w, "ada@x.example", "bo@x.example", "--product", "Sales Hub")
    asked = ("--unassign", "ada@x.example", "--product", "Sales Hub", "--remove", "Sales Hub=2")
    assert run("scenario", w, "add", "Plan", *asked).code == 0
    said = run("steps", w, "--scenario", "Plan", "--tick", "1")
    assert said.out.splitlines()[2:4] == [
        "[x] 1. Unassign ada@x.example, Sales Hub: from 2026-01-12 by 2026-12-02",
        (
            "[ ] 2. Give up 2 additional seats on 2027-01-01, Sales Hub: from 2026-01-12 by "
            "2026-12-02, after 1"
        ),
    ]


def test_e9_4_an_empty_list_and_steps_that_do_not_apply_are_said(w, run):
    assert run("scenario", w, "add", "Plan", "--remove", "Sales Hub=9").code == 0
    said = run("steps", w, "--scenario", "Plan").out
    assert "There is nothing to do." in said
    assert "1 step of the scenario does not apply" in said
