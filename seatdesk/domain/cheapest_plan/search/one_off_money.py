"""The money of what is charged once: it stands on the first invoice from its day on (B8)."""

from collections.abc import Iterable
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.charges.charges import DueLine
from seatdesk.domain.charges.invoicing import one_off_line
from seatdesk.domain.charges.standing import term_invoice_days
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter, TermMoney


class OneOffMoney:
    """Counts the one-offs of a contract that no invoice of its running term charges."""

    def __init__(self, meter: TermMeter, contract: Subscription) -> None:
        self._meter, self._contract = meter, contract
        invoiced = max(term_invoice_days(contract, contract.term))
        left = [one_off for one_off in contract.one_offs if one_off.on > invoiced]
        self._left = sorted(left, key=lambda one_off: one_off.on)

    def __bool__(self) -> bool:
        return bool(self._left)

    def of_term(self, after: date, days: Iterable[date]) -> TermMoney:
        """The money on the invoices of a term; `after`: the last invoice before it."""
        ordered, lines = sorted(days), []
        for one_off in self._left:
            day = next((day for day in ordered if day >= one_off.on), None)
            if day is not None and one_off.on > after:
                lines.append(DueLine(day, one_off_line(self._contract, one_off, day)))
        return self._meter.measured(lines)

    def at_end(self, after: date, end: date) -> TermMoney:
        """The money on the final invoice of a contract that ends."""
        return self._meter.measured(
            [
                DueLine(end, one_off_line(self._contract, one_off, end))
                for one_off in self._left
                if after < one_off.on <= end
            ]
        )
