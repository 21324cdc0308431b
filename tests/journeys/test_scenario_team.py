"""Two windows on a server edit the same scenario (V5, H5): each sees the other, nothing is lost."""

import pytest

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.store.database import Database
from seatdesk.ui.session.session import OTHERS_EVERY_MS
from seatdesk.ui.window.context import SCENARIOS
from tests.controllers.asserts import value
from tests.factories import SALES, furnish, make_subscription
from tests.journeys.conftest import TODAY

TIDY = Scenario(
    name="Tidy",
    edited=TODAY,
    steps=(
        RemoveStep(on=TODAY, product=SALES, seats=1),
        BuyStep(on=TODAY, product=SALES, seats=2),
    ),
)


@pytest.fixture
def team(open_window, postgres):
    """Two windows on one server's workspace, both at its scenario, both looking for others."""
    with postgres.database("workspace") as url:
        database = Database.open(url)
        furnish(database, users=3, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
        database.close()
        workspace = Workspace.open(url, clock=lambda _zone: TODAY, source="test")
        value(workspace.run(lambda use_case: put_scenario(use_case, None, TIDY)))
        workspace.close()
        people = (open_window(url), open_window(url))
        for person in people:
            person.window.show_page(SCENARIOS)
            person.until(lambda person=person: steps(person) == 2)
        yield people
        for person in people:
            person.settle()
            person.window.close()


def page(person):
    return person.workspace_window.commands.features.scenarios.page


def steps(person):
    shown = page(person)
    return shown.steps.model.rowCount() if shown is not None else -1


def look(person):
    """The window looks whether others changed something, as it does every second."""
    person.settle()
    person.session.look_for_others()
    person.settle()


def test_v5_what_one_edits_appears_in_the_other_window(team):
    ada, bo = team
    page(ada).steps.remove_requested.emit(2)
    ada.until(lambda: steps(ada) == 1)
    look(bo)
    bo.until(lambda: steps(bo) == 1)
    ada.undo()
    ada.until(lambda: steps(ada) == 2)
    look(bo)
    bo.until(lambda: steps(bo) == 2)


def test_v5_a_window_looks_every_second_without_being_asked(team):
    ada, bo = team
    bo.session._timer.setInterval(OTHERS_EVERY_MS)
    page(ada).steps.remove_requested.emit(1)
    bo.until(lambda: steps(bo) == 1)


def test_h5_of_two_who_edit_at_once_one_is_told_and_nothing_is_overwritten(team):
    ada, bo = team
    for person in (ada, bo):  # both of what they see now
        page(person).steps.remove_requested.emit(1)
    said = "no longer as you saw it"
    ada.until(lambda: ada.told(said) or bo.told(said))
    for person in (ada, bo):
        look(person)
        person.until(lambda person=person: steps(person) == 1)
    assert [ada.told(said), bo.told(said)].count(True) == 1


def test_e1_11_a_scenario_that_another_window_deletes_is_active_no_longer(team):
    ada, bo = team
    bo.session.active_scenario.choose("Tidy")
    bo.settle()
    page(ada).delete_requested.emit("Tidy")
    ada.until(lambda: ada.session.snapshot.scenarios == ())
    look(bo)
    bo.until(lambda: bo.told("The scenario Tidy is gone"))
    assert bo.session.active_scenario.name == ""
