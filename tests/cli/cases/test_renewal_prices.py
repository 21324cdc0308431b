"""A renewal keeps its price; where the price book has another from that day, it is said (B8)."""

import json
from decimal import Decimal

import pytest

from tests.evaluator import evaluate

SALES = ("--product", "Sales Hub")
DAY = "2026-11-10"


def price(since, until, base, unit):
    return {
        "product": "Sales Hub", "tier": "Professional", "currency": "USD", "commitment": "annual",
        "from": since, "to": until, "base": base, "included": 5,
        "seat": {"model": "flat", "tiers": [{"upto": None, "unit": unit}]}, "source": "invented",
    }  # fmt: skip


@pytest.fixture
def kept(workspace_file, run, tmp_path):
    """Three additional seats at 90; the book has 500 and 100 from June on, 99 a year later."""
    document = {
        "format": "seatdesk-price-book-1", "key": "ours", "name": "Ours", "note": "",
        "prices": [
            price("2026-01-01", "2026-06-01", "450", "90"),
            price("2026-06-01", "2027-06-01", "500", "100"),
            price("2027-06-01", None, "500", "99"),
        ],
    }  # fmt: skip
    book = tmp_path / "ours.json"
    book.write_text(json.dumps(document), encoding="utf-8")
    assert run("new", workspace_file, "--account", "A", today=DAY).code == 0
    assert run("prices", workspace_file, "import", book, today=DAY).code == 0
    terms = ("--tier", "Professional", "--price-book", "ours", "--start", "2026-01-01")
    added = run("subscription", workspace_file, "add", *SALES, *terms, "--additional", 3, today=DAY)
    assert added.code == 0
    return workspace_file


TOLD = (
    "Sales Hub: the renewal on 2027-01-01 keeps 450.00 base and 90.00 per seat and month; Ours, "
    "2026-06-01 has 500.00 base and 100.00 per seat and month from then on, 960.00 USD more in "
    "the next term."
)


def test_overview_show_auto_renew_and_project_say_so_with_the_difference(kept, run, js):
    [row] = js("overview", kept, today=DAY)["subscriptions"]
    found = row["renewal_price"]
    assert (found["on"], found["difference"]) == ("2027-01-01", "960.00")  # 12 x (50 + 3 x 10)
    assert (found["kept"]["seat_price"], found["price_book"]["seat_price"]) == ("90.00", "100.00")
    assert evaluate(found["derivation"]) == Decimal(960)
    assert row["next_term_total"] == "8640.00"  # kept: 12 x (450 + 3 x 90)
    for command in (("overview",), ("subscription",), ("project",)):
        more = ("show",) if command == ("subscription",) else ()
        assert TOLD in run(*command, kept, *more, today=DAY).out
    [shown] = js("subscription", kept, "show", today=DAY)
    assert shown["renewal_price"] == found
    run("subscription", kept, "auto-renew", "off", *SALES, today=DAY)
    [ending] = js("overview", kept, today=DAY)["subscriptions"]
    assert ending["renewal_price"] is None
    on = run("subscription", kept, "auto-renew", "on", *SALES, today=DAY)
    assert on.out.startswith("Sales Hub renews on 2027-01-01.")
    assert TOLD in on.out


def test_project_says_it_of_every_renewal_in_its_months_once_a_price(kept, run, js):
    assert js("project", kept, "--months", 1, today=DAY)["renewal_prices"] == []
    year = js("project", kept, "--months", 12, today=DAY)["renewal_prices"]
    assert [(found["on"], found["difference"]) for found in year] == [("2027-01-01", "960.00")]
    many = js("project", kept, "--months", 60, today=DAY)["renewal_prices"]
    assert [(found["on"], found["difference"]) for found in many] == [
        ("2027-01-01", "960.00"),
        ("2028-01-01", "924.00"),  # 12 x (50 + 3 x 9)
    ]
    nets = [i["net"] for i in js("project", kept, "--months", 60, today=DAY)["invoices"]]
    assert set(nets) == {"720.00"}  # the price is kept all along


def test_nothing_is_said_where_the_book_agrees_or_the_contract_has_its_own_price(kept, run, js):
    [same] = js("overview", kept, today="2028-01-01")["subscriptions"]
    assert same["renewal_price"]["difference"] == "924.00"
    run("subscription", kept, "edit", *SALES, "--base", 500, "--seat-price", 100, today=DAY)
    [own] = js("overview", kept, today=DAY)["subscriptions"]
    assert own["renewal_price"] is None
    assert "keeps" not in run("overview", kept, today=DAY).out


def test_a_removal_and_a_cheaper_book_are_counted(kept, run, js):
    run("downgrade", kept, *SALES, "--seats", 2, today=DAY)
    [row] = js("overview", kept, today=DAY)["subscriptions"]
    assert row["renewal_price"]["difference"] == "720.00"  # 12 x (50 + 10)


def test_reading_says_nothing_to_the_history(kept, run):
    before = run("history", kept, today=DAY).out
    run("project", kept, "--months", 60, today=DAY)
    assert run("history", kept, today=DAY).out == before


def test_b8_project_of_a_scenario_says_it_of_the_contract_as_its_steps_leave_it(kept, run, js):
    """Without steps it is the account's; with two seats more in autumn 12 x (50 + 5 x 10)."""
    run("scenario", kept, "add", "Empty", today=DAY)
    run("scenario", kept, "add", "Grow", "--on", "2026-10-01", "--buy", "Sales Hub=2", today=DAY)
    set_by_hand = ("--on", "2026-12-01", "--renewal-price", "Sales Hub=3")
    run("scenario", kept, "add", "Agreed", *set_by_hand, today=DAY)

    def told(*scenario):
        asked = js("project", kept, *scenario, "--months", 60, today=DAY)["renewal_prices"]
        return [(found["on"], found["difference"]) for found in asked]

    assert told("--scenario", "Empty") == told()
    assert told("--scenario", "Grow")[0] == ("2027-01-01", "1200.00")
    assert told("--scenario", "Agreed")[0][0] == "2028-01-01"
