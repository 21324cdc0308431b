"""A usage file: who was active when, and nothing else that it says about people."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from seatdesk.domain.choices import Activity
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.people.person import RowProblem
from seatdesk.exchange.recognition.recognition import Recognition
from tests.exchange.gathering import hidden_addresses, read_people


class UsageRow(NamedTuple):
    """The last activity of one person over all columns and rows of the file.

    `activity` UNKNOWN: the file knows the person and no activity. `censored`: the true day may
    lie before `last_active`.
    """

    key: str
    email: str
    activity: Activity
    last_active: date | None
    censored: bool
    line: int


@dataclass(frozen=True, slots=True)
class Usage:
    """A usage file as read. `hidden` counts addresses that a privacy setting replaced."""

    rows: tuple[UsageRow, ...]
    problems: tuple[RowProblem, ...]
    data: int
    blank: int
    left_out: int
    waiting: int
    repeated: int
    hidden: int
    as_of: date


def read_usage(
    table: Table, recognition: Recognition, step: Callable[[int], None] | None = None
) -> Usage:
    """Read a whole usage file; the latest of several columns or rows counts."""
    read = read_people(table, recognition, step)
    return Usage(
        rows=tuple(
            UsageRow(
                person.key,
                person.email,
                person.activity or Activity.UNKNOWN,
                person.last_active,
                person.censored,
                person.line,
            )
            for person in read.people
        ),
        problems=read.problems,
        data=read.data,
        blank=read.blank,
        left_out=read.left_out,
        waiting=read.waiting,
        repeated=read.repeated,
        hidden=hidden_addresses(read.problems),
        as_of=recognition.as_of,
    )
