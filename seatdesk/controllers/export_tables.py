"""The tables that can leave a workspace: users with seats, overview, invoices to come, history."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from seatdesk.controllers.chronicle import describe
from seatdesk.controllers.explaining import explain
from seatdesk.controllers.history import HistoryLine
from seatdesk.controllers.line_names import described
from seatdesk.controllers.reading import UserQuery
from seatdesk.domain.account import Convention
from seatdesk.domain.changes import Planned
from seatdesk.domain.invoice import Invoice, Line
from seatdesk.domain.overview import Overview
from seatdesk.exchange.document import (
    Cell,
    Chunks,
    Column,
    Document,
    Kind,
    Money,
    Row,
    Sheet,
    moment,
)

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk
    from seatdesk.store.roster import Roster

PORTION = 1_000
"""Users read at once: more would hold the interpreter too long for a window."""
PAGE = 200
"""History lines read at once: one of them may name 2,000 users."""

_USERS = (
    Column("email", "E-mail", width=34),
    Column("name", "Name", width=26),
    Column("status", "Status"),
    Column("type", "User type"),
    Column("team", "Team", width=22),
    Column("cost_centre", "Cost centre", width=16),
    Column("job_title", "Job title", width=22),
    Column("manager", "Manager", width=22),
    Column("last_active", "Last active", Kind.DAY),
    Column("hired", "Hired", Kind.DAY),
    Column("left", "Left", Kind.DAY),
    Column("permissions", "Permissions", width=18),
)
"""As `store.roster.FACTS`; a column for each product follows."""
_OVERVIEW = (
    Column("product", "Product", width=20),
    Column("tier", "Tier", width=14),
    Column("currency", "Currency", width=9),
    Column("included", "Included", Kind.WHOLE, 10),
    Column("additional", "Additional", Kind.WHOLE, 10),
    Column("owned", "Owned", Kind.WHOLE, 9),
    Column("assigned", "Assigned", Kind.WHOLE, 10),
    Column("unassigned", "Unassigned", Kind.WHOLE, 11),
    Column("leaving", "Leaving at renewal", Kind.WHOLE, 11),
    Column("tier_from_renewal", "Tier from renewal", width=14),
    Column("renewal", "Renewal", Kind.DAY),
    Column("last_day_to_act", "Last day to act", Kind.DAY),
    Column("auto_renew", "Renews by itself", width=10),
    Column("period_amount", "Per billing period", Kind.MONEY, 17, total=True),
    Column("next_invoice_date", "Next invoice on", Kind.DAY),
    Column("next_invoice_net", "Next invoice net", Kind.MONEY, 17, total=True),
    Column("next_invoice_tax", "Next invoice tax", Kind.MONEY, 17, total=True),
    Column("next_invoice_total", "Next invoice with tax", Kind.MONEY, 17, total=True),
    Column("term_total", "Running term", Kind.MONEY, 17, total=True),
    Column("next_term_total", "Next term", Kind.MONEY, 17, total=True),
    Column("unassigned_cost_to_renewal", "Unassigned until renewal", Kind.MONEY, 17, total=True),
    Column("avoidable_per_year", "Avoidable a year", Kind.MONEY, 17, total=True),
)
_INVOICES = (
    Column("date", "Date", Kind.DAY),
    Column("subscription", "Subscription", width=20),
    Column("currency", "Currency", width=9),
    Column("net", "Net", Kind.MONEY, 18, total=True),
    Column("tax", "Tax", Kind.MONEY, 18, total=True),
    Column("total", "Total", Kind.MONEY, 18, total=True),
)
_LINES = (
    Column("date", "Invoice date", Kind.DAY),
    Column("subscription", "Subscription", width=20),
    Column("description", "Description", width=44),
    Column("kind", "Kind"),
    Column("currency", "Currency", width=9),
    Column("quantity", "Quantity", Kind.WHOLE, 9),
    Column("unit_price", "Unit price", Kind.MONEY, 15),
    Column("from", "From", Kind.DAY),
    Column("to", "To", Kind.DAY),
    Column("amount", "Amount", Kind.MONEY, 18, total=True),
    Column("convention", "Convention", width=14),
    Column("source", "Price source", width=28),
    Column("derivation", "How it came about", width=60),
)
_HISTORY = (
    Column("seq", "Line", Kind.WHOLE, 8),
    Column("batch", "Action", Kind.WHOLE, 8),
    Column("at", "Time (UTC)", Kind.MOMENT, 19),
    Column("day", "Day", Kind.DAY),
    Column("actor", "Who", width=28),
    Column("what", "What", width=60),
    Column("note", "Note", width=30),
    Column("source", "Source", width=16),
    Column("reverses", "Takes back", Kind.WHOLE, 8),
)


@dataclass(frozen=True, slots=True)
class Tables:
    """Makes the documents of one open workspace."""

    desk: "Desk"

    def users(self, text: str = "", users: Sequence[int] | UserQuery | None = None) -> Document:
        """Users with their seats: those of a filter text, of a query, or these in this order."""
        roster = self.desk.views.roster()
        chosen = self._ids(text, users)
        seats = tuple(
            Column("seats", f"{product} seat", Kind.WHOLE, 10, listed=product)
            for product in roster.products
        )
        sums = {f"{product} seat": held for product, held in roster.seats(chosen).items()}
        sheet = Sheet(
            "Users",
            "user",
            (*_USERS, *seats),
            lambda: _people(roster, chosen),
            len(chosen),
            sums,
        )
        return self._document("Users", (sheet,), text, long=True)

    def overview(self) -> Document:
        """The billing overview, a row for each subscription."""
        rows = [_overview_row(row) for row in self.desk.billing.overview()]
        return self._document(
            "Billing overview", (_held("Overview", "subscription", _OVERVIEW, rows),)
        )

    def invoices(self, months: int) -> Document:
        """Every invoice of the months to come, and its lines with the tax among them."""
        projection = self.desk.billing.projection(months)
        heads = [_invoice_row(invoice) for invoice in projection.invoices]
        lines = [row for invoice in projection.invoices for row in _line_rows(invoice)]
        sheets = (
            _held("Invoices", "invoice", _INVOICES, heads),
            _held("Invoice lines", "line", _LINES, lines),
        )
        span = f"{projection.span.start.isoformat()} to {projection.span.end.isoformat()}"
        return self._document(f"Invoices to come, {span}", sheets, flat=1)

    def history(self, text: str = "") -> Document:
        """What happened, the newest first; all of it, or the lines with a text in them."""
        ahead = [] if text else [_coming_row(one) for one in reversed(self.desk.history.coming())]
        last = self.desk.views.history(limit=1)
        count = None if text else len(ahead) + (last[0].seq if last else 0)

        def chunks() -> Chunks:
            if ahead:
                yield ahead
            yield from self._pages(text)

        sheet = Sheet("History", "line", _HISTORY, chunks, count)
        return self._document("History", (sheet,), text, long=True)

    def _pages(self, text: str) -> Chunks:
        before = None
        while lines := self.desk.history.page(before, PAGE, text):
            yield [_history_row(line) for line in lines]
            before = lines[-1].seq

    def _ids(self, text: str, users: Sequence[int] | UserQuery | None) -> Sequence[int]:
        if isinstance(users, UserQuery):
            return self.desk.views.ids(users)
        if users is not None:
            return users
        idle_after = self.desk.billing.policies().idle_after_days
        query = UserQuery(text=text, today=self.desk.today, idle_after=idle_after)
        return self.desk.views.ids(query)

    def _document(
        self,
        title: str,
        sheets: tuple[Sheet, ...],
        text: str = "",
        *,
        flat: int = 0,
        long: bool = False,
    ) -> Document:
        name = self.desk.views.head().name
        return Document(title, name, self.desk.today, sheets, text.strip(), flat, long)


def _held(name: str, record: str, columns: tuple[Column, ...], rows: Sequence[Row]) -> Sheet:
    return Sheet(name, record, columns, lambda: iter([rows] if rows else []), len(rows))


def _people(roster: "Roster", ids: Sequence[int]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(ids), PORTION):
        yield roster.rows(ids[start : start + PORTION])


def _overview_row(row: Overview) -> Row:
    def money(amount: Decimal) -> Money:
        return Money(amount, row.currency)

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
        "ended" if row.ended else ("yes" if row.auto_renew else "no"),
        money(row.period_amount),
        invoice.date if invoice else None,
        *(map(money, amounts) if invoice else (None, None, None)),
        money(row.term_total),
        money(row.next_term_total),
        money(row.unassigned_cost_to_renewal),
        money(row.avoidable_per_year),
    )


def _invoice_row(invoice: Invoice) -> Row:
    amounts = (
        Money(amount, invoice.currency) for amount in (invoice.net, invoice.tax, invoice.total)
    )
    return (invoice.date, invoice.product, invoice.currency, *amounts)


def _line_rows(invoice: Invoice) -> Iterator[Row]:
    """The lines, and the tax as one of them: together they are what is to be paid."""
    for line in invoice.lines:
        yield _line_row(invoice.date, line)
    if invoice.tax_minor:
        name = f"{invoice.tax_label or 'Tax'} {invoice.tax_percent.normalize():f} %"
        yield (
            *(invoice.date, invoice.product, name, "tax", invoice.currency, None, None),
            *(None, None, Money(invoice.tax, invoice.currency), "", ""),
            explain(invoice.tax_derivation),
        )


def _line_row(on: date, line: Line) -> Row:
    days: tuple[Cell, Cell] = (line.start, line.end) if line.start < line.end else (None, None)
    prorated = "" if line.convention is Convention.FULL else line.convention.value
    return (
        *(on, line.product, described(line), line.kind.value, line.currency, line.quantity),
        *(Money(line.unit_price, line.currency), *days, Money(line.amount, line.currency)),
        *(prorated, line.source, explain(line.derivation)),
    )


def _history_row(line: HistoryLine) -> Row:
    return (
        *(line.seq, line.batch, moment(line.at), line.day, line.actor, line.what()),
        *(line.note, line.source, line.reverses),
    )


def _coming_row(planned: Planned) -> Row:
    """What time brought and nobody stored yet."""
    what = describe(planned.change, {})
    return (None, None, None, planned.on, "", what, "", "time", None)
