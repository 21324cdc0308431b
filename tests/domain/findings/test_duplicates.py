"""Users who are there twice, and who of them is kept (E3.8)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.choices import Activity, Status
from seatdesk.domain.findings.duplicates import duplicates
from tests.domain.findings.people import holder


def twins(*people):
    """Who is there twice, and instead of whom, by number."""
    return {number: kept.user_id for number, kept in duplicates(people).items()}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"email": "anna@a.example"}, {"email": "anna+crm@a.example"}, True),
        ({"email": "anna+1@a.example"}, {"email": "Anna+2@A.example"}, True),
        ({"email": "anna@a.example"}, {"email": "anna+crm@b.example"}, False),
        ({"email": "+crm@a.example"}, {"email": "+other@a.example"}, False),
        ({"email": "anna@a.example"}, {"email": "al@b.example", "aliases": ("Anna@a.example",)},
         True),
        ({"email": "a@a.example", "aliases": ("x@a.example",)},
         {"email": "b@a.example", "aliases": ("x@a.example",)}, False),
        ({"email": "anna@a.example", "name": "Anna Berg"},
         {"email": "anna@b.example", "name": "ANNA  berg"}, True),
        ({"email": "anna@a.example", "name": "Anna Berg"},
         {"email": "a.berg@b.example", "name": "Anna Berg"}, False),
        ({"email": "anna@a.example", "name": "Anna"},
         {"email": "anna@b.example", "name": "Anna"}, False),
        ({"email": "info@a.example"}, {"email": "info@b.example"}, False),
        ({"email": "anna@a.example", "name": "Anna Berg"},
         {"email": "anna@b.example", "name": "Anna Borg"}, False),
    ],
)  # fmt: skip
def test_e3_8_who_is_surely_the_same(one, other, same):
    assert bool(twins(holder(1, **one), holder(2, **other))) == same


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ({"last_active": "1 3"}, {"last_active": "2 3"}, 2),
        ({"last_active": "2 3"}, {"last_active": "1 3"}, 1),
        ({"activity": Activity.NEVER}, {"last_active": "2025-01-01"}, 2),
        ({"activity": Activity.UNKNOWN}, {"activity": Activity.NEVER}, 2),
        ({"status": Status.DEACTIVATED}, {}, 2),
        ({"status": Status.INVITED}, {}, 2),
        ({"status": Status.DEACTIVATED, "last_active": "16 3"}, {}, 1),
        ({}, {}, 1),
    ],
)
def test_e3_8_the_one_with_the_latest_use_is_kept(one, other, kept):
    first = holder(1, email="anna@a.example", **one)
    second = holder(2, email="anna+crm@a.example", **other)
    assert twins(first, second) == twins(second, first) == {3 - kept: kept}


def test_e3_8_who_is_the_same_as_one_of_two_is_the_same_as_the_other():
    people = [
        holder(4, email="anna+x@a.example"),
        holder(2, email="anna@a.example", name="Anna Berg"),
        holder(9, email="anna@b.example", name="Anna Berg"),
        holder(7, email="berg@c.example", aliases=("anna@b.example",), last_active="16 3"),
        holder(1, email="somebody@a.example"),
    ]
    assert twins(*people) == {2: 7, 4: 7, 9: 7}
    assert twins(*reversed(people)) == {2: 7, 4: 7, 9: 7}


LOCALS, DOMAINS = ["anna", "anna+x", "anna+y", "berg"], ["a.example", "b.example"]
NAMES = ["Anna Berg", "anna berg", "Anna", ""]


@st.composite
def crowds(draw):
    """People of whom many are there twice."""
    addresses = st.tuples(st.sampled_from(LOCALS), st.sampled_from(DOMAINS)).map("@".join)
    emails = draw(st.lists(addresses, unique=True, max_size=8))
    return [
        holder(
            number,
            email=email,
            name=draw(st.sampled_from(NAMES)),
            aliases=tuple(draw(st.lists(addresses, max_size=1))),
            last_active=draw(st.sampled_from(["1 3", "2 3"])),
        )
        for number, email in enumerate(emails, 1)
    ]


def alike(one, other):
    """The rule as it is written, of two people."""
    (local, domain), (its, of) = one.email.split("@"), other.email.split("@")
    plus = domain == of and local.split("+")[0] == its.split("+")[0]
    alias = one.email in other.aliases or other.email in one.aliases
    names = one.name.casefold() == other.name.casefold() and " " in one.name
    return plus or alias or (names and local == its and domain != of)


@given(crowds())
def test_e3_8_groups_are_those_of_the_rule_for_two(people):
    of = {person.user_id: {person.user_id} for person in people}
    for one in people:
        for other in people:
            if one is not other and alike(one, other):
                both = of[one.user_id] | of[other.user_id]
                of |= dict.fromkeys(both, both)
    found = twins(*people)
    for number, group in of.items():
        kept = [other for other in group if other not in found]
        assert len(kept) == 1
        assert found.get(number, number) == kept[0]


def test_e3_8_many_are_one_pass():
    people = [
        holder(number, email=f"p{number // 2}+{number}@a.example", name="Anna Berg")
        for number in range(20_000)
    ]
    began = time.perf_counter()
    assert len(duplicates(people)) == 10_000
    assert time.perf_counter() - began < 2
