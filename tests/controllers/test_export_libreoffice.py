"""Another program opens what leaves, and comes to the same numbers by itself.

Skipped where LibreOffice is not installed: it is a witness, not a dependency.
"""

import csv
import re
import shutil
import subprocess
from decimal import Decimal
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from seatdesk.controllers.exporting import ExportingController, Order, Subject
from tests.factories import SALES, SERVICE, furnish, make_subscription, make_user

OFFICE = shutil.which("soffice")
AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


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
    """What LibreOffice makes of an export whose formulas come without their values."""

    def opened(subject):
        path = tmp_path / f"{subject}.xlsx"
        ExportingController(company).export(Order(Subject(subject), path))
        bare = tmp_path / f"bare-{subject}.xlsx"
        with ZipFile(path) as whole, ZipFile(bare, "w", ZIP_DEFLATED) as made:
            for name in whole.namelist():
                made.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", whole.read(name)))
        profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        command = [str(OFFICE), profile, "--headless", "--convert-to", AS_TEXT]
        subprocess.run(
            [*command, "--outdir", str(tmp_path / "out"), str(bare)],
            check=True,
            capture_output=True,
            timeout=240,
        )
        (first, *_) = sorted((tmp_path / "out").glob(f"bare-{subject}-*"), reverse=True)
        return list(csv.reader(first.read_text("utf-8").splitlines()))

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
