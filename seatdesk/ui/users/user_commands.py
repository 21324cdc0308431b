"""Commands on the selected users: seats in bulk, invitations, activation, removal."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.outcome import Outcome, Refused
from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.seat_editing import SeatEditing
from seatdesk.ui.seats.selection_message import show_of_selection
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.users.invitations import Invitations
from seatdesk.ui.users.user_removal import UserRemoval
from seatdesk.ui.widgets.dialogs.confirm import Ask, ask
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.window.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

PAIR = 2
PASTED = 20_000
"""Addresses that are looked up at once."""


class UserCommands(QObject):
    """Works on the selection of the users table, or on the row under the cursor."""

    def __init__(
        self, session: Session, page: SeatsPage, editing: SeatEditing, messages: MessageBar
    ) -> None:
        super().__init__(page)
        self._session, self._page, self._editing = session, page, editing
        self._messages = messages
        self.ask: Ask = ask
        self._removal = UserRemoval(session, page.rows.with_rows, self._show_refused, self)
        self._invitations = Invitations(session, page.window())

    @property
    def chosen(self) -> Sequence[int]:
        """Selected users; without a selection the one under the cursor."""
        ids = self._page.selected_ids()
        index = self._page.view.currentIndex()
        if not ids and index.isValid():
            ids = (self._page.model.id_at(index.row()),)
        return ids

    @Slot()
    def toggle(self) -> None:
        """Space, from the menu."""
        column = self._page.view.current_column()
        product = column.product if column else ""
        if not product and len(self._page.pools) == 1:
            product = self._page.pools[0].product
        self._editing.toggle(product, self.chosen)

    def put_seats(self, product: str, *, seated: bool) -> None:
        """Assign or unassign the selection, in the draft."""
        self._editing.toggle(product, self.chosen, seated=seated)

    def transfer(self, product: str) -> None:
        """S9: of two selected users, who holds the seat gives it to the other, in one step."""
        self._page.rows.with_rows(self.chosen[:3], partial(self._transfer, product))

    def _transfer(self, product: str, rows: list[UserRow]) -> None:
        holders = [row for row in rows if product in row.seats]
        takers = [row for row in rows if product not in row.seats]
        if len(rows) != PAIR or len(holders) != 1:
            text = self.tr(
                "No seat was transferred: select two users, one who holds a {product} seat and one "
                "who does not."
            )
            refusal = Message(text.format(product=product), Severity.REFUSAL)
            show_of_selection(refusal, self._page, self._messages)
            return
        giver, taker = holders[0], takers[0]
        step = Step(
            self.tr("transfer the {product} seat of {giver} to {taker}"),
            self.tr("{product} seat transferred from {giver} to {taker}"),
        )
        work = UseCaseCall(
            step.about(product=product, giver=giver.name, taker=taker.name),
            lambda workspace, _progress: workspace.seats.transfer(product, giver.id, taker.id),
            refused=lambda outcome: self._show_refused(outcome, ()),
            plans=True,
        )
        self._session.act(work)

    @Slot()
    def invite(self) -> None:
        """Send the invitation again (P5)."""
        self._change("invite", self.chosen)

    @Slot()
    def activate(self) -> None:
        """Invited or deactivated users become active (P5)."""
        self._change("activate", self.chosen)

    @Slot()
    def deactivate(self) -> None:
        """Active users are deactivated, invitations withdrawn (P5)."""
        self._change("deactivate", self.chosen)

    @Slot()
    def remove(self) -> None:
        """Users leave the account; the history stays (P7). The one thing that is asked about."""
        self._removal.request(self.ask, self.chosen, self._page.window())

    def step(self, step: str, user: int, dialog: Dialog) -> None:
        """A step in the life of one user, asked for in their dialog; removing is asked about."""
        if step == "remove":
            self._removal.request(self.ask, (user,), dialog, dialog)
        else:
            self._change(step, (user,), dialog.show_outcome)

    def release_all(self, products: Sequence[str], user: int, dialog: Dialog) -> None:
        """P6, asked for in a user's dialog: the person has seen the steps."""
        for product in products:
            work = UseCaseCall(
                Step(
                    self.tr("unassign %n deactivated user(s)", "", 1),
                    self.tr("{product} unassigned from %n deactivated user(s)", "", 1),
                ).about(product=product),
                partial(_release, product, user),
                dialog.show_outcome,
                dialog.show_outcome,
            )
            self._session.act(work)

    @Slot()
    def select_pasted(self) -> None:
        """Select the users whose addresses are on the clipboard (habit 7)."""
        text = QGuiApplication.clipboard().text()

        def find(workspace: "Workspace", _progress: object) -> tuple[list[int], tuple[str, ...]]:
            emails = workspace.users.parse_emails(text)[:PASTED]
            found = workspace.users.find_all(emails)
            addresses = {key.casefold() for key in found}
            missing = tuple(email for email in emails if email.casefold() not in addresses)
            return [user.id for user in found.values()], missing

        self._session.ask(find, self._select_found)

    def _select_found(self, answer: tuple[list[int], tuple[str, ...]]) -> None:
        ids, missing = answer
        shown = self._page.select_ids(ids)
        parts = [self.tr("%n user(s) selected", "", shown)]
        if hidden := len(ids) - shown:
            parts.append(self.tr("%n hidden by the filter", "", hidden))
        if missing:
            parts.append(self.tr("%n address(es) of no user", "", len(missing)))
        meaning = Severity.WARNING if missing else Severity.INFO
        told = ", ".join(parts) + "."
        show_of_selection(Message(told, meaning, (), missing), self._page, self._messages)
        self._page.focus_table()

    def _in_words(self, step: str, count: int) -> Step:
        if step == "invite":
            return Step(
                self.tr("invite %n user(s) again", "", count),
                self.tr("%n user(s) invited again", "", count),
            )
        if step == "deactivate":
            return Step(
                self.tr("deactivate %n user(s)", "", count),
                self.tr("%n user(s) deactivated", "", count),
            )
        return Step(
            self.tr("activate %n user(s)", "", count), self.tr("%n user(s) activated", "", count)
        )

    def _change(
        self, step: str, ids: Sequence[int], show: Callable[[Any], object] | None = None
    ) -> None:
        """A step in the life of users; `show` hears what came of it, instead of the window."""
        use_case, words = STEPS[step], self._in_words(step, len(ids))

        def act(rows: Sequence[UserRow]) -> None:
            work = UseCaseCall(
                self._invitations.inviting_rows(words, rows) if rows else words,
                lambda workspace, _progress: use_case(workspace, ids),
                show,
                show or (lambda outcome: self._show_refused(outcome, ())),
                failed=show,
            )
            self._session.act(work)

        if step == "invite" and ids:
            self._page.rows.with_rows(ids, act)
        elif ids:
            act(())

    def _show_refused(
        self, refused: Refused, offers: tuple[tuple[str, Callable[[], object]], ...]
    ) -> None:
        details = tuple(sentence(r) for r in refused.also) if len(refused.also) > 1 else ()
        self._messages.show_message(Message(sentence(refused), Severity.REFUSAL, offers, details))


def _release(product: str, user: int, workspace: "Workspace", _progress: object) -> Outcome[int]:
    return workspace.seats.release_deactivated(product, [user])


def _activate(workspace: "Workspace", ids: Sequence[int]) -> Outcome[object]:
    """Invited users, or deactivated ones again: what the first of them is."""
    back = _status(workspace, ids) == "deactivated"
    return workspace.users.reactivate(ids) if back else workspace.users.activate(ids)


def _deactivate(workspace: "Workspace", ids: Sequence[int]) -> Outcome[object]:
    """Active users, or invitations: what the first of them is."""
    invited = _status(workspace, ids) == "invited"
    return workspace.users.withdraw_invitation(ids) if invited else workspace.users.deactivate(ids)


STEPS: "Mapping[str, Callable[[Workspace, Sequence[int]], Outcome[object]]]" = {
    "invite": lambda workspace, ids: workspace.users.invite(ids),
    "activate": _activate,
    "reactivate": _activate,
    "deactivate": _deactivate,
}
"""Steps in the life of users (P5), by the names their dialog has for them."""


def _status(workspace: "Workspace", ids: Sequence[int]) -> str:
    """The status of the first of the users, read in the worker."""
    rows = workspace.views.rows(ids[:1])
    return rows[0].status if rows else ""
