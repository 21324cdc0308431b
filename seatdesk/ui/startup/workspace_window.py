"""The program behind the window: opens workspaces, and joins pages, session and dialogs."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from seatdesk.controllers.read_models import StoreError, is_server
from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.settings import Settings
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.user_search import FirstLook
from seatdesk.ui.session.idle_tasks import IdleTasks
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.startup.first_rows import FirstRows
from seatdesk.ui.startup.single_instance import SingleInstance
from seatdesk.ui.startup.workspace_hold import WorkspaceHold
from seatdesk.ui.style import colour_scheme
from seatdesk.ui.text import language
from seatdesk.ui.window.context import (
    ACTIVITY,
    BILLING,
    FINDINGS,
    RENEWALS,
    REPORTS,
    SCENARIOS,
    SEATS,
    WELCOME,
    Folders,
    Openers,
    WindowContext,
    file_name,
)
from seatdesk.ui.window.main_window import MainWindow
from seatdesk.ui.window.saved_state import WindowPlace

if TYPE_CHECKING:
    from seatdesk.ui.session.session import Session
    from seatdesk.ui.shell.commands import WindowCommands
    from seatdesk.ui.workspaces.password_request import PasswordRequest
    from seatdesk.ui.workspaces.welcome_page import WelcomePage


class WorkspaceWindow(QObject):
    """One window and what it shows."""

    opened = Signal()
    """The controllers of a workspace are there."""
    could_not_open = Signal(object)
    language_chosen = Signal()
    """Another language is to be spoken: a window speaks one, so it is for others to make anew."""
    closing_workspace = Signal()
    """The workspace that is open, or on its way, is being closed."""

    def __init__(
        self,
        openers: Openers,
        folders: Folders,
        settings: Settings,
        instance: SingleInstance | None = None,
    ) -> None:
        super().__init__()
        _apply_theme(settings)
        self.window = MainWindow()
        self.runner = JobRunner(self)
        self.context = WindowContext(self.window, self.runner, settings, folders, openers)
        self.search_runner, self.housekeeper = JobRunner(self), JobRunner(self)
        self.draft = SeatDraft()
        self.reader = JobRunner(self)
        """Rows in sight wait for no search."""
        self.seats = SeatsPage(self.draft, self.search_runner, self.reader, self.window)
        self.seats.columns.saved = settings.columns
        if settings.sort:
            self.seats.model.sort_order = tuple((str(k), bool(d)) for k, d in settings.sort)
        self.window.add_page(SEATS, self.seats)
        self._list_pages()
        self.place = WindowPlace(folders.state / "window.ini")
        self.instance = instance or SingleInstance(folders.locks or folders.state)
        self.instance.setParent(self)
        self.hold = WorkspaceHold(self.window)
        self.session: Session | None = None
        """There after the first paint."""
        self.commands: WindowCommands | None = None
        self._welcome: WelcomePage | None = None
        self._passwords: PasswordRequest | None = None
        self.location = ""
        self._account = ""
        self.revision = -1
        """The revision that the first rows were read of."""
        self.closed = False
        self.complete = False
        """True when everything that an open workspace has is there."""
        self.idle_tasks = IdleTasks(self)
        self._first = FirstRows(self.context, self.seats, self.search_runner, self.reader)
        self._handed_over: list[str] = []
        """Files that wait for the commands."""
        self._connect()

    def _list_pages(self) -> None:
        """Name the pages on the rail and in the menu, in the order of Ctrl+1 and so on.

        A page is named here when it is there; its icon has its name.
        """
        pages = (
            (SEATS, self.tr("Seats")),
            (BILLING, self.tr("Billing")),
            (SCENARIOS, self.tr("Scenarios")),
            (RENEWALS, self.tr("Renewals")),
            (FINDINGS, self.tr("Findings")),
            (REPORTS, self.tr("Reports")),
            (ACTIVITY, self.tr("Activity")),
        )
        for key, title in pages:
            self.window.list_page(key, title, key)

    # -- opening -------------------------------------------------------------------------------

    def start(self, location: str) -> None:
        """Show the window on a workspace or the welcome page; the rest comes after the paint."""
        self.place.restore(self.window)
        self.seats.pause()
        if location and self.hold.claim(location):
            self.announce(location)
            self._first.show_now(location)
        else:
            self.show_welcome()
        self.window.show()

    @Slot(str)
    def open(self, location: str) -> None:
        """Show another workspace."""
        if location != self.location and self.hold.claim(location):
            self._open_held(location)

    @Slot(str)
    def _open_held(self, location: str) -> None:
        """Nobody else has it, or it is to be opened all the same."""
        if not self.claimed(location):
            self.hold.drop()
            text = self.tr("{file} is open in another window of SeatDesk, which was asked to rise.")
            self.window.messages.show_text(text.format(file=Path(location).name))
            return
        self.close_workspace()
        self.announce(location)
        self._first.show_soon(location)

    @Slot()
    def _leave_to_others(self) -> None:
        """Somebody else's workspace is not opened: where nothing else is, nothing is claimed."""
        if not self.location:
            self.instance.release()

    def claimed(self, location: str) -> str:
        """The workspace, when this is its one window; else nothing, and the other window rises."""
        if location and not is_server(location) and not self.instance.claim(location):
            return ""
        return location

    @Slot(str)
    def open_file(self, location: str) -> None:
        """A file that the system hands over: opened as soon as that can be done."""
        if self.commands is None:
            self._handed_over.append(location)
        else:
            self.window.files_dropped.emit([location])

    def announce(self, location: str) -> None:
        """A workspace is on its way: its name stands in the title already."""
        self.location = location
        self.hold.adopt()
        self._first.only_read = self.hold.only_read
        self.window.show_workspace(there=True)
        self.window.show_page(SEATS)
        self.window.name("", self.file_name, dirty=False)
        self.seats.view.placeholder = (
            self.tr("Connecting…") if is_server(location) else self.tr("Opening…")
        )

    @Slot(object)
    def show_first_rows(self, look: FirstLook) -> None:
        """The first rows are read: show them."""
        self._account, self.revision = look.head.name, look.head.revision
        today = self.context.openers.today("")  # the account's own zone may wait for its library
        self.seats.show_first(look, today)
        self.seats.footer.show_draft(self.seats.pools, self.draft, {})
        self.show_title()

    @Slot()
    def open_controllers(self) -> None:
        """Open the controllers in the worker."""
        if self.location and self.session is not None:
            opener = partial(self.context.openers.workspace, only_read=self.hold.only_read)
            self.session.open(self.location, opener)

    def use_commands(self, commands: "WindowCommands") -> None:
        """Connect the commands, now that they are loaded, and do what was asked for meanwhile."""
        self.commands = commands
        commands.layout_reset.connect(self.place.forget)
        features = commands.features
        features.files.open_requested.connect(self.open)
        features.files.close_requested.connect(self.close_workspace)
        features.files.welcome_requested.connect(self.show_welcome)
        features.settings_changed.connect(self.save_settings)
        features.preferences.language_chosen.connect(self.language_chosen)
        self.opened.connect(features.follow_opening)
        self.serve_welcome()
        files, self._handed_over = self._handed_over, []
        for file in files:
            self.window.files_dropped.emit([file])

    @Slot()
    def show_welcome(self, trouble: str = "") -> None:
        """Nothing is open; `trouble` says why, when it should be."""
        self.location, self._account = "", ""
        self.window.show_workspace(there=False)
        welcome = self.welcome
        self.window.show_page(WELCOME)
        self.window.name("", "", dirty=False)
        if self.commands is not None:  # opening may have failed while all was enabled
            self.commands.show_permissions()
        welcome.show_recent(self.context.settings.listed, self.context.settings.pinned)
        welcome.show_trouble(trouble)

    @property
    def welcome(self) -> "WelcomePage":
        """The page that is there while nothing is open; made when it is first needed."""
        if self._welcome is None:
            from seatdesk.ui.workspaces.welcome_page import WelcomePage  # noqa: PLC0415 - not for every start

            self._welcome = WelcomePage(self.window)
            self.window.add_page(WELCOME, self._welcome)
            self.serve_welcome()
        return self._welcome

    def serve_welcome(self) -> None:
        """Page and commands are both there, whichever came last."""
        if self._welcome is not None and self.commands is not None:
            self.commands.features.serve(self._welcome)

    @property
    def passwords(self) -> "PasswordRequest":
        """The search for a server's password; made when a server first wants one."""
        if self._passwords is None:
            from seatdesk.ui.workspaces.password_request import PasswordRequest  # noqa: PLC0415 - only in trouble

            self._passwords = PasswordRequest(self.context, self.fail_to_open)
            self._passwords.password_found.connect(self.open)
            self.opened.connect(self._passwords.settle)
        return self._passwords

    @Slot()
    def close_workspace(self) -> None:
        """Close what is open; an unsaved draft stays on disk."""
        if self.commands is not None:
            self.commands.close_workspace()
        if self.seats.views is not None:
            self.seats.search.stop()
        self._first.release()
        if self.session is not None:
            self.session.close_workspace()
        if self.commands is not None:
            self.commands.show_permissions()  # by now nothing is open
        self.seats.forget()
        self.instance.release()
        self.hold.release()
        self.window.messages.clear()
        self.closing_workspace.emit()
        self.location, self.complete = "", False

    @property
    def file_name(self) -> str:
        """The workspace's name in the title: a file's name, a server without password."""
        return file_name(self.location)

    @Slot()
    def show_title(self, account: str = "") -> None:
        """Account, file, and whether there is a draft."""
        self._account = account or self._account
        if self.location:
            self.window.name(self._account, self.file_name, dirty=self.draft.dirty)

    # -- inside --------------------------------------------------------------------------------

    @Slot(object)
    def fail_to_open(self, error: Exception) -> None:
        """Show the welcome page, with the reason why nothing is open."""
        from seatdesk.ui.text.wording import sentence  # noqa: PLC0415 - only in trouble

        self.instance.release()
        self.hold.release()
        self.show_welcome(sentence(error))
        self.could_not_open.emit(error)

    def show_damaged_files(self) -> None:
        """Name the files of the person's own choices that could not be read, once."""
        settings = self.tr(
            "Some of your settings could not be read and are the defaults again. The file is kept: "
            "{file}"
        )
        place = self.tr("The window's last place could not be read. The file is kept: {file}")
        files = ((self.context.settings.damaged, settings), (self.place.damaged, place))
        for damaged, text in files:
            if damaged is not None:
                self.window.messages.show_state(text.format(file=damaged))

    def show_missing_language(self) -> None:
        """Say that the language somebody wants cannot be spoken, and what brings it."""
        code = language.wanted(self.context.settings.language)
        if language.catalogue_of(code) is None:
            text = self.tr(
                "The window's texts in {language} are missing. Install SeatDesk again; in a copy "
                "of its sources, python3 packaging/dev.py run makes them."
            )
            self.window.messages.show_state(text.format(language=language.LANGUAGES[code]))

    @Slot(object)
    def show_trouble(self, error: Exception) -> None:
        """A workspace that cannot be opened, or one that fails while it is open."""
        if not isinstance(error, StoreError):
            raise error
        if self.session is None or self.session.workspace is None:
            location = self.location
            self.close_workspace()
            self.passwords.offer(location, error)
        elif self.commands is not None:
            self.commands.show_trouble(error)

    @Slot()
    def show_waiting(self) -> None:
        """Somebody else saves something long: once is enough."""
        text = self._waiting()
        if text not in self.window.messages.texts:
            self.window.messages.show_state(text)

    @Slot()
    def end_waiting(self) -> None:
        """It came to an end, well or not."""
        self.window.messages.drop(self._waiting())

    def _waiting(self) -> str:
        return self.tr("Another program is saving. Waiting for it to finish…")

    @Slot(QCloseEvent)
    def _close(self, event: QCloseEvent) -> None:
        self.window.overview_place.show_as_wanted()
        self.place.save(self.window, docks=bool(self.location))
        self.save_settings()
        self.window.hide()  # what runs in the worker may take a while to end
        if self.commands is not None:
            self.commands.close_workspace()
        self.seats.search.stop()  # it would still get ready for what may come
        for runner in (self.search_runner, self.reader, self.housekeeper):
            runner.close()
        if self.session is not None:
            self.session.undo_stack.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.session.close()
        self.runner.close()
        self._first.close()
        self.closed = True
        self.idle_tasks.clear()
        self.closing_workspace.emit()
        self.instance.release()
        self.hold.drop()
        self.hold.release()
        event.accept()

    @Slot()
    def save_settings(self) -> None:
        """Write what the person chose, among it the columns."""
        self.note_columns()
        self.context.settings.save(self.context.folders.settings)

    def note_columns(self) -> None:
        """Let the settings know the columns and their order."""
        settings = self.context.settings
        settings.columns = self.seats.columns.arrangement()
        if self.commands is not None:
            self.commands.save_dialog_sizes()
        settings.sort = [[key, down] for key, down in self.seats.model.sort_order]

    @Slot()
    def _rise(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _connect(self) -> None:
        window = self.window
        window.closing.connect(self._close)
        window.filter.textChanged.connect(self.seats.filter_by)
        window.filter.left.connect(self.seats.focus_table)
        self.seats.filter_typed.connect(self._type_filter)
        self.seats.filter_cleared.connect(window.filter.clear)
        self.seats.failed.connect(self.show_trouble)
        self._first.rows_read.connect(self.show_first_rows)
        self._first.failed.connect(self.fail_to_open)
        self._first.controllers_wanted.connect(self.open_controllers)
        self._first.trouble.connect(self.show_trouble)
        self.instance.raise_requested.connect(self._rise)
        self.instance.file_handed.connect(self.open_file)
        self.hold.wanted.connect(self._open_held)
        self.hold.declined.connect(self._leave_to_others)

    @Slot(str)
    def _type_filter(self, text: str) -> None:
        self.window.filter.setFocus()
        self.window.filter.insert(text)


def _apply_theme(settings: Settings) -> None:
    """Light, dark, or as the system."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        colour_scheme.apply_scheme(app, settings.theme)
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: colour_scheme.outline(app))
