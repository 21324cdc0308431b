"""The choice of the person at the keyboard: the acting user, with their rights (P1)."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from seatdesk.domain.account.account import User
from seatdesk.domain.alphabet import sort_key
from seatdesk.domain.choices import Permission
from seatdesk.ui.text.language import in_order
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.clear_button import add_clear_button
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.list_rows import give_air
from seatdesk.ui.widgets.tables.row_menu import RowMenu


@dataclass(frozen=True, slots=True)
class WorkingAsNeeds:
    """The active users with a permission, and the acting one; empty: the owner of the file."""

    candidates: tuple[User, ...]
    now: str = ""


class WorkingAsDialog(Dialog):
    """A list of users; its first entry is the owner of the file, who may do everything."""

    help_topic = "users"

    work_as_requested = Signal(str)
    """E-mail; empty for the owner of the file."""

    def __init__(self, needs: WorkingAsNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Working as…"))
        self._now = needs.now
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Find a user"))
        self.search.setPlaceholderText(self.tr("Find a user"))
        add_clear_button(self.search)
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("Users"))
        self.people.setAlternatingRowColors(True)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        give_air(self.people)
        self.add_cancel()
        self.confirm = self.add_primary("")
        RowMenu(self.people).offer(self.confirm)
        owner = self.tr("Owner of this file — may do everything")
        self._add("", owner)
        for user in sorted(needs.candidates, key=lambda one: in_order(one.name or one.email)):
            rights = ", ".join(name_of(p) for p in Permission if getattr(user, p.value))
            name = f"{user.name} <{user.email}>" if user.name else user.email
            self._add(user.email, f"{name} — {rights}")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.people.currentItemChanged.connect(self._allow)
        self.people.itemActivated.connect(self._confirm)
        self.confirm.clicked.connect(self._confirm)
        self._allow()

    @property
    def email(self) -> str:
        """The address of the chosen user."""
        return str(self.people.currentItem().data(Qt.ItemDataRole.UserRole))

    def _add(self, email: str, text: str) -> None:
        item = QListWidgetItem(text, self.people)
        item.setData(Qt.ItemDataRole.UserRole, email)
        item.setToolTip(plain_tip(text))
        if not email or email.casefold() == self._now.casefold():
            self.people.setCurrentItem(item)

    @Slot(str)
    def _filter(self, text: str) -> None:
        typed = sort_key(text)
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setHidden(typed not in sort_key(item.text()))

    @Slot()
    def _allow(self) -> None:
        same = self.email.casefold() == self._now.casefold()
        self.confirm.setText(
            self.tr("Work as {email}").format(email=self.email)
            if self.email
            else self.tr("Work as the owner")
        )
        self.confirm.setEnabled(not same)
        self.confirm.setToolTip(self.tr("This is who acts now.") if same else "")

    @Slot()
    def _confirm(self) -> None:
        if self.confirm.isEnabled():
            self.wait(self.confirm)
            self.work_as_requested.emit(self.email)

    def _lay_out(self) -> None:
        about = MutedLabel(
            self.tr(
                "The history names this user, and only what they may do is offered. Users with "
                "“Add & edit users” and “Modify billing” may assign, buy and remove seats."
            ),
            self,
        )
        layout = self.frame()
        layout.addWidget(about)
        layout.addWidget(self.search)
        layout.addWidget(self.people, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(100, 24)
