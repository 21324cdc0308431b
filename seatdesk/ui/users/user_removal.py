"""The removal of users: one question, wherever it is asked for, that names what goes with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.outcome import Outcome, Refused
from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.refusals import Code
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.text.number_format import number
from seatdesk.ui.widgets.dialogs.confirm import Ask, Confirmation
from seatdesk.ui.widgets.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace

Offers = tuple[tuple[str, Callable[[], object]], ...]
Rows = Callable[[Sequence[int], Callable[[list[UserRow]], object]], object]
"""Reads the rows of users and hands them on."""


@dataclass(frozen=True, slots=True)
class _Removal:
    """Users to remove. `clear`: what they hold is taken away first, as they were told."""

    ids: tuple[int, ...]
    clear: bool
    dialog: Dialog | None = None
    seats: int = 0
    """Seats that are unassigned with it, as far as is known."""


class UserRemoval(QObject):
    """Asks, removes, and offers what is left to do when a rule says no (P7)."""

    def __init__(
        self,
        session: Session,
        rows: Rows,
        show_refused: Callable[[Refused, Offers], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._rows, self._show_refused = session, rows, show_refused

    def request(
        self, ask: Ask, ids: Sequence[int], over: QWidget, dialog: Dialog | None = None
    ) -> None:
        """Ask, over a window or the dialog that asked for it; the same question on every path."""
        users = tuple(ids)

        def put(rows: list[UserRow]) -> None:
            holds = any(row.seats or row.access for row in rows)
            removal = _Removal(users, holds, dialog, sum(len(row.seats) for row in rows))
            ask(over, self._question(users, rows), partial(self._remove, removal))

        if users:
            self._rows(users, put)

    def _question(self, ids: Sequence[int], rows: Sequence[UserRow]) -> Confirmation:
        text = self.tr("Remove %n user(s) from the account?", "", len(ids))
        if len(rows) == len(ids) == 1:
            name = rows[0].name or rows[0].email
            text = self.tr("Remove {user} from the account?").format(user=name)
        seats = [self._held(product, rows) for product in _products([r.seats for r in rows])]
        access = _products([row.access for row in rows])
        more, verb = [], self.tr("Remove")
        if seats or access:
            verb = self.tr("Unassign and remove") if seats else self.tr("Remove")
        if seats:
            more.append(self.tr("Unassigned first: {seats}.").format(seats=", ".join(seats)))
        if access:
            more.append(self.tr("Access ends: {products}.").format(products=", ".join(access)))
        more.append(
            self.tr(
                "Undo brings them back; without it, they can only be added anew. "
                "The history is kept."
            )
        )
        return Confirmation(self.tr("Remove user"), text, verb, "\n".join(more))

    def _held(self, product: str, rows: Sequence[UserRow]) -> str:
        """The seats of one product that would be unassigned."""
        count = sum(product in row.seats for row in rows)
        text = self.tr("%n {product} seat(s)", "", count).replace(str(count), number(count), 1)
        return text.format(product=product)

    def _remove(self, removal: _Removal) -> None:
        count, dialog = len(removal.ids), removal.dialog

        def run(workspace: "Workspace", progress: "Progress") -> Outcome[object]:
            return workspace.users.remove(removal.ids, clear=removal.clear, progress=progress)

        show = dialog.show_outcome if dialog is not None else None
        self._session.act(
            UseCaseCall(
                Step(
                    self.tr("remove %n user(s)", "", count),
                    self.tr("%n user(s) removed", "", count),
                    remark=self._freed(removal.seats),
                ),
                run,
                show,
                partial(self._refused, removal),
                busy=self.tr("Removing the users…"),
                failed=show,
            )
        )

    def _freed(self, seats: int) -> str:
        """Seats that nobody holds now: they cost the same as before (S6)."""
        text = self.tr("%n seat(s) unassigned: paid for until the renewal all the same.", "", seats)
        return text if seats else ""

    def _refused(self, removal: _Removal, outcome: Refused) -> None:
        """P7: who has got something meanwhile is not removed; taking it away is offered."""
        first = outcome.also[0] if outcome.also else outcome.refusal
        holds = first.code in {Code.USER_HOLDS_SEAT, Code.USER_HAS_ACCESS} and not removal.clear
        both = self.tr("Unassign and remove")
        again = partial(self._remove, _Removal(removal.ids, clear=True, dialog=removal.dialog))
        if removal.dialog is None:
            self._show_refused(outcome, ((both, again),) if holds else ())
            return
        removal.dialog.show_outcome(outcome)
        removal.dialog.notice.withdraw_offers()
        if holds:
            removal.dialog.notice.offer(both, again)


def _products(lists: Sequence[Sequence[str]]) -> list[str]:
    """Every product that is named, once."""
    return list(dict.fromkeys(product for products in lists for product in products))
