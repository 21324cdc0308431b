"""A head-count plan over an account, read on each database (E1.13)."""

from dataclasses import replace
from datetime import timedelta

from seatdesk.controllers.evaluation.planned_facts import read_planned_people
from seatdesk.domain.choices import Status, UserKind
from seatdesk.domain.evaluation.planned_people import LeavingHolder, SeatGroup
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import PeopleMove
from seatdesk.domain.scenario.exemption import Exemption
from tests.factories import SALES, TODAY, furnish, make_subscription, make_user

LATER, YESTERDAY = TODAY + timedelta(days=40), TODAY - timedelta(days=1)
PEOPLE = (
    make_user("ann@example.com"),
    make_user("bo@example.com", left=LATER),
    make_user("cy@example.com", left=YESTERDAY),
    make_user("di@example.com", left=YESTERDAY),
    make_user("bot@example.com", kind=UserKind.BOT),
    make_user("new@example.com"),
)


def filled(database):
    furnish(
        database,
        users=PEOPLE,
        subscriptions=(make_subscription(additional=4),),
        seated={SALES: (1, 2, 3, 4, 5)},
    )
    with database.work() as work:
        work.exemptions.put(None, Exemption(user=3, product=SALES, reason="a kiosk"))
        over = Exemption(user=4, product=SALES, reason="over", until=YESTERDAY)
        work.exemptions.put(None, over)
        work.commit()
    return database


def test_e1_13_holders_are_counted_by_what_decides_about_need(database):
    with filled(database).look() as work:
        groups, leaving = work.seats.groups(TODAY), work.seats.leaving(TODAY)
    active = SeatGroup(SALES, Status.ACTIVE, UserKind.PERSON, counted=True, left=False, seats=2)
    assert set(groups) == {
        active,
        replace(active, left=True, exempt=1),
        replace(active, kind=UserKind.BOT, seats=1),
    }
    person = (Status.ACTIVE, UserKind.PERSON, True)
    assert leaving == (LeavingHolder(2, "bo@example.com", SALES, LATER, *person),)


def test_e1_13_named_users_are_found_by_address(workspace):
    ids = [user.id for user in workspace.users.find_all(["user1@example.com"]).values()]
    workspace.seats.assign(SALES, ids)
    entry = MoveEntry(on=LATER, people=-1, email="USER1@example.com", products=(SALES,))
    found = workspace.look(
        lambda use_case: read_planned_people(use_case, HeadcountPlan((entry,)), months=12)
    )
    assert found.products[SALES].moves == (
        PeopleMove(LATER + timedelta(days=1), -1, ids[0], LATER, 1),
    )
    assert found.products[SALES].need.on(LATER).seats == 1
    assert found.products[SALES].need.on(LATER + timedelta(days=1)).seats == 0
