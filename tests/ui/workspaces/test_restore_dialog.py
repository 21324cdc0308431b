"""Restoring a backup: what comes and what goes is shown first."""

from datetime import date

from seatdesk.controllers.workspace_files import RestorePreview, WorkspaceContents
from seatdesk.ui.workspaces.restore_dialog import RestoreDialog, RestoreNeeds


def test_h3_restore_shows_what_comes_and_goes(qtbot, window):
    comes = WorkspaceContents("Nordwind AB", date(2026, 11, 1), 1100)
    needs = RestoreNeeds("old.seatdesk", "plan.seatdesk", RestorePreview(comes, None))
    dialog = RestoreDialog(needs, window)
    assert dialog.comes.fact("History lines") == "1,100"
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.restore.click()
    assert asked.args == ["old.seatdesk"]
