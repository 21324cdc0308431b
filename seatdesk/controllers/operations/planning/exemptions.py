"""Exemptions in an open transaction: put in each other's place, with a line in the history."""

from typing import NoReturn

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
)
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.exemption import Exemption


def put_exemption(use_case: UseCase, before: Exemption | None, after: Exemption | None) -> None:
    """Exempt a seat from the findings, change why or how long, or end it (E3.9).

    `before` is what was looked at: if it is something else now, nothing happens. Nor does it when
    the user of `after` has left as if never added.
    """
    change = PutExemption(before, after)
    use_case.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    users = {one.user for one in (before, after) if one is not None}
    stored = {one.key: one for one in use_case.work.exemptions.of_users(users)}
    if before is not None and stored.pop(before.key, None) != before:
        _moved_on(use_case, before)
    if after is not None and (after.key in stored or use_case.work.users.get(after.user) is None):
        _moved_on(use_case, after)
    use_case.work.exemptions.put(before, after)
    use_case.do(change)


def _moved_on(use_case: UseCase, exemption: Exemption) -> NoReturn:
    user = use_case.work.users.get(exemption.user)
    who = user.email if user is not None else f"#{exemption.user}"
    decline(Code.MOVED_ON, what=f"{who}, {exemption.product}")
