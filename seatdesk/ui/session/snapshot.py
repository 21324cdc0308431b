"""What the window knows of the account between two changes, and what it keeps in order."""

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
    """What the window shows of the account between two changes."""

    account: Account
    actor: Actor
    overview: tuple[Overview, ...]
    pools: tuple[PoolRow, ...]
    today: date
    revision: int
    sealed: StoreError | None = None
    """Why the file can only be looked at; None: it can be worked with."""


def read_snapshot(desk: "Workspace") -> Snapshot:
    """Everything the window shows of the account, read in the worker."""
    return Snapshot(
        desk.account(),
        desk.access.actor(),
        desk.billing.overview(),
        desk.views.summary(),
        desk.today,
        desk.database.revision(),
        desk.database.read_only,
    )


def keep_house(desk: "Workspace", progress: Progress) -> None:
    """After opening, while nobody waits: the day's backup, and the index for searching.

    A folder that takes no backup is no reason to stop anybody's work.
    """
    if desk.database.read_only is not None:
        return
    try:
        if desk.database.path is not None:
            desk.database.keep_backup(desk.today)
        if desk.database.search_index_wanted():
            desk.database.build_search_index(progress)
    except StoreError as error:
        log.info("housekeeping: %s", error.code)
