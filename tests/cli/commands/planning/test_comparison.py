"""scenario compare as people read it, and its refusals."""

import pytest


@pytest.fixture
def desk(workspace_file, run):
    """A contract with two seats to spare, and two scenarios on it."""

    def do(*words):
        said = run(*words, today="2026-07-01")
        assert said.code == 0, said
        return said

    made = ("new", workspace_file, "--account", "Fjord Works", "--currency", "EUR")
    terms = ("--tier", "Team", "--start", "2026-01-01", "--months", "12", "--billing", "monthly")
    prices = ("--base", "100", "--included", "2", "--seat-price", "30", "--additional", "4")
    do(*made)
    do("subscription", workspace_file, "add", "--product", "Desk", *terms, *prices)
    do("scenario", workspace_file, "add", "Fewer", "--remove", "Desk=2")
    do("scenario", workspace_file, "add", "More", "--buy", "Desk=1", "--remove", "Desk=9")
    return do


def test_e2_9_the_table_for_people_says_what_the_json_says(desk, workspace_file):
    said = desk("scenario", workspace_file, "compare", "Fewer", "More", "--months", "12")
    lines = said.out.splitlines()
    assert lines[0] == "From 2026-07-01 to 2027-07-01, EUR without tax"
    rows = {line[:24].strip(): line[24:].split() for line in lines[2:]}
    assert rows["Cash, 12 months"] == ["2,640.00", "2,280.00", "3,000.00"]
    assert rows["Difference"] == ["0.00", "-360.00", "+360.00"]
    assert "Fewer: -360.00" in lines
    assert "  1. Give up 2 seats of Desk at the renewal: -360.00" in lines
    assert any(line.startswith("  Step 2 does not apply. ") for line in lines)
    data = desk("scenario", workspace_file, "compare", "Fewer", "--months", "12", "--json").data
    assert data["sides"][1]["difference"]["net"] == "-360.00"
    assert [source["source"] for source in data["freshness"]] == ["contracts"]


def test_e2_7_a_saving_from_findings_says_how_much_of_it_is_certain(desk, workspace_file, tmp_path):
    steps = tmp_path / "steps.json"
    steps.write_text(
        '[{"on": "2026-07-01", "do": "remove", "product": "Desk", "seats": 3,'
        ' "basis": {"certain": 2, "to_check": 1}}]'
    )
    desk("scenario", workspace_file, "add", "Found", "--steps", steps)
    said = desk("scenario", workspace_file, "compare", "Found", "--months", "12")
    assert "  Of it certain: -360.00; to check: -180.00" in said.out


def test_v6_a_missing_rate_is_said_in_place_of_a_total(desk, workspace_file):
    more = ("--tier", "Team", "--start", "2026-01-01", "--currency", "USD", "--base", "50")
    desk("subscription", workspace_file, "add", "--product", "Phone", *more)
    said = desk("scenario", workspace_file, "compare", "Fewer")
    assert "not known" in said.out
    assert "No exchange rate USD/EUR on 2026-07-01 or before." in said.out


@pytest.mark.parametrize(
    ("words", "code"), [(("Nobody",), "unknown_scenario"), (("--months", "0"), "out_of_span")]
)
def test_e2_1_what_cannot_be_compared_is_refused(desk, workspace_file, run, words, code):
    said = run("scenario", workspace_file, "compare", *words, "--json", today="2026-07-01")
    assert (said.code, said.data["error"]) == (1, code)
