"""The measuring itself works; how fast anything is, no test asserts."""

import json
import shutil

import pytest

from seatdesk import qt_libraries
from tests import postgres
from tests.benchmarks.__main__ import GROUPS, main
from tests.benchmarks.figures import Bar, Figure, percentile, table


@pytest.mark.parametrize(
    ("percent", "expected"), [(50, 2.0), (75, 3.0), (95, 4.0), (100, 4.0), (1, 1.0)]
)
def test_a_percentile_is_one_of_the_samples(percent, expected):
    assert percentile([4.0, 1.0, 3.0, 2.0], percent) == expected


def test_a_bar_is_reached_or_not_and_the_table_says_so():
    slow = Figure("save", "one", [3.0, 5.0, 4.0], [1.0, 2.0, 1.0], "disk", Bar("ratio", 3))
    quick = Figure("paint", "all", [3.0], bar=Bar("p95", 16.7))
    free = Figure("memory", "more", [3.0], unit="MB")
    assert (slow.ratio, slow.reached, quick.reached, free.reached) == (4.0, False, True, None)
    shown = table([slow, quick, free]).splitlines()
    assert [line.split()[-1] for line in shown[2:]] == ["NO", "yes", "-"]


def _need_a_server():
    try:
        postgres.find_programs()
    except postgres.UnavailableError as error:
        postgres.skip_or_fail(str(error))


def _need_sqlites_shell():
    if shutil.which("sqlite3") is None:
        postgres.skip_or_fail("SQLite's own shell, sqlite3, is not installed.")


def _need_a_screen_and_a_peer():
    if shutil.which("Xvfb") is None:
        postgres.skip_or_fail("Xvfb is not installed.")
    if lacking := qt_libraries.missing(qt_libraries.WINDOWLESS | qt_libraries.X11):
        postgres.skip_or_fail(f"A window on a screen needs {', '.join(lacking)}.")
    if shutil.which("soffice") is None and shutil.which("sqlitebrowser") is None:
        postgres.skip_or_fail("Neither LibreOffice nor DB Browser for SQLite is installed.")


NEEDED = {
    "server": _need_a_server,
    "importing": _need_sqlites_shell,
    "peers": _need_a_screen_and_a_peer,
}
"""What a group is measured with; where it is missing the group is skipped, in CI the test fails."""


@pytest.mark.timeout(1200)  # other programs are started in it, and none of them is ours to hurry
@pytest.mark.parametrize("group", sorted(GROUPS))
def test_every_group_measures_a_small_company(group, tmp_path, monkeypatch, capsys):
    NEEDED.get(group, lambda: None)()
    monkeypatch.setenv("SEATDESK_BENCHMARKS", str(tmp_path / "kept"))
    out = tmp_path / "figures.json"
    asked = ["--users", "60", "--rounds", "1", "--only", group, "--json", str(out)]
    assert main(asked) == 0
    figures = json.loads(out.read_text())["figures"]
    told = capsys.readouterr()
    if group == "peers" and not figures:
        postgres.skip_or_fail(told.err)
    assert len(figures) > 2
    assert all(figure["samples"] for figure in figures)
    assert len(told.out.splitlines()) == len(figures) + 2


def test_without_postgresql_the_server_is_not_measured_and_the_reason_is_said(monkeypatch, capsys):
    def none_there():
        raise postgres.UnavailableError("No PostgreSQL server is installed.")

    monkeypatch.setattr(postgres, "find_programs", none_there)
    assert main(["--users", "60", "--rounds", "1", "--only", "server"]) == 0
    assert "not measured. No PostgreSQL server is installed." in capsys.readouterr().err
