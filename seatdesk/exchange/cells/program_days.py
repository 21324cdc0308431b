"""Days as programs write them: counted in ticks, and the day zero that stands for *never*."""

import re
from datetime import UTC, date, datetime, timedelta

_EPOCH = re.compile(r"1\d{9}|1\d{12}")
_WINDOWS = re.compile(r"1[23]\d{16}")
_WINDOWS_BEGIN = date(1601, 1, 1)
_TICKS_A_DAY = 24 * 60 * 60 * 10_000_000
# The day zero of databases, .NET, Windows, spreadsheets and Unix, in a zone west of it, too. The
# largest number of Windows is an account that never expires.
_NEVER = re.compile(
    r"(?:0000-00-00|0001-01-01|160[01]-(?:01-01|12-31)|1899-12-3[01]|1900-01-0[01]"
    r"|1970-01-01|1969-12-31)(?:[ T].*)?"
    r"|(?:0?0[./-]0?0[./-]0000|0?1[./-]0?1[./-](?:0001|1601|1900|1970)|1/0/1900)(?:,? .*)?"
    r"|(?:31[./-]12|12[./-]31)[./-](?:1600|1899|1969)(?:,? .*)?"
    r"|0|9223372036854775807"
)


def is_day_zero(text: str) -> bool:
    """True for the day that a program writes where nothing happened yet."""
    return _NEVER.fullmatch(text) is not None


def counted_day(text: str) -> date | None:
    """The day of a number of seconds or milliseconds since 1970, or of Windows' ticks."""
    if _EPOCH.fullmatch(text):
        seconds = int(text) // (1000 if len(text) > len("1700000000") else 1)
        return datetime.fromtimestamp(seconds, UTC).date()
    if _WINDOWS.fullmatch(text):
        return _WINDOWS_BEGIN + timedelta(days=int(text) // _TICKS_A_DAY)
    return None
