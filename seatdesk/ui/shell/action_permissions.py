"""Enables and disables actions, and says why one cannot be asked for now (P1)."""

from PySide6.QtCore import QObject, Slot

from seatdesk.domain.changes.kinds.change_needs import BILLING, BOTH, USERS
from seatdesk.domain.choices import Permission
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.text.plain_text import literal, plain_tip
from seatdesk.ui.window.context import WindowContext

NEEDS_USERS = ("new-user", "invite", "activate", "deactivate", "remove-user", "import")
NEEDS_BOTH = ("toggle",)
NEEDS_BILLING = ("add-subscription",)
NEEDS_WRITING = (
    "restore",
    "working-as",
    "price-books",
    "exchange-rates",
    "new-scenario",
    "import-scenario",
)
NEEDS_OPEN = (
    "export",
    "print",
    "print-overview",
    "copy-to",
    "close",
    "copy",
    "copy-headers",
    "select-all",
    "select-pasted",
    "find",
    "refresh",
    "open-user",
    "verify",
    "palette",
    "head-count",
    "cheapest",
)
MENUS_OPEN = ("pages", "columns", "sort", "active-scenario")
"""Menus about what an open workspace has."""
NOTHING = frozenset[Permission]()


class ActionPermissions(QObject):
    """Gates actions, menus and the buttons that stand for them."""

    def __init__(self, context: WindowContext, requests: DialogRequests, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._seats = context.window, requests, seats

    def show_opening(self) -> None:
        """While a workspace is being opened only its cards and its footer step back."""
        reason = self._requests.why_not(NOTHING)
        self._window.overview.allow(reason, reason)
        self._seats.footer.set_missing_permission(reason)

    def show(self) -> None:
        """Everything, from the newest snapshot."""
        actions, why_not = self._window.actions_of, self._requests.why_not
        why_not_plan = self._requests.planning.why_not
        both, billing = why_not_plan(BOTH), why_not_plan(BILLING)
        actions.allow(NEEDS_OPEN, why_not(NOTHING))
        actions.allow(NEEDS_WRITING, self._requests.sealed())
        actions.allow(NEEDS_USERS, why_not(USERS))
        actions.allow(NEEDS_BOTH, both)
        actions.allow(NEEDS_BILLING, why_not(BILLING))
        self._window.overview.allow(both, billing)
        self._seats.footer.set_missing_permission(both)
        self._seats.lock(both if self._requests.session.snapshot is not None else "")
        for key, reason in (
            ("assign", both),
            ("unassign", both),
            ("transfer", both),
            ("checkout", both),
            ("remove-seats", billing),
            ("cancel-removal", billing),
        ):
            self._allow_menu(key, reason)
        self._allow_views(why_not(NOTHING))
        self.show_steps()

    def _allow_views(self, why_not: str) -> None:
        """Pages and what is on them are there with a workspace only, the keys Ctrl+1... too."""
        for key in MENUS_OPEN:
            self._allow_menu(key, why_not)
        for page in self._window.submenus["pages"].actions():
            page.setEnabled(not why_not)
        self._window.actions_of_view["overview"].setEnabled(not why_not)

    def _allow_menu(self, key: str, why_not: str) -> None:
        menu = self._window.submenus[key].menuAction()
        menu.setEnabled(not why_not)
        menu.setToolTip(plain_tip(why_not))

    @Slot()
    def show_steps(self) -> None:
        """Enable Undo, Redo, Save and Discard as far as there is something for them."""
        session, actions = self._requests.session, self._window.actions_of
        stack = session.undo_stack
        waits = self.tr("The last step is being turned.") if stack.waiting else ""
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        self._show_step(
            "undo",
            f"{undo} {literal(stack.undoText())}",
            waits if stack.canUndo() else self.tr("There is nothing to undo."),
        )
        self._show_step(
            "redo",
            f"{redo} {literal(stack.redoText())}",
            waits if stack.canRedo() else self.tr("There is nothing to redo."),
        )
        clean = "" if session.draft.dirty else self.tr("No seat box is changed.")
        actions.allow(("save",), self._requests.planning.why_not(BOTH) or clean)
        actions.allow(("discard",), clean)

    def _show_step(self, key: str, words: str, why_not: str) -> None:
        actions = self._window.actions_of
        actions.allow((key,), why_not)
        actions[key].setText(words.rstrip())
