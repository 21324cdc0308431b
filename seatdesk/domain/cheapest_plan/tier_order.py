"""The order of tiers, as the price book lists them, and the lowest that will do (E6.2)."""

from seatdesk.domain.account.pricing import PriceBook


class TierOrder:
    """The tiers of a product in a book's order; a tier it does not list can only be kept."""

    def __init__(self, book: PriceBook | None, product: str, floor: str) -> None:
        listed = (p.tier for p in (book.prices if book else ()) if p.product == product)
        self._places = {tier: place for place, tier in enumerate(dict.fromkeys(listed))}
        self.floor = floor

    def allows(self, tier: str) -> bool:
        """True for the floor and what stands above it."""
        if not self.floor or tier == self.floor:
            return True
        places = self._places
        known = tier in places and self.floor in places
        return known and places[tier] >= places[self.floor]

    def place(self, tier: str) -> int:
        """The place of a tier in the book; one that is not there comes first."""
        return self._places.get(tier, -1)

    @property
    def from_floor(self) -> tuple[str, ...]:
        """The floor and the tiers above it, lowest first."""
        return tuple(tier for tier in self._places if self.allows(tier))
