"""The Scenarios page: what it says at first, what it asks for, and what has moved."""

import json
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from seatdesk.domain.scenario.steps import SubscribeStep
from seatdesk.ui.scenarios.page import ScenariosPage, ScenariosState
from seatdesk.ui.text.number_format import day
from tests.domain.evaluation.scenarios import TODAY
from tests.evaluator import evaluate
from tests.ui.scenarios.views import MOVED, STEPS, list_of, row_of, scenario_of, view_of

TIDY = scenario_of(*STEPS)
EMPTY = scenario_of(name="Empty", note="")
MINUS = "\N{MINUS SIGN}"


@pytest.fixture
def page(qtbot):
    page = ScenariosPage(None)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def show(page, *scenarios, wanted="", sealed="", moved=False, **view):
    rows = [row_of(one, moved=moved) for one in scenarios]
    chosen = next((one for one in scenarios if one.name == wanted), None)
    chosen = chosen or (scenarios[0] if scenarios else None)
    looked = view_of(chosen, **view) if chosen else None
    page.show_state(ScenariosState(list_of(*rows), looked, sealed), wanted)


def notices(page):
    return [page.header.moved.text, page.header.refused.text]


def test_without_scenarios_it_says_what_they_are_and_offers_the_first(qtbot, page):
    show(page)
    assert page.first.isVisible()
    assert not page.items.isVisible()
    with qtbot.waitSignal(page.new_requested):
        qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.import_requested):
        qtbot.mouseClick(page.first_import, Qt.MouseButton.LeftButton)


def test_without_steps_it_says_what_a_step_is(page):
    show(page, EMPTY)
    assert page.steps.empty.isVisible()
    assert not page.steps.view.isVisible()
    assert page.steps.add.isEnabled()
    assert not page.steps.edit.isEnabled()


def test_items_are_read_out_with_what_they_come_to(page):
    show(page, EMPTY, TIDY, moved=True)
    told = [page.items.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert told[0] == "Empty, 0 steps, 0.00 USD in 12 months, moved"
    assert told[1] == "Tidy, 5 steps, 1,890.00 USD in 12 months, 1 step does not apply, moved"
    assert page.items.accessibleName() == "Scenarios"


def test_the_chosen_one_stays_whatever_is_read_anew(qtbot, page):
    show(page, EMPTY, TIDY, wanted="Tidy")
    assert page.name == "Tidy"
    show(page, EMPTY, TIDY)
    assert page.name == "Tidy"
    with qtbot.waitSignal(page.chosen) as asked:
        page.items.setCurrentRow(0)
    assert asked.args == ["Empty"]
    show(page, EMPTY)
    assert page.name == "Empty"


def test_the_head_says_what_it_comes_to_and_what_does_not_apply(page):
    show(page, TIDY)
    assert page.header.name.text() == "Tidy"
    assert page.header.note.text() == "Before the renewal"
    assert page.header.amount.text() == "+$1,890.00"
    assert page.header.span.text() == "against doing nothing, 12 months, without tax"
    assert page.header.amount.reason is not None
    assert notices(page) == ["", "1 step does not apply and is in no total."]
    assert page.steps.view.accessibleName() == "Steps of Tidy"


def test_b9_the_difference_is_explained_and_recomputed():
    view = view_of(TIDY)
    assert evaluate(json.loads(json.dumps(view.derivation.as_json()))) == view.difference == 1890


def test_e1_10_it_says_that_the_account_moved_until_it_looks_right(qtbot, page):
    rows = list_of(row_of(TIDY, moved=True))
    page.show_state(ScenariosState(rows, view_of(TIDY, lines=2, moved=MOVED)))
    said = page.header.moved.text
    assert said.startswith(f"The account changed since {day(TODAY)}: 2 lines of history.")
    assert "Step 3: does not apply before, applies now." in said
    assert said.endswith("The total of 12 months moved by +$2.00.")
    (right,) = page.header.moved.findChildren(QPushButton)
    assert right.text() == "Looks right"
    with qtbot.waitSignal(page.looks_right_requested) as asked:
        qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    assert asked.args == ["Tidy"]
    show(page, TIDY)
    assert page.header.moved.text == ""


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("new", "new_requested"),
        ("copy", "copy_requested"),
        ("rename", "rename_requested"),
        ("delete", "delete_requested"),
        ("import_", "import_requested"),
        ("export", "export_requested"),
    ],
)
def test_its_buttons_ask_for_the_chosen_scenario(qtbot, page, button, signal):
    show(page, EMPTY, TIDY, wanted="Tidy")
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        qtbot.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)
    assert asked.args in ([], ["Tidy"])


def test_the_longest_names_do_not_widen_the_window(page):
    show(page, TIDY)
    before = page.minimumSizeHint().width()
    long = scenario_of(*STEPS, name="Wide " * 12, note="A note that goes on and on. " * 20)
    show(page, long)
    assert page.minimumSizeHint().width() == before <= 820
    assert page.header.name.text() == long.name


def test_b11_a_missing_rate_is_named_in_place_of_the_amount(page):
    show(page, TIDY)
    before = page.minimumSizeHint().width()
    chat = SubscribeStep(on=TODAY, product="Chat", tier="Basic", currency="SEK", base=Decimal(50))
    show(page, scenario_of(chat))
    assert page.header.amount.text() == "not known: the exchange rate SEK/USD is missing"
    assert page.header.amount.reason is None
    assert page.steps.model.index(0, 3).data() == "\N{EN DASH}"
    assert page.minimumSizeHint().width() <= before + 60


def test_its_names_are_those_that_assistive_technology_uses(page):
    show(page, TIDY)
    texts = [page.tabs.tabText(n) for n in range(page.tabs.count())]
    assert texts[0] == "Steps"
    named = {button.text() for button in page.findChildren(QPushButton)}
    assert {"New", "Duplicate", "Rename", "Delete", "Import", "Export"} <= named
    assert {"Add step…", "Remove step"} <= named


def test_h4_where_nothing_can_be_kept_the_buttons_say_why(page):
    show(page, TIDY, sealed="This file is read-only.")
    for button in (page.new, page.copy, page.rename, page.delete, page.steps.add):
        assert not button.isEnabled()
        assert button.toolTip() == "This file is read-only."
    assert page.export.isEnabled()


def test_the_selected_step_is_told_below_the_table(qtbot, page):
    show(page, TIDY)
    tab = page.steps
    tab.view.selectRow(2)
    assert "refused: nobody@nordwind.example" in tab.details.text
    assert not tab.effect.isVisible()
    tab.view.selectRow(4)
    assert tab.details.text == "Buy 2 seats of Sales Hub\napplies"
    assert tab.effect.reason is not None
    tab.view.selectRow(3)
    assert not tab.record.isEnabled()
    assert tab.record.toolTip() == "It has happened already."
    show(page, TIDY)
    assert tab.chosen.number == 5


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Delete, "delete_requested"), (Qt.Key.Key_F2, "rename_requested")],
)
def test_keys_act_on_the_chosen_scenario(qtbot, page, key, signal):
    show(page, EMPTY, TIDY, wanted="Tidy")
    page.items.setFocus()
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        qtbot.keyClick(page.items, key)
    assert asked.args == ["Tidy"]


@pytest.mark.parametrize(
    ("key", "signal", "args"),
    [
        (Qt.Key.Key_Delete, "remove_requested", [3]),
        (Qt.Key.Key_Return, "edit_requested", [3]),
        (Qt.Key.Key_Enter, "edit_requested", [3]),
    ],
)
def test_keys_act_on_the_selected_step(qtbot, page, key, signal, args):
    show(page, TIDY)
    page.steps.view.selectRow(1)
    page.steps.view.setFocus()
    with qtbot.waitSignal(getattr(page.steps, signal)) as asked:
        qtbot.keyClick(page.steps.view, key)
    assert asked.args == args


def test_alt_and_an_arrow_move_a_step_within_its_day(qtbot, page):
    show(page, TIDY)
    asked = []
    page.steps.move_requested.connect(lambda number, to: asked.append((number, to)))
    page.steps.view.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    page.steps.view.selectRow(1)
    qtbot.keyClick(page.steps.view, Qt.Key.Key_Up, alt)
    qtbot.keyClick(page.steps.view, Qt.Key.Key_Down, alt)
    page.steps.view.selectRow(3)
    qtbot.keyClick(page.steps.view, Qt.Key.Key_Down, alt)
    assert asked == [(3, 2), (3, 4)]
