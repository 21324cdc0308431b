"""A report as PDF where there is no window and no display: for the command line."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from seatdesk.exchange.report.report import Report
from seatdesk.ui.reports.printing.pdf_file import write_pdf


def write_pdf_without_window(report: Report, path: Path) -> int:
    """Write a report in the words of the command line; its pages.

    Those are English, and write the day before the month.
    """
    program = QCoreApplication.instance()
    if program is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        program = QGuiApplication(["seatdesk"])
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        return write_pdf(report, path)
    finally:
        QLocale.setDefault(before)
