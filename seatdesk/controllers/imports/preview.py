"""The preview of an import: its files as they were read, and what they would change."""

from dataclasses import dataclass

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
from seatdesk.controllers.imports.plan.plan_subscriptions import SubscriptionPlan
from seatdesk.controllers.imports.reading.read_files import FileRead, ImportFiles
from seatdesk.exchange.question import Question


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """The preview of an import: the files that were read, and the plan of changes.

    Holds disk space until it is closed or forgotten.
    """

    reading: ImportFiles
    plan: ImportPlan
    subscriptions: SubscriptionPlan
    revision: int = -1
    """State of the workspace that this was decided on."""

    @property
    def files(self) -> tuple[FileRead, ...]:
        """The files that were read."""
        return self.reading.files

    @property
    def questions(self) -> tuple[tuple[str, Question], ...]:
        """The open questions, each with the name of its file."""
        return tuple((read.name, question) for read in self.files for question in read.questions)

    def unanswered(self, *, accepted: bool) -> tuple[Question, ...]:
        """The questions that keep an import from running.

        Agreeing answers no question what a file is, where nothing is proposed.
        """
        asked = (question for _, question in self.questions)
        return tuple(q for q in asked if not accepted or (q.code == "kind" and not q.proposed))

    @property
    def certain(self) -> bool:
        """True when no question is open."""
        return not self.questions

    @property
    def empty(self) -> bool:
        """True when there is nothing to import."""
        return self.plan.empty() and not self.subscriptions.new

    def close(self) -> None:
        """Free the disk space of what was read."""
        self.reading.staged.close()
