"""Connects to a team's database on a server, and makes the workspace where there is none yet."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.team_database import DatabaseContents, TeamDatabase
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form, allow
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.workspaces.account_fields import AccountFields
from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspace
from seatdesk.ui.workspaces.team_form import TeamConnection, TeamForm


@dataclass(frozen=True, slots=True)
class TeamNeeds:
    """The currency to begin with where a workspace is made."""

    currency: str = "USD"


class TeamDialog(Dialog):
    """First the connection; where its database is empty, the account that is begun in it."""

    help_topic = "team"

    test_requested = Signal(object)
    """TeamConnection: connect, say what is there, and leave it."""
    connect_requested = Signal(object)
    """TeamConnection: open the workspace that is there."""
    create_requested = Signal(object, object)
    """TeamConnection, NewWorkspace."""

    def __init__(self, needs: TeamNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Connect to a team database"))
        self.form = TeamForm(self)
        self.beginning = Form(self, margin=False)
        """Shown where the database is empty: the account to begin with."""
        self.account = AccountFields(self.beginning, needs.currency, self.beginning)
        self._creates = False
        self.add_cancel()
        self.test = self.add_secondary(self.tr("Test connection"))
        self.go = self.add_primary(self.tr("Connect"))
        self._lay_out()
        self.form.edited.connect(self._begin_anew)
        self.account.changed.connect(self._follow)
        self.test.clicked.connect(self._test)
        self.go.clicked.connect(self._go)
        self.watch(*self.form.edit_fields(), self.account.name)
        self._begin_anew()

    def show_database(self, found: TeamDatabase) -> None:
        """Say what the server answered, and offer to make a workspace in an empty database."""
        self.stop_waiting()
        empty = found.contents is DatabaseContents.NOTHING
        refused = empty and not found.may_create
        self._offer_creation(offered=empty and found.may_create)
        severity = Severity.REFUSAL if refused else Severity.DONE
        self.notice.show_message(f"{self._reached(found)} {self._there(found)}", severity)
        self._follow()

    def _reached(self, found: TeamDatabase) -> str:
        if found.encrypted:
            text = self.tr("Connected to PostgreSQL {version}, encrypted.")
        else:
            text = self.tr("Connected to PostgreSQL {version}, without encryption.")
        return text.format(version=found.server_version)

    def _there(self, found: TeamDatabase) -> str:
        match found.contents:
            case DatabaseContents.WORKSPACE:
                text = self.tr("The database holds the workspace of {account}.")
                return text.format(account=found.account)
            case DatabaseContents.OLDER_WORKSPACE:
                return self.tr(
                    "The database holds a workspace of an older version of SeatDesk, which is "
                    "upgraded when it is opened."
                )
            case DatabaseContents.NOTHING if found.may_create:
                return self.tr("The database is empty. Say whose workspace is made in it.")
            case DatabaseContents.NOTHING:
                return self.tr(
                    "The database is empty, and this user may make no tables in it. Ask who runs "
                    "the server."
                )

    def _offer_creation(self, *, offered: bool) -> None:
        self._creates = offered
        self.beginning.setVisible(offered)
        self.go.setText(self.tr("Create workspace") if offered else self.tr("Connect"))
        if offered:
            self.grow()
            self.account.name.setFocus()

    @Slot()
    def _begin_anew(self) -> None:
        """Forget what was found: it belongs to another connection than is entered now."""
        self.notice.show_message("")
        self._offer_creation(offered=False)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        problems = self.form.problems()
        self.form.show_errors(problems if self.touched else {})
        reason = next(iter(problems.values()), "")
        allow(self.test, reason)
        if self._creates and not reason:
            wrong = self.account.problems()
            self.beginning.show_errors({k: v for k, v in wrong.items() if k != "account"})
            reason = next(iter(wrong.values()), "")
        allow(self.go, reason)

    @Slot()
    def _test(self) -> None:
        self.wait(self.test, self.go)
        self.test_requested.emit(self.form.connection)

    @Slot()
    def _go(self) -> None:
        self.wait(self.test, self.go)
        connection: TeamConnection = self.form.connection
        if self._creates:
            account = NewWorkspace(connection.location, *self.account.entered)
            self.create_requested.emit(connection, account)
        else:
            self.connect_requested.emit(connection)

    def _lay_out(self) -> None:
        layout = self.frame()
        about = self.tr(
            "For several people who work on one account, in a PostgreSQL database. Whoever runs "
            "the server tells you what to enter; F1 says how it is set up."
        )
        layout.addWidget(MutedLabel(about, self))
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addWidget(self.beginning)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(84)
