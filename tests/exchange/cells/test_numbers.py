"""The decimal mark of a column, money in the signs of many countries, subscriptions files."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.exchange.cells import numbers
from seatdesk.exchange.cells.numbers import AmbiguousMark, decide
from seatdesk.exchange.question import Options
from tests.exchange.conftest import Reader


@pytest.mark.parametrize(
    ("values", "mark", "first"),
    [
        (["1.234,50"], ",", "1234.50"),
        (["1,234.50"], ".", "1234.50"),
        (["1\u202f234,50"], ",", "1234.50"),
        (["1'234.50"], ".", "1234.50"),
        (["(5.00)"], ".", "-5.00"),
        (["\u22125,5", "1.000"], ",", "-5.5"),
        (["5.00-"], ".", "-5.00"),
        (["12", "15"], ".", "12"),
        (["1.234.567"], ",", "1234567"),
        (["12,34,567.00"], ".", "1234567.00"),
        (["$12.58", "$1,200.00"], ".", "12.58"),
        (["100,00 kr"], ",", "100.00"),
        (["EUR 90,00"], ",", "90.00"),
        (["90,00 €"], ",", "90.00"),
        (["-£45,5"], ",", "-45.5"),
    ],
)
def test_rule_7_separators_are_decided_together(values: list[str], mark: str, first: str) -> None:
    assert decide(values) == mark
    amount = numbers.read(values[0], mark)
    assert amount is not None
    assert amount.value == Decimal(first)


@pytest.mark.parametrize("values", [["1,234"], ["1.234"], ["€ 1.200"], ["1,5", "1.5"]])
def test_rule_7_a_lone_separator_is_ambiguous(values: list[str]) -> None:
    assert isinstance(decide(values), AmbiguousMark)


def test_rule_7_things_are_counted_in_wholes() -> None:
    assert decide(["1,234", "12"], whole=True) == "."
    assert decide(["1.234"], whole=True) == ","


def test_currencies_are_taken_only_when_sure() -> None:
    codes = [numbers.read(text, ".") for text in ("€5", "5 GBP", "$5", "5 kr", "US$5")]
    assert [code.currency for code in codes if code] == ["EUR", "GBP", "", "", "USD"]


def test_rule_7_a_sign_before_and_its_code_behind_are_one_currency() -> None:
    for text, told in (("$360.00 USD", "USD"), ("-$46.45 CAD", "CAD"), ("€5 EUR", "EUR")):
        amount = numbers.read(text, ".")
        assert amount is not None
        assert amount.currency == told
    with pytest.raises(ValueError, match="€5 USD"):
        numbers.read("€5 USD", ".")


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from([".", ","]))
def test_numbers_come_back_as_they_were_written(number: Decimal, mark: str) -> None:
    text = f"{number:,.2f}"
    if mark == ",":
        text = text.translate(str.maketrans(".,", ",."))
    amount = numbers.read(text, mark)
    assert amount is not None
    assert amount.value == number


@given(st.text(max_size=30), st.sampled_from([".", ","]))
def test_any_text_is_a_number_or_a_value_error(text: str, mark: str) -> None:
    try:
        numbers.read(text, mark)
    except ValueError:
        return


def test_subscriptions_with_quantities_renewals_and_unmetered_products(read: Reader) -> None:
    found = read(
        "Product name,Purchased quantity,Assigned quantity,Next lifecycle date\n"
        'Microsoft 365 E3,"1,200",1100,3/14/2025\nPower BI,1000000,3,\n,5,5,\n'
    )
    assert (found.recognition.recognised_as, found.asked) == ("m365_subscriptions", [])
    contracts = found.contracts
    assert contracts.left_out == 1
    licence, free = contracts.rows
    assert (licence.quantity, licence.assigned, licence.renewal) == (1200, 1100, date(2025, 3, 14))
    assert (licence.unmetered, free.unmetered) == (False, True)


def test_subscriptions_in_german(read: Reader) -> None:
    text = "Produkt;Anzahl;Einzelpreis;Verlängerungsdatum\nsales hub;1.200;90,00 €;31.12.2025\n"
    found = read(text.encode("cp1252"), Options(products=("Sales Hub",)))
    (row,) = found.contracts.rows
    assert (row.product, row.quantity, row.unit_price) == ("Sales Hub", 1200, Decimal("90.00"))
    assert (row.currency, row.renewal) == ("EUR", date(2025, 12, 31))


def test_subscriptions_say_what_cannot_be_read(read: Reader) -> None:
    found = read(
        "product,quantity,unit price,renewal date\nA,-1,x,soon\nB,1.5,2,2025-01-01\n"
        "C,unlimited,,\nD,1,2,2025-01-01,extra\n"
    )
    problems = [(p.line, p.problem) for p in found.contracts.problems]
    assert problems == [
        (2, "negative"), (2, "bad_number"), (2, "bad_date"), (3, "not_whole"), (5, "long_row"),
    ]  # fmt: skip
    assert [row.unmetered for row in found.contracts.rows] == [False, False, True]


def test_an_ambiguous_price_is_asked_with_both_values(read: Reader) -> None:
    text = "product,quantity,unit price\nA,1,1.234\n"
    (question,) = read(text).recognition.questions
    assert question.sentence == "Is 1.234 in unit price 1.234 or 1234?"
    (row,) = read(text, Options(numbers={"unit price": ","})).contracts.rows
    assert row.unit_price == 1234
