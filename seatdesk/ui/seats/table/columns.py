"""The columns of the users table: the text of each cell, and how it is shown."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum, auto
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.user_fields import UserField, tabled
from seatdesk.ui.text.user_words import activity_words, kind_words, status_words

if TYPE_CHECKING:
    from seatdesk.domain.account.account import Policies

SEAT = "seat:"


class UseLimits(NamedTuple):
    """Days from which on a seat is idle, and for which it is too new to judge (E3.5, E3.6)."""

    idle_after: int = 60
    new_for: int = 30

    @classmethod
    def of(cls, policies: "Policies") -> "UseLimits":
        """The limits of an account."""
        return cls(policies.idle_after_days, policies.minimum_seat_age_days)


_FIRST = ("name", "email", "team", "status", "last_active")
"""In this order; then the other texts as they are in the list, and the words."""


class ColumnKind(Enum):
    """The kind of a column, by which it is painted."""

    NAME = auto()
    TEXT = auto()
    NUMBER = auto()
    STATUS = auto()
    SEAT = auto()


class TableColumn(NamedTuple):
    """One column. `key` names it in settings and in sort orders; `width` is in digits."""

    key: str
    title: str
    width: int
    kind: ColumnKind = ColumnKind.TEXT
    text: Callable[[UserRow], str] = lambda _row: ""
    product: str = ""
    shown: bool = True
    """True when it is there before a person has chosen."""


class TableLine:
    """A row as it was read, with a text per column.

    Texts are made when the line is first painted: of a page that was read few are looked at.
    """

    __slots__ = ("_mark", "_set", "_texts", "row")

    def __init__(self, row: UserRow, columns: "ColumnSet") -> None:
        self.row = row
        self._set = columns
        self._texts: tuple[str, ...] | None = None
        self._mark: str | None = None

    @property
    def is_known(self) -> bool:
        """True when the row was read; else its name says what is to be said of it."""
        return bool(self.row.status)

    @property
    def texts(self) -> tuple[str, ...]:
        """The text per column; empty for seats."""
        if self._texts is None:
            self._texts = self._set.texts(self.row)
        return self._texts

    @property
    def use(self) -> str:
        """The last use in a sentence, with the day until which it was observed."""
        from seatdesk.ui.text.observed_use import observed_use  # noqa: PLC0415 - not for the first paint

        row = self.row
        return observed_use(
            row.activity, row.last_active, censored=row.censored, until=row.activity_as_of
        )

    @property
    def mark(self) -> str:
        """The reason why a seat of this user deserves a look; empty when it does not."""
        if self._mark is None:
            self._mark = self._set.mark(self.row)
        return self._mark


def _place(field: UserField) -> tuple[int, bool]:
    return (*_FIRST, field.name).index(field.name), field.type != "text"


class ColumnSet:
    """The columns of one account, in their standard order, with what formats their cells."""

    def __init__(self, products: tuple[str, ...], today: date, limits: UseLimits) -> None:
        self.products = products
        self._today = today
        self._limits = limits
        self._statuses = status_words()
        self._kinds = kind_words()
        self._activities = activity_words()
        self.columns = (*self._facts(), *map(self._seat, products))
        self._readers = tuple(c.text for c in self.columns if c.kind is not ColumnKind.SEAT)
        self._boxes = ("",) * len(products)
        self._ages: dict[date, str] = {}

    def line(self, row: UserRow) -> TableLine:
        """The line of a row."""
        return TableLine(row, self)

    def texts(self, row: UserRow) -> tuple[str, ...]:
        """The text of a row per column."""
        return (*[read(row) for read in self._readers], *self._boxes)

    def find(self, key: str) -> int | None:
        """The number of a column, or None."""
        return next((n for n, column in enumerate(self.columns) if column.key == key), None)

    def _facts(self) -> Iterator[TableColumn]:
        own: Mapping[str, tuple[ColumnKind, Callable[[UserRow], str]]] = {
            "name": (ColumnKind.NAME, lambda row: row.name or row.email),
            "status": (ColumnKind.STATUS, lambda row: self._statuses.get(row.status, row.status)),
            "last_active": (ColumnKind.NUMBER, self._last_use),
            "kind": (ColumnKind.TEXT, self._kind),
        }
        for field in sorted(tabled(), key=_place):
            title = QCoreApplication.translate("ColumnSet", field.in_table)
            kind, text = own.get(field.name) or (ColumnKind.TEXT, attrgetter(field.name))
            yield TableColumn(field.name, title, field.width, kind, text, shown=field.shown)

    def _seat(self, product: str) -> TableColumn:
        wide = max(16, len(product) + 6)
        return TableColumn(SEAT + product, product, wide, ColumnKind.SEAT, product=product)

    def _kind(self, row: UserRow) -> str:
        return self._kinds.get(row.kind, row.kind)

    def _last_use(self, row: UserRow) -> str:
        if row.last_active is None:
            return self._activities.get(row.activity, row.activity)
        known = self._ages.get(row.last_active)
        if known is None:
            known = self._ages[row.last_active] = self._age(row.last_active)
        return f"≥ {known}" if row.censored else known

    def _age(self, day: date) -> str:
        days = (self._today - day).days
        return (
            QCoreApplication.translate("ColumnSet", "today")
            if days <= 0
            else QCoreApplication.translate("ColumnSet", "{days} d").format(days=days)
        )

    def mark(self, row: UserRow) -> str:
        """The reason why a seat of this user deserves a look; empty when it does not."""
        if not row.seats:
            return ""
        if row.status == "deactivated":
            return QCoreApplication.translate("ColumnSet", "Deactivated and still holding a seat")
        if row.kind != "person":
            return QCoreApplication.translate("ColumnSet", "Not a person: {kind}").format(
                kind=self._kind(row).lower()
            )
        if (days := silent_days(row)) > self._limits.idle_after:
            return QCoreApplication.translate("ColumnSet", "No use for {days} days").format(
                days=days
            )
        if row.activity == "never" and not is_new(row, self._limits.new_for):
            return QCoreApplication.translate("ColumnSet", "Never used")
        return ""


def is_new(row: UserRow, least_days: int) -> bool:
    """True when no seat of a user was observed for long enough to call it never used (E3.7)."""
    known = [day for day in row.since if day is not None]
    if not known or len(known) < len(row.since):
        return False
    until = row.activity_as_of or min(known)
    return (until - min(known)).days < least_days


def silent_days(row: UserRow) -> int:
    """The longest observed silence of a seat of a user whose last use is known (E3.6)."""
    if row.last_active is None:
        return 0
    until = row.activity_as_of or row.last_active
    since = (day or row.last_active for day in row.since or (None,))
    return max((until - max(row.last_active, day)).days for day in since)
