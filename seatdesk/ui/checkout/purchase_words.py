"""Words for a purchase that is made: how many seats, what they cost, and when that is charged."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject

from seatdesk.domain.forecast.quote import FirstCharge, Quote
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.number_format import day, money


class PurchaseWords(QObject):
    """The step of a purchase, as undo and the message bar call it."""

    def step(self, wants: Mapping[str, int], quotes: Sequence[Quote]) -> Step:
        """The step for these seats, at the prices that were agreed to."""
        seats = sum(wants.values())
        if not seats:
            return Step(self.tr("use unassigned seats"), self.tr("Unassigned seats used"))
        name, done = self.tr("buy %n seat(s)", "", seats), self.tr("%n seat(s) bought", "", seats)
        if len(wants) == 1:
            name = self.tr("buy %n {product} seat(s)", "", seats)
            done = self.tr("%n {product} seat(s) bought", "", seats)
        step = Step(name, done).about(product=next(iter(wants)))
        return Step(step.name, ", ".join((step.message, *self._charges(quotes))))

    def _charges(self, quotes: Sequence[Quote]) -> list[str]:
        """The amounts that the seats themselves are charged first, each day and currency apart."""
        charges = [charge for quote in quotes if (charge := quote.first_charge)]
        days = dict.fromkeys((charge.on, charge.figure.currency) for charge in charges)
        return [
            self._charge([c for c in charges if (c.on, c.figure.currency) == one]) for one in days
        ]

    def _charge(self, charges: Sequence[FirstCharge]) -> str:
        total = sum((charge.figure.amount for charge in charges), Decimal(0))
        amount = money(total, charges[0].figure.currency)
        return self.tr("{amount} on {day}").format(amount=amount, day=day(charges[0].on))
