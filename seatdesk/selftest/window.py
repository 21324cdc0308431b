"""Checks of everything that is seen: the window, its chart, words, pictures and paper."""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QSize
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QImageReader,
    QPainter,
    QPdfWriter,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from seatdesk import app
from seatdesk.resources import resource
from seatdesk.selftest.check_result import Unsound, expect
from seatdesk.selftest.parts import PEOPLE, TODAY, furnish
from seatdesk.settings import Settings
from seatdesk.ui.application import make_application
from seatdesk.ui.billing.page import BillingPage
from seatdesk.ui.shell.status_texts import StatusTexts
from seatdesk.ui.startup.single_instance import SingleInstance
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.style import theme
from seatdesk.ui.text import language
from seatdesk.ui.window.context import BILLING, Folders

PATIENCE_MS: Final = 60_000
PAUSE_MS: Final = 20
FEW_COLOURS: Final = 16
"""A window with text in it has more: every letter has soft edges."""
CANCEL: Final = {"de": "Abbrechen", "sv": "Avbryt"}
FORMATS: Final = frozenset({b"png", b"svg", b"jpeg", b"ico"})


raised: Final[list[str]] = []
"""Errors that slots raised since a workspace was opened."""


def shown(folder: Path) -> str:
    """The window shows the users of a workspace, by the program's own way to start."""
    with opened(folder, "window") as workspace_window:
        expect(workspace_window.seats.model.rowCount(), len(PEOPLE))
        picture = workspace_window.window.grab()
        _expect_painted(picture)
        picture.save(str(folder / "window.png"))
        return f"{len(PEOPLE)} rows on {QGuiApplication.platformName()}"


def chart(folder: Path) -> str:
    """The billing page paints what is to be paid."""
    with opened(folder, "chart") as workspace_window:
        workspace_window.window.show_page(BILLING)
        wait_until_idle(workspace_window)
        page = workspace_window.window.findChild(BillingPage)
        if page is None:
            raise Unsound("there is no billing page")
        page.tabs.setCurrentIndex(
            next(n for n in range(page.tabs.count()) if _holds(page.tabs.widget(n), page.chart))
        )
        QCoreApplication.processEvents()
        _expect_painted(page.chart.grab())
        workspace_window.window.grab().save(str(folder / "billing.png"))
        return page.chart.summary()


def second_start(folder: Path) -> str:
    """A second start on the same workspace reaches the first one instead of opening it twice."""
    make_application([])
    first, second = SingleInstance(folder / "state"), SingleInstance(folder / "state")
    heard: list[str] = []
    first.raise_requested.connect(lambda: heard.append("raised"))
    expect(first.claim("somewhere"), True)  # noqa: FBT003 - what is expected
    first.listen()
    expect(second.claim("somewhere"), False)  # noqa: FBT003 - what is expected
    wait_until(lambda: bool(heard))
    first.release()
    return "handed over"


def translation(_folder: Path) -> str:
    """Every language speaks, with Qt's own buttons, and counts."""
    application = make_application([])
    for code in language.LANGUAGES:
        expect(language.install(application, code), code)
        if code in CANCEL:
            for context in ("QPlatformTheme", "Dialog"):
                expect((code, QCoreApplication.translate(context, "Cancel")), (code, CANCEL[code]))
    language.install(application, "en")
    many = QCoreApplication.translate(StatusTexts.__name__, "%n user(s)", None, 2)
    expect(many, "2 users")
    return ", ".join(language.LANGUAGES)


def icons(_folder: Path) -> str:
    """The program's icon and those of its actions are drawn, and usual pictures can be read."""
    make_application([])
    size = QSize(64, 64)
    for icon in (QIcon(str(resource("app", "seatdesk.svg"))), theme.icon("save")):
        if icon.isNull() or _colours(icon.pixmap(size)) == 1:
            raise Unsound("an icon is empty")
    readable = {bytes(name.data()) for name in QImageReader.supportedImageFormats()}
    expect(FORMATS - readable, set())
    return f"{QApplication.style().objectName()} style, reads {len(readable)} formats"


def pdf(folder: Path) -> str:
    """Paper has letters on it: the font goes into the document."""
    make_application([])
    path = folder / "paper.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.drawText(400, 400, "Säten, Plätze, 1 234,50 €")
    painter.end()
    document = path.read_bytes()
    expect(document[:5], b"%PDF-")
    if b"/FontFile" not in document:
        raise Unsound("no font in the document")
    return f"{len(QFontDatabase.families())} font families"


@contextmanager
def opened(folder: Path, name: str) -> Iterator[WorkspaceWindow]:
    """A workspace of its own in the window; what a slot raises meanwhile is one of our results."""
    location = folder / f"{name}.seatdesk"
    furnish(location)
    application = make_application([])
    state = folder / f"{name} state"
    workspace_window = WorkspaceWindow(
        app.openers(TODAY, None), Folders(state / "settings.json", state), Settings(language="en")
    )
    app.complete_after_paint(workspace_window, app.late_tasks(application, workspace_window))
    ready: list[str] = []
    workspace_window.opened.connect(lambda: ready.append("opened"))
    workspace_window.could_not_open.connect(lambda error: ready.append(str(error)))
    raised.clear()
    try:
        with _noted():
            workspace_window.start(str(location))
            wait_until(lambda: bool(ready))
            expect(ready, ["opened"])
            wait_until_idle(workspace_window)
            with _noted():  # once more: the window has put its own reports of faults there
                yield workspace_window
                wait_until_idle(workspace_window)
    except Unsound:
        _expect_nothing_raised()  # which says more than what came of it
        raise
    finally:
        workspace_window.window.close()
    _expect_nothing_raised()
    for fault in sorted(state.glob("faults/*.txt")):
        raise Unsound(fault.read_text(encoding="utf-8"))


@contextmanager
def _noted() -> Iterator[None]:
    """Write down what slots raise: Qt's loop catches it and goes on."""

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append("".join(traceback.format_exception(kind, error, trace)))

    before, sys.excepthook = sys.excepthook, note
    try:
        yield
    finally:
        sys.excepthook = before


def _expect_nothing_raised() -> None:
    if raised:
        raise Unsound("\n".join(raised))


def _holds(tab: QWidget | None, widget: QWidget) -> bool:
    return tab is not None and tab.isAncestorOf(widget)


def wait_until_idle(workspace_window: WorkspaceWindow) -> None:
    """Let the worker end and the window paint."""
    wait_until(lambda: not workspace_window.runner.busy and not workspace_window.search_runner.busy)
    QCoreApplication.processEvents()


def wait_until(done: Callable[[], bool]) -> None:
    """Go on when something is so; Unsound when it never is."""
    clock = QElapsedTimer()
    clock.start()
    while not done():
        _expect_nothing_raised()
        if clock.hasExpired(PATIENCE_MS):
            raise Unsound("nothing happened for a minute")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE_MS)


def _expect_painted(picture: QPixmap) -> None:
    if _colours(picture) < FEW_COLOURS:
        raise Unsound("nothing is painted")


def _colours(picture: QPixmap) -> int:
    """The number of colours, as far as it matters."""
    image = picture.toImage()
    seen = {
        image.pixel(x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    }
    return len(seen)
