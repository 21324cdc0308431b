"""Seats exempted in an open transaction: no finding, because somebody knows why (E3.9)."""

from collections.abc import Sequence
from datetime import date

from seatdesk.controllers.operations.planning.exemptions import put_exemption
from seatdesk.controllers.operations.use_case import UseCase, decline, decline_all
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
)
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.scenario.exemption import LONGEST_REASON, Exemption


def exempt(
    use_case: UseCase, product: str, users: Sequence[int], reason: str, until: date | None
) -> tuple[Exemption, ...]:
    """Leave the seats of users out of the findings, or say anew why and until when."""
    use_case.allow(PutExemption(None, None))
    use_case.subscription(product)
    text = " ".join(without_control(reason).split())
    _check(use_case, text, until)
    _check_holders(use_case, product, users)
    known = {one.key: one for one in use_case.work.exemptions.all()}
    wanted = [
        Exemption(user=user, product=product, reason=text, until=until, by=use_case.actor.email)
        for user in users
    ]
    new = [one for one in wanted if known.get(one.key) != one]
    if not new:
        decline(Code.NOTHING_TO_SAVE)
    for one in new:
        put_exemption(use_case, known.get(one.key), one)
    return tuple(wanted)


def unexempt(use_case: UseCase, product: str, users: Sequence[int]) -> tuple[Exemption, ...]:
    """Let the seats of users be findings again."""
    use_case.allow(PutExemption(None, None))
    use_case.subscription(product)
    known = {one.key: one for one in use_case.work.exemptions.all()}
    missing = [user for user in users if (user, product) not in known]
    decline_all(
        [
            refuse(Code.NOT_EXEMPT, email=one.email, product=product)
            for one in use_case.work.users.by_id(missing)
        ]
    )
    gone = tuple(known[user, product] for user in users)
    for one in gone:
        put_exemption(use_case, one, None)
    return gone


def _check(use_case: UseCase, reason: str, until: date | None) -> None:
    if not reason:
        decline(Code.NO_NAME, reason="exemption")
    if len(reason) > LONGEST_REASON:
        decline(Code.TOO_MANY, reason="exemption", value=len(reason), most=LONGEST_REASON)
    if until is not None and until < use_case.today:
        decline(Code.IN_THE_PAST, reason="exemption", on=until, as_of=use_case.today)


def _check_holders(use_case: UseCase, product: str, users: Sequence[int]) -> None:
    """Refuse who holds no seat that counts: there is nothing to be exempt."""
    held = use_case.work.seats.of_users(users)
    without = [user for user in users if (product, True) not in held.get(user, ())]
    decline_all(
        [
            refuse(Code.SEAT_NOT_HELD, email=one.email, product=product, reason="exemption")
            for one in use_case.work.users.by_id(without)
        ]
    )
