"""Other terms and prices from the renewal on, through the command line (E1.4, E1.5)."""

import json
from decimal import Decimal

import pytest

from tests.evaluator import evaluate

SALES = ("--product", "Sales Hub")
DAY, LATER = "2026-11-10", "2027-02-10"
HUBS = "Sales Hub and Service Hub 2022, 2022-01-01"


def terms(workspace, *more):
    return ("subscription", workspace, "terms", *SALES, *more)


def price(workspace, *more):
    return ("subscription", workspace, "renewal-price", *SALES, *more)


def row(js, workspace, today=DAY):
    (found,) = js("overview", workspace, today=today)["subscriptions"]
    return found


def test_e1_4_the_quote_says_what_the_terms_cost_and_changes_nothing(hub, run, js):
    quote = js(*terms(hub, "--commitment", "monthly", "--quote"), today=DAY)
    assert (quote["next_term_before"], quote["next_term"]) == ("5400.00", "500.00")
    assert (quote["effective"], quote["due_now"], quote["scheduled"]) == (
        "2027-01-01",
        "0.00",
        True,
    )
    sides = [(quote[side]["months"], quote[side]["commitment"]) for side in ("current", "after")]
    assert sides == [(12, "annual"), (1, "monthly")]
    assert all(evaluate(line["derivation"]) == Decimal(line["amount"]) for line in quote["lines"])
    said = run(*terms(hub, "--commitment", "monthly", "--quote"), today=DAY).out
    assert "commitment             annual -> monthly" in said
    assert "length of a term       12 months -> 1 month" in said
    assert row(js, hub)["terms_plan"] is None


def test_e1_4_terms_are_agreed_shown_applied_and_projected(hub, run, js):
    done = js(*terms(hub, "--commitment", "monthly", "--note", "as offered"), today=DAY)
    plan = {
        "commitment": "monthly", "months": 1, "billing": "monthly", "notice_days": 0,
        "effective": "2027-01-01", "base": "500.00", "included": 5, "seat_price": "100.00",
        "source": HUBS,
    }  # fmt: skip
    assert done["terms_plan"] == plan
    assert row(js, hub)["terms_plan"] == plan
    (shown,) = js("subscription", hub, "show", today=DAY)
    assert shown["terms_plan"] == plan
    told = "monthly commitment, terms of 1 month, monthly billing"
    assert f"Sales Hub: {told} from 2027-01-01." in run("overview", hub, today=DAY).out
    assert f"from 2027-01-01: {told}" in run("subscription", hub, "show", today=DAY).out
    assert "from the renewal monthly commitment" in run("history", hub, today=DAY).out

    later = row(js, hub, LATER)
    assert (later["renewal"], later["last_day_to_act"]) == ("2027-03-01", "2027-02-28")
    assert (later["terms_plan"], later["period_amount"]) == (None, "500.00")
    sums = js("project", hub, "--months", 3, "--by", "term", today="2026-12-01")["totals"]
    assert [(s["from"], s["amount"]) for s in sums] == [
        ("2026-01-01", "450.00"),
        ("2027-01-01", "500.00"),
        ("2027-02-01", "500.00"),
    ]
    assert run("verify", hub, today=LATER).code == 0


def test_e1_4_cancelled_quoted_undone_and_done_again(hub, run, js):
    assert run(*terms(hub, "--commitment", "monthly", "--keep-price"), today=DAY).code == 0
    quote = js(*terms(hub, "--cancel", "--quote"), today=DAY)
    assert (quote["next_term_before"], quote["next_term"]) == ("450.00", "5400.00")
    assert run(*terms(hub, "--cancel"), today=DAY).out == (
        "Sales Hub keeps its terms at the renewal.\n"
    )
    assert row(js, hub)["terms_plan"] is None
    assert run("history", hub, "--undo", 4, today=DAY).code == 0
    assert row(js, hub)["terms_plan"]["base"] == "450.00"
    assert run("history", hub, "--undo", 5, today=DAY).code == 0
    assert row(js, hub)["terms_plan"] is None
    assert run("verify", hub, today=DAY).code == 0


def test_e1_4_stated_terms(hub, js):
    more = ("--months", 24, "--billing", "annual", "--base", 400, "--seat-price", "80.50")
    done = js(*terms(hub, "--commitment", "annual", *more, "--notice-days", 90), today=DAY)
    plan = done["terms_plan"]
    assert (plan["months"], plan["billing"], plan["notice_days"]) == (24, "annual", 90)
    assert (plan["base"], plan["seat_price"], plan["source"]) == ("400.00", "80.50", "contract")


@pytest.mark.parametrize(
    ("more", "code", "error"),
    [
        ((), 2, "usage"),
        (("--commitment", "monthly", "--cancel"), 2, "usage"),
        (("--commitment", "monthly", "--keep-price", "--base", 4), 2, "usage"),
        (("--commitment", "monthly", "--price-book", "none"), 1, "unknown_price_book"),
        (("--commitment", "monthly", "--months", 0), 1, "invalid_contract"),
        (("--commitment", "monthly", "--notice-days", 40), 1, "invalid_contract"),
        (("--commitment", "monthly", "--base", "0.001"), 1, "invalid_contract"),
        (("--commitment", "annual"), 1, "same_terms"),
        (("--cancel",), 1, "nothing_pending"),
    ],
)
def test_e1_4_what_cannot_be_is_said_and_nothing_is_stored(hub, run, js, more, code, error):
    for quote in ((), ("--quote",)):
        said = run(*terms(hub, *more, *quote), "--json", today=DAY)
        assert said.code == code
        assert json.loads(said.out or said.err)["error"] == error
    assert row(js, hub)["terms_plan"] is None


def test_e1_4_a_second_request_is_refused(hub, run):
    assert run(*terms(hub, "--commitment", "monthly"), today=DAY).code == 0
    said = run(*terms(hub, "--commitment", "monthly"), today=DAY)
    assert said.code == 1
    assert "already agreed for the renewal on 2027-01-01. Cancel them first" in said.err


def test_c5_terms_of_a_legacy_contract_are_the_vendors_to_change(hub, run):
    assert run("subscription", hub, "edit", *SALES, "--legacy", today=DAY).code == 0
    said = run(*terms(hub, "--commitment", "monthly"), today=DAY)
    assert said.code == 1
    assert "please renew Sales Hub Professional with monthly commitment for A" in said.err


def test_d5_an_upgrade_cancels_the_terms_and_says_so(hub, run, js):
    assert run(*terms(hub, "--commitment", "monthly"), today=DAY).code == 0
    up = ("subscription", hub, "change-tier", *SALES, "--tier", "Enterprise")
    gone = [{"product": "Sales Hub", "commitment": "monthly", "months": 1}]
    assert js(*up, "--quote", today=DAY)["cancels"] == gone
    assert "The other terms of Sales Hub at the renewal would be cancelled by this." in (
        run(*up, "--quote", today=DAY).out
    )
    said = run(*up, today=DAY).out
    assert "The other terms of Sales Hub at the renewal were cancelled by this." in said
    assert "cancelled by this: the tier was changed at once" in run("history", hub, today=DAY).out


def test_d10_terms_wait_for_auto_renewal(hub, run):
    assert run(*terms(hub, "--commitment", "monthly"), today=DAY).code == 0
    off = run("subscription", hub, "auto-renew", "off", *SALES, today=DAY).out
    waits = "the pending change of terms acts only if auto-renewal is switched on again."
    assert f"Sales Hub: {waits}" in off
    assert waits in run("overview", hub, today=DAY).out


def test_e1_5_a_lower_tier_has_the_price_of_the_renewal_day(hub, run, js, tmp_path):
    book = tmp_path / "book.json"
    assert run("prices", hub, "export", "hubs-2022", book, today=DAY).code == 0
    document = json.loads(book.read_text("utf-8"))
    document["key"] = "ours"
    rising = []
    for one in document["prices"]:
        rising += [one | {"to": "2027-01-01"}, one | {"from": "2027-01-01", "base": "33"}]
    book.write_text(json.dumps(document | {"prices": rising}), encoding="utf-8")
    assert run("prices", hub, "import", book, today=DAY).code == 0
    assert run("subscription", hub, "edit", *SALES, "--price-book", "ours", today=DAY).code == 0
    lower = ("subscription", hub, "change-tier", *SALES, "--tier", "Starter")
    quote = js(*lower, "--quote", today=DAY)
    assert (quote["lines"][0]["unit_price"], quote["next_term"]) == ("33.00", "396.00")
    assert js(*lower, today=DAY)["quote"]["next_term"] == "396.00"


def test_b8_a_price_from_the_renewal_on(hub, run, js):
    quote = js(*price(hub, "--percent", 10, "--quote"), today=DAY)
    assert (quote["next_term_before"], quote["next_term"]) == ("5400.00", "5940.00")
    assert row(js, hub)["agreed_price"] is None
    done = js(*price(hub, "--percent", 10), today=DAY)
    assert done["agreed_price"] == {"percent": "10"}
    told = "prices rise by 10 % at the renewal"
    assert f"Sales Hub: {told}." in run("overview", hub, today=DAY).out
    assert told in run("subscription", hub, "show", today=DAY).out
    fall = run(*price(hub, "--base", 400), today=DAY).out
    assert "400.00 USD base and 90.00 per seat and month (contract) from the renewal on" in fall
    assert row(js, hub, LATER)["period_amount"] == "400.00"


@pytest.mark.parametrize(
    ("more", "code"),
    [((), 2), (("--percent", 1, "--base", 4), 2), (("--percent", -101), 1), (("--cancel",), 1)],
)
def test_b8_a_price_that_cannot_be(hub, run, more, code):
    assert run(*price(hub, *more), today=DAY).code == code


def test_b8_a_price_is_taken_off_and_what_comes_before_it_is_said(hub, run, js):
    assert run(*price(hub, "--percent", -5), today=DAY).code == 0
    assert "keeps its price at the renewal" in run(*price(hub, "--cancel"), today=DAY).out
    assert row(js, hub)["agreed_price"] is None
    assert run(*terms(hub, "--commitment", "monthly"), today=DAY).code == 0
    said = run(*price(hub, "--percent", 5), today=DAY).out
    assert "already has a price of its own: that one counts first." in said
    assert run("verify", hub, today=DAY).code == 0
