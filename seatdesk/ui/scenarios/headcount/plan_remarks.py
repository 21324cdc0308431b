"""Remarks on a head-count plan: entries that do not count, late leavers, facts of a product."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from seatdesk.controllers.messages.planning.headcount_texts import skipped_text, too_late_text
from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook, TooLateLeaver
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, SeatBuffer
from seatdesk.domain.headcount.plan_document import EVERY_TEAM, plan_document
from seatdesk.ui.text.number_format import day, percent
from seatdesk.ui.text.wording import seats_text, translated

if TYPE_CHECKING:
    from seatdesk.controllers.planning.headcount import HeadcountNeed


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A need with what the table of entries shows, made in the worker: a plan may be long."""

    need: "HeadcountNeed"
    documents: Sequence[Mapping[str, Any]]
    remarks: Mapping[int, str]


def plan_shown(need: "HeadcountNeed") -> PlanShown:
    """A need as the tab shows it."""
    return PlanShown(need, plan_document(need.plan)["entries"], remarks_of(need))


def remarks_of(need: "HeadcountNeed") -> Mapping[int, str]:
    """The remarks on entries by their number, each thing said once (E5.4, E5.7)."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for entry in need.skipped:
        found[entry.entry][skipped_text(entry, translated)] = None
    for one in need.products:
        for leaver in one.too_late:
            if leaver.entry is not None:
                found[leaver.entry][_named(one.product, _late(leaver))] = None
    return {number: " · ".join(texts) for number, texts in found.items()}


def late_without_entry(one: HeadcountOutlook) -> str:
    """The users whose own last day is too late for a renewal, a line for each such day."""
    late = [leaver for leaver in one.too_late if leaver.entry is None]
    return "\n".join(_leavers(leaver) for leaver in late)


class PlanCounts(QObject):
    """Counted words. A class, because the tool that gathers texts counts only in `self.tr`."""

    def leaving(self, people: int) -> str:
        """People who leave on a day, too late."""
        return self.tr("%n leave on {day}: {late}", "", people)

    def begin(self, people: int) -> str:
        """The people whom a need begins with."""
        return self.tr("%n to begin with", "", people)


def _leavers(leaver: TooLateLeaver) -> str:
    text = PlanCounts().leaving(leaver.people)
    return text.format(day=day(leaver.on), late=_late(leaver))


def _late(leaver: TooLateLeaver) -> str:
    return too_late_text(leaver, translated, day)


def _named(product: str, text: str) -> str:
    return f"{product}: {text}"


def product_words(plan: HeadcountPlan, one: HeadcountOutlook) -> str:
    """A line about what a product begins with, what is to spare, and the lowest tier."""
    people = PlanCounts().begin(one.base)
    parts = [f"{people} ({_base_source(plan, one)})", *_spare(plan.buffers.get(one.product))]
    if tiers := plan.tiers.get(one.product):
        lowest = QCoreApplication.translate("PlanRemarks", "lowest tier {tiers}")
        parts.append(lowest.format(tiers=", ".join(_tier(*said) for said in tiers.items())))
    return " · ".join(parts)


def _base_source(plan: HeadcountPlan, one: HeadcountOutlook) -> str:
    """The source of the number of people whom a need begins with."""
    if one.product in plan.base:
        return QCoreApplication.translate("PlanRemarks", "stated")
    if one.base != one.counted:
        return QCoreApplication.translate("PlanRemarks", "today, with the scenario")
    return QCoreApplication.translate("PlanRemarks", "counted today")


def _spare(buffer: SeatBuffer | None) -> Iterator[str]:
    """The seats to spare in words, where there are any."""
    if buffer is None or not (buffer.seats or buffer.percent):
        return
    said = [seats_text(buffer.seats)] if buffer.seats else []
    said += [percent(buffer.percent)] if buffer.percent else []
    between = QCoreApplication.translate("PlanRemarks", " or ")
    spare = QCoreApplication.translate("PlanRemarks", "{seats} to spare")
    yield spare.format(seats=between.join(said))


def _tier(team: str, tier: str) -> str:
    return tier if team == EVERY_TEAM else f"{tier} ({team})"
