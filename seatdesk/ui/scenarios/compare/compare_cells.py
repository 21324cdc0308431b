"""The cells of the comparison's table: words, the difference to doing nothing, and the reason."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.text.number_format import coded_money, money, number, plain_number, signed_money

Because: TypeAlias = Callable[[], Derivation]


class Drift(Enum):
    """The direction of a difference: more is dearer, less is cheaper."""

    NONE = 0
    LESS = -1
    MORE = 1


@dataclass(frozen=True, slots=True)
class CompareCell:
    """One cell. `read` is what is read out of it, `plain` what a spreadsheet is given."""

    text: str = ""
    moved: str = ""
    """The difference to doing nothing, signed; empty: there is none to tell."""
    drift: Drift = Drift.NONE
    read: str = ""
    plain: str = ""
    tip: str = ""
    because: Because | None = None
    currency: str = ""
    is_zero: bool = False
    """True for an amount of nothing, which may have come from nothing."""


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A row: its title, and a cell for each side. A row without cells begins a section."""

    title: str
    cells: tuple[CompareCell, ...] = ()
    tip: str = ""

    @property
    def is_section(self) -> bool:
        """True for a heading between rows."""
        return not self.cells


def amount_cell(
    amount: Decimal | None,
    currency: str,
    because: Because | None,
    *,
    nothing: Decimal | None = None,
    tip: str = "",
) -> CompareCell:
    """An amount of money; `nothing` is that of doing nothing, in cells of other sides."""
    if amount is None:
        unknown = QCoreApplication.translate("CompareRows", "not known")
        return CompareCell(unknown, read=unknown, tip=tip)
    read, moved, drift = coded_money(amount, currency), "", Drift.NONE
    if nothing is not None:
        difference = amount - nothing
        drift = drift_of(difference)
        moved = signed_money(difference, currency) if difference else "="
        read = f"{read}, {signed_number(difference, currency)}"
    return CompareCell(
        money(amount, currency),
        moved,
        drift,
        read,
        exact_number(amount),
        tip,
        because,
        currency,
        is_zero=not amount,
    )


def difference_cell(
    amount: Decimal | None, currency: str, because: Because | None, *, tip: str = ""
) -> CompareCell:
    """A difference to doing nothing, which is told with its sign."""
    if amount is None:
        unknown = QCoreApplication.translate("CompareRows", "not known")
        return CompareCell(unknown, read=unknown, tip=tip)
    return CompareCell(
        signed_money(amount, currency),
        drift=drift_of(amount),
        read=coded_money(amount, currency, signed=True),
        plain=exact_number(amount),
        tip=tip,
        because=because,
        currency=currency,
        is_zero=not amount,
    )


def count_cell(value: int, nothing: int | None = None, *, tip: str = "") -> CompareCell:
    """A number of seats or people."""
    text, moved = number(value), ""
    read = text
    if nothing is not None and value != nothing:
        moved = signed_count(value - nothing)
        read = f"{text}, {moved}"
    return CompareCell(text, moved, read=read, plain=str(value), tip=tip)


def word_cell(text: str, *, tip: str = "", moved: str = "", read: str = "") -> CompareCell:
    """Words or a day."""
    return CompareCell(text, moved, read=read or text, plain=text, tip=tip)


def drift_of(difference: Decimal) -> Drift:
    """The direction of a difference."""
    if not difference:
        return Drift.NONE
    return Drift.MORE if difference > 0 else Drift.LESS


def signed_number(amount: Decimal, currency: str) -> str:
    """A difference without its currency, as names say it that are read out."""
    text = plain_number(abs(amount), digits_of(currency))
    if not amount:
        return text
    return ("\N{MINUS SIGN}" if amount < 0 else QLocale().positiveSign()) + text


def signed_count(difference: int) -> str:
    """A number more or less, with its sign."""
    sign = "\N{MINUS SIGN}" if difference < 0 else QLocale().positiveSign()
    return sign + number(abs(difference))


def exact_number(amount: Decimal) -> str:
    """An amount for a spreadsheet: the region's decimal mark, an ASCII minus, no grouping."""
    return f"{amount:f}".replace(".", QLocale().decimalPoint())
