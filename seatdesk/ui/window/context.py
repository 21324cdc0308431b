"""The context of a window: its frame, its worker, settings, folders, and how workspaces open.

Handlers are given this in place of the object that makes them, so they know nothing above them.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from seatdesk.controllers.read_models import Views, is_server
from seatdesk.redaction import kept
from seatdesk.settings import Settings
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

WELCOME, SEATS, BILLING, ACTIVITY = "welcome", "seats", "billing", "activity"
SCENARIOS, RENEWALS, FINDINGS, REPORTS = "scenarios", "renewals", "findings", "reports"
"""Keys of the pages."""
HELP_TOPIC = "help_topic"
"""The property by which a tab of a page names a help topic of its own."""


class Folders(NamedTuple):
    """The places of what belongs to the person, not to a workspace."""

    settings: Path
    state: Path
    """Drafts, fault reports and the window's place."""
    locks: Path | None = None
    """The place that says which workspace is open; None: beside the drafts."""


class Openers(NamedTuple):
    """The ways to open workspaces; the composition root knows them.

    They take the location; `only_read` leaves the file as it is, whoever else works in it.
    """

    views: Callable[..., Views]
    """The read models alone, without SQLAlchemy: for the first paint."""
    workspace: "Callable[..., Workspace]"
    today: Callable[[str], date]
    """The day in a time zone."""


class WindowContext(NamedTuple):
    """The things that the handlers of one window have in common."""

    window: MainWindow
    runner: JobRunner
    """Runs what needs the workspace, one after the other."""
    settings: Settings
    folders: Folders
    openers: Openers


def file_name(location: str) -> str:
    """The name of a workspace in the window; that of a database without password and options."""
    return kept(location).partition("?")[0] if is_server(location) else Path(location).name
