"""Recomputes a derivation from its JSON. Twenty lines that share no code with the engine."""

import operator
from collections.abc import Callable
from datetime import datetime
from fractions import Fraction
from math import floor

PLAIN: dict[str, Callable[..., Fraction]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "div": operator.truediv,
    "neg": operator.neg,
    "floor": floor,
    "min": min,
    "max": max,
}
UP = {"half_up": lambda n: True, "half_even": lambda n: n % 2 == 1, "down": lambda n: False}


def evaluate(node):
    op, text, args = node["op"], node["value"], [evaluate(arg) for arg in node["args"]]
    if op == "literal":
        return datetime.fromisoformat(text) if text.count("-") > 1 else Fraction(text)
    if op == "round":
        scaled = abs(args[0]) * 10 ** node["digits"]
        whole, half = floor(scaled), scaled - floor(scaled) - Fraction(1, 2)
        whole += UP[node["mode"]](whole) if half == 0 else half > 0 and node["mode"] != "down"
        value = Fraction(whole if args[0] >= 0 else -whole, 10 ** node["digits"])
    elif op in {"days", "days_inclusive", "seconds", "months"}:
        (a, b), days = args, (args[1] - args[0]).days
        months = (b.year - a.year) * 12 + b.month - a.month + (b.day > a.day)
        spans = {"days": days, "days_inclusive": days + 1, "months": months}
        value = Fraction(spans.get(op, (b - a).total_seconds()))
    else:
        value = PLAIN[op](*args)
    assert Fraction(text) == value, node
    return value
