"""Read models of users, seats and history, on both databases."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.kinds.seat_changes import Transfer
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.seat_age import SeatAge
from seatdesk.store.connection import row_source
from seatdesk.store.errors import Vanished
from seatdesk.store.read_models.query.user_query import UserQuery
from tests.factories import RENEWAL, SALES, SERVICE, TODAY, furnish, make_subscription, make_user


def known(days):
    return {
        "activity": Activity.KNOWN,
        "last_active": TODAY - timedelta(days),
        "activity_as_of": TODAY,
    }


NEVER = {"activity": Activity.NEVER, "activity_as_of": TODAY}
LONG_AGO = TODAY - timedelta(400)
"""The day on which seats were assigned, so that all silence is the users' own."""


PEOPLE = (
    make_user("anna@x.se", name="Ånna Berg", team="Sales", manager="Cleo", **known(3)),
    make_user("bo@x.se", name="bo", team="field sales", manager="bert", **known(61)),
    make_user("cy@x.se", name="Cy", team="Öst", manager="Ådam", **NEVER),
    make_user("di@y.se", name="Di", team="", status=Status.DEACTIVATED, manager="cleo"),
    make_user("eve@y.se", name="Eve", team="Sales", status=Status.INVITED, kind=UserKind.BOT),
    make_user("gone@y.se", name="Gone", team="Sales", status=Status.REMOVED),
    make_user("anders@x.se", name="anders 100%", team="Sales_x", access=(SALES,), **known(60)),
)


@pytest.fixture
def views(database):
    subscriptions = (make_subscription(removal=Removal(1, RENEWAL)), make_subscription(SERVICE))
    seated = {SALES: (1, 2, 3), SERVICE: (2, 4)}
    furnish(database, users=PEOPLE, subscriptions=subscriptions, seated=seated, on=LONG_AGO)
    return database.views()


def shown(views, text="", **fields):
    return list(views.ids(UserQuery(text, today=TODAY, **fields)))


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        ((("name", False),), [7, 1, 2, 3, 4, 5]),
        ((("name", True),), [5, 4, 3, 2, 1, 7]),
        ((("email", False),), [7, 1, 2, 3, 4, 5]),
        ((("id", True),), [7, 5, 4, 3, 2, 1]),
        ((("team", False),), [4, 2, 3, 1, 5, 7]),
        ((("team", True), ("name", False)), [7, 1, 5, 3, 2, 4]),
        ((("last_active", False),), [3, 2, 7, 1, 4, 5]),
        ((("status", False),), [1, 2, 3, 7, 4, 5]),
        ((("manager", False),), [5, 7, 3, 2, 1, 4]),
        (((SERVICE, True), ("name", False)), [2, 4, 7, 1, 3, 5]),
        (((SALES, False), ("manager", True)), [4, 5, 7, 1, 2, 3]),
        ((("kind", False), ("id", True)), [5, 7, 4, 3, 2, 1]),
        ((), [1, 2, 3, 4, 5, 7]),
    ],
)
def test_both_databases_sort_alike(views, sort, ids):
    assert shown(views, sort=sort) == ids


@pytest.mark.parametrize("limit", [None, 2])
def test_who_has_no_name_is_sorted_by_the_address_that_is_shown(database, limit):
    people = [
        make_user("bo@x.se", name="Bo"),
        make_user("dan@x.se"),
        make_user("eve@x.se", name="Eve"),
    ]
    furnish(database, users=(*people, make_user("Cleo@x.se"), make_user("adam@x.se")))
    views = database.views()
    by_name, downwards = [5, 1, 4, 2, 3], [3, 2, 4, 1, 5]
    assert list(views.ids(UserQuery(sort=(("name", False),)), limit)) == by_name[:limit]
    assert list(views.ids(UserQuery(sort=(("name", True),)), limit)) == downwards[:limit]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", [1, 2, 3, 4, 5, 7]),
        ("ÅNNA", [1]),
        ("sales", [1, 2, 5, 7]),
        ("sales -field", [1, 5, 7]),
        ("x.se an", [1, 7]),
        ("100%", [7]),
        ("0% s_x", [7]),
        ("_", [7]),
        ("nobody", []),
        ("'; DROP TABLE users --", []),
        ('say "', []),
        ("team:sales", [1, 2, 5, 7]),
        ("team:ost", [3]),
        ("-team:sales", [3, 4]),
        ('team:"field sales"', [2]),
        ("status:deact", [4]),
        ("-status:active", [4, 5]),
        ("status:removed", [6]),
        ("-status:removed status:active", [1, 2, 3, 7]),
        ("status:nonsense", []),
        ("kind:bot", [5]),
        ("seat:sales", [1, 2, 3]),
        ("seat:SERV", [2, 4]),
        ("-seat:hub", [5, 7]),
        ("seat:none", []),
        ("tier:prof", [1, 2, 3, 4]),
        ("-tier:PROFESSIONAL", [5, 7]),
        ("tier:none", []),
        ("tier:prof seat:serv", [2, 4]),
        ("idle:>60", [2, 3]),
        ("idle:60", [2, 3, 7]),
        ("idle:<60", [1]),
        ("idle:<=60", [1, 7]),
        ("idle:never", [3]),
        ("idle:unknown", [4, 5]),
        ("idle:>60 seat:service", [2]),
    ],
)
def test_words_and_tokens_find_the_same_on_both_databases(views, text, ids):
    query = UserQuery(text, today=TODAY, sort=(("id", False),))
    assert list(views.ids(query)) == ids
    assert views.count(query) == len(ids)


@pytest.mark.parametrize(
    ("chip", "ids"),
    [
        ("all", [1, 2, 3, 4, 5, 7]),
        ("paid", [1, 2, 3, 4]),
        ("idle", [2, 3]),
        ("no_seat", [5, 7]),
        ("deactivated", [4]),
        ("invited", [5]),
    ],
)
def test_a_chip_counts_what_it_shows(views, chip, ids):
    assert shown(views, chip=chip, sort=(("id", False),)) == ids
    assert views.chips(TODAY, 60)[chip] == len(ids)


def test_e3_6_silence_is_what_was_observed_of_the_seat_not_the_time_since(database):
    """Who is idle: day of the source less the later of the last use and the seat."""
    long_ago, source_died = TODAY - timedelta(300), TODAY - timedelta(250)
    facts: tuple[dict[str, Any], ...] = (
        {"last_active": long_ago, "activity_as_of": TODAY},
        {"last_active": long_ago, "activity_as_of": source_died},
        {"last_active": long_ago},
        {"activity": Activity.NEVER, "activity_as_of": TODAY},
        {"activity": Activity.NEVER, "activity_as_of": TODAY, "hired": TODAY - timedelta(60)},
        {"activity": Activity.NEVER, "activity_as_of": TODAY, "hired": TODAY - timedelta(61)},
        {"activity": Activity.NEVER},
        {},
    )
    people = tuple(
        make_user(
            f"u{number}@x.se",
            **({"activity": Activity.KNOWN} if "last_active" in fact else {}) | fact,
        )
        for number, fact in enumerate(facts, 1)
    )
    furnish(database, users=people, subscriptions=(make_subscription(additional=90),))
    views = database.views()
    by_number = (("id", False),)
    assert shown(views, "idle:>60", sort=by_number) == [1, 4, 6, 7]
    assert shown(views, "idle:<=60", sort=by_number) == [2, 3]
    assert shown(views, "idle:<50", sort=by_number) == [3]
    assert shown(views, chip="idle") == []
    with database.work() as work:
        account = work.account.load()
        work.account.save(account)
        work.seats.assign(SALES, [1, 4], age=SeatAge(TODAY - timedelta(60)))
        work.seats.assign(SALES, [2, 7], age=SeatAge(TODAY - timedelta(61), known=False))
        work.commit()
    assert shown(views, "idle:>60", sort=by_number) == [6, 7]
    assert shown(views, "idle:>59", sort=by_number) == [1, 4, 5, 6, 7]
    assert shown(views, chip="idle") == [7]


def test_the_first_page_is_the_beginning_of_the_whole(views):
    assert list(views.ids(UserQuery(today=TODAY), limit=2)) == [7, 1]


def test_rows_come_in_the_order_asked_for_and_skip_who_is_gone(views):
    rows = views.rows([7, 99, 2])

    assert [row.id for row in rows] == [7, 2]
    assert rows[0].access == (SALES,)
    assert rows[1].seats == (SALES, SERVICE)
    assert rows[1].last_active == TODAY - timedelta(61)
    assert rows[1].manager == "bert"


def test_the_summary_shows_the_pools(views):
    sales, service = views.summary()

    assert (sales.product, sales.owned, sales.assigned, sales.removal_seats) == (SALES, 8, 3, 1)
    assert (service.assigned, service.removal_effective, service.renewal) == (2, None, RENEWAL)


def test_the_head_says_whether_somebody_changed_something(database, views):
    before = views.head()
    with database.work() as work:
        work.users.set_acting_user(1)
        work.commit()

    after = views.head()
    assert (after.revision, views.revision()) == (before.revision + 1, before.revision + 1)
    assert (after.acting_user_id, after.name, after.as_of) == (1, "Nordlys", date(2026, 3, 1))


def test_history_is_paged_from_the_newest_and_searched(database, views):
    with database.work() as work:
        work.history.record(Transfer(SALES, 1, 5), day=TODAY, actor="Bo@x.se", note="100% sure")
        work.commit()

    newest = views.lines.page(limit=2)
    assert [row.kind for row in newest] == ["Transfer", "Assign"]
    assert views.lines.page(limit=1, before_seq=newest[-1].seq)[0].seq == newest[-1].seq - 1
    assert [row.kind for row in views.lines.page(text="bo@X")] == [
        *("Transfer", "Assign", "Assign", "AddUsers")  # as actor, by number, by number, as added
    ]
    assert [row.kind for row in views.lines.page(limit=2, text="bo@X")] == ["Transfer", "Assign"]
    assert [row.kind for row in views.lines.page(text="100% s")] == ["Transfer"]
    assert views.lines.page(text="0_ s") == []
    assert views.lines.change(newest[0].seq) == newest[0].change


def test_history_of_a_user_names_only_lines_about_them(database, views):
    with database.work() as work:
        work.history.record(Transfer(SALES, 1, 5), day=TODAY)
        work.commit()

    assert [row.kind for row in views.lines.of_user(5)] == ["Transfer", "AddUsers"]
    assert [row.kind for row in views.lines.of_user(2)] == ["Assign", "Assign", "AddUsers"]
    assert [row.kind for row in views.lines.of_user(2, limit=1)] == ["Assign"]
    assert views.lines.of_user(8) == []


class Stop(Exception):  # noqa: N818
    pass


def test_long_work_is_interrupted_from_outside(views, monkeypatch):
    monkeypatch.setattr(row_source, "STEPS", 10)

    class Watch:
        def step(self, done, total):
            raise Stop

    with pytest.raises(Stop):
        views.ids(UserQuery("a b c"), progress=Watch())
    assert shown(views, "anders") == [7]


def test_a_whole_page_pasted_into_the_filter_is_cut(views):
    assert shown(views, " ".join(f"word{n}" for n in range(3000))) == []
    assert shown(views, "anders " * 3000) == [7]


def test_unknown_chips_and_columns_are_bugs(views):
    with pytest.raises(ValueError, match="rich"):
        shown(views, chip="rich")
    with pytest.raises(ValueError, match="shoe size"):
        shown(views, sort=(("shoe size", False),))


def test_a_file_that_went_away_is_noticed(database, views):
    if database.path is None:
        pytest.skip("only a file can be moved away")
    database.path.rename(database.path.with_name("moved.seatdesk"))

    with pytest.raises(Vanished):
        shown(views)


def test_the_first_paint_needs_no_sqlalchemy(workspace_file):
    from tests.factories import create

    create(workspace_file).close()
    code = """
import sys
from seatdesk.store.read_models.views import UserQuery, Views
views = Views.open(sys.argv[1])
views.ids(UserQuery()); views.rows([1]); views.summary(); views.head()
late = {"sqlalchemy", "alembic", "psycopg", "subprocess"} & set(sys.modules)
raise SystemExit(str(late) if late else 0)
"""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code, workspace_file],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
