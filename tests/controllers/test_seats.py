"""Use cases of seats: assigned, unassigned, transferred, saved from a draft."""

from datetime import date

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTier
from seatdesk.domain.choices import DeactivatedSeats, Status
from seatdesk.domain.seat_draft import BuyFirst, Save, SeatEdit
from tests.controllers.asserts import (
    GONE,
    INVITED,
    code,
    hold_deactivated,
    pool,
    seats_of,
    status_of,
    value,
    verified,
)
from tests.factories import SALES, SERVICE, make_rates


def edits(product, given=(), taken=()):
    return [SeatEdit(u, product, seated=True) for u in given] + [
        SeatEdit(u, product, seated=False) for u in taken
    ]


def test_s3_a_draft_that_fits_is_saved_and_one_that_is_short_is_checked_out(workspace):
    fits = workspace.seats.preview(edits(SALES, range(1, 9)))
    short = workspace.seats.preview(edits(SALES, range(1, 11)) + edits(SERVICE, range(1, 5)))

    assert fits.decision == Save()
    assert short.decision == BuyFirst({SALES: 2, SERVICE: 1})
    assert pool(workspace) == (0, 8)


def test_s4_save_stores_everything_in_one_batch(workspace):
    done = workspace.seats.save(edits(SALES, [1, 2]) + edits(SERVICE, [1]), note="new quarter")

    assert (value(done).assigned, value(done).unassigned) == (3, 0)
    assert done.changes == AccountPart.SEATS | AccountPart.HISTORY
    lines = workspace.history.page(limit=2)
    assert {line.batch for line in lines} == {done.batch}
    assert {line.note for line in lines} == {"new quarter"}
    assert seats_of(workspace, 1, 2) == {1: (SALES, SERVICE), 2: (SALES,)}
    assert verified(workspace)


def test_s4_when_the_last_seat_is_gone_nothing_is_saved_and_the_winner_is_named(workspace, opened):
    value(workspace.seats.assign(SALES, range(1, 8)))
    other = opened(actor="boss@example.com")
    value(other.seats.assign(SALES, [8]))

    lost = workspace.seats.save(edits(SALES, [9]) + edits(SERVICE, [9]))

    assert code(lost) == "seats_taken"
    assert lost.refusal.params["who"] == "boss@example.com"
    assert lost.refusal.params["users"] == ("user8@example.com",)
    assert "boss@example.com took seats meanwhile" in sentence(lost.refusal)
    assert seats_of(workspace, 9) == {9: ()}


def test_s4_a_pool_emptied_by_oneself_is_just_short(workspace):
    value(workspace.seats.assign(SALES, range(1, 9)))

    assert code(workspace.seats.assign(SALES, [9])) == "short"


def test_s6_a_cleared_seat_stays_in_the_pool_and_says_what_it_costs(workspace):
    value(workspace.seats.assign(SALES, [1]))
    before = workspace.billing.overview()[0]
    value(workspace.seats.unassign(SALES, [1]))
    after = workspace.billing.overview()[0]

    assert (after.owned, after.unassigned) == (8, 8)
    assert after.term_total == before.term_total
    # March to December, 3 additional seats of 90
    assert after.unassigned_cost_to_renewal == 10 * 3 * 90


def test_s7_a_seat_freed_and_given_in_one_save_needs_no_purchase(workspace):
    value(workspace.seats.assign(SALES, range(1, 9)))

    value(workspace.seats.save(edits(SALES, given=[9], taken=[1])))

    assert pool(workspace) == (8, 8)
    assert seats_of(workspace, 1, 9) == {1: (), 9: (SALES,)}


def test_s8_every_refused_row_is_listed_and_nothing_is_saved(workspace):
    value(workspace.seats.assign(SALES, [1]))

    refused = workspace.seats.assign(SALES, [1, 2, GONE, 999])

    assert code(refused) == "some_refused"
    assert sorted(row.code.value for row in refused.also) == [
        "deactivated_no_seat",
        "seat_held",
        "unknown_user",
    ]
    assert seats_of(workspace, 2) == {2: ()}


def test_s8_one_refused_row_is_the_refusal_itself(workspace):
    assert code(workspace.seats.unassign(SALES, [2])) == "seat_not_held"
    assert code(workspace.seats.assign("Marketing Hub", [2])) == "unknown_product"


def test_s8_a_bulk_assignment_is_one_step_to_undo(workspace):
    done = workspace.seats.assign(SALES, range(1, 7))
    value(workspace.history.reverse(done.batch))

    assert pool(workspace) == (0, 8)
    assert verified(workspace)


def test_s9_a_seat_is_transferred_in_one_step(workspace):
    value(workspace.seats.assign(SALES, range(1, 9)))

    done = workspace.seats.transfer(SALES, 1, 9)

    value(done)
    assert seats_of(workspace, 1, 9) == {1: (), 9: (SALES,)}
    assert [line.what() for line in workspace.history.page(limit=1)] == [
        "Sales Hub seat transferred from User1 to User9"
    ]
    value(workspace.history.reverse(done.batch))
    assert seats_of(workspace, 1, 9) == {1: (SALES,), 9: ()}
    assert verified(workspace)


def test_s9_a_transfer_from_an_uncounted_to_a_counted_seat_needs_room(workspace):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))
    value(workspace.seats.assign(SALES, [INVITED, *range(1, 9)]))
    assert pool(workspace) == (8, 8)

    assert code(workspace.seats.transfer(SALES, INVITED, 9)) == "short"
    value(workspace.seats.unassign(SALES, [1]))
    value(workspace.seats.transfer(SALES, INVITED, 9))

    assert pool(workspace) == (8, 8)
    assert verified(workspace)


def test_nothing_to_save_is_said(workspace):
    assert code(workspace.seats.save([])) == "nothing_to_save"
    assert code(workspace.seats.release_deactivated(SALES, [])) == "nothing_to_save"


def test_p6_a_seat_is_not_taken_from_a_deactivated_user(workspace):
    hold_deactivated(workspace, 1)

    assert code(workspace.seats.unassign(SALES, [1])) == "deactivated_holds"
    assert code(workspace.seats.assign(SERVICE, [1])) == "deactivated_no_seat"


def test_p6_the_three_steps_are_one_action(workspace):
    hold_deactivated(workspace, 1)

    done = workspace.seats.release_deactivated(SALES, [1])

    assert value(done) == 1
    assert status_of(workspace, 1) is Status.DEACTIVATED
    assert pool(workspace) == (0, 8)
    kinds = [type(line.change).__name__ for line in reversed(workspace.history.page(limit=3))]
    assert kinds == ["SetStatus", "Unassign", "SetStatus"]
    value(workspace.history.reverse(done.batch))
    assert (status_of(workspace, 1), seats_of(workspace, 1)) == (Status.DEACTIVATED, {1: (SALES,)})
    assert verified(workspace)


@pytest.mark.parametrize("path", ["save", "bulk", "new_user", "checkout", "undo", "transfer"])
def test_d5_every_path_of_assignments_cancels_an_outgrown_removal(workspace, path):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))
    value(workspace.seats.assign(SALES, [1, 2, 3, 4, INVITED]))
    freed = workspace.seats.unassign(SALES, [4])
    value(workspace.seats.assign(SALES, [5, 6]))
    value(workspace.downgrades.schedule(SALES, 3))
    assert pool(workspace) == (5, 8)

    outcome = by_path(workspace, path, freed.batch)

    value(outcome)
    assert workspace.account().subscription(SALES).removal is None
    assert AccountPart.DOWNGRADES in outcome.changes
    lines = workspace.history.page(limit=20)
    assert any(
        line.change == CancelRemoval(SALES, 3, outgrown=True) and line.batch == outcome.batch
        for line in lines
    )
    assert verified(workspace)


def by_path(workspace, path, freed):
    from seatdesk.controllers.users import NewUsers

    match path:
        case "save":
            return workspace.seats.save(edits(SALES, [7]))
        case "bulk":
            return workspace.seats.assign(SALES, [7, 8])
        case "new_user":
            value(workspace.billing.set_policies(Policies()))  # invited seats count now: 6 of 8
            value(workspace.seats.unassign(SALES, [1]))
            if workspace.account().subscription(SALES).removal is None:
                value(workspace.downgrades.schedule(SALES, 3))
            return workspace.users.create(NewUsers(emails=("new@example.com",), seats=(SALES,)))
        case "checkout":
            return workspace.checkout.purchase({SALES: 1}, edits=edits(SALES, [7, 8, 9]))
        case "undo":
            return workspace.history.reverse(freed)
        case _:
            return workspace.seats.transfer(SALES, INVITED, 7)


def test_d5_the_save_that_would_cancel_says_so_beforehand(workspace):
    value(workspace.seats.assign(SALES, range(1, 5)))
    value(workspace.downgrades.schedule(SALES, 3))

    assert workspace.seats.preview(edits(SALES, [5])).cancels == ()
    assert workspace.seats.preview(edits(SALES, [5, 6])).cancels == ((SALES, 3),)
    done = workspace.seats.save(edits(SALES, [5, 6]))
    assert value(done).cancelled == (CancelRemoval(SALES, 3, outgrown=True),)


def test_d5_seats_bought_with_the_draft_keep_the_removal_possible(workspace):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.downgrades.schedule(SALES, 3))

    assert workspace.seats.preview(edits(SALES, range(6, 11))).decision == BuyFirst({SALES: 2})
    assert workspace.seats.preview(edits(SALES, range(6, 11))).cancels == ((SALES, 3),)


def test_d5_a_lower_tier_that_would_not_hold_the_seats_is_cancelled_too(workspace):
    value(workspace.billing.change_tier(SALES, "Starter", make_rates("45", 2, "22.50")))
    value(workspace.seats.assign(SALES, range(1, 6)))

    done = workspace.seats.assign(SALES, [6])

    assert [type(change) for change in value(done).cancelled] == [CancelTier]


def test_the_preview_lists_refused_rows_without_touching_anything(workspace):
    seen = workspace.seats.preview(edits(SALES, [GONE], taken=[1]) + edits("No Hub", [1]))

    assert sorted(row.code.value for row in seen.refused) == [
        "deactivated_no_seat",
        "seat_not_held",
    ]
    assert pool(workspace) == (0, 8)


def test_r2_an_uncounted_seat_costs_no_room_and_gives_none_back(workspace):
    value(workspace.billing.set_policies(Policies(invited_hold_seat=False)))
    value(workspace.seats.assign(SALES, range(1, 9)))

    value(workspace.seats.assign(SALES, [INVITED]))
    assert pool(workspace) == (8, 8)
    assert code(workspace.users.activate([INVITED])) == "short"
    value(workspace.seats.unassign(SALES, [INVITED]))
    assert pool(workspace) == (8, 8)
    assert verified(workspace)


def test_r1_deactivated_seats_may_stay_uncounted_by_policy(workspace):
    value(
        workspace.billing.set_policies(Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED))
    )
    hold_deactivated(workspace, 1)

    assert pool(workspace) == (0, 8)
    value(workspace.users.reactivate([1]))
    assert pool(workspace) == (1, 8)
    assert verified(workspace)


def test_a_save_dated_before_the_last_line_is_refused(workspace, clock):
    value(workspace.seats.assign(SALES, [1]))
    clock.day = date(2026, 2, 28)

    outcome = workspace.seats.assign(SALES, [2])

    assert isinstance(outcome, Refused)
    assert code(outcome) == "clock_back"


def test_two_thousand_users_make_one_line_and_more_make_several(opened, database):
    from tests.factories import furnish, make_subscription, make_users

    furnish(database, users=make_users(4500), subscriptions=(make_subscription(additional=5000),))
    workspace = opened()

    done = workspace.seats.assign(SALES, range(1, 4501))

    assert isinstance(done, Done)
    sizes = [len(line.change.users) for line in reversed(workspace.history.page(limit=3))]
    assert sizes == [2000, 2000, 500]
    assert verified(workspace)
    value(workspace.history.reverse(done.batch))
    assert pool(workspace)[0] == 0
    assert verified(workspace)
