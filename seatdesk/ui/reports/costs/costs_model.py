"""The model of the table Costs: a row per group, a column per month."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt

from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.costs.cost_row import GroupTotal
from seatdesk.domain.costs.costs import Costs
from seatdesk.override import override
from seatdesk.ui.reports.costs.cost_names import row_name
from seatdesk.ui.reports.costs.cost_series import months_of
from seatdesk.ui.text.number_format import money, month, number
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.tables.reading_table import TO_THE_RIGHT, Index, ReadingTable

_FIRST_MONTH = 3
"""Columns before the months: group, seat-days, amount of the range."""


class CostsTable(ReadingTable):
    """The groups of a range in their order, then the rows of their own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: Sequence[GroupTotal] = ()
        self._months: tuple[date, ...] = ()
        self._costs: Costs | None = None

    def show_costs(self, costs: Costs) -> None:
        """Show other costs."""
        self.beginResetModel()
        self._costs, self._groups = costs, costs.groups
        months = months_of(costs.asked.span)
        self._months = months if len(months) > 1 else ()
        self.endResetModel()

    def reason(self, index: Index) -> AmountReason | None:
        """The reason of the amount at an index."""
        costs, column = self._costs, index.column()
        if costs is None or column < _FIRST_MONTH - 1:
            return None
        group = self._groups[index.row()]
        on = self._months[column - _FIRST_MONTH] if column >= _FIRST_MONTH else None
        named = row_name(group) if on is None else f"{row_name(group)}, {month(on)}"
        minor = group.minor if on is None else costs.month_minor(group, on)
        if not minor and costs.derivation(group, on).is_nothing:
            return None
        return AmountReason(named, lambda: costs.derivation(group, on), group.currency)

    def widest(self, column: int) -> str:
        """The sum of a column: a text that is hardly ever narrower than one of its amounts."""
        costs = self._costs
        if costs is None or column < _FIRST_MONTH - 1:
            return ""
        on = self._months[column - _FIRST_MONTH] if column >= _FIRST_MONTH else None
        sums = [
            money(amount if on is None else amount_of(costs.month_total(of, on), of), of)
            for of, amount in costs.by_currency
        ]
        return max(sums, key=len, default="")

    @override
    def length(self) -> int:
        return len(self._groups)

    @override
    def headings(self) -> list[str]:
        heads = [self.tr("Group"), self.tr("Seat-days"), self.tr("Amount")]
        return [*heads, *(month(first) for first in self._months)]

    @override
    def side(self, column: int) -> Qt.AlignmentFlag | None:
        return TO_THE_RIGHT if column else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                name, head = self.text(index.row(), 0), self.headings()[index.column()]
                said = self.text(index.row(), index.column())
                return f"{name}, {head}, {said}" if index.column() else name
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.side(index.column())
            case _:
                return None

    def text(self, row: int, column: int) -> str:
        """The text of a cell."""
        group = self._groups[row]
        if column == 0:
            return row_name(group)
        if column == 1:
            return number(group.seat_days) if group.seat_days else ""
        minor = group.minor
        if column >= _FIRST_MONTH:
            minor = self._month_minor(group, self._months[column - _FIRST_MONTH])
        return money(amount_of(minor, group.currency), group.currency)

    def _month_minor(self, group: GroupTotal, on: date) -> int:
        return 0 if self._costs is None else self._costs.month_minor(group, on)
