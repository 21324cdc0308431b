"""Words of the trade are explained where they stand first, by mouse, keyboard and ear (13.14)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWhatsThis

from seatdesk.ui.shell.help_topics import read_topics
from seatdesk.ui.text.terms import Term, term_words
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.window_requests import HelpRequests
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.marks.term_mark import TermMark, explain_term


@pytest.fixture
def label(frame, qtbot):
    label = QLabel("sunk", frame)
    QVBoxLayout(frame).addWidget(label)
    frame.show()
    qtbot.waitExposed(frame)
    return label


def asked_for(frame):
    topics = []
    frame.help = HelpRequests(frame)
    frame.help.requested.connect(lambda topic, _over: topics.append(topic))
    return topics


def tips(mark):
    return [child for child in mark.children() if child.isWidgetType() and child.isVisible()]


@pytest.mark.parametrize("term", Term)
def test_every_term_has_a_meaning_and_a_help_topic_that_is_there(term):
    words = term_words(term)
    assert words.name
    assert words.meaning.endswith(".")
    assert words.topic in read_topics("en")


def test_the_mark_is_small_and_says_what_it_explains(label, qtbot):
    mark = explain_term(label, Term.SUNK)
    assert mark.accessibleName() == "Explain: sunk"
    assert "270 is sunk" in mark.accessibleDescription()
    assert "270 is sunk" in mark.whatsThis(), "Shift+F1 shows the same"
    assert mark.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert explain_term(label, Term.SUNK) is mark, "one word, one mark"
    label.setText("sunk for a long time")
    qtbot.waitUntil(lambda: mark.x() >= label.fontMetrics().horizontalAdvance(label.text()))
    assert label.sizeHint().width() >= mark.geometry().right()


def test_shift_f1_shows_the_meaning_and_not_the_help_also_in_a_dialog(frame, qtbot):
    topics, dialog = asked_for(frame), Dialog(frame)
    label = QLabel("sunk", dialog)
    dialog.frame().addWidget(label)
    mark = explain_term(label, Term.SUNK)
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.keyClick(mark, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [w for w in QApplication.topLevelWidgets() if w.inherits("QWhatsThat")]
    assert [w.isVisible() for w in shown] == [True]
    assert not topics
    QWhatsThis.hideText()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_opens_the_tip_and_escape_closes_it(label, qtbot, key):
    mark = explain_term(label, Term.SUNK)
    qtbot.keyClick(mark, key)
    (tip,) = tips(mark)
    assert tip.accessibleName() == "sunk"
    qtbot.keyClick(tip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not tips(mark))


def test_the_tip_and_f1_lead_to_the_help_topic(label, frame, qtbot):
    topics, mark = asked_for(frame), explain_term(label, Term.LAST_DAY)
    mark.click()
    (tip,) = tips(mark)
    qtbot.mouseClick(tip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert topics == ["renewals"]
    qtbot.keyClick(mark, Qt.Key.Key_F1)
    assert topics == ["renewals", "renewals"]


def test_the_caption_of_a_fact_is_explained_and_goes_with_it(frame):
    card = FactCard(parent=frame)
    card.show_fact("Additional", "20")
    card.explain_term("Additional", Term.ADDITIONAL)
    card.explain_term("Additional", Term.ADDITIONAL)
    assert [m.term for m in card.findChildren(TermMark)] == [Term.ADDITIONAL]
