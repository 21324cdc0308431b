"""An open workspace on each database in turn, and a clock that tests set."""

from datetime import date

import pytest

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Status
from tests.factories import SALES, SERVICE, TODAY, furnish, make_subscription, make_user


class FixedClock:
    """The day a test says it is."""

    def __init__(self, day: date = TODAY) -> None:
        self.day = day

    def __call__(self, _time_zone: str) -> date:
        return self.day


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def opened(location, clock):
    """Open the workspace as another window would: same clock, same place."""
    opened_workspaces = []

    def open_workspace(**options):
        workspace = Workspace.open(location, **({"clock": clock, "source": "test"} | options))
        opened_workspaces.append(workspace)
        return workspace

    yield open_workspace
    for workspace in opened_workspaces:
        workspace.close()


@pytest.fixture
def workspace(opened, database):
    """Sales Hub 5 + 3, Service Hub 2 + 1; users 1 to 10 active, 11 invited, 12 deactivated."""
    people = [make_user(f"user{n}@example.com") for n in range(1, 11)]
    people.append(make_user("invited@example.com", status=Status.INVITED))
    people.append(make_user("gone@example.com", status=Status.DEACTIVATED))
    people.append(make_user("boss@example.com", super_admin=True))
    people.append(make_user("clerk@example.com", add_edit_users=True))
    people.append(make_user("payer@example.com", modify_billing=True))
    furnish(
        database,
        users=tuple(people),
        subscriptions=(
            make_subscription(SALES),
            make_subscription(SERVICE, included=2, additional=1),
        ),
    )
    return opened()
