"""The facts of an evaluation: the users whom scenarios name, with their seats, and nobody else."""

from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.domain.choices import Status
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import AssignStep, TransferStep
from tests.factories import SALES, SERVICE, TODAY


def test_e1_9_only_named_users_are_looked_at_with_their_seats(workspace):
    ids = [user.id for user in workspace.users.find_all(["user1@example.com"]).values()]
    workspace.seats.assign(SALES, ids)
    emails = ("USER1@example.com", "gone@example.com", "nobody@example.com")
    steps = (
        AssignStep(on=TODAY, product=SERVICE, users=emails[:1]),
        TransferStep(on=TODAY, product=SALES, giver=emails[1], taker=emails[2]),
    )
    scenario = Scenario(name="Tidy", steps=steps, edited=TODAY)
    facts = workspace.look(lambda use_case: evaluation_facts(use_case, [scenario]))
    assert facts.account == workspace.account()
    assert {email: (user.status, user.seats) for email, user in facts.roster.items()} == {
        "user1@example.com": (Status.ACTIVE, {SALES: True}),
        "gone@example.com": (Status.DEACTIVATED, {}),
    }
    assert "hubs-2022" in {book.key for book in facts.books}


def test_e1_9_without_names_nobody_is_looked_at(workspace):
    facts = workspace.look(evaluation_facts)
    assert facts.roster == {}
