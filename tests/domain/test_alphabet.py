"""Names in the order of letters that a reader expects, whatever accents they have."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.alphabet import Alphabet, sort_key

NAMES = ["Zorn", "Ödman", "Abel", "Åberg", "Ärlig", "Yngve", "Über", "Ek", "Øst", "Æbe", "Éva"]


def in_order(names, alphabet):
    return sorted(names, key=lambda name: sort_key(name, alphabet))


def test_a_swedish_reader_finds_three_letters_after_z():
    wanted = ["Abel", "Ek", "Éva", "Über", "Yngve", "Zorn", "Åberg", "Æbe", "Ärlig", "Ödman", "Øst"]
    assert in_order(NAMES, Alphabet.NORDIC) == wanted


def test_a_german_or_english_reader_finds_them_where_they_look_alike():
    wanted = ["Abel", "Åberg", "Æbe", "Ärlig", "Ek", "Éva", "Ödman", "Øst", "Über", "Yngve", "Zorn"]
    assert in_order(NAMES, Alphabet.LATIN) == wanted


def test_the_letters_are_letters_of_their_own_inside_a_name_too():
    names = ["Malm", "Målare", "Mattsson", "Möller", "Mölle", "Moll"]
    assert in_order(names, Alphabet.NORDIC) == [
        "Malm", "Mattsson", "Moll", "Målare", "Mölle", "Möller"
    ]  # fmt: skip
    assert in_order(names, Alphabet.LATIN) == [
        "Målare", "Malm", "Mattsson", "Moll", "Mölle", "Möller"
    ]  # fmt: skip


def test_words_are_found_without_their_accents():
    for typed, name in (
        ("asa", "Åsa"), ("soren", "Søren"), ("lukasz", "ŁUKASZ"), ("strasse", "Straße"),
    ):  # fmt: skip
        assert sort_key(name) == typed


@given(text=st.text())
def test_a_key_of_a_key_is_the_same_and_so_is_that_of_the_same_text_in_another_form(text):
    key = sort_key(text)
    assert sort_key(key) == key
    for alphabet in Alphabet:
        assert sort_key(normalize("NFD", text), alphabet) == sort_key(
            normalize("NFC", text), alphabet
        )


@given(text=st.text(st.characters(max_codepoint=127)))
def test_plain_texts_have_the_same_key_in_every_alphabet(text):
    assert {sort_key(text, alphabet) for alphabet in Alphabet} == {text.lower()}
