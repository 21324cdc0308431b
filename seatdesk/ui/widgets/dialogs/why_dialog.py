"""The dialog of a calculation: how an amount came about, step by step, to read and to copy."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.text.derivations.derivation_text import (
    CalculationStep,
    in_words,
    step_of,
    written_out,
)
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.reading_table import TO_THE_RIGHT
from seatdesk.ui.widgets.tables.row_menu import RowMenu


class WhyDialog(Dialog):
    """Shows a calculation in one sentence, and every step of it below."""

    help_topic = "why"

    is_alone = False

    def __init__(
        self, title: str, derivation: Derivation, currency: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("How “{figure}” came about").format(figure=title))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._shown = (title, derivation)
        self._text = f"{title}\n{written_out(derivation, currency)}"
        top = step_of(derivation, currency)
        self.sentence = PlainLabel(in_words(derivation, currency), self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setAccessibleName(self.sentence.text())
        self.steps = self._tree(top)
        self.copy = self.add_secondary(self.tr("Copy as text"))
        self.copy.clicked.connect(self._copy)
        self.print = self.add_secondary(self.tr("Print…"))
        self.print.clicked.connect(self.print_contents)
        self.add_cancel(self.tr("Close"))
        layout = self.frame()
        layout.addWidget(self.heading(f"{title}: {top.value}"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(104, 22)

    def shows(self, title: str, derivation: Derivation) -> bool:
        """True when the dialog tells of this figure, and still of the same amount."""
        return self._shown == (title, derivation)

    def _tree(self, top: CalculationStep) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Steps of the calculation"))
        tree.setHeaderLabels([self.tr("Step"), self.tr("Result"), self.tr("Where from")])
        tree.headerItem().setTextAlignment(1, TO_THE_RIGHT)
        tree.setTabKeyNavigation(False)
        give_air(tree)
        RowMenu(tree)
        tree.setAlternatingRowColors(True)
        tree.addTopLevelItem(_row(top))
        tree.expandAll()
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(True)
        return tree

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(self.tr("Copied"))


def _row(step: CalculationStep) -> QTreeWidgetItem:
    item = QTreeWidgetItem([step.label, step.value, step.note])
    item.setTextAlignment(1, TO_THE_RIGHT)
    item.setToolTip(0, plain_tip(step.label))
    item.setToolTip(2, plain_tip(step.note))
    for below in step.steps:
        item.addChild(_row(below))
    return item
