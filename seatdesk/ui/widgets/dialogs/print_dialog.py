"""The preview from which one prints, or the sentence that says why this system cannot print."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QComboBox, QDialog, QGraphicsView, QLineEdit, QWidget

from seatdesk import qt_libraries

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog


_PREVIEW = QSize(900, 1000)
"""The size that a preview has at first, where the screen has room for it."""


def why_no_printing() -> str:
    """The library that printing lacks here, and the line that installs it; empty: one can print."""
    library, line = qt_libraries.missing_for_printing()
    if not library:
        return ""
    text = QCoreApplication.translate(
        "PrintDialog", "Printing needs {library}, which this system lacks. Install it: {line}"
    )
    return text.format(library=library, line=line)


def show_preview(
    title: str,
    document: str,
    set_up: Callable[["QPrinter"], object],
    print_on: Callable[["QPrinter"], object],
    parent: QWidget,
) -> "QPrintPreviewDialog":
    """Open the pages as they would be printed; they are printed from there. Where one can print.

    `print_on` is called anew whenever the paper is another.
    """
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415 - when it is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document)
    set_up(printer)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAccessibleName(title)
    _name_fields(dialog)
    dialog.paintRequested.connect(partial(_paint, print_on))
    dialog.finished.connect(partial(_end_preview, dialog, printer))
    room = dialog.screen().availableGeometry().size()
    dialog.resize(_PREVIEW.boundedTo(room * 0.9))
    QDialog.open(dialog)  # its own `open` wants a slot to call
    return dialog


def _name_fields(dialog: QDialog) -> None:
    """Name the fields that Qt leaves without a name for assistive technology."""
    zoom = QCoreApplication.translate("PrintDialog", "Zoom")
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(zoom)
    for field in dialog.findChildren(QLineEdit):
        inside = isinstance(field.parent(), QComboBox)
        page = QCoreApplication.translate("PrintDialog", "Page")
        field.setAccessibleName(zoom if inside else page)
    for view in dialog.findChildren(QGraphicsView):
        view.setAccessibleName(QCoreApplication.translate("PrintDialog", "Pages"))


def _paint(print_on: Callable[["QPrinter"], object], printer: "QPrinter") -> None:
    """Print, and keep alive whoever does: a connection to a method of it would not."""
    print_on(printer)


def _end_preview(dialog: QDialog, _printer: "QPrinter", _result: int) -> None:
    """Forget the dialog, and with it the printer, which it does not own."""
    dialog.deleteLater()
