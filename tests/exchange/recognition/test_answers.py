"""Answers for a file that are kept for next month's, and how they are written down."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.exchange.question import Options
from seatdesk.exchange.recognition.answers import (
    VERSION,
    for_next_month,
    from_json,
    legible,
    merged_answers,
    to_json,
)

words = st.text(max_size=8)
maps = st.dictionaries(words, words, max_size=3)
answers = st.builds(
    Options,
    encoding=st.sampled_from(["", "cp1252"]),
    delimiter=st.sampled_from(["", "tab"]),
    header_record=st.none() | st.integers(0, 15),
    sheet=words,
    kind=st.sampled_from(["", "people"]),
    fields=maps,
    dates=maps,
    numbers=maps,
    words=st.dictionaries(words, maps, max_size=2),
    confirmed=st.frozensets(words, max_size=3),
    synonyms=maps,
)


@given(answers)
def test_rule_13_answers_come_back_as_they_were_written(options):
    told = to_json(options)
    assert told["version"] == VERSION
    said = {name: getattr(options, name) for name in told if name != "version"}
    assert from_json(told) == Options(**said)
    assert from_json(told) == options


def test_what_a_newer_version_says_and_this_does_not_know_is_left():
    assert from_json({"version": 9, "kind": "people", "moon": "full"}) == Options(kind="people")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=10,
)
NAMES = [*Options.__dataclass_fields__, "version"]


@given(ANYTHING | st.dictionaries(st.sampled_from(NAMES), ANYTHING), answers)
def test_f13_whatever_is_written_down_is_answers_or_is_asked_again(told, own):
    read = from_json(told)
    assert from_json(to_json(read)) == read
    merged_answers(read, own)
    if legible(told):
        assert all(getattr(read, name) == told[name] for name in told.keys() & {"kind", "fields"})


@given(answers, answers)
def test_what_a_person_says_goes_over_the_preset(preset, own):
    both = merged_answers(preset, own)
    assert both.encoding == (own.encoding or preset.encoding)
    assert own.fields.items() <= both.fields.items()
    assert preset.fields.keys() <= both.fields.keys()
    assert own.confirmed | preset.confirmed == both.confirmed
    assert both.header_record in {own.header_record, preset.header_record}


PEOPLE = "Wer,Login,Datum\nann@x.com,ann,03/04/2025\nbo@x.com,bo,04/05/2025\n"


def saved(read, text, options):
    found = read(text, options)
    return for_next_month(options, found.recognition, found.table.layout)


def test_a_confirmed_proposal_is_kept_as_the_choice_it_was(read):
    options = Options(
        confirmed=frozenset({"email", "dates:Datum", "delimiter", "encoding", "header"}),
        fields={"Datum": "hired"},
    )
    found = saved(read, PEOPLE, options)
    assert found.dates == {"Datum": "dmy"}
    assert found.fields == {"Wer": "email", "Datum": "hired"}
    assert (found.encoding, found.delimiter, found.header_record) == ("utf-8", "comma", 1)
    assert found.confirmed == frozenset()


def test_numbers_that_were_confirmed_are_kept_as_a_mark(read):
    text = "product,quantity,unit price,renewal\nA,1,1.234,2027-01-01\n"
    options = Options(confirmed=frozenset({"numbers:unit price"}))
    assert saved(read, text, options).numbers == {"unit price": ","}


@pytest.mark.parametrize("key", ["seats_by_profile", "actions", "removal_list", "header:Name"])
def test_what_speaks_of_the_form_stays_confirmed(read, key):
    assert saved(read, PEOPLE, Options(confirmed=frozenset({key}))).confirmed == {key}


@pytest.mark.parametrize("key", ["words:Status", "hashed", "no_rows", "columns", "open_quote"])
def test_what_speaks_of_this_file_alone_is_asked_again(read, key):
    assert saved(read, PEOPLE, Options(confirmed=frozenset({key}))) == Options()


def test_nothing_of_single_lines_of_the_day_or_of_the_workspace_is_kept(read):
    options = Options(
        fixes={2: {"Login": "x"}},
        skip=frozenset({3}),
        as_of=date(2026, 1, 1),
        products=("Sales Hub",),
        synonyms={"Sales Hub": "Sales Hub", "sales pro": "Sales Hub"},
    )
    assert saved(read, PEOPLE, options) == Options(synonyms={"sales pro": "Sales Hub"})


@pytest.mark.parametrize(
    ("order", "other", "text"),
    [("dmy", "mdy", "03/25/2025\n04/05/2025"), ("mdy", "dmy", "25/03/2025\n04/05/2025")],
)
def test_rule_6_an_order_that_was_kept_is_asked_again_where_the_file_contradicts_it(
    read, order, other, text
):
    rows = "".join(f"n{n}@x.com,{day}\n" for n, day in enumerate(text.split("\n")))
    file = "email,hire date\n" + rows
    found = read(file, Options(dates={"hire date": order}))
    assert found.asked == ["dates"]
    (question,) = found.recognition.questions
    assert question.proposed == other
    sure = Options(dates={"hire date": order}, confirmed=frozenset({"dates:hire date"}))
    again = read(file, sure)
    assert again.asked == []
    assert [p.problem for p in again.people.problems] == ["bad_date"]


@pytest.mark.parametrize("text", ["25/03/2025\n26/04/2025", "03/25/2025", "soon"])
def test_rule_6_an_order_that_was_kept_stands_where_nothing_would_be_misread(read, text):
    rows = "".join(f"n{n}@x.com,{day}\n" for n, day in enumerate(text.split("\n")))
    for order in ("dmy", "ymd"):
        asked = read("email,hire date\n" + rows, Options(dates={"hire date": order})).asked
        assert "dates" not in asked  # what cannot be read at all is another question


def test_rule_7_a_mark_that_was_kept_is_asked_again_where_the_file_contradicts_it(read):
    text = "product,quantity,unit price,renewal\nA,1,{},2027-01-01\nB,1,1.234,2027-01-01\n"
    point = Options(numbers={"unit price": "."})
    assert read(text.format('"1.234,50"'), point).asked == ["numbers"]
    assert read(text.format("12.5"), point).asked == []
    assert read(text.format("1.234"), point).asked == []
    assert read(text.format("many"), point).asked == []
    (question,) = read(text.format('"1.234,50"'), point).recognition.questions
    assert question.proposed == ","
