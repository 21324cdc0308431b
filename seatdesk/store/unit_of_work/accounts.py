"""The account and its subscriptions, loaded and saved by difference."""

import json
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, insert, select, update

from seatdesk.domain.account.account import Account, Policies, Rate, Subscription
from seatdesk.domain.account.consistency_checks import check_account, check_subscription
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.errors import Conflict
from seatdesk.store.schema.tables import subscription
from seatdesk.store.unit_of_work.history import canonical
from seatdesk.store.unit_of_work.transaction import Transaction

ALL = select(
    subscription.c.id,
    subscription.c.product,
    subscription.c.revision,
    subscription.c.renewal,  # used by others: read, so that damage is seen
    subscription.c.assigned,
    subscription.c.contract,
).order_by(subscription.c.id)
OF_THE_ACCOUNT = ("name", "currency", "time_zone", "as_of", "policies", "rates")


class Accounts:
    """The part of a unit of work that reads and writes the account with its subscriptions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._loaded: Account | None = None
        self._stored: dict[str, tuple[int, int]] = {}
        """Id and revision of each subscription, by product, as it was read."""

    def load(self) -> Account:
        """Read the account as it stands in this transaction."""
        with unreadable_is_damage(self._transaction.location, "account"):
            rows = self._transaction.execute(ALL).all()
            self._stored = {product: (number, revision) for number, product, revision, *_ in rows}
            subscriptions = tuple((text, assigned) for *_, assigned, text in rows)
            self._loaded = _account(
                tuple(map(self._transaction.head, OF_THE_ACCOUNT)), subscriptions
            )
        return self._loaded

    def number_of(self, product: str) -> int:
        """The id of a product's subscription. Raises KeyError when there is none."""
        if self._loaded is None:
            self.load()
        return self._stored[product][0]

    def save(self, after: Account) -> None:
        """Write what differs from what is stored. Raises Conflict when someone saved first.

        `assigned` is not written: it follows from the seats. Unassign before, assign after:
        at every step the database holds that the seats fit and a pending removal stays possible.
        """
        before = self._loaded or self.load()
        self._save_head(before, after)
        old = {s.product: s for s in before.subscriptions}
        new = {s.product: s for s in after.subscriptions}
        for product in old.keys() - new.keys():
            self._drop_subscription(product)
        for product, wanted in new.items():
            if product not in old:
                self._add_subscription(wanted)
            elif _differs(wanted, old[product]):
                self._edit_subscription(wanted)
        self._loaded = after

    def _save_head(self, before: Account, after: Account) -> None:
        for name in ("name", "currency", "time_zone", "as_of"):
            if getattr(after, name) != getattr(before, name):
                self._transaction.set_head(**{name: getattr(after, name)})
        if after.policies != before.policies:
            self._transaction.set_head(policies=canonical(to_plain(after.policies)))
        if after.rates != before.rates:
            self._transaction.set_head(rates=canonical(to_plain(after.rates)))

    def _add_subscription(self, wanted: Subscription) -> None:
        number = max((number for number, _ in self._stored.values()), default=0) + 1
        self._transaction.execute(
            insert(subscription),
            {"id": number, "revision": 1, "assigned": 0} | subscription_columns(wanted),
        )
        self._stored[wanted.product] = (number, 1)

    def _edit_subscription(self, wanted: Subscription) -> None:
        number, revision = self._stored[wanted.product]
        statement = update(subscription).where(
            subscription.c.id == number, subscription.c.revision == revision
        )
        written = self._transaction.execute(
            statement.values(subscription_columns(wanted) | {"revision": revision + 1})
        )
        if written.rowcount != 1:
            raise Conflict(what="subscription", product=wanted.product)
        self._stored[wanted.product] = (number, revision + 1)

    def _drop_subscription(self, product: str) -> None:
        number, revision = self._stored.pop(product)
        dropped = self._transaction.execute(
            delete(subscription).where(
                subscription.c.id == number, subscription.c.revision == revision
            )
        )
        if dropped.rowcount != 1:
            raise Conflict(what="subscription", product=product)


def to_subscription(row: Any) -> Subscription:  # noqa: ANN401 - a row of either driver
    """A subscription from its row."""
    return replace(_subscription(row["contract"]), assigned=row["assigned"])


def _differs(wanted: Subscription, old: Subscription) -> bool:
    """True when there is more to write than the number of assigned seats, which is not written."""
    if wanted.assigned != old.assigned:
        wanted = replace(wanted, assigned=old.assigned)
    return wanted != old


# The same few texts are read in every transaction, and their meaning never changes.


@lru_cache(maxsize=16)
def _account(facts: tuple[Any, ...], subscriptions: tuple[tuple[str, int], ...]) -> Account:
    """An account from its row, and from document and assigned seats of each subscription."""
    name, currency, time_zone, as_of, policies, rates = facts
    found = Account(
        name=name,
        currency=currency,
        time_zone=time_zone,
        as_of=as_of,
        policies=_policies(policies),
        subscriptions=tuple(
            replace(_subscription(text), assigned=assigned) for text, assigned in subscriptions
        ),
        rates=tuple(from_plain([Rate], rate) for rate in json.loads(rates)),
    )
    return check_account(found)


@lru_cache(maxsize=256)
def _subscription(text: str) -> Subscription:
    return check_subscription(from_plain([Subscription], json.loads(text)))


@lru_cache(maxsize=16)
def _policies(text: str) -> Policies:
    return from_plain([Policies], json.loads(text))


def subscription_columns(wanted: Subscription) -> dict[str, object]:
    """A subscription's row: its document, and the facts by which the database keeps the rules."""
    removal = wanted.removal
    return {
        "product": wanted.product,
        "tier": wanted.tier,
        "currency": wanted.currency,
        "renewal": wanted.renewal,
        "included": wanted.included,
        "additional": wanted.additional,
        "removal_seats": removal.seats if removal else None,
        "removal_effective": removal.effective if removal else None,
        "ended": wanted.ended,
        "contract": canonical(to_plain(replace(wanted, assigned=0))),
    }
