"""Words and sentences for the codes of the domain, in the language of the window.

Only here: dialogs and pages never spell out a refusal, a status or a convention themselves.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject

from seatdesk.controllers.messages import sentences
from seatdesk.controllers.outcome import Refused
from seatdesk.domain.account.account import User
from seatdesk.domain.charges.invoice import Line, LineKind
from seatdesk.domain.choices import (
    Activity,
    Billing,
    Charge,
    Commitment,
    Convention,
    DeactivatedSeats,
    Permission,
    PriceModel,
    Rounding,
    Status,
    UserKind,
)
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.text.number_format import day, signed_money
from seatdesk.ui.text.user_words import KINDS, STATUSES

SENTENCES: Final = "Sentences"
"""Translation context of the templates that controllers write in English."""

_WORDS: Final = "Words"
_NAMES: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    Status: STATUSES,
    UserKind: KINDS,
    Permission: {
        "add_edit_users": QT_TRANSLATE_NOOP("Words", "Add & edit users"),
        "modify_billing": QT_TRANSLATE_NOOP("Words", "Modify billing"),
        "super_admin": QT_TRANSLATE_NOOP("Words", "Super Admin"),
    },
    Commitment: {
        "annual": QT_TRANSLATE_NOOP("Words", "Annual commitment"),
        "monthly": QT_TRANSLATE_NOOP("Words", "Month to month"),
    },
    Billing: {
        "monthly": QT_TRANSLATE_NOOP("Words", "Monthly, in advance"),
        "quarterly": QT_TRANSLATE_NOOP("Words", "Quarterly, in advance"),
        "annual": QT_TRANSLATE_NOOP("Words", "Annually, in advance"),
        "term": QT_TRANSLATE_NOOP("Words", "Once per term, in advance"),
    },
    Charge: {
        "next-invoice": QT_TRANSLATE_NOOP("Words", "On the next invoice"),
        "at-once": QT_TRANSLATE_NOOP("Words", "At once"),
    },
    PriceModel: {
        "flat": QT_TRANSLATE_NOOP("Words", "One price for every seat"),
        "graduated": QT_TRANSLATE_NOOP("Words", "Graduated: each step prices its own seats"),
        "volume": QT_TRANSLATE_NOOP("Words", "Volume: the step reached prices all seats"),
    },
    DeactivatedSeats: {
        "must_unassign": QT_TRANSLATE_NOOP("Words", "Must be unassigned while active"),
        "keep_uncounted": QT_TRANSLATE_NOOP("Words", "Keep their seat, uncounted"),
    },
    LineKind: {
        "base": QT_TRANSLATE_NOOP("Words", "Base price"),
        "seats": QT_TRANSLATE_NOOP("Words", "Additional seats"),
        "purchase": QT_TRANSLATE_NOOP("Words", "Seats bought inside the period"),
        "tier_credit": QT_TRANSLATE_NOOP("Words", "Credit for the unused part of the old tier"),
        "tier_charge": QT_TRANSLATE_NOOP("Words", "New tier for the rest of the period"),
        "discount": QT_TRANSLATE_NOOP("Words", "Discount"),
        "one_off": QT_TRANSLATE_NOOP("Words", "One-off"),
        "credit_balance": QT_TRANSLATE_NOOP("Words", "Credit carried forward"),
    },
}


_IN_SENTENCES: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    Convention: sentences.CONVENTIONS,
    Rounding: sentences.ROUNDINGS,
}
"""Words that sentences of the controllers use as well; on their own they begin with a capital."""


class Words(QObject):
    """Counted words. A class, because the tool that gathers texts counts only in `self.tr`."""

    def active(self, days: int) -> str:
        """The days since somebody was last active."""
        return self.tr("last active %n day(s) ago", "", days)

    def active_before(self, days: int) -> str:
        """The days since the last day on which somebody may have been active."""
        return self.tr("last active %n day(s) ago or earlier", "", days)

    def ago(self, days: int) -> str:
        """Days that have passed."""
        return self.tr("%n day(s) ago", "", days)

    def left(self, days: int) -> str:
        """Days to come."""
        return self.tr("%n day(s) left", "", days)

    def months(self, months: int) -> str:
        """A length of time."""
        return self.tr("%n month(s)", "", months)

    def seats(self, seats: int) -> str:
        """A number of seats."""
        return self.tr("%n seat(s)", "", seats)


def name_of(value: StrEnum) -> str:
    """The word for a choice the domain knows: a status, a convention, a way of billing."""
    if type(value) in _IN_SENTENCES:
        word = translated(_IN_SENTENCES[type(value)][value.value])
        return word[:1].upper() + word[1:]
    text = _NAMES.get(type(value), {}).get(value.value, value.value)
    return QCoreApplication.translate(_WORDS, text)


@runtime_checkable
class Templated(Protocol):
    """A value with an English sentence of its own, with names where facts go."""

    @property
    def template(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> Mapping[str, str | int]: ...  # noqa: D102


def sentence(trouble: Refused | sentences.CodedMessage | Templated | Exception) -> str:
    """The sentence about a refusal or a question: what, why, what next.

    Takes a refusal, a `Refused`, a store error, a file that cannot be read, or its question.
    """
    if isinstance(trouble, Refused):
        trouble = trouble.refusal
    if isinstance(trouble, Templated):
        return translated(trouble.template).format_map(trouble.facts)
    if isinstance(trouble, sentences.CodedMessage):
        return sentences.sentence(trouble, translated, day)
    return str(trouble)


def line_text(line: Line) -> str:
    """The words for what an invoice line is charged for."""
    what = name_of(line.kind)
    return f"{what}: {line.label}" if line.label else what


def activity_text(user: User, today: date) -> str:
    """The last use of a user; never and unknown are different things (P9)."""
    match user.activity:
        case Activity.NEVER:
            return QCoreApplication.translate("Words", "never active")
        case Activity.UNKNOWN:
            return QCoreApplication.translate("Words", "last use unknown")
        case Activity.KNOWN:
            days = (today - (user.last_active or today)).days
            words = Words()
            return words.active_before(days) if user.censored else words.active(days)


def pool_text(used: int, owned: int) -> str:
    """The seats taken of those paid for."""
    return QCoreApplication.translate("Words", "{used} of {owned} assigned").format(
        used=used, owned=owned
    )


def days_left_text(days: int) -> str:
    """The time that is left to act (D9)."""
    if days < 0:
        return Words().ago(-days)
    if days == 0:
        return QCoreApplication.translate("Words", "today")
    return Words().left(days)


def renewal_text(found: RenewalDifference) -> str:
    """The sentence about a renewal that keeps its price though the book has another then (B8)."""
    text = QCoreApplication.translate(
        "Words",
        "The renewal on {day} keeps the contract's price. {source} has another from then on: "
        "{amount} in the next term.",
    )
    amount = signed_money(found.amount, found.currency)
    return text.format(day=day(found.on), source=found.book.source, amount=amount)


def per_period_text(billing: Billing) -> str:
    """The words beside the price of a billing period."""
    match billing:
        case Billing.MONTHLY:
            return QCoreApplication.translate("Words", "Per month")
        case Billing.QUARTERLY:
            return QCoreApplication.translate("Words", "Per quarter")
        case Billing.ANNUAL:
            return QCoreApplication.translate("Words", "Per year")
        case Billing.TERM:
            return QCoreApplication.translate("Words", "Per term")


def months_text(months: int) -> str:
    """A length of time in months."""
    return Words().months(months)


def seats_text(seats: int) -> str:
    """A number of seats."""
    return Words().seats(seats)


def translated(text: str) -> str:
    """A template that controllers write in English, in the language of the window."""
    return QCoreApplication.translate(SENTENCES, text)
