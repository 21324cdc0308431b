"""Headings: two rows of them, several columns for one fact, counts, and columns of yes and no."""

from pathlib import Path
from typing import Any

import pytest

from seatdesk.exchange.files.table import Table, open_table
from seatdesk.exchange.question import NO_SEAT, Options
from seatdesk.exchange.recognition.recognition import Recognition, recognise

HUBS = Options(
    products=("Sales Hub", "Service Hub"),
    synonyms={"Sales Hub seat": "Sales Hub", "Service Hub seat": "Service Hub"},
)
ROWS = "Ada North,ada@x.com,Yes,No\nBo West,bo@x.com,Yes,Yes\n"
NAMES = ["name", "email", "seat", "seat"]


@pytest.fixture
def look(tmp_path: Path) -> Any:
    def look(text: str, options: Options = HUBS) -> tuple[Table, Recognition]:
        path = tmp_path / "people.csv"
        path.write_text(text, encoding="utf-8")
        table = open_table(path, options)
        return table, recognise(table, options)

    return look


def fields(found: Recognition) -> list[str | None]:
    return [column.field for column in found.columns]


def codes(found: Recognition) -> list[str]:
    return [question.code for question in found.questions]


@pytest.mark.parametrize(
    ("above", "record", "asked"),
    [
        ("Person,,Paid seats,\nName,Email,Sales Hub,Service Hub\n", 2, False),
        ("Our people 2026,,,\nPerson,,Paid seats,\nName,Email,Sales Hub,Service Hub\n", 3, False),
        ("Our people,,,\n\nContact,,Licences,\nName,Email,Sales Hub,Service Hub\n", 4, False),
        ("Name,Email,Paid seats,\n,,Sales Hub,Service Hub\n", 2, True),
        ("Name,Email,Sales Hub,Service Hub\n", 1, False),
        ("Our people\nName,Email,Sales Hub,Service Hub\n", 2, False),
    ],
)
def test_rule_3_a_row_of_groups_above_the_names_is_no_header(look, above, record, asked):
    table, found = look(above + ROWS)
    assert (table.layout.header_record, bool(found.questions)) == (record, asked)
    assert fields(found) == NAMES
    assert [column.product for column in found.columns][2:] == ["Sales Hub", "Service Hub"]


def test_columns_called_the_same_are_told_apart_by_their_groups(look):
    table, found = look(
        "Name,Email,Sales Hub,,Service Hub,\n,,Seat,Since,Seat,Since\n"
        "Ada,ada@x.com,Yes,2024-01-02,No,\nBo,bo@x.com,No,,Yes,2024-01-02\n"
    )
    assert table.header[2:] == (
        "Sales Hub Seat", "Sales Hub Since", "Service Hub Seat", "Service Hub Since",
    )  # fmt: skip
    assert [column.product for column in found.columns if column.field == "seat"] == list(
        HUBS.products
    )


@pytest.mark.parametrize(
    "text",
    [
        "Name,Email,,\nAda,,Yes,No\nBo,bo@x.com,Yes,Yes\n",
        "Name,Email,Team,Note\nAda,,,\nBo,bo@x.com,Yes,Yes\n",
        ",Name,Email\n0,Ada,ada@x.com\n1,Bo,bo@x.com\n",
    ],
)
def test_a_first_row_with_gaps_is_data(look, text):
    assert look(text)[0].layout.header_record == 1


@pytest.mark.parametrize(
    ("text", "code", "choices"),
    [
        ("Email,Name,Name\na@x.com,Ann,Lee\n", "duplicate_headers", ("#2", "#3")),
        ("Email,Email\na@x.com,b@x.com\n", "two_addresses", ("#1", "#2")),
        ("Email,Team,Department\na@x.com,S,T\n", "two_columns", ("Team", "Department")),
        ("Email,Team,Department\na@x.com,,T\n", "two_columns", ("Team", "Department")),
        ("Email,Status,Status\na@x.com,Active,Inactive\n", "duplicate_headers", ("#2", "#3")),
    ],
)
def test_two_columns_for_one_fact_are_one_question_that_either_answer_settles(
    look, text, code, choices
):
    (asked,) = look(text)[1].questions
    assert (asked.code, asked.choices) == (code, choices)
    field = "email" if code == "two_addresses" else str(asked.params["field"])
    for choice in choices:
        assert codes(look(text, Options(fields={choice: field, **_others(asked, choice)}))[1]) == []
        (other,) = set(choices) - {choice}
        assert codes(look(text, Options(fields={choice: ""}))[1]) == []
        kept = look(text, Options(fields={choice: ""}))[1].of(field)
        places = {f"#{column.index + 1}" for column in kept} | {c.source for c in kept}
        assert other in places


def _others(asked: Any, choice: str) -> dict[str, str]:
    return {c: "" for c in asked.choices if c != choice and asked.code == "duplicate_headers"}


@pytest.mark.parametrize(
    "text",
    [
        "Email,Name,Note,Note\na@x.com,Ann,a,b\n",
        "Email,Name,Name\na@x.com,Ann,Ann\n",
        "Email,Email\na@x.com,A@x.com\n",
        "Email,Team,Department\na@x.com,S,\n",
    ],
)
def test_columns_that_say_nothing_else_are_not_asked_about(look, text):
    assert codes(look(text)[1]) == []


def test_rule_8_numbers_of_seats_name_no_product(look):
    text = "Email,Item name,Seats\na@x.com,Sales Hub,3\nb@x.com,Service Hub,5\n"
    assert fields(look(text)[1]) == ["email", "seats", None]
    text = "Email,Item name,Seats\na@x.com,Sales Hub,1\nb@x.com,Service Hub,1\n"
    assert fields(look(text)[1]) == ["email", "seats", None]
    found = look("Email,Seats\na@x.com,3\nb@x.com,12.0\n")[1]
    assert (fields(found), codes(found)) == (["email", None], ["seat_column"])
    assert fields(look("Email,Seats\na@x.com,365\nb@x.com,365 Pro\n")[1]) == ["email", "seats"]


@pytest.mark.parametrize("words", ["Yes,No", "ja,nein", "x,-", "1,0", "TRUE,FALSE", "oui,--"])
def test_a_column_of_yes_and_no_is_asked_which_seat_it_is(look, words):
    first, second = words.split(",")
    text = f"Email,Paid seat\na@x.com,{first}\nb@x.com,{second}\n"
    (asked,) = look(text)[1].questions
    assert (asked.code, asked.proposed) == ("seat_column", "")
    assert asked.choices == ("Sales Hub", "Service Hub", NO_SEAT)
    one = Options(products=("Sales Hub",))
    (asked,) = look(text, one)[1].questions
    assert asked.proposed == "Sales Hub"
    answer = Options(products=HUBS.products, fields={"Paid seat": "seat:Service Hub"})
    assert (codes(look(text, answer)[1]), fields(look(text, answer)[1])) == ([], ["email", "seat"])


@pytest.mark.parametrize(
    "text",
    [
        "email\nada@x.com \nbo@x.com\t\n",
        "email\r\nada@x.com\t\t\r\n\r\nbo@x.com\r\n",
        "Member\nAda North <ada@x.com>\nBo West <bo@x.com>\n",
        "E-Mail\nada@x.com\n",
        "ada@x.com\nbo@x.com\n",
    ],
)
def test_rule_2_one_column_is_not_asked_what_parts_it(look, text):
    table, found = look(text)
    assert "delimiter" not in codes(found)
    assert table.layout.columns == 1
