"""The state of an import in the wizard: its answers, the last preview, the current file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from seatdesk.controllers.subscriptions.checkout import Reclaimable
from seatdesk.ui.imports.wizard.model.answers import Answers

if TYPE_CHECKING:
    from seatdesk.controllers.imports.preview import ImportPreview
    from seatdesk.controllers.imports.preview_files import FilesPreview
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.domain.forecast.quote import Quote


class InWorker(Protocol):
    """A function that runs work in the worker and hands the result to a second function."""

    def __call__(
        self, work: "Callable[[Progress], Any]", done: Callable[[Any], None], /
    ) -> "Progress | None":
        """Queue the work. None: there is no worker any more."""


class Quoting(Protocol):
    """A function that asks what seats would cost; the second function gets the outcome."""

    def __call__(
        self,
        seats: Mapping[str, int],
        done: "Callable[[Outcome[tuple[Quote, ...]] | Exception], None]",
        /,
    ) -> None:
        """Queue the question."""


class Reclaiming(Protocol):
    """A function that asks what is paid for already; the second function gets the seats."""

    def __call__(self, wants: Mapping[str, int], done: Callable[[Reclaimable], None], /) -> None:
        """Queue the question."""


def _nothing_paid(_wants: Mapping[str, int], done: Callable[[Reclaimable], None]) -> None:
    done(Reclaimable())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNeeds:
    """The files and the facts that the wizard is opened with, and functions it asks.

    `products`: what the account has subscriptions of. `missing…`: why the person may not import,
    assign or buy; empty: they may.
    """

    files: tuple[Path, ...]
    today: date
    in_worker: InWorker
    quote: Quoting
    reclaim: Reclaiming = _nothing_paid
    products: tuple[str, ...] = ()
    missing_permission: str = ""
    missing_seat_permission: str = ""
    missing_billing_permission: str = ""


class ImportState(QObject):
    """The state that the four steps share."""

    answered = Signal()
    """Something was said: what it leads to has to be found out."""
    shown = Signal()
    """`files_preview` is newer."""
    file_chosen = Signal()
    """Another file is looked at."""

    def __init__(self, needs: ImportNeeds, parent: QObject) -> None:
        super().__init__(parent)
        self.needs = needs
        self.answers = Answers(needs.files)
        self.files_preview: FilesPreview | None = None
        self.current = needs.files[0] if needs.files else None

    @property
    def preview(self) -> "ImportPreview | None":
        """The preview of the readable files, as far as there is one."""
        return self.files_preview.preview if self.files_preview else None

    @property
    def presets(self) -> tuple[str, ...]:
        """The names of the presets that are kept."""
        return self.files_preview.presets if self.files_preview else ()

    @property
    def reads(self) -> "tuple[FileRead, ...]":
        """The files that could be read."""
        return self.preview.files if self.preview else ()

    @property
    def read(self) -> "FileRead | None":
        """The current file, as it was read."""
        return self.read_of(self.current)

    def read_of(self, path: Path | None) -> "FileRead | None":
        """A file as it was read."""
        return self.files_preview.read(path) if self.files_preview and path else None

    def path_of(self, read: "FileRead") -> Path:
        """The path of a file that was read."""
        return read.table.source.path

    def show(self, files_preview: "FilesPreview") -> None:
        """Take in a newer preview."""
        self.files_preview = files_preview
        self.shown.emit()

    def choose_file(self, path: Path | None) -> None:
        """Make another file the current one."""
        if path != self.current:
            self.current = path
            self.file_chosen.emit()

    def add(self, files: Iterable[Path]) -> None:
        """Add files."""
        self.answers.add(files)
        self.answers.touched = True
        self.current = self.current or next(iter(self.answers.files), None)
        self.answered.emit()

    def remove(self, path: Path) -> None:
        """Remove a file."""
        self.answers.remove(path)
        self.answers.touched = True
        self.choose_file(next(iter(self.answers.files), None))
        self.answered.emit()

    def set_options(self, **settings: object) -> None:
        """Set options of the current file."""
        if self.current is not None:
            self.answers.set_options(self.current, self.read, **settings)
            self.answered.emit()
