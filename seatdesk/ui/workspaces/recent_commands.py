"""The list of recent workspaces, in the menu and on the welcome page: open, pin, find again."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from seatdesk.redaction import kept
from seatdesk.ui.session.session import Session
from seatdesk.ui.text.plain_text import literal
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.workspaces.welcome_page import WelcomePage
from seatdesk.ui.workspaces.workspace_commands import SUFFIX


class RecentCommands(QObject):
    """Keeps the list, and opens what is chosen from it."""

    open_requested = Signal(str)
    settings_changed = Signal()

    def __init__(self, context: WindowContext, session: Session) -> None:
        super().__init__(context.window)
        self._context, self._window, self._session = context, context.window, session
        self._welcome: WelcomePage | None = None
        self._found: tuple[str, str] | None = None
        """A workspace that was missing, and the file that somebody says it is now."""
        self.fill_recent()

    def serve(self, welcome: WelcomePage) -> None:
        """Do what the welcome page asks for."""
        self._welcome = welcome
        welcome.recent_requested.connect(self.open_requested)
        welcome.forget_requested.connect(self.forget)
        welcome.locate_requested.connect(self.locate)
        welcome.pin_requested.connect(self.pin)

    @Slot()
    def note_opened(self) -> None:
        """A workspace is open: it is among the recent ones, also one that was found again."""
        found, self._found = self._found, None
        if found is not None and found[1] == self._session.location:
            self._context.settings.move(*found)
            self.settings_changed.emit()
        self.fill_recent()

    def fill_recent(self) -> None:
        """The recent workspaces in the menu, those that are pinned first."""
        menu, settings = self._window.submenus["recent"], self._context.settings
        menu.clear()
        for location in settings.listed:
            if settings.pinned and location not in settings.pinned and not _is_divided(menu):
                menu.addSeparator()
            action = QAction(literal(location), menu)
            action.triggered.connect(
                lambda _=False, where=location: self.open_requested.emit(where)
            )
            menu.addAction(action)
        here = kept(self._session.location)
        if here:
            menu.addSeparator()
            pin = QAction(self.tr("&Pin this workspace"), menu)
            pin.setCheckable(True)
            pin.setChecked(here in settings.pinned)
            pin.triggered.connect(lambda on: self.pin(here, on))
            menu.addAction(pin)
        menu.setEnabled(bool(settings.listed))

    @Slot(str)
    def forget(self, location: str) -> None:
        """Take a missing workspace out of the list."""
        self._context.settings.forget(location)
        self._list_anew()

    @Slot(str, bool)
    def pin(self, location: str, pinned: bool) -> None:  # noqa: FBT001 - a signal's
        """Keep a workspace on top of the list, or no longer."""
        self._context.settings.pin(location, pinned=pinned)
        self._list_anew()

    @Slot(str)
    def locate(self, location: str) -> None:
        """Ask where a missing workspace is now; once it is open it is listed there."""
        dialog = FileDialog(self._window, self.tr("Where is {file} now?"), "")
        dialog.setWindowTitle(dialog.windowTitle().format(file=Path(location).name))
        dialog.setNameFilters([self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def found(file: str) -> None:
            self._found = (location, file)
            self.open_requested.emit(file)

        dialog.fileSelected.connect(found)
        dialog.open()

    def _list_anew(self) -> None:
        settings = self._context.settings
        self.settings_changed.emit()
        if self._welcome is not None:
            self._welcome.show_recent(settings.listed, settings.pinned)
        self.fill_recent()


def _is_divided(menu: QMenu) -> bool:
    """True when the pinned workspaces are set off from the others already."""
    return any(action.isSeparator() for action in menu.actions())
