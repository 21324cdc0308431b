"""The tab Cheapest: what is asked, and an answer that the account has outgrown (E6)."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from seatdesk.controllers.planning.cheapest_plan import CheapestOptions
from seatdesk.domain.account.account import Account
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestPlans, CheapestQuestion
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.findings.finding import Certainty
from seatdesk.ui.scenarios.cheapest.cheapest_tab import CheapestTab
from seatdesk.ui.widgets.form import choose

TODAY = date(2026, 3, 16)
TIERS = {"Sales Hub": ("Starter", "Professional"), "Desk": ("Team",)}
BOOKS = (("hubs-2026", "Hubs 2026"),)
FOUND = CheapestPlans(
    account=Account(name="Nord", currency="USD", as_of=TODAY),
    question=CheapestQuestion(),
    products=(),
    total=None,
    missing_rates=(),
    books=(),
    has_plan=True,
    freshness=(),
    lines=12,
)


@pytest.fixture
def tab(qtbot: QtBot) -> CheapestTab:
    made = CheapestTab(None)
    qtbot.addWidget(made)
    return made


def _offer(tab: CheapestTab, lines: int = 12, on: date = TODAY) -> None:
    tab.offer(CheapestOptions(TIERS, BOOKS, on, lines))


def test_e6_1_the_question_has_a_floor_for_each_product_and_keeps_it(tab: CheapestTab) -> None:
    assert not tab.search.isEnabled()
    _offer(tab)
    choose(tab.floor, "Professional")
    tab.floor.activated.emit(tab.floor.currentIndex())
    choose(tab.product, "Desk")
    assert [tab.floor.itemText(n) for n in range(1, tab.floor.count())] == ["Team"]
    choose(tab.span, 36)
    choose(tab.objective, Objective.CASH)
    choose(tab.book, "hubs-2026")
    tab.reclaim.setChecked(True)
    _offer(tab)
    assert tab.question == CheapestQuestion(
        months=36,
        price_book="hubs-2026",
        objective=Objective.CASH,
        reclaim=Certainty.TO_CHECK,
        floors=(("Sales Hub", "Professional"),),
    )
    choose(tab.product, "Sales Hub")
    assert tab.floor.currentText() == "Professional"


@pytest.mark.parametrize(
    ("lines", "on", "old"), [(12, TODAY, False), (13, TODAY, True), (12, date(2026, 3, 17), True)]
)
def test_e1_2_an_answer_that_the_account_has_outgrown_says_so(
    tab: CheapestTab, lines: int, on: date, *, old: bool
) -> None:
    _offer(tab)
    tab.show_found(FOUND)
    assert not tab.notice.text
    _offer(tab, lines, on)
    assert ("has changed since" in tab.notice.text) is old
    tab.forget()
    assert not tab.notice.text


def test_e6_6_what_is_said_of_a_product_stands_with_that_product_only(tab: CheapestTab) -> None:
    """Of Desk much is committed to after the span; Sales Hub has no plan."""
    none = SimpleNamespace(problem=SimpleNamespace(currency="USD"), best=None, why=None)
    much = SimpleNamespace(
        problem=none.problem, best=SimpleNamespace(total=900, beyond=800), why=None
    )
    sales: Any = SimpleNamespace(
        product="Sales Hub", result=none, check=None, steps=(), proof=None, do_nothing=None
    )
    desk: Any = SimpleNamespace(product="Desk", result=much, check=None, steps=())
    _offer(tab)
    tab.show_found(replace(FOUND, products=(sales, desk)))
    assert "Least cost of the days" in tab.assumed.text()
    assert "Desk" not in tab.assumed.text()
    tab.forget()
    assert not tab.assumed.text()
