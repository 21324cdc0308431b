"""The palette finds commands and runs what is chosen."""

from PySide6.QtCore import Qt

from seatdesk.ui.shell.command_palette import Command, CommandPalette
from tests.ui.samples import at_once


def test_the_palette_finds_by_words_in_any_order_and_runs_what_is_chosen(frame, qtbot):
    ran = []
    commands = [
        Command("Copy with headers", "Ctrl+Shift+C", lambda: ran.append("copy")),
        Command("New user", "", lambda: ran.append("new"), "Not allowed"),
    ]
    palette = CommandPalette(commands, at_once(lambda _text: ()), frame)
    palette.open()
    palette.field.setText("headers copy")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["copy"]
    again = CommandPalette(commands, at_once(lambda _text: ()), frame)
    again.field.setText("new")
    qtbot.keyClick(again.field, Qt.Key.Key_Return)
    assert ran == ["copy"]  # what may not be done is shown, and not done
