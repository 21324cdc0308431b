"""Faults of the program are shown once and kept without addresses."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from seatdesk.ui.faults import KEPT_REPORTS, FaultReporter, redacted


def fail(*_):
    raise LookupError("anna@nordwind.example")


@pytest.mark.qt_no_exception_capture
def test_a_storm_of_faults_is_shown_once_and_kept_without_addresses(
    qtbot, qapp, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    owner = QObject()
    reporter = FaultReporter(tmp_path / "faults", owner)
    reporter.install()
    shown: list[Path] = []
    reporter.shown.connect(shown.append)
    for _ in range(5):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(caplog.records) == 5)
    qtbot.wait(10)
    [path] = shown
    text = path.read_text(encoding="utf-8")
    assert "LookupError" in text
    assert "anna@" not in text + reporter.report
    caplog.clear()
    reporter.dismissed()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(shown) == 2)
    caplog.clear()
    logging.getLogger("seatdesk.ui.faults").handlers.clear()


def test_h6_addresses_are_redacted():
    assert redacted("mail to <Åsa.Ö@x.example> failed") == "mail to <…@…> failed"
    assert KEPT_REPORTS == 10
