"""What files tell of use and of seats, from the file to the table and back (E3.4, E3.5)."""

import csv
import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.domain.choices import Activity
from seatdesk.domain.last_use import LastUse
from seatdesk.domain.seat_age import SeatAge
from seatdesk.exchange.question import Options
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES, SERVICE, TODAY, furnish, make_subscription

FEB, MAR = date(2026, 2, 10), date(2026, 3, 10)
USE = "email,last active\n"
SEATS = "email,seats\n"
DATED = "email,seats,assigned on\n"


@pytest.fixture
def preview(workspace, tmp_path):
    """Preview texts as the files of one import."""

    def looked(*texts, as_of=None):
        paths = [tmp_path / f"file{number}.csv" for number, _ in enumerate(texts)]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
        return workspace.importing.preview(paths, Options(as_of=as_of))

    return looked


@pytest.fixture
def bring(workspace, preview):
    """Import texts of one day."""

    def run(*texts, as_of=None):
        return value(workspace.importing.run(preview(*texts, as_of=as_of)))

    return run


def use_of(workspace, user=1):
    return workspace.users.page(user).user.last_use


def ages_of(workspace, *users, product=SALES):
    found = workspace.look(lambda use_case: use_case.work.seats.ages(product, users))
    return {user: age for age, mine in found.items() for user in mine}


def test_e3_4_a_limit_and_the_day_it_was_said_are_kept(workspace, bring):
    bring(
        USE + "user1@example.com,Before 11 Feb 2017\n"
        "user2@example.com,Not active in the last 180 days\n"
        "user3@example.com,never\nuser4@example.com,2026-03-01\nuser5@example.com,\n",
        as_of=MAR,
    )
    assert use_of(workspace, 1) == (Activity.KNOWN, date(2017, 2, 11), True, MAR)
    assert use_of(workspace, 2) == (Activity.KNOWN, MAR - timedelta(180), True, MAR)
    assert use_of(workspace, 3) == (Activity.NEVER, None, False, MAR)
    assert use_of(workspace, 4) == (Activity.KNOWN, date(2026, 3, 1), False, MAR)
    assert use_of(workspace, 5) == (Activity.UNKNOWN, None, False, None)
    assert verified(workspace)


def test_e3_4_new_users_keep_what_a_file_tells_of_their_use(workspace, preview):
    shown = preview("email,last active,seats\nnew@x.com,Before 11 Feb 2017,\n", as_of=MAR)
    (new,) = as_json(shown)["new"]
    assert (
        new | {"last_active": "2017-02-11", "censored": True, "activity_as_of": "2026-03-10"} == new
    )
    value(workspace.importing.run(shown))
    user = workspace.users.find("new@x.com")
    assert user.last_use == (Activity.KNOWN, date(2017, 2, 11), True, MAR)
    assert verified(workspace)


def test_e3_4_the_report_date_of_a_file_is_the_day_it_speaks_of(workspace, bring):
    bring(
        "Report Refresh Date,User Principal Name,Mail Last Activity Date\n"
        "2026-03-10,user1@example.com,2026-02-10\n"
    )
    assert use_of(workspace) == (Activity.KNOWN, FEB, False, MAR)


def test_e3_4_a_later_file_that_tells_the_same_observes_for_longer(workspace, bring, preview):
    text = USE + "user1@example.com,2026-02-01\nuser2@example.com,never\n"
    bring(text, as_of=FEB)
    shown = preview(text, as_of=MAR)
    plan = shown.plan
    assert (len(plan.changed), plan.unchanged, plan.observed) == (0, 2, 2)
    assert as_json(shown)["rows"]["observed"] == 2
    outcome = workspace.importing.run(shown)
    assert (value(outcome).changed, value(outcome).observed) == (0, 2)
    assert use_of(workspace, 1).activity_as_of == use_of(workspace, 2).activity_as_of == MAR
    assert preview(text, as_of=MAR).empty
    assert preview(text, as_of=FEB).empty
    value(workspace.history.reverse(outcome.batch))
    assert use_of(workspace, 1) == (Activity.KNOWN, date(2026, 2, 1), False, FEB)
    assert use_of(workspace, 2) == (Activity.NEVER, None, False, FEB)
    assert verified(workspace)


def test_e3_4_of_several_files_the_newest_counts_and_a_blank_cell_says_nothing(workspace, bring):
    report = (
        "Report Refresh Date,User Principal Name,Mail Last Activity Date\n"
        "2026-03-10,user1@example.com,2026-03-05\n"
        "2026-03-10,user2@example.com,\n"
        "2026-03-10,user3@example.com,2026-01-05\n"
    )
    people = (
        "email,name,last active,activity as of\n"
        "user1@example.com,A,2026-02-05,2026-02-10\n"
        "user2@example.com,B,2026-02-05,2026-02-10\n"
        "user3@example.com,C,2026-02-05,2026-02-10\n"
    )
    bring(people, report)
    assert use_of(workspace, 1) == (Activity.KNOWN, date(2026, 3, 5), False, MAR)
    assert use_of(workspace, 2) == (Activity.KNOWN, date(2026, 2, 5), False, FEB)
    # the report does not see the later use, so its silence is not that of the user
    assert use_of(workspace, 3) == (Activity.KNOWN, date(2026, 2, 5), False, FEB)


def test_e3_4_a_use_entered_by_hand_is_as_known_on_that_day(workspace, bring):
    bring(USE + "user1@example.com,Before 11 Feb 2017\n", as_of=FEB)
    edited = workspace.users.edit(1, last_active=date(2026, 3, 1))
    assert value(edited).last_use == (Activity.KNOWN, date(2026, 3, 1), False, TODAY)
    value(workspace.history.reverse(edited.batch))
    assert use_of(workspace) == (Activity.KNOWN, date(2017, 2, 11), True, FEB)
    value(workspace.users.edit(1, activity=Activity.UNKNOWN, last_active=None))
    assert use_of(workspace) == LastUse(Activity.UNKNOWN, None, False, None)
    assert verified(workspace)


def test_e3_5_the_first_list_of_a_product_does_not_say_since_when(workspace, bring, clock):
    bring(SEATS + f"user1@example.com,{SALES}\nnew@x.com,{SALES}\n")
    new = workspace.users.find("new@x.com").id
    unknown = SeatAge(TODAY, known=False)
    assert ages_of(workspace, 1, new) == {1: unknown, new: unknown}
    clock.day += timedelta(days=30)
    bring(SEATS + f"user1@example.com,{SALES}\nuser2@example.com,{SALES}; {SERVICE}\n")
    assert ages_of(workspace, 1, 2) == {1: unknown, 2: SeatAge(clock.day)}
    assert ages_of(workspace, 2, product=SERVICE) == {2: SeatAge(clock.day, known=False)}
    value(workspace.seats.assign(SALES, [3]))
    assert ages_of(workspace, 3) == {3: SeatAge(clock.day)}
    assert verified(workspace)


def test_e3_5_a_list_that_was_taken_back_is_no_earlier_list(workspace, bring, preview):
    shown = preview(SEATS + f"user1@example.com,{SALES}\n")
    value(workspace.history.reverse(workspace.importing.run(shown).batch))
    bring(SEATS + f"user2@example.com,{SALES}\n")
    assert ages_of(workspace, 2) == {2: SeatAge(TODAY, known=False)}


def test_e3_5_an_earlier_list_counts_when_nobody_of_it_holds_a_seat(workspace, bring, clock):
    bring(SEATS + f"user1@example.com,{SALES}\n")
    value(workspace.seats.unassign(SALES, [1]))
    bring(SEATS + f"user2@example.com,{SALES}\n")
    assert ages_of(workspace, 2) == {2: SeatAge(TODAY)}


def test_e3_5_files_say_since_when_a_seat_is_held(workspace, bring):
    bring(
        DATED + f"user1@example.com,{SALES},2024-05-06\n"
        f"user1@example.com,{SERVICE},2025-01-02\n"
        f"user2@example.com,{SALES},\n"
        f"new@x.com,{SALES},2023-01-01\nother@x.com,{SALES},before 2022-02-02\n"
    )
    new, other = (workspace.users.find(f"{name}@x.com").id for name in ("new", "other"))
    assert ages_of(workspace, 1, 2, new, other) == {
        1: SeatAge(date(2024, 5, 6)),
        2: SeatAge(TODAY, known=False),
        new: SeatAge(date(2023, 1, 1)),
        other: SeatAge(date(2022, 2, 2), known=False),
    }
    assert ages_of(workspace, 1, product=SERVICE) == {1: SeatAge(date(2025, 1, 2))}
    assert verified(workspace)


def test_e3_5_a_later_file_may_say_since_when_seats_are_held_that_are_here(
    workspace, bring, preview, clock
):
    bring(SEATS + f"user1@example.com,{SALES}\nuser2@example.com,{SALES}\n")
    value(workspace.seats.assign(SALES, [3]))
    unknown, known = SeatAge(TODAY, known=False), SeatAge(date(2024, 5, 6))
    clock.day += timedelta(days=3)
    text = DATED + "".join(f"user{n}@example.com,{SALES},2024-05-06\n" for n in (1, 3))
    shown = preview(text)
    assert (len(shown.plan.changed), shown.plan.unchanged, shown.plan.dated) == (0, 2, 1)
    done = workspace.importing.run(shown)
    assert (value(done).changed, value(done).dated) == (0, 1)
    # what was given here is known, whatever a file says
    assert ages_of(workspace, 1, 2, 3) == {1: known, 2: unknown, 3: SeatAge(TODAY)}
    assert preview(text).empty
    assert verified(workspace)
    value(workspace.history.reverse(done.batch))
    assert ages_of(workspace, 1, 2, 3) == {1: unknown, 2: unknown, 3: SeatAge(TODAY)}
    assert verified(workspace)


def test_e3_5_a_seat_is_dated_and_its_holder_changed_by_one_row(workspace, bring):
    bring(SEATS + f"user1@example.com,{SALES}\n")
    done = bring(
        f"email,name,seats,assigned on\nuser1@example.com,Ada,{SALES}; {SERVICE},2024-05-06\n"
    )
    assert (done.changed, done.seats, done.dated) == (1, 1, 1)
    known = SeatAge(date(2024, 5, 6))
    assert ages_of(workspace, 1) == ages_of(workspace, 1, product=SERVICE) == {1: known}


@pytest.mark.parametrize("day", ["2024-05-06", ""])
def test_e3_5_facts_of_a_holder_change_by_a_row_that_dates_the_seat(workspace, bring, day):
    bring(DATED + f"user1@example.com,{SALES},2024-05-06\n")
    text = f"email,seats,assigned on,team\nuser1@example.com,{SALES},{day},Edited\n"
    assert bring(text).changed == 1
    assert workspace.users.page(1).user.team == "Edited"
    assert ages_of(workspace, 1) == {1: SeatAge(date(2024, 5, 6))}
    assert verified(workspace)


def test_e3_5_the_age_of_a_seat_comes_back_with_it(workspace, bring, clock):
    bring(DATED + f"user1@example.com,{SALES},2024-05-06\nuser2@example.com,{SALES},\n")
    known, unknown = SeatAge(date(2024, 5, 6)), SeatAge(TODAY, known=False)
    clock.day += timedelta(days=40)
    taken = workspace.seats.unassign(SALES, [1, 2])
    moved = workspace.history.reverse(taken.batch)
    assert ages_of(workspace, 1, 2) == {1: known, 2: unknown}
    clock.day += timedelta(days=1)
    again = workspace.history.reverse(moved.batch)
    assert ages_of(workspace, 1, 2) == {}
    value(workspace.history.reverse(again.batch))
    assert ages_of(workspace, 1, 2) == {1: known, 2: unknown}
    assert verified(workspace)


def test_e3_5_a_transferred_seat_is_new_to_the_other_and_old_again_when_undone(
    workspace, bring, clock
):
    bring(DATED + f"user1@example.com,{SALES},2024-05-06\n")
    clock.day += timedelta(days=40)
    there = workspace.seats.transfer(SALES, 1, 2)
    assert ages_of(workspace, 1, 2) == {2: SeatAge(clock.day)}
    moved = clock.day
    clock.day += timedelta(days=3)
    back = workspace.history.reverse(there.batch)
    assert ages_of(workspace, 1, 2) == {1: SeatAge(date(2024, 5, 6))}
    value(workspace.history.reverse(back.batch))
    assert ages_of(workspace, 1, 2) == {2: SeatAge(moved)}
    assert verified(workspace)


def test_e3_5_an_import_done_again_assigns_as_at_first(workspace, preview, clock):
    shown = preview(DATED + f"user1@example.com,{SALES},2024-05-06\nuser2@example.com,{SALES},\n")
    done = workspace.importing.run(shown)
    before = ages_of(workspace, 1, 2)
    clock.day += timedelta(days=9)
    undone = workspace.history.reverse(done.batch)
    assert ages_of(workspace, 1, 2) == {}
    value(workspace.history.reverse(undone.batch))
    assert ages_of(workspace, 1, 2) == before
    assert verified(workspace)


def test_nothing_new_is_still_nothing_to_save(workspace, bring, preview):
    bring(USE + "user1@example.com,2026-02-01\n", as_of=MAR)
    shown = preview(USE + "user1@example.com,2026-02-01\n", as_of=MAR)
    assert code(workspace.importing.run(shown)) == "nothing_to_save"


def sample(name):
    folder = os.environ.get("SEATDESK_SAMPLES")
    if not folder:
        pytest.skip("SEATDESK_SAMPLES names no folder of sample files")
    return Path(folder, *name.split("/"))


def test_e3_5_a_published_list_of_assignments_dates_every_seat(opened, database):
    path = sample("licences/finops_license_assignments_long.csv")
    rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    names = sorted({row["sku_id"] for row in rows})
    contracts = tuple(make_subscription(name, included=20, additional=0) for name in names)
    furnish(database, subscriptions=contracts)
    workspace = opened()
    shown = workspace.importing.preview([path])
    done = value(workspace.importing.run(shown, accept=True))
    told: dict[tuple[str, str], str] = {}
    for row in rows:
        key = row["principal"], row["sku_id"]
        told[key] = min(told.get(key, "9999"), row["assigned_date"])
    assert done.seats == len(told)
    for (email, product), day in told.items():
        user = workspace.users.find(email).id
        assert ages_of(workspace, user, product=product) == {user: SeatAge(date.fromisoformat(day))}
    assert verified(workspace)


def test_e3_4_a_published_list_of_members_says_who_never_signed_in(opened, database):
    path = sample("users/slack_members.csv")
    workspace = opened()
    shown = workspace.importing.preview([path], Options(as_of=MAR))
    value(workspace.importing.run(shown, accept=True))
    found = {user.email: user for part in _everybody(workspace) for user in part.values()}
    assert found
    for user in found.values():
        said = user.activity is not Activity.UNKNOWN
        assert user.activity_as_of == (MAR if said else None)
        assert not user.censored


def _everybody(workspace):
    return workspace.look(lambda use_case: list(use_case.work.users.in_portions()))
