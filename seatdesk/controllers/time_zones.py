"""Time zones: today in one of them, also on a system without a time-zone database."""

from datetime import UTC, date, datetime, tzinfo
from typing import Final

UNIVERSAL: Final = "UTC"
"""The zone that is known everywhere."""


def system_clock(time_zone: str) -> date:
    """The day it is now in a time zone; in UTC where the zone is not known."""
    return datetime.now(_zone(time_zone) or UTC).date()


def is_known(name: str) -> bool:
    """True when the days of a time zone can be told here."""
    return name == UNIVERSAL or _zone(name) is not None


def known_zones() -> list[str]:
    """The names of all time zones whose days can be told here; UTC at least."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - it looks through many folders

    return sorted({UNIVERSAL, *available_timezones()})


def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - nine milliseconds before the first paint

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
