"""The identity of a workspace file: numbers in its first hundred bytes.

The desktop recognises a workspace by the application id at byte 68 (big-endian).
"""

APPLICATION_ID = 0x53454154
"""`SEAT`; SQLite's `application_id`, and the number of the PostgreSQL advisory lock."""

SCHEMA = 5
"""The schema this program writes: the number of the newest revision."""

SUFFIX = ".seatdesk"


def revision(schema: int) -> str:
    """A schema number as Alembic writes it."""
    return f"{schema:04d}"
