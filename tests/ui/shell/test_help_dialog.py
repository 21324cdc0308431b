"""The help shows its pictures as wide as its text has room for, whatever its size is."""

import pytest
from PySide6.QtCore import QPoint

from seatdesk.ui.shell.help_dialog import HelpDialog
from seatdesk.ui.shell.help_topics import read_topics

WITH_PICTURE = next(key for key, topic in read_topics("en").items() if "![" in topic.text)


def widths(text):
    """The widths of the pictures of a text, as it shows them."""
    found = []
    block = text.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            picture = fragments.fragment().charFormat().toImageFormat()
            if picture.isValid():
                found.append(picture.width())
            fragments += 1
        block = block.next()
    return found


@pytest.fixture
def shown(frame, qtbot):
    dialog = HelpDialog(WITH_PICTURE, frame)
    qtbot.addWidget(dialog)
    dialog.resize(1000, 600)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def room(text):
    return text.viewport().width() - 3 * text.fontMetrics().height()


def test_pictures_have_the_room_of_the_text_as_soon_as_it_is_shown(shown):
    assert room(shown.text) > 400
    assert widths(shown.text)
    assert set(widths(shown.text)) == {room(shown.text)}


def test_pictures_follow_the_size_of_the_window_and_what_is_read_stays(shown, qtbot):
    text, bar = shown.text, shown.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []
    text.show_markdown(text.toMarkdown() + "\n\nRead here.\n" + "\n\nMore to read." * 60)
    found = text.document().find("Read here.")
    found.setPosition(found.selectionStart())
    bar.setValue(bar.value() + text.cursorRect(found).top())
    assert 0 < bar.value() < bar.maximum()
    for wide in (760, 1000):
        shown.resize(wide, 600)
        qtbot.waitUntil(lambda: set(widths(text)) == {room(text)})
        line = text.cursorForPosition(QPoint()).block().text()
        assert line == "Read here."
        seen.append(widths(text))
    assert seen[0] < seen[1]


def test_a_change_of_the_height_alone_sets_nothing_anew(shown, qtbot):
    with qtbot.assertNotEmitted(shown.text.document().contentsChanged, wait=50):
        shown.resize(shown.width(), 500)


def test_titles_of_topics_take_a_second_line_where_one_is_too_short(shown, qtbot):
    shown.resize(600, 600)
    titles = shown.list

    def lines(row):
        return titles.visualItemRect(titles.item(row)).height() // titles.fontMetrics().height()

    wide = titles.viewport().width()
    longest = max(
        range(titles.count()),
        key=lambda row: titles.fontMetrics().horizontalAdvance(titles.item(row).text()),
    )
    assert titles.fontMetrics().horizontalAdvance(titles.item(longest).text()) > wide
    qtbot.waitUntil(lambda: lines(longest) > 1)
