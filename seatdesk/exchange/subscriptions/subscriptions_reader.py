"""Reads a subscriptions file: what is paid for, how many, until when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from seatdesk.domain.currency import is_currency
from seatdesk.exchange.cell_text import clean, key
from seatdesk.exchange.cells import numbers
from seatdesk.exchange.cells.dates import DateReader
from seatdesk.exchange.cells.numbers import Amount
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.people import column_readers
from seatdesk.exchange.people.error_cell_problems import error_cell_problems
from seatdesk.exchange.people.person import ProblemGrade, RowProblem
from seatdesk.exchange.question import Question, open_questions
from seatdesk.exchange.recognition.recognition import Recognition
from seatdesk.exchange.subscriptions.subscription_prices import currency_in, decide_prices
from seatdesk.exchange.subscriptions.subscription_row import SubscriptionRow
from seatdesk.exchange.subscriptions.subscription_terms import YEAR, decide_terms
from seatdesk.exchange.vocabulary.price_headings import TERM

_UNLIMITED = ("unlimited", "unbegrenzt", "obegränsa", "illimit", "ilimitad")
"""Beginnings of cells that say “as many as you like”."""


@dataclass(frozen=True, slots=True)
class SubscriptionsFile:
    """A subscriptions file as read; `questions` are those that its rows leave open."""

    rows: tuple[SubscriptionRow, ...]
    problems: tuple[RowProblem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    as_of: date
    skipped: int = 0
    questions: tuple[Question, ...] = ()


class _Reader:
    """Reads rows of a subscriptions file; there are few, so cell by cell."""

    def __init__(self, recognition: Recognition) -> None:
        self._recognition = recognition
        self._plans = {name: recognition.of(name)[:1] for name in _FIELDS}
        self._unmetered = recognition.form.unmetered if recognition.form else frozenset()
        names = recognition.options
        self._known = {key(product): product for product in names.products}
        self._known |= {key(other): product for other, product in names.synonyms.items()}
        self.problems: list[RowProblem] = []

    def row(self, cells: Sequence[str], line: int) -> SubscriptionRow | None:
        """The subscription of one row; None when it names no product."""
        text = {name: self._text(name, cells) for name in _TEXTS}
        product = text["product"] or text["sku"]
        footer = self._is_footer(cells)
        if footer or not product:
            problem = "footer" if footer else "no_product"
            self._tell(line, "product", product, problem, ProblemGrade.UNREADABLE)
            return None
        unlimited = key(self._text("quantity", cells)).startswith(_UNLIMITED)
        quantity = None if unlimited else self._count("quantity", cells, line)
        unit, total = (self._amount(name, cells, line) for name in ("unit_price", "total_price"))
        currency, sign = _currency(text["currency"], unit, total)
        two = self._two_currencies(currency, unit, total, line)
        ends_field, ends = self._ends(cells, line)
        return SubscriptionRow(
            product=self._known.get(key(product), product),
            sku=text["sku"],
            tier=text["tier"],
            quantity=quantity,
            unmetered=unlimited or quantity in self._unmetered,
            assigned=self._count("assigned", cells, line),
            unit_price=unit.value if unit else None,
            total_price=total.value if total else None,
            currency=currency,
            sign=sign,
            billing=self._period("billing", cells, line),
            ends=ends,
            ends_field=ends_field,
            term_start=self._day("term_start", cells, line),
            term_months=self._months(cells, line),
            supplier=text["supplier"],
            order=text["order"],
            holder=text["email"],
            line=line,
            no_price="two_currencies" if two else "",
            quantity_said=self._text("quantity", cells),
            price_said=self._text("unit_price", cells) or self._text("total_price", cells),
        )

    def _two_currencies(
        self, code: str, unit: Amount | None, total: Amount | None, line: int
    ) -> bool:
        """True when amounts are in other currencies than the row says, which is reported."""
        beside = {amount.currency for amount in (unit, total) if amount and amount.currency}
        if not is_currency(code) or not beside - {code}:
            return False
        told = ", ".join((code, *sorted(beside - {code})))
        self._tell(line, "unit_price" if unit else "total_price", told, "two_currencies")
        return True

    def _ends(self, cells: Sequence[str], line: int) -> tuple[str, date | None]:
        """The day that a term ends on or renews, and the field it stands in."""
        for name in ("renewal", "term_end"):
            if (day := self._day(name, cells, line)) is not None:
                return name, day
        return "", None

    def _period(self, name: str, cells: Sequence[str], line: int) -> int | str | None:
        """The months that a cell such as “monthly” stands for; an unknown one is reported."""
        text = self._text(name, cells)
        found = self._recognition.vocabulary.money.period(text) if text else None
        if text and found is None:
            self._tell(line, name, text, "unknown_period")
        return found

    def _months(self, cells: Sequence[str], line: int) -> int | None:
        """The months of a term: a number of them, or in words."""
        text = self._text("term_months", cells)
        if text.isdecimal() and len(text) <= _LONGEST_COUNT:
            return int(text)
        found = self._period("term_months", cells, line)
        return found if isinstance(found, int) else None

    def _is_footer(self, cells: Sequence[str]) -> bool:
        """True when a row adds the others up."""
        first = key(next(filter(None, map(clean, cells)), "")).rstrip("0123456789")
        return first in self._recognition.vocabulary.footers

    def _text(self, name: str, cells: Sequence[str]) -> str:
        return next((clean(cells[plan.index]) for plan in self._plans[name]), "")

    def _count(self, name: str, cells: Sequence[str], line: int) -> int | None:
        amount = self._amount(name, cells, line)
        if amount is None:
            return None
        count = column_readers.whole(amount.value)
        if count is None:
            problem = "negative" if amount.value < 0 else "not_whole"
            self._tell(line, name, str(amount.value), problem)
        return count

    def _amount(self, name: str, cells: Sequence[str], line: int) -> Amount | None:
        for plan in self._plans[name]:
            try:
                return numbers.read(cells[plan.index], plan.mark)
            except ValueError:
                self._tell(line, name, clean(cells[plan.index]), "bad_number")
        return None

    def _day(self, name: str, cells: Sequence[str], line: int) -> date | None:
        for plan in self._plans[name]:
            as_of = self._recognition.as_of
            reader = DateReader(self._recognition.vocabulary, plan.order, as_of)
            try:
                day = reader.read(cells[plan.index])
            except ValueError:
                self._tell(line, name, clean(cells[plan.index]), "bad_date")
            else:
                return day if isinstance(day, date) else None
        return None

    def tell_other_billing(self, rows: Sequence[SubscriptionRow]) -> None:
        """Name the rows that are billed in a way that no subscription is here."""
        for row in rows:
            known = row.billing in _BILLED or row.billing == (row.term_months or YEAR)
            if not known:
                told = f"{row.billing}"
                self._tell(row.line, "billing", told, "other_billing", ProblemGrade.NOTE)

    def _tell(
        self,
        line: int,
        name: str,
        value: str,
        problem: str,
        grade: ProblemGrade = ProblemGrade.VALUE,
    ) -> None:
        column = next((plan.source for plan in self._plans[name]), "")
        self.problems.append(RowProblem(line, column, value, problem, grade))


def _currency(named: str, unit: Amount | None, total: Amount | None) -> tuple[str, str]:
    """The currency as a column or a sign beside an amount names it, or a sign of several."""
    amounts = [amount for amount in (unit, total) if amount]
    beside = next((amount.currency for amount in amounts if amount.currency), "")
    if named:
        return currency_in(named) or named, ""
    return beside, "" if beside else next((a.sign for a in amounts if a.sign), "")


_TEXTS = ("product", "sku", "tier", "currency", "supplier", "order", "email")
_FIELDS = (*_TEXTS, "quantity", "assigned", "unit_price", "total_price", "billing", "renewal",
           "term_end", "term_start", "term_months")  # fmt: skip
_LONGEST_COUNT = 4
_BILLED = frozenset({None, 1, 3, YEAR, TERM})


def read_subscriptions(
    table: Table, recognition: Recognition, step: Callable[[int], None] | None = None
) -> SubscriptionsFile:
    """Read a whole subscriptions file."""
    reader = _Reader(recognition)
    rows: list[SubscriptionRow] = []
    data = blank = short = long = skipped = 0
    for chunk in table.chunks():
        for place, line in enumerate(chunk.lines):
            if place in chunk.spilt:
                reader.problems.append(
                    RowProblem(line, "", "", "long_row", ProblemGrade.UNREADABLE)
                )
            elif place in chunk.swallowing:
                reader.problems.append(
                    RowProblem(line, "", "", "open_quote", ProblemGrade.UNREADABLE)
                )
            elif row := reader.row(chunk.rows[place], line):
                rows.append(row)
        told = error_cell_problems(chunk.errors, recognition.columns)
        reader.problems += (found for _, found in told)
        for line in chunk.skipped:
            reader.problems.append(RowProblem(line, "", "", "skipped", ProblemGrade.SKIPPED))
        skipped += len(chunk.skipped)
        data, blank = data + len(chunk.rows) + len(chunk.skipped), blank + chunk.blank
        short, long = short + len(chunk.short), long + len(chunk.long)
        if step:
            step(data)
    terms = decide_terms(rows, recognition)
    prices = decide_prices(terms.rows, recognition)
    reader.tell_other_billing(prices.rows)
    problems = tuple(sorted(reader.problems, key=lambda problem: problem.line))
    return SubscriptionsFile(
        rows=prices.rows,
        problems=problems,
        data=data,
        blank=blank,
        short=short,
        long=long,
        left_out=data - skipped - len(rows),
        as_of=recognition.as_of,
        skipped=skipped,
        questions=open_questions((*terms.questions, *prices.questions), recognition.options),
    )
