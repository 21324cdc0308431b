"""The seats that a plan frees: whose they are, however many people and limits there are."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import (
    SeatLimit,
    SeatsToFree,
    freed_seats,
)
from seatdesk.domain.headcount.need import NeedFrom, ProductNeed
from seatdesk.domain.scenario.steps import Basis, LeaveStep, UnassignStep
from tests.domain.company import SALES

FIRST = date(2026, 1, 1)
NEED = ProductNeed(SALES, Span(FIRST, date(2031, 1, 1)), (NeedFrom(FIRST, 2, 2),))
DAYS = st.integers(0, 6).map(lambda days: FIRST + timedelta(days=days))
LIMITS = st.lists(
    st.builds(SeatLimit, DAYS, st.integers(0, 9), st.none() | st.just(date(2026, 2, 1))),
    max_size=6,
)


@st.composite
def frees(draw):
    """Users of spare seats, some of whom go by themselves, and others who leave."""
    users = [f"spare{n}@x.se" for n in range(draw(st.integers(0, 5)))]
    going = draw(st.dictionaries(st.sampled_from(users), DAYS)) if users else {}
    leaving = tuple((f"leaver{n}@x.se", draw(DAYS)) for n in range(draw(st.integers(0, 4))))
    spare = draw(st.integers(len(users), 7))
    certain = draw(st.frozensets(st.sampled_from(users))) if users else frozenset()
    return SeatsToFree(spare, tuple(draw(st.permutations(users))), going, leaving, certain)


def one_by_one(limits, free):
    """What is freed, everybody looked at for every limit; as day, users and seats without one."""
    spare, users, going = free.spare, list(free.users), dict(free.going)
    leaving = sorted(free.leaving, key=lambda one: one[1])
    for limit in sorted(limits, key=lambda limit: (limit.day, limit.seats)):
        evening = limit.evening_until is not None
        latest = limit.day if evening else limit.day - timedelta(days=1)
        for email in [email for email, last in going.items() if last <= latest]:
            del going[email]
            users.remove(email)
            spare -= 1
        gone = [one for one in leaving if one[1] <= latest]
        wanted = max(0, limit.people(NEED) + spare + len(gone) - limit.seats)
        left = gone[:wanted]
        leaving = [one for one in leaving if one not in left]
        more = min(wanted - len(left), spare)
        named, users = users[:more], users[more:]
        going = {email: last for email, last in going.items() if email not in named}
        spare -= more
        yield limit.day, [email for email, _ in left] + named, more - len(named)


@given(LIMITS, frees())
def test_e6_11_the_same_seats_are_freed_as_by_looking_at_everybody_for_every_limit(limits, free):
    expected: list[UnassignStep | LeaveStep] = []
    for day, users, unnamed in one_by_one(limits, free):
        if users:
            sure = len(free.certain.intersection(users))
            basis = Basis(sure, len(users) - sure)
            expected.append(
                UnassignStep(on=day, product=SALES, users=tuple(users), release=True, basis=basis)
            )
        if unnamed:
            expected.append(LeaveStep(on=day, product=SALES, seats=unnamed))
    assert list(freed_seats(limits, NEED, free)) == expected


def test_e6_11_nobody_is_looked_at_again_for_every_limit():
    looks = 0

    class Address(str):
        __slots__ = ()

        def __eq__(self, other):
            nonlocal looks
            looks += 1
            return str.__eq__(self, other)

        def __ne__(self, other):
            return not self == other

        def __hash__(self):
            return str.__hash__(self)

    class LastDay(date):
        def __lt__(self, other):
            nonlocal looks
            looks += 1
            return date.__lt__(self, other)

    many = 1000
    days = [FIRST + timedelta(days=n) for n in range(many)]
    lasts = [LastDay(day.year, day.month, day.day) for day in days]
    users = tuple(Address(f"spare{n}@x.se") for n in range(many))
    free = SeatsToFree(
        spare=many,
        users=users,
        going=dict(zip(users, lasts, strict=True)),
        leaving=tuple((Address(f"leaver{n}@x.se"), last) for n, last in enumerate(lasts)),
    )
    limits = [SeatLimit(day + timedelta(days=1), many + 1 - n) for n, day in enumerate(days)]
    freed = list(freed_seats(limits, NEED, free))
    assert len(freed) == many  # a leaver for each limit
    assert looks < 50 * many  # every one for every limit would be 1000 * many


def test_e6_11_whoever_goes_after_the_seat_was_freed_frees_no_other():
    free = SeatsToFree(1, (), {"a@x.se": FIRST + timedelta(days=2)})
    limits = [SeatLimit(FIRST, 2), SeatLimit(FIRST + timedelta(days=4), 2)]
    assert list(freed_seats(limits, NEED, free)) == [LeaveStep(on=FIRST, product=SALES, seats=1)]


def test_e6_11_others_who_go_free_a_spare_seat_whoever_they_are():
    free = SeatsToFree(1, ("spare@x.se",), besides=(FIRST + timedelta(days=1),))
    later = SeatLimit(FIRST + timedelta(days=3), 2)
    assert list(freed_seats([later], NEED, free)) == []
    (freed,) = freed_seats([SeatLimit(FIRST, 2), later], NEED, free)
    assert isinstance(freed, UnassignStep)
    assert (freed.on, freed.users) == (FIRST, ("spare@x.se",))
