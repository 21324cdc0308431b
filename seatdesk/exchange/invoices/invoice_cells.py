"""Cells of an invoice as numbers, rates and days: decided once, from all of its rows."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from decimal import Decimal

from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.exchange.cells import dates, numbers
from seatdesk.exchange.files.field_rows import FieldRow
from seatdesk.exchange.invoices.service_days import ServiceDays, days_in
from seatdesk.exchange.vocabulary.currency_signs import currency_of

AMOUNTS = ("amount", "gross", "unit_price", "tax")
_DAYS = ("first", "last", "dated")
_TEXTS = ("period", "description", "product")
_CREDIT = re.compile(r"(?<![^\W\d_])(CR|DR)\.?$|^(CR|DR)(?![^\W\d_])")
_PER = re.compile(r"\s*(?:/|\bper\b|\bpro\b|\bpar\b|\bpor\b|\bje\b).*$", re.IGNORECASE)
_UNITS = re.compile(r"^(\D{0,3}[\d.,'\s\u00a0\u202f]*\d)\s*[^\W\d_][^\d]*$|^(\d+)\s*[x\u00d7]$")
_PERCENT = re.compile(r"^\s*(-?\d+(?:[.,]\d+)?)\s*%\s*$")
_SIGN = re.compile(r"(?:US|CA|AU|HK|NZ|A|C|R|S)?[$\u20ac\u00a3\u20b9\u00a5]")
_MONTH_FIRST = frozenset({"USD"})
_HUNDRED = 100
_CENTS = 2


class InvoiceCells:
    """Reads the cells of one invoice, and keeps the currencies that stand beside its amounts."""

    def __init__(self, rows: Sequence[FieldRow], above: Iterable[str], currency: str) -> None:
        self.currencies: set[str] = set()
        self._mark = _decimal_mark(rows, currency)
        told = {currency} if currency else set(self._currencies_of(rows))
        self.days = ServiceDays(_order(rows, above, self._mark, told))
        self._rates_are_shares = _are_shares(self._told(rows, "tax_percent"))
        self._tax_is_rate = self._is_rate(rows)

    def number(self, row: FieldRow, name: str) -> Decimal | None:
        """The number of a field, None for a blank one or one that is none."""
        text = row.get(name)
        if name == "unit_price":
            text = _PER.sub("", text)
        if name == "quantity" and (match := _UNITS.match(text)):
            text = match[1] or match[2]
        credit = _CREDIT.search(text) if name in AMOUNTS else None
        if credit:
            text = _CREDIT.sub("", text).strip()
        amount = self._read(text)
        if amount is None:
            return None
        if amount.currency:
            self.currencies.add(amount.currency)
        return -amount.value if credit and "CR" in credit.groups() else amount.value

    def note_currency(self, row: FieldRow) -> None:
        """Keep the currency that a row names in a column of its own."""
        if code := currency_in(row.get("currency")):
            self.currencies.add(code)

    def tax(self, row: FieldRow, amount: Decimal) -> Decimal | None:
        """The tax of a row: stated, or what its rate makes of the amount; None: not said."""
        for name in ("tax", "tax_percent"):
            if (rate := self._rate(row, name)) is not None:
                return amount * rate / _HUNDRED
        return self.number(row, "tax") if row.get("tax") else None

    def _rate(self, row: FieldRow, name: str) -> Decimal | None:
        text = row.get(name)
        if match := _PERCENT.match(text):
            return Decimal(match[1].replace(",", "."))
        if not text or (name == "tax" and not self._tax_is_rate):
            return None
        amount = self._read(text)
        share = name == "tax_percent" and self._rates_are_shares
        return None if amount is None else amount.value * (_HUNDRED if share else 1)

    def _read(self, text: str) -> numbers.Amount | None:
        with suppress(ValueError):
            return numbers.read(text, self._mark)
        return None

    def _told(self, rows: Sequence[FieldRow], name: str) -> list[Decimal]:
        found = (self._read(row.get(name)) for row in rows)
        return [amount.value for amount in found if amount is not None]

    def _is_rate(self, rows: Sequence[FieldRow]) -> bool:
        """True for a column of taxes with the same number beside different amounts: a rate."""
        told = {amount for amount in self._told(rows, "tax") if amount}
        charged = [row for row in rows if row.get("tax") and row.get("quantity")]
        amounts = {self.number(row, "amount") for row in charged}
        return len(told) == 1 and len(amounts - {None}) > 1 and max(told) < _HUNDRED

    def _currencies_of(self, rows: Sequence[FieldRow]) -> Iterable[str]:
        for row in rows:
            if code := currency_in(row.get("currency")):
                yield code
            for name in AMOUNTS:
                amount = self._read(row.get(name))
                if amount is not None and amount.currency:
                    yield amount.currency


def currency_in(text: str) -> str:
    """The currency that a text names by its code or sign, and only one; empty: none."""
    if is_currency(whole := text.strip().upper()):
        return whole
    codes = {code for code in re.findall(r"(?<!\w)[A-Z]{3}(?!\w)", text) if is_currency(code)}
    signs = {currency_of(sign) for sign in _SIGN.findall(text)} - {""}
    known = codes | signs
    return known.pop() if len(known) == 1 else ""


def _decimal_mark(rows: Sequence[FieldRow], currency: str) -> str:
    """The mark that the cells show; else that of arithmetic, else that of three digits: a thousand.

    No amount is finer than its currency, and nearly all have two digits.
    """
    texts = [row.get(name) for row in rows for name in (*AMOUNTS, "quantity")]
    mark = numbers.decide(text for text in texts if text)
    if isinstance(mark, str):
        return mark
    if found := _mark_by_arithmetic(rows):
        return found
    named = (currency_in(row.get("currency")) for row in rows)
    code = next(filter(None, (currency, *named)), "")
    mils = is_currency(code) and digits_of(code) > _CENTS
    return "," if _finer(mark.point) != mils else "."


def _finer(number: Decimal) -> bool:
    """True for a number with more digits than cents have."""
    return len(f"{number:f}".partition(".")[2]) > _CENTS


def _mark_by_arithmetic(rows: Sequence[FieldRow]) -> str:
    """The mark with which more lines multiply out, empty where both do as well."""

    def fitting(mark: str) -> int:
        found = 0
        for row in rows:
            with suppress(ValueError):
                quantity, unit, amount = (
                    numbers.read(row.get(name), mark)
                    for name in ("quantity", "unit_price", "amount")
                )
                if quantity and unit and amount:
                    found += quantity.value * unit.value == amount.value
        return found

    comma, point = fitting(","), fitting(".")
    return "" if comma == point else "," if comma > point else "."


def _order(rows: Sequence[FieldRow], above: Iterable[str], mark: str, currencies: set[str]) -> str:
    """The order of dates: as they show it, else as the country of the currency writes it."""
    texts = [row.get(name) for row in rows for name in _TEXTS]
    days = [row.get(name) for row in rows for name in _DAYS]
    days += days_in([*texts, *above])
    order = dates.decide(text for text in days if text)
    if isinstance(order, str) and order:
        return order
    if currencies:
        return "mdy" if currencies <= _MONTH_FIRST else "dmy"
    return "dmy" if mark == "," else "mdy"


def _are_shares(rates: Sequence[Decimal]) -> bool:
    """True for rates that spreadsheets keep as shares of one: 0.19 is 19 percent."""
    return bool(rates) and all(0 <= rate < 1 for rate in rates) and any(rates)
