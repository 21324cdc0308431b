"""`seatdesk import`: looking, answering, importing; and other people's files as they are read."""

import csv
import os
import sqlite3
from pathlib import Path

import pytest

PEOPLE = "email,name,team,seats\nada@example.com,Ada,Ops,Sales Hub\nnew@example.com,New,Ops,\n"
SHAPE = ("encoding", "delimiter", "header_line")


@pytest.fixture
def file(tmp_path):
    def made(text, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return made


def test_a_dry_run_has_the_shape_others_rely_on(file, js):
    told = js("import", file(PEOPLE), "--dry-run")
    assert (told["file"], told["recognised_as"], told["confidence"]) == (
        "people.csv", "people", "high",
    )  # fmt: skip
    assert [told[name] for name in SHAPE] == ["utf-8", "comma", 1]
    assert told["columns"][2] == {"source": "team", "field": "team"}
    rows = {"data", "blank", "new", "changed", "unchanged", "missing", "unreadable"}
    assert rows <= told["rows"].keys()
    assert (told["rows"]["data"], told["rows"]["new"], told["people"]) == (2, 2, 2)
    assert (told["problems"], told["questions"], told["dropped_columns"]) == ([], [], [])


def test_a_dry_run_into_a_workspace_changes_nothing(w, file, js):
    told = js("import", file(PEOPLE), "--into", w, "--dry-run")
    counts = told["rows"]
    assert (counts["new"], counts["changed"], counts["missing"]) == (1, 1, 2)
    assert told["changed"][0]["changes"]["team"] == {"before": "Sales", "after": "Ops"}
    assert len(js("users", w)) == 3


def test_an_import_is_done_and_can_be_taken_back(w, file, js, run):
    told = js("import", file(PEOPLE), "--into", w, "--note", "monthly")
    assert told["imported"] == {
        "added": 1, "changed": 1, "seats": 1, "subscriptions": 0, "left": 0, "taken": 0,
        "aliases": 0, "observed": 0, "dated": 0, "cancelled": [],
    }  # fmt: skip
    held = {user["email"]: user["seats"] for user in js("users", w)}
    assert held["ada@example.com"] == ["Sales Hub"]
    again = js("import", file(PEOPLE), "--into", w)
    assert not any(again["imported"].values())
    said = run("import", file(PEOPLE), "--into", w).out
    assert said.startswith("Nothing to change: people.csv says nothing that is not here already.")
    js("history", w, "--undo", js("history", w)[0]["batch"])
    assert len(js("users", w)) == 3


def test_people_are_told_what_a_file_holds_and_what_was_left_out(w, file, run):
    text = "email,name,Password,seats\nada@example.com,Ada,x,Slack\nbad,B,x,\n"
    said = run("import", file(text), "--into", w, "--dry-run").out
    assert "not read: Password" in said
    assert "This is not an e-mail address." in said
    assert "Slack is no subscription here, and the seat of 1 user." in said
    said = run("import", file("email,name\nn@example.com,N\nbad,B\n"), "--into", w).out
    assert said.splitlines() == [
        "Imported: 1 user added, 0 changed, 0 seats assigned, 0 subscriptions added.",
        "1 row of people.csv was left out:",
        "  Line  Column  Value",
        "     3  email   bad    This is not an e-mail address.",
    ]


def test_seats_beyond_the_pool_are_refused_bought_or_left_out(w, file, js):
    rows = "".join(f"n{n}@example.com,N,Ops,Service Hub\n" for n in range(3))
    path = file("email,name,team,seats\n" + rows)
    assert js("import", path, "--into", w, code=1)["error"] == "short"
    assert js("import", path, "--into", w, "--without-seats")["imported"]["seats"] == 0
    assert js("import", path, "--into", w, "--buy")["imported"]["seats"] == 3


def test_a_product_of_its_own_comes_without_a_price(w, file, js):
    text = "email,name,seats\nada@example.com,Ada,Slack\n"
    told = js("import", file(text), "--into", w, "--product", "Slack=Slack")
    assert (told["imported"]["seats"], told["imported"]["subscriptions"]) == (1, 1)
    assert told["subscriptions"]["own"] == ["Slack"]


def test_answers_are_kept_although_nothing_would_change(w, file, js, run):
    js("import", file(PEOPLE), "--into", w)
    said = run("import", file(PEOPLE), "--into", w, "--save-preset", "monthly").out
    assert said == "Nothing would change. Kept as the preset monthly.\n"
    assert js("import", file(PEOPLE), "--into", w, "--dry-run")["preset"] == "monthly"


def test_questions_are_asked_and_answered(w, file, js, run):
    path = file("Wer,name,hire date,status,Betrag\na@example.com,Ann,03/04/2025,odd,1.234\n")
    assert js("import", path, "--into", w, code=1)["error"] == "questions_open"
    asked = js("import", path, "--dry-run")["questions"]
    assert {question["code"] for question in asked} == {"email", "dates", "words"}
    assert "? Is 03/04/2025" in run("import", path, "--dry-run").out
    answers = ("--map", "Wer=email", "--dates", "hire date=mdy", "--word", "status:odd=active",
               "--numbers", "Betrag=,", "--as-of", "2025-05-01")  # fmt: skip
    told = js("import", path, "--into", w, *answers)
    assert (told["confidence"], told["imported"]["added"]) == ("high", 1)


@pytest.mark.parametrize(
    "answer",
    [
        ("--dates", "a=never"), ("--numbers", "a=;"), ("--map", "email"), ("--header", "-1"),
        ("--kind", "pets"), ("--word", "a:b=odd"), ("--word", "a=active"),
    ],
)  # fmt: skip
def test_answers_that_are_none_are_wrong_usage(file, js, answer):
    assert js("import", file(PEOPLE), "--dry-run", *answer, code=2)["error"] == "usage"


def test_trouble_with_a_file_is_one_sentence(w, file, js, tmp_path):
    assert js("import", tmp_path / "no.csv", "--dry-run", code=3)["error"] == "missing"
    assert js("import", tmp_path, "--dry-run", code=3)["error"] == "directory"
    assert js("import", file(""), "--dry-run", code=3)["error"] == "empty"
    assert js("import", file("email,name\n"), "--into", w, code=3)["error"] == "header_only"
    no_field = ("--map", "name=pets")
    assert js("import", file(PEOPLE), "--dry-run", *no_field, code=2)["error"] == "no_such_field"
    assert js("import", file(PEOPLE), code=2)["error"] == "usage"


def test_subscriptions_are_listed(w, file, run):
    text = "Product name,Purchased quantity,Assigned quantity,Next lifecycle date\n"
    rows = "Sales Hub,9,0,2027-01-01\nCopilot,25,0,2026-09-15\n"
    said = run("import", file(text + rows), "--into", w, "--dry-run").out
    assert "Subscriptions: 1 new, 0 as here, 1 different" in said


@pytest.mark.parametrize(
    "answers", ["", "[1]", '{"fields": 3}', '{"header_record": 1e999}', "[" * 20_000]
)
def test_f13_a_preset_that_cannot_be_read_is_said_and_asked_again(w, file, run, js, answers):
    people = file("Email,Full name\nzoe@nordlicht.example,Zoe\n")
    js("import", people, "--into", w, "--map", "Full name=name", "--save-preset", "Monthly")
    with sqlite3.connect(w) as other:
        other.execute("UPDATE import_preset SET answers = ?", (answers,))
    other.close()
    for words in (("presets", w, "list"), ("presets", w, "show", "Monthly")):
        assert "Some answers of the preset Monthly cannot be read" in run(*words).out
    for preset in ((), ("--preset", "Monthly")):
        assert js("import", people, "--into", w, "--dry-run", *preset)["rows"]["data"] == 1
    run("presets", w, "remove", "Monthly")
    assert js("presets", w, "list") == []


def test_other_people_s_files_are_read_as_expected_or_asked_about(js):
    folder = os.environ.get("SEATDESK_SAMPLES")
    if not folder:
        pytest.skip("SEATDESK_SAMPLES names no folder of sample files")
    with (Path(folder) / "EXPECTED.tsv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    wrong = {}
    for row in rows:
        told = js("import", Path(folder) / row["file"], "--dry-run")
        found = [str(told[name]) for name in SHAPE]
        found += [str(told["rows"][name]) for name in ("data", "blank", "short", "long")]
        wanted = [row[name] for name in (*SHAPE, "data_rows", "blank_rows", "short_rows")]
        if found != [*wanted, row["long_rows"]] and told["confidence"] == "high":
            wrong[row["file"]] = found
        assert bool(told["questions"]) == (told["confidence"] == "low")
    assert not wrong
