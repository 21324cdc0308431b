"""Shows what a people file would change, before anything is stored."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTabWidget, QTreeWidget, QTreeWidgetItem, QWidget

from seatdesk.ui.dialog import Dialog
from seatdesk.ui.figure import QuietLabel
from seatdesk.ui.format import number
from seatdesk.ui.rows import give_air
from seatdesk.ui.tones import Tone

MOST_ROWS = 2000
"""Rows of one list that are written out; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of a list: who, what, and where it stands in the file."""

    who: str
    what: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """The four lists, and what was understood of the file."""

    file: str
    new: tuple[ImportRow, ...]
    changed: tuple[ImportRow, ...]
    unchanged: tuple[ImportRow, ...]
    unreadable: tuple[ImportRow, ...]
    understood: tuple[str, ...] = ()
    """Sentences: which columns mean what, what is never read."""
    warnings: tuple[str, ...] = ()
    """Sentences: what the import cancels or needs first."""
    lacks: str = ""
    """Why the import cannot be done; empty: it can."""


class ImportDialog(Dialog):
    """Four lists and one button."""

    import_requested = Signal()

    def __init__(self, preview: ImportPreview, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Import"))
        self._preview = preview
        self.understood = QuietLabel("\n".join(preview.understood), self)
        self.understood.setVisible(bool(preview.understood))
        self.lists = QTabWidget(self)
        self._add(self.tr("%n new", "", len(preview.new)), preview.new)
        self._add(self.tr("%n changed", "", len(preview.changed)), preview.changed)
        self._add(self.tr("%n unchanged", "", len(preview.unchanged)), preview.unchanged)
        self._add(self.tr("%n unreadable", "", len(preview.unreadable)), preview.unreadable)
        self.cancel()
        changes = len(preview.new) + len(preview.changed)
        self.run = self.verb(self.tr("Import %n change(s)", "", changes))
        reason = preview.lacks or ("" if changes else self.tr("There is nothing to import."))
        self.run.setEnabled(not reason)
        self.run.setToolTip(reason)
        self.run.setAccessibleDescription(reason)
        self.run.clicked.connect(self._run)
        if preview.lacks:
            self.notice.say(preview.lacks, Tone.WARNING)
        elif preview.warnings:
            self.notice.say("\n".join(preview.warnings), Tone.WARNING)
        layout = self.frame()
        layout.addWidget(self.heading(preview.file))
        layout.addWidget(self.understood)
        layout.addWidget(self.lists, 1)
        layout.addWidget(self.notice)
        layout.addWidget(
            QuietLabel(
                self.tr("Everything is stored together, or nothing. It can be undone."), self
            )
        )
        layout.addWidget(self.buttons)
        self.finish(100, 32)

    def _add(self, title: str, rows: tuple[ImportRow, ...]) -> None:
        tree = QTreeWidget(self)
        tree.setAccessibleName(title)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setTabKeyNavigation(False)
        give_air(tree)
        tree.setHeaderLabels([self.tr("Who"), self.tr("What"), self.tr("Line")])
        tree.addTopLevelItems([self._item(row) for row in rows[:MOST_ROWS]])
        if (more := len(rows) - MOST_ROWS) > 0:
            tree.addTopLevelItem(QTreeWidgetItem([self.tr("and {n} more").format(n=number(more))]))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.lists.addTab(tree, title)

    def _item(self, row: ImportRow) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.who, row.what, number(row.line) if row.line else ""])
        item.setToolTip(1, row.what)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    @Slot()
    def _run(self) -> None:
        self.wait(self.run)
        self.import_requested.emit()
