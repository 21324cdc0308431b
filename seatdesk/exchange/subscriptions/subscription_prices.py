"""The prices of a subscriptions file: from what stands in its columns to a price a seat and month.

The name of a column says for how long its price is, or a column of billing periods does; a total
beside a price may tell, too. What stays open is asked, and no price is guessed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from seatdesk.domain.currency import CURRENCIES, digits_of, is_currency
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.question import NO_PRICE, Question
from seatdesk.exchange.recognition.recognition import Recognition
from seatdesk.exchange.subscriptions.subscription_row import SubscriptionRow
from seatdesk.exchange.vocabulary.currency_signs import currency_of
from seatdesk.exchange.vocabulary.price_headings import TERM, PriceHeading

NONE, ROUNDED = NO_PRICE, "rounded"
PERIODS = ("1", "3", "12", TERM)
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"),
    "dollar": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    "dollars": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "¥": ("JPY", "CNY"),
    "fr": ("CHF",),
    "rs": ("INR", "PKR", "LKR", "NPR"),
}
"""Currencies that share a sign."""
_NAMES: Mapping[str, str] = {
    "euro": "EUR", "euros": "EUR", "usdollar": "USD", "usdollars": "USD", "pound": "GBP",
    "pounds": "GBP", "poundsterling": "GBP", "poundssterling": "GBP", "britishpound": "GBP",
    "swedishkrona": "SEK", "svenskakronor": "SEK", "norwegiankrone": "NOK", "norskekroner": "NOK",
    "danishkrone": "DKK", "danskekroner": "DKK", "swissfranc": "CHF", "schweizerfranken": "CHF",
    "franken": "CHF", "yen": "JPY", "japaneseyen": "JPY", "indianrupee": "INR", "zloty": "PLN",
    "złoty": "PLN", "canadiandollar": "CAD", "australiandollar": "AUD", "usd": "USD", "eur": "EUR",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PricedRows:
    """Rows of a subscriptions file with their prices, and what is asked about them."""

    rows: tuple[SubscriptionRow, ...]
    questions: tuple[Question, ...]


def decide_prices(rows: Sequence[SubscriptionRow], recognition: Recognition) -> PricedRows:
    """Work out currency and price of each row."""
    prices = _PriceDecisions(recognition)
    return PricedRows(tuple(map(prices.row, rows)), tuple(prices.questions.values()))


def currency_in(text: str) -> str:
    """The currency that a cell of a currency column names for certain, or ""."""
    code = currency_of(text.strip()) or text.strip().upper()
    return code if is_currency(code) else _NAMES.get(key(text), "")


class _PriceDecisions:
    """Decides row by row, and remembers what has to be asked once."""

    def __init__(self, recognition: Recognition) -> None:
        self._options = recognition.options
        money = recognition.vocabulary.money
        columns = {f: recognition.of(f) for f in ("unit_price", "total_price", "currency")}
        self._columns = {f: plans[0].source for f, plans in columns.items() if plans}
        self._headings = {f: money.heading(name) for f, name in self._columns.items()}
        names = (money.heading(c.source) for c in recognition.columns if not c.secret)
        self._named = {heading.currency for heading in names if heading and heading.currency}
        asked = (question.code == "price_of" for question in recognition.questions)
        self._nothing = "price_of" if any(asked) else "none"
        self.questions: dict[str, Question] = {}

    def row(self, row: SubscriptionRow) -> SubscriptionRow:
        """A row with its price for a seat and month, or why there is none."""
        if row.no_price:
            return row
        amounts = [amount for amount in (row.unit_price, row.total_price) if amount is not None]
        if not amounts:
            why = "unreadable" if row.price_said else self._nothing
            return replace(row, currency=self._currency(row) or "", no_price=why)
        if (least := min(amounts)) < 0:
            named = self._currency(row) or ""
            return replace(row, currency=named, no_price="negative", price_said=f"{least:f}")
        row = self._with_periods(row)
        currency = self._currency(row)
        if currency is None:
            return replace(row, no_price="currency")
        row = replace(row, currency=currency)
        price = _a_month(row)
        if price is None:
            return replace(row, no_price=self._no_period(row))
        return self._priced(row, price)

    def _priced(self, row: SubscriptionRow, price: Fraction) -> SubscriptionRow:
        code = row.currency or self._options.home
        if not is_currency(code):
            return replace(row, monthly=_exactly(price, 6), no_price="")
        digits = digits_of(code)
        exact = _exactly(price, digits)
        if exact is not None:
            return replace(row, monthly=exact)
        near = _rounded(price, digits)
        if self._options.finer == ROUNDED:
            return replace(row, monthly=near)
        if not self._options.finer:
            params: dict[str, str | int] = {
                "names": row.product, "what": code, "example": _price_text(price, digits),
                "found": f"{near:f}",
            }  # fmt: skip
            self._ask(Question("finer", "finer", NONE, (NONE, ROUNDED), params))
        return replace(row, no_price="finer")

    # -- for how long ------------------------------------------------------------------------------

    def _with_periods(self, row: SubscriptionRow) -> SubscriptionRow:
        unit, total = self._months("unit_price", row), self._months("total_price", row)
        row = replace(row, months=unit, total_months=total)
        if row.unit_price is None or row.total_price is None or not row.quantity:
            return row
        return _by_total(row)

    def _months(self, field: str, row: SubscriptionRow) -> int | None:
        """The months that the price of a column is for, as far as anything says so."""
        if field not in self._columns:
            return None
        said = self._options.periods.get(self._columns[field], "")
        heading: PriceHeading | None = self._headings[field]
        found: int | str | None = said or (heading.months if heading else None) or row.billing
        if found == TERM:
            return row.term_months
        return int(found) if found and found != NONE else None

    def _no_period(self, row: SubscriptionRow) -> str:
        field = "unit_price" if row.unit_price is not None else "total_price"
        if field == "total_price" and not row.quantity:
            return "none"
        column = self._columns[field]
        if column not in self._options.periods:
            amount = row.unit_price if row.unit_price is not None else row.total_price
            params = {"column": column, "example": f"{amount:f}"}
            asked = Question("period", f"period:{column}", NONE, (*PERIODS, NONE), params)
            self._ask(asked)
        return "period"

    # -- in which currency -------------------------------------------------------------------------

    def _currency(self, row: SubscriptionRow) -> str | None:
        """The currency of a row, "" where it is that of the account, None where that is open."""
        signs = [heading.sign for heading in self._headings.values() if heading and heading.sign]
        if row.currency:
            named = self._options.currencies.get(row.currency) or currency_in(row.currency)
            return named or self._shared(row.currency, "currency", row)
        if row.sign or signs:
            return self._shared(row.sign or signs[0], "unit_price", row)
        return next(iter(self._named)) if len(self._named) == 1 else ""

    def _shared(self, sign: str, field: str, row: SubscriptionRow) -> str | None:
        """The currency that a sign of several, or an unknown word, stands for here."""
        if said := self._options.currencies.get(sign):
            return said if is_currency(said) else None
        family = _FAMILIES.get(sign.casefold().strip(". "), ())
        home = self._options.home
        if home in family or (len(family) == 1 or (family and not home)):
            return home if home in family else family[0]
        first = (*family, home) if home else family
        choices = tuple(dict.fromkeys((*first, *sorted(CURRENCIES))))
        used = "total_price" if row.unit_price is None else "unit_price"
        column = self._columns.get(field if field == "currency" else used, sign)
        params = {"words": sign, "column": column}
        proposed = family[0] if family else ""
        self._ask(Question("currency", f"currency:{sign}", proposed, choices, params))
        return proposed or None

    def _ask(self, question: Question) -> None:
        self.questions.setdefault(question.key, question)


def _a_month(row: SubscriptionRow) -> Fraction | None:
    """The price of a seat for a month, exactly."""
    if row.unit_price is not None and row.months:
        return Fraction(row.unit_price) / row.months
    if row.total_price is not None and row.total_months and row.quantity:
        return Fraction(row.total_price) / (row.total_months * row.quantity)
    return None


def _by_total(row: SubscriptionRow) -> SubscriptionRow:
    """A price of no known time beside a total of a known one, or the reverse."""
    assert row.unit_price is not None  # noqa: S101 - the caller looked
    assert row.total_price is not None  # noqa: S101
    seats = Fraction(row.unit_price) * (row.quantity or 0)
    total = Fraction(row.total_price)
    if row.months is None and row.total_months and seats:
        fitting = [m for m in (1, 3, 12) if seats * Fraction(row.total_months, m) == total]
        return replace(row, months=fitting[0]) if len(fitting) == 1 else row
    return row


def _exactly(price: Fraction, digits: int) -> Decimal | None:
    """The price as a decimal, if so many digits are enough."""
    whole = price * 10**digits
    return Decimal(whole.numerator).scaleb(-digits) if whole.denominator == 1 else None


def _rounded(price: Fraction, digits: int) -> Decimal:
    """The price rounded half up."""
    whole = price * 10**digits + Fraction(1, 2)
    return Decimal(whole.numerator // whole.denominator).scaleb(-digits)


def _price_text(price: Fraction, digits: int) -> str:
    """A price with two digits more than its currency has."""
    return f"{_rounded(price, digits + 2):f}"
