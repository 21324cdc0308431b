"""Commands of the window once the controllers are there, and the reading that follows each."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.domain.changes.change_needs import AccountPart
from seatdesk.ui.activity.activity_commands import ActivityCommands
from seatdesk.ui.activity.page import ActivityPage
from seatdesk.ui.billing.billing_commands import BillingCommands
from seatdesk.ui.checkout.checkout_commands import CheckoutCommands
from seatdesk.ui.exports.export_commands import ExportCommands
from seatdesk.ui.imports.import_commands import ImportCommands
from seatdesk.ui.preferences.preferences_commands import PreferencesCommands
from seatdesk.ui.prices.price_commands import PriceCommands
from seatdesk.ui.seats.draft_file import DraftFile
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.seat_editing import SeatEditing
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.session import Session
from seatdesk.ui.shell.action_permissions import ActionPermissions
from seatdesk.ui.shell.outcome_messages import OutcomeMessages
from seatdesk.ui.shell.status_texts import StatusTexts
from seatdesk.ui.shell.subscription_menus import SubscriptionMenus
from seatdesk.ui.shell.table_commands import TableCommands
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.users.user_commands import UserCommands
from seatdesk.ui.users.user_dialogs import UserDialogs
from seatdesk.ui.window.context import ACTIVITY, SEATS, WindowContext
from seatdesk.ui.window.message_bar import Message
from seatdesk.ui.workspaces.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from seatdesk.controllers.read_models import StoreError
    from seatdesk.ui.workspaces.welcome_page import WelcomePage


class WindowCommands(QObject):
    """Joins actions, pages and session of one window."""

    settings_changed = Signal()
    """The settings are to be written."""
    layout_reset = Signal()
    """The window forgets where it stood."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._context, self._window = context, context.window
        self._session, self._seats = session, seats
        self.requests = requests = DialogRequests(session, self)
        self.checkout = CheckoutCommands(context, requests, seats)
        self.billing = BillingCommands(context, requests, self.checkout)
        self.prices = PriceCommands(context, requests)
        self.user_dialogs = UserDialogs(context, requests, self.checkout)
        self.preferences = PreferencesCommands(context, requests)
        self.history = ActivityCommands(context, requests)
        self.imports = ImportCommands(context, requests)
        self.exports = ExportCommands(context, requests, seats)
        self.files = WorkspaceCommands(context, requests)
        self.status = StatusTexts(context, session, seats)
        self.table = TableCommands(context, session, seats)
        self.menus = SubscriptionMenus(context, seats)
        self.permissions = ActionPermissions(context, requests, seats)
        self.outcomes = OutcomeMessages(session, context.window.messages)
        self._troubles: set[str] = set()
        """Messages about trouble with the workspace."""
        self.editing: SeatEditing | None = None
        self.users: UserCommands | None = None
        self._connect_actions()
        self._connect_pages()
        self._connect_features()
        if session.location:  # what is asked for meanwhile is done when it is there
            self.permissions.show_opening()
        else:
            self._show_permissions()

    @property
    def activity(self) -> ActivityPage | None:
        """The page of the history, once it was looked at."""
        return self.history.page

    # -- opening and closing -------------------------------------------------------------------

    def serve(self, welcome: "WelcomePage") -> None:
        """Do what the welcome page asks for."""
        self.files.serve(welcome)
        welcome.import_requested.connect(self.imports.choose)

    @Slot()
    def follow_opening(self) -> None:
        """A workspace is open: it is among the recent ones, and files may wait for it."""
        self.imports.resume()
        self.files.fill_recent()

    def opening_tasks(self) -> list[Callable[[], object]]:
        """Tasks that a workspace makes necessary when it is opened, of a few milliseconds each."""
        snapshot, overview = self._session.snapshot, self._window.overview
        rows = snapshot.overview if snapshot is not None else ()
        return [
            self._begin_editing,
            self._show_pools,
            *(partial(overview.show_overview, (row,)) for row in rows),
            self._fill_menus,
            self._show_permissions,
            self._show_facts,
        ]

    def _begin_editing(self) -> None:
        session, seats, messages = self._session, self._seats, self._window.messages
        drafts = DraftFile(self._context.folders.state, session.location)
        self.editing = SeatEditing(session, seats, messages, drafts)
        self.editing.checkout_requested.connect(self.checkout.check_out_draft)
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
        self._window.messages.show_text(text.format(reason=sentence(sealed)), Severity.WARNING)

    def close_workspace(self) -> None:
        """The workspace is being closed: what is a draft stays on disk."""
        if self.editing is not None:
            self.editing.close()
            self.editing.deleteLater()
            self.editing = None
        if self.users is not None:
            self.users.deleteLater()
            self.users = None
        self._show_permissions()

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
        self._show_pools()  # the rest was shown with the snapshot, which always comes first
        self._read_page()

    def _read_page(self) -> None:
        self.history.reload()
        self.billing.reload()

    @Slot()
    def _show_account(self) -> None:
        """Dock, chips, footer and permissions, from the newest snapshot."""
        snapshot = self._session.snapshot
        if snapshot is None or self.users is None:  # opening it shows all this task by task
            return
        for trouble in self._troubles:  # all of it was read just now
            self._window.messages.drop(trouble)
        self._troubles.clear()
        self._seats.use_pools(snapshot.pools)
        self._show_pools()
        self._window.overview.show_overview(snapshot.overview)
        self._show_facts()
        self._show_permissions()

    def _show_facts(self) -> None:
        """The day, who works here, and how many users there are of each kind."""
        snapshot, seats = self._session.snapshot, self._seats
        if snapshot is None:
            return
        seats.date_from(snapshot.today, snapshot.account.policies.idle_after_days)
        self.status.show_actor(snapshot.actor)
        self.status.show_found()
        idle = seats.idle_after
        self._session.ask(
            lambda workspace, _progress: workspace.views.chips(snapshot.today, idle),
            seats.show_counts,
        )

    def _show_permissions(self) -> None:
        self.permissions.show()
        self.history.allow(self.requests.sealed())
        self.status.show_saved()

    @Slot()
    def _show_pools(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            # A clock that is behind: the figures are of the last line of the history.
            day = max(snapshot.today, snapshot.account.as_of)
            self._window.overview.show_pools(self._seats.pools, self._session.draft, day)
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
        self._window.messages.show_message(Message(text, Severity.REFUSAL, (again,)))

    # -- joining -------------------------------------------------------------------------------

    def _fill_menus(self) -> None:
        if (users := self.users) is None:
            return
        self.menus.fill(
            {
                "assign": partial(users.put_seats, seated=True),
                "unassign": partial(users.put_seats, seated=False),
                "transfer": users.transfer,
                "checkout": self.checkout.check_out,
                "remove-seats": self.checkout.remove_seats,
                "cancel-removal": self.checkout.cancel_removal,
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
                "select-all": seats.view.selectAll,
                "select-pasted": lambda: self.users and self.users.select_pasted(),
                "find": self._find,
                "clear-find": window.filter.clear,
                "next-pane": window.next_pane,
                "refresh": self._session.refresh,
                "reset-layout": self._reset_layout,
                "new-user": self.user_dialogs.new_user,
                "toggle": lambda: self.users and self.users.toggle(),
                "invite": lambda: self.users and self.users.invite(),
                "activate": lambda: self.users and self.users.activate(),
                "deactivate": lambda: self.users and self.users.deactivate(),
                "remove-user": lambda: self.users and self.users.remove(),
                "palette": self.table.open_palette,
                "help": self._help,
                "open-user": self._open_user,
                "working-as": self.user_dialogs.work_as,
                "preferences": self.preferences.preferences,
                "verify": self.history.verify,
                "about": self.preferences.about,
                "import": self.imports.choose,
                "export": self.exports.choose,
                "add-subscription": self.billing.add,
                "price-books": self.prices.price_books,
                "exchange-rates": self.prices.exchange_rates,
            }
        )

    def _connect_pages(self) -> None:
        window, session = self._window, self._session
        session.changed.connect(self._changed)
        session.refreshed.connect(self._show_account)
        session.draft_changed.connect(self._show_pools)
        session.draft_changed.connect(self._show_steps)
        session.undo_stack.indexChanged.connect(self._show_steps)
        window.overview.checkout_requested.connect(self.checkout.check_out)
        window.overview.remove_requested.connect(self.checkout.remove_seats)
        window.overview.cancel_requested.connect(self.checkout.cancel_removal)
        window.page_shown.connect(self._page_shown)
        self._seats.opened.connect(self._user_opened)

    def _connect_features(self) -> None:
        """Hand on the requests of one feature to another."""
        self.billing.rates_requested.connect(self.prices.exchange_rates)
        self.files.import_requested.connect(self.imports.import_files)
        self.imports.workspace_needed.connect(self.files.new)
        self.files.settings_changed.connect(self.settings_changed)
        self.preferences.settings_changed.connect(self._use_settings)

    @Slot()
    def _use_settings(self) -> None:
        """Other words, another region or look: show everything anew."""
        self.settings_changed.emit()
        self._session.refreshed.emit()
        self._seats.reformat()

    @Slot(str)
    def _page_shown(self, _key: str) -> None:
        if self._session.workspace is not None:
            self._read_page()

    @Slot()
    def _open_user(self) -> None:
        if self.users is not None and (chosen := self.users.chosen):
            self.user_dialogs.show_user(chosen[0], self.users)

    @Slot(object)
    def _user_opened(self, user: int) -> None:
        if self.users is not None and self._session.workspace is not None:
            self.user_dialogs.show_user(user, self.users)

    @Slot()
    def _find(self) -> None:
        if self._window.page == ACTIVITY:
            self.history.find()
            return
        if self._window.page != SEATS:
            self._window.show_page(SEATS)
        self._window.filter.setFocus()
        self._window.filter.selectAll()

    @Slot()
    def _help(self) -> None:
        from seatdesk.ui.shell.help_dialog import HelpDialog  # noqa: PLC0415 - when someone asks

        HelpDialog(self._window.page, self._window).open()

    @Slot()
    def _reset_layout(self) -> None:
        self.layout_reset.emit()
        self._window.reset_layout()
