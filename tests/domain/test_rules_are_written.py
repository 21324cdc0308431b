"""Rules that code and tests name stand on the pages of rules, and each of those has a test."""

import ast
import io
import re
import tokenize
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = ROOT / "seatdesk" / "domain" / "RULES.md"
STORE = ROOT / "seatdesk" / "store" / "RULES.md"
IMPORTER = ROOT / "seatdesk" / "exchange" / "RULES.md"
LETTERS = "PSCDBHRF"
RULE = re.compile(
    rf"(?<!key )\b([{LETTERS}]\d{{1,2}})\b(?!\s*(?:is|:)?\s*(?:cell|line))"  # a key: no rule
    r"|\(([A-Z]\d{1,2})(?=[,)])"
)
EVALUATION_RULE = re.compile(r"\b(E(?:\d{1,2})\.\d{1,2}|V[1-7])\b")
RANGE = re.compile(rf"\b([{LETTERS}])(\d{{1,2}})-(?:[{LETTERS}])?(\d{{1,2}})\b")
IMPORT_RULE = re.compile(r"\b(?:IMPORT )?rule (\d{1,2})\b")
TEST = re.compile(r"^test_((?:[pscdbhrf]\d{1,2}_|rule_\d{1,2}_|e\d{1,2}_\d{1,2}_|v\d_)+)")
NAMED = re.compile(r"([pscdbhrf]\d{1,2}|e\d{1,2}_\d{1,2}|v\d)_|rule_(\d{1,2})_")
ELSEWHERE = re.compile(r"\bSPEC\b|\b[Ss]ections?[ _]\d|\b(?:UI|IMPORT)\.md\b")
"""Pages that are not in this repository."""


def written(page, pattern):
    return set(re.findall(pattern, page.read_text(encoding="utf-8"), re.MULTILINE))


RULES = written(DOMAIN, r"^- \*\*([A-Z]\d+(?:\.\d+)?)\*\*") | written(STORE, r"^- \*\*(F\d+)\*\*")
SECTIONS = written(DOMAIN, r"^## (E\d+):")
"""Groups of rules, which modules name that are about all of a group."""
IMPORT_RULES = written(IMPORTER, r"^(\d+)\. \*\*")


@cache
def prose(path):
    """Docstrings, comments and names of a module's functions and classes."""
    return tuple(_prose(path.read_text(encoding="utf-8")))


def _prose(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def named_by(test):
    """The rules that a test is named after: `test_h6_rule_19_…` after two."""
    head = TEST.match(test)
    for rule, of_the_importer in NAMED.findall(head[1] if head else ""):
        yield rule.upper().replace("_", ".") or f"IMPORT rule {of_the_importer}"


def rules_in(text):
    whole = {
        f"{letter}{number}"
        for letter, first, last in RANGE.findall(text)
        for number in range(int(first), int(last) + 1)
    }
    single = {rule or in_brackets for rule, in_brackets in RULE.findall(text)}
    return whole | single | set(EVALUATION_RULE.findall(text))


def named(folder):
    """Each rule that the modules of a folder name, with the modules that do."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / folder).rglob("*.py")):
        texts = prose(path)
        for text in (*texts, *chain.from_iterable(map(named_by, texts))):
            for rule in rules_in(text) | {f"IMPORT {n}" for n in IMPORT_RULE.findall(text)}:
                found.setdefault(rule, set()).add(path.relative_to(ROOT).as_posix())
    return found


def test_every_rule_that_is_named_is_written_down():
    known = RULES | SECTIONS | {f"IMPORT {number}" for number in IMPORT_RULES}
    for folder in ("seatdesk", "packaging", "tests"):
        unknown = {rule: where for rule, where in named(folder).items() if rule not in known}
        assert unknown == {}


@pytest.mark.parametrize("folder", ["seatdesk", "packaging", "tests"])
def test_nothing_is_explained_by_a_page_that_is_not_here(folder):
    pages = [
        (path.relative_to(ROOT).as_posix(), text)
        for path in sorted((ROOT / folder).rglob("*.py"))
        for text in prose(path)
        if ELSEWHERE.search(text)
    ]
    assert pages == []


def test_every_rule_is_named_by_a_test():
    tested = named("tests")
    every = RULES | {f"IMPORT {number}" for number in IMPORT_RULES}
    assert {rule for rule in every if rule not in tested} == set()


def test_a_test_names_its_rules_at_the_beginning_of_its_name():
    assert list(named_by("test_h6_rule_19_one_clear_message")) == ["H6", "IMPORT rule 19"]
    assert list(named_by("test_p2_an_address")) == ["P2"]
    assert list(named_by("test_the_rule_5_is_spoken_of")) == []
    assert list(named_by("test_e3_10_v1_the_odd_cent")) == ["E3.10", "V1"]
    assert rules_in("Slots (E3.10), priced once (V1), see E1.4.") == {"E3.10", "V1", "E1.4"}
    assert rules_in("Nothing kept (F3, B6), as the key F5 does (E9).") == {"F3", "B6", "E9"}


def test_the_rules_are_numbered_without_gaps():
    for letter in LETTERS:
        numbers = sorted(int(rule[1:]) for rule in RULES if rule[0] == letter)
        assert numbers == list(range(1, len(numbers) + 1))
    for group in ("V", "E1.", "E2.", "E3.", "E4.", "E5.", "E9.", "E11."):
        of_group = [rule for rule in RULES if rule.startswith(group)]
        numbers = sorted(int(rule.removeprefix(group)) for rule in of_group)
        assert numbers == list(range(1, len(numbers) + 1)), group
    assert sorted(map(int, IMPORT_RULES)) == list(range(1, len(IMPORT_RULES) + 1))
