"""The list of price books: look at one, copy, edit, import, export or remove it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.outcome import Done
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.override import override
from seatdesk.ui.prices.price_books.draft import BookDraft, key_from
from seatdesk.ui.prices.price_books.editor_dialog import PriceBookDialog, PriceBookNeeds, arrange
from seatdesk.ui.prices.price_books.prices_model import PricesModel
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.dialogs.confirm import Confirmation
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog, suggested_name
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.plain_table import PlainTable


class ListedBook(Protocol):
    """A price book in the list, and where it is from."""

    @property
    def book(self) -> PriceBook:
        """The price book."""

    @property
    def shipped(self) -> bool:
        """True when it comes with the program."""

    @property
    def used_by(self) -> tuple[str, ...]:
        """The products whose subscriptions are priced by it."""


@dataclass(frozen=True, slots=True)
class PriceBooksNeeds:
    """The books, and functions for files: `read` gives a book, or a sentence for each problem.

    `write` gives what went wrong, or nothing.
    """

    listed_price_books: Sequence[ListedBook]
    today: date
    read: Callable[[Path], PriceBook | tuple[str, ...]]
    write: Callable[[PriceBook, Path], str]
    currency: str = "USD"
    missing_permission: str = ""


class PriceBooksDialog(Dialog):
    """The dialog; shipped books are read-only until they are copied."""

    help_topic = "price-books"

    save_requested = Signal(object, object, object)
    """PriceBook or None as it was looked at, PriceBook as it shall be, the dialog that waits."""
    remove_requested = Signal(str)
    """The key of a book of the workspace."""

    def __init__(self, needs: PriceBooksNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Price books"))
        self._needs = needs
        self._listed: tuple[ListedBook, ...] = ()
        self.list = PlainTable(self)
        self.list.setAccessibleName(self.tr("Price books"))
        self._books = QStandardItemModel(0, 4, self)
        self.list.setModel(self._books)
        self.about = MutedLabel(parent=self)
        self.prices = PlainTable(self)
        self.prices.setAccessibleName(self.tr("Prices of the chosen book"))
        self._rows = PricesModel(self.prices)
        self.prices.setModel(self._rows)
        self.copy = QPushButton(self.tr("Copy…"), self)
        self.edit = QPushButton(self.tr("Edit…"), self)
        self.new = QPushButton(self.tr("New…"), self)
        self.bring = QPushButton(self.tr("Import…"), self)
        self.give = QPushButton(self.tr("Export…"), self)
        self.drop = QPushButton(self.tr("Remove…"), self)
        self.list.row_menu.offer(self.edit, self.give, None, self.drop)
        self.add_cancel(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.show_books(needs.listed_price_books)

    def show_books(self, books: Sequence[ListedBook]) -> None:
        """Show other books; the chosen one stays chosen."""
        chosen = self.chosen.book.key if self._listed else ""
        self._listed = tuple(books)
        self._books.setRowCount(0)
        for listed in self._listed:
            self._books.appendRow([QStandardItem(text) for text in self._cells(listed)])
        keys = [listed.book.key for listed in self._listed]
        self.list.selectRow(keys.index(chosen) if chosen in keys else 0)
        self._show()

    def choose(self, key: str) -> None:
        """Choose the book of a key."""
        for row, listed in enumerate(self._listed):
            if listed.book.key == key:
                self.list.selectRow(row)

    @property
    def chosen(self) -> ListedBook:
        """The book whose prices are shown."""
        return self._listed[max(0, min(self.list.currentIndex().row(), len(self._listed) - 1))]

    @override
    def conclude(self, done: Done[object]) -> None:
        """Stay open: whoever ran the use case shows the new list."""
        self._touched = False
        self.notice.hide()

    def _cells(self, listed: ListedBook) -> tuple[str, ...]:
        place = (
            self.tr("Sample prices: check against your contract")
            if listed.shipped
            else self.tr("This workspace")
        )
        book = listed.book
        return book.name, number(len(book.prices)), place, ", ".join(listed.used_by)

    @Slot()
    def _show(self) -> None:
        if not self._listed:
            return
        listed = self.chosen
        self._rows.show_rows(BookDraft.of(listed.book).rows)
        read_only = self.tr("This book comes with SeatDesk and is read-only: copy it to change it.")
        note = listed.book.note
        words = [read_only, translated(note)] if listed.shipped else [note]
        self.about.setText(" ".join(filter(None, words)))
        missing_permission = self._needs.missing_permission
        edit = missing_permission or (read_only if listed.shipped else "")
        drop = edit or self._why_it_stays(listed)
        for button, reason in (
            (self.copy, missing_permission),
            (self.new, missing_permission),
            (self.bring, missing_permission),
            (self.edit, edit),
            (self.drop, drop),
        ):
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))

    def _why_it_stays(self, listed: ListedBook) -> str:
        if not listed.used_by:
            return ""
        return self.tr("It prices {products}. Give these contracts other prices first.").format(
            products=", ".join(listed.used_by)
        )

    # -- what can be done ----------------------------------------------------------------------

    @Slot()
    def _copy(self) -> None:
        book = self.chosen.book
        draft = BookDraft.of(book)
        draft.name = self.tr("Copy of {name}").format(name=book.name)
        draft.key = key_from(book.key, self._keys())
        self._open(draft, None, ())

    @Slot()
    def _new(self) -> None:
        draft = BookDraft(key_from(self.tr("Our prices"), self._keys()), self.tr("Our prices"))
        draft.add(None, self._needs.today, self._needs.currency)
        self._open(draft, None, ())

    @Slot()
    def _edit(self) -> None:
        listed = self.chosen
        if self.edit.isEnabled():
            self._open(BookDraft.of(listed.book), listed.book, listed.used_by)

    def _open(
        self, draft: BookDraft, stored: PriceBook | None, used_by: tuple[str, ...]
    ) -> PriceBookDialog:
        needs = PriceBookNeeds(
            draft,
            stored,
            self._needs.today,
            self._needs.currency,
            used_by,
            self._needs.missing_permission,
        )
        dialog = PriceBookDialog(needs, self)
        dialog.save_requested.connect(
            lambda before, after: self.save_requested.emit(before, after, dialog)
        )
        dialog.open()
        return dialog

    @Slot()
    def _bring(self) -> None:
        dialog = FileDialog(self, self.tr("Import a price book"))
        dialog.setNameFilters([self.tr("Price books (*.json)"), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def import_from(self, file: str) -> None:
        """Import a book from a file, after saying what it would replace; nothing that is wrong."""
        found = self._needs.read(Path(file))
        if not isinstance(found, PriceBook):
            text = self.tr("Nothing was imported.")
            self.notice.show_message("\n".join([*found[:8], text]), Severity.REFUSAL)
            return
        self.notice.hide()
        same = next((s for s in self._listed if s.book.key == found.key), None)
        if same is None or same.book == found:
            self._take(None if same is None or same.shipped else same.book, found)
            return
        question = Confirmation(
            title=self.tr("Import a price book"),
            text=self.tr("“{name}” takes the place of “{old}”, which has the same key.").format(
                name=found.name, old=same.book.name
            ),
            more=self.tr("This can be undone. Contracts keep the prices they have."),
            verb=self.tr("Import"),
        )
        before = None if same.shipped else same.book
        self._ask(self, question, lambda: self._take(before, found))

    def _take(self, before: PriceBook | None, found: PriceBook) -> None:
        self.save_requested.emit(before, found, self)

    @Slot()
    def _give(self) -> None:
        name = f"{suggested_name(self.chosen.book.key)}.json"
        dialog = FileDialog(self, self.tr("Export the price book"), name)
        dialog.setNameFilters([self.tr("Price books (*.json)"), "*"])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, file: str) -> None:
        """Write the chosen book to a file."""
        wrong = self._needs.write(self.chosen.book, Path(file))
        if wrong:
            self.notice.show_message(wrong, Severity.REFUSAL)
            return
        text = self.tr("{name} was written to {file}.")
        self.notice.show_message(text.format(name=self.chosen.book.name, file=file), Severity.DONE)

    @Slot()
    def _drop(self) -> None:
        listed = self.chosen
        question = Confirmation(
            title=self.tr("Remove price book"),
            text=self.tr("Remove “{name}” from the workspace?").format(name=listed.book.name),
            more=self.tr("This can be undone. Contracts keep the prices they have."),
            verb=self.tr("Remove"),
        )
        key = listed.book.key
        self._ask(self, question, lambda: self.remove_requested.emit(key))

    def _keys(self) -> list[str]:
        return [listed.book.key for listed in self._listed]

    # -- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._show)
        self.list.doubleClicked.connect(self._edit)
        for button, run in (
            (self.copy, self._copy),
            (self.edit, self._edit),
            (self.new, self._new),
            (self.bring, self._bring),
            (self.give, self._give),
            (self.drop, self._drop),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)

    def _lay_out(self) -> None:
        self._books.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Prices"), self.tr("From"), self.tr("Used by")]
        )
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        actions = QHBoxLayout()
        for button in (self.new, self.copy, self.edit, self.drop):
            actions.addWidget(button)
        actions.addStretch()
        for button in (self.bring, self.give):
            actions.addWidget(button)
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(actions)
        lower = QWidget(self)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.prices, 1)
        arrange(self.prices)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        in_order = (self.list, self.new, self.copy, self.edit, self.drop, self.bring, self.give)
        for before, after in pairwise((*in_order, self.prices)):
            self.setTabOrder(before, after)
        layout = self.frame()
        layout.addWidget(split, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(140, 36)
