"""The pack: everything that an approval report is made of, read in one look at the workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from seatdesk.controllers.evaluation.change_lists import ChangeListView
from seatdesk.controllers.evaluation.seat_findings import FindingPages
from seatdesk.domain.account.account import Account
from seatdesk.domain.comparison.comparison import Comparison, Side
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.scenario.scenario import Scenario

YEAR = 12
"""Months of the three numbers of the headline (E10.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The facts of a report."""

    account: Account
    prepared_by: str
    scenario: Scenario | None
    """The one that is to be approved."""
    comparison: Comparison
    year: Comparison
    """Doing nothing and the scenario over the months of the headline."""
    changes: ChangeListView | None
    findings: FindingPages
    plan: HeadcountPlan | None
    first_last_day: date | None
    """The earliest last day to act of the contracts as they stand."""
    freshness: tuple[Freshness, ...]
    costs: Costs | None = None
    """Of the months of the headline, by group; None: they are not asked for."""
    books: Mapping[str, str] = field(default_factory=dict)
    """Names of the price books by their key."""
    samples: frozenset[str] = frozenset()
    """Keys of those that came with the program."""

    @property
    def side(self) -> Side | None:
        """The side of the scenario over the months of the headline."""
        return self.year.sides[1] if self.scenario is not None else None

    @property
    def last_day(self) -> date | None:
        """The last day to act for the plan; without one, that of the contracts."""
        if self.changes is None:
            return self.first_last_day
        return self.changes.changes.last_day

    def marked(self, *sources: DataSource) -> tuple[Freshness, ...]:
        """The states that are not fresh, of the sources that something rests on."""
        return tuple(s for s in self.freshness if s.marked and s.source in sources)
