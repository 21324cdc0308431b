"""The window's words and numbers, the same on every machine."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from seatdesk.ui.text import language
from seatdesk.ui.widgets.dialogs.dialog import remembered_sizes


@pytest.fixture(autouse=True)
def english(qapp):
    """English words, American numbers, and nothing left of what a test chose."""
    QLocale.setDefault(QLocale("en_US"))
    language.install(qapp, "en")
    yield
    QLocale.setDefault(QLocale("en_US"))
    language.install(qapp, "en")


@pytest.fixture(autouse=True)
def _opening_sizes():
    """No dialog opens as large as another test left it."""
    remembered_sizes.clear()


@pytest.fixture
def window(qtbot):
    """A window that dialogs belong to."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def frame(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 300)
    frame.show()
    return frame
