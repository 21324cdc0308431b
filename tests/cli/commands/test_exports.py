"""seatdesk export: what is printed, and what is refused."""

import json

import pytest

from tests.exchange.exported import cells

DAY = "2026-01-12"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def test_json_says_what_was_written(w, js, tmp_path):
    path = tmp_path / "users.xlsx"

    assert js("export", w, "users", "--out", path, "--filter", "ada") == {
        "path": str(path),
        "files": [str(path)],
        "what": "users",
        "rows": 1,
        "format": "xlsx",
        "filter": "ada",
    }
    assert cells(path)[3][0] == "ada@example.com"


def test_a_person_is_told_the_same(w, run, tmp_path):
    path = tmp_path / "users.jsonl"
    said = run("export", w, "users", "--out", path)

    assert said.out == f"{path} was written.\n3 rows\n"
    assert [json.loads(line)["record"] for line in path.read_text().splitlines()] == [
        "export", "user", "user", "user",
    ]  # fmt: skip


@pytest.mark.parametrize("what", ["users", "overview", "invoices", "history"])
@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".html", ".jsonl"])
def test_everything_leaves_in_every_form(w, js, tmp_path, what, suffix):
    path = tmp_path / f"file{suffix}"
    found = js("export", w, what, "--out", path)

    assert found["rows"] > 0
    assert path.stat().st_size > 0
    assert found["format"] == {".csv": "csv-excel"}.get(suffix, suffix[1:])


def test_17_a_csv_is_for_excel_here_or_for_programs(w, js, tmp_path):
    path = tmp_path / "file.csv"
    js("export", w, "overview", "--out", path, "--decimal-mark", "comma")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfProduct;Tier;")
    assert b";540,00;" in path.read_bytes()

    found = js("export", w, "overview", "--out", path, "--for", "programs", "--no-headers")
    assert found["format"] == "csv-programs"
    assert path.read_bytes().startswith(b"Sales Hub,Professional,USD,5,1,6,")
    assert b",540.00," in path.read_bytes()
    js("export", w, "overview", "--out", path, "--headers")
    assert b"Product" in path.read_bytes()


def test_invoices_reach_as_far_as_is_asked(w, js, tmp_path):
    path = tmp_path / "invoices.jsonl"
    short = js("export", w, "invoices", "--out", path, "--months", 2)["rows"]

    assert js("export", w, "invoices", "--out", path, "--months", 24)["rows"] > short


def test_new_users_leave_in_the_vendors_form(w, js, run, tmp_path):
    emails = [f"new{n}@example.com" for n in range(101)]
    assert run("user", w, "add", *emails).code == 0
    found = js("export", w, "new-users", "--out", tmp_path / "new.csv")

    assert found["files"] == [str(tmp_path / "new-1.csv"), str(tmp_path / "new-2.csv")]
    assert (found["rows"], found["format"]) == (101, "vendor")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("users", "--out", "users.xls"), "says no form"),
        (("users", "--out", "users"), "says no form"),
        (("overview", "--out", "o.csv", "--filter", "x"), "--filter chooses users"),
        (("new-users", "--out", "new.xlsx"), "is a CSV"),
        (("invoices", "--out", "i.csv", "--months", 0), "not between"),
        (("invoices", "--out", "i.csv", "--months", 61), "not between"),
        (("sandwiches", "--out", "s.csv"), "invalid choice"),
        (("users",), "--out"),
    ],
)
def test_wrong_usage_says_so(w, run, arguments, words):
    said = run("export", w, *arguments)

    assert said.code == 2
    assert words in said.err


def test_h4_trouble_with_the_file_is_one_sentence(w, run, js, tmp_path):
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    said = run("export", w, "users", "--out", folder)
    assert said.code == 3
    assert said.err == f"{folder} is a folder, so nothing was exported. Add a file name to it.\n"

    found = js("export", w, "users", "--out", tmp_path / "no" / "users.csv", code=3)
    assert found["error"] == "unwritable"
    assert "does not exist" in found["message"]


def test_h4_the_workspace_itself_is_safe(w, run, tmp_path):
    (tmp_path / "link.csv").symlink_to(w)
    said = run("export", w, "users", "--out", tmp_path / "link.csv")

    assert said.code == 3
    assert "is a workspace" in said.err
    assert run("verify", w).code == 0
