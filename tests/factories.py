"""Users, contracts and workspaces for tests: only what a test says differs from the ordinary."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.domain.account.account import Subscription, User, new_subscription
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.seat_age import SeatAge
from seatdesk.store.database import Database

TODAY = date(2026, 3, 1)
START, RENEWAL = date(2026, 1, 1), date(2027, 1, 1)
SALES, SERVICE = "Sales Hub", "Service Hub"
OPENING = OpenAccount("Nordlys", "USD", "Europe/Stockholm")


def make_user(email: str = "ada@example.com", **fields: Any) -> User:
    """A person with a name that follows from the address."""
    name = email.partition("@")[0].title()
    return replace(User(email=email, name=name, team="Support"), **fields)


def make_users(count: int, **fields: Any) -> tuple[User, ...]:
    """Numbered people."""
    return tuple(make_user(f"user{n:06}@example.com", **fields) for n in range(1, count + 1))


def make_rates(base: str = "450", included: int = 5, seat: str = "90") -> Rates:
    """Professional of the 2022 line unless said otherwise."""
    return Rates(Decimal(base), included, SeatPrice.of(Decimal(seat)))


def make_subscription(product: str = SALES, **fields: Any) -> Subscription:
    """A year's contract from January: 5 seats included, 3 bought on top."""
    made = new_subscription(
        product=product,
        tier=fields.pop("tier", "Professional"),
        currency=fields.pop("currency", "USD"),
        start=fields.pop("start", START),
        term_months=fields.pop("term_months", 12),
        rates=fields.pop("rates", make_rates(included=fields.pop("included", 5))),
        additional=fields.pop("additional", 3),
    )
    return replace(made, **fields)


def create(location: str, on: date = TODAY) -> Database:
    """A new, empty workspace."""
    return Database.create(location, OPENING, on=on, source="test")


def furnish(
    database: Database,
    *,
    users: tuple[User, ...] | int = 0,
    subscriptions: tuple[Subscription, ...] = (),
    seated: dict[str, tuple[int, ...]] | None = None,
    on: date = TODAY,
) -> tuple[User, ...]:
    """Fill a workspace as the use cases do, every step in the history. Seats by user number."""
    people = make_users(users) if isinstance(users, int) else users
    with database.work() as work:
        work.history.begin_batch()
        account = work.account.load()
        added = work.users.add(people)
        if added:
            work.history.record(AddUsers(added), day=on)
        changes: list[Change] = [AddSubscription(subscription) for subscription in subscriptions]
        gifts: list[Change] = [Assign(product, ids) for product, ids in (seated or {}).items()]
        for change in (*changes, *gifts):
            after = apply(account, change)
            assert not isinstance(after, Refusal), after
            account = after
            work.account.save(account)
            if isinstance(change, Assign):
                work.seats.assign(change.product, change.users, age=SeatAge(on))
            work.history.record(change, day=on)
        work.commit()
    return added
