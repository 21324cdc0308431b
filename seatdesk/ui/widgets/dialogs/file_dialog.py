"""Qt's dialog for choosing files, which opens none of those it lists.

To tell a file's kind and icon, Qt and GTK read its beginning. When they close it, all POSIX locks
of this process on it are gone, also SQLite's on the open workspace (see `sqlite_file`).
"""

import re
import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, Slot
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from seatdesk.override import override
from seatdesk.paths import home_folder

FOLDER, FILE = QAbstractFileIconProvider.IconType.Folder, QAbstractFileIconProvider.IconType.File
HARMLESS = Path(__file__).parent
"""Listed until the dialog is furnished: Qt begins to look before it can be told how."""


FORBIDDEN = frozenset('/\\:*?"<>|')
"""Signs that one system or another does not allow in names."""
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)")
"""Names that Windows keeps for devices, whatever their ending is."""
MOST_BYTES = 120
"""Of a name that is made of what people typed; systems allow 255 with endings and numbers."""


def suggested_name(text: str) -> str:
    """A text, such as a title, as the name of a file that every system allows; without ending."""
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    words = "".join(" " if sign in FORBIDDEN else sign for sign in printable).split()
    short = " ".join(words).encode("utf-8", "ignore")[:MOST_BYTES].decode("utf-8", "ignore")
    name = short.strip(" .") or "SeatDesk"
    return f"_{name}" if DEVICES.match(name) else name


class NameIcons(QFileIconProvider):
    """Icons and kinds of files by their names alone: no file is opened for them."""

    @override
    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            return super().icon(FOLDER if what.isDir() else FILE)
        return super().icon(what)

    @override
    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix()


class FileDialog(QFileDialog):
    """A choice of files: shown with `open()`, answers by signal, deletes itself when closed.

    `place`: a folder, or a file in it that is suggested; "": where one was last.
    """

    last = str(home_folder())
    """The folder in which something was chosen last."""

    def __init__(self, parent: QWidget, title: str, place: str = "") -> None:
        super().__init__(parent, title, str(HARMLESS))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if sys.platform == "linux":  # GTK's runs in this process
            self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self._icons = NameIcons()
        self.setIconProvider(self._icons)
        path = Path(FileDialog.last, place)
        self.setDirectory(str(path if path.is_dir() else path.parent))
        if not path.is_dir():
            self.selectFile(path.name)
        self.accepted.connect(self._remember)

    @Slot()
    def _remember(self) -> None:
        FileDialog.last = self.directory().absolutePath()
