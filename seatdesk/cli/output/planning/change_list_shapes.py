"""Change lists on the command line: as JSON, and as lines for people."""

from collections.abc import Iterator
from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.controllers.evaluation.change_lists import ChangeListView
from seatdesk.controllers.messages.planning.change_list_texts import EVERYBODY, portal_step_text
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.change_list.change_list import PortalStep


def change_list_json(view: ChangeListView) -> dict[str, Any]:
    """A change list as JSON."""
    return {
        "scenario": view.scenario.name,
        "as_of": view.account.as_of.isoformat(),
        "currency": view.account.currency,
        "freshness": freshness_json(view.freshness),
        "steps": [_step_json(step) for step in view.changes.steps],
        "warnings": [
            {
                "number": warning.number,
                "error": warning.refusal.code.value,
                "message": sentence(warning.refusal),
            }
            for warning in view.changes.warnings
        ],
        "refused": view.refused,
        "messages": [{"product": one.product, "text": one.text} for one in view.messages],
    }


def _step_json(step: PortalStep) -> dict[str, Any]:
    return {
        "number": step.number,
        "on": step.on.isoformat(),
        "last_date": step.last_date.isoformat(),
        "overdue": step.overdue,
        "action": step.action.value,
        "product": step.product,
        "users": list(step.users),
        "seats": step.seats,
        "tier": step.tier or None,
        "effective": step.effective.isoformat(),
        "depends_on": list(step.depends_on),
        "text": portal_step_text(step),
        "done": step.done,
        "parts": list(step.parts),
        "pairs": [{"from": giver, "to": taker} for giver, taker in step.pairs],
    }


def change_list_lines(view: ChangeListView) -> list[str]:
    """A change list for people: boxes to tick, with the last dates and what goes first."""
    steps = view.changes.steps
    lines = [f"{view.scenario.name}, {view.account.name}, {view.account.as_of}", ""]
    lines += [_line(step) for step in steps] or ["There is nothing to do."]
    lines += list(_remarks(view))
    return lines + freshness_lines(view.freshness)


def _line(step: PortalStep) -> str:
    box = "[x]" if step.done else "[ ]"
    after = f", after {', '.join(map(str, step.depends_on))}" if step.depends_on else ""
    late = "; that has passed: the vendor may refuse" if step.overdue and not step.done else ""
    begin = "" if step.on == step.last_date else f"from {step.on} "
    what = portal_step_text(step, most=EVERYBODY)
    return f"{box} {step.number}. {what}: {begin}by {step.last_date}{after}{late}"


def _remarks(view: ChangeListView) -> Iterator[str]:
    for warning in view.changes.warnings:
        yield f"Step {warning.number} would be refused: {sentence(warning.refusal)}"
    if view.refused:
        verb = "does" if view.refused == 1 else "do"
        yield (
            f"{counted(view.refused, 'step')} of the scenario {verb} not apply and {verb} not "
            f"stand here: see scenario W show “{view.scenario.name}”."
        )
    for message in view.messages:
        yield ""
        yield from message.text.splitlines()
