"""Names have a key for each alphabet, and words are found without their accents.

A user without a name gets the keys of the address, which is shown in its place. The search index
is made anew by the program, which takes seconds for very many users: nobody waits for it here.
"""

import sqlalchemy as sa
from alembic import op

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.store.migrations.rebuild import triggers_kept

revision = "0005"
down_revision = "0004"

KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
PORTION = 2_000
"""Rows changed by one statement."""
INDEX = "ix_users_by_nordic_name"
SEARCH_INDEX = (
    *(
        f"DROP TRIGGER IF EXISTS users_{index}_{when}"
        for index in ("words", "search")
        for when in ("added", "gone", "changed")
    ),
    *(f"DROP TABLE IF EXISTS users_{table}" for table in ("words", "search")),
    *(f"DROP TABLE IF EXISTS users_{table}_state" for table in ("words", "search")),
)
"""The statements that drop SQLite's, of today and of earlier versions of the program."""

users = sa.table(
    "users",
    *map(
        sa.column,
        ("id", "email", "name", "name_key", "name_key_nordic", "team", "team_key", "search"),
    ),
)


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for statement in SEARCH_INDEX:
            connection.exec_driver_sql(statement)
    op.add_column("users", sa.Column("name_key_nordic", KEY))
    connection.execute(sa.update(users).values(name_key_nordic=users.c.name_key))
    _write_keys(connection)
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.alter_column("name_key_nordic", existing_type=KEY, nullable=False)
    op.create_index(INDEX, "users", ["name_key_nordic", "id", "status"])


def downgrade() -> None:
    op.drop_index(INDEX, "users")
    with triggers_kept("users"), op.batch_alter_table("users") as table:
        table.drop_column("name_key_nordic")


def _write_keys(connection: sa.Connection) -> None:
    """Write the keys that do not follow by `lower` alone: of other letters, and of no name."""
    odd = "~" if connection.dialect.name == "postgresql" else "GLOB"
    pattern = "[^ -~]" if connection.dialect.name == "postgresql" else "*[^ -~]*"
    facts = (users.c.name, users.c.email, users.c.team)
    wanted = sa.or_(users.c.name == "", *(fact.op(odd)(pattern) for fact in facts))
    asked = sa.select(users.c.id, users.c.name, users.c.email, users.c.team).where(wanted)
    last = -1
    while rows := connection.execute(
        asked.where(users.c.id > last).order_by(users.c.id).limit(PORTION)
    ).all():
        last = rows[-1].id
        connection.execute(_WRITE, [_keys_of(*row) for row in rows])


_WRITE = (
    sa.update(users)
    .where(users.c.id == sa.bindparam("number"))
    .values(
        {
            name: sa.bindparam(f"new_{name}")
            for name in ("name_key", "name_key_nordic", "team_key", "search")
        }
    )
)


def _keys_of(number: int, name: str, email: str, team: str) -> dict[str, object]:
    return {
        "number": number,
        "new_name_key": sort_key(name or email),
        "new_name_key_nordic": sort_key(name or email, Alphabet.NORDIC),
        "new_team_key": sort_key(team),
        "new_search": "\n".join(map(sort_key, (name, email, team))),
    }
