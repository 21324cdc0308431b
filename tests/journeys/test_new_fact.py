"""A fact about users that is added to the list, and nowhere else, is wherever users are."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What SeatDesk says of its users when the list has four facts more."""
    folder = tmp_path_factory.mktemp("new_fact")
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.new_fact", str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_has_a_column_in_the_table_that_sorts(found):
    rows = [["Ann", "222"], ["Cia", "333"], ["dan@x.se", "444"], ["Bo", "555"]]
    assert found["table"] == {"title": "Trial text", "rows": rows}


def test_an_import_reads_it_compares_it_and_changes_it(found):
    assert found["import"]["again"] == []
    (update,) = found["import"]["update"]
    assert update["email"] == "cia@x.se"
    assert update["changes"] == {"trial_text": {"before": "", "after": "333"}}
    assert found["wizard"] == ["Trial text", "Day of trial"]
    assert found["offered"] == [False, False]


def test_an_export_has_a_column_of_it(found):
    rows = {row["E-mail"]: row for row in csv.DictReader(found["export"])}
    assert {email: row["Trial text"] for email, row in rows.items()} == {
        "ann@x.se": "222", "bo@x.se": "555", "cia@x.se": "333", "dan@x.se": "444",
    }  # fmt: skip
    assert {email: row["Trial note"] for email, row in rows.items() if row["Trial note"]} == {
        "bo@x.se": "tall"
    }
    assert [rows[email]["Trial day"] for email in ("ann@x.se", "bo@x.se")] == ["2001-02-03", ""]


def test_the_history_names_it_proves_it_and_takes_it_back(found):
    assert "Changed trial text, trial note of Bo" in found["history"]
    assert "Changed trial text of Cia" in found["history"]
    assert ["Bo", "111"] in found["undone"]["rows"]
    assert "Everything is as the history says." in found["verified"]


def test_a_persons_dialog_has_a_field_of_it(found):
    assert found["dialog"] == {"captions": ["Trial text"], "text": "222"}


def test_the_preview_of_an_import_has_it_in_json(found):
    new = {one["email"]: one for one in found["import"]["new"]}
    ann, cia = new["ann@x.se"], new["cia@x.se"]
    assert (ann["trial_text"], ann["trial_day"]) == ("222", "2001-02-03")
    assert [name for name in cia if name.startswith("trial")] == []


def test_json_of_users_has_it(found):
    users = {one["email"]: one for one in found["listed"]}
    names = ("trial_text", "trial_day", "trial_note", "trial_flag")
    assert {email: [one[name] for name in names] for email, one in users.items()} == {
        "ann@x.se": ["222", "2001-02-03", "", False],
        "bo@x.se": ["555", None, "tall", False],
        "cia@x.se": ["333", None, "", False],
        "dan@x.se": ["444", None, "", False],
    }
