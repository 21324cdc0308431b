"""Runs trials, each in a process of its own that is forked here; only the imports are shared.

Started with the shim before the system's library. Reads one trial a line, answers one line each.
"""

import ctypes
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from seatdesk.controllers.outcome import Done
from seatdesk.store.errors import InDoubt
from tests.faults import statements
from tests.faults.use_cases import BY_NAME, TROUBLE, UseCase, dump, furnished, proved, write_people

HOWS = {"count": 0, "fail": 1, "full": 2, "kill": 3, "tear": 4}
DONE, REFUSED, TOLD, DOUBT, BUG = "done", "refused", "trouble", "doubt", "bug"
WORKSPACE = "desk.seatdesk"


def main() -> None:
    """Serve trials until nobody asks any more."""
    home = Path(tempfile.mkdtemp(prefix="seatdesk-faults-"))
    try:
        forked(lambda: _prepare(home))
        for line in sys.stdin:
            asked = json.loads(line)
            case = BY_NAME[asked["case"]]
            answer = trial(home, case, asked["how"], asked["at"])
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _prepare(home: Path) -> None:
    furnished(str(home / WORKSPACE))
    furnished(str(home / "other.seatdesk"))
    write_people(home)
    before = dump(str(home / WORKSPACE))
    (home / "before.json").write_text(before, encoding="utf-8")


def trial(home: Path, case: UseCase, how: str, at: int) -> dict[str, Any]:
    """Do it while the n-th call fails; what was told, what is wrong, and how many calls it was."""
    folder = home / "trial"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "tmp").mkdir()
    shutil.copy(home / WORKSPACE, folder / WORKSPACE)
    told = forked(lambda: _do(case, folder, how, at))
    wrong = forked(lambda: _look(home, case, folder, (told or {}).get("told", "killed"), how))
    if wrong is None:
        wrong = ["the look ended"]
    return {"told": "killed", "count": 0, "detail": ""} | (told or {}) | {"wrong": wrong}


def _do(case: UseCase, folder: Path, how: str, at: int) -> dict[str, Any]:
    shim = ctypes.CDLL(None)
    tempfile.tempdir = str(folder / "tmp")
    if how.startswith("statement"):
        statements.arm(how.removeprefix("statement "), at)
    else:
        shim.shim_arm(str(folder).encode(), HOWS[how], ctypes.c_long(at))
    told, detail = told_of(lambda: case.run(str(folder / WORKSPACE), folder))
    count = statements.counted() if how.startswith("statement") else shim.shim_count()
    shim.shim_arm(b"", 0, ctypes.c_long(-1))
    return {"told": told, "count": count, "detail": detail}


def told_of(run: Callable[[], Any]) -> tuple[str, str]:
    """How a use case ended, as a person hears of it."""
    try:
        outcome = run()
    except InDoubt as error:
        return DOUBT, str(error)
    except TROUBLE as error:
        return TOLD, f"{type(error).__name__}: {error}"
    except BaseException:  # noqa: BLE001 - a traceback is what a person must never see
        return BUG, traceback.format_exc()
    if outcome is None or isinstance(outcome, Done):
        return DONE, ""
    return REFUSED, str(outcome)


def _look(home: Path, case: UseCase, folder: Path, told: str, how: str) -> list[str]:
    """What is not as it was told."""
    wrong = ["a traceback"] if told == BUG else []
    workspace = str(folder / WORKSPACE)
    before = (home / "before.json").read_text(encoding="utf-8")
    wrong += _states(home / f"{case.name} after.json", case, workspace, before, told, how)
    made = list(folder.glob(case.makes)) if case.makes else []
    if told == DONE and case.makes and not made:
        wrong.append("told as done, and not there")
    if told == TOLD and made:
        wrong.append("told as failed, and there")
    for path in made:
        if path.suffix == ".seatdesk" and (found := proved(str(path))):
            wrong.append(f"{path.name}: {found}")
        if path.suffix in {".csv", ".xlsx"} and not path.stat().st_size:
            wrong.append(f"{path.name} is empty")
    if how not in {"kill", "tear", "statement kill"}:
        wrong += [f"left behind: {name}" for name in _left(folder)]
    return wrong


def _states(
    known: Path, case: UseCase, workspace: str, before: str, told: str, how: str
) -> list[str]:
    try:
        if found := proved(workspace):
            return [f"verify: {found}"]
        now = dump(workspace)
    except Exception:  # noqa: BLE001 - whatever it is, it does not open
        return [f"cannot be opened: {traceback.format_exc()}"]
    if how == "count":
        known.write_text(now, encoding="utf-8")
        return []
    if case.again:
        return []
    wrong = compared(now, before, known.read_text(encoding="utf-8"), told)
    return [wrong] if wrong else []


def compared(now: str, before: str, after: str, told: str) -> str | None:
    """What is wrong with a state, by what was told of it."""
    if now not in {before, after}:
        return f"neither before nor after: {_differs(now, after)}"
    if told == DONE and now != after:
        return "told as done, and is as before"
    if told in {TOLD, REFUSED} and now != before:
        return "told as failed, and is done"
    return None


def _differs(now: str, after: str) -> str:
    one, other = json.loads(now), json.loads(after)
    rows = [
        (table, sorted({*one[table]} ^ {*other[table]})[:2])
        for table in one
        if one[table] != other[table]
    ]
    return str(rows)[:600]


def _left(folder: Path) -> list[str]:
    """A part that could not be taken away is taken away by the next who writes there."""
    from seatdesk.store.connection.temporary_folders import delete_abandoned
    from seatdesk.whole_file import part_of

    tempfile.tempdir = str(folder / "tmp")
    delete_abandoned()
    for place in (folder, folder / "kept"):
        if place.is_dir():
            with part_of(place / "next"):
                pass
    return [p.name for p in folder.rglob("*") if ".part" in p.name or p.parent.name == "tmp"]


def forked(do: Callable[[], Any]) -> Any:
    """The answer of a process of its own; None when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            answer = json.dumps(do()).encode()
        except BaseException:  # noqa: BLE001 - told to whoever started the trial
            answer = json.dumps([traceback.format_exc()]).encode()
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(answer)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return json.loads(told) if told else None


if __name__ == "__main__":
    main()
