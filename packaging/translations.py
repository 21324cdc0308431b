"""The catalogues of the window's words: gathered from the sources, and compiled for the program.

python packaging/translations.py update     write every text into resources/translations/*.ts
python packaging/translations.py release    compile what changed into build/translations (*.qm)
python packaging/translations.py check      fail if a text has no translation

Run it with the Python that has the program's dependencies. Qt's own tools do the work; what the
controllers say is written by them in plain English tables, so those are handed over here.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
COMPILED = ROOT / "build" / "translations"
"""The folder in which a checkout's program finds them; a built one and a wheel carry their own."""
LANGUAGES = ("en", "sv", "de")
PLURALS_ONLY = ("en",)
"""The language of the sources: only what is counted needs a translation."""
CONTEXT = "Sentences"
TABLES = (
    ("seatdesk.controllers.messages.refusal_templates", "TEMPLATES"),
    ("seatdesk.controllers.messages.sentences", "PERMISSIONS"),
    ("seatdesk.controllers.messages.sentences", "PROBLEMS"),
    ("seatdesk.controllers.messages.sentences", "SUBSCRIPTION_FIELDS"),
    ("seatdesk.controllers.messages.sentences", "COMMITMENTS"),
    ("seatdesk.controllers.messages.sentences", "BILLINGS"),
    ("seatdesk.controllers.messages.sentences", "CONVENTIONS"),
    ("seatdesk.controllers.messages.sentences", "ROUNDINGS"),
    ("seatdesk.controllers.messages.sentences", "STATUSES"),
    ("seatdesk.controllers.messages.sentences", "SETTINGS"),
    ("seatdesk.controllers.messages.sentences", "PLURALS"),
    ("seatdesk.controllers.messages.verification_report", "FINDINGS"),
    ("seatdesk.controllers.messages.planning.comparison_texts", "BREAK_EVENS"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "COMMITMENTS"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "GAP_REASONS"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "NO_PLANS"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "OBJECTIVES"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "PLAN_WORDS"),
    ("seatdesk.controllers.messages.planning.cheapest_plan_texts", "RECLAIMED"),
    ("seatdesk.controllers.messages.planning.decision_texts", "DECISIONS"),
    ("seatdesk.controllers.messages.planning.freshness_texts", "FRESHNESS"),
    ("seatdesk.controllers.messages.planning.renewal_texts", "RENEWALS"),
    ("seatdesk.controllers.messages.planning.report_texts", "REPORT"),
    ("seatdesk.controllers.messages.planning.finding_texts", "REASONS"),
    ("seatdesk.controllers.messages.planning.headcount_texts", "HEADCOUNT_SENTENCES"),
    ("seatdesk.controllers.messages.planning.reconciliation_texts", "REASONS"),
    ("seatdesk.controllers.messages.planning.reconciliation_texts", "STATUSES"),
    ("seatdesk.controllers.messages.planning.reconciliation_texts", "MESSAGE"),
    ("seatdesk.controllers.messages.planning.reconciliation_texts", "TITLES"),
    ("seatdesk.controllers.messages.planning.finding_texts", "CERTAINTIES"),
    ("seatdesk.controllers.messages.planning.finding_texts", "BORDERS"),
    ("seatdesk.controllers.messages.planning.change_list_texts", "PORTAL_STEPS"),
    ("seatdesk.controllers.messages.contract_lines", "CONTRACT_FIELDS"),
    ("seatdesk.controllers.messages.history_lines", "LINES"),
    ("seatdesk.controllers.messages.history_lines", "BECAUSE"),
    ("seatdesk.controllers.messages.history_lines", "FIELDS"),
    ("seatdesk.controllers.messages.planning.step_texts", "STEPS"),
    ("seatdesk.controllers.messages.planning.step_texts", "STEP_STATUSES"),
    ("seatdesk.exchange.people.problems", "SENTENCES"),
    ("seatdesk.exchange.price_book_files", "SENTENCES"),
    ("seatdesk.exchange.question", "SENTENCES"),
    ("seatdesk.exchange.unreadable", "SENTENCES"),
    ("seatdesk.exchange.writing.document", "WORDS"),
    ("seatdesk.controllers.imports.plan.plan_subscriptions", "WHY_NOT"),
    ("seatdesk.controllers.imports.plan.plan_subscriptions", "WHY_NO_PRICE"),
    ("seatdesk.controllers.imports.plan.subscription_differences", "WHY_NOT_TAKEN"),
    ("seatdesk.controllers.exports.columns", "TITLES"),
    ("seatdesk.controllers.demo.notes", "NOTES"),
    ("seatdesk.controllers.messages.invoice_line_names", "KINDS"),
)


def update() -> int:
    """Gather every text; what is translated stays translated."""
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "controllers.py"
        said.write_text(_marked(), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "seatdesk" / "ui").rglob("*.py"))]
        for language in LANGUAGES:
            options = ["-source-language", "en", "-target-language", language]
            options += ["-no-obsolete", "-locations", "none"]
            options += ["-pluralonly"] if language in PLURALS_ONLY else []
            target = CATALOGUES / f"seatdesk_{language}.ts"
            code = _tool("lupdate", *options, *sources, str(said), "-ts", str(target))
            if code:
                return code
    return 0


def release() -> int:
    """Compile the catalogues that changed since; 0 when all of them are there."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    names = [f"seatdesk_{language}" for language in LANGUAGES]
    pairs = [(CATALOGUES / f"{name}.ts", COMPILED / f"{name}.qm") for name in names]
    return max(compile_catalogue(*pair) if is_stale(*pair) else 0 for pair in pairs)


def is_stale(source: Path, target: Path) -> bool:
    """Tell whether a catalogue is not compiled, or was changed since."""
    return not target.exists() or target.stat().st_mtime_ns <= source.stat().st_mtime_ns


def compile_catalogue(source: Path, target: Path) -> int:
    """Compile one catalogue; whoever reads it meanwhile finds the old one whole, or the new one."""
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = Path(folder) / target.name
        code = _tool("lrelease", "-silent", str(source), "-qm", str(made))
        if code == 0:
            made.replace(target)
        return code


def check() -> int:
    """Name the texts that have no translation."""
    missing = [
        (path.name, source)
        for path in sorted(CATALOGUES.glob("*.ts"))
        for source in untranslated(path)
    ]
    for name, source in missing:
        print(f"{name}: {source}")
    return 1 if missing else 0


def untranslated(catalogue: Path) -> Iterator[str]:
    """The texts of a catalogue that would be shown in English."""
    for message in ET.parse(catalogue).iter("message"):
        words = message.find("translation")
        if words is None or words.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text for form in words.iter("numerusform")] or [words.text]
        if not all(forms):
            yield message.findtext("source", "")


def _marked() -> str:
    """A source that marks what the controllers say, in the form that `lupdate` looks for."""
    lines = ["def QT_TRANSLATE_NOOP(context, text): return text"]
    said = dict.fromkeys((*((CONTEXT, text) for text in _said()), *_captions()))
    lines += [f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})" for context, text in said]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _said() -> Iterator[str]:
    for module, name in TABLES:
        table: dict[str, str | tuple[str, ...]] = getattr(importlib.import_module(module), name)
        for value in table.values():
            yield from (value,) if isinstance(value, str) else value
    for path in sorted((ROOT / "seatdesk" / "controllers").rglob("*.py")):
        yield from _translated_in(path)
    for path in sorted((ROOT / "resources" / "pricebooks").glob("*.json")):
        if note := json.loads(path.read_text(encoding="utf-8")).get("note"):
            yield str(note)
    words = importlib.import_module("seatdesk.exchange.vocabulary.vocabulary").vocabulary()
    yield from (form.title for form in words.forms)
    account = importlib.import_module("seatdesk.domain.account.account")
    yield from (status.value for status in account.Status)


def _captions() -> Iterator[tuple[str, str]]:
    """The captions of facts about users, and the part of the window that shows each."""
    facts = importlib.import_module("seatdesk.domain.user_fields")
    yield from (("ColumnSet", field.in_table) for field in facts.tabled())
    yield from (("UserDialog", field.caption) for field in facts.typed())
    yield from (("ImportWords", field.in_wizard) for field in facts.imported())


def _translated_in(path: Path) -> Iterator[str]:
    """Texts that a module translates where it uses them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.args else None
            if node.func.id == "translate" and isinstance(first, ast.Constant):
                yield str(first.value)


def _tool(name: str, *arguments: str) -> int:
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        print(f"{name} is part of PySide6, which is not installed.", file=sys.stderr)
        return 1
    folder = Path(found.origin).parent
    program = next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())
    return subprocess.run([str(program), *arguments], check=False).returncode


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    steps = {"update": update, "release": release, "check": check}
    step = steps.get(sys.argv[1] if len(sys.argv) == 2 else "")  # noqa: PLR2004 - one argument
    if step is None:
        sys.exit(__doc__)
    sys.exit(step())
