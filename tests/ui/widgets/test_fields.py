"""Days are understood however they come into a field."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCalendarWidget

from seatdesk.ui.text import language
from seatdesk.ui.widgets.fields import DayEdit

TODAY = date(2026, 11, 30)


@pytest.fixture
def field(qtbot):
    edit = DayEdit("Start", TODAY)
    qtbot.addWidget(edit)
    edit.show()
    return edit


@pytest.mark.parametrize(
    ("text", "day"),
    [("+30", date(2026, 12, 30)), ("eom", TODAY), ("2026-12-24", date(2026, 12, 24))],
)
def test_what_an_assistive_tool_writes_is_understood_as_if_it_were_typed(field, text, day):
    interface = QAccessible.queryAccessibleInterface(field.line).editableTextInterface()
    interface.replaceText(0, len(field.line.text()), text)
    assert field.day == day
    assert str(day.year) in field.understood.text()


def test_what_is_no_day_is_said(field):
    field.line.setText("soon")
    assert field.day is None
    assert "not a date" in field.understood.text()


def test_a_day_that_is_set_is_told_once(field):
    told = []
    field.changed.connect(lambda: told.append(field.day))
    field.set_day(date(2027, 1, 1))
    assert told == [date(2027, 1, 1)]
    field.line.editingFinished.emit()
    assert told == [date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("spoken", "region", "first", "month"),
    [
        ("en", "sv_SE", Qt.DayOfWeek.Monday, "November"),
        ("de", "en_US", Qt.DayOfWeek.Sunday, "November"),
        ("sv", "en_US", Qt.DayOfWeek.Sunday, "november"),
    ],
)
def test_the_calendar_begins_weeks_as_the_region_and_names_days_in_the_language(
    field, qapp, spoken, region, first, month
):
    """Also where both were chosen after the field was made."""
    before = QLocale()
    QLocale.setDefault(QLocale(region))
    language.install(qapp, spoken)
    try:
        field._calendar.aboutToShow.emit()
        calendar = field._calendar.findChild(QCalendarWidget)
        assert calendar.firstDayOfWeek() == first
        assert calendar.locale().standaloneMonthName(11) == month
    finally:
        language.install(qapp, "en")
        QLocale.setDefault(before)
