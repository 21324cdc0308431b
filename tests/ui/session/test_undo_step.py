"""Each step that can be undone says what happened in words of its own, not what was asked."""

import ast
from pathlib import Path

import seatdesk.ui

SOURCES = Path(seatdesk.ui.__file__).parent
PAIR = 2


def texts(node):
    """The texts of one `Step(...)` that are written in it."""
    return [
        ast.literal_eval(found.args[0])
        for found in ast.walk(node)
        if isinstance(found, ast.Call) and getattr(found.func, "attr", "") == "tr"
    ]


def steps():
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Step":
                yield path.name, texts(node)


def test_what_is_told_is_what_happened():
    found = [(name, *said) for name, said in steps() if len(said) == PAIR]
    assert len(found) > 20
    for name, asked, told in found:
        assert asked[0].islower(), (name, asked)
        assert told[0].isupper() or told[0] in "{%“", (name, told)
        assert asked.split()[0] not in told.split(), (name, told)
        assert not told.endswith("."), (name, told)
