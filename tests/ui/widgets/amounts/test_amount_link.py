"""An amount is its own link: by mouse, by keyboard and for assistive technology (13.8)."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog


def three_seats():
    price = EXPLAINED.literal(90, "seat_price")
    return EXPLAINED.mul(EXPLAINED.literal(3, "seats"), price, "")


def nothing():
    none = EXPLAINED.literal(0, "nothing")
    return EXPLAINED.sub(none, none, "difference")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 120)
    QVBoxLayout(window)
    window.show()
    yield window
    for dialog in told(window):
        dialog.close()


@pytest.fixture
def link(window):
    link = AmountLink("Next term", window)
    window.layout().addWidget(link)
    link.show_amount(Decimal(270), "EUR", three_seats)
    window.layout().activate()
    return link


def told(window):
    return [dialog for dialog in window.findChildren(WhyDialog) if dialog.isVisible()]


def test_b9_a_click_on_the_amount_tells_how_it_came_about(qtbot, window, link):
    qtbot.mouseClick(link.button, Qt.MouseButton.LeftButton)
    (dialog,) = told(window)
    assert dialog.windowTitle() == "How “Next term” came about"
    assert "3 seats × €90.00" in dialog.sentence.text()  # noqa: RUF001 - as it is written
    assert dialog.steps.topLevelItem(0).text(0) == "times"
    qtbot.mouseClick(link.button, Qt.MouseButton.LeftButton)
    assert told(window) == [dialog]  # the same steps are not opened twice
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_b9_keys_follow_it_and_tab_comes_to_it(qtbot, window, link, key):
    assert link.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(link.button, key)
    assert len(told(window)) == 1


def test_b9_a_screen_reader_hears_figure_and_amount_and_can_press(qtbot, window, link):
    label = QAccessible.queryAccessibleInterface(link)
    assert (label.role(), label.text(QAccessible.Text.Name)) == (
        QAccessible.Role.StaticText,
        "Next term",
    )
    button = QAccessible.queryAccessibleInterface(link.button)
    assert button.role() == QAccessible.Role.Button
    assert button.text(QAccessible.Text.Name) == "Why? Next term: €270.00"
    assert "Press" in button.actionInterface().actionNames()
    button.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: len(told(window)) == 1)


def test_b9_the_tip_is_the_formula_and_so_is_what_is_read_when_the_keyboard_comes(link):
    link.show_amount(Decimal(270), "EUR", three_seats)
    assert link.button.toolTip() == ""
    QApplication.sendEvent(link.button, QFocusEvent(QEvent.Type.FocusIn))
    assert "3 seats × €90.00" in link.button.toolTip()  # noqa: RUF001
    assert link.button.accessibleDescription() == "3 seats × €90.00"  # noqa: RUF001


def test_b9_there_is_no_link_where_there_is_nothing_to_tell(link):
    link.show_amount(Decimal(0), "EUR", nothing)
    assert (link.reason, link.button.isVisible(), link.text()) == (None, False, "€0.00")
    link.show_amount(None, "EUR", three_seats)
    assert (link.reason, link.text()) == (None, "no price")
    free = EXPLAINED.mul(EXPLAINED.literal(3, "seats"), EXPLAINED.literal(0, "seat_price"), "")
    link.show_amount(Decimal(0), "EUR", lambda: free)
    assert link.button.isVisible()  # three seats at no price: that is something


def test_b9_steps_are_made_when_someone_looks_and_not_before(link):
    link.show_amount(Decimal(5), "EUR", pytest.fail)


@pytest.mark.parametrize("wraps", [False, True])
def test_b9_in_a_sentence_only_the_amount_is_the_link(window, link, wraps):
    link.setWordWrap(wraps)
    sentence = "Sales Hub: 3 seats cost €270.00 up to the renewal; all of it is due now."
    link.setText(sentence)
    link.explain(three_seats, "EUR", part="€270.00")
    letters, area = link.fontMetrics(), link.link_area()
    assert area.width() == pytest.approx(letters.horizontalAdvance("€270.00"), abs=3)
    assert area.height() <= letters.lineSpacing() + 1
    if not wraps:
        assert area.left() == pytest.approx(
            letters.horizontalAdvance(sentence.split("€", maxsplit=1)[0]), abs=3
        )
    assert link.button.accessibleName() == "Why? Next term: €270.00"
