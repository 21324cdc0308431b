"""Undo: changes are reversed inside a transaction, as far as the usual rules allow."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from seatdesk.controllers.messages.change_in_words import ChangeInWords
from seatdesk.controllers.messages.history_lines import MOST_NAMED, user_ids_in
from seatdesk.controllers.operations import (
    aliases,
    assignments,
    import_presets,
    policies,
    price_books,
    seat_dates,
    user_changes,
)
from seatdesk.controllers.operations.planning import (
    exemptions,
    headcount,
    recorded_invoices,
    scenarios,
)
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline, users_in
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.apply import cause_of
from seatdesk.domain.changes.inverse import inverse
from seatdesk.domain.changes.kinds.account_changes import PutPreset, PutPriceBook, SetPolicies
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.planning_changes import (
    KeptApart,
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestCancelled,
    RequestChange,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, DateSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import EditSubscription
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    EditUsers,
    ObserveActivity,
    SetAccess,
    SetAliases,
    SetStatus,
    UserChange,
    WithdrawUsers,
)
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code, Refusal

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.history import Entry

STEPS = 3
"""As for doing it: every user is looked at, written into the history, and changed."""


def reverse(use_case: UseCase, number: int) -> tuple[Change, ...]:
    """Reverse all that one batch of lines did, last line first (H2); any of its lines names it.

    Requests that it outgrew come back when all the rest is as it was: there is room for them then.
    """
    line = next(use_case.work.history.entries(number), None)
    if line is None or line.seq != number:
        decline(Code.UNKNOWN_LINE, line=number)
    if not use_case.work.history.is_in_force(line.batch):
        decline(Code.MOVED_ON, what=_worded(use_case, line.change), reason="taken_back")
    entries = use_case.work.history.batch(line.batch)
    changes = tuple(entry.change for entry in entries)
    use_case.reverses = line.batch
    use_case.expect(STEPS * sum(map(users_in, changes)))
    again = line.reverses is not None
    for seq, change in sorted(
        _lines_to_reverse(use_case, entries[::-1]), key=lambda own: _cancelled_by_demand(own[1])
    ):
        back = inverse(change)
        if back is None:
            decline(Code.NOT_REVERSIBLE, what=_worded(use_case, change))
        try:
            back = _fitted_inverse(back, changes, again=again)
            take_back(use_case, _with_seats_of_then(use_case, back, seq))
        except Declined as no:
            raise Declined(_of_undo(use_case, change, no.refusal), no.also) from no
    use_case.restored = tuple(
        change for change in changes if isinstance(change, RequestCancelled) and change.outgrown
    )
    return changes


def _of_undo(use_case: UseCase, change: Change, refusal: Refusal) -> Refusal:
    """The refusal with the change that it keeps from being undone, for words that fit an undo."""
    return replace(refusal, params={**refusal.params, "undone": _worded(use_case, change)})


def _fitted_inverse(back: Change, changes: tuple[Change, ...], *, again: bool) -> Change:
    """The inverse of one change of a batch, fitted to the batch's other changes.

    A subscription is corrected back without the requests that its correction outgrew. What is done
    again outgrows again what it outgrew at first (D5).
    """
    match back:
        case EditSubscription(before, after):
            return EditSubscription(_without(before, changes), _without(after, changes))
        case CancelRemoval() | CancelTier() | CancelTerms() if again and (
            causes := _causes(changes)
        ):
            return replace(back, outgrown=True, because=cause_of(causes[0]))
        case Unassign() if not again:  # only what was released before is taken from the deactivated
            return replace(back, uncounted=())
        case _:
            return back


def _with_seats_of_then(use_case: UseCase, back: Change, seq: int) -> Change:
    """The inverse of a change, passing only those users who were deactivated at its line (P6).

    An invited user's seat may have been uncounted as well: once the invitation is withdrawn, a
    deactivated user would get a seat, or lose it, which no rule allows.
    """
    match back:
        case Assign(_, _, uncounted) | Unassign(_, _, uncounted) if uncounted:
            return replace(back, uncounted=_deactivated_then(use_case, seq, uncounted))
        case _:
            return back


def _deactivated_then(use_case: UseCase, seq: int, users: tuple[int, ...]) -> tuple[int, ...]:
    """The users who were deactivated at a line; the next change of their status says so."""
    left, active = set(users), set[int]()
    for entry in use_case.work.history.entries(seq + 1):
        if isinstance(entry.change, SetStatus) and (moved := left.intersection(entry.change.users)):
            left -= moved
            if entry.change.before is not Status.DEACTIVATED:
                active |= moved
    return tuple(user for user in users if user not in active)


def _without(subscription: Subscription, changes: tuple[Change, ...]) -> Subscription:
    """A subscription without the requests that were cancelled: their own lines bring them back."""
    cancelled = {type(change) for change in changes if _cancelled_by_demand(change)}
    if CancelRemoval in cancelled:
        subscription = replace(subscription, removal=None)
    if CancelTier in cancelled:
        subscription = replace(subscription, tier_plan=None)
    return replace(subscription, terms_plan=None) if CancelTerms in cancelled else subscription


def _causes(changes: tuple[Change, ...]) -> list[Change]:
    """The inverses of changes that are no requests: they are what is done again."""
    others = [inverse(c) for c in changes if not isinstance(c, RequestChange)]
    return [change for change in others if change is not None]


def _cancelled_by_demand(change: Change) -> bool:
    return isinstance(change, RequestCancelled) and change.outgrown


def _worded(use_case: UseCase, change: Change) -> ChangeInWords:
    """A change in words, with the names of its users."""
    users = use_case.work.users.by_id(user_ids_in(change)[:MOST_NAMED])
    return ChangeInWords(change, {user.id: user.name or user.email for user in users})


def take_back(use_case: UseCase, back: Change) -> None:
    """Do the inverse of a change. The policies of now decide whose seats count.

    Seats that came out of no pool may be those of deactivated users, released or given back.
    """
    match back:
        case Assign(product, users, uncounted, since):
            assignments.assign(use_case, product, users, as_if_active=uncounted, since=since)
        case Unassign(product, users, uncounted):
            assignments.unassign(use_case, product, users, as_if_active=uncounted)
        case Transfer(product, from_user, to_user):
            assignments.transfer(use_case, product, from_user, to_user, back.since)
        case (
            AddUsers()
            | WithdrawUsers()
            | EditUsers()
            | ObserveActivity()
            | DateSeats()
            | SetStatus()
            | SetAccess()
            | SetAliases()
        ):
            _take_back_users(use_case, back)
        case SetPolicies() | PutPriceBook() | PutPreset():
            _take_back_settings(use_case, back)
        case PutScenario() | PutExemption() | PutHeadcount() | RecordInvoice():
            _take_back_plans(use_case, back)
        case _:
            use_case.do(back)


def _take_back_settings(
    use_case: UseCase,
    back: SetPolicies | PutPriceBook | PutPreset,
) -> None:
    match back:
        case SetPolicies(before, after):
            policies.change(use_case, before, after)
        case PutPriceBook(key, before, after):
            price_books.put_price_book(use_case, key, before, after)
        case PutPreset(before, after):
            import_presets.put_preset(use_case, before, after)


def _take_back_plans(use_case: UseCase, back: KeptApart) -> None:
    match back:
        case PutScenario(was, now):
            scenarios.put_scenario(use_case, was, now)
        case PutExemption(old, new):
            exemptions.put_exemption(use_case, old, new)
        case PutHeadcount(plan, later):
            headcount.put_headcount(use_case, plan, later)
        case RecordInvoice(known, accepted):
            recorded_invoices.record_invoice(use_case, known, accepted)


def _take_back_users(
    use_case: UseCase,
    back: UserChange,
) -> None:
    match back:
        case AddUsers(users):
            user_changes.add(use_case, users)
        case WithdrawUsers(users):
            user_changes.withdraw(use_case, users)
        case EditUsers(edits):
            user_changes.edit(use_case, edits)
        case ObserveActivity() | DateSeats():
            _take_back_observed(use_case, back)
        case SetAliases(renamed):
            aliases.change(use_case, renamed)
        case SetAccess(product, users, on):
            user_changes.set_access(use_case, product, users, on=on)
        case SetStatus(users, before, after):
            user_changes.restore_status(use_case, users, before, after)


def _take_back_observed(use_case: UseCase, back: ObserveActivity | DateSeats) -> None:
    if isinstance(back, DateSeats):
        seat_dates.date_seats(use_case, back)
    else:
        user_changes.observe(use_case, back.before, back.after)


def _lines_to_reverse(use_case: UseCase, entries: Sequence["Entry"]) -> list[tuple[int, Change]]:
    """The lines of a batch that can be reversed, or `Declined`.

    An invitation that was sent again cannot be unsent.
    """
    lines = [
        (entry.seq, entry.change) for entry in entries if not _is_repeated_invitation(entry.change)
    ]
    if not lines:
        decline(Code.NOT_REVERSIBLE, what=_worded(use_case, entries[0].change))
    return lines


def _is_repeated_invitation(change: Change) -> bool:
    return isinstance(change, SetStatus) and change.before is change.after
