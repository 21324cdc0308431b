"""Changes that a list of people or subscriptions would make: the short answer of a dry run (E8.1).

Who is added, who is gone, who moved to another team, and how many seats differ.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.exchange.fields import FieldKind

_PORTION: Final = 10_000
_TEAMS: Final = frozenset({"team", "cost_centre"})


class ListChangeKind(StrEnum):
    """The kinds of changes, in the order in which they are told."""

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    QUANTITY = "quantity"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ListChange:
    """A change: of whom or of which product, of which field, and what it was and becomes."""

    kind: ListChangeKind
    what: str
    field: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ListChanges:
    """The changes of a list; `changes` may be only the first of them, `counts` are of all."""

    file: str
    of_people: bool
    changes: tuple[ListChange, ...]
    counts: Counter[ListChangeKind]
    questions: int

    def of(self, kind: ListChangeKind) -> tuple[ListChange, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind is kind)


def list_changes(preview: ImportPreview, use_case: UseCase, most: int | None = None) -> ListChanges:
    """The changes that a preview would make; of each kind the first `most`."""
    people = any(read.kind is not FieldKind.SUBSCRIPTIONS for read in preview.files)
    found: list[ListChange] = []
    counts: Counter[ListChangeKind] = Counter()
    for change in _all(preview, use_case):
        counts[change.kind] += 1
        if most is None or counts[change.kind] <= most:
            found.append(change)
    order = list(ListChangeKind)
    found.sort(key=lambda change: order.index(change.kind))
    name = ", ".join(read.name for read in preview.files)
    return ListChanges(name, people, tuple(found), counts, len(preview.questions))


def _all(preview: ImportPreview, use_case: UseCase) -> Iterator[ListChange]:
    plan, subscriptions = preview.plan, preview.subscriptions
    for new in plan.new:
        yield ListChange(ListChangeKind.ADDED, new.user.email, after=", ".join(new.seats))
    for made in subscriptions.new:
        yield ListChange(ListChangeKind.ADDED, made.product, after=str(made.pool.owned))
    for gone in plan.missing:
        yield ListChange(ListChangeKind.GONE, gone.email, before=gone.name)
    yield from _edits(plan)
    yield from _seats(plan, use_case)
    for one in subscriptions.different:
        if one.here == one.there:
            continue  # only the reason differs why it is not taken over
        quantity = one.field == "quantity"
        kind = ListChangeKind.QUANTITY if quantity else ListChangeKind.OTHER
        yield ListChange(kind, one.product, one.field, one.here, one.there)


def _edits(plan: ImportPlan) -> Iterator[ListChange]:
    for update in plan.changed:
        for edit in update.edits:
            kind = ListChangeKind.MOVED if edit.field in _TEAMS else ListChangeKind.OTHER
            before, after = (_text(value) for value in (edit.before, edit.after))
            yield ListChange(kind, update.email, edit.field, before, after)
        if update.status is not None:
            states = update.before.value, update.status.value
            yield ListChange(ListChangeKind.OTHER, update.email, "status", *states)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _seats(plan: ImportPlan, use_case: UseCase) -> Iterator[ListChange]:
    """Products of which another number of seats would count if the file is right."""
    gone = _seats_of_gone(plan, use_case)
    for subscription in use_case.account.subscriptions:
        product, here = subscription.product, subscription.assigned
        more = plan.counted.get(product, 0) + plan.recounted.get(product, 0) - gone[product]
        if more:
            kind = ListChangeKind.QUANTITY
            yield ListChange(kind, product, "assigned", str(here), str(here + more))


def _seats_of_gone(plan: ImportPlan, use_case: UseCase) -> Counter[str]:
    """The counted seats of those whom the file does not have, by product."""
    gone: Counter[str] = Counter()
    missing = (one.user for one in plan.missing)
    while portion := list(islice(missing, _PORTION)):
        for seated in use_case.work.seats.of_users(portion).values():
            gone.update(product for product, counted in seated if counted)
    return gone
