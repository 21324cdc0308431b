"""The text of a filter becomes conditions on users."""

from datetime import date

import pytest

from seatdesk.store.read_models.query.filter_text import FilterTerm, idle_bounds, parse

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("Åsa", (FilterTerm("word", "asa"),)),
        ('"Åsa Berg" x', (FilterTerm("word", "asa berg"), FilterTerm("word", "x"))),
        ("-bot", (FilterTerm("word", "bot", negated=True),)),
        ("- a", (FilterTerm("word", "-"), FilterTerm("word", "a"))),
        ("TEAM:Sales", (FilterTerm("team", "sales"),)),
        ("team:Ærø -Øst", (FilterTerm("team", "aero"), FilterTerm("word", "ost", negated=True))),
        ("tier:Ö seat:Ä", (FilterTerm("tier", "ö"), FilterTerm("seat", "ä"))),
        (
            "dept:Sales -DEPT:x",
            (FilterTerm("team", "sales"), FilterTerm("team", "x", negated=True)),
        ),
        ("tier:Pro", (FilterTerm("tier", "pro"),)),
        ('team:"Field Sales"', (FilterTerm("team", "field sales"),)),
        ('-team:"Field', (FilterTerm("team", "field", negated=True),)),
        ("idle:>60 idle:never", (FilterTerm("idle", ">60"), FilterTerm("idle", "never"))),
        ("idle:soon", (FilterTerm("word", "idle:soon"),)),
        (
            "kind:bot seat:sales status:in",
            (FilterTerm("kind", "bot"), FilterTerm("seat", "sales"), FilterTerm("status", "in")),
        ),
        ("team:", (FilterTerm("word", "team:"),)),
        (
            "a:b 50% _ '",
            (
                FilterTerm("word", "a:b"),
                FilterTerm("word", "50%"),
                FilterTerm("word", "_"),
                FilterTerm("word", "'"),
            ),
        ),
    ],
)
def test_whatever_is_typed_has_a_meaning(text, terms):
    assert parse(text) == terms


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        (">60", ("", "2025-12-31")),
        (">=60", ("", "2026-01-01")),
        ("60", ("", "2026-01-01")),
        ("<60", ("0001", "9999")),
        ("<=60", ("0001", "9999")),
        ("never", ("", "0001")),
        ("unknown", ("9999", "~")),
        (">99999", ("", "2026-01-01")),
    ],
)
def test_idle_days_become_days_of_last_activity(value, bounds):
    if value == ">99999":
        assert idle_bounds(value, date(200, 1, 1)) == ("", "0001")
    else:
        assert idle_bounds(value, TODAY) == bounds
