"""The command palette in the real window: what people type, and what they get."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.shell.command_palette import KEYS, CommandPalette


@pytest.fixture
def palette(workspace):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    workspace.bot.keyClick(workspace.window, Qt.Key.Key_P, control | shift)
    return workspace.dialog(CommandPalette)


def typed(workspace, palette, text: str) -> list[str]:
    palette.field.setText(text)
    workspace.settle()
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("buy", "Buy Sales Hub seats"),
        ("checkout", "Buy Sales Hub seats"),
        ("buy service", "Buy Service Hub seats"),
        ("assign", "Assign Sales Hub seats"),
        ("remove additional", "Remove additional Sales Hub seats"),
        ("downgrade", "Remove additional Sales Hub seats"),
        ("settings", "Preferences"),
        ("re", "Restore a copy"),
        ("invoices", "Billing"),
        ("anna", "Anna Berg <anna@nordwind.example>"),
    ],
)
def test_people_find_it_by_their_own_words(workspace, palette, text, first):
    found = typed(workspace, palette, text)
    if text == "downgrade":
        assert first in found[:3]
    else:
        assert found[0] == first


def test_a_product_is_bought_and_given_up_from_the_palette(workspace, palette):
    typed(workspace, palette, "buy sales")
    workspace.bot.keyClick(palette.field, Qt.Key.Key_Return)
    dialog = workspace.dialog(CheckoutDialog)
    fields = [field.accessibleName() for field in dialog.findChildren(QSpinBox)]
    assert "Seats to buy, Sales Hub Professional" in fields
    dialog.reject()
    workspace.window.actions_of["palette"].trigger()
    again = workspace.dialog(CommandPalette)
    typed(workspace, again, "remove additional sales")
    workspace.bot.keyClick(again.field, Qt.Key.Key_Return)
    assert workspace.dialog(DowngradeDialog).isVisible()


def test_the_shortcuts_are_those_that_work(workspace, palette):
    typed(workspace, palette, "")
    rows = range(palette.list.count())
    keys = {palette.list.item(n).text(): palette.list.item(n).data(KEYS) for n in rows}
    assert keys["Save"] == "Ctrl+S"
    assert keys["Turn the seats of the selection"] == "Space"
    typed(workspace, palette, "billing")
    assert palette.list.item(0).data(KEYS) == "Ctrl+2"
    assert "Command palette" not in keys


def test_the_palette_chooses_the_active_scenario(workspace, palette):
    assert typed(workspace, palette, "account itself") == ["Work in the account itself"]
