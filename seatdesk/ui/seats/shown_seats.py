"""Seats as the users table shows them: those of the active scenario, and the draft over them."""

from collections.abc import Mapping, Sequence
from datetime import date

from seatdesk.controllers.read_models import PoolRow
from seatdesk.domain.seat_draft import SeatDraft, SeatEdit, SeatPlan


def shown_seats(
    scenario: Mapping[int, Mapping[str, bool]],
    draft: SeatDraft,
    pools: Sequence[PoolRow],
    today: date,
) -> SeatPlan:
    """A plan to lay over the stored seats, so that all shown can be counted and filtered.

    `scenario`: of each user whom it names the products held, and whether the seat is counted.
    """
    edits: dict[tuple[int, str], SeatEdit] = {}
    for user, held in scenario.items():
        for product in dict.fromkeys((*(pool.product for pool in pools), *held)):
            edits[user, product] = SeatEdit(user, product, product in held, held.get(product, True))
    edits.update({(edit.user, edit.product): edit for edit in draft})
    tiers = tuple((pool.product, pool.tier) for pool in pools)
    return SeatPlan(tuple(edits.values()), tiers, today)
