"""The import wizard over a real workspace, without a worker: every answer is there at once."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.imports.controller import preview
from seatdesk.controllers.imports.preview_files import FilesPreview, count_alike, preview_readable
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.workspace import Workspace
from seatdesk.ui.imports.import_commands import carried_out
from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.imports.wizard.model.import_state import ImportNeeds
from seatdesk.ui.imports.wizard.review_step.page import ImportOrder
from tests.journeys.conftest import TODAY

FILES = Path(__file__).parent / "files"
FILE, COLUMNS, VALUES, REVIEW = range(4)
HEAD = "Name,E-mail,Team,Status,Last active,Seats\n"
ROLE = Qt.ItemDataRole


def at_once(work, done):
    """Do the work of the worker now."""
    done(work(Progress()))


def nobody_quotes(seats, done):
    """Nobody asks what anything costs."""


def wizard(
    window: QWidget | None, files: Iterable[Path], workspace: Workspace | None = None, **needs
) -> ImportDialog:
    """A wizard that has looked at its files."""
    products = (
        tuple(s.product for s in workspace.account().subscriptions) if workspace else ("Sales Hub",)
    )
    wanted: dict[str, Any] = {"products": products, "quote": nobody_quotes, "in_worker": at_once}
    dialog = ImportDialog(ImportNeeds(files=tuple(files), today=TODAY, **wanted | needs), window)

    def show(paths, options):
        if workspace is not None:
            dialog.show_preview(
                preview_readable(workspace.importing, paths, workspace.presets.names(), options)
            )
            return
        shown = preview(paths, options)
        dialog.show_preview(FilesPreview(shown, {}, alike=count_alike(shown)))

    dialog.preview_requested.connect(show)
    dialog.start()
    return dialog


def at_step(window: QWidget | None, step: int) -> ImportDialog:
    """A wizard over a file with something to say at every step."""
    dialog = wizard(window, [FILES / "people.csv"])
    dialog.show_step(step)
    return dialog


def cells(table):
    """The texts of a table, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def tabs(widget):
    """Titles of the tabs that can be seen."""
    return [widget.tabText(n) for n in range(widget.count()) if widget.isTabVisible(n)]


def choose(box, text):
    """Choose an entry as a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def do(dialog, workspace):
    """Import as it is reviewed."""
    orders: list[ImportOrder] = []
    dialog.import_requested.connect(orders.append)
    dialog.run.click()
    return carried_out(workspace, orders[0], Progress())
