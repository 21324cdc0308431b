"""The tables of a staging database: people of an import, their outcomes, and who is in no file."""

from seatdesk.domain.alphabet import Alphabet
from seatdesk.domain.user_fields import USER_FIELDS, UserField, imported, of_type, searched
from seatdesk.store.schema.derived import staged_keys

READ = {
    "key": "key",
    **{field.stored: field.stored for field in imported()},
    "email": "coalesce(email, key)",
    "name": "CASE WHEN creates THEN name END",
    "censored": "coalesce(censored, 0)",
    "seats": "seats",
    "assigned": "assigned",
    "user_id": "user_id",
    "line": "line",
    "rows": "coalesce(rows, 1)",
    "creates": "creates",
    "file": "file",
    "place": "place",
}
"""The columns of a row that is read, as SQL. NULL: the files say nothing; no `rows`: one.

A file that says nothing but who was active does not say what people are called, either.
"""
KEYED = tuple(field for field in of_type("text") if staged_keys(field))
"""Texts beside which the keys are staged that they are sorted and searched by."""
_KINDS = {"flag": "INTEGER"}
_FACTS = ", ".join(
    (
        *(f"{field.stored} {_KINDS.get(field.type, 'TEXT')}" for field in imported()),
        *(f"{column} TEXT" for field in KEYED for column in staged_keys(field)),
    )
)
_PEOPLE = f"""
CREATE TABLE person (
    place INTEGER PRIMARY KEY, key TEXT NOT NULL, {_FACTS}, seats TEXT, assigned TEXT,
    user_id TEXT, line INTEGER, rows INTEGER, creates INTEGER NOT NULL, file INTEGER NOT NULL
)
"""
_OUTCOMES = "CREATE TABLE outcome (place INTEGER PRIMARY KEY, outcome TEXT NOT NULL, note TEXT)"
_ABSENT = "CREATE TABLE absent (id INTEGER PRIMARY KEY, email TEXT, name TEXT)"
TABLES = (_PEOPLE, _OUTCOMES, _ABSENT)
UNDECIDED = "NOT EXISTS (SELECT 1 FROM outcome WHERE outcome.place = person.place)"
"""True of a row that nothing was decided about, as SQL."""


def staged_key(field: UserField) -> str:
    """The SQL of a staged text's key: the one beside it, else `lower`, which knows ASCII."""
    return f"coalesce({', '.join(_keys(field, Alphabet.LATIN))}, '')"


def sorted_by(field: UserField, alphabet: Alphabet) -> str:
    """The SQL of the key that a staged text is sorted by: of another one where it is empty."""
    beside, plain = _keys(field, alphabet)
    instead = [key for f in USER_FIELDS if f.name == field.stand_in for key in _keys(f, alphabet)]
    keys = (beside, f"nullif({plain}, '')", *instead)
    return f"coalesce({', '.join(keys)}, '')"


def _keys(field: UserField, alphabet: Alphabet) -> tuple[str, str]:
    plain = "key" if field.name == "email" else f"lower({field.stored})"
    return f"{field.name}_by_{alphabet}", plain


CONTAINS = f"""
instr({" || char(10) || ".join(map(staged_key, searched()))} || char(10)
    || sort_key(coalesce(seats, '')), :words)
"""
"""True of a row that contains the text `:words`, a sort key, where people look for it, as SQL.

Seats are few different texts: the function of the domain remembers the keys of all of them.
"""
