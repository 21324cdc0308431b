"""Sentences about the age of data."""

import string
from datetime import date

import pytest

from seatdesk.controllers.messages.planning.freshness_texts import FRESHNESS, freshness_text
from seatdesk.controllers.messages.sentences import PLURALS
from seatdesk.domain.evaluation.freshness import DataSource, Freshness, FreshnessLevel

DAY = date(2026, 3, 1)


def test_e11_3_old_usage_says_whom_it_cannot_judge():
    state = Freshness(DataSource.USAGE, FreshnessLevel.OLD, DAY, 68, people=3)
    assert freshness_text(state) == "Usage data 68 days old: 3 people cannot be judged"


@pytest.mark.parametrize("source", DataSource)
@pytest.mark.parametrize("level", FreshnessLevel)
def test_e11_3_every_state_that_can_be_has_a_whole_sentence(source, level):
    day = None if level is FreshnessLevel.MISSING else DAY
    age = None if day is None else 1
    state = Freshness(source, level, day, age, people=1, names=("Ours",))
    text = freshness_text(state)
    assert "…" not in text
    assert text[0].isupper()
    assert not text.endswith(".")
    assert "1 days" not in text
    assert "1 people" not in text


@pytest.mark.parametrize("template", FRESHNESS.values())
def test_templates_count_with_nouns_that_are_known(template):
    assert {spec for _, _, spec, _ in string.Formatter().parse(template) if spec} <= PLURALS.keys()


def test_e11_3_a_sentence_is_translated_before_its_facts_go_in():
    swedish = {FRESHNESS["rates"]: "Valutakurser: {age:day} gamla", "days": "dagar"}
    state = Freshness(DataSource.RATES, FreshnessLevel.OLD, DAY, 100)
    said = freshness_text(state, lambda text: swedish.get(text, text))
    assert said == "Valutakurser: 100 dagar gamla"
