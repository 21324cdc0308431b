"""The table of findings: pages are asked for once, kept while they are near, and read aloud."""

from array import array
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.choices import Activity
from seatdesk.domain.findings.finding import Blocked, Finding, Observed, Reason, SeatMoney
from seatdesk.ui.findings.findings_model import (
    AVOIDABLE,
    BELOW,
    LAST_DAY,
    MOST_PAGES,
    PAGE,
    PERSON,
    SUNK,
    USE,
    WHY,
    FindingsTable,
)

RENEWAL, LAST, SEEN = date(2027, 1, 1), date(2026, 12, 2), date(2026, 3, 15)


def money(**fields):
    usual: dict[str, Any] = {
        "sunk": Figure("USD", 17129),
        "sunk_until": RENEWAL,
        "avoidable": Figure("USD", 216000),
        "avoidable_from": RENEWAL,
        "per_year": Figure("USD", 216000),
        "last_day": LAST,
    }
    return SeatMoney(**(usual | fields))


def finding(number=1, **fields):
    use = Observed(activity=Activity.KNOWN, last=date(2025, 12, 1), until=SEEN, idle_days=104)
    usual: dict[str, Any] = {
        "product": "Sales Hub",
        "user_id": number,
        "email": f"u{number}@x.se",
        "name": f"User {number}",
        "reasons": (Reason.BOT, Reason.IDLE),
        "use": use,
        "money": money(),
    }
    return Finding(**(usual | fields))


@pytest.fixture
def model(qapp):
    owner = QObject()
    yield FindingsTable(owner)
    owner.deleteLater()


@pytest.fixture
def asked(model):
    """The first rows of pages that were asked for."""
    found: list[int] = []
    model.page_requested.connect(found.append)
    return found


def cell(model, row, column):
    index = model.index(row, column)
    return index.data(), index.data(BELOW)


def test_a_cell_has_its_fact_and_what_it_rests_on_below(model):
    model.show_entries(array("q", [0]), [finding()])
    assert cell(model, 0, PERSON) == ("User 1", "u1@x.se")
    assert cell(model, 0, WHY) == ("A bot, no use for 104 days", "To check · Sales Hub")
    assert cell(model, 0, USE) == ("Dec 1, 2025", "seen Mar 15, 2026")
    assert cell(model, 0, SUNK) == ("$171.29", "to Jan 1, 2027")
    assert cell(model, 0, AVOIDABLE) == ("$2,160.00", "from Jan 1, 2027")
    assert cell(model, 0, LAST_DAY) == ("Dec 2, 2026", "")
    told = model.index(0, WHY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "A bot, no use for 104 days, To check · Sales Hub"


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (Observed(activity=Activity.NEVER, until=SEEN), ("never", "seen Mar 15, 2026")),
        (Observed(activity=Activity.UNKNOWN), ("unknown", "")),
        (
            Observed(activity=Activity.KNOWN, last=date(2025, 9, 16), censored=True, until=SEEN),
            ("before Sep 16, 2025", "seen Mar 15, 2026"),
        ),
    ],
)
def test_e3_4_use_is_told_as_it_was_observed(model, use, said):
    model.show_entries(array("q", [0]), [finding(use=use)])
    assert cell(model, 0, USE) == said


@pytest.mark.parametrize(
    ("fields", "avoidable", "last_day"),
    [
        (
            {"late": True},
            ("$2,160.00", "from Jan 1, 2027"),
            ("Dec 2, 2026", "too late now"),
        ),
        (
            {"avoidable": Figure("USD", 0), "avoidable_from": None, "blocked": Blocked.ENDS},
            ("$0.00", "ends anyway"),
            ("", ""),
        ),
        (
            {"avoidable": Figure("USD", 0), "blocked": Blocked.MINIMUM},
            ("$0.00", "nothing to save"),
            ("Dec 2, 2026", ""),
        ),
        ({"unpriced": True}, ("no price", ""), ("Dec 2, 2026", "")),
    ],
)
def test_e3_10_a_border_is_said_in_the_cell(model, fields, avoidable, last_day):
    model.show_entries(array("q", [0]), [finding(money=money(**fields))])
    assert cell(model, 0, AVOIDABLE) == avoidable
    assert cell(model, 0, LAST_DAY) == last_day


def test_a_row_that_is_not_here_is_asked_for_once(model, asked):
    model.show_entries(array("q", range(1_000)), [finding(n) for n in range(PAGE)])
    assert model.rowCount() == 1_000
    assert cell(model, PAGE - 1, PERSON)[0] == f"User {PAGE - 1}"
    assert cell(model, PAGE, PERSON) == ("…", None)
    assert cell(model, PAGE + 5, WHY) == ("…", None)
    assert asked == [PAGE]
    model.show_page(PAGE, [finding(PAGE + n) for n in range(PAGE)])
    assert cell(model, PAGE + 5, PERSON)[0] == f"User {PAGE + 5}"
    assert asked == [PAGE]


def test_pages_far_behind_are_forgotten_and_asked_for_again(model, asked):
    model.show_entries(array("q", range(PAGE * (MOST_PAGES + 2))), [finding()])
    for page in range(1, MOST_PAGES + 1):
        model.show_page(page * PAGE, [finding(page)])
    assert model.finding(0) is None
    assert asked == [0]


def test_the_page_that_was_looked_at_last_stays(model, asked):
    model.show_entries(array("q", range(PAGE * (MOST_PAGES + 2))), [finding()] * PAGE)
    for page in range(1, MOST_PAGES + 1):
        assert model.finding(0) is not None
        model.show_page(page * PAGE, [finding(page)] * PAGE)
    assert (model.finding(0) is not None, model.finding(PAGE)) == (True, None)
    assert asked == [PAGE]


def test_a_page_that_lost_a_row_meanwhile_is_no_trouble(model, asked):
    model.show_entries(array("q", range(3)), [finding(1), finding(2)])
    assert model.finding(2) is None
    assert cell(model, 2, PERSON) == ("…", None)
    assert asked == []
    assert Decimal(0) == model.finding(0).money.sunk.amount - Decimal("171.29")
