"""Rules of permission: who may do a thing, and to which users a seat may be assigned."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from seatdesk.domain.account.account import Account, Policies, User
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.change_needs import NOBODY_ASKED
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval
from seatdesk.domain.changes.renewal_requests import cancelled_by_demand
from seatdesk.domain.choices import DeactivatedSeats, Permission, Status, UserKind
from seatdesk.domain.refusals import Code, Refusal, refuse


@dataclass(frozen=True, slots=True)
class Actor:
    """The acting user. Without an e-mail: the owner of the file, who may do everything."""

    email: str = ""
    super_admin: bool = True
    add_edit_users: bool = True
    modify_billing: bool = True

    @classmethod
    def of(cls, user: User) -> "Actor":
        """The rights of a user."""
        return cls(user.email, user.super_admin, user.add_edit_users, user.modify_billing)

    def has(self, permission: Permission) -> bool:
        """A Super Admin has both permissions."""
        return self.super_admin or bool(getattr(self, permission.value))

    def missing_permissions(self, needed: frozenset[Permission]) -> tuple[Permission, ...]:
        """The permissions that are missing, in a fixed order."""
        return tuple(p for p in Permission if p in needed and not self.has(p))


def check_permission(actor: Actor, needed: frozenset[Permission]) -> Refusal | None:
    """Refuse what the actor has no permission for, and name what is missing."""
    if missing := actor.missing_permissions(needed):
        return refuse(
            Code.NO_PERMISSION, permissions=tuple(p.value for p in missing), who=actor.email
        )
    return None


def check_replace(
    actor: Actor, made_by: Iterable[type[Change]], super_admins: tuple[User, ...]
) -> Refusal | None:
    """A restore needs what the changes it throws away needed, all of them (P1).

    `super_admins`: those whom the restored account has and the replaced one has not (P4).
    """
    needed = NOBODY_ASKED.union(*(kind.permissions for kind in made_by))
    refusal = check_permission(actor, needed)
    return refusal or check_super_admin(actor, super_admins)


def check_super_admin(actor: Actor, users: tuple[User, ...]) -> Refusal | None:
    """Refuse a Super Admin made by anybody but a Super Admin (P4)."""
    if any(user.super_admin for user in users) and not actor.super_admin:
        return refuse(Code.SUPER_ADMIN_ONLY, who=actor.email)
    return None


@dataclass(frozen=True, slots=True)
class SeatHolding:
    """The facts that decide if a user can get or lose one product's seat."""

    status: Status
    holds: bool


def check_assign(case: SeatHolding, *, email: str, product: str) -> Refusal | None:
    """Refuse a seat to users who may not get one (P5, P6)."""
    if case.status is Status.REMOVED:
        return refuse(Code.REMOVED_USER, email=email)
    if case.holds:
        return refuse(Code.SEAT_HELD, email=email, product=product)
    if case.status is Status.DEACTIVATED:
        return refuse(Code.DEACTIVATED_NO_SEAT, email=email, product=product)
    return None


def check_unassign(case: SeatHolding, *, email: str, product: str) -> Refusal | None:
    """Refuse to unassign a seat that is not held, or whose holder is deactivated (P6)."""
    if not case.holds:
        return refuse(Code.SEAT_NOT_HELD, email=email, product=product)
    if case.status is Status.DEACTIVATED:
        return refuse(Code.DEACTIVATED_HOLDS, email=email, product=product)
    return None


def seat_counts(policies: Policies, status: Status) -> bool:
    """True when the seat of a user of this status comes out of the pool (R1, R2)."""
    match status:
        case Status.INVITED:
            return policies.invited_hold_seat
        case Status.DEACTIVATED:
            return policies.deactivated_seats is DeactivatedSeats.MUST_UNASSIGN
        case _:
            return True


def is_demand(policies: Policies, kind: UserKind) -> bool:
    """True when a user of this kind counts as seat demand (P9)."""
    return kind is UserKind.PERSON or policies.others_are_demand


REACHABLE: dict[Status, frozenset[Status]] = {
    Status.INVITED: frozenset({Status.ACTIVE, Status.DEACTIVATED, Status.REMOVED}),
    Status.ACTIVE: frozenset({Status.DEACTIVATED, Status.REMOVED}),
    Status.DEACTIVATED: frozenset({Status.ACTIVE, Status.REMOVED}),
    Status.REMOVED: frozenset(),
}
"""P5: invited → active ⇄ deactivated → removed; an invitation can be withdrawn."""


def check_status(user: User, wanted: Status, seats: tuple[str, ...]) -> Refusal | None:
    """Refuse a status that a user cannot reach; seats and access go first (P5, P7)."""
    if wanted not in REACHABLE[user.status]:
        return refuse(
            Code.WRONG_STATUS, email=user.email, status=user.status.value, wanted=wanted.value
        )
    if wanted is Status.REMOVED and seats:
        return refuse(Code.USER_HOLDS_SEAT, email=user.email, products=seats)
    if wanted is Status.REMOVED and user.access:
        return refuse(Code.USER_HAS_ACCESS, email=user.email, products=user.access)
    return None


def why_no_seat_at_creation(user: User) -> Refusal | None:
    """Refuse a paid seat to a Super Admin who is being created (P3)."""
    if user.super_admin:
        return refuse(Code.SUPER_ADMIN_SEAT, email=user.email)
    return None


def would_cancel(account: Account, wanted: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The pending requests that these assigned counts would cancel (D5), said beforehand.

    Product and seats of a removal; 0 seats for a lower tier or other terms.
    """
    return tuple(
        (cancel.product, cancel.seats if isinstance(cancel, CancelRemoval) else 0)
        for s in account.subscriptions
        for cancel in cancelled_by_demand(replace(s, assigned=wanted.get(s.product, s.assigned)))
    )
