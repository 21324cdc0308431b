"""The tables of a workspace, as SQLAlchemy knows them.

Plain tables, not mapped classes: one toggle saved takes 0.6 ms through the expression language
and 2.5 ms through a session, and bulk work is set-based anyway. Rows are turned into domain
values at once, so nothing of SQLAlchemy leaves the store.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeEngine

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.user_fields import USER_FIELDS, FieldType

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
BIG = BigInteger().with_variant(Integer, "sqlite")
# Both databases sort keys by code point, whatever the server's own language is.
KEY = Text().with_variant(Text(collation="C"), "postgresql")


def _one_of(column: str, values: Iterable[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _fact_columns() -> Iterator[Column[Any]]:
    """The facts about a user, each with the keys it is sorted by."""
    for field in USER_FIELDS:
        yield Column(field.stored, _TYPES[field.type], nullable=field.type == "day")
        for column in field.keys:
            yield Column(column, KEY, nullable=False)


_TYPES: Mapping[FieldType, TypeEngine[Any]] = {
    "text": Text(), "word": String(16), "flag": Boolean(), "day": Date(),
}  # fmt: skip
account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("workspace", String(36), nullable=False),
    Column("name", Text, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("time_zone", Text, nullable=False),
    Column("opened", Date, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("policies", Text, nullable=False),
    Column("rates", Text, nullable=False),
    Column("acting_user_id", BIG),
    Column("last_user_id", BIG, nullable=False),
    Column("history_length", BIG, nullable=False),
    Column("history_head", String(64), nullable=False),
    Column("revision", BIG, nullable=False),
    CheckConstraint("id = 1", name="one_account"),
)

users = Table(
    "users",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=False),
    *_fact_columns(),
    Column("search", Text, nullable=False),
    Column("revision", BIG, nullable=False),
    Column("origin_id", BIG, ForeignKey("import_source.id")),
    Column("origin_line", Integer),
    _one_of("status", Status),
    _one_of("kind", UserKind),
    _one_of("activity", Activity),
    CheckConstraint("(activity = 'known') = (last_active IS NOT NULL)", name="activity_known"),
    Index(
        "uq_users_email_key",
        "email_key",
        unique=True,
        sqlite_where=text("status <> 'removed'"),
        postgresql_where=text("status <> 'removed'"),
    ),
    # The status is in the keys, so that listing everybody who is not removed never reads a row.
    Index("ix_users_by_name", "name_key", "id", "status"),
    Index("ix_users_by_nordic_name", "name_key_nordic", "id", "status"),
    Index("ix_users_by_team", "team_key", "id", "status"),
    Index("ix_users_by_last_active", "active_key", "id", "status"),
    Index("ix_users_by_status", "status", "id"),
)

product_access = Table(
    "product_access",
    metadata,
    Column("user_id", BIG, ForeignKey("users.id"), primary_key=True, autoincrement=False),
    Column("product", Text, primary_key=True),
    sqlite_with_rowid=False,
)

subscription = Table(
    "subscription",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("product", Text, nullable=False),
    Column("tier", Text, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("renewal", Date, nullable=False),
    Column("included", Integer, nullable=False),
    Column("additional", Integer, nullable=False),
    Column("assigned", Integer, nullable=False),
    Column("removal_seats", Integer),
    Column("removal_effective", Date),
    Column("ended", Boolean, nullable=False),
    Column("revision", BIG, nullable=False),
    Column("contract", Text, nullable=False),
    CheckConstraint("included >= 0 AND additional >= 0", name="seats_not_negative"),
    CheckConstraint("assigned >= 0", name="assigned_not_negative"),
    CheckConstraint("assigned <= included + additional", name="assigned_within_owned"),
    CheckConstraint(
        "(removal_seats IS NULL) = (removal_effective IS NULL)", name="removal_complete"
    ),
    CheckConstraint(
        "removal_seats IS NULL OR (removal_seats > 0 AND removal_seats <= additional"
        " AND included + additional - removal_seats >= assigned)",
        name="removal_possible",
    ),
    Index("uq_subscription_product", "product", unique=True),
)

seat = Table(
    "seat",
    metadata,
    Column("user_id", BIG, ForeignKey("users.id"), primary_key=True, autoincrement=False),
    Column(
        "subscription_id",
        Integer,
        ForeignKey("subscription.id"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("counted", Boolean, nullable=False),
    Column("assigned_on", Date, nullable=False),
    Column("age_known", Boolean, nullable=False),
    Index("ix_seat_by_subscription", "subscription_id", "user_id"),
    sqlite_with_rowid=False,
)

history = Table(
    "history",
    metadata,
    Column("seq", BIG, primary_key=True, autoincrement=False),
    Column("batch", BIG, nullable=False),
    Column("at", String(32), nullable=False),
    Column("day", Date, nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("change", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("reverses", BIG),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_history_by_batch", "batch", "seq"),
)

import_source = Table(
    "import_source",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=False),
    Column("file", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("imported_at", String(32), nullable=False),
    Column("as_of", Date),
)

user_alias = Table(
    "user_alias",
    metadata,
    Column("user_id", BIG, ForeignKey("users.id"), primary_key=True, autoincrement=False),
    Column("alias_key", KEY, primary_key=True),
    Column("alias", Text, nullable=False),
    Index("ix_user_alias_by_key", "alias_key", "user_id"),
    sqlite_with_rowid=False,
)

import_preset = Table(
    "import_preset",
    metadata,
    Column("name_key", KEY, primary_key=True),
    Column("name", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recognised_as", Text, nullable=False),
    Column("answers", Text, nullable=False),
    Column("saved", Date, nullable=False),
)

scenario = Table(
    "scenario",
    metadata,
    Column("name_key", KEY, primary_key=True),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("steps", Text, nullable=False),
    Column("edited", Date, nullable=False),
    Column("seen_length", BIG, nullable=False),
    Column("seen_total", Text),
)

exemption = Table(
    "exemption",
    metadata,
    Column("user_id", BIG, ForeignKey("users.id"), primary_key=True, autoincrement=False),
    Column("product", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("until", Date),
    Column("exempted_by", Text, nullable=False),
    sqlite_with_rowid=False,
)

headcount = Table(
    "headcount",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("document", Text, nullable=False),
    Column("edited", Date, nullable=False),
    CheckConstraint("id = 1", name="one_plan"),
)

recorded_invoice = Table(
    "recorded_invoice",
    metadata,
    Column("number_key", KEY, primary_key=True),
    Column("dated", Date, primary_key=True),
    Column("number", Text, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("document", Text, nullable=False),
    Column("recorded", Date, nullable=False),
)

price_book = Table(
    "price_book",
    metadata,
    Column("key", Text, primary_key=True),
    Column("document", Text, nullable=False),
)
