"""Alembic environment; the connection, and the transaction it is in, come from the application."""

from alembic import context

from seatdesk.store.schema import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    render_as_batch=True,
    compare_server_default=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
