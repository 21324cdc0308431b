"""What Verify found: that everything is as the history says, or what is not (H1)."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from seatdesk.controllers.proving import VerifyReport, worded
from seatdesk.ui.dialog import Dialog
from seatdesk.ui.facts import Facts
from seatdesk.ui.format import number
from seatdesk.ui.tones import Tone
from seatdesk.ui.wording import translated


class VerifyDialog(Dialog):
    """The result of one check, to be read and copied."""

    def __init__(self, report: VerifyReport, location: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Verify"))
        problems = [worded(finding, translated) for finding in report.findings]
        self._text = "\n".join([location, *problems])
        if report.ok:
            self.notice.say(
                self.tr(
                    "Everything is as the history says: no line was changed or dropped, every "
                    "seat counts, and the account replays to what is stored."
                ),
                Tone.DONE,
            )
        else:
            found = self.tr("%n thing(s) are not as they must be.", "", len(problems))
            advice = self.tr("Nothing was changed. Restore a backup, or keep this list for help.")
            self.notice.say(f"{found} {advice}", Tone.REFUSAL)
        self.facts = Facts(parent=self)
        self.facts.show_fact(self.tr("History lines checked"), number(report.lines))
        self.facts.show_fact(self.tr("Seats counted"), number(report.seats_recounted))
        self.facts.show_fact(self.tr("Users checked"), number(report.users))
        self.problems = QPlainTextEdit("\n".join(problems), self)
        self.problems.setAccessibleName(self.tr("Findings"))
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setVisible(not report.ok)
        self.copy = self.aside(self.tr("Copy"))
        self.copy.setVisible(not report.ok)
        self.copy.clicked.connect(self._copy)
        self.cancel(self.tr("Close")).setDefault(True)
        layout = self.frame()
        layout.addWidget(self.notice)
        layout.addWidget(self.facts)
        layout.addWidget(self.problems, 1)
        if report.ok:
            layout.addStretch()
        layout.addWidget(self.buttons)
        self.finish(80)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(self.tr("Copied"))
