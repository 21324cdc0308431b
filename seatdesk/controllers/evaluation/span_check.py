"""The check of a span of months that somebody wants to look at (E2.1)."""

from seatdesk.controllers.operations.use_case import decline
from seatdesk.domain.refusals import Code

SHORTEST_SPAN, LONGEST_SPAN = 1, 60


def check_span(months: int) -> None:
    """Decline a span of months that nobody can look at."""
    if not SHORTEST_SPAN <= months <= LONGEST_SPAN:
        decline(Code.OUT_OF_SPAN, months=months, least=SHORTEST_SPAN, most=LONGEST_SPAN)
