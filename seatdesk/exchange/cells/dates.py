"""Dates in cells: how one column writes them is decided once, from all of its values.

Any value above 12 in the first or second place settles day and month. A column that fits both
readings is ambiguous, and that is asked, never guessed. Times of day are left out: a day is a day
as the file writes it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from unicodedata import normalize

from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.cells.program_days import counted_day, is_day_zero
from seatdesk.exchange.vocabulary.vendor_formats import word_key
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

SERIAL = "serial"
"""Days as spreadsheets count them, 1 on the first day of 1900: 46326 is 31 October 2026."""
ORDERS = ("dmy", "mdy", "ymd", SERIAL)
_OTHER_ORDER = {"dmy": "mdy", "mdy": "dmy"}
_MONTHS_A_YEAR = 12
_CENTURY = 69
_OLDEST, _NEWEST = 1900, 2200
_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?"
_ZONE = r"(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?(?:\s*\(?UTC\)?)?"
_TIME = rf"(?:[ T,]+(?:um |at |à |kl\.? ?|a las |alle |om )?{_CLOCK}\s*{_ZONE}(?: ?Uhr)?)?"
_ISO = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}})\.?{_TIME}")
_NUMERIC = re.compile(rf"(\d{{1,2}})([-/. ])(\d{{1,2}})\2(\d{{4}}|\d{{2}})\.?{_TIME}")
_DAY_FIRST = re.compile(
    r"(?:den |el )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]*(?:de |of )?([^\W\d_]+)[.,]?"
    rf"[ -]*(?:de |of )?'?(\d{{4}}|\d{{2}}){_TIME}"
)
_MONTH_FIRST = re.compile(rf"([^\W\d_]+)\.?[ -]*(\d{{1,2}})(?:st|nd|rd|th)?,?[ -]+(\d{{4}}){_TIME}")
_YEAR_FIRST = re.compile(rf"(\d{{4}})[ -]([^\W\d_]+)[ -](\d{{1,2}}){_TIME}")
_KANJI = re.compile(r"(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日.*")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?")
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d{1,15})?")
_FIRST_SERIAL = date(1899, 12, 30)
_WEEKDAY = re.compile(r"[^\W\d_]{2,10}\.?,\s+(?=\d|[^\W\d_])")
ISO_COLUMN = re.compile(
    r"(?:\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?"
    r"(?:\n(?:\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)*"
)


@dataclass(frozen=True, slots=True)
class CensoredDay:
    """Censored: the last activity lies on this day or earlier."""

    day: date


@dataclass(frozen=True, slots=True)
class AmbiguousOrder:
    """A column that fits several orders, with a value and what it would be in each."""

    example: str
    first: tuple[str, date]
    second: tuple[str, date]


class Never:
    """The file says that it never happened."""

    __slots__ = ()


NEVER = Never()


def decide(
    values: Iterable[str], *, hint: str = "", latest: date | None = None
) -> str | AmbiguousOrder:
    """The order of a column's numeric dates: one of `ORDERS`, or why it cannot be told.

    "" when there are none, so that nothing is settled for those that may come later.
    `hint` is what the vendor is known to write; a value that contradicts it wins. `latest` is the
    day after which no value of this column can lie.
    """
    parts = _numeric_parts(values)
    if not parts:
        return hint
    above = [
        any(p[0] > _MONTHS_A_YEAR for p in parts.values()),
        any(p[1] > _MONTHS_A_YEAR for p in parts.values()),
    ]
    if above == [True, False] and all(p[1] <= _MONTHS_A_YEAR for p in parts.values()):
        return _first_wide(parts)
    if above == [False, True]:
        return "mdy"
    years_last = all(len(p[3]) > len("24") for p in parts.values())
    if above == [False, False] and hint and not (hint == "ymd" and years_last):
        return hint
    return _weigh(parts, latest)


def serial_days(values: Iterable[str]) -> dict[str, date]:
    """The cells that may be days as spreadsheets count them, and those days."""
    found = ((value, _SERIAL.fullmatch(value)) for value in values)
    return {value: _serial(match[1]) for value, match in found if match}


def _serial(number: str) -> date:
    return _FIRST_SERIAL + timedelta(days=int(number))


def values_against_order(values: Iterable[str], order: str) -> AmbiguousOrder | None:
    """The reason why an order that was chosen earlier may be wrong for these values.

    Some of them can only be read the other way, and others both ways: those would be misread.
    """
    if order not in _OTHER_ORDER:
        return None
    parts, other = _numeric_parts(values), _OTHER_ORDER[order]
    read = {v: (_of_parts(p, order), _of_parts(p, other)) for v, p in parts.items()}
    if not any(mine is None and theirs is not None for mine, theirs in read.values()):
        return None
    for value, (mine, theirs) in read.items():
        if mine is not None and theirs is not None and mine != theirs:
            return AmbiguousOrder(value, (other, theirs), (order, mine))
    return None


def _numeric_parts(values: Iterable[str]) -> dict[str, tuple[int, int, str, str]]:
    """First number, second number, sign and year of the values written in numbers only."""
    found = ((value, _NUMERIC.fullmatch(value)) for value in values)
    return {
        value: (int(match[1]), int(match[3]), match[2], match[4]) for value, match in found if match
    }


def _first_wide(parts: dict[str, tuple[int, int, str, str]]) -> str:
    """With two-digit years a wide first number may be the year: `24/03/14`."""
    short = all(len(p[3]) == len("24") for p in parts.values())
    far = any(p[0] > 31 for p in parts.values())  # noqa: PLR2004 - no month has more days
    return "ymd" if short and far else "dmy"


def _weigh(
    parts: dict[str, tuple[int, int, str, str]], latest: date | None
) -> str | AmbiguousOrder:
    readings: dict[str, dict[str, date]] = {}
    for order in ("dmy", "mdy"):
        days = {value: _of_parts(part, order) for value, part in parts.items()}
        readings[order] = {value: day for value, day in days.items() if day is not None}
    counts = {order: len(days) for order, days in readings.items()}
    if all(p[2] == "." for p in parts.values()) and counts["dmy"] == len(parts):
        return "dmy"  # no country writes the month first with full stops
    if latest is not None:
        early = {o: all(day <= latest for day in days.values()) for o, days in readings.items()}
        if early["dmy"] != early["mdy"] and counts["dmy"] == counts["mdy"]:
            return "dmy" if early["dmy"] else "mdy"
    differing = [v for v in parts if readings["dmy"].get(v) != readings["mdy"].get(v)]
    both = [v for v in differing if v in readings["dmy"] and v in readings["mdy"]]
    if not differing:
        return "dmy"
    if not both:  # each of them can be read in one way only, if not all in the same
        return next((order for order in counts if counts[order] == len(parts)), "")
    value = both[0]
    return AmbiguousOrder(value, ("dmy", readings["dmy"][value]), ("mdy", readings["mdy"][value]))


def _of_parts(part: tuple[int, int, str, str], order: str) -> date | None:
    first, second, _, year = part
    match order:
        case "dmy":
            return _day(_full_year(year), second, first)
        case "mdy":
            return _day(_full_year(year), first, second)
        case _:
            return _day(_full_year(f"{first:02}"), second, int(year))


def _only_reading(part: tuple[int, int, str, str]) -> date | None:
    """For a column nothing was decided about: the day, if there is only one it can be."""
    days = {_of_parts(part, "dmy"), _of_parts(part, "mdy")} - {None}
    return days.pop() if len(days) == 1 else None


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) > len("24"):
        return number
    return number + (2000 if number < _CENTURY else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _OLDEST <= year < _NEWEST else None
    except ValueError:
        return None


class DateReader:
    """Reads the cells of one column, in the order that was decided for it."""

    def __init__(self, vocabulary: Vocabulary, order: str, as_of: date | None) -> None:
        self._order, self._as_of = order, as_of
        self._months = vocabulary.months
        self._never = vocabulary.words["never"]
        self._unknown = vocabulary.words["unknown"]
        self._today = vocabulary.today
        self._before = tuple(map(_template, vocabulary.before))
        self._days_ago = tuple(map(_template, vocabulary.days_ago))
        self._ago = tuple(map(_template, vocabulary.ago))

    def read(self, text: str) -> date | CensoredDay | Never | None:
        """A day, `NEVER`, a censored day, or None for blank; `ValueError` if it is no date."""
        text = normalize("NFC", clean(text))
        word = word_key(text)
        if not text or word in self._unknown:
            return None
        if word in self._never or is_day_zero(text):
            return NEVER
        day = self.day(text)
        if day is not None:
            return day
        return self._relative(text.casefold())

    def day(self, text: str) -> date | None:
        """The day that a cell writes out, if it does."""
        if self._order == SERIAL and (match := _SERIAL.fullmatch(text)):
            return _serial(match[1])
        if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
            year, month, day = (int(part) for part in match.groups() if part and part.isdigit())
            return _day(year, month, day)
        if match := _NUMERIC.fullmatch(text):
            part = (int(match[1]), int(match[3]), match[2], match[4])
            decided = self._order and self._order != SERIAL
            return _of_parts(part, self._order) if decided else _only_reading(part)
        return (
            self._named(_WEEKDAY.sub("", text, count=1)) or self._named(text) or counted_day(text)
        )

    def _named(self, text: str) -> date | None:
        if match := _DAY_FIRST.fullmatch(text):
            return self._with_month(match[3], match[2], match[1])
        if match := _MONTH_FIRST.fullmatch(text):
            return self._with_month(match[3], match[1], match[2])
        if match := _YEAR_FIRST.fullmatch(text):
            return self._with_month(match[1], match[2], match[3])
        if match := _KANJI.fullmatch(text):
            return _day(int(match[1]), int(match[2]), int(match[3]))
        return None

    def _with_month(self, year: str, name: str, day: str) -> date | None:
        month = self._months.get(name.casefold())
        return None if month is None else _day(_full_year(year), month, int(day))

    def _relative(self, text: str) -> date | CensoredDay:
        if match := _first(self._before, text):
            day = self.day(match[1])
            if day is not None:
                return CensoredDay(day)
        if self._as_of is not None:
            if match := _first(self._days_ago, text):
                return CensoredDay(self._as_of - timedelta(days=_days(match[1])))
            if match := _first(self._ago, text):
                return self._as_of - timedelta(days=_days(match[1]))
            if text in self._today:
                return self._as_of
        raise ValueError(text)


def _days(text: str) -> int:
    number = int(text)
    if number > 36_500:  # noqa: PLR2004 - a hundred years: no file of people goes back further
        raise ValueError(text)
    return number


@cache
def _template(text: str) -> re.Pattern[str]:
    pattern = re.escape(text).replace(r"\{date\}", "(.+)").replace(r"\{n\}", r"(\d{1,6})")
    return re.compile(pattern)


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    matches: Iterable[re.Match[str] | None] = (pattern.fullmatch(text) for pattern in patterns)
    return next((match for match in matches if match), None)
