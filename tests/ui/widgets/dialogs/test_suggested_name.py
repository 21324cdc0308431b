"""A title, or whatever people typed, as the name of a file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.ui.widgets.dialogs.file_dialog import FORBIDDEN, suggested_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Approval: Tidy", "Approval Tidy"),
        ('  a / "b" <c>? ', "a b c"),
        ("Godkännande", "Godkännande"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Users\\eva", "C Users eva"),
        ("a\tb\nc\x00d\u202ee", "a b c d e"),
        ("Plan.", "Plan"),
        ("...", "SeatDesk"),
        ("", "SeatDesk"),
        ("CON", "_CON"),
        ("nul.plan", "_nul.plan"),
        ("Com1 ", "_Com1"),
        ("console", "console"),
        ("å" * 200, "å" * 60),
        ("\ud800plan", "plan"),
    ],
)
def test_e10_3_a_title_is_a_name_that_every_system_allows(title, name):
    assert suggested_name(title) == name


@settings(max_examples=100)
@given(st.text())
def test_whatever_is_typed_its_file_stays_in_its_folder(typed):
    name = suggested_name(typed)
    assert name
    assert not FORBIDDEN & set(name)
    assert name.isprintable()
    assert name == name.strip(" .")
    assert len(name.encode()) <= 121
