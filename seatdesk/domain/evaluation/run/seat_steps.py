"""The changes of steps that assign, unassign and transfer seats of users by name (E1.9).

What is so already is left out: only the users who still lack the seat get it.
"""

from typing import TypeAlias

from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.evaluation.run.roster import (
    Roster,
    refused_assignments,
    refused_unassignments,
    uncounted_of,
)
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import AssignStep, TransferStep, UnassignStep

Changes: TypeAlias = tuple[Change, ...]


def seat_changes(
    step: AssignStep | UnassignStep | TransferStep, policies: Policies, roster: Roster
) -> Changes | Refusal:
    """The changes of a step, none where nothing is left to do, or the refusal."""
    match step:
        case AssignStep():
            return _assigned(step, policies, roster)
        case UnassignStep():
            return _unassigned(step, policies, roster)
        case TransferStep():
            return _transferred(step, policies, roster)


def _assigned(step: AssignStep, policies: Policies, roster: Roster) -> Changes | Refusal:
    users = roster.find(step.users)
    if isinstance(users, Refusal):
        return users
    without = [user for user in users if step.product not in user.seats]
    if refusal := refused_assignments(without, step.product):
        return refusal
    if not without:
        return ()
    return (Assign(step.product, _ids(without), uncounted_of(without, policies)),)


def _unassigned(step: UnassignStep, policies: Policies, roster: Roster) -> Changes | Refusal:
    holders = releasable(step, roster)
    if isinstance(holders, Refusal):
        return holders
    if not holders:
        return ()
    return (Unassign(step.product, _ids(holders), uncounted_of(holders, policies)),)


def releasable(step: UnassignStep, roster: Roster) -> list[RosterUser] | Refusal:
    """The users of a step who still hold the seat, if all of them can lose it."""
    users = roster.find(step.users)
    if isinstance(users, Refusal):
        return users
    holders = [user for user in users if step.product in user.seats]
    return refused_unassignments(holders, step.product, awake=step.release) or holders


def _transferred(step: TransferStep, policies: Policies, roster: Roster) -> Changes | Refusal:
    users = roster.find((step.giver, step.taker))
    if isinstance(users, Refusal):
        return users
    giver, taker = users[0], users[-1]
    product = step.product
    if product not in giver.seats and product in taker.seats:
        return ()
    refusal = refused_unassignments([giver], product) or refused_assignments([taker], product)
    if refusal is not None:
        return refusal
    losing, gaining = uncounted_of([giver], policies), uncounted_of([taker], policies)
    if bool(losing) != bool(gaining):  # the pool's count moves: two changes, not one
        return (
            Unassign(product, (giver.id,), losing),
            Assign(product, (taker.id,), gaining),
        )
    return (Transfer(product, giver.id, taker.id),)


def reactivated(step: UnassignStep, policies: Policies, roster: Roster) -> Changes | Refusal:
    """The reactivation of the deactivated holders whose seat a step frees (P6).

    None where seats of deactivated users come out of no pool: they go as they stand, as the use
    case lets them go.
    """
    holders = releasable(step, roster)
    if isinstance(holders, Refusal):
        return holders
    asleep = tuple(user.id for user in holders if user.status is Status.DEACTIVATED)
    if not asleep or not seat_counts(policies, Status.DEACTIVATED):
        return ()
    moves = roster.moves(asleep, counted=True)
    return (SetStatus(asleep, Status.DEACTIVATED, Status.ACTIVE, moves),)


def deactivated_again(users: tuple[int, ...], policies: Policies, roster: Roster) -> Changes:
    """The deactivation that ends a release."""
    counted = seat_counts(policies, Status.DEACTIVATED)
    moves = roster.moves(users, counted=counted)
    return (SetStatus(users, Status.ACTIVE, Status.DEACTIVATED, moves),)


def _ids(users: list[RosterUser]) -> tuple[int, ...]:
    return tuple(user.id for user in users)
