"""Runs of numbers: very many users in few words, each run by its first and its last."""

from collections.abc import Iterable, Iterator
from itertools import count, groupby
from typing import TypeAlias

Runs: TypeAlias = tuple[tuple[int, int], ...]


def runs_of(numbers: Iterable[int]) -> Runs:
    """Rising numbers as runs."""
    steps = count()
    made = []
    for _, run in groupby(numbers, lambda number: number - next(steps)):
        mine = list(run)
        made.append((mine[0], mine[-1]))
    return tuple(made)


def numbers_in(runs: Iterable[tuple[int, int]]) -> Iterator[int]:
    """The numbers of runs."""
    for first, last in runs:
        yield from range(first, last + 1)


def common(some: Runs, others: Runs) -> Iterator[tuple[int, int]]:
    """The runs of the numbers that are in both; both rise."""
    mine, theirs = iter(some), iter(others)
    one, other = next(mine, None), next(theirs, None)
    while one and other:
        first, last = max(one[0], other[0]), min(one[1], other[1])
        if first <= last:
            yield first, last
        if one[1] < other[1]:
            one = next(mine, None)
        else:
            other = next(theirs, None)
