"""The tab Compare: table, chart and numbers of one comparison, by the names tests rely on."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from seatdesk.controllers.planning.comparison import ComparedScenarios
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.comparison.comparison import compare
from seatdesk.domain.evaluation.freshness import DataSource, Freshness, FreshnessLevel
from seatdesk.domain.scenario.steps import Basis, BuyStep, RemoveStep, UnassignStep
from seatdesk.ui.scenarios.compare.compare_cells import Drift
from seatdesk.ui.scenarios.compare.compare_model import DRIFT, MOVED, SECTION
from seatdesk.ui.scenarios.compare.compare_tab import CompareTab
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.widgets.form import choose
from tests.domain.evaluation.scenarios import RENEWAL, SUMMER, TODAY, email, facts, scenario
from tests.evaluator import evaluate
from tests.factories import SALES, SERVICE

OLD = Freshness(DataSource.CONTRACTS, FreshnessLevel.OLD, date(2025, 1, 1), 439)
TIDY = (
    UnassignStep(on=TODAY, product=SALES, users=(email(0),)),
    RemoveStep(on=TODAY, product=SALES, seats=2, basis=Basis(1, 1)),
    RemoveStep(on=TODAY, product=SALES, seats=9),
)
GROW = (BuyStep(on=SUMMER, product=SERVICE, seats=2),)


def compared(company=None, months=24, **plans):
    company = company or facts()
    plans = plans or {"Tidy": TIDY, "Grow": GROW}
    scenarios = [scenario(*steps, name=name) for name, steps in plans.items()]
    return ComparedScenarios(
        account=company.account,
        comparison=compare(company, scenarios, months=months),
        freshness=(OLD,),
    )


@pytest.fixture
def tab(qtbot):
    tab = CompareTab(None)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.offer(["Grow", "Tidy"], "Tidy")
    tab.show_comparison(compared())
    tab.show()
    return tab


def cell(tab, title, side):
    row = next(n for n, row in enumerate(tab.model.rows) if row.title == title)
    return tab.model.index(row, tab.model.sides.index(side))


def read(tab, title, side):
    return cell(tab, title, side).data(Qt.ItemDataRole.AccessibleTextRole)


def test_e2_9_cells_are_read_out_with_row_side_amount_and_difference(tab):
    assert tab.view.accessibleName() == "Compare"
    # twelve invoices of 810.00 + 540.00; two seats fewer on three of them
    assert read(tab, "Net, 12 months", "Do nothing") == (
        "Net, 12 months, Do nothing, 16,200.00 USD"
    )
    assert read(tab, "Net, 12 months", "Tidy") == (
        "Net, 12 months, Tidy, 15,660.00 USD, \N{MINUS SIGN}540.00"
    )
    assert read(tab, "Service, 12 months", "Grow").startswith("Service, 12 months, Grow, ")
    assert read(tab, "Difference", "Tidy") == "Difference, Tidy, \N{MINUS SIGN}2,700.00 USD"


def test_e2_9_a_difference_is_signed_and_coloured_and_said(tab):
    tidy, grow = cell(tab, "Net, 24 months", "Tidy"), cell(tab, "Net, 24 months", "Grow")
    assert (tidy.data(MOVED), tidy.data(DRIFT)) == ("\N{MINUS SIGN}$2,700.00", Drift.LESS)
    assert grow.data(MOVED).startswith("+$")
    assert grow.data(DRIFT) is Drift.MORE
    assert cell(tab, "Net, 24 months", "Do nothing").data(MOVED) == ""
    assert cell(tab, "First invoice, net", "Tidy").data(MOVED) == "="


def test_e2_2_every_row_of_the_rules_is_there(tab):
    titles = [row.title for row in tab.model.rows]
    for months in (12, 24, 36):
        assert f"Net, {months} months" in titles
        assert f"Service, {months} months" in titles
    wanted = ["First invoice on", "First invoice, net", "Difference", "of it certain"]
    wanted += ["of it to check", "Break-even", SALES, SERVICE, f"This term, {SALES}"]
    wanted += [f"Next term, {SALES}", f"Most seats owned, {SALES}", "People without a seat"]
    wanted += ["Lose a seat", "Steps that do not apply"]
    assert set(wanted) <= set(titles)
    assert not any(title.startswith("Tax") for title in titles)  # there is none
    tab.show_comparison(
        compared(facts(policies=Policies(tax_percent=Decimal(25), tax_label="VAT")))
    )
    assert read(tab, "Gross, 12 months", "Do nothing").endswith("20,250.00 USD")
    assert read(tab, "Tax, 12 months", "Do nothing").endswith("4,050.00 USD")


def test_e2_6_steps_stand_under_the_difference_and_say_that_order_counts(tab):
    titles = [row.title for row in tab.model.rows]
    heading = titles.index("By step, in their order")
    assert tab.model.rows[heading].is_section
    row = next(row for row in tab.model.rows if row.title.startswith("Give up 2 seats"))
    assert titles.index(row.title) > heading
    assert [one.text for one in row.cells] == ["", "\N{MINUS SIGN}$2,700.00", ""]
    assert row.tip.startswith("Tidy, 2. Give up 2 seats of Sales Hub")
    assert "order" in row.tip


def test_e2_7_of_a_saving_it_is_said_how_much_is_certain(tab):
    assert read(tab, "of it certain", "Tidy") == "of it certain, Tidy, \N{MINUS SIGN}1,350.00 USD"
    assert cell(tab, "of it certain", "Grow").data() == ""


def test_e2_4_who_loses_a_seat_is_named_in_the_tip(tab):
    index = cell(tab, "Lose a seat", "Tidy")
    assert index.data() == "1"
    assert f"{email(0)}, {SALES}" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert f"{email(0)}, {SALES}" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    tab.view.setCurrentIndex(index)
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert email(0) in QToolTip.text()


def test_e1_8_what_does_not_apply_is_said_above_the_table(tab):
    assert tab.notice.text == "Tidy: 1 step does not apply."
    assert cell(tab, "Steps that do not apply", "Tidy").data() == "1"
    assert "3. " in cell(tab, "Steps that do not apply", "Tidy").data(Qt.ItemDataRole.ToolTipRole)


def test_v6_what_is_not_known_for_want_of_a_rate_says_so(tab):
    company = facts()
    euros = tuple(replace(s, currency="EUR") for s in company.account.subscriptions)
    account = replace(company.account, subscriptions=euros)
    tab.show_comparison(compared(replace(company, account=account)))
    assert read(tab, "Net, 12 months", "Tidy") == "Net, 12 months, Tidy, not known"
    assert "No exchange rate EUR/USD on 2026-03-01 or before." in tab.notice.text
    assert "Do nothing: not known" in tab.pane.chart.summary()
    assert (
        tab.pane.table.item(1, 1).text() == "not known"
    )  # April; no invoice in what is left of March
    rate = Rate(base="EUR", quote="USD", on=date(2020, 1, 1), rate=Decimal(1))
    known = replace(account, rates=(rate,))
    tab.show_comparison(compared(replace(company, account=known)))
    assert read(tab, "Net, 12 months", "Tidy").endswith("15,660.00 USD, \N{MINUS SIGN}540.00")


def test_b9_every_amount_explains_itself_and_comes_to_what_is_shown(qtbot, tab):
    shown = 0
    for row in tab.model.rows:
        for one in row.cells:
            if one.because is not None:
                value = evaluate(one.because().as_json())
                assert value == Decimal(one.plain.replace(",", ".")), (row.title, one)
                shown += 1
    assert shown > 40
    tab.view.setCurrentIndex(cell(tab, "Difference", "Tidy"))
    assert tab.amounts.at(tab.view.currentIndex()) is not None
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    (dialog,) = tab.findChildren(WhyDialog)
    assert "Difference, Tidy" in dialog.windowTitle() + dialog.accessibleName()
    dialog.reject()
    assert tab.amounts.at(cell(tab, "Break-even", "Tidy")) is None


@pytest.mark.parametrize("region", ["sv_SE", "de_CH", "ar_EG"])
def test_b9_an_amount_is_a_link_in_every_region_and_nothing_is_none(qtbot, region):
    QLocale.setDefault(QLocale(region))
    tab = CompareTab(None)
    qtbot.addWidget(tab)
    tab.show_comparison(compared())
    nothing = cell(tab, "Difference", "Do nothing")
    assert tab.amounts.at(nothing) is None
    assert tab.amounts.at(cell(tab, "Net, 12 months", "Tidy")) is not None


def test_e2_9_chart_and_its_numbers_have_the_names_of_what_they_show(tab):
    assert tab.pane.chart.accessibleName() == "Cash by month"
    assert tab.pane.table.accessibleName() == "Cash by month, values"
    assert tab.pane.table.rowCount() == 25
    assert tab.pane.table.item(1, 0).text() == "Apr 2026"
    assert [tab.pane.table.item(1, n).text() for n in (1, 2, 3)] == ["$1,350.00"] * 3
    table = tab.pane.table
    reason = table.amounts.at(table.model().index(1, 1))
    assert (reason.title, evaluate(reason.because().as_json())) == ("Do nothing, Apr 2026", 1350)
    assert table.amounts.at(table.model().index(1, 0)) is None
    assert table.amounts.at(table.model().index(0, 1)) is None  # nothing is invoiced
    tab.pane.kinds.setCurrentIndex(1)
    assert tab.pane.chart.accessibleName() == "Service by month"
    tab.pane.kinds.setCurrentIndex(2)
    assert tab.pane.table.accessibleName() == "Seats by month, values"
    assert tab.pane.product.isVisible()
    january = next(n for n in range(25) if tab.pane.table.item(n, 0).text() == "Jan 2027")
    assert [tab.pane.table.item(january, n).text() for n in (1, 2, 3)] == ["9", "7", "9"]
    assert table.amounts.at(table.model().index(january, 1)) is None  # seats, not money
    choose(tab.pane.product, SERVICE)
    assert tab.pane.table.item(january, 3).text() == "8"


def test_e2_9_a_month_is_chosen_by_keys_and_marked_in_the_numbers(tab):
    QTest.keyClick(tab.pane.chart, Qt.Key.Key_Home)
    QTest.keyClick(tab.pane.chart, Qt.Key.Key_Right)
    assert tab.pane.table.currentRow() == 1
    assert tab.pane.chart.accessibleDescription().splitlines()[:2] == [
        "Apr 2026",
        "Do nothing: $1,350.00",
    ]


def test_e2_9_all_sides_share_one_scale_whatever_the_width(tab):
    for width in (420, 700, 1300):
        tab.resize(width, 700)
        panels = tab.pane.chart._laid_out()._panels
        assert len(panels) == 3
        heights = {round(axes.height(100_000), 3) for axes in panels}
        assert len(heights) == 1
        assert all(0 <= axes.plot.left() < axes.plot.right() for axes in panels)
        middle = panels[2].plot.center()
        assert tab.pane.chart.month_at(middle) == 12
        assert tab.pane.chart.month_at(QPointF(-5, -5)) is None


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_the_chart_is_painted_and_saved_in_every_kind(tab, tmp_path, kind):
    tab.pane.kinds.setCurrentIndex(kind)
    assert tab.pane.chart.save(tmp_path / "chart.svg")
    assert tab.pane.chart.save(tmp_path / "chart.png")
    assert not QImage(str(tmp_path / "chart.png")).isNull()
    assert "svg" in (tmp_path / "chart.svg").read_text()


def test_h6_the_table_is_copied_for_a_spreadsheet(tab):
    tab.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tDo nothing\tTidy\tGrow"
    assert lines[2] == "Net, 12 months\t16200.00\t15660.00\t17820.00"
    tab.view.setFocus()
    QGuiApplication.clipboard().setText("")
    QTest.keyClick(tab.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == lines


def test_h6_the_table_is_saved_as_a_file_of_columns(tab, tmp_path):
    path = tmp_path / "compare.csv"
    tab._save_to(str(path))
    text = path.read_text(encoding="utf-8-sig")
    assert text.splitlines()[2] == '"Net, 12 months",16200.00,15660.00,17820.00'
    assert tab.notice.text == f"Saved as {path}."
    tab._save_to(str(tmp_path / "no folder" / "compare.csv"))
    assert tab.notice.text.startswith("It could not be saved as ")


def test_the_tab_is_narrow_enough_for_a_small_window_whatever_is_compared(qtbot):
    tab = CompareTab(None)
    qtbot.addWidget(tab)
    names = [f"A plan with quite a long name, number {n}" for n in range(5)]
    tab.offer(names, names[0])
    wide = tab.minimumSizeHint().width()
    tab.menu.tick(names)
    assert tab.minimumSizeHint().width() == wide
    assert wide <= tab.fontMetrics().averageCharWidth() * 90
    assert tab.menu.accessibleName() == f"Scenarios to compare: {', '.join(names)}"


def test_e2_1_five_scenarios_at_most_can_be_ticked(qtbot, tab):
    names = [f"Plan {n}" for n in range(7)]
    tab.offer(names, "Plan 3")
    assert tab.names == ("Plan 3",)
    with qtbot.waitSignal(tab.wanted):
        tab.menu.tick(names)
    assert tab.names == tuple(names[:5])
    entries = tab.menu.menu().actions()
    assert [entry.isEnabled() for entry in entries] == [True] * 5 + [False] * 2
    tab.offer(names[4:], "Plan 6")
    assert tab.names == ("Plan 4",)  # what was ticked by hand stays, as far as it is there


def test_without_a_scenario_the_tab_says_what_to_do_first(qtbot):
    tab = CompareTab(None)
    qtbot.addWidget(tab)
    tab.offer([])
    assert tab._stack.currentIndex() == 0
    tab.offer(["Tidy"])
    assert (tab._stack.currentIndex(), tab.names) == (1, ("Tidy",))


def test_headings_cannot_be_chosen_and_are_bold(tab):
    index = tab.model.index(0, 0)
    assert index.data(SECTION)
    assert index.flags() == Qt.ItemFlag.NoItemFlags
    assert RENEWAL > TODAY
