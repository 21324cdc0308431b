"""A plan as the steps of a scenario: what to do on which day, with everybody seated (E6.11)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.calendar import Span
from seatdesk.domain.cheapest_plan.cheapest_result import CheapestResult
from seatdesk.domain.cheapest_plan.plan import Plan, PlanTerm
from seatdesk.domain.cheapest_plan.plan_as_scenario.certain_seats import with_basis
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import (
    SeatLimit,
    SeatsToFree,
    freed_seats,
)
from seatdesk.domain.cheapest_plan.plan_as_scenario.renewal_steps import (
    NextTerm,
    purchase_steps,
    renewal_steps,
    requests,
)
from seatdesk.domain.cheapest_plan.purchasing.need_curve import NeedCurve
from seatdesk.domain.cheapest_plan.search.renewal_limits import is_locked, left_standing
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.evaluation.step_order import phases_of
from seatdesk.domain.headcount.need import NeedFrom, ProductNeed
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    JoinStep,
    LeaveStep,
    ScenarioStep,
    SubscribeStep,
    TierStep,
)

_DAY = timedelta(days=1)


def plan_steps(result: CheapestResult, free: SeatsToFree) -> tuple[ScenarioStep, ...]:
    """The steps of the best plan, in the order of their days; none where there is no plan."""
    if result.best is None or not result.best.terms:
        return ()
    made = _PlanSteps(result.problem, result.best, free)
    steps = sorted(made.steps(), key=lambda step: (step.on, min(phases_of(step))))
    return tuple(with_basis(steps, result.problem, free))


class _PlanSteps:
    """Goes through a plan term by term."""

    def __init__(self, problem: SearchProblem, plan: Plan, free: SeatsToFree) -> None:
        self._problem, self._plan, self._free = problem, plan, free
        self._need, self._today = problem.need, problem.span.start
        self._limits: list[SeatLimit] = []
        self._renews = False
        self._given_up: dict[date, int] = {}
        """Seats that were given back on the eve of a day and not taken anew on it."""
        held = self._need.before if problem.subscription is None else problem.subscription.assigned
        self._seated = _seated(self._need, held)

    def steps(self) -> Iterator[ScenarioStep]:
        """All steps, in no order."""
        contract = self._problem.subscription
        begins = contract is None
        for term, following in zip(self._plan.terms, (*self._plan.terms[1:], None), strict=True):
            running = term is self._plan.terms[0] and contract is not None
            if running:
                yield from self._renewing_again(term, following)
                yield from self._tier_up(term)
            elif begins:
                yield self._subscribe(term)
            yield from purchase_steps(term, by_book=bool(term.subscription.price_book))
            self._limit_owned(term)
            if following is not None or self._plan.ends == term.end:
                yield from self._renewal(term, following, running=running)
            # Where nobody can let it go on any more, another one follows what ends.
            ends = running and not term.subscription.auto_renew
            begins = ends and is_locked(term.subscription, self._today)
        yield from freed_seats(self._limits, self._need, self._still_leaving())

    def _renewing_again(
        self, term: PlanTerm, following: PlanTerm | None
    ) -> Iterator[AutoRenewStep]:
        """An ending contract goes on from today where it is to, or needs more seats (D10)."""
        now = self._problem.subscription
        if now is None or now.auto_renew or not term.subscription.auto_renew:
            return
        days = (part.day for part in self._need.curve if part.day < term.end)
        self._renews = following is not None or bool(term.buys)
        self._renews |= any(self._need.arriving(day) for day in days)
        if self._renews:
            yield AutoRenewStep(on=self._today, product=now.product, setting=True)

    def _tier_up(self, term: PlanTerm) -> Iterator[ScenarioStep]:
        """The floor may ask for a higher tier today (E6.3)."""
        now = self._problem.subscription
        tier, rates = term.subscription.term.tier_on(date.max)
        if now is not None and tier != now.tier:
            yield TierStep(
                on=self._today,
                product=self._problem.product,
                tier=tier,
                base=rates.base,
                included=rates.included,
                seat_price=rates.seat,
            )

    def _subscribe(self, term: PlanTerm) -> SubscribeStep:
        choice, contract, book = term.choice, term.subscription, self._problem.price_book
        return SubscribeStep(
            on=term.start,
            product=contract.product,
            tier=choice.tier,
            months=choice.months,
            additional=term.opening,
            currency=contract.currency,
            price_book="" if book is None else book.key,
            commitment=choice.commitment,
            billing=choice.billing,
            notice_days=choice.notice_days,
        )

    def _limit_owned(self, term: PlanTerm) -> None:
        """Nobody holds a seat on any day that is not there."""
        contract = term.subscription
        first = max(term.start, self._today)
        days = {first, *(part.day for part in self._need.within(Span(first, term.end)))}
        days |= {event.on for event in contract.term.events if first < event.on < term.end}
        for day in sorted(max(day, first) for day in days):
            owned = contract.term.tier_on(day)[1].included + contract.term.additional_on(day)
            self._limits.append(SeatLimit(day, owned))

    def _renewal(
        self, term: PlanTerm, following: PlanTerm | None, *, running: bool
    ) -> Iterator[ScenarioStep]:
        now, before = self._problem.subscription, term.subscription
        if is_locked(before, self._today):
            return
        kept = 0 if following is None else self._kept(term, following)
        day = self._first_day(term, kept)
        standing = before
        if running and now is not None:
            before = _with_requests(term, now)
            before = replace(before, auto_renew=before.auto_renew or self._renews)
            raised = term.subscription.tier != now.tier
            left = replace(before, tier_plan=None, terms_plan=None) if raised else before
            standing = still_standing(left, self._need, day)
        renewal = NextTerm(before, following, day, standing, self._problem.price_book)
        steps = tuple(renewal_steps(renewal, self._today))
        if requests(steps):
            limits = tuple(_limits_of_requests(term, day, kept))
            self._limits += limits
            if limits[0].day == term.end - _DAY:
                yield from self._given_back(limits[0], term.end)
        elif following is not None and standing.has_requests:
            self._limits += self._limits_of_pending(term, day, kept)
        yield from steps

    def _limits_of_pending(self, term: PlanTerm, asked: date, kept: int) -> Iterator[SeatLimit]:
        """The seats that may be held on each day on which need changes, as what is pending stays.

        Spare seats are freed before those who come outgrow the request with them (D5).
        """
        running = term.subscription.term
        for part in self._need.curve:
            if asked < part.day < term.end:
                late = running.additional_on(date.max) - running.additional_on(part.day)
                yield SeatLimit(part.day, max(0, kept - late))

    def _given_back(self, limit: SeatLimit, renewal: date) -> Iterator[ScenarioStep]:
        """Seats given back on the eve of a renewal and taken anew on its day.

        Between the two nobody works, and the request needs them free (D1, D8). Whoever goes in
        the evening of that day frees a seat in its morning: where none is held then, it is one of
        those given back, and nobody takes it anew.
        """
        product, seats = self._problem.product, limit.people(self._seated) - limit.seats
        if seats > 0:
            yield LeaveStep(on=limit.day, product=product, seats=seats)
            again = seats - max(0, self._last_day_of(renewal) - limit.seats)
            self._given_up[renewal] = seats - max(0, again)
            if again > 0:
                yield JoinStep(on=renewal, product=product, seats=again)

    def _still_leaving(self) -> SeatsToFree:
        """The seats to free without those of leavers who gave theirs back on the eve."""
        left, kept = dict(self._given_up), list[tuple[str, date]]()
        for email, last in self._free.leaving:
            if left.get(last, 0):
                left[last] -= 1
            else:
                kept.append((email, last))
        return replace(self._free, leaving=tuple(kept))

    def _last_day_of(self, day: date) -> int:
        """The people who have a day as their last one."""
        morrow = day + _DAY
        if not self._seated.span.start <= day < morrow < self._seated.span.end:
            return 0
        stay = self._seated.on(morrow).people - self._seated.arriving(morrow)
        return max(0, self._seated.on(day).people - stay)

    @staticmethod
    def _kept(term: PlanTerm, following: PlanTerm) -> int:
        """The seats that may be held from the request on: those of both terms."""
        included = term.subscription.term.tier_on(term.end - _DAY)[1].included
        additional = min(following.opening, following.carried)
        return min(included, following.choice.rates.included) + additional

    def _first_day(self, term: PlanTerm, kept: int) -> date:
        """The first day from the evening of which on no more seats are needed than stay."""
        contract = term.subscription
        first = max(term.start, self._today)
        bought = [event.on for event in contract.term.events if event.on < term.end]
        last = min(max(contract.last_day_to_act, first), term.end - _DAY)
        need_end = self._need.span.end
        changes = [
            part.day - _DAY for part in self._need.curve if first < part.day <= min(last, need_end)
        ]
        for day in sorted({first, *changes, *(on for on in bought if first < on <= last)}):
            rest = Span(day + _DAY, min(term.end, need_end))
            most = self._need.most_within(rest).seats if rest.days else 0
            fits = max(most, self._need.arriving(day)) <= kept
            if fits and all(on <= day for on in bought):
                return day
        return last


def _seated(need: ProductNeed, held: int) -> ProductNeed:
    """The people who have a seat: fewer than there are where a plan begins with more than hold one.

    Only who comes takes a seat (E1.13).
    """
    if held >= need.before:
        return need
    curve, before, seated = list[NeedFrom](), need.before, held
    for part in need.curve:
        seated = max(0, seated + part.people - before)
        before = part.people
        curve.append(replace(part, people=seated))
    return replace(need, curve=tuple(curve), begins_with=held)


def _with_requests(term: PlanTerm, now: Subscription) -> Subscription:
    """The running term of a plan, with what is pending today."""
    return replace(
        term.subscription,
        removal=now.removal,
        tier_plan=now.tier_plan,
        terms_plan=now.terms_plan,
        auto_renew=now.auto_renew,
    )


def _limits_of_requests(term: PlanTerm, asked: date, kept: int) -> Iterator[SeatLimit]:
    """The seats that may be held while a request stands: fewer while some are still to come."""
    running = term.subscription.term
    coming = sorted({event.on for event in running.events if asked < event.on < term.end})
    since = (asked, *coming)
    for day, until in zip(since, (*coming, term.end), strict=True):
        late = running.additional_on(date.max) - running.additional_on(day)
        yield SeatLimit(day if day == asked else day - _DAY, max(0, kept - late), until)


def still_standing(contract: Subscription, need: ProductNeed, until: date) -> Subscription:
    """The contract on a day, with those of its requests that nobody has outgrown by then (D5)."""
    first = need.span.start
    return left_standing(contract, NeedCurve(need), first, min(until + _DAY, contract.renewal))
