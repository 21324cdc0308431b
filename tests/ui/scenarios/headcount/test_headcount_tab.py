"""The tab Head count: entries edited in place, the need by month, the day seats run out (E5)."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seatdesk.controllers.planning.headcount import HeadcountNeed
from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span
from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook, MonthNeed
from seatdesk.domain.headcount.headcount_plan import GrowthEntry, HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import NeedFrom
from seatdesk.ui.scenarios.headcount.headcount_tab import HeadcountTab

TODAY = date(2026, 3, 16)
HUB = ("Sales Hub",)
PLAN = HeadcountPlan(
    entries=(
        MoveEntry(products=HUB, on=date(2026, 4, 15), people=3),
        GrowthEntry(products=HUB, start=date(2026, 5, 1), months=6, per_month=Decimal("0.5")),
    )
)


def _need(runs_out: date | None) -> HeadcountNeed:
    march = MonthNeed(Span(TODAY, date(2026, 4, 1)), 4, 4, 5, 0, 0, 0)
    april = MonthNeed(Span(date(2026, 4, 1), date(2026, 5, 1)), 7, 7, 5, 2, 3, 0)
    one = HeadcountOutlook(
        product="Sales Hub",
        base=4,
        held=4,
        owned=5,
        runs_out=runs_out,
        peak=NeedFrom(date(2026, 4, 15), 7, 7),
        months=(march, april),
        too_late=(),
    )
    account = Account(name="Nord", currency="USD", as_of=TODAY)
    return HeadcountNeed(
        account=account,
        months=2,
        plan=PLAN,
        kept=None,
        products=(one,),
        skipped=(),
        freshness=(),
    )


def test_e5_6_the_day_on_which_seats_run_out_is_said_and_months_stand_below(qtbot: QtBot) -> None:
    tab = HeadcountTab()
    qtbot.addWidget(tab)
    tab.show_need(_need(date(2026, 4, 15)), "")
    assert tab.runs_out.accessibleName() == "Sales Hub: runs out on 2026-04-15"
    rows = [
        [item.text() for column in range(1, 7) if (item := tab.months.item(row, column))]
        for row in range(tab.months.rowCount())
    ]
    assert rows == [["4", "0", "0", "4", "5", "0"], ["7", "3", "0", "7", "5", "2"]]
    assert "7 needed, 5 owned, 2 short" in tab.chart.summary()
    tab.show_need(_need(None), "")
    assert tab.runs_out.text() == "Sales Hub: seats suffice"
    assert tab.runs_out.accessibleName() == "Sales Hub: seats suffice"


def test_e5_1_a_cell_that_is_edited_asks_for_all_entries_with_the_edit(qtbot: QtBot) -> None:
    tab = HeadcountTab()
    qtbot.addWidget(tab)
    tab.show_need(_need(None), "")
    asked: list[list[object]] = []
    tab.edited.connect(asked.append)
    people = tab.entries.index(0, 2)
    tab.entries.setData(people, "5", Qt.ItemDataRole.EditRole)
    first = {"on": "2026-04-15", "people": 5, "product": "Sales Hub"}
    growth = {"from": "2026-05-01", "months": 6, "per_month": "0.5", "product": "Sales Hub"}
    assert asked == [[first, growth]]
    assert people.data() == "3"  # what is stored is shown
    assert not tab.entries.flags(tab.entries.index(1, 1)) & Qt.ItemFlag.ItemIsEditable


def test_e5_1_a_plan_that_cannot_be_changed_is_only_read(qtbot: QtBot) -> None:
    tab = HeadcountTab()
    qtbot.addWidget(tab)
    tab.show_need(_need(None), "Read only.")
    assert not tab.entries.flags(tab.entries.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    assert not tab.paste.isEnabled()
