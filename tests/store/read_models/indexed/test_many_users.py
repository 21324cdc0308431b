"""Among very many users the same are found, in the same order, as by looking at each."""

from collections.abc import Callable
from datetime import date, timedelta
from operator import ge, gt, le, lt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.domain.changes.kinds.seat_changes import Transfer
from seatdesk.domain.changes.kinds.user_record_changes import EditUsers, FieldEdit
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.store.read_models import user_listing
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.sort_orders import normalised
from seatdesk.store.read_models.query.filter_text import IDLE, idle_bounds, parse
from seatdesk.store.read_models.query.user_query import UserQuery
from seatdesk.store.schema.derived_keys import active_key, email_key, search_text
from tests.factories import SALES, SERVICE, TODAY, furnish, make_subscription, make_user

NAMES = (
    "Anna Berg",
    "anna berg",
    "Ånna Ek",
    "Bo",
    "bo 100%",
    "佐藤 健",
    "Örn_x",
    "Zoé",
    "Ben Anna",
    "",
)
TEAMS = ("", "Sales", "Field Sales", "Öst", "sales_x")
MANAGERS = ("", "Ådam", "adam", "Bo", "Zed")
ACTIVE = (None, None, *(TODAY - timedelta(days) for days in (0, 3, 59, 60, 61, 400)))

SPOKEN = (TODAY, TODAY, TODAY - timedelta(1), None, TODAY - timedelta(300))
"""Days that the source of the activity spoke of."""
SINCE = TODAY - timedelta(61)
"""The day on which all seats were assigned."""


def person(number):
    last = ACTIVE[number % len(ACTIVE)]
    cached = Activity.NEVER if number % 3 else Activity.UNKNOWN
    return make_user(
        f"u{number:03d}@x{number % 2}.se",
        name=NAMES[number * 5 % len(NAMES)],
        team=TEAMS[number * 3 % len(TEAMS)],
        manager=MANAGERS[number * 7 % len(MANAGERS)],
        cost_centre=str(number % 4),
        status=list(Status)[number % len(Status)],
        kind=list(UserKind)[number // 3 % len(UserKind)],
        last_active=last,
        activity=Activity.KNOWN if last else cached,
        activity_as_of=SPOKEN[number % len(SPOKEN)],
        hired=TODAY - timedelta(62) if number % 4 == 0 else None,
    )


def held_by(user, number):
    if user.status is Status.REMOVED:
        return ()
    return ((SALES,) if number % 3 == 0 else ()) + ((SERVICE,) if number % 5 == 0 else ())


PEOPLE = tuple(person(number) for number in range(1, 61))
HELD = {number: held_by(user, number) for number, user in enumerate(PEOPLE, 1)}
OLDEST = {number: SINCE if held else None for number, held in HELD.items()}
"""The day since when users have had their oldest seat."""
TIERS = {SALES: "Professional", SERVICE: "Professional"}
SEATED = {
    product: tuple(number for number, held in HELD.items() if product in held)
    for product in (SALES, SERVICE)
}
KEYS: dict[str, Callable[..., Any]] = {
    "name": lambda number, user, alphabet: sort_key(user.name or user.email, alphabet),
    "email": lambda number, user, _alphabet: email_key(user.email),
    "team": lambda number, user, alphabet: sort_key(user.team, alphabet),
    "last_active": lambda number, user, _alphabet: active_key(user),
    "status": lambda number, user, _alphabet: user.status.value,
    "kind": lambda number, user, _alphabet: user.kind.value,
    "manager": lambda number, user, alphabet: sort_key(user.manager, alphabet),
    "cost_centre": lambda number, user, alphabet: sort_key(user.cost_centre, alphabet),
    "job_title": lambda number, user, alphabet: sort_key(user.job_title, alphabet),
    SALES: lambda number, user, _alphabet: SALES in HELD[number],
    SERVICE: lambda number, user, _alphabet: SERVICE in HELD[number],
    "id": lambda number, user, _alphabet: number,
}


def shows(number, user, query):
    """Whether a query shows a user, by looking at the user."""
    terms = parse(query.text)
    asked = any(
        t.field == "status" and not t.negated and "removed".startswith(t.value) for t in terms
    )
    if user.status is Status.REMOVED and not asked:
        return False
    return in_chip(number, user, query) and all(
        is_true(number, user, term, query) is not term.negated for term in terms
    )


def in_chip(number, user, query):
    return {
        "all": True,
        "paid": bool(HELD[number]),
        "no_seat": not HELD[number],
        "idle": bool(HELD[number]) and is_silent(number, user, ">", query.idle_after),
        "deactivated": user.status is Status.DEACTIVATED,
        "invited": user.status is Status.INVITED,
    }[query.chip]


COMPARED = {">": gt, ">=": ge, "<": lt, "<=": le}


def is_silent(number, user, compared, days):
    """Whether what was observed of a user's silence is as long as that."""
    if user.activity is Activity.UNKNOWN or (user.activity is Activity.NEVER and "<" in compared):
        return False
    hired = user.hired if user.activity is Activity.NEVER else None
    begins = [day for day in (user.last_active, hired, OLDEST[number]) if day]
    until = user.activity_as_of or user.last_active
    if not begins:
        return True
    return until is not None and COMPARED[compared]((until - max(begins)).days, days)


def is_idle(number, user, value):
    found = IDLE.match(value)
    if found is None:
        low, high = idle_bounds(value, TODAY)
        return low <= active_key(user) < high
    return is_silent(number, user, found[1] or ">=", int(found[2]))


def is_true(number, user, term, query):
    match term.field:
        case "team":
            return term.value in sort_key(user.team)
        case "status":
            return user.status.value.startswith(term.value)
        case "kind":
            return user.kind.value.startswith(term.value)
        case "seat" | "tier" as meant:
            words = (product if meant == "seat" else TIERS[product] for product in HELD[number])
            return any(term.value in word.casefold() for word in words)
        case "idle":
            return is_idle(number, user, term.value)
        case _:
            return term.value in search_text(user)


def expected(query, alphabet=Alphabet.LATIN):
    found = [(n, user) for n, user in enumerate(PEOPLE, 1) if shows(n, user, query)]
    backwards = bool(query.sort and query.sort[0][1])
    found.sort(key=lambda one: one[0], reverse=backwards)
    for key, down in reversed(query.sort):
        found = sorted(found, key=lambda one: KEYS[key](*one, alphabet), reverse=down)
    return [number for number, _ in found]


WORDS = (
    "a",
    "an",
    "ann",
    "anna",
    "berg",
    "ek",
    "佐",
    "100%",
    "_x",
    "x1.se",
    "u01",
    "öst",
    "orn",
    "Ånn",
    "qzx",
    "@",
    "ö",
)
TOKENS = (
    *(f"team:{word}" for word in ("sales", "ost")),
    *(f"status:{word}" for word in ("act", "re", "x")),
    *(f"seat:{word}" for word in ("sales", "hub", "none")),
    "tier:prof",
    *(f"idle:{word}" for word in (">60", "<=60", "never", "unknown")),
    "kind:bot",
)
TERM = st.tuples(st.sampled_from(["", "", "-"]), st.sampled_from(WORDS + TOKENS)).map("".join)
TEXTS = st.lists(TERM, max_size=3).map(" ".join)
SORTS = st.lists(
    st.tuples(st.sampled_from(sorted(KEYS)), st.booleans()),
    max_size=3,
    unique_by=lambda one: one[0],
).map(tuple)
CHIPS = st.sampled_from(["all", "all", "paid", "idle", "no_seat", "deactivated", "invited"])


@pytest.fixture(
    params=["plain", "plain, nordic", "remembering, nordic", "remembering, without the index"]
)
def database(request, database, monkeypatch):
    monkeypatch.setattr(user_listing, "MANY", 1_000 if "plain" in request.param else 10)
    monkeypatch.setattr(bitset, "CHUNK", 7)
    monkeypatch.setattr(bitset, "PAUSE_SECONDS", 0)
    monkeypatch.setattr("seatdesk.store.read_models.indexed.indexed_search.FEWEST", 5)
    monkeypatch.setattr("seatdesk.store.schema.search_index.WORTH_IT", 3)
    subscriptions = (
        make_subscription(additional=50, included=10),
        make_subscription(SERVICE, additional=50, included=10),
    )
    furnish(database, users=PEOPLE, subscriptions=subscriptions, seated=SEATED, on=SINCE)
    if "without" not in request.param:
        database.build_search_index()
    database.alphabet = Alphabet.NORDIC if "nordic" in request.param else Alphabet.LATIN
    return database


@settings(max_examples=90, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS, min_size=1, max_size=3), chip=CHIPS, sort=SORTS)
def test_the_same_users_in_the_same_order(database, texts, chip, sort):
    views = database.views()
    for text in texts:
        query = UserQuery(text, chip, sort, TODAY, 60)
        wanted = expected(query, database.alphabet)
        assert list(views.ids(query)) == wanted
        assert list(views.ids(query, limit=4)) == wanted[:4]
        first = views.first(query, 4)
        if first is not None:
            ids, complete = first
            assert list(ids) == (wanted if complete else wanted[:4])


@given(sort=SORTS)
def test_an_order_and_its_normal_form_are_the_same_one_turned(sort):
    reversed_sort, backwards = normalised(sort)
    assert reversed_sort[0][1] is False
    found = expected(UserQuery(sort=reversed_sort, today=TODAY))
    assert (found[::-1] if backwards else found) == expected(UserQuery(sort=sort, today=TODAY))


def test_what_others_change_is_found_at_once(database):
    views = database.views()
    by_team, holders = UserQuery(sort=(("team", False),)), UserQuery("seat:service")
    before, held = list(views.ids(by_team)), list(views.ids(holders))
    with database.work() as work:
        edit = FieldEdit(before[-1], "team", work.users.get(before[-1]).team, "A-Team")
        work.users.edit((edit,))
        work.history.record(EditUsers((edit,)), day=TODAY)
        work.commit()
    moved = list(views.ids(by_team))
    assert moved != before
    assert sorted(moved) == sorted(before)
    assert list(views.ids(UserQuery("a-team"))) == [before[-1]]
    with database.work() as work:
        giver = SEATED[SERVICE][0]
        work.seats.unassign(SERVICE, (giver,))
        work.history.record(Transfer(SERVICE, giver, giver), day=TODAY)
        work.commit()
    assert list(views.ids(by_team)) == moved
    assert list(views.ids(holders)) == [number for number in held if number != giver]


def test_sorting_again_is_answered_without_asking(database):
    views = database.views()
    query = UserQuery(sort=(("manager", True),), today=date.min)
    views.prepare(["manager", "name", SALES, "nothing there is"])
    whole = views.ids(query)
    first = views.first(query, 4)
    if views.is_far:  # a window does not wait for a server
        assert first is None
        return
    assert first is not None
    assert first[0] == whole[: len(first[0])]


def test_letters_that_were_prepared_find_the_same(database):
    views = database.views()
    views.prepare(["name"])
    for text in ("a", "-a", "b -e", "z"):
        query = UserQuery(text, today=TODAY)
        assert list(views.ids(query)) == expected(query)
    with database.work() as work:
        edit = FieldEdit(2, "team", work.users.get(2).team, "zzz")
        work.users.edit((edit,))
        work.history.record(EditUsers((edit,)), day=TODAY)
        work.commit()
    assert 2 in views.ids(UserQuery("z"))
