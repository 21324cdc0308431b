"""The acting user, and the permissions they have in the workspace (P1)."""

from seatdesk.controllers.operations.use_case import UseCase, accepted, acting_user
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.rules import Actor
from seatdesk.domain.choices import Permission
from seatdesk.domain.refusals import Refusal

NOBODY = Actor(super_admin=False, add_edit_users=False, modify_billing=False)


class AccessController:
    """The use cases behind *Working as…*."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def actor(self) -> Actor:
        """The acting user with their rights of this moment; without any rights when unknown."""
        found = self._runner.look(lambda use_case: acting_user(use_case.work, self._runner.actor))
        return NOBODY if isinstance(found, Refusal) else found

    def check(self) -> Refusal | None:
        """The refusal of an acting user who is no active user of this account, if they are none."""
        found = self._runner.look(lambda use_case: acting_user(use_case.work, self._runner.actor))
        return found if isinstance(found, Refusal) else None

    def candidates(self) -> tuple[User, ...]:
        """The active users with a permission: those whom one can work as."""
        return self._runner.look(lambda use_case: use_case.work.users.with_permissions())

    def work_as(self, email: str) -> Outcome[Actor]:
        """Act as a user from now on; an empty address: as the owner of the file.

        A file remembers the choice. A server, which many share, does not: each of its people
        chooses for themselves.
        """
        runner = self._runner

        def choose(use_case: UseCase) -> Actor:
            actor = accepted(acting_user(use_case.work, email)) if email else Actor()
            if runner.database.path is not None:
                found = (
                    next(iter(use_case.work.users.by_email([email]).values()), None)
                    if email
                    else None
                )
                use_case.work.users.set_acting_user(found.id if found else None)
                use_case.touched |= AccountPart.ACCOUNT
            return actor

        done = runner.run(choose)
        if isinstance(done, Done):
            runner.actor = email or None
        return done

    def missing_permissions(self, kind: type[Change]) -> tuple[Permission, ...]:
        """The permissions that a kind of change needs and the acting user does not have."""
        return self.actor().missing_permissions(kind.permissions)
