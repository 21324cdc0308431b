"""Cases of evaluation in files: commands that make a workspace, questions, and what they answer.

`{"id", "area", "title", "files", "setup", "asks": [{"run", "code", "expect": [{"at", "is"}]}]}`.
In a command `W` is the workspace, and a name of `files` is that file.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a command: its exit code, and what it printed."""
STEP = re.compile(r"(?P<key>[^.\[\]]+)|\[(?P<inside>[^\]]*)\]")
NUMBER = re.compile(r"-?\d+")


@dataclass(frozen=True)
class Case:
    """One case, as its file says it."""

    path: Path
    content: Mapping[str, Any]

    @property
    def name(self) -> str:
        return str(self.content["id"])

    @property
    def area(self) -> str:
        return str(self.content["area"])

    @property
    def expectations(self) -> Iterator[Mapping[str, Any]]:
        for ask in self.content["asks"]:
            yield from ask.get("expect", ())


def read_cases(folder: Path) -> tuple[Case, ...]:
    """Every case of a folder, by the names of the files."""
    return tuple(
        Case(path, json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.json"))
    )


def play(case: Case, folder: Path, run: Run) -> list[str]:
    """Carry a case out in an empty folder; a sentence for everything that is not as expected."""
    places = {"W": str(folder / "case.seatdesk")}
    for name, text in case.content.get("files", {}).items():
        places[name] = str(folder / name)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    for words in case.content["setup"]:
        code, said = run([places.get(word, word) for word in words])
        if code != 0:
            return [f"{' '.join(words)}: exit {code}: {said}"]
    return [wrong for ask in case.content["asks"] for wrong in _asked(ask, places, run)]


def _asked(ask: Mapping[str, Any], places: Mapping[str, str], run: Run) -> Iterator[str]:
    words = [*(places.get(word, word) for word in ask["run"]), "--json"]
    code, said = run(words)
    if code != ask.get("code", 0):
        yield f"{' '.join(ask['run'])}: exit {code}: {said}"
        return
    answer = json.loads(said)
    for expected in ask.get("expect", ()):
        try:
            found = value_at(answer, expected["at"])
        except (LookupError, TypeError, ValueError) as error:
            yield f"{expected['at']}: {type(error).__name__}: {error}"
            continue
        if not is_as_expected(found, expected):
            yield f"{expected['at']}: {found!r}, and not as in {expected}"


def value_at(answer: Any, path: str) -> Any:
    """The part of an answer at a path: `a.b`, `[2]`, `[#]`, `[*]`, `[key=value,other=value]`."""
    for step in STEP.finditer(path):
        key, inside = step["key"], step["inside"]
        answer = _inside(answer, inside) if key is None else _under(answer, key)
    return answer


def _under(value: Any, key: str) -> Any:
    return [one[key] for one in value] if isinstance(value, list) else value[key]


def _inside(value: Any, inside: str) -> Any:
    if inside == "#":
        return len(value)
    if inside == "*":
        return list(value)
    if NUMBER.fullmatch(inside):
        return value[int(inside)]
    wanted = dict(pair.split("=", 1) for pair in inside.split(","))
    [found] = [v for v in value if all(_text(v.get(k)) == text for k, text in wanted.items())]
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def is_as_expected(found: Any, expected: Mapping[str, Any]) -> bool:
    """True when a value fits `is`, `in` (one of), `set` (in any order) or `at_most`."""
    if "set" in expected:
        return sorted(map(json.dumps, found)) == sorted(map(json.dumps, expected["set"]))
    if "in" in expected:
        return found in expected["in"]
    if "at_most" in expected:
        return Decimal(found) <= Decimal(expected["at_most"])
    return bool(found == expected["is"] and type(found) is type(expected["is"]))
