"""A person who knows SQL and has the file: how the tests of the verification cheat."""

from sqlalchemy import text


def tamper(database, *statements):
    """Run SQL with the guards off, as somebody with a database tool could."""
    guards = []
    with database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET session_replication_role = replica")
        else:
            find = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            guards = connection.exec_driver_sql(find).all()
            for name, _ in guards:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(text(statement))
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET session_replication_role = DEFAULT")
        else:
            for _, sql in guards:
                connection.exec_driver_sql(sql)
