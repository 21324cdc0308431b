"""Days of service as invoices write them: two days, a range with one year, a month (E8.1)."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from seatdesk.exchange.cells import dates
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

_NUMERIC = r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)"
_DAY = re.compile(
    rf"\d{{4}}-\d{{1,2}}-\d{{1,2}}|(?<![\d./])\d{{4}}[./]\d{{1,2}}[./]\d{{1,2}}(?!\d)"
    rf"|(?<!\d)20\d{{6}}(?!\d)|(?<![\d./]){_NUMERIC}|\d{{1,2}}-\d{{1,2}}-\d{{4}}"
    r"|\d{1,2}[-/ ][^\W\d_]{3}[-/ ]\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.)? ?(?:de )?[^\W\d_]{3,12}\.?,? (?:de )?\d{4}"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
)
_TO = (
    r"\s*(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2192|->|to|through|thru|until|bis|till|"
    r"t\.?o\.?m\.?|au|al|a|hasta|tot|til)\s*"
)
_NAME = r"[^\W\d_]{3,12}\.?"
_NTH = r"(?:st|nd|rd|th|er)?"
_FROM_MONTH = rf"(?P<m1>{_NAME}) (?P<d1>\d{{1,2}}){_NTH}"
_FROM_DAY = rf"(?<![\d./])(?P<d1>\d{{1,2}})\.?{_NTH}(?: ?(?P<m1>{_NAME}))?"
_TO_DAY = rf"{_TO}(?:(?P<m2>{_NAME}) )?(?P<d2>\d{{1,2}}){_NTH}"
_RANGES = (
    # Jan 1 - 31, 2026; Dec 15 - Jan 14, 2026
    re.compile(rf"{_FROM_MONTH}{_TO_DAY},? (?P<y2>\d{{4}})", re.IGNORECASE),
    # Jan 1, 2026 - Jan 31
    re.compile(rf"{_FROM_MONTH},? (?P<y1>\d{{4}}){_TO_DAY}(?![\d./])(?!,? \d{{4}})", re.IGNORECASE),
    # 1 - 31 Jan 2026; 15 Dec - 14 Jan 2026
    re.compile(
        rf"{_FROM_DAY}{_TO}(?P<d2>\d{{1,2}})\.?{_NTH} ?(?P<m2>{_NAME}) (?P<y2>\d{{4}})",
        re.IGNORECASE,
    ),
)
_NUMBERS = (
    # 01. - 31.01.2026; 15.12. - 14.01.2026
    re.compile(
        rf"(?<![\d./])(?P<d1>\d{{1,2}})\.(?:(?P<m1>\d{{1,2}})\.?)?{_TO}"
        r"(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4}|\d{2})(?!\d)"
    ),
)
_SLASHED = re.compile(
    rf"(?<![\d./])(?P<a1>\d{{1,2}})/(?P<b1>\d{{1,2}}){_TO}"
    r"(?P<a2>\d{1,2})/(?P<b2>\d{1,2})/(?P<y2>\d{4}|\d{2})(?!\d)"
)  # 1/1 - 1/31/2026
_MONTHS_BY_NAME = (
    re.compile(
        rf"(?<![\w./])(?P<m1>{_NAME}){_TO}(?P<m2>{_NAME}) (?P<y2>\d{{4}})(?!\w)", re.IGNORECASE
    ),  # April - June 2026
    re.compile(
        rf"(?<![\w./])(?P<m1>{_NAME}) (?P<y1>\d{{4}}){_TO}(?P<m2>{_NAME}) (?P<y2>\d{{4}})(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w./])(?P<m1>{_NAME}) (?P<y1>\d{{4}})(?!\w)"),
)
_MONTHS_BY_NUMBER = (
    re.compile(r"(?P<m1>\d{1,2})[./](?P<y1>\d{4})"),
    re.compile(r"(?P<y1>\d{4})-(?P<m1>\d{2})"),
)
"""Only where nothing else stands in a text: `12/2026` may be the number of an order."""
_BEFORE = re.compile(
    r"^\s*(?:from|service period|period|du|von|vom|dal|desde|avser|service)\b:?\s*", re.IGNORECASE
)
_SENSIBLE = frozenset(range(2000, 2100))


@dataclass(frozen=True, slots=True)
class ServiceSpan:
    """The days that a text tells; the last is None where it tells one only."""

    first: date
    last: date | None = None


class ServiceDays:
    """Reads days and spans, in the order of day and month that a whole file shares."""

    def __init__(self, order: str) -> None:
        self._reader = dates.DateReader(vocabulary(), order, None)
        self._order = order
        self._months = vocabulary().months

    def day(self, text: str) -> date | None:
        """The day that a text is, and nothing else."""
        with suppress(ValueError):
            found = self._reader.read(text) if text else None
            return found if isinstance(found, date) else None
        return None

    def span(self, text: str) -> ServiceSpan | None:
        """The first days of service that a text speaks of: a range, days, or whole months."""
        if not any(map(str.isdigit, text)):
            return None
        plain = " ".join(text.split())
        return self._range(plain) or self._days(plain) or self._whole_months(plain)

    def is_span_only(self, text: str) -> bool:
        """True when a text tells days of service and no more."""
        plain = _BEFORE.sub("", " ".join(text.split()))
        if self.span(plain) is None:
            return False
        months = (*_MONTHS_BY_NAME, *_MONTHS_BY_NUMBER)
        for pattern in (*_RANGES, *_NUMBERS, _SLASHED, _DAY, *months):
            plain = pattern.sub(" ", plain)
        plain = re.sub(rf"(?<!\w){_TO}(?!\w)", " ", f" {plain} ")
        return not any(map(str.isalnum, plain))

    def _range(self, text: str) -> ServiceSpan | None:
        for pattern in (*_RANGES, *_NUMBERS):
            for match in pattern.finditer(text):
                if found := self._of_parts(match.groupdict()):
                    return found
        for match in _SLASHED.finditer(text):
            told = match.groupdict()
            month_first = self._order == "mdy"
            names = ("m", "d") if month_first else ("d", "m")
            parts = {f"{name}{side}": told[f"{sign}{side}"]
                     for side in "12" for sign, name in zip("ab", names, strict=True)}  # fmt: skip
            if found := self._of_parts({**parts, "y2": told["y2"]}):
                return found
        return None

    def _of_parts(self, told: dict[str, str | None]) -> ServiceSpan | None:
        """A range whose year stands once, on either side; one over a turn of the year too."""
        months = [self._month(told.get(name)) for name in ("m1", "m2")]
        first_month, last_month = months[0] or months[1], months[1] or months[0]
        year = told.get("y1") or told.get("y2")
        if first_month is None or last_month is None or year is None:
            return None
        number = int(year) + (2000 if len(year) < len("2026") else 0)
        turn = last_month < first_month
        ahead, behind = (0, 1) if told.get("y1") else (-1, 0)
        with suppress(ValueError):
            first = date(number + ahead * turn, first_month, int(told["d1"] or ""))
            last = date(number + behind * turn, last_month, int(told["d2"] or ""))
            return ServiceSpan(first, last) if first <= last else None
        return None

    def _month(self, text: str | None) -> int | None:
        if not text:
            return None
        if text.isdigit():
            return int(text)
        return self._months.get(text.casefold().rstrip("."))

    def _days(self, text: str) -> ServiceSpan | None:
        days = list(self._known(_DAY.findall(text)))
        if not days:
            return None
        later = len(days) > 1 and days[-1] >= days[0]
        return ServiceSpan(days[0], days[-1] if later else None)

    def _known(self, texts: Iterable[str]) -> Iterator[date]:
        return (day for text in texts if (day := self.day(text)))

    def _whole_months(self, text: str) -> ServiceSpan | None:
        """The months that are named, whole."""
        for pattern in _MONTHS_BY_NAME:
            for match in pattern.finditer(text):
                if found := self._of_months(match.groupdict()):
                    return found
        for pattern in _MONTHS_BY_NUMBER:
            if whole := pattern.fullmatch(text):
                return self._of_months(whole.groupdict())
        return None

    def _of_months(self, told: dict[str, str | None]) -> ServiceSpan | None:
        months = [self._month(told.get(name)) for name in ("m1", "m2")]
        years = [int(year) for name in ("y1", "y2") if (year := told.get(name))]
        first_month, last_month = months[0], months[1] or months[0]
        if "m2" in told and months[1] is None:
            return None
        if first_month is None or last_month is None or not set(years) <= _SENSIBLE:
            return None
        with suppress(ValueError):
            last = date(years[-1], last_month, monthrange(years[-1], last_month)[1])
            first = date(years[0] - (len(years) == 1 and last_month < first_month), first_month, 1)
            return ServiceSpan(first, last) if first <= last else None
        return None


def days_in(texts: Iterable[str]) -> Iterator[str]:
    """The days that stand in texts, as they are written."""
    return (day for text in texts for day in _DAY.findall(text))
