"""A report as PDF on the command line: no window, no display, no half file."""

import json
import os
import subprocess
import sys

import pytest
from pypdf import PdfReader


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    path = tmp_path_factory.mktemp("company") / "sample.seatdesk"
    run("demo", path)
    return path


def run(*arguments):
    """The program in a process that has no display, as a server's job would run it."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    words = [sys.executable, "-m", "seatdesk", *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, env=kept, check=False)


def test_e10_3_the_command_line_writes_a_pdf_without_a_display(company, tmp_path):
    path = tmp_path / "pack.pdf"
    name = "Tidy before the renewal"
    done = run("report", company, "--scenario", name, "--out", path, "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    reader = PdfReader(path)
    assert (said["kind"], said["pages"]) == ("pdf", len(reader.pages))
    first = reader.pages[0].extract_text()
    assert f"Approval: {name}" in first
    assert f"Page 1 of {said['pages']}" in first
    plain = first.replace(",", "").replace("\N{MINUS SIGN}", "-")
    for key in ("do_nothing", "plan", "difference", "certain"):
        assert said["figures"][key].lstrip("-") in plain


def test_a_report_into_a_folder_that_is_not_there_is_one_sentence(company, tmp_path):
    done = run("report", company, "--out", tmp_path / "gone" / "pack.pdf")
    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())
