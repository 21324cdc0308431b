"""Very many boxes at once: looked at by set, stored in portions that can be watched (S8)."""

from array import array

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.operations import assignments, use_case
from seatdesk.domain.account.account import Policies
from tests.controllers.asserts import GONE, INVITED, pool, value, verified
from tests.factories import SALES, SERVICE

EVERYBODY = array("q", range(1, 13))


@pytest.fixture
def portions(monkeypatch):
    """Three users a statement, two a history line: as a hundred thousand would be."""
    monkeypatch.setattr(assignments, "PORTION", 3)
    monkeypatch.setattr(use_case, "MOST_USERS_A_LINE", 2)


class Watched(Progress):
    """Remembers every step, and gives up at one."""

    def __init__(self, until=None):
        self.steps = []
        super().__init__(self._keep)
        self._until = until

    def _keep(self, done, total):
        self.steps.append((done, total))
        if self._until is not None and len(self.steps) == self._until:
            self.cancel()


def test_s8_mixed_turns_all_on_and_leaves_out_who_cannot(workspace):
    value(workspace.seats.assign(SALES, [3, 4]))

    plan = workspace.seats.plan_bulk_assignment(SALES, EVERYBODY)

    assert plan.seated
    assert plan.users == (1, 2, 5, 6, 7, 8, 9, 10, INVITED)
    assert [refusal.code.value for refusal in plan.refused] == ["deactivated_no_seat"]
    assert plan.refused[0].params["email"] == "gone@example.com"
    assert plan.left_out == 1
    assert plan.short == 3
    assert pool(workspace) == (2, 8)


def test_s8_all_on_turns_all_off(workspace):
    value(workspace.seats.assign(SALES, [3, 4, INVITED]))

    plan = workspace.seats.plan_bulk_assignment(SALES, [4, 3, INVITED])

    assert (plan.seated, plan.short) == (False, 0)
    assert sorted(plan.users) == [3, 4, INVITED]


def test_s8_a_side_can_be_asked_for(workspace):
    value(workspace.seats.assign(SALES, [3, 4]))

    assert workspace.seats.plan_bulk_assignment(SALES, EVERYBODY, seated=False).users == (3, 4)
    assert workspace.seats.plan_bulk_assignment(SALES, [3, 4], seated=True).users == ()


def test_s8_more_than_are_listed_are_counted(workspace, monkeypatch):
    monkeypatch.setattr("seatdesk.controllers.operations.bulk_assignment.MOST_LISTED", 1)
    value(workspace.users.deactivate([5, 6]))

    plan = workspace.seats.plan_bulk_assignment(SALES, EVERYBODY)

    assert (len(plan.refused), plan.left_out) == (1, 3)


def test_d5_what_a_bulk_action_would_cancel_is_said_beforehand(workspace):
    value(workspace.downgrades.schedule(SALES, 2))

    assert workspace.seats.plan_bulk_assignment(SALES, range(1, 8)).cancels == ((SALES, 2),)
    assert workspace.seats.plan_bulk_assignment(SALES, range(1, 7)).cancels == ()


def test_seats_that_do_not_count_need_no_room(workspace):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))

    plan = workspace.seats.plan_bulk_assignment(SERVICE, [1, 2, 3, INVITED])

    assert (len(plan.users), plan.short) == (4, 0)


@pytest.mark.usefixtures("portions")
def test_s8_portions_come_to_the_same_as_one_statement(workspace):
    users = array("q", [8, 1, GONE - 1, 3, 4, 2, 7, 6, 1, 8])
    watched = Watched()

    done = workspace.seats.assign(SALES, users, progress=watched)

    assert value(done).assigned == 8
    assert pool(workspace) == (8, 8)
    assert watched.steps[-1] == (24, 24)
    assert watched.steps == sorted(watched.steps)
    lines = workspace.history.page(limit=4)
    assert [line.change.users for line in lines] == [(8, 11), (6, 7), (3, 4), (1, 2)]
    assert {line.batch for line in lines} == {done.batch}
    assert verified(workspace)


@pytest.mark.usefixtures("portions")
def test_h2_a_bulk_action_is_undone_and_done_again_in_portions(workspace):
    batch = workspace.seats.assign(SALES, range(1, 9)).batch

    watched = Watched()
    undone = workspace.history.reverse(batch, progress=watched)
    assert pool(workspace) == (0, 8)
    assert watched.steps[-1] == (24, 24)

    value(workspace.history.reverse(undone.batch))
    assert pool(workspace) == (8, 8)
    assert verified(workspace)


@pytest.mark.usefixtures("portions")
@pytest.mark.parametrize("until", [1, 4, 6, 8])
def test_a_bulk_action_that_is_given_up_stores_nothing(workspace, until):
    lines = workspace.history.page(limit=1)

    with pytest.raises(Cancelled):
        workspace.seats.assign(SALES, range(1, 9), progress=Watched(until))

    assert pool(workspace) == (0, 8)
    assert workspace.history.page(limit=1) == lines
    assert verified(workspace)


@pytest.mark.usefixtures("portions")
def test_undo_that_is_given_up_changes_nothing(workspace):
    batch = workspace.seats.assign(SALES, range(1, 9)).batch

    with pytest.raises(Cancelled):
        workspace.history.reverse(batch, progress=Watched(3))

    assert pool(workspace) == (8, 8)
    value(workspace.history.reverse(batch))
    assert pool(workspace) == (0, 8)


@pytest.mark.usefixtures("portions")
def test_s8_taking_in_portions_lists_every_refused_row(workspace):
    value(workspace.seats.assign(SALES, range(1, 8)))

    refused = workspace.seats.unassign(SALES, range(1, 10))

    assert [r.params["email"] for r in refused.also] == ["user8@example.com", "user9@example.com"]
    assert pool(workspace) == (7, 8)
    assert value(workspace.seats.unassign(SALES, range(1, 8))).unassigned == 7


def test_who_was_removed_or_is_unknown_is_no_box_to_turn(workspace):
    value(workspace.users.remove([10]))

    plan = workspace.seats.plan_bulk_assignment(SALES, [9, 10, 99])

    assert plan.users == (9,)
    assert [refusal.code.value for refusal in plan.refused] == ["removed_user"]


def test_a_removal_of_many_is_watched_and_given_up(workspace, monkeypatch):
    monkeypatch.setattr("seatdesk.controllers.operations.user_changes.MOST_USERS_A_LINE", 2)
    with pytest.raises(Cancelled):
        workspace.users.remove(range(2, 8), progress=Watched(4))
    assert workspace.users.find("user2@example.com") is not None

    watched = Watched()
    done = workspace.users.remove(range(2, 8), progress=watched)
    assert value(done) == 6
    assert watched.steps[-1] == (12, 12)
    assert workspace.users.find("user2@example.com") is None
    value(workspace.history.reverse(done.batch))
    assert workspace.users.find("user7@example.com") is not None
    assert verified(workspace)
