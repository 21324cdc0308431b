"""The drafted account: what saving a draft of seats would leave (S3, D5)."""

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.drafted_account import with_draft
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.seat_changes import Assign, Unassign
from tests.domain.company import RENEWAL, SALES, account, done, sales


def drafted(subscription, more):
    return with_draft(account(subscription), {SALES: more}).subscription(SALES)


def test_s3_a_draft_assigns_without_buying():
    """5 included and 3 additional seats, 6 of them held: 4 more are 2 too many."""
    found = drafted(sales(6, additional=3), 4)
    assert (found.assigned, found.additional, found.pool.unassigned) == (10, 3, -2)


def test_d5_a_draft_that_needs_the_seats_takes_the_removal_off():
    leaving = sales(6, additional=3, removal=Removal(2, RENEWAL))
    assert drafted(leaving, -1).removal == Removal(2, RENEWAL)
    assert drafted(leaving, 1).removal is None


def test_d5_a_draft_that_is_short_takes_it_off_too():
    assert drafted(sales(6, additional=3, removal=Removal(1, RENEWAL)), 5).removal is None


def test_s3_other_subscriptions_stay_as_they_are():
    now = account(sales(6, additional=3))
    assert with_draft(now, {"Service Hub": 2}) == now


@given(st.integers(0, 8), st.integers(0, 3), st.integers(-3, 3))
def test_b12_a_draft_looks_as_it_will_be_once_saved(assigned, leaving, more):
    now = account(sales(assigned, additional=3))
    if 0 < leaving <= now.subscription(SALES).removable:
        now = done(now, ScheduleRemoval(SALES, leaving))
    owned = now.subscription(SALES).pool.owned
    if not 0 <= assigned + more <= owned or not more:
        return
    users = tuple(range(1, abs(more) + 1))
    saved = carry_out(now, Assign(SALES, users) if more > 0 else Unassign(SALES, users))
    assert saved.account == with_draft(now, {SALES: more})  # type: ignore[union-attr]
