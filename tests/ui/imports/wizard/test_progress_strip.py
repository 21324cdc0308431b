"""The progress of the worker: rows per second once they are known."""

from tests.ui.imports.wizard.open_wizard import (
    HEAD,
)


def test_rates_are_told_once_they_are_settled(qtbot, talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    dialog.open()
    dialog.progress.start("Reading…")
    dialog.advance(10, 0)
    qtbot.waitUntil(dialog.progress.isVisible)
    qtbot.wait(50)
    dialog.advance(50_000, 100_000)
    assert "rows per second" in dialog.progress.note.text()
    with qtbot.waitSignal(dialog.stop_requested):
        dialog.progress.stop.click()
    dialog.progress.end()
    dialog.advance(1, 2)
    assert not dialog.progress.isVisible()
    dialog.close()
