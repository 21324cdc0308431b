"""The preview of an import: what its files were read as, and what that would change."""

from dataclasses import dataclass

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
from seatdesk.controllers.imports.plan.plan_subscriptions import SubscriptionPlan
from seatdesk.controllers.imports.reading.read_files import FileRead, ImportFiles
from seatdesk.exchange.question import Question


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do: what was read, and what that changes in the account.

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
        """What is left open, with the name of the file."""
        return tuple((read.name, question) for read in self.files for question in read.questions)

    @property
    def certain(self) -> bool:
        """Whether nothing is left to ask."""
        return not self.questions

    @property
    def empty(self) -> bool:
        """Whether there is nothing to import."""
        return self.plan.empty() and not self.subscriptions.new

    def close(self) -> None:
        """Let go of what was read."""
        self.reading.staged.close()
