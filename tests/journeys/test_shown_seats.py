"""The users page counts and filters by what is shown: the account, a scenario, a draft over it."""

import pytest

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.steps import AssignStep, TierStep, UnassignStep
from tests.controllers.asserts import value
from tests.journeys.conftest import SALES, TODAY, contract, make_workspace

TIDY = "Tidy"
HOLDERS = ["Anna Berg", "Bo Ek", "Cia Ljung"]


def dearer_tier():
    rates = contract().term.rates
    return TierStep(
        on=TODAY,
        product=SALES,
        tier="Enterprise",
        base=rates.base * 2,
        included=rates.included,
        seat_price=rates.seat,
    )


@pytest.fixture
def path(tmp_path):
    """A company with three seat holders, and a scenario that gives one seat to another."""
    path = tmp_path / "shown.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.scenarios.make(TIDY))
    emails = {row.name: row.email for row in workspace.views.rows(range(1, 8))}
    steps = (
        UnassignStep(on=TODAY, product=SALES, users=(emails["Anna Berg"],)),
        AssignStep(on=TODAY, product=SALES, users=(emails["Dan Falk"], emails["Eva Gren"])),
        dearer_tier(),
    )
    value(workspace.scenarios.add(TIDY, steps))
    workspace.close()
    return path


@pytest.fixture
def person(open_window, path):
    return open_window(path)


def choose(person, name):
    person.session.active_scenario.choose(name)
    person.settle()
    person.until(lambda: (person.session.snapshot.scenario is not None) == bool(name))
    person.settle()


def counts(person):
    chips = person.page.chips.chips
    return {key: chips[key].accessibleName().split()[-1] for key in ("all", "paid", "no_seat")}


def shown(person):
    model = person.page.model
    return [model.line(row).row.name for row in range(model.rowCount())]


def filter_by(person, text="", chip="all"):
    person.page.chips.choose(chip)
    person.window.filter.setText(text)
    person.page.look_up()
    person.settle()


def test_e1_11_chips_and_tokens_follow_the_scenario(person):
    filter_by(person, chip="paid")
    assert shown(person) == HOLDERS
    choose(person, TIDY)
    person.until(lambda: counts(person) == {"all": "7", "paid": "4", "no_seat": "3"})
    assert person.page.chips.current == "paid"
    assert person.page.chips.chips["paid"].isEnabled()
    assert shown(person) == ["Bo Ek", "Cia Ljung", "Dan Falk", "Eva Gren"]
    for text, names in {
        "seat:sales": ["Bo Ek", "Cia Ljung", "Dan Falk", "Eva Gren"],
        "-seat:sales": ["Anna Berg", "Finn Holm", "Åsa Öberg"],
        "tier:enterprise dan": ["Dan Falk"],
        "tier:professional": [],
    }.items():
        filter_by(person, text)
        assert sorted(shown(person)) == sorted(names), text
    filter_by(person, chip="no_seat")
    choose(person, "")
    person.until(lambda: counts(person) == {"all": "7", "paid": "3", "no_seat": "4"})
    assert sorted(shown(person)) == ["Dan Falk", "Eva Gren", "Finn Holm", "Åsa Öberg"]


@pytest.mark.parametrize("scenario", ["", TIDY])
def test_s2_a_draft_is_counted_and_filtered_by(person, scenario):
    choose(person, scenario)
    paid, free = (4, 3) if scenario else (3, 4)
    person.until(lambda: counts(person)["paid"] == str(paid))
    filter_by(person, chip="no_seat")
    assert "Finn Holm" in shown(person)
    person.tick("Finn Holm")
    person.until(lambda: counts(person)["no_seat"] == str(free - 1))
    assert counts(person)["paid"] == str(paid + 1)
    assert "Finn Holm" in shown(person), "no row vanishes under who ticks its box"
    filter_by(person, "f", chip="no_seat")
    assert "Finn Holm" not in shown(person)
    filter_by(person, "seat:sales finn")
    assert shown(person) == ["Finn Holm"]
    person.undo()
    person.until(lambda: counts(person)["no_seat"] == str(free))
    person.settle()
    assert shown(person) == [], "the draft is gone, and who was found by it"


def test_a_column_that_is_there_no_more_sorts_nothing(person):
    choose(person, TIDY)
    person.page.model.sort_order = (("seat:Marketing Hub", True), ("name", False))
    filter_by(person)
    assert len(shown(person)) == 7
