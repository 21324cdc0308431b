"""What the window can do once the controllers are there: every action, and what is read again."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from seatdesk.controllers.outcome import Changes, Done, Refused
from seatdesk.domain.account import Permission
from seatdesk.domain.rules import BILLING, BOTH, USERS
from seatdesk.ui.billing_desk import BillingDesk
from seatdesk.ui.desk import Session
from seatdesk.ui.file_desk import FileDesk
from seatdesk.ui.pages.activity import ActivityPage
from seatdesk.ui.panels.message_bar import Message
from seatdesk.ui.person_desk import PersonDesk
from seatdesk.ui.price_desk import PriceDesk
from seatdesk.ui.readouts import Readouts
from seatdesk.ui.requests import Requests
from seatdesk.ui.seat_dialogs import SeatDialogs
from seatdesk.ui.seat_editing import SeatEditing
from seatdesk.ui.state import DraftFile
from seatdesk.ui.table_commands import TableCommands
from seatdesk.ui.tones import Tone
from seatdesk.ui.user_commands import UserCommands
from seatdesk.ui.wording import sentence
from seatdesk.ui.workbench import ACTIVITY, SEATS, Workbench

if TYPE_CHECKING:
    from seatdesk.controllers.history import HistoryLine
    from seatdesk.controllers.reading import StoreError

HISTORY_PAGE = 200
NEEDS_USERS = ("new-user", "invite", "activate", "deactivate", "remove-user", "import")
NEEDS_BOTH = ("toggle",)
NEEDS_BILLING = ("add-subscription",)
NEEDS_OPEN = (
    "export",
    "copy-to",
    "restore",
    "close",
    "copy",
    "copy-headers",
    "select-all",
    "select-pasted",
    "find",
    "refresh",
    "open-user",
    "working-as",
    "verify",
    "palette",
    "price-books",
    "exchange-rates",
)


class CommandDesk(QObject):
    """Joins actions, pages and session of one workbench."""

    def __init__(self, bench: Workbench, session: Session) -> None:
        super().__init__(bench)
        self._bench, self._window, self._session = bench, bench.window, session
        self.activity = ActivityPage(bench.window)
        self.requests = Requests(session, self)
        self.dialogs = SeatDialogs(bench, self.requests)
        self.billing = BillingDesk(bench, self.requests, self.dialogs)
        self.prices = PriceDesk(bench, self.requests)
        self.billing.rates_requested.connect(self.prices.exchange_rates)
        self.persons = PersonDesk(bench, self.requests)
        self.files = FileDesk(bench, self.requests, self)
        self.readouts = Readouts(bench, session)
        self.table = TableCommands(bench)
        self.editing: SeatEditing | None = None
        self.users: UserCommands | None = None
        bench.window.add_page(ACTIVITY, self.activity)
        self._connect_actions()
        self._connect_pages()
        self._gate()

    # -- opening and leaving -------------------------------------------------------------------

    @Slot()
    def _opened(self) -> None:
        bench = self._bench
        drafts = DraftFile(bench.folders.state, bench.location)
        self.editing = SeatEditing(self._session, bench.seats, self._window.messages, drafts)
        self.editing.checkout_requested.connect(self.dialogs.check_out_draft)
        self.users = UserCommands(self._session, bench.seats, self.editing, self._window.messages)
        self._fill_menus()
        self._show_account()
        self.editing.offer_draft()

    def leave(self) -> None:
        """The workspace is being closed: what is a draft stays on disk."""
        if self.editing is not None:
            self.editing.leave()
            self.editing.deleteLater()
            self.editing = None
        if self.users is not None:
            self.users.deleteLater()
            self.users = None
        self._gate()

    # -- what is read again --------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes & (Changes.USERS | Changes.SEATS | Changes.SUBSCRIPTIONS | Changes.DOWNGRADES):
            self._bench.seats.reload()
        if changes & Changes.SUBSCRIPTIONS:
            self._fill_menus()
        if self.editing is not None:
            self.editing.reconcile()
        self._show_account()
        self._read_page()

    def _read_page(self) -> None:
        if self._window.page == ACTIVITY:
            self.activity.reload()
        self.billing.reload()

    @Slot()
    def _show_account(self) -> None:
        """Dock, chips, footer and permissions, from the newest snapshot."""
        snapshot, bench = self._session.snapshot, self._bench
        if snapshot is None:
            return
        bench.seats.date_from(snapshot.today, snapshot.account.policies.idle_after_days)
        self._show_pools()
        self._window.overview.show_overview(snapshot.overview)
        self.readouts.show_actor(snapshot.actor)
        idle = bench.seats.idle_after
        self._session.ask(
            lambda desk, _progress: desk.views.chips(snapshot.today, idle), bench.seats.show_counts
        )
        self._gate()
        bench.show_title()

    @Slot()
    def _show_pools(self) -> None:
        snapshot, seats = self._session.snapshot, self._bench.seats
        if snapshot is not None:
            self._window.overview.show_pools(seats.pools, self._session.draft, snapshot.today)
            self.readouts.show_selection()

    # -- permissions ---------------------------------------------------------------------------

    def _gate(self) -> None:
        actions, nothing_needed = self._window.actions_of, frozenset[Permission]()
        actions.allow(NEEDS_OPEN, self.requests.why_not(nothing_needed))
        actions.allow(NEEDS_USERS, self.requests.why_not(USERS))
        actions.allow(NEEDS_BOTH, self.requests.why_not(BOTH))
        actions.allow(NEEDS_BILLING, self.requests.why_not(BILLING))
        both, billing = self.requests.why_not(BOTH), self.requests.why_not(BILLING)
        self._window.overview.allow(both, billing)
        self._bench.seats.footer.allow(both)
        self._bench.seats.lock(both if self._session.snapshot is not None else "")
        self.activity.allow(self.requests.why_not(nothing_needed))
        for key, reason in (
            ("assign", both),
            ("unassign", both),
            ("transfer", both),
            ("checkout", both),
            ("remove-seats", billing),
            ("cancel-removal", billing),
        ):
            menu = self._window.submenus[key].menuAction()
            menu.setEnabled(not reason)
            menu.setToolTip(reason)
        self._show_undo()

    @Slot()
    def _show_undo(self) -> None:
        stack, actions = self._session.undo_stack, self._window.actions_of
        waits = self.tr("The last step is being turned.") if stack.waiting else ""
        for key, possible, text, words, nothing in (
            (
                "undo",
                stack.canUndo(),
                stack.undoText(),
                self.tr("&Undo"),
                self.tr("There is nothing to undo."),
            ),
            (
                "redo",
                stack.canRedo(),
                stack.redoText(),
                self.tr("&Redo"),
                self.tr("There is nothing to redo."),
            ),
        ):
            actions.allow((key,), waits if possible else nothing)
            actions[key].setText(f"{words} {text.replace('&', '&&')}".rstrip())
        clean = "" if self._session.draft.dirty else self.tr("No seat box is changed.")
        actions.allow(("save",), self.requests.why_not(BOTH) or clean)
        actions.allow(("discard",), clean)
        self.readouts.show_saved()

    # -- messages ------------------------------------------------------------------------------

    def say_trouble(self, error: "StoreError") -> None:
        """Something is wrong with the file while it is open; the draft is kept."""
        self._bench.seats.footer.wait(busy=False)
        again = (self.tr("Try again"), self._session.refresh)
        self._window.messages.say(Message(sentence(error), Tone.REFUSAL, (again,)))

    @Slot(object)
    def _say_refused(self, refused: Refused) -> None:
        details = tuple(sentence(r) for r in refused.also) if len(refused.also) > 1 else ()
        self._window.messages.say(Message(sentence(refused), Tone.REFUSAL, (), details))

    @Slot(str, object)
    def _acted(self, label: str, done: Done[object]) -> None:
        """What was done, unless who did it says it better."""
        if done.batch is None or hasattr(done.value, "unassigned"):
            return  # saving seats says more than this
        text = self.tr("Done: {step}.").format(step=label)
        self._window.messages.say(
            Message(text, Tone.DONE, ((self.tr("Undo"), self._session.undo),))
        )

    @Slot(str, bool)
    def _turned(self, label: str, undone: bool) -> None:  # noqa: FBT001 - a signal's own
        """What was taken back, or done again, and the way to the other side."""
        words = self.tr("Undone: {step}.") if undone else self.tr("Done again: {step}.")
        offer = (
            (self.tr("Redo"), self._session.redo)
            if undone
            else (self.tr("Undo"), self._session.undo)
        )
        self._window.messages.say(Message(words.format(step=label), Tone.DONE, (offer,)))

    @Slot()
    def _retire_offers(self) -> None:
        """Undo and Redo of older messages would turn something newer."""
        for offer in (self.tr("Undo"), self.tr("Redo")):
            self._window.messages.retire(offer)

    # -- actions -------------------------------------------------------------------------------

    # -- the history ---------------------------------------------------------------------------

    @Slot(str, object)
    def _read_lines(self, text: str, before: int | None) -> None:
        def show(lines: "tuple[HistoryLine, ...]") -> None:
            self.activity.show_lines(lines, before)

        self._session.ask(
            lambda desk, _progress: desk.history.page(before, HISTORY_PAGE, text), show
        )

    @Slot(int, str)
    def _reverse(self, batch: int, what: str) -> None:
        self.requests.run(
            self.tr("take back “{what}”").format(what=what),
            lambda desk: desk.history.reverse(batch),
        )

    # -- joining -------------------------------------------------------------------------------

    def _fill_menus(self) -> None:
        """One entry per subscription where a menu asks for one."""
        window = self._window
        products = [pool.product for pool in self._bench.seats.pools]
        users = self.users
        if users is None:
            return
        for key, run in (
            ("assign", partial(users.put_seats, seated=True)),
            ("unassign", partial(users.put_seats, seated=False)),
            ("transfer", users.transfer),
            ("checkout", self.dialogs.check_out),
            ("remove-seats", self.dialogs.remove_seats),
            ("cancel-removal", self.dialogs.cancel_removal),
        ):
            menu = window.submenus[key]
            menu.clear()
            for product in products:
                action = QAction(product.replace("&", "&&"), menu)
                action.triggered.connect(partial(_call, run, product))
                menu.addAction(action)

    def _fill_sort(self) -> None:
        menu, view = self._window.submenus["sort"], self._bench.seats.view
        menu.clear()
        for column in self._bench.seats.model.columns:
            action = QAction(column.title.replace("&", "&&"), menu)
            action.triggered.connect(partial(_call, view.header.sort_by, column.key))
            menu.addAction(action)

    def _connect_actions(self) -> None:
        bench, window, seats = self._bench, self._window, self._bench.seats
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
                "new-user": self.dialogs.new_user,
                "toggle": lambda: self.users and self.users.toggle(),
                "invite": lambda: self.users and self.users.invite(),
                "activate": lambda: self.users and self.users.activate(),
                "deactivate": lambda: self.users and self.users.deactivate(),
                "remove-user": lambda: self.users and self.users.remove(),
                "palette": self.table.open_palette,
                "help": self._help,
                "open-user": self._open_user,
                "working-as": self.persons.work_as,
                "preferences": self.persons.preferences,
                "verify": self.persons.verify,
                "about": self.persons.about,
                "add-subscription": self.billing.add,
                "price-books": self.prices.price_books,
                "exchange-rates": self.prices.exchange_rates,
            }
        )
        window.submenus["columns"].aboutToShow.connect(
            lambda: seats.view.header.choices(window.submenus["columns"])
        )
        window.submenus["sort"].aboutToShow.connect(self._fill_sort)
        bench.opened.connect(self._opened)

    def _connect_pages(self) -> None:
        window, session, seats = self._window, self._session, self._bench.seats
        session.changed.connect(self._changed)
        session.refreshed.connect(self._show_account)
        session.draft_changed.connect(self._show_pools)
        session.draft_changed.connect(self._show_undo)
        session.undo_stack.indexChanged.connect(self._show_undo)
        session.refused.connect(self._say_refused)
        session.undo_stack.indexChanged.connect(self._retire_offers)
        session.acted.connect(self._acted)
        session.turned.connect(self._turned)
        window.overview.checkout_requested.connect(self.dialogs.check_out)
        window.overview.remove_requested.connect(self.dialogs.remove_seats)
        window.overview.cancel_requested.connect(self.dialogs.cancel_removal)
        window.page_shown.connect(self._page_shown)
        self.activity.lines_requested.connect(self._read_lines)
        self.activity.reverse_requested.connect(self._reverse)
        self.activity.verify_requested.connect(self.persons.verify)
        seats.opened.connect(self._user_opened)

    @Slot(str)
    def _page_shown(self, _key: str) -> None:
        if self._session.desk is not None:
            self._read_page()

    @Slot()
    def _open_user(self) -> None:
        if self.users is not None and (chosen := self.users.chosen):
            self.persons.show_user(chosen[0], self.users)

    @Slot(object)
    def _user_opened(self, user: int) -> None:
        if self.users is not None and self._session.desk is not None:
            self.persons.show_user(user, self.users)

    @Slot()
    def _find(self) -> None:
        if self._window.page == ACTIVITY:
            self.activity.filter.setFocus()
            return
        if self._window.page != SEATS:
            self._window.show_page(SEATS)
        self._window.filter.setFocus()
        self._window.filter.selectAll()

    @Slot()
    def _help(self) -> None:
        from seatdesk.ui.help import HelpDialog  # noqa: PLC0415 - when someone asks

        HelpDialog(self._window.page, self._window).open()

    @Slot()
    def _reset_layout(self) -> None:
        self._bench.place.forget()
        self._window.reset_layout()


def _call(run: Callable[[str], object], key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - triggered(bool)
    run(key)
