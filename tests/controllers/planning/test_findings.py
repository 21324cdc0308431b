"""Findings of a workspace: rows, totals, exemptions; on both databases."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.domain.choices import Activity, DeactivatedSeats, UserKind
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.findings import findings_of
from seatdesk.domain.scenario.steps import AssignStep, UnassignStep
from seatdesk.store.read_models.seat_findings import SeatFindings
from tests.controllers.asserts import INVITED, code, hold_deactivated, value, verified
from tests.factories import SALES, SERVICE, TODAY

MONTH = timedelta(30)


def listed(workspace, reason=None, products=None):
    found = workspace.findings.read(products)
    return workspace.findings.rows(found.pages, found.pages.entries(reason))


def told(rows):
    return [(row.product, row.email, row.reason.value, row.seats) for row in rows]


@pytest.fixture
def furnished(workspace, clock):
    """Sales Hub: 8 owned, 6 held, for a hundred days; Service Hub: 3 owned, 1 held."""
    value(workspace.seats.assign(SALES, [1, 2, 3, 4, 5, 6]))
    value(workspace.seats.assign(SERVICE, [1]))
    clock.day += timedelta(100)
    until = clock.day
    value(workspace.users.edit(2, kind=UserKind.BOT))
    value(workspace.users.edit(3, last_active=TODAY, activity_as_of=until))
    value(workspace.users.edit(4, activity=Activity.NEVER, activity_as_of=until))
    value(workspace.users.edit(5, last_active=until, activity_as_of=until, left=TODAY))
    value(workspace.users.edit(6, last_active=until, activity_as_of=until))
    return workspace


def test_e3_1_every_row_stands_once_in_the_ruled_order(furnished):
    assert told(listed(furnished)) == [
        (SALES, "", "unassigned", 2),
        (SALES, "user5@example.com", "left", 1),
        (SALES, "user2@example.com", "bot", 1),
        (SALES, "user3@example.com", "idle", 1),
        (SALES, "user4@example.com", "never", 1),
        (SALES, "", "no_usage_data", 1),
        (SERVICE, "", "unassigned", 2),
        (SERVICE, "", "no_usage_data", 1),
    ]


def test_e3_10_rows_add_up_to_the_totals_to_the_cent(furnished):
    found = furnished.findings.read()
    rows = furnished.findings.rows(found.pages, found.pages.entries())
    for total in found.pages.totals:
        mine = [
            row.money
            for row in rows
            if (row.product, row.certainty) == (total.product, total.certainty)
        ]
        for figure in ("sunk", "avoidable", "per_year"):
            amounts = [getattr(money, figure).amount for money in mine]
            assert sum(amounts, Decimal(0)) == getattr(total.money, figure).amount
        seats = [
            r.seats for r in rows if (r.product, r.certainty) == (total.product, total.certainty)
        ]
        assert sum(seats) == total.seats
    for certainty in Certainty:
        mine = [total for total in found.pages.totals if total.certainty is certainty]
        assert found.totals[certainty].avoidable == sum(t.money.avoidable.amount for t in mine)


def test_e3_15_by_set_is_what_the_domain_makes_of_everybody(furnished):
    value(furnished.findings.exempt(SALES, [2], "An integration", furnished.today))

    def both(use_case):
        pages = find_findings(use_case)
        reader = SeatFindings(use_case.work.transaction.source)
        everybody = {
            (user, place): holder
            for place, one in enumerate(pages.found.asked.products)
            for (user, _), holder in reader.holders(
                pages.found.asked,
                [(user, place) for user in use_case.work.seats.holders(one_product(pages, place))],
            ).items()
        }
        holders = {
            one_product(pages, place): [h for (_, at), h in everybody.items() if at == place]
            for place in range(len(pages.subscriptions))
        }
        exempt = {one.key for one in pages.exempt}
        made = findings_of(use_case.account, holders, lambda p, user: (user, p) in exempt)
        return pages.rows(pages.entries(), reader), pages.totals, made

    rows, totals, made = furnished.look(both)
    assert tuple(rows) == made.rows
    assert totals == made.totals


def one_product(pages, place):
    return pages.subscriptions[place].product


def test_e3_3_those_nobody_can_judge_are_one_row_which_opens_into_its_people(furnished):
    (row,) = [one for one in listed(furnished) if one.product == SALES and one.use is None][1:]
    assert (row.reason, row.certainty, row.seats) == (Reason.NO_USAGE_DATA, Certainty.UNKNOWN, 1)
    people = listed(furnished, Reason.NO_USAGE_DATA)
    assert told(people) == [
        (SALES, "user1@example.com", "no_usage_data", 1),
        (SERVICE, "user1@example.com", "no_usage_data", 1),
    ]
    assert people[0].money == row.money


def test_a_reason_is_counted_and_filtered_wherever_it_stands_in_a_row(furnished):
    value(furnished.users.edit(2, left=TODAY))
    found = furnished.findings.read()
    assert found.pages.seats_by_reason[Reason.BOT] == 1
    assert found.pages.seats_by_reason[Reason.UNASSIGNED] == 4
    assert found.pages.seats_by_reason[Reason.LEFT] == 2
    assert Reason.GUEST not in found.pages.seats_by_reason
    (row,) = listed(furnished, Reason.BOT)
    assert row.reasons == (Reason.LEFT, Reason.BOT)
    assert {row.email for row in listed(furnished, Reason.UNASSIGNED)} == {""}


def test_only_the_products_asked_for_are_looked_at(furnished):
    assert {row.product for row in listed(furnished, products=[SERVICE])} == {SERVICE}
    assert {one.product for one in furnished.findings.read([SERVICE]).pages.totals} == {SERVICE}


def test_e3_9_an_exempt_seat_is_no_finding_until_its_last_day_is_over(furnished, clock):
    value(furnished.findings.exempt(SALES, [3], "  Parental\nleave ", clock.day + MONTH))
    found = furnished.findings.read()
    assert "user3@example.com" not in {row.email for row in listed(furnished)}
    (exempt,) = found.exempt
    assert (exempt.email, exempt.exemption.reason) == ("user3@example.com", "Parental leave")
    assert exempt.exemption.until == clock.day + MONTH

    clock.day += MONTH
    assert furnished.findings.read().exempt
    clock.day += timedelta(1)
    assert not furnished.findings.read().exempt
    assert "user3@example.com" in {row.email for row in listed(furnished)}


def test_e3_9_exempting_takes_no_money_from_others_and_gives_them_its_slots(furnished):
    before = {row.email: row.money for row in listed(furnished) if row.product == SALES}
    value(furnished.findings.exempt(SALES, [2, 3], "Quarterly use"))
    after = {row.email: row.money for row in listed(furnished) if row.product == SALES}
    assert after[""] == before[""]
    for email, money in after.items():
        assert money.sunk.amount >= before[email].sunk.amount


def test_e3_9_an_exemption_is_changed_ended_undone_and_verified(furnished, clock):
    value(furnished.findings.exempt(SALES, [3, 4], "Leave"))
    changed = furnished.findings.exempt(SALES, [3, 4], "Leave", clock.day)
    assert [one.until for one in value(changed)] == [clock.day, clock.day]
    assert code(furnished.findings.exempt(SALES, [3, 4], "Leave", clock.day)) == "nothing_to_save"
    ended = furnished.findings.unexempt(SALES, [3])
    value(ended)
    assert [one.exemption.user for one in furnished.findings.read().exempt] == [4]
    value(furnished.history.reverse(ended.batch))
    assert [one.exemption.user for one in furnished.findings.read().exempt] == [3, 4]
    value(furnished.history.reverse(changed.batch))
    assert [one.exemption.until for one in furnished.findings.read().exempt] == [None, None]
    assert verified(furnished)


def test_e3_9_an_exemption_of_somebody_without_a_seat_is_refused(furnished):
    refused = furnished.findings.exempt(SALES, [3, 9], "Leave")
    assert code(refused) == "seat_not_held"
    assert refused.refusal.params["email"] == "user9@example.com"
    assert not furnished.findings.read().exempt
    assert code(furnished.findings.unexempt(SALES, [3])) == "not_exempt"
    assert code(furnished.findings.exempt("Nothing", [3], "Leave")) == "unknown_product"


def test_e3_9_a_seat_that_does_not_count_has_nothing_to_be_exempt(workspace):
    policies = workspace.billing.policies()
    keep = type(policies)(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
    value(workspace.billing.set_policies(keep))
    hold_deactivated(workspace, 1)
    assert code(workspace.findings.exempt(SALES, [1], "Leave")) == "seat_not_held"
    assert {row.email for row in listed(workspace)} == {""}


@pytest.mark.parametrize(
    ("reason", "days", "refused"),
    [(" \n", None, "no_name"), ("x" * 201, None, "too_many"), ("Leave", -1, "in_the_past")],
)
def test_e3_9_an_exemption_says_why_in_200_characters_and_ends_no_earlier_than_today(
    furnished, clock, reason, days, refused
):
    until = None if days is None else clock.day + timedelta(days)
    assert code(furnished.findings.exempt(SALES, [3], reason, until)) == refused
    assert not furnished.findings.read().exempt
    value(furnished.findings.exempt(SALES, [3], "x" * 200, clock.day))


def test_v5_an_exemption_needs_add_and_edit_users_and_moves_nothing(furnished, opened):
    before = furnished.account()
    payer = opened(actor="payer@example.com")
    assert code(payer.findings.exempt(SALES, [3], "Leave")) == "no_permission"
    clerk = opened(actor="clerk@example.com")
    (made,) = value(clerk.findings.exempt(SALES, [3], "Leave"))
    assert made.by == "clerk@example.com"
    assert code(payer.findings.unexempt(SALES, [3])) == "no_permission"
    assert furnished.account() == before


def test_e3_9_an_exemption_of_a_seat_that_was_given_back_is_not_listed(furnished):
    value(furnished.findings.exempt(SALES, [3], "Leave"))
    value(furnished.seats.unassign(SALES, [3]))
    assert not furnished.findings.read().exempt
    value(furnished.seats.assign(SALES, [3]))
    assert furnished.findings.read().exempt


def test_e11_3_findings_rest_on_usage_people_and_contracts(furnished):
    sources = {state.source for state in furnished.findings.read().freshness}
    assert sources == {DataSource.USAGE, DataSource.PEOPLE, DataSource.CONTRACTS}


def test_reading_findings_can_be_cancelled(furnished):
    given_up = Progress()
    given_up.cancel()
    with pytest.raises(Cancelled):
        furnished.findings.read(progress=given_up)


def test_a_scenario_frees_and_assigns_seats_in_the_findings_but_not_in_the_account(furnished):
    today = furnished.today
    steps = (
        UnassignStep(on=today, product=SALES, users=("user2@example.com",)),
        UnassignStep(on=today + MONTH, product=SALES, users=("user3@example.com",)),
        AssignStep(on=today, product=SERVICE, users=("user2@example.com",)),
    )
    value(furnished.scenarios.add("Tidy", steps))
    found = value(furnished.findings.read_with("tidy"))
    rows = told(furnished.findings.rows(found.pages, found.pages.entries()))
    assert (SALES, "", "unassigned", 3) in rows
    assert (SERVICE, "", "unassigned", 1) in rows
    assert [row for row in rows if row[2] == "bot"] == [(SERVICE, "user2@example.com", "bot", 1)]
    assert (SALES, "user3@example.com", "idle", 1) in rows
    assert (SALES, "user2@example.com", "bot", 1) in told(listed(furnished))
    assert code(furnished.findings.read_with("Nothing")) == "unknown_scenario"


def test_e3_10_chosen_rows_add_up_whichever_they_are(furnished):
    found = furnished.findings.read()
    entries = found.pages.entries()
    rows = furnished.findings.rows(found.pages, entries)
    for chosen in (range(len(rows)), range(1, 5), (0, 2, 4, 7), (5,), ()):
        sums = found.pages.sums(entries[place] for place in chosen)
        assert sum(one.seats for one in sums) == sum(rows[place].seats for place in chosen)
        for which in ("sunk", "avoidable"):
            amounts = [getattr(rows[place].money, which).amount for place in chosen]
            assert sum((one.amount(which) for one in sums), Decimal(0)) == sum(amounts, Decimal(0))


def test_e3_9_seats_of_several_products_are_exempt_in_one_step(furnished):
    done = furnished.findings.exempt_many({SALES: [3], SERVICE: [1]}, "Leave")
    assert [one.product for one in value(done)] == [SALES, SERVICE]
    gone = furnished.findings.unexempt_many({SALES: [3], SERVICE: [1]})
    assert len(value(gone)) == 2
    value(furnished.history.reverse(gone.batch))
    assert len(furnished.findings.read().exempt) == 2


def test_rows_are_filtered_by_product_too(furnished):
    found = furnished.findings.read()
    entries = found.pages.entries(None, SERVICE)
    assert {row.product for row in furnished.findings.rows(found.pages, entries)} == {SERVICE}
    assert not found.pages.entries(Reason.BOT, SERVICE)


def test_e3_14_up_to_adds_what_is_to_check_and_never_the_unknown(furnished):
    found = furnished.findings.read()
    certain, to_check = (
        found.totals[one].avoidable for one in (Certainty.CERTAIN, Certainty.TO_CHECK)
    )
    assert found.totals[Certainty.UNKNOWN].seats
    assert found.up_to == certain + to_check


def test_a_seat_that_does_not_count_in_a_scenario_is_no_finding_either(furnished):
    policies = replace(furnished.billing.policies(), invited_hold_seat=False)
    value(furnished.billing.set_policies(policies))
    value(furnished.users.edit(INVITED, kind=UserKind.BOT))
    step = AssignStep(on=furnished.today, product=SERVICE, users=("invited@example.com",))
    value(furnished.scenarios.add("More", (step,)))
    found = value(furnished.findings.read_with("More"))
    rows = furnished.findings.rows(found.pages, found.pages.entries())
    assert "invited@example.com" not in {row.email for row in rows}


def test_e3_9_who_is_exempt_is_told_without_a_look_at_anybody_elses_use(workspace, monkeypatch):
    value(workspace.seats.assign(SALES, [1]))
    value(workspace.findings.exempt(SALES, (1,), "Parental leave"))
    whole = workspace.findings.read([SALES])

    def looked(*_):
        raise AssertionError

    monkeypatch.setattr(SeatFindings, "find", looked)
    told = workspace.findings.exempt_seats([SALES])
    assert told.exempt == whole.exempt != ()
    assert told.account == whole.account
    assert workspace.findings.exempt_seats([SERVICE]).exempt == ()
