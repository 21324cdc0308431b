"""Verifies that the history is whole and that replaying it gives the stored data (H1)."""

import json
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table, func, select
from sqlalchemy.exc import DatabaseError

from seatdesk.domain.account.account import Account, Policies, Rate, Subscription
from seatdesk.domain.changes.replay import (
    HeldSeat,
    Replay,
    differences,
    fingerprint,
)
from seatdesk.domain.json_values import from_plain
from seatdesk.store.connection.row_source import Watch
from seatdesk.store.schema.tables import (
    account,
    history,
    product_access,
    seat,
    subscription,
    user_alias,
    users,
)
from seatdesk.store.unit_of_work.accounts import subscription_columns, to_subscription
from seatdesk.store.unit_of_work.users import to_user, user_columns
from seatdesk.store.verification.beside_check import BESIDE_CHECKS, BesideCheck
from seatdesk.store.verification.chain_check import Chain
from seatdesk.store.verification.file_check import file_problems
from seatdesk.store.verification.merge_join import MergeJoin
from seatdesk.store.verification_problems import DAMAGE, VerificationProblem

MOST = 1_000
"""Problems listed at most."""
LINES, ROWS = 200, 5_000
"""Rows fetched at once: of the history, and of other tables."""


@dataclass(frozen=True, slots=True)
class Verified:
    """The result of a verification: problems, and counts of what was checked."""

    problems: tuple[VerificationProblem, ...]
    lines: int
    seats: int
    users: int
    head: str = ""
    """Hash of the newest line, which stands for all lines up to it."""
    expected: int | None = None
    """The line of the hash that was asked for; None: no line has it."""

    @property
    def ok(self) -> bool:
        """True when no problem was found."""
        return not self.problems


class Verification:
    """One verification of a workspace, in one transaction that reads."""

    def __init__(self, connection: Connection, watch: Watch | None, expect: str = "") -> None:
        """`expect`: a hash noted earlier; the history must still hold its line."""
        self._connection = connection
        self._watch = watch
        self._chain = Chain(expect, lambda: self._step(1))
        self._problems: list[VerificationProblem] = []
        self._done = self._total = 0
        self._head, self._counted = "", (0, 0, 0)
        self._open = ExitStack()
        """Queries that are still read, closed also where checking stops midway."""

    def run(self) -> Verified:
        """Check the file, the chain, the counts, and the account against its replay."""
        with self._open:
            self._try(self._check_file)
            self._try(self._check_all)
        if self._chain.expected is None:
            self._report("head_unknown", hash=self._chain.expect)
        problems = tuple(self._problems[:MOST])
        lines, people, seats = self._counted
        return Verified(problems, lines, seats, people, self._head, self._chain.expected)

    def _check_file(self) -> None:
        for problem in file_problems(self._connection):
            self._report(problem.code, **problem.params)

    def _check_all(self) -> None:
        head = self._connection.execute(select(account)).mappings().first()
        if head is None:
            self._report("account_missing")
            return
        lines = int(head["history_length"])
        people = self._connection.scalar(select(func.count()).select_from(users)) or 0
        self._total = lines + people
        self._head, self._counted = head["history_head"], (lines, people, 0)
        replay = Replay(head["opened"])
        self._try(lambda: self._check_lines(head, replay))
        self._try(lambda: self._check_account(head, replay))
        for check in BESIDE_CHECKS:
            self._try(partial(self._check_beside, check, replay))
        self._try(lambda: self._check_seats(replay))
        self._try(lambda: self._check_users(replay))
        self._try(lambda: self._check_numbers(head, replay))

    def _try(self, check: Callable[[], None]) -> None:
        """Run one check; data that cannot be read is a problem, and the other checks still run."""
        try:
            check()
        except DAMAGE as error:
            self._report("file_damaged", detail=str(error))
        except DatabaseError as error:
            if not isinstance(error.orig, sqlite3.Error) or hasattr(error.orig, "sqlite_errorcode"):
                raise  # SQLite's own: a lock, a disk, a page
            self._report("file_damaged", detail="a text in it is no text")

    def _report(self, code: str, **params: object) -> None:
        if len(self._problems) < MOST:
            self._problems.append(VerificationProblem(code, params))

    def _step(self, more: int) -> None:
        self._done += more
        if self._watch is not None:
            self._watch.step(min(self._done, self._total), self._total)

    def _check_lines(self, head: RowMapping, replay: Replay) -> None:
        lines = self._stream(select(history).order_by(history.c.seq), LINES)
        for problem in self._chain.problems(lines, head, replay):
            self._report(problem.code, **problem.params)

    def _check_account(self, head: RowMapping, replay: Replay) -> None:
        for missing in replay.brought_forward(head["as_of"]):
            product = getattr(missing.change, "product", "")
            self._report("not_applied", product=product, on=missing.on)
        # Earlier programs stored new users of an import without moving the account's day on.
        if replay.account.as_of > head["as_of"] != self._chain.settled:
            self._report("account_differs", field="as_of")
        stored = self._stored_account(head)
        if stored is None:
            return
        for name in ("name", "currency", "time_zone", "policies", "rates"):
            if getattr(stored, name) != getattr(replay.account, name):
                self._report("account_differs", field=name)
        self._check_subscriptions(stored, replay.account)

    def _stored_account(self, head: RowMapping) -> Account | None:
        try:
            return Account(
                name=head["name"],
                currency=head["currency"],
                time_zone=head["time_zone"],
                as_of=head["as_of"],
                policies=from_plain([Policies], json.loads(head["policies"])),
                subscriptions=tuple(self._subscriptions()),
                rates=tuple(from_plain([Rate], rate) for rate in json.loads(head["rates"])),
            )
        except DAMAGE:
            self._report("account_differs", field="policies")
            return None

    def _subscriptions(self) -> Iterator[Subscription]:
        rows = self._connection.execute(select(subscription).order_by(subscription.c.id))
        for row in rows.mappings():
            try:
                found = to_subscription(row)
            except DAMAGE:
                self._report("subscription_differs", product=row["product"], field="contract")
                continue
            for name, value in subscription_columns(found).items():
                if row[name] != value:
                    self._report("subscription_differs", product=row["product"], field=name)
            yield found

    def _check_subscriptions(self, stored: Account, replayed: Account) -> None:
        names = [s.product for s in stored.subscriptions]
        expected = [s.product for s in replayed.subscriptions]
        for product in sorted({*expected} - {*names}):
            self._report("subscription_missing", product=product)
        for product in sorted({*names} - {*expected}):
            self._report("subscription_unknown", product=product)
        if names != expected and sorted(names) == sorted(expected):
            self._report("account_differs", field="subscriptions")
        for found in stored.subscriptions:
            wanted = replayed.find(found.product)
            if wanted is not None and found != wanted:
                for name in _differing(found, wanted):
                    self._report("subscription_differs", product=found.product, field=name)

    def _check_beside(self, check: BesideCheck, replay: Replay) -> None:
        for problem in check(self._connection, replay.beside):
            self._report(problem.code, **problem.params)

    def _check_seats(self, replay: Replay) -> None:
        expected, total = replay.replayed.seats, 0
        counts: dict[str, int] = {}
        statement = select(subscription.c.product, seat).join(
            subscription, subscription.c.id == seat.c.subscription_id
        )
        for row in self._stream(statement.order_by(*seat.primary_key), ROWS):
            product, user = row["product"], row["user_id"]
            total += 1
            counts[product] = counts.get(product, 0) + bool(row["counted"])
            wanted = expected.get(product, {}).pop(user, None)
            if wanted is None:
                self._report("seat_unknown", product=product, user=user)
            elif wanted != HeldSeat(
                bool(row["counted"]), row["assigned_on"], bool(row["age_known"])
            ):
                self._report("seat_differs", product=product, user=user)
        for product, held in expected.items():
            for user in held:
                self._report("seat_missing", product=product, user=user)
        self._counted = (*self._counted[:2], total)
        self._recount(counts)

    def _recount(self, counts: dict[str, int]) -> None:
        pools = select(subscription.c.product, subscription.c.assigned)
        for product, assigned in self._connection.execute(pools):
            if counts.get(product, 0) != assigned:
                seats = counts.get(product, 0)
                self._report("pool_differs", product=product, stored=assigned, counted=seats)

    def _check_users(self, replay: Replay) -> None:
        def report(code: str, user: int) -> None:
            self._report(code, user=user)

        differences(replay.replayed, self._stored_users(), report)

    def _check_numbers(self, head: RowMapping, replay: Replay) -> None:
        """Check the last number: a wrong one would be given to two users."""
        if replay.last_user != head["last_user_id"]:
            self._report("account_differs", field="last_user_id")

    def _stored_users(self) -> Iterator[tuple[int, int]]:
        access = self._merge_join(product_access, "product")
        aliases = self._merge_join(user_alias, "alias")
        for row in self._stream(select(users).order_by(users.c.id), ROWS):
            number = int(row["id"])
            yield number, self._fingerprint(row, access.of(number), aliases.of(number))
            self._step(1)

    def _merge_join(self, table: Table, column: str) -> MergeJoin:
        return MergeJoin(self._stream(select(table).order_by(*table.primary_key), ROWS), column)

    def _fingerprint(
        self, row: RowMapping, access: tuple[str, ...], aliases: tuple[str, ...]
    ) -> int:
        try:
            found = to_user(row, access)
        except ValueError:
            return -1
        if any(row[name] != value for name, value in user_columns(found).items()):
            self._report("keys_differ", user=found.id)
        return fingerprint(found, aliases)

    def _stream(self, statement: Select[Any], size: int) -> Iterator[RowMapping]:
        rows = self._rows(statement, size)
        self._open.callback(rows.close)
        return rows

    def _rows(self, statement: Select[Any], size: int) -> Generator[RowMapping, None, None]:
        options = {"stream_results": True, "max_row_buffer": size}
        with closing(self._connection.execute(statement, execution_options=options)) as found:
            try:
                yield from found.mappings().yield_per(size)
            except ValueError as error:  # such as a day that is none
                table = statement.get_final_froms()[0]
                self._report("row_unreadable", table=str(table), detail=str(error))


def _differing(one: Subscription, other: Subscription) -> list[str]:
    return [f.name for f in fields(one) if getattr(one, f.name) != getattr(other, f.name)]
