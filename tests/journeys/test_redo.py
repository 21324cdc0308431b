"""H2: what was stored, undone and done again is as it was the first time; and once more back."""

import pytest

from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import SALES, SERVICE
from tests.journeys.test_import import bring_in, run


def stored(desk):
    """Everything that is kept of people, seats and contracts, and that the history bears it out."""
    page, held = desk.page, desk.session.desk
    ids = sorted(page.model.ids)
    rows = sorted(page.views.rows(ids), key=lambda row: row.id)
    assert held.history.verify().ok
    return [(row.id, row.email, row.name, row.status, row.team, row.seats, row.access)
            for row in rows], held.account().subscriptions  # fmt: skip


def again_and_back(desk, before, after):
    """Undo, redo, undo and redo: each time the one state or the other."""
    for turn, state in ((desk.undo, before), (desk.redo, after)) * 2:
        turn()
        desk.until(lambda wanted=state: stored(desk) == wanted)


def test_h2_an_import_is_done_again(desk, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(
        "Name,E-mail,Team,Sales Hub\nAnna Berg,anna@nordwind.example,Support,yes\n"
        "Nils Ny,nils@nordwind.example,Sales,yes\nOla Ny,ola@nordwind.example,Sales,no\n",
        encoding="utf-8",
    )
    before = stored(desk)
    run(desk, bring_in(desk, file))
    desk.until(lambda: desk.page.model.rowCount() == 9)
    assert desk.holds("Nils Ny")
    again_and_back(desk, before, stored(desk))
    assert desk.holds("Nils Ny")
    assert desk.footer() == "Sales Hub: 4 of 5 assigned"


def test_h2_a_transfer_is_done_again(desk):
    before = stored(desk)
    desk.select("Anna Berg", "Dan Falk")
    desk.bench.commands.users.transfer(SALES)
    desk.until(lambda: desk.holds("Dan Falk"))
    again_and_back(desk, before, stored(desk))
    assert desk.holds("Dan Falk")
    assert not desk.holds("Anna Berg")


def make_user(desk, *, seat=False):
    desk.window.actions_of["new-user"].trigger()
    dialog = desk.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("nils@nordwind.example; ola@nordwind.example")
    desk.press("Next", dialog)
    tab = dialog.choices.products[0]
    tab.access.setChecked(True)
    tab.seat.setChecked(seat)
    desk.press("Next", dialog)
    return dialog


@pytest.mark.parametrize("seat", [False, True])
def test_h2_new_users_are_made_again_with_the_same_numbers(desk, seat):
    before = stored(desk)
    desk.press("Send", make_user(desk, seat=seat))
    desk.until(lambda: desk.page.model.rowCount() == 9)
    after = stored(desk)
    assert desk.footer() == f"Sales Hub: {5 if seat else 3} of 5 assigned"
    again_and_back(desk, before, after)


def test_h2_a_new_user_and_the_seat_bought_for_them_are_one_step(desk):
    desk.tick("Dan Falk")
    desk.save()
    before = stored(desk)
    dialog = make_user(desk, seat=True)
    desk.press("Checkout…", dialog)
    desk.press("Complete purchase", desk.dialog(CheckoutDialog))
    desk.until(lambda: desk.page.model.rowCount() == 9)
    assert desk.footer() == "Sales Hub: 6 of 6 assigned"
    again_and_back(desk, before, stored(desk))
    assert desk.footer() == "Sales Hub: 6 of 6 assigned"


def test_h2_a_removal_is_done_again(desk):
    before = stored(desk)
    desk.select("Finn Holm", "Åsa Öberg")
    desk.window.actions_of["remove-user"].trigger()
    desk.until(lambda: desk.page.model.rowCount() == 5)
    again_and_back(desk, before, stored(desk))


def test_p7_h2_a_removal_with_seats_and_access_is_done_again(desk):
    before = stored(desk)
    desk.select("Anna Berg", "Bo Ek")
    desk.window.actions_of["remove-user"].trigger()
    desk.settle()
    desk.press("Unassign and remove")
    desk.until(lambda: desk.page.model.rowCount() == 5)
    assert desk.footer() == "Sales Hub: 1 of 5 assigned"
    assert desk.footer(SERVICE) == "Service Hub: 0 of 5 assigned"
    again_and_back(desk, before, stored(desk))
    assert desk.footer() == "Sales Hub: 1 of 5 assigned"


def test_h2_what_was_undone_cannot_be_done_again_once_something_else_was_stored(desk):
    desk.select("Anna Berg", "Dan Falk")
    desk.bench.commands.users.transfer(SALES)
    desk.until(lambda: desk.holds("Dan Falk"))
    desk.undo()
    desk.until(lambda: desk.holds("Anna Berg"))
    desk.tick("Eva Gren")
    desk.save()
    assert not desk.window.actions_of["redo"].isEnabled()
