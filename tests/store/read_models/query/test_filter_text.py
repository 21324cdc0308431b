from datetime import date

import pytest

from seatdesk.store.read_models.query.filter_text import Term, idle_bounds, parse

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("Åsa", (Term("word", "åsa"),)),
        ('"Åsa Berg" x', (Term("word", "åsa berg"), Term("word", "x"))),
        ("-bot", (Term("word", "bot", negated=True),)),
        ("- a", (Term("word", "-"), Term("word", "a"))),
        ("TEAM:Sales", (Term("team", "sales"),)),
        ('team:"Field Sales"', (Term("team", "field sales"),)),
        ('-team:"Field', (Term("team", "field", negated=True),)),
        ("idle:>60 idle:never", (Term("idle", ">60"), Term("idle", "never"))),
        ("idle:soon", (Term("word", "idle:soon"),)),
        (
            "kind:bot seat:sales status:in",
            (Term("kind", "bot"), Term("seat", "sales"), Term("status", "in")),
        ),
        ("team:", (Term("word", "team:"),)),
        (
            "a:b 50% _ '",
            (Term("word", "a:b"), Term("word", "50%"), Term("word", "_"), Term("word", "'")),
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
        ("<60", ("2026-01-01", "9999")),
        ("<=60", ("2025-12-31", "9999")),
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
