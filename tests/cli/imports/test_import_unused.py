"""An answer that no file takes is refused, with what there is instead."""

import pytest

TEXT = (
    "email,name,status,Password,Slack,last login\n"
    "ada@example.com,Ada,odd,x,yes,2025-03-04\nbo@example.com,Bo,active,y,no,2025-05-06\n"
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (("--dates", "login=dmy"), "there is no column login; there are email, name"),
        (("--dates", "name=dmy"), "name is not read as days"),
        (("--numbers", "name=."), "name is not read as numbers"),
        (("--word", "name:Ada=active"), "name is not read as words"),
        (
            ("--word", "status:strange=active"),
            "column status of people.csv has no value “strange”; its values are “odd”, “active”.",
        ),
        (("--map", "Password=name"), "Password is never read"),
        (("--product", "Teams=Teams"), "Teams stands in no column"),
        (("--skip", "9"), "no row begins on line 9"),
        (("--fix", "9:name=Cy"), "no row begins on line 9"),
        (("--person", "cy@example.com"), "cy@example.com is in no file"),
        (("--sheet", "Sheet1"), "no file is one"),
    ],
)
def test_an_answer_that_no_file_takes_is_refused(file, js, answer, said):
    told = js("import", file, "--dry-run", *answer, code=2)
    assert (told["error"], said in told["message"]) == ("usage", True), told


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (("--map", "Slack=seat:Slack", "--word", "Slack:yes=active"), "no_such_meaning",
         "A word in the column Slack of people.csv cannot mean active. Choose one of: yes, no."),
        (("--word", "status:odd=odd"), "no_such_meaning", "cannot mean odd. Choose one of: active"),
        (("--map", "status=kind", "--word", "status:odd=active"), "no_such_meaning",
         "Choose one of: person, bot, service, guest."),
        (("--map", "name=pets"), "no_such_field", "cannot be read as pets. Choose one of: "),
        (("--map", "pets=name"), "no_column", "people.csv has no column pets. It has: email"),
        (("--header", "99"), "no_header_line", "people.csv has no line 99"),
        (("--encoding", "klingon"), "unknown_encoding", "klingon"),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_fit_the_file_is_wrong_usage(file, js, answer, code, said):
    """Exit code 3 is for files that are in trouble; this one is sound."""
    told = js("import", file, "--dry-run", *answer, code=2)
    assert (told["error"], said in told["message"]) == (code, True), told


def test_a_value_that_a_column_does_not_have_is_told_with_those_it_has(tmp_path, js):
    path = tmp_path / "hub.csv"
    rows = "".join(f"p{n}@x.example,{'' if n == 5 else f'w{n}'}\n" for n in range(20))
    path.write_text(f"email,Sales Hub\n{rows}", encoding="utf-8")
    answers = ("--map", "Sales Hub=seat:Sales Hub", "--word", "Sales Hub:Licenced=yes")
    message = js("import", path, "--dry-run", *answers, code=2)["message"]
    assert message.startswith("--word: The column Sales Hub of hub.csv has no value “Licenced”; ")
    assert message.endswith("its values are " + ", ".join(
        f"“w{n}”" for n in range(13) if n != 5) + " and 7 more.")  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        ("--dates", "Last Login=dmy"), ("--dates", "#6=ymd"), ("--word", "#3:odd=active"),
        ("--word", "Status:ODD=unknown"), ("--skip", "3"), ("--fix", "2:name=Ida"),
        ("--person", "ADA@example.com"), ("--encoding", "utf-8"), ("--map", "Slack=seat:Slack"),
    ],
)  # fmt: skip
def test_an_answer_may_name_a_column_as_people_do(file, js, answer):
    js("import", file, "--dry-run", *answer)


def test_seats_that_a_column_names_are_not_everybody_s(w, tmp_path, js):
    path = tmp_path / "people.csv"
    path.write_text("email,seats\nn@x.example,Sales Hub\n", encoding="utf-8")
    answer = ("--everyone", "Sales Hub")
    told = js("import", path, "--into", w, "--dry-run", *answer, code=2)
    assert "seats says who holds a seat" in told["message"]
    told = js("import", path, "--into", w, "--dry-run", "--newcomer", "no@x.example", code=2)
    assert "no@x.example is in no file" in told["message"]


def test_rule_14_a_seat_that_the_file_does_not_give_stays_and_is_told(run, w, tmp_path):
    assert run("assign", w, "ada@example.com", "--product", "Sales Hub").code == 0
    path = tmp_path / "list.csv"
    path.write_text("E-mail,Sales Hub\nada@example.com,no\nbo@example.com,no\n", encoding="utf-8")
    told = (
        "1 user holds a Sales Hub seat here and none in the file: ada@example.com. An import takes "
        "no seat: unassign it, if it is to go."
    )
    for more in (["--dry-run"], []):
        said = run("import", path, "--into", w, *more)
        assert told in said.out.splitlines()
        assert "says nothing that is not here" not in said.out


def test_rule_13_a_file_of_no_known_kind_is_not_passed_over_by_agreeing(run, w, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Plan Id,Started At\ncrm,01-Jan-2026\n", encoding="utf-8")
    said = run("import", path, "--into", w, "--yes")
    assert said.code == 1
    assert "--kind" in said.err
