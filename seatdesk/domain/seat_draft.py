"""Seat edits that have not been saved (S1-S3), alone and as part of what is planned."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from seatdesk.override import override

if TYPE_CHECKING:  # loaded before the first paint, which needs no subscription
    from seatdesk.domain.account.account import SeatPool


class SeatEdit(NamedTuple):
    """One box of one user, ticked or cleared against what is stored."""

    user: int
    product: str
    seated: bool
    counted: bool = True
    """True when the seat comes out of the pool: the policies leave some out (R1, R2)."""


class SeatPlan(NamedTuple):
    """Seats as a scenario and a draft have them, laid over those that are stored."""

    edits: tuple[SeatEdit, ...] = ()
    """Every seat that may differ from what is stored."""
    tiers: tuple[tuple[str, str], ...] = ()
    """The products and their tiers, perhaps of subscriptions that are not stored."""
    on: date = date.min
    """The day on which new seats are given."""

    @property
    def users(self) -> tuple[int, ...]:
        """The users whose seats are edited."""
        return tuple(sorted({edit.user for edit in self.edits}))

    def unedited(self) -> "SeatPlan":
        """The same without the edits: seats as they are stored."""
        return self._replace(edits=())

    def moved(self, product: str, *, seated: bool) -> Iterator[int]:
        """The users who have a seat of a product by the plan, or have it no longer."""
        return (e.user for e in self.edits if (e.product, e.seated) == (product, seated))


class SeatDraft:
    """Ticked and cleared boxes that are not saved: the difference from what is stored.

    The difference is all it knows: a table of a million users costs what was edited, and
    ticking a box and clearing it again leaves nothing to save.
    """

    def __init__(self) -> None:
        self._edits: dict[str, dict[int, bool]] = {}
        self._uncounted: dict[str, set[int]] = {}
        self.version = 0
        """Counts changes: what was made of the draft at the same count is still right."""

    def shows(self, user: int, product: str, *, stored: bool) -> bool:
        """True when the box is ticked, given what is stored."""
        edits = self._edits.get(product)
        return stored if edits is None else edits.get(user, stored)

    def edited(self, user: int, product: str) -> bool:
        """True when the box differs from what is stored."""
        return user in self._edits.get(product, ())

    def has(self, product: str) -> bool:
        """True when any box of a product differs from what is stored."""
        return bool(self._edits.get(product))

    def put(self, user: int, product: str, *, seated: bool, stored: bool) -> None:
        """Tick or clear one box."""
        self.version += 1
        edits = self._edits.setdefault(product, {})
        if seated == stored:
            edits.pop(user, None)
        else:
            edits[user] = seated

    def put_many(
        self,
        product: str,
        users: Iterable[int],
        *,
        seated: bool,
        uncounted: Collection[int] = (),
    ) -> None:
        """Tick or clear boxes that are known to differ from what is stored.

        `uncounted`: those of them whose seat does not come out of the pool.
        """
        self.version += 1
        self._edits.setdefault(product, {}).update(dict.fromkeys(users, seated))
        if uncounted:
            self._uncounted.setdefault(product, set()).update(uncounted)

    def drop(self, product: str, users: Iterable[int]) -> None:
        """Forget the edits of some users: show what is stored."""
        self.version += 1
        edits = self._edits.get(product, {})
        for user in users:
            edits.pop(user, None)

    def clear(self) -> None:
        """Discard everything."""
        self.version += 1
        self._edits.clear()
        self._uncounted.clear()

    @property
    def dirty(self) -> bool:
        """True when there is anything to save."""
        return any(self._edits.values())

    def __iter__(self) -> Iterator[SeatEdit]:
        for product, edits in self._edits.items():
            without = self._uncounted.get(product, ())
            for user, seated in edits.items():
                yield SeatEdit(user, product, seated, user not in without)

    def __len__(self) -> int:
        return sum(map(len, self._edits.values()))

    def to_assign(self, product: str) -> tuple[int, ...]:
        """Users who shall get this seat."""
        return tuple(u for u, seated in self._edits.get(product, {}).items() if seated)

    def to_unassign(self, product: str) -> tuple[int, ...]:
        """Users who shall lose this seat."""
        return tuple(u for u, seated in self._edits.get(product, {}).items() if not seated)

    def balance(self, product: str) -> int:
        """Seats more, or less, out of the pool than what is stored."""
        edits = self._edits.get(product, {})
        given = sum(edits.values())
        moved = given - (len(edits) - given)
        for user in self._uncounted.get(product, ()):
            if user in edits:
                moved -= 1 if edits[user] else -1
        return moved


class Save:
    """Every pool has room: the draft can be stored."""

    __slots__ = ()

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Save)

    @override
    def __hash__(self) -> int:
        return hash(Save)


class BuyFirst(NamedTuple):
    """Some pools are short: checkout has to supply these seats before the draft is stored."""

    shortfall: Mapping[str, int]


SaveDecision: TypeAlias = Save | BuyFirst


def decide_save(pools: "Mapping[str, SeatPool]", balance: Mapping[str, int]) -> SaveDecision:
    """Decide if a draft can be saved or seats must be bought first (S3); `balance` is per product.

    Clearing boxes never needs a purchase, not even in a pool that is over-assigned already.
    """
    shortfall = {
        product: moved - pool.unassigned
        for product, pool in pools.items()
        if (moved := balance.get(product, 0)) > 0 and moved > pool.unassigned
    }
    return BuyFirst(shortfall) if shortfall else Save()
