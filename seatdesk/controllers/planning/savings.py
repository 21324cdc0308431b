"""The savings that are possible now, and with the edits of a draft (S3, E3.14)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from seatdesk.controllers.evaluation.evaluation_facts import with_seats
from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.planning.findings import left_today
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.changes.drafted_account import with_draft
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.findings.possible_savings import PossibleSavings, possible_savings
from seatdesk.domain.seat_draft import SeatEdit


class SavingsController:
    """The use case behind the first line of the billing overview."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read(
        self,
        edits: Iterable[SeatEdit] = (),
        scenario: str = "",
        progress: Progress | None = None,
    ) -> Outcome[PossibleSavings]:
        """The savings of the account, or of a scenario today, once these edits are saved.

        Looks through all seats, as the findings do; raises Cancelled.
        """
        drafted = tuple(edits)

        def read(use_case: UseCase) -> PossibleSavings:
            account, roster = use_case.account, tuple[RosterUser, ...]()
            if scenario:
                account, roster = left_today(use_case, scenario)
            if drafted:
                account = with_draft(account, _balance(drafted))
                roster = _with_edits(use_case, roster, drafted)
            found = find_findings(use_case, account=account, roster=roster, progress=progress)
            return possible_savings(account, found.totals)

        return self._runner.ask(read)


def _balance(edits: Iterable[SeatEdit]) -> Counter[str]:
    """Seats more, or less, out of each pool."""
    balance = Counter[str]()
    for edit in edits:
        if edit.counted:
            balance[edit.product] += 1 if edit.seated else -1
    return balance


def _with_edits(
    use_case: UseCase, roster: Iterable[RosterUser], edits: Sequence[SeatEdit]
) -> tuple[RosterUser, ...]:
    """The users of a roster and of a draft, with the seats that they hold after it."""
    known = {user.id: user for user in roster}
    new = {edit.user for edit in edits} - known.keys()
    known |= {one.id: one for one in with_seats(use_case, use_case.work.users.by_id(new))}
    seats = {number: dict(user.seats) for number, user in known.items()}
    for edit in edits:
        if edit.seated:
            seats.get(edit.user, {})[edit.product] = edit.counted
        else:
            seats.get(edit.user, {}).pop(edit.product, None)
    return tuple(replace(user, seats=seats[number]) for number, user in known.items())
