"""Encoding, delimiter and header line of text files."""

import pytest

from seatdesk.exchange.question import Options
from tests.exchange.conftest import Reader

PLAIN = "Email;Name;Team\na@x.se;Åsa Öberg;Sälj\nb@x.se;Bo Ek;Drift\nc@x.se;Cia Å;Drift\n"


@pytest.mark.parametrize(
    ("codec", "name", "certain"),
    [
        ("utf-8", "utf-8", True),
        ("utf-8-sig", "utf-8-sig", True),
        ("utf-16", "utf-16", True),
        ("utf-16-le", "utf-16-le", False),
        ("utf-16-be", "utf-16-be", False),
        ("utf-32", "utf-32", True),
        ("cp1252", "cp1252", True),
        ("mac-roman", "cp1252", False),
        ("cp850", "cp1252", False),
    ],
)
def test_rule_1_the_encoding_is_found_or_asked_for(
    read: Reader, codec: str, name: str, certain: bool
) -> None:
    found = read(PLAIN.encode(codec))
    assert found.table.layout.encoding == name
    assert ("encoding" not in found.asked) == certain
    assert found.table.layout.header_record == 1


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1250", "Adres e-mail;Imię\na@x.pl;Michał Wójcik\nb@x.pl;Łukasz Ząb\n"),
        ("cp1251", "Email;Name\na@x.ru;Иван Петров\nb@x.ru;Анна Смирнова\n"),
        ("cp932", "Email,氏名\na@x.jp,山田太郎\nb@x.jp,鈴木一郎\n"),
    ],
)
def test_rule_1_other_code_pages_are_a_question_and_can_be_chosen(
    read: Reader, codec: str, text: str
) -> None:
    assert "encoding" in read(text.encode(codec)).asked
    chosen = read(text.encode(codec), Options(encoding=codec))
    assert "encoding" not in chosen.asked
    assert chosen.people.people[0].name == text.splitlines()[1].replace(";", ",").split(",")[1]


def test_rule_1_two_encodings_in_one_file_are_a_question(read: Reader) -> None:
    mixed = "Email,Name\na@x.se,Åsa\n".encode() + "b@x.se,Örjan\n".encode("cp1252")
    assert "encoding_mixed" in read(mixed).asked


@pytest.mark.parametrize(
    ("sign", "name"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "pipe")]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rule_2_the_delimiter_is_found(read: Reader, sign: str, name: str, end: str) -> None:
    found = read(PLAIN.replace(";", sign).replace("\n", end))
    assert found.table.layout.dialect is not None
    assert found.table.layout.dialect.delimiter == name
    assert found.recognition.confidence == "high"
    assert [person.line for person in found.people.people] == [2, 3, 4]


def test_rule_2_a_sep_line_is_honoured_and_counts_as_a_record(read: Reader) -> None:
    text = (
        "\ufeffsep=;\r\nFörnamn;Efternamn;E-post;Anteckning;Anst.nr\r\n"
        'Åsa;Öberg;asa@x.se;"rad 1\r\nrad 2";00042\r\nBo;Ek;bo@x.se;;00043\r\n'
    )
    found = read(text)
    layout = found.table.layout
    assert (layout.encoding, layout.header_record) == ("utf-8-sig", 2)
    assert found.recognition.confidence == "high"
    people = found.people.people
    assert [person.user_id for person in people] == ["00042", "00043"]
    assert [person.line for person in people] == [3, 5]


def test_rule_2_beside_a_constant_semicolon_the_comma_is_a_decimal_mark(read: Reader) -> None:
    found = read("Product;Quantity;Unit price\nSales Hub;5;90,00\nService Hub;3;22,50\n")
    assert found.table.layout.dialect is not None
    assert found.table.layout.dialect.delimiter == "semicolon"


def test_quotes_backslashes_and_blanks_after_the_comma(read: Reader) -> None:
    single = read("'email','name'\n'a@x.com','Lee, Ann'\n'b@x.com','O''Neil, Bob'\n")
    assert [person.name for person in single.people.people] == ["Lee, Ann", "O'Neil, Bob"]
    escaped = read('email,name\na@x.com,"Ann ""A"" Lee"\nb@x.com,"Bob \\"B\\", Ray"\n'
                   'c@x.com,"Cia \\"C\\" \\"D\\", Ek"\n')  # fmt: skip
    assert escaped.people.people[1].name == 'Bob "B", Ray'
    spaced = read('email, name, team\na@x.com, "Lee, Ann", Sales\nb@x.com, "Ray, Bob", Ops\n')
    assert spaced.people.people[0].name == "Lee, Ann"


def test_a_quote_that_is_never_closed_is_asked_about_and_its_row_listed(read: Reader) -> None:
    found = read('Email,Name,Team\na@x.com,"Ann,IT\nb@x.com,Bob,IT\nc@x.com,Cia,IT\n')
    assert "open_quote" in found.asked
    assert [problem.problem for problem in found.people.problems] == ["open_quote"]
    assert not found.people.people


def test_rule_3_lines_above_the_header_are_kept_to_be_shown(read: Reader) -> None:
    found = read("Report of users\nMade 2024-01-01\n\nEmail,Name,Team\na@x.com,Ann,IT\n,,\n")
    assert found.table.layout.header_record == 4
    assert [row[0] for row in found.table.layout.preamble if row] == [
        "Report of users",
        "Made 2024-01-01",
    ]
    assert (found.people.data, found.people.blank) == (1, 1)
    assert found.people.people[0].line == 5


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("ann@x.com,Ann Lee,Sales\nbob@x.com,Bob Ray,Ops\n", "Column 1"),
        ("Ann;ann@x.com\nBob;bob@x.com\n", "Column 2"),
        ("ann@x.com\nbob@x.com\ncia@x.com", "Column 1"),
    ],
)
def test_rule_3_without_a_header_the_addresses_are_proposed_and_asked(
    read: Reader, text: str, column: str
) -> None:
    found = read(text)
    assert found.table.layout.header_record == 0
    assert {"header", "email"} <= set(found.asked)
    assert [plan.source for plan in found.recognition.of("email")] == [column]
    assert found.people.left_out == 0


def test_two_tables_in_one_file_are_a_question(read: Reader) -> None:
    text = "Email,Name,Team\na@x.com,Ann,IT\n\nProduct,Quantity,Renewal date\nSales,5,2024-01-01\n"
    found = read(text)
    assert "second_header" in found.asked
    assert [problem.value for problem in found.people.problems] == ["Product", "Sales"]


def test_every_answer_can_be_given_by_hand(read: Reader) -> None:
    options = Options(
        encoding="cp1252",
        delimiter="pipe",
        header_record=2,
        fields={"Who": "email", "#2": "name", "Note": ""},
        kind="people",
    )
    found = read("x|y|z\nWho|What|Note\na@x.com|Ann|1\n".encode("cp1252"), options)
    assert found.recognition.confidence == "high"
    assert found.people.people[0].name == "Ann"
    assert found.field("Note") is None


def test_a_thousand_columns_are_read(read: Reader) -> None:
    head = ["email", "name", *(f"c{n}" for n in range(998))]
    row = ["a@x.com", "Ann", *["1"] * 998]
    found = read(",".join(head) + "\n" + ",".join(row) + "\n")
    assert found.table.layout.columns == 1000
    assert found.people.people[0].name == "Ann"


@pytest.mark.parametrize("folder", ["C:\\Users\\ann\\", "\\\\srv\\ann\\"])
@pytest.mark.parametrize("last", [False, True])
def test_a_backslash_that_ends_a_folder_s_name_escapes_nothing(
    read: Reader, folder: str, *, last: bool
) -> None:
    cells = ["a@x.com", "IT", folder] if last else ["a@x.com", folder, "IT"]
    names = ["Email", "Team", "Home"] if last else ["Email", "Home", "Team"]
    line = ",".join(f'"{cell}"' for cell in cells)
    found = read(",".join(names) + f"\n{line}\n{line.replace('a@', 'b@')}\n")
    assert list(found.table.sample()[0]) == cells
    assert found.people.people[1].email == "b@x.com"
    assert found.recognition.confidence == "high"


def test_a_quotation_mark_behind_a_backslash_is_read_as_one(read: Reader) -> None:
    found = read('Email,"Note"\na@x.com,"say \\"hi\\", Ann"\nb@x.com,"say \\"hi\\""\n')
    assert [row[1] for row in found.table.sample()] == ['say "hi", Ann', 'say "hi"']
