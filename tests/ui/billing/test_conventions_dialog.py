"""The vendor's figure, found among the conventions."""

from seatdesk.ui.billing.conventions_dialog import CONVENTIONS, ConventionsDialog, ConventionsNeeds
from tests.ui.samples import account


def test_the_vendors_figure_is_found_among_the_conventions(window):
    dialog = ConventionsDialog(ConventionsNeeds(account(), "Sales Hub"), window)
    assert dialog.table.rowCount() == len(CONVENTIONS)
    dialog.seats.setValue(3)
    dialog.vendor.setText("81")
    assert "Days left of days in the period" in dialog.answer.text
    dialog.vendor.setText("79.89")
    assert dialog.answer.text == (
        "The vendor counts like this: Days of 365 (Half up, Half to even (banker's), Down)."
    )
    dialog.vendor.setText("1")
    assert dialog.answer.text.startswith("No way of counting gives this figure.")
