"""A derivation in plain English, for the command line and for text that is copied."""

import re
from collections.abc import Iterator
from fractions import Fraction

from seatdesk.domain.currency import digits_of, is_currency
from seatdesk.domain.money.derivation import Derivation, Op, Value, value_text
from seatdesk.domain.money.derived_money import is_money
from seatdesk.domain.money.money import decimal_text, round_to

_SIGNS = {Op.ADD: " + ", Op.SUB: " - ", Op.MUL: " x ", Op.DIV: " / "}  # plain ASCII terminals too
_MODES = {"half_up": "half up", "half_even": "half to even", "down": "down"}
_RESULTS = {
    Op.ADD: "the sum of",
    Op.SUB: "the difference of",
    Op.MUL: "the product of",
    Op.DIV: "divided",
    Op.NEG: "with the other sign",
    Op.MIN: "the smaller of",
    Op.MAX: "the larger of",
    Op.FLOOR: "cut to a whole number",
}
_MORE_PLACES = 2
_PLURAL = re.compile(r"\b(day|month|part|seat|second|user)s\b")
_SPANS = {
    Op.DAYS: "days",
    Op.DAYS_INCLUSIVE: "days, both ends counted",
    Op.SECONDS: "seconds",
    Op.MONTHS: "months",
}


def formula_text(tree: Derivation, currency: str = "") -> str:
    """A derivation as one line: the formula with its terms, and its result.

    With a currency its amounts have its digits: 450.00, not 450. Finer ones keep their own.
    """
    digits = digits_of(currency) if is_currency(currency) else 0
    if tree.op is Op.LITERAL:
        return _literal(tree, digits)
    return f"{_formula(tree, digits)} = {_result(tree, digits)}"


def steps(tree: Derivation, currency: str = "", depth: int = 0) -> Iterator[str]:
    """A derivation as one line for every step, indented; the amount itself comes first."""
    digits = digits_of(currency) if is_currency(currency) else 0
    name = tree.label.replace("_", " ")
    label = f"{name} = " if name and tree.op is not Op.LITERAL else ""
    yield "  " * depth + label + _done(tree, digits)
    if tree.op not in _SPANS:
        for arg in tree.args:
            yield from steps(arg, currency, depth + 1)


def _done(tree: Derivation, digits: int) -> str:
    """The result of a step, and in words what the steps below it were put to."""
    if tree.op is Op.LITERAL or tree.op in _SPANS:
        return _formula(tree, digits)
    if tree.op is Op.ROUND:
        how = f"rounded {_MODES[tree.mode]} to {_places(tree.digits or 0)}"
        return f"{_result(tree, digits)}, {how}"
    return f"{_near(tree, digits)}, {_RESULTS[tree.op]}"


def _places(digits: int) -> str:
    return f"{digits} digit" if digits == 1 else f"{digits} digits"


def _near(tree: Derivation, digits: int) -> str:
    """A value that can be read: of a fraction without end the first places."""
    text = _value(tree, digits)
    if "/" not in text or not is_money(tree):
        return text
    places = digits + _MORE_PLACES
    return f"about {decimal_text(round_to(tree.number, places), places)}"


def _result(tree: Derivation, least: int = 0) -> str:
    """The result of a derivation, with the digits it was rounded to: 52.50, not 52.5."""
    digits = max((step.digits or 0 for step in tree.steps() if step.op is Op.ROUND), default=0)
    value = tree.value
    if (
        isinstance(value, Fraction)
        and value.denominator > 1
        and 10**digits % value.denominator == 0
    ):
        return decimal_text(value, max(digits, least))
    return _value(tree, least)


def _value(tree: Derivation, digits: int) -> str:
    """A value as it is; an amount with at least the currency's digits."""
    text = value_text(tree.value)
    if not isinstance(tree.value, Fraction) or "/" in text or not is_money(tree):
        return text
    return decimal_text(tree.value, max(digits, len(text.partition(".")[2])))


def _literal(tree: Derivation, digits: int) -> str:
    name = _counted(tree.value, tree.label.replace("_", " "))
    words = f"{_value(tree, digits)} {name}".strip()
    return f"{words} ({tree.note})" if tree.note else words


def _formula(tree: Derivation, digits: int = 0) -> str:  # noqa: PLR0911 - one case per operation
    match tree.op:
        case Op.LITERAL:
            return _literal(tree, digits)
        case Op.ADD | Op.SUB | Op.MUL | Op.DIV:
            return _SIGNS[tree.op].join(_bracketed(arg, tree.op, digits) for arg in tree.args)
        case Op.NEG:
            return f"-({_formula(tree.args[0], digits)})"
        case Op.MIN | Op.MAX:
            word = "the least of" if tree.op is Op.MIN else "the most of"
            return f"{word} ({'; '.join(_formula(arg, digits) for arg in tree.args)})"
        case Op.FLOOR:
            return f"({_formula(tree.args[0], digits)}) rounded down to a whole number"
        case Op.ROUND:
            how = f"rounded {_MODES[tree.mode]} to {tree.digits} digits"
            return f"({_formula(tree.args[0], digits)}) {how}"
        case _:  # a span between two dates
            start, end = (value_text(arg.value) for arg in tree.args)
            span = _counted(tree.value, _SPANS[tree.op])
            return f"{value_text(tree.value)} {span} ({start} to {end})"


def _counted(value: Value, words: str) -> str:
    """The noun of a value: `seats`, but `seat` when there is one."""
    return _PLURAL.sub(r"\1", words) if value == 1 else words


def _bracketed(arg: Derivation, inside: Op, digits: int) -> str:
    """A term, in brackets where the reader would otherwise reckon in another order."""
    text = _formula(arg, digits)
    loose = arg.op in (Op.ADD, Op.SUB) and inside is not Op.ADD
    return f"({text})" if loose or (arg.op is Op.DIV and inside is Op.DIV) else text
