"""The choice of the active scenario: tool bar, menu and status bar show the same one."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup

from seatdesk.ui.session.session import Session
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import literal, plain_tip
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.window.saved_state import file_key


class ScenarioChoice(QObject):
    """Joins the session's active scenario with what chooses it and what names it (E1.11)."""

    def __init__(self, context: WindowContext, session: Session) -> None:
        super().__init__(context.window)
        self._window, self._active = context.window, session.active_scenario
        self._session, self._remembered = session, context.settings.scenarios
        self._to_recall = self._lost = ""
        session.ready.connect(self._open)
        self._window.scenario.chosen.connect(self._active.choose)
        self._active.changed.connect(self._show)
        self._active.listed.connect(self._show)
        self._active.lost.connect(self._tell_lost)
        session.refreshed.connect(self._recall)  # its scenarios are listed by then, if any
        self._active.changed.connect(self._remember)
        self._menu = context.window.submenus["active-scenario"]
        self._menu.aboutToShow.connect(self._fill_menu)
        self._show()
        if session.workspace is not None:  # it was opened before anybody could hear of it
            self._open()
            self._recall()

    @Slot()
    def _open(self) -> None:
        """Go on with the scenario that was active when this workspace was last open here."""
        self._to_recall = self._remembered.get(file_key(self._session.location), "")

    @Slot()
    def _recall(self) -> None:
        name, self._to_recall = self._to_recall, ""
        if name:
            self._active.choose(name)

    @Slot()
    def _remember(self) -> None:
        if self._session.workspace is not None:
            self._remembered[file_key(self._session.location)] = self._active.name

    @Slot()
    def _show(self) -> None:
        name = self._active.name
        self._window.scenario.show_names(self._active.names, name)
        text = self.tr("Scenario: {name}").format(name=name) if name else ""
        self._window.status.show_scenario(text)
        if name:  # what was said of the account is not so any more
            self._window.messages.drop(self._lost)

    @Slot(str)
    def _tell_lost(self, name: str) -> None:
        text = self.tr(
            "The scenario {name} is gone. What you do now is done in the account itself."
        )
        self._lost = text.format(name=name)
        self._window.messages.show_state(self._lost, Severity.WARNING)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for name in ("", *self._active.names):
            action = QAction(literal(name) or self.tr("Account"), self._menu)
            action.setToolTip(plain_tip(name))
            action.setCheckable(True)
            action.setChecked(name == self._active.name)
            action.setData(name)
            action.triggered.connect(self._choose)
            group.addAction(action)
            self._menu.addAction(action)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._active.choose(str(action.data()))
