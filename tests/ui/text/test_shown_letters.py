"""Letters without a font are named; letters with one are not."""

from seatdesk.ui.text.shown_letters import letters_without_font

UNUSED = "\N{CUNEIFORM SIGN A}"
"""A letter of a script that no usual system has a font for."""


def test_letters_that_can_be_shown_are_not_named(qapp):
    assert letters_without_font("Anna Berg") == ""
    assert letters_without_font("Åsa Öberg") == ""


def test_letters_that_cannot_be_shown_are_named_once(qapp):
    assert letters_without_font(f"Eva {UNUSED}{UNUSED}") == "U+12000"
    four = "".join(chr(0x12000 + n) for n in range(4))
    assert letters_without_font(four) == "U+12000, U+12001, U+12002…"
