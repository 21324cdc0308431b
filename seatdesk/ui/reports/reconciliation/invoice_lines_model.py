"""The table of a reconciliation: theirs, ours, and the difference with its reason (E8.4, E8.5)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt

from seatdesk.controllers.messages.planning.reconciliation_texts import STATUSES, our_text
from seatdesk.domain.charges.invoice import sum_of
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.reconciliation import ReconciledLine, Reconciliation
from seatdesk.override import override
from seatdesk.ui.text.number_format import money, signed_money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.reconciliation_words import reason_words, service_words
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.tables.reading_table import Index, ReadingTable

THEIRS, THEIR_AMOUNT, OURS, OUR_AMOUNT, DIFFERENCE, REASON = range(6)


class InvoiceLinesTable(ReadingTable):
    """A row for each line of the vendor, then those of ours that the vendor does not have."""

    numbers = frozenset({THEIR_AMOUNT, OUR_AMOUNT, DIFFERENCE})

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: Reconciliation | None = None

    def show_found(self, found: Reconciliation | None) -> None:
        """Show another comparison; None: nothing."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    @override
    def length(self) -> int:
        return 0 if self.found is None else len(self.found.lines)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Vendor's line"),
            self.tr("Vendor"),
            self.tr("Our line"),
            self.tr("Ours"),
            self.tr("Difference"),
            self.tr("Status and reason"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.found is None or not 0 <= index.row() < len(self.found.lines):
            return None
        line, column = self.found.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(line, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings()[column]}: {self.text(line, column)}"
        return None

    def reason(self, index: Index) -> AmountReason | None:
        """The reason of an amount of ours at an index."""
        if self.found is None or index.column() != OUR_AMOUNT:
            return None
        ours = self.found.lines[index.row()].pair.ours
        if not any(charge.minor for charge in ours):
            return None
        title = "; ".join(our_text(charge, translated) for charge in ours)
        return AmountReason(title, partial(_sum_of, ours), self.found.currency)

    def text(self, line: ReconciledLine, column: int) -> str:
        """The text of a cell."""
        vendor, ours = line.pair.vendor, line.pair.ours
        texts: dict[int, Callable[[], str]] = {
            THEIRS: lambda: "; ".join(one.line.description for one in vendor),
            THEIR_AMOUNT: lambda: self._money([one.minor for one in vendor]),
            OURS: lambda: "; ".join(our_text(charge, translated) for charge in ours),
            OUR_AMOUNT: lambda: self._money([charge.minor for charge in ours]),
            DIFFERENCE: lambda: self._money([line.minor] if line.minor else [], signed=True),
            REASON: lambda: _status(line),
        }
        return texts[column]()

    def _money(self, minors: Sequence[int], *, signed: bool = False) -> str:
        """The sum of amounts; nothing where there is none."""
        if self.found is None or not minors:
            return ""
        write = signed_money if signed else money
        return write(self.found.amount(sum(minors)), self.found.currency)

    def _tip(self, line: ReconciledLine, column: int) -> str:
        if column in {OURS, OUR_AMOUNT}:
            return "\n".join(service_words(charge) for charge in line.pair.ours)
        return self.text(line, column) if column in {THEIRS, REASON} else ""


def _sum_of(ours: Sequence[OurCharge]) -> Derivation:
    return sum_of(charge.derivation for charge in ours)


def _status(line: ReconciledLine) -> str:
    reasons = "; ".join(map(reason_words, line.reasons))
    status = translated(STATUSES[line.status.value])
    return f"{status}: {reasons}" if reasons else status
