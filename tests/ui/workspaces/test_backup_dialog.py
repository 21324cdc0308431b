"""A copy of the workspace: never over another file."""

from pathlib import Path

from seatdesk.ui.workspaces.backup_dialog import BackupDialog, BackupNeeds


def test_h3_a_copy_never_overwrites(qtbot, window, tmp_path):
    there = tmp_path / "there.seatdesk"
    there.write_text("")
    dialog = BackupDialog(BackupNeeds(there), window)
    assert "exists already" in dialog.save.toolTip()
    dialog.path.setText(str(Path(tmp_path) / "new.seatdesk"))
    with qtbot.waitSignal(dialog.backup_requested):
        dialog.save.click()
