"""report as a script gives it: its forms, its paper, a plan from a file, and its refusals."""

import json

import pytest


@pytest.fixture
def desk(workspace_file, run):
    """A contract with seats to spare, and a scenario on it."""

    def do(*words, code=0):
        said = run(*words, today="2026-07-01")
        assert said.code == code, said
        return said

    terms = ("--tier", "Team", "--start", "2026-01-01", "--months", "12", "--billing", "monthly")
    prices = ("--base", "100", "--included", "2", "--seat-price", "30", "--additional", "4")
    do("new", workspace_file, "--account", "Fjord Works", "--currency", "EUR")
    do("subscription", workspace_file, "add", "--product", "Desk", *terms, *prices)
    do("scenario", workspace_file, "add", "Fewer", "--remove", "Desk=2")
    return do


def report(desk, workspace_file, path, *words, code=0):
    told = ("report", workspace_file, "--out", path, *words, "--json")
    return desk(*told, code=code).data


@pytest.mark.parametrize("ending", ["xlsx", "csv", "html", "ics", "json"])
def test_e10_3_the_ending_of_the_name_says_the_form(desk, workspace_file, tmp_path, ending):
    path = tmp_path / f"pack.{ending.upper()}"
    told = report(desk, workspace_file, path, "--scenario", "fewer")
    assert told["kind"] == ending
    # six months of 100 + 4 * 30, six of 100 + 4 * 30 or, without two seats, of 100 + 2 * 30
    assert told["figures"] == {
        "do_nothing": "2640.00",
        "plan": "2280.00",
        "difference": "-360.00",
        "certain": "0.00",
        "last_day_to_act": "2026-12-31",
    }
    assert path.stat().st_size > 300


def test_e1_13_a_plan_from_a_file_lies_over_the_pack(desk, workspace_file, tmp_path):
    plan = tmp_path / "plan.csv"
    plan.write_text("Date,Joins,Product\n2026-08-01,9,Desk\n", encoding="utf-8")
    path = tmp_path / "pack.json"
    report(desk, workspace_file, path, "--plan", plan)
    sections = {one["key"]: one for one in json.loads(path.read_text("utf-8"))["sections"]}
    rows = {row["figure"]: row["side_0"] for row in sections["compare"]["tables"][0]["rows"]}
    assert rows["People without a seat"] == 3  # nine join, six seats are there
    told = report(desk, workspace_file, path, "--plan", tmp_path / "gone.csv", code=3)
    assert "gone.csv" in told["message"]


def test_e10_3_letter_is_a_paper_too(desk, workspace_file, tmp_path):
    path = tmp_path / "pack.html"
    report(desk, workspace_file, path, "--paper", "letter")
    assert "size: letter" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "name", "code"),
    [
        (("--scenario", "Nobody"), "unknown_scenario", 1),
        (("--months", "61"), "out_of_span", 1),
    ],
)
def test_what_cannot_be_made_is_refused_and_leaves_no_file(
    desk, workspace_file, tmp_path, words, name, code
):
    path = tmp_path / "pack.xlsx"
    assert report(desk, workspace_file, path, *words, code=code)["error"] == name
    assert not path.exists()
