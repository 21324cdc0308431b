"""Entries of one menu have letters of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.ui.text.mnemonics import letter_of, with_letters
from seatdesk.ui.window.actions import plain


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("&Copy", "&Close"), ["&Copy", "C&lose"]),
        (("Seats", "Billing"), ["&Seats", "&Billing"]),
        (("Next &pane", "&Page"), ["Next &pane", "P&age"]),
        (("R&&D", "&R"), ["R&&&D", "&R"]),
        (("&A", "A"), ["&A", "A"]),
        (("&AB", "A"), ["A&B", "&A"]),
        (("…", ""), ["…", ""]),
    ],
)
def test_the_second_of_two_gets_another_letter(texts, told):
    assert with_letters(texts) == told


def test_letters_that_are_gone_are_given_to_nobody():
    assert with_letters(("&Copy", "Cut"), frozenset("c")) == ["C&opy", "C&ut"]


@given(st.lists(st.text("abcdeåÄ &", max_size=8), max_size=8))
def test_no_letter_is_given_twice_and_no_word_is_changed(texts):
    found = with_letters(texts)
    letters = [letter_of(text) for text in found if letter_of(text)]
    assert len(letters) == len(set(letters))
    assert [plain(text) for text in found] == [plain(text) for text in texts]
