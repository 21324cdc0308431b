"""Every dialog in a language that is longer by four tenths: nothing in English, nothing cut off."""

import re

import pytest
from PySide6.QtWidgets import QWidget

from tests.pseudo_language import clipped, settle, spoken, untranslated
from tests.ui.test_every_dialog import DIALOGS

DATA = re.compile(
    r"Sales Hub|Professional|Anna Berg|Tidy|SeatDesk|\bQt\b|New scenario|Create|Next term|\bName\b"
    r"|postgresql://a@b/c|^Why\.$|\bN\b|EUR|USD|ECB|([A-Z][a-z]{2} )?[A-Z][a-z]{2} \d+, \d{4}"
    r"|\beva\b|FINANCE-PC|\b2 refused\b|\b\d+:\d\d\W[AP]M\b"
)
"""Names, currencies and days, and the words that the dialogs of `DIALOGS` were given."""


@pytest.fixture(params=DIALOGS)
def dialog(request, qtbot, qapp):
    """A dialog that speaks it."""
    with spoken(qapp):
        window = QWidget()
        qtbot.addWidget(window)
        window.show()
        made = DIALOGS[request.param](window)
        made.open()
        settle()
        yield made
        made._touched = False
        made.close()


def test_a_dialog_speaks_nothing_but_its_language(dialog):
    assert untranslated(dialog, DATA) == []


def test_a_dialog_cuts_no_text_off(dialog):
    assert clipped(dialog) == []
