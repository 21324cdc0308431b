"""The preferences dialog: language, region, look, and the account's policies (R1-R7)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Charge, DeactivatedSeats, Rounding
from seatdesk.ui.text.language import LANGUAGES, SYSTEM, in_order, missing, words
from seatdesk.ui.text.language import region as region_of
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import Form, choice, choose, count
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import WholeTabs

_REGIONS = (
    "sv_SE en_US en_GB de_DE de_AT de_CH fr_FR nb_NO da_DK fi_FI nl_NL es_ES it_IT pl_PL pt_BR "
    "en_IE en_CA en_AU en_IN ja_JP"
)
_EXAMPLE = date(2027, 3, 1)
_MOST_DAYS = 3650
_MOST_TAX = Decimal(100)


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of the person and this machine, as `settings.Settings` names them."""

    language: str = SYSTEM
    region: str = SYSTEM
    theme: str = "system"


@dataclass(frozen=True, slots=True)
class PreferencesNeeds:
    """The choices as they are, and the policies; None: no workspace is open."""

    choices: Choices
    policies: Policies | None
    missing_permission: str = ""


class PreferencesDialog(Dialog):
    """The dialog: one Save for the program's choices and the account's policies."""

    help_topic = "preferences"

    choices_requested = Signal(object)
    """Choices."""
    policies_requested = Signal(object)
    """Policies: a use case, so wait for `show_outcome`."""

    def __init__(self, needs: PreferencesNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Preferences"))
        self._needs = needs
        self.program = ProgramTab(needs.choices, self)
        self.policies = PoliciesTab(needs.policies or Policies(), needs.missing_permission, self)
        self.tabs = WholeTabs(self)
        self.tabs.addTab(_scrolled(self.program, self), self.tr("Program"))
        if needs.policies is not None:
            self.tabs.addTab(_scrolled(self.policies, self), self.tr("Account policies"))
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save"))
        layout = self.frame()
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(92, 34)
        self.save.clicked.connect(self._save)
        self.policies.changed.connect(self._follow)
        self.program.changed.connect(self._follow)
        self._follow()
        self._touched = False

    @Slot()
    def _follow(self) -> None:
        self._touched = True
        after, reason = self.policies.value, ""
        same = self._needs.policies is None or after == self._needs.policies
        if after is None:
            reason = next(iter(self.policies.problems().values()), "")
        elif same and self.program.value == self._needs.choices:
            reason = self.tr("Nothing is changed yet.")
        self.save.setEnabled(not reason)
        self.save.setToolTip(plain_tip(reason))

    @Slot()
    def _save(self) -> None:
        if self.program.value != self._needs.choices:
            self.choices_requested.emit(self.program.value)
        after = self.policies.value
        if self._needs.policies is None or after == self._needs.policies:
            self.conclude(Done(None))
            return
        self.wait(self.save)
        self.policies_requested.emit(after)


class ProgramTab(Form):
    """The tab of language and region, kept apart: a Swede may read English and write 1 234,50."""

    changed = Signal()

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        system = self.tr("As the system")
        languages = [(system, SYSTEM)]
        absent = missing()
        languages += [
            (name, code)
            for code, name in LANGUAGES.items()
            if code not in absent or code == choices.language
        ]
        self.language = choice(self.tr("Language"), languages, self)
        regions = [(system, SYSTEM)]
        named = ((_region_name(name), name) for name in _REGIONS.split())
        regions += sorted(named, key=lambda region: in_order(region[0]))
        self.region = choice(self.tr("Numbers and dates"), regions, self)
        self.example = MutedLabel(parent=self)
        self.theme = choice(
            self.tr("Look"),
            [
                (self.tr("As the system: light or dark"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ],
            self,
        )
        choose(self.language, choices.language)
        choose(self.region, choices.region)
        choose(self.theme, choices.theme)
        note = ""
        if absent:
            names = ", ".join(LANGUAGES[code] for code in absent)
            note = self.tr("Texts that are missing here: {languages}.").format(languages=names)
        self.row("language", self.tr("Language"), self.language, note)
        self.row("region", self.tr("Numbers and dates"), self.region)
        self.wide(self.example)
        self.row("theme", self.tr("Look"), self.theme)
        self.add_stretch()
        for box in (self.language, self.region, self.theme):
            box.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def value(self) -> Choices:
        """The choices as they are entered."""
        return Choices(
            str(self.language.currentData()),
            str(self.region.currentData()),
            str(self.theme.currentData()),
        )

    @Slot()
    def _follow(self) -> None:
        region = region_of(self.value.region)
        amount = money(Decimal("12345.60"), "EUR", region)
        text = self.tr("Looks like: {amount}, {day}")
        self.example.setText(text.format(amount=amount, day=day(_EXAMPLE, region)))
        self.changed.emit()


class PoliciesTab(Form):
    """The tab of policies, their defaults first; disabled where a permission is missing."""

    changed = Signal()

    def __init__(self, policies: Policies, missing_permission: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = policies
        self.missing_permission = MutedLabel(missing_permission, self)
        self.missing_permission.setVisible(bool(missing_permission))
        self.deactivated = _enum(self.tr("Seats of deactivated users"), DeactivatedSeats, self)
        self.invited = QCheckBox(self.tr("Invited users hold a seat"), self)
        self.others = QCheckBox(self.tr("Bots, services and guests count as demand"), self)
        self.idle = count(self.tr("Idle after days"), 1, _MOST_DAYS, self)
        self.age = count(self.tr("Minimum age of a seat, days"), 0, _MOST_DAYS, self)
        self.charge = _enum(self.tr("Added seats are charged"), Charge, self)
        self.convention = _enum(self.tr("A part of a period"), SUBSCRIPTION_CONVENTIONS, self)
        self.rounding = _enum(self.tr("Rounding"), Rounding, self)
        names = [words().standaloneMonthName(month) for month in range(1, 13)]
        self.fiscal = choice(
            self.tr("Fiscal year starts"),
            [(name.capitalize(), month) for month, name in enumerate(names, start=1)],
            self,
        )
        self.tax_label = QLineEdit(self)
        self.tax = MoneyEdit(self.tr("Tax rate, per cent"), "", self)
        self._fill(policies)
        self._lay_out()
        self._connect()
        for child in self.findChildren(QWidget):
            if (
                child.parentWidget() is not None
                and child is not self.missing_permission
                and missing_permission
            ):
                child.setToolTip(plain_tip(missing_permission))
        self.setEnabled(not missing_permission)

    @property
    def value(self) -> Policies | None:
        """The policies as entered; None while one is wrong."""
        if self.problems():
            return None
        return replace(
            self._before,
            deactivated_seats=self.deactivated.currentData(),
            invited_hold_seat=self.invited.isChecked(),
            others_are_demand=self.others.isChecked(),
            idle_after_days=self.idle.value(),
            minimum_seat_age_days=self.age.value(),
            charge=self.charge.currentData(),
            convention=self.convention.currentData(),
            rounding=self.rounding.currentData(),
            fiscal_year_start=int(self.fiscal.currentData()),
            tax_label=self.tax_label.text().strip(),
            tax_percent=self._tax(),
        )

    def problems(self) -> dict[str, str]:
        """The sentences about what is wrong, by field."""
        text, rate = self.tax.text().strip(), self.tax.amount
        if text and (rate is None or not 0 <= rate <= _MOST_TAX):
            return {"tax": self.tr("Enter a percentage from 0 to 100, such as 25.")}
        return {}

    def _tax(self) -> Decimal:
        rate = self.tax.amount or Decimal(0)
        return self._before.tax_percent if rate == self._before.tax_percent else rate.normalize()

    @Slot()
    def _follow(self) -> None:
        self.show_errors(self.problems())
        self.changed.emit()

    def _fill(self, policies: Policies) -> None:
        choose(self.deactivated, policies.deactivated_seats)
        self.invited.setChecked(policies.invited_hold_seat)
        self.others.setChecked(policies.others_are_demand)
        self.idle.setValue(policies.idle_after_days)
        self.age.setValue(policies.minimum_seat_age_days)
        choose(self.charge, policies.charge)
        choose(self.convention, policies.convention)
        choose(self.rounding, policies.rounding)
        choose(self.fiscal, policies.fiscal_year_start)
        self.tax_label.setText(policies.tax_label)
        self.tax.set_amount(policies.tax_percent)

    def _connect(self) -> None:
        for box in (self.deactivated, self.charge, self.convention, self.rounding, self.fiscal):
            box.currentIndexChanged.connect(self._follow)
        for switch in (self.invited, self.others):
            switch.toggled.connect(self._follow)
        for spin in (self.idle, self.age):
            spin.valueChanged.connect(self._follow)
        self.tax_label.textChanged.connect(self._follow)
        self.tax.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.wide(self.missing_permission)
        self.row("deactivated", self.tr("Seats of deactivated users"), self.deactivated)
        self.wide(self.invited)
        self.wide(self.others)
        note = self.tr("Silence counts up to the day the usage data is of, never up to today.")
        self.row("idle", self.tr("Idle after days"), self.idle, note)
        note = self.tr("The use of newer seats, and by people hired later, is not judged.")
        self.row("age", self.tr("Minimum age of a seat, days"), self.age, note)
        note = self.tr("For new subscriptions; each one has its own in its contract.")
        self.row("charge", self.tr("Added seats are charged"), self.charge, note)
        convention = self.row("convention", self.tr("A part of a period"), self.convention)
        if isinstance(caption := self.rows.labelForField(convention), QLabel):
            explain_term(caption, Term.CONVENTION)
        self.row("rounding", self.tr("Rounding"), self.rounding)
        self.row("fiscal", self.tr("Fiscal year starts"), self.fiscal)
        self.row("tax_label", self.tr("Tax label"), self.tax_label)
        self.row("tax", self.tr("Tax rate, %"), self.tax)
        self.add_stretch()


def _region_name(name: str) -> str:
    locale = QLocale(name)
    return f"{locale.nativeTerritoryName()} ({locale.nativeLanguageName()})"


def _enum(name: str, values: Iterable[StrEnum], parent: QWidget) -> QComboBox:
    return choice(name, [(name_of(value), value) for value in values], parent)


def _scrolled(form: QWidget, parent: QWidget) -> DialogBody:
    scroll = DialogBody(parent)
    scroll.hold(form)
    return scroll
