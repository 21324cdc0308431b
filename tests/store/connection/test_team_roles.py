"""The roles that the help tells to make: everybody in them may write, whoever made the tables."""

import re

import psycopg
import pytest

from seatdesk.store.database import Database
from seatdesk.ui.shell.help_topics import read_topics
from tests.factories import create, furnish
from tests.postgres import Server


def recipe(person: str) -> list[str]:
    """The statements of the help, for a person, with a password that can be typed."""
    block = re.search(r"```\n(.*?)```", read_topics("en")["team"].text, re.DOTALL)
    assert block is not None
    text = block.group(1).replace("anna", person).replace("…", "word")
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.fixture
def team(postgres: Server):
    """The URL of the team's database for a person."""
    role, *_ = (statement.split()[2] for statement in recipe("ada"))
    with psycopg.connect(plain(postgres.url("postgres")), autocommit=True) as server:
        for statement in (*recipe("ada"), *recipe("bo")[2:]):
            server.execute(statement.encode())
        yield lambda person: postgres.url(role).replace("postgres@", f"{person}@")
        server.execute(f"DROP DATABASE {role} WITH (FORCE)".encode())
        server.execute(f"DROP ROLE ada, bo, {role}".encode())


def plain(url: str) -> str:
    """A URL as the driver alone understands it."""
    return url.replace("+psycopg", "")


def test_whoever_is_in_the_teams_role_may_write_what_another_made(team) -> None:
    create(team("ada")).close()
    database = Database.open(team("bo"))
    try:
        assert [user.id for user in furnish(database, users=2)] == [1, 2]
        assert database.verify().problems == ()
    finally:
        database.close()
