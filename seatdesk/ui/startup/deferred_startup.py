"""The start after the first paint: modules loaded in the worker, the rest in short tasks.

Whatever takes more than a few milliseconds would be felt: a key or a click would wait for it. So
the GUI thread does one thing at a time and looks at its events in between, and what it needs is
imported elsewhere.
"""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from seatdesk.interpreter import collector_paused
from seatdesk.ui.startup.early_input import EarlyInput
from seatdesk.ui.startup.workspace_opening import WorkspaceOpening
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.window.menus import MenuContents

if TYPE_CHECKING:
    from seatdesk.ui.session.session import Session
    from seatdesk.ui.shell.commands import WindowCommands

NEEDED = (
    "seatdesk.ui.session.session",
    "seatdesk.ui.window.overview.subscription_card",
    "seatdesk.ui.window.overview.savings_card",
    "seatdesk.ui.window.tab_order",
    "seatdesk.logs",
    "seatdesk.ui.faults",
    "seatdesk.ui.shell.commands",
)
"""Modules that idle tasks, or the first key, would otherwise import, holding up the window."""


class LoadedClasses(NamedTuple):
    """The classes that were loaded after the first paint."""

    session: "type[Session]"
    commands: "type[WindowCommands]"


class DeferredStartup(QObject):
    """Completes one window; `tasks` are what the composition root does when all is loaded."""

    def __init__(
        self, workspace_window: WorkspaceWindow, tasks: Sequence[Callable[[], object]]
    ) -> None:
        super().__init__(workspace_window)
        self._workspace_window, self._tasks = workspace_window, tasks
        self._opening = WorkspaceOpening(workspace_window)
        workspace_window.opened.connect(self.finish)
        seats = workspace_window.seats
        self._table = EarlyInput(self, seats.toggle_requested, seats.opened)
        self._files = EarlyInput(self, workspace_window.window.files_dropped)

    def begin(self) -> None:
        """Icons and menus first: they need nothing more and are looked at soonest."""
        window, seats = self._workspace_window.window, self._workspace_window.seats
        menus = MenuContents(window)
        self._workspace_window.idle_tasks.add(
            *window.icon_tasks(), seats.resume, *menus.tasks(), self._load
        )

    @Slot()
    def finish(self) -> None:
        """The workspace is there: do what was asked for meanwhile."""
        self._table.replay()
        self._workspace_window.window.actions_of.replay()

    def _load(self) -> None:
        workspace_window = self._workspace_window
        workspace_window.runner.start(
            _load, done=self._loaded, failed=workspace_window.show_trouble
        )

    def _loaded(self, loaded: LoadedClasses) -> None:
        workspace_window = self._workspace_window
        if workspace_window.closed:
            return
        session = loaded.session(
            workspace_window.runner, workspace_window.draft, workspace_window.window
        )
        self._opening.use_session(session)
        workspace_window.idle_tasks.add(
            *self._tasks,
            *self._card_tasks(),
            lambda: self._make_commands(loaded, session),
            workspace_window.instance.listen,
            self._opening.show,
        )

    def _card_tasks(self) -> list[Callable[[], object]]:
        """The cards of the dock, one after the other."""
        seats, overview = self._workspace_window.seats, self._workspace_window.window.overview
        pools = seats.pools

        def show(number: int) -> None:
            if pools == seats.pools:  # still the workspace that was shown first
                overview.show_pools(pools[: number + 1], seats.draft, seats.today)

        return [partial(show, number) for number in range(len(pools))]

    def _make_commands(self, loaded: LoadedClasses, session: "Session") -> None:
        workspace_window = self._workspace_window
        if workspace_window.closed:
            return
        commands = loaded.commands(workspace_window.context, session, workspace_window.seats)
        workspace_window.use_commands(commands)
        self._files.replay()
        if not workspace_window.location:
            self.finish()


def _load(_progress: object) -> LoadedClasses:
    with collector_paused(to_keep=True):
        for name in NEEDED:
            import_module(name)
        from seatdesk.ui.session.session import Session  # noqa: PLC0415 - after the first paint
        from seatdesk.ui.shell.commands import WindowCommands  # noqa: PLC0415 - after the first paint
    from seatdesk.controllers.imports.leftovers import remove_leftovers  # noqa: PLC0415 - likewise

    remove_leftovers()
    return LoadedClasses(Session, WindowCommands)
