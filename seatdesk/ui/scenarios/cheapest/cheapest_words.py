"""Words of the cheapest plan in the language of the window."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from seatdesk.controllers.messages.planning.cheapest_plan_texts import choice_text
from seatdesk.controllers.messages.planning.decision_texts import option_text
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestProduct
from seatdesk.domain.cheapest_plan.cheapest_result import DecisionOption
from seatdesk.domain.cheapest_plan.plan import PlanTerm
from seatdesk.domain.currency import digits_of
from seatdesk.ui.text.number_format import coded_money, day, money, plain_number
from seatdesk.ui.text.wording import translated

Write: TypeAlias = Callable[[int, str], str]
"""Writes an amount in minor units of a currency."""


class CheapestCounts(QObject):
    """Counted words. A class, because the tool that gathers texts counts only in `self.tr`."""

    def without_seat(self, people: int) -> str:
        """People who need a seat and have none."""
        return self.tr("%n without a seat", "", people)


def shown(minor: int, currency: str) -> str:
    """An amount in minor units, as it is shown."""
    return money(amount_of(minor, currency), currency)


def coded(minor: int, currency: str) -> str:
    """An amount in minor units, with its currency's code, as it is read out."""
    return coded_money(amount_of(minor, currency), currency)


def bare(minor: int, currency: str) -> str:
    """An amount in minor units after another one of the same currency, as it is read out."""
    return plain_number(amount_of(minor, currency), digits_of(currency))


def best_text(one: CheapestProduct, write: Write = shown) -> str:
    """The first line of a result; empty where there is no plan."""
    best = one.result.best
    if best is None:
        return ""
    said = QCoreApplication.translate("CheapestWords", "Best plan: {amount}")
    return said.format(amount=write(best.total, one.result.problem.currency))


def runner_up_text(one: CheapestProduct, write: Write = shown, write_more: Write = shown) -> str:
    """The second line: what it costs to decide differently now."""
    best, second, currency = one.result.best, one.result.runner_up, one.result.problem.currency
    if best is None or second is None:
        return QCoreApplication.translate("CheapestWords", "Runner-up: there is no other choice")
    said = QCoreApplication.translate("CheapestWords", "Runner-up: {amount}, {more} more")
    more = write_more(second.plan.total - best.total, currency)
    return said.format(amount=write(second.plan.total, currency), more=more)


def runner_up_decision(one: CheapestProduct) -> str:
    """The decision that makes the difference to the runner-up, and its day; empty without one."""
    second = one.result.runner_up
    if one.result.best is None or second is None:
        return ""
    text = decision_text(second.decision, one.result.problem.currency, instead=True)
    return f"{day(second.on)}: {text}"


def decision_text(option: DecisionOption, currency: str, *, instead: bool = False) -> str:
    """One thing to decide, with its price."""
    return option_text(option, lambda amount: money(amount, currency), translated, instead=instead)


def nothing_text(one: CheapestProduct, write: Write = shown) -> str:
    """The third line: the contract left alone."""
    nothing = one.do_nothing
    if nothing is None:
        return QCoreApplication.translate("CheapestWords", "Do nothing: there is no contract")
    said = QCoreApplication.translate("CheapestWords", "Do nothing: {amount}")
    text = said.format(amount=write(nothing.total, one.result.problem.currency))
    if not nothing.people_without_seat:
        return text
    return f"{text}, {CheapestCounts().without_seat(nothing.people_without_seat)}"


def term_cells(term: PlanTerm) -> tuple[str, ...]:
    """A term as the cells of a row; each purchase has a line of its own."""
    bought = "\n".join(f"+{buy.seats} {day(buy.on)}" for buy in term.buys)
    return (
        day(term.start),
        day(term.end),
        choice_text(term.choice, translated),
        str(term.opening),
        bought,
    )
