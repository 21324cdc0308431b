"""Columns of exported tables, and the words that stand in them."""

from seatdesk.domain.user_fields import UserField, exported
from seatdesk.exchange.writing.document import CellKind, Column

_KEYS = {"kind": "type"}
"""What files call a fact, if not by its name."""
_WIDTHS = {"email": 34, "name": 22, "status": 11, "kind": 9, "team": 18}
_TEXT, _DAY = 20, 11


def _column(field: UserField) -> Column:
    day = field.type == "day"
    return Column(
        _KEYS.get(field.name, field.name),
        field.in_export,
        CellKind.DAY if day else CellKind.TEXT,
        _WIDTHS.get(field.name, _DAY if day else _TEXT),
        repeated=field.name == "email",
        subject="more" if field.name == "manager" else "",
    )


USERS = (
    *map(_column, exported()),
    Column("permissions", "Permissions", width=18, wraps=True),
)
"""As `export_rows.FACTS`; a column for each product follows."""
NO_PRICE = "no price"
"""In place of amounts of a subscription without a price."""
OVERVIEW = (
    Column("product", "Product", width=18, repeated=True),
    Column("tier", "Tier", width=14, repeated=True),
    Column("currency", "Currency", width=9),
    Column("included", "Included", CellKind.WHOLE, 10),
    Column("additional", "Additional", CellKind.WHOLE, 10),
    Column("owned", "Owned", CellKind.WHOLE, 9),
    Column("assigned", "Assigned", CellKind.WHOLE, 10),
    Column("unassigned", "Unassigned", CellKind.WHOLE, 11),
    Column("leaving", "Leaving at renewal", CellKind.WHOLE, 11),
    Column("tier_from_renewal", "Tier from renewal", width=14),
    Column("renewal", "Renewal", CellKind.DAY, subject="renewal"),
    Column("last_day_to_act", "Last day to act", CellKind.DAY),
    Column("auto_renew", "Renews by itself", width=10),
    Column(
        "period_amount", "Per billing period", CellKind.MONEY, 12, total=True, subject="invoice"
    ),
    Column("next_invoice_date", "Next invoice on", CellKind.DAY),
    Column("next_invoice_net", "Next invoice net", CellKind.MONEY, 12, total=True),
    Column("next_invoice_tax", "Next invoice tax", CellKind.MONEY, 12, total=True),
    Column("next_invoice_total", "Next invoice with tax", CellKind.MONEY, 12, total=True),
    Column("term_total", "Running term", CellKind.MONEY, 12, total=True, subject="term"),
    Column("next_term_total", "Next term", CellKind.MONEY, 12, total=True),
    Column(
        "unassigned_cost_to_renewal", "Unassigned until renewal", CellKind.MONEY, 12, total=True
    ),
    Column("avoidable_per_year", "Avoidable a year", CellKind.MONEY, 12, total=True),
)
INVOICES = (
    Column("date", "Date", CellKind.DAY, repeated=True),
    Column("subscription", "Subscription", width=20, repeated=True),
    Column("currency", "Currency", width=9),
    Column("net", "Net", CellKind.MONEY, 12, total=True),
    Column("tax", "Tax", CellKind.MONEY, 12, total=True),
    Column("total", "Total", CellKind.MONEY, 12, total=True),
)
LINES = (
    Column("date", "Invoice date", CellKind.DAY, repeated=True),
    Column("subscription", "Subscription", width=18, repeated=True),
    Column("description", "Description", width=32, wraps=True),
    Column("kind", "Kind", width=9),
    Column("currency", "Currency", width=9),
    Column("quantity", "Quantity", CellKind.WHOLE, 9),
    Column("unit_price", "Unit price", CellKind.MONEY, 12),
    Column("from", "From", CellKind.DAY, 11),
    Column("to", "To", CellKind.DAY, 11),
    Column("amount", "Amount", CellKind.MONEY, 12, total=True),
    Column("convention", "Convention", width=14, subject="origin"),
    Column("source", "Price source", width=26, wraps=True),
    Column("derivation", "How it came about", width=60, wraps=True),
)
HISTORY = (
    Column("seq", "Line", CellKind.WHOLE, 8, repeated=True),
    Column("batch", "Action", CellKind.WHOLE, 8),
    Column("at", "Time (UTC)", CellKind.MOMENT, 18),
    Column("day", "Day", CellKind.DAY, 11),
    Column("actor", "Who", width=20, wraps=True),
    Column("what", "What", width=38, wraps=True),
    Column("note", "Note", width=14, wraps=True),
    Column("source", "Source", width=12, wraps=True),
    Column("reverses", "Takes back", CellKind.WHOLE, 8),
)
SEAT = "{product} seat"
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
AT_DAY = "Total in {currency}, at the rates of {day}"
AT_INVOICE = "Total in {currency}, at the rates of the invoices' days"
TITLES = {
    "seat": SEAT,
    "at_day": AT_DAY,
    "at_invoice": AT_INVOICE,
    **{word: word for word in (*SAID, *RENEWS, NO_PRICE)},
    **{
        f"{place} {column.key}": column.title
        for place, columns in enumerate((USERS, OVERVIEW, INVOICES, LINES, HISTORY))
        for column in columns
    },
}
"""What stands above and in columns, to be said in other languages."""
