"""The About dialog: versions, schema, licences."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.ui.preferences.licence_texts import LicenceTexts
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import WholeTabs


@dataclass(frozen=True, slots=True)
class AboutNeeds:
    """The versions of the program's parts, and the folder of licence texts."""

    version: str
    schema: str
    components: tuple[tuple[str, str], ...]
    """Name and version: Python, Qt, PySide6, SQLite …"""
    licences: Path | None = None


class AboutDialog(Dialog):
    """The dialog; its facts can be copied into a report of a problem."""

    help_topic = "welcome"

    def __init__(self, needs: AboutNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("About SeatDesk"))
        self.facts = FactCard(parent=self, words=True)
        facts = [(self.tr("SeatDesk"), needs.version), (self.tr("Schema"), needs.schema)]
        for name, version in (*facts, *needs.components):
            self.facts.show_fact(name, version)
        self._text = "\n".join(f"{n}: {v}" for n, v in (*facts, *needs.components))
        self.licences = LicenceTexts(needs.licences, self)
        self.copy = self.add_secondary(self.tr("Copy versions"))
        self.copy.clicked.connect(self._copy)
        self.add_cancel(self.tr("Close")).setDefault(True)
        self._lay_out()

    def _lay_out(self) -> None:
        tabs = WholeTabs(self)
        page = QWidget(self)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.addWidget(self.facts)
        column.addStretch()
        tabs.addTab(page, self.tr("Versions"))
        tabs.addTab(self.licences, self.tr("Licences"))
        layout = self.frame()
        layout.addWidget(self.heading("SeatDesk"))
        layout.addWidget(
            MutedLabel(
                self.tr(
                    "Paid seats of a subscription: who holds them, what they cost, and until when "
                    "something can be changed. Works offline and never talks to the network."
                ),
                self,
            )
        )
        layout.addWidget(tabs, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(84, 26)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(self.tr("Copied"))
