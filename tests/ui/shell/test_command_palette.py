"""The palette finds commands and runs what is chosen."""

from PySide6.QtCore import Qt

from seatdesk.ui.shell.command_palette import KEYS, Command, CommandPalette
from tests.ui.samples import at_once


def nothing():
    """What a command of these tests does."""


def palette_of(commands, frame):
    return CommandPalette(commands, at_once(lambda _text: ()), frame)


def listed(palette):
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_the_palette_finds_by_words_in_any_order_and_runs_what_is_chosen(frame, qtbot):
    ran = []
    commands = [
        Command("Copy with headers", "Ctrl+Shift+C", lambda: ran.append("copy")),
        Command("New user", "", lambda: ran.append("new"), "Not allowed"),
    ]
    palette = palette_of(commands, frame)
    palette.open()
    palette.field.setText("headers copy")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["copy"]
    again = palette_of(commands, frame)
    again.open()
    again.field.setText("new")
    assert again.notice.text == "Not allowed"
    qtbot.keyClick(again.field, Qt.Key.Key_Return)
    assert ran == ["copy"]  # what may not be done is shown, and not done


def test_what_begins_with_the_typed_words_comes_first_and_other_words_for_it_last(frame):
    commands = [
        Command("Reassign", "", nothing),
        Command("Turn the seats", "", nothing, synonyms="assign unassign"),
        Command("Seats to assign", "", nothing),
        Command("Assign Sales Hub seats", "", nothing),
        Command("Undo", "", nothing),
    ]
    palette = palette_of(commands, frame)
    palette.field.setText("assign")
    assert listed(palette) == [
        "Assign Sales Hub seats", "Seats to assign", "Reassign", "Turn the seats",
    ]  # fmt: skip
    palette.field.setText("assign sales")
    assert listed(palette) == ["Assign Sales Hub seats"]
    palette.field.setText("")
    assert listed(palette) == [command.text for command in commands]


def test_what_nothing_is_called_is_said_until_something_is_found(frame):
    palette = palette_of([Command("Undo", "", nothing)], frame)
    said = []
    for text in ("zz", "undo", ""):
        palette.field.setText(text)
        said.append(palette.notice.text)
    assert said == ["No command, page or user has these words.", "", ""]


def test_words_for_it_count_from_their_beginning(frame):
    commands = [Command("Buy seats", "", nothing, synonyms="checkout purchase")]
    palette = palette_of(commands, frame)
    for typed, found in (("checkout", 1), ("buy purch", 1), ("heck", 0)):
        palette.field.setText(typed)
        assert palette.list.count() == found, typed


def test_the_shortcut_stands_apart_and_is_read_out_with_the_command(frame):
    palette = palette_of([Command("Save", "Ctrl+S", nothing)], frame)
    item = palette.list.item(0)
    assert (item.text(), item.data(KEYS)) == ("Save", "Ctrl+S")
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Save, Ctrl+S"
    palette.open()
    assert not palette.grab().isNull()
