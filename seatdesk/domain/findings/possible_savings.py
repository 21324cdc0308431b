"""The possible savings of an account: what a year of it could cost less, and until when to act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.invoice import sum_of
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.findings.finding_totals import CertaintyTotal, account_total
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, slots=True)
class NextDeadline:
    """The next last day to act of all renewals (D9)."""

    product: str
    day: date
    days_left: int


@dataclass(frozen=True, slots=True)
class PossibleSavings:
    """The saving of a year in the account's currency; None where a rate is missing (V6).

    As the headline of the findings: what is certain leads, what is to check is said as *up to*,
    and the unknown is never added (E3.14).
    """

    currency: str
    certain: Decimal | None
    up_to: Decimal | None
    certain_figures: tuple[Figure, ...]
    """The parts of what is certain, one of each product, in its own currency."""
    to_check_figures: tuple[Figure, ...]
    """The parts of what is to check."""
    deadline: NextDeadline | None

    @property
    def derivation(self) -> Derivation | None:
        """The certain saving as the sum of its parts; None where it takes rates or is nothing."""
        return self._sum(self.certain_figures)

    @property
    def up_to_derivation(self) -> Derivation | None:
        """The most that can be saved, likewise."""
        return self._sum((*self.certain_figures, *self.to_check_figures))

    def _sum(self, figures: tuple[Figure, ...]) -> Derivation | None:
        parts = [figure for figure in figures if figure.minor]
        if not parts or any(figure.currency != self.currency for figure in parts):
            return None
        return sum_of(figure.derivation for figure in parts)


def possible_savings(account: Account, totals: Sequence[CertaintyTotal]) -> PossibleSavings:
    """The savings that the totals of the account's findings come to."""
    certain = [one for one in totals if one.certainty is Certainty.CERTAIN]
    to_check = [one for one in totals if one.certainty is Certainty.TO_CHECK]
    return PossibleSavings(
        account.currency,
        account_total(account, certain).per_year,
        account_total(account, (*certain, *to_check)).per_year,
        _yearly(certain),
        _yearly(to_check),
        next_deadline(account),
    )


def _yearly(totals: Sequence[CertaintyTotal]) -> tuple[Figure, ...]:
    return tuple(one.money.per_year for one in totals if one.seats)


def next_deadline(account: Account) -> NextDeadline | None:
    """The first last day to act that is still to come, of what renews; None: there is none."""
    coming = [
        NextDeadline(one.product, one.last_day_to_act, (one.last_day_to_act - account.as_of).days)
        for one in account.subscriptions
        if not one.ended and one.auto_renew and one.last_day_to_act >= account.as_of
    ]
    return min(coming, key=lambda deadline: deadline.day, default=None)
