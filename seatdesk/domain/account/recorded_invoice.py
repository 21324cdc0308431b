"""An invoice of the vendor that was compared with ours and accepted (E8.6)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedInvoice:
    """Its date, number and totals, the hash of its file, and the day it was accepted.

    `products`: those of its lines. `difference`: the vendor's net less ours when it was accepted.
    """

    dated: date
    number: str
    currency: str
    net: Decimal
    tax: Decimal
    gross: Decimal
    difference: Decimal
    sha256: str
    recorded: date
    file: str = ""
    products: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, date]:
        """Number, however it is spelled, and date: they tell it from others."""
        return self.number.strip().casefold(), self.dated
