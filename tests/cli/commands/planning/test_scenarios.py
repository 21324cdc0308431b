"""scenario: what people read, and what is refused without anything being stored."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest

from tests.evaluator import evaluate

DAY = "2026-03-16"
LATER = "2026-04-20"
SALES = "Sales Hub"


@pytest.fixture
def tidy(w, run):
    """A scenario that buys two seats, and gives up more than there are."""
    steps = ("--buy", f"{SALES}=2", "--remove", f"{SALES}=900")
    assert run("scenario", w, "add", "Tidy", "--note", "Why", *steps, today=DAY).code == 0
    return w


def write(folder, content):
    path = folder / "plan.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_a_scenario_is_told_step_by_step_with_what_does_not_apply(tidy, run):
    said = run("scenario", tidy, "show", "tidy", "--months", 12, today=DAY).out
    assert said.startswith("Tidy: 2 steps, 12 months\nWhy\n")
    assert "Buy 2 seats of Sales Hub" in said
    assert "does not apply" in said
    assert "  2: " in said
    assert "\n1 step does not apply.\n" in said


def test_the_list_says_what_each_comes_to_in_a_year(tidy, run, js):
    [row] = js("scenario", tidy, "list", today=DAY)["scenarios"]
    shown = js("scenario", tidy, "show", "Tidy", "--months", 12, today=DAY)
    assert row == {
        "name": "Tidy",
        "note": "Why",
        "steps": 2,
        "refused": 1,
        "changed": 0,
        "edited": DAY,
        "moved": False,
        "difference": shown["steps"][0]["effect"],
    }
    said = run("scenario", tidy, "list", today=DAY).out
    assert said.splitlines()[1].startswith(f"Tidy      2  {Decimal(row['difference']):+,}")


def test_without_scenarios_the_list_says_how_to_make_one(w, run, js):
    assert js("scenario", w, "list", today=DAY)["scenarios"] == []
    assert "Make one with scenario W add NAME." in run("scenario", w, "list", today=DAY).out


def test_answers_carry_the_day_the_currency_and_the_age_of_the_data(tidy, js, tmp_path):
    out = tmp_path / "tidy.json"
    for words in (
        ("scenario", tidy, "list"),
        ("scenario", tidy, "export", "Tidy", "--out", out),
        ("scenario", tidy, "show", "Tidy"),
        ("scenario", tidy, "copy", "Tidy", "Other"),
        ("scenario", tidy, "remove", "Tidy"),
        ("project", tidy, "--scenario", "Other"),
        ("overview", tidy, "--scenario", "Other"),
    ):
        answer = js(*words, today=DAY)
        assert answer["currency"] == "USD"
        assert {"contracts", "price_book"} <= {one["source"] for one in answer["freshness"]}


def test_b9_every_effect_is_recomputed_from_its_derivation(w, js, tmp_path):
    steps = ("--buy", f"{SALES}=2", "--renewal-price", f"{SALES}=7.5", "--remove", f"{SALES}=1")
    tier = ("--tier", f"{SALES}=Enterprise", "--terms", "Service Hub=monthly")
    shown = js("scenario", w, "add", "All", *steps, *tier, "--on", "2026-04-20", today=DAY)
    explained = [step for step in shown["steps"] if step["derivation"]]
    assert len(explained) >= 3
    for step in explained:
        assert evaluate(step["derivation"]) == Fraction(step["effect"])


def test_e1_10_people_are_told_that_the_account_moved(tidy, run):
    run("checkout", tidy, "--product", SALES, "--seats", 1, today=DAY)
    said = run("scenario", tidy, "show", "Tidy", today=DAY).out
    assert f"The account changed since {DAY}: 1 line of history, +" in said
    run("scenario", tidy, "looks-right", "Tidy", today=DAY)
    assert "The account changed" not in run("scenario", tidy, "show", "Tidy", today=DAY).out


def test_e1_12_a_scenario_is_exported_imported_and_not_written_over(tidy, run, js, tmp_path):
    out = tmp_path / "tidy.json"
    assert js("scenario", tidy, "export", "tidy", "--out", out, today=DAY)["steps"] == 2
    assert json.loads(out.read_text())["format"] == "seatdesk-scenario-1"
    again = run("scenario", tidy, "export", "Tidy", "--out", out, today=DAY)
    assert (again.code, again.err) == (3, f"{out}: File exists.\n")
    back = js("scenario", tidy, "import", out, "--name", "Back", today=DAY)
    shown = js("scenario", tidy, "show", "Tidy", today=DAY)
    assert back == shown | {"name": "Back"}


def test_b11_a_missing_rate_is_named_and_never_taken_for_one(w, run, js, tmp_path):
    chat = {"on": "2026-04-01", "do": "subscribe", "product": "Chat", "tier": "Basic"}
    path = write(tmp_path, [chat | {"currency": "SEK", "base": "50", "seat_price": "5"}])
    shown = js("scenario", w, "add", "Chat", "--steps", path, today=DAY)
    assert shown["steps"][0]["effect"] is None
    assert {(r["base"], r["quote"]) for r in shown["missing_rates"]} == {("SEK", "USD")}
    assert js("scenario", w, "list", today=DAY)["scenarios"][0]["difference"] is None
    said = run("scenario", w, "show", "Chat", today=DAY).out
    assert "No exchange rate SEK/USD on 2026-04-01 or before" in said


def test_v6_a_rate_is_named_that_only_the_service_of_past_invoices_lacks(w, js, tmp_path):
    chat = {"on": DAY, "do": "subscribe", "product": "Chat", "tier": "Basic", "billing": "annual"}
    path = write(tmp_path, [chat | {"currency": "SEK", "base": "50", "seat_price": "5"}])
    js("scenario", w, "add", "Chat", "--steps", path, today=DAY)
    js("scenario", w, "record", "Chat", "--step", 1, today=DAY)
    js("rates", w, "add", "SEK", "USD", "0.1", "--on", LATER, "--source", "bank", today=LATER)
    shown = js("scenario", w, "add", "Later", "--buy", "Chat=1", today=LATER)
    assert [total["service"] for total in shown["totals"]] == [None, None, None]
    assert [total["net"] is None for total in shown["totals"]] == [False, False, False]
    assert shown["missing_rates"] == [{"base": "SEK", "quote": "USD", "on": DAY}]


STEP = {"on": DAY, "do": "buy", "product": SALES, "seats": 1}
BAD = [
    ("[{", "invalid_step", "plan.json was not read: it is not JSON"),
    ({"steps": []}, "invalid_step", "it is no list of steps"),
    ([STEP, {**STEP, "do": "sell"}], "invalid_step", "Step 2 was not read: “do” is sell"),
    ([STEP, {**STEP, "seats": True}], "invalid_step", "Step 2 was not read: “seats” is True"),
    ([{**STEP, "on": "2026-02-30"}], "invalid_step", "Step 1 was not read: “on” is 2026-02-30"),
    ([{**STEP, "on": "1066-10-14"}], "invalid_step", "Step 1 was not read: “on” is 1066-10-14"),
    ([{**STEP, "colour": "red"}], "invalid_step", "Step 1 was not read: “colour” is no field"),
    ([{**STEP, "price": "NaN"}], "invalid_step", "Step 1 was not read: “price” is NaN"),
    ("[" + json.dumps(STEP)[:-1] + ', "price": NaN}]', "invalid_step", "Step 1 was not read"),
    ("[" + json.dumps(STEP)[:-1] + ', "seats": 2}]', "invalid_step", "“seats” stands in it twice"),
    ([{**STEP, "seats": 10**30}], "invalid_step", "Step 1 was not read: “seats” is 10000"),
    ([STEP] * 501, "too_many", "The scenario would have 501 steps"),
    (
        [{**STEP, "do": "assign", "users": ["a@b.se", "A@b.se"]}],
        "invalid_step",
        "“seats” is no field",
    ),
    (
        [{"on": DAY, "do": "assign", "product": SALES, "users": ["a@b.se", "A@b.se"]}],
        "invalid_step",
        "Step 1 was not read: “users” has A@b.se twice",
    ),
]


@pytest.mark.parametrize(("content", "error", "said"), BAD)
def test_steps_that_cannot_be_read_store_nothing(w, js, tmp_path, content, error, said):
    path, history = write(tmp_path, content), js("history", w, today=DAY)
    answer = js("scenario", w, "add", "New", "--steps", path, code=1, today=DAY)
    assert answer["error"] == error
    assert said in answer["message"]
    assert js("scenario", w, "list", today=DAY)["scenarios"] == []
    assert js("history", w, today=DAY) == history


def test_a_steps_file_that_is_not_there_is_trouble_with_a_file(w, run, tmp_path):
    said = run("scenario", w, "add", "New", "--steps", tmp_path / "none.json", today=DAY)
    assert said.code == 3
    assert "There is no file" in said.err


@pytest.mark.parametrize(
    "options",
    [
        ("--buy", SALES),
        ("--buy", f"{SALES}=two"),
        ("--buy", "=2"),
        ("--terms", f"{SALES}=weekly"),
        ("--terms", f"{SALES}=annual,weekly"),
        ("--auto-renew", f"{SALES}=perhaps"),
        ("--assign", "ada@example.com"),
        ("--product", SALES),
        ("--unassign", "ada@example.com"),
        ("--assign", "ada@example.com", "--product", SALES, "--release"),
        ("--on", "yesterday"),
    ],
)
def test_options_that_make_no_step_are_wrong_usage(w, run, options):
    said = run("scenario", w, "add", "New", *options, today=DAY)
    assert (said.code, said.out) == (2, "")
    assert run("scenario", w, "list", "--json", today=DAY).data["scenarios"] == []


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("add", "Account", "--buy", f"{SALES}=1"), "reserved_name"),
        (("add", "New", "--buy", f"{SALES}=0"), "invalid_step"),
        (("add", "x" * 61), "too_many"),
        (("show", "None"), "unknown_scenario"),
        (("show", "Tidy", "--months", 0), "out_of_span"),
        (("show", "Tidy", "--months", 61), "out_of_span"),
        (("remove", "Tidy", "--step", 3), "invalid_step"),
        (("move", "Tidy", "--step", 1, "--to", 3), "invalid_step"),
        (("copy", "Tidy", "TIDY"), "scenario_exists"),
        (("rename", "Tidy", "do nothing"), "reserved_name"),
        (("record", "Tidy", "--step", 2), "more_than_removable"),
        (("export", "None", "--out", "x.json"), "unknown_scenario"),
    ],
)
def test_refusals_have_the_code_of_the_rule(tidy, js, words, error):
    before = js("scenario", tidy, "list", today=DAY)
    assert js("scenario", tidy, *words, code=1, today=DAY)["error"] == error
    assert js("scenario", tidy, "list", today=DAY) == before


def test_the_place_of_a_wrong_step_is_there_for_programs(w, js, tmp_path):
    path = write(tmp_path, [STEP, {**STEP, "seats": 0}])
    answer = js("scenario", w, "add", "New", "--steps", path, code=1, today=DAY)
    assert (answer["step"], answer["field"]) == (2, "seats")


def test_project_and_overview_show_the_account_with_a_scenario(tidy, run, js):
    plain = js("project", tidy, "--months", 12, today=DAY)
    planned = js("project", tidy, "--months", 12, "--scenario", "TIDY", today=DAY)
    shown = js("scenario", tidy, "show", "Tidy", "--months", 12, today=DAY)
    assert (planned["scenario"], planned["refused"]) == ("Tidy", 1)
    assert planned["net"] == shown["totals"][0]["net"] != plain["net"]
    on_day = js("overview", tidy, "--scenario", "Tidy", today=DAY)
    for answer in (planned, on_day):
        said_of = [answer[key] for key in ("as_of", "currency", "freshness")]
        assert said_of == [shown[key] for key in ("as_of", "currency", "freshness")]
    ahead = js("overview", tidy, "--scenario", "Tidy", "--on", "2026-06-01", today=DAY)
    assert ahead["as_of"] == "2026-06-01"
    said = run("overview", tidy, "--scenario", "Tidy", today=DAY).out
    assert said.startswith("With the scenario Tidy\n")
    assert said.endswith("1 step does not apply.\n")
    assert run("overview", tidy, "--on", DAY, today=DAY).code == 2
    late = js("overview", tidy, "--scenario", "Tidy", "--on", "2026-03-15", code=1, today=DAY)
    assert late["error"] == "in_the_past"
    assert late["message"].startswith("Tidy cannot be shown as of 2026-03-15: that is before ")
