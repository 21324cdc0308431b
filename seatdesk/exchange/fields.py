"""Fields a column can be read as, and those that each kind of file has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from seatdesk.domain.user_fields import compared, of_type
from seatdesk.exchange.vocabulary.vendor_formats import ColumnMeaning

NOTHING = ColumnMeaning(None)


class FieldKind(StrEnum):
    """The question that a file answers."""

    PEOPLE = "people"
    USAGE = "usage"
    SUBSCRIPTIONS = "subscriptions"
    UNKNOWN = "unknown"


_IDENTITY = ("email", "login", "user_id", "name", "first_name", "last_name", "other_email")
_OFFERED_FIRST = ("team", "cost_centre", "manager", "job_title")
_FACTS = tuple(
    name
    for name in dict.fromkeys((*_OFFERED_FIRST, *(field.name for field in compared())))
    if name not in _IDENTITY
)
_PEOPLE = (
    *_IDENTITY,
    "status",
    "seats",
    "seat",
    "last_active",
    "last_active_days",
    *_FACTS,
    "activity_as_of",
    "created",
    "assigned_on",
    "report_date",
)
_SUBSCRIPTIONS = (
    "product",
    "sku",
    "tier",
    "quantity",
    "assigned",
    "unit_price",
    "total_price",
    "currency",
    "billing",
    "renewal",
    "term_end",
    "term_start",
    "term_months",
    "supplier",
    "order",
    "report_date",
    "email",
    "name",
    "status",
)
FIELDS: Mapping[FieldKind, tuple[str, ...]] = {
    FieldKind.PEOPLE: _PEOPLE,
    FieldKind.USAGE: (*_PEOPLE, "product"),
    FieldKind.SUBSCRIPTIONS: _SUBSCRIPTIONS,
    FieldKind.UNKNOWN: ("email",),
}
ALL = tuple(dict.fromkeys((*_PEOPLE, *_SUBSCRIPTIONS)))
DATES = frozenset(
    {*(field.name for field in of_type("day")), "created", "assigned_on", "report_date",
     "renewal", "term_end", "term_start"}
)  # fmt: skip
PAST = frozenset({"last_active", "activity_as_of", "created", "report_date"})
COUNTS = frozenset({"quantity", "assigned", "last_active_days"})
MONEY = frozenset({"unit_price", "total_price"})
# Fields that several columns may feed; of the others a second column is a question.
SHARED = frozenset({"seats", "seat", "last_active", "last_active_days", "status", "other_email",
                    "created", "supplier", "order", "user_id", "login", "sku"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """The plan for one column of a file: its field, and how its cells are read.

    `order` is how numeric dates are written in it ("" undecided), `mark` its decimal mark;
    `words` what a person said of words in it that are not known. `secret` columns are not read.
    """

    index: int
    source: str
    meaning: ColumnMeaning = NOTHING
    secret: bool = False
    product: str = ""
    separators: str = ""
    order: str = ""
    mark: str = "."
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def field(self) -> str | None:
        """The field that it fills, if any."""
        return None if self.secret else self.meaning.field
