"""From the days of a subscriptions file to terms: last days, first days, and what is asked."""

from datetime import date

import pytest

from seatdesk.exchange.question import Options
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

TODAY = date(2026, 11, 29)
HERE = Options(today=TODAY, home="USD")


def term(found):
    (row,) = found.contracts.rows
    return str(row.renewal), row.term_months, row.no_term


def asked(found):
    return [question.code for question in found.contracts.questions]


@pytest.mark.parametrize(
    ("start", "end", "renewal", "months"),
    [
        ("2026-01-01", "2026-12-31", "2027-01-01", 12),
        ("2024-01-01", "2026-12-31", "2027-01-01", 36),
        ("2026-03-01", "2026-11-30", "2026-12-01", 9),
        ("2024-01-01", "2027-01-01", "2027-01-01", 36),
        ("2026-02-28", "2027-02-27", "2027-02-28", 12),
        ("2024-02-29", "2027-02-28", "2027-02-28", 36),
        ("2026-01-31", "2027-01-30", "2027-01-31", 12),
        ("2026-11-15", "2026-12-14", "2026-12-15", 1),
    ],
)
@pytest.mark.parametrize("heading", ["End date", "Renewal date", "Expires"])
def test_rule_6_whole_months_from_the_start_tell_what_an_end_is(
    read, heading, start, end, renewal, months
):
    found = read(f"Product,Seats,Start date,{heading}\nA,5,{start},{end}\n", HERE)
    assert term(found) == (renewal, months, "")
    assert asked(found) == []


@pytest.mark.parametrize(
    ("heading", "day", "renewal"),
    [("End date", "2027-03-31", "2027-04-01"), ("Expires", "2027-03-14", "2027-03-15"),
     ("Renewal date", "2027-01-31", "2027-01-31"), ("Renews on", "2027-03-01", "2027-03-01")],
)  # fmt: skip
def test_without_a_start_the_heading_tells(read, heading, day, renewal):
    found = read(f"Product,Seats,{heading}\nA,5,{day}\n", HERE)
    assert term(found) == (renewal, None, "")
    assert asked(found) == []


def test_an_end_on_the_first_of_a_month_is_asked(read):
    text = "Product,Seats,Expires\nA,5,2027-01-01\n"
    assert asked(read(text, HERE)) == ["ends"]
    last = Options(today=TODAY, ends={"Expires": "last_day"})
    following = Options(today=TODAY, ends={"Expires": "next_term"})
    assert (term(read(text, last))[0], asked(read(text, last))) == ("2027-01-02", [])
    assert (term(read(text, following))[0], asked(read(text, following))) == ("2027-01-01", [])


@pytest.mark.parametrize(
    ("field", "renewal"), [("renewal", "2026-12-31"), ("term_end", "2027-01-01")]
)
def test_what_a_person_says_of_the_column_counts(read, field, renewal):
    said = Options(today=TODAY, fields={"Expires": field})
    assert term(read("Product,Seats,Expires\nA,5,2026-12-31\n", said))[0] == renewal


def test_days_that_are_no_whole_months_apart_make_no_term(read):
    found = read("Product,Seats,Start date,End date\nA,5,2026-01-15,2026-12-31\n", HERE)
    assert term(found)[2] == "not_whole_months"


def test_the_day_of_the_purchase_need_not_begin_a_term(read):
    found = read("Product,Seats,Purchase date,Expires\nA,5,2023-05-17,2026-12-31\n", HERE)
    assert term(found) == ("2027-01-01", None, "")
    found = read("Product,Seats,Purchase date,Expires\nA,5,2023-01-01,2026-12-31\n", HERE)
    assert asked(found) == ["terms"]


@pytest.mark.parametrize(("said", "months"), [("", 12), ("years", 12), ("one", 96)])
def test_many_years_are_one_term_or_several(read, said, months):
    text = "Product,Seats,Start date,Renewal date\nA,5,2019-03-01,2027-03-01\n"
    found = read(text, Options(today=TODAY, terms=said))
    assert term(found) == ("2027-03-01", months, "")
    assert asked(found) == ([] if said else ["terms"])


@pytest.mark.parametrize("length", ["12", "12 months", "1 year", "Annual"])
def test_a_column_of_lengths_makes_a_term(read, length):
    text = f"Product,Seats,Start date,Term (months)\nA,5,2026-02-01,{length}\n"
    assert term(read(text, HERE)) == ("2027-02-01", 12, "")
    both = "Product,Seats,Start date,End date,Term\nA,5,2024-02-01,2027-01-31,{}\n"
    assert term(read(both.format(length), HERE)) == ("2027-02-01", 12, "")


def test_a_length_that_does_not_fit_makes_no_term(read):
    text = "Product,Seats,Start date,End date,Term\nA,5,2026-01-01,2026-12-31,24\n"
    assert term(read(text, HERE))[2] == "term_contradicts"


@pytest.mark.parametrize("length", ["0", "121", "9999"])
def test_no_term_is_shorter_than_a_month_or_longer_than_ten_years(read, length):
    text = f"Product,Seats,Start date,Term\nA,5,2026-01-01,{length}\n"
    assert term(read(text, HERE))[2] == "term_too_long"


def test_a_length_in_unknown_words_is_told(read):
    found = read("Product,Seats,Renewal date,Term\nA,5,2027-01-01,a while\n", HERE)
    assert [(p.problem, p.value) for p in found.contracts.problems] == [
        ("unknown_period", "a while")
    ]


OLD = "Product,Seats,Start date,Renewal date\nA,5,2025-09-01,2026-09-01\n"


@pytest.mark.parametrize(("said", "renewed"), [("", True), ("renewed", True), ("ended", False)])
def test_a_renewal_that_has_passed_is_asked(read, said, renewed):
    found = read(OLD, Options(today=TODAY, passed=said))
    assert asked(found) == ([] if said else ["passed"])
    assert found.contracts.rows[0].renewed is renewed


def test_a_contract_long_past_is_proposed_as_ended(read):
    found = read(OLD.replace("2026-", "2020-").replace("2025-", "2019-"), HERE)
    assert [question.proposed for question in found.contracts.questions] == ["ended"]


def test_a_list_is_read_as_of_its_day(read):
    before = Options(today=TODAY, as_of=date(2026, 7, 1))
    assert (asked(read(OLD, before)), read(OLD, before).contracts.rows[0].renewed) == ([], True)
    after = Options(today=TODAY, as_of=date(2026, 10, 1))
    assert asked(read(OLD, after)) == ["passed"]


def test_what_is_here_already_is_compared_and_not_asked(read):
    assert asked(read(OLD, Options(today=TODAY, products=("A",)))) == []


def test_each_language_tells_last_days_from_renewals():
    words = vocabulary()
    ends = ["Vertragsende", "Avtalsslut", "Slutdato", "Sluttdato", "Fecha de fin", "Päättymispäivä",
            "Date de fin", "Data di fine", "契約終了日", "Einddatum", "Data zakończenia",
            "Data de fim", "End date"]  # fmt: skip
    renewals = ["Verlängerungsdatum", "Förnyelsedatum", "Fornyelsesdato", "Fecha de renovación",
                "Uusimispäivä", "Date de renouvellement", "Data di rinnovo", "更新日",
                "Verlengingsdatum", "Data odnowienia", "Data de renovação", "Renewal"]  # fmt: skip
    assert all("term_end" in words.possible(name) for name in ends)
    assert all(words.possible(name) == ("renewal",) for name in renewals)
