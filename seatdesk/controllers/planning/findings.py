"""Findings: seats that cost money for nothing, and those that are exempt (E3.1)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import chain

from seatdesk.controllers.evaluation import exempt_seats
from seatdesk.controllers.evaluation.seat_findings import (
    FindingPages,
    exemptions_in_force,
    find_findings,
)
from seatdesk.controllers.evaluation.stored_scenarios import evaluated_scenario, stored_scenario
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.evaluation.facts import RosterUser
from seatdesk.domain.evaluation.freshness import FINDINGS_REST_ON, DataSource, Freshness
from seatdesk.domain.findings.finding import Certainty, Finding
from seatdesk.domain.findings.finding_totals import FindingsTotal, account_total, rates_missing
from seatdesk.domain.scenario.exemption import Exemption

_SOURCES = (*FINDINGS_REST_ON, DataSource.RATES)


@dataclass(frozen=True, slots=True)
class ExemptSeat:
    """An exemption with the address and name of its user."""

    email: str
    name: str
    exemption: Exemption


@dataclass(frozen=True)
class FindingsOverview:
    """The findings as of a day: totals, who is exempt, and the age of the data behind them."""

    pages: FindingPages
    exempt: tuple[ExemptSeat, ...]
    freshness: tuple[Freshness, ...]

    @property
    def account(self) -> Account:
        """The account, or what a scenario makes of it."""
        return self.pages.account

    @cached_property
    def totals(self) -> dict[Certainty, FindingsTotal]:
        """The totals of each certainty in the account's currency (E3.14)."""
        return {
            certainty: account_total(
                self.account, (one for one in self.pages.totals if one.certainty is certainty)
            )
            for certainty in Certainty
        }

    @property
    def up_to(self) -> Decimal | None:
        """The certain saving and that of what is to check; nobody counts the unknown (E3.14)."""
        parts = [self.totals[one].avoidable for one in (Certainty.CERTAIN, Certainty.TO_CHECK)]
        known = [part for part in parts if part is not None]
        return sum(known, Decimal(0)) if len(known) == len(parts) else None

    @property
    def missing_rates(self) -> tuple[MissingRate, ...]:
        """The rates without which totals are not known (V6)."""
        return rates_missing(self.account, self.pages.totals)


@dataclass(frozen=True, slots=True)
class ExemptSeats:
    """The exempt seats of a day, without the findings that they are left out of."""

    account: Account
    exempt: tuple[ExemptSeat, ...]
    freshness: tuple[Freshness, ...]


class FindingsController:
    """The use cases behind *Findings*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read(
        self, products: Collection[str] | None = None, progress: Progress | None = None
    ) -> FindingsOverview:
        """The findings of all living subscriptions, or of some; raises Cancelled."""
        return self._runner.look(
            lambda use_case: _overview(
                use_case, find_findings(use_case, products, progress=progress)
            )
        )

    def exempt_seats(self, products: Collection[str]) -> ExemptSeats:
        """The people who are exempt: nobody's use is looked at for that."""
        return self._runner.look(
            lambda use_case: ExemptSeats(
                use_case.account,
                _exempt_seats(use_case, exemptions_in_force(use_case, products)),
                data_freshness.states(use_case, _SOURCES),
            )
        )

    def read_with(
        self,
        scenario: str,
        products: Collection[str] | None = None,
        progress: Progress | None = None,
    ) -> Outcome[FindingsOverview]:
        """The findings of the account as a scenario leaves it today; raises Cancelled."""

        def read(use_case: UseCase) -> FindingsOverview:
            account, roster = left_today(use_case, scenario)
            found = find_findings(
                use_case, products, account=account, roster=roster, progress=progress
            )
            return _overview(use_case, found)

        return self._runner.ask(read)

    def rows(self, pages: FindingPages, entries: Sequence[int]) -> list[Finding]:
        """The rows of some entries, with what is known of their users now."""
        return pages.rows(entries, self._runner.views.seat_findings)

    def exempt(
        self,
        product: str,
        users: Sequence[int],
        reason: str,
        until: date | None = None,
        note: str = "",
    ) -> Outcome[tuple[Exemption, ...]]:
        """Leave seats out of the findings, up to a last day or until they are taken back (E3.9)."""
        return self._runner.run(
            lambda use_case: exempt_seats.exempt(use_case, product, users, reason, until), note=note
        )

    def exempt_many(
        self,
        seats: Mapping[str, Sequence[int]],
        reason: str,
        until: date | None = None,
        note: str = "",
    ) -> Outcome[tuple[Exemption, ...]]:
        """The same for users of several products, as one step. `seats`: users by product."""

        def exempt(use_case: UseCase) -> tuple[Exemption, ...]:
            made = (
                exempt_seats.exempt(use_case, product, users, reason, until)
                for product, users in seats.items()
            )
            return tuple(chain.from_iterable(made))

        return self._runner.run(exempt, note=note)

    def unexempt_many(
        self, seats: Mapping[str, Sequence[int]], note: str = ""
    ) -> Outcome[tuple[Exemption, ...]]:
        """Let seats of several products be findings again, as one step."""

        def unexempt(use_case: UseCase) -> tuple[Exemption, ...]:
            gone = (
                exempt_seats.unexempt(use_case, product, users) for product, users in seats.items()
            )
            return tuple(chain.from_iterable(gone))

        return self._runner.run(unexempt, note=note)

    def unexempt(
        self, product: str, users: Sequence[int], note: str = ""
    ) -> Outcome[tuple[Exemption, ...]]:
        """Let seats be findings again."""
        return self._runner.run(
            lambda use_case: exempt_seats.unexempt(use_case, product, users), note=note
        )


def _unjudged(pages: FindingPages) -> int:
    """The people of whom nothing can be said: data is missing, too old, or proves nothing."""
    return sum(one.seats for one in pages.totals if one.certainty is Certainty.UNKNOWN)


def _overview(use_case: UseCase, pages: FindingPages) -> FindingsOverview:
    return FindingsOverview(
        pages,
        _exempt_seats(use_case, pages.exempt),
        data_freshness.states(use_case, _SOURCES, unjudged=_unjudged(pages)),
    )


def left_today(use_case: UseCase, name: str) -> tuple[Account, tuple[RosterUser, ...]]:
    """The account and the named users once the steps of today and before are carried out."""
    scenario = stored_scenario(use_case, name)
    steps = tuple(step for step in scenario.steps if step.on <= use_case.today)
    evaluated = evaluated_scenario(use_case, replace(scenario, steps=steps), months=1)
    return evaluated.today, tuple(evaluated.roster.values())


def _exempt_seats(use_case: UseCase, found: Sequence[Exemption]) -> tuple[ExemptSeat, ...]:
    """Exemptions by product in the account's order, then by address."""
    places = {one.product: place for place, one in enumerate(use_case.account.subscriptions)}
    users = {user.id: user for user in use_case.work.users.by_id({one.user for one in found})}
    seats = [ExemptSeat(users[one.user].email, users[one.user].name, one) for one in found]
    return tuple(
        sorted(
            seats,
            key=lambda seat: (places.get(seat.exemption.product, -1), seat.email.casefold()),
        )
    )
