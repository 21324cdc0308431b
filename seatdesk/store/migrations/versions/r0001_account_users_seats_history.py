"""The account, its users, subscriptions and seats, and their history.

The database keeps the rules itself: seats cannot outnumber what is owned (S5), a removal stays
possible (D5), history is only ever added to (H1), whoever writes and however.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

SQLITE_TRIGGERS = (
    """CREATE TRIGGER seat_given AFTER INSERT ON seat WHEN NEW.counted BEGIN
    UPDATE subscription SET assigned = assigned + 1 WHERE id = NEW.subscription_id; END""",
    """CREATE TRIGGER seat_taken AFTER DELETE ON seat WHEN OLD.counted BEGIN
    UPDATE subscription SET assigned = assigned - 1 WHERE id = OLD.subscription_id; END""",
    """CREATE TRIGGER seat_moved AFTER UPDATE OF counted, subscription_id ON seat
    WHEN OLD.counted <> NEW.counted OR OLD.subscription_id <> NEW.subscription_id BEGIN
    UPDATE subscription SET assigned = assigned - OLD.counted WHERE id = OLD.subscription_id;
    UPDATE subscription SET assigned = assigned + NEW.counted WHERE id = NEW.subscription_id;
    END""",
    """CREATE TRIGGER history_unchanged BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only added to'); END""",
    """CREATE TRIGGER history_kept BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only added to'); END""",
)
# Whoever touches seats takes the account's row first, and so do all other writers: one order of
# locks, no deadlock. Statement triggers with transition tables: ten thousand seats, one update.
POSTGRESQL_TRIGGERS = (
    """CREATE FUNCTION seat_lock() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM 1 FROM account WHERE id = 1 FOR UPDATE; RETURN NULL; END $$""",
    """CREATE FUNCTION seat_given() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE subscription SET assigned = assigned + moved.seats FROM (
        SELECT subscription_id, count(*) AS seats FROM added WHERE counted GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id; RETURN NULL; END $$""",
    """CREATE FUNCTION seat_taken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE subscription SET assigned = assigned - moved.seats FROM (
        SELECT subscription_id, count(*) AS seats FROM gone WHERE counted GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id; RETURN NULL; END $$""",
    """CREATE FUNCTION seat_moved() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE subscription SET assigned = assigned + moved.seats FROM (
        SELECT subscription_id, sum(seats) AS seats FROM (
            SELECT subscription_id, 1 AS seats FROM added WHERE counted
            UNION ALL SELECT subscription_id, -1 FROM gone WHERE counted) AS each GROUP BY 1
    ) AS moved WHERE id = moved.subscription_id AND moved.seats <> 0; RETURN NULL; END $$""",
    """CREATE FUNCTION seat_emptied() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE subscription SET assigned = 0; RETURN NULL; END $$""",
    """CREATE TRIGGER seat_lock BEFORE INSERT OR UPDATE OR DELETE ON seat
    FOR EACH STATEMENT EXECUTE FUNCTION seat_lock()""",
    """CREATE TRIGGER seat_given AFTER INSERT ON seat REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION seat_given()""",
    """CREATE TRIGGER seat_taken AFTER DELETE ON seat REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION seat_taken()""",
    """CREATE TRIGGER seat_moved AFTER UPDATE ON seat
    REFERENCING OLD TABLE AS gone NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION seat_moved()""",
    """CREATE TRIGGER seat_emptied AFTER TRUNCATE ON seat
    FOR EACH STATEMENT EXECUTE FUNCTION seat_emptied()""",
    """CREATE FUNCTION history_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'history is only added to' USING ERRCODE = 'integrity_constraint_violation';
    END $$""",
    """CREATE TRIGGER history_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION history_unchanged()""",
)
POSTGRESQL_FUNCTIONS = (
    "seat_lock",
    "seat_given",
    "seat_taken",
    "seat_moved",
    "seat_emptied",
    "history_unchanged",
)


def upgrade() -> None:
    _account()
    _users()
    _subscription()
    _seat()
    _history()
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in SQLITE_TRIGGERS if sqlite else POSTGRESQL_TRIGGERS:
        op.execute(statement)


def downgrade() -> None:
    for table in ("history", "seat", "subscription", "product_access", "users", "account"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        for function in POSTGRESQL_FUNCTIONS:
            op.execute(f"DROP FUNCTION {function}")


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("workspace", sa.String(36), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("time_zone", sa.Text, nullable=False),
        sa.Column("opened", sa.Date, nullable=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("policies", sa.Text, nullable=False),
        sa.Column("rates", sa.Text, nullable=False),
        sa.Column("acting_user_id", BIG),
        sa.Column("last_user_id", BIG, nullable=False),
        sa.Column("history_length", BIG, nullable=False),
        sa.Column("history_head", sa.String(64), nullable=False),
        sa.Column("revision", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.CheckConstraint("id = 1", name=op.f("ck_account_one_account")),
    )


def _users() -> None:
    op.create_table(
        "users",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("email_key", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("super_admin", sa.Boolean, nullable=False),
        sa.Column("add_edit_users", sa.Boolean, nullable=False),
        sa.Column("modify_billing", sa.Boolean, nullable=False),
        sa.Column("team", sa.Text, nullable=False),
        sa.Column("team_key", KEY, nullable=False),
        sa.Column("cost_centre", sa.Text, nullable=False),
        sa.Column("job_title", sa.Text, nullable=False),
        sa.Column("manager", sa.Text, nullable=False),
        sa.Column("activity", sa.String(16), nullable=False),
        sa.Column("last_active", sa.Date),
        sa.Column("active_key", KEY, nullable=False),
        sa.Column("hired", sa.Date),
        sa.Column("left_on", sa.Date),
        sa.Column("search", sa.Text, nullable=False),
        sa.Column("revision", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.CheckConstraint(
            "status IN ('invited', 'active', 'deactivated', 'removed')",
            name=op.f("ck_users_status"),
        ),
        sa.CheckConstraint(
            "kind IN ('person', 'bot', 'service', 'guest')", name=op.f("ck_users_kind")
        ),
        sa.CheckConstraint(
            "activity IN ('known', 'never', 'unknown')", name=op.f("ck_users_activity")
        ),
        sa.CheckConstraint(
            "(activity = 'known') = (last_active IS NOT NULL)", name=op.f("ck_users_activity_known")
        ),
    )
    living = sa.text("status <> 'removed'")
    op.create_index(
        "uq_users_email_key",
        "users",
        ["email_key"],
        unique=True,
        sqlite_where=living,
        postgresql_where=living,
    )
    op.create_index("ix_users_by_name", "users", ["name_key", "id", "status"])
    op.create_index("ix_users_by_team", "users", ["team_key", "id", "status"])
    op.create_index("ix_users_by_last_active", "users", ["active_key", "id", "status"])
    op.create_index("ix_users_by_status", "users", ["status", "id"])
    op.create_table(
        "product_access",
        sa.Column("user_id", BIG, autoincrement=False, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "product", name="pk_product_access"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_product_access_user_id"),
        sqlite_with_rowid=False,
    )


def _subscription() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("tier", sa.Text, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("renewal", sa.Date, nullable=False),
        sa.Column("included", sa.Integer, nullable=False),
        sa.Column("additional", sa.Integer, nullable=False),
        sa.Column("assigned", sa.Integer, nullable=False),
        sa.Column("removal_seats", sa.Integer),
        sa.Column("removal_effective", sa.Date),
        sa.Column("ended", sa.Boolean, nullable=False),
        sa.Column("revision", BIG, nullable=False),
        sa.Column("contract", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
        sa.CheckConstraint(
            "included >= 0 AND additional >= 0", name=op.f("ck_subscription_seats_not_negative")
        ),
        sa.CheckConstraint("assigned >= 0", name=op.f("ck_subscription_assigned_not_negative")),
        sa.CheckConstraint(
            "assigned <= included + additional", name=op.f("ck_subscription_assigned_within_owned")
        ),
        sa.CheckConstraint(
            "(removal_seats IS NULL) = (removal_effective IS NULL)",
            name=op.f("ck_subscription_removal_complete"),
        ),
        sa.CheckConstraint(
            "removal_seats IS NULL OR (removal_seats > 0 AND removal_seats <= additional"
            " AND included + additional - removal_seats >= assigned)",
            name=op.f("ck_subscription_removal_possible"),
        ),
    )
    op.create_index("uq_subscription_product", "subscription", ["product"], unique=True)


def _seat() -> None:
    op.create_table(
        "seat",
        sa.Column("user_id", BIG, autoincrement=False, nullable=False),
        sa.Column("subscription_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("counted", sa.Boolean, nullable=False),
        sa.Column("assigned_on", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "subscription_id", name="pk_seat"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_seat_user_id"),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name="fk_seat_subscription_id"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_seat_by_subscription", "seat", ["subscription_id", "user_id"])


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("batch", BIG, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("change", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("reverses", BIG),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_history"),
    )
    op.create_index("ix_history_by_batch", "history", ["batch", "seq"])
