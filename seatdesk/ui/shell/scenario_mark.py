"""The mark on pages that show the account as a scenario leaves it: its name, and the way back."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.ui.session.session import Session
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.window.context import BILLING, SCENARIOS, SEATS, WindowContext

MARKED = frozenset({SEATS, BILLING})
"""The pages whose figures are those of the active scenario (E1.11)."""


class ScenarioMark(QObject):
    """A strip above the page. It is made when a scenario is first active."""

    def __init__(self, context: WindowContext, session: Session) -> None:
        super().__init__(context.window)
        self._window, self._session = context.window, session
        self.strip: Notice | None = None
        self._room: QWidget | None = None
        session.refreshed.connect(self._show)
        session.active_scenario.changed.connect(self._show)
        context.window.page_shown.connect(self._page_shown)

    @Slot(str)
    def _page_shown(self, _key: str) -> None:
        self._show()

    @Slot()
    def _show(self) -> None:
        text, meaning = self._text()
        if text and self._room is None:
            self._room = self._make()
        if self.strip is None or self._room is None or text == self.strip.text:
            return
        self.strip.show_message(text, meaning)
        self._room.setVisible(bool(text))

    def _text(self) -> tuple[str, Severity]:
        """The words, a warning where some step does not apply; empty where the account is shown."""
        snapshot = self._session.snapshot
        scenario = snapshot.scenario if snapshot is not None else None
        if snapshot is None or scenario is None or self._window.page not in MARKED:
            return "", Severity.INFO
        text = self.tr(
            "Scenario {name}: the account as its steps leave it on {day}. What you do here adds "
            "steps to it; the account itself stays as it is."
        ).format(name=scenario.scenario.name, day=day(snapshot.today))
        if scenario.refused:
            text += " " + self.tr("%n step(s) do not apply.", "", scenario.refused)
        return text, Severity.WARNING if scenario.refused else Severity.INFO

    def _make(self) -> QWidget:
        """The strip, with the distance of messages to the page around it."""
        room, unit = QWidget(self._window), theme.step(self._window)
        self.strip = Notice(parent=room)
        self.strip.offer(self.tr("Show steps"), self._show_steps)
        self.strip.offer(self.tr("Back to the account"), self._leave)
        inside = QVBoxLayout(room)
        inside.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0)
        inside.addWidget(self.strip)
        self._window.above_page.layout().addWidget(room)  # type: ignore[union-attr]
        return room

    def _show_steps(self) -> None:
        self._window.show_page(SCENARIOS)

    def _leave(self) -> None:
        self._session.active_scenario.choose("")
