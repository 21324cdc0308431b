"""Things kept beside the account, folded from its history: price books, presets, plans."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias, TypeVar, assert_never

from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.kinds.account_changes import PutPreset, PutPriceBook
from seatdesk.domain.changes.kinds.planning_changes import (
    KeptApart,
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.headcount.kept_headcount import KeptHeadcount
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario

K = TypeVar("K")
V = TypeVar("V")
PutChange: TypeAlias = PutPriceBook | PutPreset | KeptApart
"""A change that puts one thing in place of another."""


@dataclass
class KeptBeside:
    """Everything that is kept beside the account, each by its key."""

    books: dict[str, PriceBook] = field(default_factory=dict)
    presets: dict[str, ImportPreset] = field(default_factory=dict)
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    exemptions: dict[tuple[int, str], Exemption] = field(default_factory=dict)
    headcount: dict[str, KeptHeadcount] = field(default_factory=dict)
    """The one plan of the workspace, under an empty key."""
    invoices: dict[tuple[str, date], RecordedInvoice] = field(default_factory=dict)

    def put(self, change: PutChange) -> bool:
        """Put what a change puts; False where what it takes the place of is not there."""
        match change:
            case PutPriceBook(key, before, after):
                return _put(self.books, (key, before), (key, after))
            case PutPreset(before, after):
                return _put(self.presets, _keyed(before), _keyed(after))
            case PutScenario(was, now):
                return _put(self.scenarios, _keyed(was), _keyed(now))
            case PutExemption(old, new):
                return _put(
                    self.exemptions,
                    (old.key if old else (0, ""), old),
                    (new.key if new else (0, ""), new),
                )
            case PutHeadcount(plan, later):
                return _put(self.headcount, ("", plan), ("", later))
            case RecordInvoice(known, accepted):
                return _put(
                    self.invoices,
                    (known.key if known else ("", date.min), known),
                    (accepted.key if accepted else ("", date.min), accepted),
                )
            case _:
                assert_never(change)

    def forget_users(self, users: Iterable[int]) -> None:
        """Forget what is kept of users who leave as if they had never been added."""
        gone = frozenset(users)
        for key in [key for key in self.exemptions if key[0] in gone]:
            del self.exemptions[key]


T = TypeVar("T", ImportPreset, Scenario)


def _keyed(one: T | None) -> tuple[str, T | None]:
    return (one.key if one else "", one)


def _put(kept: dict[K, V], before: tuple[K, V | None], after: tuple[K, V | None]) -> bool:
    (old_key, old), (new_key, new) = before, after
    if old is not None and kept.pop(old_key, None) != old:
        return False
    if new is not None:
        if new_key in kept:
            return False
        kept[new_key] = new
    return True
