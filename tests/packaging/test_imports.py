"""Every module that the program imports, wherever it does, is in the built program."""

import ast
from pathlib import Path

import bundle
import translations
from seatdesk.ui.startup import deferred_startup
from seatdesk.ui.text import language

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "seatdesk").rglob("*.py"))


def imported(source):
    """Every module that a file names, also inside its functions."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_that_is_left_out_is_imported():
    left_out = tuple(f"{name}." for name in bundle.EXCLUDED_MODULES)
    wanted = {(source.name, name) for source in SOURCES for name in imported(source)}
    assert [pair for pair in wanted if f"{pair[1]}.".startswith(left_out)] == []


def test_every_language_travels_with_qts_own_words():
    assert set(bundle.LANGUAGES) == set(language.LANGUAGES) == set(translations.LANGUAGES)


def test_what_is_loaded_by_name_is_imported_by_somebody():
    """Otherwise it is missing there: the built program has only what an import statement names."""
    named = {name for source in SOURCES for name in imported(source)}
    assert [name for name in deferred_startup.NEEDED if name not in named] == []
