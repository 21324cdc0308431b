"""Workspaces as a whole: new, backed up, restored, upgraded (H3-H5)."""

from seatdesk.controllers.desk import Clock, system_clock
from seatdesk.domain.changes import OpenAccount


def new(
    location: str,
    account: str,
    currency: str = "USD",
    time_zone: str = "UTC",
    *,
    clock: Clock = system_clock,
    source: str = "",
) -> None:
    """Make a workspace. Raises StoreError; nothing that is there is overwritten."""
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    opening = OpenAccount(account.strip(), currency.upper(), time_zone)
    Database.create(location, opening, on=clock(time_zone), source=source).close()
