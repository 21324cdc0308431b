"""The names that assistive technology and end-to-end tests use, exactly."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import (
    DEACTIVATED,
    SALES,
    SERVICE,
    Person,
    contract,
    make_workspace,
    open_window,
)

__all__ = ["open_window"]
ROLE = QAccessible.Role
BUTTON, LABEL, DIALOG = ROLE.Button, ROLE.StaticText, ROLE.Dialog


@pytest.fixture
def workspace(open_window, tmp_path: Path) -> Person:
    """Five Sales seats of which three are held; somebody is deactivated."""
    path = tmp_path / "plan.seatdesk"
    contracts = (contract(), contract(SERVICE, additional=0))
    make_workspace(path, contracts=contracts, holders={SALES: 3}, people=(DEACTIVATED,))
    opened: Person = open_window(path)
    return opened


def heard(root: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """Role and name of everything under a widget that can be seen, as a screen reader walks it."""
    top = QAccessible.queryAccessibleInterface(root)
    found: list[tuple[QAccessible.Role, str]] = []
    waiting = [top]
    while waiting:
        one = waiting.pop(0)
        if not one.isValid() or one.state().invisible:
            continue
        found.append((one.role(), one.text(QAccessible.Text.Name)))
        if one.role() is not ROLE.Table:
            waiting += [one.child(n) for n in range(one.childCount())]
    return found


def missing(root: QWidget, *wanted: tuple[QAccessible.Role, str]) -> list[tuple[object, str]]:
    """The names of the table that are not to be heard."""
    there = heard(root)
    return [one for one in wanted if one not in there]


def test_the_window_is_named_after_account_file_and_draft(workspace):
    title = "SeatDesk \N{EM DASH} Nordwind AB \N{EM DASH} plan.seatdesk"
    assert workspace.window.windowTitle() == workspace.window.accessibleName() == title
    workspace.tick("Dan Falk")
    assert workspace.window.windowTitle() == workspace.window.accessibleName() == title + "*"


def test_rail_table_filter_footer_and_tool_bar(workspace):
    window = workspace.window
    assert (
        missing(
            window,
            (ROLE.List, "Pages"),
            (ROLE.Table, "Users"),
            (ROLE.EditableText, "Find or filter"),
            (LABEL, "Sales Hub: 3 of 5 assigned"),
            *((BUTTON, name) for name in ("Save", "Discard")),
            *((BUTTON, name) for name in ("New user", "Import…", "Undo", "Redo")),
        )
        == []
    )
    workspace.tick("Dan Falk")
    assert missing(window, (LABEL, "Sales Hub: 4 of 5 assigned (+1)")) == []
    for name in ("Eva Gren", "Finn Holm"):
        workspace.tick(name)
    assert missing(workspace.page.footer, (BUTTON, "Checkout…")) == []


def test_seat_cells(workspace):
    assert workspace.spoken("Anna Berg") == "Sales Hub seat, Anna Berg, assigned"
    assert workspace.spoken("Åsa Öberg") == "Sales Hub seat, Åsa Öberg, not assigned"
    assert workspace.spoken("Gone Away").startswith("Sales Hub seat, Gone Away, not available: ")


def test_the_dock_and_its_pending_request(workspace):
    overview = workspace.window.overview
    card = overview.cards[SALES]
    assert missing(overview, (ROLE.Grouping, "Sales Hub Professional")) == []
    assert missing(card, (BUTTON, "Checkout…"), (BUTTON, "Remove…")) == []
    workspace.press("Remove…", card)
    dialog = workspace.dialog(DowngradeDialog)
    dialog.seats.setValue(2)
    workspace.press("Remove 2 additional paid users", dialog)
    workspace.until(card.cancel.isVisible)
    leave = "2 additional paid users leave on 2027-03-01."
    assert missing(card, (LABEL, leave), (BUTTON, "Cancel downgrade request")) == []


def test_checkout(workspace):
    workspace.press("Checkout…", workspace.window.overview.cards[SALES])
    dialog = workspace.dialog(CheckoutDialog)
    names = ("Due now", "Next invoice", "Next term")
    buttons = ("Complete purchase", "Cancel", "Show arithmetic")
    assert (
        missing(
            dialog,
            (DIALOG, "Purchase users"),
            (ROLE.SpinBox, "Seats to buy, Sales Hub Professional"),
            *((LABEL, name) for name in names),
            *((BUTTON, name) for name in buttons),
        )
        == []
    )


def test_downgrade(workspace):
    workspace.press("Remove…", workspace.window.overview.cards[SALES])
    dialog = workspace.dialog(DowngradeDialog)
    assert (
        missing(
            dialog,
            (DIALOG, "Remove additional paid users"),
            (ROLE.SpinBox, "Seats to remove"),
            (ROLE.Grouping, "Current subscription"),
            (ROLE.Grouping, "After update"),
            (BUTTON, "Remove 1 additional paid user"),
            (BUTTON, "Cancel"),
        )
        == []
    )
    dialog.seats.setValue(2)
    assert missing(dialog, (BUTTON, "Remove 2 additional paid users")) == []
    workspace.press("Remove 2 additional paid users", dialog)
    workspace.button("Close", dialog)
    assert missing(dialog, (DIALOG, "Downgrade scheduled"), (BUTTON, "Close")) == []


def test_new_user(workspace):
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    edit = (ROLE.EditableText, "E-mail")
    assert missing(dialog, (DIALOG, "New user"), edit, (BUTTON, "Next")) == []
    dialog.emails.text.setPlainText("new@nordwind.example")
    workspace.press("Next", dialog)
    tabs = [(ROLE.PageTab, product) for product in (SALES, SERVICE)]
    switches = ("Sales Hub access", "Sales Hub Professional seat")
    boxes = [(ROLE.CheckBox, name) for name in switches]
    assert missing(dialog, *tabs, *boxes, (BUTTON, "Next"), (BUTTON, "Back")) == []
    dialog.choices.products[0].access.setChecked(True)
    workspace.press("Next", dialog)
    assert missing(dialog, (BUTTON, "Send"), (BUTTON, "Back")) == []


def test_new_user_where_a_seat_must_be_bought(open_window, tmp_path: Path):
    path = tmp_path / "full.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 5}, on=date(2026, 11, 22))
    workspace = open_window(path)
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("new@nordwind.example")
    workspace.press("Next", dialog)
    dialog.choices.products[0].access.setChecked(True)
    dialog.choices.products[0].seat.setChecked(True)
    workspace.press("Next", dialog)
    assert missing(dialog, (BUTTON, "Checkout…")) == []


def test_a_refusal_is_heard_as_its_own_sentence(workspace):
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("anna@nordwind.example")
    workspace.press("Next", dialog)
    sentences = [name for role, name in heard(dialog) if role is LABEL and "anna@" in name]
    assert sentences
    assert all(text[0].isupper() or text.startswith("anna@") for text in sentences)


def test_import_wizard(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,E-mail,Sales Hub\nNils Ny,nils@nordwind.example,yes\nNobody,nobody,no\n",
        encoding="utf-8",
    )
    workspace.window.files_dropped.emit([str(path)])
    wizard = workspace.dialog(ImportDialog)
    workspace.settle()
    buttons = ((BUTTON, "Back"), (BUTTON, "Cancel"))
    assert missing(wizard, (DIALOG, "Import"), (ROLE.List, "Steps"), *buttons) == []
    review = (
        (BUTTON, "Import 1 change"),
        (ROLE.Table, "New"),
        (ROLE.CheckBox, "Remember as preset"),
    )
    assert missing(wizard, *review, (ROLE.RadioButton, "Assign 1 seat")) == []
    wizard.review.lists.setCurrentWidget(wizard.review.lists.problems)
    tools = ((BUTTON, "Fix"), (BUTTON, "Skip row"), (BUTTON, "Use for all like this"))
    assert missing(wizard, (ROLE.Table, "Problems"), *tools) == []
    wizard.show_step(0)
    form = wizard.file.form  # of lists to choose from Qt tells the chosen entry on this platform
    boxes = (form.kind, form.preset, form.encoding, form.delimiter, form.region)
    said = [box.accessibleName() for box in boxes]
    assert said == ["What it is", "Preset", "Text encoding", "Separator", "Region"]
    first = ((ROLE.Table, "Files"), (ROLE.Table, "First rows"), (ROLE.SpinBox, "Header on line"))
    assert missing(wizard, *first, (BUTTON, "Next")) == []
    wizard.show_step(1)
    assert missing(wizard, (ROLE.Table, "Columns")) == []
    assert wizard.columns.form.field.accessibleName() == "Read as"
    wizard.reject()
