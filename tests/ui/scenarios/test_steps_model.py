"""The table of steps: by day, told whole, and moved within a day alone."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from seatdesk.ui.scenarios.steps.steps_model import DAY, EFFECT, STATUS, WHAT, StepsTable
from seatdesk.ui.text.number_format import day
from tests.domain.evaluation.scenarios import SPRING, TODAY
from tests.ui.scenarios.views import STEPS, scenario_of, view_of


@pytest.fixture
def model(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    model = StepsTable(lambda _: QIcon(), owner)
    model.show_steps(view_of(scenario_of(*STEPS)).evaluated.steps, movable=True)
    return model


def texts(model, column, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def test_it_obeys_the_item_model_contract(qtmodeltester, model):
    qtmodeltester.check(model, force_py=True)


def test_steps_stand_by_day_and_each_day_once(model):
    assert [model.result(row).number for row in range(5)] == [2, 3, 4, 5, 1]
    assert texts(model, DAY) == [day(TODAY), "", "", "", day(SPRING)]
    told = texts(model, DAY, Qt.ItemDataRole.AccessibleTextRole)
    assert told == [*[day(TODAY)] * 4, day(SPRING)]
    assert [model.begins_day(row) for row in range(5)] == [False, False, False, False, True]


def test_statuses_are_words_and_read_out_with_the_rules_sentence(model):
    assert texts(model, STATUS) == ["applies", "applies", "does not apply", "done", "applies"]
    told = texts(model, STATUS, Qt.ItemDataRole.AccessibleTextRole)
    assert told[0] == "applies"
    assert told[2].startswith("refused: nobody@nordwind.example is not a user")
    assert texts(model, STATUS, Qt.ItemDataRole.ToolTipRole)[2] == told[2]
    assert all(
        isinstance(icon, QIcon) for icon in texts(model, STATUS, Qt.ItemDataRole.DecorationRole)
    )


def test_effects_stand_where_a_step_has_one(model):
    minus = "\N{MINUS SIGN}$270.00"
    assert texts(model, EFFECT) == ["$0.00", minus, "", "", "+$2,160.00"]
    assert texts(model, WHAT)[4] == "Buy 2 seats of Sales Hub"


@pytest.mark.parametrize(
    ("row", "before", "place"),
    [
        (0, 2, (2, 3)),
        (0, 4, (2, 5)),
        (3, 0, (5, 2)),
        (3, 1, (5, 3)),
        (1, 1, None),
        (1, 2, None),
        (0, 5, None),
        (4, 0, None),
        (4, 5, None),
    ],
)
def test_a_step_is_dragged_within_its_day(qtbot, model, row, before, place):
    data = model.mimeData([model.index(row, 0)])
    none, move = QModelIndex(), Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, move, before, 0, none) == (place is not None)
    asked = []
    model.move_requested.connect(lambda number, to: asked.append((number, to)))
    assert model.dropMimeData(data, move, before, 0, none) is False
    assert asked == ([place] if place else [])


def test_nothing_is_dragged_where_nothing_can_be_kept(model):
    steps = [model.result(row) for row in range(5)]
    model.show_steps(steps, movable=False)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
