"""The text of a derivation, as a finance person writes it: seats times price times days of days.

The tree comes from the code that computed the amount; here it is only read out.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication, QObject

from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.derivation import Derivation, Op
from seatdesk.domain.money.derived_money import is_money
from seatdesk.domain.money.money import decimal_text, round_to
from seatdesk.ui.text.derivations.derivation_labels import LABELS, OPERATIONS, ROUNDED
from seatdesk.ui.text.number_format import day, money, number, percent

TIMES: Final = " \N{MULTIPLICATION SIGN} "
_CONTEXT: Final = "Arithmetic"
_READING_DIGITS: Final = 6


class Arithmetic(QObject):
    """Counted words. A class, because the tool that gathers texts counts only in `self.tr`."""

    def seats(self, seats: int) -> str:
        """A number of seats."""
        return self.tr("%n seat(s)", "", seats)

    def months(self, months: int) -> str:
        """A number of months."""
        return self.tr("%n month(s)", "", months)

    def days(self, days: int) -> str:
        """A number of days."""
        return self.tr("%n day(s)", "", days)


@dataclass(frozen=True, slots=True)
class CalculationStep:
    """One step of a calculation, in words."""

    label: str
    value: str
    note: str
    steps: tuple["CalculationStep", ...] = ()


def in_words(derivation: Derivation, currency: str) -> str:
    """The whole derivation on one line."""
    return _Reader(currency).sentence(derivation)


def step_of(derivation: Derivation, currency: str) -> CalculationStep:
    """The derivation as a tree of steps."""
    return _Reader(currency).step(derivation)


def written_out(derivation: Derivation, currency: str) -> str:
    """The derivation as text to be pasted: one line, then every step, indented."""
    reader = _Reader(currency)
    lines = [f"{reader.value(derivation)} = {reader.sentence(derivation)}"]
    lines += _indented(reader.step(derivation), 1)
    return "\n".join(lines)


def _indented(step: CalculationStep, depth: int) -> Iterator[str]:
    note = f" ({step.note})" if step.note else ""
    yield f"{'  ' * depth}{step.label}: {step.value}{note}"
    for below in step.steps:
        yield from _indented(below, depth + 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class _Reader:
    """Reads a derivation out in one currency."""

    def __init__(self, currency: str) -> None:
        self._currency = currency

    def sentence(self, node: Derivation) -> str:
        """One line; the last rounding comes after a comma, where people look for it."""
        if node.op is Op.ROUND and node.args:
            rounded = _tr(ROUNDED.get(node.mode, ROUNDED["half_up"]))
            return f"{self.sentence(node.args[0])}, {rounded}"
        return self._infix(node)

    def step(self, node: Derivation) -> CalculationStep:
        """A step and the steps it was made of; dates stand in the step itself."""
        if _is_span(node):
            return CalculationStep(self._label(node), self.value(node), self._note(node))
        counted = Counter(terms_of(node) if node.op is Op.ADD else node.args)
        below = tuple(self._times(self.step(arg), n) for arg, n in counted.items())
        return CalculationStep(self._label(node), self.value(node), self._note(node), below)

    @staticmethod
    def _times(step: CalculationStep, times: int) -> CalculationStep:
        return step if times == 1 else replace(step, value=f"{number(times)}{TIMES}{step.value}")

    def value(self, node: Derivation) -> str:
        """The text of a value by its kind: an amount, a percentage, a count, a day."""
        if isinstance(node.value, date):
            return day(node.value)
        if node.label in {"percent", "tax_percent", "fixed_share"} and node.op is Op.LITERAL:
            return percent(_decimal(node.value))
        if is_money(node):
            return self._money(node.value)
        return _count(node.value)

    def _money(self, value: Fraction) -> str:
        digits = digits_of(self._currency)
        for places in range(digits, _READING_DIGITS + 1):
            if (value * 10**places).denominator == 1:
                return money(Decimal(decimal_text(value, places)), self._currency)
        near = Decimal(decimal_text(round_to(value, digits + 2), digits + 2))
        return "≈ " + money(near, self._currency)

    def _infix(self, node: Derivation) -> str:
        match node.op:
            case Op.LITERAL | Op.DAYS | Op.DAYS_INCLUSIVE | Op.SECONDS | Op.MONTHS:
                return self._leaf(node)
            case Op.ADD:
                return self._sum(node)
            case Op.MIN | Op.MAX:
                return self._bound(node)
            case Op.SUB | Op.MUL | Op.DIV:
                return self._of_two(node)
            case Op.NEG | Op.FLOOR | Op.ROUND:
                return self._of_one(node)
            case _:
                assert_never(node.op)

    def _of_two(self, node: Derivation) -> str:
        left, right = node.args
        if node.op is Op.DIV:
            return self._share(node)
        if node.op is Op.SUB:
            return f"{self._infix(left)} \N{MINUS SIGN} {self._bracketed(right)}"
        if right.label == "seats":
            left, right = right, left
        return f"{self._bracketed(left)}{TIMES}{self._bracketed(right)}"

    def _of_one(self, node: Derivation) -> str:
        if node.op is Op.ROUND:
            return f"({self.sentence(node)})"
        inner = self._bracketed(node.args[0])
        return f"\N{MINUS SIGN}{inner}" if node.op is Op.NEG else f"⌊{inner}⌋"

    def _sum(self, node: Derivation) -> str:
        """The terms of a sum; those that come several times once, with their number."""
        found = [term for term in terms_of(node) if term.number] or [node.args[0]]
        terms = Counter(self._infix(term) for term in found)
        texts = [
            text if n == 1 else f"{number(n)}{TIMES}{_wrapped(text)}" for text, n in terms.items()
        ]
        return " + ".join(texts)

    def _leaf(self, node: Derivation) -> str:
        count = int(node.value) if isinstance(node.value, Fraction) else 0
        match node.label:
            case "seats":
                return Arithmetic().seats(count)
            case "months" | "whole_months" | "months_in_year":
                return Arithmetic().months(count)
            case "days" | "days_30_360":
                return Arithmetic().days(count)
            case _:
                return self.value(node)

    def _share(self, node: Derivation) -> str:
        top, bottom = node.args
        if bottom.label == "hundred":
            return self.value(top)
        if is_money(top) or top.op is Op.DIV:
            return f"{self._bracketed(top)} ÷ {self._bracketed(bottom)}"
        text = {
            "days": QCoreApplication.translate("Arithmetic", "{part} of {whole} days"),
            "days_30_360": QCoreApplication.translate("Arithmetic", "{part} of {whole} days"),
            "months": QCoreApplication.translate("Arithmetic", "{part} of {whole} months"),
            "seconds": QCoreApplication.translate("Arithmetic", "{part} of {whole} seconds"),
            "seat_days": QCoreApplication.translate("Arithmetic", "{part} of {whole} seat-days"),
            "held_seats": QCoreApplication.translate("Arithmetic", "{part} of {whole} seats"),
            "active_users": QCoreApplication.translate("Arithmetic", "{part} of {whole} users"),
            "assigned_seat_days": QCoreApplication.translate(
                "Arithmetic", "{part} of {whole} seat-days assigned"
            ),
            "unassigned_seat_days": QCoreApplication.translate(
                "Arithmetic", "{part} of {whole} seat-days unassigned"
            ),
        }.get(top.label, QCoreApplication.translate("Arithmetic", "{part} of {whole}"))
        return text.format(part=self._plain(top), whole=self._plain(bottom))

    def _plain(self, node: Derivation) -> str:
        return self.value(node)

    def _bound(self, node: Derivation) -> str:
        first, second = node.args
        if node.number == first.number:
            return self._infix(first)
        label = _tr(LABELS.get(node.label or second.label, OPERATIONS[node.op]))
        return f"{self._bracketed(second)} ({label})"

    def _bracketed(self, node: Derivation) -> str:
        text = self._infix(node)
        return f"({text})" if node.op in {Op.ADD, Op.SUB} else text

    def _label(self, node: Derivation) -> str:
        if node.op is Op.ROUND:
            rounded = _tr(ROUNDED.get(node.mode, ROUNDED["half_up"]))
            label = LABELS.get(node.label)
            return f"{_tr(label)}, {rounded}" if label else rounded
        if label := LABELS.get(node.label):
            return _tr(label)
        return node.label.replace("_", " ") or _tr(OPERATIONS.get(node.op, "amount"))

    def _note(self, node: Derivation) -> str:
        if _is_span(node):
            start, end = (self.value(arg) for arg in node.args)
            if node.op is Op.DAYS_INCLUSIVE:
                return QCoreApplication.translate(
                    "Arithmetic", "{start} to {end}, both counted"
                ).format(start=start, end=end)
            return QCoreApplication.translate("Arithmetic", "from {start} up to {end}").format(
                start=start, end=end
            )
        return _source(node.note)


def _source(note: str) -> str:
    return (
        QCoreApplication.translate("Arithmetic", "the contract's own price")
        if note == "contract"
        else note
    )


def terms_of(node: Derivation) -> Iterator[Derivation]:
    """The terms of a sum, however it is nested on its left."""
    if node.op is not Op.ADD:
        yield node
        return
    for arg in node.args:
        if arg.op is Op.ADD and arg.label == node.label:
            yield from terms_of(arg)
        else:
            yield arg


def _wrapped(text: str) -> str:
    return text if text.startswith("(") and text.endswith(")") else f"({text})"


def _is_span(node: Derivation) -> bool:
    return bool(node.args) and all(isinstance(arg.value, date) for arg in node.args)


def _count(value: Fraction) -> str:
    if value.denominator == 1:
        return number(value.numerator)
    return f"{number(value.numerator)}/{number(value.denominator)}"


def _decimal(value: Fraction) -> Decimal:
    for places in range(_READING_DIGITS + 1):
        if (value * 10**places).denominator == 1:
            return Decimal(decimal_text(value, places))
    return Decimal(decimal_text(round_to(value, _READING_DIGITS), _READING_DIGITS))
