"""Columns of exported tables, and the words that stand in them."""

from seatdesk.domain.user_fields import UserField, exported
from seatdesk.exchange.writing.document import CellKind, DocumentColumn

_KEYS = {"kind": "type"}
"""Columns of files that are not called as their fact is."""
_WIDTHS = {"email": 34, "name": 22, "status": 11, "kind": 9, "team": 18}
_TEXT, _DAY = 20, 11


def _column(field: UserField) -> DocumentColumn:
    day = field.type == "day"
    return DocumentColumn(
        _KEYS.get(field.name, field.name),
        field.in_export,
        CellKind.DAY if day else CellKind.TEXT,
        _WIDTHS.get(field.name, _DAY if day else _TEXT),
        repeated=field.name == "email",
        subject="more" if field.name == "manager" else "",
    )


USERS = (
    *map(_column, exported()),
    DocumentColumn("permissions", "Permissions", width=18, wraps=True),
)
"""As `export_rows.FACTS`; two columns for each product follow."""
NO_PRICE = "no price"
"""In place of amounts of a subscription without a price."""
OVERVIEW = (
    DocumentColumn("product", "Product", width=18, repeated=True),
    DocumentColumn("tier", "Tier", width=14, repeated=True),
    DocumentColumn("currency", "Currency", width=9),
    DocumentColumn("included", "Included", CellKind.WHOLE, 10),
    DocumentColumn("additional", "Additional", CellKind.WHOLE, 10),
    DocumentColumn("owned", "Owned", CellKind.WHOLE, 9),
    DocumentColumn("assigned", "Assigned", CellKind.WHOLE, 10),
    DocumentColumn("unassigned", "Unassigned", CellKind.WHOLE, 11),
    DocumentColumn("leaving", "Leaving at renewal", CellKind.WHOLE, 11),
    DocumentColumn("tier_from_renewal", "Tier from renewal", width=14),
    DocumentColumn("renewal", "Renewal", CellKind.DAY, subject="renewal"),
    DocumentColumn("last_day_to_act", "Last day to act", CellKind.DAY),
    DocumentColumn("auto_renew", "Renews by itself", width=10),
    DocumentColumn(
        "period_amount", "Per billing period", CellKind.MONEY, 12, total=True, subject="invoice"
    ),
    DocumentColumn("next_invoice_date", "Next invoice on", CellKind.DAY),
    DocumentColumn("next_invoice_net", "Next invoice net", CellKind.MONEY, 12, total=True),
    DocumentColumn("next_invoice_tax", "Next invoice tax", CellKind.MONEY, 12, total=True),
    DocumentColumn("next_invoice_total", "Next invoice with tax", CellKind.MONEY, 12, total=True),
    DocumentColumn("term_total", "Running term", CellKind.MONEY, 12, total=True, subject="term"),
    DocumentColumn("next_term_total", "Next term", CellKind.MONEY, 12, total=True),
    DocumentColumn(
        "unassigned_cost_to_renewal", "Unassigned until renewal", CellKind.MONEY, 12, total=True
    ),
    DocumentColumn("avoidable_per_year", "Avoidable a year", CellKind.MONEY, 12, total=True),
)
INVOICES = (
    DocumentColumn("date", "Date", CellKind.DAY, repeated=True),
    DocumentColumn("subscription", "Subscription", width=20, repeated=True),
    DocumentColumn("currency", "Currency", width=9),
    DocumentColumn("net", "Net", CellKind.MONEY, 12, total=True),
    DocumentColumn("tax", "Tax", CellKind.MONEY, 12, total=True),
    DocumentColumn("total", "Total", CellKind.MONEY, 12, total=True),
)
LINES = (
    DocumentColumn("date", "Invoice date", CellKind.DAY, repeated=True),
    DocumentColumn("subscription", "Subscription", width=18, repeated=True),
    DocumentColumn("description", "Description", width=32, wraps=True),
    DocumentColumn("kind", "Kind", width=9),
    DocumentColumn("currency", "Currency", width=9),
    DocumentColumn("quantity", "Quantity", CellKind.WHOLE, 9),
    DocumentColumn("unit_price", "Unit price", CellKind.MONEY, 12),
    DocumentColumn("from", "From", CellKind.DAY, 11),
    DocumentColumn("to", "To", CellKind.DAY, 11),
    DocumentColumn("amount", "Amount", CellKind.MONEY, 12, total=True),
    DocumentColumn("convention", "Convention", width=14, subject="origin"),
    DocumentColumn("source", "Price source", width=26, wraps=True),
    DocumentColumn("derivation", "How it came about", width=60, wraps=True),
)
HISTORY = (
    DocumentColumn("seq", "Line", CellKind.WHOLE, 8, repeated=True),
    DocumentColumn("batch", "Action", CellKind.WHOLE, 8),
    DocumentColumn("at", "Time (UTC)", CellKind.MOMENT, 18),
    DocumentColumn("day", "Day", CellKind.DAY, 11),
    DocumentColumn("actor", "Who", width=20, wraps=True),
    DocumentColumn("what", "What", width=38, wraps=True),
    DocumentColumn("note", "Note", width=14, wraps=True),
    DocumentColumn("source", "Source", width=12, wraps=True),
    DocumentColumn("reverses", "Takes back", CellKind.WHOLE, 8),
)
SEAT = "{product} seat"
SEAT_SINCE = "{product} seat since"
BEFORE = "before {day}"
"""A day that is only a limit."""
SAID = (
    "invited",
    "active",
    "deactivated",
    "person",
    "bot",
    "service",
    "guest",
    "never",
    "unknown",
    "Super Admin",
    "Add & edit users",
    "Modify billing",
    "Add & edit users, Modify billing",
)
"""Words in the cells of users."""
RENEWS = ("ended", "yes", "no")
WORDED = tuple(
    place
    for place, column in enumerate(USERS)
    if column.key in {"status", "type", "last_active", "permissions"}
)
LAST_ACTIVE = next(n for n, column in enumerate(USERS) if column.key == "last_active")
AT_DAY = "Total in {currency}, at the rates of {day}"
AT_INVOICE = "Total in {currency}, at the rates of the invoices' days"
TITLES = {
    "seat": SEAT,
    "seat_since": SEAT_SINCE,
    "before": BEFORE,
    "at_day": AT_DAY,
    "at_invoice": AT_INVOICE,
    **{word: word for word in (*SAID, *RENEWS, NO_PRICE)},
    **{
        f"{place} {column.key}": column.title
        for place, columns in enumerate((USERS, OVERVIEW, INVOICES, LINES, HISTORY))
        for column in columns
    },
}
"""Titles and words of all columns, by key, for translation."""
