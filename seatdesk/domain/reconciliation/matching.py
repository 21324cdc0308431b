"""Lines of a vendor's invoice matched with ours, in passes; each line once (E8.3)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from seatdesk.domain.reconciliation.our_charges import OurCharge
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorLine

MOST_TOGETHER = 4
"""Lines of one side that may stand for one of the other."""
MOST_TRIED = 60
"""Lines of a product among which such sums are looked for: their number grows with the fourth."""


@dataclass(frozen=True, slots=True)
class PricedLine:
    """A line of the vendor and its amount in minor units of our currency."""

    line: VendorLine
    minor: int


@dataclass(frozen=True, slots=True)
class LinePair:
    """Lines that stand for the same charge; one side may be several, or none."""

    vendor: tuple[PricedLine, ...]
    ours: tuple[OurCharge, ...]

    @property
    def difference(self) -> int:
        """The vendor's amount less ours, in minor units."""
        return sum(one.minor for one in self.vendor) - sum(one.minor for one in self.ours)


Fits: TypeAlias = Callable[[PricedLine, OurCharge], bool]


def match_lines(vendor: Sequence[PricedLine], ours: Sequence[OurCharge]) -> tuple[LinePair, ...]:
    """All lines in pairs: those of the file in its order, then ours that it does not have.

    The passes: product, span and amount; product and span; product and kind; one line for up to
    four whose sum is equal. In each, charges of the line's own kind come first, then its amount.
    """
    found: dict[int, LinePair] = {}
    numbered = sorted(enumerate(vendor), key=lambda one: not one[1].minor)
    left, free = (
        dict(numbered),
        dict(enumerate(ours)),
    )  # what costs nothing takes no line from others
    for fits in _PASSES:
        for number, line in list(left.items()):
            place = next((n for n, charge in free.items() if fits(line, charge)), None)
            if place is not None:
                found[number] = LinePair((line,), (free.pop(place),))
                del left[number]
    found |= _sums(left, free)
    for number, line in left.items():
        found[number] = LinePair((line,), ())
    pairs = [found[number] for number in sorted(found)]
    return (*pairs, *(LinePair((), (charge,)) for charge in free.values()))


def same_product(line: PricedLine, charge: OurCharge) -> bool:
    """True where both are of one product, and both are tax or neither is."""
    taxes = {line.line.kind is ChargeKind.TAX, charge.kind is ChargeKind.TAX}
    if taxes == {True}:  # a tax line is of the invoice, whatever it names
        return line.line.product in {"", charge.product}
    return len(taxes) == 1 and line.line.product == charge.product


def _same_span(line: PricedLine, charge: OurCharge) -> bool:
    return same_product(line, charge) and line.line.is_for(*charge.span)


def _same_kind(line: PricedLine, charge: OurCharge) -> bool:
    return same_product(line, charge) and line.line.kind is charge.kind


def _same_amount(line: PricedLine, charge: OurCharge) -> bool:
    return line.minor == charge.minor


def _all(*fits: Fits) -> Fits:
    return lambda line, charge: all(one(line, charge) for one in fits)


_PASSES: tuple[Fits, ...] = (
    _all(_same_span, _same_amount, _same_kind),
    _all(_same_span, _same_amount),
    _all(_same_span, _same_kind),
    _all(_same_span, lambda line, _: bool(line.minor)),
    _all(_same_kind, _same_amount),
    _same_kind,
)
"""The first that fits is taken; of equals the first in the order of the invoices."""


def _sums(left: dict[int, PricedLine], free: dict[int, OurCharge]) -> dict[int, LinePair]:
    """One line of theirs for several of ours, then the reverse; taken out of what is left."""
    found: dict[int, LinePair] = {}
    for number, line in list(left.items()):
        mine = [(n, c.minor) for n, c in free.items() if same_product(line, c)]
        if places := _adding_up(mine, line.minor):
            found[number] = LinePair((line,), tuple(free.pop(place) for place in places))
            del left[number]
    for place, charge in list(free.items()):
        theirs = [(n, one.minor) for n, one in left.items() if same_product(one, charge)]
        if numbers := _adding_up(theirs, charge.minor):
            lines = tuple(left.pop(number) for number in numbers)
            found[numbers[0]] = LinePair(lines, (free.pop(place),))
    return found


def _adding_up(amounts: Iterable[tuple[int, int]], wanted: int) -> tuple[int, ...]:
    """The numbers of the fewest amounts whose sum is wanted; none where there are none."""
    few = list(amounts)[:MOST_TRIED]
    return next(_sums_of(few, wanted), ())


def _sums_of(amounts: Sequence[tuple[int, int]], wanted: int) -> Iterator[tuple[int, ...]]:
    for count in range(1, min(MOST_TOGETHER, len(amounts)) + 1):
        for some in combinations(amounts, count):
            if sum(minor for _, minor in some) == wanted:
                yield tuple(number for number, _ in some)
