"""The facts of an evaluation, read in an open transaction: account, named users, price books."""

from collections.abc import Collection, Iterable

from seatdesk.controllers.operations.price_books import all_books
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import User
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.scenario.scenario import Scenario


def evaluation_facts(use_case: UseCase, scenarios: Iterable[Scenario] = ()) -> Facts:
    """The facts that evaluating these scenarios needs; of users only those they name (E1.9)."""
    emails = dict.fromkeys(email for scenario in scenarios for email in scenario.emails)
    return Facts(
        account=use_case.account,
        roster=roster_of(roster_users(use_case, tuple(emails))),
        books=all_books(use_case.work),
    )


def roster_users(use_case: UseCase, emails: tuple[str, ...]) -> tuple[RosterUser, ...]:
    """The users of some addresses with the seats they hold; those who are unknown are left out."""
    if not emails:
        return ()
    return with_seats(use_case, use_case.work.users.by_email(emails).values())


def with_seats(use_case: UseCase, users: Collection[User]) -> tuple[RosterUser, ...]:
    """Users with the seats that they hold."""
    held = use_case.work.seats.of_users([user.id for user in users])
    return tuple(
        RosterUser(user.id, user.email, user.status, dict(held.get(user.id, ()))) for user in users
    )
