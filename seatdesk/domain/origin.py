"""The origin of a fact: a line of a file with a certain content, of a certain day."""

from dataclasses import dataclass
from datetime import date

IMPORTED = "import "
"""The beginning of the source that a line of the history has which an import wrote."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The line of a file in which the last import read something of a user.

    `as_of` is the day that the file speaks of, `imported_at` a moment in UTC (ISO 8601).
    """

    file: str
    sha256: str
    line: int
    as_of: date | None
    imported_at: str
