"""Cases of tiers and of contracts that are corrected, through the command line."""

from decimal import Decimal

import pytest

from tests.evaluator import evaluate

SALES = ("--product", "Sales Hub")
P = ("--product", "P")
DAY = "2026-11-10"


def tier(workspace, name, *more):
    return ("subscription", workspace, "change-tier", *SALES, "--tier", name, *more)


def test_case_03_an_upgrade_cancels_the_lower_tier_of_the_renewal_and_says_so(hub, run, js):
    assert run(*tier(hub, "Starter"), today=DAY).code == 0
    gone = "The change of Sales Hub to Starter {} cancelled by this."

    quote = js(*tier(hub, "Enterprise", "--quote"), today=DAY)
    assert quote["cancels"] == [{"product": "Sales Hub", "tier": "Starter"}]
    assert (quote["next_term"], quote["next_term_before"]) == ("14400.00", "540.00")
    parts = [(part["cancels"], part["amount"]) for part in quote["next_term_parts"]]
    assert parts == [(None, "9000.00"), ({"product": "Sales Hub", "tier": "Starter"}, "4860.00")]
    asked = run(*tier(hub, "Enterprise", "--quote"), today=DAY)
    assert gone.format("would be") in asked.out
    said = [line for line in asked.out.splitlines() if line.startswith("    of ")]
    assert said[0].startswith("    of this change: ")
    assert said[0].endswith(" = 9000.00")
    assert said[1].startswith("    of the cancelled change to Starter: ")
    assert said[1].endswith(" = 4860.00")
    assert js("overview", hub, today=DAY)["subscriptions"][0]["tier_plan"]["tier"] == "Starter"

    said = run(*tier(hub, "Enterprise"), today=DAY)
    assert gone.format("was") in said.out
    assert gone.format("would be") not in said.out
    [row] = js("overview", hub, today=DAY)["subscriptions"]
    assert (row["tier"], row["tier_plan"]) == ("Enterprise", None)
    [later] = js("overview", hub, today="2027-01-02")["subscriptions"]
    assert (later["tier"], later["included"]) == ("Enterprise", 10)
    history = run("history", hub, today=DAY).out
    assert "change to Starter cancelled by this: the tier was changed at once" in history
    assert run("verify", hub, today=DAY).code == 0


def test_case_03_in_json_and_taken_back(hub, run, js):
    run(*tier(hub, "Starter"), today=DAY)
    done = js(*tier(hub, "Enterprise"), today=DAY)
    assert done["cancelled"] == done["cancels"] == [{"product": "Sales Hub", "tier": "Starter"}]
    assert run("history", hub, "--undo", 4, today=DAY).code == 0
    [row] = js("overview", hub, today=DAY)["subscriptions"]
    assert (row["tier"], row["tier_plan"]["tier"]) == ("Professional", "Starter")
    assert run("history", hub, "--undo", 6, today=DAY).code == 0
    [row] = js("overview", hub, today=DAY)["subscriptions"]
    assert (row["tier"], row["tier_plan"]) == ("Enterprise", None)
    assert run("verify", hub, today=DAY).code == 0


def test_case_03_a_tier_that_is_higher_still_stays_scheduled(hub, run, js):
    run("subscription", hub, "edit", *SALES, "--tier", "Starter", "--base", 45, "--included", 2,
        "--seat-price", 22, today=DAY)  # fmt: skip
    own = ("--base", 1200, "--included", 10, "--seat-price", 120)
    assert run(*tier(hub, "Enterprise", *own, "--on", "2027-01-01"), today=DAY).code == 0
    up = js(*tier(hub, "Professional", "--base", 450, "--included", 5, "--seat-price", 90),
            today=DAY)  # fmt: skip
    assert "cancelled" not in up
    assert up["cancels"] == []
    assert up["tier_plan"] == {"tier": "Enterprise", "effective": "2027-01-01"}


def test_case_09_two_upgrades_in_one_paid_year_say_what_they_cost(workspace_file, run, js):
    w = workspace_file
    run("new", w, "--account", "A", today="2026-01-01")
    terms = ("--tier", "Starter", "--start", "2026-01-01", "--billing", "annual")
    prices = ("--included", 1, "--seat-price", 0)
    run("subscription", w, "add", *P, *terms, "--base", 50, *prices, today="2026-01-01")
    change = ("subscription", w, "change-tier", *P)
    shown = []
    for name, base, day in (("Pro", 100, "2026-01-24"), ("Ent", 150, "2026-01-29")):
        asked = (*change, "--tier", name, "--base", base, *prices)
        quote = js(*asked, "--quote", today=day)
        done = js(*asked, today=day)
        assert done["lines"] == done["quote"]["lines"] == quote["lines"]
        for line in quote["lines"]:
            assert evaluate(line["derivation"]) == Decimal(line["amount"])
        shown += [line["amount"] for line in quote["lines"]]
        said = run(*asked, "--quote", today=day)
        assert said.code == 1  # it is that tier already
    assert shown == ["-562.19", "1124.38", "-1107.94", "1661.92"]
    projected = js("project", w, "--months", 14, today="2026-01-29")
    assert Decimal(projected["total"]) == Decimal("2916.17")


def test_case_09_the_amounts_are_printed(hub, run):
    said = run(*tier(hub, "Enterprise"), today=DAY).out
    assert "Sales Hub is Enterprise from today." in said
    assert "credit for the unused part" in said
    assert "= -315.00\n" in said
    assert "= 840.00\n" in said
    assert "next invoice           450.00 -> 1,725.00  (2026-12-01)" in said


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("--tier", "Starter", "--on", "2026-12-10"), 1, "tier_waits"),
        (("--tier", "Starter", "--on", DAY), 1, "tier_waits"),
        (("--tier", "Starter", "--on", "2027-01-02"), 1, "tier_waits"),
        (("--tier", "Enterprise", "--on", "2026-12-10"), 1, "only_today"),
        (("--tier", "Enterprise", "--on", "2027-01-02"), 1, "only_today"),
        (("--cancel", "--on", "2027-01-01"), 2, "usage"),
    ],
)
def test_case_09_a_day_on_which_it_does_not_act_is_refused(hub, js, arguments, code, error):
    before = js("overview", hub, today=DAY)
    refused = js("subscription", hub, "change-tier", *SALES, *arguments, today=DAY, code=code)
    assert refused["error"] == error
    assert js("overview", hub, today=DAY) == before


def test_case_09_the_day_on_which_it_does_act_is_accepted(hub, js):
    lower = js(*tier(hub, "Starter", "--on", "2027-01-01"), today=DAY)
    assert (lower["scheduled"], lower["effective"]) == (True, "2027-01-01")
    kept = js("subscription", hub, "change-tier", *SALES, "--cancel", "--quote", today=DAY)
    assert (kept["next_term_before"], kept["next_term"]) == ("540.00", "5400.00")
    js("subscription", hub, "change-tier", *SALES, "--cancel", today=DAY)
    higher = js(*tier(hub, "Enterprise", "--on", DAY), today=DAY)
    assert (higher["scheduled"], higher["effective"]) == (False, DAY)


def test_what_another_tier_does_to_the_seats_is_said_beforehand(workspace_file, run, js):
    w = workspace_file
    run("new", w, "--account", "A", today=DAY)
    start = ("--price-book", "hubs-2022", "--start", "2026-01-01", "--additional", 3)
    run("subscription", w, "add", *SALES, "--tier", "Starter", *start, today=DAY)
    quote = js(*tier(w, "Professional", "--quote"), today=DAY)
    seats = [
        [side[name] for name in ("included", "additional", "owned")]
        for side in (quote["current"], quote["after"])
    ]
    assert seats == [[2, 3, 5], [5, 3, 8]]
    said = run(*tier(w, "Professional", "--quote"), today=DAY).out
    for told in (
        "tier                   Starter -> Professional",
        "included users         2 -> 5",
        "owned in all           5 -> 8",
        "additional paid users  3 -> 3",
        "The 3 additional stay beside 5 included",
    ):
        assert told in said


def test_case_17_a_start_that_was_a_day_wrong_is_corrected(workspace_file, js, run):
    w, day = workspace_file, "2026-11-29"
    run("new", w, "--account", "A", today=day)
    own = ("--billing", "monthly", "--base", 0, "--included", 0, "--seat-price", 90)
    terms = ("--tier", "T", "--start", "2025-12-31", "--months", 12)
    run("subscription", w, "add", *SALES, *terms, *own, today=day)
    edit = ("subscription", w, "edit", *SALES)
    right = js(*edit, "--start", "2026-01-01", "--months", 12, today=day)
    assert (right["start"], right["term"]) == ("2026-01-01", ["2026-01-01", "2027-01-01"])
    assert right["last_day_to_act"] == "2026-12-31"


@pytest.mark.parametrize(
    ("options", "term", "months"),
    [
        (("--start", "2026-03-15"), ["2026-03-15", "2027-03-15"], 12),
        (("--months", 6), ["2026-07-01", "2027-01-01"], 6),
        (("--months", 24), ["2026-01-01", "2028-01-01"], 24),
        (("--start", "2024-06-01"), ["2026-06-01", "2027-06-01"], 12),
        (("--renewal", "2027-03-01"), ["2026-01-01", "2027-03-01"], 12),
        (("--renewal", "2026-12-01"), ["2026-01-01", "2026-12-01"], 12),
        (("--start", "2025-10-01", "--renewal", "2027-01-01"), ["2026-01-01", "2027-01-01"], 12),
        (("--start", "2026-07-01", "--renewal", "2027-01-01"), ["2026-07-01", "2027-01-01"], 12),
        (("--months", 6, "--renewal", "2027-01-01"), ["2026-07-01", "2027-01-01"], 6),
        (("--start", "2026-01-31", "--renewal", "2027-02-28"), ["2026-02-28", "2027-02-28"], 12),
    ],
)
def test_dates_that_were_entered_wrong_are_entered_right(hub, js, run, options, term, months):
    right = js("subscription", hub, "edit", *SALES, *options, today=DAY)
    assert (right["term"], right["months"]) == (term, months)
    assert right["renewal"] == term[1]
    [row] = js("overview", hub, today=DAY)["subscriptions"]
    assert row["renewal"] == term[1]
    [after] = js("subscription", hub, "show", today=term[1])
    assert after["term"][0] == term[1]
    assert run("verify", hub, today=DAY).code == 0


@pytest.mark.parametrize(
    ("options", "field"),
    [
        (("--renewal", "2027-01-15"), "the renewal date"),
        (("--renewal", DAY), "the renewal date"),
        (("--months", 0), "the months of a term"),
        (("--months", 121), "the months of a term"),
        (("--months", 999_999_999_999), "the months of a term"),
        (("--months", 3, "--renewal", "1990-01-01"), "the renewal date"),
    ],
)
def test_dates_that_cannot_be_are_refused_by_name(hub, js, options, field):
    before = js("subscription", hub, "show", today=DAY)
    refused = js("subscription", hub, "edit", *SALES, *options, today=DAY, code=1)
    assert refused["error"] == "invalid_contract"
    assert f"{field} cannot be" in refused["message"]
    assert js("subscription", hub, "show", today=DAY) == before


def test_a_term_that_would_not_hold_what_was_bought_in_it_is_refused(hub, js, run):
    run("checkout", hub, *SALES, "--seats", 2, "--on", DAY, today=DAY)
    moved = ("subscription", hub, "edit", *SALES, "--start", "2026-11-15", "--months", 12)
    refused = js(*moved, today="2026-11-20", code=1)
    assert refused["message"].startswith(
        "The contract of Sales Hub was not saved: the first day cannot be “2026-11-15”, for "
        "something was bought on 2026-11-10, which the term would not hold."
    )
    short = js("subscription", hub, "edit", *SALES, "--months", 1, "--start", "2026-10-20",
               "--renewal", "2026-12-20", today="2026-11-20", code=1)  # fmt: skip
    assert "the first day cannot be “2026-11-20”" in short["message"]


def test_a_monthly_commitment_makes_a_term_of_one_month_unless_told_otherwise(
    workspace_file, js, run
):
    w = workspace_file
    run("new", w, "--account", "A", today=DAY)
    terms = ("--tier", "Starter", "--price-book", "hubs-2022", "--start", "2026-11-01")
    monthly = ("--commitment", "monthly")
    added = js("subscription", w, "add", *SALES, *terms, *monthly, today=DAY)
    assert (added["months"], added["renewal"]) == (1, "2026-12-01")
    assert added["base"] == "50.00"
    service = ("--product", "Service Hub")
    stated = js("subscription", w, "add", *service, *terms, *monthly, "--months", 12, today=DAY)
    assert (stated["months"], stated["renewal"]) == (12, "2027-11-01")


@pytest.mark.parametrize("verb", ["add", "edit"])
def test_fraction_is_no_convention_of_a_contract(hub, js, verb):
    more = ("--tier", "T", "--start", "2026-01-01") if verb == "add" else ()
    refused = js("subscription", hub, verb, *SALES, *more, "--convention", "fraction", code=2,
                 today=DAY)  # fmt: skip
    assert "no fraction to state" in refused["message"]
    assert "actual_days" in refused["message"]


def test_inclusive_days_says_that_it_equals_actual_days(hub, js, run):
    run("subscription", hub, "edit", *SALES, "--convention", "inclusive_days", today=DAY)
    assert js("subscription", hub, "show", today=DAY)[0]["convention_equals"] == "actual_days"
    shown = run("subscription", hub, "show", today=DAY).out
    assert "by inclusive_days (here the same as actual_days)" in shown
    assert "equals actual_days" in " ".join(run("subscription", hub, "edit", "--help").out.split())


@pytest.fixture
def stepped(case, workspace_file, run):
    """Sales Hub at a price in steps, of a book that comes with a case."""

    def stepped(number, book, additional):
        w, day = workspace_file, "2026-11-01"
        assert run("new", w, "--account", "A", today=day).code == 0
        assert run("prices", w, "import", case(number) / f"{book}.json", today=day).code == 0
        terms = ("--tier", "Professional", "--price-book", book, "--start", day)
        seats = ("--billing", "monthly", "--additional", additional)
        assert run("subscription", w, "add", *SALES, *terms, *seats, today=day).code == 0
        return w

    return stepped


def test_case_04_every_step_of_a_price_is_shown(stepped, run, js):
    w = stepped("04", "volume", 20)
    shown = run("subscription", w, "show", today="2026-11-01").out
    assert "volume 25.00 (1 to 20), 20.00 (21 and more) per seat and month" in shown
    [contract] = js("subscription", w, "show", today="2026-11-01")
    assert contract["seat_price_model"] == "volume"
    assert contract["seat_price_tiers"] == [
        {"upto": 20, "unit": "25.00", "flat": "0.00"},
        {"upto": None, "unit": "20.00", "flat": "0.00"},
    ]
    more = js("checkout", w, *SALES, "--seats", 1, "--quote", today="2026-11-16")
    assert [line["amount"] for line in more["lines"]] == ["0.00"]
    assert more["next_invoice"] == "420.00"
    run("checkout", w, *SALES, "--seats", 1, today="2026-11-16")
    back = js("downgrade", w, *SALES, "--seats", 1, "--quote", today="2026-11-16")
    periods = (back["current"]["period_amount"], back["after"]["period_amount"])
    assert periods == ("420.00", "500.00")


def test_case_05_a_formula_ends_in_the_currencys_digits(stepped, run, js):
    w = stepped("05", "graduated", 4)
    shown = run("subscription", w, "show", today="2026-11-01").out
    assert (
        "graduated 30.00 (1 to 5), 25.00 (6 to 10), 20.00 (11 and more) per seat and month" in shown
    )
    asked = ("checkout", w, *SALES, "--seats", 4, "--quote")
    [line] = js(*asked, today="2026-11-16")["lines"]
    assert line["amount"] == "52.50"
    assert "= 52.50\n" in run(*asked, today="2026-11-16").out


def test_own_prices_that_are_not_given_stay_as_they_are(hub, js):
    quote = js(*tier(hub, "Enterprise", "--base", 500, "--quote"), today=DAY)
    assert (quote["after"]["included"], quote["after"]["period_amount"]) == (5, "500.00")
    seats = js(*tier(hub, "Enterprise", "--base", 500, "--included", 0, "--quote"), today=DAY)
    assert seats["after"]["owned"] == 0
    run_over = js(*tier(hub, "Enterprise", "--seat-price", 95, "--quote"), today=DAY)
    assert run_over["after"]["period_amount"] == "450.00"  # dearer seats, none of them additional


def test_another_tier_of_a_contract_with_its_own_prices_needs_their_prices(hub, run):
    own = ("--tier", "T", "--start", "2026-01-01", "--base", 50, "--included", 1)
    run("subscription", hub, "add", *P, *own, "--seat-price", 5, today=DAY)
    said = run("subscription", hub, "change-tier", *P, "--tier", "Pro", today=DAY)
    assert said.code == 1
    assert said.err == (
        "P Pro has no price here: the contract has its own prices and no price book. Enter the "
        "prices of Pro too, or give the contract a price book first.\n"
    )
