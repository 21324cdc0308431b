"""Invitations: once users are invited, the text that somebody else has to send is offered."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_step import Step


class Invitations(QObject):
    """Says of a step that nothing was sent, and opens the text."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def inviting(
        self, step: Step, emails: Sequence[str], access: Sequence[str], seats: Sequence[str]
    ) -> Step:
        """The step that invites these, with the offer of the text."""
        return replace(
            step,
            remark=self.tr("SeatDesk sends nothing: send the invitation yourself."),
            offers=((self.tr("Invitation text…"), partial(self._open, emails, access, seats)),),
        )

    def inviting_rows(self, step: Step, rows: Sequence[UserRow]) -> Step:
        """The same for users who are there already: what all of them may use is named."""
        emails = [row.email for row in rows]
        return self.inviting(
            step,
            emails,
            _common([row.access for row in rows]),
            _common([row.seats for row in rows]),
        )

    def _open(self, emails: Sequence[str], access: Sequence[str], seats: Sequence[str]) -> None:
        from seatdesk.ui.users.invitation_dialog import (  # noqa: PLC0415 - when it is opened
            InvitationDialog,
            InvitationNeeds,
        )

        if (snapshot := self._session.snapshot) is not None:
            needs = InvitationNeeds(snapshot.account.name, emails, access, seats)
            InvitationDialog(needs, self._window).open()


def _common(lists: Sequence[Sequence[str]]) -> list[str]:
    """Items that stand in each of the lists, in the order of the first."""
    first, *others = lists or [()]
    return [one for one in first if all(one in other for other in others)]
