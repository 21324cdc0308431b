"""The draft of the Seats page: what the boxes show against what is stored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import SeatPool
from seatdesk.domain.seat_draft import BuyFirst, Save, SeatDraft, SeatEdit, decide_save
from tests.domain.company import SALES, SERVICE

counts = st.integers(0, 50)
pools = st.builds(SeatPool, counts, counts, counts).filter(lambda p: p.assigned <= p.owned)
ticks = st.lists(st.tuples(st.integers(1, 6), st.sampled_from([SALES, SERVICE]), st.booleans()))


def test_s1_ticking_a_box_changes_the_draft_and_ticking_back_leaves_nothing():
    draft = SeatDraft()
    assert not draft.dirty
    draft.put(1, SALES, seated=True, stored=False)
    assert draft.shows(1, SALES, stored=False)
    assert draft.edited(1, SALES)
    assert draft.has(SALES)
    assert not draft.has(SERVICE)
    assert not draft.edited(1, SERVICE)
    assert not draft.shows(1, SERVICE, stored=False)
    draft.put(1, SALES, seated=False, stored=False)
    assert not draft.dirty
    assert not draft.edited(1, SALES)
    assert len(draft) == 0


@given(st.sets(st.integers(1, 6)), ticks)
def test_s1_the_draft_is_exactly_the_difference_from_what_is_stored(holders, ticked):
    draft, shown = SeatDraft(), {}
    for user, product, seated in ticked:
        draft.put(user, product, seated=seated, stored=user in holders)
        shown[user, product] = seated
    for (user, product), seated in shown.items():
        assert draft.shows(user, product, stored=user in holders) is seated
    changed = {(u, p): s for (u, p), s in shown.items() if s != (u in holders)}
    assert {(e.user, e.product): e.seated for e in draft} == changed
    assert len(draft) == len(changed)
    assert draft.dirty is bool(changed)


@given(st.sets(st.integers(1, 6)), ticks)
def test_s2_the_balance_is_what_the_footer_adds(holders, ticked):
    draft = SeatDraft()
    for user, product, seated in ticked:
        draft.put(user, product, seated=seated, stored=user in holders)
    for product in (SALES, SERVICE):
        given_, taken = draft.to_assign(product), draft.to_unassign(product)
        assert draft.balance(product) == len(given_) - len(taken)
        after = (holders | set(given_)) - set(taken)
        assert len(after) - len(holders) == draft.balance(product)


def test_s2_seats_that_do_not_count_move_no_balance():
    draft = SeatDraft()
    draft.put_many(SALES, [1, 2, 3], seated=True, uncounted=[2])
    draft.put_many(SALES, [4, 5], seated=False, uncounted=[5])
    assert draft.balance(SALES) == 1
    assert [edit.user for edit in draft if not edit.counted] == [2, 5]
    draft.drop(SALES, [1, 5])
    assert draft.balance(SALES) == 0
    draft.clear()
    draft.put_many(SALES, [2], seated=True)
    assert draft.balance(SALES) == 1


def test_s8_many_boxes_at_once_and_forgotten_again():
    draft = SeatDraft()
    draft.put_many(SALES, [1, 2, 3], seated=True)
    draft.put_many(SERVICE, [3], seated=False)
    assert (draft.to_assign(SALES), draft.to_unassign(SERVICE)) == ((1, 2, 3), (3,))
    draft.drop(SALES, [1, 2, 9])
    draft.drop("Nothing", [1])
    assert set(draft) == {SeatEdit(3, SALES, True), SeatEdit(3, SERVICE, False)}
    draft.clear()
    assert not draft.dirty


@given(st.fixed_dictionaries({SALES: pools, SERVICE: pools}), st.data())
def test_s3_buying_the_shortfall_is_exactly_enough(pools, data):
    balance = {product: data.draw(st.integers(-20, 60)) for product in pools}
    decision = decide_save(pools, balance)
    fit = all(pool.assigned + balance[p] <= pool.owned for p, pool in pools.items())
    assert isinstance(decision, Save) is fit
    if isinstance(decision, BuyFirst):
        bought = {
            p: SeatPool(
                pool.included, pool.additional + decision.shortfall.get(p, 0), pool.assigned
            )
            for p, pool in pools.items()
        }
        assert decide_save(bought, balance) == Save()
        assert all(seats > 0 for seats in decision.shortfall.values())
        assert all(bought[p].unassigned == balance[p] for p in decision.shortfall)


@pytest.mark.parametrize("balance", [{}, {SALES: 0}, {SALES: -3}, {"Nothing": 4}])
def test_s6_clearing_boxes_needs_no_purchase_even_in_a_pool_that_is_over(balance):
    assert decide_save({SALES: SeatPool(1, 0, 3)}, balance) == Save()


def test_s3_an_over_assigned_pool_says_how_many_are_short_in_all():
    assert decide_save({SALES: SeatPool(1, 0, 3)}, {SALES: 1}) == BuyFirst({SALES: 3})


def test_every_change_of_a_draft_counts_its_version_up():
    draft, seen = SeatDraft(), [0]
    for change in (
        lambda: draft.put(1, "Sales Hub", seated=True, stored=False),
        lambda: draft.put(1, "Sales Hub", seated=False, stored=False),
        lambda: draft.put_many("Sales Hub", (2, 3), seated=True),
        lambda: draft.drop("Sales Hub", (2,)),
        draft.clear,
    ):
        change()
        seen.append(draft.version)
    assert seen == sorted(set(seen))
