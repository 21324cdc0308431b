"""Costs of a workspace by group, on each database, against seats counted day by day (E7.1)."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import select

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.planning.costs import CostWish
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Policies
from seatdesk.domain.calendar import add_months
from seatdesk.domain.choices import DeactivatedSeats
from seatdesk.domain.costs.cost_question import CostBasis, CostGrouping, CostSpread, CostView
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import AssignStep, JoinStep, TransferStep, UnassignStep
from seatdesk.store.schema.tables import seat, subscription, users
from tests.controllers.asserts import code, value
from tests.factories import SALES, SERVICE, TODAY, make_subscription

COLUMNS = {
    CostGrouping.TEAM: users.c.team,
    CostGrouping.COST_CENTRE: users.c.cost_centre,
    CostGrouping.USER: users.c.email,
}


def read(workspace, **wish):
    return value(workspace.costs.read(CostWish(**wish))).costs


def held(workspace, by):
    """Counted seats by product and group, as they are stored."""

    def count(use_case):
        rows = use_case.work.transaction.connection.execute(
            select(subscription.c.product, COLUMNS[by])
            .select_from(seat)
            .join(users, users.c.id == seat.c.user_id)
            .join(subscription, subscription.c.id == seat.c.subscription_id)
            .where(seat.c.counted)
        )
        return Counter((product, group or by.nobody) for product, group in rows)

    return workspace.look(count)


class Life:
    """Random use cases on one workspace; some are refused, and nothing comes of them."""

    def __init__(self, workspace, seed):
        self.workspace, self.random = workspace, Random(seed)
        self.batches = []

    def act(self):
        acts = (self.seats, self.seats, self.team, self.team, self.status, self.policies)
        done = self.random.choice((*acts, self.transfer, self.undo, self.buy, self.back))()
        if isinstance(done, Done) and done.batch is not None:
            self.batches.append(done.batch)

    def user(self):
        return self.random.randint(1, 18)

    def seats(self):
        product = self.random.choice((SALES, SERVICE))
        use_case = self.workspace.seats.assign
        if self.random.random() < 0.4:
            use_case = self.workspace.seats.unassign
        return use_case(product, [self.user()])

    def team(self):
        team = self.random.choice(("North", "South", "north", ""))
        field = self.random.choice(("team", "cost_centre"))
        return self.workspace.users.edit(self.user(), **{field: team})

    def status(self):
        users, some = self.workspace.users, [self.user()]
        if self.random.random() < 0.3:
            return users.remove(some, clear=True)
        step = self.random.choice((users.deactivate, users.reactivate, users.activate))
        return step(some)

    def back(self):
        """Somebody who was removed comes back under the same address, with a seat."""
        email = f"user{self.random.randint(1, 10)}@example.com"
        return self.workspace.users.create(NewUsers(emails=(email,), team="North", seats=(SALES,)))

    def policies(self):
        kept = self.random.choice(tuple(DeactivatedSeats))
        after = Policies(deactivated_seats=kept, invited_hold_seat=self.random.random() < 0.5)
        return self.workspace.billing.set_policies(after)

    def transfer(self):
        return self.workspace.seats.transfer(SALES, self.user(), self.user())

    def buy(self):
        return self.workspace.checkout.purchase({SALES: self.random.randint(1, 2)})

    def undo(self):
        """Only what was done today: what is taken back later did stand for some days."""
        if not self.batches:
            return None
        return self.workspace.history.reverse(self.random.choice(self.batches))


@pytest.mark.parametrize("seed", range(6))
def test_e7_2_seat_days_of_a_lived_in_account_are_those_counted_day_by_day(workspace, clock, seed):
    """People move, are deactivated, removed and come back; policies change; much is undone."""
    life = Life(workspace, seed)
    wanted: dict[CostGrouping, Counter[tuple[str, str]]] = {by: Counter() for by in CostGrouping}
    start = TODAY + timedelta(5)
    for number in range(40):
        clock.day = TODAY + timedelta(number)
        life.batches.clear()
        for _ in range(life.random.randint(0, 4)):
            life.act()
        if clock.day >= start:
            for by, days in wanted.items():
                days.update(held(workspace, by))
    assert all(wanted.values())
    end = clock.day + timedelta(1)
    for by, days in wanted.items():
        found = read(workspace, by=by, start=start, end=end)
        told: Counter[tuple[str, str]] = Counter()
        for row in found.rows:
            if row.kind == "group":
                told[row.product, row.group] += row.seat_days
        assert told == days
        check_ties(workspace, by, start - timedelta(90), end + timedelta(400))


def check_ties(workspace, by, start, end):
    """Rows add up to the total for every view, basis and spread, also before and ahead."""
    group = by.nobody
    for view in CostView:
        totals = set()
        for basis in CostBasis:
            for spread in CostSpread:
                found = read(
                    workspace, by=by, start=start, end=end, view=view, basis=basis, base=spread,
                    unassigned=spread, shares=((group, Decimal(100)),),
                )  # fmt: skip
                assert sum(row.minor for row in found.rows) == found.total_minor
                assert sum(one.minor for one in found.groups) == found.total_minor
                totals.add(found.total_minor)
        assert len(totals) == 1
        assert totals.pop() > 0


def test_e7_1_the_range_is_this_month_unless_another_is_asked_for(workspace, clock):
    clock.day = date(2026, 3, 17)
    months = {
        (None, None): (date(2026, 3, 1), date(2026, 4, 1)),
        (date(2026, 1, 9), None): (date(2026, 1, 9), date(2026, 4, 1)),
        (date(2026, 5, 9), None): (date(2026, 5, 9), date(2026, 6, 1)),
        (None, date(2026, 2, 9)): (date(2026, 2, 1), date(2026, 2, 9)),
        (None, date(2026, 6, 1)): (date(2026, 3, 1), date(2026, 6, 1)),
    }
    for (start, end), wanted in months.items():
        span = read(workspace, start=start, end=end).asked.span
        assert (span.start, span.end) == wanted
    for start, end in ((TODAY, TODAY), (TODAY, add_months(TODAY, 61)), (TODAY, date(2026, 1, 1))):
        assert code(workspace.costs.read(CostWish(start=start, end=end))) == "out_of_span"
    late = date(2031, 3, 1), date(2031, 5, 1)
    assert code(workspace.costs.read(CostWish(start=late[0], end=late[1]))) == "out_of_span"


def test_e7_2_a_seat_that_is_given_back_as_it_was_was_held_all_the_time(workspace, clock):
    value(workspace.seats.assign(SALES, [1]))
    clock.day = date(2026, 3, 11)
    done = workspace.seats.unassign(SALES, [1])
    clock.day = date(2026, 3, 21)
    value(workspace.history.reverse(done.batch))
    (row,) = [one for one in read(workspace, by=CostGrouping.USER).groups if one.kind == "group"]
    assert (row.group, row.seat_days) == ("user1@example.com", 31)


def test_e7_2_a_file_that_says_since_when_counts_from_that_day(workspace, clock, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(f"email,seats,assigned on\nuser1@example.com,{SALES},2026-02-10\n", "utf-8")
    shown = workspace.importing.preview([path])
    value(workspace.importing.run(shown))
    shown.close()
    found = read(workspace, by=CostGrouping.USER, start=date(2026, 2, 1), end=date(2026, 4, 1))
    days = {row.month.start.month: row.seat_days for row in found.rows if row.kind == "group"}
    assert days == {2: 19, 3: 31}


def test_e7_2_days_to_come_are_as_a_scenario_leaves_them(workspace, clock):
    value(workspace.seats.assign(SALES, [1, 2]))
    value(workspace.users.edit(2, team="North"))
    later = date(2026, 3, 17)
    steps = (
        UnassignStep(on=later, product=SALES, users=("user1@example.com",)),
        AssignStep(on=later, product=SALES, users=("user3@example.com",)),
        TransferStep(
            on=date(2026, 3, 27), product=SALES, giver="user2@example.com",
            taker="user4@example.com",
        ),
        JoinStep(on=date(2026, 3, 30), product=SALES, seats=3),
    )  # fmt: skip
    plan = Scenario(name="Swap", steps=steps, edited=TODAY, seen_length=3)
    value(workspace.run(lambda use_case: put_scenario(use_case, None, plan)))
    asked = value(workspace.costs.read(CostWish(scenario="SWAP", by=CostGrouping.USER)))
    assert (asked.scenario, asked.refused) == ("Swap", 0)
    days = {row.group: row.seat_days for row in asked.costs.groups if row.kind == "group"}
    assert days == {
        "(no user)": 6,
        "user1@example.com": 16,
        "user2@example.com": 26,
        "user3@example.com": 15,
        "user4@example.com": 5,
    }
    plain = read(workspace, by=CostGrouping.USER)
    assert {row.group for row in plain.groups if row.kind == "group"} == {
        "user1@example.com",
        "user2@example.com",
    }
    assert plain.total_minor == asked.costs.total_minor


def test_e7_1_terms_that_are_long_over_are_charged_as_they_were(workspace, clock):
    before = read(workspace, start=date(2026, 1, 1), end=date(2027, 1, 1)).total_minor
    clock.day = date(2029, 3, 1)
    value(workspace.checkout.purchase({SALES: 4}))
    assert read(workspace, start=date(2026, 1, 1), end=date(2027, 1, 1)).total_minor == before
    cash = read(
        workspace, start=date(2026, 1, 1), end=date(2027, 1, 1), view=CostView.CASH
    ).total_minor
    assert cash == before


def test_e7_1_what_was_added_by_mistake_was_never_charged(workspace, clock):
    before = read(workspace, start=date(2026, 1, 1), end=date(2026, 6, 1))
    added = workspace.billing.add(make_subscription("X Hub"))
    value(added)
    more = read(workspace, start=date(2026, 1, 1), end=date(2026, 6, 1))
    assert more.total_minor == before.total_minor + 5 * (45_000 + 3 * 9_000)
    clock.day = TODAY + timedelta(40)
    value(workspace.history.reverse(added.batch))
    after = read(workspace, start=date(2026, 1, 1), end=date(2026, 6, 1))
    assert after.rows == before.rows


def test_e7_1_reading_costs_can_be_cancelled_and_changes_nothing(workspace):
    progress = Progress()
    progress.cancel()
    before = workspace.look(lambda use_case: use_case.work.history.length)
    with pytest.raises(Cancelled):
        workspace.costs.read(CostWish(), progress)
    assert workspace.look(lambda use_case: use_case.work.history.length) == before
