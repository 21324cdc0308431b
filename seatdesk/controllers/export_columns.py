"""The columns of the tables that leave a workspace, and the words that stand in them."""

from seatdesk.exchange.document import Column, Kind

USERS = (
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
OVERVIEW = (
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
INVOICES = (
    Column("date", "Date", Kind.DAY),
    Column("subscription", "Subscription", width=20),
    Column("currency", "Currency", width=9),
    Column("net", "Net", Kind.MONEY, 18, total=True),
    Column("tax", "Tax", Kind.MONEY, 18, total=True),
    Column("total", "Total", Kind.MONEY, 18, total=True),
)
LINES = (
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
HISTORY = (
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
TITLES = {
    "seat": SEAT,
    **{word: word for word in (*SAID, *RENEWS)},
    **{
        f"{place} {column.key}": column.title
        for place, columns in enumerate((USERS, OVERVIEW, INVOICES, LINES, HISTORY))
        for column in columns
    },
}
"""What stands above and in columns, to be said in other languages."""
