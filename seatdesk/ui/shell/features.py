"""The commands of every feature, and the requests that one has of another."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.ui.activity.activity_commands import ActivityCommands
from seatdesk.ui.billing.billing_commands import BillingCommands
from seatdesk.ui.checkout.checkout_commands import CheckoutCommands
from seatdesk.ui.exports.export_commands import ExportCommands
from seatdesk.ui.findings.finding_commands import FindingCommands
from seatdesk.ui.imports.import_commands import ImportCommands
from seatdesk.ui.preferences.preferences_commands import PreferencesCommands
from seatdesk.ui.preferences.problem_commands import ProblemCommands
from seatdesk.ui.prices.price_commands import PriceCommands
from seatdesk.ui.renewals.renewal_commands import RenewalCommands
from seatdesk.ui.reports.approval.approval_commands import ApprovalCommands
from seatdesk.ui.reports.costs.cost_commands import CostCommands
from seatdesk.ui.reports.reconciliation.reconcile_commands import ReconcileCommands
from seatdesk.ui.reports.report_commands import ReportCommands
from seatdesk.ui.scenarios.change_list.change_list_commands import ChangeListCommands
from seatdesk.ui.scenarios.headcount.headcount_commands import HeadcountCommands
from seatdesk.ui.scenarios.scenario_commands import ScenarioCommands
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.users.user_dialogs import UserDialogs
from seatdesk.ui.window.context import SCENARIOS, WindowContext
from seatdesk.ui.workspaces.recent_commands import RecentCommands
from seatdesk.ui.workspaces.team_commands import TeamCommands
from seatdesk.ui.workspaces.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from seatdesk.ui.workspaces.welcome_page import WelcomePage


class Features(QObject):
    """Makes the commands of the features and joins them: features at one level know no other."""

    settings_changed = Signal()
    """The settings are to be written."""

    def __init__(self, context: WindowContext, requests: DialogRequests, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._session, self._seats = requests.session, seats
        self._window = context.window
        self.checkout = CheckoutCommands(context, requests, seats)
        self.billing = BillingCommands(context, requests, self.checkout)
        self.prices = PriceCommands(context, requests)
        self.user_dialogs = UserDialogs(context, requests, self.checkout)
        self.preferences = PreferencesCommands(context, requests)
        self.activity = ActivityCommands(context, requests)
        self.scenarios = ScenarioCommands(context, requests)
        self.headcount = HeadcountCommands(context, requests, self.scenarios)
        self.change_list = ChangeListCommands(context, requests, self.scenarios)
        self.renewals = RenewalCommands(context, requests, self.checkout)
        self.findings = FindingCommands(context, requests)
        self.reports = ReportCommands(context, requests.session)
        self.approval = ApprovalCommands(context, requests, self.reports)
        self.reconcile = ReconcileCommands(context, requests, self.reports)
        self.costs = CostCommands(context, requests, self.reports)
        self.imports = ImportCommands(context, requests)
        self.exports = ExportCommands(context, requests, seats)
        self.files = WorkspaceCommands(context, requests)
        self.team = TeamCommands(context)
        self.recent = RecentCommands(context, requests.session)
        self.problems = ProblemCommands(context, requests.session)
        self._connect()

    def actions(self) -> Mapping[str, Callable[[], object]]:
        """The actions that need nothing but a feature, by key."""
        return {
            "new-user": self.user_dialogs.new_user,
            "working-as": self.user_dialogs.work_as,
            "preferences": self.preferences.preferences,
            "about": self.preferences.about,
            "problem-report": self.problems.report,
            "verify": self.activity.verify,
            "import": self.imports.choose,
            "export": self.exports.choose,
            "add-subscription": self.billing.add,
            "new-scenario": self._new_scenario,
            "import-scenario": self._import_scenario,
            "head-count": self._head_count,
            "cheapest": self._cheapest,
            "price-books": self.prices.price_books,
            "exchange-rates": self.prices.exchange_rates,
        }

    def _new_scenario(self) -> None:
        self._window.show_page(SCENARIOS)
        self.scenarios.new()

    def _import_scenario(self) -> None:
        self._window.show_page(SCENARIOS)
        self.scenarios.choose_import()

    def _head_count(self) -> None:
        self._window.show_page(SCENARIOS)
        self.headcount.look()

    def _cheapest(self) -> None:
        self._window.show_page(SCENARIOS)
        self.scenarios.look_for_cheapest()

    def serve(self, welcome: "WelcomePage") -> None:
        """Do what the welcome page asks for."""
        self.files.serve(welcome)
        self.recent.serve(welcome)
        welcome.import_requested.connect(self.imports.choose)
        welcome.team_requested.connect(self.team.connect_team)

    @Slot()
    def follow_opening(self) -> None:
        """A workspace is open: it is among the recent ones, and files may wait for it."""
        self.imports.resume()
        self.recent.note_opened()

    def reload_page(self) -> None:
        """Read the page that is shown again."""
        self.activity.reload()
        self.billing.reload()
        self.scenarios.reload()
        self.renewals.reload()
        self.findings.reload()
        self.reports.reload()

    def _connect(self) -> None:
        self._seats.begin_requested.connect(self._window.begin)
        self.billing.rates_requested.connect(self.prices.exchange_rates)
        self.reconcile.import_requested.connect(self.imports.import_files)
        self.findings.scenario_requested.connect(self.scenarios.show_scenario)
        self.scenarios.report_requested.connect(self.approval.make_report)
        self.files.import_requested.connect(self.imports.import_files)
        self.imports.workspace_needed.connect(self.files.new)
        self.recent.settings_changed.connect(self.settings_changed)
        self.recent.open_requested.connect(self.files.open_location)
        self.team.open_requested.connect(self.files.open_location)
        self.preferences.settings_changed.connect(self._use_settings)

    @Slot()
    def _use_settings(self) -> None:
        """Other words, another region or look: show everything anew."""
        self.settings_changed.emit()
        self._session.refreshed.emit()
        self._seats.reformat()
        self.reload_page()
