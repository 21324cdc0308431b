"""A snapshot of the account for the window, kept between two changes."""

import logging
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import PoolRow, StoreError
from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.rules import Actor
from seatdesk.domain.forecast.overview import Overview

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The account as the window shows it between two changes."""

    account: Account
    actor: Actor
    overview: tuple[Overview, ...]
    pools: tuple[PoolRow, ...]
    today: date
    revision: int
    scenarios: tuple[str, ...]
    """The names of the scenarios there are."""
    sealed: StoreError | None = None
    """The reason why the file can only be looked at; None: it can be worked with."""


def read_snapshot(workspace: "Workspace") -> Snapshot:
    """Everything the window shows of the account, read in the worker."""
    return Snapshot(
        workspace.account(),
        workspace.access.actor(),
        workspace.billing.overview(),
        workspace.views.summary(),
        workspace.today,
        workspace.database.revision(),
        workspace.scenario_names(),
        workspace.database.read_only,
    )


def do_housekeeping(workspace: "Workspace", progress: Progress) -> None:
    """After opening, while nobody waits: the day's backup, and the index for searching.

    A folder that takes no backup is no reason to stop anybody's work.
    """
    if workspace.database.read_only is not None:
        return
    try:
        if workspace.database.path is not None:
            workspace.database.backups.make_daily(workspace.today)
        if workspace.database.search_index_wanted():
            workspace.database.build_search_index(progress)
    except StoreError as error:
        log.info("housekeeping: %s", error.code)
