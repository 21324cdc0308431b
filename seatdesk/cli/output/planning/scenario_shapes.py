"""Scenarios as the command line writes them: JSON of EVALUATION's shapes, and lines for people."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.comparison_shapes import (
    amount_json,
    missing_rates_json,
    totals_json,
)
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import Reply, table
from seatdesk.controllers.evaluation.scenario_views import (
    AnswerAge,
    ScenarioBase,
    ScenarioList,
    ScenarioRow,
    ScenarioView,
)
from seatdesk.controllers.messages.history_lines import describe
from seatdesk.controllers.messages.planning.step_texts import STEP_STATUSES, step_text
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.scenario.step_document import step_document

NOT_KNOWN = "?"
"""In place of an amount for which an exchange rate is missing."""


def list_json(found: ScenarioList) -> dict[str, Any]:
    """The list of scenarios."""
    return {"scenarios": [_row_json(row) for row in found.rows], **age_json(found.age)}


def age_json(age: AnswerAge) -> dict[str, Any]:
    """The day, the currency and the age of the data of an answer."""
    return {
        "as_of": age.as_of.isoformat(),
        "currency": age.currency,
        "freshness": freshness_json(age.freshness),
    }


def _row_json(row: ScenarioRow) -> dict[str, Any]:
    """One scenario of the list."""
    scenario = row.scenario
    return {
        "name": scenario.name,
        "note": scenario.note,
        "steps": len(scenario.steps),
        "refused": row.refused,
        "changed": row.changed,
        "edited": scenario.edited.isoformat(),
        "moved": row.moved,
        "difference": amount_json(row.difference),
    }


def list_lines(found: ScenarioList) -> list[str]:
    """The list of scenarios for people."""
    if not found.rows:
        return ["No scenarios yet. Make one with scenario W add NAME."]
    cells = (
        (
            row.scenario.name,
            len(row.scenario.steps),
            _signed(row.difference),
            row.refused or "",
            row.scenario.edited.isoformat(),
            "yes" if row.moved else "",
        )
        for row in found.rows
    )
    head = (
        "Name",
        "Steps",
        f"{found.age.currency} in 12 months",
        "Do not apply",
        "Edited",
        "Moved",
    )
    return [*table(head, cells), *freshness_lines(found.age.freshness)]


def view_json(view: ScenarioView) -> dict[str, Any]:
    """One scenario with its steps and what becomes of them."""
    scenario = view.scenario
    return {
        "name": scenario.name,
        "note": scenario.note,
        "months": view.evaluated.months,
        "steps": [_step_json(result) for result in view.evaluated.steps],
        "base": _base_json(view.base),
        "totals": totals_json(view.totals),
        "missing_rates": missing_rates_json(view.missing_rates),
        **age_json(view.age),
    }


def _step_json(result: StepResult) -> dict[str, Any]:
    refusal, effect = result.refusal, result.effect
    return {
        "number": result.number,
        **step_document(result.step),
        "text": step_text(result.step),
        "status": result.status.value,
        "refusal": None
        if refusal is None
        else {"error": str(refusal.code), "message": sentence(refusal)},
        "also": [describe(change, {}) for change in result.also],
        "effect": None if effect is None else money_text(effect.amount),
        "derivation": effect.derivation.as_json() if effect and effect.minor else None,
    }


def _base_json(base: ScenarioBase) -> dict[str, Any]:
    return {
        "moved": base.moved,
        "lines_since": base.lines,
        "as_of": base.as_of.isoformat(),
        "steps": [
            {"number": step.number, "before": step.before, "now": step.now} for step in base.steps
        ],
        "total_before": amount_json(base.total_before),
        "total_now": amount_json(base.total_now),
        "difference": amount_json(base.difference),
    }


def with_scenario(reply: Reply, name: str, refused: int, age: AnswerAge) -> Reply:
    """An answer about the account with a scenario applied: which one, and what does not apply."""
    if isinstance(reply.data, dict):
        reply = replace(
            reply,
            data={**age_json(age), **reply.data, "scenario": name, "refused": refused},
        )
    return replace(reply, lines=[f"With the scenario {name}", *reply.lines, *refused_line(refused)])


def view_lines(view: ScenarioView) -> list[str]:
    """One scenario for people."""
    scenario, steps = view.scenario, view.evaluated.steps
    lines = [f"{scenario.name}: {counted(len(steps), 'step')}, {view.evaluated.months} months"]
    lines += [scenario.note] if scenario.note else []
    rows = ((r.number, r.step.on, step_text(r.step), *_fate(r)) for r in steps)
    lines += table(("", "On", "Step", view.age.currency, ""), rows) if steps else []
    for result in steps:
        lines += _remarks(result)
    lines += refused_line(len(view.evaluated.refused)) + _base_lines(view.base, view.age.currency)
    lines += [
        f"No exchange rate {rate.base}/{rate.quote} on {rate.on} or before: what rests on it is "
        "not known. Enter it in the account's rates."
        for rate in view.missing_rates
    ]
    return [*lines, *freshness_lines(view.age.freshness)]


def _fate(result: StepResult) -> tuple[str, str]:
    effect = None if result.effect is None else result.effect.amount
    return _signed(effect), STEP_STATUSES[result.status.value]


def _remarks(result: StepResult) -> list[str]:
    said = [] if result.refusal is None else [sentence(result.refusal)]
    said += [describe(change, {}) for change in result.also]
    return [f"  {result.number}: {text}" for text in said]


def refused_line(refused: int) -> list[str]:
    """The line that says how many steps are in no total (E1.8)."""
    if not refused:
        return []
    verb = "does" if refused == 1 else "do"
    return [f"{counted(refused, 'step')} {verb} not apply."]


def _base_lines(base: ScenarioBase, currency: str) -> list[str]:
    """Lines about an account that changed since the scenario was edited."""
    if not base.moved:
        return []
    changed = ", ".join(
        f"step {step.number} {STEP_STATUSES.get(step.before, step.before)} before and "
        f"{STEP_STATUSES[step.now]} now"
        for step in base.steps
    )
    said = f"The account changed since {base.as_of}: {counted(base.lines, 'line')} of history"
    if base.difference is not None:
        said += f", {_signed(base.difference)} {currency} in 12 months"
    return [f"{said}{'; ' + changed if changed else ''}."]


def _signed(amount: Decimal | None) -> str:
    if amount is None:
        return NOT_KNOWN
    return amount_text(amount, signed=True)
