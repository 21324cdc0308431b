"""A subscriptions file: what is paid for, how many, until when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seatdesk.exchange import numbers, readers
from seatdesk.exchange.dates import DateReader
from seatdesk.exchange.numbers import Amount
from seatdesk.exchange.person import Grade, Problem
from seatdesk.exchange.recognise import Recognition
from seatdesk.exchange.tabular import Table
from seatdesk.exchange.values import clean, key

_PRICE_DIGITS = 6
_UNLIMITED = frozenset({"unlimited", "unbegrenzt", "obegränsat", "illimité", "ilimitado"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractRow:
    """One subscription of the file; None: the file does not say.

    `unmetered`: the number stands for “as many as you like” (free plans), so it must not enter
    any utilisation figure. `unit_price` is for one seat and so many `months`, None where the name
    of its column does not say. Prices are in `currency`, "" where the file leaves it open;
    `total_price` is the file's own figure, of whatever period its column means. `holder` is the
    address of the person it is licensed to, where the file names one.
    """

    product: str
    sku: str
    tier: str
    quantity: int | None
    unmetered: bool
    assigned: int | None
    unit_price: Decimal | None
    months: int | None
    total_price: Decimal | None
    currency: str
    renewal: date | None
    term_start: date | None
    supplier: str
    order: str
    holder: str
    line: int

    @property
    def monthly(self) -> Decimal | None:
        """The price of one seat for a month; None where that is not said, or no exact sum."""
        if self.unit_price is None or self.months is None:
            return None
        price = self.unit_price / self.months
        return price if price == round(price, _PRICE_DIGITS) else None


@dataclass(frozen=True, slots=True)
class Contracts:
    """A subscriptions file as read."""

    rows: tuple[ContractRow, ...]
    problems: tuple[Problem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    as_of: date
    skipped: int = 0


class _Reader:
    """Reads rows of a subscriptions file; there are few, so cell by cell."""

    def __init__(self, recognition: Recognition) -> None:
        self._recognition = recognition
        self._plans = {name: recognition.of(name)[:1] for name in _FIELDS}
        vocabulary = recognition.vocabulary
        priced = [vocabulary.months_of(plan.source) for plan in recognition.of("unit_price")]
        self._months = priced[0] if priced else None
        self._unmetered = recognition.form.unmetered if recognition.form else frozenset()
        names = recognition.options
        self._known = {key(product): product for product in names.products}
        self._known |= {key(other): product for other, product in names.synonyms.items()}
        self.problems: list[Problem] = []

    def row(self, cells: Sequence[str], line: int) -> ContractRow | None:
        """The subscription of one row; None when it names no product."""
        text = {name: self._text(name, cells) for name in _TEXTS}
        product = text["product"] or text["sku"]
        footer = self._is_footer(cells)
        if footer or not product:
            problem = "footer" if footer else "no_product"
            self._tell(line, "product", product, problem, Grade.UNREADABLE)
            return None
        unlimited = key(self._text("quantity", cells)) in _UNLIMITED
        quantity = None if unlimited else self._count("quantity", cells, line)
        unit, total = (self._amount(name, cells, line) for name in ("unit_price", "total_price"))
        named = next((price.currency for price in (unit, total) if price and price.currency), "")
        return ContractRow(
            product=self._known.get(key(product), product),
            sku=text["sku"],
            tier=text["tier"],
            quantity=quantity,
            unmetered=unlimited or quantity in self._unmetered,
            assigned=self._count("assigned", cells, line),
            unit_price=unit.value if unit else None,
            months=self._months,
            total_price=total.value if total else None,
            currency=text["currency"].upper() or named,
            renewal=self._day("renewal", cells, line),
            term_start=self._day("term_start", cells, line),
            supplier=text["supplier"],
            order=text["order"],
            holder=text["email"],
            line=line,
        )

    def _is_footer(self, cells: Sequence[str]) -> bool:
        """Whether a row adds the others up."""
        first = key(next(filter(None, map(clean, cells)), "")).rstrip("0123456789")
        return first in self._recognition.vocabulary.footers

    def _text(self, name: str, cells: Sequence[str]) -> str:
        return next((clean(cells[plan.index]) for plan in self._plans[name]), "")

    def _count(self, name: str, cells: Sequence[str], line: int) -> int | None:
        amount = self._amount(name, cells, line)
        if amount is None:
            return None
        count = readers.whole(amount.value)
        if count is None:
            problem = "negative" if amount.value < 0 else "not_whole"
            self._tell(line, name, str(amount.value), problem, Grade.VALUE)
        return count

    def _amount(self, name: str, cells: Sequence[str], line: int) -> Amount | None:
        for plan in self._plans[name]:
            try:
                return numbers.read(cells[plan.index], plan.mark)
            except ValueError:
                self._tell(line, name, clean(cells[plan.index]), "bad_number", Grade.VALUE)
        return None

    def _day(self, name: str, cells: Sequence[str], line: int) -> date | None:
        for plan in self._plans[name]:
            as_of = self._recognition.as_of
            reader = DateReader(self._recognition.vocabulary, plan.order, as_of)
            try:
                day = reader.read(cells[plan.index])
            except ValueError:
                self._tell(line, name, clean(cells[plan.index]), "bad_date", Grade.VALUE)
            else:
                return day if isinstance(day, date) else None
        return None

    def _tell(self, line: int, name: str, value: str, problem: str, grade: Grade) -> None:
        column = next((plan.source for plan in self._plans[name]), "")
        self.problems.append(Problem(line, column, value, problem, grade))


_TEXTS = ("product", "sku", "tier", "currency", "supplier", "order", "email")
_FIELDS = (*_TEXTS, "quantity", "assigned", "unit_price", "total_price", "renewal", "term_start")


def read_contracts(
    table: Table, recognition: Recognition, step: Callable[[int], None] | None = None
) -> Contracts:
    """Read a whole subscriptions file."""
    reader = _Reader(recognition)
    rows: list[ContractRow] = []
    data = blank = short = long = skipped = 0
    for chunk in table.chunks():
        for place, line in enumerate(chunk.lines):
            if place in chunk.spilt:
                reader.problems.append(Problem(line, "", "", "long_row", Grade.UNREADABLE))
            elif place in chunk.swallowing:
                reader.problems.append(Problem(line, "", "", "open_quote", Grade.UNREADABLE))
            elif row := reader.row(chunk.rows[place], line):
                rows.append(row)
        for line in chunk.skipped:
            reader.problems.append(Problem(line, "", "", "skipped", Grade.SKIPPED))
        skipped += len(chunk.skipped)
        data, blank = data + len(chunk.rows) + len(chunk.skipped), blank + chunk.blank
        short, long = short + len(chunk.short), long + len(chunk.long)
        if step:
            step(data)
    problems = tuple(sorted(reader.problems, key=lambda problem: problem.line))
    return Contracts(
        rows=tuple(rows),
        problems=problems,
        data=data,
        blank=blank,
        short=short,
        long=long,
        left_out=data - skipped - len(rows),
        as_of=recognition.as_of,
        skipped=skipped,
    )
