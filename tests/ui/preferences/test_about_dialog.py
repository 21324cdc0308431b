"""The About dialog: versions to copy."""

from PySide6.QtWidgets import QApplication

from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds


def test_about_can_be_copied(window):
    AboutDialog(AboutNeeds("1.0", "3", (("Qt", "6.11"),)), window).copy.click()
    assert QApplication.clipboard().text() == "SeatDesk: 1.0\nSchema: 3\nQt: 6.11"
