"""Rows to persons: what is merged, what waits, and that no row is lost without a word."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.addresses import is_address
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.cell_text import clean, key
from seatdesk.exchange.files.chunk import Chunk
from seatdesk.exchange.files.dialect import Dialect
from seatdesk.exchange.files.layout import Layout
from seatdesk.exchange.files.source import Format, SourceFile
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.people.people_reader import PeopleReader
from seatdesk.exchange.people.person import PersonRow, ProblemGrade, merge_rows
from seatdesk.exchange.people.problems import SENTENCES, sentence
from seatdesk.exchange.question import Options, open_questions
from seatdesk.exchange.recognition.recognition import recognise
from tests.exchange.conftest import Reader

HEAD = "email,name,status,team\n"


def test_rule_5_addresses_match_whatever_their_case_and_blanks(read: Reader) -> None:
    rows = "Ann@X.com,Ann,active,IT\n\u00a0ann@x.com\u200b ,,active,IT\nmailto:ANN@x.com,,,\n"
    people = read(HEAD + rows).people
    assert (len(people.people), people.repeated) == (1, 2)
    assert people.people[0].email == "Ann@X.com"


def test_rule_5_rows_that_contradict_each_other_are_listed(read: Reader) -> None:
    people = read(HEAD + "a@x.com,Ann,active,IT\na@x.com,Ann,active,HR\n").people
    (problem,) = people.problems
    assert (problem.line, problem.column, problem.value) == (3, "team", "HR")
    assert problem.grade is ProblemGrade.NOTE
    assert people.people[0].team == "IT"


def test_rule_9_an_unknown_word_waits_for_a_decision(read: Reader) -> None:
    text = HEAD + "a@x.com,Ann,sometimes,IT\nb@x.com,Bob,active,IT\n"
    found = read(text)
    assert found.asked == ["words"]
    assert (found.people.waiting, len(found.people.people)) == (1, 1)
    assert found.people.problems[0].value == "sometimes"
    answered = read(text, Options(words={"status": {"Sometimes": "deactivated"}}))
    assert answered.asked == []
    assert answered.people.people[0].status is Status.DEACTIVATED


def test_rule_9_truth_words_of_several_languages(read: Reader) -> None:
    words = ["WAHR", "ja", "sant", "true", "1", "x", "Falsch", "nej", "FALSE", "0", "no"]
    rows = "".join(f"u{n}@x.com,U,{word}\n" for n, word in enumerate(words))
    people = read("email,name,active\n" + rows).people.people
    assert [person.status is Status.ACTIVE for person in people] == [True] * 6 + [False] * 5


def test_rule_10_kinds_of_users(read: Reader) -> None:
    rows = "a@x.com,Ann,member\nb@x.com,Svc,service\nc@x.com,Room,room\nd@x.com,Dee,guest\n"
    people = read("email,name,user type\n" + rows + "e@x.com,Eve,wizard\n").people
    assert [person.kind for person in people.people] == [
        UserKind.PERSON, UserKind.SERVICE, UserKind.SERVICE, UserKind.GUEST, None,
    ]  # fmt: skip
    assert [problem.problem for problem in people.problems] == ["unknown_kind"]


def test_rule_8_licences_are_parted_and_matched_to_what_is_known(read: Reader) -> None:
    rows = (
        "a@x.com,Ann,sales hub; Service Hub;Sales Hub\nb@x.com,Bob,SH+Copilot\n"
        'c@x.com,Cia,"Sales Hub, Service Hub"\nd@x.com,Dee,"Acetaminophen, 5 mg"\ne@x.com,Eve,-\n'
    )
    options = Options(products=("Sales Hub", "Service Hub"), synonyms={"SH": "Service Hub"})
    people = read("email,name,licenses\n" + rows, options).people.people
    assert [person.seats for person in people] == [
        ("Sales Hub", "Service Hub"),
        ("Service Hub", "Copilot"),
        ("Sales Hub", "Service Hub"),
        ("Acetaminophen, 5 mg",),
        (),
    ]


def test_a_column_named_like_a_product_gives_its_seats(read: Reader) -> None:
    options = Options(products=("Sales Hub",))
    found = read(
        "email,name,Sales Hub\na@x.com,Ann,yes\nb@x.com,Bob,\nc@x.com,C,perhaps\n", options
    )
    assert found.asked == ["words"]
    assert [person.seats for person in found.people.people] == [("Sales Hub",), ()]
    assert found.people.waiting == 1


def test_rule_4_short_long_and_blank_rows(read: Reader) -> None:
    people = read(HEAD + "a@x.com,Ann\n\nb@x.com,Bob,active,IT,surplus\nc@x.com,C,active,IT,,\n")
    result = people.people
    assert (result.data, result.blank, result.short, result.long) == (3, 1, 1, 2)
    assert [(p.line, p.problem) for p in result.problems] == [(2, "short_row"), (4, "long_row")]
    assert [person.key for person in result.people] == ["a@x.com", "c@x.com"]


def test_totals_below_the_table_are_called_that(read: Reader) -> None:
    problems = read(HEAD + "a@x.com,Ann,active,IT\nTotal,1,,\nnobody,,,\n").people.problems
    assert [problem.problem for problem in problems] == ["footer", "bad_email"]


def test_dates_and_days_that_cannot_be_read_cost_the_value_and_not_the_row(read: Reader) -> None:
    head = "email,name,status,hire date,days inactive\n"
    people = read(head + "a@x.com,Ann,active,soon,many\nb@x.com,Bob,active,2020-01-02,5\n",
                  Options(as_of=date(2024, 1, 6))).people  # fmt: skip
    assert [problem.problem for problem in people.problems] == ["bad_days", "bad_date"] or [
        problem.problem for problem in people.problems
    ] == ["bad_date", "bad_days"]
    ann, bob = people.people
    assert (ann.hired, ann.activity) == (None, Activity.UNKNOWN)
    assert (bob.hired, bob.last_active) == (date(2020, 1, 2), date(2024, 1, 1))


def test_h6_rule_11_secret_columns_are_not_read_and_said_so(read: Reader) -> None:
    names = ["Password", "PIN", "Client secret", "Birthdate", "PMI", "Passwort", "Lösenord",
             "Date of birth", "pwd", "initialPassword", "Födelsedatum"]  # fmt: skip
    text = "email,name," + ",".join(names) + "\na@x.com,Ann," + ",".join(["hush"] * len(names))
    found = read(text + "\n")
    assert found.recognition.dropped == tuple(names)
    assert "hush" not in repr(found.people)
    kept = read("email,name,Shipping,Opinion,Spin class\na@x.com,Ann,1,2,3\n")
    assert kept.recognition.dropped == ()


def test_h6_rule_11_a_shifted_row_cannot_carry_a_password_into_another_column(read: Reader) -> None:
    people = read("email,Password,job title\na@x.com,x,hush,Boss\n").people
    assert people.people == ()
    assert "hush" not in repr(people)


def test_rule_15_formulas_stay_text_and_lose_the_mark_of_an_export(read: Reader) -> None:
    rows = "a@x.com,'=1+1,active,IT\nb@x.com,=cmd,active,'+46\nc@x.com,O'Neil,active,IT\n"
    people = read(HEAD + rows).people.people
    assert [(p.name, p.team) for p in people] == [("=1+1", "IT"), ("=cmd", "+46"), ("O'Neil", "IT")]


def test_a_confirmed_question_is_not_asked_again(read: Reader) -> None:
    text = "email,name,last login\na@x.com,Ann,03/04/2024\n"
    (question,) = read(text).recognition.questions
    assert question.sentence.count("2024") == 3
    assert read(text, Options(confirmed=frozenset({question.key}))).asked == []
    assert open_questions((question, question), Options()) == (question,)


def test_every_problem_has_a_sentence(read: Reader) -> None:
    assert all(sentence(code).endswith((".", "?")) for code in SENTENCES)


PERSON = PersonRow(
    "a@x.com", "a@x.com", None, None, None, None, None, None, None, None, None,
    censored=False, activity_as_of=None, seats=None, assigned=None, hired=None, left=None,
    user_id=None, line=1,
)  # fmt: skip


def test_merging_prefers_what_is_known_better() -> None:
    rows = [
        PERSON._replace(activity=Activity.UNKNOWN, seats=("A",), hired=date(2020, 1, 1)),
        PERSON._replace(activity=Activity.NEVER, name="Ann", seats=("B", "A")),
        PERSON._replace(activity=Activity.KNOWN, last_active=date(2024, 2, 1), censored=True),
        PERSON._replace(activity=Activity.KNOWN, last_active=date(2024, 1, 1)),
    ]
    merged = merge_rows(rows).person
    assert (merged.last_active, merged.censored) == (date(2024, 1, 1), False)
    assert (merged.name, merged.seats, merged.rows) == ("Ann", ("A", "B"), 4)
    assert merge_rows(rows[:2]).person.activity is Activity.NEVER
    assert merge_rows(rows[:1]).person is rows[0]


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters='"'), max_size=12)


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=30))
def test_no_row_is_lost_without_being_listed(rows: list[tuple[str, str, str]]) -> None:
    head = ("email", "name", "status")
    layout = Layout("utf-8", Dialect("comma"), 1, 3, "", (), (head, *rows), ())
    source = SourceFile(Path("x.csv"), Format.TEXT, Format.TEXT, 1, 0, "", "", b"")
    table = Table(source, layout)
    chunk = Chunk(rows, range(2, 2 + len(rows)))
    batch = PeopleReader(recognise(table)).batch(chunk)
    assert len(batch.people) + batch.left_out + batch.waiting == len(rows)
    listed = {
        p.line
        for p in batch.problems
        if p.grade in {ProblemGrade.UNREADABLE, ProblemGrade.UNDECIDED}
    }
    assert len(listed) == batch.left_out + batch.waiting
    for person in batch.people:
        assert is_address(person.email)
        assert person.key == person.email.casefold()


@given(TEXT)
def test_keys_and_cleaning_settle(text: str) -> None:
    assert key(key(text)) == key(text)
    assert clean(clean(text)).strip() == clean(clean(text))


def test_values_round_trip_through_a_file(read: Reader) -> None:
    names = ["00042", "Åsa\u00a0Öberg", 'Ann "A" Lee', "two\nlines", "😀 Bo", "\u05d0\u05d1 \u05d2",
             "semi;colon", "comma, too", "it's", "tab\there"]  # fmt: skip
    quoted = [name.replace('"', '""') for name in names]
    rows = "".join(f'u{n}@x.com,"{name}",active,IT\n' for n, name in enumerate(quoted))
    people = read(HEAD + rows).people.people
    assert [person.name for person in people] == names


def test_people_are_the_same_whatever_the_size_of_a_chunk(read: Reader) -> None:
    rows = "".join(f'u{n % 7}@x.com,"Na\nme {n}",active,T{n}\n' for n in range(20))
    found = read(HEAD + rows)
    reader = PeopleReader(found.recognition)
    one = [p for b in reader.read(found.table, 1) for p in b.people]
    many = [p for b in reader.read(found.table, 1000) for p in b.people]
    assert one == many
    assert [person.line for person in many] == list(range(2, 42, 2))
    assert replace(found.people).data == 20


def test_rule_6_a_day_to_come_is_pointed_out(read: Reader) -> None:
    text = "Email,Last login\na@x.com,2026-11-30\nb@x.com,2027-05-01\nc@x.com,never\n"
    problems = read(text, Options(today=date(2026, 11, 29))).people.problems
    assert [(p.line, p.value, p.problem) for p in problems] == [(3, "2027-05-01", "day_to_come")]
    assert read(text).people.problems == ()


def test_rule_5_an_address_with_letters_that_only_look_alike_is_pointed_out(read: Reader) -> None:
    text = "Email,Name\nada@x.com,Ada\n\u0430da@x.com,Ada\nюля@x.com,Ю\nåsa@x.com,Å\n"
    problems = read(text).people.problems
    assert [(p.line, p.problem, p.grade) for p in problems] == [
        (3, "mixed_letters", ProblemGrade.NOTE)
    ]


def test_rule_13_numbers_that_a_spreadsheet_shortened_are_pointed_out(read: Reader) -> None:
    text = "Email,Cost centre\na@x.com,00471\nb@x.com,4.71E+05\nc@x.com,R+E+1\n"
    found = read(text).people
    assert [(p.line, p.value) for p in found.problems] == [(3, "4.71E+05")]
    assert [person.cost_centre for person in found.people] == ["00471", "4.71E+05", "R+E+1"]


def test_rule_4_texts_that_an_export_wrote_as_formulas_are_texts(read: Reader) -> None:
    found = read('Email,Name,Cost centre\n="a@x.com",="Ada","=""00042"""\n').people
    (person,) = found.people
    assert (person.email, person.name, person.cost_centre) == ("a@x.com", "Ada", "00042")
    assert found.problems == ()


def test_rule_6_never_stays_never_where_days_are_counted(read: Reader) -> None:
    head = "Email,Name,Status,Days since last login\n"
    found = read(f"{head}a@x.com,A,active,5\nb@x.com,B,active,never\n").people
    assert [person.activity for person in found.people] == [Activity.KNOWN, Activity.NEVER]
    assert found.problems == ()
