"""The plan of an import, decided on the account as it stands: nothing is written here.

Missing from a file never removes anyone.
"""

from collections.abc import Callable, Iterator, Sequence

from seatdesk.controllers.imports.plan.plan_rows import (
    ImportPlan,
)
from seatdesk.controllers.imports.plan.plan_users import UserPlanner
from seatdesk.controllers.imports.reading.read_files import ImportFiles
from seatdesk.controllers.imports.reading.staged_people import StagedPeople
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Subscription, User


def plan(
    use_case: UseCase | None,
    reading: ImportFiles,
    subscriptions: Sequence[Subscription] = (),
    progress: Progress | None = None,
) -> ImportPlan:
    """Decide what the people and usage files would change; without an account all are new.

    `subscriptions` come with the same import, so their seats can be given, too.
    """
    watch, staged = progress or Progress(), reading.staged
    planner = UserPlanner(
        use_case, subscriptions, {key for r in reading.files for key in r.impersonal}
    )
    staged.undecide()
    done = 0

    def step(more: int) -> None:
        nonlocal done
        done += more
        watch.step(done, 0)

    same = _match_unchanged(use_case, reading, step)
    planner.count_unchanged(same or 0)
    if same:
        planner.count_observed(staged.observed())
    for users in _users_to_compare(use_case, staged, changed_only=same is not None):
        staged.decide(planner.decide(users, staged.rows_of(users)))
        step(len(users))
    staged.decide_others()
    for seats, status, count in staged.new_by_seats_and_status():
        planner.add_new(seats, status, count)
    if same is None and use_case is not None and reading.lists_people:
        staged.note_missing(use_case.work.users.invited_and_active())
    return planner.plan(reading)


def _match_unchanged(
    use_case: UseCase | None, reading: ImportFiles, step: Callable[[int], None]
) -> int | None:
    """The number of users of whom the files say nothing new; None where a set cannot tell."""
    found = use_case.work.imports.file_and_revision if use_case else None
    if found is None:
        return None
    return reading.staged.match_existing(*found, step, missing=reading.lists_people)


def _users_to_compare(
    use_case: UseCase | None, staged: StagedPeople, *, changed_only: bool
) -> Iterator[dict[str, User]]:
    """Users by compared address, a portion at a time: all, or those of the files if fewer.

    `changed_only`: only those of whom the files say something else.
    """
    if use_case is None:
        return
    if changed_only:
        for keys in staged.addresses_of_changed():
            yield use_case.work.users.by_email(keys)
        return
    if use_case.work.users.count() < len(staged):
        yield from use_case.work.users.in_portions()
        return
    for keys in staged.addresses():
        yield use_case.work.users.by_email(keys)
