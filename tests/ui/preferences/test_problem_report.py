"""The report of a problem holds what helps, and nothing of anybody's."""

import logging
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk import logs
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.ui.preferences import problem_report
from seatdesk.ui.preferences.problem_report import ReportPart, Withheld, cleaned, gather, save

NAMES = frozenset({"Nordwind AB", "Anna Berg", "Åsa Öberg", "X-ray (field)", "Al"})
FAULT = """LookupError: Anna Berg, anna@nordwind.example, ANNA BERG's seat
  File "{home}/Nordwind AB/plan.seatdesk", postgresql://eva:pw@host/db password='secret one'
"""


@pytest.fixture
def session_log():
    logs.session_log._lines.clear()
    yield logs.session_log
    logs.session_log._lines.clear()


def test_names_addresses_passwords_and_folders_are_left_out(tmp_path, session_log, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "eva"))
    faults = tmp_path / "faults"
    faults.mkdir()
    (faults / "fault-20261130-101010.txt").write_text(
        FAULT.format(home=tmp_path / "eva"), encoding="utf-8"
    )
    record = logging.LogRecord("seatdesk.x", 20, "", 1, "Åsa Öberg, X-ray (field)", None, None)
    session_log.handle(record)
    location = str(tmp_path / "eva" / "Nordwind AB" / "plan.seatdesk")
    parts = gather(faults, "SQLite: 3\n", Withheld(NAMES, location))
    assert [part.name for part in parts] == ["system.txt", "fault-20261130-101010.txt", "log.txt"]
    said = "".join(part.text for part in parts)
    for secret in ("Anna", "ANNA", "Berg", "Nordwind", "Öberg", "X-ray", "/eva/", "pw@", "secret"):
        assert secret not in said, secret
    for fact in ("LookupError: …, …@…, …'s seat", "SQLite: 3", "seatdesk.x: …, …"):
        assert fact in said, fact


def test_only_the_newest_reports_of_faults_are_taken_in(tmp_path, session_log):
    for day in range(10, 16):
        (tmp_path / f"fault-202611{day}-000000.txt").write_text(f"day {day}")
    (tmp_path / "fault-99991231-000000.txt").mkdir()
    parts = gather(tmp_path, "", Withheld())
    assert [part.text for part in parts] == ["day 15", "day 14", "day 13"]
    assert gather(tmp_path / "nowhere", "facts", Withheld()) == (ReportPart("system.txt", "facts"),)


def test_a_log_that_repeats_itself_ends(tmp_path):
    assert len(cleaned("x" * 999_999, Withheld())) == problem_report.MOST_LETTERS


def test_the_session_log_knows_this_start_only_and_no_addresses(tmp_path, session_log):
    root = logging.getLogger("seatdesk")
    before = list(root.handlers)
    try:
        logs.start(tmp_path / "file" / "logs")
        logging.getLogger("seatdesk.y").info("of anna@nordwind.example")
        assert session_log.text.endswith("INFO seatdesk.y: of <e-mail>")
    finally:
        for handler in [one for one in root.handlers if one not in before]:
            root.removeHandler(handler)
            if handler is not session_log:
                handler.close()


def test_the_zip_is_what_was_shown_and_whole_or_not_there(tmp_path):
    parts = (ReportPart("system.txt", "Qt: 6\n"), ReportPart("log.txt", "åäö"))
    save(parts, tmp_path / "a.zip")
    with ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        told = tuple(ReportPart(n, archive.read(n).decode("utf-8")) for n in archive.namelist())
    assert told == parts
    with pytest.raises(Unwritable):
        save(parts, tmp_path / "nowhere" / "a.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


@settings(max_examples=40)
@given(
    st.frozensets(st.text(min_size=3, max_size=12), max_size=5),
    st.lists(st.text(max_size=8), max_size=4),
)
def test_no_name_stands_as_words_of_its_own_whatever_it_is(names, between):
    text = " | ".join([*names, *between, *names])
    told = cleaned(text, Withheld(names))
    words = set(told.split(" | "))
    assert not {n for n in names if problem_report.WORD.search(n) and n in words and n != "…"}


def test_a_report_of_many_names_is_quick():
    import time

    names = frozenset(f"Person Number{n}" for n in range(100_000))
    begun = time.perf_counter()
    assert cleaned("Person Number77 and " * 9, Withheld(names)).startswith("… and …")
    assert time.perf_counter() - begun < 5


def test_where_nobody_has_a_home_nothing_is_taken_for_one(monkeypatch):
    def nobody():
        raise RuntimeError

    monkeypatch.setattr(Path, "home", nobody)
    assert cleaned("/a/b", Withheld(location="x.seatdesk")) == "/a/b"
