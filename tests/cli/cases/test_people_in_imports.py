"""Cases of files that list people: addresses, names, headings, words."""

import pytest

DAY = "2026-11-29"


@pytest.fixture
def looked(base, js):
    """The preview of importing a file into a workspace with both hubs."""

    def looked(path, *options):
        return js("import", path, "--into", base, "--dry-run", *options, today=DAY)

    return looked


def test_case_30_two_spellings_of_one_address_are_one_user(case, looked):
    told = looked(case("30") / "invitees.xlsx")
    assert told["rows"]["repeated"] == 1
    assert told["rows"]["data"] - 1 == len(told["new"])


def test_case_32_rows_without_an_address_are_reported_and_are_nobody(case, looked):
    told = looked(case("32") / "people.csv")
    assert [problem["problem"] for problem in told["problems"]] == ["no_email"] * 2
    assert len(told["new"]) == told["rows"]["data"] - 2


def test_case_33_an_address_with_a_name_beside_it_is_read(case, looked, base, js):
    told = looked(case("33") / "contacts.csv")
    assert told["problems"] == []
    assert {one["email"]: one.get("name", "") for one in told["new"]} == {
        "erin.bar@example.com": "Erin Bar",
        "max.foo@example.com": "Foo, Max",
        "eve.low@example.com": "Low, Eve",
        "gus.hay@example.com": "",
    }
    added = js("user", base, "add", "Erin Bar <erin.bar@example.com>", today=DAY)["added"]
    assert [(user["email"], user["name"]) for user in added] == [
        ("erin.bar@example.com", "Erin Bar")
    ]


def test_case_34_what_nobody_sees_is_no_part_of_an_address(case, looked, base, js):
    told = looked(case("34") / "list.csv")
    assert [one["email"] for one in told["new"]] == [
        "ada.north@example.com",
        "bo.west@example.com",
        "cy.south@example.com",
        "di.east@example.com",
        "ed.hill@example.com",
    ]
    assert told["rows"]["repeated"] == 1
    js("user", base, "add", "ed.hill\u200d@example.com", today=DAY)
    js("user", base, "edit", "ed.hill@example.com", "--alias", "ed\u00ad@example.com", today=DAY)
    (user,) = js("users", base, today=DAY)
    assert user["email"] == "ed.hill@example.com"
    edited = ("edit", user["email"], "--email", "Ed\u2060.Hill@example.org")
    assert js("user", base, *edited, today=DAY)["email"] == "Ed.Hill@example.org"
    assert looked(case("34") / "list.csv")["rows"]["new"] == 5


def test_case_65_several_addresses_in_one_cell_are_said(case, looked):
    told = looked(case("65") / "two.csv")
    assert "several_emails" in {problem["problem"] for problem in told["problems"]}


def test_case_28_headings_without_accents_are_read_as_with_them(case, looked):
    told = looked(case("28") / "fr.csv")
    fields = {column["source"]: column["field"] for column in told["columns"]}
    assert (fields["Nom"], fields["Prenom"]) == ("last_name", "first_name")
    assert fields["Departement"] == "team"


def test_case_35_a_list_of_one_column_is_not_asked_what_parts_it(case, looked):
    told = looked(case("35") / "emails.csv")
    assert (told["questions"], told["delimiter"]) == ([], "single column")
    assert len(told["new"]) == 3


def test_case_40_the_lower_of_two_rows_of_headings_names_the_columns(case, looked):
    told = looked(case("40") / "two-row-header.xlsx")
    assert (told["header_line"], told["questions"], told["unknown_products"]) == (2, [], {})
    assert {one["email"]: one["seats"] for one in told["new"]} == {
        "ada.north@example.com": ["Sales Hub"],
        "bo.west@example.com": ["Sales Hub", "Service Hub"],
    }


@pytest.mark.parametrize(
    ("answer", "email"),
    [
        ("#3=other_email", "ada.north@example.com"),
        ("#3=", "ada.north@example.com"),
        ("#2=", "ada@old.example.com"),
        ("#2=email", "ada.north@example.com"),
        ("#3=email", "ada@old.example.com"),
    ],
)
def test_case_41_of_two_columns_for_one_fact_is_asked_once_and_answered(
    case, looked, answer, email
):
    (asked,) = looked(case("41") / "twice.csv")["questions"]
    assert asked["choices"] == ["#2", "#3"]
    told = looked(case("41") / "twice.csv", "--map", answer)
    assert told["questions"] == []
    assert told["new"][0]["email"] == email


def test_case_52_words_for_a_seat_are_asked_yes_or_no_and_a_dash_is_no(case, looked, base, js):
    path = case("52") / "words.csv"
    told = looked(path)
    (asked,) = told["questions"]
    assert asked["choices"] == ["yes", "no"]
    assert "“Licensed”, “Pending”" in asked["question"]
    assert {one["email"]: one["seats"] for one in told["new"]} == {
        "ada.north@example.com": ["Sales Hub"],
        "bo.west@example.com": [],
    }
    refused = js(
        "import", path, "--into", base, "--dry-run", "--word", "Sales Hub:Licensed=active",
        code=2, today=DAY,
    )  # fmt: skip
    assert "yes, no" in refused["message"]
    answers = ("--word", "Sales Hub:Licensed=yes", "--word", "#3:Pending=no")
    told = looked(path, *answers)
    assert (told["questions"], told["seats"]) == (
        [], [{"product": "Sales Hub", "give": 2, "short": 0}],
    )  # fmt: skip


def test_case_57_a_count_is_no_list_of_products(case, looked):
    told = looked(case("57") / "licences.csv")
    fields = {column["source"]: column["field"] for column in told["columns"]}
    assert (fields["Item name"], fields["seats"]) == ("seats", None)
    assert told["seats"] == [{"product": "Sales Hub", "give": 3, "short": 0}]
    assert told["unknown_products"] == {}


@pytest.fixture
def march(case, base, run):
    """Both hubs, and the people of March."""
    assert run("import", case("21") / "march.csv", "--into", base, today=DAY).code == 0
    return base


def test_case_21_a_second_seat_for_one_name_is_asked_about_and_nothing_is_done(
    case, march, run, js
):
    april = case("21") / "april.csv"
    told = js("import", april, "--into", march, "--dry-run", today=DAY)
    assert [question["code"] for question in told["questions"]] == ["same_person"]
    said = run("import", april, "--into", march, today=DAY)
    assert (said.code, said.out) == (1, "")
    assert "Anna Lind comes with the new address anna.new@example.com" in said.err
    assert "--alias anna.old@example.com=anna.new@example.com" in said.err
    refused = js("import", april, "--into", march, code=1, today=DAY)
    assert refused["error"] == "questions_open"
    assert refused["questions"][0]["choices"] == ["new", "same"]
    assert [user["email"] for user in js("users", march, today=DAY)] == [
        "anna.old@example.com", "bo.west@example.com",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "added"),
    [
        (("--alias", "anna.old@example.com=anna.new@example.com"), 0),
        (("--alias", "all"), 0),
        (("--newcomer", "Anna.New@example.com"), 1),
        (("--newcomer", "all"), 1),
        (("--yes",), 1),
    ],
)
def test_case_21_each_answer_is_followed_and_not_asked_for_again(
    case, march, js, run, answer, added
):
    april = case("21") / "april.csv"
    told = js("import", april, "--into", march, *answer, today=DAY)
    assert (told["imported"]["seats"], told["imported"]["added"]) == (added, added)
    assert len(js("users", march, today=DAY)) == 2 + added
    again = run("import", april, "--into", march, today=DAY)
    assert (again.code, again.out.splitlines()[0]) == (
        0, "Nothing to change: april.csv says nothing that is not here already.",
    )  # fmt: skip


def test_case_56_what_is_left_out_is_said_by_the_import(case, workspace_file, run):
    assert run("new", workspace_file, "--account", "A", today=DAY).code == 0
    path = case("56") / "licences.csv"
    said = run("import", path, "--into", workspace_file, "--yes", today=DAY)
    left = next(line for line in said.out.splitlines() if "left out" in line)
    assert "line 3" in left
    again = run("import", path, "--into", workspace_file, "--yes", today=DAY)
    assert again.code == 0


def test_case_67_a_deactivated_holder_of_a_seat_is_pointed_out(case, base, run, looked):
    assert run("import", case("67") / "first.csv", "--into", base, "--yes", today=DAY).code == 0
    told = looked(case("67") / "second.csv")
    assert told["deactivated_holders"] == [
        {"email": "ada.north@example.com", "products": ["Sales Hub"]}
    ]
    sentence = "ada.north@example.com is deactivated and keeps the seat of Sales Hub"
    for options in (("--dry-run",), ()):
        said = run("import", case("67") / "second.csv", "--into", base, *options, today=DAY)
        assert sentence in said.out


def test_case_71_service_accounts_and_shared_mailboxes_are_proposed(case, base, looked, js):
    path = case("71") / "accounts.csv"
    told = looked(path)
    assert "service_accounts" in {question["code"] for question in told["questions"]}
    assert {one["email"]: one.get("kind") for one in told["new"]} == {
        "ada.north@example.com": "person",
        "svc-backup@example.com": "service",
        "shared-info@example.com": "service",
    }
    answers = ("--person", "Svc-Backup@example.com", "--service", "all")
    told = js("import", path, "--into", base, *answers, today=DAY)
    assert [one.get("kind") for one in told["new"]] == ["person", "person", "service"]
    again = js("import", path, "--into", base, today=DAY)  # who is known is not asked about
    assert (again["questions"], any(again["imported"].values())) == ([], False)


def test_what_is_not_used_and_what_can_be_answered_is_listed(base, run, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Email,Name,Shoe size,Paid seat\na@x.example,Ann,40,Yes\n", encoding="utf-8")
    said = run("import", path, "--into", base, "--dry-run", today=DAY).out
    assert "  not used: Shoe size, Paid seat" in said
    assert '--map "Paid seat=seat:Sales Hub|Service Hub"' in said
