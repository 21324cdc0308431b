"""A preset: how files of one form are read, kept in the workspace for next month's file."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ImportPreset:
    """Answers that were given for files with the same columns.

    `signature` names those columns; `kind` and `recognised_as` say what the file was; `answers`
    is the JSON that the room which reads files makes of its answers, and is not looked into here.
    """

    name: str
    signature: str
    kind: str
    recognised_as: str
    answers: str
    saved: date

    @property
    def key(self) -> str:
        """The key that all spellings of its name share."""
        return preset_key(self.name)


def preset_key(name: str) -> str:
    """The key that all spellings of a preset's name share."""
    return " ".join(name.split()).casefold()
