"""An open workspace: what the window and the command line hold."""

from functools import cached_property
from typing import TYPE_CHECKING

from seatdesk.controllers.access import AccessController
from seatdesk.controllers.billing import BillingController
from seatdesk.controllers.checkout import CheckoutController
from seatdesk.controllers.downgrades import DowngradesController
from seatdesk.controllers.history import HistoryController
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.runner import Clock, UseCaseRunner
from seatdesk.controllers.seats import SeatsController
from seatdesk.controllers.time_zones import system_clock
from seatdesk.controllers.users import UsersController

if TYPE_CHECKING:
    from seatdesk.controllers.import_presets import PresetsController
    from seatdesk.controllers.imports.controller import ImportingController


class Workspace(UseCaseRunner):
    """The controllers of one workspace, all on the same runner."""

    @classmethod
    def open(
        cls,
        location: str,
        *,
        clock: Clock = system_clock,
        actor: str | None = None,
        source: str = "",
        apply_renewals: bool = True,
        upgrade: bool = True,
    ) -> "Workspace":
        """Open a workspace and apply the renewals that passed since, exactly once (D6).

        `apply_renewals` False only looks: everything is shown as of the clock's day, nothing is
        stored, and a file that cannot be written to is opened too.
        Raises a StoreError when the workspace cannot be used.
        """
        from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, after the paint

        database = Database.open(location, upgrade=upgrade, looks=not apply_renewals)
        try:
            workspace = cls(database, clock=clock, actor=actor, source=source)
            if apply_renewals:
                workspace.apply_due_renewals()
        except BaseException:
            database.close()
            raise
        return workspace

    def apply_due_renewals(self) -> Outcome[None]:
        """Store what time brought since; without it this is only a look, and waits for nobody."""
        return self.run(_nothing) if self.history.coming() else Done(None)

    def close(self) -> None:
        """Let go of the workspace."""
        self.database.close()

    @cached_property
    def access(self) -> AccessController:
        """Who works here, and what they may do."""
        return AccessController(self)

    @cached_property
    def users(self) -> UsersController:
        """Users and their life in the account."""
        return UsersController(self, self.history)

    @cached_property
    def seats(self) -> SeatsController:
        """Who holds which seat."""
        return SeatsController(self)

    @cached_property
    def checkout(self) -> CheckoutController:
        """Buying seats."""
        return CheckoutController(self)

    @cached_property
    def downgrades(self) -> DowngradesController:
        """Giving seats up at the renewal."""
        return DowngradesController(self)

    @cached_property
    def importing(self) -> "ImportingController":
        """Bringing files in."""
        from seatdesk.controllers.imports.controller import ImportingController  # noqa: PLC0415 - rarely

        return ImportingController(self)

    @cached_property
    def presets(self) -> "PresetsController":
        """How files of one form are read, kept for the next one."""
        from seatdesk.controllers.import_presets import PresetsController  # noqa: PLC0415 - rarely

        return PresetsController(self)

    @cached_property
    def billing(self) -> BillingController:
        """Contracts, prices and what they cost."""
        return BillingController(self)

    @cached_property
    def history(self) -> HistoryController:
        """What happened, undoing it, and proving it."""
        return HistoryController(self)


def _nothing(_action: UseCase) -> None:
    """Time passes by itself when an action begins."""
