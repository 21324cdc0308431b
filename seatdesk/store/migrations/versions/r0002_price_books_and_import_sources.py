"""Price books, and the import file and line a user came from."""

import sqlalchemy as sa
from alembic import op

from seatdesk.store.migrations.rebuild import triggers_kept

revision = "0002"
down_revision = "0001"

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "price_book",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_price_book"),
    )
    op.create_table(
        "import_source",
        sa.Column("id", BIG, autoincrement=False, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("imported_at", sa.String(32), nullable=False),
        sa.Column("as_of", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_import_source"),
    )
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.add_column(sa.Column("origin_id", BIG))
        table.add_column(sa.Column("origin_line", sa.Integer))
        table.create_foreign_key("fk_users_origin_id", "import_source", ["origin_id"], ["id"])


def downgrade() -> None:
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.drop_constraint("fk_users_origin_id", type_="foreignkey")
        table.drop_column("origin_line")
        table.drop_column("origin_id")
    op.drop_table("import_source")
    op.drop_table("price_book")
