"""The tables of a staging database: people of an import, their outcomes, and who is in no file."""

from seatdesk.domain.user_fields import UserField, imported, searched, texts

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
FOLDED = tuple(field for field in texts() if field.key_column or field.search_line)
"""Texts beside which a sort key and a casefolded form are staged, where `lower` does not do."""
_KINDS = {"flag": "INTEGER"}
_FACTS = ", ".join(
    (
        *(f"{field.stored} {_KINDS.get(field.type, 'TEXT')}" for field in imported()),
        *(f"{field.name}_key TEXT, {field.name}_fold TEXT" for field in FOLDED),
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


def folded(field: UserField) -> str:
    """The SQL of a staged text in the form that words are searched in."""
    if field.name == "email":
        return "key"
    own = f"{field.name}_fold, " if field in FOLDED else ""
    return f"coalesce({own}lower({field.stored}), '')"


CONTAINS = f"""
instr({" || char(10) || ".join(map(folded, searched()))} || char(10)
    || coalesce(lower(seats), ''), :words)
"""
"""True of a row that contains the casefolded text `:words` where people look for it, as SQL."""
