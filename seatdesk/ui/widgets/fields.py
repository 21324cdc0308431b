"""Fields for days and amounts: people type in any usual way, the field says what it understood."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text import typed_values
from seatdesk.ui.text.language import words
from seatdesk.ui.text.number_format import day, plain_number, weekday_day
from seatdesk.ui.widgets.muted_label import MutedLabel, TonedLabel


class DayEdit(QWidget):
    """A field for a date, typed or picked. `changed` says that `day` may have changed."""

    changed = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = today
        self._is_writing = False
        self._least: date | None = None
        self._most: date | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("date, +30 or eom"))
        self.line.setToolTip(
            self.tr("A date in any usual form, +30 (days), +2w, +3m, eom (end of the month)")
        )
        self.pick = QToolButton(self)
        self.pick.setArrowType(Qt.ArrowType.DownArrow)
        self.pick.setAccessibleName(self.tr("Pick a date: {field}").format(field=name))
        self.pick.setToolTip(self.tr("Pick a date"))
        self._calendar = self._calendar_menu()
        self.understood = MutedLabel(parent=self)
        self.understood.setWordWrap(False)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.pick.clicked.connect(self._pick)
        self.line.editingFinished.connect(self._write_out)
        self.line.textChanged.connect(self._read)  # assistive tools set texts, they do not type
        self.set_day(today)

    @property
    def day(self) -> date | None:
        """The date as understood; None while the text is no date."""
        return self._day

    def set_day(self, on: date | None) -> None:
        """Show a date."""
        self._day = on
        self._write("" if on is None else day(on))
        self._explain()
        self.changed.emit()

    def set_range(self, least: date | None, most: date | None) -> None:
        """Set the first and the last day that are accepted; others are said to be wrong."""
        self._least, self._most = least, most
        self._explain()

    def problem(self) -> str:
        """A sentence about what is wrong; empty when nothing is."""
        if self._day is None:
            return self.tr("“{text}” is not a date. Write it like {example}, or +30.").format(
                text=self.line.text(), example=day(self._today)
            )
        if self._least is not None and self._day < self._least:
            return self.tr("Not before {day}.").format(day=day(self._least))
        if self._most is not None and self._day > self._most:
            return self.tr("Not after {day}.").format(day=day(self._most))
        return ""

    def _write(self, text: str) -> None:
        """Show what is understood: nobody typed it."""
        self._is_writing = True
        self.line.setText(text)
        self._is_writing = False

    @Slot()
    def _read(self) -> None:
        if self._is_writing:
            return
        self._day = typed_values.parse_day(self.line.text(), self._today)
        self._explain()
        self.changed.emit()

    @Slot()
    def _write_out(self) -> None:
        if self._day is not None:
            self._write(day(self._day))

    @Slot()
    def _pick(self) -> None:
        self._calendar.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QDate)
    def _picked(self, on: QDate) -> None:
        self._calendar.close()
        self.set_day(date(on.year(), on.month(), on.day()))
        self.line.textEdited.emit(self.line.text())
        self.line.setFocus()

    def _explain(self) -> None:
        problem = self.problem()
        text = problem or (weekday_day(self._day) if self._day else "")
        meaning = Severity.REFUSAL if problem else Severity.QUIET
        self.understood.set_colour(lambda palette: tone(palette, meaning))
        self.understood.setText(text)

    def _calendar_menu(self) -> QMenu:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._prepare(calendar))
        return menu

    def _prepare(self, calendar: QCalendarWidget) -> None:
        """Name days in the language, begin weeks as the region does; either may have changed."""
        calendar.setLocale(words())
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setSelectedDate(_qdate(self._day or self._today))

    def _lay_out(self) -> None:
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 3)
        row.addWidget(self.line)
        row.addWidget(self.pick)
        row.addWidget(self.understood, 1)


class MoneyEdit(QLineEdit):
    """A field for an amount: `1 234,50`, `$1,234.50` or `=12*90`. `changed`: another is meant."""

    changed = Signal()

    def __init__(self, name: str, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._amount: Decimal | None = None
        self.setAccessibleName(name)
        self.setToolTip(self.tr("An amount, or a small calculation such as =12*90"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._read)
        self.editingFinished.connect(self._write_out)

    @property
    def amount(self) -> Decimal | None:
        """The amount as understood; None while the text is none."""
        return self._amount

    def set_amount(self, amount: Decimal | None) -> None:
        """Show an amount."""
        self.setText("" if amount is None else self._written(amount))
        self._amount = amount
        self.changed.emit()

    def set_currency(self, currency: str) -> None:
        """Change the currency, and with it the number of digits."""
        self._currency = currency

    @Slot()
    def _read(self) -> None:
        before = self._amount
        self._amount = typed_values.parse_amount(self.text(), self._digits())
        if self._amount is None or self._amount != before:
            # "10" written out as "10.00" on leaving the field is no change: what a dialog would
            # ask again would shut its button in the middle of the click that left the field.
            self.changed.emit()

    @Slot()
    def _write_out(self) -> None:
        if self._amount is not None:
            self.setText(self._written(self._amount))

    def _digits(self) -> int:
        return digits_of(self._currency) if is_currency(self._currency) else 2

    def _written(self, amount: Decimal) -> str:
        exponent = amount.normalize().as_tuple().exponent
        used = max(0, -exponent) if isinstance(exponent, int) else 0
        return plain_number(amount, max(used, self._digits()))


class Hint(TonedLabel):
    """A sentence under a field, visible only while something is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, lambda palette: tone(palette, Severity.REFUSAL))
        self.show_problem("")

    def show_problem(self, problem: str) -> None:
        """Show a problem; hide when there is none."""
        self.setText(problem)
        self.setAccessibleName(problem)
        self.setVisible(bool(problem))


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
