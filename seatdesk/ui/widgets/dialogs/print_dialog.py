"""The dialog that asks for a printer, or the sentence that says why this system cannot print."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from seatdesk import qt_libraries

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def why_no_printing() -> str:
    """The library that printing lacks here, and the line that installs it; empty: one can print."""
    library, line = qt_libraries.missing_for_printing()
    if not library:
        return ""
    text = QCoreApplication.translate(
        "PrintDialog", "Printing needs {library}, which this system lacks. Install it: {line}"
    )
    return text.format(library=library, line=line)


def ask_for_printer(
    title: str,
    document: str,
    set_up: Callable[["QPrinter"], object],
    print_on: Callable[["QPrinter"], object],
    parent: QWidget,
) -> None:
    """Open the dialog, and print when a printer was chosen. Only where one can print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - when it is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document)
    set_up(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: print_on(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot to call
