"""Another program opens what leaves, and comes to the same numbers by itself."""

import re
from decimal import Decimal

import pytest

from seatdesk.controllers.exports.controller import (
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from tests import office
from tests.factories import SALES, SERVICE, furnish, make_subscription, make_user


@pytest.fixture
def location(workspace_file):
    """One database is enough here."""
    from tests.factories import create

    create(workspace_file).close()
    return workspace_file


@pytest.fixture
def company(opened, database):
    people = [make_user(f"user{n}@example.com", name=f"=User {n}") for n in range(1, 8)]
    contracts = (make_subscription(SALES), make_subscription(SERVICE, currency="EUR"))
    furnish(database, users=tuple(people), subscriptions=contracts, seated={SALES: (1, 2, 3)})
    return opened()


@pytest.fixture
def recalculated(company, tmp_path):
    """An export recalculated by LibreOffice, its formulas having come without their values."""
    program = office.office()

    def opened(subject):
        path = tmp_path / f"{subject}.xlsx"
        ExportingController(company).export(ExportSettings(ExportSubject(subject), path))
        return office.opened(program, path, tmp_path)

    return opened


def test_seats_of_users_are_counted(recalculated):
    _, totals, head, *rows = recalculated("users")

    assert len(rows) == 7
    assert (totals[0], totals[head.index("Sales Hub seat")]) == ("7", "3")
    assert rows[0][1] == "'=User 1"


def test_invoices_are_added_up_by_currency(company, recalculated):
    _, *totals, head, first, _ = recalculated("invoices")[:6]
    place = head.index("Total")
    expected: dict[str, Decimal] = {}
    for invoice in company.billing.projection(12).invoices:
        so_far = expected.get(invoice.currency, Decimal(0))
        expected[invoice.currency] = so_far + invoice.total

    assert [Decimal(row[place]) for row in totals] == list(expected.values())
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", first[0])
