"""Lines of the history about scenarios and findings, which move nothing in the account (V5)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice
from typing import assert_never

from seatdesk.controllers.messages.sentences import listed
from seatdesk.domain.changes.kinds.planning_changes import (
    KeptApart,
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats
from seatdesk.domain.changes.kinds.user_record_changes import CompleteFacts, ObserveActivity
from seatdesk.domain.number_runs import numbers_in
from seatdesk.domain.scenario.scenario import Scenario

SCENARIO_LINES: dict[str, str] = {
    "PutScenario": "Scenario {name} edited",
    "PutScenario.new": "Scenario {name} made",
    "PutScenario.renamed": "Scenario {before} renamed to {name}",
    "PutScenario.seen": "Scenario {name} compared with the account of the day: looks right",
    "PutScenario.gone": "Scenario {name} deleted",
    "PutExemption": "{product}: exemption of {user} from findings changed: {reason}",
    "PutExemption.new": "{product}: {user} exempted from findings: {reason}",
    "PutExemption.until": "{product}: {user} exempted from findings until {until}: {reason}",
    "PutExemption.gone": "{product}: {user} no longer exempted from findings",
    "PutHeadcount": "Head-count plan edited, entries: {entries}",
    "PutHeadcount.new": "Head-count plan made, entries: {entries}",
    "PutHeadcount.gone": "Head-count plan deleted",
    "RecordInvoice": "Invoice {number} of {day} accepted again: {amount} {currency}",
    "RecordInvoice.new": "Invoice {number} of {day} accepted: {amount} {currency}",
    "RecordInvoice.gone": "Invoice {number} of {day} no longer accepted",
    "RecordInvoice.unnumbered": "Invoice of {day} accepted again: {amount} {currency}",
    "RecordInvoice.new.unnumbered": "Invoice of {day} accepted: {amount} {currency}",
    "RecordInvoice.gone.unnumbered": "Invoice of {day} no longer accepted",
    "CompleteFacts": "Newer version: what is known of use and of the age of seats completed",
    "ObserveActivity": "Use observed until {day}, as it was known: {users}",
    "PlanSeats": "{product}: {seats} more people without a name hold a seat",
    "PlanSeats.fewer": "{product}: {seats} fewer people without a name hold a seat",
}


def told_of_evaluation(  # noqa: PLR0911 - one line a kind
    change: KeptApart | PlanSeats | CompleteFacts | ObserveActivity,
    names: Mapping[int, str],
    translate: Callable[[str], str],
) -> tuple[str, dict[str, object]]:
    """The key of a line, and the facts that go into it."""
    match change:
        case PutScenario():
            return _of_scenario(change)
        case PutExemption():
            return _of_exemption(change, names)
        case PutHeadcount():
            return _of_headcount(change)
        case RecordInvoice():
            return _of_invoice(change)
        case PlanSeats(product, seats):
            kind = ".fewer" if seats < 0 else ""
            return f"PlanSeats{kind}", {"product": product, "seats": abs(seats)}
        case ObserveActivity():
            return "ObserveActivity", _of_observation(change, names, translate)
        case CompleteFacts():
            return "CompleteFacts", {}
        case _:
            assert_never(change)


def _of_observation(
    change: ObserveActivity, names: Mapping[int, str], translate: Callable[[str], str]
) -> dict[str, object]:
    called = [names.get(user) or f"#{user}" for user in observed_users(change)]
    total = sum(last - first + 1 for one in change.after for first, last in one.users)
    days = (one.day for one in change.after if one.day)
    users = listed(called + [""] * (total - len(called)), translate)
    return {"users": users, "day": max(days, default="")}


def observed_users(change: ObserveActivity, most: int = 5) -> tuple[int, ...]:
    """The first users of whom a later source tells the same."""
    return tuple(islice((n for one in change.after for n in numbers_in(one.users)), most))


def _of_scenario(change: PutScenario) -> tuple[str, dict[str, object]]:
    before, after = change.before, change.after
    if after is None:
        return "PutScenario.gone", {"name": before.name if before else ""}
    if before is None:
        return "PutScenario.new", {"name": after.name}
    kind = ".renamed" if before.name != after.name else ".seen" if _only_seen(before, after) else ""
    return f"PutScenario{kind}", {"name": after.name, "before": before.name}


def _only_seen(before: Scenario, after: Scenario) -> bool:
    """True where nothing but the anchor moved: somebody said that it looks right (E1.10)."""
    one, other = ([replace(step, seen="") for step in each.steps] for each in (before, after))
    return before.note == after.note and one == other


def _of_headcount(change: PutHeadcount) -> tuple[str, dict[str, object]]:
    if change.after is None:
        return "PutHeadcount.gone", {}
    kind = ".new" if change.before is None else ""
    return f"PutHeadcount{kind}", {"entries": len(change.after.plan.entries)}


def _of_invoice(change: RecordInvoice) -> tuple[str, dict[str, object]]:
    one = change.after or change.before
    if one is None:
        raise ValueError(change)
    kind = ".gone" if change.after is None else ".new" if change.before is None else ""
    facts = {"number": one.number, "day": one.dated, "amount": one.gross}
    kind += "" if one.number else ".unnumbered"
    return f"RecordInvoice{kind}", facts | {"currency": one.currency}


def _of_exemption(change: PutExemption, names: Mapping[int, str]) -> tuple[str, dict[str, object]]:
    after = change.after
    one = after or change.before
    if one is None:
        raise ValueError(change)
    named = names.get(one.user) or f"#{one.user}"
    facts: dict[str, object] = {"product": one.product, "user": named, "reason": one.reason}
    if after is None:
        return "PutExemption.gone", facts
    if change.before is not None:
        return "PutExemption", facts
    if after.until is None:
        return "PutExemption.new", facts
    return "PutExemption.until", facts | {"until": after.until}
