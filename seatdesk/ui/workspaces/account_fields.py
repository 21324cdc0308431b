"""Fields of the account a new workspace begins with: its name, currency and time zone."""

from PySide6.QtCore import QObject, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from seatdesk.controllers.time_zones import UNIVERSAL, is_known, known_zones
from seatdesk.domain.currency import CURRENCIES, is_currency
from seatdesk.ui.widgets.form import Form


class AccountFields(QObject):
    """Three rows of a form, and what is wrong in them."""

    changed = Signal()

    def __init__(self, form: Form, currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(parent)
        self.name.setPlaceholderText(self.tr("Nordwind AB"))
        self.currency = _choice(sorted(CURRENCIES), currency, parent)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        self.zone = _choice(known_zones(), zone if is_known(zone) else UNIVERSAL, parent)
        self.cells = (
            form.row("account", self.tr("Account"), self.name),
            form.row("currency", self.tr("Reporting currency"), self.currency),
            form.row("zone", self.tr("Time zone"), self.zone),
        )
        self.name.textChanged.connect(self.changed)
        self.currency.currentTextChanged.connect(self.changed)
        self.zone.currentTextChanged.connect(self.changed)

    @property
    def entered(self) -> tuple[str, str, str]:
        """Name, currency and time zone as they are entered."""
        return (
            self.name.text().strip(),
            self.currency.currentText().strip().upper(),
            self.zone.currentText().strip(),
        )

    def problems(self) -> dict[str, str]:
        """Sentences about what is wrong, by field."""
        (name, currency, zone), found = self.entered, dict[str, str]()
        if not name:
            found["account"] = self.tr("Enter the name of the organisation.")
        if not is_currency(currency):
            found["currency"] = self.tr("Enter a currency as three letters, such as EUR.")
        if self.zone.findText(zone) < 0:
            found["zone"] = self.tr("Choose a time zone from the list; it says what today is.")
        return found


def _choice(entries: list[str], chosen: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(entries)
    box.setCurrentText(chosen)
    completer = QCompleter(entries, box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
