"""Texts that were typed are kept as those of files are: without control characters."""

from dataclasses import replace
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import User
from seatdesk.domain.account.terms_and_prices import Discount
from seatdesk.domain.addresses import mailboxes_in, plain_address, read_mailbox
from seatdesk.domain.choices import Status
from seatdesk.domain.control_signs import texts_without_control
from tests.domain.company import sales

DIRTY, CLEAN = "A\x1bda\x0bB\x9b\x07", "Ada B"


def test_every_text_of_a_value_is_cleared_however_deep_it_lies():
    user = User(email="a@x.se", name=DIRTY, status=Status.INVITED, access=(DIRTY,))
    assert texts_without_control(user) == replace(user, name=CLEAN, access=(CLEAN,))
    assert texts_without_control(user).status is Status.INVITED
    assert texts_without_control({DIRTY: (1, DIRTY)}) == {CLEAN: (1, CLEAN)}
    subscription = sales()
    dirty = replace(
        subscription.with_term(tier=DIRTY), discounts=(Discount(DIRTY, percent=Decimal(10)),)
    )
    kept = texts_without_control(dirty)
    assert (kept.term.tier, kept.discounts[0].label) == (CLEAN, CLEAN)
    assert kept == replace(subscription.with_term(tier=CLEAN), discounts=kept.discounts)


@pytest.mark.parametrize("value", [None, 7, "Ada\tB\r\nC", ("x", 1), User(email="a@x.se"), sales()])
def test_a_value_without_any_is_itself(value):
    assert texts_without_control(value) is value


def test_p2_an_address_is_read_as_it_is_seen():
    assert plain_address("a\x07da@x.se\x1b") == "ada@x.se"
    assert [found.address for found in mailboxes_in("a\x1bda@x.se, b\x9bo@x.se")] == [
        "ada@x.se",
        "bo@x.se",
    ]
    found = read_mailbox("A\x1bda <ada@x.se>")
    assert found is not None
    assert found.name == "Ada"
