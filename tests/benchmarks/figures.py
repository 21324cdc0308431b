"""Measured times, what they are compared with, and the table that says which bar was reached."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from math import ceil
from statistics import median
from time import perf_counter

NOTHING = "-"
FRAME = 16.7
"""Milliseconds of one picture at 60 a second."""


@dataclass(frozen=True)
class Bar:
    """What is to be reached: a statistic of the times, in ms, or their ratio to the floor's."""

    of: str
    """`ratio` of medians, or `p50`, `p95`, `p99`, `max` in milliseconds (`MB` for memory)."""
    limit: float


@dataclass(frozen=True)
class Figure:
    """One measurement: its samples, and those of its floor from the same run."""

    name: str
    what: str
    samples: Sequence[float]
    floor: Sequence[float] = ()
    floor_is: str = ""
    bar: Bar | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        """Median over the floor's median."""
        return median(self.samples) / median(self.floor) if self.floor else None

    @property
    def value(self) -> float | None:
        """What the bar looks at."""
        if self.bar is None:
            return None
        if self.bar.of == "ratio":
            return self.ratio
        return percentile(self.samples, {"p50": 50, "p95": 95, "p99": 99, "max": 100}[self.bar.of])

    @property
    def reached(self) -> bool | None:
        """Whether the bar was reached; None where there is none."""
        if self.bar is None or self.value is None:
            return None
        return self.value <= self.bar.limit

    def plain(self) -> dict[str, object]:
        """For the JSON file."""
        return asdict(self) | {
            "median": median(self.samples),
            "p95": percentile(self.samples, 95),
            "ratio": self.ratio,
            "value": self.value,
            "reached": self.reached,
        }


def percentile(samples: Sequence[float], percent: float) -> float:
    """The smallest sample that so many percent of all do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, ceil(len(ordered) * percent / 100) - 1)]


def timed(action: Callable[[], object]) -> float:
    """Milliseconds an action takes."""
    start = perf_counter()
    action()
    return (perf_counter() - start) * 1000


def alternate(
    rounds: int, floor: Callable[[int], float], subject: Callable[[int], float]
) -> tuple[list[float], list[float]]:
    """Floor and subject in turn, so that a slow minute of the machine meets both."""
    floors, subjects = [], []
    for number in range(rounds):
        floors.append(floor(number))
        subjects.append(subject(number))
    return floors, subjects


HEADINGS = ("measurement", "median", "p95", "floor", "ratio", "bar", "reached")


def table(figures: Iterable[Figure]) -> str:
    """One line a measurement."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _row(figure: Figure) -> tuple[str, ...]:
    floor = f"{_number(median(figure.floor))} {figure.floor_is}" if figure.floor else NOTHING
    reached = {True: "yes", False: "NO", None: NOTHING}[figure.reached]
    return (
        f"{figure.name}: {figure.what}",
        f"{_number(median(figure.samples))} {figure.unit}",
        f"{_number(percentile(figure.samples, 95))} {figure.unit}",
        floor,
        NOTHING if figure.ratio is None else f"{figure.ratio:.2f}",
        _bar(figure),
        reached,
    )


def _bar(figure: Figure) -> str:
    if figure.bar is None:
        return NOTHING
    unit = "x" if figure.bar.of == "ratio" else figure.unit
    return f"{figure.bar.of} <= {figure.bar.limit:g} {unit}"


def _number(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.1f}" if value < 1000 else f"{value:,.0f}"
