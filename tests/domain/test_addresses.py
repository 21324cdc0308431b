"""P2: one rule says what an address is, for files, the command line and the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.addresses import (
    Mailbox,
    address_key,
    is_address,
    mailboxes_in,
    plain_address,
    read_mailbox,
    visible_text,
)

UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\ufeff\u034f\u061c\ufe0f"
ADA = Mailbox("ada@x.example")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ada@x.example", ADA),
        (" ada@x.example\t", ADA),
        ("\u00a0ada@x.example\u202f", ADA),
        ("ada\uff20x.example", ADA),
        ("ada@x.example.", ADA),
        ("'ada@x.example", ADA),
        ("o'ada@x.example", Mailbox("o'ada@x.example")),
        ("ada@x.example,", ADA),
        ("ada@x.example; ", ADA),
        ("<ada@x.example>;", ADA),
        ("(ada@x.example)", ADA),
        ("[ada@x.example]", ADA),
        ("\u201cada@x.example\u201d", ADA),
        ("mailto:ada@x.example", ADA),
        ("MAILTO:ada@x.example?subject=Hello", ADA),
        ("SMTP:ada@x.example", ADA),
        ("ada@x.example <ada@x.example>", ADA),
        ("Ada Bar <ada@x.example>", Mailbox("ada@x.example", "Ada Bar")),
        ("Bar, Ada <ada@x.example>", Mailbox("ada@x.example", "Bar, Ada")),
        ('"Bar, Ada" <ada@x.example>', Mailbox("ada@x.example", "Bar, Ada")),
        ("Ada\u00a0 Bar <mailto:ada@x.example>", Mailbox("ada@x.example", "Ada Bar")),
        ("Ada Bar (ada@x.example)", Mailbox("ada@x.example", "Ada Bar")),
        ("Ada Bar [mailto:ada@x.example]", Mailbox("ada@x.example", "Ada Bar")),
        ("ada@x.example (Ada Bar)", Mailbox("ada@x.example", "Ada Bar")),
        ("jose\u0301@x.example", Mailbox("jos\u00e9@x.example")),
        ("", None),
        ("Ada", None),
        ("ada@x", None),
        ("ada@x.example bo@x.example", None),
        ("ada@x.example; bo@x.example", None),
        ("ada@x.example|bo@x.example", None),
        ("bo@x.example <ada@x.example>", None),
        ("Ada <ada@x.example>, Bo <bo@x.example>", None),
        ("ada\u00a0bar@x.example", None),  # a point or nothing: nobody knows
        ("ada bar@x.example", None),
        ("+46 70 123 45 67", None),
        (f"{'a' * 2_000} <ada@x.example>", None),
    ],
)
def test_a_text_is_about_one_address_or_none(text, found):
    assert read_mailbox(text) == found


@pytest.mark.parametrize("mark", UNSEEN)
def test_what_nobody_sees_is_no_part_of_an_address(mark):
    spelled = f"{mark}a{mark}da@x.exa{mark}mple{mark}"
    assert not is_address(spelled)
    assert plain_address(spelled) == "ada@x.example"
    assert address_key(spelled.upper()) == "ada@x.example"
    assert mailboxes_in(f"bo@x.example {spelled}") == (Mailbox("bo@x.example"), ADA)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@x.example, b@x.example\n<c@x.example>; A@x.example", "A@ b@ c@"),
        ("a@x.example, Bo <b@x.example>", "a@ b@"),
        ('"a@x.example" <a@x.example>; "Ek, Bo" <b@x.example>', "a@ b@"),
        ("mailto:a@x.example, b@x.example.", "a@ b@"),
    ],
)
def test_pasted_text_gives_each_address_once_and_drops_none(text, found):
    assert [box.address for box in mailboxes_in(text)] == [
        f"{part}x.example" for part in found.split()
    ]


def test_what_is_no_address_is_handed_on_to_be_refused():
    assert [box.address for box in mailboxes_in("Ada a@x.example")] == ["Ada", "a@x.example"]


@given(st.text(max_size=40))
def test_whatever_is_read_is_an_address_as_it_is_stored(text):
    found = read_mailbox(text)
    assert found is None or is_address(found.address)
    assert visible_text(visible_text(text)) == visible_text(text)


@given(st.text(st.sampled_from("ab.@<>()[];,'\" \u00ad\u200b"), max_size=30))
def test_reading_an_address_again_changes_nothing(text):
    found = read_mailbox(text)
    if found:
        assert read_mailbox(found.address) == Mailbox(found.address)
    for box in mailboxes_in(text):
        assert plain_address(box.address).casefold() == plain_address(box.address.casefold())
