"""The need beside the seats owned: months, the day on which seats run out, who leaves too late."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.calendar import Span, add_months, calendar_months
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.evaluation.headcount_outlook import headcount_outlooks
from seatdesk.domain.evaluation.planned_people import PlannedPeople
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from seatdesk.domain.evaluation.run.occupancy import Occupancy
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, moves_of, need_of
from tests.domain.company import RENEWAL, SALES, TODAY, sales
from tests.domain.company import account as account_of

MONTHS = 14
SPAN = Span(TODAY, add_months(TODAY, MONTHS))
DAYS = st.integers(0, (SPAN.end - SPAN.start).days - 1).map(lambda n: TODAY + timedelta(days=n))
ENTRIES = st.lists(
    st.builds(
        MoveEntry,
        products=st.just((SALES,)),
        on=DAYS,
        people=st.integers(-3, 3).filter(bool),
    ),
    max_size=6,
)


def outlook(*entries, base=4, additional=4, **fields):
    account = account_of(sales(additional=additional, assigned=base, **fields))
    moves = tuple(move for entry in entries for move in moves_of(entry, TODAY))
    need = need_of(HeadcountPlan(entries), SALES, moves, base, SPAN)
    people = PlannedPeople({SALES: PlannedProduct(need, moves)}, {SALES: base})
    facts = Facts(account=account, roster={}, books=(), plan=people.products)
    found = evaluate(facts, None, months=MONTHS)
    renewals = renewal_calendar(account, months=MONTHS + 12, every_month=True)
    (one,) = headcount_outlooks(account, people, found.occupancy, renewals, SPAN)
    return one, need


def entry(on, people):
    return MoveEntry(products=(SALES,), on=on, people=people)


@given(ENTRIES)
def test_e5_6_a_month_is_the_worst_of_its_days(entries):
    one, need = outlook(*entries)
    for month, days in zip(one.months, calendar_months(SPAN), strict=True):
        every = [days.start + timedelta(days=n) for n in range(days.days)]
        assert month.days == days
        assert month.needed == max(need.on(day).seats for day in every)
        assert month.owned == 9
        assert month.short == max(0, month.needed - 9)
    whole = [SPAN.start + timedelta(days=n) for n in range(SPAN.days)]
    short = [day for day in whole if need.on(day).seats > 9]
    assert one.runs_out == (short[0] if short else None)
    assert one.peak.seats == max(need.on(day).seats for day in whole)


@given(ENTRIES, DAYS, st.integers(1, 3))
def test_e5_5_a_joiner_never_lowers_any_month(entries, day, people):
    before, after = outlook(*entries)[0], outlook(*entries, entry(day, people))[0]
    for one, other in zip(before.months, after.months, strict=True):
        assert other.needed >= one.needed


def test_e5_6_seats_run_out_on_the_day_of_the_joiner():
    one, _ = outlook(entry(date(2026, 5, 4), 6))
    assert (one.runs_out, one.base, one.owned) == (date(2026, 5, 4), 4, 9)


def test_e5_7_who_leaves_after_the_last_day_to_act_is_told():
    last_day = RENEWAL - timedelta(days=30)
    late, in_time = last_day + timedelta(days=1), last_day
    one, _ = outlook(entry(late, -2), entry(in_time, -1), entry(RENEWAL, -1), notice_days=30)
    assert [(left.on, left.people, left.renewal, left.last_day) for left in one.too_late] == [
        (late, 2, RENEWAL, last_day)
    ]


def test_e5_7_a_late_leaver_names_the_entry_of_the_plan():
    late = RENEWAL - timedelta(days=29)
    moves = (PeopleMove(late + timedelta(days=1), -1, last=late, entry=7),)
    need = need_of(HeadcountPlan(), SALES, moves, 4, SPAN)
    people = PlannedPeople({SALES: PlannedProduct(need, moves)}, {SALES: 4})
    account = account_of(sales(additional=4, assigned=4, notice_days=30))
    renewals = renewal_calendar(account, months=MONTHS + 12, every_month=True)
    (one,) = headcount_outlooks(account, people, (), renewals, SPAN)
    assert [leaver.entry for leaver in one.too_late] == [7]


def test_e5_6_the_seats_owned_are_those_of_the_last_change_up_to_the_day():
    seats = [(TODAY, 9), (TODAY, 8), (date(2026, 7, 10), 12), (date(2026, 7, 20), 7)]
    occupancy = [Occupancy(day, SALES, owned, 4, 4) for day, owned in seats]
    need = need_of(HeadcountPlan(), SALES, (), 8, SPAN)
    people = PlannedPeople({SALES: PlannedProduct(need, ())}, {SALES: 8})
    account = account_of(sales(additional=4, assigned=4))
    (one,) = headcount_outlooks(account, people, occupancy, (), SPAN)
    owned = {month.days.start.month: month.owned for month in one.months[:6]}
    assert (owned[6], owned[7], owned[8]) == (8, 7, 7)
    assert one.runs_out == date(2026, 7, 20)
