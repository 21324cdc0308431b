"""Commands of the window once the controllers are there, and the reading that follows each."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.ui.seats.chip_counts import ChipCounts
from seatdesk.ui.seats.draft_file import DraftFile
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.seat_editing import SeatEditing
from seatdesk.ui.seats.table.columns import UseLimits
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.session import Session
from seatdesk.ui.shell.action_permissions import ActionPermissions
from seatdesk.ui.shell.dock_figures import DockFigures
from seatdesk.ui.shell.features import Features
from seatdesk.ui.shell.outcome_messages import OutcomeMessages
from seatdesk.ui.shell.palette_commands import PaletteCommands
from seatdesk.ui.shell.printing.print_commands import PrintCommands
from seatdesk.ui.shell.scenario_choice import ScenarioChoice
from seatdesk.ui.shell.scenario_mark import ScenarioMark
from seatdesk.ui.shell.status_texts import StatusTexts
from seatdesk.ui.shell.subscription_menus import SubscriptionMenus
from seatdesk.ui.shell.table_commands import TableCommands
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.users.user_commands import UserCommands
from seatdesk.ui.widgets.dialogs.dialog import remembered_sizes
from seatdesk.ui.window.context import ACTIVITY, FINDINGS, SEATS, WindowContext
from seatdesk.ui.window.message_bar import Message

if TYPE_CHECKING:
    from seatdesk.controllers.read_models import StoreError


class WindowCommands(QObject):
    """Joins actions, pages and session of one window."""

    layout_reset = Signal()
    """The window forgets where it stood."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._context, self._window = context, context.window
        self._session, self._seats = session, seats
        self.requests = DialogRequests(session, self)
        self.features = Features(context, self.requests, seats)
        self.status = StatusTexts(context, session, seats)
        self.table = TableCommands(context, session, seats)
        self.palette = PaletteCommands(context, session, seats)
        self.menus = SubscriptionMenus(context, seats)
        self.scenarios = ScenarioChoice(context, session)
        self.scenario_mark = ScenarioMark(context, session)
        self.dock = DockFigures(context, session, seats)
        self.permissions = ActionPermissions(context, self.requests, seats)
        self.printing = PrintCommands(context, session, seats, self.features)
        self.outcomes = OutcomeMessages(session, context.window.messages)
        self.chip_counts = ChipCounts(session, seats)
        session.draft_changed.connect(seats.follow_draft)
        self._troubles: set[str] = set()
        """Messages about trouble with the workspace."""
        self.editing: SeatEditing | None = None
        self.users: UserCommands | None = None
        for name, (width, height) in context.settings.dialogs.items():
            remembered_sizes.setdefault(name, QSize(width, height))
        self._connect_actions()
        self._connect_pages()
        if session.location:  # what is asked for meanwhile is done when it is there
            self.permissions.show_opening()
        else:
            self.show_permissions()

    # -- opening and closing -------------------------------------------------------------------

    def opening_tasks(self) -> list[Callable[[], object]]:
        """Tasks that a workspace makes necessary when it is opened, of a few milliseconds each."""
        return [
            self._begin_editing,
            *self.dock.opening_tasks(),
            self.status.show_selection,
            self._fill_menus,
            self.show_permissions,
            self._show_facts,
        ]

    def _begin_editing(self) -> None:
        session, seats, messages = self._session, self._seats, self._window.messages
        drafts = DraftFile(self._context.folders.state, session.location)
        self.editing = SeatEditing(session, seats, messages, drafts)
        self.editing.checkout_requested.connect(self.features.checkout.check_out_draft)
        self.users = UserCommands(session, seats, self.editing, messages)
        snapshot = self._session.snapshot
        if snapshot is not None and snapshot.sealed is not None:
            self._show_sealed(snapshot.sealed)
        else:
            self.editing.offer_draft()
        self.editing.show_draft()

    def _show_sealed(self, sealed: "StoreError") -> None:
        """Say that the workspace can only be looked at."""
        text = self.tr("You can look at everything, and change nothing. {reason}")
        self._window.messages.show_state(text.format(reason=sentence(sealed)), Severity.WARNING)

    def close_workspace(self) -> None:
        """The workspace is being closed: what is a draft stays on disk."""
        if self.editing is not None:
            self.editing.close()
            self.editing.deleteLater()
            self.editing = None
        if self.users is not None:
            self.users.deleteLater()
            self.users = None

    def save_dialog_sizes(self) -> None:
        """Let the settings know how large dialogs were left."""
        sizes = {name: [size.width(), size.height()] for name, size in remembered_sizes.items()}
        self._context.settings.dialogs |= sizes

    # -- what is read again --------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: AccountPart) -> None:
        shown = (
            AccountPart.USERS
            | AccountPart.SEATS
            | AccountPart.SUBSCRIPTIONS
            | AccountPart.DOWNGRADES
        )
        if changes & shown and (snapshot := self._session.snapshot) is not None:
            self._seats.reload(snapshot.pools)
        if changes & AccountPart.SUBSCRIPTIONS:
            self._fill_menus()
        if self.editing is not None:
            self.editing.reconcile()
        self.features.reload_page()

    @Slot()
    def _show_account(self) -> None:
        """Dock, chips, footer and permissions, from the newest snapshot."""
        snapshot = self._session.snapshot
        if snapshot is None or self.users is None:  # opening it shows all this task by task
            return
        for trouble in self._troubles:  # all of it was read just now
            self._window.messages.drop(trouble)
        self._troubles.clear()
        planned = snapshot.scenario.seats if snapshot.scenario else None
        self._seats.use_plan(planned, snapshot.pools, snapshot.today)
        self._show_pools()
        self._show_facts()
        self.show_permissions()

    def _show_facts(self) -> None:
        """The day, who works here, and how many users there are of each kind."""
        snapshot, seats = self._session.snapshot, self._seats
        if snapshot is None:
            return
        seats.use_day(snapshot.today, UseLimits.of(snapshot.account.policies))
        self.status.show_actor(snapshot.actor)
        self.status.show_found()
        self.chip_counts.count_anew()

    @Slot(str)
    def _show_findings_sum(self, text: str) -> None:
        """The totals of chosen findings, in place of those of the users table."""
        if self._window.page == FINDINGS:
            self._window.status.selection.setText(text)

    def show_permissions(self) -> None:
        """Enable what can be done now with what is open; without a workspace, hardly anything."""
        self.permissions.show()
        self.features.activity.allow(self.requests.sealed())
        self.status.show_saved()

    @Slot()
    def _show_pools(self) -> None:
        self.dock.show_figures()
        self.status.show_selection()

    @Slot()
    def _show_draft(self) -> None:
        self.dock.show_draft()
        self.status.show_selection()

    @Slot()
    def _show_steps(self) -> None:
        self.permissions.show_steps()
        self.status.show_saved()

    # -- messages ------------------------------------------------------------------------------

    def show_trouble(self, error: "StoreError") -> None:
        """Something is wrong with the file while it is open; the draft is kept."""
        self._seats.footer.wait(busy=False)
        again = (self.tr("Try again"), self._session.refresh)
        text = sentence(error)
        self._troubles.add(text)
        self._window.messages.show_message(Message(text, Severity.REFUSAL, (again,), stands=True))

    # -- joining -------------------------------------------------------------------------------

    def _fill_menus(self) -> None:
        if (users := self.users) is None:
            return
        checkout = self.features.checkout
        self.menus.fill(
            {
                "assign": partial(users.put_seats, seated=True),
                "unassign": partial(users.put_seats, seated=False),
                "transfer": users.transfer,
                "checkout": checkout.check_out,
                "remove-seats": checkout.remove_seats,
                "cancel-removal": checkout.cancel_removal,
            }
        )

    def _connect_actions(self) -> None:
        window, seats = self._window, self._seats
        window.actions_of.connect_to(
            {
                "save": seats.footer.trigger,
                "discard": seats.footer.discard_requested.emit,
                "undo": self._session.undo,
                "redo": self._session.redo,
                "copy": self.table.copy,
                "copy-headers": self.table.copy_with_headers,
                "select-all": self.table.select_all,
                "select-pasted": lambda: self.users and self.users.select_pasted(),
                "find": self._find,
                "clear-find": window.filter.clear,
                "next-pane": window.next_pane,
                "refresh": self._session.refresh,
                "reset-layout": self._reset_layout,
                "toggle": lambda: self.users and self.users.toggle(),
                "invite": lambda: self.users and self.users.invite(),
                "activate": lambda: self.users and self.users.activate(),
                "deactivate": lambda: self.users and self.users.deactivate(),
                "remove-user": lambda: self.users and self.users.remove(),
                "palette": self.palette.open,
                "help": self._help,
                "open-user": self._open_user,
                "print": self.printing.print_shown,
                "print-overview": self.printing.print_overview,
                **self.features.actions(),
            }
        )

    def _connect_pages(self) -> None:
        self._window.help_requests.requested.connect(self._explain)
        window, session, checkout = self._window, self._session, self.features.checkout
        session.changed.connect(self._changed)
        session.refreshed.connect(self._show_account)
        session.draft_changed.connect(self._show_draft)
        session.draft_changed.connect(self._show_steps)
        session.undo_stack.indexChanged.connect(self._show_steps)
        window.overview.checkout_requested.connect(checkout.check_out)
        window.overview.remove_requested.connect(checkout.remove_seats)
        window.overview.cancel_requested.connect(checkout.cancel_removal)
        window.page_shown.connect(self._page_shown)
        self.features.billing.savings_made.connect(self.dock.add_card)
        self.features.findings.status_changed.connect(self._show_findings_sum)
        self._seats.opened.connect(self._user_opened)

    @Slot(str)
    def _page_shown(self, _key: str) -> None:
        self._window.status.selection.clear()  # the selection of another page is not in sight
        self.status.show_selection()
        self.features.findings.show_selection()
        if self._session.workspace is not None:
            self.features.reload_page()

    @Slot()
    def _open_user(self) -> None:
        if self.users is not None and (chosen := self.users.chosen):
            self.features.user_dialogs.show_user(chosen[0], self.users)

    @Slot(object)
    def _user_opened(self, user: int) -> None:
        if self.users is not None and self._session.workspace is not None:
            self.features.user_dialogs.show_user(user, self.users)

    @Slot()
    def _find(self) -> None:
        if self._window.page == ACTIVITY:
            self.features.activity.find()
            return
        if self._window.page != SEATS:
            self._window.show_page(SEATS)
        self._window.filter.setFocus()
        self._window.filter.selectAll()

    @Slot()
    def _help(self) -> None:
        self._explain("", self._window)

    @Slot(str, object)
    def _explain(self, topic: str, over: QWidget) -> None:
        """Open the help on a topic, or on the page that is looked at, over a window or a dialog."""
        from seatdesk.ui.shell.help_dialog import HelpDialog  # noqa: PLC0415 - when it is opened
        from seatdesk.ui.shell.help_topics import shown_topic  # noqa: PLC0415 - likewise

        page = shown_topic(self._window.page, self._window.stack.currentWidget())
        HelpDialog(topic or page, over).open()

    @Slot()
    def _reset_layout(self) -> None:
        self.layout_reset.emit()
        self._window.reset_layout()
