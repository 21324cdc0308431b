"""The search for the cheapest plan on bare integers: no lines, no rules, no contract, no reasons.

The same decisions at the same renewals, ranked alike, where every tier includes as many seats,
terms follow each other on the first of a month, and nothing is discounted.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

Rank = tuple[int, int, int, int, int]
"""Total, committed beyond the span, changes, switches, first year."""
Steps = tuple[tuple[int | None, int], ...]
"""The price of a seat a month up to a number of seats, in minor units."""
NOTHING: Rank = (0, 0, 0, 0, 0)
YEAR = 12


class BareChoice(NamedTuple):
    """A tier and a commitment: months, whether notice is given, and prices in minor units."""

    months: int
    notice: bool
    base: int
    steps: Steps


class BareNeed(NamedTuple):
    """The seats needed beside the included ones from a day on, as a month and a part of it."""

    month: int
    left: int
    days: int
    seats: int


class BarePlan:
    """One product, from the first day of a running term that lasts a year.

    `kept`: the seats that are needed in the days of notice before each month.
    """

    def __init__(
        self, choices: Sequence[BareChoice], needs: Sequence[BareNeed], kept: Sequence[int]
    ) -> None:
        self._choices, self._needs, self._kept, self._months = choices, needs, kept, len(kept)
        self._found: dict[tuple[int, int, int], tuple[Rank, int]] = {}
        self._ways: dict[tuple[int, int, int, int], list[tuple[int, int, Rank]]] = {}
        self._prices: list[dict[int, int]] = [{} for _ in choices]

    def least(self, owned: int) -> int:
        """The total of the best plan, the running term on the first choice with so many seats."""
        ranks = (
            _plus(rank, self._after(YEAR, 0, last)[0])
            for _, last, rank in self._through(0, 0, owned, owned)
        )
        return min(ranks)[0]

    def _after(self, month: int, now: int, carried: int) -> tuple[Rank, int]:
        """The best that follows a renewal, and how many plans there are for it."""
        if month >= self._months:
            return NOTHING, 1
        key = month, now, carried
        if key not in self._found:
            edges = list(self._edges(month, now, carried))
            self._found[key] = min(edges)[0], sum(plans for _, plans in edges)
        return self._found[key]

    def _edges(self, month: int, now: int, carried: int) -> Iterator[tuple[Rank, int]]:
        least = self._kept[month] if self._choices[now].notice else 0
        for number, choice in enumerate(self._choices):
            switch = int(number != now)
            changes = switch * (1 + (choice.months != self._choices[now].months and number != now))
            for opening, last, rank in self._through(number, month, least, carried):
                total, beyond, bought, _, year = rank
                moves = changes + bought + (opening != carried)
                edge = total, beyond, moves, switch, year
                after, plans = self._after(month + choice.months, number, last)
                yield _plus(edge, after), plans

    def _price(self, choice: int, seats: int) -> int:
        known = self._prices[choice]
        if seats not in known:
            below = total = 0
            for upto, unit in self._choices[choice].steps:
                end = seats if upto is None else min(seats, upto)
                total, below = total + max(end - below, 0) * unit, max(below, end)
            known[seats] = total
        return known[seats]

    def _through(
        self, number: int, month: int, least: int, carried: int
    ) -> list[tuple[int, int, Rank]]:
        """The best way for each last number of seats: opening, last, rank."""
        key = number, month, least, carried
        if key not in self._ways:
            rises = self._rises(month, month + self._choices[number].months)
            self._ways[key] = list(self._bought(number, month, least, carried, rises))
        return self._ways[key]

    def _rises(self, month: int, end: int) -> list[BareNeed]:
        first = [need for need in self._needs if (need.month, need.days - need.left) <= (month, 0)]
        found = [BareNeed(month, 1, 1, first[-1].seats)]
        for need in self._needs:
            after = (need.month, need.days - need.left) > (month, 0)
            if after and need.month < min(end, self._months) and need.seats > found[-1].seats:
                found.append(need)
        return found

    def _bought(
        self, number: int, month: int, least: int, carried: int, rises: Sequence[BareNeed]
    ) -> Iterator[tuple[int, int, Rank]]:
        steps = {upto + 1 for upto, _ in self._choices[number].steps if upto is not None}
        levels = {max(least, rises[0].seats)}
        if steps:
            levels = {level for level in (*levels, carried, *steps) if level >= min(levels)}
        paths = {level: (level, self._whole(number, month, level)) for level in levels}
        for rise in rises[1:]:
            after: dict[int, tuple[int, Rank]] = {}
            for there, (opening, rank) in paths.items():
                for level in {max(there, rise.seats), *steps}:
                    if level >= max(there, rise.seats):
                        more = self._more(number, month, rise, there, level)
                        longer = opening, _plus(rank, more)
                        if level not in after or longer[1] < after[level][1]:
                            after[level] = longer
            paths = after
        for last, (opening, rank) in paths.items():
            yield opening, last, rank

    def _whole(self, number: int, month: int, seats: int) -> Rank:
        choice = self._choices[number]
        return self._counted(month, choice.months, choice.base + self._price(number, seats))

    def _more(self, number: int, month: int, rise: BareNeed, there: int, level: int) -> Rank:
        if level == there:
            return NOTHING
        more = max(self._price(number, level) - self._price(number, there), 0)
        step = self._price(number, level) - self._price(number, there)
        part = (2 * more * rise.left + rise.days) // (2 * rise.days)
        due = rise.month + (rise.left != rise.days)
        first = part if due < YEAR else 0
        months = month + self._choices[number].months - rise.month - 1
        total, beyond, _, _, year = self._counted(rise.month + 1, months, step)
        return total + part, beyond, 1, 0, year + first

    def _counted(self, month: int, months: int, amount: int) -> Rank:
        inside = max(min(self._months - month, months), 0)
        year = max(min(YEAR - month, months), 0)
        return amount * inside, amount * (months - inside), 0, 0, amount * year


def _plus(one: Rank, other: Rank) -> Rank:
    return (
        one[0] + other[0],
        one[1] + other[1],
        one[2] + other[2],
        one[3] + other[3],
        one[4] + other[4],
    )
