"""Changes of users inside a transaction: adding, editing, status, access, removal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from itertools import product as pairs_of
from typing import Any

from seatdesk.controllers.operations.assignments import unassign
from seatdesk.controllers.operations.use_case import (
    MOST_USERS_A_LINE,
    Declined,
    UseCase,
    decline,
    decline_all,
)
from seatdesk.domain.account.account import User
from seatdesk.domain.addresses import address_key, is_address, plain_address
from seatdesk.domain.changes.kinds.user_record_changes import (
    ActivityDay,
    AddUsers,
    EditUsers,
    FieldEdit,
    ObserveActivity,
    Plain,
    SetAccess,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.changes.rules import check_status, check_super_admin, seat_counts
from seatdesk.domain.choices import Activity, Permission, Status
from seatdesk.domain.control_signs import texts_without_control
from seatdesk.domain.json_values import to_plain
from seatdesk.domain.number_runs import common, numbers_in, runs_of
from seatdesk.domain.refusals import Code, Refusal, refuse

EDITABLE = frozenset(User.__dataclass_fields__) - {"id", "status", "access"}


def refused_emails(use_case: UseCase, emails: Sequence[str]) -> tuple[Refusal, ...]:
    """Refusals of addresses that are malformed, or a user's already in any spelling (P2)."""
    malformed = [email for email in emails if not is_address(email)]
    owners = use_case.work.users.by_email([email for email in emails if is_address(email)])
    return tuple(refuse(Code.EMAIL_MALFORMED, email=email) for email in malformed) + tuple(
        refuse(Code.EMAIL_TAKEN, email=email, user=owners[address_key(email)].id)
        for email in emails
        if address_key(email) in owners
    )


def add(use_case: UseCase, users: tuple[User, ...]) -> tuple[User, ...]:
    """Add users; nobody is added when one cannot be."""
    use_case.allow(AddUsers(users))
    decline_all(refused_emails(use_case, [user.email for user in users]))
    if refusal := check_super_admin(use_case.actor, users):
        raise Declined(refusal)
    added = use_case.work.users.add(users)
    use_case.do(AddUsers(added))
    return added


def withdraw(use_case: UseCase, users: tuple[User, ...]) -> None:
    """Delete users again, which undoes adding them: unchanged since, and without a seat."""
    use_case.allow(WithdrawUsers(users))
    ids = tuple(user.id for user in users)
    now = use_case.work.users.by_id(ids)
    if now != tuple(sorted(users, key=lambda user: user.id)):
        decline(Code.MOVED_ON, what=users[0].email)
    if use_case.work.aliases.of_users(ids):
        decline(Code.MOVED_ON, what=users[0].email)
    seats = use_case.work.seats.of_users(ids)
    decline_all(
        [
            refuse(Code.USER_HOLDS_SEAT, email=user.email, products=products_of(seats[user.id]))
            for user in now
            if user.id in seats
        ]
    )
    _check_super_admin_left(use_case, now)
    use_case.work.users.delete(ids)
    use_case.do(WithdrawUsers(users))


def edit(use_case: UseCase, edits: Iterable[FieldEdit]) -> None:
    """Change facts about users. Edits that change nothing are left out."""
    changing = tuple(edit for edit in edits if edit.before != edit.after)
    use_case.allow(EditUsers(changing))
    if not changing:
        decline(Code.NOTHING_TO_SAVE)
    _check_edits(use_case, changing)
    use_case.work.users.edit(changing)
    use_case.do(EditUsers(changing))


def observe_later(
    use_case: UseCase, users: Mapping[tuple[date | None, date], Sequence[int]]
) -> None:
    """Note that a later source tells the same of the use of users, by the days of the two."""
    before: dict[date | None, list[int]] = {}
    after: dict[date | None, list[int]] = {}
    for (old, new), mine in users.items():
        before.setdefault(old, []).extend(mine)
        after.setdefault(new, []).extend(mine)
    observe(use_case, _activity_days(before), _activity_days(after))


def _activity_days(users: Mapping[date | None, Sequence[int]]) -> tuple[ActivityDay, ...]:
    return tuple(ActivityDay(day, runs_of(sorted(mine))) for day, mine in users.items())


def observe(
    use_case: UseCase, before: tuple[ActivityDay, ...], after: tuple[ActivityDay, ...]
) -> None:
    """Change the day that the source of users' activity spoke of; of the same users, each once."""
    use_case.allow(ObserveActivity(before, after))
    for old, new in pairs_of(before, after):
        users = tuple(numbers_in(common(old.users, new.users)))
        for start in range(0, len(users), MOST_USERS_A_LINE):
            part = users[start : start + MOST_USERS_A_LINE]
            if use_case.work.users.observe(part, old.day, new.day) != len(part):
                decline(Code.MOVED_ON, what=use_case.work.users.by_id(part[:1])[0].email)
            use_case.step(len(part))
    use_case.do(ObserveActivity(before, after))


def edits_of(user: User, fields: Mapping[str, object], today: date) -> tuple[FieldEdit, ...]:
    """The edits that give a user's fields these values; a last use is as observed today (E3.4).

    Raises ValueError for a field that cannot be edited or a value that does not fit.
    """
    if unknown := fields.keys() - EDITABLE:
        raise ValueError(sorted(unknown))
    values: dict[str, Any] = texts_without_control(dict(fields))
    if values.get("email", user.email) != user.email:
        values["email"] = plain_address(str(values["email"]))
    if "last_active" in values and "activity" not in values:
        seen = values["last_active"] is not None
        values["activity"] = Activity.KNOWN if seen else Activity.UNKNOWN
    if "activity" in values:
        known = values["activity"] is not Activity.UNKNOWN
        values = {"censored": False, "activity_as_of": today if known else None} | values
    replace(user, **values)
    return tuple(
        FieldEdit(user.id, name, plain(getattr(user, name)), plain(value))
        for name, value in values.items()
    )


def plain(value: object) -> Plain:
    """A user's field as the history writes it."""
    written: Plain = to_plain(value)
    return written


def _check_edits(use_case: UseCase, edits: Sequence[FieldEdit]) -> None:
    now = {
        user.id: user for user in load_present_users(use_case, tuple({edit.user for edit in edits}))
    }
    decline_all(
        [
            refuse(Code.MOVED_ON, what=now[edit.user].email)
            for edit in edits
            if plain(getattr(now[edit.user], edit.field)) != edit.before
        ]
    )
    emails = [str(edit.after) for edit in edits if edit.field == "email"]
    own = {address_key(str(e.before)) for e in edits if e.field == "email"}
    decline_all(refused_emails(use_case, [e for e in emails if address_key(e) not in own]))
    powers = [edit for edit in edits if edit.field == Permission.SUPER_ADMIN.value]
    if powers and not use_case.actor.super_admin:
        decline(Code.SUPER_ADMIN_ONLY, who=use_case.actor.email)
    losing = tuple(edit.user for edit in powers if not edit.after)
    _check_super_admin_left(use_case, load_users(use_case, losing))


def set_status(use_case: UseCase, users: Iterable[int], after: Status) -> None:
    """Change the status of users (P5)."""
    ids = tuple(dict.fromkeys(users))
    use_case.allow(SetStatus(ids, Status.ACTIVE, after))
    use_case.expect(2 * len(ids))
    now = load_users(use_case, ids)
    seats = use_case.work.seats.of_users(ids)
    refused = [check_status(user, after, products_of(seats.get(user.id, ()))) for user in now]
    decline_all([refusal for refusal in refused if refusal])
    if after is not Status.ACTIVE:
        _check_super_admin_left(use_case, now)
    for before, group in _by_status(now):
        for start in range(0, len(group), MOST_USERS_A_LINE):
            part = tuple(user.id for user in group[start : start + MOST_USERS_A_LINE])
            _record_status(use_case, part, before, after)
            use_case.step(len(part))


def recount_seats(use_case: UseCase, holders: Sequence[int]) -> None:
    """Recount the seats of holders by the policies (R1, R2); those that free one first."""
    policies = use_case.account.policies
    groups = _by_status(use_case.work.users.by_id(holders))
    for status, group in sorted(groups, key=lambda pair: seat_counts(policies, pair[0])):
        ids = tuple(user.id for user in group)
        for start in range(0, len(ids), MOST_USERS_A_LINE):
            part = ids[start : start + MOST_USERS_A_LINE]
            if use_case.work.seats.moves(part, counted=seat_counts(policies, status)):
                _record_status(use_case, part, status, status)


def restore_status(
    use_case: UseCase, users: tuple[int, ...], before: Status, after: Status
) -> None:
    """Restore an earlier status of users, also where no other step leads to it (H2)."""
    if after is Status.REMOVED:
        set_status(use_case, users, after)
        return
    use_case.allow(SetStatus(users, before, after))
    now = load_users(use_case, users)
    decline_all(
        [refuse(Code.MOVED_ON, what=user.email) for user in now if user.status is not before]
    )
    if before is Status.REMOVED:
        decline_all(refused_emails(use_case, [user.email for user in now]))
    if after is not Status.ACTIVE:
        _check_super_admin_left(use_case, now)
    _record_status(use_case, users, before, after)


def _record_status(
    use_case: UseCase, users: tuple[int, ...], before: Status, after: Status
) -> None:
    """Record a status of users, and count their seats as the policies say of it."""
    counts = seat_counts(use_case.account.policies, after)
    moves = use_case.work.seats.moves(users, counted=counts)
    use_case.do(SetStatus(users, before, after, moves))
    if before is not after:
        use_case.work.users.set_status(users, after)
    if moves:
        use_case.work.seats.recount(users, counted=counts)


def set_access(use_case: UseCase, product: str, users: Iterable[int], *, on: bool) -> None:
    """Switch product access; users who have it as wanted are left out."""
    ids = tuple(dict.fromkeys(users))
    use_case.allow(SetAccess(product, ids, on))
    use_case.subscription(product)
    moved = tuple(u.id for u in load_present_users(use_case, ids) if (product in u.access) != on)
    if not moved:
        decline(Code.NOTHING_TO_SAVE)
    use_case.work.users.set_access(product, moved, on=on)
    use_case.do(SetAccess(product, moved, on))


def release(use_case: UseCase, product: str, users: Iterable[int]) -> None:
    """Unassign seats of deactivated users: reactivate, unassign and deactivate as one step (P6).

    The end is what counts: a seat that comes out of no pool while its user is deactivated would
    need room on the way, and outgrow what is pending. It goes as it stands.
    """
    ids = tuple(dict.fromkeys(users))
    if not seat_counts(use_case.account.policies, Status.DEACTIVATED):
        use_case.allow(SetStatus(ids, Status.DEACTIVATED, Status.ACTIVE))
        refused = [check_status(user, Status.ACTIVE, ()) for user in load_users(use_case, ids)]
        decline_all([refusal for refusal in refused if refusal])
        unassign(use_case, product, ids, as_if_active=ids)
        return
    set_status(use_case, ids, Status.ACTIVE)
    unassign(use_case, product, ids)
    set_status(use_case, ids, Status.DEACTIVATED)


def clear_seats_and_access(use_case: UseCase, users: Iterable[int]) -> None:
    """Unassign every seat and switch off all access of users, so that they can be removed (P7)."""
    ids = tuple(dict.fromkeys(users))
    seats = use_case.work.seats.of_users(ids)
    now = {user.id: user for user in load_users(use_case, ids)}
    for subscription in use_case.account.subscriptions:
        product = subscription.product
        holders = [u for u in ids if product in products_of(seats.get(u, ()))]
        deactivated = [u for u in holders if now[u].status is Status.DEACTIVATED]
        if deactivated:
            release(use_case, product, deactivated)
        if others := [u for u in holders if u not in frozenset(deactivated)]:
            unassign(use_case, product, others)
    for product in dict.fromkeys(p for user in now.values() for p in user.access):
        users_with = [user.id for user in now.values() if product in user.access]
        use_case.work.users.set_access(product, users_with, on=False)
        use_case.do(SetAccess(product, tuple(users_with), on=False))


def load_users(use_case: UseCase, users: Sequence[int]) -> tuple[User, ...]:
    """The users of these ids; `Declined` with every one that is not there."""
    found: list[User] = []
    for start in range(0, len(users), MOST_USERS_A_LINE):
        part = users[start : start + MOST_USERS_A_LINE]
        found += use_case.work.users.by_id(part)
        use_case.step(len(part))
    missing = frozenset(users) - {user.id for user in found}
    decline_all([refuse(Code.UNKNOWN_USER, email=f"#{user}") for user in sorted(missing)])
    return tuple(found)


def load_present_users(use_case: UseCase, users: Sequence[int]) -> tuple[User, ...]:
    """The users of these ids, none of them removed; `Declined` with every one that is."""
    found = load_users(use_case, users)
    removed = [user for user in found if user.status is Status.REMOVED]
    decline_all([refuse(Code.REMOVED_USER, email=user.email) for user in removed])
    return found


def products_of(seats: Iterable[tuple[str, bool]]) -> tuple[str, ...]:
    """The products of seats."""
    return tuple(product for product, _ in seats)


def _by_status(users: Sequence[User]) -> list[tuple[Status, list[User]]]:
    ordered = sorted(users, key=lambda user: user.status)
    return [(status, list(group)) for status, group in groupby(ordered, lambda u: u.status)]


def _check_super_admin_left(use_case: UseCase, leaving: Sequence[User]) -> None:
    """Decline when the account's last active Super Admin would stop being one."""
    admins = [u for u in leaving if u.super_admin and u.status is Status.ACTIVE]
    if not admins:
        return
    ids = frozenset(user.id for user in admins)
    if not any(
        user.super_admin and user.id not in ids for user in use_case.work.users.with_permissions()
    ):
        decline(Code.LAST_SUPER_ADMIN, email=admins[0].email)
