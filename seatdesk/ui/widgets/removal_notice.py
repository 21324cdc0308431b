"""A pending removal beside its subscription: what leaves and when, and the way back (D4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.requests.pending_requests import PendingRequests
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.notice import Notice


class RemovalNotice(Notice):
    """The same everywhere: a fact, not a warning, and Cancel stands in it."""

    cancel_requested = Signal()
    edit_requested = Signal()

    def __init__(self, parent: QWidget, *, stacked: bool = False, editable: bool = False) -> None:
        super().__init__(Severity.INFO, parent=parent, stacked=stacked)
        self.cancel = self.offer(self.tr("Cancel downgrade request"), self.cancel_requested.emit)
        self.edit: QPushButton | None = None
        if editable:
            self.edit = self.offer(self.tr("Edit…"), self.edit_requested.emit)

    def show_removal(self, removal: Removal | None, *, renews: bool) -> None:
        """Say what leaves; None: nothing does, and there is no notice."""
        words = PendingRequests()
        text = "" if removal is None else words.removal(removal, renews=renews)
        self.show_message(text)
        if removal is not None:
            iso = removal.effective.isoformat()
            self.label.setAccessibleName(words.removal(removal, renews=renews, on=iso))

    def allow(self, why_not: str) -> None:
        """P1: the buttons say which permission is missing; empty: none is."""
        for button in (self.cancel, self.edit):
            if button is not None:
                allow(button, why_not)
