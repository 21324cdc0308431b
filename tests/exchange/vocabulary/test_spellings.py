"""Words of every language are known without accents, decomposed and in capitals, too."""

import json
from datetime import date
from unicodedata import normalize

import pytest

from seatdesk.exchange.cell_text import unaccented
from seatdesk.exchange.cells.dates import DateReader
from seatdesk.exchange.vocabulary.vendor_formats import word_key
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from seatdesk.resources import resource

LANGUAGES = sorted((resource("vendors") / "languages").glob("*.json"))


@pytest.fixture(params=LANGUAGES, ids=lambda path: path.stem)
def language(request):
    return json.loads(request.param.read_text(encoding="utf-8"))


def spellings(text):
    """The ways in which a person may write a word, beside its own."""
    return {text.upper(), normalize("NFD", text), *unaccented(text)} - {text}


def test_headings(language):
    words = vocabulary()
    for field, aliases in language["fields"].items():
        for alias in aliases:
            for spelled in spellings(alias):
                assert field in words.possible(spelled), (alias, spelled)


def test_words(language):
    known = {word: m for group in vocabulary().words.values() for word, m in group.items()}
    for group in language["words"].values():
        for word in group:
            for spelled in spellings(word):
                assert known[word_key(spelled)] == known[word_key(word)], (word, spelled)


def test_rule_11_secrets_are_not_read(language):
    words = vocabulary()
    for phrase in language["secret_phrases"]:
        assert all(map(words.is_secret, spellings(phrase))), phrase


def test_months(language):
    reader = DateReader(vocabulary(), "dmy", None)
    for name, number in language["months"].items():
        for spelled in spellings(name):
            assert reader.read(f"3 {spelled} 2025") == date(2025, number, 3), spelled


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Größe", {"grosse", "groesse"}),
        ("Prénom", {"prenom"}),
        ("Återställ", {"aterstall", "aaterstaell"}),
        ("Team", set()),
        ("ライセンス", set()),
        ("バッジ", set()),
        ("Imię Łódź", {"imie lodz"}),
    ],
)
def test_rule_3_accents_are_left_out_or_written_as_two_letters(text, forms):
    assert set(unaccented(text)) == forms
