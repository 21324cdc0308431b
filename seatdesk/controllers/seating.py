"""Giving seats and taking them, inside an open transaction, for one user or a hundred thousand."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from seatdesk.controllers.action import Action, decline_all
from seatdesk.domain.changes import Assign, Change, SetStatus, Transfer, Unassign
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.rules import check_give, check_take, seat_counts


LINES_LOOKED_BACK = 200
"""How far back it is searched who took the last seat: further it is no news."""


def refused_gifts(action: Action, product: str, users: Sequence[int]) -> tuple[Refusal, ...]:
    """Every user who cannot get this seat, with the reason (S8)."""
    return tuple(
        refusal
        for case, members in action.work.cases(product, users)
        if check_give(case, email="", product=product)
        for email in _emails(action, members)
        if (refusal := check_give(case, email=email, product=product))
    ) + _unknown(action, product, users)


def refused_takings(action: Action, product: str, users: Sequence[int]) -> tuple[Refusal, ...]:
    """Every user from whom this seat cannot be taken, with the reason (S8)."""
    return tuple(
        refusal
        for case, members in action.work.cases(product, users)
        if check_take(case, email="", product=product)
        for email in _emails(action, members)
        if (refusal := check_take(case, email=email, product=product))
    ) + _unknown(action, product, users)


def give(action: Action, product: str, users: Iterable[int]) -> tuple[Change, ...]:
    """Assign seats, all or none; what the assignments outgrow is cancelled with them (D5)."""
    wanted = tuple(dict.fromkeys(users))
    action.allow(Assign(product, wanted))
    action.subscription(product)
    decline_all(refused_gifts(action, product, wanted))
    uncounted = uncounted_gifts(action, product, wanted)
    happened = action.do(Assign(product, wanted, uncounted))
    action.work.give(product, wanted, uncounted, on=action.today)
    return happened


def take(action: Action, product: str, users: Iterable[int]) -> tuple[Change, ...]:
    """Unassign seats, all or none; they stay in the pool, paid for until the renewal (S6)."""
    wanted = tuple(dict.fromkeys(users))
    action.allow(Unassign(product, wanted))
    action.subscription(product)
    decline_all(refused_takings(action, product, wanted))
    uncounted = uncounted_holders(action, product, wanted)
    action.work.take(product, wanted)
    return action.do(Unassign(product, wanted, uncounted))


def transfer(action: Action, product: str, giver: int, taker: int) -> None:
    """Move a seat from one user to another in one step (S9)."""
    action.allow(Transfer(product, giver, taker))
    action.subscription(product)
    decline_all(
        refused_takings(action, product, (giver,)) + refused_gifts(action, product, (taker,))
    )
    uncounted = uncounted_gifts(action, product, (taker,))
    if bool(uncounted) != bool(uncounted_holders(action, product, (giver,))):
        take(action, product, (giver,))  # the pool's count moves: two changes, not one
        give(action, product, (taker,))
        return
    action.work.take(product, (giver,))
    action.do(Transfer(product, giver, taker))
    action.work.give(product, (taker,), uncounted, on=action.today)


def uncounted_gifts(action: Action, product: str, users: Sequence[int]) -> tuple[int, ...]:
    """Those of the users whose seat the account's policies do not count (section 7)."""
    policies = action.account.policies
    return tuple(
        user
        for case, members in action.work.cases(product, users)
        if not seat_counts(policies, case.status)
        for user in members
    )


def uncounted_holders(action: Action, product: str, users: Sequence[int]) -> tuple[int, ...]:
    """Those of the holders whose seat was not counted when it was given."""
    held = action.work.seats_of(users)
    return tuple(u for u in users if (product, False) in held.get(u, ()))


def blame(action: Action, refusal: Refusal, since: int, own: frozenset[int]) -> Refusal:
    """S4: when the last seats went to someone meanwhile, say who took what and when."""
    if refusal.code is not Code.SHORT:
        return refusal
    product, taken, last = str(refusal.params["product"]), None, action.work.last_line()
    newest = last.seq if last else 0
    for entry in action.work.entries(max(since + 1, newest - LINES_LOOKED_BACK)):
        if entry.batch not in own and takes_seats(entry.change, product):
            taken = entry
    if taken is None:
        return refusal
    return refuse(
        Code.SEATS_TAKEN,
        product=product,
        short=refusal.params["short"],
        who=taken.actor,
        when=_moment(taken.at),
        users=_emails(action, _takers(taken.change)),
    )


def takes_seats(change: Change, product: str) -> bool:
    """Whether a change left fewer unassigned seats of a product."""
    match change:
        case Assign():
            return change.product == product and change.counted > 0
        case SetStatus():
            return dict(change.counted).get(product, 0) > 0
        case _:
            return False


def _takers(change: Change) -> tuple[int, ...]:
    return change.users if isinstance(change, (Assign, SetStatus)) else ()


def _moment(at: str) -> str:
    """A UTC instant as a person reads it, to the second."""
    return f"{datetime.fromisoformat(at):%Y-%m-%d %H:%M:%S} UTC"


def _emails(action: Action, users: Sequence[int]) -> tuple[str, ...]:
    return tuple(user.email for user in action.work.users(users))


def _unknown(action: Action, product: str, users: Sequence[int]) -> tuple[Refusal, ...]:
    known = {user for _, members in action.work.cases(product, users) for user in members}
    return tuple(refuse(Code.UNKNOWN_USER, email=f"#{u}") for u in users if u not in known)
