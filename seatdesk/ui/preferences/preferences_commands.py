"""Opens the dialogs about the program itself: preferences with the account's policies, about."""

import platform
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication

from seatdesk import __version__
from seatdesk.domain.changes.kinds.change_needs import BILLING
from seatdesk.resources import resource
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style import colour_scheme
from seatdesk.ui.text import language
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.ui.preferences.preferences_dialog import Choices


class PreferencesCommands(QObject):
    """Opens these dialogs and does what they ask for."""

    settings_changed = Signal()
    """Language, region or look were chosen: to be written, and to be seen."""
    language_chosen = Signal()
    """Another language was chosen, after it was written down."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._settings = context.window, context.settings
        self._requests = requests

    @Slot()
    def preferences(self) -> None:
        """Language, region, look, and the account's policies."""
        from seatdesk.ui.preferences.preferences_dialog import (  # noqa: PLC0415 - when it is opened
            Choices,
            PreferencesDialog,
            PreferencesNeeds,
        )

        settings, snapshot = self._settings, self._requests.session.snapshot
        needs = PreferencesNeeds(
            Choices(settings.language, settings.region, settings.theme),
            snapshot.account.policies if snapshot is not None else None,
            self._requests.why_not(BILLING) if snapshot is not None else "",
        )
        dialog = PreferencesDialog(needs, self._window)
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
        """Region and look take effect at once; another language, or alphabet, in a new window."""
        settings, app = self._settings, QApplication.instance()
        spoken, alphabet = language.chosen(choices.language), language.alphabet()
        settings.language, settings.region = choices.language, choices.region
        settings.theme = choices.theme
        if isinstance(app, QApplication):
            QLocale.setDefault(language.region(choices.region))
            colour_scheme.apply_scheme(app, choices.theme)
        self.settings_changed.emit()
        if spoken != language.code() or alphabet is not language.alphabet():
            self.language_chosen.emit()

    @Slot()
    def about(self) -> None:
        """Versions of everything in it."""
        import PySide6  # noqa: PLC0415 - its version only

        from seatdesk.controllers.read_models import schema  # noqa: PLC0415 - when it is opened
        from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds  # noqa: PLC0415

        try:
            licences = resource("licences")
        except FileNotFoundError:
            licences = None
        needs = AboutNeeds(
            __version__,
            str(schema()),
            (
                ("Python", platform.python_version()),
                ("Qt", qVersion() or ""),
                ("PySide6", PySide6.__version__),
                ("SQLite", sqlite3.sqlite_version),
            ),
            licences,
        )
        AboutDialog(needs, self._window).open()
