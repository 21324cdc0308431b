"""Dates of a column are read in one order, decided once; what fits two readings is asked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.exchange.cells.dates import NEVER, AmbiguousOrder, CensoredDay, DateReader, decide
from seatdesk.exchange.question import Options
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from tests.exchange.conftest import Reader

DAY = date(2024, 3, 14)


def reader(order: str = "dmy") -> DateReader:
    return DateReader(vocabulary(), order, date(2024, 6, 1))


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-14", "2024-03-14T10:00:00.000Z", "2024-03-14 10:00:00+02:00",
        "2024/03/14 20:23:16",
        "14.03.2024", "14.3.2024 10:15", "14/3/2024 5:06:07 PM", "14 Mar 2024", "Mar 14, 2024",
        "March 14th, 2024", "14-Mar-24", "Thu, 14 Mar 2024 10:00:00 GMT", "14. März 2024",
        "14 mars 2024", "14 de marzo de 2024", "2024年3月14日", "20240314", "1710400000",
        "1710400000000", "Mar 14, 2024 10:22 AM", "14/03/24", " 2024-03-14\u00a0",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(text: str) -> None:
    assert reader().read(text) == DAY


def test_never_unknown_and_censored_are_three_things() -> None:
    assert reader().read("Never logged in") is NEVER
    assert reader().read("aldrig") is NEVER
    assert reader().read("N/A") is None
    assert reader().read(" ") is None
    assert reader().read("Before 11 Feb 2017") == CensoredDay(date(2017, 2, 11))
    assert reader().read("Not active in the last 180 days") == CensoredDay(date(2023, 12, 4))
    assert reader().read("3 days ago") == date(2024, 5, 29)
    assert reader().read("heute") == date(2024, 6, 1)


@pytest.mark.parametrize("text", ["soon", "2024-13-40", "31/02/2024", "99999 days ago", "0/0/0"])
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match=text[:5]):
        reader().read(text)


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["03/04/2024", "25/06/2024"], "dmy"),
        (["03/04/2024", "05/26/2024"], "mdy"),
        (["03.04.2024"], "dmy"),
        (["03/03/2024", "11/11/2023"], "dmy"),
        (["24/03/14", "99/12/01"], "ymd"),
        (["2024-03-04"], ""),
        (["03/04/2024", "soon", "13/13/2024"], AmbiguousOrder),
        (["03/04/2024", "05/06/2024"], AmbiguousOrder),
        (["25/03/2024", "03/25/2024", "01/02/2024"], AmbiguousOrder),
    ],
)
def test_rule_6_the_column_decides(values: list[str], order: object) -> None:
    found = decide(values)
    assert found == order if isinstance(order, str) else isinstance(found, AmbiguousOrder)


def test_rule_6_a_day_to_come_cannot_be_a_last_activity() -> None:
    values = ["03/04/2024", "06/12/2024"]
    assert isinstance(decide(values), AmbiguousOrder)
    assert decide(values, latest=date(2024, 7, 1)) == "mdy"


def test_rule_6_the_vendor_s_habit_counts_unless_a_value_contradicts_it() -> None:
    assert decide(["03/04/2024"], hint="mdy") == "mdy"
    assert decide(["25/04/2024"], hint="mdy") == "dmy"
    assert decide(["02.02.2026", "03.09.2026"], hint="ymd") == "dmy"
    assert isinstance(decide(["03/09/2026"], hint="ymd"), AmbiguousOrder)
    assert decide(["06/03/09"], hint="ymd") == "ymd"


def test_rule_6_an_undecided_column_takes_only_what_has_one_reading() -> None:
    assert reader("").read("25/03/2024") == date(2024, 3, 25)
    assert reader("").read("03/03/2024") == date(2024, 3, 3)
    with pytest.raises(ValueError, match="03/04/2024"):
        reader("").read("03/04/2024")


def test_rule_6_an_ambiguous_column_is_asked_with_two_worked_examples(read: Reader) -> None:
    text = "email,name,hire date\na@x.com,Ann,03/04/2024\n"
    (question,) = read(text).recognition.questions
    assert "03/04/2024" in question.sentence
    assert {"2024-04-03", "2024-03-04"} <= set(question.sentence.replace("?", "").split())
    for order, day in (("dmy", date(2024, 4, 3)), ("mdy", date(2024, 3, 4))):
        found = read(text, Options(dates={"hire date": order}))
        assert (found.asked, found.people.people[0].hired) == ([], day)


def test_rule_6_a_late_value_settles_what_the_beginning_leaves_open(read: Reader) -> None:
    rows = "".join(f"u{n}@x.com,U,03/04/2024\n" for n in range(1500))
    found = read("email,name,hire date\n" + rows + "z@x.com,Z,25/04/2024\n")
    assert found.asked == []
    assert found.people.people[0].hired == date(2024, 4, 3)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.sampled_from(["dmy", "mdy"]))
def test_what_is_written_in_an_order_is_read_in_it(day: date, order: str) -> None:
    parts = (day.day, day.month) if order == "dmy" else (day.month, day.day)
    assert reader(order).read(f"{parts[0]:02}/{parts[1]:02}/{day.year}") == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        reader().read(text)
    except ValueError:
        return
