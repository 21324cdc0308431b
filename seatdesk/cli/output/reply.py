"""The reply of a command: an object for `--json`, lines for people, and an exit code."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeVar

from seatdesk.controllers.messages.sentences import CodedMessage, sentence
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.refusals import Code, Refusal

T = TypeVar("T")
MOST_ROWS = 20
"""Refused rows that people are shown; `--json` has all of them."""


class Exit(IntEnum):
    """Exit codes: refused by a rule, wrong usage, trouble with a file or server, interrupted."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    TROUBLE = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply of a command in both forms, with its exit code."""

    data: object
    lines: Sequence[str] = ()
    code: Exit = Exit.DONE


@dataclass
class CommandError(Exception):
    """Ends a command with a sentence: refused, wrong usage, or trouble with a file.

    `details` are lines below the sentence, `more` stands beside it in JSON.
    """

    exit: Exit
    code: str
    message: str
    rows: tuple[Refusal, ...] = field(default=())
    details: tuple[str, ...] = ()
    more: Mapping[str, object] = field(default_factory=dict)

    def as_json(self) -> Mapping[str, object]:
        """The error as JSON: `{"error", "message"}`, and every refused row of a bulk command."""
        answer: dict[str, object] = {"error": self.code, "message": self.message}
        if self.rows:
            answer["refused"] = [
                {"error": str(row.code), "message": sentence(row)} for row in self.rows
            ]
        return {**answer, **self.more}

    def as_lines(self) -> list[str]:
        """The sentence, and the refused rows under it."""
        lines = [self.message, *self.details]
        if len(self.rows) > 1:
            lines += [f"  {sentence(row)}" for row in self.rows[:MOST_ROWS]]
        if len(self.rows) > MOST_ROWS:
            lines.append(f"  … and {len(self.rows) - MOST_ROWS:,} more")
        return lines


def usage(message: str) -> CommandError:
    """The error of wrong usage: exit code 2."""
    return CommandError(Exit.USAGE, "usage", message)


def refused(refusal: Refusal, rows: tuple[Refusal, ...] = ()) -> CommandError:
    """The error of a refusal: exit code 1."""
    said = sentence(refusal)
    return CommandError(Exit.REFUSED, str(refusal.code), said, rows, more=_place(refusal))


def _place(refusal: Refusal) -> dict[str, object]:
    """The number and the field of a step that cannot be read, for programs."""
    if refusal.code is not Code.INVALID_STEP:
        return {}
    return {"step": refusal.params.get("step"), "field": refusal.params.get("key")}


def trouble(error: CodedMessage) -> CommandError:
    """The error of trouble with a file or database: exit code 3."""
    return CommandError(Exit.TROUBLE, str(error.code), sentence(error))


def value_of(outcome: Outcome[T]) -> T:
    """The value of a use case that was done; raises `CommandError` when it was refused."""
    if isinstance(outcome, Done):
        return outcome.value
    raise refused(outcome.refusal, outcome.also)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """A table as lines: columns under their heads, numbers to the right."""
    cells = [list(head), *([_cell(cell) for cell in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    right = [
        len(cells) > 1 and all(_is_number(row[i]) for row in cells[1:] if row[i])
        for i in range(len(head))
    ]
    return [
        "  ".join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in cells
    ]


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _is_number(text: str) -> bool:
    return text.replace(",", "").replace(".", "").lstrip("-").isdigit()
