"""The head-count plan in an open transaction: put in place, with a line in the history (E5.1)."""

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.changes.kinds.planning_changes import PutHeadcount
from seatdesk.domain.headcount.kept_headcount import KeptHeadcount
from seatdesk.domain.refusals import Code


def put_headcount(
    use_case: UseCase, before: KeptHeadcount | None, after: KeptHeadcount | None
) -> None:
    """Make, edit or delete the plan of the workspace.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = PutHeadcount(before, after)
    use_case.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    if use_case.work.headcount.get() != before:
        decline(Code.MOVED_ON, what=use_case.account.name)
    use_case.work.headcount.put(before, after)
    use_case.do(change)
