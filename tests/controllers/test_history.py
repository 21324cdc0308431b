"""The history: lines of use cases, and taking them back."""

from dataclasses import replace
from datetime import date

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.messages.verification_report import finding_text
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import DeactivatedSeats
from seatdesk.store.verification_problems import VerificationProblem
from tests.controllers.asserts import INVITED, code, hold_deactivated, pool, value, verified
from tests.factories import RENEWAL, SALES, SERVICE


def test_h1_every_change_is_a_line_with_who_when_what_and_why(workspace, opened):
    boss = opened(actor="boss@example.com", source="command line")
    value(boss.seats.assign(SALES, [1], note="new in sales"))

    (line,) = workspace.history.page(limit=1)

    assert (line.actor, line.source, line.note) == (
        "boss@example.com",
        "command line",
        "new in sales",
    )
    assert line.day == date(2026, 3, 1)
    assert line.what() == "Sales Hub seat assigned to User1"
    swedish = {"{product} seat assigned to {users}": "{users} fick en plats i {product}"}
    assert line.what(lambda text: swedish.get(text, text)) == "User1 fick en plats i Sales Hub"


def test_h1_pages_go_backwards_and_are_searched(workspace):
    for user in (1, 2, 3):
        value(workspace.seats.assign(SALES, [user], note=f"no {user}"))
    first = workspace.history.page(limit=2)
    second = workspace.history.page(before=first[-1].seq, limit=1)

    assert [line.note for line in (*first, *second)] == ["no 3", "no 2", "no 1"]
    assert [line.note for line in workspace.history.page(text="no 2")] == ["no 2"]


def test_h1_a_very_long_line_is_still_read(opened, database):
    from tests.factories import furnish, make_users

    furnish(database, users=make_users(600))
    (line,) = opened().history.page(limit=1)

    assert len(line.change.users) == 600
    assert line.what() == "Added User000001, User000002, User000003 and 597 more"


def test_h2_undo_and_redo_go_back_and_forth(workspace):
    batch = workspace.seats.assign(SALES, [1]).batch
    for expected in (0, 1, 0, 1):
        batch = workspace.history.reverse(batch).batch
        assert pool(workspace)[0] == expected
    assert verified(workspace)


def test_h2_users_who_changed_since_are_not_taken_out_again(workspace, opened):
    done = workspace.users.create(NewUsers(emails=("new@example.com",)))
    (new,) = value(done)
    change = opened().users.edit(new.id, team="Nord")
    value(change)

    assert code(workspace.history.reverse(done.batch)) == "moved_on"
    assert workspace.users.find("new@example.com").team == "Nord"

    value(workspace.history.reverse(change.batch))
    value(workspace.history.reverse(done.batch))
    assert workspace.users.find("new@example.com") is None
    assert verified(workspace)


def test_h2_what_was_taken_back_is_not_taken_back_again(workspace):
    first = workspace.seats.assign(SALES, [1]).batch
    undone = workspace.history.reverse(first).batch

    assert code(workspace.history.reverse(first)) == "moved_on"
    value(workspace.history.reverse(undone))
    value(workspace.history.reverse(first))
    assert workspace.history.page(limit=1)[0].reverses == first


def test_h2_undo_is_refused_when_the_rules_no_longer_allow_it(workspace):
    freed = workspace.seats.assign(SALES, [1])
    value(workspace.users.deactivate([1]))

    assert code(workspace.history.reverse(freed.batch)) == "deactivated_holds"
    assert pool(workspace) == (1, 8)


def test_h2_what_time_brought_stays(workspace, opened, clock):
    clock.day = RENEWAL
    opened()
    renewed = workspace.history.page(limit=1)[0].batch

    assert code(workspace.history.reverse(renewed)) == "not_reversible"
    assert code(workspace.history.reverse(1)) == "not_reversible"
    assert code(workspace.history.reverse(10_000)) == "unknown_line"


def test_h2_any_line_of_an_action_names_it(workspace):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.downgrades.schedule(SALES, 3))
    last = workspace.seats.assign(SALES, [6]).batch + 1

    value(workspace.history.reverse(last))

    assert workspace.history.page(limit=1)[0].reverses == last - 1
    assert pool(workspace) == (5, 8)


def test_h2_undo_of_a_save_that_cancelled_a_removal_brings_it_back(workspace):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.downgrades.schedule(SALES, 3))
    done = workspace.seats.assign(SALES, [6])

    value(workspace.history.reverse(done.batch))

    assert workspace.account().subscription(SALES).removal.seats == 3
    assert pool(workspace) == (5, 8)
    assert verified(workspace)


def test_h2_undo_of_a_life_step_goes_where_no_other_step_leads(workspace):
    for done in (
        workspace.users.activate([11]),
        workspace.users.deactivate([2]),
        workspace.users.remove([3]),
        workspace.users.edit(4, team="Ops"),
    ):
        value(done)
        value(workspace.history.reverse(done.batch))
    assert {user: workspace.users.page(user).user.status.value for user in (11, 2, 3)} == {
        11: "invited",
        2: "active",
        3: "active",
    }
    done = workspace.users.remove([5])
    undone = workspace.history.reverse(done.batch)
    value(workspace.history.reverse(undone.batch))
    assert workspace.users.page(5).user.status.value == "removed"
    assert verified(workspace)


def test_h2_undo_of_a_life_step_that_others_followed_is_refused(workspace):
    done = workspace.users.deactivate([1])
    value(workspace.users.remove([1]))

    assert code(workspace.history.reverse(done.batch)) == "moved_on"


def test_h1_verify_reports_and_can_be_stopped(workspace):
    value(workspace.seats.assign(SALES, [1]))
    value(workspace.seats.assign(SERVICE, [1]))
    seen = []

    report = workspace.history.verify(Progress(lambda done, total: seen.append((done, total))))

    assert report.ok
    assert (report.seats_recounted, report.users) == (2, 15)
    assert seen[-1][0] == seen[-1][1]
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        workspace.history.verify(stopped)


def test_h1_every_finding_has_a_sentence():
    assert finding_text(
        VerificationProblem("pool_differs", {"product": SALES, "stored": 3, "counted": 2})
    ) == ("Sales Hub: assigned seats as stored: 3; as counted: 2.")
    assert "odd" in finding_text(VerificationProblem("odd"))


LENIENT = Policies(
    invited_hold_seat=False, deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED
)  # fmt: skip
STRICT = replace(LENIENT, deactivated_seats=DeactivatedSeats.MUST_UNASSIGN)


@pytest.mark.parametrize("policies", [LENIENT, STRICT])
def test_p6_a_withdrawn_invitation_gets_no_seat_back_by_undo(workspace, policies):
    """The seat was uncounted for the invitation, not because the user was deactivated."""
    value(workspace.billing.set_policies(policies))
    value(workspace.seats.assign(SALES, [INVITED]))
    freed = workspace.seats.unassign(SALES, [INVITED]).batch
    value(workspace.users.deactivate([INVITED]))

    assert code(workspace.history.reverse(freed)) == "deactivated_no_seat"
    assert pool(workspace)[0] == 0

    value(workspace.users.reactivate([INVITED]))
    value(workspace.users.deactivate([INVITED]))
    assert code(workspace.history.reverse(freed)) == "deactivated_no_seat"

    value(workspace.users.reactivate([INVITED]))
    value(workspace.history.reverse(freed))
    assert pool(workspace)[0] == 1
    assert verified(workspace)


def test_p6_a_withdrawn_invitation_loses_no_seat_by_redo(workspace):
    value(workspace.billing.set_policies(LENIENT))
    value(workspace.seats.assign(SALES, [INVITED]))
    freed = workspace.seats.unassign(SALES, [INVITED]).batch
    again = workspace.history.reverse(freed).batch
    withdrawn = workspace.users.deactivate([INVITED]).batch

    assert code(workspace.history.reverse(again)) == "deactivated_holds"

    value(workspace.history.reverse(withdrawn))
    value(workspace.history.reverse(again))
    assert verified(workspace)


def test_h2_a_seat_that_was_released_comes_back_to_who_was_deactivated_then(workspace):
    value(workspace.billing.set_policies(LENIENT))
    hold_deactivated(workspace, 1)
    batch = workspace.seats.release_deactivated(SALES, [1]).batch
    for holds in (1, 0, 1):
        batch = workspace.history.reverse(batch).batch
        assert len(workspace.look(lambda use_case: use_case.work.seats.holders(SALES))) == holds
        assert pool(workspace)[0] == 0
    assert verified(workspace)
