"""The history: reading it, undoing a step, and verifying all of it (H1, H2)."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.messages.history_lines import MOST_NAMED, describe, user_ids_in
from seatdesk.controllers.messages.verification_report import VerifyReport
from seatdesk.controllers.operations import undo
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.changes.kinds.change import CHANGE_KINDS, Change, DatedChange
from seatdesk.domain.json_values import from_plain
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.read_models.history_pages import HistoryRow


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of the history with its change and the names of its users."""

    seq: int
    batch: int
    at: str
    """UTC, ISO 8601."""
    day: date
    actor: str
    change: Change
    note: str
    source: str
    reverses: int | None
    names: Mapping[int, str]
    actor_name: str = ""
    """The name that the actor has now; empty where there is none."""

    def what(
        self,
        translate: Callable[[str], str] = str,
        dated: Callable[[date], str] = date.isoformat,
    ) -> str:
        """The change in words."""
        return describe(self.change, self.names, translate, dated)


class HistoryController:
    """The use cases behind the Activity page, Undo and Redo, and *Verify*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def page(
        self, before: int | None = None, limit: int = 100, text: str = ""
    ) -> tuple[HistoryLine, ...]:
        """Lines, the newest first, before a number; `text` anywhere in them."""
        return self._worded(self._runner.views.lines.page(limit, before, text))

    def of_user(self, user: int, limit: int = 50) -> tuple[HistoryLine, ...]:
        """Lines about one user, the newest first."""
        return self._worded(self._runner.views.lines.of_user(user, limit))

    def coming(self) -> tuple[DatedChange, ...]:
        """Changes that time brought and nobody stored yet, where the workspace is only read."""
        return self._runner.look(lambda use_case: use_case.passed)

    def reverse(
        self, batch: int, note: str = "", progress: Progress | None = None
    ) -> Outcome[tuple[Change, ...]]:
        """Take an action back; reversing the reversing batch does it again (H2)."""
        return self._runner.run(
            lambda use_case: undo.reverse(use_case, batch), note=note, progress=progress
        )

    def verify(self, progress: Progress | None = None, expect: str = "") -> VerifyReport:
        """Prove that no line was changed or dropped, recount the seats, replay the account (H1).

        `expect`: the hash of a line, noted earlier and elsewhere; the history must still hold it.
        Without one, who rewrites the whole file with all its hashes is not found out.
        """
        found = self._runner.database.verify(progress, expect)
        return VerifyReport(
            found.lines, found.seats, found.users, found.problems, found.head, found.expected
        )

    def kinds(self) -> tuple[type[Change], ...]:
        """The kinds of changes that ever happened here; all kinds where one of them is unknown."""
        by_name = {kind.__name__: kind for kind in CHANGE_KINDS}
        found = self._runner.views.kinds()
        if not set(found) <= set(by_name):
            return tuple(CHANGE_KINDS)
        return tuple(by_name[name] for name in found)

    def names(self, changes: Iterable[Change]) -> dict[int, str]:
        """Names of the first few users in each change, by the user's number."""
        users = {user for change in changes for user in user_ids_in(change)[:MOST_NAMED]}
        views = self._runner.views
        names = {user.id: user.name or user.email for user in views.rows(sorted(users))}
        return views.lines.withdrawn_names(users - names.keys()) | names

    def _worded(self, rows: Sequence[HistoryRow]) -> tuple[HistoryLine, ...]:
        changes = [self._change(row) for row in rows]
        names = self.names(changes)
        actors = self._runner.views.lines.names_of({row.actor for row in rows} - {""})
        return tuple(
            HistoryLine(
                row.seq,
                row.batch,
                row.at,
                row.day,
                row.actor,
                change,
                row.note,
                row.source,
                row.reverses,
                names,
                actors.get(row.actor, ""),
            )
            for row, change in zip(rows, changes, strict=True)
        )

    def _change(self, row: HistoryRow) -> Change:
        text = row.change or self._runner.views.lines.change(row.seq)
        with unreadable_is_damage(self._runner.location, "history"):
            return from_plain(CHANGE_KINDS, json.loads(text))
