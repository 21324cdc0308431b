"""The page of new users' addresses, pasted in any usual way, and what is known of each."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from seatdesk.domain.refusals import Code, Refusal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice


class EmailsPage(QWidget):
    """The first page: one address makes one user, several make several with the same choices."""

    changed = Signal()
    show_user_requested = Signal(str)

    def __init__(
        self, parse: Callable[[str], tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parse = parse
        self._taken = ""
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("E-mail"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("anna@company.com, bo@company.com …"))
        self.text.setMaximumHeight(self.fontMetrics().height() * 6)
        self.read = MutedLabel(parent=self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.team = QLineEdit(self)
        self.team.setAccessibleName(self.tr("Team"))
        self.problem = Notice(Severity.REFUSAL, parent=self)
        self._lay_out()
        self.text.textChanged.connect(self._read)
        self._read()

    @property
    def emails(self) -> tuple[str, ...]:
        """The addresses, each once, in the order they were typed."""
        return self._parse(self.text.toPlainText())

    def show_problems(self, refusals: tuple[Refusal, ...]) -> None:
        """Show what is wrong with addresses, with a way to the user who is there already."""
        self.problem.withdraw_offers()
        self.problem.show_message("\n".join(sentence(refusal) for refusal in refusals))
        taken = next((r for r in refusals if r.code is Code.EMAIL_TAKEN), None)
        if taken is not None:
            self._taken = str(taken.params["email"])
            show = self.tr("Show {email}").format(email=self._taken)
            self.problem.offer(show, self._show_user)

    @Slot()
    def _show_user(self) -> None:
        self.show_user_requested.emit(self._taken)

    @Slot()
    def _read(self) -> None:
        emails = self.emails
        several = len(emails) > 1
        self.name.setEnabled(not several)
        self.name.setToolTip(
            self.tr("Several addresses: enter the names on each user's page afterwards.")
            if several
            else ""
        )
        text = self.tr("Several addresses may be separated by space, comma, semicolon or line.")
        if several:
            text = self.tr("%n user(s) will be added with the same choices.", "", len(emails))
        self.read.setText(text)
        self.problem.show_message("")
        self.changed.emit()

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        form = QFormLayout()
        form.setVerticalSpacing(line // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("E-mail"), self.text)
        form.addRow("", self.read)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Team"), self.team)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addStretch()
