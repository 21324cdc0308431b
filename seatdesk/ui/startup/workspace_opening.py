"""From the first rows to a workspace that can be worked with: session, commands, housekeeping."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seatdesk.controllers.jobs import Progress
from seatdesk.ui.session.idle_tasks import IdleTasks

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.ui.session.session import Session
    from seatdesk.ui.shell.commands import WindowCommands
    from seatdesk.ui.startup.workspace_window import WorkspaceWindow

HOUSEKEEPING_MS = 500
"""How long after opening, when people have seen what they wanted to see first."""


class Opening(QObject):
    """Shows what the controllers know of a workspace, each time that one is opened."""

    def __init__(self, bench: "WorkspaceWindow") -> None:
        super().__init__(bench)
        self._bench = bench
        self._slices = IdleTasks(self)

    def clear(self) -> None:
        """The workspace is being closed again."""
        self._slices.clear()

    def use_session(self, session: "Session") -> None:
        """The session is loaded: open the workspace in it."""
        bench = self._bench
        bench.session = session
        session.ready.connect(self._ready)
        session.trouble.connect(bench.say_trouble)
        session.waiting.connect(bench.say_waiting)
        session.draft_changed.connect(bench.show_title)
        bench.window.activated.connect(session.look_for_others)
        bench.open_controllers()

    def use_commands(self, commands: "WindowCommands") -> None:
        """What the window can do is loaded."""
        self._bench.commands = commands
        self._bench.serve_welcome()

    def show(self) -> None:
        """Workspace and commands are both there, whichever came last."""
        bench = self._bench
        session, commands = bench.session, bench.commands
        if commands is None or session is None or session.snapshot is None or self._slices.busy:
            return
        if not bench.complete:
            self._slices.add(*commands.opening_slices(), self._end)

    @Slot()
    def _ready(self) -> None:
        bench, session = self._bench, self._bench.session
        snapshot, workspace = (
            (session.snapshot, session.workspace) if session is not None else (None, None)
        )
        if snapshot is None or workspace is None:
            return
        idle_after = snapshot.account.policies.idle_after_days
        if bench.seats.views is None:
            bench.seats.show_account(workspace.views, snapshot.pools, snapshot.today, idle_after)
        else:
            bench.seats.date_from(snapshot.today, idle_after)
            if snapshot.revision != bench.revision:  # time brought something: a renewal
                bench.seats.reload(snapshot.pools)
        bench.settings.remember(bench.location)
        bench.show_title(snapshot.account.name)
        self.show()

    def _end(self) -> None:
        bench = self._bench
        bench.complete = True
        bench.opened.emit()
        QTimer.singleShot(HOUSEKEEPING_MS, self._keep_house)

    @Slot()
    def _keep_house(self) -> None:
        """The day's backup and the search index: minutes of work, which no search waits for."""
        bench = self._bench
        workspace = bench.session.workspace if bench.session is not None else None
        if workspace is not None and not bench.closed:
            bench.note_columns()
            bench.keeper.start(
                partial(self._keep, workspace), done=_nothing, failed=bench.say_trouble
            )

    def _keep(self, workspace: "Workspace", progress: Progress) -> None:
        """In the worker."""
        from seatdesk.ui.session.snapshot import keep_house  # noqa: PLC0415 - it knows the domain

        self._bench.settings.save(self._bench.folders.settings)
        keep_house(workspace, progress)


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
