"""Changes written down as JSON and read again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies, Subscription, User
from seatdesk.domain.account.terms_and_prices import Bought, Rates, TierChanged
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.change import CHANGE_KINDS, DatedChange
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.changes.kinds.user_record_changes import EditUsers, FieldEdit
from seatdesk.domain.choices import CreditRule, Rounding
from seatdesk.domain.json_values import MOST_DIGITS, MOST_WHOLE, from_plain, to_plain
from tests.domain.company import SALES, changes, contracts, lives, sales

KINDS = CHANGE_KINDS
texts = st.text(max_size=20)


def again(value, kinds=None):
    return from_plain(kinds or [type(value)], json.loads(json.dumps(to_plain(value))))


@settings(max_examples=40)
@given(lives(), st.data())
def test_h1_every_account_history_is_read_as_it_was_written(life, data):
    _, now, history = life
    for planned in (*history, DatedChange(now.as_of, data.draw(changes(now)))):
        assert again(planned.change, KINDS) == planned.change
    for subscription in bring_forward(now, date(2030, 1, 1))[0].subscriptions:
        assert again(subscription) == subscription


st.register_type_strategy(
    Decimal,
    st.decimals(allow_nan=False, allow_infinity=False).filter(
        lambda number: abs(number.adjusted()) <= MOST_DIGITS
    ),
)
st.register_type_strategy(int, st.integers(-MOST_WHOLE, MOST_WHOLE))
st.register_type_strategy(str, texts)
st.register_type_strategy(
    User,
    st.builds(
        User,
        email=texts,
        id=st.integers(0, 9),
        name=texts,
        hired=st.none() | st.dates(),
        access=st.lists(texts, max_size=3).map(tuple),
        super_admin=st.booleans(),
    ),
)


st.register_type_strategy(Subscription, contracts(SALES, date(2026, 1, 31)))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25)
@given(data=st.data())
def test_h1_every_class_of_change_is_read_as_it_was_written(kind, data):
    change = data.draw(st.from_type(kind))
    assert again(change, KINDS) == change


def test_what_is_at_its_default_is_not_written():
    assert to_plain(Assign(SALES, (1,))) == {"is": "Assign", "product": SALES, "users": [1]}
    assert to_plain(Policies()) == {"is": "Policies"}
    assert to_plain(Policies(rounding=Rounding.DOWN)) == {"is": "Policies", "rounding": "down"}


def test_a_record_written_before_a_field_was_added_is_read_with_its_default():
    old = to_plain(sales(notice_days=7))
    old.pop("notice_days")
    assert from_plain([Subscription], old) == sales()


def test_a_number_is_not_mistaken_for_a_truth():
    edits = EditUsers((FieldEdit(1, "super_admin", False, True), FieldEdit(1, "rank", 0, 1)))
    read = again(edits)
    assert [type(e.after) for e in read.edits] == [bool, int]


def test_mappings_and_enumerations_become_plain():
    class Colour(StrEnum):
        RED = "red"

    assert to_plain(MappingProxyType({Colour.RED: [Decimal("1.50"), date(2026, 1, 1)]})) == {
        "red": ["1.50", "2026-01-01"]
    }
    assert type(to_plain(Colour.RED)) is str


def test_pairs_of_a_fixed_length_are_read():
    @dataclass(frozen=True)
    class Pair:
        of: tuple[str, int]

    assert again(Pair(("a", 1))) == Pair(("a", 1))


@pytest.mark.parametrize("strange", [object(), 1.5, {1, 2}, Assign])
def test_what_is_no_value_of_the_domain_cannot_be_written(strange):
    with pytest.raises(TypeError):
        to_plain(strange)


GOOD = to_plain(Buy(SALES, Bought(date(2026, 1, 1), 3, Decimal("9.5"))))


@pytest.mark.parametrize(
    "damage",
    [
        {"is": "Sold"},
        {"is": None},
        {"extra": 1},
        {"product": 7},
        {"bought": "three"},
        {"bought": None},
        {"bought": {**GOOD["bought"], "seats": "3"}},
        {"bought": {**GOOD["bought"], "seats": True}},
        {"bought": {**GOOD["bought"], "unit": "nine"}},
        {"bought": {**GOOD["bought"], "on": "2026-02-30"}},
        {"bought": {**GOOD["bought"], "on": 7}},
    ],
)
def test_h4_damaged_or_newer_text_is_a_value_error(damage):
    assert isinstance(from_plain(KINDS, GOOD), Buy)
    with pytest.raises(ValueError, match=r"."):
        from_plain(KINDS, {**GOOD, **damage})


@pytest.mark.parametrize("users", ["12", [[1]], 5, {"1": 1}])
def test_h4_a_list_is_a_list(users):
    with pytest.raises(ValueError, match=r"."):
        from_plain(KINDS, {"is": "Assign", "product": SALES, "users": users})


def test_h4_a_missing_field_or_no_record_at_all_is_a_value_error():
    damaged: tuple[Any, ...] = ({"is": "Assign"}, {}, [], "Assign", None)
    for plain in damaged:
        with pytest.raises(ValueError, match=r"."):
            from_plain(KINDS, plain)
    assert isinstance(to_plain(Rates(Decimal(1), 0, sales().term.rates.seat)), Mapping)


def test_a_tier_change_of_older_records_credits_by_days_and_a_new_one_says_that_it_does_not():
    new = TierChanged(date(2026, 3, 4), "Gold", sales().term.rates)
    written = to_plain(new)
    assert written.pop("credit") == "convention"
    old = from_plain([TierChanged], written)
    assert old == replace(new, credit=CreditRule.DAYS)
    assert to_plain(old) == written


WRITTEN = {
    "OpenAccount": "name currency time_zone",
    "SetPolicies": "before after counted",
    "Policies": (
        "deactivated_seats invited_hold_seat idle_after_days charge convention rounding "
        "others_are_demand minimum_seat_age_days fiscal_year_start tax_label tax_percent"
    ),
    "ChangeRates": "removed added",
    "Rate": "base quote on rate source",
    "PutPriceBook": "key before after",
    "PriceBook": "key name note prices",
    "BookPrice": "product tier currency commitment valid_from valid_to base included seat source",
    "SeatPrice": "tiers model",
    "SeatTier": "upto unit flat",
    "PutPreset": "before after",
    "ImportPreset": "name signature kind recognised_as answers saved",
    "AddSubscription": "subscription",
    "Subscription": (
        "product currency start term_months term last_term commitment billing price_book "
        "included additional assigned removal tier_plan auto_renew ended notice_days "
        "minimum legacy future_quote charge convention rounding discounts one_offs "
        "renewal_price terms_plan"
    ),
    "Term": "start end tier rates opening events credit period_months",
    "Rates": "base included seat source",
    "Bought": "on seats unit source order",
    "TierChanged": "on tier rates credit",
    "Removal": "seats effective",
    "TierPlan": "tier rates effective",
    "Discount": "label percent amount until",
    "OneOff": "on label amount",
    "RenewalPrice": "percent rates",
    "TermsPlan": "months commitment billing rates notice_days effective",
    "RemoveSubscription": "subscription",
    "EditSubscription": "before after",
    "Buy": "product bought",
    "ChangeTier": "product event",
    "Withdraw": "product event",
    "ScheduleRemoval": "product seats",
    "CancelRemoval": "product seats outgrown because",
    "ScheduleTier": "product tier rates",
    "CancelTier": "product tier rates outgrown because",
    "ScheduleTerms": "product months commitment billing rates notice_days",
    "CancelTerms": "product months commitment billing rates notice_days outgrown because",
    "SetRenewalPrice": "product price before",
    "SetAutoRenew": "product on",
    "StartPurchase": "product bought",
    "Renew": "product on",
    "Assign": "product users uncounted since",
    "Unassign": "product users uncounted since",
    "Transfer": "product giver taker counted was since",
    "AddUsers": "users",
    "User": (
        "id email name status kind super_admin add_edit_users modify_billing team "
        "cost_centre job_title manager activity last_active censored activity_as_of hired left "
        "access"
    ),
    "WithdrawUsers": "users",
    "EditUsers": "edits",
    "FieldEdit": "user field before after",
    "SetStatus": "users before after counted",
    "SetAccess": "product users on",
    "SetAliases": "edits",
    "AliasEdit": "user before after",
    "PutScenario": "before after",
    "Scenario": "name note steps edited seen_length seen_total",
    "BuyStep": "on product basis ticks seen seats price unit",
    "Basis": "certain to_check",
    "Tick": "part who on",
    "RemoveStep": "on product basis ticks seen seats",
    "CancelRemovalStep": "on product basis ticks seen",
    "AssignStep": "on product basis ticks seen users",
    "UnassignStep": "on product basis ticks seen users release",
    "TransferStep": "on product basis ticks seen giver taker",
    "TierStep": "on product basis ticks seen tier base included seat_price",
    "CancelTierStep": "on product basis ticks seen",
    "TermsStep": (
        "on product basis ticks seen commitment months billing notice_days price_book "
        "keep_price base included seat_price"
    ),
    "CancelTermsStep": "on product basis ticks seen",
    "RenewalPriceStep": "on product basis ticks seen percent base seat_price",
    "AutoRenewStep": "on product basis ticks seen setting",
    "SubscribeStep": (
        "on product basis ticks seen tier start months additional currency price_book "
        "commitment billing base included seat_price notice_days minimum legacy "
        "future_quote auto_renew charge convention rounding discounts one_offs "
        "renewal_price"
    ),
    "JoinStep": "on product basis ticks seen seats",
    "LeaveStep": "on product basis ticks seen seats",
    "PutExemption": "before after",
    "Exemption": "user product reason until by",
    "PutHeadcount": "before after",
    "KeptHeadcount": "document edited",
    "RecordInvoice": "before after",
    "RecordedInvoice": (
        "dated number currency net tax gross difference sha256 recorded file products"
    ),
    "CompleteFacts": "days unknown_age",
    "ActivityDay": "day users",
    "ObserveActivity": "before after",
    "DateSeats": "product before after",
    "SeatsSince": "on known users",
    "SeatAge": "on known",
    "UnknownAge": "product users",
}
"""Every class that a line of the history may hold, and its fields: workspaces are full of them."""


def written_classes(kind):
    """A class, and those that its fields may hold."""
    if is_dataclass(kind):
        yield kind
        hints = get_type_hints(kind)
        for field in fields(kind):
            yield from written_classes(hints[field.name])
    for part in get_args(kind):
        yield from written_classes(part)


def test_h1_names_that_stand_in_histories_are_never_changed():
    """A field may be added at the end of its class and of its line here; nothing else."""
    found = {}
    for kind in KINDS:
        for inner in written_classes(kind):
            found[inner.__name__] = " ".join(field.name for field in fields(inner))
    assert found == WRITTEN
