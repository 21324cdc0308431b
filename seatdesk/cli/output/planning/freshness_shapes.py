"""Freshness on the command line: as JSON, and as lines under an answer."""

from collections.abc import Iterable
from typing import Any

from seatdesk.controllers.messages.planning.freshness_texts import freshness_text
from seatdesk.domain.evaluation.freshness import Freshness


def freshness_json(states: Iterable[Freshness]) -> list[dict[str, Any]]:
    """Every source an answer rests on, with its level and sentence."""
    return [
        {
            "source": state.source.value,
            "level": state.level.value,
            "as_of": state.as_of and state.as_of.isoformat(),
            "age_days": state.age_days,
            "text": freshness_text(state),
        }
        for state in states
    ]


def freshness_lines(states: Iterable[Freshness]) -> list[str]:
    """The sentences of sources that are not fresh."""
    return [f"{freshness_text(state)}." for state in states if state.marked]
