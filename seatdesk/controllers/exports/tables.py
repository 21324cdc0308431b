"""Tables for export: users with seats, billing overview, invoices to come, history."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from seatdesk.controllers.exports import columns
from seatdesk.controllers.history import HistoryLine
from seatdesk.controllers.messages.derivation_text import formula_text
from seatdesk.controllers.messages.history_lines import describe
from seatdesk.controllers.messages.invoice_line_names import line_name
from seatdesk.controllers.read_models import UserQuery
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.charges.invoice import Invoice, Line, amount_of
from seatdesk.domain.choices import Convention
from seatdesk.domain.currency import digits_of
from seatdesk.domain.forecast.overview import Overview
from seatdesk.exchange.writing.document import (
    WORDS,
    Cell,
    CellKind,
    Chunks,
    Document,
    DocumentColumn,
    MoneyCell,
    ReportingTotals,
    Row,
    Sheet,
    moment,
)

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.store.read_models.export_rows import ExportRows

LIMIT = columns.BEFORE.format(day="")
Translate: TypeAlias = Callable[[str], str]
PORTION = 1_000
"""Users read at once: more would hold the interpreter too long for a window."""
PAGE = 200
"""History lines read at once: one of them may name 2,000 users."""


@dataclass(frozen=True, slots=True)
class ExportTables:
    """Makes the documents of one open workspace, in words that `translate` gives for English ones.

    `language` is the code of what it translates to.
    """

    workspace: "Workspace"
    translate: Translate = str
    language: str = "en"

    def users(self, text: str = "", users: Sequence[int] | UserQuery | None = None) -> Document:
        """Users with their seats: those of a filter text, of a query, or these in this order."""
        reader = self.workspace.views.export_rows()
        chosen = self._ids(text, users)
        translate = self.translate
        titles = {
            product: translate(columns.SEAT).format(product=product) for product in reader.products
        }
        seats = (
            DocumentColumn(
                "seats", title, CellKind.WHOLE, 10, listed=product, subject="" if n else "seats"
            )
            for n, (product, title) in enumerate(titles.items())
        )
        since = (self._seat_since(product) for product in reader.products)
        sums = {titles[product]: held for product, held in reader.seats(chosen).items()}
        titled = (*self._titled(columns.USERS), *seats, *since)
        name = translate("Users")
        sheet = Sheet(name, "user", titled, lambda: self._people(reader, chosen), len(chosen), sums)
        return self._document(name, (sheet,), text, long=True)

    def overview(self) -> Document:
        """The billing overview, a row for each subscription."""
        translate = self.translate
        rows = [_overview_row(row, translate) for row in self.workspace.billing.overview()]
        account = self.workspace.account()
        day = self.workspace.today.isoformat()
        label = translate(columns.AT_DAY).format(currency=account.currency, day=day)
        reported = reported_sums(
            columns.OVERVIEW, rows, account, label, lambda _row: self.workspace.today
        )
        name = translate("Overview")
        sheet = self._held(name, "subscription", columns.OVERVIEW, rows, reported)
        return self._document(translate("Billing overview"), (sheet,))

    def invoices(self, months: int) -> Document:
        """Every invoice of the months to come, and its lines with the tax among them."""
        translate = self.translate
        projection = self.workspace.billing.projection(months)
        heads = [_invoice_row(invoice, translate) for invoice in projection.invoices]
        lines = [row for invoice in projection.invoices for row in _line_rows(invoice, translate)]
        account = self.workspace.account()
        label = translate(columns.AT_INVOICE).format(currency=account.currency)
        reported = reported_sums(columns.INVOICES, heads, account, label, invoiced_on)
        of_lines = replace(reported, sums={"amount": reported.sums["total"]}) if reported else None
        sheets = (
            self._held(translate("Invoices"), "invoice", columns.INVOICES, heads, reported),
            self._held(translate("Invoice lines"), "line", columns.LINES, lines, of_lines),
        )
        days = {"start": projection.span.start.isoformat(), "end": projection.span.end.isoformat()}
        title = translate("Invoices to come, {start} to {end}").format_map(days)
        return self._document(title, sheets, flat=1)

    def history(self, text: str = "") -> Document:
        """The history, the newest first; all of it, or the lines with a text in them."""
        translate = self.translate
        coming = [] if text else reversed(self.workspace.history.coming())
        ahead = [_coming_row(one, translate) for one in coming]
        last = self.workspace.views.lines.page(limit=1)
        count = None if text else len(ahead) + (last[0].seq if last else 0)

        def chunks() -> Chunks:
            if ahead:
                yield ahead
            yield from self._pages(text)

        name = translate("History")
        sheet = Sheet(name, "line", self._titled(columns.HISTORY), chunks, count)
        return self._document(name, (sheet,), text, long=True)

    def _pages(self, text: str) -> Chunks:
        before = None
        while lines := self.workspace.history.page(before, PAGE, text):
            yield [_history_row(line, self.translate) for line in lines]
            before = lines[-1].seq

    def _ids(self, text: str, users: Sequence[int] | UserQuery | None) -> Sequence[int]:
        if isinstance(users, UserQuery):
            return self.workspace.views.ids(users)
        if users is not None:
            return users
        idle_after = self.workspace.billing.policies().idle_after_days
        query = UserQuery(text=text, today=self.workspace.today, idle_after=idle_after)
        return self.workspace.views.ids(query)

    def _document(
        self,
        title: str,
        sheets: tuple[Sheet, ...],
        text: str = "",
        *,
        flat: int = 0,
        long: bool = False,
    ) -> Document:
        name = self.workspace.views.head().name
        words = {key: self.translate(text) for key, text in WORDS.items()}
        chosen = text.strip()
        return Document(
            title, name, self.workspace.today, sheets, chosen, flat, long, self.language, words
        )

    def _seat_since(self, product: str) -> DocumentColumn:
        title = self.translate(columns.SEAT_SINCE).format(product=product)
        return DocumentColumn("seats_since", title, CellKind.DAY, 11, listed=product)

    def _titled(self, of: tuple[DocumentColumn, ...]) -> tuple[DocumentColumn, ...]:
        return tuple(replace(column, title=self.translate(column.title)) for column in of)

    def _held(
        self,
        name: str,
        record: str,
        of: tuple[DocumentColumn, ...],
        rows: Sequence[Row],
        reported: ReportingTotals | None = None,
    ) -> Sheet:
        titled = self._titled(of)
        count = len(rows)
        return Sheet(
            name, record, titled, lambda: iter([rows] if rows else []), count, reported=reported
        )

    def _people(self, reader: "ExportRows", ids: Sequence[int]) -> Iterator[Sequence[Row]]:
        said = {word: self.translate(word) for word in columns.SAID}
        before = self.translate(columns.BEFORE)
        changed = any(word != text for word, text in {**said, columns.BEFORE: before}.items())
        first = len(columns.USERS) + len(reader.products)
        days = (columns.LAST_ACTIVE, *range(first, first + len(reader.products)))
        for start in range(0, len(ids), PORTION):
            rows: Sequence[Row] = reader.rows(ids[start : start + PORTION])
            if changed:
                rows = [_with_limits(_in_words(row, said), days, before) for row in rows]
            yield rows


def reported_sums(
    of: Sequence[DocumentColumn],
    rows: Sequence[Row],
    account: Account,
    label: str,
    day: Callable[[Row], date],
) -> ReportingTotals | None:
    """Sums of rows in the account's currency, at the rates of their days.

    None where all are in that currency, and where a rate is missing (B11).
    """
    places = {place: column.key for place, column in enumerate(of) if column.total}
    sums = dict.fromkeys(places.values(), 0)
    foreign = False
    for row in rows:
        for place, key in places.items():
            if not isinstance(cell := row[place], MoneyCell):
                continue
            foreign = foreign or cell.currency != account.currency
            minor = int(cell.amount.scaleb(digits_of(cell.currency)))
            try:
                sums[key] += convert_minor(
                    account.rates, minor, cell.currency, account.currency, day(row)
                )
            except MissingRate:
                return None
    if not foreign:
        return None
    here = account.currency
    return ReportingTotals(label, {k: MoneyCell(amount_of(n, here), here) for k, n in sums.items()})


def invoiced_on(row: Row) -> date:
    """The day of an invoice's row, which is the first of its cells."""
    on = row[0]
    assert isinstance(on, date)  # noqa: S101 - the table is made in this module
    return on


def _in_words(row: Row, said: Mapping[str, str]) -> list[Cell]:
    """A user's row with the words of the language; names and days stay what they are."""
    cells = list(row)
    for place in columns.WORDED:
        cells[place] = said.get(str(cells[place]), cells[place])
    return cells


def _with_limits(row: list[Cell], days: Sequence[int], before: str) -> Row:
    """A user's row with the days that are only limits said so in the language."""
    for place in days:
        cell = row[place]
        if isinstance(cell, str) and cell.startswith(LIMIT):
            row[place] = before.format(day=cell.removeprefix(LIMIT))
    return row


def _overview_row(row: Overview, translate: Translate) -> Row:
    def money(amount: Decimal) -> Cell:
        return MoneyCell(amount, row.currency) if row.priced else translate(columns.NO_PRICE)

    invoice = row.next_invoice
    amounts = (invoice.net, invoice.tax, invoice.total) if invoice else ()
    return (
        row.product,
        row.tier,
        row.currency,
        row.included,
        row.additional,
        row.owned,
        row.assigned,
        row.unassigned,
        row.pending.seats if row.pending else 0,
        row.tier_plan.tier if row.tier_plan else "",
        row.renewal,
        row.last_day_to_act,
        translate("ended") if row.ended else translate("yes" if row.auto_renew else "no"),
        money(row.period_amount),
        invoice.date if invoice else None,
        *(map(money, amounts) if invoice else (None, None, None)),
        money(row.term_total),
        money(row.next_term_total),
        money(row.unassigned_cost_to_renewal),
        money(row.avoidable_per_year),
    )


def _invoice_row(invoice: Invoice, translate: Translate) -> Row:
    amounts: tuple[Cell, ...] = (translate(columns.NO_PRICE),) * 3
    if invoice.priced:
        amounts = tuple(
            MoneyCell(amount, invoice.currency)
            for amount in (invoice.net, invoice.tax, invoice.total)
        )
    return (invoice.date, invoice.product, invoice.currency, *amounts)


def _line_rows(invoice: Invoice, translate: Translate) -> Iterator[Row]:
    """The lines, and the tax as one of them: together they are what is to be paid."""
    for line in invoice.lines:
        yield _line_row(invoice.date, line, translate)
    if invoice.tax_minor:
        name = f"{invoice.tax_label or translate('Tax')} {invoice.tax_percent.normalize():f} %"
        yield (
            *(invoice.date, invoice.product, name, "tax", invoice.currency, None, None),
            *(None, None, MoneyCell(invoice.tax, invoice.currency), "", ""),
            formula_text(invoice.tax_derivation, invoice.currency),
        )


def _line_row(on: date, line: Line, translate: Translate) -> Row:
    days: tuple[Cell, Cell] = (line.start, line.end) if line.start < line.end else (None, None)
    nothing = translate(columns.NO_PRICE)
    price = MoneyCell(line.unit_price, line.currency) if line.priced else nothing
    amount = MoneyCell(line.amount, line.currency) if line.priced else nothing
    how = formula_text(line.derivation, line.currency) if line.priced else nothing
    prorated = "" if line.convention is Convention.FULL else line.convention.value
    return (
        *(
            on,
            line.product,
            line_name(line, translate),
            line.kind.value,
            line.currency,
            line.quantity,
        ),
        *(price, *days, amount),
        *(prorated, line.source, how),
    )


def _history_row(line: HistoryLine, translate: Translate) -> Row:
    return (
        *(line.seq, line.batch, moment(line.at), line.day, line.actor, line.what(translate)),
        *(line.note, line.source, line.reverses),
    )


def _coming_row(planned: DatedChange, translate: Translate) -> Row:
    """The row of a change that time brought and nobody stored yet."""
    what = describe(planned.change, {}, translate)
    return (None, None, None, planned.on, "", what, "", "time", None)
