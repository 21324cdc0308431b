"""Scenarios and exemptions as people might write them, drawn by Hypothesis."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st

from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    Basis,
    BuyStep,
    JoinStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    TermsStep,
    Tick,
    TierStep,
    TransferStep,
    UnassignStep,
)

EMAILS = st.sampled_from(["ada@example.com", "ÅSA@example.se", "nobody@example.com"])
NAMES = st.sampled_from(["Tidy", "tidy ", "Straße", "STRASSE", "Before the renewal", "→ 2027"])
AMOUNTS = st.none() | st.decimals(0, 10_000, places=2, allow_nan=False, allow_infinity=False)


@st.composite
def steps(draw, day):
    """A step of any of the verbs that hold something of their own."""
    facts = {
        "on": day + timedelta(days=draw(st.integers(-3, 400))),
        "product": draw(st.sampled_from(["Sales Hub", "Service Hub", "Marketing Hub"])),
        "basis": draw(st.builds(Basis, st.integers(0, 3), st.integers(0, 3))),
        "ticks": draw(
            st.lists(st.builds(Tick, st.just("buy"), EMAILS, st.just(day)), max_size=2).map(tuple)
        ),
    }
    users = st.lists(EMAILS, min_size=1, max_size=3).map(tuple)
    own = draw(
        st.one_of(
            st.tuples(
                st.just(BuyStep),
                st.fixed_dictionaries(
                    {"seats": st.integers(1, 9), "price": st.sampled_from(PriceFrom),
                     "unit": AMOUNTS}
                ),
            ),
            st.tuples(
                st.sampled_from([RemoveStep, JoinStep]),
                st.fixed_dictionaries({"seats": st.integers(1, 9)}),
            ),
            st.tuples(st.just(AssignStep), st.fixed_dictionaries({"users": users})),
            st.tuples(
                st.just(UnassignStep),
                st.fixed_dictionaries({"users": users, "release": st.booleans()}),
            ),
            st.tuples(
                st.just(TransferStep), st.fixed_dictionaries({"giver": EMAILS, "taker": EMAILS})
            ),
            st.tuples(
                st.just(TierStep),
                st.fixed_dictionaries({"tier": st.just("Enterprise"), "base": AMOUNTS}),
            ),
            st.tuples(
                st.just(TermsStep),
                st.fixed_dictionaries(
                    {"commitment": st.sampled_from(Commitment),
                     "billing": st.none() | st.sampled_from(Billing)}
                ),
            ),
            st.tuples(st.just(RenewalPriceStep), st.fixed_dictionaries({"percent": AMOUNTS})),
            st.tuples(st.just(AutoRenewStep), st.fixed_dictionaries({"setting": st.booleans()})),
        )
    )  # fmt: skip
    kind, more = own
    return kind(**facts, **more)


def scenarios(day, most=4):
    """A scenario of a few steps."""
    return st.builds(
        Scenario,
        name=NAMES.map(lambda name: " ".join(name.split())),
        note=st.sampled_from(["", "To be agreed", "Zoë says so"]),
        steps=st.lists(steps(day), max_size=most).map(tuple),
        edited=st.just(day),
        seen_length=st.integers(0, 99),
        seen_total=st.none() | st.just(Decimal("-540.00")),
    )


def exemptions(users, day):
    """An exemption of one of some users."""
    return st.builds(
        Exemption,
        user=st.sampled_from(users),
        product=st.sampled_from(["Sales Hub", "Service Hub"]),
        reason=st.sampled_from(["parental leave", "Kiosk, geteilt", "x" * 200]),
        until=st.none() | st.just(day + timedelta(days=30)),
        by=st.sampled_from(["", "ada@example.com"]),
    )
