"""The dialog of a step: every verb goes in and comes out, with its effect while it is typed."""

from datetime import timedelta
from decimal import Decimal

import pytest

from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.scenario.step_keys import VERBS, Verb, verb_of
from seatdesk.domain.scenario.steps import (
    AssignStep,
    Basis,
    BuyStep,
    RemoveStep,
    SubscribeStep,
    TransferStep,
    UnassignStep,
)
from seatdesk.ui.widgets.form import choose
from tests.domain.evaluation.scenarios import SPRING, TODAY
from tests.domain.scenario.test_step_document import EVERY_STEP
from tests.factories import SALES, SERVICE
from tests.ui.scenarios.views import STEPS, scenario_of, step_dialog

BOTH = "Enter the e-mail addresses of both users."
PERCENT = "Enter a percentage, such as 7 or -2.5."


@pytest.fixture
def dialog(qtbot, window):
    dialog = step_dialog(window)
    dialog.open()
    return dialog


@pytest.mark.parametrize("step", EVERY_STEP, ids=lambda step: verb_of(step).value)
def test_every_step_that_is_edited_comes_out_as_it_went_in(qtbot, window, step):
    books = (("hubs-2026", "Hubs 2026"),)
    dialog = step_dialog(window, 1, scenario_of(step), books=books)
    assert dialog.step == step, dialog.state.text


def test_e2_7_seats_that_were_found_certain_are_those_that_stood_there(qtbot, window):
    step = RemoveStep(on=TODAY, product=SALES, seats=3, basis=Basis(2, 1))
    dialog = step_dialog(window, 1, scenario_of(step))
    dialog.fields.seats.setValue(2)
    assert dialog.step == RemoveStep(on=TODAY, product=SALES, seats=2)
    dialog.fields.seats.setValue(3)
    assert dialog.step == step


def test_every_verb_can_be_chosen_and_shows_its_fields_alone(dialog):
    assert [dialog.fields.verb.itemData(n) for n in range(dialog.fields.verb.count())] == list(Verb)
    for verb in Verb:
        choose(dialog.fields.verb, verb)
        shown = {name for name, cell in dialog.fields._cells.items() if cell.isVisible()}
        keys = {key.name for key in VERBS[verb][1]}
        assert {"verb", "product", "day"} <= shown
        assert ("seats" in keys) == ("seats" in shown)
        assert ("users" in keys) == ("users" in shown)
        assert ("tier" in keys) == ("tier" in shown)


def test_the_effect_follows_what_is_typed(qtbot, dialog):
    dialog.fields.name_product(SALES)
    dialog.fields.day.set_day(SPRING)
    dialog.fields.seats.setValue(3)
    qtbot.waitUntil(lambda: dialog.effect.text() == "+$3,240.00")
    assert dialog.caption.text() == "Effect in 12 months, without tax"
    assert dialog.state.text == "applies"
    assert dialog.effect.reason is not None


def test_e1_8_a_step_that_a_rule_refuses_says_so_and_can_be_kept(qtbot, dialog):
    choose(dialog.fields.verb, Verb.REMOVE)
    dialog.fields.name_product(SERVICE)
    dialog.fields.seats.setValue(50)
    qtbot.waitUntil(lambda: dialog.state.text.startswith("refused: "))
    assert dialog.confirm.isEnabled()
    with qtbot.waitSignal(dialog.step_requested) as asked:
        dialog.confirm.click()
    assert asked.args == [RemoveStep(on=TODAY, product=SERVICE, seats=50)]


@pytest.mark.parametrize(
    ("verb", "change", "said"),
    [
        (Verb.ASSIGN, lambda f: None, "Enter the e-mail address of at least one user."),
        (Verb.ASSIGN, lambda f: f.users.setPlainText("a@b.se A@B.SE"), None),
        (Verb.TRANSFER, lambda f: f.giver.setText("a@b.se"), BOTH),
        (Verb.TIER, lambda f: None, "Enter the tier."),
        (Verb.BUY, lambda f: f.name_product(" "), "Choose a product."),
        (Verb.BUY, lambda f: choose(f.buy_price, "stated"), "Enter the price."),
        (Verb.RENEWAL_PRICE, lambda f: f.percent.setText("much"), PERCENT),
    ],
)
def test_a_field_that_is_missing_or_wrong_is_named(dialog, verb, change, said):
    choose(dialog.fields.verb, verb)
    change(dialog.fields)
    assert dialog.confirm.isEnabled() == (said is None)
    if said is not None:
        assert dialog.state.text == dialog.confirm.toolTip() == said


def test_a_day_that_is_none_is_named(dialog):
    dialog.fields.day.line.setText("soon")
    dialog.fields.day.line.textEdited.emit("soon")
    assert not dialog.confirm.isEnabled()
    assert "soon" in dialog.state.text


def test_pasted_addresses_become_users(dialog):
    choose(dialog.fields.verb, Verb.UNASSIGN)
    dialog.fields.users.setPlainText("Ada <ada@x.se>; bo@x.se\ncy@x.se")
    dialog.fields.release.setChecked(True)
    users = ("ada@x.se", "bo@x.se", "cy@x.se")
    assert dialog.step == UnassignStep(on=TODAY, product=SALES, users=users, release=True)
    choose(dialog.fields.verb, Verb.ASSIGN)
    assert dialog.step == AssignStep(on=TODAY, product=SALES, users=users)


def test_a_new_subscription_is_entered_with_its_own_prices(dialog):
    choose(dialog.fields.verb, Verb.SUBSCRIBE)
    dialog.fields.name_product("Chat")
    dialog.fields.tier.setCurrentText("Basic")
    choose(dialog.fields.price, "stated")
    dialog.fields.base.set_amount(Decimal(50))
    dialog.fields.seat_price.set_amount(Decimal("9.50"))
    dialog.fields.included.setValue(2)
    step = dialog.step
    assert isinstance(step, SubscribeStep)
    assert (step.product, step.tier, step.base, step.included) == ("Chat", "Basic", Decimal(50), 2)
    assert step.seat_price == SeatPrice.of(Decimal("9.50"))


def test_an_edited_step_is_tried_out_in_its_place(qtbot, window):
    dialog = step_dialog(window, 1)
    assert dialog.step == STEPS[0]
    dialog.fields.seats.setValue(1)
    qtbot.waitUntil(lambda: dialog.effect.text() == "+$1,080.00")
    later = SPRING + timedelta(days=30)
    dialog.fields.day.set_day(later)
    assert dialog.step == BuyStep(on=later, product=SALES, seats=1)


def test_a_transfer_has_two_users(dialog):
    choose(dialog.fields.verb, Verb.TRANSFER)
    dialog.fields.giver.setText("a@b.se")
    dialog.fields.taker.setText("c@d.se")
    assert dialog.step == TransferStep(on=TODAY, product=SALES, giver="a@b.se", taker="c@d.se")
