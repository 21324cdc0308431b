"""Asks what to do with a workspace that somebody else has open, on this computer or another."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seatdesk.controllers.read_models import Holder
from seatdesk.ui.activity.history_model import local_time
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import weekday_day
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice


class HeldDialog(Dialog):
    """A question: the holder, the computer and the time; then what may be done, and its risk."""

    help_topic = "files"

    open_requested = Signal()
    """It is to be worked with all the same; another computer's lock goes."""
    look_requested = Signal()
    """It is only to be read."""

    def __init__(self, file: str, holder: Holder, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("The workspace is open already"))
        silent = holder.is_silent(datetime.now(UTC))
        facts = FactCard(self.tr("Opened by"), self, words=True)
        facts.show_fact(self.tr("User"), holder.user or self.tr("Unknown"))
        here = self.tr("This computer")
        facts.show_fact(
            self.tr("Computer"), here if holder.is_here else holder.machine or self.tr("Unknown")
        )
        if holder.since is not None:
            facts.show_fact(self.tr("Since"), moment(holder.since))
        if holder.seen is not None and not holder.is_here:
            facts.show_fact(self.tr("Last sign of life"), moment(holder.seen))
        facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.add_cancel()
        look_text = self.tr("Open read-only")
        if holder.is_here:
            self.look = self.add_secondary(look_text)
            self.work = self.add_primary(self.tr("Open"))
        else:
            text = self.tr("Remove lock and open") if silent else self.tr("Open anyway")
            self.work = self.add_secondary(text)
            self.look = self.add_primary(look_text)
        self.work.clicked.connect(self.accept)
        self.work.clicked.connect(self.open_requested)
        self.look.clicked.connect(self.accept)
        self.look.clicked.connect(self.look_requested)
        layout = self.frame()
        title = self.tr("{file} is open already").format(file=file)
        layout.addWidget(self.heading(title))
        layout.addWidget(facts)
        for words in self._meaning(holder, silent=silent):
            layout.addWidget(MutedLabel(words, self))
        if not holder.is_here:
            layout.addWidget(Notice(Severity.WARNING, self._danger(), self))
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(76)

    def _meaning(self, holder: Holder, *, silent: bool) -> list[str]:
        if holder.is_here:
            together = self.tr(
                "You can both work in it: each of you sees what the other saves, and nothing is "
                "lost. Who should not change anything opens it read-only."
            )
            return [together]
        if silent:
            gone = self.tr(
                "That computer has given no sign for long: it was perhaps switched off, or "
                "SeatDesk was ended there. Ask there whether somebody still works in the file "
                "before you remove the lock."
            )
            return [gone]
        return [self.tr("Ask there for the file to be closed, or only look at it meanwhile.")]

    def _danger(self) -> str:
        return self.tr(
            "Two computers that write to one file damage it, and of a folder that is synchronised "
            "the changes of one are lost. Several people work together in team mode."
        )


def moment(at: datetime) -> str:
    """Day and time, here."""
    here = at.astimezone()
    return f"{weekday_day(here.date())}, {local_time(at.isoformat())}"
