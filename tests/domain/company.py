"""A small company to test the rules on, and every account that can be reached from one."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from seatdesk.domain.account.account import Account, Rate, Subscription, User, new_subscription
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Rates,
    RenewalPrice,
    SeatPrice,
    SeatTier,
    TierChanged,
)
from seatdesk.domain.changes.apply import CarriedOut, apply, bring_forward, carry_out
from seatdesk.domain.changes.kinds.account_changes import (
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutScenario,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    AliasEdit,
    EditUsers,
    FieldEdit,
    SetAccess,
    SetAliases,
    SetStatus,
)
from seatdesk.domain.changes.renewal_terms import cancelling
from seatdesk.domain.choices import Billing, Commitment, PriceModel, Status
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.exemption import Exemption
from tests.domain.scenario.drawn import scenarios

SALES, SERVICE = "Sales Hub", "Service Hub"
START, TODAY, RENEWAL = date(2026, 1, 1), date(2026, 3, 1), date(2027, 1, 1)

STARTER = Rates(Decimal(45), 2, SeatPrice.of(Decimal("22.50")))
PROFESSIONAL = Rates(Decimal(450), 5, SeatPrice.of(Decimal(90)))
ENTERPRISE = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)))
TIERS = {"Starter": STARTER, "Professional": PROFESSIONAL, "Enterprise": ENTERPRISE}
STEPS = SeatPrice(
    (SeatTier(3, Decimal("99.99")), SeatTier(None, Decimal("80.01"), Decimal(5))),
    PriceModel.GRADUATED,
)


def sales(assigned=0, additional=3, **terms):
    """A Professional Sales Hub contract of 5 included seats over the year 2026."""
    made = new_subscription(
        product=terms.pop("product", SALES),
        tier=terms.pop("tier", "Professional"),
        currency="USD",
        start=terms.pop("start", START),
        term_months=terms.pop("term_months", 12),
        rates=terms.pop("rates", PROFESSIONAL),
        additional=additional,
    )
    return replace(made, assigned=assigned, **terms)


def account(*subscriptions, today=TODAY):
    """An account with these subscriptions; with none given, one of Sales Hub."""
    return Account(name="Nordlicht", as_of=today, subscriptions=subscriptions or (sales(),))


def attempt(account, change):
    """A change carried out, or its refusal."""
    return carry_out(account, change)


def done(account, change):
    """The account after a change that is allowed."""
    carried = carry_out(account, change)
    assert isinstance(carried, CarriedOut), carried
    return carried.account


def code(refusal):
    """The code of a refusal; fails when it is none."""
    assert hasattr(refusal, "code"), refusal
    return refusal.code


def replayed(account, happened):
    """The account after changes that were written down, each on its day; a refusal ends it."""
    for planned in happened:
        account = replace(account, as_of=max(account.as_of, planned.on))
        account = apply(account, planned.change)
        if isinstance(account, Refusal):
            break
    return account


TRICKY_DAYS = st.sampled_from(
    [date(2024, 1, 31), date(2024, 2, 29), date(2024, 8, 30), date(2023, 12, 1), date(2024, 3, 29)]
)
cents = st.integers(0, 300_000).map(lambda n: Decimal(n) / 100)


@st.composite
def rates(draw):
    """Prices of any shape, with few included seats."""
    seat = draw(st.one_of(st.builds(SeatPrice.of, cents), st.just(STEPS)))
    return Rates(draw(cents), draw(st.integers(0, 6)), seat, draw(st.sampled_from(["", "book"])))


@st.composite
def contracts(draw, product, start):
    """A contract that can be entered on its first day."""
    made = new_subscription(
        product=product,
        tier=draw(st.sampled_from(sorted(TIERS))),
        currency="USD",
        start=start,
        term_months=draw(st.sampled_from([1, 3, 12, 24])),
        rates=draw(rates()),
        additional=draw(st.integers(0, 8)),
    )
    return replace(
        made,
        minimum=draw(st.integers(0, made.additional)),
        renewal_price=draw(renewal_prices()),
    )


def renewal_prices():
    """Any price from the renewal on, or none."""
    return (
        st.none()
        | st.builds(RenewalPrice, percent=st.decimals(-50, 50, places=2))
        | st.builds(RenewalPrice, rates=rates())
    )


def terms_changes(account, product):
    """Any change of terms, and of the price from the renewal on, that a person might try."""
    agreed = [cancelling(s.product, s.terms_plan) for s in account.subscriptions if s.terms_plan]
    wanted = st.builds(
        ScheduleTerms,
        product,
        st.sampled_from([1, 2, 3, 12, 18, 36]),
        st.sampled_from(Commitment),
        st.sampled_from(Billing),
        rates(),
        st.sampled_from([0, 0, 14, 60]),
    )
    prices = [
        st.builds(SetRenewalPrice, st.just(s.product), renewal_prices(), st.just(s.renewal_price))
        for s in account.subscriptions
    ]
    return st.one_of(wanted, *(st.just(cancel) for cancel in agreed), *prices)


def changes(account):
    """Any change a person might try on this account; many are refused."""
    seats = st.integers(0, 6)
    users = seats.map(lambda n: tuple(range(1, n + 1)))
    product = st.sampled_from([s.product for s in account.subscriptions] or ["Nothing"])
    ahead = st.integers(0, 40).map(lambda n: account.as_of + timedelta(days=n))
    tier = st.sampled_from(sorted(TIERS))
    pending = [s.removal.seats for s in account.subscriptions if s.removal] or [1]
    plans = [(s.tier_plan.tier, s.tier_plan.rates) for s in account.subscriptions if s.tier_plan]
    plan = st.sampled_from(plans or [("Starter", STARTER)])
    counted = st.tuples(st.tuples(product, st.integers(-2, 2)))
    return st.one_of(
        st.builds(Assign, product, users),
        st.builds(Unassign, product, users),
        st.builds(Transfer, product, st.just(1), st.just(2)),
        st.builds(Buy, product, st.builds(Bought, ahead, seats, st.none() | cents)),
        st.builds(
            ChangeTier, product, st.builds(TierChanged, st.just(account.as_of), tier, rates())
        ),
        st.builds(ScheduleRemoval, product, seats),
        st.builds(CancelRemoval, product, st.sampled_from(pending)),
        st.builds(ScheduleTier, product, tier, rates()),
        plan.flatmap(lambda p: st.builds(CancelTier, product, st.just(p[0]), st.just(p[1]))),
        terms_changes(account, product),
        st.builds(SetAutoRenew, product, st.booleans()),
        st.builds(OpenAccount, st.just("Nordlicht"), st.just("EUR"), st.just("Europe/Stockholm")),
        st.builds(
            SetPolicies,
            st.just(account.policies),
            st.integers(1, 90).map(lambda n: replace(account.policies, idle_after_days=n)),
            counted,
        ),
        st.builds(SetStatus, users, st.just(Status.ACTIVE), st.just(Status.DEACTIVATED), counted),
        st.builds(SetAccess, product, users, st.booleans()),
        *(st.just(ChangeRates((rate,), ())) for rate in account.rates),
        exchange_rates(account.as_of).map(lambda rate: ChangeRates((), (rate,))),
        st.just(PutPriceBook("ours", None, PriceBook("ours", "Ours", "", ()))),
        st.just(PutPreset(None, ImportPreset("Hub", "email", "people", "people", "{}", TODAY))),
        scenarios(account.as_of).map(lambda one: PutScenario(None, one)),
        st.just(PutExemption(None, Exemption(user=1, product=SALES, reason="leave"))),
        st.just(SetAliases((AliasEdit(1, (), ("old@example.com",)),))),
        st.just(AddUsers((User(id=1, email="a@example.com"),))),
        st.just(EditUsers((FieldEdit(1, "team", "", "Sales"),))),
        *(st.just(RemoveSubscription(s)) for s in account.subscriptions),
        *(
            st.builds(
                EditSubscription, st.just(s), st.builds(replace, st.just(s), legacy=st.booleans())
            )
            for s in account.subscriptions
        ),
        contracts("Marketing Hub", account.as_of).map(AddSubscription),
    )


def exchange_rates(day):
    """Rates of a few pairs, from a few days."""
    return st.builds(
        Rate,
        base=st.sampled_from(("EUR", "SEK")),
        quote=st.just("USD"),
        on=st.integers(0, 3).map(lambda days: day - timedelta(days)),
        rate=st.sampled_from((Decimal("1.1"), Decimal("0.095"))),
    )


@st.composite
def lives(draw, most=12):
    """An account as months of changes leave it, and its history: the changes that happened."""
    start = draw(TRICKY_DAYS)
    first = Account(name="Nordlicht", as_of=start)
    now, history = first, []
    steps: list[Change] = [AddSubscription(draw(contracts(p, start))) for p in (SALES, SERVICE)]
    for _ in range(draw(st.integers(2, most))):
        change = steps.pop(0) if steps else draw(changes(now))
        carried = carry_out(now, change)
        if isinstance(carried, CarriedOut):
            now = carried.account
            history += [DatedChange(now.as_of, happened) for happened in carried.changes]
        if not steps:
            days = draw(st.sampled_from([0, 0, 1, 7, 31, 200]))
            now, brought = bring_forward(now, now.as_of + timedelta(days=days))
            history += brought
    return first, now, history


def fits(subscription: Subscription):
    """Assert what holds of every subscription, whatever happened to it."""
    s = subscription
    return (
        0 <= s.assigned <= s.pool.owned
        and (s.ended or s.additional >= s.minimum >= 0)
        and (s.removal is None or 0 < s.removal.seats <= s.removable)
        and (s.removal is None or s.removal.effective == s.renewal)
        and (s.planned_rates is None or s.planned_rates.included + s.additional >= s.assigned)
        and (s.terms_plan is None or s.terms_plan.effective == s.renewal)
        and (s.auto_renew or s.assigned == 0)
    )
