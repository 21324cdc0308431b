"""Two languages, complete, with plurals, and any number of plural forms once compiled."""

import ast
import re
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

import seatdesk.ui
import translations
from seatdesk.domain.alphabet import Alphabet
from seatdesk.domain.refusals import Code, refuse
from seatdesk.resources import resource
from seatdesk.ui.imports.import_commands import file_dialog
from seatdesk.ui.text import language, wording
from seatdesk.ui.text.number_format import money

POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context><name>Words</name>
<message numerus="yes"><source>%n seat(s)</source><translation>
<numerusform>%n miejsce</numerusform>
<numerusform>%n miejsca</numerusform>
<numerusform>%n miejsc</numerusform>
</translation></message>
</context></TS>
"""
CATALOGUES = [resource("translations", f"seatdesk_{code}.ts") for code in language.LANGUAGES]


def messages(path):
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            if words.get("type", "") not in {"vanished", "obsolete"}:
                forms = [form.text for form in words.iter("numerusform")] or [words.text]
                yield message.findtext("source"), forms


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_translated(path):
    assert [source for source, forms in messages(path) if not all(forms)] == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_the_facts_of_their_text(path):
    """A lost or renamed `{fact}` would leave a gap, or an error, in the sentence."""
    fact = re.compile(r"\{\w+(?::\w+)?\}")
    wrong = [
        (source, form)
        for source, forms in messages(path)
        for form in forms
        if form and set(fact.findall(source)) != set(fact.findall(form))
    ]
    assert wrong == []


def contexts_asked_for():
    """The classes of the window, whose `self.tr` asks for them, and what is asked for by name."""
    for path in sorted(Path(seatdesk.ui.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
            for target in (node.targets if isinstance(node, ast.Assign) else (node.target,))
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                yield node.name
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("translate"):
                context = node.args[0]
                if isinstance(context, ast.Constant):
                    yield context.value
                elif isinstance(context, ast.Name):
                    yield constants.get(context.id)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_the_program_asks_for_every_context(path):
    """`lupdate` files `parent.tr(…)` under `parent`, where the running program never looks."""
    named = {context.findtext("name") for context in ET.parse(path).iter("context")}
    assert named - set(contexts_asked_for()) == set()


def test_the_chooser_of_files_to_import_is_swedish(qtbot, qapp):
    language.install(qapp, "sv")
    parent = QWidget()
    qtbot.addWidget(parent)
    chooser = file_dialog(parent)
    assert chooser.windowTitle() == "Importera"
    assert chooser.nameFilters()[0].startswith("Listor över personer (*.csv")


def test_swedish_says_refusals_and_counts(qapp):
    language.install(qapp, "sv")
    refusal = refuse(Code.SHORT, product="Sales Hub", short=2, owned=25, assigned=25)
    assert wording.sentence(refusal).startswith("Sales Hub saknar 2 platser: 25 av 25")
    assert wording.seats_text(1) == "1 plats"
    assert wording.seats_text(3) == "3 platser"
    assert language.words().standaloneMonthName(3) == "mars"


@pytest.fixture
def made_here(tmp_path, monkeypatch):
    """A folder that stands for the program's own, with no catalogue in it yet."""

    def found(_folder, name):
        if (tmp_path / name).exists():
            return tmp_path / name
        raise FileNotFoundError(name)

    monkeypatch.setattr(language, "resource", found)
    return tmp_path


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 miejsc"),
        (1, "1 miejsce"),
        (2, "2 miejsca"),
        (4, "4 miejsca"),
        (5, "5 miejsc"),
        (12, "12 miejsc"),
        (22, "22 miejsca"),
        (101, "101 miejsc"),
    ],
)
def test_a_language_with_three_plural_forms_counts_with_all_of_them(
    qapp, made_here, monkeypatch, count, text
):
    monkeypatch.setitem(language.LANGUAGES, "pl", "polski")
    source = made_here / "seatdesk_pl.ts"
    source.write_text(POLISH, encoding="utf-8")
    assert translations.compile_catalogue(source, source.with_suffix(".qm")) == 0
    assert language.install(qapp, "pl") == "pl"
    assert QCoreApplication.translate("Words", "%n seat(s)", None, count) == text


def test_a_language_without_compiled_texts_is_not_spoken(qapp, made_here):
    assert language.missing() == list(language.LANGUAGES)
    assert language.wanted("sv") == "sv"
    assert language.install(qapp, "sv") == language.code() == "en"


@pytest.mark.parametrize("code", [code for code in language.LANGUAGES if code != "en"])
def test_every_text_of_a_catalogue_is_spoken_as_it_is_written_there(qapp, code):
    language.install(qapp, code)
    written = list(single_texts(resource("translations", f"seatdesk_{code}.ts")))
    assert len(written) > 1000
    assert [
        (context, source)
        for context, source, comment, text in written
        if QCoreApplication.translate(context, source, comment) != text
    ] == []


def single_texts(path):
    """The translations of a catalogue without plurals, with what they are found by."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") != "yes":
                text = message.findtext("translation")
                comment = message.findtext("comment")
                yield context.findtext("name"), message.findtext("source"), comment, text


def test_english_counts(qapp):
    assert wording.seats_text(1) == "1 seat"
    assert wording.days_left_text(2) == "2 days left"
    assert wording.days_left_text(-1) == "1 day ago"


def test_another_language_replaces_the_first(qapp):
    language.install(qapp, "sv")
    language.install(qapp, "en")
    assert QCoreApplication.translate("Words", "Active") == "Active"
    assert language.chosen("xx") in language.LANGUAGES


def test_a_system_without_a_locale_still_writes_money(monkeypatch):
    monkeypatch.setattr(QLocale, "system", QLocale.c)
    assert money(Decimal("1234.5"), "USD", language.region()) == "$1,234.50"


@pytest.mark.parametrize(
    ("spoken", "region", "alphabet"),
    [
        ("sv", "en_US", Alphabet.NORDIC),
        ("de", "sv_SE", Alphabet.LATIN),
        ("en", "en_GB", Alphabet.LATIN),
        ("en", "de_DE", Alphabet.LATIN),
        ("en", "sv_SE", Alphabet.NORDIC),
        ("en", "fi_FI", Alphabet.NORDIC),
        ("en", "nb_NO", Alphabet.NORDIC),
    ],
)
def test_the_alphabet_is_that_of_the_language_and_with_english_that_of_the_region(
    qapp, monkeypatch, spoken, region, alphabet
):
    before = QLocale()
    monkeypatch.setattr(language, "_words", QLocale(spoken))
    QLocale.setDefault(QLocale(region))
    try:
        assert language.alphabet() is alphabet
    finally:
        QLocale.setDefault(before)
