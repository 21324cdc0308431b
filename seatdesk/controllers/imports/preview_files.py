"""Previews of several files, also where some of them cannot be read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from seatdesk.controllers.imports.controller import ImportingController
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.import_options import AnyImportOptions
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.controllers.imports.reading.staged_people import UNCHANGED, LazyList
from seatdesk.controllers.jobs import Progress
from seatdesk.exchange.unreadable import Unreadable

ProblemKey: TypeAlias = tuple[Path, str, str, str]


@dataclass(frozen=True, slots=True)
class FilesPreview:
    """The preview of the readable files, and the error of each of the others.

    `preview` is None when there is no readable one. `presets` are the names of those that are kept.
    `alike` counts the problems that are the same: file, problem, column and value.
    """

    preview: ImportPreview | None
    failed: Mapping[Path, Unreadable]
    presets: tuple[str, ...] = ()
    alike: Mapping[ProblemKey, int] = field(default_factory=dict)

    def read(self, path: Path) -> FileRead | None:
        """The file of a path as it was read, if it could be."""
        reads = self.preview.files if self.preview else ()
        return next((read for read in reads if read.table.source.path == path), None)

    @property
    def same(self) -> Sequence[tuple[str, str, int]]:
        """Users of whom the files say nothing new: name, address, line. Read when looked at."""
        if self.preview is None:
            return ()
        staged = self.preview.reading.staged
        return LazyList(
            self.preview.plan.unchanged,
            lambda words: (
                [(row.name or "", row.email, row.line) for row, _note, _file in portion]
                for portion in staged.with_outcome(UNCHANGED, words)
            ),
        )


def preview_readable(
    importing: ImportingController,
    files: Sequence[Path],
    presets: tuple[str, ...] = (),
    options: AnyImportOptions = None,
    progress: Progress | None = None,
) -> FilesPreview:
    """Preview the files that can be read. Raises Cancelled.

    `presets` are the names of those that are kept.
    """
    rest, failed = list(dict.fromkeys(files)), dict[Path, Unreadable]()
    while rest:
        try:
            preview = importing.preview(rest, options, progress)
            return FilesPreview(preview, failed, presets, count_alike(preview))
        except Unreadable as error:
            path, reason = _unreadable_file(importing, rest, options, error)
            failed[path] = reason
            rest.remove(path)
    return FilesPreview(None, failed, presets)


def count_alike(preview: ImportPreview) -> Counter[ProblemKey]:
    """Counts of the same problem, in the same column, with the same value."""
    return Counter(
        (read.table.source.path, problem.problem, problem.column, problem.value)
        for read in preview.files
        for problem in read.problems
    )


def _unreadable_file(
    importing: ImportingController,
    files: Sequence[Path],
    options: AnyImportOptions,
    error: Unreadable,
) -> tuple[Path, Unreadable]:
    """The unreadable file: the only one, the one that the error names, or the first that fails."""
    with_name = [path for path in files if path.name == error.facts.get("name")]
    if len(files) == 1 or len(with_name) == 1:
        return (with_name or list(files))[0], error
    for path in files[:-1]:
        try:
            importing.preview([path], options).close()
        except Unreadable as alone:
            return path, alone
    return files[-1], error
