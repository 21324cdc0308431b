"""Words of the cheapest plan that the window and the command line share (E6.6-E6.10)."""

from collections.abc import Callable, Iterator
from datetime import date

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestPlans
from seatdesk.domain.cheapest_plan.cheapest_result import NoPlan
from seatdesk.domain.cheapest_plan.plan import Plan, TermChoice
from seatdesk.domain.cheapest_plan.proof.gap_parts import GapReason
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.findings.finding import Certainty

MUCH_BEYOND = 10
"""The share, one in so many, from which on what is committed to afterwards is said (E6.6)."""
COMMITMENTS: dict[str, str] = {"annual": "annual", "monthly": "monthly"}
GAP_REASONS: dict[GapReason, str] = {
    GapReason.NEED_ENDED: "Seats paid after their need ended",
    GapReason.NEED_AHEAD: "Seats paid before they are needed",
    GapReason.FLEXIBILITY: "Price of flexibility",
    GapReason.INCLUDED_UNUSED: "Included seats not used",
    GapReason.OTHER_PRICE: "Another tier or another day's price is lower on some days",
    GapReason.OTHER_DAYS: "Paid for days outside the span",
    GapReason.OTHER_INVOICES: "Days in the span that are invoiced outside of it",
    GapReason.OTHER_TERMS: "One-off charges, and charges and credits of earlier terms",
    GapReason.ROUNDING: "Rounding, and months charged in parts",
}
NO_PLANS: dict[str, str] = {
    "no_price": "No price book sells what is needed on a day on which it is.",
    "csm": "Only the vendor's own people can change this contract, and it has too few seats.",
    "ending": "The contract ends, and what is needed afterwards cannot be bought.",
}
OBJECTIVES: dict[Objective, str] = {
    Objective.SERVICE: "Least cost of the days of the span, whenever they are invoiced.",
    Objective.CASH: "Least invoiced in the span.",
    Objective.WHOLE_TERMS: "Least cost with every term that begins in the span counted in full.",
}
PLAN_WORDS: dict[str, str] = {
    "choice": "{tier}, {commitment}",
    "need_stays": "After the span the need stays as on its last day.",
    "one_contract": (
        "Each product has one contract at one tier; splitting it over two is not searched."
    ),
    "prices_of": "Other terms are priced by {book}.",
    "own_prices": "No price book is named: contracts can only be kept or ended.",
    "no_headcount": (
        "There is no head-count plan: the need is that of today, less who is known to leave."
    ),
    "headcount": "The need is that of the head-count plan.",
    "beyond": (
        "{product}: {amount} are committed to after the span. A longer span, or whole terms, tells "
        "more of it."
    ),
    "mismatch": (
        "{product}: the steps of the plan come to {found} instead of {expected}. This is a fault "
        "of the program; please report it, and do not rely on this plan."
    ),
    "refused": (
        "{product}: {count:step} of the plan cannot be carried out. This is a fault of the "
        "program; please report it, and do not rely on this plan."
    ),
}
RECLAIMED: dict[Certainty, str] = {
    Certainty.CERTAIN: "Seats of findings that are certain are not needed.",
    Certainty.TO_CHECK: "Seats of findings that are certain or to check are not needed.",
}

Translate = Callable[[str], str]
Money = Callable[[int, str], str]
"""Writes an amount in minor units of a currency."""


def choice_text(choice: TermChoice, translate: Translate = str) -> str:
    """The terms of a choice in words: `Professional, annual`."""
    facts = {
        "tier": choice.tier,
        "commitment": translate(COMMITMENTS.get(choice.commitment, str(choice.commitment))),
    }
    return filled(PLAN_WORDS["choice"], facts, translate, date.isoformat)


def no_plan_text(why: NoPlan | None, translate: Translate = str) -> str:
    """The reason why there is no plan."""
    return translate(NO_PLANS[why.value if why is not None else "no_price"])


def assumption_texts(
    found: CheapestPlans, money: Money, translate: Translate = str
) -> Iterator[str]:
    """Everything that was taken for granted, a sentence each (E6.6)."""

    def said(text: str, **facts: object) -> str:
        return filled(text, facts, translate, date.isoformat)

    yield said(OBJECTIVES[found.question.objective])
    yield said(PLAN_WORDS["need_stays"])
    yield said(PLAN_WORDS["headcount" if found.has_plan else "no_headcount"])
    yield said(RECLAIMED[found.question.reclaim])
    yield said(PLAN_WORDS["one_contract"])
    for book in found.books:
        yield said(PLAN_WORDS["prices_of"], book=book.name)
    if not found.books:
        yield said(PLAN_WORDS["own_prices"])
    for one in found.products:
        best, currency = one.result.best, one.result.problem.currency
        if best is not None and is_much_beyond(best):
            yield said(
                PLAN_WORDS["beyond"], product=one.product, amount=money(best.beyond, currency)
            )


def is_much_beyond(plan: Plan) -> bool:
    """True when the plan commits to more than a tenth of its total after the span."""
    return plan.beyond * MUCH_BEYOND > plan.total


def fault_texts(found: CheapestPlans, money: Money, translate: Translate = str) -> Iterator[str]:
    """A sentence on each plan that does not come to the same carried out: our fault (E6.8)."""
    for one in found.products:
        check, currency = one.check, one.result.problem.currency
        if check is None or check.holds:
            continue
        if check.refused:
            facts: dict[str, object] = {"product": one.product, "count": len(check.refused)}
            yield filled(PLAN_WORDS["refused"], facts, translate, date.isoformat)
        else:
            facts = {
                "product": one.product,
                "found": money(check.found, currency),
                "expected": money(check.expected, currency),
            }
            yield filled(PLAN_WORDS["mismatch"], facts, translate, date.isoformat)
