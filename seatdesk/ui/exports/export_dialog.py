"""The export dialog: what to write, in which form, and to which file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from seatdesk.controllers.exports.controller import SUFFIXES, ExportFormat, ExportSubject
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.form import Form as Rows
from seatdesk.ui.widgets.form import choice, choose, count
from seatdesk.ui.widgets.muted_label import MutedLabel

LONGEST = 60
OF_USERS = (ExportSubject.USERS, ExportSubject.NEW_USERS)
FORMS = (
    ExportFormat.XLSX,
    ExportFormat.CSV_EXCEL,
    ExportFormat.CSV_PROGRAMS,
    ExportFormat.HTML,
    ExportFormat.JSON_LINES,
)
PLAIN = (ExportFormat.CSV_EXCEL, ExportFormat.CSV_PROGRAMS)


@dataclass(frozen=True, slots=True)
class ExportNeeds:
    """The usual folder and file name, and the filter of the table.

    `filter`: in words; empty when the table shows everybody. `decimal_mark`: this country's.
    """

    folder: Path
    stem: str
    filter: str = ""
    decimal_mark: str = "."
    months: int = 12


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """The export to carry out. `shown`: only the users that the table shows."""

    subject: ExportSubject
    form: ExportFormat
    path: Path
    shown: bool
    months: int
    headers: bool


class ExportDialog(Dialog):
    """The dialog; it names the file after what is chosen, until a person names it."""

    help_topic = "export"

    export_requested = Signal(object)
    """ExportRequest."""

    def __init__(self, needs: ExportNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Export"))
        self._needs = needs
        self._named = ""
        self.form = Rows(self, margin=False)
        self.subject = choice(self.tr("What"), self._subjects(), self)
        self.users = choice(self.tr("Which users"), self._choices_of_users(), self)
        self.months = count(self.tr("Months"), 1, LONGEST, self)
        self.months.setValue(needs.months)
        self.kind = choice(self.tr("Form"), self._forms(), self)
        self.headers = QCheckBox(self.tr("First row names the columns"), self)
        self.headers.setChecked(True)
        self.about = MutedLabel("", self)
        self.about.setWordWrap(False)  # one line: a form reckons rows of changing height too low
        self.path = QLineEdit(self)
        self.path.setAccessibleName(self.tr("Save as"))
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.add_cancel()
        self.run = self.add_primary(self.tr("Export"))
        self._lay_out()
        self._connect()
        self._follow_choice()

    @property
    def answer(self) -> ExportRequest:
        """The export as it is chosen now."""
        subject = ExportSubject(self.subject.currentData())
        vendor = subject is ExportSubject.NEW_USERS
        return ExportRequest(
            subject,
            ExportFormat.VENDOR if vendor else ExportFormat(self.kind.currentData()),
            Path(self.path.text().strip()),
            subject in OF_USERS and bool(self.users.currentData()),
            self.months.value(),
            self.headers.isChecked(),
        )

    def _subjects(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Users with their seats"), ExportSubject.USERS),
            (self.tr("Billing overview"), ExportSubject.OVERVIEW),
            (self.tr("Invoices to come"), ExportSubject.INVOICES),
            (self.tr("History"), ExportSubject.HISTORY),
            (self.tr("New users, as HubSpot imports them"), ExportSubject.NEW_USERS),
        ]

    def _choices_of_users(self) -> list[tuple[str, object]]:
        everybody: tuple[str, object] = (self.tr("All"), False)
        if not self._needs.filter:
            return [everybody]
        shown = self.tr("As filtered: {filter}").format(filter=self._needs.filter)
        return [(shown, True), everybody]

    def _forms(self) -> list[tuple[str, object]]:
        words = {
            ExportFormat.XLSX: self.tr("Excel workbook (XLSX)"),
            ExportFormat.CSV_EXCEL: self.tr("CSV for Excel in this country"),
            ExportFormat.CSV_PROGRAMS: self.tr("CSV for other programs"),
            ExportFormat.HTML: self.tr("Web page (HTML)"),
            ExportFormat.JSON_LINES: self.tr("JSON lines"),
        }
        return [(words[form], form) for form in FORMS]

    def _explained(self, form: ExportFormat) -> str:
        """A sentence about files of the chosen form."""
        excel = self.tr("Columns parted by , and decimal point: opens by a double click.")
        if self._needs.decimal_mark == ",":
            excel = self.tr("Columns parted by ; and decimal comma: opens by a double click.")
        words = {
            ExportFormat.XLSX: self.tr("Real numbers and dates, totals as formulas."),
            ExportFormat.CSV_EXCEL: excel,
            ExportFormat.CSV_PROGRAMS: self.tr(
                "Columns parted by , with decimal point, ISO dates and UTF-8."
            ),
            ExportFormat.HTML: self.tr("One file to read and print in any browser."),
            ExportFormat.JSON_LINES: self.tr("An object a line, for programs."),
            ExportFormat.VENDOR: self.tr(
                "CSV of at most 100 users; more make several numbered files."
            ),
        }
        return words[form]

    def _lay_out(self) -> None:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        place.setFocusProxy(self.path)
        self.form.row("subject", self.tr("What"), self.subject)
        self.form.row("users", self.tr("Which users"), self.users)
        self.form.row("months", self.tr("Months"), self.months)
        self.form.row("form", self.tr("Form"), self.kind)
        self.form.wide(self.about)
        self.form.wide(self.headers)
        self.form.row("path", self.tr("Save as"), place)
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(84)

    def _connect(self) -> None:
        self.subject.currentIndexChanged.connect(self._follow_choice)
        self.kind.currentIndexChanged.connect(self._follow_choice)
        self.path.textChanged.connect(self._follow)
        self.path.textEdited.connect(self._name)
        self.browse.clicked.connect(self._browse)
        self.run.clicked.connect(self._run)
        self.watch(self.path)

    @Slot()
    def _follow_choice(self) -> None:
        """Show what matters for the choice, and name the file after it."""
        answer = self.answer
        rows = self.form.rows
        rows.setRowVisible(1, answer.subject in OF_USERS)
        rows.setRowVisible(2, answer.subject is ExportSubject.INVOICES)
        rows.setRowVisible(3, answer.form is not ExportFormat.VENDOR)
        rows.setRowVisible(5, answer.form in PLAIN)
        if answer.subject is ExportSubject.NEW_USERS:
            choose(self.users, bool(self._needs.filter))
        self.about.setText(self._explained(answer.form))
        suffix = SUFFIXES[answer.form]
        if self._named:
            self.path.setText(str(Path(self._named).with_suffix(suffix)))
        else:
            name = f"{self._needs.stem} {answer.subject.value}{suffix}"
            self.path.setText(str(self._needs.folder / name))

    @Slot()
    def _name(self) -> None:
        self._named = self.path.text().strip()

    @Slot()
    def _follow(self) -> None:
        text, problem, verb = self.path.text().strip(), "", self.tr("Export")
        suffix = SUFFIXES[self.answer.form]
        if not text or Path(text).is_dir():
            problem = self.tr("Choose the name of a file.")
        elif Path(text).suffix.lower() != suffix:
            problem = self.tr("End the name in {suffix}, or choose another form.").format(
                suffix=suffix
            )
        elif Path(text).exists():
            verb = self.tr("Replace file")
        self.form.show_errors({"path": problem})
        self.run.setText(verb)
        self.run.setEnabled(not problem)
        self.run.setToolTip(plain_tip(problem))
        self.run.setAccessibleDescription(problem)

    @Slot()
    def _browse(self) -> None:
        dialog = FileDialog(self, self.tr("Export"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the button says it
        suffix = SUFFIXES[self.answer.form]
        dialog.setNameFilter(f"*{suffix}")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, path: str) -> None:
        self._named = path
        self.path.setText(path)

    @Slot()
    def _run(self) -> None:
        self.wait(self.run)
        self.export_requested.emit(self.answer)
