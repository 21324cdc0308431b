"""A new workspace: its name, its place, and nothing overwritten."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspaceDialog, NewWorkspaceNeeds


def test_a_new_workspace_is_named_after_its_account(qtbot, window, tmp_path):
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path, "EUR"), window)
    assert dialog.create_.toolTip() == "Enter the name of the organisation."
    dialog.account.setText("Nordwind AB")
    dialog.zone.setCurrentText("Europe/Stockholm")
    with qtbot.waitSignal(dialog.create_requested) as asked:
        dialog.create_.click()
    (new,) = asked.args
    assert new.location == str(tmp_path / "nordwind-ab.seatdesk")
    assert (new.account, new.currency, new.time_zone) == ("Nordwind AB", "EUR", "Europe/Stockholm")


def test_a_new_workspace_never_overwrites(window, tmp_path):
    (tmp_path / "nordwind.seatdesk").write_text("")
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path), window)
    dialog.account.setText("Nordwind")
    assert "exists already" in dialog.create_.toolTip()


def test_the_hint_of_a_new_workspace_is_what_a_person_types(window, tmp_path):
    """As the README has it; the driver's name is no part of it."""
    dialog = NewWorkspaceDialog(NewWorkspaceNeeds(tmp_path), window)
    (hint,) = (text for label in dialog.findChildren(QLabel) if "://" in (text := label.text()))
    url = hint.partition(": ")[2]
    assert url == "postgresql://user@host/database"
    readme = Path(__file__).parents[3] / "README.md"
    assert f"`{url}`" in readme.read_text(encoding="utf-8")
