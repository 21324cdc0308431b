"""The assignment of seats to very many users, stored at once: too many boxes for a draft (S8)."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.confirm import Ask, Confirmation, ask
from seatdesk.ui.window.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.operations.bulk_assignment import BulkAssignment
    from seatdesk.controllers.seats import SavedSeats
    from seatdesk.controllers.workspace import Workspace

MOST_DRAFTED = 10_000
"""Boxes that a draft keeps; more are stored at once, after a question."""
SHOWN = 3
"""Reasons the question lists."""


class BulkSeats(QObject):
    """Checks the boxes of very many users in the worker, asks, and stores the change there."""

    checkout_requested = Signal(object)
    """Seats short per product: buy first."""

    def __init__(
        self, session: Session, messages: MessageBar, page: "QWidget", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._messages, self._page = session, messages, page
        self.ask: Ask = ask
        self.stored: Callable[[Done[SavedSeats]], object] | None = None
        """Hears of what was stored."""

    def toggle(self, product: str, ids: Sequence[int], *, seated: bool | None) -> None:
        """Change the boxes of users who need not be in sight, or ever have been."""
        if self._session.draft.dirty:
            text = self.tr(
                "No seat was turned: so many boxes are stored at once, and there is a draft. Save "
                "or discard the draft first, then try again."
            )
            self._messages.show_message(Message(text, Severity.REFUSAL))
            return

        def look(workspace: "Workspace", progress: "Progress") -> "BulkAssignment":
            return workspace.seats.plan_bulk_assignment(
                product, ids, seated=seated, progress=progress
            )

        asked = self._session.ask(look, self._show_plan, plans=True)
        self._wait(self.tr("Looking at the users…"), asked)

    def _show_plan(self, plan: "BulkAssignment") -> None:
        reasons = tuple(sentence(refusal) for refusal in plan.refused)
        if not plan.users:
            self._show_nothing_changed(plan, reasons)
        elif plan.short:
            self._show_short(plan)
        else:
            self.ask(self._window(), self._question(plan, reasons), lambda: self._do(plan))

    def _question(self, plan: "BulkAssignment", reasons: tuple[str, ...]) -> Confirmation:
        count, product = len(plan.users), plan.product
        if plan.seated:
            title, verb = self.tr("Assign seats"), self.tr("Assign %n seat(s)", "", count)
            text = self.tr("Assign {product} to %n user(s)?", "", count)
        else:
            title, verb = self.tr("Unassign seats"), self.tr("Unassign %n seat(s)", "", count)
            text = self.tr("Unassign {product} from %n user(s)?", "", count)
        more = [
            self.tr(
                "So many boxes are not kept as a draft: they are stored at once, as one step that "
                "Undo takes back."
            )
        ]
        more += self._session.active_scenario.remarks()
        more += [CancelledRequests().warning(*cancelled) for cancelled in plan.cancels]
        if plan.left_out:
            more.append(self.tr("%n user(s) stay as they are:", "", plan.left_out))
            more += reasons[:SHOWN]
        return Confirmation(title, text.format(product=product), verb, "\n".join(more))

    def _do(self, plan: "BulkAssignment") -> None:
        count, product, users = len(plan.users), plan.product, plan.users
        step = Step(
            self.tr("unassign %n {product} seat(s)", "", count),
            self.tr("%n {product} seat(s) unassigned", "", count),
        )
        if plan.seated:
            step = Step(
                self.tr("assign %n {product} seat(s)", "", count),
                self.tr("%n {product} seat(s) assigned", "", count),
            )

        def run(workspace: "Workspace", progress: "Progress") -> "Outcome[SavedSeats]":
            do = workspace.seats.assign if plan.seated else workspace.seats.unassign
            return do(product, users, progress=progress)

        busy = self.tr("Storing the seats…")
        call = UseCaseCall(
            step.about(product=product),
            run,
            self._stored,
            self._refused,
            busy=busy,
            is_announced=False,
            plans=True,
        )
        self._session.act(call)

    def _stored(self, done: "Done[SavedSeats]") -> None:
        if self.stored is not None:
            self.stored(done)

    def _refused(self, refused: Refused) -> None:
        details = tuple(sentence(r) for r in refused.also) if len(refused.also) > 1 else ()
        self._messages.show_message(Message(sentence(refused), Severity.REFUSAL, (), details))

    def _show_nothing_changed(self, plan: "BulkAssignment", reasons: tuple[str, ...]) -> None:
        text = (
            self.tr("No seat was assigned: none of these users can get one.")
            if plan.seated
            else self.tr("No seat was unassigned: none of these users can lose one.")
        )
        self._messages.show_message(Message(text, Severity.REFUSAL, (), reasons))

    def _show_short(self, plan: "BulkAssignment") -> None:
        text = self.tr(
            "No seat was assigned: {product} is %n seat(s) short. Buy them first, or select fewer "
            "users.",
            "",
            plan.short,
        )
        short = {plan.product: plan.short}
        offers = ((self.tr("Checkout…"), lambda: self.checkout_requested.emit(short)),)
        self._messages.show_message(
            Message(text.format(product=plan.product), Severity.REFUSAL, offers)
        )

    def _wait(self, text: str, progress: "Progress | None") -> None:
        if progress is not None:
            ProgressDialog(text, progress, self._session.runner, self._window())

    def _window(self) -> "QWidget":
        return self._page.window()
