"""scenario cheapest: the answer that people read."""

import pytest

DAY = "2026-03-16"
SALES = "Sales Hub"


@pytest.fixture
def full(run, tmp_path):
    """A contract of whose ten seats each is held, at 1,650 a month."""
    path = tmp_path / "full.seatdesk"
    people = [f"p{number}@x.example" for number in range(10)]
    for words in (
        ("new", path, "--account", "Fjord Works"),
        (
            *("subscription", path, "add", "--product", SALES, "--tier", "Professional"),
            *("--start", "2026-01-01", "--additional", 5, "--base", 1200, "--included", 5),
            *("--seat-price", 90),
        ),
        ("user", path, "add", *people, "--seat", SALES),
    ):
        said = run(*words, today=DAY)
        assert said.code == 0, said.err
    return path


def test_e6_11_where_nothing_is_to_be_done_the_answer_is_told_and_nothing_is_saved(full, run, js):
    ask = ("scenario", full, "cheapest", "--product", SALES, "--months", 12)
    told, kept = run(*ask, today=DAY), run(*ask, "--save", "Best", today=DAY)
    nothing = "There is nothing to save: the answer has no step to carry out.\n"
    assert (kept.code, kept.out) == (0, told.out + nothing)
    assert "Best plan: 19,800.00 USD" in told.out
    assert js(*ask, "--save", "Best", today=DAY)["saved"] is None
    assert js("scenario", full, "list", today=DAY)["scenarios"] == []


def test_amounts_in_the_decisions_are_written_as_all_others(full, run):
    book = ("--price-book", "hubs-2022")
    told = run("scenario", full, "cheapest", *book, "--months", 12, today=DAY).out
    assert "(1,200.00 a month, 90.00 a seat)" in told
