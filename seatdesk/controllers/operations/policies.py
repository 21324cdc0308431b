"""Policies of the account, and the seats that a change of them recounts (R1, R2)."""

from dataclasses import asdict, replace

from seatdesk.controllers.operations import user_changes
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.changes.kinds.account_changes import ChangeRates, SetPolicies
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code
from seatdesk.store.errors import Conflict


def change(use_case: UseCase, before: Policies, after: Policies) -> None:
    """Change the policies and recount the seats that count differently by them."""
    use_case.allow(SetPolicies(before, after))
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    use_case.do(SetPolicies(before, after))
    if all(seat_counts(before, status) == seat_counts(after, status) for status in Status):
        return
    products = [subscription.product for subscription in use_case.account.subscriptions]
    holders = {user for product in products for user in use_case.work.seats.holders(product)}
    user_changes.recount_seats(use_case, sorted(holders))


def merged(before: Policies, after: Policies, now: Policies) -> Policies:
    """The policies of one person's edit of `before`, merged with those of others meanwhile.

    Raises Conflict where both changed the same rule otherwise: nobody's is silently overwritten.
    """
    original, current = asdict(before), asdict(now)
    edited = {name: rule for name, rule in asdict(after).items() if rule != original[name]}
    if any(current[name] not in {original[name], rule} for name, rule in edited.items()):
        raise Conflict(what="policies")
    return replace(now, **edited)


def change_rates(use_case: UseCase, removed: tuple[Rate, ...], added: tuple[Rate, ...]) -> None:
    """Remove exchange rates from the account's table and add others (B11)."""
    unchanged = set(removed) & set(added)
    change = ChangeRates(
        tuple(rate for rate in removed if rate not in unchanged),
        tuple(rate for rate in added if rate not in unchanged),
    )
    use_case.allow(change)
    if not change.removed and not change.added:
        decline(Code.NOTHING_TO_SAVE)
    use_case.do(change)
