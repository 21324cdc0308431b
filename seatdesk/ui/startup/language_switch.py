"""Another language without a restart: the same workspace, in a window made anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text import language
from seatdesk.ui.window.context import SEATS

LOOK_AGAIN_MS = 100


class LanguageSwitch(QObject):
    """Replaces a window by one that speaks the language that was chosen.

    Every text of a window is set once, when it is made: nothing can be forgotten in a new one.
    A draft is kept on disk and comes back with the workspace; page and filter are taken along.
    Undo begins anew; a step from before can be taken back on the Activity page.
    """

    def __init__(
        self,
        app: QApplication,
        make: Callable[[], WorkspaceWindow],
        workspace_window: WorkspaceWindow,
    ) -> None:
        super().__init__(app)
        self._app, self._make, self._old = app, make, workspace_window

    @Slot()
    def switch(self) -> None:
        """Show a new window in place of the old one, once nothing is being stored in it.

        One that was closed meanwhile, by hand or for another choice, stays closed.
        """
        old = self._old
        if old.closed:
            self.deleteLater()
            return
        if old.runner.busy or not (old.complete or not old.location):
            QTimer.singleShot(LOOK_AGAIN_MS, self.switch)
            return
        location, page, typed = old.location, old.window.page, old.window.filter.text()
        ends = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        old.window.close()
        language.install(self._app, old.context.settings.language)
        new = self._make()
        new.start(new.claimed(location))
        self._app.setQuitOnLastWindowClosed(ends)
        new.window.filter.setText(typed)

        def go_on() -> None:
            """The workspace is there again: as it was left."""
            if new.commands is not None and new.commands.editing is not None:
                new.commands.editing.restore_draft()
            if page != SEATS:
                new.window.show_page(page)

        if location:
            new.opened.connect(go_on, Qt.ConnectionType.SingleShotConnection)
        for gone in (old.window, old, self):
            gone.deleteLater()
