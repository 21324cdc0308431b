"""The rows of the comparison's table, out of the one object that chart and command line read."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject

from seatdesk.controllers.messages.planning.comparison_texts import break_even_text
from seatdesk.controllers.messages.planning.finding_texts import REASONS
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.comparison.comparison import Comparison, LosingSeat, Side
from seatdesk.domain.comparison.cost_difference import CertaintyShare
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.ui.scenarios.compare.compare_cells import (
    Because,
    CompareCell,
    CompareRow,
    amount_cell,
    count_cell,
    difference_cell,
    word_cell,
)
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import months_text, sentence, translated

_MOST_LINES = 12
"""Lines of a tool tip; what is longer ends in dots."""


def compare_rows(comparison: Comparison) -> tuple[CompareRow, ...]:
    """All rows, in sections (E2.2-E2.6)."""
    return tuple(CompareRows(comparison).all())


class CompareRows(QObject):
    """Makes the rows of one comparison, section by section."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._of, self._sides = comparison, comparison.sides
        self._nothing = comparison.sides[0]
        self._currency = comparison.currency
        self._taxed = any(t.cash.tax for side in self._sides for t in side.totals)

    def all(self) -> Iterator[CompareRow]:
        """Cash and service, differences, terms, seats and people."""
        yield from self._totals()
        yield from self._differences()
        yield from self._terms()
        yield from self._seats()

    # -- money ---------------------------------------------------------------------------------

    def _totals(self) -> Iterator[CompareRow]:
        yield CompareRow(self.tr("Cash"))
        for place, total in enumerate(self._nothing.totals):
            months = months_text(total.months)
            yield self._money(self.tr("Net, {months}").format(months=months), _cash(place, "net"))
            if self._taxed:
                yield self._money(
                    self.tr("Tax, {months}").format(months=months), _cash(place, "tax")
                )
                yield self._money(
                    self.tr("Gross, {months}").format(months=months), _cash(place, "gross")
                )
        days = tuple(map(self._first_day, self._sides))
        yield CompareRow(self.tr("First invoice on"), days)
        yield self._first_invoice()
        yield CompareRow(self.tr("Service: what the days cost"))
        for place, total in enumerate(self._nothing.totals):
            title = self.tr("Service, {months}").format(months=months_text(total.months))
            yield self._money(title, _service(place))

    def _money(
        self, title: str, ask: Callable[[Side], tuple[Decimal | None, Because]]
    ) -> CompareRow:
        nothing, _ = ask(self._nothing)
        cells = []
        for side in self._sides:
            amount, because = ask(side)
            reference = None if side.baseline else nothing
            cells.append(amount_cell(amount, self._currency, because, nothing=reference))
        return CompareRow(title, tuple(cells))

    def _first_day(self, side: Side) -> CompareCell:
        first = side.first_invoice
        if first is None:
            return word_cell(self.tr("none"))
        return word_cell(day(first.on), read=first.on.isoformat())

    def _first_invoice(self) -> CompareRow:
        """The amount of the first day; a difference only where it is the same day."""
        cells, nothing = [], self._nothing.first_invoice
        for side in self._sides:
            first = side.first_invoice
            if first is None:
                cells.append(word_cell(""))
                continue
            same = nothing is not None and nothing.on == first.on and not side.baseline
            cells.append(
                amount_cell(
                    first.cash.net,
                    self._currency,
                    partial(getattr, first.cash, "net_derivation"),
                    nothing=nothing.cash.net if nothing and same else None,
                )
            )
        return CompareRow(self.tr("First invoice, net"), tuple(cells))

    # -- differences ---------------------------------------------------------------------------

    def _differences(self) -> Iterator[CompareRow]:
        months = months_text(self._of.months)
        yield CompareRow(self.tr("Against doing nothing, {months}").format(months=months))
        yield CompareRow(self.tr("Difference"), tuple(map(self._difference, self._sides)))
        if any(side.difference.certain.parts for side in self._sides):
            yield self._shares(self.tr("of it certain"), "certain")
            yield self._shares(self.tr("of it to check"), "to_check")
            if any(side.difference.other_steps.parts for side in self._sides):
                yield self._shares(self.tr("of it from other steps"), "other_steps")
        yield CompareRow(self.tr("Break-even"), tuple(map(_break_even, self._sides)))
        products = [product for product, _ in self._nothing.difference.by_product]
        products += [
            product
            for side in self._sides
            for product, _ in side.difference.by_product
            if product not in products
        ]
        if len(set(products)) > 1:
            for product in dict.fromkeys(products):
                yield self._of_product(product)
        yield from self._of_steps()

    def _difference(self, side: Side) -> CompareCell:
        if side.baseline:
            return word_cell("")
        whole = side.difference.whole
        return difference_cell(whole.net, self._currency, lambda: whole.derivation)

    def _shares(
        self, title: str, which: Literal["certain", "to_check", "other_steps"]
    ) -> CompareRow:
        """A row of parts of the difference by how sure they are; together they are all of it."""
        cells = []
        for side in self._sides:
            share: CertaintyShare = getattr(side.difference, which)
            if side.baseline or not share.parts:
                cells.append(word_cell(""))
            else:
                why = partial(getattr, share, "derivation")
                cells.append(difference_cell(share.net, self._currency, why))
        return CompareRow(title, tuple(cells))

    def _of_product(self, product: str) -> CompareRow:
        cells = []
        for side in self._sides:
            part = dict(side.difference.by_product).get(product)
            if side.baseline or part is None:
                cells.append(word_cell(""))
            else:
                why = partial(getattr, part, "derivation")
                cells.append(difference_cell(part.net, self._currency, why))
        return CompareRow(product, tuple(cells))

    def _of_steps(self) -> Iterator[CompareRow]:
        """A row for each step that moves the total; the order they happen in decides how much."""
        tip = self.tr(
            "Each step with those before it: their order decides how much each one moves."
        )
        found = [
            (side, result)
            for side in self._sides[1:]
            for result in side.difference.by_step
            if result.effect is None or result.effect.minor
        ]
        if found:
            yield CompareRow(self.tr("By step, in their order"), tip=tip)
        for side, result in found:
            text = step_text(result.step, translated)
            named = f"{side.name}, {result.number}. {text}"
            yield CompareRow(text, self._only(side, result), tip=f"{named}\n{tip}")

    def _only(self, of: Side, result: StepResult) -> tuple[CompareCell, ...]:
        effect = result.effect
        cell = difference_cell(
            None if effect is None else effect.amount,
            self._currency,
            None if effect is None else lambda: effect.derivation,
        )
        return tuple(cell if side is of else word_cell("") for side in self._sides)

    # -- terms, seats, people ------------------------------------------------------------------

    def _terms(self) -> Iterator[CompareRow]:
        known = {terms.product: terms for side in self._sides for terms in side.terms}
        if not known:
            return
        yield CompareRow(self.tr("Terms"))
        for product in known:
            yield CompareRow(
                self.tr("This term, {product}").format(product=product),
                tuple(self._term(side, product, following=False) for side in self._sides),
            )
            yield CompareRow(
                self.tr("Next term, {product}").format(product=product),
                tuple(self._term(side, product, following=True) for side in self._sides),
            )

    def _term(self, side: Side, product: str, *, following: bool) -> CompareCell:
        mine, nothing = (
            _figure(one, product, following=following) for one in (side, self._nothing)
        )
        if mine is None:
            return word_cell(self.tr("none"))
        same = nothing is not None and nothing.currency == mine.currency
        return amount_cell(
            mine.amount,
            mine.currency,
            lambda: mine.derivation,
            nothing=nothing.amount if nothing and same and not side.baseline else None,
        )

    def _seats(self) -> Iterator[CompareRow]:
        products = dict.fromkeys(peak.product for side in self._sides for peak in side.peaks)
        yield CompareRow(self.tr("Seats and people"))
        for product in products:
            yield CompareRow(
                self.tr("Most seats owned, {product}").format(product=product),
                tuple(self._peak(side, product) for side in self._sides),
            )
        yield CompareRow(
            self.tr("People without a seat"),
            tuple(self._count(s, s.people_without_seat) for s in self._sides),
        )
        losing = tuple(
            self._count(s, len(s.losing_seat), _names(s.losing_seat)) for s in self._sides
        )
        yield CompareRow(self.tr("Lose a seat"), losing)
        if any(side.refused for side in self._sides):
            refused = tuple(
                count_cell(len(side.refused), tip=_refusals(side.refused)) for side in self._sides
            )
            yield CompareRow(self.tr("Steps that do not apply"), refused)

    def _count(self, side: Side, value: int, tip: str = "") -> CompareCell:
        return count_cell(value, tip=tip) if side.baseline else count_cell(value, 0, tip=tip)

    def _peak(self, side: Side, product: str) -> CompareCell:
        mine = next((peak for peak in side.peaks if peak.product == product), None)
        nothing = next((peak for peak in self._nothing.peaks if peak.product == product), None)
        if mine is None:
            return word_cell(self.tr("none"))
        tip = self.tr("from {day}; most needed: {needed}").format(
            day=day(mine.on), needed=mine.needed
        )
        reference = None if side.baseline or nothing is None else nothing.owned
        return count_cell(mine.owned, reference, tip=tip)


def _cash(place: int, what: str) -> Callable[[Side], tuple[Decimal | None, Because]]:
    """Asks a side for the net, tax or gross of its total at a place."""

    def ask(side: Side) -> tuple[Decimal | None, Because]:
        cash = side.totals[place].cash
        why: dict[str, tuple[Decimal | None, Because]] = {
            "net": (cash.net, lambda: cash.net_derivation),
            "tax": (cash.tax, lambda: cash.tax_derivation),
            "gross": (cash.gross, lambda: cash.gross_derivation),
        }
        return why[what]

    return ask


def _service(place: int) -> Callable[[Side], tuple[Decimal | None, Because]]:
    def ask(side: Side) -> tuple[Decimal | None, Because]:
        service = side.totals[place].service
        return service.net, lambda: service.net_derivation

    return ask


def _figure(side: Side, product: str, *, following: bool) -> Figure | None:
    terms = next((terms for terms in side.terms if terms.product == product), None)
    if terms is None:
        return None
    return terms.next_term if following else terms.term


def _break_even(side: Side) -> CompareCell:
    if side.baseline:
        return word_cell("")
    return word_cell(break_even_text(side.difference.break_even, translated, day))


def _names(losing: Sequence[LosingSeat]) -> str:
    """The people who lose a seat, of which product, with the finding's reason."""
    return _lines(
        [
            f"{lost.email}, {lost.product}"
            + (f": {translated(REASONS[lost.reason.value])}" if lost.reason else "")
            for lost in losing
        ]
    )


def _refusals(refused: Sequence[StepResult]) -> str:
    return _lines(
        [f"{result.number}. {sentence(result.refusal)}" for result in refused if result.refusal]
    )


def _lines(lines: Sequence[str]) -> str:
    shown = list(lines[:_MOST_LINES])
    return "\n".join(shown if len(shown) == len(lines) else [*shown, "…"])
