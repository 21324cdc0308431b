"""The dialog of one user: facts, rights, seats, life in the account, history (P5-P9)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Permission, Status, UserKind
from seatdesk.domain.origin import Origin
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.user_fields import typed
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import literal, plain_tip
from seatdesk.ui.text.wording import activity_text, name_of
from seatdesk.ui.users.use_facts import UseDayEdit, use_facts
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form, choice, choose
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.page_tabs import WholeTabs
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_APART = re.compile(r"[\s,;]+")
_TEXTS = tuple(field.name for field in typed())


@dataclass(frozen=True, slots=True)
class UserNeeds:
    """The user, their seats and their history; sentences say what may not be done."""

    user: User
    seats: tuple[str, ...]
    """Products of the seats the user holds."""
    products: tuple[str, ...]
    history: tuple[tuple[str, str], ...]
    """Pairs of a day and what happened, the last first."""
    today: date
    missing_permission: str = ""
    """The reason why nothing may be changed; empty: it may."""
    why_no_super_admin: str = ""
    aliases: tuple[str, ...] = ()
    """Other addresses they were known under."""
    origin: Origin | None = None
    """The place where the last import read something of them."""
    ages: Mapping[str, SeatAge] | None = None
    """Since when they hold each of their seats."""
    exemptions: tuple[Exemption, ...] = ()
    """Seats of theirs that are left out of the findings."""


class UserDialog(Dialog):
    """The dialog; facts are saved together, a step in the user's life is a request of its own."""

    help_topic = "users"

    edit_requested = Signal(object)
    """Changed fields by name: what `UsersController.edit` takes."""
    access_requested = Signal(str, bool)
    """Product, and whether its access shall be on."""
    status_requested = Signal(str)
    """`invite`, `activate`, `deactivate`, `reactivate` or `remove`."""
    release_requested = Signal()
    """P6: reactivate, unassign, deactivate, as one step the person has seen."""

    def __init__(self, needs: UserNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._needs = needs
        user = needs.user
        self.set_title(user.name or user.email)
        self.state = Notice(Severity.INFO, parent=self)
        self.facts = Form(self)
        self.texts = {name: QLineEdit(str(getattr(user, name)), self) for name in _TEXTS}
        self.aliases = QLineEdit(", ".join(needs.aliases), self)
        self.aliases.setToolTip(
            self.tr("Addresses they were known under: an import finds them by these, too.")
        )
        self.kind = choice(self.tr("Type"), [(name_of(k), k) for k in UserKind], self)
        self.used = UseDayEdit(self.tr("Used last on"), needs.today, self)
        self.rights = {
            Permission.SUPER_ADMIN: QCheckBox(self.tr("Super Admin"), self),
            Permission.ADD_EDIT_USERS: QCheckBox(self.tr("Add && edit users"), self),
            Permission.MODIFY_BILLING: QCheckBox(self.tr("Modify billing"), self),
        }
        self.access = {p: QCheckBox(literal(self._access_text(p)), self) for p in needs.products}
        self.steps = self._status_buttons()
        self.add_cancel(self.tr("Close"))
        self.save = self.add_primary(self.tr("Save changes"))
        self._fill()
        self._lay_out()
        self._connect()
        self._follow()
        self._touched = False

    @property
    def edits(self) -> dict[str, object]:
        """The fields that differ from what is stored."""
        user = self._needs.user
        found: dict[str, object] = {
            name: field.text().strip() for name, field in self.texts.items()
        }
        found["kind"] = self.kind.currentData()
        found |= {right.value: box.isChecked() for right, box in self.rights.items()}
        changed = {name: value for name, value in found.items() if value != getattr(user, name)}
        if self.used.day and (self.used.day, False) != (user.last_active, user.censored):
            changed["last_active"] = self.used.day
        aliases = tuple(filter(None, _APART.split(self.aliases.text())))
        return changed if aliases == self._needs.aliases else {**changed, "aliases": aliases}

    def _fill(self) -> None:
        needs, user = self._needs, self._needs.user
        choose(self.kind, user.kind)
        for right, box in self.rights.items():
            box.setChecked(bool(getattr(user, right.value)))
            reason = needs.missing_permission
            if right is Permission.SUPER_ADMIN:
                reason = reason or needs.why_no_super_admin
            elif user.super_admin:
                reason = reason or self.tr("A Super Admin has this permission.")
            _enable(box, reason)
        for product, box in self.access.items():
            box.setChecked(product in user.access)
            _enable(box, needs.missing_permission)
        for field in (*self.texts.values(), self.kind, self.used):
            _enable(field, needs.missing_permission)
        if needs.missing_permission:
            _enable(self.aliases, needs.missing_permission)

    def _connect(self) -> None:
        for field in (*self.texts.values(), self.aliases):
            field.textChanged.connect(self._follow)
        self.kind.currentIndexChanged.connect(self._follow)
        self.used.changed.connect(self._follow)
        for box in self.rights.values():
            box.toggled.connect(self._follow)
        for product, switch in self.access.items():
            switch.clicked.connect(partial(self.access_requested.emit, product))
        self.save.clicked.connect(self._save)

    @Slot()
    def _follow(self) -> None:
        edits = self.edits
        self._touched = bool(edits)
        reason = self._needs.missing_permission or (
            "" if edits else self.tr("Nothing is changed yet.")
        )
        if "email" in edits and not edits["email"]:
            reason = self.tr("Enter the e-mail address.")
        reason = self.used.problem() or reason
        _enable(self.save, reason)

    @Slot()
    def _save(self) -> None:
        self.wait(self.save)
        self.edit_requested.emit(self.edits)

    def _access_text(self, product: str) -> str:
        held = product in self._needs.seats
        text = self.tr("{product} access").format(product=product)
        holds = self.tr("holds a paid seat")
        return f"{text} — {holds}" if held else text

    def _status_buttons(self) -> dict[str, QPushButton]:
        user = self._needs.user
        wanted = {
            Status.INVITED: ("invite", "activate", "deactivate", "remove"),
            Status.ACTIVE: ("deactivate", "remove"),
            Status.DEACTIVATED: ("reactivate", "remove"),
            Status.REMOVED: (),
        }[user.status]
        texts = {
            "invite": self.tr("Invite again"),
            "activate": self.tr("Activate"),
            "deactivate": (
                self.tr("Withdraw invitation")
                if user.status is Status.INVITED
                else self.tr("Deactivate")
            ),
            "reactivate": self.tr("Reactivate"),
            "remove": self.tr("Remove from account…"),
        }
        made = {step: QPushButton(texts[step], self) for step in wanted}
        for step, button in made.items():
            button.setAutoDefault(False)
            _enable(button, self._needs.missing_permission)
            button.clicked.connect(partial(self._step, step))
        return made

    def _step(self, step: str, _on: object = None) -> None:
        self.status_requested.emit(step)

    def _show_state(self) -> None:
        user, seats = self._needs.user, self._needs.seats
        status = f"{name_of(user.status)}, {activity_text(user, self._needs.today)}."
        if user.status is Status.DEACTIVATED and seats:
            held = self.tr("Still holds a seat of {products}.").format(products=", ".join(seats))
            self.state.show_message(f"{status} {held}", Severity.WARNING)
            button = self.state.offer(
                self.tr("Reactivate, unassign, deactivate"), self.release_requested.emit
            )
            _enable(button, self._needs.missing_permission)
        elif not seats:
            none = self.tr("Holds no paid seat, so has no paid features.")
            self.state.show_message(f"{status} {none}", Severity.INFO)
        else:
            held = self.tr("Holds a seat of {products}.").format(products=", ".join(seats))
            self.state.show_message(f"{status} {held}", Severity.DONE)

    def _lay_out(self) -> None:
        for fact in typed():
            caption = QCoreApplication.translate("UserDialog", fact.caption)
            self.facts.row(fact.name, caption, self.texts[fact.name])
            if fact.name == "email":
                self.facts.row("aliases", self.tr("Other addresses"), self.aliases)
        self.facts.row("kind", self.tr("Type"), self.kind)
        for key, caption, text in self._use_facts():
            label = MutedLabel(text, self)
            label.setWordWrap(True)
            self.facts.row(key, caption, label)
            if key == "last_use":
                self.facts.row("used", self.tr("Used last on"), self.used)
        if self._needs.origin:
            self.facts.row("origin", self.tr("Last read from"), self._origin(self._needs.origin))
        self.facts.add_stretch()
        tabs = WholeTabs(self)
        tabs.addTab(self.facts, self.tr("Facts"))
        tabs.addTab(self._rights_page(), self.tr("Access and permissions"))
        tabs.addTab(self._history_page(), self.tr("History"))
        steps = QHBoxLayout()
        for button in self.steps.values():
            steps.addWidget(button)
        steps.addStretch()
        self._show_state()
        layout = self.frame()
        layout.addWidget(self.heading(self._needs.user.name or self._needs.user.email))
        layout.addWidget(self.state)
        layout.addWidget(tabs, 1)
        layout.addLayout(steps)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(84, 32)

    def _use_facts(self) -> Iterator[tuple[str, str, str]]:
        needs = self._needs
        return use_facts(needs.user, needs.ages or {}, needs.exemptions, needs.today)

    def _origin(self, origin: Origin) -> QWidget:
        text = self.tr("{file}, line {line}").format(file=origin.file, line=number(origin.line))
        if origin.as_of is not None:
            text = self.tr("{where}, as of {day}").format(where=text, day=day(origin.as_of))
        label = MutedLabel(text, self)
        label.setToolTip(plain_tip(f"SHA-256 {origin.sha256}\n{origin.imported_at}"))
        return label

    def _rights_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(self.line, self.line, self.line, self.line)
        for switch in self.access.values():
            column.addWidget(switch)
        column.addSpacing(self.line)
        for box in self.rights.values():
            column.addWidget(box)
        if self._needs.why_no_super_admin:
            column.addWidget(MutedLabel(self._needs.why_no_super_admin, page))
        column.addStretch()
        return page

    def _history_page(self) -> QWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("History"))
        tree.setRootIsDecorated(False)
        tree.setTabKeyNavigation(False)
        tree.setAlternatingRowColors(True)
        give_air(tree)
        RowMenu(tree)
        tree.setHeaderLabels([self.tr("When"), self.tr("What")])
        tree.addTopLevelItems([QTreeWidgetItem(list(row)) for row in self._needs.history])
        tree.resizeColumnToContents(0)
        return tree


def _enable(widget: QWidget, reason: str) -> None:
    widget.setEnabled(not reason)
    widget.setToolTip(plain_tip(reason))
    widget.setAccessibleDescription(reason)
