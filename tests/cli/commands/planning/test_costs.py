"""seatdesk costs: how the amount of a group came about, in words and for scripts (B9)."""

from fractions import Fraction

import pytest

from tests.evaluator import evaluate

DAY = "2026-01-01"
RANGE = ("--from", DAY, "--to", "2026-03-01")


@pytest.fixture
def desk(run, tmp_path):
    """Four additional seats beside two included ones; three people in two teams hold one."""
    path = tmp_path / "desk.seatdesk"
    teams = {"ada@x.example": "North", "bo@x.example": "South", "cy@x.example": "South"}
    for words in (
        ("new", path, "--account", "Fjord Works", "--currency", "EUR"),
        (
            *("subscription", path, "add", "--product", "Desk", "--tier", "Team"),
            *("--start", DAY, "--additional", 4, "--base", 100, "--included", 2),
            *("--seat-price", 30),
        ),
        ("user", path, "add", *teams),
        *(("user", path, "edit", email, "--team", team) for email, team in teams.items()),
        ("assign", path, *teams, "--product", "Desk"),
    ):
        said = run(*words, today=DAY)
        assert said.code == 0, said.err
    return path


def test_b9_a_group_says_why_it_costs_what_it_costs(desk, run):
    said = run("costs", desk, *RANGE, "--why", "SOUTH", "--why", "Base price", today=DAY)
    assert said.code == 0, said.err
    # a month: 120.00, of which three of four seats are nobody's; of 30.00 two thirds are South's
    assert "South, 40.00 EUR:" in said.out
    assert "31 assigned seat days" in said.out
    assert "124 additional seat days" in said.out
    assert "62 seat days" in said.out
    assert "93 seat days of all" in said.out
    assert "Base price, 200.00 EUR:" in said.out


def test_b9_scripts_get_the_tree_which_comes_to_the_amount(desk, js):
    named = ("North", "South", "Unassigned seats", "Base price")
    asked = [word for name in named for word in ("--why", name)]
    found = js("costs", desk, *RANGE, *asked, today=DAY)
    assert [row["group"] for row in found["why"]] == list(named)
    for row in found["why"]:
        assert evaluate(row["derivation"]) == Fraction(row["amount"])
        assert row["amount"] == next(
            one["amount"] for one in found["groups"] if one["group"] == row["group"]
        )
    assert "why" not in js("costs", desk, *RANGE, today=DAY)


def test_b9_a_group_that_costs_nothing_is_asked_for_in_vain(desk, run):
    said = run("costs", desk, *RANGE, "--why", "West", today=DAY)
    assert said.code != 0
    assert "No costs of these days go to West" in said.err
    assert "North, South, Unassigned seats" in said.err
