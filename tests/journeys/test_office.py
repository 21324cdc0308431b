"""Files from the window open in LibreOffice, which comes to the numbers the window shows."""

import re
from decimal import Decimal

import pytest

from seatdesk.controllers.exports.controller import ExportSubject
from seatdesk.ui.billing.invoice_table import InvoiceTable
from seatdesk.ui.exports.export_dialog import ExportDialog
from seatdesk.ui.widgets.form import choose
from tests import office
from tests.journeys.conftest import SALES, SERVICE


@pytest.fixture
def exported(workspace, tmp_path):
    """Exports what the window shows as a workbook, and gives what LibreOffice makes of it."""
    program = office.office()

    def rows(subject):
        workspace.window.actions_of["export"].trigger()
        dialog = workspace.dialog(ExportDialog)
        choose(dialog.subject, subject)
        workspace.press("Export", dialog)
        workspace.until(lambda: workspace.told(" was written."))
        (workbook,) = tmp_path.glob("*.xlsx")
        return office.opened(program, workbook, tmp_path)

    return rows


def test_the_seats_of_the_footer_are_counted_again(workspace, exported):
    workspace.tick("Dan Falk")
    workspace.save()
    assert workspace.footer(SALES) == "Sales Hub: 4 of 5 assigned"
    assert workspace.footer(SERVICE) == "Service Hub: 1 of 5 assigned"

    _, totals, head, *people = exported(ExportSubject.USERS)

    assert [totals[head.index(f"{hub} seat")] for hub in (SALES, SERVICE)] == ["4", "1"]
    assert max(row[head.index("Name")] for row in people) == "Åsa Öberg"
    assert len(people) == 7


def test_the_invoices_of_the_billing_page_are_added_up_again(workspace, exported):
    workspace.window.show_page("billing")
    table = workspace.window.findChild(InvoiceTable)
    workspace.until(table.tree.topLevelItemCount)
    *months, grand = [table.tree.topLevelItem(n) for n in range(table.tree.topLevelItemCount())]
    shown = sum(Decimal(re.sub(r"[^\d.]", "", item.text(4))) for item in months)
    assert shown == Decimal(re.sub(r"[^\d.]", "", grand.text(4)))

    _, totals, head, *_invoices = exported(ExportSubject.INVOICES)

    assert Decimal(totals[head.index("Total")]) == shown
