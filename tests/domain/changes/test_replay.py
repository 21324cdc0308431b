"""H1: an account folded from its history is the account; a history that was changed is not."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account, Policies, User
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.apply import CarriedOut, bring_forward, carry_out
from seatdesk.domain.changes.kinds.account_changes import (
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    ActivityDay,
    AddUsers,
    AliasEdit,
    CompleteFacts,
    EditUsers,
    FieldEdit,
    SetAccess,
    SetAliases,
    SetStatus,
    UnknownAge,
    WithdrawUsers,
)
from seatdesk.domain.changes.replay import (
    HeldSeat,
    ImpossibleError,
    Replay,
    differences,
    fingerprint,
)
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.kept_headcount import keep_headcount
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from tests.domain.company import SALES, SERVICE, START, TODAY, changes, sales

OPENED = OpenAccount("Nordlicht", "USD", "Europe/Stockholm")
TEAMS = st.sampled_from(["", "Sales", "Support"])


@dataclass
class Office:
    """A company kept the long way round: whole users and every seat, beside the lines written."""

    account: Account
    lines: list[DatedChange]
    users: dict[int, User] = field(default_factory=dict)
    aliases: dict[int, tuple[str, ...]] = field(default_factory=dict)
    seats: dict[str, dict[int, HeldSeat]] = field(default_factory=dict)
    last: int = 0

    def write(self, change):
        """The change happens and is written down; a refused one is neither. Whether it did."""
        carried = carry_out(self.account, change)
        if not isinstance(carried, CarriedOut):
            return False
        self.account = carried.account
        self.lines += [DatedChange(self.account.as_of, one) for one in carried.changes]
        return True

    def held(self, product):
        return self.seats.setdefault(product, {})

    def counts(self, user):
        return seat_counts(self.account.policies, self.users[user].status)

    def uncounted(self, users):
        return tuple(user for user in users if not self.counts(user))

    # -- what people do ------------------------------------------------------------------------

    def add(self, draw):
        added = []
        for _ in range(draw(st.integers(1, 3))):
            self.last += 1
            status = draw(st.sampled_from([Status.ACTIVE, Status.INVITED]))
            address = f"u{self.last}@example.com"
            added.append(User(id=self.last, email=address, status=status, team=draw(TEAMS)))
        self.write(AddUsers(tuple(added)))
        self.users |= {user.id: user for user in added}

    def withdraw(self, draw):
        free = [u for u in self.users if not any(u in held for held in self.seats.values())]
        if gone := self._some(draw, [u for u in free if not self.aliases.get(u)]):
            self.write(WithdrawUsers(tuple(self.users.pop(user) for user in gone)))

    def assign(self, draw):
        product = draw(st.sampled_from([SALES, SERVICE]))
        held, awake = self.held(product), {Status.ACTIVE, Status.INVITED}
        able = [u for u, user in self.users.items() if u not in held and user.status in awake]
        some = self._some(draw, able)
        if some and self.write(Assign(product, some, self.uncounted(some))):
            for user in some:
                held[user] = HeldSeat(self.counts(user), self.account.as_of)

    def unassign(self, draw):
        product = draw(st.sampled_from([SALES, SERVICE]))
        held = self.held(product)
        some = self._some(draw, list(held))
        without = tuple(user for user in some if not held[user].counted)
        if some and self.write(Unassign(product, some, without)):
            for user in some:
                del held[user]

    def transfer(self, draw):
        product = draw(st.sampled_from([SALES, SERVICE]))
        held = self.held(product)
        takers = [u for u in self.users if u not in held]
        if not held or not takers:
            return
        giver, taker = draw(st.sampled_from(sorted(held))), draw(st.sampled_from(takers))
        if held[giver].counted is self.counts(taker):
            self.write(Transfer(product, giver, taker))
            held[taker] = HeldSeat(held.pop(giver).counted, self.account.as_of)

    def status(self, draw):
        after = draw(st.sampled_from([Status.ACTIVE, Status.INVITED, Status.DEACTIVATED]))
        for before in Status:
            some = tuple(u for u, user in self.users.items() if user.status is before)[:2]
            if some and before is not after:
                self._reach(some, before, after)

    def _reach(self, users, before, after):
        counts = seat_counts(self.account.policies, after)
        moved: Counter[str] = Counter()
        for product, held in self.seats.items():
            changing = [u for u in users if u in held and held[u].counted is not counts]
            moved[product] += len(changing) if counts else -len(changing)
        counted = tuple((product, seats) for product, seats in moved.items() if seats)
        if before is after and not counted:
            return
        if self.write(SetStatus(users, before, after, counted)):
            for user in users:
                self.users[user] = replace(self.users[user], status=after)
                for held in self.seats.values():
                    if user in held:
                        held[user] = HeldSeat(counts, held[user].since)

    def policies(self, draw):
        """Seats are counted anew, status by status, those that free a seat first."""
        after = Policies(invited_hold_seat=draw(st.booleans()))
        before, room = self.account.policies, len(self.lines)
        if not self.write(SetPolicies(before, after)):
            return
        invited = tuple(u for u, user in self.users.items() if user.status is Status.INVITED)
        if invited:
            self._reach(invited, Status.INVITED, Status.INVITED)
        miscounted = any(held[u].counted is not self.counts(u) for held in self.seats.values()
                         for u in held)  # fmt: skip
        if miscounted:  # no room: it never happened
            del self.lines[room:]
            self.account = replace(self.account, policies=before)

    def edit(self, draw):
        for user in self._some(draw, list(self.users)):
            was, team = self.users[user].team, draw(TEAMS)
            self.write(EditUsers((FieldEdit(user, "team", was, team),)))
            self.users[user] = replace(self.users[user], team=team)

    def access(self, draw):
        for user in self._some(draw, list(self.users)):
            now = self.users[user].access
            self.write(SetAccess(SALES, (user,), SALES not in now))
            self.users[user] = replace(self.users[user], access=() if SALES in now else (SALES,))

    def known_as(self, draw):
        for user in self._some(draw, list(self.users)):
            was = self.aliases.get(user, ())
            now = () if was else (f"old{user}@example.com",)
            self.write(SetAliases((AliasEdit(user, was, now),)))
            self.aliases[user] = now

    def contract(self, draw):
        """Whatever else a person might try on the contracts; many are refused."""
        change = draw(changes(self.account))
        if isinstance(change, CONTRACTS):
            self.write(change)

    def buy(self, draw):
        ahead = self.account.as_of + timedelta(days=draw(st.integers(0, 20)))
        self.write(Buy(SALES, Bought(ahead, draw(st.integers(1, 4)))))

    def schedule(self, draw):
        self.write(ScheduleRemoval(SALES, draw(st.integers(1, 3))))

    def wait(self, draw):
        later = self.account.as_of + timedelta(days=draw(st.sampled_from([1, 30, 200, 400])))
        self.account, brought = bring_forward(self.account, later)
        self.lines += brought

    @staticmethod
    def _some(draw, among):
        if not among:
            return ()
        return tuple(draw(st.lists(st.sampled_from(among), unique=True, max_size=4)))


CONTRACTS = (
    ChangeTier, ScheduleTier, CancelTier, CancelRemoval, SetAutoRenew, EditSubscription,
    ScheduleTerms, CancelTerms, SetRenewalPrice,
    ChangeRates, AddSubscription,
)  # fmt: skip
STEPS = (
    Office.add, Office.assign, Office.assign, Office.unassign, Office.transfer, Office.status,
    Office.edit, Office.access, Office.known_as, Office.policies, Office.buy, Office.schedule,
    Office.withdraw, Office.wait, Office.contract, Office.contract,
)  # fmt: skip


@st.composite
def offices(draw, steps=14):
    """A company after a year of this and that."""
    office = Office(Account(name="", as_of=START), [])
    for change in (OPENED, AddSubscription(sales()), AddSubscription(sales(product=SERVICE))):
        assert office.write(change)
    office.add(draw)
    for _ in range(draw(st.integers(0, steps))):
        draw(st.sampled_from(STEPS))(office, draw)
    return office


def folded(lines, opened=START):
    replay = Replay(opened)
    for line in lines:
        replay.fold(line)
    return replay


def people(office):
    return {u: fingerprint(user, office.aliases.get(u, ())) for u, user in office.users.items()}


def told(replay, users):
    found = []
    differences(replay.replayed, iter(users.items()), lambda code, user: found.append((code, user)))
    return found


@settings(max_examples=60)
@given(offices())
def test_h1_the_account_its_people_and_seats_come_back_from_the_history(office):
    replay = folded(office.lines)

    assert replay.brought_forward(office.account.as_of) == ()
    assert replay.account == office.account
    assert {p: held for p, held in replay.replayed.seats.items() if held} == {
        p: held for p, held in office.seats.items() if held
    }
    assert told(replay, people(office)) == []


@settings(max_examples=60)
@given(offices(), st.data())
def test_h1_a_history_with_a_line_left_out_or_told_twice_is_found_out(office, data):
    number = data.draw(st.integers(0, len(office.lines) - 1))
    twice = data.draw(st.booleans())
    line = office.lines[number]
    if _nothing_in_it(line.change) or (twice and isinstance(line.change, Buy | SetStatus)):
        return  # as good as not there, or as good twice
    if any(isinstance(other.change, WithdrawUsers) for other in office.lines):
        return  # who was never there leaves no trace but in the chain
    lines = [*office.lines[:number], *([line, line] if twice else []), *office.lines[number + 1 :]]

    try:
        replay = folded(lines)
    except ImpossibleError:
        return
    missing = replay.brought_forward(office.account.as_of)
    seats = {p: held for p, held in replay.replayed.seats.items() if held}
    assert (
        missing
        or replay.account != office.account
        or seats != {p: held for p, held in office.seats.items() if held}
        or told(replay, people(office))
    )


def _nothing_in_it(change):
    if isinstance(change, EditUsers):
        return all(edit.before == edit.after for edit in change.edits)
    return isinstance(change, SetPolicies | EditSubscription) and change.before == change.after


ADA, BOB = User(id=1, email="ada@example.com"), User(id=2, email="bob@example.com")
BOOK = PriceBook("ours", "Ours", "", ())
TIDY = Scenario(name="Tidy", edited=TODAY)
LEAVE = Exemption(user=1, product=SALES, reason="parental leave")
HIRING = keep_headcount(
    HeadcountPlan(entries=(MoveEntry(products=(SALES,), on=date(2026, 5, 4), people=2),)), TODAY
)
INVOICE = RecordedInvoice(
    dated=date(2026, 4, 1),
    number="A-17",
    currency="USD",
    net=Decimal("900.00"),
    tax=Decimal("0.00"),
    gross=Decimal("900.00"),
    difference=Decimal("90.00"),
    sha256="ab",
    recorded=TODAY,
    products=(SALES,),
)
PRESET = ImportPreset("Hub", "email", "people", "people", "{}", TODAY)
FOUNDED = (OPENED, AddSubscription(sales()), AddUsers((ADA, BOB)), Assign(SALES, (1,)))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (OPENED, "open_already"),
        (Assign(SALES, (1,)), "seat_held"),
        (Assign(SALES, (9,)), "unknown_user"),
        (Assign(SERVICE, (2,)), "unknown_product"),
        (Unassign(SALES, (2,)), "seat_not_held"),
        (Unassign(SALES, (1,), (1,)), "seats_miscounted"),
        (Transfer(SALES, 2, 1), "seat_not_held"),
        (AddUsers((ADA,)), "user_known"),
        (AddUsers((User(email="new@example.com"),)), "user_known"),
        (WithdrawUsers((User(id=9, email="x@example.com"),)), "unknown_user"),
        (WithdrawUsers((ADA,)), "user_holds_seat"),
        (EditUsers((FieldEdit(9, "team", "", "Sales"),)), "unknown_user"),
        (SetAccess(SALES, (9,), True), "unknown_user"),
        (SetAliases((AliasEdit(9, (), ("old@example.com",)),)), "unknown_user"),
        (SetStatus((1,), Status.ACTIVE, Status.INVITED, ((SALES, -1),)), "seats_miscounted"),
        (RemoveSubscription(sales(assigned=1)), "subscription_in_use"),
        (PutPriceBook("ours", BOOK, None), "moved_on"),
        (PutPreset(PRESET, None), "moved_on"),
        (PutScenario(TIDY, None), "moved_on"),
        (PutExemption(LEAVE, None), "moved_on"),
        (PutHeadcount(HIRING, None), "moved_on"),
        (RecordInvoice(INVOICE, None), "moved_on"),
        (CompleteFacts(days=(ActivityDay(TODAY, ((1, 9),)),)), "unknown_user"),
        (CompleteFacts(unknown_age=(UnknownAge(SALES, ((1, 2),)),)), "seat_not_held"),
        (ScheduleRemoval(SALES, 9), "more_than_removable"),
    ],
)
def test_h1_a_line_that_cannot_have_happened_is_named(change, why):
    replay = folded([DatedChange(START, one) for one in FOUNDED])
    with pytest.raises(ImpossibleError) as impossible:
        replay.fold(DatedChange(TODAY, change))
    assert impossible.value.why == why


def test_nothing_happens_in_an_account_that_is_not_open():
    with pytest.raises(ImpossibleError) as impossible:
        folded([DatedChange(START, AddUsers((ADA,)))])
    assert impossible.value.why == "not_open"


def test_price_books_and_presets_are_kept_changed_and_taken_away():
    newer, renamed = replace(BOOK, name="Newer"), replace(PRESET, name="Hub again")
    replay = folded(
        [
            DatedChange(START, change)
            for change in (
                OPENED,
                PutPriceBook("ours", None, BOOK),
                PutPriceBook("ours", BOOK, newer),
                PutPreset(None, PRESET),
                PutPreset(PRESET, renamed),
            )
        ]
    )
    assert replay.beside.books == {"ours": newer}
    assert list(replay.beside.presets.values()) == [renamed]

    with pytest.raises(ImpossibleError):
        replay.fold(DatedChange(START, PutPreset(None, renamed)))
    replay.fold(DatedChange(START, PutPriceBook("ours", newer, None)))
    replay.fold(DatedChange(START, PutPreset(renamed, None)))
    assert (replay.beside.books, replay.beside.presets) == ({}, {})


def test_differences_name_who_differs_who_is_unknown_and_who_is_missing():
    replay = folded([DatedChange(START, one) for one in FOUNDED])
    other = {1: fingerprint(replace(ADA, team="Sales")), 3: fingerprint(BOB)}
    assert told(replay, other) == [
        ("user_differs", 1),
        ("user_unknown", 3),
        ("user_missing", 2),
    ]


def test_a_fact_at_its_default_weighs_nothing_and_every_other_one_does():
    assert fingerprint(ADA) == fingerprint(replace(ADA, team=""))
    changed = [
        replace(ADA, team="Sales"),
        replace(ADA, name="Ada"),
        replace(ADA, super_admin=True),
        replace(ADA, access=(SALES,)),
        replace(ADA, hired=date(2026, 1, 1)),
    ]
    assert len({fingerprint(ADA, ("old@example.com",)), *map(fingerprint, changed)}) == 6


def test_renewals_that_time_brought_and_nobody_wrote_down_are_missing():
    replay = folded([DatedChange(START, one) for one in FOUNDED])
    missing = replay.brought_forward(date(2027, 2, 1))
    assert [planned.on for planned in missing] == [date(2027, 1, 1)]
