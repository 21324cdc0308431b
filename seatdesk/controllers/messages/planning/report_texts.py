"""Words of an approval pack: titles, column heads and sentences, in the language it is made in.

A template is translated before its facts go in; window, paper and files share them (E10.1).
"""

from dataclasses import dataclass
from decimal import Decimal

from seatdesk.controllers.messages.planning.renewal_texts import ENGLISH, TextForm
from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.scenario.scenario import DO_NOTHING
from seatdesk.exchange.writing.document import MoneyCell

REPORT: dict[str, str] = {
    "title": "Approval pack",
    "title.scenario": "Approval: {scenario}",
    "account": "Account",
    "scenario": "Scenario",
    "no_scenario": "none",
    "as_of": "As of",
    "prepared_by": "Prepared by",
    "owner": "owner of the workspace",
    "page_of": "Page {page} of {pages}",
    "do_nothing": "Do nothing",
    "decision": "Decision",
    "cash": "Cash by month",
    "compare": "Compare",
    "changes": "Change list",
    "findings": "Findings",
    "costs": "Costs",
    "assumptions": "Assumptions",
    "sources": "Sources",
    "refused": "Steps that do not apply",
    "signatures": "Signatures",
    "ask": "Approve “{scenario}”: {steps}.",
    "ask.none": "No decision is asked: this is what comes if nothing is done.",
    "ask.empty": "Approve “{scenario}”: none of its steps changes anything.",
    "figure.do_nothing": "Do nothing, 12 months",
    "figure.plan": "{scenario}, 12 months",
    "figure.difference": "Difference, 12 months",
    "figure.certain": "Of that certain",
    "not_known": "not known",
    "last_day": "Last day to act: {day}.",
    "last_day.late": "Last day to act: {day}. It has passed; the vendor may refuse.",
    "last_day.none": "There is no last day to act.",
    "without_tax": "All amounts are without tax unless they say otherwise.",
    "steps_refused": "{count:step} of “{scenario}” do not apply and are in no total.",
    "month": "Month",
    "difference_of": "{side}, difference",
    "total": "Total",
    "cash.summary": "Net amounts invoiced by month from {first} to {last}: {sides}.",
    "cash.side": "{side} {amount}",
    "cash.tax": "With tax, by month",
    "side.tax": "{side}, tax",
    "side.gross": "{side}, with tax",
    "row": "Figure",
    "net_months": "Net, {months:month}",
    "tax_months": "Tax, {months:month}",
    "gross_months": "With tax, {months:month}",
    "service_months": "Cost of the days, {months:month}",
    "first_invoice": "First invoice",
    "first_invoice_net": "First invoice, net",
    "first_invoice_gross": "First invoice, with tax",
    "difference_months": "Difference, {months:month}",
    "certain": "Of that certain",
    "to_check": "Of that to check",
    "other_steps": "Of that from other steps",
    "break_even": "Break-even",
    "without_seat": "People without a seat",
    "losing_seat": "People who lose a seat",
    "do_not_apply": "Steps that do not apply",
    "by_step": "Difference by step, {side}",
    "by_product": "Difference by product, {side}",
    "terms": "Terms",
    "term_of": "{side}, this term",
    "next_term_of": "{side}, next term",
    "peaks": "Most seats owned",
    "owned": "Owned",
    "from_day": "From",
    "needed": "Needed",
    "who_loses": "Who loses a seat",
    "side": "Side",
    "person": "Person",
    "why": "Why",
    "missing_rates": "Missing exchange rates",
    "pair": "Currencies",
    "number": "No.",
    "step": "Step",
    "product": "Product",
    "currency": "Currency",
    "difference": "Difference",
    "not_before": "Not before",
    "last_date": "Last date",
    "done": "Done",
    "yes": "yes",
    "overdue": "overdue",
    "state": "State",
    "no_changes": "There is nothing to carry out.",
    "warning": "Step {number}: {text}",
    "reason": "Reason",
    "certainty": "Certainty",
    "seats": "Seats",
    "sunk": "Sunk",
    "avoidable": "Avoidable",
    "all_reasons": "all reasons",
    "no_findings": "There is nothing to give up.",
    "findings.account": "In the account's currency",
    "costs.span": "What the days of {months:month} cost, from {start} to {end} (not included).",
    "costs.without_plan": (
        "Seats are counted as they are held today and by the steps; the head-count plan is not "
        "in these costs."
    ),
    "by.team": "Team",
    "by.cost-centre": "Cost centre",
    "by.user": "User",
    "nobody.team": "(no team)",
    "nobody.cost-centre": "(no cost centre)",
    "nobody.user": "(no user)",
    "seat_days": "Seat-days",
    "amount": "Amount",
    "own.unassigned": "Unassigned seats",
    "own.base": "Base price",
    "own.other": "Other",
    "name": "What",
    "value": "Value",
    "span": "Span",
    "span.days": "{months:month}, from {start} to {end} (not included)",
    "cash_view": "Cash",
    "cash_view.text": "every invoice on its date, without tax",
    "service_view": "Cost of the days",
    "service_view.text": "each line's share for the days of the span, whenever it is invoiced",
    "prices": "Prices",
    "prices.text": "of the contracts, and what steps state; later prices of {product}: {book}",
    "book": "Price book",
    "book.sample": "{book}, a sample that came with the program",
    "headcount": "Head-count plan",
    "headcount.none": "none: the need is that of today",
    "headcount.entries": "{count:entry}, laid over every side",
    "policy": "Policies",
    "policy.invited": "invited people hold a seat",
    "policy.not_invited": "invited people hold no seat",
    "policy.idle": "seats are idle after {days:day} without use",
    "policy.new": "seats younger than {days:day} are not judged",
    "policy.others": "bots, services and guests need their seats",
    "tax": "Tax",
    "tax.percent": "{label} {percent} %",
    "objective": "Objective",
    "objective.text": "sides are compared by what is invoiced, without tax and without interest",
    "note": "Note",
    "rates": "Exchange rates",
    "rates.text": "each invoice at the rate of its day, later days at the last one known",
    "source": "Source",
    "data_as_of": "Data of",
    "age": "Age in days",
    "says": "What it means",
    "source.usage": "Usage",
    "source.people": "People",
    "source.contracts": "Contracts",
    "source.price_book": "Price book",
    "source.rates": "Exchange rates",
    "source.headcount": "Head-count plan",
    "level.fresh": "fresh",
    "level.ageing": "ageing",
    "level.old": "old",
    "level.missing": "missing",
    "level.sample": "sample",
    "no_refused": "All steps apply.",
    "prepared": "Prepared by: name, date, signature",
    "approved": "Approved by: name, date, signature",
    "in_currency": "in {currency}",
    "no_rate": "no exchange rate {pair} on {on} or before",
}
"""By what they are said of; the kinds of one thing differ after the point."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of a report in one language, with its forms of days and amounts."""

    form: TextForm = ENGLISH
    language: str = "en"

    def say(self, key: str, **facts: object) -> str:
        """One of the templates with its facts."""
        return filled(REPORT[key], facts, self.form.translate, self.form.day)

    def side(self, name: str) -> str:
        """The name of a side; doing nothing has one in every language."""
        return self.say("do_nothing") if name == DO_NOTHING else name

    def money(self, cell: MoneyCell) -> str:
        """An amount as people read it."""
        return self.form.money(cell.amount, cell.currency)

    def cell(self, amount: Decimal | None, currency: str) -> MoneyCell | str:
        """An amount as a cell; a word where an exchange rate is missing."""
        return self.say("not_known") if amount is None else MoneyCell(amount, currency)
