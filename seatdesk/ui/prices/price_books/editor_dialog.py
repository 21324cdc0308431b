"""The editor of one price book: its prices above, the chosen one below, problems in their rows."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.price_book_document import PriceBookProblem
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.calendar import add_months, month_start
from seatdesk.ui.prices.price_books.draft import BookDraft, field_of, row_of
from seatdesk.ui.prices.price_books.price_form import PriceForm
from seatdesk.ui.prices.price_books.prices_model import PricesModel
from seatdesk.ui.prices.price_books.problem_texts import problem_text, row_problem_text
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.fields import Hint
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.plain_table import PlainTable

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class PriceBookNeeds:
    """The draft, and `stored`: the book in the workspace under its key; None for a new one."""

    draft: BookDraft
    stored: PriceBook | None
    today: date
    currency: str = "USD"
    used_by: tuple[str, ...] = ()
    missing_permission: str = ""


class PriceBookDialog(Dialog):
    """The dialog; it validates while typing and stores nothing before Save, nor anything wrong."""

    help_topic = "price-books"

    save_requested = Signal(object, object)
    """PriceBook or None as it was looked at, PriceBook as it shall be."""

    def __init__(self, needs: PriceBookNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Price book"))
        self._needs, self._draft = needs, needs.draft
        self.name = QLineEdit(self._draft.name, self)
        self.note = QLineEdit(self._draft.note, self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(self.tr("Prices of the book"))
        self.model = PricesModel(self.table)
        self.table.setModel(self.model)
        self.add = QPushButton(self.tr("Add price"), self)
        self.follow_up = QPushButton(self.tr("New price from a day on"), self)
        self.drop = QPushButton(self.tr("Remove price"), self)
        self.table.row_menu.offer(self.follow_up, self.drop, None, self.add)
        self.form = PriceForm(needs.today, self)
        self.wrong = Hint(self)
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save"))
        self.note.setCursorPosition(0)
        self._lay_out()
        self._connect()
        self.model.show_rows(self._draft.rows)
        self._choose(0)
        self._follow()
        self._touched = False

    def _choose(self, number: int) -> None:
        if not self._draft.rows:
            self.form.setEnabled(False)
            return
        index = self.model.index(min(number, len(self._draft.rows) - 1), 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._show_row(index)

    @Slot(QModelIndex)
    def _show_row(self, index: QModelIndex) -> None:
        rows = self._draft.rows
        self.form.setEnabled(bool(rows) and index.isValid())
        if rows and index.isValid():
            products, tiers = (
                sorted({str(row.get(name, "")) for row in rows} - {""})
                for name in ("product", "tier")
            )
            self.form.offer(products, tiers)
            self.form.show_row(rows[index.row()])
            self._show_problems(self._problems())

    # -- rows ----------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        current = self.table.currentIndex()
        like = current.row() if current.isValid() and self._draft.rows else None
        self._changed_rows(self._draft.add(like, self._needs.today, self._needs.currency))
        self.form.product.setFocus()

    @Slot()
    def _follow_up(self) -> None:
        """End the price with this month, and begin the one that follows, to be typed below."""
        current = self.table.currentIndex()
        if current.isValid():
            on = add_months(month_start(self._needs.today), 1)
            self._changed_rows(self._draft.add_successor(current.row(), on))
            self.form.start.setFocus()
            self.form.start.selectAll()

    @Slot()
    def _drop(self) -> None:
        current = self.table.currentIndex()
        if current.isValid() and self._draft.rows:
            del self._draft.rows[current.row()]
            self._changed_rows(max(0, current.row() - 1))

    def _changed_rows(self, chosen: int) -> None:
        self.model.show_rows(self._draft.rows)
        self._choose(chosen)
        self._follow()

    # -- what is wrong -------------------------------------------------------------------------

    def _problems(self) -> tuple[PriceBookProblem, ...]:
        book = self._draft.book()
        return () if isinstance(book, PriceBook) else book

    @Slot()
    def _follow(self) -> None:
        self._touched = True
        self._draft.name, self._draft.note = self.name.text().strip(), self.note.text().strip()
        book = self._draft.book()
        problems = () if isinstance(book, PriceBook) else book
        self.model.refresh(
            {row: row_problem_text(p) for p in problems if (row := row_of(p.place)) is not None}
        )
        self._show_problems(problems)
        reason = row_problem_text(problems[0]) if problems else ""
        if not reason and book == self._needs.stored:
            reason = self.tr("Nothing is changed yet.")
        reason = self._needs.missing_permission or reason
        self.save.setEnabled(not reason)
        self.save.setToolTip(plain_tip(reason))
        for button in (self.follow_up, self.drop):
            button.setEnabled(bool(self._draft.rows))

    def _show_problems(self, problems: tuple[PriceBookProblem, ...]) -> None:
        current = self.table.currentIndex().row()
        mine = {
            _field(problem): f"{problem_text(problem)}."
            for problem in problems[::-1]
            if row_of(problem.place) == current
        }
        self.form.show_errors({key: text[:1].upper() + text[1:] for key, text in mine.items()})
        listed = [row_problem_text(problem) for problem in problems[:_MOST_SHOWN]]
        if len(problems) > _MOST_SHOWN:
            listed.append(self.tr("%n more problem(s).", "", len(problems) - _MOST_SHOWN))
        self.wrong.show_problem("\n".join(listed))

    @Slot()
    def _save(self) -> None:
        book = self._draft.book()
        if isinstance(book, PriceBook):
            self.wait(self.save)
            self.save_requested.emit(self._needs.stored, book)

    # -- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.name.textEdited.connect(self._follow)
        self.note.textEdited.connect(self._follow)
        self.form.changed.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.follow_up.clicked.connect(self._follow_up)
        self.drop.clicked.connect(self._drop)
        self.save.clicked.connect(self._save)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)

    def _lay_out(self) -> None:
        head = Form(self, margin=False)
        head.row("name", self.tr("Name"), self.name)
        head.row("note", self.tr("Note"), self.note)
        used = ", ".join(self._needs.used_by)
        text = self.tr("Short name for commands and contracts: {key}").format(key=self._draft.key)
        if used:
            text += " · " + self.tr(
                "Prices the contracts of {products}: they keep the prices they have; purchases "
                "and tier changes take the price valid on their day."
            ).format(products=used)
        self.follow_up.setToolTip(
            self.tr("The chosen price ends, a copy of it follows: older contracts keep theirs")
        )
        buttons = QHBoxLayout()
        for button in (self.add, self.follow_up, self.drop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        lower = DialogBody(self)
        lower.hold(self.form)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        arrange(self.table)
        layout = self.frame()
        layout.addWidget(head)
        layout.addWidget(MutedLabel(text, self))
        layout.addWidget(split, 1)
        layout.addWidget(self.wrong)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(140, 48)


def arrange(table: PlainTable) -> None:
    """Make columns as wide as their words; the source takes what is left."""
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)


def _field(problem: PriceBookProblem) -> str:
    """The field of the form that a problem belongs to."""
    name = field_of(problem.place)
    if name == "seat":
        return "tiers" if "." in problem.place.partition("].")[2] else "unit"
    return name
