"""Everything a person can get wrong: a code, a sentence, an unchanged workspace, no traceback."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from seatdesk.__main__ import COMMANDS, main, opens_window
from seatdesk.cli.program import COMMANDS as OFFERED

SALES = ("--product", "Sales Hub")
ADA = "ada@example.com"

WRONG_USAGE = [
    ("assign",),
    ("assign", "W", *SALES),
    ("assign", "W", ADA),
    ("checkout", "W", *SALES, "--seats", "many"),
    ("checkout", "W", *SALES, "--seats", "1.5"),
    ("checkout", "W", *SALES, "--seats", "9" * 5000),
    ("checkout", "W", *SALES, "--seats", "1", "--on", "31.03.2026"),
    ("checkout", "W", *SALES, "--seats", "1", "--on", "2026-02-30"),
    ("checkout", "W", *SALES, "--seats", "1", "--on", "9999-12-31"),
    ("downgrade", "W", *SALES),
    ("downgrade", "W", *SALES, "--seats", "1", "--cancel"),
    ("overview", "W", "--today", "tomorrow"),
    ("overview", "W", "--today"),
    ("overview", "W", "--today", "0001-01-01"),
    ("overview",),
    ("overview", "W", "extra"),
    ("project", "W", "--months", "61"),
    ("project", "W", "--months", "0"),
    ("project", "W", "--view", "sideways"),
    ("project", "W", "--by", "cost-centre"),
    ("subscription", "W"),
    ("subscription", "W", "sing"),
    ("subscription", "W", "add", *SALES, "--tier", "T", "--start", "2026-01-01", "--billing", "x"),
    ("subscription", "W", "add", *SALES, "--tier", "T", "--start", "2026-01-01", "--base", "NaN"),
    ("subscription", "W", "auto-renew", "maybe", *SALES),
    ("user", "W", "add"),
    ("user", "W", "add", " , "),
    ("user", "W", "promote", ADA),
    ("user", "W", "add", "x@example.com", "y@example.com", "--name", "Both"),
    ("new", "N"),
    ("new", "N", "--account", "  "),
    ("new", "N", "--account", "A", "--currency", "gold"),
    ("new", "N", "--account", "A", "--time-zone", "Mars/Olympus"),
    ("new", "N", "--account", "A", "--time-zone", "../../etc/passwd"),
    ("history", "W", "--undo", "0"),
    ("history", "W", "--limit", "-1"),
    ("scenario", "W"),
    ("findings", "W", "--limit", "many"),
    ("steps", "W"),
    ("reconsile", "W", "F"),
    ("report", "W", "--out", "F.pdf"),
    ("overveiw", "W"),
]

REFUSED = {
    "quantity": ("checkout", "W", *SALES, "--seats", "0"),
    "quantity ": ("checkout", "W", *SALES, "--seats", "-3"),
    "quantity  ": ("checkout", "W", *SALES, "--seats", "999999999"),
    "more_than_removable": ("downgrade", "W", *SALES, "--seats", "99"),
    "unknown_product": ("assign", "W", ADA, "--product", "Marketing Hub"),
    "unknown_user": ("assign", "W", "nobody@example.com", *SALES),
    "in_the_past": ("checkout", "W", *SALES, "--seats", "1", "--on", "2026-01-02"),
    "after_renewal": ("checkout", "W", *SALES, "--seats", "1", "--on", "2027-01-01"),
    "email_malformed": ("user", "W", "add", "nobody"),
    "unknown_actor": ("overview", "W", "--as", "nobody@example.com"),
    "no_permission": ("assign", "W", ADA, *SALES, "--as", ADA),
    "clock_back": ("assign", "W", ADA, *SALES, "--today", "2025-12-31"),
}

TROUBLE = {
    "not_found": ("overview", "/no/such/file.seatdesk"),
    "not_a_workspace": ("overview", "F"),
    "not_a_workspace ": ("overview", "D"),
    "not_a_workspace  ": ("overview", "E"),
    "already_there": ("new", "W", "--account", "Other"),
    "not_found ": ("new", "/no/such/folder/x.seatdesk", "--account", "A"),
    "not_found  ": ("backup", "/no/such/file.seatdesk"),
    "not_a_workspace   ": ("restore", "F", "W"),
    "not_found   ": ("restore", "/no/such/file", "W"),
    "bad_price_book": ("prices", "W", "import", "F"),
    "bad_price_book ": ("prices", "W", "import", "D"),
    "unreachable": ("overview", "postgresql+psycopg://nobody:secret@127.0.0.1:1/none"),
}


@pytest.fixture
def command(w, tmp_path):
    """Put real paths into a command."""
    binary, empty = tmp_path / "picture.png", tmp_path / "empty.seatdesk"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    empty.touch()
    places = {"W": w, "F": binary, "D": tmp_path, "E": empty, "N": tmp_path / "new.seatdesk"}
    return lambda words: [str(places.get(word, word)) for word in words]


@pytest.mark.parametrize("words", WRONG_USAGE, ids=lambda words: " ".join(words)[:60])
def test_wrong_usage_is_said_in_a_sentence(command, run, js, w, words):
    before = sha256(Path(w).read_bytes()).digest()
    today = None if "--today" in words else "2026-01-12"

    said = run(*command(words), today=today)

    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(".\n")
    assert "Traceback" not in said.err
    assert js(*command(words), code=2, today=today)["error"] == "usage"
    assert sha256(Path(w).read_bytes()).digest() == before


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_has_its_code_and_a_sentence(command, run, js, name):
    words = REFUSED[name]
    today = None if "--today" in words else "2026-01-12"
    lines = len(js("history", command(["W"])[0]))

    refused = js(*command(words), code=1, today=today)
    said = run(*command(words), today=today)

    assert refused["error"] == name.strip()
    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == refused["message"]
    assert "…" not in refused["message"]
    assert len(js("history", command(["W"])[0])) == lines


@pytest.mark.parametrize("name", TROUBLE)
def test_trouble_with_files_has_its_code_and_a_sentence(command, run, js, w, name):
    failed = js(*command(TROUBLE[name]), code=3)

    assert failed["error"] == name.strip()
    assert "secret" not in failed["message"]
    assert run(*command(TROUBLE[name])).code == 3
    assert js("verify", w)["ok"]


def test_json_and_the_other_global_options_stand_before_or_after(w, capsys):
    from seatdesk.cli.program import main as cli

    for words in (
        ("--json", "--today", "2026-01-12", "overview", w),
        ("overview", "--json", w, "--today=2026-01-12"),
        ("overview", w, "--today", "2026-01-12", "--json"),
    ):
        assert cli(words) == 0
        assert json.loads(capsys.readouterr().out)["as_of"] == "2026-01-12"


def test_addresses_may_stand_between_the_options(w, js):
    done = js("assign", w, ADA, "--product", "Sales Hub", "bo@example.com", "--note", "both")

    assert done["assigned"] == 2
    wrong = js("assign", w, ADA, "--product", "Sales Hub", "--force", code=2)
    assert "unrecognized arguments: --force" in wrong["message"]


def test_today_is_what_if_looking_ahead_changes_nothing(w, js):
    js("downgrade", w, "--product", "Sales Hub", "--seats", 1)

    ahead = js("overview", w, today="2199-06-01")["subscriptions"][0]
    assert (ahead["owned"], ahead["renewal"]) == (5, "2200-01-01")
    assert sum(line["kind"] == "Renew" for line in js("history", w, today="2028-02-01")) == 4
    assert js("verify", w, today="2199-06-01")["ok"]
    js("assign", w, ADA, "--product", "Sales Hub")
    assert js("overview", w)["subscriptions"][0]["owned"] == 6


def test_a_write_in_the_future_is_a_fact_and_the_past_is_closed(w, js):
    js("assign", w, ADA, "--product", "Sales Hub", today="2027-03-01")

    kinds = [line["kind"] for line in js("history", w, today="2027-03-01")][:3]
    assert kinds == ["Assign", "Renew", "Renew"]
    assert js("unassign", w, ADA, "--product", "Sales Hub", code=1)["error"] == "clock_back"
    assert js("overview", w)["as_of"] == "2027-03-01"


def test_the_real_clock_settles_what_passed(w, js):
    overview = js("overview", w, today=None)

    renewals = [line for line in js("history", w, today=None) if line["kind"] == "Renew"]
    assert all(line["seq"] for line in renewals)
    assert overview["as_of"] >= "2026-01-12"


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["team.seatdesk"], True),
        (["postgresql+psycopg://host/db"], True),
        (["folder/team"], True),
        (["team.seatdesk", "--today", "2026-01-01"], True),
        (["--today", "2026-01-01"], True),
        (["--selftest", "folder"], True),
        (["team.seatdesk", "--screenshot", "a.png"], True),
        (["overview"], False),
        (["overview", "team.seatdesk"], False),
        (["--json", "overview", "team.seatdesk"], False),
        (["overveiw"], False),
        (["findings", "team.seatdesk"], False),
        (["--help"], False),
        (["--version"], False),
        (["team.seatdesk", "--json"], False),
    ],
)
def test_a_workspace_opens_the_window_and_a_command_does_not(words, window):
    assert opens_window(words) is window


def test_every_command_is_known_before_anything_is_imported():
    assert COMMANDS >= OFFERED


def test_wrong_options_of_the_window_are_wrong_usage(capsys):
    assert main(["team.seatdesk", "--today", "soon"]) == 2
    assert "“soon” is not a date" in capsys.readouterr().err


def python(*words, **options):
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        **options,
    )


def test_as_a_program_of_its_own(tmp_path):
    file = str(tmp_path / "a.seatdesk")
    assert python("-m", "seatdesk", "new", file, "--account", "Åkesson").returncode == 0
    listed = python("-m", "seatdesk", "--json", "overview", file)
    assert json.loads(listed.stdout)["account"] == "Åkesson"
    missing = python("-m", "seatdesk", "overview", file + "x")
    assert (missing.returncode, missing.stdout) == (3, "")
    assert missing.stderr.count("\n") == 1
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    shown = python("-m", "seatdesk", "overview", file, env=plain)
    assert shown.returncode == 0
    assert "?kesson" in shown.stdout
    assert python("-m", "seatdesk", "--version").stdout.startswith("SeatDesk ")
    helped = python("-m", "seatdesk", "checkout", "--help")
    assert helped.returncode == 0
    assert "--quote" in helped.stdout


def test_calc_answers_line_by_line():
    question = '{"kind": "boundary", "anchor": "2024-01-31", "months": 1}\n'
    good = python("-m", "seatdesk", "calc", input=question)
    bad = python("-m", "seatdesk", "calc", input="nonsense\n" + question)

    assert (good.returncode, json.loads(good.stdout)["date"]) == (0, "2024-02-29")
    assert bad.returncode == 2
    assert json.loads(bad.stdout.splitlines()[1])["date"] == "2024-02-29"


def test_the_controllers_are_light_until_a_workspace_opens():
    heavy = (
        "import sys, seatdesk.__main__\n"
        "assert 'argparse' not in sys.modules\n"
        "import seatdesk.controllers.workspace, seatdesk.controllers.messages.sentences\n"
        "import seatdesk.controllers.workspace_files\n"
        "print(sorted({'sqlalchemy', 'alembic', 'PySide6', 'xlsxwriter'} & set(sys.modules)))"
    )

    assert python("-c", heavy).stdout.strip() == "[]"


def test_a_reader_that_leaves_early_is_no_error(tmp_path):
    file = str(tmp_path / "a.seatdesk")
    python("-m", "seatdesk", "demo", file)
    with subprocess.Popen(
        [sys.executable, "-m", "seatdesk", "history", file],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0
    again = python("-m", "seatdesk", "verify", file)
    assert "Everything is as the history says." in again.stdout


READING = [
    ("overview",), ("users",), ("history",), ("project",), ("verify",),
    ("subscription", "W", "show"),
    ("checkout", "W", *SALES, "--seats", "1", "--quote"),
    ("downgrade", "W", *SALES, "--seats", "1", "--quote"),
]  # fmt: skip


def on(workspace, command):
    return [workspace if part == "W" else part for part in (*command, *["W"][len(command) - 1 :])]


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_h4_a_read_only_file_is_looked_at_and_never_written_to(w, js, monkeypatch, command):
    monkeypatch.setattr("seatdesk.store.connection.location.os.access", lambda *_: False)
    js(*on(w, command))
    js(*on(w, command), today=None)  # renewals that passed are shown, and not stored
    assert js("assign", w, ADA, *SALES, code=3)["error"] == "read_only"
    assert "read-only" in js("backup", w, w + ".copy", code=3)["message"]


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_h4_looking_does_not_wait_for_a_writer(w, js, command):
    with sqlite3.connect(w, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        js(*on(w, command))
    other.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only there a screen may be missing")
def test_without_a_display_the_window_says_so(capsys, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([str(tmp_path / "company.seatdesk")]) == 3
    assert capsys.readouterr().err.startswith("The window cannot be shown: there is no display")


@pytest.mark.parametrize(
    ("words", "meant", "help_of"),
    [
        (["overvew", "W"], "overview", ""),
        (["impot", "x.csv"], "import", ""),
        (["user", "W", "ad", "x@example.com"], "add", " user"),
        (["costs", "W", "--by", "teem"], "team", " costs"),
        (["overview", "W", "--jsn"], "--json", " overview"),
        (["overview", "W", "--tody=2026-01-01"], "--today", " overview"),
        (["subscription", "W", "edit", "--product", "P", "--aditional", "3"], "--additional",
         " subscription W edit"),
    ],
)  # fmt: skip
def test_a_typing_error_is_told_what_was_probably_meant(run, words, meant, help_of):
    said = run(*words)
    assert said.code == 2
    assert f"Did you mean {meant}?" in said.err
    assert said.err.rstrip().endswith(f"See seatdesk{help_of} --help.")


@pytest.mark.parametrize(
    "words",
    [
        ["headcount", "W", "--plan", "no.csv"],
        ["headcount", "W", "--set", "no.json"],
        ["prices", "W", "import", "no.json"],
        ["scenario", "W", "import", "no.json"],
        ["reconcile", "W", "no.csv"],
        ["import", "no.csv", "--into", "W"],
    ],
)
def test_a_file_that_is_not_there_is_said_alike_everywhere(run, w, words):
    said = run(*(w if word == "W" else word for word in words))
    assert said.code == 3
    assert re.fullmatch(
        r"There is no file no\.\w+\. Check the name and the folder\.", said.err.strip()
    )


def test_what_an_invoice_does_not_say_is_asked_with_the_options_that_give_it(run, w, tmp_path):
    path = tmp_path / "invoice.csv"
    path.write_text("Item,Amount\nSales Hub,250\n", encoding="utf-8")
    said = run("reconcile", w, path)
    assert said.code == 1
    assert "Give the day with --date D" in said.err
