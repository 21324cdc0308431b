"""Lines that a spreadsheet of another country left unparted, and put into quotation marks."""

import pytest

from tests.exchange.conftest import Reader

ALL = '"Email,Name,Team"\n"a@x.com,Ada,Sales"\n"b@x.com,Bo,""Sales, EMEA"""\n'
SOME = 'Email,Name,Team\na@x.com,Ada,Sales\n"b@x.com,Bo,""Sales, EMEA"""\n'
MANY = "".join(f"u{n}@x.com,U,Ops\n" for n in range(1_200))


@pytest.mark.parametrize("text", [ALL, SOME, SOME + MANY])
def test_rule_2_whole_lines_in_quotation_marks_are_parted(read: Reader, text: str) -> None:
    found = read(text)
    first, second, *_ = found.people.people
    assert found.asked == []
    assert found.people.problems == ()
    assert (first.email, first.name, first.team) == ("a@x.com", "Ada", "Sales")
    assert (second.email, second.name, second.team) == ("b@x.com", "Bo", "Sales, EMEA")


def test_rule_2_a_name_with_a_comma_is_no_line_of_its_own(read: Reader) -> None:
    people = read('Name,Email\n"Lovelace, Ada"\nBo,b@x.com\nCy,c@x.com\n').people
    assert [person.email for person in people.people] == ["b@x.com", "c@x.com"]
    assert [problem.problem for problem in people.problems] == ["no_email"]
