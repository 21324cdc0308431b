"""A snapshot of the account for the window, kept between two changes."""

import logging
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import PoolRow, StoreError
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.changes.rules import Actor
from seatdesk.domain.forecast.overview import Overview

if TYPE_CHECKING:
    from seatdesk.controllers.planning_workspace import PlanningWorkspace, ScenarioToday
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
    plan: "PlanningWorkspace | None" = None
    """The workspace of the scenario that is active; None: the account is shown as it is."""
    scenario: "ScenarioToday | None" = None
    """That scenario as of today; `account`, `overview` and `pools` are its own (E1.11)."""


def read_snapshot(workspace: "Workspace", scenario: str = "") -> Snapshot:
    """Everything the window shows of the account, read in the worker.

    `scenario`: the one that is active; where it is no longer there, the account is shown.
    """
    snapshot = Snapshot(
        workspace.account(),
        workspace.access.actor(),
        workspace.billing.overview(),
        workspace.views.summary(),
        workspace.today,
        workspace.database.revision(),
        workspace.scenario_names(),
        workspace.database.read_only,
    )
    return _with_scenario(snapshot, workspace, scenario) if scenario else snapshot


def _with_scenario(snapshot: Snapshot, workspace: "Workspace", name: str) -> Snapshot:
    from seatdesk.controllers.planning_workspace import PlanningWorkspace  # noqa: PLC0415 - rarely
    from seatdesk.domain.forecast.overview import overview  # noqa: PLC0415 - after the paint

    plan = PlanningWorkspace(workspace, name)
    found = plan.find_today()
    if found is None:
        return snapshot
    return replace(
        snapshot,
        account=found.account,
        overview=overview(found.account),
        pools=tuple(_pool_of(s) for s in found.account.subscriptions),
        plan=plan,
        scenario=found,
    )


def _pool_of(subscription: Subscription) -> PoolRow:
    removal = subscription.removal
    return PoolRow(
        subscription.product,
        subscription.tier,
        subscription.included,
        subscription.additional,
        subscription.assigned,
        removal.seats if removal else None,
        removal.effective if removal else None,
        subscription.renewal,
        subscription.ended,
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
