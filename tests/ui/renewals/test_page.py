"""The Renewals page: timeline, list, and the chosen renewal."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage

from seatdesk.controllers.planning.renewal_calendar import RenewalCalendar
from seatdesk.domain.account.account import Account, Policies
from seatdesk.domain.account.terms_and_prices import Removal, RenewalPrice
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.evaluation.freshness import DataSource, Freshness, FreshnessLevel
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from seatdesk.domain.forecast.renewal_prices import renewal_difference
from seatdesk.ui.renewals.calendar_dialog import CalendarChoice, CalendarDialog
from seatdesk.ui.renewals.page import RenewalsPage, RenewalsState
from seatdesk.ui.renewals.renewal_table import AMOUNT, AVOIDABLE
from seatdesk.ui.renewals.timeline_scale import fiscal_year_name
from seatdesk.ui.text import language
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from tests.evaluator import evaluate
from tests.factories import RENEWAL, SALES, SERVICE, make_rates, make_subscription

TODAY = date(2026, 10, 16)
OLD = Freshness(DataSource.CONTRACTS, FreshnessLevel.AGEING, date(2026, 1, 1), 200)
FRESH = Freshness(DataSource.PEOPLE, FreshnessLevel.FRESH, TODAY, 0)
SUBSCRIPTIONS = (
    make_subscription(additional=5, notice_days=30),
    make_subscription(SERVICE, start=date(2025, 11, 1), auto_renew=False),
)


def state(*subscriptions, today=TODAY, months=12, missing="", **policies):
    account = Account(
        name="Nordwind",
        as_of=today,
        subscriptions=subscriptions or SUBSCRIPTIONS,
        policies=replace(Policies(), **policies),
    )
    certain = {SALES: Figure("USD", 216000)}
    calendar = RenewalCalendar(
        account=account,
        rows=renewal_calendar(account, certain, months=months),
        freshness=(OLD, FRESH),
        book_prices=(),
        workspace="",
        history_length=1,
    )
    return RenewalsState(calendar, missing)


@pytest.fixture
def page(qtbot):
    page = RenewalsPage()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show_state(state())
    page.show()
    return page


def names(page):
    model = page.model
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]


def cells(page, row):
    model = page.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_tabs_rows_and_buttons_are_named_as_agreed(page):
    assert [page.tabs.tabText(place) for place in range(page.tabs.count())] == ["Timeline", "List"]
    assert names(page) == [
        "Service Hub Professional, last day to act 2026-10-31, 15 days left",
        "Sales Hub Professional, last day to act 2026-12-02, 47 days left",
    ]
    assert page.detail.calendar.text() == "Add to calendar…"
    assert page.detail.downgrade.text() == "Schedule downgrade…"
    assert page.detail.accessibleName() == names(page)[0]


def test_e4_1_a_row_of_the_list_has_it_all(page):
    assert cells(page, 1) == [
        "Sales Hub Professional",
        "Dec 2, 2026",
        "47 days left",
        "Jan 1, 2027",
        "5",
        "$10,800.00",
        "$2,160.00",
        "",
    ]
    assert cells(page, 0)[3:6] == ["Nov 1, 2026, ends", "", "ends"]


def test_renewals_say_that_they_are_the_accounts(page):
    page.show_state(replace(state(), scenario="Fewer"))
    assert page.as_of.text() == "as of Oct 16, 2026, the account without Fewer"
    page.show_state(state())
    assert page.as_of.text() == "as of Oct 16, 2026"


def test_e4_1_what_is_scheduled_is_in_the_list(page):
    leaving = replace(SUBSCRIPTIONS[0], removal=Removal(2, RENEWAL))
    page.show_state(state(leaving))
    assert cells(page, 0)[4:] == ["3", "$8,640.00", "$2,160.00", "2 additional paid users leave"]


def test_e4_2_the_detail_says_what_follows_and_why(page):
    page.list.selectRow(1)
    assert page.detail.sentence.text() == (
        "If nothing is done by Dec 2, 2026, Sales Hub Professional renews on Jan 1, 2027 with 5 "
        "additional paid users: $10,800.00 for 12 months."
    )
    assert page.detail.money.fact("Costs, without tax") == "$10,800.00"
    assert page.detail.money.fact("Of it avoidable for certain") == "$2,160.00"
    assert page.detail.days.fact("Last day to act") == "Dec 2, 2026 · 47 days left"


def test_e4_2_in_swedish_too(qapp, page):
    QLocale.setDefault(QLocale("sv_SE"))
    language.install(qapp, "sv")
    page.show_state(state())
    assert page.detail.sentence.text().startswith("Om inget görs senast 31 okt. 2026 (en lördag)")


def test_e4_3_the_timeline_and_the_list_choose_together(qtbot, page):
    page.list.selectRow(1)
    assert page.timeline.row is page.row is page.model.rows[1]
    at = page.timeline.place_of(page.model.rows[0])
    qtbot.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert page.list.currentIndex().row() == 0
    assert page.detail.sentence.text().startswith("If nothing is done by Oct 31, 2026 (a Saturday)")
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1
    assert page.timeline.accessibleDescription() == names(page)[1]


def test_e4_3_keys_walk_through_the_terms_of_a_subscription(qtbot, page):
    page.months.setCurrentIndex(2)
    page.show_state(state(SUBSCRIPTIONS[0], months=36))
    for key, place in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        qtbot.keyClick(page.timeline, key)
        assert page.row is page.model.rows[place]
    assert not page.detail.downgrade.isEnabled()
    assert "next renewal" in page.detail.downgrade.toolTip()


def test_e4_3_a_diamond_stands_on_its_day_in_its_meaning(page):
    """The place is found by the scale, and the pixels there are of no bar."""
    page.list.selectRow(1)
    picture = page.timeline.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    at = page.timeline.place_of(page.model.rows[1]).toPoint()
    beside = at - QPoint(page.fontMetrics().height() * 2, 0)
    assert picture.pixelColor(at) != picture.pixelColor(beside)


@pytest.mark.parametrize(
    ("start", "name"), [(date(2027, 1, 1), "2027"), (date(2026, 7, 1), "2026/27")]
)
def test_e4_3_fiscal_years_are_named_by_their_years(start, name):
    assert fiscal_year_name(start) == name


@pytest.mark.parametrize("first_month", [1, 7])
@pytest.mark.parametrize("months", [12, 36])
def test_e4_3_it_is_painted_whatever_the_span_and_the_year(page, first_month, months):
    page.months.setCurrentIndex(page.months.findData(months))
    page.show_state(state(months=months, fiscal_year_start=first_month))
    assert not page.timeline.grab().isNull()


def test_e11_3_marks_say_what_is_not_fresh_and_nothing_else(page):
    assert page.marks.texts == ["Contracts: not looked at for 200 days"]
    assert page.marks.isVisible()
    (mark,) = page.marks._marks
    assert mark.label.accessibleName() == "Contracts: not looked at for 200 days"
    page.marks.show_states((FRESH,))
    assert not page.marks.isVisible()


def test_a_downgrade_is_asked_for_the_chosen_subscription(qtbot, page):
    page.list.selectRow(1)
    with qtbot.waitSignal(page.downgrade_requested) as asked:
        page.detail.downgrade.click()
    assert asked.args == [SALES]
    page.list.selectRow(0)
    assert not page.detail.downgrade.isEnabled(), "it ends"


def test_p1_without_permission_the_button_says_why(page):
    page.show_state(state(SUBSCRIPTIONS[0], missing="The permission is missing."))
    assert not page.detail.downgrade.isEnabled()
    assert page.detail.downgrade.accessibleDescription() == "The permission is missing."


def test_the_chosen_renewal_stays_when_it_is_read_again(page):
    page.list.selectRow(1)
    page.show_state(state())
    assert page.row is page.model.rows[1]
    page.show_state(state(SUBSCRIPTIONS[1]))
    assert page.row is page.model.rows[0]


def test_an_empty_page_says_what_to_do_first(page):
    page.show_state(state(make_subscription(ended=True)))
    assert page.row is None
    assert not page.detail.isVisible()


def test_e4_4_the_calendar_asks_for_all_or_one_and_the_steps(qtbot, window):
    dialog = CalendarDialog(SALES, 3, "Tidy", window)
    qtbot.addWidget(dialog)
    assert dialog.all.text() == "All renewals shown (3)"
    dialog.one.setChecked(True)
    dialog.steps.setChecked(True)
    with qtbot.waitSignal(dialog.calendar_requested) as asked:
        dialog.save.click()
    assert asked.args == [CalendarChoice(SALES, "Tidy")]


def test_e4_4_without_an_active_scenario_no_steps_are_offered(qtbot, window):
    dialog = CalendarDialog(SALES, 3, "", window)
    dialog.open()
    assert not dialog.steps.isVisible()
    with qtbot.waitSignal(dialog.calendar_requested) as asked:
        dialog.save.click()
    assert asked.args == [CalendarChoice("", "")]


def test_e4_1_a_change_of_prices_is_in_the_detail(page):
    dearer = replace(SUBSCRIPTIONS[0], renewal_price=RenewalPrice(percent=Decimal(10)))
    page.show_state(state(dearer))
    assert page.detail.money.fact("Base price a month") == "$450.00 → $495.00"
    assert page.detail.money.fact("Price per seat and month") == "$90.00 → $99.00"
    prices = [
        link.reason.because().number
        for link in page.detail.money.findChildren(AmountLink)
        if "rice" in link.accessibleName()
    ]
    assert prices == [495, 99]
    assert page.detail.days.fact("Scheduled") == "prices 10%"
    page.show_state(state(SUBSCRIPTIONS[0]))
    assert page.detail.money.fact("Price per seat and month") == "$90.00"


def test_b8_a_price_that_the_book_no_longer_has_is_said(page):
    shown = state(SUBSCRIPTIONS[0])
    account = shown.calendar.account
    book = replace(make_rates("500", 5, "100"), source="Hubs, 2026-06-01")
    found = renewal_difference(account, account.subscriptions[0], book)
    page.show_state(replace(shown, calendar=replace(shown.calendar, book_prices=(found,))))
    assert page.detail.book.text.startswith("The renewal on Jan 1, 2027 keeps the contract's price")
    page.show_state(shown)
    assert page.detail.book.text == ""


def test_b9_amounts_of_the_list_lead_to_how_they_came_about(page):
    page.show_state(state())
    linked = 0
    for row, renewal in enumerate(page.model.rows):
        for column, figure in ((AMOUNT, renewal.next_term), (AVOIDABLE, renewal.avoidable)):
            reason = page.amounts.at(page.model.index(row, column))
            assert (reason is not None) is bool(figure and figure.minor)
            if reason is not None:
                assert reason.because() == figure.derivation
                linked += 1
                if column == AMOUNT:  # what is avoidable comes from the findings, made up here
                    assert evaluate(reason.because().as_json()) == Fraction(figure.amount)
        assert page.amounts.at(page.model.index(row, 0)) is None
    assert linked
