"""The tab Costs: table, chart and tie line of one answer, by the names tests rely on (E7.1)."""

from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.planning.costs import AskedCosts
from seatdesk.domain.account.account import Rate
from seatdesk.domain.calendar import Span
from seatdesk.domain.costs.cost_lines import cost_lines
from seatdesk.domain.costs.cost_question import CostQuestion, CostSpread, CostView
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.costs.costs_by_group import split_costs
from seatdesk.domain.costs.seat_holders import SeatHolders
from seatdesk.domain.forecast.projection import project
from seatdesk.ui.reports.costs.cost_series import CostSeries
from seatdesk.ui.reports.costs.costs_tab import CostsTab
from seatdesk.ui.reports.costs.share_text import read_shares
from seatdesk.ui.text.derivations.derivation_text import written_out
from seatdesk.ui.text.number_format import money
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.widgets.form import choose
from tests.domain.company import SALES, SERVICE, START, account, sales
from tests.evaluator import evaluate

EURO = Rate(base="EUR", quote="USD", on=START, rate=Decimal(2))


def asked(months=1, view=CostView.SERVICE, *, groups=("North", "South"), euro=False):
    workspace = account(sales(), today=START)
    if euro:
        other = replace(sales(product=SERVICE), currency="EUR")
        workspace = replace(account(sales(), other, today=START), rates=(EURO,))
    question = CostQuestion(span=Span(START, date(2026, 1 + months, 1)), view=view)
    projection = project(workspace, months=12)
    lines = cost_lines(workspace, projection.terms, question.span, view)
    moves = Counter({(SALES, group, START): 1 for group in groups})
    moves[SALES, "(no team)", START] = 5
    held = SeatHolders(moves, {}, frozenset(groups), (), "(no team)")
    costs = split_costs(workspace, question, lines, projection.terms, held)
    assert isinstance(costs, Costs)
    return AskedCosts(account=workspace, costs=costs)


@pytest.fixture
def tab(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tab = CostsTab(window, date(2026, 3, 17))
    tab.resize(1000, 700)
    yield tab
    window.close()  # it owns the tab


def show(tab, found):
    tab.show_costs(found, CostSeries.of(found.costs))


def texts(tab):
    model = tab.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_e7_1_it_asks_for_the_month_that_is_on(tab):
    wish = tab.wish()
    assert (wish.start, wish.end) == (date(2026, 3, 1), date(2026, 4, 1))
    assert tab.view.accessibleName() == "Costs"
    choose(tab.show_by, CostView.CASH)
    assert tab.wish().view is CostView.CASH


def test_e7_5_the_table_says_what_adds_up_to_the_tie_line(tab):
    show(tab, asked())
    assert texts(tab) == [
        ["(no team)", "155", "$128.57"],  # (270.00 - 90.00) * 5/7
        ["North", "31", "$25.72"],
        ["South", "31", "$25.71"],
        ["Unassigned seats", "31", "$90.00"],
        ["Base price", "", "$450.00"],
    ]
    assert tab.tie.text() == "Equals the service of the range: $720.00"
    show(tab, asked(view=CostView.CASH))
    assert tab.tie.text() == "Equals invoices of the range: $720.00"


def test_several_months_have_a_column_each_and_the_chart_the_same_numbers(tab):
    found = asked(3)
    show(tab, found)
    heads = [
        tab.model.headerData(n, Qt.Orientation.Horizontal) for n in range(tab.model.columnCount())
    ]
    assert heads[:3] == ["Group", "Seat-days", "Amount"]
    assert len(heads) == 6
    assert tab.chart.month_count() == 3
    assert "Base price: $450.00" in tab.chart.values(1)
    assert tab.chart.values(0).startswith("Jan 2026: $720.00")
    assert "Base price: $1,350.00." in tab.chart.summary()
    assert not tab.chart.picture().isNull()


def test_what_several_currencies_come_to_is_said(tab):
    show(tab, asked(euro=True))
    assert tab.tie.text() == ("Equals the service of the range: $720.00 + €720.00 = $2,160.00")


def test_the_chart_shows_the_dearest_groups_and_all_others_together():
    found = asked(2, groups=tuple(f"Team {number}" for number in range(9)))
    series = CostSeries.of(found.costs)
    assert len(series.groups) == 6
    assert series.groups[-1] is None
    assert sum(map(series.total, range(2))) == found.costs.total_minor


def test_shares_are_read_as_they_are_typed(tab):
    sixty = ("Sales", Decimal(60))
    assert read_shares("Sales = 60 %; R=D=40,5") == (sixty, ("R=D", Decimal("40.5")))
    assert read_shares("Sales=60, Support=40") == (sixty, ("Support", Decimal(40)))
    assert read_shares("") == ()
    for wrong in ("Sales", "Sales=many", "=40", "Sales=NaN"):
        assert read_shares(wrong) is None
    choose(tab.base, CostSpread.SHARES)
    tab.shares.setText("Sales")
    assert tab.wish() is None
    assert "percentage" in tab.notice.text


def test_e7_4_every_choice_asks_anew_and_shares_only_where_they_matter(tab, qtbot):
    assert not tab.shares.isEnabled()
    with qtbot.waitSignal(tab.wanted):
        choose(tab.unassigned, CostSpread.SHARES)
    assert tab.shares.isEnabled()


def opened(tab):
    """The dialog that explains a figure: its title, the amount, and the sentence."""
    (dialog,) = tab.window().findChildren(WhyDialog)
    dialog.close()
    return dialog


def test_b9_every_amount_says_how_it_came_about(tab, qtbot):
    show(tab, asked(2))
    assert tab.model.index(1, 0).data() == "North"
    assert [tab.model.reason(tab.model.index(1, column)) for column in (0, 1)] == [None, None]
    for column in range(2, tab.model.columnCount()):
        index = tab.model.index(1, column)
        amount = evaluate(tab.model.reason(index).because().as_json())
        assert money(Decimal(str(float(amount))), "USD") == index.data()
    tree = written_out(tab.model.reason(tab.model.index(1, 3)).because(), "USD")
    assert "31 of 217 seat-days" in tree
    assert "62 of 93 seat-days assigned" in tree
    assert "seat-days of the group" in tree
    assert tab.tie.reason is not None


def test_b9_enter_opens_the_reason_of_a_cell(tab, qtbot):
    show(tab, asked(2))
    tab.window().show()
    tab.view.setCurrentIndex(tab.model.index(1, 3))
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    assert "North, Jan 2026" in opened(tab).windowTitle()


def test_what_was_chosen_stays_chosen_when_costs_are_read_again(tab):
    show(tab, asked(2))
    tab.view.setCurrentIndex(tab.model.index(2, 3))
    show(tab, asked(2))
    assert (tab.view.currentIndex().row(), tab.view.currentIndex().column()) == (2, 3)


def test_e1_8_the_scenario_is_named_and_what_of_it_does_not_apply(tab):
    show(tab, replace(asked(), scenario="Tidy"))
    assert tab.notice.text.startswith("Scenario Tidy:")
    show(tab, replace(asked(), scenario="Tidy", refused=2))
    assert tab.notice.text == "Tidy: 2 steps do not apply."
    show(tab, asked())
    assert tab.notice.text == ""


@pytest.mark.parametrize("view", CostView)
def test_b9_the_sum_of_several_currencies_explains_every_conversion(tab, view):
    found = asked(2, view, euro=True)
    show(tab, found)
    assert tab.tie.reason is not None
    tree = found.costs.explain_total()
    assert evaluate(tree.as_json()) == Fraction(found.costs.total)
    assert "exchange rate" in written_out(tree, "USD")
    show(tab, replace(found, costs=replace(found.costs, total_minor=None)))
    assert tab.tie.reason is None


def test_columns_have_room_for_the_sum_however_far_down_the_greatest_amount_stands(tab):
    show(tab, asked(3, groups=tuple(f"Team {number:03}" for number in range(300))))
    letters = tab.view.fontMetrics()
    for row in (0, tab.model.rowCount() - 1):
        for column in range(2, tab.model.columnCount()):
            text = tab.model.index(row, column).data()
            assert letters.horizontalAdvance(text) < tab.view.columnWidth(column)
