"""The cheapest plan on the command line: JSON of EVALUATION's shape, and lines for people (E6)."""

from collections.abc import Iterator
from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.comparison_shapes import missing_rates_json
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.controllers.messages.planning.cheapest_plan_texts import (
    GAP_REASONS,
    assumption_texts,
    choice_text,
    fault_texts,
    no_plan_text,
)
from seatdesk.controllers.messages.planning.decision_texts import option_text
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestPlans, CheapestProduct
from seatdesk.domain.cheapest_plan.cheapest_result import CheapestResult, Decision, DecisionOption
from seatdesk.domain.cheapest_plan.plan import Plan, PlanTerm
from seatdesk.domain.scenario.step_document import step_document


def cheapest_json(found: CheapestPlans) -> dict[str, Any]:
    """The whole answer."""
    currency = found.account.currency
    return {
        "as_of": found.account.as_of.isoformat(),
        "currency": currency,
        "freshness": freshness_json(found.freshness),
        "months": found.question.months,
        "objective": found.question.objective.value,
        "assumptions": list(assumption_texts(found, _written)),
        "total": None if found.total is None else _money(found.total, currency),
        "missing_rates": missing_rates_json(found.missing_rates),
        "faults": list(fault_texts(found, _written)),
        "products": [_product_json(one) for one in found.products],
        "saved": None if found.saved is None else found.saved.name,
    }


def _money(minor: int, currency: str) -> str:
    return money_text(amount_of(minor, currency))


def _written(minor: int, currency: str) -> str:
    return amount_text(amount_of(minor, currency), currency)


def _product_json(one: CheapestProduct) -> dict[str, Any]:
    result, currency = one.result, one.result.problem.currency
    nothing = one.do_nothing
    return {
        "product": one.product,
        "currency": currency,
        "floor_tier": one.floor_tier,
        "best": None if result.best is None else _best_json(result.best, one),
        "why": None if result.why is None else result.why.value,
        "why_text": None if result.best is not None else no_plan_text(result.why),
        "runner_up": _runner_up_json(result),
        "do_nothing": nothing
        and {
            "total": _money(nothing.total, currency),
            "people_without_seat": nothing.people_without_seat,
        },
        "proof": _proof_json(one),
    }


def _best_json(best: Plan, one: CheapestProduct) -> dict[str, Any]:
    currency = one.result.problem.currency
    return {
        "total": _money(best.total, currency),
        "cash": _money(best.cash, currency),
        "committed_beyond": _money(best.beyond, currency),
        "terms": [_term_json(term, currency) for term in best.terms],
        "steps": [{**step_document(step), "text": step_text(step)} for step in one.steps],
    }


def _term_json(term: PlanTerm, currency: str) -> dict[str, Any]:
    choice = term.choice
    own = choice.rates.seat.tiers[0].unit
    return {
        "from": term.start.isoformat(),
        "to": term.end.isoformat(),
        "tier": choice.tier,
        "commitment": choice.commitment.value,
        "billing": choice.billing.value,
        "additional": term.opening,
        "buys": [
            {
                "on": buy.on.isoformat(),
                "seats": buy.seats,
                "unit": money_text(own if buy.unit is None else buy.unit, currency),
            }
            for buy in term.buys
        ],
    }


def _runner_up_json(result: CheapestResult) -> dict[str, Any] | None:
    best, second, currency = result.best, result.runner_up, result.problem.currency
    if best is None or second is None:
        return None
    return {
        "total": _money(second.plan.total, currency),
        "more": _money(second.plan.total - best.total, currency),
        "decision": _option(second.decision, currency, instead=True),
        "on": second.on.isoformat(),
    }


def _proof_json(one: CheapestProduct) -> dict[str, Any] | None:
    proof, result, currency = one.proof, one.result, one.result.problem.currency
    if proof is None:
        return None
    return {
        "method": "exhaustive",
        "optimal": one.check is None or one.check.holds,
        "plans": result.plans,
        "floor": _money(proof.floor.minor, currency),
        "gap": _money(proof.gap, currency),
        "gap_parts": [
            {
                "text": GAP_REASONS[part.reason],
                "reason": part.reason.value,
                "amount": _money(part.minor, currency),
            }
            for part in proof.parts
        ],
        "decisions": [_decision_json(decision, currency) for decision in result.decisions],
        "derivation": proof.floor.derivation.as_json(),
    }


def _option(option: DecisionOption, currency: str, *, instead: bool = False) -> str:
    return option_text(
        option, lambda amount: amount_text(amount, currency, coded=False), instead=instead
    )


def _decision_json(decision: Decision, currency: str) -> dict[str, Any]:
    return {
        "on": decision.on.isoformat(),
        "chosen": _option(decision.chosen, currency),
        "total": _money(decision.chosen.total, currency),
        "others": [
            {
                "choice": _option(other, currency, instead=True),
                "total": _money(other.total, currency),
                "more": _money(other.total - decision.chosen.total, currency),
            }
            for other in decision.others
        ],
    }


def cheapest_lines(found: CheapestPlans) -> list[str]:
    """The answer for people."""
    lines = [f"FAULT: {text}" for text in fault_texts(found, _written)]
    for one in found.products:
        lines += [*_product_lines(one), ""]
    if not found.products:
        lines += ["Nobody needs anything, and there is no contract.", ""]
    if found.total is not None and len(found.products) > 1:
        lines += [f"All products: {_written(found.total, found.account.currency)}", ""]
    lines += [f"- {text}" for text in assumption_texts(found, _written)]
    lines += freshness_lines(found.freshness)
    if found.saved is not None:
        lines.append(f"Saved as scenario {found.saved.name}.")
    return lines


def _product_lines(one: CheapestProduct) -> Iterator[str]:
    result, currency = one.result, one.result.problem.currency
    best, second, nothing = result.best, result.runner_up, one.do_nothing
    yield f"{one.product}, {one.floor_tier}" if one.floor_tier else one.product
    if best is None:
        yield f"  {no_plan_text(result.why)}"
        return
    yield f"  Best plan: {_written(best.total, currency)}"
    if best.beyond:
        yield f"    {_written(best.beyond, currency)} committed to afterwards"
    for term in best.terms:
        seats = counted(term.opening, "additional seat")
        yield f"    {term.start} to {term.end}: {choice_text(term.choice)}, {seats}"
        for buy in term.buys:
            yield f"      {buy.on}: buy {counted(buy.seats, 'seat')}"
    if second is not None:
        more = _written(second.plan.total - best.total, currency)
        total = _written(second.plan.total, currency)
        yield f"  Runner-up: {total}, {more} more"
        yield f"    {second.on}: {_option(second.decision, currency, instead=True)}"
    if nothing is not None:
        people = nothing.people_without_seat
        told = f", {people} without a seat" if people else ""
        yield f"  Do nothing: {_written(nothing.total, currency)}{told}"
    yield from _proof_lines(one)
    for step in one.steps:
        yield f"  {step.on}  {step_text(step)}"


def _proof_lines(one: CheapestProduct) -> Iterator[str]:
    proof, result, currency = one.proof, one.result, one.result.problem.currency
    if proof is None:
        return
    floor = _written(proof.floor.minor, currency)
    yield f"  {counted(result.plans, 'plan')} compared; no contract can cost less than {floor},"
    yield "    which is every day at its lowest price with no commitment at all"
    for part in proof.parts:
        yield f"    {GAP_REASONS[part.reason]}: {_written(part.minor, currency)}"
    for decision in result.decisions:
        total = _written(decision.chosen.total, currency)
        yield f"  {decision.on}: {_option(decision.chosen, currency)}: {total}"
        for other in decision.others:
            more = _written(other.total - decision.chosen.total, currency)
            least = _written(other.total, currency)
            choice = _option(other, currency, instead=True)
            yield f"    {choice}: at least {least}, {more} more"
