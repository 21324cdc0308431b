"""Docstrings begin with what a thing is or does, not with a riddle about it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("seatdesk", "packaging")
RIDDLES = (
    *("What", "Who", "Whom", "Whoever", "Where", "How", "Whether", "Why", "Which", "When"),
    "Those",
)


def docstrings(tree):
    """The first line of every text that stands alone: docstrings, and those of attributes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.lineno, str(node.value.value).strip().split("\n")[0]


@pytest.mark.parametrize(
    "path",
    sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_a_docstring_says_what_the_thing_is(path):
    found = list(docstrings(ast.parse(path.read_text(encoding="utf-8"))))
    assert found, "a module says what it is"
    assert [one for one in found if one[1].split(" ")[0].rstrip(",:") in RIDDLES] == []
