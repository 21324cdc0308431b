"""Sentences of renewals, change lists and the age of data, in the language of the window."""

from seatdesk.controllers.messages.planning.change_list_texts import (
    EVERYBODY,
    NAMED,
    numbered_text,
    portal_step_text,
)
from seatdesk.controllers.messages.planning.freshness_texts import freshness_text
from seatdesk.controllers.messages.planning.renewal_texts import (
    TextForm,
    last_day_text,
    renewal_sentence,
)
from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.domain.evaluation.freshness import Freshness
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.wording import translated

FORM = TextForm(translated, day, money)
"""Days and amounts as the region writes them, words in the window's language."""


def freshness_words(state: Freshness) -> str:
    """The sentence about the age of one source."""
    return freshness_text(state, translated, day)


def renewal_words(row: RenewalRow) -> str:
    """The consequence of doing nothing, in one sentence."""
    return renewal_sentence(row, FORM)


def last_day_words(row: RenewalRow) -> str:
    """The last day to act; a weekend is said."""
    return last_day_text(row, FORM)


def portal_step_words(step: PortalStep, *, everybody: bool = False) -> str:
    """A step of a change list in a few words; `everybody`: with all users, however many."""
    return portal_step_text(step, translated, day, most=EVERYBODY if everybody else NAMED)


def numbered_words(step: PortalStep) -> str:
    """A step with its number and last date, as names say it that are read out."""
    return numbered_text(step, translated)
