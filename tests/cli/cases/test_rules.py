"""Rules that were kept silently, or refused in words that mislead."""

import pytest

HUB = "Sales Hub"
DAY = "2026-11-10"


@pytest.fixture
def pending(hub, run):
    """Five of seven seats assigned, and a removal of two for the renewal."""
    run("subscription", hub, "edit", "--product", HUB, "--additional", 2, today=DAY)
    for number in range(1, 6):
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    assert run("downgrade", hub, "--product", HUB, "--seats", 2, today=DAY).code == 0
    return hub


def test_d10_what_waits_for_a_renewal_that_is_off_neither_leaves_nor_changes(base, run, js):
    """All of it ends then: to say that some of it leaves as well would be false."""
    day, sales, service = "2026-11-29", ("--product", HUB), ("--product", "Service Hub")
    run("downgrade", base, *sales, "--seats", 2, today=day)
    lower = ("--tier", "Starter", "--base", 50, "--included", 5, "--seat-price", 20)
    run("subscription", base, "change-tier", *service, *lower, today=day)
    before = run("overview", base, today=day).out
    assert "Sales Hub: 2 additional paid users leave on 2027-11-01." in before
    assert "Service Hub: Starter from 2027-11-01." in before
    waits = "acts only if auto-renewal is switched on again."
    removal = f"Sales Hub: the pending removal of 2 additional paid users {waits}"
    tier = f"Service Hub: the pending change to Starter {waits}"
    for product, told in ((sales, removal), (service, tier)):
        off = run("subscription", base, "auto-renew", "off", *product, today=day)
        assert told in off.out
    after = run("overview", base, today=day).out
    for told in (removal, tier):
        assert told in after
    assert "users leave" not in after
    assert "Starter from" not in after
    assert after.count("ends on 2027-11-01, auto-renewal is off.") == 2
    for product in (sales, service):
        on = run("subscription", base, "auto-renew", "on", *product, today=day)
        assert waits not in on.out
    assert run("overview", base, today=day).out == before


def test_d8_an_upgrade_says_what_becomes_of_the_pending_removal(base, run):
    day, sales = "2026-11-29", ("--product", HUB)
    up = ("change-tier", *sales, "--tier", "Enterprise", "--base", 300, "--included", 6)
    stays = "The pending removal stays: 1 additional paid user leaves on 2027-11-01."
    assert stays not in run("subscription", base, *up, "--quote", today=day).out
    run("downgrade", base, *sales, "--seats", 1, today=day)
    assert stays in run("subscription", base, *up, "--quote", today=day).out
    assert stays in run("subscription", base, *up, today=day).out


def test_d4_a_quote_while_a_request_is_pending_says_that_it_takes_its_place(pending, run, js):
    quote = ("downgrade", pending, "--product", HUB, "--quote")
    said = run(*quote, "--seats", 1, today=DAY).out
    assert "This is in place of the pending request (2 seats on 2027-01-01)" in said
    for way in (("--cancel",), ("--seats", 0)):
        told = run(*quote, *way, today=DAY).out
        assert (
            "This is what cancelling the pending request (2 seats on 2027-01-01) changes." in told
        )
    waiting = {"seats": 2, "effective": "2027-01-01"}
    assert js(*quote, "--seats", 1, today=DAY)["replaces"] == waiting
    run("downgrade", pending, "--product", HUB, "--cancel", today=DAY)
    assert js(*quote, "--seats", 1, today=DAY)["replaces"] is None
    assert "pending request" not in run(*quote, "--seats", 1, today=DAY).out


@pytest.mark.parametrize(
    ("currency", "base", "seat"),
    [("USD", "450.00", "90.00"), ("JPY", "450", "90"), ("KWD", "450.000", "90.000")],
)
def test_prices_are_money_wherever_they_are_shown(workspace_file, run, currency, base, seat):
    w = workspace_file
    run("new", w, "--account", "A", "--currency", currency, today=DAY)
    prices = ("--base", 450, "--included", 5, "--seat-price", 90, "--additional", 3)
    terms = ("--tier", "Pro", "--start", "2026-11-01", "--billing", "monthly")
    run("subscription", w, "add", "--product", HUB, *terms, *prices, today=DAY)
    shown = run("subscription", w, "show", today=DAY).out
    assert f"  {base} {currency} base, {seat} per seat and month (contract)" in shown
    quote = run("checkout", w, "--product", HUB, "--seats", 1, "--quote", today="2026-12-01").out
    assert f"({seat} seat price (contract) x 1 seat)" in quote
    assert quote.split("x 1 seat)")[1].splitlines()[0].endswith(f" = {seat}")


def test_prices_of_a_book_and_of_a_renewal_are_money(hub, run):
    book = run("prices", hub, "show", "hubs-2022", today=DAY).out
    assert "450.00" in book
    assert not [line for line in book.splitlines() if " 450 " in line or " 90 " in line]
    run("prices", hub, "copy", "hubs-2022", "--key", "own", today=DAY)
    assert "1200.00" in run("prices", hub, "show", "own", today=DAY).out


def test_notice_above_the_term_names_the_term_and_what_to_enter(hub, run):
    edit = ("subscription", hub, "edit", "--product", HUB)
    said = run(*edit, "--notice-days", 400, today=DAY)
    assert said.code == 1
    assert (
        "400 days of notice is longer than its term, which has 365 days (from 2026-01-01 up to "
        "2027-01-01). Enter 365 or fewer, and save again."
    ) in said.err
    assert "Enter one from 0 to 365" in run(*edit, "--notice-days=-1", today=DAY).err
    assert run(*edit, "--notice-days", 365, today=DAY).code == 0


TOLD = "The downgrade of 2 Sales Hub seats was cancelled by this."
GONE = [{"product": HUB, "seats": 2}]


def test_case_23_a_new_user_whose_seat_cancels_a_removal_is_told_so(pending, run):
    said = run("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    assert (said.code, said.out.splitlines()) == (0, ["new@x.example was invited.", TOLD])
    told = run("history", pending, "--find", "CancelRemoval", today=DAY).out
    assert "Sales Hub: removal of 2 cancelled by this: seats were assigned" in told


def test_case_23_in_json_too(pending, js):
    added = js("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    assert added["cancelled"] == GONE
    overview = js("overview", pending, today=DAY)
    assert overview["subscriptions"][0]["pending"] is None


@pytest.mark.parametrize(
    "command",
    [
        ("assign", ("new@x.example", "--product", HUB)),
        ("subscription", ("edit", "--product", HUB, "--minimum", 1)),
        ("subscription", ("edit", "--product", HUB, "--additional", 1)),
    ],
)
def test_d5_every_command_says_what_it_cancelled(pending, run, js, command):
    name, arguments = command
    run("user", pending, "add", "new@x.example", today=DAY)
    assert js(name, pending, *arguments, today=DAY)["cancelled"] == GONE
    (last, *_) = js("history", pending, "--limit", 1, today=DAY)
    js("history", pending, "--undo", last["batch"], today=DAY)
    assert js("overview", pending, today=DAY)["subscriptions"][0]["pending"] is not None
    (last, *_) = js("history", pending, "--limit", 1, today=DAY)
    again = run("history", pending, "--undo", last["batch"], today=DAY)
    assert TOLD in again.out


def test_d5_policies_say_what_they_cancelled(pending, run):
    run("policies", pending, "set", "--invited-hold-seat", "off", today=DAY)
    run("user", pending, "add", "new@x.example", "--seat", HUB, today=DAY)
    said = run("policies", pending, "set", "--invited-hold-seat", "on", today=DAY)
    assert said.out.splitlines()[-1] == TOLD
    told = run("history", pending, "--find", "CancelRemoval", today=DAY).out
    assert "cancelled by this: more seats count by the account's policies" in told


@pytest.fixture(params=["--legacy", "--future-quote"])
def vendors(hub, run, request):
    """A full pool that only the vendor's own people can change, renewing on 1 January 2027."""
    for number in range(1, 6):
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    run("user", hub, "add", "late@x.example", today=DAY)
    edit = ("edit", "--product", HUB, request.param, "--notice-days", 31)
    assert run("subscription", hub, *edit, today=DAY).code == 0
    return hub


BUYING = {
    "checkout": ("--product", HUB, "--seats", 2),
    "checkout_quote": ("--product", HUB, "--seats", 2, "--quote"),
    "assign": ("late@x.example", "p9@x.example", "--product", HUB, "--buy"),
    "user": ("add", "n1@x.example", "n2@x.example", "--seat", HUB, "--buy"),
}


@pytest.mark.parametrize("way", BUYING)
def test_c5_no_command_buys_what_only_the_vendor_sells_and_the_message_is_drafted(
    vendors, run, js, way
):
    run("user", vendors, "add", "p9@x.example", today=DAY)
    name = way.partition("_")[0]
    said = run(name, vendors, *BUYING[way], today=DAY)
    assert said.code == 1
    assert "Contact your Customer Success Manager." in said.err.splitlines()[0]
    assert "please add 2 paid users of Sales Hub Professional for A by 2026-12-01." in said.err
    error = js(name, vendors, *BUYING[way], code=1, today=DAY)
    assert error["error"] == "contact_csm"
    assert "Subject: Sales Hub: add 2 paid users" in error["draft"]


def test_c5_after_the_last_day_to_act_the_message_asks_for_soon(vendors, run):
    said = run("checkout", vendors, "--product", HUB, "--seats", 1, today="2026-12-20")
    assert "please add 1 paid user of Sales Hub Professional for A as soon as possible." in said.err
    assert "The last day to act for it was 2026-12-01." in said.err


def test_c5_a_downgrade_is_refused_with_its_number(vendors, run):
    run("unassign", vendors, "p1@x.example", "--product", HUB, today=DAY)
    said = run("downgrade", vendors, "--product", HUB, "--seats", 1, "--quote", today=DAY)
    assert (said.code, "please remove 1 paid user of Sales Hub" in said.err) == (1, True)


@pytest.mark.parametrize(("name", "more"), [("Enterprise", ("--quote",)), ("starter", ())])
def test_c5_another_tier_is_refused_with_the_message_drafted(vendors, run, js, name, more):
    change = ("subscription", vendors, "change-tier", "--product", HUB, "--tier", name, *more)
    said = run(*change, today=DAY)
    assert said.code == 1
    assert "Contact your Customer Success Manager." in said.err.splitlines()[0]
    asks = f"please change Sales Hub Professional to {name.title()} for A by 2026-12-01."
    assert asks in said.err
    error = js(*change, code=1, today=DAY)
    assert error["error"] == "contact_csm"
    assert error["draft"].startswith("Subject: Sales Hub: change the tier\n")


@pytest.mark.parametrize("seats", [0, -3])
def test_c5_a_number_that_is_none_asks_the_vendor_for_nothing_odd(vendors, run, seats):
    for command, asks in (("checkout", "add"), ("downgrade", "remove")):
        said = run(command, vendors, "--product", HUB, f"--seats={seats}", today=DAY)
        assert (said.code, f"please {asks} 1 paid user of Sales Hub" in said.err) == (1, True)


def test_c5_what_was_pending_before_can_be_cancelled_with_0(pending, run, js):
    run("subscription", pending, "edit", "--product", HUB, "--legacy", today=DAY)
    gone = js("downgrade", pending, "--product", HUB, "--seats", 0, today=DAY)
    assert gone["pending"] is None


@pytest.mark.parametrize(
    "command",
    [
        ("assign", "late@x.example", "--product", HUB),
        ("user", "add", "n1@x.example", "--seat", HUB),
    ],
)
def test_c5_a_full_pool_of_the_vendors_sends_nobody_to_the_checkout(vendors, run, command):
    name, *rest = command
    said = run(name, vendors, *rest, today=DAY)
    assert said.code == 1
    assert "checkout" not in said.err
    assert "contact your Customer Success Manager" in said.err
    assert "please add 1 paid user of Sales Hub Professional for A by 2026-12-01." in said.err


def test_c5_an_import_into_it_too(vendors, run, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(f"email,seats\nlate@x.example,{HUB}\n")
    short = run("import", path, "--into", vendors, today=DAY)
    assert (short.code, "checkout" in short.err) == (1, False)
    bought = run("import", path, "--into", vendors, "--buy", today=DAY)
    assert bought.code == 1
    assert "please add 1 paid user of Sales Hub" in bought.err


@pytest.fixture
def idle(hub, run, tmp_path):
    """A full pool: one holder is deactivated, one a bot, one was never there."""
    for number in range(1, 6):
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    run("user", hub, "activate", "p1@x.example", today=DAY)
    run("user", hub, "deactivate", "p1@x.example", today=DAY)
    run("user", hub, "edit", "p2@x.example", "--type", "bot", today=DAY)
    run("user", hub, "add", "late@x.example", today=DAY)
    path = tmp_path / "people.csv"
    path.write_text(f"email,seats\nlate@x.example,{HUB}\n")
    return hub, path


INSTEAD = [
    "Paid for already and perhaps not needed (2 seats; see unassign):",
    "  Sales Hub: p1@x.example, deactivated",
    "  Sales Hub: p2@x.example, a bot",
]


@pytest.mark.parametrize("way", ["checkout_quote", "checkout", "assign", "user", "import"])
def test_c2_every_purchase_says_what_is_paid_for_already(idle, run, js, way):
    workspace, path = idle
    commands = {
        "checkout_quote": ("checkout", workspace, "--product", HUB, "--seats", 1, "--quote"),
        "checkout": ("checkout", workspace, "--product", HUB, "--seats", 1),
        "assign": ("assign", workspace, "late@x.example", "--product", HUB, "--buy"),
        "user": ("user", workspace, "add", "new@x.example", "--seat", HUB, "--buy"),
        "import": ("import", path, "--into", workspace, "--buy"),
    }
    said = run(*commands[way], today=DAY)
    assert said.code == 0, said.err
    assert said.out.splitlines()[-3:] == INSTEAD


def test_c2_in_json_with_the_reason(idle, js):
    workspace, _ = idle
    quote = js("checkout", workspace, "--product", HUB, "--seats", 1, "--quote", today=DAY)
    found = [(seat["email"], seat["reason"], seat["certain"]) for seat in quote["paid_already"]]
    assert found == [("p1@x.example", "deactivated", True), ("p2@x.example", "bot", False)]


def test_c2_a_crowd_is_counted_and_only_the_first_are_listed(idle, run, js, tmp_path):
    workspace, _ = idle
    path = tmp_path / "bots.csv"
    bots = "".join(f"bot{n:02}@x.example,bot,{HUB}\n" for n in range(30))
    path.write_text(f"email,type,seats\n{bots}")
    assert run("import", path, "--into", workspace, "--buy", today=DAY).code == 0
    order = ("checkout", workspace, "--product", HUB, "--seats", 1, "--quote")

    said, quote = run(*order, today=DAY), js(*order, today=DAY)

    listed, more = quote["paid_already"], quote["paid_already_more"]
    assert (len(listed), more) == (20, 12)
    assert [seat["email"] for seat in listed[:3]] == [
        "p1@x.example",
        "bot00@x.example",
        "bot01@x.example",
    ]
    lines = said.out.splitlines()
    assert lines[-7] == "Paid for already and perhaps not needed (32 seats; see unassign):"
    assert lines[-1] == "  … and 27 more; findings lists them all"


def test_c2_a_dry_run_that_is_short_says_so_too(idle, run):
    workspace, path = idle
    said = run("import", path, "--into", workspace, "--dry-run", today=DAY)
    assert said.out.splitlines()[-3:] == INSTEAD


def test_the_history_keeps_the_names_of_users_whose_addition_was_undone(hub, run, js):
    add = ("add", "ada@x.example", "--name", "Ada Lovelace")
    run("user", hub, *add, today=DAY)
    (added, *_) = js("history", hub, "--limit", 1, today=DAY)
    run("assign", hub, "ada@x.example", "--product", HUB, today=DAY)
    run("unassign", hub, "ada@x.example", "--product", HUB, today=DAY)
    assert run("history", hub, "--undo", added["batch"], today=DAY).code == 0

    told = run("history", hub, today=DAY).out
    assert "#" not in told
    assert "Sales Hub seat assigned to Ada Lovelace" in told
    found = [line["kind"] for line in js("history", hub, "--find", "lovelace", today=DAY)]
    assert found == ["WithdrawUsers", "Unassign", "Assign", "AddUsers"]
    again = run("history", hub, "--undo", added["batch"], today=DAY)
    assert again.err.startswith("Added Ada Lovelace is taken back already.")


def test_case_76_what_cannot_be_undone_is_named_with_its_users(hub, run, js):
    for name in ("p1", "n1"):
        run("user", hub, "add", f"{name}@x.example", today=DAY)
    run("assign", hub, "p1@x.example", "--product", HUB, today=DAY)
    run("transfer", hub, "p1@x.example", "n1@x.example", "--product", HUB, today=DAY)
    (moved, *_) = js("history", hub, "--limit", 1, today=DAY)
    run("assign", hub, "p1@x.example", "--product", HUB, today=DAY)
    said = run("history", hub, "--undo", moved["batch"], today=DAY)
    assert said.code == 1
    assert said.err == (
        "Sales Hub seat transferred from p1@x.example to n1@x.example cannot be undone now: "
        "p1@x.example already holds a Sales Hub seat. Unassign that seat first, or leave it as "
        "it is.\n"
    )


def test_case_02_a_contract_below_what_is_assigned_names_the_numbers(hub, run):
    for number in range(1, 7):
        run("subscription", hub, "edit", "--product", HUB, "--additional", 2, today=DAY)
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    said = run("subscription", hub, "edit", "--product", HUB, "--additional", 0, today=DAY)
    assert said.code == 1
    assert said.err == (
        "The contract of Sales Hub was not saved: the number of additional seats cannot be “0”, "
        "for 6 seats are assigned. Unassign seats first, or enter 1 or more.\n"
    )


def test_case_69_the_reason_and_the_limit_are_named(hub, run):
    edit = ("subscription", hub, "edit", "--product", HUB)
    assert run(*edit, "--additional", 4, "--minimum", 3, today=DAY).code == 0
    said = run("downgrade", hub, "--product", HUB, "--seats", 2, today=DAY)
    assert said.err == (
        "Removing 2 seats of Sales Hub is not possible: of 4 additional seats the contract keeps 3 "
        "as its minimum. Enter 1 or fewer.\n"
    )
    said = run(*edit, "--minimum", 9, today=DAY)
    assert said.err == (
        "The contract of Sales Hub was not saved: of 4 additional seats it cannot keep 9 as its "
        "minimum. Enter a minimum of 4 or less, or a higher number of additional seats.\n"
    )
    said = run(*edit, "--additional", 1, today=DAY)
    assert said.err == (
        "The contract of Sales Hub was not saved: of 1 additional seat it cannot keep 3 as its "
        "minimum. Enter a minimum of 1 or less, or a higher number of additional seats.\n"
    )


def test_case_69_one_is_not_many(hub, run, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("email,name\nada@x.example,Ada\nnobody,Nobody\n")
    said = run("import", path, "--into", hub, "--yes", today=DAY)
    assert "1 row of people.csv was left out:" in said.out
    assert run("users", hub, today=DAY).out.splitlines()[-1] == "1 user"
    assert run("verify", hub, today=DAY).out.startswith("Checked: 3 history lines, 0 seats, 1 user")
    days = run("overview", hub, today="2026-12-30").out
    assert "2026-12-31 (1 day left)" in days
    assert "2026-12-31 (today)" in run("overview", hub, today="2026-12-31").out


def test_a_file_with_open_questions_says_what_can_be_answered(hub, run, js, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("email,last active\nada@x.example,03/04/26\n")
    said = run("import", path, "--into", hub, today=DAY)
    assert said.code == 1
    assert said.err.startswith("Nothing was imported: 1 question about people.csv must be answered")
    assert "Answer with " in said.err
    error = js("import", path, "--into", hub, code=1, today=DAY)
    assert [asked["file"] for asked in error["questions"]] == ["people.csv"]


def test_a_downgrade_of_what_ends_does_not_speak_of_seat_holders(hub, run):
    assert run("subscription", hub, "auto-renew", "off", "--product", HUB, today=DAY).code == 0
    said = run("downgrade", hub, "--product", HUB, "--seats", 1, today=DAY)
    assert said.err == (
        "Sales Hub cannot be changed: it does not renew and ends on 2027-01-01. Switch "
        "auto-renewal on first.\n"
    )


def test_a_price_that_the_book_lacks_names_the_commitment(hub, run):
    what = ("--product", "Service Hub", "--tier", "Enterprise", "--price-book", "hubs-2022")
    terms = ("--start", "2026-01-01", "--commitment", "monthly", "--months", 12)
    said = run("subscription", hub, "add", *what, *terms, today=DAY)
    assert "has no price in USD with monthly commitment on 2026-01-01" in said.err


def test_case_22_the_refusal_names_the_way_to_remove_a_holder(hub, run):
    run("user", hub, "add", "ada@x.example", "--seat", HUB, today=DAY)
    said = run("user", hub, "remove", "ada@x.example", today=DAY)
    assert (said.code, "--clear" in said.err) == (1, True)
    assert run("user", hub, "remove", "ada@x.example", "--clear", today=DAY).code == 0
    again = run("user", hub, "add", "ada@x.example", today=DAY)
    assert again.out == "ada@x.example was invited.\n"


@pytest.mark.parametrize("text", ["foo:bar", "status:gone", "kind:robot", "idle:long", "-foo:x"])
def test_a_filter_that_is_none_is_refused_and_names_what_there_is(hub, run, text, tmp_path):
    said = run("users", hub, f"--filter={text}", today=DAY)
    assert said.code == 2
    assert (
        f"“{text}” is no filter: there are team: (or dept:), status:, seat:, tier:, kind: and idle:"
        in said.err
    )
    out = ("users", "--out", tmp_path / "u.csv", f"--filter={text}")
    assert run("export", hub, *out, today=DAY).code == 2


@pytest.mark.parametrize("text", ["status:act", '"foo:bar"', "idle:>60", "https://x", "kind:p a"])
def test_a_filter_that_is_one_is_taken(hub, run, text):
    assert run("users", hub, f"--filter={text}", today=DAY).code == 0


def test_a_day_before_the_history_is_said_and_not_ignored(hub, run, js):
    said = run("overview", hub, today="2026-01-15")
    assert said.err == (
        "The account is shown as of 2026-11-10, not 2026-01-15: its history goes that far, and an "
        "earlier day cannot be looked at.\n"
    )
    assert js("overview", hub, today="2026-01-15")["notes"][0] == said.err.strip()
    assert run("overview", hub, today=DAY).err == ""
    late = run("user", hub, "add", "ada@x.example", today="2026-01-15")
    assert (late.code, "before the last history line of 2026-11-10" in late.err) == (1, True)


def test_history_shows_at_most_so_many_lines_those_to_come_included(hub, js):
    ahead = js("history", hub, "--limit", 1, today="2030-01-05")
    assert [line["kind"] for line in ahead] == ["Renew"]


def test_amounts_in_json_have_the_digits_of_their_currency(hub, js):
    (shown,) = js("subscription", hub, "show", today=DAY)
    assert (shown["base"], shown["seat_price"]) == ("450.00", "90.00")
    quote = js("checkout", hub, "--product", HUB, "--seats", 1, "--quote", today=DAY)
    assert {line["unit_price"] for line in quote["lines"]} == {"90.00"}
    terms = ("--start", "2026-01-01", "--base", 4000, "--included", 1, "--seat-price", 900)
    yen = ("--product", "Y", "--tier", "T", "--currency", "JPY")
    assert js("subscription", hub, "add", *yen, *terms, today=DAY)["base"] == "4000"


def test_an_upgrade_says_whether_it_did_anything(hub, run, js):
    done = js("upgrade", hub)
    assert (done["upgraded"], done["version"]) == (False, done["version_before"])
    assert "already: nothing was done" in run("upgrade", hub, today=None).out


def test_c5_a_look_at_an_import_that_would_buy_says_where_it_cannot(hub, run, tmp_path):
    for number in range(5):
        run("user", hub, "add", f"p{number}@x.example", "--seat", HUB, today=DAY)
    path = tmp_path / "people.csv"
    path.write_text("email,Sales Hub\nada@x.example,yes\n")
    look = ("import", path, "--into", hub, "--dry-run", "--buy")
    reason = "Sales Hub cannot be changed here: it is a legacy subscription."
    assert reason not in run(*look, today=DAY).out
    run("subscription", hub, "edit", "--product", HUB, "--legacy", today=DAY)
    assert reason in run(*look, today=DAY).out
    assert reason not in run(*look, "--without-seats", today=DAY).out


def test_c2_what_was_unassigned_before_a_purchase_is_said_in_the_past(hub, run):
    buy = ("checkout", hub, "--product", HUB, "--seats", 1)
    assert "5 Sales Hub seats are unassigned: using them" in run(*buy, "--quote", today=DAY).out
    said = run(*buy, today=DAY).out.splitlines()[-1]
    assert said == "5 Sales Hub seats were unassigned before: to use one would have cost nothing."


def test_the_minimum_of_a_contract_is_shown(hub, run):
    edit = ("subscription", hub, "edit", "--product", HUB, "--additional", 4)
    assert "5 included + 4 additional, 0 assigned\n" in run(*edit, today=DAY).out
    said = run("subscription", hub, "edit", "--product", HUB, "--minimum", 3, today=DAY).out
    assert "5 included + 4 additional, 0 assigned, a minimum of 3 additional\n" in said


def test_how_many_come_deactivated_with_a_seat_is_a_sentence(hub, run, tmp_path):
    path, one = tmp_path / "people.csv", "email,status,Sales Hub\na@x.example,Inactive,yes\n"
    for rows, said in (
        (one, "1 new user comes deactivated with a seat."),
        (f"{one}b@x.example,Inactive,yes\n", "2 new users come deactivated with a seat."),
    ):
        path.write_text(rows)
        assert said in run("import", path, "--into", hub, "--dry-run", today=DAY).out.splitlines()


@pytest.mark.parametrize(
    ("term", "billing", "amount"),
    [
        (("--commitment", "monthly"), "annual", "500.00"),
        (("--commitment", "monthly"), "quarterly", "500.00"),
        (("--months", 9), "annual", "4050.00"),
        (("--months", 30), "annual", "5400.00"),
        (("--months", 9), "term", "4050.00"),
    ],
)
def test_b3_no_period_is_longer_than_its_term(workspace_file, run, js, term, billing, amount):
    assert run("new", workspace_file, "--account", "A", today=DAY).code == 0
    add = ("--product", HUB, "--tier", "Professional", "--price-book", "hubs-2022", *term)
    when = ("--start", "2026-11-01", "--billing", billing)
    assert run("subscription", workspace_file, "add", *add, *when, today=DAY).code == 0
    [row] = js("overview", workspace_file, today=DAY)["subscriptions"]
    assert row["period_amount"] == amount
