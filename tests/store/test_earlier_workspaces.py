"""Workspaces whose tier changes an earlier program recorded: nothing that was charged changes.

`earlier_workspaces.json` has the rows as that program wrote them, and the invoices it showed. It
measured what a tier change credits by days, and took a day's tier changes before its purchases.
"""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, TierChanged
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.choices import CreditRule
from tests.store.tampering import tamper

WRITTEN = json.loads(Path(__file__).with_name("earlier_workspaces.json").read_text())
TABLES = ("account", "subscription", "history")


@pytest.fixture(params=WRITTEN)
def written(request, database):
    """The rows and invoices of one, and the workspace with these rows."""
    return put(request.param, database), database


def put(name, database):
    """Give an empty workspace the rows of one that was written."""
    found = WRITTEN[name]
    rows = [_insert(table, row) for table in TABLES for row in found[table]]
    tamper(database, "DELETE FROM history", "DELETE FROM account", *rows)
    return found


def _insert(table, row):
    values = ", ".join(map(_literal, row.values()))
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})"


def _literal(value):
    if not isinstance(value, str):
        return "NULL" if value is None else str(value)
    quoted = value.replace("'", "''").replace(":", r"\:")
    return f"'{quoted}'"


def invoices(database):
    """Days and lines of the running term, as they were kept beside the rows."""
    with database.look() as work:
        account = work.account.load()
    return [
        [str(bill.date), [[line.kind.value, str(line.amount)] for line in bill.lines]]
        for bill in term_invoices(account.subscription("S"), account.policies)
    ]


def on(day, database):
    """The use cases on a day."""
    return Workspace(database, clock=lambda _: date.fromisoformat(day), actor=None, source="test")


def test_f2_what_an_earlier_program_recorded_is_not_doubted(written):
    _, database = written
    assert database.verify().problems == ()


def test_c3_what_an_earlier_program_charged_stays(written):
    found, database = written
    assert invoices(database) == found["invoices"]


def test_h1_a_renewal_of_today_carries_the_credit_that_was_recorded(written):
    found, database = written
    with database.look() as work:
        contract = work.account.load().subscription("S")
    if contract.last_term:
        assert str(contract.term.credit) == found["credit"]
    on("2027-02-20", database).apply_due_renewals()
    assert database.verify().problems == ()


def test_h2_an_earlier_tier_change_is_undone_and_done_again_as_it_was(database):
    found = put("upgraded", database)
    workspace, upgrade = on("2025-05-20", database), len(found["history"])
    assert workspace.history.reverse(upgrade).value
    assert invoices(database) != found["invoices"]
    assert workspace.history.reverse(upgrade + 1).value
    assert invoices(database) == found["invoices"]
    assert database.verify().problems == ()
    (contract,) = workspace.account().subscriptions
    assert CreditRule.DAYS in {getattr(event, "credit", None) for event in contract.term.events}


def test_c3_the_next_tier_change_goes_by_the_convention(database):
    put("upgraded", database)
    workspace = on("2025-06-10", database)
    at = Rates(Decimal(400), 2, SeatPrice.of(Decimal(60)))
    assert workspace.billing.change_tier("S", "Max", at).value
    (contract,) = workspace.account().subscriptions
    changed = [event for event in contract.term.events if isinstance(event, TierChanged)]
    assert [event.credit for event in changed] == [CreditRule.DAYS, CreditRule.CONVENTION]
    assert database.verify().problems == ()
