"""Extras of an import beside people and seats: corrected subscriptions, aliases, leavers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seatdesk.controllers.imports.plan import subscription_differences
from seatdesk.controllers.imports.plan.plan_rows import MissingUser
from seatdesk.controllers.imports.plan.plan_subscriptions import SubscriptionPlan
from seatdesk.controllers.imports.plan.subscription_differences import WHY_NOT_TAKEN, ChosenFigures
from seatdesk.controllers.operations import aliases as alias_changes
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.term_changes import EditSubscription
from seatdesk.domain.changes.rules import would_cancel
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code


@dataclass(frozen=True, slots=True)
class ImportExtras:
    """The extras that a person chose; see `ImportingController.run`."""

    take: ChosenFigures = ()
    leaving: tuple[int, ...] = ()
    release: bool = False
    aliases: Mapping[str, int] = field(default_factory=dict)


def cancelled_by_import(
    account: Account, counted: Mapping[str, int]
) -> tuple[tuple[str, int], ...]:
    """Pending requests that assigning so many seats of an import would cancel (D5).

    What is short is bought, or nothing of it happens.
    """
    return would_cancel(
        account,
        {
            one.product: min(one.pool.owned, one.assigned + counted[one.product])
            for one in account.subscriptions
            if one.product in counted
        },
    )


def take_figures_over(
    use_case: UseCase, subscriptions: SubscriptionPlan, figures: ChosenFigures
) -> int:
    """Correct subscriptions by the file; the number of figures that were taken over."""
    if stray := subscription_differences.first_unknown(subscriptions.different, figures):
        decline(Code.NOT_TAKEN, product=stray[0], value=stray[1], problem=WHY_NOT_TAKEN["same"])
    pairs = subscription_differences.taken_over(use_case.account, subscriptions.different, figures)
    if isinstance(pairs, subscription_differences.SubscriptionDifference):
        why = WHY_NOT_TAKEN[pairs.why_not or "unfit"]
        decline(Code.NOT_TAKEN, product=pairs.product, value=pairs.there, problem=why)
    for before, after in pairs:
        use_case.do(EditSubscription(before, after))
    return len(subscription_differences.chosen(subscriptions.different, figures))


def note_aliases(use_case: UseCase, found: Mapping[str, int]) -> int:
    """Note the aliases of people in the files; the number of new ones."""
    if not found:
        return 0
    edits = [
        edit for edit in alias_changes.edits_adding(use_case, found) if edit.before != edit.after
    ]
    if edits:
        alias_changes.change(use_case, edits)
    return sum(len(edit.after) - len(edit.before) for edit in edits)


def deactivate(
    use_case: UseCase, missing: Sequence[MissingUser], leaving: Sequence[int], *, release: bool
) -> int:
    """Deactivate users whom the file misses; `release` unassigns their seats first."""
    if not leaving:
        return 0
    ids = frozenset(leaving)
    expected = ids & {one.user for one in missing}
    for user in user_changes.load_users(use_case, sorted(ids - expected)):
        decline(Code.NOT_MISSING, email=user.email)
    if release:
        _release(use_case, tuple(leaving))
    user_changes.set_status(use_case, leaving, Status.DEACTIVATED)
    return len(ids)


def _release(use_case: UseCase, users: tuple[int, ...]) -> None:
    seats = use_case.work.seats.of_users(users)
    for subscription in use_case.account.subscriptions:
        product = subscription.product
        holders = [
            user for user in users if product in user_changes.products_of(seats.get(user, ()))
        ]
        if holders:
            assignments.unassign(use_case, product, holders)
