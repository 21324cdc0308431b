"""The account's own rules, and the seats that a change of them counts anew (section 7)."""

from collections import Counter
from collections.abc import Iterator

from seatdesk.controllers.action import MOST_USERS_A_LINE, Action, decline
from seatdesk.domain.account import Policies, Status
from seatdesk.domain.changes import SetPolicies
from seatdesk.domain.refusals import Code
from seatdesk.domain.rules import seat_counts


def change(action: Action, before: Policies, after: Policies) -> None:
    """Change the policies; seats that count otherwise by them are recounted with it."""
    action.allow(SetPolicies(before, after))
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    moved: Counter[str] = Counter()
    groups = list(_recounted(action, before, after))
    for users, counted in groups:
        moved.update(dict(action.work.moves(users, counted=counted)))
    action.do(SetPolicies(before, after, tuple((p, n) for p, n in moved.items() if n)))
    for users, counted in groups:
        action.work.recount(users, counted=counted)


def _recounted(
    action: Action, before: Policies, after: Policies
) -> Iterator[tuple[tuple[int, ...], bool]]:
    """Holders whose status counts otherwise by the new policies; those that free seats first."""
    wanted = {
        status: seat_counts(after, status)
        for status in Status
        if seat_counts(before, status) != seat_counts(after, status)
    }
    if not wanted:
        return
    holders = {
        user for s in action.account.subscriptions for user in action.work.holders(s.product)
    }
    by_status: dict[Status, list[int]] = {}
    for user in action.work.users(sorted(holders)):
        by_status.setdefault(user.status, []).append(user.id)
    for status, counted in sorted(wanted.items(), key=lambda pair: pair[1]):
        users = by_status.get(status, [])
        for start in range(0, len(users), MOST_USERS_A_LINE):
            yield tuple(users[start : start + MOST_USERS_A_LINE]), counted
