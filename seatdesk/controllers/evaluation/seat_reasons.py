"""The findings' reasons for the seats that scenarios take from users by name (E2.4)."""

from collections.abc import Iterable, Iterator

from seatdesk.controllers.evaluation.seat_findings import find_findings
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.addresses import address_key
from seatdesk.domain.comparison.comparison import Reasons
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.findings.finding import UNKNOWN_REASONS, Reason
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import TransferStep, UnassignStep


def seat_reasons(
    use_case: UseCase, facts: Facts, scenarios: Iterable[Scenario], progress: Progress
) -> Reasons:
    """The first reason of each seat that steps take; those that nobody can judge have none."""
    taken = set(_taken(scenarios))
    users = {
        user.id: key
        for key, user in facts.roster.items()
        if any((key, product) in taken for product in user.seats)
    }
    if not users:
        return {}
    keys = set(users.values())
    products = {product for key, product in taken if key in keys}
    pages = find_findings(use_case, products, progress=progress)
    found: dict[tuple[str, str], Reason] = {}
    for seat in pages.found.of_users(users):
        reason = seat.reasons[0]
        if reason not in UNKNOWN_REASONS:
            found[users[seat.user], pages.subscriptions[seat.place].product] = reason
    return found


def _taken(scenarios: Iterable[Scenario]) -> Iterator[tuple[str, str]]:
    """The address and product of each seat that a step takes from a user by name."""
    for scenario in scenarios:
        for step in scenario.steps:
            match step:
                case UnassignStep(users=users):
                    yield from ((address_key(email), step.product) for email in users)
                case TransferStep(giver=giver):
                    yield address_key(giver), step.product
                case _:
                    pass
