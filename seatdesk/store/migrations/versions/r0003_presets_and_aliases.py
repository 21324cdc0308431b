"""Presets for importing, and the addresses users were known under."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "user_alias",
        sa.Column("user_id", BIG, autoincrement=False, nullable=False),
        sa.Column("alias_key", KEY, nullable=False),
        sa.Column("alias", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "alias_key", name="pk_user_alias"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_user_alias_user_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_user_alias_by_key", "user_alias", ["alias_key", "user_id"])
    op.create_table(
        "import_preset",
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("recognised_as", sa.Text, nullable=False),
        sa.Column("answers", sa.Text, nullable=False),
        sa.Column("saved", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("name_key", name="pk_import_preset"),
    )


def downgrade() -> None:
    op.drop_table("import_preset")
    op.drop_index("ix_user_alias_by_key", table_name="user_alias")
    op.drop_table("user_alias")
