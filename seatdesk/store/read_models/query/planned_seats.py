"""The SQL of seats as a scenario or a draft has them, beside those that are stored.

Few are edited among a million, so what is stored is asked as ever, and those few apart.
"""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

from collections.abc import Callable, Mapping, Sequence

from seatdesk.domain.seat_draft import SeatPlan

ListTable = Callable[[Sequence[int]], str]
_SEAT = "user_id, subscription_id, counted, age_known, assigned_on"


def products_of(stored: Mapping[str, int], plan: SeatPlan) -> dict[str, int]:
    """The numbers of all subscriptions; those that are only planned have negative ones."""
    planned = [product for product, _ in plan.tiers if product not in stored]
    return {**stored, **{product: -number for number, product in enumerate(planned, 1)}}


def plan_tables(
    plan: SeatPlan, products: Mapping[str, int], listed: ListTable, day: str
) -> tuple[str, str]:
    """The tables `edited`, users whose seats are edited, and `planned`, all of their seats.

    `listed` makes a table of numbers; `day`: the SQL of the day on which seats are given.
    """
    kinds: dict[tuple[int, bool, bool], list[int]] = {}
    for user, product, seated, counted in plan.edits:
        if product in products:
            kinds.setdefault((products[product], seated, counted), []).append(user)
    kept = f"SELECT {_SEAT} FROM seat WHERE user_id IN (SELECT user_id FROM edited)"
    given: list[str] = []
    # A statement for each kind: a list of pairs would be looked through again for every seat.
    for (number, seated, counted), users in kinds.items():
        if seated:
            given.append(_given(number, listed(users), day, counted="TRUE" if counted else "FALSE"))
        else:
            kept += (
                f" AND NOT (subscription_id = {number:d}"
                f" AND user_id IN (SELECT id FROM {listed(users)}))"
            )
    return (
        f"edited(user_id) AS MATERIALIZED (SELECT id FROM {listed(plan.users)})",
        f"planned({_SEAT}) AS MATERIALIZED ({' UNION ALL '.join((kept, *given))})",
    )


def _given(number: int, users: str, day: str, *, counted: str) -> str:
    """The seats of one subscription that users get; a seat that is stored stays as it is."""
    held = f"SELECT 1 FROM seat WHERE user_id = listed.id AND subscription_id = {number:d}"
    return f"SELECT id, {number:d}, {counted}, TRUE, {day} FROM {users} WHERE NOT EXISTS ({held})"
