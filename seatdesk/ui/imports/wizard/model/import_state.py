"""One import while it is talked about: what was said, what that leads to, which file is shown."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from seatdesk.ui.imports.wizard.model.answers import Answers

if TYPE_CHECKING:
    from seatdesk.controllers.imports.preview import ImportPreview
    from seatdesk.controllers.imports.preview_files import FilesPreview
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.controllers.jobs import Progress


class InWorker(Protocol):
    """Runs something in the worker; the second function hears what came of it."""

    def __call__(
        self, work: "Callable[[Progress], Any]", done: Callable[[Any], None], /
    ) -> "Progress | None":
        """Queue it. None: there is no worker any more."""


class Quoting(Protocol):
    """Asks what seats would cost; the second function hears the outcome."""

    def __call__(self, seats: Mapping[str, int], done: Callable[[object], None], /) -> None:
        """Queue the question."""


class Reclaiming(Protocol):
    """Asks what is paid for already; the second function hears the seats."""

    def __call__(self, products: Collection[str], done: Callable[[object], None], /) -> None:
        """Queue the question."""


def _nothing_paid(_products: Collection[str], done: Callable[[object], None]) -> None:
    done(())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNeeds:
    """What the wizard is opened with.

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
    """Shared by the four steps."""

    answered = Signal()
    """Something was said: what it leads to has to be found out."""
    shown = Signal()
    """`looked` is newer."""
    file_chosen = Signal()
    """Another file is looked at."""

    def __init__(self, needs: ImportNeeds, parent: QObject) -> None:
        super().__init__(parent)
        self.needs = needs
        self.answers = Answers(needs.files)
        self.looked: FilesPreview | None = None
        self.current = needs.files[0] if needs.files else None

    @property
    def preview(self) -> "ImportPreview | None":
        """What the readable files would do, as far as that is known."""
        return self.looked.preview if self.looked else None

    @property
    def presets(self) -> tuple[str, ...]:
        """Names of the presets that are kept."""
        return self.looked.presets if self.looked else ()

    @property
    def reads(self) -> "tuple[FileRead, ...]":
        """The files that could be read."""
        return self.preview.files if self.preview else ()

    @property
    def read(self) -> "FileRead | None":
        """The file that is looked at, as it was read."""
        return self.read_of(self.current)

    def read_of(self, path: Path | None) -> "FileRead | None":
        """A file as it was read."""
        return self.looked.read(path) if self.looked and path else None

    def path_of(self, read: "FileRead") -> Path:
        """Where a file that was read is."""
        return read.table.source.path

    def show(self, looked: "FilesPreview") -> None:
        """What the answers lead to."""
        self.looked = looked
        self.shown.emit()

    def choose_file(self, path: Path | None) -> None:
        """Look at another file."""
        if path != self.current:
            self.current = path
            self.file_chosen.emit()

    def add(self, files: Iterable[Path]) -> None:
        """More files."""
        self.answers.add(files)
        self.answers.touched = True
        self.current = self.current or next(iter(self.answers.files), None)
        self.answered.emit()

    def remove(self, path: Path) -> None:
        """Leave a file out."""
        self.answers.remove(path)
        self.answers.touched = True
        self.choose_file(next(iter(self.answers.files), None))
        self.answered.emit()

    def set_options(self, **settings: object) -> None:
        """Settings of the file that is looked at."""
        if self.current is not None:
            self.answers.set_options(self.current, self.read, **settings)
            self.answered.emit()
