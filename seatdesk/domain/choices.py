"""Choices: each word that a person or a subscription may say, and its meaning."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Status(StrEnum):
    """The stages of a user's life in the account (P5)."""

    INVITED = "invited"
    ACTIVE = "active"
    DEACTIVATED = "deactivated"
    REMOVED = "removed"


class UserKind(StrEnum):
    """The kinds of users; only people are seat demand unless the account says otherwise (P9)."""

    PERSON = "person"
    BOT = "bot"
    SERVICE = "service"
    GUEST = "guest"


class Activity(StrEnum):
    """The knowledge of a user's last activity: never and unknown are different things (P9)."""

    KNOWN = "known"
    NEVER = "never"
    UNKNOWN = "unknown"


class Permission(StrEnum):
    """The two permissions that matter, and the one above them (P1)."""

    ADD_EDIT_USERS = "add_edit_users"
    MODIFY_BILLING = "modify_billing"
    SUPER_ADMIN = "super_admin"


class Commitment(StrEnum):
    """The promise behind a price, as price books call it."""

    ANNUAL = "annual"
    MONTHLY = "monthly"


class Billing(StrEnum):
    """The rhythm of invoices, which come in advance."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    ANNUAL = "annual"
    TERM = "term"


BILLING_MONTHS: Final[Mapping[Billing, int]] = {
    Billing.MONTHLY: 1, Billing.QUARTERLY: 3, Billing.ANNUAL: 12,
}  # fmt: skip
"""Months between two invoices; by the term it is as many as a term has."""


class Charge(StrEnum):
    """The invoice that charges seats added inside a billing period (B4)."""

    NEXT_INVOICE = "next-invoice"
    AT_ONCE = "at-once"


class Convention(StrEnum):
    """The conventions by which a part of a period is measured (B6)."""

    ACTUAL_DAYS = "actual_days"
    INCLUSIVE_DAYS = "inclusive_days"
    ACTUAL_MONTH = "actual_month"
    ACTUAL_30 = "actual_30"
    STRICT_30_360 = "strict_30_360"
    ACTUAL_365 = "actual_365"
    SECONDS = "seconds"
    WHOLE_MONTHS = "whole_months"
    FULL = "full"
    FRACTION = "fraction"


SUBSCRIPTION_CONVENTIONS = tuple(c for c in Convention if c is not Convention.FRACTION)
"""Conventions that a subscription can name: it has no fraction to state (B6)."""


class Rounding(StrEnum):
    """The ways in which a line is rounded to the currency's minor unit (B7)."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"
    DAY_RATE = "day_rate"


class CreditRule(StrEnum):
    """The measure of the credit for the old tier at a tier change (D8)."""

    CONVENTION = "convention"
    DAYS = "days"
    """As earlier programs did: by days, wherever the convention counts months or years."""


class PriceModel(StrEnum):
    """The ways in which the price of many seats follows from their number (B3)."""

    FLAT = "flat"
    GRADUATED = "graduated"
    VOLUME = "volume"


class DeactivatedSeats(StrEnum):
    """The policies for seats of users who are deactivated (R1)."""

    MUST_UNASSIGN = "must_unassign"
    KEEP_UNCOUNTED = "keep_uncounted"
