"""Trials on a PostgreSQL server that ends connections."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from typing import Any

from tests.faults.host import compared
from tests.faults.layer import ROOT
from tests.faults.proxy import LOST, UNSENT
from tests.faults.server_host import ENDED
from tests.faults.use_cases import BY_NAME, furnished
from tests.postgres import Server

TEMPLATE = "faults"
HOWS = (ENDED, LOST, UNSENT)
"""The connection ends before a statement; after a COMMIT and before its answer; before a COMMIT."""


def prepare(server: Server) -> None:
    """Make the workspace that every trial begins with."""
    from tests.factories import create

    def fill(url: str) -> None:
        create(url).close()
        furnished(url)

    server.make_template(TEMPLATE, fill)


@contextmanager
def host() -> Iterator["subprocess.Popen[str]"]:
    """The process that runs trials."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.server_host"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.communicate()


def trials(
    server: Server, names: Sequence[str], every: int, hows: Sequence[str] = HOWS
) -> Iterator[tuple[str, str, int, dict[str, Any], list[str]]]:
    """Case, fault, statement or commit, what came of it, and what is wrong with that."""
    with host() as process:
        before = _run(process, server, "", ENDED, -1)["dump"]
        for name, how in product(names, hows):
            whole = _run(process, server, name, how, -1)
            assert whole["told"] == "done", whole
            for at in range(1, whole["count"] + 1, every if how == ENDED else 1):
                found = _run(process, server, name, how, at)
                yield name, how, at, found, wrong(name, found, before, whole["dump"])


def wrong(name: str, found: dict[str, Any], before: str, after: str) -> list[str]:
    """What is not as it was told."""
    problems = ["a traceback: " + found["detail"]] if found["told"] == "bug" else []
    if found["proved"]:
        problems.append(f"verify: {found['proved']}")
    state = compared(found["dump"], before, after, found["told"])
    if state and not BY_NAME[name].again:
        problems.append(state)
    if found["told"] in {"trouble", "doubt"} and [one for one in found["left"] if ".part" in one]:
        problems.append(f"left behind: {found['left']}")
    return problems


def _run(
    process: "subprocess.Popen[str]", server: Server, name: str, how: str, at: int
) -> dict[str, Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    with server.database(TEMPLATE) as url:
        asked = {"case": name, "url": url, "how": how, "at": at}
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        found: dict[str, Any] = json.loads(process.stdout.readline())
    return found
