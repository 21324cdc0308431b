"""Taking changes back, inside an open transaction: the usual rules decide whether they may be."""

from seatdesk.controllers import known_as, people, policies, presets, seating, tariffs
from seatdesk.controllers.action import Action, decline, users_in
from seatdesk.controllers.chronicle import describe
from seatdesk.domain.changes import (
    AddUsers,
    Assign,
    Change,
    EditUsers,
    PutPreset,
    PutPriceBook,
    SetAccess,
    SetAliases,
    SetPolicies,
    SetStatus,
    Transfer,
    Unassign,
    WithdrawUsers,
)
from seatdesk.domain.inverse import inverse
from seatdesk.domain.refusals import Code

STEPS = 3
"""As for doing it: every user is looked at, written into the history, and changed."""


def reverse(action: Action, number: int) -> tuple[Change, ...]:
    """Take back everything one action did, last thing first (H2); any of its lines names it."""
    line = next(action.work.entries(number), None)
    if line is None or line.seq != number:
        decline(Code.UNKNOWN_LINE, line=number)
    if not stands(action, line.batch):
        decline(Code.MOVED_ON, what=describe(line.change, {}))
    changes = tuple(entry.change for entry in action.work.batch(line.batch))
    action.reverses = line.batch
    action.expect(STEPS * sum(map(users_in, changes)))
    for change in _own(changes[::-1]):
        back = inverse(change)
        if back is None:
            decline(Code.NOT_REVERSIBLE, what=describe(change, {}))
        take_back(action, back)
    return changes


def stands(action: Action, batch: int) -> bool:
    """Whether a batch is in force: never taken back, or taken back and done again."""
    taken_back_by = action.work.reversed_by(batch)
    return taken_back_by is None or not stands(action, taken_back_by)


def take_back(action: Action, back: Change) -> None:
    """Do the inverse of a change. Whom its seats count for is decided by what holds now."""
    match back:
        case Assign(product, users):
            seating.give(action, product, users)
        case Unassign(product, users):
            seating.take(action, product, users)
        case Transfer(product, giver, taker):
            seating.transfer(action, product, giver, taker)
        case AddUsers() | WithdrawUsers() | EditUsers() | SetStatus() | SetAccess() | SetAliases():
            _take_back_people(action, back)
        case SetPolicies() | PutPriceBook() | PutPreset():
            _take_back_settings(action, back)
        case _:
            action.do(back)


def _take_back_settings(action: Action, back: SetPolicies | PutPriceBook | PutPreset) -> None:
    match back:
        case SetPolicies(before, after):
            policies.change(action, before, after)
        case PutPriceBook(key, was, now):
            tariffs.put(action, key, was, now)
        case PutPreset(kept, wanted):
            presets.put(action, kept, wanted)


def _take_back_people(
    action: Action, back: AddUsers | WithdrawUsers | EditUsers | SetStatus | SetAccess | SetAliases
) -> None:
    match back:
        case AddUsers(users):
            people.add(action, users)
        case WithdrawUsers(users):
            people.withdraw(action, users)
        case EditUsers(edits):
            people.edit(action, edits)
        case SetAliases(renamed):
            known_as.change(action, renamed)
        case SetAccess(product, users, on):
            people.set_access(action, product, users, on=on)
        case SetStatus(users, before, after):
            people.restore_status(action, users, before, after)


def _own(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes of a batch that are taken back; seats counted anew follow from the policies.

    An invitation that was sent again cannot be unsent.
    """
    own = tuple(change for change in changes if not _stays(change))
    if not own:
        decline(Code.NOT_REVERSIBLE, what=describe(changes[0], {}))
    return own


def _stays(change: Change) -> bool:
    return isinstance(change, SetStatus) and change.before is change.after
