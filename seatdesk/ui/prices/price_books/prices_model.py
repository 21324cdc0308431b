"""The item model of a price book's prices; rows with something wrong say so."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication

from seatdesk.domain.choices import Commitment
from seatdesk.domain.currency import is_currency
from seatdesk.override import override
from seatdesk.ui.prices.price_books.draft import Row
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.text.number_format import day, money, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import name_of

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    QT_TRANSLATE_NOOP("PricesModel", "Row"),
    QT_TRANSLATE_NOOP("PricesModel", "Product"),
    QT_TRANSLATE_NOOP("PricesModel", "Tier"),
    QT_TRANSLATE_NOOP("PricesModel", "Commitment"),
    QT_TRANSLATE_NOOP("PricesModel", "Valid from"),
    QT_TRANSLATE_NOOP("PricesModel", "Valid to"),
    QT_TRANSLATE_NOOP("PricesModel", "Base"),
    QT_TRANSLATE_NOOP("PricesModel", "Included"),
    QT_TRANSLATE_NOOP("PricesModel", "Seat"),
    QT_TRANSLATE_NOOP("PricesModel", "Source"),
)
_FIELDS = (
    "number",
    "product",
    "tier",
    "commitment",
    "from",
    "to",
    "base",
    "included",
    "seat",
    "source",
)
_AMOUNTS = {"number", "base", "included", "seat"}


class PricesModel(QAbstractTableModel):
    """A table model over rows; `wrong` names what is wrong with some of them, by number."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._wrong: Mapping[int, str] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._wrong = rows, {}
        self.endResetModel()

    def refresh(self, wrong: Mapping[int, str]) -> None:
        """Show the same rows, with other values or problems."""
        self._wrong = wrong
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return QCoreApplication.translate("PricesModel", COLUMNS[section])
        return str(section + 1)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, name = self._rows[index.row()], _FIELDS[index.column()]
        wrong = self._wrong.get(index.row(), "")
        text = str(index.row() + 1) if name == "number" else field_text(row, name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(wrong or (text if name == "source" else ""))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{text}. {wrong}" if wrong else text
            case Qt.ItemDataRole.TextAlignmentRole if name in _AMOUNTS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if wrong:
                return tone(QGuiApplication.palette(), Severity.REFUSAL)
            case _:
                return None


def field_text(row: Row, name: str) -> str:
    """The text of a field in the region's form; what is no amount or day as it was typed."""
    value = row.get(name, "")
    match name:
        case "base":
            return _amount(value, row)
        case "included":
            return number(value) if isinstance(value, int) else str(value or 0)
        case "seat":
            return _seat(value, row)
        case "from" | "to":
            return _day(value)
        case "commitment":
            known = value in tuple(Commitment)
            return name_of(Commitment(str(value))) if known else str(value)
        case _:
            return str(value or "")


def _amount(value: object, row: Row) -> str:
    currency = row.get("currency")
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    if not isinstance(currency, str) or not is_currency(currency) or not amount.is_finite():
        return f"{value} {currency or ''}".strip()
    return money(amount, currency)


def _seat(value: object, row: Row) -> str:
    if not isinstance(value, Mapping):
        return _amount(value, row)
    steps: Sequence[Mapping[str, object]] = value.get("tiers") or ({},)
    first, last = steps[0], steps[-1]
    one, other = (_amount(step.get("unit", ""), row) for step in (first, last))
    return one if one == other else f"{one} … {other}"


def _day(value: object) -> str:
    text = str(value or "")
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text
