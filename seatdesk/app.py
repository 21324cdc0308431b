"""The composition root of the window: what is opened how, with which folders and which clock.

Until the first paint nothing is imported that it does not need: no SQLAlchemy, no Alembic, no
controllers. They follow in the worker while the first rows are already on the screen.
"""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# isort: off
# Without Qt: whatever is imported once PySide is there, PySide reads the source of.
import seatdesk.controllers.jobs
import seatdesk.controllers.read_models
import seatdesk.domain.seat_draft  # noqa: F401 - the same
from seatdesk.resources import resource
from seatdesk.settings import Settings
from seatdesk.store.errors import StoreError
from seatdesk.store.connection.location import is_server
from seatdesk.store.read_models.views import Views

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
# isort: on

from seatdesk.ui.application import SeatDeskApplication, make_application
from seatdesk.ui.startup.single_instance import SingleInstance
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text import language
from seatdesk.ui.window.context import Folders, Openers
from seatdesk.ui.window.main_window import IMPORTABLE

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

SOURCE = "window"
FIRST_LANGUAGE = "en"
"""The language of the sources: only its plurals have to be read, and they can wait."""


def run(
    location: str | None,
    *,
    today: date | None = None,
    actor: str | None = None,
    screenshot: Path | None = None,
) -> int:
    """Show the window until it is closed; None: the last workspace, or the welcome page.

    A list of people in place of a workspace is offered for import into that one.
    With `screenshot` the window is only photographed when all of it is there.
    """
    reason = reason_against_screen()
    if reason:
        sys.stderr.write(reason)
        return 3
    folders = personal_folders()
    settings = Settings.load(folders.settings)
    app = make_application(sys.argv[:1])
    if language.chosen(settings.language) != FIRST_LANGUAGE:
        language.install(app, settings.language)
    QLocale.setDefault(language.region(settings.region))
    named = _whole(location) if location else ""
    to_import = named if named.lower().endswith(IMPORTABLE) else ""
    where = named if named and not to_import else last_of(settings)
    instance = SingleInstance(folders.locks or folders.state)
    alone = not where or is_server(where) or screenshot is not None
    if not alone and not instance.claim(where, to_import):
        return 0
    ways = openers(today, actor)

    def make(instance: SingleInstance | None = None) -> WorkspaceWindow:
        made = WorkspaceWindow(ways, folders, settings, instance)
        if isinstance(app, SeatDeskApplication):
            app.file_opened.connect(made.open_file)
        first = [] if instance is None else [start_log, made.show_damaged_files]
        complete_after_paint(made, [*late_tasks(app, made), *first])
        follow_language(app, made, make)
        return made

    workspace_window = make(instance)
    if screenshot is not None:
        return _photograph(workspace_window, where, screenshot, app.exec)
    workspace_window.start(where)
    if to_import:
        workspace_window.open_file(to_import)
    return int(app.exec())


def complete_after_paint(
    workspace_window: WorkspaceWindow, tasks: Sequence[Callable[[], object]]
) -> None:
    """Load what the first paint does not need once it is seen; `tasks` come when all is there."""
    workspace_window.window.first_painted.connect(
        lambda: complete(workspace_window, tasks), Qt.ConnectionType.SingleShotConnection
    )


def complete(workspace_window: WorkspaceWindow, tasks: Sequence[Callable[[], object]]) -> None:
    """Begin the start after the first paint; the window answers meanwhile."""
    from seatdesk.ui.startup.deferred_startup import DeferredStartup  # noqa: PLC0415 - after the first paint

    DeferredStartup(workspace_window, tasks).begin()


def follow_language(
    app: QApplication, workspace_window: WorkspaceWindow, make: Callable[[], WorkspaceWindow]
) -> None:
    """Let another language be spoken in a window that is made anew."""

    def switch() -> None:
        from seatdesk.ui.startup.language_switch import LanguageSwitch  # noqa: PLC0415 - seldom

        LanguageSwitch(app, make, workspace_window).switch()

    workspace_window.language_chosen.connect(switch, Qt.ConnectionType.QueuedConnection)


def reason_against_screen() -> str:
    """Say why no window can be shown here; empty when it can: `screen_check`."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return ""
    from seatdesk.ui.startup import screen_check  # noqa: PLC0415 - other systems need no look

    return screen_check.reason_against()


def late_tasks(app: QApplication, workspace_window: WorkspaceWindow) -> list[Callable[[], object]]:
    """Tasks that can wait for the first paint: plurals, the icon, reports of our own mistakes."""

    def report_faults() -> None:
        from seatdesk.ui.faults import FaultReporter  # noqa: PLC0415 - after the first paint

        folder = workspace_window.context.folders.state / "faults"
        faults = FaultReporter(folder, workspace_window)
        faults.install()
        faults.show_in(workspace_window.window)

    def load_plurals() -> None:
        chosen = workspace_window.context.settings.language
        if language.chosen(chosen) != FIRST_LANGUAGE:
            return
        if isinstance(app, SeatDeskApplication):
            app.quiet = True  # nothing that is shown yet has a plural
        language.install(app, chosen)
        if isinstance(app, SeatDeskApplication):
            app.quiet = False

    return [
        report_faults,
        load_plurals,
        workspace_window.show_missing_language,
        lambda: app.setWindowIcon(QIcon(str(resource("app", "seatdesk.svg")))),
    ]


def start_log() -> None:
    """Write down on this machine what goes wrong, without anybody's address."""
    from seatdesk import logs, paths  # noqa: PLC0415 - after the first paint

    logs.start(paths.log_folder())


def openers(today: date | None, actor: str | None) -> Openers:
    """The ways in which this program opens workspaces; `today` is a what-if clock."""

    def day(time_zone: str) -> date:
        if today or not time_zone:
            return today or datetime.now().astimezone().date()
        from seatdesk.controllers.time_zones import system_clock  # noqa: PLC0415 - in the worker, after the paint

        return system_clock(time_zone)

    def workspace(location: str, *, only_read: bool = False) -> "Workspace":
        from seatdesk.controllers.workspace import Workspace  # noqa: PLC0415 - in the worker, after the paint

        opened = partial(
            Workspace.open,
            location,
            clock=day,
            actor=actor,
            source=SOURCE,
            alphabet=language.alphabet(),
        )
        if only_read:
            return opened(apply_renewals=False, only_read=True)
        try:
            return opened()
        except StoreError as error:
            if error.code != "read_only" or is_server(location):
                raise
            return opened(apply_renewals=False)

    def views(location: str, *, only_read: bool = False) -> Views:
        alphabet = language.alphabet()
        return Views.open(location, allow_read_only=True, only_read=only_read, alphabet=alphabet)

    return Openers(views, workspace, day)


def personal_folders() -> Folders:
    """The folders of this person's settings and drafts."""
    from seatdesk import paths  # noqa: PLC0415 - tests of this module bring their own folders

    return Folders(paths.settings_file(), paths.state_folder(), paths.locks_folder())


def last_of(settings: Settings) -> str:
    """The workspace that was open last, if its file is still there."""
    last = settings.recent[0] if settings.recent else ""
    return last if last and (is_server(last) or Path(last).exists()) else ""


def _whole(location: str) -> str:
    return location if is_server(location) else str(Path(location).absolute())


def _photograph(
    workspace_window: WorkspaceWindow, where: str, picture: Path, loop: Callable[[], int]
) -> int:
    from seatdesk.ui.startup.screenshot import ScreenshotTaker  # noqa: PLC0415 - rarely asked for

    photographer = ScreenshotTaker(workspace_window, picture, empty=not where)
    workspace_window.hold.asks = False
    workspace_window.start(where)
    loop()
    return photographer.status
