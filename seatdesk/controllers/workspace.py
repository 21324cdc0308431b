"""The workspace: all controllers of one database, for the window and the command line."""

from functools import cached_property
from typing import TYPE_CHECKING

from seatdesk.controllers.access import AccessController
from seatdesk.controllers.history import HistoryController
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.runner import Clock, UseCaseRunner
from seatdesk.controllers.seats import SeatsController
from seatdesk.controllers.subscriptions.billing import BillingController
from seatdesk.controllers.subscriptions.checkout import CheckoutController
from seatdesk.controllers.subscriptions.downgrades import DowngradesController
from seatdesk.controllers.subscriptions.renewal_terms import RenewalTermsController
from seatdesk.controllers.time_zones import system_clock
from seatdesk.controllers.users import UsersController
from seatdesk.domain.alphabet import Alphabet

if TYPE_CHECKING:
    from seatdesk.controllers.import_presets import PresetsController
    from seatdesk.controllers.imports.controller import ImportingController
    from seatdesk.controllers.planning.change_list import ChangeListController
    from seatdesk.controllers.planning.cheapest_plan import CheapestPlanController
    from seatdesk.controllers.planning.comparison import ComparisonController
    from seatdesk.controllers.planning.costs import CostsController
    from seatdesk.controllers.planning.finding_steps import FindingStepsController
    from seatdesk.controllers.planning.findings import FindingsController
    from seatdesk.controllers.planning.headcount import HeadcountController
    from seatdesk.controllers.planning.reconciliation import ReconciliationController
    from seatdesk.controllers.planning.renewal_calendar import RenewalCalendarController
    from seatdesk.controllers.planning.report import ReportController
    from seatdesk.controllers.planning.savings import SavingsController
    from seatdesk.controllers.planning.scenarios import ScenariosController


class Workspace(UseCaseRunner):
    """An open workspace with its controllers, all on the same runner."""

    @classmethod
    def open(
        cls,
        location: str,
        *,
        clock: Clock = system_clock,
        actor: str | None = None,
        source: str = "",
        apply_renewals: bool = True,
        only_read: bool = False,
        upgrade: bool = True,
        alphabet: Alphabet = Alphabet.LATIN,
    ) -> "Workspace":
        """Open a workspace and apply the renewals that passed since, exactly once (D6).

        `apply_renewals` False only looks: everything is shown as of the clock's day, nothing is
        stored, and a file that cannot be written to is opened too. `only_read`: nothing can be
        changed in it afterwards, either. `alphabet`: the reader's.
        Raises a StoreError when the workspace cannot be used.
        """
        from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, after the paint

        database = Database.open(
            location,
            upgrade=upgrade,
            allow_read_only=not apply_renewals,
            only_read=only_read,
        )
        database.alphabet = alphabet
        try:
            workspace = cls(database, clock=clock, actor=actor, source=source)
            if apply_renewals:
                workspace.apply_due_renewals()
        except BaseException:
            database.close()
            raise
        return workspace

    def apply_due_renewals(self) -> Outcome[None]:
        """Store the renewals that passed since; where there are none this only reads."""
        return self.run(_nothing) if self.history.coming() else Done(None)

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def scenario_names(self) -> tuple[str, ...]:
        """The names of all scenarios, for the choice of the active one."""
        return self.look(lambda use_case: use_case.work.scenarios.names())

    @cached_property
    def access(self) -> AccessController:
        """The acting user and their permissions."""
        return AccessController(self)

    @cached_property
    def users(self) -> UsersController:
        """Users and their life in the account."""
        return UsersController(self, self.history)

    @cached_property
    def seats(self) -> SeatsController:
        """Assigning and unassigning seats."""
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
    def renewal_terms(self) -> RenewalTermsController:
        """Other terms and prices from the renewal on."""
        return RenewalTermsController(self)

    @cached_property
    def renewal_calendar(self) -> "RenewalCalendarController":
        """The calendar of renewals."""
        from seatdesk.controllers.planning.renewal_calendar import RenewalCalendarController  # noqa: PLC0415 - after the paint

        return RenewalCalendarController(self)

    @cached_property
    def findings(self) -> "FindingsController":
        """Seats that could be given up."""
        from seatdesk.controllers.planning.findings import FindingsController  # noqa: PLC0415 - rarely

        return FindingsController(self)

    @cached_property
    def savings(self) -> "SavingsController":
        """The savings that are possible."""
        from seatdesk.controllers.planning.savings import SavingsController  # noqa: PLC0415 - after the paint

        return SavingsController(self)

    @property
    def finding_steps(self) -> "FindingStepsController":
        """Findings that become steps of a scenario."""
        from seatdesk.controllers.planning.finding_steps import FindingStepsController  # noqa: PLC0415 - rarely

        return FindingStepsController(self)

    @cached_property
    def change_list(self) -> "ChangeListController":
        """Change lists of scenarios."""
        from seatdesk.controllers.planning.change_list import ChangeListController  # noqa: PLC0415 - after the paint

        return ChangeListController(self)

    @cached_property
    def importing(self) -> "ImportingController":
        """Importing files."""
        from seatdesk.controllers.imports.controller import ImportingController  # noqa: PLC0415 - rarely

        return ImportingController(self)

    @cached_property
    def presets(self) -> "PresetsController":
        """Import presets: answers for files of one form."""
        from seatdesk.controllers.import_presets import PresetsController  # noqa: PLC0415 - rarely

        return PresetsController(self)

    @cached_property
    def scenarios(self) -> "ScenariosController":
        """Plans beside the account."""
        from seatdesk.controllers.planning.scenarios import ScenariosController  # noqa: PLC0415 - rarely

        return ScenariosController(self)

    @cached_property
    def comparison(self) -> "ComparisonController":
        """Scenarios compared with doing nothing."""
        from seatdesk.controllers.planning.comparison import ComparisonController  # noqa: PLC0415 - rarely

        return ComparisonController(self)

    @cached_property
    def headcount(self) -> "HeadcountController":
        """The head-count plan, and the need that follows from it."""
        from seatdesk.controllers.planning.headcount import HeadcountController  # noqa: PLC0415 - rarely

        return HeadcountController(self)

    @cached_property
    def cheapest_plan(self) -> "CheapestPlanController":
        """The cheapest plan of each product."""
        from seatdesk.controllers.planning.cheapest_plan import CheapestPlanController  # noqa: PLC0415 - rarely

        return CheapestPlanController(self)

    @cached_property
    def reports(self) -> "ReportController":
        """Approval packs."""
        from seatdesk.controllers.planning.report import ReportController  # noqa: PLC0415 - rarely

        return ReportController(self)

    @cached_property
    def reconciliation(self) -> "ReconciliationController":
        """Invoices of the vendor beside our own."""
        from seatdesk.controllers.planning.reconciliation import ReconciliationController  # noqa: PLC0415 - rarely

        return ReconciliationController(self)

    @property
    def costs(self) -> "CostsController":
        """Costs by team, cost centre or user."""
        from seatdesk.controllers.planning.costs import CostsController  # noqa: PLC0415 - rarely

        return CostsController(self)

    @cached_property
    def billing(self) -> BillingController:
        """Subscriptions, prices and costs."""
        return BillingController(self)

    @cached_property
    def history(self) -> HistoryController:
        """The history: reading, undoing and verifying it."""
        return HistoryController(self)


def _nothing(_action: UseCase) -> None:
    """An empty use case: renewals that passed are applied when any use case begins."""
