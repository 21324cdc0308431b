"""H2: what was stored, undone and done again is as it was the first time; and once more back."""

import pytest

from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import SALES, SERVICE
from tests.journeys.test_import import bring_in, run


def stored(workspace):
    """Everything that is kept of people, seats and contracts, and that the history bears it out."""
    page, held = workspace.page, workspace.session.workspace
    ids = sorted(page.model.ids)
    rows = sorted(page.views.rows(ids), key=lambda row: row.id)
    assert held.history.verify().ok
    return [(row.id, row.email, row.name, row.status, row.team, row.seats, row.access)
            for row in rows], held.account().subscriptions  # fmt: skip


def again_and_back(workspace, before, after):
    """Undo, redo, undo and redo: each time the one state or the other."""
    for turn, state in ((workspace.undo, before), (workspace.redo, after)) * 2:
        turn()
        workspace.until(lambda wanted=state: stored(workspace) == wanted)


def test_h2_an_import_is_done_again(workspace, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(
        "Name,E-mail,Team,Sales Hub\nAnna Berg,anna@nordwind.example,Support,yes\n"
        "Nils Ny,nils@nordwind.example,Sales,yes\nOla Ny,ola@nordwind.example,Sales,no\n",
        encoding="utf-8",
    )
    before = stored(workspace)
    run(workspace, bring_in(workspace, file))
    workspace.until(lambda: workspace.page.model.rowCount() == 9)
    assert workspace.holds("Nils Ny")
    again_and_back(workspace, before, stored(workspace))
    assert workspace.holds("Nils Ny")
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned"


def test_h2_a_transfer_is_done_again(workspace):
    before = stored(workspace)
    workspace.select("Anna Berg", "Dan Falk")
    workspace.workspace_window.commands.users.transfer(SALES)
    workspace.until(lambda: workspace.holds("Dan Falk"))
    again_and_back(workspace, before, stored(workspace))
    assert workspace.holds("Dan Falk")
    assert not workspace.holds("Anna Berg")


def make_user(workspace, *, seat=False):
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("nils@nordwind.example; ola@nordwind.example")
    workspace.press("Next", dialog)
    tab = dialog.choices.products[0]
    tab.access.setChecked(True)
    tab.seat.setChecked(seat)
    workspace.press("Next", dialog)
    return dialog


@pytest.mark.parametrize("seat", [False, True])
def test_h2_new_users_are_made_again_with_the_same_numbers(workspace, seat):
    before = stored(workspace)
    workspace.press("Send", make_user(workspace, seat=seat))
    workspace.until(lambda: workspace.page.model.rowCount() == 9)
    after = stored(workspace)
    assert workspace.footer() == f"Sales Hub: {5 if seat else 3} of 5 assigned"
    again_and_back(workspace, before, after)


def test_h2_a_new_user_and_the_seat_bought_for_them_are_one_step(workspace):
    workspace.tick("Dan Falk")
    workspace.save()
    before = stored(workspace)
    dialog = make_user(workspace, seat=True)
    workspace.press("Checkout…", dialog)
    workspace.press("Complete purchase", workspace.dialog(CheckoutDialog))
    workspace.until(lambda: workspace.page.model.rowCount() == 9)
    assert workspace.footer() == "Sales Hub: 6 of 6 assigned"
    again_and_back(workspace, before, stored(workspace))
    assert workspace.footer() == "Sales Hub: 6 of 6 assigned"


def test_h2_a_removal_is_done_again(workspace):
    before = stored(workspace)
    workspace.select("Finn Holm", "Åsa Öberg")
    workspace.window.actions_of["remove-user"].trigger()
    workspace.until(lambda: workspace.page.model.rowCount() == 5)
    again_and_back(workspace, before, stored(workspace))


def test_p7_h2_a_removal_with_seats_and_access_is_done_again(workspace):
    before = stored(workspace)
    workspace.select("Anna Berg", "Bo Ek")
    workspace.window.actions_of["remove-user"].trigger()
    workspace.until(lambda: workspace.page.model.rowCount() == 5)
    assert workspace.footer() == "Sales Hub: 1 of 5 assigned"
    assert workspace.footer(SERVICE) == "Service Hub: 0 of 5 assigned"
    again_and_back(workspace, before, stored(workspace))
    assert workspace.footer() == "Sales Hub: 1 of 5 assigned"


def test_h2_what_was_undone_cannot_be_done_again_once_something_else_was_stored(workspace):
    workspace.select("Anna Berg", "Dan Falk")
    workspace.workspace_window.commands.users.transfer(SALES)
    workspace.until(lambda: workspace.holds("Dan Falk"))
    workspace.undo()
    workspace.until(lambda: workspace.holds("Anna Berg"))
    workspace.tick("Eva Gren")
    workspace.save()
    assert not workspace.window.actions_of["redo"].isEnabled()
