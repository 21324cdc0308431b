"""Facts of use and the age of seats; scenarios, exemptions, head counts and invoices.

What older programs did not keep is completed as far as the workspace tells, and the history is
told in one line: `CompleteFacts`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count, groupby
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import context, op

from seatdesk.store.migrations.rebuild import triggers_kept

revision = "0004"
down_revision = "0003"

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
PORTION = 2_000
"""Rows changed by one statement."""
SEAT_LINES = ("Assign", "Unassign", "Transfer")
IMPORTED = "import "
"""The beginning of the source of a line that an import wrote."""

account = sa.table(
    "account",
    *map(sa.column, ("time_zone", "history_length", "history_head", "revision")),
    sa.column("as_of", sa.Date),
)
users = sa.table(
    "users",
    *map(sa.column, ("id", "activity", "origin_id")),
    sa.column("censored", sa.Boolean),
    sa.column("activity_as_of", sa.Date),
)
seat = sa.table(
    "seat", sa.column("user_id"), sa.column("subscription_id"), sa.column("age_known", sa.Boolean)
)
subscription = sa.table("subscription", sa.column("id"), sa.column("product"))
import_source = sa.table("import_source", sa.column("id"), sa.column("as_of", sa.Date))
history = sa.table(
    "history",
    *map(sa.column, ("seq", "batch", "at", "actor", "kind", "change", "note", "source")),
    *map(sa.column, ("reverses", "previous", "hash")),
    sa.column("day", sa.Date),
)


def upgrade() -> None:
    _new_tables()
    op.add_column("users", sa.Column("censored", sa.Boolean))
    op.add_column("users", sa.Column("activity_as_of", sa.Date))
    op.add_column("seat", sa.Column("age_known", sa.Boolean))
    connection = op.get_bind()
    connection.execute(sa.update(users).values(censored=False))
    connection.execute(sa.update(seat).values(age_known=True))
    _complete(connection)
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.alter_column("censored", existing_type=sa.Boolean(), nullable=False)
    without_rowid = {"sqlite_with_rowid": False}
    kept = op.batch_alter_table("seat", table_kwargs=without_rowid)
    with triggers_kept("seat"), kept as table:
        table.alter_column("age_known", existing_type=sa.Boolean(), nullable=False)


def downgrade() -> None:
    with (
        triggers_kept("seat"),
        op.batch_alter_table("seat", table_kwargs={"sqlite_with_rowid": False}) as table,
    ):
        table.drop_column("age_known")
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.drop_column("activity_as_of")
        table.drop_column("censored")
    for name in ("recorded_invoice", "headcount", "exemption", "scenario"):
        op.drop_table(name)


def _new_tables() -> None:
    op.create_table(
        "scenario",
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("steps", sa.Text, nullable=False),
        sa.Column("edited", sa.Date, nullable=False),
        sa.Column("seen_length", BIG, nullable=False),
        sa.Column("seen_total", sa.Text),
        sa.PrimaryKeyConstraint("name_key", name="pk_scenario"),
    )
    op.create_table(
        "exemption",
        sa.Column("user_id", BIG, autoincrement=False, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("until", sa.Date),
        sa.Column("exempted_by", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "product", name="pk_exemption"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_exemption_user_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "headcount",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("edited", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_headcount"),
        sa.CheckConstraint("id = 1", name=op.f("ck_headcount_one_plan")),
    )
    op.create_table(
        "recorded_invoice",
        sa.Column("number_key", KEY, nullable=False),
        sa.Column("dated", sa.Date, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("recorded", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("number_key", "dated", name="pk_recorded_invoice"),
    )


def _complete(connection: sa.Connection) -> None:
    """Complete what the workspace tells, and tell the history."""
    head = connection.execute(sa.select(account)).mappings().first()
    if head is None:
        return  # the tables of a new workspace
    now: datetime = context.config.attributes.get("now") or datetime.now(UTC)
    days = list(_days_of_activity(connection, max(_local_day(now, head), head["as_of"])))
    unknown = list(_seats_of_unknown_age(connection))
    if days or unknown:
        _tell(connection, head, now, {"days": days, "unknown_age": unknown})


def _local_day(now: datetime, head: Mapping[Any, Any]) -> date:
    try:
        return now.astimezone(ZoneInfo(head["time_zone"])).date()
    except (KeyError, ValueError, OSError):
        return now.date()


def _days_of_activity(connection: sa.Connection, today: date) -> Iterator[dict[str, Any]]:
    """The day that the source spoke of: the file's, or this one where none was noted (E3.4)."""
    spoken = sa.select(import_source.c.as_of).where(import_source.c.id == users.c.origin_id)
    connection.execute(
        sa.update(users)
        .where(users.c.activity != "unknown")
        .values(activity_as_of=sa.func.coalesce(spoken.scalar_subquery(), today))
    )
    filled = sa.select(users.c.activity_as_of, users.c.id).where(
        users.c.activity_as_of.is_not(None)
    )
    rows = connection.execute(filled.order_by(users.c.activity_as_of, users.c.id))
    for day, mine in groupby(rows, lambda row: row[0]):
        runs = list(_runs(number for _, number in mine))
        yield {"is": "ActivityDay", "day": day.isoformat(), "users": runs}


def _seats_of_unknown_age(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """The seats that came with the first list naming seats of their product (E3.5)."""
    first = _given_by_first_lists(connection)
    held = sa.select(seat.c.user_id).where(seat.c.subscription_id == sa.bindparam("number"))
    for number, product in connection.execute(sa.select(subscription).order_by("id")).all():
        given = first.get(product, set())
        mine = sorted(given.intersection(connection.scalars(held, {"number": number})))
        for start in range(0, len(mine), PORTION):
            some = mine[start : start + PORTION]
            connection.execute(
                sa.update(seat)
                .where(seat.c.subscription_id == number, seat.c.user_id.in_(some))
                .values(age_known=False)
            )
        if mine:
            yield {"is": "UnknownAge", "product": product, "users": list(_runs(mine))}


def _given_by_first_lists(connection: sa.Connection) -> dict[str, set[int]]:
    """Users by product who got their seat from its first list, and nobody moved it since."""
    lines = sa.select(history.c.batch, history.c.kind, history.c.source, history.c.change)
    lines = lines.where(history.c.kind.in_(SEAT_LINES)).order_by(history.c.seq)
    first: dict[str, int] = {}
    given: dict[str, set[int]] = {}
    with connection.execute(lines.execution_options(yield_per=200)) as found:
        for batch, kind, source, text in found:
            product, moved = _moved(text)
            mine = given.setdefault(product, set())
            listed = kind == "Assign" and source.startswith(IMPORTED)
            if listed and first.setdefault(product, batch) == batch:
                mine |= moved
            else:
                mine -= moved
    return given


def _moved(text: str) -> tuple[str, set[int]]:
    """The product and the users of a line; of one that cannot be read: nobody."""
    try:
        plain = json.loads(text)
        users_in_it = plain.get("users") or (plain["giver"], plain["taker"])
        return str(plain["product"]), set(map(int, users_in_it))
    except (ValueError, TypeError, LookupError, AttributeError):
        return "", set()


def _runs(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Rising numbers as runs, each by its first and last."""
    steps = count()
    for _, run in groupby(numbers, lambda number: number - next(steps)):
        mine = list(run)
        yield [mine[0], mine[-1]]


def _tell(
    connection: sa.Connection, head: Mapping[Any, Any], now: datetime, facts: dict[str, Any]
) -> None:
    """Add the line `CompleteFacts` to the history, as this schema's program writes lines."""
    seq = head["history_length"] + 1
    told = {"is": "CompleteFacts"} | {name: said for name, said in facts.items() if said}
    last = connection.scalar(sa.select(history.c.day).order_by(history.c.seq.desc()).limit(1))
    line = {
        "seq": seq,
        "batch": seq,
        "at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "day": max(head["as_of"], last or head["as_of"]),
        "actor": "",
        "kind": "CompleteFacts",
        "change": _canonical(told),
        "note": "",
        "source": "upgrade",
        "reverses": None,
        "previous": head["history_head"],
    }
    values = [day.isoformat() if isinstance(day := line[name], date) else day for name in line]
    line["hash"] = sha256(_canonical(values).encode()).hexdigest()
    connection.execute(sa.insert(history), line)
    connection.execute(
        sa.update(account).values(
            history_length=seq, history_head=line["hash"], revision=head["revision"] + 1
        )
    )


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
