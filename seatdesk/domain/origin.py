"""The origin of a fact: a line of a file with a certain content, of a certain day."""

from dataclasses import dataclass
from datetime import date

IMPORTED = "import "
"""How the source of a line of the history begins that an import wrote."""


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
