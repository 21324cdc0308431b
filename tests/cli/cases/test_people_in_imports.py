"""Cases of files that list people: addresses, names, headings, words."""

import pytest

DAY = "2026-11-29"


@pytest.fixture
def looked(base, js):
    """What importing a file into a workspace with both hubs would do."""

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
