"""The active scenario of a window (E1.11)."""

import pytest
from PySide6.QtCore import QObject

from seatdesk.ui.session.active_scenario import ActiveScenario


@pytest.fixture
def active(qapp):
    owner = QObject()
    active = ActiveScenario(owner)
    active.list_names(("Before the renewal", "Straße", "Tidy"))
    yield active
    owner.deleteLater()


def test_e1_11_at_first_the_account_itself_is_active(active):
    assert active.name == ""


def test_e1_11_a_scenario_is_chosen_and_left_again(active, qtbot):
    with qtbot.waitSignal(active.changed):
        active.choose("tidy ")
    assert active.name == "Tidy"
    with qtbot.assertNotEmitted(active.changed):
        active.choose("TIDY")
    with qtbot.waitSignal(active.changed):
        active.choose("")
    assert active.name == ""


def test_e1_11_a_scenario_that_somebody_deleted_is_active_no_longer(active, qtbot):
    active.choose("Tidy")
    with qtbot.waitSignals([active.listed, active.changed]), qtbot.waitSignal(active.lost) as told:
        active.list_names(("Before the renewal", "Straße"))
    assert active.name == ""
    assert told.args == ["Tidy"]


def test_e1_11_other_scenarios_come_and_go_beside_it(active, qtbot):
    active.choose("Tidy")
    with qtbot.assertNotEmitted(active.changed), qtbot.waitSignal(active.listed):
        active.list_names(("New", "Straße", "Tidy"))
    with qtbot.assertNotEmitted(active.listed):
        active.list_names(("New", "Straße", "Tidy"))
    assert active.name == "Tidy"


def test_e1_12_a_scenario_that_is_renamed_stays_active_whoever_did_it(active, qtbot):
    active.choose("Tidy")
    with qtbot.assertNotEmitted(active.lost), qtbot.waitSignal(active.changed):
        active.list_names(("Before the renewal", "Straße", "Tidier"))
    assert active.name == "Tidier"


def test_e1_12_where_it_is_not_plain_which_one_it_became_the_account_is_active(active, qtbot):
    active.choose("Tidy")
    with qtbot.waitSignal(active.lost):
        active.list_names(("Before the renewal", "One", "Other", "Straße"))
    assert active.name == ""


def test_a_workspace_that_is_closed_has_no_scenarios_and_loses_none(active, qtbot):
    active.choose("Tidy")
    with qtbot.assertNotEmitted(active.lost), qtbot.waitSignal(active.changed):
        active.close()
    assert (active.name, active.names) == ("", ())


def test_e1_1_what_is_not_there_cannot_be_active(active, qtbot):
    with qtbot.assertNotEmitted(active.changed):
        active.choose("Nowhere")
    assert active.name == ""
