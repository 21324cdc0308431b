"""Plans of the sample company: what somebody thinks about before the next renewal."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.controllers.demo.cast import SALES, SERVICE
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.stage import Stage
from seatdesk.controllers.evaluation.exempt_seats import exempt
from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.evaluation.stored_scenarios import keep_scenario
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.findings.finding import Finding, Reason
from seatdesk.domain.findings.finding_steps import with_findings
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, JoinStep, ScenarioStep, TermsStep, TierStep
from seatdesk.store.read_models.seat_findings import SeatFindings

GIVEN_UP = frozenset(
    {Reason.UNASSIGNED, Reason.LEFT, Reason.DEACTIVATED, Reason.DUPLICATE, Reason.IDLE}
)
"""The bot's seat is left alone: somebody said that the integration needs it."""
FREED = frozenset({Reason.NEVER, Reason.IDLE})
MOST = 40
"""Findings that are looked at: nobody works through more in one sitting."""
NEW_IN_SUPPORT = 6
MORE_INCLUDED = 3
"""Seats that Professional includes and Starter does not."""


class Plans:
    """The scenarios and exemptions of somebody who has looked at the findings."""

    def __init__(self, stage: Stage, today: date) -> None:
        self._stage = stage
        self._today = today

    def play(self) -> None:
        """Play what somebody thinks of on the day itself."""
        self._stage.on(self._today)
        self._exempt_somebody()
        self._tidy()
        self._grow()

    def _exempt_somebody(self) -> None:
        """Leave the seat of somebody who is on leave out of the findings."""

        def leave_out(use_case: UseCase) -> None:
            idle = found(use_case, SALES, {Reason.IDLE})
            if idle:
                back = month_start(self._today + timedelta(days=150))
                exempt(use_case, SALES, [idle[-1].user_id], self._said("leave"), back)

        self._stage.run(leave_out)

    def _tidy(self) -> None:
        """Think of fewer sales seats, and of more people in support, paid by the year."""
        name, note = self._said("tidy"), self._said("tidy_note")

        def plan(use_case: UseCase) -> None:
            account, today = use_case.account, use_case.today
            made = Scenario(name=name, note=note, edited=today)
            given_up = found(use_case, SALES, GIVEN_UP)
            freed = found(use_case, SERVICE, FREED)
            made = with_findings(made, account, given_up, give_up=True)
            made = with_findings(made, account, freed, give_up=False)
            spare = account.subscription(SERVICE).pool.unassigned + len(freed)
            steps = (
                *made.steps,
                *self._growth(max(1, NEW_IN_SUPPORT - spare)),
                _by_the_year(today),
            )
            keep_scenario(use_case, None, replace(made, steps=steps))

        self._stage.run(plan)

    def _grow(self) -> None:
        """Think of the higher tier for support instead."""
        name, note = self._said("grow"), self._said("grow_note")

        def plan(use_case: UseCase) -> None:
            room = use_case.subscription(SERVICE).pool.unassigned + MORE_INCLUDED
            steps = (
                TierStep(on=self._soon, product=SERVICE, tier="Professional"),
                JoinStep(on=self._soon, product=SERVICE, seats=min(room, NEW_IN_SUPPORT)),
            )
            made = Scenario(
                name=name,
                note=note,
                steps=steps,
                edited=use_case.today,
            )
            keep_scenario(use_case, None, made)

        self._stage.run(plan)

    def _said(self, key: str) -> str:
        """Words of somebody in the company, in the language of whoever reads them."""
        return self._stage.translate(NOTES[key])

    @property
    def _soon(self) -> date:
        """The first day of the month after next."""
        return add_months(month_start(self._today), 2)

    def _growth(self, missing: int) -> Sequence[ScenarioStep]:
        return (
            BuyStep(on=self._soon, product=SERVICE, seats=missing),
            JoinStep(on=self._soon, product=SERVICE, seats=NEW_IN_SUPPORT),
        )


def _by_the_year(today: date) -> TermsStep:
    return TermsStep(
        on=today, product=SERVICE, commitment=Commitment.ANNUAL, billing=Billing.ANNUAL
    )


def found(use_case: UseCase, product: str, reasons: Collection[Reason]) -> list[Finding]:
    """The first findings of a product that have one of some reasons before others."""
    pages = find_findings(use_case, (product,))
    reader = SeatFindings(use_case.work.transaction.source)
    rows = pages.rows(pages.entries()[:MOST], reader)
    return [row for row in rows if row.reason in reasons]
