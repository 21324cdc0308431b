"""Price books, policies and exchange rates from the command line."""

import json
from decimal import Decimal


def test_a_shipped_book_is_copied_changed_in_a_file_and_taken_away(w, js, run, tmp_path):
    file = tmp_path / "ours.json"
    listed = js("prices", w, "list")
    assert [(b["shipped"], b["used_by"]) for b in listed] == [(True, ["Sales Hub"]), (True, [])]
    assert js("prices", w, "copy", "hubs-2022", "--key", "ours", "--name", "Ours")["key"] == "ours"
    assert js("prices", w, "copy", "hubs-2022", "--key", "OURS", code=2)["error"] == "usage"
    js("prices", w, "export", "ours", file)
    book = json.loads(file.read_text(encoding="utf-8"))
    book["prices"][0]["seat"] = {
        "model": "graduated",
        "tiers": [{"upto": 10, "unit": "22.50"}, {"upto": None, "unit": "20"}],
    }
    file.write_text(json.dumps(book), encoding="utf-8")
    js("prices", w, "import", file)
    assert js("prices", w, "show", "ours")["prices"][0]["seat"]["model"] == "graduated"
    assert "graduated: 22.50 to 10, then 20" in run("prices", w, "show", "ours").out
    assert js("prices", w, "import", file, code=1)["error"] == "nothing_to_save"
    assert js("prices", w, "remove", "ours")["name"] == "Ours"
    assert js("prices", w, "remove", "hubs-2022", code=1)["error"] == "unknown_price_book"
    assert js("verify", w)["ok"]


def test_people_see_where_a_book_is_from(w, run, js):
    js("prices", w, "copy", "hubs-2022", "--key", "ours")
    said = run("prices", w, "list").out
    assert "sample prices: check against your contract" in said
    assert "this workspace" in said


def test_a_bad_book_names_line_and_place_and_stores_nothing(w, js, tmp_path):
    file = tmp_path / "bad.json"
    file.write_text(
        '{"format": "seatdesk-price-book-1", "key": "bad", "name": "Bad", "prices": [\n'
        '{"product": "A", "tier": "B", "currency": "USD", "commitment": "annual",\n'
        ' "from": "2026-01-01", "base": "-1", "seat": "5"}]}',
        encoding="utf-8",
    )
    said = js("prices", w, "import", file, code=3)
    assert "line 3: prices[0].base -1 is below zero" in said["message"]
    assert "bad" not in [book["key"] for book in js("prices", w, "list")]


def test_policies_are_shown_and_set_and_what_is_wrong_is_usage(w, js, run):
    assert js("policies", w, "show")["charge"] == "next-invoice"
    after = js("policies", w, "set", "--charge", "at-once", "--others-are-demand", "on")
    assert (after["charge"], after["others_are_demand"]) == ("at-once", True)
    js("policies", w, "set", "--tax-percent", "25", "--tax-label", "VAT")
    assert js("policies", w, "show")["tax_percent"] == "25"
    assert "others_are_demand" in run("policies", w, "show").out
    assert js("policies", w, "set", code=2)["error"] == "usage"
    assert js("policies", w, "set", "--tax-percent", "101", code=2)["error"] == "usage"
    assert js("policies", w, "set", "--charge", "at-once", code=1)["error"] == "nothing_to_save"


def test_b11_rates_are_added_replaced_removed_and_used_by_project(w, js, run):
    contract = ("--product", "Ops Hub", "--tier", "Basic", "--currency", "EUR")
    prices = ("--base", "100", "--included", "1", "--seat-price", "10", "--start", "2026-01-01")
    js("subscription", w, "add", *contract, *prices)
    missing = js("project", w, code=1)
    assert missing["error"] == "missing_rate"
    assert "EUR/USD of 2026-02-01" in missing["message"]
    assert missing["total"] is None
    assert missing["missing_rates"] == [{"base": "EUR", "quote": "USD", "on": "2026-02-01"}]
    assert set(missing["by_currency"]) == {"EUR", "USD"}
    said = run("project", w).out
    assert f"Total {Decimal(missing['by_currency']['EUR']):,} EUR" in said
    assert "The total in USD cannot be given: the rate EUR/USD of 2026-02-01 is missing." in said

    added = js("rates", w, "add", "eur", "usd", "1.25", "--on", "2026-01-01", "--source", "ECB")
    assert added == {
        "base": "EUR",
        "quote": "USD",
        "on": "2026-01-01",
        "rate": "1.25",
        "source": "ECB",
    }
    again = ("rates", w, "add", "EUR", "USD", "1.5", "--on", "2026-01-01")
    assert js(*again, code=1)["error"] == "invalid_rate"
    known = js("project", w)
    assert known["missing_rates"] == []
    dollars = float(known["total"])
    js(*again, "--replace")
    assert float(js("project", w)["total"]) > dollars
    assert [rate["rate"] for rate in js("rates", w, "list")] == ["1.5"]
    assert "EUR/USD" in run("rates", w, "list").out
    gone = ("rates", w, "remove", "EUR", "USD", "--on", "2026-01-01")
    assert js(*gone)["rate"] == "1.5"
    assert js(*gone, code=1)["error"] == "unknown_rate"
    assert js("verify", w)["ok"]
    assert "No exchange rates" in run("rates", w, "list").out
