"""Files of subscriptions and of people whose oddities have to be told as they are."""

import pytest

DAY = "2026-11-10"


@pytest.fixture
def account(workspace_file, run):
    assert run("new", workspace_file, "--account", "A", today=DAY).code == 0
    return workspace_file


@pytest.fixture
def looked(account, tmp_path, js):
    """The preview of rows of products, seats, prices and renewals."""

    def looked(*rows):
        path = tmp_path / "bought.csv"
        head = "Product,Seats,Monthly price per seat,Renewal date"
        path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
        return js("import", path, "--into", account, "--dry-run", "--yes", today=DAY)

    return looked


def test_case_69_no_seats_and_a_price_below_zero_are_told_as_they_are(account, case, run):
    told = run("import", case("69") / "zero.csv", "--into", account, "--dry-run", today=DAY).out
    assert "Sales Hub (line 2) is left out. The file says that it has 0 seats" in told
    assert "does not say" not in told
    assert "Service Hub: no price is taken. Its price is below zero: -90 in line 3." in told


@pytest.mark.parametrize(
    ("seats", "told"),
    [
        ("2.5", "The file says “2.5” seats, which is no whole number"),
        ("-3", "The file says “-3” seats, which is no whole number"),
        ("ten", "The file says “ten” seats, which is no whole number"),
        ("12345678901234", "The file says “12345678901234” seats"),
        ("", "The file does not say how many seats it has. Add the number there"),
        ("Unlimited", "Its number stands for as many as you like"),
        ("Unlimited seats", "Its number stands for as many as you like"),
        ("0", "Correct the number there, or leave the row out."),
    ],
)
def test_a_number_of_seats_that_makes_no_pool_is_named(looked, seats, told):
    (left,) = looked(f"CMS Hub,{seats},9,2027-01-31", "Ops Hub,1,9,2027-01-31")["subscriptions"][
        "not_taken"
    ]
    assert (left["product"], left["line"]) == ("CMS Hub", 2)
    assert told in left["why"]


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ("-90", "below zero: -90 in line 3. Correct it there"),
        ("1e9", "cannot be read: “1e9” in line 3. Correct it there"),
        ("", "The file names no price."),
    ],
)
def test_a_price_that_is_not_taken_is_named_with_its_line(looked, price, told):
    new = looked("CMS Hub,1,9,2027-01-31", f"Ops Hub,3,{price},2027-01-31")["subscriptions"]["new"]
    assert [told in (one["no_price"] or "") for one in new] == [False, True]


def test_case_35_a_column_of_addresses_with_blanks_and_tabs_asks_nothing(account, case, js):
    (path,) = case("35").glob("*.csv")
    assert path.read_bytes().count(b"\t\r\n") == 1
    shown = js("import", path, "--into", account, "--dry-run", today=DAY)
    assert shown["questions"] == []
    js("import", path, "--into", account, today=DAY)
    users = [user["email"] for user in js("users", account, today=DAY)]
    names = ("ada.north", "bo.west", "cy.south")
    assert sorted(users) == [f"{name}@example.com" for name in names]


def test_c2_seats_of_a_subscription_of_the_same_import_can_be_bought(account, tmp_path, run):
    bought, people = tmp_path / "bought.csv", tmp_path / "people.csv"
    bought.write_text("Product,Seats,Monthly price per seat,Renewal date\nOps,1,9,2027-01-31\n")
    people.write_text("email,seats\na@x.example,Ops\nb@x.example,Ops\n")
    said = run("import", bought, people, "--into", account, "--yes", "--buy", today=DAY)
    assert said.code == 0, said.err
