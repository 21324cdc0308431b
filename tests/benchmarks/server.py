"""The same company on a PostgreSQL server: what a team waits for.

The server is a real one of this run's own, on a socket, with synchronous commits switched on as
they are where people keep their data. Without PostgreSQL it says why it measures nothing.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import psycopg

from seatdesk.controllers.demo import demo_workspace
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import UserQuery
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.seat_draft import SeatEdit
from tests import postgres
from tests.benchmarks.charging_back import ONE_PASS, year_of_costs
from tests.benchmarks.company import DAY, SEED, folder
from tests.benchmarks.figures import Figure, alternate, timed
from tests.benchmarks.saving import SALES, make_room, without_seat

BULK, IMPORTED = 10_000, 10_000
PAGE = 200
WORDS = ("mackenzie", "support", "daichi sasaki", "ber", "seat:sales idle:>60")
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "autovacuum": "on"}


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Save of one, bulk, first page, search and import, against the server's own statements."""
    try:
        with _served(users) as url:
            yield from _figures(url, users, rounds)
    except postgres.UnavailableError as error:
        print(f"server: not measured. {error}", file=sys.stderr)


@contextmanager
def _served(users: int) -> Iterator[str]:
    server = postgres.Server.start(**DURABLE)
    try:
        with server.database() as url:
            demo_workspace.make(url, users=users, seed=SEED, today=DAY)
            with psycopg.connect(_plain(url), autocommit=True) as connection:
                connection.execute("ANALYZE")  # as autovacuum does in a server's first minute
            yield url
    finally:
        server.stop()


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://")


def _figures(url: str, users: int, rounds: int) -> Iterator[Figure]:
    workspace = Workspace.open(url, clock=lambda _zone: DAY, source="benchmark")
    try:
        bulk = min(BULK, users // 4 or 1)
        make_room(workspace, bulk)
        free = without_seat(workspace, bulk)
        with psycopg.connect(_plain(url)) as raw:
            raw.execute("CREATE TABLE floor_line (line text)")
            raw.commit()
            yield _save(workspace, raw, free[0], rounds * 5)
            yield _bulk(workspace, raw, free, rounds)
            raw.execute("DROP TABLE floor_line")
            raw.commit()
        yield from _reading(workspace, rounds)
        yield from _costs(workspace, url, rounds)
        yield _import(workspace, min(IMPORTED, users))
    finally:
        workspace.close()


def _save(workspace: Workspace, raw: psycopg.Connection, user: int, rounds: int) -> Figure:
    def save(number: int) -> float:
        edits = [SeatEdit(user, SALES, number % 2 == 0)]
        return timed(lambda: _done(workspace.seats.save(edits)))

    def line(_number: int) -> float:
        def write() -> None:
            raw.execute("INSERT INTO floor_line VALUES (%s)", ("x" * 400,))
            raw.commit()

        return timed(write)

    save(0)
    save(1)
    floor, samples = alternate(rounds + rounds % 2, line, save)
    return Figure("server", "1 change with history", samples, floor, "one row committed")


def _bulk(workspace: Workspace, raw: psycopg.Connection, ids: Sequence[int], rounds: int) -> Figure:
    def statements(_number: int) -> float:
        def write() -> None:
            raw.execute(GIVE, (list(ids), SALES, DAY))
            raw.execute("INSERT INTO floor_line VALUES (%s)", (str(list(ids)),))
            raw.commit()

        took = timed(write)
        raw.execute(TAKE, (SALES, list(ids)))
        raw.commit()
        return took

    def assign(_number: int) -> float:
        took = timed(lambda: _done(workspace.seats.assign(SALES, ids)))
        _done(workspace.seats.unassign(SALES, ids))
        return took

    floor, samples = alternate(rounds, statements, assign)
    return Figure("server", f"assign {len(ids):,} with history", samples, floor, "two statements")


def _reading(workspace: Workspace, rounds: int) -> Iterator[Figure]:
    """The first page of everybody, and of what words find; a row read alone is the floor."""
    views = workspace.views
    lone = [timed(lambda: views.rows([1])) for _ in range(rounds * 5)]

    def page(text: str) -> float:
        query = UserQuery(text, today=DAY)
        return timed(lambda: views.rows(views.ids(query, PAGE)))

    for _ in range(2):
        page("")
    pages = [page("") for _ in range(rounds * 3)]
    yield Figure("server", f"first page, {PAGE} users", pages, lone, "one user")
    found = [page(word) for _ in range(rounds) for word in WORDS]
    yield Figure("server", "search, its first page", found, lone, "one user")
    whole = [timed(lambda word=word: views.ids(UserQuery(word, today=DAY))) for word in WORDS]  # type: ignore[misc]
    yield Figure("server", "search, all it finds", whole, lone, "one user")


def _costs(workspace: Workspace, url: str, rounds: int) -> Iterator[Figure]:
    """A year of costs by team and by user, against one pass over the seats by the server."""
    for by in (CostGrouping.TEAM, CostGrouping.USER):
        with psycopg.connect(_plain(url)) as raw:
            floor, samples = alternate(
                rounds,
                lambda _number, raw=raw: timed(lambda: raw.execute(ONE_PASS).fetchall()),  # type: ignore[misc]
                lambda _number, by=by: timed(lambda: year_of_costs(workspace, by)),  # type: ignore[misc]
            )
        yield Figure("server", f"costs of 12 months by {by}", samples, floor, "one pass in SQL")


def _import(workspace: Workspace, people: int) -> Figure:
    with TemporaryDirectory(dir=folder()) as place:
        file = Path(place) / "people.csv"
        rows = [
            f"new{n}@nordlicht.example,New Person {n},Support,{DAY - timedelta(n % 300)}"
            for n in range(people)
        ]
        file.write_text("\n".join(["email,name,team,last active", *rows]), encoding="utf-8")
        began = perf_counter()
        shown = workspace.importing.preview([file], progress=Progress())
        done = workspace.importing.run(shown, accept=True, progress=Progress())
        took = (perf_counter() - began) * 1000
        shown.close()
    _done(done)
    return Figure("server", f"import of {people:,} people, preview and run", [took])


GIVE = (
    "INSERT INTO seat (user_id, subscription_id, counted, assigned_on, age_known)"
    " SELECT unnest(%s::bigint[]), (SELECT id FROM subscription WHERE product = %s), true, %s, true"
)
TAKE = (
    "DELETE FROM seat WHERE subscription_id = (SELECT id FROM subscription WHERE product = %s)"
    " AND user_id = ANY(%s::bigint[])"
)


def _done(outcome: object) -> None:
    assert isinstance(outcome, Done), outcome
