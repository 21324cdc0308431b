"""Checks the chain of the history, line by line, and replays the lines (H1)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from sqlalchemy import RowMapping

from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.changes.replay import ImpossibleError, Replay
from seatdesk.store.unit_of_work.history import BEGINNING, hash_line, read_change
from seatdesk.store.verification_problems import DAMAGE, VerificationProblem


class Chain:
    """The check that every line follows from the one before, and none was changed or dropped."""

    def __init__(self, expect: str, step: Callable[[], None]) -> None:
        """`expect`: a hash noted earlier. `step` is called for every line."""
        self.expect = expect
        self.expected: int | None = None if expect else 0
        """The number of the line with this hash."""
        self.settled: date | None = None
        """The day of the last line that does not add users."""
        self._step = step

    def problems(
        self, lines: Iterable[RowMapping], head: RowMapping, replay: Replay
    ) -> Iterator[VerificationProblem]:
        """The problems of the lines; `head` has their number and the last hash."""
        number, previous = 1, BEGINNING
        for line in lines:
            if line["seq"] == 1 and line["day"] != head["opened"]:
                yield VerificationProblem("account_differs", {"field": "opened"})
            yield from _line_problems(line, number, previous)
            yield from self._fold(line, replay)
            number, previous = line["seq"] + 1, line["hash"]
            if previous == self.expect:
                self.expected = line["seq"]
            self._step()
        if number <= head["history_length"]:
            yield VerificationProblem(
                "lines_missing", {"first": number, "last": head["history_length"]}
            )
        elif (number - 1, previous) != (head["history_length"], head["history_head"]):
            yield VerificationProblem(
                "head_differs", {"lines": number - 1, "stored": head["history_length"]}
            )

    def _fold(self, line: RowMapping, replay: Replay) -> Iterator[VerificationProblem]:
        try:
            change: Change = read_change(line["change"])
        except DAMAGE:
            yield VerificationProblem("line_unreadable", {"line": line["seq"]})
            return
        why = _folded(replay, DatedChange(line["day"], change))
        if why:
            facts = {"line": line["seq"], "kind": line["kind"], "why": why}
            yield VerificationProblem("line_impossible", facts)
        if not isinstance(change, AddUsers):
            self.settled = replay.account.as_of


def _line_problems(line: RowMapping, number: int, previous: str) -> Iterator[VerificationProblem]:
    if line["seq"] != number:
        yield VerificationProblem("lines_missing", {"first": number, "last": line["seq"] - 1})
    if line["previous"] != previous:
        yield VerificationProblem("chain_broken", {"line": line["seq"]})
    if line["hash"] != hash_line(line):
        yield VerificationProblem("line_changed", {"line": line["seq"]})


def _folded(replay: Replay, planned: DatedChange) -> str:
    """The reason why a line cannot follow those before it; empty: it can."""
    try:
        replay.fold(planned)
    except ImpossibleError as error:
        return error.why
    except DAMAGE:
        return "damaged"
    return ""
