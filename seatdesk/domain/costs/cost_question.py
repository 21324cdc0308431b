"""The question for costs: which days, by whom, by which weights, and what is spread how (E7.1)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from seatdesk.domain.calendar import Span
from seatdesk.domain.refusals import Code, Refusal, refuse

WHOLE_SHARES = 100


class CostGrouping(StrEnum):
    """The groups that costs go to, as they are on each day."""

    TEAM = "team"
    COST_CENTRE = "cost-centre"
    USER = "user"

    @property
    def nobody(self) -> str:
        """The name of the group of seats whose holder is in none."""
        return f"(no {self.value.replace('-', ' ')})"


class CostView(StrEnum):
    """The day on which an amount counts: the days it pays for, or that of its invoice."""

    SERVICE = "service"
    CASH = "cash"


class CostBasis(StrEnum):
    """The seats that weigh: of every day, or of the first day of the month (E7.2)."""

    DAYS = "days"
    SNAPSHOT = "snapshot"


class CostSpread(StrEnum):
    """The ways in which what nobody uses is charged: in a row of its own, or spread (E7.4)."""

    OWN = "own"
    PER_SEAT = "per-seat"
    PER_USER = "per-user"
    SHARES = "shares"


@dataclass(frozen=True, slots=True, kw_only=True)
class CostQuestion:
    """A question for the costs of a range of days."""

    span: Span
    by: CostGrouping = CostGrouping.TEAM
    view: CostView = CostView.SERVICE
    basis: CostBasis = CostBasis.DAYS
    base: CostSpread = CostSpread.OWN
    unassigned: CostSpread = CostSpread.OWN
    shares: tuple[tuple[str, Decimal], ...] = ()
    """Fixed percentages of groups, for what is spread by shares."""

    @property
    def spreads(self) -> frozenset[CostSpread]:
        """The ways in which something is spread."""
        return frozenset({self.base, self.unassigned})

    def check_shares(self) -> Refusal | None:
        """Refuse percentages that do not make 100, or none where they are needed."""
        wanted = self.shares or CostSpread.SHARES in self.spreads
        total = sum((percent for _, percent in self.shares), Decimal(0))
        negative = any(percent < 0 for _, percent in self.shares)
        if wanted and (negative or total != WHOLE_SHARES):
            return refuse(Code.SHARES_NOT_HUNDRED, total=total)
        return None
