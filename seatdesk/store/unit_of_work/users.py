"""Users: read as domain values, written by row or by set."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
from seatdesk.domain.changes.rules import Actor
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.json_values import read_fields, to_plain
from seatdesk.domain.user_fields import USER_FIELDS, of_type
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.errors import Conflict
from seatdesk.store.schema.derived_keys import email_key, followers_of, keys_of, search_text
from seatdesk.store.schema.tables import product_access, users
from seatdesk.store.unit_of_work.bulk_insert import insert_users
from seatdesk.store.unit_of_work.id_lists import among, among_texts
from seatdesk.store.unit_of_work.transaction import Transaction

NOT_EDITED = frozenset({"id", "status", "access"})
"""Fields that have a change of their own."""
RENAMED = {field.name: field.stored for field in USER_FIELDS if field.column}
RIGHTS = select(
    users.c.status,
    users.c.email,
    users.c.super_admin,
    users.c.add_edit_users,
    users.c.modify_billing,
)
RIGHTS_OF_CHOSEN = RIGHTS.where(users.c.id == bindparam("number"))
RIGHTS_BY_EMAIL = RIGHTS.where(
    users.c.email_key == bindparam("key"), users.c.status != literal_column("'removed'")
)
COLUMNS: dict[str, Callable[[User], object]] = {
    **{RENAMED.get(f.name, f.name): attrgetter(f.name) for f in fields(User) if f.name != "access"},
    **{field.stored: attrgetter(f"{field.name}.value") for field in of_type("word")},
    **keys_of(),
    "search": search_text,
}
"""The columns of the table, and how each follows from a user."""
FOLLOWS: dict[str, tuple[str, ...]] = {
    **{field.name: followers_of(field) for field in USER_FIELDS},
    "activity": ("active_key",),
}
"""The further columns that follow from a field."""
LIVING = users.c.status != Status.REMOVED.value
OWN = tuple(f.name for f in fields(User) if f.name != "access")
READ = select(*(users.c[RENAMED.get(name, name)] for name in OWN))
_KINDS: dict[str, type[StrEnum]] = {"status": Status, "kind": UserKind, "activity": Activity}
_WORDED = {name: {word.value: word for word in kind} for name, kind in _KINDS.items()}


class Belonging(Protocol):
    """A part whose rows belong to users."""

    def delete(self, ids: Collection[int]) -> None:
        """Delete the rows of users."""


class Users:
    """The part of a unit of work that reads and writes users, their access and who acts."""

    def __init__(self, transaction: Transaction, belonging: tuple[Belonging, ...]) -> None:
        """`belonging`: parts whose rows go when their users do."""
        self._transaction = transaction
        self._belonging = belonging

    def get(self, number: int) -> User | None:
        """One user, also a removed one."""
        return next(iter(self.by_id((number,))), None)

    def by_id(self, ids: Collection[int]) -> tuple[User, ...]:
        """Users by number, in the order of their numbers; unknown numbers are left out."""
        return self._find(self._among(users.c.id, ids))

    def by_email(self, emails: Iterable[str]) -> dict[str, User]:
        """Users, of those not removed, with these addresses; by compared form (casefolded)."""
        keys = sorted({email_key(email) for email in emails})
        found = self._find(LIVING & among_texts(users.c.email_key, keys, self._transaction.dialect))
        return {email_key(user.email): user for user in found}

    def non_ascii_keys(self) -> tuple[str, ...]:
        """Compared addresses, of users not removed, that have other letters than ASCII's."""
        sign, pattern = (
            ("~", "[^ -~]") if self._transaction.dialect == "postgresql" else ("GLOB", "*[^ -~]*")
        )
        asked = select(users.c.email_key).where(LIVING, users.c.email_key.op(sign)(pattern))
        return tuple(self._transaction.connection.scalars(asked))

    def with_permissions(self) -> tuple[User, ...]:
        """Active users who have a permission or are Super Admins."""
        powers = users.c.super_admin | users.c.add_edit_users | users.c.modify_billing
        return self._find((users.c.status == Status.ACTIVE.value) & powers)

    def invited_and_active(self) -> Iterator[tuple[int, str, str, str]]:
        """Number, compared address, address and name of every invited or active user."""
        here = users.c.status.in_([Status.INVITED.value, Status.ACTIVE.value])
        facts = select(users.c.id, users.c.email_key, users.c.email, users.c.name).where(here)
        yield from map(tuple, self._transaction.connection.execute(facts.order_by(users.c.id)))

    def not_removed(self) -> Iterator[tuple[int, str, str, str]]:
        """Number, compared address, address and name of every user who is not removed."""
        facts = select(users.c.id, users.c.email_key, users.c.email, users.c.name).where(LIVING)
        yield from map(tuple, self._transaction.connection.execute(facts.order_by(users.c.id)))

    def count(self) -> int:
        """The number of users who are not removed."""
        count = select(func.count()).select_from(users).where(LIVING)
        return self._transaction.connection.scalar(count) or 0

    def in_portions(self, size: int = 2_000) -> Iterator[dict[str, User]]:
        """Users who are not removed, by compared address, a portion at a time."""
        last = 0
        while True:
            some = select(users.c.id).where(LIVING, users.c.id > last).order_by(users.c.id)
            numbers = self._transaction.connection.scalars(some.limit(size)).all()
            if not numbers:
                return
            yield {email_key(user.email): user for user in self.by_id(numbers)}
            last = numbers[-1]

    def add(self, added: Sequence[User]) -> tuple[User, ...]:
        """Store new users; each without a number gets the next one, never one used before.

        Raises RuleBroken when an address is there already.
        """
        last: int = self._transaction.head("last_user_id")
        numbered = []
        for user in added:
            if not user.id:
                last += 1
                user = replace(user, id=last)  # noqa: PLW2901 - the stored form of the same user
            numbered.append(user)
        self._transaction.set_head(last_user_id=max(last, *(user.id for user in numbered), 0))
        self._insert(numbered)
        return tuple(numbered)

    def delete(self, ids: Collection[int]) -> None:
        """Delete users as if they had never been added. RuleBroken when one holds a seat."""
        for part in self._belonging:
            part.delete(ids)
        self._transaction.execute(
            delete(product_access).where(self._among(product_access.c.user_id, ids))
        )
        self._transaction.execute(delete(users).where(self._among(users.c.id, ids)))

    def edit(self, edits: Iterable[FieldEdit]) -> tuple[User, ...]:
        """Change facts of users. Conflict where a field is no longer what the edit started from."""
        ordered = sorted(edits, key=lambda edit: edit.user)
        by_user = {number: tuple(mine) for number, mine in groupby(ordered, lambda e: e.user)}
        found = {user.id: user for user in self.by_id(by_user.keys())}
        changed = tuple(
            _edited(found.get(number), number, mine) for number, mine in by_user.items()
        )
        touched: dict[frozenset[str], list[User]] = {}
        for user, mine in zip(changed, by_user.values(), strict=True):
            touched.setdefault(frozenset(edit.field for edit in mine), []).append(user)
        for names, group in touched.items():
            self._write(names, group)
        return changed

    def _write(self, names: Collection[str], group: Sequence[User]) -> None:
        """Write the columns that follow from these fields and no others: each has indexes."""
        columns = [RENAMED.get(name, name) for name in sorted(names)]
        columns += sorted({column for name in names for column in FOLLOWS.get(name, ())})
        written: dict[str, Any] = {name: bindparam(name) for name in columns}
        written["revision"] = users.c.revision + 1
        statement = update(users).where(users.c.id == bindparam("number")).values(written)
        readers = [(name, COLUMNS[name]) for name in columns]
        rows = [{"number": u.id} | {name: read(u) for name, read in readers} for u in group]
        self._transaction.execute(statement, rows)

    def set_status(self, ids: Collection[int], status: Status) -> None:
        """Set the status of users. Their seats are recounted apart, where the policies say so."""
        self._transaction.execute(
            update(users)
            .where(self._among(users.c.id, ids))
            .values(status=status.value, revision=users.c.revision + 1)
        )

    def observe(self, ids: Collection[int], before: date | None, after: date | None) -> int:
        """Set the day that the source of users' activity spoke of; the number of those it was of.

        Those for whom it was another day than `before` stay as they are.
        """
        was = users.c.activity_as_of.is_not_distinct_from(before)
        done = self._transaction.execute(
            update(users)
            .where(self._among(users.c.id, ids), was)
            .values(activity_as_of=after, revision=users.c.revision + 1)
        )
        return int(done.rowcount)

    def set_access(self, product: str, ids: Collection[int], *, on: bool) -> None:
        """Let users use a product, or no longer; those for whom it is so already stay."""
        mine = product_access.c.product == product
        chosen = self._among(product_access.c.user_id, ids)
        if not on:
            self._transaction.execute(delete(product_access).where(mine & chosen))
            return
        has = set(
            self._transaction.connection.scalars(
                select(product_access.c.user_id).where(mine & chosen)
            )
        )
        rows = [{"user_id": number, "product": product} for number in ids if number not in has]
        if rows:
            self._transaction.execute(insert(product_access), rows)

    def acting_rights(self, email: str | None = None) -> tuple[Actor, Status] | None:
        """Rights and status of a user: the one with this address, or the one chosen to act.

        None when there is no such user, or nobody was chosen.
        """
        if email is None:
            found = self._transaction.execute(
                RIGHTS_OF_CHOSEN, {"number": self._transaction.head("acting_user_id")}
            ).first()
        else:
            found = self._transaction.execute(RIGHTS_BY_EMAIL, {"key": email_key(email)}).first()
        if found is None:
            return None
        status, *rights = found
        return Actor(*rights), Status(status)

    def acting_user(self) -> User | None:
        """The user chosen to act in this workspace, if one was chosen and is still there."""
        number: int | None = self._transaction.head("acting_user_id")
        return None if number is None else self.get(number)

    def set_acting_user(self, number: int | None) -> None:
        """Choose the user who acts in this workspace; None: the owner of the file."""
        self._transaction.set_head(acting_user_id=number)

    def _among(self, of: ColumnElement[Any], ids: Collection[int]) -> ColumnElement[bool]:
        return among(of, ids, self._transaction.dialect)

    def _find(self, which: ColumnElement[bool]) -> tuple[User, ...]:
        with unreadable_is_damage(self._transaction.location, "users"):
            rows = self._transaction.execute(READ.where(which).order_by(users.c.id)).all()
        access: dict[int, list[str]] = {}
        if rows:
            chosen = select(users.c.id).where(which)
            allowed = select(product_access).where(product_access.c.user_id.in_(chosen))
            for row in self._transaction.rows(allowed.order_by(*product_access.primary_key)):
                access.setdefault(row["user_id"], []).append(row["product"])
        with unreadable_is_damage(self._transaction.location, "users"):
            return tuple(_made(row, access.get(row[0], ())) for row in rows)

    def _insert(self, added: Sequence[User]) -> None:
        if added:
            insert_users(self._transaction.connection, added)
        granted = [
            {"user_id": user.id, "product": product} for user in added for product in user.access
        ]
        if granted:
            self._transaction.execute(insert(product_access), granted)


def user_columns(user: User) -> dict[str, object]:
    """A user's row, with the keys that follow from the fields."""
    return {name: read(user) for name, read in COLUMNS.items()}


def to_user(row: Mapping[Any, Any], access: Iterable[str]) -> User:
    """A user from their row. Raises ValueError for a row that no user can have."""
    return _made([row[RENAMED.get(name, name)] for name in OWN], access)


def _made(values: Sequence[Any], access: Iterable[str]) -> User:
    """A user from the values of `OWN`; thousands are made at once, so words are looked up."""
    own = dict(zip(OWN, values, strict=True))
    for name, words in _WORDED.items():
        own[name] = words.get(own[name]) or _KINDS[name](own[name])
    return User(**own, access=tuple(access))


def _edited(user: User | None, number: int, edits: tuple[FieldEdit, ...]) -> User:
    if user is None:
        raise Conflict(what="user", user=number)
    wanted: dict[str, Any] = {}
    for edit in edits:
        if edit.field in NOT_EDITED:
            raise ValueError(edit)
        if to_plain(getattr(user, edit.field)) != edit.before:
            raise Conflict(what="user", user=number, email=user.email, field=edit.field)
        wanted[edit.field] = edit.after
    return replace(user, **read_fields(User, wanted))
