"""The rows of one product's findings: their order, the slots each covers, and its money (E3.10).

Counts are all it needs, so that of a million rows only those are made that someone looks at.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.findings.finding import (
    Certainty,
    Finding,
    Reason,
    SeatMoney,
    certainty_of,
)
from seatdesk.domain.findings.seat_holder import SeatHolder
from seatdesk.domain.findings.seat_money import SlotMoney
from seatdesk.domain.findings.usage import observed


@dataclass(frozen=True, slots=True)
class SeatCounts:
    """The number of findings of one product, without those that are exempt."""

    certain: int = 0
    """Holders; unassigned seats are counted by the subscription."""
    to_check: int = 0
    unknown: tuple[tuple[Reason, int], ...] = ()
    """Holders by their reason, in the order of `Reason`."""


@dataclass(frozen=True, slots=True)
class JudgedHolder:
    """A holder of a seat that could be given up, with the reasons."""

    holder: SeatHolder
    reasons: tuple[Reason, ...]
    duplicate_of: str = ""

    @property
    def certainty(self) -> Certainty:
        """The certainty its reasons give."""
        return certainty_of(self.reasons)


class ProductRows:
    """The findings of a living subscription: unassigned seats, certain, to check, unknown."""

    def __init__(self, account: Account, subscription: Subscription, counts: SeatCounts) -> None:
        self.subscription, self.counts = subscription, counts
        self.unassigned = max(0, subscription.pool.unassigned)
        self._slots = SlotMoney(account, subscription)

    def of_unassigned(self) -> Finding | None:
        """The row of the seats that nobody holds; they take the first slots."""
        if not self.unassigned:
            return None
        return Finding(
            product=self.subscription.product,
            seats=self.unassigned,
            reasons=(Reason.UNASSIGNED,),
            money=self._slots.money(0, self.unassigned),
        )

    def of_holder(self, judged: JudgedHolder, place: int) -> Finding:
        """The row of a holder at a place, from 0, among those of the same certainty by e-mail."""
        above = self.first_slot(judged.certainty) + place
        if judged.certainty is Certainty.CERTAIN:
            above += self.unassigned
        return Finding(
            product=self.subscription.product,
            user_id=judged.holder.user_id,
            email=judged.holder.email,
            name=judged.holder.name,
            reasons=judged.reasons,
            use=observed(judged.holder),
            duplicate_of=judged.duplicate_of,
            money=self._slots.money(above, above + 1),
        )

    def of_unknown(self) -> Iterator[Finding]:
        """A row for each reason why holders cannot be judged, with their number (E3.3)."""
        above = self.first_slot(Certainty.UNKNOWN)
        for reason, seats in self.counts.unknown:
            yield Finding(
                product=self.subscription.product,
                seats=seats,
                reasons=(reason,),
                money=self._slots.money(above, above + seats),
            )
            above += seats

    def money_between(self, above: int, upto: int) -> SeatMoney:
        """The money of neighbouring slots, which rows of them add up to."""
        return self._slots.money(above, upto)

    def slots_of_unknown(self, reason: Reason) -> tuple[int, int]:
        """The slots of those who cannot be judged for one reason: above which, and up to which."""
        above = self.first_slot(Certainty.UNKNOWN)
        for known, seats in self.counts.unknown:
            if known is reason:
                return above, above + seats
            above += seats
        return above, above

    def seats(self, certainty: Certainty) -> int:
        """Seats of all rows of a certainty."""
        match certainty:
            case Certainty.CERTAIN:
                return self.unassigned + self.counts.certain
            case Certainty.TO_CHECK:
                return self.counts.to_check
            case _:
                return sum(seats for _, seats in self.counts.unknown)

    def total(self, certainty: Certainty) -> SeatMoney:
        """The money of all rows of a certainty, to which they add up."""
        above = self.first_slot(certainty)
        return self._slots.money(above, above + self.seats(certainty))

    def first_slot(self, certainty: Certainty) -> int:
        """The slots before the first row of a certainty; unassigned seats are certain."""
        before = tuple(Certainty)[: tuple(Certainty).index(certainty)]
        return sum(self.seats(known) for known in before)
