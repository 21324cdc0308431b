"""Accepted invoices in an open transaction, with a line in the history (E8.6)."""

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.kinds.planning_changes import RecordInvoice
from seatdesk.domain.refusals import Code


def record_invoice(
    use_case: UseCase, before: RecordedInvoice | None, after: RecordedInvoice | None
) -> None:
    """Accept an invoice, accept it again in place of what was accepted, or take that back.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = RecordInvoice(before, after)
    use_case.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    stored = {one.key: one for one in use_case.work.recorded_invoices.all()}
    if before is not None and stored.pop(before.key, None) != before:
        decline(Code.MOVED_ON, what=before.number or before.dated)
    if after is not None and after.key in stored:
        decline(Code.MOVED_ON, what=after.number or after.dated)
    use_case.work.recorded_invoices.put(before, after)
    use_case.do(change)
