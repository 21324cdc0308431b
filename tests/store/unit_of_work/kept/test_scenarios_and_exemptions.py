"""Scenarios and exemptions: kept, verified, copied and counted past, on each database (V5)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import text

from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats
from seatdesk.domain.changes.kinds.user_record_changes import SetAccess
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.kept_headcount import keep_headcount
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import AssignStep, BuyStep
from seatdesk.store.database import Database
from seatdesk.store.errors import StoreError
from seatdesk.store.restore import restore
from tests.domain.scenario.drawn import scenarios
from tests.factories import SALES, TODAY, furnish, make_subscription

TIDY = Scenario(
    name="Tidy Straße",
    note="before the renewal",
    steps=(
        BuyStep(on=TODAY, product=SALES, seats=2, unit=Decimal("81.50")),
        AssignStep(on=TODAY, product=SALES, users=("user2@example.com",)),
    ),
    edited=TODAY,
    seen_length=7,
    seen_total=Decimal("-540.00"),
)
LEAVE = Exemption(user=1, product=SALES, reason="parental leave", until=TODAY, by="a@example.com")
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
OTHER_INVOICE = (
    "INSERT INTO recorded_invoice VALUES ('1', '2026-03-01', '1', 'USD', 'x', '{}', '2026-03-01')"
)


def codes(database):
    return [problem.code for problem in database.verify().problems]


@pytest.fixture
def kept(database):
    """One scenario, the seat of user 1 exempted, a head-count plan and an accepted invoice."""
    furnish(database, users=3, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    with database.work() as work:
        work.scenarios.put(None, TIDY)
        work.history.record(PutScenario(None, TIDY), day=TODAY)
        work.exemptions.put(None, LEAVE)
        work.history.record(PutExemption(None, LEAVE), day=TODAY)
        work.headcount.put(None, HIRING)
        work.history.record(PutHeadcount(None, HIRING), day=TODAY)
        work.recorded_invoices.put(None, INVOICE)
        work.history.record(RecordInvoice(None, INVOICE), day=TODAY)
        work.commit()
    return database


def test_v5_what_was_kept_is_there_and_follows_from_the_history(kept):
    with kept.look() as work:
        assert work.scenarios.all() == (TIDY,)
        assert work.scenarios.names() == ("Tidy Straße",)
        assert work.scenarios.get(" TIDY  strasse") == TIDY
        assert work.scenarios.get("Other") is None
        assert work.exemptions.all() == (LEAVE,)
        assert work.exemptions.of_users((1, 2)) == (LEAVE,)
        assert work.exemptions.of_users((2,)) == ()
        assert work.headcount.get() == HIRING
        assert work.recorded_invoices.all() == (INVOICE,)
    assert codes(kept) == []


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(scenarios(TODAY))
def test_e1_1_whatever_a_scenario_holds_comes_back(kept, scenario):
    with kept.work() as work:
        work.scenarios.put(TIDY, scenario)
        assert work.scenarios.all() == (scenario,)


@pytest.mark.parametrize(
    ("meddling", "code"),
    [
        ("UPDATE scenario SET note = 'other'", "scenario_differs"),
        ("UPDATE scenario SET seen_total = '-5.00'", "scenario_differs"),
        ("UPDATE scenario SET steps = replace(steps, '81.50', '8.15')", "scenario_differs"),
        ("UPDATE scenario SET steps = '[]'", "scenario_differs"),
        ("UPDATE scenario SET name_key = 'other'", "scenario_differs scenario_differs"),
        ("DELETE FROM scenario", "scenario_differs"),
        ("UPDATE exemption SET reason = 'other'", "exemption_differs"),
        ("UPDATE exemption SET until = NULL", "exemption_differs"),
        ("UPDATE exemption SET exempted_by = 'b@example.com'", "exemption_differs"),
        ("DELETE FROM exemption", "exemption_differs"),
        ("INSERT INTO exemption VALUES (2, 'Sales Hub', 'x', NULL, '')", "exemption_differs"),
        ("DELETE FROM headcount", "headcount_differs"),
        ("UPDATE headcount SET document = replace(document, '2', '3')", "headcount_differs"),
        ("UPDATE headcount SET edited = '2026-03-02'", "headcount_differs"),
        ("DELETE FROM recorded_invoice", "invoice_differs"),
        ("UPDATE recorded_invoice SET sha256 = 'other'", "invoice_differs"),
        (
            "UPDATE recorded_invoice SET document = replace(document, '900.00', '90.00')",
            "invoice_differs",
        ),
        (OTHER_INVOICE, "invoice_differs"),
    ],
)
def test_h1_what_was_meddled_with_is_found(kept, meddling, code):
    with kept.engine.begin() as connection:
        connection.execute(text(meddling.replace(":", r"\:")))
    assert codes(kept) == code.split()


@pytest.mark.parametrize("steps", ["[]", '{"version"\\:2,"steps"\\:[]}', "nonsense"])
def test_steps_that_this_version_never_wrote_are_damage_and_said_so(kept, steps):
    with kept.engine.begin() as connection:
        connection.execute(text(f"UPDATE scenario SET steps = '{steps}'"))
    with kept.look() as work, pytest.raises(StoreError) as damaged:
        work.scenarios.all()
    assert damaged.value.code == "damaged"


def test_e1_12_one_scenario_takes_the_place_of_another(kept):
    renamed = replace(TIDY, name="Sales")
    with kept.work() as work:
        work.scenarios.put(TIDY, renamed)
        assert work.scenarios.all() == (renamed,)
        work.scenarios.put(renamed, None)
        assert work.scenarios.all() == ()
        work.exemptions.put(LEAVE, replace(LEAVE, until=None))
        assert work.exemptions.all() == (replace(LEAVE, until=None),)


def test_users_who_are_taken_out_take_their_exemptions_along(kept):
    with kept.work() as work:
        work.seats.unassign(SALES, (1,))
        work.users.delete((1,))
        assert work.exemptions.all() == ()


def test_e1_10_lines_that_move_nothing_are_not_counted_against_a_scenario(kept):
    besides = ("PutScenario", "PutExemption", "PutHeadcount", "RecordInvoice")
    with kept.work() as work:
        length = work.transaction.head("history_length")
        assert work.history.count_after(length - 4) == 4
        assert work.history.count_after(length - 4, besides=besides) == 0
        work.history.record(SetAccess(SALES, (3,), on=True), day=TODAY)
        work.history.record(PutScenario(TIDY, None), day=TODAY)
        assert work.history.count_after(length, besides=besides) == 1
        assert work.history.count_after(length + 2) == 0


def test_e1_4_the_store_takes_no_people_without_a_name(kept):
    with kept.work() as work, pytest.raises(TypeError):
        work.history.record(PlanSeats(SALES, 2), day=TODAY)
    assert codes(kept) == []


def test_v5_scenarios_and_exemptions_survive_backup_and_restore(kept, location, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    kept.backup(copy)
    with kept.work() as work:
        work.scenarios.put(TIDY, None)
        work.exemptions.put(LEAVE, None)
        work.headcount.put(HIRING, None)
        work.recorded_invoices.put(INVOICE, None)
        work.commit()
    kept.close()

    restore(copy, location, backups=tmp_path / "kept")

    back = Database.open(location, backups=tmp_path / "kept")
    with back.look() as work:
        assert (work.scenarios.all(), work.exemptions.all()) == ((TIDY,), (LEAVE,))
        assert (work.headcount.get(), work.recorded_invoices.all()) == (HIRING, (INVOICE,))
    assert codes(back) == []
    back.close()
