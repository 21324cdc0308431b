"""Refusals: a rule's no, as a code and the facts its sentence needs. The interface words it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Code(StrEnum):
    """Every rule that can say no. Params are named behind each."""

    # people and permissions
    NO_PERMISSION = "no_permission"  # permissions, who
    UNKNOWN_ACTOR = "unknown_actor"  # email
    SUPER_ADMIN_ONLY = "super_admin_only"  # who
    EMAIL_MALFORMED = "email_malformed"  # email
    EMAIL_TAKEN = "email_taken"  # email, user
    ALIAS_TAKEN = "alias_taken"  # email
    UNKNOWN_USER = "unknown_user"  # email
    WRONG_STATUS = "wrong_status"  # email, status, wanted
    USER_HOLDS_SEAT = "user_holds_seat"  # email, products
    USER_HAS_ACCESS = "user_has_access"  # email, products
    SUPER_ADMIN_SEAT = "super_admin_seat"  # email
    LAST_SUPER_ADMIN = "last_super_admin"  # email
    # seats
    UNKNOWN_PRODUCT = "unknown_product"  # product, known
    SEAT_HELD = "seat_held"  # email, product
    SEAT_NOT_HELD = "seat_not_held"  # email, product
    DEACTIVATED_NO_SEAT = "deactivated_no_seat"  # email, product
    DEACTIVATED_HOLDS = "deactivated_holds"  # email, product
    REMOVED_USER = "removed_user"  # email
    SHORT = "short"  # product, short, owned, assigned, reason (legacy | future_quote)
    SEATS_TAKEN = "seats_taken"  # product, short, who, when, reason (as for SHORT)
    ENDING = "ending"  # product, renewal
    ENDED = "ended"  # product
    NOTHING_TO_SAVE = "nothing_to_save"
    # import
    QUESTIONS_OPEN = "questions_open"  # file, count, question
    PREVIEW_MOVED = "preview_moved"
    NOT_MISSING = "not_missing"  # email
    NOT_TAKEN = "not_taken"  # product, value, problem
    NO_NAME = "no_name"
    UNKNOWN_PRESET = "unknown_preset"  # preset, known
    PRESET_EXISTS = "preset_exists"  # preset
    SOME_REFUSED = "some_refused"  # refused, first
    # checkout
    QUANTITY = "quantity"  # product, value, least, most
    CONTACT_CSM = "contact_csm"  # product, reason (legacy | future_quote)
    IN_THE_PAST = "in_the_past"  # product, on, as_of
    AFTER_RENEWAL = "after_renewal"  # product, on, renewal
    QUOTE_MOVED = "quote_moved"  # product
    # downgrades
    NOTHING_REMOVABLE = "nothing_removable"  # product, additional, unassigned, minimum, reason
    MORE_THAN_REMOVABLE = "more_than_removable"  # as above, and seats, removable
    ALREADY_SCHEDULED = "already_scheduled"  # product, seats, effective
    NOTHING_PENDING = "nothing_pending"  # product
    HOLDERS_LEFT = "holders_left"  # product, assigned
    # subscriptions
    SUBSCRIPTION_EXISTS = "subscription_exists"  # product
    SUBSCRIPTION_IN_USE = "subscription_in_use"  # product, assigned
    INVALID_CONTRACT = "invalid_contract"  # product, field, value, problem
    SAME_TIER = "same_tier"  # product, tier
    TIER_WAITS = "tier_waits"  # product, tier, renewal
    TIER_SCHEDULED = "tier_scheduled"  # product, tier, effective
    TERMS_SCHEDULED = "terms_scheduled"  # product, effective
    SAME_TERMS = "same_terms"  # product, renewal
    ONLY_TODAY = "only_today"  # product, tier, on, as_of
    TIER_TOO_SMALL = "tier_too_small"  # product, tier, owned, assigned
    SAME_SETTING = "same_setting"  # product, setting
    NO_PRICE = "no_price"  # product, tier, currency, commitment, on, book
    UNKNOWN_PRICE_BOOK = "unknown_price_book"  # book, known
    INVALID_PRICE_BOOK = "invalid_price_book"  # book, problem
    PRICE_BOOK_IN_USE = "price_book_in_use"  # book, products
    PRICE_BOOK_MOVED = "price_book_moved"  # book
    INVALID_RATE = "invalid_rate"  # pair, on, problem
    UNKNOWN_RATE = "unknown_rate"  # pair, on
    # scenarios
    UNKNOWN_SCENARIO = "unknown_scenario"  # scenario, known
    SCENARIO_EXISTS = "scenario_exists"  # scenario
    RESERVED_NAME = "reserved_name"  # scenario, reserved
    INVALID_STEP = "invalid_step"  # step, key, value, reason; of a file: file
    TOO_MANY = "too_many"  # reason (name | steps | scenarios | exemption), most, value
    INVALID_PLAN = "invalid_plan"  # entry, key, value, file, reason
    NOT_RECORDABLE = "not_recordable"  # product
    OUT_OF_SPAN = "out_of_span"  # months, least, most
    # reconciliation
    NO_INVOICE = "no_invoice"  # date, product; of a line without a product: reason, line, known
    NOT_AN_INVOICE = "not_an_invoice"  # file, reason
    # costs
    UNKNOWN_GROUP = "unknown_group"  # group, by, known
    SHARES_NOT_HUNDRED = "shares_not_hundred"  # total
    # findings
    NOT_EXEMPT = "not_exempt"  # email, product
    # time, history
    CLOCK_BACK = "clock_back"  # today, last
    UNKNOWN_LINE = "unknown_line"  # line
    NOT_REVERSIBLE = "not_reversible"  # what
    MOVED_ON = "moved_on"  # what


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule said no. Nothing is broken and nothing has changed."""

    code: Code
    params: Mapping[str, object] = field(default_factory=dict, hash=False)


def refuse(code: Code, **params: object) -> Refusal:
    """Make a refusal from a code and its facts."""
    return Refusal(code, params)
