"""Decisions of a cheapest plan in sentences: what to do, at which price, and what to do instead."""

from collections.abc import Callable
from decimal import Decimal

from seatdesk.controllers.messages.planning.cheapest_plan_texts import Translate, choice_text
from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.cheapest_plan.cheapest_result import DecisionOption
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.choices import PriceModel

DECISIONS: dict[str, str] = {
    "begin": "Begin with {terms}",
    "keep": "Keep {terms}",
    "renew": "Renew as {terms}",
    "end": "Let the contract end",
    "begin_instead": "Begin with {terms} instead",
    "keep_instead": "Keep {terms} instead",
    "renew_instead": "Renew as {terms} instead",
    "end_instead": "Let the contract end instead",
    "priced": "{choice} ({base} a month, {seat} a seat)",
    "priced_by_number": "{choice} ({base} a month, seats priced by their number)",
}

Money = Callable[[Decimal], str]
"""Writes an amount of the contract's currency."""


def option_text(
    option: DecisionOption, money: Money, translate: Translate = str, *, instead: bool = False
) -> str:
    """One thing to decide as a sentence without its full stop; `instead`: of what was chosen."""
    kind = _kind(option) + ("_instead" if instead else "")
    terms = "" if option.choice is None else _priced(option.choice, money, translate)
    return filled(DECISIONS[kind], {"terms": terms}, translate)


def _kind(option: DecisionOption) -> str:
    if option.choice is None:
        return "end"
    if option.begins:
        return "begin"
    return "keep" if option.keeps else "renew"


def _priced(choice: TermChoice, money: Money, translate: Translate) -> str:
    """The terms with their price: `Professional, annual (450.00 a month, 90.00 a seat)`."""
    rates = choice.rates
    facts = {"choice": choice_text(choice, translate), "base": money(rates.base)}
    if rates.seat.model is not PriceModel.FLAT:
        return filled(DECISIONS["priced_by_number"], facts, translate)
    seat = money(rates.seat.tiers[0].unit)
    return filled(DECISIONS["priced"], {**facts, "seat": seat}, translate)
