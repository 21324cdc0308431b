"""Words of a comparison that the window and the command line share."""

from collections.abc import Callable
from datetime import date

from seatdesk.controllers.messages.sentences import filled
from seatdesk.domain.comparison.break_even import BreakEven

BREAK_EVENS: dict[str, str] = {
    "same": "same cost",
    "never_dearer": "never dearer",
    "reached": "{on}",
    "not_reached": "not in this span",
    "unknown": "not known",
}
"""Words of the states of a break-even; a day where it is reached (E2.5)."""


def break_even_text(
    found: BreakEven,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """A break-even in words, in the language and date form asked for."""
    state = "unknown" if found.state is None else found.state.value
    facts = {} if found.on is None else {"on": found.on}
    return filled(BREAK_EVENS[state], facts, translate, day)
