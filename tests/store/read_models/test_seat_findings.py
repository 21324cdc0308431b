"""Findings by set say of every seat what the rules of the domain say of it, on both databases."""

import shutil
from collections import defaultdict
from contextlib import closing
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from seatdesk.controllers.jobs import Cancelled
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Activity, DeactivatedSeats, Status, UserKind
from seatdesk.domain.findings.duplicates import duplicates
from seatdesk.domain.findings.finding import UNKNOWN_REASONS, Certainty, Reason, certainty_of
from seatdesk.domain.findings.seat_holder import SeatHolder
from seatdesk.domain.findings.usage import reasons_of
from seatdesk.store.database import Database
from seatdesk.store.read_models.seat_classes import SeatProduct, SeatQuestion, seat_key
from seatdesk.store.read_models.seat_findings import FoundSeat, SeatFindings
from seatdesk.store.schema.tables import seat
from tests.factories import RENEWAL, SALES, SERVICE, TODAY, furnish, make_subscription, make_user

PRODUCTS = (SeatProduct(1, RENEWAL), SeatProduct(2, TODAY + timedelta(20)))
NEAR = (0, 1, 29, 30, 31, 59, 60, 61, 62, 90, 400)


def days():
    return st.sampled_from(NEAR).map(lambda ago: TODAY - timedelta(ago))


def some_day():
    return st.none() | days()


@st.composite
def people(draw):
    """A user who holds up to two seats; addresses and names are few, so that many are alike."""
    activity = draw(st.sampled_from(Activity))
    local = draw(st.sampled_from(("ann", "ann+x", "ann+y", "bo", "cy", "cy+", "+z", "dan.ö")))
    host = draw(st.sampled_from(("a.example", "b.example")))
    known = activity is Activity.KNOWN
    user = make_user(
        f"{local}@{host}",
        name=draw(st.sampled_from(("", "Ann", "Ann Ek", "ANN  EK", "Bo Ål", "Bo Al"))),
        status=draw(st.sampled_from([s for s in Status if s is not Status.REMOVED])),
        kind=draw(st.sampled_from([UserKind.PERSON, UserKind.PERSON, *UserKind])),
        activity=activity,
        last_active=draw(days()) if known else None,
        censored=known and draw(st.booleans()),
        activity_as_of=draw(some_day()),
        hired=draw(some_day()),
        left=draw(st.none() | st.sampled_from((-1, 0, 1, 19, 20, 306, 307)).map(_ahead)),
    )
    seats = draw(
        st.dictionaries(st.sampled_from((0, 1)), st.tuples(days(), st.booleans()), min_size=1)
    )
    alias = draw(st.none() | st.sampled_from(("bo@a.example", "other@a.example")))
    return user, seats, alias


def _ahead(count):
    return TODAY + timedelta(count)


def policies():
    return st.builds(
        Policies,
        idle_after_days=st.sampled_from((1, 60, 3650)),
        minimum_seat_age_days=st.sampled_from((0, 30, 3650)),
        others_are_demand=st.booleans(),
        deactivated_seats=st.sampled_from(DeactivatedSeats),
        invited_hold_seat=st.booleans(),
    )


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def new_workspace(request, tmp_path_factory):
    """A maker of empty workspaces on each database in turn."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgres").database
    folder, numbers = tmp_path_factory.mktemp("seats"), count()
    return lambda _template: TemporaryCopy(request.getfixturevalue("empty_file"), folder, numbers)


class TemporaryCopy:
    def __init__(self, pattern, folder, numbers):
        self.path = shutil.copy(pattern, folder / f"{next(numbers)}.seatdesk")

    def __enter__(self):
        return str(self.path)

    def __exit__(self, *_error):
        self.path.unlink()


def filled(database, drawn, policies):
    """Store people and their seats; the holders of each product as the domain knows them."""
    unique = list({user.email: (user, seats, alias) for user, seats, alias in drawn}.values())
    subscriptions = tuple(make_subscription(one, additional=9_000) for one in (SALES, SERVICE))
    stored = furnish(database, users=tuple(u for u, *_ in unique), subscriptions=subscriptions)
    holders, rows = defaultdict(list), []
    with database.work() as work:
        for user, (_, seats, alias) in zip(stored, unique, strict=True):
            if alias:
                work.aliases.replace({user.id: (alias,)})
            for place, (on, age_known) in seats.items():
                counted = seat_counts(policies, user.status)
                rows.append(
                    {
                        "user_id": user.id,
                        "subscription_id": place + 1,
                        "counted": counted,
                        "assigned_on": on,
                        "age_known": age_known,
                    }
                )
                if counted:
                    holders[place].append(holder_of(user, alias, on if age_known else None))
        if rows:
            work.transaction.execute(insert(seat), rows)
        work.transaction.set_head(name="filled")
        work.commit()
    return holders


def holder_of(user, alias, since):
    return SeatHolder(
        user_id=user.id,
        email=user.email,
        name=user.name,
        status=user.status,
        kind=user.kind,
        activity=user.activity,
        last_active=user.last_active,
        censored=user.censored,
        activity_as_of=user.activity_as_of,
        hired=user.hired,
        left=user.left,
        assigned_on=since,
        aliases=(alias,) if alias else (),
    )


def ruled(holders, policies, exempt):
    """Seats with their reasons in the ruled order, as the domain says."""
    for place in sorted(holders):
        twice = duplicates(holders[place])
        found = []
        for holder in holders[place]:
            reasons = reasons_of(
                holder,
                policies,
                today=TODAY,
                renewal=PRODUCTS[place].renewal,
                duplicate=holder.user_id in twice,
            )
            if reasons and seat_key(holder.user_id, place) not in exempt:
                found.append((order(reasons, holder), holder, reasons))
        for _, holder, reasons in sorted(found, key=lambda one: one[0]):
            kept = twice.get(holder.user_id) if Reason.DUPLICATE in reasons else None
            yield place, holder, reasons, kept


def order(reasons, holder):
    certainty = list(Certainty).index(certainty_of(reasons))
    why = UNKNOWN_REASONS.index(reasons[0]) if reasons[0] in UNKNOWN_REASONS else 0
    return certainty, why, holder.email.casefold()


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=st.lists(people(), max_size=14), rules=policies(), every=st.sampled_from((0, 2)))
def test_e3_15_one_pass_says_of_every_seat_what_the_rules_say(new_workspace, drawn, rules, every):
    with new_workspace("workspace") as where, closing(Database.open(where)) as database:
        holders = filled(database, drawn, rules)
        exempt = frozenset(
            seat_key(holder.user_id, place)
            for place in holders
            for holder in holders[place]
            if every and holder.user_id % every
        )
        asked = SeatQuestion(products=PRODUCTS, today=TODAY, policies=rules, exempt=exempt)
        reader = database.views().seat_findings
        found = reader.find(asked)
        expected = list(ruled(holders, rules, exempt))
        seats = [found[place] for place in range(len(found.codes))]
        assert [(one.place, one.user, one.reasons) for one in seats] == [
            (place, holder.user_id, reasons) for place, holder, reasons, _ in expected
        ]
        facts = reader.holders(asked, [(one.user, one.place) for one in seats])
        for one, (place, holder, _, kept) in zip(seats, expected, strict=True):
            assert facts[one.user, place] == holder
            if kept is not None:
                assert found.kept[seat_key(one.user, place)] == kept.user_id
        for place in range(len(PRODUCTS)):
            for certainty in Certainty:
                mine = [
                    number
                    for number, one in enumerate(seats)
                    if one.place == place and certainty_of(one.reasons) is certainty
                ]
                assert list(found.span(place, certainty)) == mine
        assert sum(found.counts.values()) == len(seats)


def every_use():
    """Users of every mixture of days around the borders of the rules."""
    numbers = count(1)
    for activity, last, as_of in (
        *((Activity.KNOWN, last, as_of) for last in NEAR for as_of in (*NEAR, None)),
        *((Activity.NEVER, None, as_of) for as_of in (*NEAR, None)),
        (Activity.UNKNOWN, None, None),
    ):
        for since in (None, 29, 30, 60, 61, 62):
            yield (
                make_user(
                    f"u{next(numbers)}@a.example",
                    activity=activity,
                    last_active=None if last is None else _ahead(-last),
                    activity_as_of=None if as_of is None else _ahead(-as_of),
                    censored=activity is Activity.KNOWN and next(numbers) % 2 == 0,
                    hired=_ahead(-30) if next(numbers) % 3 == 0 else None,
                ),
                {0: (_ahead(-(since or 400)), since is not None)},
                None,
            )


def test_e3_6_one_pass_keeps_every_border_of_the_rules(new_workspace):
    drawn = list(every_use())
    assert len(drawn) > 700
    rules = Policies()
    with new_workspace("workspace") as where, closing(Database.open(where)) as database:
        holders = filled(database, drawn, rules)
        asked = SeatQuestion(products=PRODUCTS, today=TODAY, policies=rules)
        found = database.views().seat_findings.find(asked)
        seats = [found[place] for place in range(len(found.codes))]
        expected = list(ruled(holders, rules, frozenset()))
        assert [(one.user, one.reasons) for one in seats] == [
            (holder.user_id, reasons) for _, holder, reasons, _ in expected
        ]
        told = {reason for one in seats for reason in one.reasons}
        assert told == {Reason.NEVER, Reason.IDLE, *UNKNOWN_REASONS}


def test_e3_15_a_scenario_frees_and_assigns_seats_in_the_same_pass(new_workspace):
    bot = make_user("bot@a.example", kind=UserKind.BOT)
    drawn = [(bot, {0: (_ahead(-90), True)}, None)]
    with new_workspace("workspace") as where, closing(Database.open(where)) as database:
        filled(database, drawn, Policies())
        reader = database.views().seat_findings
        moved = SeatQuestion(
            products=PRODUCTS,
            today=TODAY,
            policies=Policies(),
            lost=frozenset({seat_key(1, 0)}),
            gained=frozenset({seat_key(1, 1)}),
        )
        found = reader.find(moved)
        assert [found[place] for place in range(len(found.codes))] == [
            FoundSeat(1, 1, (Reason.BOT,))
        ]
        assert reader.holders(moved, [(1, 1)])[1, 1].assigned_on == TODAY


class GiveUp:
    """A watch whose person gives up at once."""

    def step(self, _done, _total):
        raise Cancelled


def test_e3_15_a_pass_can_be_cancelled_in_either_kind_of_source(new_workspace):
    drawn = [
        (make_user(f"b{n}@a.example", kind=UserKind.BOT), {0: (TODAY, True)}, None)
        for n in range(3_000)
    ]
    with new_workspace("workspace") as where, closing(Database.open(where)) as database:
        filled(database, drawn, Policies())
        asked = SeatQuestion(products=PRODUCTS, today=TODAY, policies=Policies())
        with pytest.raises(Cancelled):
            database.views().seat_findings.find(asked, GiveUp())
        with database.look() as work:
            reader = SeatFindings(work.transaction.source)
            with pytest.raises(Cancelled):
                reader.find(asked, GiveUp())
            assert len(reader.find(asked).codes) == len(drawn)
