"""An amount and how it came about (B9): a tree of steps that ends in literals.

The code that computes an amount makes it, through `algebra.EXPLAINED`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = Fraction
Value: TypeAlias = Fraction | date
JsonNode: TypeAlias = dict[str, object]


class Op(StrEnum):
    """Every operation a derivation may name."""

    LITERAL = "literal"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    NEG = "neg"
    MIN = "min"
    MAX = "max"
    DAYS = "days"
    DAYS_INCLUSIVE = "days_inclusive"
    SECONDS = "seconds"
    MONTHS = "months"
    FLOOR = "floor"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Derivation:
    """One step of an amount: what was done, what came out, and to what it was done.

    `label` is a term for the interface to word, such as `seat_price`; `note` is the name, date or
    source that belongs to it.
    """

    op: Op
    value: Value
    label: str = ""
    args: tuple["Derivation", ...] = ()
    note: str = ""
    mode: str = ""
    digits: int | None = field(default=None)

    @property
    def number(self) -> Fraction:
        """The value of a step that is not a date. Raises TypeError for a date."""
        if isinstance(self.value, Fraction):
            return self.value
        raise TypeError(self.value)

    def steps(self) -> Iterator["Derivation"]:
        """This step and all below it, depth first."""
        yield self
        for arg in self.args:
            yield from arg.steps()

    @property
    def is_nothing(self) -> bool:
        """True when there is nothing to tell: no line, no price, no day stands in it."""
        return all(step.label == "nothing" for step in self.steps() if step.op is Op.LITERAL)

    def as_json(self) -> JsonNode:
        """The tree as plain objects of operation, value, label and arguments."""
        node: JsonNode = {
            "op": str(self.op),
            "value": value_text(self.value),
            "label": self.label,
            "args": [arg.as_json() for arg in self.args],
        }
        if self.note:
            node["note"] = self.note
        if self.op is Op.ROUND:
            node |= {"mode": self.mode, "digits": self.digits}
        return node


def value_text(value: Value) -> str:
    """An ISO date, an exact decimal, or a fraction such as `19/29`."""
    if not isinstance(value, Fraction):
        return value.isoformat()
    bottom, twos, fives = value.denominator, 0, 0
    while bottom % 2 == 0:
        bottom, twos = bottom // 2, twos + 1
    while bottom % 5 == 0:
        bottom, fives = bottom // 5, fives + 1
    if bottom != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = max(twos, fives)
    if digits == 0:
        return str(value.numerator)
    scaled = abs(value.numerator) * 10**digits // value.denominator
    text = str(scaled).rjust(digits + 1, "0")
    return f"{'-' if value < 0 else ''}{text[:-digits]}.{text[-digits:]}"
