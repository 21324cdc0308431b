"""Terms and prices on which a term may run, each known by one object (E6.3)."""

from dataclasses import dataclass
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.cheapest_plan.tier_order import TierOrder
from seatdesk.domain.choices import BILLING_MONTHS


@dataclass(frozen=True, slots=True, eq=False)
class OfferedTerms:
    """A choice of terms and price; there is one object for each, so that they are told apart."""

    choice: TermChoice
    money: int
    """The same number for all that differ in nothing but the source of their price."""
    terms: tuple[object, ...]
    price: tuple[object, ...]
    included: int
    place: tuple[int, ...]
    """The place of the tier in the book."""

    def changes_from(self, now: "OfferedTerms") -> int:
        """The things to carry out for these terms where others run now: a tier, other terms.

        A tier's own price comes with it.
        """
        other_tier = self.choice.tier != now.choice.tier
        other_terms = self.terms != now.terms or (not other_tier and self.price != now.price)
        return other_tier + other_terms


class KnownTerms:
    """Finds the one object of each choice."""

    def __init__(self, order: TierOrder) -> None:
        self._order = order
        self._known: dict[TermChoice, OfferedTerms] = {}
        self._money: dict[tuple[object, ...], int] = {}

    def of(self, choice: TermChoice) -> OfferedTerms:
        """The object of a choice."""
        known = self._known.get(choice)
        if known is None:
            rhythm = BILLING_MONTHS.get(choice.billing, choice.months)
            terms = choice.commitment, choice.months, rhythm, choice.notice_days
            price = choice.rates.base, choice.rates.included, choice.rates.seat
            kind = choice.tier, *terms, *price  # nobody switches to pay the same
            number = self._money.setdefault(kind, len(self._money))
            place = (self._order.place(choice.tier),)
            known = self._known[choice] = OfferedTerms(
                choice, number, terms, price, choice.rates.included, place
            )
        return known


def choice_of(contract: Subscription) -> TermChoice:
    """The terms on which a contract runs, with the tier it has at the end of its term."""
    tier, rates = contract.term.tier_on(date.max)
    return TermChoice(
        tier,
        contract.commitment,
        contract.term_months,
        contract.billing,
        rates,
        contract.notice_days,
    )
