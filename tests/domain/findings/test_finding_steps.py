"""Steps made from findings with one click, and what they come to (E3.13)."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, ScheduleRemoval
from seatdesk.domain.changes.kinds.seat_changes import Unassign
from seatdesk.domain.choices import Status
from seatdesk.domain.comparison.comparison import compare
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.findings.finding_steps import findings_scenario, with_findings
from seatdesk.domain.findings.findings import findings_of
from seatdesk.domain.scenario.scenario import Scenario, check_name
from seatdesk.domain.scenario.steps import (
    Basis,
    BuyStep,
    CancelRemovalStep,
    RemoveStep,
    UnassignStep,
)
from tests.domain.company import SALES, done
from tests.domain.findings.people import RENEWAL, TODAY
from tests.domain.findings.test_findings import PEOPLE, company, crowds

EMPTY = Scenario(name="Tidy", edited=TODAY)
CERTAIN = ("left", "deactivated", "unassigned")


def rows(whole, people=PEOPLE):
    return findings_of(whole, {SALES: people}).rows


def click(whole, *chosen, into=EMPTY, give_up=True, people=PEOPLE):
    """A scenario after a click on the rows of these reasons."""
    picked = [row for row in rows(whole, people) if row.reason.value in chosen]
    return with_findings(into, whole, picked, give_up=give_up)


def freed(*users, certain=0, to_check=0, release=False):
    basis = Basis(certain, to_check)
    return UnassignStep(on=TODAY, product=SALES, users=users, release=release, basis=basis)


def removed(seats, certain, to_check=0):
    return RemoveStep(on=TODAY, product=SALES, seats=seats, basis=Basis(certain, to_check))


def test_e3_13_freeing_seats_releases_who_is_deactivated():
    made = click(company(PEOPLE), "left", "deactivated", "idle", give_up=False)
    assert made.steps == (
        freed("Adam@a.example", "carl@a.example", certain=1, to_check=1),
        freed("zoe@a.example", certain=1, release=True),
    )


def test_e3_13_giving_up_asks_for_one_removal_that_carries_what_was_certain():
    made = click(company(PEOPLE), *CERTAIN, "idle")
    assert made.steps[-1] == removed(5, 4, 1)
    assert len(made.steps) == 3


def test_e3_13_no_more_is_asked_for_than_the_contract_lets_go():
    made = click(company(PEOPLE, minimum=2), *CERTAIN, "idle")
    assert made.steps[-1] == removed(3, 3)
    ends = company(PEOPLE)
    ends = ends.with_subscription(replace(ends.subscription(SALES), auto_renew=False))
    assert click(ends, "left").steps == (freed("Adam@a.example", certain=1),)


def test_e3_13_who_cannot_be_judged_is_not_freed_by_a_row_of_many():
    assert click(company(PEOPLE), "no_usage_data").steps == ()


def test_e3_13_a_pending_removal_is_asked_for_anew_with_more_seats():
    whole = company(PEOPLE)
    contract = replace(whole.subscription(SALES), removal=Removal(1, RENEWAL))
    made = click(whole.with_subscription(contract), "unassigned", "left")
    assert made.steps == (
        freed("Adam@a.example", certain=1),
        CancelRemovalStep(on=TODAY, product=SALES, basis=Basis(1)),
        removed(3, 3),
    )


def test_e2_7_what_leaves_already_is_no_saving_of_the_plan():
    """One seat leaves already; of the two more that are given up one is certain."""
    whole = company(PEOPLE)
    contract = replace(whole.subscription(SALES), removal=Removal(1, RENEWAL))
    whole = whole.with_subscription(contract)
    made = replace(click(whole, "left", "idle"), name="Tidy")
    facts = Facts(account=whole, roster=roster(PEOPLE))
    _, side = compare(facts, [made], months=21).sides
    assert (side.difference.certain.minor, side.difference.to_check.minor) == (-108000, -108000)
    assert side.difference.whole.minor == -216000


def test_e3_13_a_second_click_asks_for_nothing_twice():
    whole = company(PEOPLE)
    once = click(whole, "unassigned", "left")
    assert click(whole, "unassigned", "left", into=once) == once
    more = click(whole, "unassigned", "left", "idle", into=once)
    assert more.steps == (
        freed("Adam@a.example", certain=1),
        removed(4, 3, 1),
        freed("carl@a.example", to_check=1),
    )


def test_e3_13_other_steps_stay_and_other_products_are_left_alone():
    buy = BuyStep(on=TODAY, product="Service Hub", seats=2)
    made = click(company(PEOPLE), "left", into=replace(EMPTY, steps=(buy,)))
    assert made.steps == (buy, freed("Adam@a.example", certain=1), removed(1, 1))
    assert made.name == "Tidy"


def test_e3_13_without_an_active_scenario_one_is_named_after_the_day():
    made = findings_scenario(TODAY)
    assert made.name == "Findings, 16 Mar 2026"
    assert check_name(made.name) is None


def roster(people, product=SALES):
    return roster_of(
        [RosterUser(one.user_id, one.email, one.status, {product: True}) for one in people]
    )


def test_e3_13_what_the_steps_save_is_what_the_findings_say():
    """From 16 March to 16 December of the next year all twelve invoices of the next term fall."""
    whole = company(PEOPLE)
    made = click(whole, *CERTAIN, "bot", "idle")
    facts = Facts(account=whole, roster=roster(PEOPLE))
    done_so = evaluate(facts, made, months=21)
    assert [result.status.value for result in done_so.steps] == ["applies"] * 3
    saved = sum(row.money.avoidable.minor for row in rows(whole))
    effects = [result.effect for result in done_so.steps if result.effect is not None]
    assert sum(effect.minor for effect in effects) == -saved == -5 * 108000


@given(
    crowds(),
    st.integers(0, 6),
    st.integers(0, 5),
    st.integers(0, 2),
    st.sets(st.integers(0, 12)),
    st.sets(st.integers(0, 12)),
)
def test_e3_13_the_steps_are_allowed_and_no_seat_is_given_up_twice(
    people, additional, minimum, pending, first, second
):
    people = [one for one in people if one.status is not Status.REMOVED]
    whole = company(people, additional + len(people), unassigned=additional + 5, minimum=minimum)
    contract = whole.subscription(SALES)
    pending = min(pending, contract.removable)
    if pending:
        whole = done(whole, ScheduleRemoval(SALES, pending))
    found = rows(whole, people)
    made = EMPTY
    for chosen in (first, second, first):
        picked = [row for place, row in enumerate(found) if place in chosen]
        made = with_findings(made, whole, picked, give_up=True)
    users = [email for step in made.steps for email in getattr(step, "users", ())]
    assert len(users) == len(set(users))
    facts = Facts(account=whole, roster=roster(people))
    assert evaluate(facts, made, months=12).refused == ()
    after = done(whole, Unassign(SALES, tuple(range(len(users))))) if users else whole
    removals = [step for step in made.steps if isinstance(step, RemoveStep)]
    assert len(removals) <= 1
    if removals:
        if pending:
            after = done(after, CancelRemoval(SALES, pending))
        done(after, ScheduleRemoval(SALES, removals[0].seats))
        asked = [row for place, row in enumerate(found) if place in first | second]
        certain = sum(row.seats for row in asked if row.certainty is Certainty.CERTAIN)
        basis = removals[0].basis
        assert basis.certain <= certain + pending
        assert basis.certain + basis.to_check == removals[0].seats
