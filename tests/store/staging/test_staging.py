"""People of an import on their way in, more than one portion of them."""

import pytest

from seatdesk.store.staging.staging import GROUPS, PORTION, Staging
from seatdesk.store.staging.staging_tables import READ

TEAM = list(READ).index("team")

MANY = 2 * PORTION + 5


@pytest.fixture
def staging():
    made = Staging()
    yield made
    made.close()


def address(number):
    return f"u{number:05}@x.example"


def put(staging, keys):
    columns = {
        "key": keys,
        "email": [key.upper() for key in keys],
        "name": [f"Name {k}" for k in keys],
    }
    columns["line"] = range(2, len(keys) + 2)
    staging.add(columns, creates=True, file=0)


def first_of(groups):
    """Each person's first row, with the lines of all as its team."""
    kept = [rows[0] for rows in groups]
    return {
        "place": [row[-1] for row in kept],
        "key": [row[0] for row in kept],
        "team": [str(len(rows)) for rows in groups],
        "creates": [1] * len(kept),
        "file": [0] * len(kept),
    }


def test_the_rows_of_each_person_become_one_at_the_place_of_the_first(staging):
    people = [address(n) for n in range(GROUPS + 3)]
    alone = [address(n) for n in range(80_000, 80_004)]
    put(staging, [*people, *alone, *people])

    staging.merge_duplicates(first_of)

    rows = [row for portion in staging.portions() for row in portion]
    assert [row[0] for row in rows] == [*people, *alone]
    assert [row[-2] for row in rows] == list(range(1, len(people) + len(alone) + 1))
    assert {row[TEAM] for row in rows[: len(people)]} == {"2"}


def test_people_who_are_different_stay_as_they_are(staging):
    put(staging, [address(n) for n in range(5)])
    staging.merge_duplicates(lambda groups: pytest.fail(str(groups)))
    assert len(staging) == 5


def test_every_portion_is_read(staging):
    keys = [address(n) for n in range(MANY)]
    put(staging, keys)

    assert [key for portion in staging.addresses() for key in portion] == keys
    assert [row[0] for portion in staging.portions() for row in portion] == keys
    named = [row for portion in staging.with_names() for row in portion]
    assert named == [(line, key.upper(), f"Name {key}") for line, key in enumerate(keys, start=2)]


def test_those_of_whom_no_row_speaks_are_all_noted(staging):
    put(staging, [address(0)])
    here = [(n + 1, address(n), address(n).upper(), f"N {n}") for n in range(MANY)]

    staging.note_missing(here)

    missing = [row for portion in staging.missing() for row in portion]
    assert missing == [(number, email, name) for number, _, email, name in here[1:]]
    assert staging.count_missing() == MANY - 1
