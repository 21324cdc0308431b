"""Team databases from the window: test a connection, open what is there, make what is not."""

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk import saved_passwords
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.team_database import DatabaseContents, TeamDatabase, look
from seatdesk.ui.window.context import WindowContext
from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspace
from seatdesk.ui.workspaces.team_dialog import TeamDialog, TeamNeeds
from seatdesk.ui.workspaces.team_form import TeamConnection

SOURCE = "window"


class TeamCommands(QObject):
    """Does what the dialog asks for; a server is only asked in the worker."""

    open_requested = Signal(str)
    """URL of a workspace, with the password in it."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.window.actions_of.connect_to({"connect-team": self.connect_team})

    @Slot()
    def connect_team(self) -> None:
        """Ask for a server and a login."""
        dialog = TeamDialog(TeamNeeds(), self._context.window)
        dialog.test_requested.connect(lambda asked: self._test(dialog, asked))
        dialog.connect_requested.connect(lambda asked: self._connect(dialog, asked))
        dialog.create_requested.connect(lambda asked, new: self._create(dialog, asked, new))
        dialog.open()

        def show(there: bool) -> None:  # noqa: FBT001 - the answer of a question
            dialog.form.show_keyring(there=there)

        self._context.runner.start(
            lambda _progress: saved_passwords.is_there(), done=show, failed=dialog.show_outcome
        )

    def _test(self, dialog: TeamDialog, asked: TeamConnection) -> None:
        self._context.runner.start(
            lambda _progress: look(asked.location),
            done=dialog.show_database,
            failed=dialog.show_outcome,
        )

    def _connect(self, dialog: TeamDialog, asked: TeamConnection) -> None:
        def find(_progress: Progress) -> TeamDatabase:
            found = look(asked.location)
            if found.contents is not DatabaseContents.NOTHING:
                _keep(asked)
            return found

        def go_on(found: TeamDatabase) -> None:
            if found.contents is DatabaseContents.NOTHING:
                dialog.show_database(found)
                return
            dialog.show_outcome(Done(found))
            self.open_requested.emit(asked.location)

        self._context.runner.start(find, done=go_on, failed=dialog.show_outcome)

    def _create(self, dialog: TeamDialog, asked: TeamConnection, new: NewWorkspace) -> None:
        def make(_progress: Progress) -> str:
            from seatdesk.controllers import workspace_files  # noqa: PLC0415 - SQLAlchemy behind it

            workspace_files.new(
                new.location,
                new.account,
                new.currency,
                new.time_zone,
                clock=self._context.openers.today,
                source=SOURCE,
            )
            _keep(asked)
            return new.location

        def made(location: str) -> None:
            dialog.show_outcome(Done(location))
            self.open_requested.emit(location)

        self._context.runner.start(make, done=made, failed=dialog.show_outcome)


def _keep(asked: TeamConnection) -> None:
    """Put a password that was right into the keyring, or take an earlier one out of it."""
    if asked.remember and asked.password:
        saved_passwords.save(asked.location, asked.password)
    else:
        saved_passwords.forget(asked.location)
