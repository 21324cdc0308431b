"""Shows what a file would change, before anything is stored."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from seatdesk.ui.dialog import Dialog
from seatdesk.ui.figure import QuietLabel
from seatdesk.ui.format import number
from seatdesk.ui.rows import give_air
from seatdesk.ui.tones import Tone

MOST_ROWS = 2000
"""Rows of one list that are written out; the count says how many there are."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of a list: who, what, and where it stands in the file (0: nowhere)."""

    who: str
    what: str
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """The lists, what was understood of the file, and what it leaves open. All are sentences."""

    file: str
    new: tuple[ImportRow, ...] = ()
    changed: tuple[ImportRow, ...] = ()
    unchanged: int = 0
    missing: tuple[ImportRow, ...] = ()
    """Here and not in the file: nothing happens to them."""
    unreadable: tuple[ImportRow, ...] = ()
    understood: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    """What is open; imported as proposed when the person says so."""
    seats: int = 0
    """Seats that the file gives to people."""
    why_no_seats: str = ""
    """Why they cannot be given now; empty: they can."""
    lacks: str = ""
    """Why the import cannot be done; empty: it can."""


class ImportDialog(Dialog):
    """Lists and one button."""

    import_requested = Signal(bool, bool)
    """Whether the seats are given as well, and whether what is proposed is right."""

    def __init__(self, preview: ImportPreview, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Import"))
        self._preview = preview
        self.lists = QTabWidget(self)
        self.with_seats = QCheckBox(
            self.tr("Assign the %n seat(s) that the file names", "", preview.seats), self
        )
        self.accept_proposals = QCheckBox(self.tr("Import as proposed"), self)
        self.cancel()
        self.run = self.verb("")
        self._fill_lists()
        self._lay_out()
        self.accept_proposals.toggled.connect(self._allow)
        self.run.clicked.connect(self._run)
        self._allow()

    def _fill_lists(self) -> None:
        preview = self._preview
        self._add(self.tr("%n new", "", len(preview.new)), preview.new)
        self._add(self.tr("%n changed", "", len(preview.changed)), preview.changed)
        said = ImportRow("", self.tr("These are here as the file says."))
        same = self.tr("%n unchanged", "", preview.unchanged)
        self._add(same, (said,) if preview.unchanged else ())
        self._add(self.tr("%n not in this file", "", len(preview.missing)), preview.missing)
        self._add(self.tr("%n unreadable", "", len(preview.unreadable)), preview.unreadable)

    @Slot()
    def _allow(self) -> None:
        preview, changes = self._preview, len(self._preview.new) + len(self._preview.changed)
        reason = preview.lacks
        if not reason and not changes:
            reason = self.tr("There is nothing to import.")
        if not reason and preview.questions and not self.accept_proposals.isChecked():
            reason = self.tr("Say first whether what is proposed is right.")
        self.run.setText(self.tr("Import %n change(s)", "", changes))
        self.run.setEnabled(not reason)
        self.run.setToolTip(reason)
        self.run.setAccessibleDescription(reason)

    def _lay_out(self) -> None:
        preview = self._preview
        understood = QuietLabel("\n".join(preview.understood), self)
        understood.setVisible(bool(preview.understood))
        self.with_seats.setVisible(preview.seats > 0)
        self.with_seats.setChecked(preview.seats > 0 and not preview.why_no_seats)
        self.with_seats.setEnabled(not preview.why_no_seats)
        self.with_seats.setToolTip(preview.why_no_seats)
        self.accept_proposals.setVisible(bool(preview.questions))
        said = [text for text in (preview.lacks, *preview.warnings, preview.why_no_seats) if text]
        self.notice.say("\n".join([*said, *preview.questions]), Tone.WARNING)
        last = self.tr("Everything is stored together, or nothing. It can be undone.")
        layout = self.frame()
        layout.addWidget(self.heading(preview.file))
        layout.addWidget(understood)
        layout.addWidget(self.lists, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.accept_proposals)
        layout.addWidget(self.with_seats)
        layout.addWidget(QuietLabel(last, self))
        layout.addWidget(self.buttons)
        self.finish(112, 34)

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
        self.import_requested.emit(self.with_seats.isChecked(), self.accept_proposals.isChecked())
