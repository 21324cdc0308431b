"""Commands of everyday work: the JSON that others rely on, and what is stored, said and refused."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.evaluator import evaluate

SALES, SERVICE = "sales hub", "SERVICE HUB"
ADA, BO, CY = "ada@example.com", "bo@example.com", "cy@example.com"


def test_overview_has_the_shape_others_rely_on(w, js):
    overview = js("overview", w)

    assert (overview["account"], overview["as_of"]) == ("Acme", "2026-01-12")
    sales = overview["subscriptions"][0]
    assert sales == sales | {
        "product": "Sales Hub",
        "tier": "Professional",
        "currency": "USD",
        "included": 5,
        "additional": 1,
        "owned": 6,
        "assigned": 0,
        "unassigned": 6,
        "pending": None,
        "renewal": "2027-01-01",
        "last_day_to_act": "2026-12-31",
        "period_amount": "540.00",
        "next_invoice": {
            "date": "2026-02-01",
            "net": "540.00",
            "tax": "0.00",
            "total": "540.00",
        },
        "term_total": "6480.00",
    }


def test_users_have_the_shape_others_rely_on(w, js):
    js("assign", w, ADA.upper(), "--product", SALES)

    users = js("users", w)

    assert users[0] == users[0] | {
        "email": ADA,
        "name": "",
        "status": "active",
        "team": "Sales",
        "cost_centre": "",
        "last_active": None,
        "seats": ["Sales Hub"],
        "paid": True,
    }
    assert [user["email"] for user in js("users", w, "--filter", "seat:sales")] == [ADA]
    assert [user["email"] for user in js("users", w, "--filter", "-ada team:sales bo")] == [BO]
    assert len(js("users", w, "--limit", 2)) == 2


def test_a_checkout_quote_has_the_shape_others_rely_on_and_is_what_is_bought(w, js):
    quote = js("checkout", w, "--product", SERVICE, "--seats", 2, "--quote")

    assert quote == quote | {
        "product": "Service Hub",
        "seats": 2,
        "due_now": "0.00",
        "next_invoice": "132.90",
        "next_term": "1440.00",
        "effective": "2026-01-12",
    }
    assert quote["current"] == quote["current"] | {
        "additional": 0,
        "period_amount": "100.00",
        "term_total": "1200.00",
    }
    assert quote["after"]["additional"] == 2
    (line,) = quote["lines"]
    assert line["description"] == "Service Hub Basic, paid users added"
    assert Decimal(line["amount"]) == Decimal("12.90")
    assert line["derivation"]["op"] == "round"
    assert js("overview", w)["subscriptions"][1]["owned"] == 2
    bought = js("checkout", w, "--product", SERVICE, "--seats", 2, "--order", "PO-1")
    assert bought["lines"] == quote["lines"]
    assert js("overview", w)["subscriptions"][1]["owned"] == 4


def test_a_downgrade_is_quoted_scheduled_edited_and_cancelled(w, js):
    js("checkout", w, "--product", SALES, "--seats", 2)
    quote = js("downgrade", w, "--product", SALES, "--seats", 2, "--quote")
    assert (quote["current"]["additional"], quote["after"]["additional"]) == (3, 1)
    assert (quote["seats"], quote["effective"]) == (2, "2027-01-01")

    done = js("downgrade", w, "--product", SALES, "--seats", 2)
    assert done["pending"] == {"seats": 2, "effective": "2027-01-01"}
    assert js("overview", w)["subscriptions"][0]["pending"] == done["pending"]
    again = js("downgrade", w, "--product", SALES, "--seats", 1, code=1)
    assert again["error"] == "already_scheduled"
    edited = js("downgrade", w, "--product", SALES, "--seats", 1, "--edit")
    assert edited["pending"]["seats"] == 1
    js("downgrade", w, "--product", SALES, "--cancel", "--quote")
    assert js("downgrade", w, "--product", SALES, "--cancel")["cancelled"] == 1
    nothing = js("downgrade", w, "--product", SALES, "--cancel", code=1)
    assert nothing["error"] == "nothing_pending"
    js("downgrade", w, "--product", SALES, "--seats", 1)
    assert js("downgrade", w, "--product", SALES, "--seats", 0, "--edit")["pending"] is None


def test_the_last_day_to_act_is_told_after_it_passed(w, run):
    run("subscription", w, "edit", "--product", SALES, "--notice-days", 30)

    said = run("downgrade", w, "--product", SALES, "--seats", 1, today="2026-12-20")

    assert said.code == 0
    assert "The last day to act was 2026-12-02: the vendor may refuse." in said.out


def test_project_has_the_shape_others_rely_on(w, js):
    projected = js("project", w, "--months", 2)

    assert (projected["currency"], projected["total"]) == ("USD", "1280.00")
    first = projected["invoices"][0]
    assert (first["date"], first["subscription"]) == ("2026-02-01", "Sales Hub")
    assert (first["net"], first["tax"], first["total"]) == ("540.00", "0.00", "540.00")
    line = first["lines"][0]
    assert line == line | {
        "quantity": 1,
        "unit_price": "450.00",
        "from": "2026-02-01",
        "to": "2026-03-01",
        "amount": "450.00",
        "convention": "full",
    }
    accrual = js("project", w, "--months", 2, "--view", "accrual", "--by", "quarter")
    assert [total["amount"] for total in accrual["totals"]] == ["1080.00", "200.00"]
    for total in accrual["totals"]:
        assert evaluate(total["derivation"]) == Decimal(total["amount"])


def test_assign_buys_what_is_short_when_asked_to(w, js):
    short = js("assign", w, ADA, BO, CY, "--product", SERVICE, code=1)
    assert short["error"] == "short"

    done = js("assign", w, ADA, BO, CY, "--product", SERVICE, "--buy", "--note", "hiring")

    assert (done["bought"], done["assigned"]) == (1, 3)
    assert done["pool"] == {"owned": 3, "assigned": 3, "unassigned": 0}
    assert js("history", w, "--limit", 1)[0]["note"] == "hiring"
    assert js("assign", w, ADA, "--product", SALES, "--buy")["bought"] == 0


def test_an_assignment_that_outgrows_a_downgrade_says_so(w, run, js):
    js("checkout", w, "--product", SERVICE, "--seats", 1)
    js("downgrade", w, "--product", SERVICE, "--seats", 1)

    said = run("assign", w, ADA, BO, CY, "--product", SERVICE)

    assert "The downgrade of 1 Service Hub seat was cancelled by this." in said.out
    assert js("overview", w)["subscriptions"][1]["pending"] is None

    batch = js("history", w, "--limit", 1)[0]["batch"]
    undone = run("history", w, "--undo", batch)
    assert "The downgrade of 1 Service Hub seat is scheduled again." in undone.out
    assert js("overview", w)["subscriptions"][1]["pending"]["seats"] == 1
    again = js("history", w, "--undo", js("history", w, "--limit", 1)[0]["batch"])
    assert (again["restored"], again["cancelled"]) == ([], [{"product": "Service Hub", "seats": 1}])


def test_d7_a_downgrade_of_0_cancels_what_is_pending(w, js):
    none = js("downgrade", w, "--product", SALES, "--seats", 0, code=1)
    assert none["error"] == "quantity"
    js("downgrade", w, "--product", SALES, "--seats", 1)

    assert js("downgrade", w, "--product", SALES, "--seats", 0)["pending"] is None
    assert js("overview", w)["subscriptions"][0]["pending"] is None


def test_what_was_done_is_counted_as_people_count(w, run):
    one = run("assign", w, ADA, "--product", SALES).out
    two = run("assign", w, BO, CY, "--product", SALES).out
    gone = run("unassign", w, ADA, "--product", SALES).out
    bought = run("checkout", w, "--product", SALES, "--seats", 1).out
    leaving = run("downgrade", w, "--product", SALES, "--seats", 1).out

    assert "1 seat was assigned." in one
    assert "2 seats were assigned." in two
    assert "1 seat was taken; it stays paid for until the renewal." in gone
    assert "1 Sales Hub seat was bought." in bought
    assert "1 additional Sales Hub seat leaves on 2027-01-01." in leaving
    assert "1 seat already leaves on" in run("downgrade", w, "--product", SALES, "--seats", 1).err


def test_history_says_who(w, run):
    run("user", w, "add", "root@example.com", "--super-admin")
    run("user", w, "activate", "root@example.com")
    run("assign", w, ADA, "--product", SALES, "--as", "root@example.com")

    said = run("history", w, "--limit", 4, today="2027-01-02").out.splitlines()[1:]
    ahead, *_, last, before = (line.split("2026-01-12")[-1].split() for line in said)
    assert ahead[1] == "time"
    assert last[0] == "root@example.com"
    assert before[:4] == ["owner", "of", "the", "file"]


def test_unassign_transfer_and_release(w, js):
    js("assign", w, ADA, "--product", SALES)
    js("transfer", w, ADA, BO, "--product", SALES)
    assert js("unassign", w, BO, "--product", SALES)["unassigned"] == 1
    js("assign", w, CY, "--product", SALES)
    js("user", w, "deactivate", CY)
    assert js("unassign", w, CY, "--product", SALES, code=1)["error"] == "deactivated_holds"
    assert js("unassign", w, CY, "--product", SALES, "--release")["unassigned"] == 1
    assert js("users", w, "--filter", "status:deactivated")[0]["seats"] == []


def test_bulk_refusals_list_every_row(w, run, js):
    js("assign", w, ADA, "--product", SALES)

    refused = js("assign", w, ADA, BO, "nobody@example.com", "--product", SALES, code=1)
    assert refused["error"] == "unknown_user"
    js("user", w, "deactivate", BO)
    refused = js("assign", w, ADA, BO, "--product", SALES, code=1)
    assert refused["error"] == "some_refused"
    assert [row["error"] for row in refused["refused"]] == ["seat_held", "deactivated_no_seat"]
    said = run("assign", w, "x@example.com", "y@example.com", "--product", SALES)
    assert said.code == 1
    assert said.err.count("is not a user of this account") == 3


def test_users_are_added_with_seats_bought_for_them(w, js):
    choices = ("--seat", SERVICE, "--seat", SALES, "--access", SERVICE)
    three = ("d@example.com e@example.com,f@example.com",)
    assert js("user", w, "add", *three, *choices, code=1)["error"] == "short"

    done = js("user", w, "add", *three, *choices, "--buy")

    assert [user["email"][0] for user in done["added"]] == ["d", "e", "f"]
    assert done["bought"] == [{"product": "Service Hub", "seats": 1}]
    assert js("user", w, "add", "D@example.com", code=1)["error"] == "email_taken"
    assert js("user", w, "add", "g@example.com", "--super-admin", "--seat", SALES, code=1) == {
        "error": "super_admin_seat",
        "message": "g@example.com gets no paid seat while being created as a Super Admin. Create "
        "the user without a seat and assign one on the Seats page afterwards.",
        "refused": [
            {
                "error": "super_admin_seat",
                "message": "g@example.com gets no paid seat while being created as a Super Admin."
                " Create the user without a seat and assign one on the Seats page afterwards.",
            }
        ],
    }


def test_life_of_a_user_from_the_command_line(w, js):
    js("user", w, "add", "d@example.com", "--name", "Dee", "--type", "bot")
    for verb, status in {
        "invite": "invited",
        "activate": "active",
        "deactivate": "deactivated",
        "reactivate": "active",
        "remove": "removed",
    }.items():
        assert js("user", w, verb, "d@example.com") == [
            {"email": "d@example.com", "status": status}
        ]
    js("assign", w, ADA, "--product", SALES)
    assert js("user", w, "remove", ADA, code=1)["error"] == "user_holds_seat"
    js("user", w, "remove", ADA, "--clear")


def test_subscriptions_are_shown_edited_and_taken_out(w, js):
    assert len(js("subscription", w, "show")) == 2
    (shown,) = js("subscription", w, "show", "--product", SALES)
    assert (shown["base"], shown["price_book"]) == ("450.00", "hubs-2022")
    edited = js("subscription", w, "edit", "--product", SERVICE, "--base", "90", "--additional", 2)
    assert (edited["base"], edited["owned"]) == ("90.00", 4)
    same = js("subscription", w, "edit", "--product", SERVICE, "--base", "90", code=1)
    assert same["error"] == "nothing_to_save"
    assert js("subscription", w, "edit", "--product", SERVICE, code=2)["error"] == "usage"
    assert js("subscription", w, "remove", "--product", SERVICE)["removed"]
    assert js("subscription", w, "show", "--product", SERVICE, code=1)["error"] == (
        "unknown_product"
    )


def test_a_contract_is_added_by_the_first_book_that_knows_it(w, js):
    js("subscription", w, "remove", "--product", SERVICE)
    start = ("--start", "2026-01-01", "--months", 1, "--commitment", "monthly")

    added = js("subscription", w, "add", "--product", SERVICE, "--tier", "starter", *start)

    assert (added["product"], added["tier"], added["base"]) == ("Service Hub", "Starter", "50.00")
    twice = js("subscription", w, "add", "--product", SERVICE, "--tier", "starter", *start, code=1)
    assert twice["error"] == "subscription_exists"
    other = ("--product", "Ops Hub", "--tier", "Pro", *start)
    assert js("subscription", w, "add", *other, code=2)["error"] == "usage"
    lost = js("subscription", w, "add", *other, "--price-book", "lost", code=1)
    assert lost["error"] == "unknown_price_book"
    unpriced = js("subscription", w, "add", *other, "--price-book", "hubs-2022", code=1)
    assert unpriced["error"] == "no_price"
    both = ("--price-book", "hubs-2022", "--base", "1")
    assert js("subscription", w, "add", *other, *both, code=2)["error"] == "usage"


def test_legacy_contracts_are_not_sold_here(w, js):
    own = ("--base", "1", "--included", 1, "--start", "2026-01-01")
    js("subscription", w, "add", "--product", "Old", "--tier", "One", *own, "--legacy")

    assert js("checkout", w, "--product", "old", "--seats", 1, code=1)["error"] == "contact_csm"
    assert js("downgrade", w, "--product", "old", "--seats", 1, code=1)["error"] == "contact_csm"
    js("subscription", w, "edit", "--product", "old", "--no-legacy")
    js("checkout", w, "--product", "old", "--seats", 1)


def test_tiers_change_up_at_once_and_down_at_the_renewal(w, js):
    up = js("subscription", w, "change-tier", "--product", SALES, "--tier", "enterprise")
    assert (up["tier"], up["scheduled"]) == ("Enterprise", False)
    down = js("subscription", w, "change-tier", "--product", SALES, "--tier", "Starter")
    assert down["scheduled"]
    js("subscription", w, "change-tier", "--product", SALES, "--cancel")
    assert js("subscription", w, "change-tier", "--product", SALES, code=2)["error"] == "usage"
    own = ("--tier", "Gold", "--base", "500", "--included", 9, "--seat-price", "8")
    js("subscription", w, "change-tier", "--product", SERVICE, *own)
    assert js("overview", w)["subscriptions"][1]["owned"] == 9


def test_auto_renewal_is_switched(w, js):
    js("assign", w, ADA, "--product", SALES)
    still = js("subscription", w, "auto-renew", "off", "--product", SALES, code=1)
    assert still["error"] == "holders_left"
    assert ADA in still["message"]
    assert not js("subscription", w, "auto-renew", "off", "--product", SERVICE)["auto_renew"]
    assert js("subscription", w, "auto-renew", "on", "--product", SERVICE)["auto_renew"]


def test_history_is_listed_and_taken_back(w, js):
    js("assign", w, ADA, "--product", SALES)
    first = js("history", w, "--limit", 1)[0]
    assert first["what"] == "Sales Hub seat assigned to ada@example.com"
    assert first["change"] == {"is": "Assign", "product": "Sales Hub", "users": [1]}

    undone = js("history", w, "--undo", first["batch"])
    assert undone["what"] == ["Sales Hub seat assigned to ada@example.com"]

    assert js("users", w)[0]["seats"] == []
    js("history", w, "--undo", undone["batch"])
    assert js("users", w)[0]["seats"] == ["Sales Hub"]
    assert js("history", w, "--undo", 1, code=1)["error"] == "not_reversible"
    assert len(js("history", w, "--find", "ScheduleRemoval")) == 0


def test_verify_says_what_it_looked_at(w, js):
    js("assign", w, ADA, "--product", SALES)

    report = js("verify", w)

    assert report == report | {"ok": True, "seats": 1, "users": 3, "problems": []}


def test_verify_finds_what_was_changed_behind_its_back(w, run, js):
    import sqlite3
    from contextlib import closing

    js("assign", w, ADA, "--product", SALES)
    with closing(sqlite3.connect(w)) as connection:
        connection.execute("DELETE FROM seat")
        connection.commit()

    said = run("verify", w)
    assert said.code == 3
    assert "Sales Hub: user 1 should hold a seat and does not." in said.out
    assert js("verify", w, code=3)["error"] == "not_verified"


def test_backup_restore_and_upgrade(w, js, tmp_path):
    kept = js("backup", w)["backup"]
    assert Path(kept).name == "desk 2026-01-12.seatdesk"
    assert js("backup", w)["backup"].endswith("2026-01-12 2.seatdesk")
    named = js("backup", w, tmp_path / "copy.seatdesk")["backup"]
    assert js("backup", w, named, code=3)["error"] == "already_there"
    js("assign", w, ADA, "--product", SALES)

    preview = js("restore", kept, w, "--preview")
    assert preview["comes"]["lines"] + 1 == preview["goes"]["lines"]
    assert js("users", w)[0]["seats"] == ["Sales Hub"]
    restored = js("restore", kept, w)

    assert Path(restored["kept"]).exists()
    assert js("users", w)[0]["seats"] == []
    js("restore", kept, tmp_path / "new.seatdesk")
    assert js("users", tmp_path / "new.seatdesk") == js("users", w)
    assert js("upgrade", w)["upgraded"] is False  # it is of this version


def test_price_books_are_listed_shown_exported_and_imported(w, js, tmp_path):
    file = tmp_path / "book.json"
    assert [book["key"] for book in js("prices", w, "list")] == ["hubs-2022", "seats-2024"]
    assert js("prices", w, "show", "HUBS-2022")["key"] == "hubs-2022"
    js("prices", w, "export", "hubs-2022", file)
    assert js("prices", w, "export", "hubs-2022", file, code=3)["error"] == "file"
    file.write_text(file.read_text().replace("Sales Hub and Service Hub 2022", "Ours"))
    assert js("prices", w, "import", file)["name"] == "Ours"
    assert js("prices", w, "list")[0]["name"] == "Ours"
    assert js("prices", w, "show", "lost", code=1)["error"] == "unknown_price_book"
    file.write_text("{")
    assert js("prices", w, "import", file, code=3)["error"] == "bad_price_book"


@pytest.mark.parametrize(
    "command",
    [
        ("overview",),
        ("users",),
        ("history",),
        ("verify",),
        ("project",),
        ("subscription", "show"),
        ("prices", "list"),
        ("prices", "show", "hubs-2022"),
        ("checkout", "--product", "Sales Hub", "--seats", "1", "--quote"),
        ("downgrade", "--product", "Sales Hub", "--seats", "1", "--quote"),
    ],
    ids=" ".join,
)
def test_people_get_lines_where_scripts_get_json_and_nothing_when_quiet(w, run, command):
    noun, *rest = command
    said = run(noun, w, *rest)
    quiet = run(noun, w, *rest, "--quiet")

    assert said.code == quiet.code == 0
    assert len(said.out.splitlines()) >= 1
    assert "{" not in said.out
    assert quiet.out == ""


def test_an_empty_workspace_says_what_is_not_there_yet(workspace_file, run):
    run("new", workspace_file, "--account", "Acme")

    assert "no subscriptions yet" in run("overview", workspace_file).out
    assert "No subscriptions yet" in run("subscription", workspace_file, "show").out
    assert "0 users" in run("users", workspace_file).out


def test_verify_prints_a_hash_that_a_later_verify_can_be_held_to(run, js, w):
    head = js("verify", w)["head"]
    assert head in run("verify", w).out
    js("user", w, "add", "new@example.com")
    later = js("verify", w, "--expect", head.upper())
    assert later["ok"]
    assert later["expected"] == {"hash": head, "line": later["lines"] - 1}
    assert f"Line {later['lines'] - 1} has the hash" in run("verify", w, "--expect", head).out

    never = js("verify", w, "--expect", "0" * 64, code=3)
    assert never["error"] == "not_verified"
    assert never["expected"]["line"] is None
    assert "No line has the hash 000" in never["problems"][0]
    assert js("verify", w, "--expect", "abc", code=2)["error"] == "usage"


def test_help_says_what_a_chain_without_a_secret_proves(run):
    said = " ".join(run("verify", "--help", today=None).out.split())
    assert "without a secret" in said
    assert "--expect HASH" in said
