"""The names of the triggers that enforce rules in the database itself (S5, H1)."""

from sqlalchemy import Connection

EXPECTED = {
    "sqlite": frozenset(
        {"seat_given", "seat_taken", "seat_moved", "history_unchanged", "history_kept"}
    ),
    "postgresql": frozenset(
        {
            "seat_lock",
            "seat_given",
            "seat_taken",
            "seat_moved",
            "seat_emptied",
            "history_unchanged",
        }
    ),
}
THERE = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": (
        "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE NOT tgisinternal AND tgenabled <> 'D'"
        " AND relnamespace = current_schema()::regnamespace"
    ),
}


def missing(connection: Connection) -> list[str]:
    """The names of triggers that are missing or switched off."""
    dialect = connection.dialect.name
    there = {name for (name,) in connection.exec_driver_sql(THERE[dialect])}
    return sorted(EXPECTED[dialect] - there)
