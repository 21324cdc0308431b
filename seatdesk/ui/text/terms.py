"""Words of the trade, each explained in a sentence or two: the table behind every "?" (13.14)."""

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Term(Enum):
    """A word that the window uses in a sense of its own."""

    SUNK = auto()
    AVOIDABLE = auto()
    CERTAIN = auto()
    LAST_DAY = auto()
    ADDITIONAL = auto()
    POOL = auto()
    IDLE = auto()
    CASH = auto()
    BASE = auto()
    SEAT = auto()
    CONVENTION = auto()
    DO_NOTHING = auto()
    COST_BASIS = auto()
    SHARES = auto()
    EXPLAINED = auto()


class TermWords(NamedTuple):
    """A term as people read it, its meaning, and the help topic that has more."""

    name: str
    meaning: str
    topic: str


def term_words(term: Term) -> TermWords:
    """The words for a term, in the language that is spoken."""
    return _MADE[term]()


def _sunk() -> TermWords:
    meaning = translate(
        "Terms",
        "Money that is spent until the renewal, whatever is done now. A seat at 90 a month, given "
        "up 3 months before the renewal: 270 is sunk.",
    )
    return TermWords(translate("Terms", "sunk"), meaning, "findings")


def _avoidable() -> TermWords:
    meaning = translate(
        "Terms",
        "Money that need not be spent from the renewal on, if the vendor is told by the last day "
        "to act. A seat at 90 a month that leaves: 1,080 in a term of a year.",
    )
    return TermWords(translate("Terms", "avoidable"), meaning, "findings")


def _certain() -> TermWords:
    meaning = translate(
        "Terms",
        "Certain: the data alone shows that the seat is not needed, such as one that nobody holds. "
        "To check: somebody should be asked first, such as a holder who was not seen for long. "
        "Only what is certain is in a sum that can be saved.",
    )
    return TermWords(translate("Terms", "certain and to check"), meaning, "findings")


def _last_day() -> TermWords:
    meaning = translate(
        "Terms",
        "The last day on which the vendor still has to accept a change for this renewal: the "
        "renewal less the days of notice. Renewal on 1 March, 30 days of notice: 30 January.",
    )
    return TermWords(translate("Terms", "last day to act"), meaning, "renewals")


def _additional() -> TermWords:
    meaning = translate(
        "Terms",
        "Seats bought on top of those that the base price includes; only they can be removed. "
        "25 seats, 5 of them included: 20 are additional.",
    )
    return TermWords(translate("Terms", "additional"), meaning, "seat-pool")


def _pool() -> TermWords:
    meaning = translate(
        "Terms",
        "All seats of a subscription that are paid for: those included in the base price and the "
        "additional ones. 22 of 25 assigned: 3 are paid for, and nobody holds them.",
    )
    return TermWords(translate("Terms", "seat pool"), meaning, "seat-pool")


def _idle() -> TermWords:
    meaning = translate(
        "Terms",
        "Users with a seat who were not seen for longer than the account's limit, counted from "
        "the last use to the day that the list of use speaks of. Where no use is known, nobody is "
        "called idle.",
    )
    return TermWords(translate("Terms", "idle"), meaning, "findings")


def _cash() -> TermWords:
    meaning = translate(
        "Terms",
        "Cash counts an invoice in the month of its date; accrual (service) spreads it over the "
        "days it pays for. 1,200 for a year, invoiced in January: 1,200 in January, or about "
        "100 in each month.",
    )
    return TermWords(translate("Terms", "cash and accrual"), meaning, "billing")


def _base() -> TermWords:
    meaning = translate(
        "Terms",
        "The people who need a seat today, with whom the plan begins: holders without those whose "
        "seat is certainly not needed. Joiners are added to it and leavers taken away.",
    )
    return TermWords(translate("Terms", "base"), meaning, "headcount")


def _seat() -> TermWords:
    meaning = translate(
        "Terms",
        "Access lets a user into the product; a paid seat adds its paid features. A seat that "
        "nobody holds is paid for already, so giving it costs nothing more; without one, a seat "
        "is bought until the renewal.",
    )
    return TermWords(translate("Terms", "paid seat"), meaning, "seat-pool")


def _convention() -> TermWords:
    meaning = translate(
        "Terms",
        "The way of counting a part of a month, which vendors do differently. A seat at 90 a "
        "month, bought 20 days before a month of 30 days ends: 60 by days, 90 by started months.",
    )
    return TermWords(translate("Terms", "way of counting (convention)"), meaning, "conventions")


def _do_nothing() -> TermWords:
    meaning = translate(
        "Terms",
        "The account as it stands, with what is scheduled already: contracts renew, removals that "
        "are pending act, and no step of a scenario is taken. Every difference is to this.",
    )
    return TermWords(translate("Terms", "do nothing"), meaning, "compare")


def _cost_basis() -> TermWords:
    meaning = translate(
        "Terms",
        "Seats of every day: a team pays for the days on which its people held a seat. Seats of "
        "the first day: whoever held one on the first day of a month counts for all of it. "
        "Somebody moves on 16 April: half of the seat for each team, or all of it for the first.",
    )
    return TermWords(translate("Terms", "basis"), meaning, "costs")


def _shares() -> TermWords:
    meaning = translate(
        "Terms",
        "Groups and the percentage that each bears of what nobody's seat causes, such as the base "
        "price. Sales = 60, Support = 40: of 100.00 Sales bears 60.00.",
    )
    return TermWords(translate("Terms", "shares"), meaning, "costs")


def _explained() -> TermWords:
    meaning = translate(
        "Terms",
        "A difference is explained where one reason makes the vendor's amount to the last cent, "
        "such as another day or price: 126.00 in place of 120.00 is 21 days instead of 20. What is "
        "not explained has to be asked of the vendor.",
    )
    return TermWords(translate("Terms", "explained and not explained"), meaning, "reconcile")


_MADE = {
    Term.SUNK: _sunk,
    Term.AVOIDABLE: _avoidable,
    Term.CERTAIN: _certain,
    Term.LAST_DAY: _last_day,
    Term.ADDITIONAL: _additional,
    Term.POOL: _pool,
    Term.IDLE: _idle,
    Term.CASH: _cash,
    Term.BASE: _base,
    Term.SEAT: _seat,
    Term.CONVENTION: _convention,
    Term.DO_NOTHING: _do_nothing,
    Term.COST_BASIS: _cost_basis,
    Term.SHARES: _shares,
    Term.EXPLAINED: _explained,
}
