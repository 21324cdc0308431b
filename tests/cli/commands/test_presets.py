"""Presets, corrections, people known under other addresses, contracts taken over, who left."""

import pytest

MARCH = "Who,Name,Joined,State\nann@x.com,Ann,03/04/2025,on\nbo@x.com,Bo,05/06/2025,on\n"
APRIL = "Who,Name,Joined,State\ncy@x.com,Cy,07/08/2025,on\n"
ANSWERS = ("--map", "Who=email", "--map", "Joined=hired", "--map", "State=status",
           "--word", "State:on=active", "--kind", "people")  # fmt: skip


@pytest.fixture
def file(tmp_path):
    def made(text, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return made


@pytest.fixture
def kept(w, file, js):
    """The answers for March are kept as “Staff”; what was proposed is right."""
    told = js("import", file(MARCH), "--into", w, *ANSWERS, "--yes", "--save-preset", "Staff")
    assert told["imported"]["added"] == 2
    return w


def test_rule_13_next_month_is_one_command(kept, file, js, run):
    told = js("import", file(APRIL), "--into", kept, "--dry-run")
    assert (told["preset"], told["confidence"]) == ("Staff", "high")
    assert "read with the preset Staff" in run(
        "import", file(APRIL), "--into", kept, "--dry-run"
    ).out  # fmt: skip
    plain = js("import", file(APRIL), "--into", kept, "--dry-run", "--no-preset")
    assert (plain["preset"], plain["confidence"]) == (None, "low")
    assert js("import", file(APRIL), "--into", kept, "--preset", "staff")["imported"]["added"] == 1


def test_presets_are_listed_shown_renamed_and_removed(kept, js, run):
    (preset,) = js("presets", kept, "list")
    assert (preset["name"], preset["kind"]) == ("Staff", "people")
    assert preset["columns"] == ["who", "name", "joined", "state"]
    assert preset["answers"] == {
        "version": 1, "kind": "people", "dates": {"Joined": "dmy"},
        "fields": {"Who": "email", "Joined": "hired", "State": "status"},
        "words": {"State": {"on": "active"}},
    }  # fmt: skip
    assert js("presets", kept, "show", "STAFF") == preset
    assert "words: State = on = active" in run("presets", kept, "show", "staff").out
    assert js("presets", kept, "rename", "staff", "People")["name"] == "People"
    assert "People" in run("presets", kept, "list").out
    assert js("presets", kept, "remove", "people")["name"] == "People"
    assert js("presets", kept, "list") == []
    for command in (("show", "X"), ("remove", "X"), ("rename", "X", "Y")):
        assert js("presets", kept, *command, code=1)["error"] == "unknown_preset"
    assert js("verify", kept)["ok"]


def test_what_needs_a_workspace_says_so(file, js):
    path = file(MARCH)
    for option in (("--preset", "X"), ("--take", "all"), ("--leaving", "all"), ("--alias", "a=b")):
        assert js("import", path, "--dry-run", *option, code=2)["error"] == "usage"


def test_a_preset_that_is_not_there_is_refused(w, file, js):
    told = js("import", file(MARCH), "--into", w, "--preset", "X", "--dry-run", code=1)
    assert told["error"] == "unknown_preset"
    both = ("--preset", "X", "--no-preset")
    assert js("import", file(MARCH), "--into", w, *both, code=2)["error"] == "usage"


def test_lines_are_fixed_and_skipped(w, file, js):
    path = file("email,name,status\nbad,Ann,active\nbo@x.com,Bo,odd\nworse,Cy,active\n")
    fixes = ("--fix", "2:email=ann@x.com", "--fix", "3:#3=active", "--skip", "4")
    told = js("import", path, "--into", w, *fixes)
    assert (told["imported"]["added"], told["rows"]["skipped"]) == (2, 1)
    assert (told["problems"][0]["problem"], told["problems"][0]["line"]) == ("skipped", 4)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--fix", "email=x"), ("--fix", "2:=x"), ("--fix", "x:email=y"), ("--skip", "two"),
        ("--word", "active=x"), ("--product", "=x"), ("--take", "seats"), ("--alias", "a@x.com"),
        ("--save-preset", "A", "other.csv"), ("--skip", "2", "other.csv"),
    ],
)  # fmt: skip
def test_wishes_that_are_none_are_wrong_usage(w, file, js, wrong):
    files = [file(MARCH)]
    if wrong[-1] == "other.csv":
        files, wrong = [file(MARCH), file(APRIL, "other.csv")], wrong[:-1]
    told = js("import", *files, "--into", w, *wrong, "--yes", code=2)
    assert told["error"] == "usage"


def test_a_product_goes_by_the_name_of_the_workspace(w, file, js):
    path = file("email,name,seats\nada@example.com,Ada,Sales Pro\n")
    told = js("import", path, "--into", w, "--product", "sales pro=Sales Hub")
    assert told["imported"]["seats"] == 1
    wrong = ("--product", "sales pro=Moon Hub")
    assert js("import", path, "--into", w, *wrong, code=1)["error"] == "unknown_product"


def test_people_known_under_another_address(w, file, js, run):
    js("user", w, "edit", "ada@example.com", "--name", "Ada Lund")
    path = file("email,name\nada.lund@new.com,Lund Ada\nbo@example.com,Bo\n")
    told = js("import", path, "--into", w, "--dry-run")
    assert told["lookalikes"][0]["known_as"] == "ada@example.com"
    said = run("import", path, "--into", w, "--dry-run").out
    assert "If so: --alias ada@example.com=ada.lund@new.com" in said
    both = ("--alias", "ada@example.com=ada.lund@new.com")
    assert js("import", path, "--into", w, *both)["imported"]["aliases"] == 1
    assert not any(js("import", path, "--into", w)["imported"].values())
    assert len(js("users", w)) == 3
    for pair, error in (
        ("no@x.com=nobody@x.com", "unknown_user"),
        ("bo@example.com=ada@example.com", "email_taken"),
    ):
        told = js("import", path, "--into", w, "--alias", pair, "--dry-run", code=1)
        assert told["error"] == error


def test_other_addresses_of_a_user_are_edited(w, js):
    told = js("user", w, "edit", "bo@example.com", "--alias", "b@x.com", "--alias", "B2@x.com")
    assert told["aliases"] == ["B2@x.com", "b@x.com"]
    told = js("user", w, "edit", "bo@example.com", "--remove-alias", "B@x.com", "--team", "Ops")
    assert (told["aliases"], told["team"]) == (["B2@x.com"], "Ops")
    js("user", w, "edit", "bo@example.com", "--type", "bot", "--email", "bo2@example.com")
    assert js("users", w)[1]["type"] == "bot"
    assert js("user", w, "edit", "bo2@example.com", code=2)["error"] == "usage"
    assert js("verify", w)["ok"]


def test_figures_of_contracts_are_taken_over(w, file, js, run):
    text = "Product,Quantity,Renewal date\nSales Hub,9,2027-01-01\nService Hub,1,2020-01-01\n"
    path = file(text)
    said = run("import", path, "--into", w, "--dry-run").out
    assert "Sales Hub: quantity 6 here, 9 there. --take “Sales Hub.quantity”" in said
    assert "Service Hub: renewal 2027-01-01 here, 2020-01-01 there. That day has passed." in said
    wrong = js("import", path, "--into", w, "--take", "service hub.renewal", code=1)
    assert wrong["error"] == "not_taken"
    assert js("import", path, "--into", w, "--take", "sales hub.seats")["imported"]["taken"] == 1
    assert js("overview", w)["subscriptions"][0]["owned"] == 9
    again = run("import", path, "--into", w, "--take", "all")
    assert (again.code, again.out.splitlines()[0]) == (
        0, "Nothing to change by people.csv as it is read.",
    )  # fmt: skip
    assert "That day has passed." in again.out


def test_who_left_is_deactivated(w, file, js, run):
    js("assign", w, "cy@example.com", "--product", "Sales Hub")
    path = file("email,name\nada@example.com,Ada\n")
    told = js("import", path, "--into", w, "--leaving", "bo@example.com")
    assert told["imported"]["left"] == 1
    said = run("import", path, "--into", w, "--leaving", "all", "--release-leaving").out
    assert "1 user who left the company deactivated." in said
    held = {user["email"]: (user["status"], user["seats"]) for user in js("users", w)}
    assert held["cy@example.com"] == ("deactivated", [])
    again = js("import", path, "--into", w, "--leaving", "bo@example.com", code=1)
    assert again["error"] == "not_missing"
    nobody = js("import", path, "--into", w, "--leaving", "no@x.com", code=1)
    assert nobody["error"] == "unknown_user"


def test_d5_a_removal_that_would_be_cancelled_is_said_before(w, file, js, run):
    js("downgrade", w, "--product", "Sales Hub", "--seats", "1")
    rows = "".join(f"n{n}@x.com,N,Sales Hub\n" for n in range(6))
    path = file("email,name,seats\n" + rows)
    told = js("import", path, "--into", w, "--dry-run")
    assert told["cancels"] == [{"product": "Sales Hub", "seats": 1}]
    said = run("import", path, "--into", w, "--dry-run").out
    assert "The scheduled removal of 1 Sales Hub seat would be cancelled" in said


def test_a_new_subscription_without_a_clear_price_says_so(w, file, run):
    path = file("Product,Quantity,Price per seat,Renewal date\nZoom,5,120,2026-09-01\n")
    said = run("import", path, "--into", w, "--dry-run").out
    assert "Zoom: no price is taken. The file does not say for how long its price is." in said


def test_a_list_without_seats_may_stand_for_a_product(w, file, js):
    head = "User ID,First name,Last name,Email,Last login date,Assigned teams\n"
    path = file(head + "1,Ada,L,ada@example.com,2026-01-02,Sales\n")
    assert js("import", path, "--into", w, code=1)["error"] == "questions_open"
    wrong = js("import", path, "--into", w, "--everyone", "Moon Hub", code=1)
    assert wrong["error"] == "unknown_product"
    done = js("import", path, "--into", w, "--everyone", "sales hub", "--save-preset", "Hub")
    assert done["imported"]["seats"] == 1
    again = file(head + "2,Bo,B,bo@example.com,2026-01-02,Sales\n")
    assert js("import", again, "--into", w)["imported"]["seats"] == 1
    assert js("import", again, "--dry-run", "--everyone", "none")["confidence"] == "high"
