"""Rules that were kept silently, or refused in words that mislead."""

import pytest

HUB = "Sales Hub"
DAY = "2026-11-10"


@pytest.fixture
def pending(hub, run):
    """Five of seven seats assigned, and a removal of two for the renewal."""
    run("subscription", hub, "edit", "--product", HUB, "--additional", 2, today=DAY)
    for number in range(1, 6):
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    assert run("downgrade", hub, "--product", HUB, "--seats", 2, today=DAY).code == 0
    return hub


TOLD = "The downgrade of 2 Sales Hub seats was cancelled by this."
GONE = [{"product": HUB, "seats": 2}]


def test_case_23_a_new_user_whose_seat_cancels_a_removal_is_told_so(pending, run):
    said = run("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    assert (said.code, said.out.splitlines()) == (0, ["new@x.example was invited.", TOLD])
    told = run("history", pending, "--find", "CancelRemoval", today=DAY).out
    assert "Sales Hub: removal of 2 cancelled by this: seats were assigned" in told


def test_case_23_in_json_too(pending, js):
    added = js("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    assert added["cancelled"] == GONE
    overview = js("overview", pending, today=DAY)
    assert overview["subscriptions"][0]["pending"] is None


@pytest.mark.parametrize(
    "command",
    [
        ("assign", ("new@x.example", "--product", HUB)),
        ("subscription", ("edit", "--product", HUB, "--minimum", 1)),
        ("subscription", ("edit", "--product", HUB, "--additional", 1)),
    ],
)
def test_d5_every_command_says_what_it_cancelled(pending, run, js, command):
    name, arguments = command
    run("user", pending, "add", "new@x.example", today=DAY)
    assert js(name, pending, *arguments, today=DAY)["cancelled"] == GONE
    (last, *_) = js("history", pending, "--limit", 1, today=DAY)
    js("history", pending, "--undo", last["batch"], today=DAY)
    assert js("overview", pending, today=DAY)["subscriptions"][0]["pending"] is not None
    (last, *_) = js("history", pending, "--limit", 1, today=DAY)
    again = run("history", pending, "--undo", last["batch"], today=DAY)
    assert TOLD in again.out


def test_d5_policies_say_what_they_cancelled(pending, run):
    run("policies", pending, "set", "--invited-hold-seat", "off", today=DAY)
    run("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    said = run("policies", pending, "set", "--invited-hold-seat", "on", today=DAY)
    assert said.out.splitlines()[-1] == TOLD
    told = run("history", pending, "--find", "CancelRemoval", today=DAY).out
    assert "cancelled by this: more seats count by the account's policies" in told
