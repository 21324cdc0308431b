"""Arithmetic written out in a case: `81.29+11*180 = 2061.29`, worked out anew."""

import ast
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from operator import add, mul, sub, truediv

OPERATIONS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.Div: truediv,
}


def worked_out(hand: str) -> list[tuple[str, str]]:
    """For each `expression = figure` of a text: what the expression makes, and the figure."""
    pairs = []
    for part in hand.split(";"):
        expression, mark, figure = part.rpartition("=")
        assert mark, f"{part!r} says no figure"
        pairs.append((_rounded(_value(expression), figure.strip()), figure.strip()))
    return pairs


def _rounded(value: Fraction, like: str) -> str:
    digits = len(like.partition(".")[2])
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):f}"


def _value(expression: str) -> Fraction:
    return _node(ast.parse(expression.strip(), mode="eval").body, expression)


def _node(node: ast.expr, source: str) -> Fraction:
    match node:
        case ast.BinOp(left, operation, right):
            return OPERATIONS[type(operation)](_node(left, source), _node(right, source))
        case ast.UnaryOp(ast.USub(), operand):
            return -_node(operand, source)
        case ast.Constant():
            return Fraction(ast.get_source_segment(source.strip(), node) or "")
        case _:
            raise ValueError(source)
