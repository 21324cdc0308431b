"""Assertions about outcomes that tests share."""

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.choices import Status
from tests.factories import SALES

INVITED, GONE, BOSS, CLERK, PAYER = 11, 12, 13, 14, 15


def value(outcome):
    """The value of an outcome; a refusal fails the test with its sentence."""
    assert isinstance(outcome, Done), sentence(outcome.refusal)
    return outcome.value


def code(outcome):
    """Why it was refused; the sentence must be whole."""
    assert isinstance(outcome, Refused), outcome
    assert "…" not in sentence(outcome.refusal)
    return outcome.refusal.code.value


def pool(workspace, product=SALES):
    found = workspace.account().subscription(product)
    return found.assigned, found.pool.owned


def seats_of(workspace, *users):
    held = workspace.look(lambda use_case: use_case.work.seats.of_users(users))
    return {user: tuple(p for p, _ in held.get(user, ())) for user in users}


def status_of(workspace, user):
    return workspace.look(lambda use_case: use_case.work.users.get(user)).status


def hold_deactivated(workspace, user, product=SALES):
    """An active user gets a seat and is deactivated with it."""
    value(workspace.seats.assign(product, [user]))
    value(workspace.users.deactivate([user]))
    assert status_of(workspace, user) is Status.DEACTIVATED


def verified(workspace):
    report = workspace.history.verify()
    assert report.problems == ()
    return True
