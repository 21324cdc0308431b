"""The title of a pack as the name of its file."""

import pytest

from seatdesk.ui.reports.approval.approval_commands import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Approval: Tidy", "Approval Tidy"),
        ('  a / "b" <c>? ', "a b c"),
        ("Godkännande", "Godkännande"),
    ],
)
def test_e10_3_a_title_is_a_name_that_every_system_allows(title, name):
    assert file_name(title) == name
