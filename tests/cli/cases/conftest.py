"""The folder of a case, and the two workspaces that the cases begin with."""

import os
from pathlib import Path

import pytest


@pytest.fixture
def case():
    """The folder of one case by its number, as text of two digits."""
    folder = os.environ.get("SEATDESK_CASES")
    if not folder:
        pytest.skip("SEATDESK_CASES names no folder of cases")

    def case(number: str) -> Path:
        found = Path(folder) / number
        assert found.is_dir(), f"no case {number}"
        return found

    return case


@pytest.fixture
def base(workspace_file, run, made_once):
    """Both hubs, each with 5 included and 5 additional seats at 50 a month from November 2026."""
    return made_once("base", workspace_file, lambda: _make_base(workspace_file, run))


def _make_base(workspace_file, run):
    day = "2026-11-29"
    assert run("new", workspace_file, "--account", "A", today=day).code == 0
    terms = ("--start", "2026-11-01", "--billing", "monthly", "--months", 12, "--base", 100)
    seats = ("--included", 5, "--seat-price", 50, "--additional", 5)
    for product in ("Sales Hub", "Service Hub"):
        what = ("--product", product, "--tier", "Professional")
        assert (
            run("subscription", workspace_file, "add", *what, *terms, *seats, today=day).code == 0
        )


@pytest.fixture
def hub(workspace_file, run, made_once):
    """Sales Hub Professional at the prices of the book of 2022, with five included seats."""
    return made_once("hub", workspace_file, lambda: _make_hub(workspace_file, run))


def _make_hub(workspace_file, run):
    day = "2026-11-10"
    assert run("new", workspace_file, "--account", "A", today=day).code == 0
    what = ("--product", "Sales Hub", "--tier", "Professional", "--price-book", "hubs-2022")
    terms = ("--start", "2026-01-01", "--billing", "monthly")
    assert run("subscription", workspace_file, "add", *what, *terms, today=day).code == 0
