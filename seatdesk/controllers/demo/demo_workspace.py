"""The sample company: two hubs, a year of history, and today's loose ends.

Everything in it happens by the same use cases that people use, on a clock that is wound forward
from a year ago to today: what cannot happen to an account does not happen here either.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from seatdesk.controllers.demo.cast import MODEL, SALES, SERVICE, Cast
from seatdesk.controllers.demo.loose_ends import MADE
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.people import SMALL, crowd
from seatdesk.controllers.demo.plans import Plans
from seatdesk.controllers.demo.stage import Stage, SteppedClock
from seatdesk.controllers.demo.story import FEW, INVITED, Story
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.purchases import buy_all
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.choices import Status
from seatdesk.domain.seat_age import SeatsSince

SEED = 2022
NAME = "Nordlicht Instruments"
ZONE = "Europe/Stockholm"
SOURCE = "sample"
MOST_USERS = 2_000_000
CHUNK = 20_000
"""Users stored in one transaction: memory stays small and others get a word in."""
HELD_DAYS = 200
"""Days for which those who are taken over have held their seats, as their company's list says."""
SPARE = 50
"""One seat in so many stays unassigned in the seats bought for a large company."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """A summary of the sample workspace that was made."""

    users: int
    lines: int
    """Lines of history."""
    admin: str
    """E-mail of its Super Admin, who works with it."""


def make(
    location: str | Path,
    *,
    users: int = 48,
    seed: int = SEED,
    today: date,
    progress: Progress | None = None,
    translate: Callable[[str], str] = str,
) -> DemoSummary:
    """Make a sample workspace; the same one for the same seed, day and language.

    `translate` turns what people of the story wrote into the reader's language.

    ValueError below 1 or above `MOST_USERS` users. StoreError where the file cannot be written;
    `Cancelled` when the person gave up: no file is left behind then.
    """
    if not 1 <= users <= MOST_USERS:
        raise ValueError(users)
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    clock = SteppedClock(add_months(month_start(today), -13) + timedelta(days=3))
    opening = OpenAccount(NAME, "USD", ZONE)
    with Database.creating(
        location, opening, on=clock.day, source=SOURCE, now=clock.now
    ) as database:
        workspace = Workspace(database, clock=clock, actor=None, source=SOURCE)
        stage = Stage(workspace, clock, translate)
        return _play(stage, seed, users, today, progress or Progress())


def _play(stage: Stage, seed: int, size: int, today: date, progress: Progress) -> DemoSummary:
    invited = INVITED if size >= FEW else ()
    made = MADE if size >= MODEL else 0
    present = size - len(invited) - made
    coming = crowd(seed, present, today - timedelta(days=1))
    cast = Cast(tuple(islice(coming, min(present, SMALL))), invited, made)
    progress.step(0, size)
    story = Story(stage, cast, today)
    story.first_year()
    progress.step(len(cast.users), size)
    Takeover(stage, present - len(cast.users)).play(coming, today, progress, len(cast.users))
    story.last_days()
    if cast.complete:
        Plans(stage, today).play()
    with stage.workspace.database.work() as work:
        admin = work.users.by_email([cast.users[0].email])
        work.users.set_acting_user(next(iter(admin.values())).id)
        last = work.history.last_line()
        work.commit()
    progress.step(size, size)
    return DemoSummary(size, last.seq if last else 0, cast.users[0].email)


class Takeover:
    """The takeover of another company, by which a large company comes to its size."""

    def __init__(self, stage: Stage, size: int) -> None:
        self._stage = stage
        self._size = size

    def play(self, coming: Iterator[User], today: date, progress: Progress, done: int) -> None:
        """Buy seats for them, then take them over in portions."""
        if not self._size:
            return
        total = done + self._size
        self._stage.on(today - timedelta(days=1))
        for product, percent in ((SALES, 42), (SERVICE, 26)):
            seats = max(1, self._size * percent // 100)
            self._stage.run(partial(_buy, wants={product: seats}))
        while portion := tuple(islice(coming, CHUNK)):
            self._stage.run(partial(_take_over, portion=portion), note=NOTES["takeover"])
            done += len(portion)
            progress.step(done, total)


def _buy(use_case: UseCase, wants: dict[str, int]) -> None:
    buy_all(use_case, wants, order="PO-2210")


def _take_over(use_case: UseCase, portion: tuple[User, ...]) -> None:
    added = user_changes.add(use_case, portion)
    since = (SeatsSince(use_case.today - timedelta(days=HELD_DAYS)),)
    leaving = []
    for product, wants in ((SALES, _sells), (SERVICE, _serves)):
        pool = use_case.subscription(product).pool
        room = max(0, pool.unassigned - pool.owned // SPARE)
        chosen = [user.id for user in added if wants(user)][:room]
        if chosen:
            assignments.assign(use_case, product, chosen, since=since)
        leaving += chosen[::40]
    if leaving:
        user_changes.set_status(use_case, leaving, Status.DEACTIVATED)


def _sells(user: User) -> bool:
    return user.team.startswith("Sales")


def _serves(user: User) -> bool:
    return user.team.startswith("Customer")
