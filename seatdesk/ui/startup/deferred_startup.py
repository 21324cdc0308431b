"""The start after the first paint: modules loaded in the worker, the rest in short tasks.

Whatever takes more than a few milliseconds would be felt: a key or a click would wait for it. So
the GUI thread does one thing at a time and looks at its events in between, and what it needs is
imported elsewhere.
"""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from seatdesk.interpreter import collector_paused
from seatdesk.ui.startup.early_input import EarlyInput
from seatdesk.ui.startup.workspace_opening import Opening
from seatdesk.ui.window.menus import MenuContents

if TYPE_CHECKING:
    from seatdesk.ui.session.session import Session
    from seatdesk.ui.shell.commands import WindowCommands
    from seatdesk.ui.startup.workspace_window import WorkspaceWindow

NEEDED = (
    "seatdesk.ui.session.session",
    "seatdesk.ui.window.subscription_card",
    "seatdesk.ui.window.tab_order",
    "seatdesk.logs",
    "xml.etree.ElementTree",
    "seatdesk.ui.faults",
    "seatdesk.ui.shell.commands",
)
"""What slices, or the first key, would otherwise import themselves, holding up the window."""


class Made(NamedTuple):
    """The classes that were loaded after the first paint."""

    session: "type[Session]"
    commands: "type[WindowCommands]"


class DeferredStartup(QObject):
    """Completes one window."""

    def __init__(self, bench: "WorkspaceWindow") -> None:
        super().__init__(bench)
        self._bench = bench
        self.opening = Opening(bench)
        bench.opened.connect(self.finish)
        seats = bench.seats
        self._table = EarlyInput(self, seats.toggle_requested, seats.opened)
        self._files = EarlyInput(self, bench.window.files_dropped)

    def begin(self) -> None:
        """Icons and menus first: they need nothing more and are looked at soonest."""
        window = self._bench.window
        menus = MenuContents(window)
        find = self._bench.seats.resume
        self._bench.slices.add(*window.icon_slices(), find, *menus.slices(), self._load)

    @Slot()
    def finish(self) -> None:
        """The workspace is there: do what was asked for meanwhile."""
        self._table.let_go()
        self._bench.window.actions_of.let_go()

    def _load(self) -> None:
        self._bench.runner.start(_load, done=self._loaded, failed=self._bench.say_trouble)

    def _loaded(self, made: Made) -> None:
        bench = self._bench
        if bench.closed:
            return
        session = made.session(bench.runner, bench.draft, bench.window)
        self.opening.use_session(session)
        bench.slices.add(
            *bench.after_paint,
            *self._card_slices(),
            lambda: self._make_commands(made, session),
            bench.instance.listen,
            self.opening.show,
        )

    def _card_slices(self) -> list[Callable[[], object]]:
        """The cards of the dock, one after the other."""
        bench, overview = self._bench, self._bench.window.overview
        pools = bench.seats.pools

        def show(number: int) -> None:
            if pools == bench.seats.pools:  # still the workspace that was shown first
                overview.show_pools(pools[: number + 1], bench.draft, bench.seats.today)

        return [partial(show, number) for number in range(len(pools))]

    def _make_commands(self, made: Made, session: "Session") -> None:
        bench = self._bench
        if bench.closed:
            return
        self.opening.use_commands(made.commands(bench, session))
        self._files.let_go()
        if not bench.location:
            self.finish()


def _load(_progress: object) -> Made:
    with collector_paused(to_keep=True):
        for name in NEEDED:
            import_module(name)
        from seatdesk.ui.session.session import Session  # noqa: PLC0415 - after the first paint
        from seatdesk.ui.shell.commands import WindowCommands  # noqa: PLC0415 - after the first paint
    from seatdesk.controllers.imports.leftovers import remove_leftovers  # noqa: PLC0415 - likewise

    remove_leftovers()
    return Made(Session, WindowCommands)
