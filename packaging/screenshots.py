"""The pictures of the help and the README: the real window on the sample company, on a fixed day.

Run by `python3 packaging/dev.py screenshots`. The same program on the same machine paints the same
pictures, so a difference in one of them is a difference in the program (or in the fonts).
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QLocale, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from seatdesk import app  # noqa: E402 (the checkout's own, also where another is installed)
from seatdesk.controllers.demo import demo_workspace  # noqa: E402
from seatdesk.settings import Settings  # noqa: E402
from seatdesk.ui.application import make_application  # noqa: E402
from seatdesk.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: E402
from seatdesk.ui.scenarios.page import ScenariosPage  # noqa: E402
from seatdesk.ui.startup.workspace_window import WorkspaceWindow  # noqa: E402
from seatdesk.ui.text import language  # noqa: E402
from seatdesk.ui.text.wording import translated  # noqa: E402
from seatdesk.ui.window.context import BILLING, FINDINGS, RENEWALS, SCENARIOS, Folders  # noqa: E402
from seatdesk.ui.workspaces.team_dialog import TeamDialog  # noqa: E402

HELP = ROOT / "resources" / "help"
"""The pictures of a language lie beside its texts; the README shows the English ones."""
DARK = ROOT / "resources" / "screenshots"
TODAY = date(2026, 3, 2)
REGIONS = {"en": "en_US", "sv": "sv_SE", "de": "de_DE"}
SIZE = QSize(1280, 800)
SCREEN = {
    "name": "screen",
    "x": 0,
    "y": 0,
    "width": 1920,
    "height": 1080,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""A desk's screen: Qt's own offscreen one is so small that dialogs would scroll sideways."""
PRODUCT = "Service Hub"
CAST = (
    ("Nils Nyström", "nils.nystrom@nordwind.example", 4),
    ("Rut Rosén", "rut.rosen@nordwind.example", 5),
    ("Siv Salo", "siv.salo(at)nordwind.example", 6),
    ("Tor Tjäder", "tor.tjader@nordwind.example", 7),
)
"""People of the file that is imported: name, address, the last digit of a day in February."""
SERVER = ("db.nordwind.example", "seatdesk", "anna", "a password")
PATIENCE_MS = 60_000
SETTLE_MS = 600
SMALLEST = 0
"""The quality that Qt takes for the most that a PNG can be compressed; it loses nothing."""
MOST_COLOURS = 256
OPAQUE = 0xFF000000
COMPARE = 1
"""The place of the tab that compares; the change list is the last one."""
PAUSE_MS = 20


def main() -> int:
    """Paint every picture and say where it is."""
    with tempfile.TemporaryDirectory() as folder:
        use_large_screen(Path(folder))
        samples = {code: make_sample(Path(folder) / code, code) for code in language.LANGUAGES}
        for code, sample in samples.items():
            with opened(sample, "light", code) as workspace_window:
                save_all(workspace_window, Album(HELP / code / "pictures"), people(Path(folder)))
        with opened(samples["en"], "dark", "en") as workspace_window:
            album = Album(DARK)
            album.save(workspace_window.window, "seats-dark")
            save_page(workspace_window, album, FINDINGS, "findings-dark")
    return 0


def use_large_screen(folder: Path) -> None:
    """Have the offscreen platform, before it starts, show a screen with room for every dialog."""
    settings = folder / "screen.json"
    settings.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={settings}"


def make_sample(folder: Path, code: str) -> Path:
    """The sample company, whose people write in a language."""
    language.install(make_application(sys.argv[:1]), code)
    folder.mkdir()
    sample = folder / "sample.seatdesk"
    demo_workspace.make(sample, today=TODAY, translate=translated)
    return sample


def with_few_colours(picture: QImage) -> QImage:
    """Paint a picture with its 256 commonest colours: as good to look at, and a third of the size.

    They travel in the program, once for every language.
    """
    painted = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(painted.constBits()).cast("I").tolist())
    table = [OPAQUE | colour for colour, _ in counted.most_common(MOST_COLOURS)]
    return painted.convertToFormat(QImage.Format.Format_Indexed8, table)


class Album:
    """A folder of pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def save(self, widget: QWidget, name: str) -> None:
        """Save a picture; a dialog has had its turn then and is put away."""
        path = self._folder / f"{name}.png"
        if not with_few_colours(widget.grab().toImage()).save(str(path), quality=SMALLEST):
            raise OSError(f"{path} cannot be written")
        print(path.relative_to(ROOT))
        if isinstance(widget, QDialog):
            widget.done(QDialog.DialogCode.Rejected)
            wait_until(lambda: not dialogs())


def save_all(workspace_window: WorkspaceWindow, album: Album, imported: Path) -> None:
    """Save the pictures that the help of one language shows."""
    album.save(workspace_window.window, "seats")
    overview = workspace_window.window.overview
    overview.checkout_requested.emit(PRODUCT)
    album.save(dialog(), "checkout")
    overview.remove_requested.emit(PRODUCT)
    album.save(dialog(), "downgrade")
    workspace_window.window.files_dropped.emit([str(imported)])
    album.save(dialog(), "import")
    save_team(workspace_window, album)
    save_policies(workspace_window, album)
    workspace_window.window.show_page(BILLING)
    wait_until_idle(workspace_window)
    album.save(workspace_window.window, "billing")
    save_evaluation(workspace_window, album)


def save_team(workspace_window: WorkspaceWindow, album: Album) -> None:
    """Save the dialog that connects to a team's database, filled in; nothing is asked of a server.

    As on a desktop with a keyring, which a machine that takes pictures may not have.
    """
    workspace_window.window.actions_of["connect-team"].trigger()
    wait_until_idle(workspace_window)
    asked = workspace_window.window.findChild(TeamDialog)
    if asked is None:
        raise LookupError(TeamDialog)
    form = asked.form
    form.show_keyring(there=True)
    fields = (form.host, form.database, form.user, form.password)
    for field, text in zip(fields, SERVER, strict=True):
        field.setText(text)
    pause(SETTLE_MS)
    album.save(asked, "team")


def save_policies(workspace_window: WorkspaceWindow, album: Album) -> None:
    """Save the preferences, open on the account's policies."""
    workspace_window.window.actions_of["preferences"].trigger()
    asked = dialog()
    if isinstance(asked, PreferencesDialog):
        asked.tabs.setCurrentIndex(asked.tabs.count() - 1)
    album.save(asked, "preferences")


def save_evaluation(workspace_window: WorkspaceWindow, album: Album) -> None:
    """Save the pages that evaluate; of a scenario each of its tabs."""
    save_page(workspace_window, album, FINDINGS, "findings")
    save_page(workspace_window, album, RENEWALS, "renewals")
    save_page(workspace_window, album, SCENARIOS, "scenarios")
    page = workspace_window.window.findChild(ScenariosPage)
    if page is None:
        raise LookupError(SCENARIOS)
    for tab, name in ((COMPARE, "compare"), (page.tabs.count() - 1, "change-list")):
        page.tabs.setCurrentIndex(tab)
        wait_until_idle(workspace_window)
        album.save(workspace_window.window, name)


def save_page(workspace_window: WorkspaceWindow, album: Album, page: str, name: str) -> None:
    """Save a page without the overview beside it, which a person has closed."""
    overview = workspace_window.window.overview
    if overview.isVisible():
        overview.toggleViewAction().trigger()
    workspace_window.window.show_page(page)
    wait_until_idle(workspace_window)
    album.save(workspace_window.window, name)


def people(folder: Path) -> Path:
    """A list as an admin has it: some are new, some are known, one address is mistyped."""
    path = folder / "people.csv"
    lines = (f"{name};{mail};Support;active;2026-02-2{day};{PRODUCT}" for name, mail, day in CAST)
    path.write_text("\n".join(("Name;E-mail;Team;Status;Last active;Seats", *lines)), "utf-8")
    return path


@contextmanager
def opened(sample: Path, theme: str, code: str) -> Iterator[WorkspaceWindow]:
    """The window on the sample company, in a language, at rest."""
    application = make_application(sys.argv[:1])
    application.setCursorFlashTime(0)  # one that blinks is there or not
    QLocale.setDefault(QLocale(REGIONS[code]))
    language.install(application, code)
    state = sample.parent / f"{theme} {code}"
    folders = Folders(state / "settings.json", state)
    workspace_window = WorkspaceWindow(
        app.openers(TODAY, None), folders, Settings(language=code, theme=theme)
    )
    app.complete_after_paint(workspace_window, app.late_tasks(application, workspace_window))
    ready: list[bool] = []
    workspace_window.opened.connect(lambda: ready.append(True))
    workspace_window.start(str(sample))
    workspace_window.window.resize(SIZE)
    wait_until(lambda: bool(ready))
    wait_until_idle(workspace_window)
    # The only thing in the window that tells the time.
    status = workspace_window.window.status.saved
    status.setText(re.sub(r"\d+[:.]\d+", "09:41", status.text()))
    try:
        yield workspace_window
    finally:
        workspace_window.window.close()


def dialog() -> QDialog:
    """The dialog that was asked for, once it is there and has its figures."""
    wait_until(lambda: bool(dialogs()))
    pause(SETTLE_MS)
    return dialogs()[0]


def dialogs() -> list[QDialog]:
    """The dialogs that are open over the window."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]


def wait_until_idle(workspace_window: WorkspaceWindow) -> None:
    """Let the worker end, and timers that paint its answer."""
    wait_until(lambda: not workspace_window.runner.busy and not workspace_window.search_runner.busy)
    pause(SETTLE_MS)
    workspace_window.seats.view.clearFocus()
    QCoreApplication.processEvents()


def wait_until(done: Callable[[], bool]) -> None:
    """Let the program work until something is so; TimeoutError when it does not come about."""
    clock = QElapsedTimer()
    clock.start()
    while not done():
        if clock.hasExpired(PATIENCE_MS):
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE_MS)


def pause(milliseconds: int) -> None:
    """Let the program work for a while."""
    clock = QElapsedTimer()
    clock.start()
    wait_until(lambda: clock.hasExpired(milliseconds))


if __name__ == "__main__":
    sys.exit(main())
