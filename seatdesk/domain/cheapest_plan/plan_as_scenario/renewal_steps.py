"""The steps by which a renewal becomes another one: requests cancelled, terms, tier, seats (E6.11).

Nothing is asked for that comes about by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import is_upgrade
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.changes.renewals import renewed_rates
from seatdesk.domain.cheapest_plan.plan import PlanTerm, TermChoice
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    TermsStep,
    TierStep,
)


@dataclass(frozen=True, slots=True)
class NextTerm:
    """A renewal of a plan: the contract before it, and the term that follows (None: it ends).

    `asked_on`: the day on which everything is asked for that has to be. `standing`: the contract
    before it with those of its requests that nobody outgrows until then (D5).
    """

    before: Subscription
    after: PlanTerm | None
    asked_on: date
    standing: Subscription
    book: PriceBook | None = None


def renewal_steps(renewal: NextTerm, today: date) -> Iterator[ScenarioStep]:
    """The steps of one renewal, in the order in which they are carried out."""
    product = renewal.before.product
    if renewal.after is None:
        if renewal.before.auto_renew:
            yield AutoRenewStep(on=renewal.asked_on, product=product, setting=False)
        return
    yield from _cancelled(renewal, today)
    bare = _without_requests(renewal.standing, renewal.after)
    yield from _other_terms(bare, renewal.after, renewal)
    pending = bare.removal.seats if bare.removal is not None else 0
    if renewal.after.removed_at_start and not pending:
        seats = renewal.after.removed_at_start
        yield RemoveStep(on=renewal.asked_on, product=product, seats=seats)
    if seats := renewal.after.bought_at_start:
        yield BuyStep(
            on=renewal.after.start, product=product, seats=seats, price=PriceFrom.CONTRACT
        )


def _cancelled(renewal: NextTerm, today: date) -> Iterator[ScenarioStep]:
    """The cancellations, today, of what is pending and not part of the plan."""
    now, product = renewal.before, renewal.before.product
    bare = _without_requests(now, renewal.after)
    if now.removal is not None and bare.removal is None:
        yield CancelRemovalStep(on=today, product=product)
    if now.tier_plan is not None and bare.tier_plan is None:
        yield CancelTierStep(on=today, product=product)
    if now.terms_plan is not None and bare.terms_plan is None:
        yield CancelTermsStep(on=today, product=product)
    if not now.auto_renew:
        yield AutoRenewStep(on=today, product=product, setting=True)


def _without_requests(now: Subscription, after: PlanTerm | None) -> Subscription:
    """The contract with those requests only that are part of the plan."""
    removed = 0 if after is None else after.removed_at_start
    if now.removal is not None and now.removal.seats != removed:
        now = replace(now, removal=None)
    if after is not None and not is_as(now, after.choice):
        now = replace(now, tier_plan=None, terms_plan=None)
    return now


def is_as(contract: Subscription, choice: TermChoice) -> bool:
    """True when a contract renews by itself on the terms and at the price of a choice."""
    plan, terms = contract.tier_plan, contract.terms_plan
    tier = contract.term.tier_on(date.max)[0] if plan is None else plan.tier
    by_itself = terms or contract
    months = contract.term_months if terms is None else terms.months
    same_terms = (by_itself.commitment, months, by_itself.billing) == (
        choice.commitment,
        choice.months,
        choice.billing,
    ) and by_itself.notice_days == choice.notice_days
    return same_terms and tier == choice.tier and _same(renewed_rates(contract), choice.rates)


def _same(one: Rates, other: Rates) -> bool:
    """True for equal prices, wherever they come from."""
    return replace(one, source="") == replace(other, source="")


def _other_terms(bare: Subscription, after: PlanTerm, renewal: NextTerm) -> Iterator[ScenarioStep]:
    """Another tier, another commitment or price, or both."""
    choice, day, product = after.choice, renewal.asked_on, bare.product
    if is_as(bare, choice):
        return
    tier = bare.term.tier_on(date.max)[0]
    if tier == choice.tier:
        yield _terms_step(bare, choice, renewal)
        return
    # A dearer tier begins at once (D8): it is asked for on the first day of the term.
    on = after.start if is_upgrade(bare, choice.rates) else day
    waits = on == after.start and not is_upgrade(_at_renewal(bare), choice.rates)
    if _has_other_terms(bare, choice):
        yield _terms_at_today(bare, choice, day) if waits else _kept_price(bare, choice, day)
    elif waits:
        yield RenewalPriceStep(on=day, product=product)
    yield TierStep(
        on=on,
        product=product,
        tier=choice.tier,
        base=choice.rates.base,
        included=choice.rates.included,
        seat_price=choice.rates.seat,
    )


def _has_other_terms(bare: Subscription, choice: TermChoice) -> bool:
    terms = (choice.commitment, choice.months, choice.billing, choice.notice_days)
    return terms != (bare.commitment, bare.term_months, bare.billing, bare.notice_days)


def _at_renewal(bare: Subscription) -> Subscription:
    """The contract at the price it renews at: by then a dearer tier may be none."""
    tier = bare.term.tier_on(date.max)[0]
    return bare.with_term(tier=tier, rates=renewed_rates(bare), events=())


def _terms_at_today(bare: Subscription, choice: TermChoice, day: date) -> TermsStep:
    """The terms at the price of today, so that the tier is the dearer one on the first day."""
    rates = bare.term.tier_on(date.max)[1]
    plain = _plain_terms(choice, day, bare.product)
    return replace(plain, base=rates.base, included=rates.included, seat_price=rates.seat)


def _kept_price(bare: Subscription, choice: TermChoice, day: date) -> TermsStep:
    return replace(_plain_terms(choice, day, bare.product), keep_price=True)


def _terms_step(bare: Subscription, choice: TermChoice, renewal: NextTerm) -> TermsStep:
    """The terms at the price of the book where that is the plan's, else at the price stated."""
    plain = _plain_terms(choice, renewal.asked_on, bare.product)
    if _same(renewed_rates(bare), choice.rates):
        return replace(plain, keep_price=True)
    if (book := renewal.book) is not None:
        found = book.rates(
            bare.product, choice.tier, bare.currency, choice.commitment, bare.renewal
        )
        if not isinstance(found, Refusal) and _same(found, choice.rates):
            return replace(plain, price_book="" if bare.price_book else book.key)
    rates = choice.rates
    return replace(plain, base=rates.base, included=rates.included, seat_price=rates.seat)


def _plain_terms(choice: TermChoice, day: date, product: str) -> TermsStep:
    return TermsStep(
        on=day,
        product=product,
        commitment=choice.commitment,
        months=choice.months,
        billing=choice.billing,
        notice_days=choice.notice_days,
    )


def purchase_steps(term: PlanTerm, *, by_book: bool) -> Iterator[ScenarioStep]:
    """The purchases of a plan in a term, each on its day and at its price."""
    for buy in term.buys:
        price = PriceFrom.USUAL if buy.unit is not None and by_book else PriceFrom.CONTRACT
        stated = buy.unit if buy.unit is not None and not by_book else None
        yield BuyStep(
            on=buy.on, product=term.subscription.product, seats=buy.seats, price=price, unit=stated
        )


def requests(steps: Sequence[ScenarioStep]) -> bool:
    """True when something has to be asked for before a renewal."""
    return any(not isinstance(step, BuyStep) for step in steps)
