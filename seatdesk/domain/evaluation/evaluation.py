"""The evaluation of a scenario: its steps carried out, one by one, on an account that is a copy."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.evaluation.occupancy import Occupancy
from seatdesk.domain.evaluation.step_result import StepResult, StepStatus
from seatdesk.domain.forecast.projection import Projection


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """A scenario as it would go."""

    months: int
    projection: Projection
    """Invoices and account of the span, as `project` makes them."""
    steps: tuple[StepResult, ...]
    """By number."""
    order: tuple[int, ...]
    """The numbers of the steps in the order in which they are carried out (E1.6)."""
    occupancy: tuple[Occupancy, ...]
    """At every change from the first day on; the first entry of a product is today's."""
    today: Account
    """The account with everything applied that happens today."""
    roster: Mapping[str, RosterUser] = field(default_factory=dict)
    """The named users at the end of the span."""
    missing_rates: tuple[MissingRate, ...] = ()

    @property
    def refused(self) -> tuple[StepResult, ...]:
        """The steps that do not apply."""
        return tuple(step for step in self.steps if step.status is StepStatus.REFUSED)
