"""The certain seats of a plan: how many of those it gives up nobody has to be asked about (E2.7).

Certain are seats that nobody holds today, and those of holders who certainly need none. What comes
free because somebody leaves, or is a doubt, has to be checked.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    Basis,
    BuyStep,
    CancelRemovalStep,
    RemoveStep,
    ScenarioStep,
    SubscribeStep,
)

_DAY = timedelta(days=1)


def with_basis(
    steps: Sequence[ScenarioStep], problem: SearchProblem, free: SeatsToFree
) -> Iterator[ScenarioStep]:
    """The steps of a plan in their order, those that give up seats with the certainty of these."""
    seats = _CertainSeats(steps, problem, free)
    for step in steps:
        basis = seats.basis(step)
        yield step if basis is None else replace(step, basis=basis)


class _CertainSeats:
    """The seats of a product on the way through a plan: owned, and certainly not needed."""

    def __init__(
        self, steps: Sequence[ScenarioStep], problem: SearchProblem, free: SeatsToFree
    ) -> None:
        self._need, contract = problem.need, problem.subscription
        pool = None if contract is None else contract.pool
        removal = None if contract is None else contract.removal
        self._pending = 0 if removal is None else removal.seats
        self._owned = 0 if pool is None else pool.owned
        self._certain = free.certainly_spare + (0 if pool is None else max(0, pool.unassigned))
        if contract is not None and not _asks_anew(steps, contract.renewal):
            self._certain -= self._pending  # they leave by themselves
            self._owned -= self._pending

    def basis(self, step: ScenarioStep) -> Basis | None:
        """The certainty of the seats that a step gives up; None where it gives up none."""
        match step:
            case BuyStep(seats=seats):
                self._owned += seats
            case SubscribeStep(additional=seats):
                self._owned += seats
            case CancelRemovalStep():
                return Basis(self._pending)  # they are in the new removal, too
            case RemoveStep(seats=seats):
                return self._given_up(step, seats)
            case AutoRenewStep(setting=False):
                return self._given_up(step, max(0, self._owned))
            case _:
                pass
        return None

    def _given_up(self, step: ScenarioStep, seats: int) -> Basis:
        """The certain ones go first, but for those that more people than today need by then."""
        need = self._need
        morrow = min(step.on + _DAY, need.span.end - _DAY)
        more = max(0, need.on(morrow).people - need.before)
        certain = min(seats, max(0, self._certain - more))
        self._certain -= certain
        self._owned -= seats
        return Basis(certain, seats - certain)


def _asks_anew(steps: Sequence[ScenarioStep], renewal: date) -> bool:
    """True where what is pending for a renewal is taken back, or asked for again."""
    return any(
        isinstance(step, CancelRemovalStep | RemoveStep) and step.on < renewal for step in steps
    )
