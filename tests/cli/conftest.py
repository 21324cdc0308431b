"""Commands as a person or a script gives them: through `main`, with what they print."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from seatdesk.cli.program import main

DAY = "2026-01-12"


@dataclass
class Said:
    """Exit code and output of one command."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capsys):
    """Run a command; the exit code and what it printed."""

    def run(*arguments, today=DAY):
        code = main([*map(str, arguments), *(["--today", today] if today else [])])
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """Has commands make a workspace for the first test that asks; the others get a copy of it."""
    folder = tmp_path_factory.mktemp("made_once")

    def made_once(name, path, make):
        kept = folder / f"{name}.seatdesk"
        if kept.exists():
            return str(shutil.copy(kept, path))
        make()
        beside = [one.name for one in Path(path).parent.iterdir()]
        assert beside == [Path(path).name], "a copy of the file alone is not all that was made"
        shutil.copy(path, kept)
        return path

    return made_once


@pytest.fixture
def w(workspace_file, run, made_once):
    """Sales Hub Professional 5 + 1 and Service Hub 2 + 0, three active users."""
    return made_once("w", workspace_file, lambda: _make_w(workspace_file, run))


def _make_w(workspace_file, run):
    assert run("new", workspace_file, "--account", "Acme", today="2026-01-01").code == 0
    book = ("--price-book", "hubs-2022", "--start", "2026-01-01")
    sales = ("--product", "Sales Hub", "--tier", "Professional", "--additional", 1)
    own = ("--base", "100", "--included", 2, "--seat-price", "10", "--start", "2026-01-01")
    service = ("--product", "Service Hub", "--tier", "Basic")
    assert run("subscription", workspace_file, "add", *sales, *book).code == 0
    assert run("subscription", workspace_file, "add", *service, *own).code == 0
    emails = ("ada@example.com", "bo@example.com", "cy@example.com")
    assert run("user", workspace_file, "add", *emails, "--team", "Sales").code == 0
    assert run("user", workspace_file, "activate", *emails).code == 0


@pytest.fixture
def js(run):
    """Run with `--json`; what came back as an object."""

    def js(*arguments, code=0, today=DAY):
        said = run(*arguments, "--json", today=today)
        assert said.code == code, said
        assert said.err == ""
        return said.data

    return js
