"""Every plan of a small problem, carried out day by day by the ordinary engine.

It knows nothing of the search: changes are tried one by one on an account, what a rule refuses is
left out, and what remains is charged as a projection is. Only that two accounts which are equal
have the same future is used, so that small problems take no hours.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import product as combinations

from seatdesk.domain.account.subscription_form import SubscriptionForm, entered_subscription
from seatdesk.domain.account.terms_and_prices import Bought, Rates, TierChanged
from seatdesk.domain.changes.apply import CarriedOut, bring_forward, carry_out
from seatdesk.domain.changes.kinds.request_changes import (
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
)
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy, ChangeTier
from seatdesk.domain.changes.priced_changes import purchase
from seatdesk.domain.choices import Commitment
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import ServiceShares
from seatdesk.domain.refusals import Refusal

DAY = timedelta(days=1)


class Enumeration:
    """The least that any sequence of allowed changes costs over the days of the span."""

    def __init__(self, problem, tiers=(), notice=0, spare=1):
        self.problem, self.product, self.notice = problem, problem.product, notice
        self.span, self.need = problem.span, problem.need
        self.book = problem.price_book
        self.tiers, self.spare = tiers, spare
        self.shares = ServiceShares((self.span.start, self.span.end), problem.currency)
        self.known = {}
        self.most = max(part.seats for part in self.need.curve)
        changes = [part.day for part in self.need.curve]
        ends = [p.valid_to for p in self.book.prices if p.valid_to] if self.book else []
        self.days = sorted({*changes, *(day - DAY for day in changes), *(e - DAY for e in ends)})
        self.buying = {*changes, *(e - DAY for e in ends)}

    def least(self):
        """The least total, or None where somebody is without a seat whatever is done."""
        if self.problem.subscription is None:
            return self.least_started()
        return self.day(self.problem.account, self.span.start)

    def least_started(self):
        """The same where the first day of need begins the contract."""
        day = next((part.day for part in self.need.curve if part.seats), None)
        if day is None:
            return 0
        account, _ = bring_forward(self.problem.account, day)
        totals = []
        for tier, commitment, seats in combinations(self.tiers, Commitment, range(self.most + 1)):
            form = SubscriptionForm(
                product=self.product,
                tier=tier,
                start=day,
                additional=seats,
                price_book=self.book.key,
                commitment=commitment,
            )
            made = entered_subscription(form, account, self.problem.books, day)
            done = made if isinstance(made, Refusal) else carry_out(account, AddSubscription(made))
            if isinstance(done, CarriedOut):
                totals.append(self.day(done.account, day, chosen=True))
        return smallest(totals)

    def contract(self, account):
        found = account.find(self.product)
        return None if found is None or found.ended else found

    def wanted(self, day):
        return self.need.on(min(day, self.span.end - DAY)).seats

    def day(self, account, day, chosen=False, late=False):
        """The least from the morning of a day on, the running term counted in full.

        `chosen`: the seats of this morning were chosen freely: the contract began with them, or
        some left. Nobody buys seats at once beside them to split a line in two.
        `late`: the term of this morning came as it stood, so that its tier is not changed either.
        """
        contract = self.contract(account)
        if contract is None:
            return 0 if all(p.seats == 0 for p in self.rest(day)) else None
        if day >= self.span.end:
            return self.cost(contract)
        key = day, contract, chosen, late
        if key not in self.known:
            self.known[key] = smallest(
                self.next(after, day) for after in self.todays(account, day, chosen, late)
            )
        return self.known[key]

    def rest(self, day):
        return [] if day >= self.span.end else self.need.within(replace(self.span, start=day))

    def next(self, account, day):
        """The next day on which anything may happen."""
        contract = self.contract(account)
        days = [d for d in (*self.days, contract.last_day_to_act, contract.renewal) if d > day]
        following = min([*days, self.span.end])
        cost = self.cost(contract) if contract.renewal == following < self.span.end else 0
        if contract.renewal == following == self.span.end:
            return self.cost(contract)
        renews = contract.renewal == following
        chosen = renews and contract.removal is not None
        first = max(self.span.start, contract.term.start)
        late = renews and contract.last_day_to_act < first
        later = self.day(bring_forward(account, following)[0], following, chosen, late)
        return None if later is None else cost + later

    def cost(self, contract):
        return self.shares.of(ChargedTerm(contract))[0]

    def todays(self, account, day, chosen, late):
        """The account after everything that may be done on a day, in the order of phases."""
        leaving = max(0, self.wanted(day) - self.wanted(day + DAY))
        if day + DAY >= self.span.end:
            leaving = 0
        if self.on_eve(account, day):
            leaving = self.wanted(day)
        for raised in [account] if late else self.raised(account, day):
            for bought in self.bought(raised, day, chosen):
                joining = self.wanted(day) - self.contract(bought).assigned
                seated = carried(bought, PlanSeats(self.product, joining)) if joining else bought
                if seated is None:
                    continue
                # Who gets a seat on a day holds it when requests are made (E1.6).
                gone = min(leaving, self.wanted(day) - max(0, joining))
                left = carried(seated, PlanSeats(self.product, -gone)) if gone else seated
                yield from self.requested(left, day)

    def on_eve(self, account, day):
        """The eve of a renewal that one can still act on: seats can be given back for the night."""
        contract = self.contract(account)
        return day == contract.renewal - DAY == contract.last_day_to_act

    def raised(self, account, day):
        """A higher tier on the first day of a term."""
        yield account
        contract = self.contract(account)
        if day != contract.term.start or day == self.span.start:
            return
        for tier in self.tiers:
            rates = self.rates(contract, tier, contract.commitment, day)
            if isinstance(rates, Rates) and tier != contract.tier:
                after = carried(account, ChangeTier(self.product, TierChanged(day, tier, rates)))
                if after is not None:
                    yield after

    def rates(self, contract, tier, commitment, day):
        return self.book.rates(self.product, tier, contract.currency, commitment, day)

    def bought(self, account, day, chosen):
        """Purchases at the usual price; on the first day of a term also at the term's own."""
        yield account
        contract = self.contract(account)
        starts = {contract.term.start, self.span.start, contract.last_day_to_act}
        if day not in self.buying and day not in starts:
            return
        room = self.most + contract.included - contract.pool.owned + self.spare
        for seats in range(1, room + 1):
            usual = purchase(contract, seats, day, self.problem.books)
            anew = chosen and isinstance(usual, Buy) and self.is_own(contract, usual.bought, day)
            changes = [] if anew else [usual]
            if day == contract.term.start and day > self.span.start and not chosen:
                changes.append(Buy(self.product, Bought(day, seats)))
            for change in changes:
                after = None if isinstance(change, Refusal) else carried(account, change)
                if after is not None:
                    yield after

    def is_own(self, contract, bought, day):
        return bought.unit in {None, contract.term.tier_on(day)[1].seat.tiers[0].unit}

    def requested(self, account, day):
        """What may be asked for on the last day to act: a tier, terms, fewer seats, the end."""
        yield account
        contract = self.contract(account)
        if day != contract.last_day_to_act or contract.renewal >= self.span.end:
            return
        for lowered in self.lowered(account):
            for agreed in self.agreed(lowered):
                yield agreed
                for seats in range(1, contract.removable + 1):
                    fewer = carried(agreed, ScheduleRemoval(self.product, seats))
                    if fewer is not None:
                        yield fewer
        ended = carried(account, SetAutoRenew(self.product, False))
        if ended is not None:
            yield ended

    def lowered(self, account):
        yield account
        contract = self.contract(account)
        for tier, commitment in combinations(self.tiers, Commitment):
            rates = self.rates(contract, tier, commitment, contract.renewal)
            if isinstance(rates, Rates) and tier != contract.tier:
                after = carried(account, ScheduleTier(self.product, tier, rates))
                if after is not None:
                    yield after

    def agreed(self, account):
        """Other terms. A tier of the same day must be of the same commitment's price list."""
        contract = self.contract(account)
        planned = contract.tier_plan
        if planned is None or planned.rates in self.priced(contract, contract.commitment):
            yield account
        for commitment in Commitment:
            tier = contract.tier if planned is None else planned.tier
            rates = self.rates(contract, tier, commitment, contract.renewal)
            if isinstance(rates, Refusal) or (planned and planned.rates != rates):
                continue
            monthly = commitment is Commitment.MONTHLY
            after = carried(
                account,
                ScheduleTerms(
                    self.product,
                    1 if monthly else 12,
                    commitment,
                    contract.billing,
                    rates,
                    0 if monthly else self.notice,
                ),
            )
            if after is not None:
                yield after

    def priced(self, contract, commitment):
        return [self.rates(contract, t, commitment, contract.renewal) for t in self.tiers]


def carried(account, change):
    """The account after a change, or None where a rule refuses it."""
    done = carry_out(account, change)
    return done.account if isinstance(done, CarriedOut) else None


def smallest(totals):
    """The smallest of totals, those that do not exist left out."""
    return min((total for total in totals if total is not None), default=None)
