"""Another language without a restart: the same workspace, in a window made anew."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QTabWidget

from seatdesk.ui.shell.help_dialog import HelpDialog
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text import language
from seatdesk.ui.window.context import SEATS
from seatdesk.ui.window.main_window import MainWindow

LOOK_AGAIN_MS = 100


class LanguageSwitch(QObject):
    """Replaces a window by one that speaks the language that was chosen.

    Every text of a window is set once, when it is made: nothing can be forgotten in a new one.
    A draft is kept on disk and comes back with the workspace; the active scenario is remembered.
    Page, tabs, filter and the topic of an open help are taken along. Undo begins anew; a step from
    before can be taken back on the Activity page.
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
        location, place = old.location, LookedAt.in_window(old.window)
        ends = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        old.window.close()
        language.install(self._app, old.context.settings.language)
        new = self._make()
        new.start(new.claimed(location))
        self._app.setQuitOnLastWindowClosed(ends)
        new.window.filter.setText(place.filter)

        def go_on() -> None:
            """The workspace is there again: as it was left."""
            if new.commands is not None and new.commands.editing is not None:
                new.commands.editing.restore_draft()
            place.show_in(new.window)

        if location:
            new.opened.connect(go_on, Qt.ConnectionType.SingleShotConnection)
        for gone in (old.window, old, self):
            gone.deleteLater()


class LookedAt(NamedTuple):
    """Page, filter, tabs and help of a window, to be looked at again in another one."""

    page: str
    filter: str
    tabs: list[int]
    """The tabs of the page that are open."""
    topics: list[str]
    """The topics of the help that are open."""

    @classmethod
    def in_window(cls, window: MainWindow) -> "LookedAt":
        """Take down where a window stands."""
        explained = [one.topic for one in window.findChildren(HelpDialog) if one.isVisible()]
        tabs = [one.currentIndex() for one in _tabs_of(window)]
        return cls(window.page, window.filter.text(), tabs, explained)

    def show_in(self, window: MainWindow) -> None:
        """Show it again; the filter stands there already."""
        if self.page != SEATS:
            window.show_page(self.page)
        for shown, index in zip(_tabs_of(window), self.tabs, strict=False):
            shown.setCurrentIndex(index)
        for topic in self.topics:
            window.help_requests.requested.emit(topic, window)


def _tabs_of(window: MainWindow) -> list[QTabWidget]:
    page = window.stack.currentWidget()
    return page.findChildren(QTabWidget) if page is not None else []
