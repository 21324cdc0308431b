"""Editing of seats: the draft of ticked boxes, its undo steps, saving, and messages."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.change_needs import BOTH
from seatdesk.domain.changes.rules import check_permission, would_cancel
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.ui.seats.box_queue import BoxQueue
from seatdesk.ui.seats.bulk_assignment import MOST_DRAFTED, BulkSeats
from seatdesk.ui.seats.draft_file import DraftFile
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.seat_messages import SeatMessages
from seatdesk.ui.seats.selection_message import show_of_selection
from seatdesk.ui.seats.table.user_rows import BULK
from seatdesk.ui.seats.tick_rules import TickPlan, tick
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_stack import ClearDraft, TickSeats, box_change
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.confirm import Ask, Confirmation, ask
from seatdesk.ui.window.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from seatdesk.controllers.seats import SavedSeats

KEEP_AFTER_MS = 150
"""Milliseconds after an edit until the draft is written to disk."""


class SeatEditing(QObject):
    """Edits the draft of one session and stores it."""

    checkout_requested = Signal(object)
    """Seats short per product: buy first."""

    def __init__(
        self, session: Session, page: SeatsPage, messages: MessageBar, drafts: DraftFile
    ) -> None:
        super().__init__(page)
        self._session, self._page, self._messages = session, page, messages
        self._drafts = drafts
        self.ask: Ask = ask
        self._seat_messages = SeatMessages(session, messages, self)
        self.bulk = BulkSeats(session, messages, page, self)
        self.bulk.stored = self._saved
        self.bulk.checkout_requested.connect(self.checkout_requested)
        self._queue = BoxQueue(page, session)
        self._offered: tuple[SeatEdit, ...] = ()
        self._offer = ""
        """The message that offers them."""
        """Left by a crash and not answered for yet: it stays on disk beside the draft."""
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(KEEP_AFTER_MS)
        self._draft_timer.timeout.connect(self.save_draft)
        page.toggle_requested.connect(self.toggle)
        page.footer.save_requested.connect(self.save)
        page.footer.discard_requested.connect(self.discard)
        page.footer.checkout_requested.connect(self.checkout_requested)
        session.draft_changed.connect(self.show_draft)
        session.refreshed.connect(self.show_draft)

    # -- the draft -----------------------------------------------------------------------------

    @Slot(str, object)
    def toggle(self, product: str, ids: Sequence[int], *, seated: bool | None = None) -> None:
        """Change the boxes of users, in one step; say which cannot be changed, and why."""
        if not product:
            text = self.tr(
                "No seat was turned: the cursor is in no seat column. Move it there with "
                "the arrow keys, then press Space."
            )
            show_of_selection(Message(text), self._page, self._messages)
            return
        if not ids or self._forbidden():
            return
        if len(ids) > MOST_DRAFTED:
            self.bulk.toggle(product, ids, seated=seated)
            return
        self._queue.add(ids, lambda rows: self._apply(self._tick(rows, product, seated)))

    @Slot()
    def discard(self) -> None:
        """Discard the draft, in one step that can be undone."""
        if not self._session.draft.dirty:
            return
        count = len(self._session.draft)
        command = ClearDraft(self.tr("discard the draft"), self._session.draft, self._repaint_all)
        self._session.push(command)
        self._seat_messages.show_done(
            self.tr("%n change(s) discarded; nothing was stored.", "", count)
        )

    @Slot()
    def show_draft(self) -> None:
        """Bring the footer up to date with the draft, and have it written to disk soon."""
        page, session = self._page, self._session
        page.footer.show_draft(page.pools, session.draft, self.cancels())
        self._draft_timer.start()

    @Slot()
    def save_draft(self) -> None:
        """Write the draft to disk now."""
        self._drafts.save((*self._offered, *self._session.draft))

    def offer_draft(self) -> None:
        """After a crash, offer the changes that were not saved last time."""
        edits = self._drafts.load()
        if self._drafts.damaged is not None:
            text = self.tr(
                "Changes that were not saved last time could not be read. They are kept: {file}"
            )
            text = text.format(file=self._drafts.damaged)
            self._messages.show_state(text, Severity.WARNING)
        if not edits:
            return

        def put_back() -> None:
            self._restore(edits)

        def discard() -> None:
            self._offered = ()
            self.save_draft()

        self._offered = edits
        self._offer = self.tr("%n change(s) were not saved last time.", "", len(edits))
        self._messages.show_message(
            Message(
                self._offer,
                Severity.WARNING,
                ((self.tr("Restore"), put_back), (self.tr("Discard"), discard)),
                stands=True,
            )
        )

    def restore_draft(self) -> None:
        """Put back what is offered, unasked: whoever edited it is still at work."""
        if self._offered:
            self._messages.drop(self._offer)
            self._restore(self._offered)

    def close(self) -> None:
        """Write what is not on disk yet and disconnect: the workspace is being closed."""
        if self._draft_timer.isActive():
            self._draft_timer.stop()
            self.save_draft()
        self._session.draft_changed.disconnect(self.show_draft)
        self._session.refreshed.disconnect(self.show_draft)
        self._page.toggle_requested.disconnect(self.toggle)
        footer = self._page.footer
        footer.save_requested.disconnect(self.save)
        footer.discard_requested.disconnect(self.discard)

    def reconcile(self) -> None:
        """Drop edits from the draft that others have made true meanwhile."""
        self.show_draft()
        draft = self._session.draft
        if not draft.dirty or len(draft) > BULK:
            return
        users = tuple({edit.user for edit in draft})

        def compare(rows: list[UserRow]) -> None:
            stored = dict.fromkeys(users, ()) | {row.id: row.seats for row in rows}
            made_true = [
                edit
                for edit in draft
                if edit.user in stored and (edit.product in stored[edit.user]) is edit.seated
            ]
            for edit in made_true:
                draft.drop(edit.product, (edit.user,))
            if made_true:
                self._session.draft_changed.emit()

        self._page.rows.with_rows(users, compare)

    def cancels(self) -> tuple[tuple[str, int], ...]:
        """The pending requests that saving would cancel: product and seats, 0 for a tier (D5)."""
        snapshot, draft = self._session.snapshot, self._session.draft
        if snapshot is None:
            return ()
        account = snapshot.account
        wanted = {
            s.product: s.assigned + moved
            for s in account.subscriptions
            if (moved := draft.balance(s.product)) > 0
        }
        return would_cancel(account, wanted)

    # -- storing -------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Store the draft in one transaction, with all that was ticked before."""
        self._queue.when_done(self._save)

    def _save(self) -> None:
        edits = tuple(self._session.draft)
        if not edits or self._forbidden():
            return
        self._page.footer.wait(busy=True)
        assigned = sum(edit.seated for edit in edits)
        work = UseCaseCall(
            Step(
                self.tr("save %n change(s)", "", len(edits)),
                self._seat_messages.counted(assigned, len(edits) - assigned),
            ),
            lambda workspace, progress: workspace.seats.save(edits, progress=progress),
            self._saved,
            self._not_saved,
            edits,
            self.tr("Saving…"),
            cancelled=self.stop_saving,
            is_announced=False,
            plans=True,
        )
        self._session.act(work)

    def release(self, product: str, users: tuple[int, ...]) -> None:
        """Unassign from deactivated users in three steps, once they were agreed to (P6)."""
        question = Confirmation(
            title=self.tr("Unassign from deactivated users"),
            text=self.tr(
                "%n deactivated user(s) cannot be unassigned. Do these three steps as one?",
                "",
                len(users),
            ),
            more="\n".join(
                (
                    self.tr("1. Reactivate\n2. Unassign {product}\n3. Deactivate again").format(
                        product=product
                    ),
                    *self._session.active_scenario.remarks(),
                )
            ),
            verb=self.tr("Do the three steps"),
        )
        text = self.tr("{product} unassigned from %n deactivated user(s)", "", len(users))
        name = self.tr("unassign %n deactivated user(s)", "", len(users))
        work = UseCaseCall(
            Step(name, text).about(product=product),
            lambda workspace, _progress: workspace.seats.release_deactivated(product, users),
            plans=True,
        )
        self.ask(self._page.window(), question, lambda: self._session.act(work))

    # -- inside --------------------------------------------------------------------------------

    def _tick(self, rows: Sequence[UserRow], product: str, seated: bool | None) -> TickPlan:  # noqa: FBT001 - as it was asked
        """The plan for changing boxes, as the draft and the policies stand."""
        snapshot = self._session.snapshot
        policies = snapshot.account.policies if snapshot is not None else Policies()
        return tick(rows, product, self._session.draft, seated=seated, policies=policies)

    def _apply(self, ticking: TickPlan) -> None:
        draft = self._session.draft
        if ticking.users:
            change = box_change(
                draft,
                ticking.product,
                ticking.users,
                seated=ticking.seated,
                uncounted=ticking.uncounted,
            )
            command = TickSeats(self._label(ticking), draft, self._page.model.repaint_seats, change)
            self._session.push(command)
        if ticking.refused:
            self._show_refused(ticking)

    def _label(self, ticking: TickPlan) -> str:
        count = len(ticking.users)
        if count == 1:
            text = (
                self.tr("assign {product} to {user}")
                if ticking.seated
                else self.tr("unassign {product} from {user}")
            )
            return text.format(product=ticking.product, user=ticking.names[0])
        text = (
            self.tr("assign %n {product} seat(s)", "", count)
            if ticking.seated
            else self.tr("unassign %n {product} seat(s)", "", count)
        )
        return text.format(product=ticking.product)

    def _show_refused(self, ticking: TickPlan) -> None:
        refused = ticking.refused
        if len(refused) == 1:
            text, details = sentence(refused[0]), tuple[str, ...]()
        else:
            turned = self.tr("%n seat(s) turned", "", len(ticking.users))
            not_turned = self.tr("%n not: see the reasons.", "", len(refused))
            text, details = f"{turned}, {not_turned}", tuple(sentence(r) for r in refused)
        offers: tuple[tuple[str, Callable[[], object]], ...] = ()
        if holders := ticking.deactivated_holders:
            offers = (
                (
                    self.tr("Reactivate, unassign, deactivate…"),
                    lambda: self.release(ticking.product, holders),
                ),
            )
        self._messages.show_message(Message(text, Severity.REFUSAL, offers, details))

    def _saved(self, done: "Done[SavedSeats]") -> None:
        self._page.footer.wait(busy=False)
        self.save_draft()
        self._seat_messages.show_saved(done.value)

    def _not_saved(self, refused: Refused) -> None:
        """Say why nothing was stored; the draft is kept (S4)."""
        self._page.footer.wait(busy=False)
        details = tuple(sentence(r) for r in refused.also) if len(refused.also) > 1 else ()
        self._messages.show_message(Message(sentence(refused), Severity.REFUSAL, (), details))
        self.show_draft()

    def stop_saving(self) -> None:
        """End a save that was given up: the draft is as it was."""
        self._page.footer.wait(busy=False)
        self.show_draft()

    def _restore(self, edits: tuple[SeatEdit, ...]) -> None:
        """Make edits that still make a difference the draft again, one step per product."""
        for product, seated in dict.fromkeys((edit.product, edit.seated) for edit in edits):
            group = [e for e in edits if (e.product, e.seated) == (product, seated)]
            self._queue.add([e.user for e in group], partial(self._put_back, group))

    def _put_back(self, group: Sequence[SeatEdit], rows: list[UserRow]) -> None:
        self._offered = tuple(edit for edit in self._offered if edit not in group)
        self._apply(self._tick(rows, group[0].product, group[0].seated))
        self._draft_timer.start()

    def _forbidden(self) -> bool:
        """True when seats may not be edited; says which permission is missing (P1)."""
        snapshot = self._session.snapshot
        trouble = snapshot.sealed if snapshot is not None else None
        refusal = trouble or self.missing_permission()
        if refusal is not None:
            self._messages.show_message(Message(sentence(refusal), Severity.REFUSAL))
        return refusal is not None

    def missing_permission(self) -> Refusal | None:
        """The refusal when the acting user may not edit seats; None: they may, or only plan."""
        snapshot = self._session.snapshot
        if snapshot is None or snapshot.plan is not None:
            return None
        return check_permission(snapshot.actor, BOTH)

    def _repaint_all(self) -> None:
        self._page.view.viewport().update()
