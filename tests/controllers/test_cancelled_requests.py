"""D5: a pending request is never cancelled without being told, whatever use case outgrows it.

Every use case that can is a row here; a test below finds use cases that are not.
"""

import inspect
from dataclasses import dataclass, replace

import pytest

from seatdesk.controllers.messages.history_lines import BECAUSE
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTier
from seatdesk.domain.choices import DeactivatedSeats
from seatdesk.domain.seat_draft import SeatEdit
from tests.controllers.asserts import (
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

LENIENT = Policies(
    deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED,
    invited_hold_seat=False,
)
PENDING = 3
"""Of 8 seats: with more than 5 assigned the removal cannot stay."""


@dataclass
class Story:
    """The story so far: batches that can be taken back, and the folder for files."""

    freed: int
    bought: int
    lenient: int
    folder: object


@pytest.fixture
def story(workspace, tmp_path):
    """Five counted seats of eight, a removal of three, and uncounted seats on the way."""
    lenient = workspace.billing.set_policies(LENIENT).batch
    bought = workspace.checkout.purchase({SALES: 1}).batch
    hold_deactivated(workspace, 1)
    value(workspace.seats.assign(SALES, [INVITED]))
    value(workspace.seats.assign(SALES, [2, 3, 4, 5, 6, 7]))
    freed = workspace.seats.unassign(SALES, [7]).batch
    value(workspace.downgrades.schedule(SALES, PENDING + 1))
    assert workspace.account().subscription(SALES).assigned == 5
    return Story(freed, bought, lenient, tmp_path)


def edited(workspace, **fields):
    before = workspace.account().subscription(SALES)
    return workspace.billing.edit(SALES, replace(before, **fields))


def imported(workspace, story):
    path = story.folder / "people.csv"
    path.write_text(f"email,seats\nuser7@example.com,{SALES}\nuser8@example.com,{SALES}\n")
    shown = workspace.importing.preview([path])
    assert shown.plan.cancels == ((SALES, PENDING + 1),)
    return workspace.importing.run(shown, accept=True)


def redone(workspace, story):
    done = workspace.seats.assign(SALES, [7])
    undone = workspace.history.reverse(done.batch)
    assert workspace.account().subscription(SALES).removal is not None
    return workspace.history.reverse(undone.batch)


def new_user(workspace, _story):
    value(workspace.seats.unassign(SALES, [INVITED]))
    value(workspace.billing.set_policies(replace(LENIENT, invited_hold_seat=True)))
    new = NewUsers(emails=("new@x.com",), seats=(SALES,))
    assert workspace.users.cancels(new) == ((SALES, PENDING + 1),)
    return workspace.users.create(new)


def withdrawn(workspace, _story):
    """An invited user whom the policies did not count, and who counts once deactivated."""
    value(workspace.users.remove([1], clear=True))
    strict = replace(LENIENT, deactivated_seats=DeactivatedSeats.MUST_UNASSIGN)
    value(workspace.billing.set_policies(strict))
    return workspace.users.withdraw_invitation([INVITED])


def tier_up(workspace, _story):
    """A dearer tier that includes fewer seats."""
    return workspace.billing.change_tier(SALES, "Gold", make_rates("900", included=2))


PATHS = {
    "save": (
        "Assign",
        lambda workspace, _: workspace.seats.save([SeatEdit(7, SALES, seated=True)]),
    ),
    "bulk": ("Assign", lambda workspace, _: workspace.seats.assign(SALES, [7, 8])),
    "transfer": ("Assign", lambda workspace, _: workspace.seats.transfer(SALES, INVITED, 7)),
    "checkout": (
        "Assign",
        lambda workspace, _: workspace.checkout.purchase(
            {SALES: 1}, edits=[SeatEdit(n, SALES, seated=True) for n in (7, 8)]
        ),
    ),
    "new_user": ("Assign", new_user),
    "activate": ("SetStatus", lambda workspace, _: workspace.users.activate([INVITED])),
    "reactivate": ("SetStatus", lambda workspace, _: workspace.users.reactivate([1])),
    "policies": (
        "SetPolicies",
        lambda workspace, _: workspace.billing.set_policies(
            replace(LENIENT, invited_hold_seat=True)
        ),
    ),
    "edit_minimum": ("EditSubscription", lambda workspace, _: edited(workspace, minimum=2)),
    "undo": ("Assign", lambda workspace, story: workspace.history.reverse(story.freed)),
    "undo_purchase": ("Withdraw", lambda workspace, story: workspace.history.reverse(story.bought)),
    "undo_policies": (
        "SetPolicies",
        lambda workspace, story: workspace.history.reverse(story.lenient),
    ),
    "redo": ("Assign", redone),
    "import": ("Assign", imported),
    "withdraw_invitation": ("SetStatus", withdrawn),
    "change_tier": ("ChangeTier", tier_up),
}
"""Use cases that outgrow the removal: what the history names as the cause, and the use case."""

RELEASES = {
    "release": lambda workspace: workspace.seats.release_deactivated(SALES, [1]),
    "remove": lambda workspace: workspace.users.remove([1], clear=True),
    "checkout": lambda workspace: workspace.checkout.purchase(
        {}, release=[SeatEdit(1, SALES, seated=False)]
    ),
}
"""Ways to release the seat of a deactivated user."""

CANCEL = {
    "billing": {"change_tier", "edit", "set_policies"},
    "checkout": {"purchase"},
    "history": {"reverse"},
    "importing": {"run"},
    "seats": {"assign", "save", "transfer"},
    "users": {
        *("activate", "create", "deactivate", "reactivate"),
        "withdraw_invitation",
    },
}
"""Every use case that may cancel a request without being asked to."""

NEVER = {
    "access": {"work_as"},
    "billing": {
        *("add", "enter", "remove", "cancel_tier", "auto_renew", "change_rates"),
        *("put_price_book", "save_price_book", "remove_price_book"),
    },
    "downgrades": {"cancel", "reschedule", "schedule"},
    "presets": {"remove", "rename", "save"},
    "seats": {"release_deactivated", "unassign"},
    "users": {"edit", "invite", "remove", "set_access"},
}
"""Use cases that make no seat needed, or are asked to cancel."""


@pytest.mark.parametrize("path", PATHS)
def test_d5_whatever_outgrows_a_removal_says_so_and_history_says_why(workspace, story, path):
    cause, use_case = PATHS[path]

    done = use_case(workspace, story)

    value(done)
    gone = [(change.product, change.seats) for change in done.cancelled]
    assert gone == [(SALES, PENDING + 1)]
    assert workspace.account().subscription(SALES).removal is None
    (line,) = [
        line
        for line in workspace.history.page(limit=50)
        if line.batch == done.batch and isinstance(line.change, CancelRemoval)
    ]
    assert line.change.because == cause
    assert line.what() == f"{SALES}: removal of 4 cancelled by this: {BECAUSE[cause]}"
    assert verified(workspace)


@pytest.mark.parametrize("path", PATHS)
def test_h2_what_cancelled_a_removal_can_be_taken_back_and_the_removal_is_there_again(
    workspace, story, path
):
    done = PATHS[path][1](workspace, story)

    undone = workspace.history.reverse(done.batch)

    value(undone)
    told = [(change.product, change.seats) for change in undone.restored]
    assert told == [(SALES, PENDING + 1)]
    assert workspace.account().subscription(SALES).removal.seats == PENDING + 1
    assert verified(workspace)


def test_d4_a_request_that_was_cancelled_by_hand_is_no_news_when_that_is_undone(workspace, story):
    done = workspace.downgrades.cancel(SALES)
    undone = workspace.history.reverse(done.batch)
    assert (undone.cancelled, undone.restored) == ((), ())
    assert workspace.account().subscription(SALES).removal.seats == PENDING + 1


@pytest.mark.parametrize("path", RELEASES)
def test_p6_releasing_a_seat_that_does_not_count_cancels_nothing(workspace, story, path):
    done = RELEASES[path](workspace)

    value(done)
    assert done.cancelled == ()
    assert workspace.account().subscription(SALES).removal.seats == PENDING + 1
    assert seats_of(workspace, 1) == {1: ()}
    assert verified(workspace)


@pytest.mark.parametrize("path", RELEASES)
def test_p6_a_seat_that_does_not_count_is_released_of_a_full_pool_and_given_back(workspace, path):
    value(workspace.billing.set_policies(LENIENT))
    hold_deactivated(workspace, 1)
    value(workspace.seats.assign(SERVICE, [2]))
    value(workspace.seats.assign(SALES, range(2, 10)))
    assert pool(workspace) == (8, 8)
    before = status_of(workspace, 1)

    done = RELEASES[path](workspace)

    value(done)
    after = status_of(workspace, 1)
    assert (pool(workspace), seats_of(workspace, 1)) == ((8, 8), {1: ()})
    back = workspace.history.reverse(done.batch)
    value(back)
    assert (status_of(workspace, 1), seats_of(workspace, 1)) == (before, {1: (SALES,)})
    assert pool(workspace) == (8, 8)
    value(workspace.history.reverse(back.batch))
    assert (status_of(workspace, 1), seats_of(workspace, 1), pool(workspace)) == (
        after,
        {1: ()},
        (8, 8),
    )
    assert verified(workspace)


def test_p6_another_seat_of_the_user_does_not_count_on_the_way(workspace):
    value(workspace.billing.set_policies(LENIENT))
    value(workspace.seats.assign(SERVICE, [1]))
    hold_deactivated(workspace, 1)
    owned = pool(workspace, SERVICE)[1]
    value(workspace.seats.assign(SERVICE, range(2, 2 + owned)))
    assert pool(workspace, SERVICE) == (owned, owned)

    value(workspace.seats.release_deactivated(SALES, [1]))

    assert seats_of(workspace, 1) == {1: (SERVICE,)}
    assert verified(workspace)


@pytest.mark.parametrize(
    ("users", "why"), [([2], "wrong_status"), ([1, 3], "wrong_status"), ([4], "seat_not_held")]
)
def test_p6_only_seats_of_the_deactivated_are_released(workspace, users, why):
    value(workspace.billing.set_policies(LENIENT))
    hold_deactivated(workspace, 1)
    value(workspace.seats.assign(SALES, [2]))
    value(workspace.users.deactivate([4]))

    assert code(workspace.seats.release_deactivated(SALES, users)) == why


def test_p6_an_undone_assignment_takes_no_seat_of_a_user_deactivated_since(workspace):
    value(workspace.billing.set_policies(LENIENT))
    given = workspace.seats.assign(SALES, [INVITED])
    value(workspace.users.withdraw_invitation([INVITED]))

    assert code(workspace.history.reverse(given.batch)) == "deactivated_holds"


def test_d5_a_lower_tier_that_an_import_outgrows_is_told_too(workspace, tmp_path):
    value(workspace.seats.assign(SALES, range(1, 6)))
    value(workspace.billing.change_tier(SALES, "Starter", make_rates("45", included=2)))
    path = tmp_path / "people.csv"
    path.write_text(f"email,seats\nuser7@example.com,{SALES}\n")
    shown = workspace.importing.preview([path])

    done = workspace.importing.run(shown, accept=True)

    assert shown.plan.cancels == ((SALES, 0),)
    assert [type(change) for change in value(done).cancelled] == [CancelTier]
    assert [type(change) for change in done.cancelled] == [CancelTier]


def test_d5_every_use_case_is_sorted_into_those_that_cancel_and_those_that_never_do(workspace):
    for name in ("access", "billing", "checkout", "downgrades", "history", "importing", "presets",
                 "seats", "users"):  # fmt: skip
        controller = type(getattr(workspace, name))
        writes = {
            verb
            for verb, method in inspect.getmembers(controller, inspect.isfunction)
            if "outcome." in str(inspect.signature(method).return_annotation)
            and not verb.startswith(("_", "quote"))
        }
        assert writes == CANCEL.get(name, set()) | NEVER.get(name, set())
