"""The frame around the pages: menus, tool bar, rail, dock, messages, status; it decides nothing."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.dialogs.window_requests import HelpRequests, PrintRequests
from seatdesk.ui.window.actions import MENUS, SEPARATOR, Actions, menu_title
from seatdesk.ui.window.filter_field import FilterField
from seatdesk.ui.window.message_bar import MessageBar
from seatdesk.ui.window.overview.overview_dock import BillingOverview
from seatdesk.ui.window.overview.overview_place import GivesWay, OverviewPlace
from seatdesk.ui.window.page_rail import PageRail
from seatdesk.ui.window.page_room import PageRoom, PageStack
from seatdesk.ui.window.scenario_field import ScenarioField
from seatdesk.ui.window.status_bar import StatusBar

TOOLBAR = ("new-user", "import", SEPARATOR, "undo", "redo", SEPARATOR)
SIZE = QSize(1280, 800)
BESIDE_ICON = frozenset({"new-user", "import"})
IMPORTABLE = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


class MainWindow(QMainWindow):
    """Pages are added by key; everything a person asks for is an action or a signal."""

    page_shown = Signal(str)
    files_dropped = Signal(list)
    closing = Signal(QCloseEvent)
    activated = Signal()
    first_painted = Signal()
    """Everything has been on the screen once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("seatdesk")
        self.actions_of = Actions(self)
        self.filter = FilterField(self)
        self.scenario = ScenarioField(self)
        self.stack = PageStack(self)
        self.messages = MessageBar(self)
        self.above_page = QWidget(self)
        """Room for what holds for some pages, such as the mark of a scenario."""
        self.rail = PageRail(self)
        self.overview = BillingOverview(self)
        self.status = StatusBar(self)
        self.help_requests = HelpRequests(self)
        self.print_requests = PrintRequests(self)
        self.submenus: dict[str, QMenu] = {}
        """Empty until the menus are filled: see `menus`."""
        self._painted = False
        self._turning = False
        """True while a page gives way to another one: the focus goes from one to the other."""
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._repeating: set[str] = set()
        """Keys of the pages that show what the dock shows."""
        self.listed: list[tuple[str, str]] = []
        """Keys and titles of the pages, in their order."""
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)
        self.setAcceptDrops(True)
        self.resize(SIZE)
        self.name("", "", dirty=False)

    # -- pages ---------------------------------------------------------------------------------

    def add_page(self, key: str, page: QWidget) -> None:
        """Add a page under its key."""
        self._pages[key] = page
        self.stack.addWidget(page)

    def make_page_later(
        self, key: str, make: Callable[[], QWidget], *, repeats_overview: bool = False
    ) -> None:
        """A page that is made when it is first looked at.

        `repeats_overview`: it shows what the dock shows, which gives way to it.
        """
        self._makers[key] = make
        if repeats_overview:
            self._repeating.add(key)

    def list_page(self, key: str, title: str, icon: str) -> None:
        """Name a page on the rail and in the menu; it may be made later."""
        self.rail.add_page(key, title, icon)
        self.listed.append((key, title))

    @Slot(str)
    def begin(self, key: str) -> None:
        """Do what an empty page offers: trigger an action, or show a page."""
        if key in self.actions_of:
            self.actions_of[key].trigger()
        else:
            self.show_page(key)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page, and the parts that belong to all pages of an open workspace."""
        make = self._makers.pop(key, None)
        if make is not None:
            self.add_page(key, make())
        page = self._pages.get(key)
        if page is None:
            return
        another = page is not self.stack.currentWidget()
        self._turning = True
        self.stack.setCurrentWidget(page)
        self._turning = False
        if another:
            self.overview_place.give_way(GivesWay.REPEATED, holds=key in self._repeating)
        self.rail.show_page(key)
        self.messages.follow_page(key)
        self.page_shown.emit(key)

    @property
    def page(self) -> str:
        """Key of the page that is shown."""
        return next(k for k, page in self._pages.items() if page is self.stack.currentWidget())

    def show_workspace(self, *, there: bool) -> None:
        """Show or hide what only an open workspace has."""
        for part in (self.rail, self.tools):
            part.setVisible(there)
        self.status.forget()
        self.overview_place.give_way(GivesWay.NOTHING_OPEN, holds=not there)
        self.overview_place.fit()

    def name(self, account: str, file: str, *, dirty: bool) -> None:
        """`SeatDesk — <account> — <file>`, with `*` for an unsaved draft."""
        parts = [part for part in ("SeatDesk", account, file) if part]
        title = " — ".join(parts) + ("*" if dirty else "")
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def reset_layout(self) -> None:
        """Size and docks as they were at first."""
        self.showNormal()
        self.resize(SIZE)
        self.overview_place.reset()

    # -- keyboard ------------------------------------------------------------------------------

    def next_pane(self) -> None:
        """The key F6: rail, filter, page, dock, and round again."""
        panes = self._panes()
        focus = self.focusWidget()
        here = next((n for n, pane in enumerate(panes) if _has_inside(pane, focus)), -1)
        if here < 0 and self.overview.isAncestorOf(focus):
            here = len(panes) - 1
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_page(self) -> None:
        """Put the keyboard into the page."""
        self._entrance().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entrance(self) -> QWidget:
        """The part of the page that takes the keyboard: where it was last, or the first stop."""
        from seatdesk.ui.window.tab_order import first_stop  # noqa: PLC0415 - see `deferred_startup.NEEDED`

        page = cast("QWidget", self.stack.currentWidget())
        inside = getattr(page, "view", None)
        if isinstance(inside, QWidget) and inside.isVisible():
            return inside
        last: QWidget | None = page.focusWidget()
        if last is not None and last.isVisible() and last.isEnabled():
            return last
        return first_stop(page) or page

    def _has_lost_focus(self) -> bool:
        """True when what had the focus on the page has just gone: what takes its place gets it."""
        focus: QWidget | None = self.focusWidget()
        if self._turning or focus is None or focus.isVisible():
            return self._turning
        return self.stack.isAncestorOf(focus)

    def _panes(self) -> list[QWidget]:
        panes: list[QWidget] = [self.rail.pages, self.filter, self._entrance()]
        card = next(iter(self.overview.cards.values()), None)
        if self.overview.isVisible() and card is not None:
            panes.append(card.checkout if card.checkout.isEnabled() else self.overview)
        return panes

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        from seatdesk.ui.window.tab_order import move_focus  # noqa: PLC0415 - see `deferred_startup.NEEDED`

        if self._has_lost_focus():
            return True  # not by way of the tool bar, which would be read out
        shown, dock = self.stack.currentWidget(), self.overview
        panes = [self.tools, self.rail, self.messages, self.above_page, shown]
        panes += [dock.titleBarWidget(), dock.widget()]
        there = [pane for pane in panes if pane is not None]
        return move_focus(self, there, forward=forward)

    # -- inside --------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_of"):
            self.draw_icons()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:  # the children are painted in the same go, before the timer
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overview_place.fit()

    def draw_icons(self) -> None:
        """Draw every icon again: the colours are others."""
        for draw in self.icon_tasks():
            draw()

    def icon_tasks(self) -> list[Callable[[], object]]:
        """Draw every icon, part by part."""
        return [part.redraw for part in (self.actions_of, self.rail, self.filter, self.overview)]

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(files)

    @override
    def createPopupMenu(self) -> QMenu:
        return None  # type: ignore[return-value]

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        unit = theme.step(self)
        self.messages.layout().setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0)  # type: ignore[union-attr]
        inside = QVBoxLayout(self.above_page)
        inside.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.messages)
        middle.addWidget(self.above_page)
        room = PageRoom(self.stack, self)
        middle.addWidget(room, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        centre = QWidget(self)
        centre.setLayout(row)
        self.setCentralWidget(centre)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.overview)
        self.overview_place = OverviewPlace(self, self.overview, self.rail, room)
        self.overview.needs_changed.connect(self.overview_place.fit)
        self.setStatusBar(self.status)
        self.tools = self._make_toolbar()
        self._make_menus()
        for key in ("import", "preferences"):
            self.rail.add_action(self.actions_of[key])

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(theme.icon_size(self))
        unit = theme.step(self)
        bar.setContentsMargins(unit, unit, unit, unit)
        for key in TOOLBAR:
            if key == SEPARATOR:
                bar.addSeparator()
                continue
            button = QToolButton(bar)
            button.setDefaultAction(self.actions_of[key])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if key in BESIDE_ICON else style.ToolButtonIconOnly
            )
            button.setAutoRaise(True)
            button.setAccessibleName(self.actions_of[key].iconText())
            bar.addWidget(button)
        bar.addWidget(self.filter)
        bar.addWidget(self.scenario)
        self.addToolBar(bar)
        return bar

    def _make_menus(self) -> None:
        """The menu bar; what is in the menus comes after the first paint."""
        self.actions_of_view = {"overview": self.overview.toggleViewAction()}
        self.menus = {key: self.menuBar().addMenu(menu_title(key)) for key in MENUS}


def _has_inside(pane: QWidget, focus: QWidget) -> bool:
    return pane is focus or pane.isAncestorOf(focus)
