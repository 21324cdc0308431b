"""The tab of findings: chips by reason, the table, and what can be done with the chosen rows."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.evaluation.seat_findings import FindingPages
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.findings.finding import Certainty, Finding, Reason
from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.findings.finding_words import FindingWords
from seatdesk.ui.findings.findings_model import (
    AVOIDABLE,
    LAST_DAY,
    PAGE,
    PERSON,
    SUNK,
    USE,
    WHY,
    FindingsTable,
)
from seatdesk.ui.findings.findings_view import FindingsView
from seatdesk.ui.seats.filter_chips import Chip
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.copied_rows import copy_rows
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.row_menu import Entry

ALL: Final = "all"
PLAN: Final = ColumnPlan(
    shares={PERSON: 1, WHY: 2},
    most={PERSON: 46},
    least={PERSON: 24, WHY: 42},
    whole=frozenset({USE, LAST_DAY}),
)
"""Amounts and days are never cut; the reasons have the most of what is left."""


@dataclass(frozen=True, slots=True)
class FindingsFilter:
    """The rows that are wanted: of one reason, of one product; empty: of any."""

    reason: Reason | None = None
    product: str = ""


class FindingsTab(QWidget):
    """Shows rows and asks, by signal, for what is to be done with those that are chosen."""

    filter_chosen = Signal(object)
    """A `FindingsFilter`."""
    free_requested = Signal()
    give_up_requested = Signal()
    exempt_requested = Signal()
    selection_changed = Signal()
    copy_requested = Signal(bool)
    """Rows that are not all read are to be copied; True: with their headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = FindingWords(self)
        self._sealed = self._no_permission = ""
        self._chips = Flow(self, theme.step(self) + 2)
        self._chips.setAccessibleName(self.tr("Reasons"))
        self._group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self.product: QComboBox = choice(self.tr("Product"), (), self)
        self.model = FindingsTable(self)
        self.view = FindingsView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Findings"))
        self.details = Notice(Severity.INFO, parent=self, plain=True)
        self.amounts = AmountCells(self.view, self._reason, self.view.amount_area)
        self.free = QPushButton(self.tr("Free seats…"), self)
        self.give_up = QPushButton(self.tr("Give up seats…"), self)
        self.exempt = QPushButton(self.tr("Exempt…"), self)
        self.people = QAction(self.tr("Show these people"), self)
        self.whys = (
            QAction(self.tr("Why sunk?"), self),
            QAction(self.tr("Why avoidable?"), self),
        )
        self._lay_out()
        self._connect()
        self._allow()

    # -- what is shown -------------------------------------------------------------------------

    @property
    def filter(self) -> FindingsFilter:
        """The filter that is chosen."""
        chip = self._group.checkedButton()
        key = chip.key if isinstance(chip, Chip) else ALL
        return FindingsFilter(
            None if key == ALL else Reason(key), str(self.product.currentData() or "")
        )

    def show_filters(self, pages: FindingPages) -> None:
        """Show the reasons there are, with their seats, and the products."""
        chosen = self.filter
        counts = {reason.value: seats for reason, seats in pages.seats_by_reason.items()}
        total = sum(one.seats for one in pages.totals)
        for key, chip in list(self.chips.items()):
            if key != ALL and key not in counts:
                self._chips.take(chip)
                self._group.removeButton(chip)
                self.chips.pop(key).deleteLater()
        for key, seats in {ALL: total, **counts}.items():
            self._chip(key).count(seats)
        if not isinstance(self._group.checkedButton(), Chip):
            self.chips[ALL].setChecked(True)
        self._show_products([one.product for one in pages.subscriptions], chosen.product)

    def show_rows(self, entries: "array[int]", first: Sequence[Finding]) -> None:
        """Show other rows, of which the first have been read."""
        self.model.show_entries(entries, first)
        if entries:
            self.view.selectRow(0)
        self._allow()
        self.selection_changed.emit()

    def choose_reason(self, reason: Reason) -> None:
        """Choose a chip as a click does."""
        if reason.value in self.chips:
            self.chips[reason.value].setChecked(True)
            self.filter_chosen.emit(self.filter)

    def allow(self, sealed: str, no_permission: str) -> None:
        """Show why nothing, or no exemption, can be made now; empty: it can."""
        self._sealed, self._no_permission = sealed, no_permission
        self._allow()

    @property
    def chosen(self) -> "array[int]":
        """The entries of the chosen rows, in their order."""
        entries, chosen = self.model.entries, array("q")
        for rows in self.view.selected_rows():
            chosen.extend(entries[rows.start : rows.stop])
        return chosen

    @property
    def current(self) -> Finding | None:
        """The row under the cursor, if it has been read."""
        index = self.view.currentIndex()
        return self.model.finding(index.row()) if index.isValid() else None

    def refresh_row(self) -> None:
        """Show what is to be said about the row under the cursor, now that it has been read."""
        self._allow()

    # -- what can be done ----------------------------------------------------------------------

    @Slot()
    def _allow(self) -> None:
        held, free = self._chosen_kinds()
        some_rows = self.view.selectionModel().hasSelection()
        nothing = "" if some_rows else self.tr("Choose rows first.")
        nobody = nothing or ("" if held else self.tr("Choose people: nobody holds these seats."))
        some = nothing or (
            "" if held or free else self.tr("These seats cannot be judged: open their list first.")
        )
        _enable(self.free, self._sealed or nobody)
        _enable(self.give_up, self._sealed or some)
        _enable(self.exempt, self._no_permission or nobody)
        self._show_details(self.current)

    def _chosen_kinds(self) -> tuple[bool, bool]:
        """True where a seat of somebody is chosen; and where unassigned ones are."""
        entries, many = self.model.entries, []
        for stretch in self.view.selected_rows():
            chosen = entries[stretch.start : stretch.stop]
            if any(entry >= 0 for entry in chosen):
                return True, True
            many += [row for row in stretch if entries[row] < 0]
        found = [self.model.finding(row) for row in many]
        return False, any(one is not None and one.reason is Reason.UNASSIGNED for one in found)

    def _show_details(self, finding: Finding | None) -> None:
        if finding is None:
            self.details.show_message("")
            return
        said = [self._words.reasons(finding), *self._words.borders(finding)]
        late = finding.money.late or finding.money.blocked is not None
        text = ". ".join(one.rstrip(".") for one in said) + "."
        self.details.show_message(text, Severity.WARNING if late else Severity.INFO)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        """The reason of an amount: of what is sunk, or of what can be avoided."""
        finding = self.model.finding(index.row())
        if finding is None or finding.money.unpriced:
            return None
        figures = {SUNK: finding.money.sunk, AVOIDABLE: finding.money.avoidable}
        figure = figures.get(index.column())
        if figure is None or not figure.minor:
            return None
        whose, kind = self._words.person(finding)[0], self.model.headings()[index.column()]
        title = f"{kind}, {whose}, {finding.product}"
        return AmountReason(title, partial(_derivation, figure), figure.currency)

    def _row_reasons(self) -> tuple[AmountReason | None, AmountReason | None]:
        """The reasons of what is sunk and of what can be avoided, of the row under the cursor."""
        at = self.view.currentIndex()
        return (
            self.amounts.at(at.siblingAtColumn(SUNK)),
            self.amounts.at(at.siblingAtColumn(AVOIDABLE)),
        )

    def _show_reason(self, column: int) -> None:
        self.amounts.follow(self.view.currentIndex().siblingAtColumn(column))

    @Slot()
    def _open(self) -> None:
        """Open the list of those whom nobody can judge; of another row its arithmetic."""
        finding = self.current
        if finding is None:
            return
        if finding.certainty is Certainty.UNKNOWN and not finding.user_id:
            self.choose_reason(finding.reason)
        else:
            pointed = self.amounts.at(self.view.currentIndex())
            sunk, avoidable = self._row_reasons()
            if (reason := pointed or avoidable or sunk) is not None:
                reason.show(self)

    def entries(self) -> tuple[Entry, ...]:
        """The entries of the menu of the chosen rows."""
        finding = self.current
        people: tuple[Entry, ...] = ()
        if finding is not None and not finding.user_id and finding.use is None:
            self.people.setEnabled(finding.certainty is Certainty.UNKNOWN)
            people = (self.people, None)
        for action, reason in zip(self.whys, self._row_reasons(), strict=True):
            action.setEnabled(reason is not None)
        return (self.free, self.give_up, self.exempt, None, *people, *self.whys)

    # -- inside --------------------------------------------------------------------------------

    def _chip(self, key: str) -> Chip:
        if key not in self.chips:
            title = self.tr("All") if key == ALL else self._words.reason(Reason(key))
            chip = Chip(key, title, self._chips)
            self.chips[key] = chip
            self._group.addButton(chip)
            self._chips.add(chip)
        return self.chips[key]

    def _show_products(self, products: Sequence[str], chosen: str) -> None:
        self.product.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.product.clear()
        self.product.addItem(self.tr("All products"), "")
        for product in products:
            self.product.addItem(product, product)
        self.product.setCurrentIndex(max(0, self.product.findData(chosen)))
        self.product.setVisible(len(products) > 1)
        self.product.blockSignals(False)  # noqa: FBT003

    def _copy(self, headers: bool) -> None:  # noqa: FBT001 - of the menu
        rows = [row for stretch in self.view.selected_rows() for row in stretch]
        if len(rows) <= PAGE and all(self.model.finding(row) for row in rows):
            copy_rows(self.view, headers=headers)
        else:
            self.copy_requested.emit(headers)

    @Slot()
    def _filter(self) -> None:
        self.filter_chosen.emit(self.filter)

    @Slot()
    def _selected(self) -> None:
        self._allow()
        self.selection_changed.emit()

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._filter)
        self.product.currentIndexChanged.connect(self._filter)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.selectionModel().currentChanged.connect(self._allow)
        self.view.doubleClicked.connect(self._open)
        self.people.triggered.connect(self._open)
        for action, column in zip(self.whys, (SUNK, AVOIDABLE), strict=True):
            action.triggered.connect(partial(self._show_reason, column))
        self.view.row_menu.offer_later(self.entries)
        self.view.row_menu.copy_by(self._copy)
        self.free.clicked.connect(self.free_requested)
        self.give_up.clicked.connect(self.give_up_requested)
        self.exempt.clicked.connect(self.exempt_requested)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._open)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        top.setSpacing(3 * unit)
        top.addWidget(self._chips, 1)
        top.addWidget(self.product, 0, Qt.AlignmentFlag.AlignTop)
        self.view.fit_columns(PLAN)
        below = QHBoxLayout()
        below.setSpacing(2 * unit)
        below.addWidget(self.details, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.free)
        buttons.addWidget(self.give_up)
        buttons.addStretch()
        buttons.addWidget(self.exempt)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 3 * unit)
        foot.setSpacing(2 * unit)
        foot.addLayout(below)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def _derivation(figure: Figure) -> Derivation:
    return figure.derivation


def _enable(button: QPushButton, reason: str) -> None:
    button.setEnabled(not reason)
    button.setToolTip(plain_tip(reason))
    button.setAccessibleDescription(reason)
