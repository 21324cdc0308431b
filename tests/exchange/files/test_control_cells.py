"""Control characters are left out of every cell, whatever the format, and told."""

import pytest

from seatdesk.domain.control_signs import without_control
from seatdesk.exchange.people.person import PersonRow, RowProblem
from seatdesk.exchange.question import Options
from tests.exchange.conftest import Read, Reader
from tests.exchange.hostile import cell, ods, row, xlsx

HEAD = ("E-mail", "Na\x07me", "Team")
ROWS = (
    ("ada\x07@x.example", "Ada\x0bByron\x7f", "Re\u0085search"),
    ("bo@x.example", "Bo\u200d\u202aB", "Two\nlines"),
)
PLAIN = [
    ("ada@x.example", "Ada Byron", "Re search", 2),
    ("bo@x.example", "Bo\u200d\u202aB", "Two\nlines", 3),
]
MORE = "cy@x.example,Cy Who Has a Name That Is Long Enough for a List\n"
TOLD = [(2, "E-mail", "ada@x.example"), (2, "Name", "Ada Byron"), (2, "Team", "Re search")]


def people(found: Read) -> tuple[tuple[PersonRow, ...], tuple[RowProblem, ...]]:
    return found.people.people, found.people.problems


def test_what_a_control_character_is() -> None:
    assert without_control("a\tb\r\nc\u00a0d\u200de\u00adf") == "a\tb\r\nc\u00a0d\u200de\u00adf"
    assert without_control("\x00a\x1bb\x9bc\ufffed\x7f") == "abcd"
    assert without_control("Ada\x0b\x0cByron\x1eX\x85Y") == "Ada Byron X Y"


def as_csv() -> bytes:
    lines = (",".join(f'"{text}"' for text in cells) for cells in (HEAD, *ROWS))
    return "\r\n".join(lines).encode()


def as_xlsx() -> bytes:
    def written(text: str) -> str:
        odd = "\x07\x0b"
        text = "".join(f"_x{ord(sign):04X}_" if sign in odd else sign for sign in text)
        return f'<c t="inlineStr"><is><t>{text}</t></is></c>'

    cells = ("".join(map(written, cells)) for cells in (HEAD, *ROWS))
    return xlsx("".join(f'<row r="{n}">{text}</row>' for n, text in enumerate(cells, 1)))


@pytest.mark.parametrize(
    ("name", "content"), [("p.csv", as_csv()), ("p.xlsx", as_xlsx())], ids=["csv", "xlsx"]
)
def test_rule_4_control_characters_are_left_out_and_told(
    read: Reader, name: str, content: bytes
) -> None:
    found = read(content, name=name)
    assert found.table.header == ("E-mail", "Name", "Team")
    persons, problems = people(found)
    assert [(p.email, p.name, p.team, p.line) for p in persons] == PLAIN
    assert {(p.problem, p.grade) for p in problems} == {("control_signs", "note")}
    assert [(p.line, p.column, p.value) for p in problems] == TOLD


def test_rule_4_in_ods_and_in_lists_of_subscriptions(read: Reader) -> None:
    rows = (("E-mail", "Name"), ("ada@x.example", "Ada\u0080 Byron"))
    content = ods("".join(row(*map(cell, cells)) for cells in rows))
    persons, problems = people(read(content, name="p.ods"))
    assert [person.name for person in persons] == ["Ada Byron"]
    assert [problem.problem for problem in problems] == ["control_signs"]

    text = "Product name,Purchased quantity\nSales\x07 Hub,9\n"
    found = read(text, Options(kind="subscriptions")).contracts
    assert [row.product for row in found.rows] == ["Sales Hub"]
    assert [(p.line, p.problem) for p in found.problems] == [(2, "control_signs")]


def test_a_cell_of_nothing_else_is_blank(read: Reader) -> None:
    persons, problems = people(read(f"email,name\n\x07,Ada\nbo@x.example,\x07\n{MORE}"))
    assert [(person.email, person.name) for person in persons[:-1]] == [("bo@x.example", "")]
    assert [(p.line, p.problem, p.grade) for p in problems] == [
        (2, "no_email", "unreadable"),
        (2, "control_signs", "note"),
        (3, "control_signs", "note"),
    ]
