"""Steps out of documents and back: whatever cannot be read is named with step and field."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.account.terms_and_prices import (
    Discount,
    OneOff,
    RenewalPrice,
    SeatPrice,
    SeatTier,
)
from seatdesk.domain.choices import Billing, Charge, Commitment, Convention, PriceModel, Rounding
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.scenario import MOST_STEPS
from seatdesk.domain.scenario.step_document import (
    read_step,
    read_steps,
    step_document,
    steps_document,
)
from seatdesk.domain.scenario.step_keys import VERBS, Verb, verb_of
from seatdesk.domain.scenario.step_values import Repeated
from seatdesk.domain.scenario.steps import (
    STEP_KINDS,
    AssignStep,
    AutoRenewStep,
    Basis,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    JoinStep,
    LeaveStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    SubscribeStep,
    TermsStep,
    Tick,
    TierStep,
    TransferStep,
    UnassignStep,
)

DAY = date(2026, 3, 16)
COMMON: dict[str, Any] = {"on": DAY, "product": "Desk"}
STEPPED = SeatPrice((SeatTier(10, Decimal("5.50")), SeatTier(None, Decimal(4))), PriceModel.VOLUME)
EVERY_STEP: tuple[ScenarioStep, ...] = (
    BuyStep(**COMMON, seats=3),
    BuyStep(**COMMON, seats=1, price=PriceFrom.BOOK),
    BuyStep(**COMMON, seats=1, price=PriceFrom.CONTRACT),
    BuyStep(**COMMON, seats=1, unit=Decimal("22.50")),
    BuyStep(**COMMON, seats=1, unit=Decimal(0)),
    RemoveStep(**COMMON, seats=2, basis=Basis(1, 1)),
    CancelRemovalStep(**COMMON),
    AssignStep(**COMMON, users=("ada@fjord.example", "bo@fjord.example")),
    UnassignStep(**COMMON, users=("ada@fjord.example",), ticks=(Tick("unassign", "", DAY),)),
    UnassignStep(**COMMON, users=("ada@fjord.example",), release=True),
    TransferStep(**COMMON, giver="ada@fjord.example", taker="bo@fjord.example"),
    TierStep(**COMMON, tier="Enterprise"),
    TierStep(
        **COMMON, tier="Own", base=Decimal(0), included=0, seat_price=SeatPrice.of(Decimal("9.5"))
    ),
    CancelTierStep(**COMMON),
    TermsStep(**COMMON, commitment=Commitment.MONTHLY),
    TermsStep(
        **COMMON,
        commitment=Commitment.ANNUAL,
        months=24,
        billing=Billing.QUARTERLY,
        notice_days=0,
        base=Decimal(100),
        included=5,
        seat_price=STEPPED,
    ),
    TermsStep(**COMMON, commitment=Commitment.ANNUAL, price_book="hubs-2026"),
    TermsStep(**COMMON, commitment=Commitment.ANNUAL, keep_price=True),
    CancelTermsStep(**COMMON),
    RenewalPriceStep(**COMMON, percent=Decimal("-7.5")),
    RenewalPriceStep(**COMMON, base=Decimal(100), seat_price=SeatPrice.of(Decimal(9))),
    RenewalPriceStep(**COMMON),
    AutoRenewStep(**COMMON, setting=False),
    AutoRenewStep(**COMMON, setting=True),
    SubscribeStep(**COMMON, tier="Team"),
    SubscribeStep(
        **COMMON,
        tier="Team",
        start=date(2026, 5, 1),
        months=1,
        additional=4,
        currency="EUR",
        commitment=Commitment.MONTHLY,
        billing=Billing.MONTHLY,
        base=Decimal("99.90"),
        included=3,
        seat_price=STEPPED,
        notice_days=14,
        minimum=2,
        legacy=True,
        future_quote=True,
        auto_renew=False,
        charge=Charge.AT_ONCE,
        convention=Convention.ACTUAL_30,
        rounding=Rounding.DOWN,
        discounts=(Discount("Start", Decimal(10), None, date(2026, 12, 31)),),
        one_offs=(OneOff(DAY, "Onboarding", Decimal(500)),),
        renewal_price=RenewalPrice(percent=Decimal(5)),
    ),
    SubscribeStep(**COMMON, tier="Team", price_book="hubs-2026", billing=Billing.ANNUAL),
    JoinStep(**COMMON, seats=2),
    LeaveStep(**COMMON, seats=1),
)


def refused(row, number=2):
    found = read_step(row, number)
    assert isinstance(found, Refusal), found
    assert found.code is Code.INVALID_STEP
    return found


def steps_refused(document):
    found = read_steps(document, "plan.json")
    assert isinstance(found, Refusal), found
    return found


def row(**more: object) -> dict[str, object]:
    return {"on": "2026-03-16", "do": "buy", "product": "Desk", "seats": 1} | more


def test_e1_3_every_kind_of_step_has_a_verb_and_comes_back_as_it_was():
    assert {type(step) for step in EVERY_STEP} == set(STEP_KINDS)
    assert {verb_of(step) for step in EVERY_STEP} == set(Verb) == set(VERBS)
    assert read_steps(steps_document(EVERY_STEP), "x.json") == EVERY_STEP


def test_e1_2_a_step_says_only_what_is_stated():
    assert step_document(BuyStep(**COMMON, seats=3)) == {
        "on": "2026-03-16",
        "do": "buy",
        "product": "Desk",
        "seats": 3,
    }
    assert read_step(row(), 1) == BuyStep(**COMMON, seats=1)
    assert read_step(row(price=None, basis=None), 1) == BuyStep(**COMMON, seats=1)
    assert read_step(row(price="22.50"), 1) == read_step(row(price=Decimal("22.50")), 1)


def test_e1_2_names_are_read_as_they_are_seen():
    found = read_step(row(product="  Desk\u200b \n One "), 1)
    assert found == replace(BuyStep(**COMMON, seats=1), product="Desk One")


EMAIL = "ada@fjord.example"
WRONG: list[tuple[dict[str, object], str, str]] = [
    (row(do=None), "do", "missing"),
    (row(do="sell"), "do", "unknown_verb"),
    (row(do=["buy"]), "do", "unknown_verb"),
    (row(do=True), "do", "unknown_verb"),
    (row(color="red"), "color", "unknown_key"),
    (row(users=[EMAIL]), "users", "unknown_key"),
    (row(on=None), "on", "missing"),
    (row(on="16.03.2026"), "on", "not_a_date"),
    (row(on="2026-02-30"), "on", "not_a_date"),
    (row(on="20260316"), "on", "not_a_date"),
    (row(on="2026-W12-1"), "on", "not_a_date"),
    (row(on=20260316), "on", "not_text"),
    (row(on="1989-12-31"), "on", "date_outside"),
    (row(on="2201-01-01"), "on", "date_outside"),
    (row(product=""), "product", "empty"),
    (row(product=" \u200b "), "product", "empty"),
    (row(product=7), "product", "not_text"),
    (row(product="Desk\ud800"), "product", "no_sign"),
    (row(product="x" * 201), "product", "too_long"),
    (row(seats=None), "seats", "missing"),
    (row(seats=Repeated()), "seats", "repeated"),
    (row(seats=0), "seats", "out_of_range"),
    (row(seats=-1), "seats", "out_of_range"),
    (row(seats=1_000_001), "seats", "out_of_range"),
    (row(seats=10**39), "seats", "out_of_range"),
    (row(seats=True), "seats", "not_whole"),
    (row(seats="2"), "seats", "not_whole"),
    (row(seats=Decimal("2.0")), "seats", "not_whole"),
    (row(seats=Decimal("NaN")), "seats", "not_whole"),
    (row(seats=[2]), "seats", "not_whole"),
    (row(price="dear"), "price", "no_price"),
    (row(price=True), "price", "no_price"),
    (row(price=Decimal("NaN")), "price", "no_price"),
    (row(price=Decimal("1e999999")), "price", "no_price"),
    (row(price="1e3"), "price", "no_price"),
    (row(price=10**13), "price", "no_price"),
    (row(price="-1"), "price", "negative"),
    (row(price={"book": 1}), "price", "no_price"),
    (row(basis=1), "basis", "not_an_object"),
    (row(basis={"sure": 1}), "basis", "unknown_key"),
    (row(basis={"certain": -1}), "basis", "out_of_range"),
    (row(ticks={}), "ticks", "not_a_list"),
    (row(ticks=[{"part": "buy", "who": ""}]), "ticks", "not_text"),
    ({**row(do="assign"), "seats": 1}, "seats", "unknown_key"),
]
OTHERS: list[tuple[dict[str, object], str, str]] = [
    ({"do": "assign"}, "users", "missing"),
    ({"do": "assign", "users": EMAIL}, "users", "not_a_list"),
    ({"do": "assign", "users": []}, "users", "empty"),
    ({"do": "assign", "users": [EMAIL, EMAIL.upper()]}, "users", "twice"),
    ({"do": "assign", "users": [EMAIL, 7]}, "users", "not_text"),
    ({"do": "assign", "users": ["a" * 255]}, "users", "too_long"),
    ({"do": "unassign", "users": [EMAIL], "release": "yes"}, "release", "not_a_flag"),
    ({"do": "unassign", "users": [EMAIL], "release": 1}, "release", "not_a_flag"),
    ({"do": "transfer", "from": EMAIL}, "to", "missing"),
    ({"do": "tier"}, "tier", "missing"),
    ({"do": "tier", "tier": "E", "base": "x"}, "base", "no_amount"),
    ({"do": "tier", "tier": "E", "seat_price": Decimal("Infinity")}, "seat_price", "no_amount"),
    ({"do": "tier", "tier": "E", "seat_price": {"is": "Tier"}}, "seat_price", "illegible"),
    ({"do": "tier", "tier": "E", "included": Decimal("1.5")}, "included", "not_whole"),
    ({"do": "terms", "commitment": "weekly"}, "commitment", "no_choice"),
    ({"do": "terms", "commitment": "annual", "months": 0}, "months", "out_of_range"),
    ({"do": "terms", "commitment": "annual", "notice_days": -1}, "notice_days", "out_of_range"),
    ({"do": "terms", "commitment": "annual", "price_book": "b", "base": "1"}, "base", "apart"),
    ({"do": "renewal-price"}, "percent", "missing"),
    ({"do": "renewal-price", "percent": "-101"}, "percent", "out_of_range"),
    ({"do": "renewal-price", "percent": "7", "base": "1"}, "base", "apart"),
    ({"do": "auto-renew", "setting": True}, "setting", "no_choice"),
    ({"do": "auto-renew"}, "setting", "missing"),
    ({"do": "subscribe", "tier": "T", "start": "soon"}, "start", "not_a_date"),
    ({"do": "subscribe", "tier": "T", "legacy": 0}, "legacy", "not_a_flag"),
    ({"do": "subscribe", "tier": "T", "discounts": "10 %"}, "discounts", "not_a_list"),
    ({"do": "subscribe", "tier": "T", "one_offs": [{"is": "OneOff"}]}, "one_offs", "illegible"),
]


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [*WRONG, *(({"on": "2026-03-16", "product": "Desk"} | w, f, p) for w, f, p in OTHERS)],
)
def test_what_cannot_be_read_names_the_step_and_the_field(wrong, field, problem):
    found = refused(wrong)
    assert (found.params["step"], found.params["key"]) == (2, field)
    assert found.params["reason"] == problem
    said = sentence(found)
    assert said.startswith("Step 2 was not read: ")
    assert f"“{field}”" in said
    assert "…" not in said


@pytest.mark.parametrize("wrong", [None, "buy", 3, ["buy"], True])
def test_a_step_that_is_no_object_is_named_by_its_number(wrong):
    assert sentence(refused(wrong)).startswith("Step 2 was not read: it is no object")


@pytest.mark.parametrize("wrong", [None, {}, "steps", 3, {"steps": []}])
def test_steps_that_are_no_list_are_not_read(wrong):
    assert sentence(steps_refused(wrong)).startswith("plan.json was not read: it is no list")


def test_e1_1_five_hundred_steps_are_read_and_one_more_is_too_many():
    assert read_steps([row()] * MOST_STEPS, "x") == (BuyStep(**COMMON, seats=1),) * MOST_STEPS
    found = steps_refused([row()] * (MOST_STEPS + 1))
    assert (found.code, found.params["value"]) == (Code.TOO_MANY, MOST_STEPS + 1)


def test_the_first_step_that_cannot_be_read_is_named():
    found = steps_refused([row(), row(seats=0), row(do="sell")])
    assert (found.params["step"], found.params["key"]) == (2, "seats")


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals()
    | st.text()
    | st.sampled_from(["2026-03-16", "Desk", EMAIL, "monthly", "annual", "book", "on"]),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=6,
)
KEYS = sorted({key.name for _, keys in VERBS.values() for key in keys} | {"on", "product", "basis"})


@given(st.sampled_from(Verb), st.dictionaries(st.sampled_from(KEYS), PLAIN))
def test_whatever_stands_in_a_step_it_is_read_or_named(verb, members):
    found = read_step({"on": "2026-03-16", "product": "Desk", "do": verb.value} | members, 4)
    if isinstance(found, Refusal):
        assert found.params["step"] == 4
        assert sentence(found)
    else:
        assert read_step(step_document(found), 1) == found
