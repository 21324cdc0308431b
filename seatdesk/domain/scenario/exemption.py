"""An exemption: a user's seat that is no finding for a while, because somebody knows why (E3.9)."""

from dataclasses import dataclass
from datetime import date

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """A seat that is left out of the findings; there is at most one of a user and a product."""

    user: int
    product: str
    reason: str
    until: date | None = None
    """The last day on which it holds; None: until somebody takes it back."""
    by: str = ""
    """The address of the user who made it; empty: the owner of the file."""

    @property
    def key(self) -> tuple[int, str]:
        """The seat it is of."""
        return self.user, self.product

    def holds_on(self, day: date) -> bool:
        """True when it still leaves its seat out on a day."""
        return self.until is None or day <= self.until
