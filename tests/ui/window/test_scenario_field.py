"""The choice of the active scenario in the tool bar."""

from PySide6.QtCore import Qt

from seatdesk.ui.window.scenario_field import ScenarioField


def test_e1_11_the_account_comes_first_and_a_choice_is_told(frame, qtbot):
    field = ScenarioField(frame)
    field.show_names(("Before the renewal", "Tidy"), "Tidy")
    choice = field.choice
    assert choice.accessibleName() == "Scenario"
    assert [choice.itemText(n) for n in range(choice.count())] == [
        "Account",
        "Before the renewal",
        "Tidy",
    ]
    assert choice.currentText() == "Tidy"
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert told.args == ["Before the renewal"]
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Home)
    assert told.args == [""]


def test_e1_11_a_scenario_that_is_not_there_shows_the_account(frame, qtbot):
    field = ScenarioField(frame)
    with qtbot.assertNotEmitted(field.chosen):
        field.show_names(("Tidy",), "Gone")
    assert field.choice.currentText() == "Account"


def test_a_long_name_does_not_widen_the_tool_bar(frame):
    field = ScenarioField(frame)
    before = field.sizeHint().width()
    field.show_names(("W" * 60,), "W" * 60)
    assert field.sizeHint().width() == before
