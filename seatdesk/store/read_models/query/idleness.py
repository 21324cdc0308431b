"""The SQL of an observed silence: users who were not active for long (E3.6)."""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

_LAST = "users.last_active"
_HIRED = "CASE users.activity WHEN 'never' THEN users.hired END"
"""A start without any use is the later of the seat and of the hire (E3.7)."""


def silence(dialect: str, since: str, compared: str, days: int) -> str:
    """The condition of how long a silence is; the seats are looked up last, where it matters.

    `since`: the SQL of the day since when a user has had the oldest seat.

    The longest one counts: it begins with the last use, the hire of who was never there, or
    the oldest seat, whichever is latest. Without any of them it has no beginning.
    """
    until = "coalesce(users.activity_as_of, users.last_active)"
    begins = (_LAST, _HIRED, since)
    parts = [f"{_passed(dialect, until, begin)} {compared} {days:d}" for begin in begins]
    if compared in {"<", "<="}:
        return f"({parts[0]} OR {parts[2]})"  # only of those whose last use is known
    endless = " AND ".join(f"{begin} IS NULL" for begin in begins)
    return f"({until} IS NOT NULL AND {' AND '.join(parts)} OR {until} IS NULL AND {endless})"


def seated_since(seats: str) -> str:
    """The day since when a user has had the oldest seat; none where the age of one is unknown."""
    return (
        f"(SELECT CASE WHEN min(CASE WHEN {seats}.age_known THEN 1 ELSE 0 END) = 1"
        f" THEN min({seats}.assigned_on) END"
        f" FROM {seats} WHERE {seats}.user_id = users.id AND {seats}.counted)"
    )


def _passed(dialect: str, until: str, begin: str) -> str:
    """The days between two; more than there are where nobody knows the first one."""
    if dialect == "postgresql":
        return f"{until} - coalesce({begin}, DATE '0001-01-01')"
    return f"julianday({until}) - julianday(coalesce({begin}, '0001-01-01'))"
