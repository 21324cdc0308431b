"""Changes that are kept beside the account and move no seat and no subscription in it (V5)."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.kinds.change_needs import (
    BILLING,
    NOBODY_ASKED,
    USERS,
    AccountPart,
    ChangeNeeds,
)
from seatdesk.domain.headcount.kept_headcount import KeptHeadcount
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class PutScenario(ChangeNeeds):
    """A scenario is made, edited, renamed, or removed (`after` None); the account stays (V5)."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SCENARIOS
    before: Scenario | None
    after: Scenario | None


@dataclass(frozen=True, slots=True)
class PutExemption(ChangeNeeds):
    """A seat is left out of the findings, for another reason, or no longer (`after` None; E3.9)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.EXEMPTIONS
    before: Exemption | None
    after: Exemption | None


@dataclass(frozen=True, slots=True)
class PutHeadcount(ChangeNeeds):
    """The head-count plan of the workspace is made, edited, or removed (`after` None; E5.1)."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.HEADCOUNT
    before: KeptHeadcount | None
    after: KeptHeadcount | None


@dataclass(frozen=True, slots=True)
class RecordInvoice(ChangeNeeds):
    """An invoice of the vendor is accepted, again, or no longer (`after` None; E8.6)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.INVOICES
    before: RecordedInvoice | None
    after: RecordedInvoice | None


KeptApart: TypeAlias = PutScenario | PutExemption | PutHeadcount | RecordInvoice
"""Changes that are kept beside the account and move nothing in it (V5)."""
