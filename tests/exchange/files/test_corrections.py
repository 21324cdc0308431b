"""Cells of single lines corrected, and lines left out, by a person."""

import pytest

from seatdesk.domain.choices import Status
from seatdesk.exchange.people.person import ProblemGrade
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable

TEXT = (
    "email,name,status\n"
    "ann@x.com,Ann,active\n"
    'bo@x.com,"Bo\nB",odd\n'
    "\n"
    "broken,Cy,active\n"
    "dan@x.com,Dan,active,more\n"
)


def lines(found):
    return [(p.line, p.problem) for p in found.people.problems]


def test_problems_name_the_lines_that_corrections_speak_of(read):
    assert lines(read(TEXT)) == [(3, "unknown_word"), (6, "bad_email"), (7, "long_row")]


def test_a_corrected_cell_is_read_instead(read):
    fixes = {3: {"status": "deactivated"}, 6: {"#1": "cy@x.com"}, 7: {"Name": "Daniel"}}
    found = read(TEXT, Options(fixes=fixes))
    assert found.asked == []
    told = {p.email: (p.name, p.status) for p in found.people.people}
    assert told == {
        "ann@x.com": ("Ann", Status.ACTIVE),
        "bo@x.com": ("Bo\nB", Status.DEACTIVATED),
        "cy@x.com": ("Cy", Status.ACTIVE),
        "dan@x.com": ("Daniel", Status.ACTIVE),
    }
    assert lines(found) == []


def test_a_skipped_line_is_left_out_and_listed(read):
    found = read(TEXT, Options(skip=frozenset({3, 6, 7, 99})))
    people = found.people
    assert found.asked == []
    assert (people.data, people.skipped, people.left_out, people.blank) == (4, 3, 0, 1)
    assert {(p.line, p.problem, p.grade) for p in people.problems} == {
        (line, "skipped", ProblemGrade.SKIPPED) for line in (3, 6, 7)
    }


def test_the_header_is_no_row_that_could_be_skipped(read):
    assert len(read(TEXT, Options(skip=frozenset({1}))).people.people) == 1
    assert read(TEXT, Options(fixes={1: {"email": "x"}})).table.header[0] == "email"


def test_a_correction_of_a_column_there_is_not_is_said(read):
    with pytest.raises(Unreadable) as caught:
        read(TEXT, Options(fixes={2: {"salary": "1"}}))
    assert caught.value.code == "no_column"


def test_rows_of_a_subscriptions_file_are_corrected_and_skipped_too(read):
    text = "product,quantity,renewal\nA,many,2027-01-01\nB,2,2027-01-01\nC,3,soon\n"
    options = Options(fixes={2: {"quantity": "5"}}, skip=frozenset({4}))
    contracts = read(text, options).contracts
    assert [(row.product, row.quantity) for row in contracts.rows] == [("A", 5), ("B", 2)]
    assert [(p.line, p.problem) for p in contracts.problems] == [(4, "skipped")]
    assert (contracts.data, contracts.skipped, contracts.left_out) == (3, 1, 0)


def test_a_swallowed_row_that_is_corrected_is_taken(read):
    text = 'email,name,team\na@x.com,"Ann,x\nb@x.com,Bo,x\nc@x.com,Cy,x"\n'
    assert lines(read(text, Options(confirmed=frozenset({"open_quote"})))) == [(2, "open_quote")]
    found = read(text, Options(fixes={2: {"name": "Ann"}}))
    assert [p.name for p in found.people.people] == ["Ann"]


@pytest.mark.parametrize("marks", [("\r\n", 1), ("\n", 1), ("\r", 1)])
def test_lines_are_counted_alike_in_the_sample_and_in_the_whole(read, marks):
    text = TEXT.replace("\n", marks[0])
    found = read(text, Options(fixes={3: {"status": "active"}}, skip=frozenset({6, 7})))
    assert found.asked == []
    assert len(found.people.people) == 2
