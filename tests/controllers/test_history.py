from dataclasses import replace
from datetime import date

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.messages.verification_report import worded
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import DeactivatedSeats
from seatdesk.store.findings import VerificationProblem
from tests.controllers.asserts import INVITED, code, hold_deactivated, pool, value, verified
from tests.factories import RENEWAL, SALES, SERVICE


def test_h1_every_change_is_a_line_with_who_when_what_and_why(desk, opened):
    boss = opened(actor="boss@example.com", source="command line")
    value(boss.seats.assign(SALES, [1], note="new in sales"))

    (line,) = desk.history.page(limit=1)

    assert (line.actor, line.source, line.note) == (
        "boss@example.com",
        "command line",
        "new in sales",
    )
    assert line.day == date(2026, 3, 1)
    assert line.what() == "Sales Hub seat assigned to User1"
    swedish = {"{product} seat assigned to {users}": "{users} fick en plats i {product}"}
    assert line.what(lambda text: swedish.get(text, text)) == "User1 fick en plats i Sales Hub"


def test_h1_pages_go_backwards_and_are_searched(desk):
    for user in (1, 2, 3):
        value(desk.seats.assign(SALES, [user], note=f"no {user}"))
    first = desk.history.page(limit=2)
    second = desk.history.page(before=first[-1].seq, limit=1)

    assert [line.note for line in (*first, *second)] == ["no 3", "no 2", "no 1"]
    assert [line.note for line in desk.history.page(text="no 2")] == ["no 2"]


def test_h1_a_very_long_line_is_still_read(opened, database):
    from tests.factories import furnish, make_users

    furnish(database, users=make_users(600))
    (line,) = opened().history.page(limit=1)

    assert len(line.change.users) == 600
    assert line.what() == "Added User000001, User000002, User000003 and 597 more"


def test_h2_undo_and_redo_go_back_and_forth(desk):
    batch = desk.seats.assign(SALES, [1]).batch
    for expected in (0, 1, 0, 1):
        batch = desk.history.reverse(batch).batch
        assert pool(desk)[0] == expected
    assert verified(desk)


def test_h2_users_who_changed_since_are_not_taken_out_again(desk, opened):
    done = desk.users.create(NewUsers(emails=("new@example.com",)))
    (new,) = value(done)
    change = opened().users.edit(new.id, team="Nord")
    value(change)

    assert code(desk.history.reverse(done.batch)) == "moved_on"
    assert desk.users.find("new@example.com").team == "Nord"

    value(desk.history.reverse(change.batch))
    value(desk.history.reverse(done.batch))
    assert desk.users.find("new@example.com") is None
    assert verified(desk)


def test_h2_what_was_taken_back_is_not_taken_back_again(desk):
    first = desk.seats.assign(SALES, [1]).batch
    undone = desk.history.reverse(first).batch

    assert code(desk.history.reverse(first)) == "moved_on"
    value(desk.history.reverse(undone))
    value(desk.history.reverse(first))
    assert desk.history.page(limit=1)[0].reverses == first


def test_h2_undo_is_refused_when_the_rules_no_longer_allow_it(desk):
    freed = desk.seats.assign(SALES, [1])
    value(desk.users.deactivate([1]))

    assert code(desk.history.reverse(freed.batch)) == "deactivated_holds"
    assert pool(desk) == (1, 8)


def test_h2_what_time_brought_stays(desk, opened, clock):
    clock.day = RENEWAL
    opened()
    renewed = desk.history.page(limit=1)[0].batch

    assert code(desk.history.reverse(renewed)) == "not_reversible"
    assert code(desk.history.reverse(1)) == "not_reversible"
    assert code(desk.history.reverse(10_000)) == "unknown_line"


def test_h2_any_line_of_an_action_names_it(desk):
    value(desk.seats.assign(SALES, range(1, 6)))
    value(desk.downgrades.schedule(SALES, 3))
    last = desk.seats.assign(SALES, [6]).batch + 1

    value(desk.history.reverse(last))

    assert desk.history.page(limit=1)[0].reverses == last - 1
    assert pool(desk) == (5, 8)


def test_h2_undo_of_a_save_that_cancelled_a_removal_brings_it_back(desk):
    value(desk.seats.assign(SALES, range(1, 6)))
    value(desk.downgrades.schedule(SALES, 3))
    done = desk.seats.assign(SALES, [6])

    value(desk.history.reverse(done.batch))

    assert desk.account().subscription(SALES).removal.seats == 3
    assert pool(desk) == (5, 8)
    assert verified(desk)


def test_h2_undo_of_a_life_step_goes_where_no_other_step_leads(desk):
    for done in (
        desk.users.activate([11]),
        desk.users.deactivate([2]),
        desk.users.remove([3]),
        desk.users.edit(4, team="Ops"),
    ):
        value(done)
        value(desk.history.reverse(done.batch))
    assert {user: desk.users.page(user).user.status.value for user in (11, 2, 3)} == {
        11: "invited",
        2: "active",
        3: "active",
    }
    done = desk.users.remove([5])
    undone = desk.history.reverse(done.batch)
    value(desk.history.reverse(undone.batch))
    assert desk.users.page(5).user.status.value == "removed"
    assert verified(desk)


def test_h2_undo_of_a_life_step_that_others_followed_is_refused(desk):
    done = desk.users.deactivate([1])
    value(desk.users.remove([1]))

    assert code(desk.history.reverse(done.batch)) == "moved_on"


def test_h1_verify_reports_and_can_be_stopped(desk):
    value(desk.seats.assign(SALES, [1]))
    value(desk.seats.assign(SERVICE, [1]))
    seen = []

    report = desk.history.verify(Progress(lambda done, total: seen.append((done, total))))

    assert report.ok
    assert (report.seats_recounted, report.users) == (2, 15)
    assert seen[-1][0] == seen[-1][1]
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        desk.history.verify(stopped)


def test_h1_every_finding_has_a_sentence():
    assert worded(
        VerificationProblem("pool_differs", {"product": SALES, "stored": 3, "counted": 2})
    ) == ("Sales Hub: assigned seats as stored: 3; as counted: 2.")
    assert "odd" in worded(VerificationProblem("odd"))


LENIENT = Policies(
    invited_hold_seat=False, deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED
)  # fmt: skip
STRICT = replace(LENIENT, deactivated_seats=DeactivatedSeats.MUST_UNASSIGN)


@pytest.mark.parametrize("policies", [LENIENT, STRICT])
def test_p6_a_withdrawn_invitation_gets_no_seat_back_by_undo(desk, policies):
    """The seat was uncounted for the invitation, not because the user was deactivated."""
    value(desk.billing.set_policies(policies))
    value(desk.seats.assign(SALES, [INVITED]))
    freed = desk.seats.unassign(SALES, [INVITED]).batch
    value(desk.users.deactivate([INVITED]))

    assert code(desk.history.reverse(freed)) == "deactivated_no_seat"
    assert pool(desk)[0] == 0

    value(desk.users.reactivate([INVITED]))
    value(desk.users.deactivate([INVITED]))
    assert code(desk.history.reverse(freed)) == "deactivated_no_seat"

    value(desk.users.reactivate([INVITED]))
    value(desk.history.reverse(freed))
    assert pool(desk)[0] == 1
    assert verified(desk)


def test_p6_a_withdrawn_invitation_loses_no_seat_by_redo(desk):
    value(desk.billing.set_policies(LENIENT))
    value(desk.seats.assign(SALES, [INVITED]))
    freed = desk.seats.unassign(SALES, [INVITED]).batch
    again = desk.history.reverse(freed).batch
    withdrawn = desk.users.deactivate([INVITED]).batch

    assert code(desk.history.reverse(again)) == "deactivated_holds"

    value(desk.history.reverse(withdrawn))
    value(desk.history.reverse(again))
    assert verified(desk)


def test_h2_a_seat_that_was_released_comes_back_to_who_was_deactivated_then(desk):
    value(desk.billing.set_policies(LENIENT))
    hold_deactivated(desk, 1)
    batch = desk.seats.release_deactivated(SALES, [1]).batch
    for holds in (1, 0, 1):
        batch = desk.history.reverse(batch).batch
        assert len(desk.look(lambda action: action.work.holders(SALES))) == holds
        assert pool(desk)[0] == 0
    assert verified(desk)
