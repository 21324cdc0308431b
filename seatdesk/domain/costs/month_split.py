"""The split of one product's lines of one month: the rows, and how each of them came about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoice import sum_of
from seatdesk.domain.costs.alike_groups import AlikeGroups
from seatdesk.domain.costs.amount_split import AmountSplit
from seatdesk.domain.costs.cost_part import CostLayer, CostPart, in_whole_units
from seatdesk.domain.costs.cost_row import OWN_KINDS, OWN_ROWS, CostKind, CostRow
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSplit:
    """A month of a product: its rows are told when they are asked for, one by one or all."""

    product: str
    currency: str
    month: Span
    groups: AlikeGroups
    layers: tuple[CostLayer, ...]
    own: tuple[tuple[CostPart, ...], ...]
    """The parts of the rows of their own, in their order."""
    split: AmountSplit
    seat_days: Sequence[int]
    """The seat-days of one group of each kind."""
    unassigned_days: int

    def minor(self, place: int) -> int:
        """The amount of the group at a place."""
        kind = self.groups.kind_of(place)
        return 0 if kind < 0 else self.split.group_minor(kind, place)

    def own_minor(self, row: int) -> int:
        """The amount of a row of its own."""
        return self.split.own_minor(row, len(self.groups.kinds))

    def own_days(self, row: int) -> int:
        """The seat-days of a row of its own: unassigned seats have some."""
        return self.unassigned_days if OWN_KINDS[row] is CostKind.UNASSIGNED else 0

    def rows(self, names: Sequence[str]) -> Iterator[CostRow]:
        """Every row with an amount or seat-days; `names` are those of all groups."""
        for place, kind in enumerate(self.groups.kinds):
            if kind < 0:
                continue
            minor, days = self.split.group_minor(kind, place), self.seat_days[kind]
            if minor or days:
                yield CostRow(
                    self.product, self.month, names[place], CostKind.GROUP, minor, days,
                    self.currency, self.split.group_part(kind),
                )  # fmt: skip
        for row, own in enumerate(OWN_KINDS):
            minor, days = self.own_minor(row), self.own_days(row)
            if minor or days:
                yield CostRow(
                    self.product, self.month, OWN_ROWS[own], own, minor, days,
                    self.currency, self.split.own_part(row),
                )  # fmt: skip

    def derivation(self, place: int) -> Derivation | None:
        """The amount of the group at a place; None where it has none."""
        kind = self.groups.kind_of(place)
        if kind < 0 or not self.minor(place):
            return None
        shares = [layer.derivation(kind) for layer in self.layers if layer.weights[kind]]
        return self._explained(shares, self.minor(place))

    def own_derivation(self, row: int) -> Derivation | None:
        """The amount of a row of its own; None where it has none."""
        if not self.own_minor(row):
            return None
        return self._explained([part.derivation for part in self.own[row]], self.own_minor(row))

    def _explained(self, parts: Sequence[Derivation], minor: int) -> Derivation:
        return in_whole_units(sum_of(parts), minor, digits_of(self.currency))
