"""seatdesk findings: rows and totals for people and for scripts, and exemptions."""

import pytest

DAY, LATER = "2026-01-01", "2026-03-16"
KEYS = {
    "product", "email", "name", "seats", "reason", "reasons", "certainty", "activity",
    "last_active", "censored", "observed_until", "idle_days", "assigned_on", "duplicate_of",
    "sunk", "sunk_until", "avoidable", "avoidable_from", "avoidable_per_year", "last_day_to_act",
    "late", "scheduled", "blocked", "currency",
}  # fmt: skip


@pytest.fixture
def desk(run, tmp_path):
    """Four additional seats; ada in use, bo idle for 100 days, cy a bot."""
    path = tmp_path / "desk.seatdesk"
    people = ("ada@x.example", "bo@x.example", "cy@x.example")
    (tmp_path / "use.csv").write_text(
        "Email,Last active\nada@x.example,2026-03-14\nbo@x.example,2025-12-05\n"
        "cy@x.example,2026-03-14\n"
    )
    for words in (
        ("new", path, "--account", "Fjord Works", "--currency", "EUR"),
        (
            *("subscription", path, "add", "--product", "Desk", "--tier", "Team"),
            *("--start", DAY, "--additional", 4, "--base", 100, "--included", 2),
            *("--seat-price", 30, "--notice-days", 30),
        ),
        ("user", path, "add", *people),
        ("user", path, "activate", *people),
        ("user", path, "edit", "cy@x.example", "--type", "bot"),
        ("assign", path, *people, "--product", "Desk"),
    ):
        said = run(*words, today=DAY)
        assert said.code == 0, said.err
    usage = ("import", tmp_path / "use.csv", "--into", path, "--kind", "usage", "--yes")
    assert run(*usage, "--as-of", "2026-03-15", today=LATER).code == 0
    return path


def test_people_read_totals_rows_and_what_the_data_is_of(desk, run):
    said = run("findings", desk, today=LATER)
    assert said.code == 0, said.err
    lines = said.out.splitlines()
    assert lines[:4] == [
        "Fjord Works, 2026-03-16 (amounts without tax)",
        "Certain: 3 seats, 856.45 EUR sunk, 1,080.00 EUR avoidable",
        "To check: 2 seats, 285.49 EUR sunk, 360.00 EUR avoidable",
        "With what is to check, up to 1,440.00 EUR avoidable.",
    ]
    table = [line.split("  ") for line in lines[5:9]]
    assert [row[0] for row in table] == ["Person", "3 seats", "bo@x.example", "cy@x.example"]
    assert "no use in 73 days with this seat" in lines[7]
    assert lines[7].endswith("2027-01-01  2026-12-02")
    assert "Desk: The base price covers it: giving it up saves nothing." in lines


def test_rows_in_json_have_the_keys_that_scripts_rely_on(desk, js):
    found = js("findings", desk, today=LATER)
    assert all(row.keys() >= KEYS for row in found["findings"])
    assert {"as_of", "currency", "freshness", "idle_after_days", "minimum_seat_age_days"} <= (
        found.keys()
    )
    unassigned, bo, _ = found["findings"]
    assert (unassigned["email"], unassigned["name"], unassigned["activity"]) == (None, None, None)
    assert unassigned["idle_days"] is unassigned["last_active"] is None
    assert (bo["activity"], bo["last_active"], bo["observed_until"], bo["assigned_on"]) == (
        "known", "2025-12-05", "2026-03-15", DAY,
    )  # fmt: skip
    assert (bo["idle_days"], bo["censored"], bo["blocked"], bo["scheduled"]) == (73, False, None, 0)
    assert found["total"].keys() == {"certain", "to_check", "unknown"}


def test_e3_4_a_file_without_a_day_speaks_of_no_day_to_come(desk, run, js, tmp_path):
    (tmp_path / "newer.csv").write_text("Email,Last active\nbo@x.example,2025-12-06\n")
    assert run("import", tmp_path / "newer.csv", "--into", desk, "--yes", today=LATER).code == 0
    found = js("findings", desk, today=LATER)
    bo = next(row for row in found["findings"] if row["email"] == "bo@x.example")
    assert (bo["last_active"], bo["observed_until"], bo["idle_days"]) == ("2025-12-06", LATER, 74)
    assert {state["age_days"] >= 0 for state in found["freshness"]} == {True}


def test_fewer_rows_are_said_and_counted(desk, run, js):
    said = run("findings", desk, "--limit", 1, today=LATER)
    assert "… and 2 more; --limit N or --json lists them" in said.out
    assert len(js("findings", desk, "--limit", 2, today=LATER)["findings"]) == 2
    assert run("findings", desk, "--limit", 0, today=LATER).code == 2


def test_e3_9_exemptions_are_made_and_ended_with_their_sentence(desk, run, js):
    asked = ("bo@x.example", "cy@x.example", "--product", "desk")
    done = run("findings", desk, "exempt", *asked, "--reason", "Shared kiosk", today=LATER)
    assert done.out.splitlines() == ["2 Desk seats exempt."]
    listed = run("findings", desk, today=LATER).out
    assert "Exempt: bo@x.example, Desk (Shared kiosk)" in listed
    until = js(
        *("findings", desk, "exempt", "bo@x.example", "--product", "Desk"),
        *("--reason", "Leave", "--until", "2026-05-01"),
        today=LATER,
    )
    assert [(one["email"], one["reason"], one["until"]) for one in until["exempt"]] == [
        ("bo@x.example", "Leave", "2026-05-01"),
        ("cy@x.example", "Shared kiosk", None),
    ]
    ended = run("findings", desk, "unexempt", *asked, today=LATER)
    assert ended.out.splitlines() == ["2 Desk seats no longer exempt."]
    assert js("findings", desk, today=LATER)["exempt"] == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("exempt", "nobody@x.example", "--product", "Desk", "--reason", "x"), 1, "nobody@x."),
        (("exempt", "ada@x.example", "--product", "Chair", "--reason", "x"), 1, "Chair"),
        (("exempt", "ada@x.example", "--product", "Desk"), 2, "--reason"),
        (("unexempt", "ada@x.example", "--product", "Desk"), 1, "is not exempt"),
        (("--product", "Chair"), 1, "Chair"),
        (("--scenario", "Tidy"), 1, "There is no scenario “Tidy”"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_stored(desk, run, js, words, code, said):
    before = len(js("history", desk, today=LATER))
    answer = run("findings", desk, *words, today=LATER)
    assert answer.code == code
    assert said in answer.err
    assert len(js("history", desk, today=LATER)) == before


def test_nothing_to_give_up_is_said_with_what_that_rests_on(run, tmp_path):
    path = tmp_path / "empty.seatdesk"
    run("new", path, "--account", "Fjord Works", "--currency", "EUR", today=DAY)
    said = run("findings", path, today=DAY)
    assert said.out.splitlines()[0] == "Fjord Works, 2026-01-01: nothing to give up."
