"""Values as rows have them: a day is text in SQLite, and a date in PostgreSQL."""

from datetime import date
from typing import Any


def day_in(value: Any) -> date:  # noqa: ANN401 - as the driver gives it
    """The day in a column that always has one."""
    return value if isinstance(value, date) else date.fromisoformat(value)


def maybe_day_in(value: Any) -> date | None:  # noqa: ANN401 - as above
    """The day in a column that may have none."""
    return None if value is None else day_in(value)
