"""Seats and need of every product, from one day on which something changes to the next."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A product's seats from the end of a day's changes on, until the next entry of it.

    Without a head-count plan, `needed` is what is assigned, and nobody is short.
    """

    day: date
    product: str
    owned: int
    assigned: int
    needed: int
    short: int = 0
