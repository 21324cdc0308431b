"""Steps in words: every kind has its own sentence, with all it needs."""

from seatdesk.controllers.messages.planning.step_texts import STEP_STATUSES, STEPS, step_text
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.scenario.steps import STEP_KINDS, AssignStep, BuyStep
from tests.domain.scenario.test_step_document import COMMON, EVERY_STEP


def test_every_kind_of_step_says_what_it_does():
    said = [step_text(step) for step in EVERY_STEP]
    assert {type(step) for step in EVERY_STEP} == set(STEP_KINDS)
    assert all("Desk" in text and "…" not in text for text in said)
    assert len({key.partition(".")[0] for key in STEPS}) == len(STEP_KINDS)


def test_no_sentence_is_left_that_no_step_says():
    said = set()

    def noted(text):
        said.add(text)
        return text

    for step in EVERY_STEP:
        step_text(step, noted)
    assert set(STEPS.values()) <= said


def test_numbers_and_names_are_counted():
    assert step_text(BuyStep(**COMMON, seats=1)) == "Buy 1 seat of Desk"
    assert step_text(BuyStep(**COMMON, seats=1200)) == "Buy 1,200 seats of Desk"
    users = tuple(f"p{n}@fjord.example" for n in range(6))
    text = step_text(AssignStep(**COMMON, users=users))
    named = "p0@fjord.example, p1@fjord.example, p2@fjord.example"
    assert text == f"Assign Desk to {named} and 3 more"


def test_every_status_has_a_word():
    assert STEP_STATUSES.keys() == {status.value for status in StepStatus}
