"""The dialog of Verify: all is as the history says, or a list of what is not (H1)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seatdesk.controllers.messages.verification_report import VerifyReport, finding_text
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.form import Form


class VerifyDialog(Dialog):
    """The result of one check, to be read and copied.

    The hash stands for all lines up to it: noted elsewhere, it shows later whether any was changed.
    """

    help_topic = "activity"

    compare_requested = Signal(str)
    """Verify again: one of the lines must have this hash, which was noted earlier."""

    def __init__(self, report: VerifyReport, location: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Verify"))
        problems = [finding_text(finding, translated) for finding in report.findings]
        self._text = "\n".join([location, *problems])
        if report.ok:
            self.notice.show_message(
                self.tr(
                    "Everything is as the history says: no line was changed or dropped, every "
                    "seat counts, and the account replays to what is stored."
                ),
                Severity.DONE,
            )
        else:
            found = self.tr("%n thing(s) are not as they must be.", "", len(problems))
            advice = self.tr("Nothing was changed. Restore a backup, or keep this list for help.")
            self.notice.show_message(f"{found} {advice}", Severity.REFUSAL)
        self.facts = FactCard(parent=self)
        self.facts.show_fact(self.tr("History lines checked"), number(report.lines))
        self.facts.show_fact(self.tr("Seats counted"), number(report.seats_recounted))
        self.facts.show_fact(self.tr("Users checked"), number(report.users))
        if report.expected:
            text = self.tr("Line {line} has it").format(line=number(report.expected))
            self.facts.show_fact(self.tr("Hash that was noted"), text)
        self.hashes = self._hashes(report.head)
        self.problems = QPlainTextEdit("\n".join(problems), self)
        self.problems.setAccessibleName(self.tr("Findings"))
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setVisible(not report.ok)
        self.copy = self.add_secondary(self.tr("Copy"))
        self.copy.setVisible(not report.ok)
        self.copy.clicked.connect(self._copy)
        self.add_cancel(self.tr("Close")).setDefault(True)
        layout = self.frame()
        layout.addWidget(self.notice)
        layout.addWidget(self.facts)
        layout.addWidget(self.hashes)
        layout.addWidget(self.problems, 1)
        if report.ok:
            layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(80)

    def _hashes(self, head: str) -> Form:
        """The hash to be noted, and room for one that was."""
        self.head = QLineEdit(head, self)
        self.head.setReadOnly(True)
        self.head.setCursorPosition(0)
        metrics = self.head.fontMetrics()
        spare = 4 * metrics.averageCharWidth()  # frame and margins
        self.head.setMinimumWidth(metrics.horizontalAdvance(head) + spare)
        self.noted = QLineEdit(self)
        self.noted.textChanged.connect(self._allow)
        form = Form(self, margin=False)
        form.row("head", self.tr("Hash of the newest line"), self.head)
        form.row(
            "noted",
            self.tr("Hash that was noted"),
            self.noted,
            self.tr("Note the hash somewhere else; later it shows whether lines were changed."),
        )
        form.setVisible(bool(head))
        self.compare = self.add_secondary(self.tr("Compare"))
        self.compare.clicked.connect(self._compare)
        self.compare.setVisible(bool(head))
        self.copy_head = self.add_secondary(self.tr("Copy hash"))
        self.copy_head.clicked.connect(self._copy_head)
        self.copy_head.setVisible(bool(head))
        self._allow()
        return form

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _copy_head(self) -> None:
        QGuiApplication.clipboard().setText(self.head.text())
        self.copy_head.setText(self.tr("Copied"))

    @Slot()
    def _allow(self) -> None:
        given = bool(self.noted.text().strip())
        self.compare.setEnabled(given)
        self.compare.setToolTip("" if given else self.tr("Enter a hash that was noted."))

    @Slot()
    def _compare(self) -> None:
        self.accept()
        self.compare_requested.emit(self.noted.text().strip().lower())
