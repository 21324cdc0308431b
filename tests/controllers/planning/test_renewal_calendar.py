"""The calendar of renewals of a workspace, and its file, on each database."""

from datetime import date
from importlib import import_module

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.messages.planning.renewal_texts import english_day
from seatdesk.controllers.planning.renewal_calendar import calendar_events
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.findings.finding import Certainty
from tests.controllers.asserts import value
from tests.evaluator import evaluate
from tests.factories import RENEWAL, SALES, SERVICE


def events(path):
    calendar = import_module("icalendar").Calendar.from_ical(path.read_bytes())
    return {str(found["UID"]): found for found in calendar.walk("VEVENT")}


def test_e4_1_the_calendar_is_that_of_the_account_and_says_what_it_rests_on(workspace):
    found = workspace.renewal_calendar.read()
    assert [row.product for row in found.rows] == [SALES, SERVICE]
    assert [state.source for state in found.freshness] == [
        DataSource.PEOPLE,
        DataSource.CONTRACTS,
    ]


def test_e4_4_each_subscription_has_a_last_day_and_a_renewal(workspace, tmp_path):
    path = tmp_path / "renewals.ics"
    calendar = workspace.renewal_calendar.read()
    assert workspace.renewal_calendar.write(path, calendar) == 4
    found = events(path).values()
    assert sorted((str(one["SUMMARY"]), one["DTSTART"].dt) for one in found) == [
        ("Last day to act: Sales Hub Professional", date(2026, 12, 31)),
        ("Last day to act: Service Hub Professional", date(2026, 12, 31)),
        ("Sales Hub Professional renews", RENEWAL),
        ("Service Hub Professional renews", RENEWAL),
    ]
    text = str(next(iter(found))["DESCRIPTION"])
    assert f"renews on {english_day(RENEWAL)}" in text


def test_e4_4_a_second_file_updates_the_first(workspace, tmp_path):
    first, second = tmp_path / "1.ics", tmp_path / "2.ics"
    workspace.renewal_calendar.write(first, workspace.renewal_calendar.read())
    value(workspace.downgrades.schedule(SALES, 1))
    value(workspace.billing.auto_renew(SERVICE, on=False))
    workspace.renewal_calendar.write(second, workspace.renewal_calendar.read())
    before, after = events(first), events(second)
    assert before.keys() == after.keys()
    assert all(int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"]) for uid in before)
    assert "Service Hub Professional ends" in {str(one["SUMMARY"]) for one in after.values()}


def test_e4_4_terms_that_follow_have_events_of_their_own(workspace):
    calendar = workspace.renewal_calendar.read(months=36)
    uids = [event.uid for event in calendar_events(calendar)]
    assert len(uids) == len(set(uids)) == 12


def test_b9_what_is_avoidable_for_certain_is_that_of_the_findings_and_explained(workspace):
    value(workspace.seats.assign(SALES, range(1, 6)))
    found = {row.product: row.avoidable for row in workspace.renewal_calendar.read().rows}
    certain = {
        total.product: total.money.avoidable.amount
        for total in workspace.findings.read().pages.totals
        if total.certainty is Certainty.CERTAIN
    }
    assert {product: figure.amount for product, figure in found.items()} == certain
    assert certain[SALES] == 3 * 90 * 12
    assert evaluate(found[SALES].derivation.as_json()) == found[SALES].amount


def test_reading_can_be_given_up(workspace):
    gone = Progress()
    gone.cancel()
    with pytest.raises(Cancelled):
        workspace.renewal_calendar.read(progress=gone)
