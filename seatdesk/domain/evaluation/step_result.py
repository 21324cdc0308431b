"""The result of one step: its status, what really happens, and by how much the total moves."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from seatdesk.domain.account.account import Rate
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.charges.invoice import Invoice, amount_of
from seatdesk.domain.evaluation.net_difference import explained_net_difference
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import ScenarioStep


class StepStatus(StrEnum):
    """The fate of a step. Refused outranks past and later (E1.7, E1.8)."""

    APPLIES = "applies"
    REFUSED = "refused"
    DONE = "done"
    PAST = "past"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class StepEffect:
    """The net total with the steps up to one, less the total without it (E2.6).

    In the account's currency. `before` and `after` are the invoices that differ; the derivation is
    made when someone looks.
    """

    currency: str
    minor: int = 0
    before: tuple[Invoice, ...] = ()
    after: tuple[Invoice, ...] = ()
    rates: tuple[Rate, ...] = ()

    @property
    def amount(self) -> Decimal:
        """The difference with the currency's digits."""
        return amount_of(self.minor, self.currency)

    @property
    def derivation(self) -> Derivation:
        """The invoices that the step changes, and how they differ."""
        return explained_net_difference(self.after, self.before, self.currency, self.rates)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """A step of a scenario and what comes of it."""

    number: int
    """Its place in the scenario's list, from 1."""
    step: ScenarioStep
    status: StepStatus
    effect: StepEffect | None
    """None where an exchange rate is missing."""
    refusal: Refusal | None = None
    also: tuple[RequestCancelled, ...] = ()
    """The pending requests that it outgrows (D5)."""
    happened: tuple[DatedChange, ...] = ()
    """The changes that really happen, in order and with their day; cancellations included."""
