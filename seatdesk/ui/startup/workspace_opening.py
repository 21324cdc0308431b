"""From the first rows to a workspace that can be worked with: session, commands, housekeeping."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seatdesk.controllers.jobs import Progress
from seatdesk.ui.seats.table.columns import UseLimits
from seatdesk.ui.session.idle_tasks import IdleTasks
from seatdesk.ui.startup.workspace_window import WorkspaceWindow

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.ui.session.session import Session

HOUSEKEEPING_MS = 500
"""Time after opening, when people have seen what they wanted to see first."""


class WorkspaceOpening(QObject):
    """Shows what the controllers know of a workspace, each time that one is opened."""

    def __init__(self, workspace_window: WorkspaceWindow) -> None:
        super().__init__(workspace_window)
        self._workspace_window = workspace_window
        self._tasks = IdleTasks(self)
        workspace_window.closing_workspace.connect(self.stop)

    @Slot()
    def stop(self) -> None:
        """The workspace is being closed again."""
        self._tasks.clear()

    def use_session(self, session: "Session") -> None:
        """The session is loaded: open the workspace in it."""
        workspace_window = self._workspace_window
        workspace_window.session = session
        session.ready.connect(self._ready)
        session.trouble.connect(workspace_window.show_trouble)
        session.waiting.connect(workspace_window.show_waiting)
        session.refreshed.connect(workspace_window.end_waiting)
        session.trouble.connect(workspace_window.end_waiting)
        session.draft_changed.connect(workspace_window.show_title)
        session.refreshed.connect(workspace_window.show_title)
        workspace_window.window.activated.connect(session.look_for_others)
        workspace_window.open_controllers()

    def show(self) -> None:
        """Workspace and commands are both there, whichever came last."""
        workspace_window = self._workspace_window
        session, commands = workspace_window.session, workspace_window.commands
        if commands is None or session is None or session.snapshot is None or self._tasks.busy:
            return
        if not workspace_window.complete:
            self._tasks.add(*commands.opening_tasks(), self._end)

    @Slot()
    def _ready(self) -> None:
        workspace_window, session = self._workspace_window, self._workspace_window.session
        snapshot, workspace = (
            (session.snapshot, session.workspace) if session is not None else (None, None)
        )
        if snapshot is None or workspace is None:
            return
        seats, limits = workspace_window.seats, UseLimits.of(snapshot.account.policies)
        if seats.views is None:
            seats.show_account(workspace.views, snapshot.pools, snapshot.today, limits)
        else:
            seats.use_day(snapshot.today, limits)
            if snapshot.revision != workspace_window.revision:  # time brought a renewal
                seats.reload(snapshot.pools)
        workspace_window.context.settings.remember(workspace_window.location)
        workspace_window.show_title(snapshot.account.name)
        self.show()

    def _end(self) -> None:
        self._workspace_window.complete = True
        self._workspace_window.opened.emit()
        QTimer.singleShot(HOUSEKEEPING_MS, self._begin_housekeeping)

    @Slot()
    def _begin_housekeeping(self) -> None:
        """The day's backup and the search index: minutes of work, which no search waits for."""
        workspace_window = self._workspace_window
        session = workspace_window.session
        workspace = session.workspace if session is not None else None
        if workspace is not None and not workspace_window.closed:
            workspace_window.note_columns()
            workspace_window.housekeeper.start(
                partial(self._do_housekeeping, workspace),
                done=_nothing,
                failed=workspace_window.show_trouble,
            )

    def _do_housekeeping(self, workspace: "Workspace", progress: Progress) -> None:
        """In the worker."""
        from seatdesk.ui.session.snapshot import do_housekeeping  # noqa: PLC0415 - it knows the domain

        context = self._workspace_window.context
        context.settings.save(context.folders.settings)
        do_housekeeping(workspace, progress)


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
