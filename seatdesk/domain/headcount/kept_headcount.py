"""The head-count plan as a workspace keeps it: its document, and the day of its last edit."""

import json
from dataclasses import dataclass
from datetime import date

from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import plan_document, read_plan
from seatdesk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class KeptHeadcount:
    """A plan's document as text, so that equal plans are equal, and when it was edited."""

    document: str
    edited: date

    @property
    def plan(self) -> HeadcountPlan:
        """The plan. ValueError for a document that no program of ours writes."""
        found = read_plan(json.loads(self.document), "", self.edited)
        if isinstance(found, Refusal):
            raise ValueError(found)  # noqa: TRY004 - the value is wrong, not its type
        return found


def keep_headcount(plan: HeadcountPlan, edited: date) -> KeptHeadcount:
    """A plan as it is kept."""
    written = json.dumps(
        plan_document(plan), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return KeptHeadcount(written, edited)
