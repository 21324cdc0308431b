"""Rules for every dialog: names, reasons, a way out, and no words cut off."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from seatdesk import ui
from seatdesk.controllers.messages.verification_report import VerifyReport
from seatdesk.controllers.operations.price_books import ListedPriceBook
from seatdesk.controllers.read_models import Holder
from seatdesk.controllers.team_database import DatabaseContents, TeamDatabase
from seatdesk.controllers.users import UsersController
from seatdesk.controllers.workspace_files import RestorePreview, WorkspaceContents
from seatdesk.domain.account.account import Policies, Rate, User
from seatdesk.domain.account.terms_and_prices import Bought, RenewalPrice
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms, SetRenewalPrice
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestProduct, PlanProof
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.proof.gap_parts import GapPart, GapReason
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import plan_document
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.seat_draft import Save
from seatdesk.exchange.price_book_files import shipped_books
from seatdesk.ui.activity.verify_dialog import VerifyDialog
from seatdesk.ui.billing.conventions_dialog import ConventionsDialog, ConventionsNeeds
from seatdesk.ui.billing.renewal_price_dialog import RenewalPriceDialog, RenewalPriceNeeds
from seatdesk.ui.billing.subscription_editor.dialog import SubscriptionDialog, SubscriptionNeeds
from seatdesk.ui.billing.terms_dialog import TermsDialog, TermsNeeds
from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds
from seatdesk.ui.checkout.contact_dialog import ContactDialog, ContactNeeds
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from seatdesk.ui.exports.export_dialog import ExportDialog, ExportNeeds
from seatdesk.ui.findings.exempt_dialog import ExemptDialog, ExemptNeeds
from seatdesk.ui.preferences.about_dialog import AboutDialog, AboutNeeds
from seatdesk.ui.preferences.preferences_dialog import Choices, PreferencesDialog, PreferencesNeeds
from seatdesk.ui.preferences.problem_dialog import ProblemDialog
from seatdesk.ui.preferences.problem_report import ReportPart
from seatdesk.ui.prices.exchange_rates_dialog import ExchangeRatesDialog, ExchangeRatesNeeds
from seatdesk.ui.prices.price_books.draft import BookDraft
from seatdesk.ui.prices.price_books.editor_dialog import PriceBookDialog, PriceBookNeeds
from seatdesk.ui.prices.price_books.list_dialog import PriceBooksDialog, PriceBooksNeeds
from seatdesk.ui.prices.price_commands import read_book, write_book
from seatdesk.ui.renewals.calendar_dialog import CalendarDialog
from seatdesk.ui.reports.reconciliation.invoice_day_dialog import InvoiceDayDialog
from seatdesk.ui.scenarios.cheapest.proof_dialog import ProofDialog
from seatdesk.ui.scenarios.headcount.add_or_replace_dialog import AddOrReplaceDialog
from seatdesk.ui.scenarios.headcount.entry_dialog import EntryDialog
from seatdesk.ui.scenarios.headcount.entry_form import EntryNeeds
from seatdesk.ui.scenarios.headcount.product_dialog import ProductDialog, ProductNeeds
from seatdesk.ui.scenarios.name_dialog import NameDialog, NameNeeds
from seatdesk.ui.shell import help_topics
from seatdesk.ui.shell.command_palette import Command, CommandPalette
from seatdesk.ui.shell.help_dialog import HelpDialog
from seatdesk.ui.startup.held_dialog import HeldDialog
from seatdesk.ui.style import theme
from seatdesk.ui.text import language
from seatdesk.ui.users.invitation_dialog import InvitationDialog, InvitationNeeds
from seatdesk.ui.users.new_user.dialog import NewUserDialog, NewUserNeeds
from seatdesk.ui.users.user_dialog import UserDialog, UserNeeds
from seatdesk.ui.users.working_as_dialog import WorkingAsDialog, WorkingAsNeeds
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.widgets.dialogs.window_requests import HelpRequests
from seatdesk.ui.widgets.tables.row_menu import menu_of
from seatdesk.ui.window.message_details import DetailsDialog
from seatdesk.ui.workspaces.backup_dialog import BackupDialog, BackupNeeds
from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspaceDialog, NewWorkspaceNeeds
from seatdesk.ui.workspaces.password_dialog import PasswordDialog
from seatdesk.ui.workspaces.restore_dialog import RestoreDialog, RestoreNeeds
from seatdesk.ui.workspaces.team_dialog import TeamDialog, TeamNeeds
from tests.cut_texts import cut
from tests.domain.cheapest_plan.problems import problem
from tests.ui.imports.wizard.open_wizard import COLUMNS, FILE, REVIEW, VALUES, at_step
from tests.ui.samples import (
    TODAY,
    account,
    at_once,
    outcome,
    quoting_purchase,
    quoting_removal,
    subscription,
)
from tests.ui.scenarios.headcount.plans import PLAN
from tests.ui.scenarios.views import step_dialog

SALES = subscription()
BOOK = shipped_books()[0]
RATE = Rate(base="USD", quote="EUR", on=date(2026, 1, 1), rate=Decimal("0.92"), source="ECB")
ACCOUNT = account(SALES)
ANNA = User(id=1, email="anna@x.se", name="Anna Berg", super_admin=True)
QUOTES = quote(ACCOUNT, [Buy("Sales Hub", Bought(TODAY, 3))])
assert not isinstance(QUOTES, Refusal)
BOUGHT = QUOTES[0]
PROOF = PlanProof(Figure("EUR", 123_456), 99, (GapPart(GapReason.FLEXIBILITY, 99),))
CHEAPEST = CheapestProduct(
    result=cheapest_plan(problem([(date(2026, 1, 1), 3)])),
    floor_tier="",
    proof=PROOF,
)


def subscription_needs(of):
    def preview(changed):
        return project(account(changed)).invoices

    return SubscriptionNeeds(of, (), (), "EUR", TODAY, preview)


def new_users():
    parse = UsersController.parse_emails
    return NewUserNeeds((SALES,), parse, at_once(lambda _: ()), at_once(lambda _: (Save(), ())))


def tier():
    refusal = refuse(Code.SAME_TIER, product="Sales Hub", tier="Professional")
    return TierNeeds(
        SALES, [("Professional", SALES.term.rates)], at_once(lambda _: outcome(refusal))
    )


PRICED = replace(SALES, renewal_price=RenewalPrice(percent=Decimal(5)))


def quoting_price():
    change = SetRenewalPrice("Sales Hub", RenewalPrice(percent=Decimal(10)))
    found = quote(ACCOUNT, [change])
    assert not isinstance(found, Refusal)
    return at_once(lambda _: outcome(found[0]))


def quoting_terms():
    change = ScheduleTerms("Sales Hub", 1, Commitment.MONTHLY, Billing.MONTHLY, SALES.term.rates, 0)
    found = quote(ACCOUNT, [change])
    assert not isinstance(found, Refusal)
    return at_once(lambda _: outcome(found[0]))


def with_keyring(window):
    dialog = TeamDialog(TeamNeeds(), window)
    dialog.form.show_keyring(there=True)
    return dialog


def empty_database(window):
    dialog = TeamDialog(TeamNeeds(), window)
    dialog.form.show_keyring(there=False)
    found = TeamDatabase(DatabaseContents.NOTHING, "15.3", encrypted=True, may_create=True)
    dialog.show_database(found)
    return dialog


MOMENT = datetime(2026, 11, 30, 12, 38, tzinfo=UTC)
HOLDER = Holder("eva", "FINANCE-PC", MOMENT, is_here=True, seen=MOMENT)
DIALOGS = {
    "about": lambda w: AboutDialog(AboutNeeds("1", "1", (("Qt", "6"),)), w),
    "backup": lambda w: BackupDialog(BackupNeeds(Path("/nowhere/copy.seatdesk")), w),
    "calendar": lambda w: CalendarDialog("Sales Hub", 3, "Tidy", w),
    "checkout": lambda w: CheckoutDialog(
        CheckoutNeeds((SALES,), {"Sales Hub": 2}, quoting_purchase(ACCOUNT), TODAY), w
    ),
    "contact": lambda w: ContactDialog(
        ContactNeeds(refuse(Code.CONTACT_CSM, product="Sales Hub", reason="legacy"), "Hello"), w
    ),
    "contract": lambda w: SubscriptionDialog(subscription_needs(None), w),
    "contract edited": lambda w: SubscriptionDialog(subscription_needs(SALES), w),
    "conventions": lambda w: ConventionsDialog(ConventionsNeeds(ACCOUNT, "Sales Hub"), w),
    "downgrade": lambda w: DowngradeDialog(
        DowngradeNeeds(SALES, 3, quoting_removal(ACCOUNT), TODAY), w
    ),
    "import: file": lambda w: at_step(w, FILE),
    "import: columns": lambda w: at_step(w, COLUMNS),
    "import: values": lambda w: at_step(w, VALUES),
    "import: review": lambda w: at_step(w, REVIEW),
    "new user": lambda w: NewUserDialog(new_users(), w),
    "new workspace": lambda w: NewWorkspaceDialog(NewWorkspaceNeeds(Path("/nowhere")), w),
    "preferences": lambda w: PreferencesDialog(PreferencesNeeds(Choices(), Policies()), w),
    "exempt": lambda w: ExemptDialog(ExemptNeeds(("Anna Berg", "Bo Ek"), 5, TODAY), w),
    "export": lambda w: ExportDialog(ExportNeeds(Path("/nowhere"), "plan", "team:sales"), w),
    "exchange rates": lambda w: ExchangeRatesDialog(ExchangeRatesNeeds((RATE,), "EUR", TODAY), w),
    "price book": lambda w: PriceBookDialog(PriceBookNeeds(BookDraft.of(BOOK), BOOK, TODAY), w),
    "price books": lambda w: PriceBooksDialog(
        PriceBooksNeeds((ListedPriceBook(BOOK, shipped=True),), TODAY, read_book, write_book), w
    ),
    "restore": lambda w: RestoreDialog(
        RestoreNeeds("a", "b", RestorePreview(WorkspaceContents("N", date(2026, 1, 1), 3), None)), w
    ),
    "renewal price": lambda w: RenewalPriceDialog(RenewalPriceNeeds(PRICED, quoting_price()), w),
    "team": with_keyring,
    "team, begun": empty_database,
    "held": lambda w: HeldDialog("plan.seatdesk", HOLDER, w),
    "held elsewhere": lambda w: HeldDialog("plan.seatdesk", HOLDER._replace(is_here=False), w),
    "password": lambda w: PasswordDialog("postgresql://a@b/c", "Why.", w, can_keep=True),
    "terms": lambda w: TermsDialog(TermsNeeds(SALES, quoting_terms(), BOOK.name), w),
    "scenario name": lambda w: NameDialog(NameNeeds("New scenario", "Create", ("A",), note=""), w),
    "plan entry": lambda w: EntryDialog(
        EntryNeeds(products=("Sales Hub",), today=TODAY, product="Sales Hub"), w
    ),
    "plan growth": lambda w: EntryDialog(
        EntryNeeds(("Sales Hub",), TODAY, document=plan_document(PLAN)["entries"][1]), w
    ),
    "product of the plan": lambda w: ProductDialog(
        ProductNeeds(
            "Sales Hub",
            HeadcountPlan(tiers={"Sales Hub": {"Sales": "Basic"}}),
            4,
            ("Basic", "Professional"),
        ),
        w,
    ),
    "add or replace": lambda w: AddOrReplaceDialog(PLAN, PLAN, "people.csv", w),
    "step": lambda w: step_dialog(w, 0),
    "step edited": lambda w: step_dialog(w, 2),
    "tier": lambda w: TierDialog(tier(), w),
    "user": lambda w: UserDialog(UserNeeds(ANNA, (), ("Sales Hub",), (), TODAY), w),
    "verify": lambda w: VerifyDialog(
        VerifyReport(1, 1, 1, head="0f" * 32, expected=1), "plan.seatdesk", w
    ),
    "why": lambda w: WhyDialog("Next term", BOUGHT.next_term_derivation, "EUR", w),
    "working as": lambda w: WorkingAsDialog(WorkingAsNeeds((ANNA,)), w),
    "invitation": lambda w: InvitationDialog(InvitationNeeds("Nordwind AB", ["anna@x.se"]), w),
    "details": lambda w: DetailsDialog("2 refused", ["anna@x.se: why", "bo@x.se: why"], w),
    "command palette": lambda w: CommandPalette(
        [Command("New user", "Ctrl+N", str, "Open a workspace first.")], at_once(lambda _: ()), w
    ),
    "help": lambda w: HelpDialog("seats", w),
    "day of an invoice": lambda w: InvoiceDayDialog(TODAY, w),
    "day of one of several invoices": lambda w: InvoiceDayDialog(TODAY, w, [TODAY]),
    "proof": lambda w: ProofDialog(CHEAPEST, PROOF, w),
    "problem report": lambda w: ProblemDialog(
        (ReportPart("1", "{}"), ReportPart("2", "-")), "problem.zip", w
    ),
}
WITHOUT_MENU = {
    "Steps",
    "Discounts",
    "Charged once",
    "Price steps",
    "Parts of the program",
    "Topics",
    "Commands",
}
"""Lists that lead through a dialog, and tables of fields, whose texts have a menu of their own."""
DIALOG_CLASS = re.compile(r"^class (\w+Dialog)\((QDialog|(?!Q[A-Z])\w*Dialog)\):", re.MULTILINE)
"""A dialog of the program's own, and what it is made from; Qt's own are laid out by Qt."""
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


@pytest.fixture(autouse=True)
def _small_screen(monkeypatch):
    """The one of the tests is narrower than any that people have."""
    monkeypatch.setattr(DialogBody, "screen_width", lambda _body: 1024)


@pytest.fixture(params=DIALOGS)
def dialog(request, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    HelpRequests(window)
    window.show()
    dialog = DIALOGS[request.param](window)
    dialog.open()
    QApplication.processEvents()
    yield dialog
    if shiboken6.isValid(dialog):
        dialog._touched = False
        dialog.close()
    window.close()


def controls(dialog):
    """The controls that a person can reach, without the parts that Qt's own are made of."""
    return [
        widget
        for kind in CONTROLS
        for widget in dialog.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and not isinstance(
            widget.parentWidget(), (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
        )
        and widget.parentWidget().metaObject().className()
        not in {"QComboBoxPrivateContainer", "QTabBar", "QCalendarWidget", "QHeaderView"}
    ]


def test_every_control_has_a_name(dialog):
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    nameless = [
        widget
        for widget in controls(dialog)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget not in buddies
        and not any(widget in buddy.findChildren(QWidget) for buddy in buddies)
    ]
    assert nameless == []


def test_every_list_of_rows_has_its_menu(dialog):
    bare = [
        view.accessibleName()
        for view in controls(dialog)
        if isinstance(view, QAbstractItemView)
        and menu_of(view) is None
        and view.accessibleName() not in WITHOUT_MENU
    ]
    assert bare == []


def test_every_disabled_control_says_why(dialog):
    silent = [
        widget
        for widget in controls(dialog)
        if not widget.isEnabled()
        and widget.isVisible()
        and widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        and not widget.toolTip()
    ]
    assert [(type(widget).__name__, widget.accessibleName()) for widget in silent] == []


def test_esc_leaves_and_frees_it(qtbot, dialog):
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def test_it_is_named_and_modal_unless_it_only_explains_and_f1_explains_it(qtbot, dialog):
    assert dialog.accessibleName() == dialog.windowTitle() != ""
    assert dialog.isModal() or isinstance(dialog, (WhyDialog, HelpDialog))
    if isinstance(dialog, HelpDialog):
        return  # it is the explanation; a journey tries its key
    requests = dialog.parent().findChild(HelpRequests)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(requests.requested) as asked:
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert asked.args == [dialog.help_topic, dialog]
    assert dialog.help_topic in help_topics.read_topics("en") or isinstance(dialog, DetailsDialog)


def test_every_dialog_of_the_program_is_in_the_list(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tried = {type(make(window)).__name__ for make in DIALOGS.values()}
    sources = (path.read_text("utf-8") for path in Path(ui.__path__[0]).rglob("*.py"))
    written = [found for text in sources for found in DIALOG_CLASS.findall(text)]
    bases = {base for _name, base in written}
    assert {name for name, _base in written} - bases - tried == set()
    assert tried >= {"HelpDialog", "ProofDialog", "TermsDialog"}


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize(("spoken", "scheme"), [("en", "light"), ("sv", "light"), ("de", "dark")])
def test_it_is_painted_in_other_languages_and_in_the_dark(
    qtbot, qapp, monkeypatch, name, spoken, scheme
):
    monkeypatch.setattr(Dialog, "_bounded", _on_a_small_screen)
    language.install(qapp, spoken)
    QLocale.setDefault(QLocale(spoken))
    before = qapp.palette()
    if scheme == "dark":
        qapp.setPalette(theme.darkened(before))
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = DIALOGS[name](window)
        dialog.open()
        QApplication.processEvents()
        for _ in range(3):
            QApplication.processEvents()
        assert cut(dialog) == []
        least = dialog.minimumSizeHint()
        assert least.width() <= 1024
        assert least.height() <= 700 - 3 * dialog.line
        assert not dialog.grab().isNull()
        dialog._touched = False
        dialog.close()
    finally:
        qapp.setPalette(before)


def _on_a_small_screen(dialog, size):
    """A size that a screen of 1024 by 700 has room for, as the dialog itself asks its own."""
    return size.boundedTo(QSize(1024, 700) - QSize(2, 3) * dialog.line)


def test_it_fits_a_small_screen_and_keeps_its_buttons_in_sight(dialog):
    least = dialog.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 700 - 3 * dialog.line
    room = dialog.screen().availableGeometry()
    assert dialog.height() <= room.height()
    assert dialog.frameGeometry().bottom() <= room.bottom()
    assert dialog.buttons.geometry().bottom() <= dialog.height()


@pytest.mark.parametrize("name", DIALOGS)
def test_with_large_letters_its_buttons_stay_on_the_screen(qtbot, qapp, monkeypatch, name):
    monkeypatch.setattr(Dialog, "_bounded", _on_a_small_screen)
    language.install(qapp, "de")  # its words are the longest
    before, large = qapp.font(), qapp.font()
    large.setPointSizeF(14)
    qapp.setFont(large)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = DIALOGS[name](window)
        dialog.open()
        for _ in range(3):
            QApplication.processEvents()
        buttons = dialog.buttons
        place = buttons.mapTo(dialog, buttons.rect().bottomRight())
        assert dialog.rect().contains(place)
        assert dialog.width() <= 1024
        assert dialog.height() <= 700 - 3 * dialog.line
        dialog._touched = False
        dialog.close()
    finally:
        qapp.setFont(before)
        language.install(qapp, "en")


def test_more_than_a_screen_of_arithmetic_scrolls_and_the_buttons_stay(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    products = [f"Product {number}" for number in range(12)]
    of = account(*(subscription(product) for product in products))
    wanted = dict.fromkeys(products, 3)
    dialog = CheckoutDialog(
        CheckoutNeeds(of.subscriptions, wanted, quoting_purchase(of), TODAY), window
    )
    dialog.open()
    QApplication.processEvents()
    dialog.show_arithmetic.click()
    QApplication.processEvents()
    room = dialog.screen().availableGeometry()
    assert dialog.frameGeometry().bottom() <= room.bottom()
    assert dialog.buttons.geometry().bottom() <= dialog.height()
    (body,) = dialog.findChildren(DialogBody)
    assert body.verticalScrollBar().maximum() > 0
    dialog.show_arithmetic.click()
    QApplication.processEvents()
    assert dialog.buttons.geometry().bottom() <= dialog.height()


@pytest.fixture
def checkout(qtbot):
    """Opens the checkout dialog of one window, again and again."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_it() -> Any:
        dialog = DIALOGS["checkout"](window)
        dialog.open()
        QApplication.processEvents()
        return dialog

    return open_it


def turn_arithmetic(dialog):
    dialog.show_arithmetic.click()
    QApplication.processEvents()


ARITHMETIC_HEIGHT = 140
"""Pixels: a dialog with more than that to spare need not grow for it."""


@pytest.mark.parametrize("more", [0, 23, 150])
def test_a_dialog_without_its_arithmetic_is_as_large_as_before(checkout, more):
    dialog = checkout()
    dialog.resize(dialog.width(), dialog.height() + more)
    QApplication.processEvents()
    before = dialog.size()
    for _ in range(2):
        turn_arithmetic(dialog)
        assert (dialog.height() > before.height()) == (more < ARITHMETIC_HEIGHT)
        turn_arithmetic(dialog)
        assert dialog.size() == before


def test_a_dialog_that_was_made_larger_with_its_arithmetic_stays_so_much_larger(checkout):
    dialog = checkout()
    before, more = dialog.size(), QSize(0, 50)
    turn_arithmetic(dialog)
    dialog.resize(dialog.size() + more)
    turn_arithmetic(dialog)
    assert dialog.size() == before + more


def test_a_dialog_that_was_left_with_its_arithmetic_opens_without_its_room(checkout):
    dialog = checkout()
    before = dialog.size()
    turn_arithmetic(dialog)
    dialog.close()
    assert checkout().size() == before


def test_what_becomes_wider_widens_the_dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    answers: list[Any] = []
    of = account()
    needs = CheckoutNeeds(
        of.subscriptions, {"Sales Hub": 2}, lambda *asked: answers.append(asked), TODAY
    )
    dialog = CheckoutDialog(needs, window)
    dialog.open()
    QApplication.processEvents()
    (body,) = dialog.findChildren(DialogBody)
    about, hear = answers[-1]
    quoting_purchase(of)(about, hear)
    qtbot.waitUntil(
        lambda: (
            bool(dialog._quotes)
            and body.inside.minimumSizeHint().width() <= body.viewport().width()
        )
    )
