"""Dialogs about one user, about who works here, and about the program itself."""

import platform
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot, qVersion
from PySide6.QtWidgets import QApplication

from seatdesk import __version__
from seatdesk.domain.changes.change_needs import BILLING, USERS
from seatdesk.domain.choices import Permission
from seatdesk.resources import resource
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.style import theme
from seatdesk.ui.text import language
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import translated

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.messages.verification_report import VerifyReport
    from seatdesk.controllers.users import UserPage
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.account.account import User
    from seatdesk.ui.preferences.preferences_dialog import Choices
    from seatdesk.ui.users.user_commands import UserCommands


class UserDialogs(QObject):
    """Opens these dialogs and does what they ask for."""

    def __init__(self, bench: WorkspaceWindow, requests: DialogRequests) -> None:
        super().__init__(bench)
        self._bench, self._requests = bench, requests

    # -- one user ------------------------------------------------------------------------------

    def show_user(self, user: int, commands: "UserCommands") -> None:
        """Everything about one user (P8)."""

        def read(workspace: "Workspace", _progress: "Progress") -> "UserPage | None":
            return workspace.users.page(user)

        def show(page: "UserPage | None") -> None:
            if page is not None:
                self._open_user(page, commands)

        self._requests.session.ask(read, show)

    def _open_user(self, page: "UserPage", commands: "UserCommands") -> None:
        from seatdesk.ui.users.user_dialog import (  # noqa: PLC0415 - when it is opened
            UserDialog,
            UserNeeds,
        )

        _, snapshot = self._requests.opened()
        user, super_admin = page.user, frozenset({Permission.SUPER_ADMIN})
        needs = UserNeeds(
            user,
            page.seats,
            tuple(s.product for s in snapshot.account.subscriptions if not s.ended),
            tuple((day(line.day), line.what(translated)) for line in page.history),
            snapshot.today,
            self._requests.why_not(USERS),
            "" if snapshot.actor.super_admin else self._requests.why_not(super_admin),
            page.aliases,
            page.origin,
        )
        dialog = UserDialog(needs, self._bench.window)
        name = user.name or user.email
        run = self._requests.run
        dialog.edit_requested.connect(
            lambda fields: run(
                Step(self.tr("change {user}"), self.tr("{user} changed")).about(user=name),
                lambda workspace: workspace.users.edit(user.id, **fields),
                dialog,
            )
        )
        dialog.access_requested.connect(
            lambda product, on: run(
                Step(
                    self.tr("change {product} access of {user}"),
                    self.tr("{product} access of {user} changed"),
                ).about(product=product, user=name),
                lambda workspace: workspace.users.set_access(product, [user.id], on=on),
                dialog,
            )
        )
        dialog.status_requested.connect(lambda step: commands.step(step, user.id, dialog))
        dialog.release_requested.connect(lambda: commands.release_all(page.seats, user.id, dialog))
        dialog.open()

    # -- who works here ------------------------------------------------------------------------

    @Slot()
    def work_as(self) -> None:
        """Choose the acting user (P1)."""
        self._requests.session.ask(
            lambda workspace, _progress: workspace.access.candidates(), self._open_candidates
        )

    def _open_candidates(self, users: "tuple[User, ...]") -> None:
        from seatdesk.ui.users.working_as_dialog import (  # noqa: PLC0415 - when it is opened
            WorkingAsDialog,
            WorkingAsNeeds,
        )

        _, snapshot = self._requests.opened()
        dialog = WorkingAsDialog(WorkingAsNeeds(users, snapshot.actor.email), self._bench.window)
        dialog.work_as_requested.connect(
            lambda email: self._requests.run(
                Step(self.tr("work as {email}"), self.tr("Working as {email}")).about(
                    email=email or self.tr("the owner of the file")
                ),
                lambda workspace: workspace.access.work_as(email),
                dialog,
            )
        )
        dialog.open()

    # -- the program ---------------------------------------------------------------------------

    @Slot()
    def preferences(self) -> None:
        """Language, region, look, and the account's policies."""
        from seatdesk.ui.preferences.preferences_dialog import (  # noqa: PLC0415 - when it is opened
            Choices,
            PreferencesDialog,
            PreferencesNeeds,
        )

        settings, snapshot = self._bench.settings, self._requests.session.snapshot
        needs = PreferencesNeeds(
            Choices(settings.language, settings.region, settings.theme),
            snapshot.account.policies if snapshot is not None else None,
            self._requests.why_not(BILLING) if snapshot is not None else "",
        )
        dialog = PreferencesDialog(needs, self._bench.window)
        dialog.choices_requested.connect(self._choose)
        dialog.policies_requested.connect(
            lambda policies: self._requests.run(
                Step(
                    self.tr("change the account's policies"),
                    self.tr("The account's policies changed"),
                ),
                lambda workspace: workspace.billing.set_policies(policies, before=needs.policies),
                dialog,
            )
        )
        dialog.open()

    def _choose(self, choices: "Choices") -> None:
        """Region and look take effect at once; the language at the next start, whole."""
        settings, app = self._bench.settings, QApplication.instance()
        settings.language, settings.region = choices.language, choices.region
        settings.theme = choices.theme
        if isinstance(app, QApplication):
            QLocale.setDefault(language.region(choices.region))
            theme.apply_scheme(app, choices.theme)
        self._bench.save_settings()
        self._requests.session.refreshed.emit()
        self._bench.seats.reformat()

    @Slot()
    def about(self) -> None:
        """Versions of everything in it."""
        import PySide6  # noqa: PLC0415 - its version only

        from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds  # noqa: PLC0415

        try:
            licences = resource("licences")
        except FileNotFoundError:
            licences = None
        needs = AboutNeeds(
            __version__,
            self._schema(),
            (
                ("Python", platform.python_version()),
                ("Qt", qVersion() or ""),
                ("PySide6", PySide6.__version__),
                ("SQLite", sqlite3.sqlite_version),
            ),
            licences,
        )
        AboutDialog(needs, self._bench.window).open()

    def _schema(self) -> str:
        from seatdesk.controllers.read_models import schema  # noqa: PLC0415 - when it is asked for

        return str(schema())

    @Slot()
    def verify(self) -> None:
        """Prove the history (H1)."""
        self._verify("")

    @Slot(str)
    def _verify(self, expect: str) -> None:
        session = self._requests.session
        job = session.ask(
            lambda workspace, progress: workspace.history.verify(progress, expect),
            self._show_report,
        )
        if job is not None:
            text = self.tr("Verifying the history…")
            ProgressDialog(text, job, session.runner, self._bench.window)

    def _show_report(self, report: "VerifyReport") -> None:
        from seatdesk.ui.activity.verify_dialog import VerifyDialog  # noqa: PLC0415 - when it is opened

        dialog = VerifyDialog(report, self._bench.file_name, self._bench.window)
        dialog.compare_requested.connect(self._verify)
        dialog.open()
