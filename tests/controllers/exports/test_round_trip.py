"""What is known of use and of seats comes back from every form of export unchanged (E3.4-5)."""

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.choices import Activity
from seatdesk.domain.last_use import LastUse
from seatdesk.domain.seat_age import SeatAge, seats_since
from seatdesk.store.database import Database
from tests.controllers.asserts import value, verified
from tests.controllers.exports.test_controller import FORMS, ORDERS
from tests.factories import SALES, SERVICE, TODAY, create, furnish, make_subscription, make_user

DAYS = st.dates(TODAY - timedelta(800), TODAY)
AGES = st.builds(SeatAge, DAYS, st.booleans())


@dataclass(frozen=True)
class Known:
    """What is known of one user."""

    use: LastUse
    hired: date | None
    ages: dict[str, SeatAge]


@st.composite
def known_users(draw: st.DrawFn) -> Known:
    """A use as a source tells it, and seats of any age."""
    until = draw(st.none() | DAYS)
    last = draw(st.dates(TODAY - timedelta(3000), until or TODAY))
    use = draw(
        st.sampled_from(
            [
                LastUse(Activity.KNOWN, last, False, until),
                LastUse(Activity.KNOWN, last, True, until),
                LastUse(Activity.NEVER, None, False, until),
                LastUse(Activity.UNKNOWN, None, False, None),
            ]
        )
    )
    ages = draw(st.dictionaries(st.sampled_from([SALES, SERVICE]), AGES))
    return Known(use, draw(st.none() | DAYS), ages)


@contextmanager
def account(folder: Path, name: str, users: list[Known]):
    """A workspace with these users and their seats."""
    place = str(folder / f"{name}.seatdesk")
    database = create(place)
    people = tuple(
        make_user(f"user{number}@example.com", hired=one.hired, **one.use._asdict())
        for number, one in enumerate(users)
    )
    contracts = tuple(make_subscription(p, included=9, additional=0) for p in (SALES, SERVICE))
    added = furnish(database, users=people, subscriptions=contracts)
    for product in (SALES, SERVICE):
        held = {u.id: one.ages[product] for u, one in zip(added, users, strict=True)
                if product in one.ages}  # fmt: skip
        if held:
            _seat(database, product, held)
    database.close()
    workspace = Workspace.open(place, clock=lambda _zone: TODAY, source="test")
    try:
        yield workspace
    finally:
        workspace.close()


def _seat(database: Database, product: str, held: dict[int, SeatAge]) -> None:
    by_age: dict[SeatAge, list[int]] = {}
    for user, age in held.items():
        by_age.setdefault(age, []).append(user)
    with database.work() as work:
        found = work.account.load()
        assigned = replace(found.subscription(product), assigned=len(held))
        work.account.save(found.with_subscription(assigned))
        for age, users in by_age.items():
            work.seats.assign(product, users, age=age)
        since = seats_since(by_age, SeatAge(TODAY))
        work.history.record(Assign(product, tuple(held), (), since), day=TODAY)
        work.commit()


def known(workspace: Workspace) -> dict[str, Known]:
    """What a workspace knows of everybody, by address."""

    def read(use_case):
        work = use_case.work
        return {
            user.email: Known(user.last_use, user.hired, work.seats.ages_of(user.id))
            for portion in work.users.in_portions()
            for user in portion.values()
        }

    return workspace.look(read)


def exported(workspace: Workspace, path: Path, form: ExportFormat, order: str) -> Path:
    asked = ExportSettings(ExportSubject.USERS, path, form, **ORDERS[order])
    ExportingController(workspace).export(asked)
    return path


@given(
    st.lists(known_users(), min_size=1, max_size=8),
    st.sampled_from(sorted(FORMS)),
    st.sampled_from(sorted(ORDERS)),
)
@settings(max_examples=20, deadline=None)
def test_e3_4_what_is_exported_says_the_same_of_use_and_seats_elsewhere(users, name, order):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with account(folder, "one", users) as here, account(folder, "two", []) as there:
            assert verified(here)
            form = FORMS[name]
            path = exported(here, folder / name, form, order)
            assert here.importing.preview([path]).empty
            value(there.importing.run(there.importing.preview([path])))
            assert known(there) == known(here)
            assert verified(there)
            again = exported(there, folder / f"again-{name}", form, order)
            assert here.importing.preview([again]).empty
