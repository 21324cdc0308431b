"""Price books as files: the shipped ones, and every way to be wrong, with its line."""

import json
import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from seatdesk.domain.account.price_book_document import (
    BOOK_FIELDS,
    FORMAT,
    PRICE_FIELDS,
    SEAT_FIELDS,
    TIER_FIELDS,
)
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.price_book_files import (
    BadPriceBook,
    book_text,
    line_of,
    parse_text,
    read_book,
    shipped_books,
)
from seatdesk.resources import resource

BOOK = {
    "format": FORMAT,
    "key": "own",
    "name": "Our prices",
    "note": "",
    "prices": [
        {
            "product": "Sales Hub",
            "tier": "Professional",
            "currency": "USD",
            "commitment": "annual",
            "from": "2024-01-01",
            "to": "2025-01-01",
            "base": "450.00",
            "included": 5,
            "seat": {
                "model": "graduated",
                "tiers": [{"upto": 10, "unit": "90"}, {"upto": None, "unit": "80", "flat": "5"}],
            },
            "source": "contract 17",
        },
        {
            "product": "Sales Hub",
            "tier": "Professional",
            "currency": "USD",
            "commitment": "annual",
            "from": "2025-01-01",
            "seat": 95,
        },
    ],
}


def text_with(path, value):
    """The book as text with one thing changed; `...` takes it away."""
    book = json.loads(json.dumps(BOOK))
    *ways, last = path
    inside = book
    for way in ways:
        inside = inside[way]
    if value is ...:
        del inside[last]
    else:
        inside[last] = value
    return json.dumps(book, indent=1)


def problem_of(text):
    with pytest.raises(BadPriceBook) as bad:
        parse_text(text, "own.json")
    [problem] = bad.value.problems
    [sentence] = bad.value.sentences
    return problem, sentence


@pytest.mark.parametrize(
    ("product", "tier", "commitment", "base", "included", "seat"),
    [
        ("Sales Hub", "Starter", "annual", 45, 2, "22.50"),
        ("Sales Hub", "Starter", "monthly", 50, 2, "25"),
        ("Service Hub", "Professional", "annual", 450, 5, "90"),
        ("Service Hub", "Professional", "monthly", 500, 5, "100"),
        ("Sales Hub", "Enterprise", "annual", 1200, 10, "120"),
    ],
)
def test_the_2022_book_is_the_specifications(product, tier, commitment, base, included, seat):
    book = shipped_books()[0]
    rates = book.rates(product, tier, "USD", Commitment(commitment), date(2023, 1, 1))
    assert isinstance(rates, Rates)
    assert (rates.base, rates.included) == (base, included)
    assert rates.seat.tiers[0].unit == Decimal(seat)


@pytest.mark.parametrize(
    ("product", "tier", "annual", "monthly"),
    [
        ("Core seats", "Starter", "15", "20"),
        ("Sales Hub", "Starter", "15", "20"),
        ("Service Hub", "Professional", "90", "100"),
        ("Sales Hub", "Enterprise", "150", None),
        ("Core seats", "Professional", "45", "50"),
        ("Core seats", "Enterprise", "75", None),
        ("View-only seats", "Professional", "0", "0"),
        ("Partner seats", "Enterprise", "0", None),
    ],
)
def test_the_2024_book_is_the_specifications(product, tier, annual, monthly):
    book = shipped_books()[1]
    for commitment, seat in ((Commitment.ANNUAL, annual), (Commitment.MONTHLY, monthly)):
        rates = book.rates(product, tier, "USD", commitment, date(2024, 6, 1))
        if seat is None:
            assert isinstance(rates, Refusal)
            assert rates.code is Code.NO_PRICE
        else:
            assert isinstance(rates, Rates)
            assert (rates.base, rates.included) == (Decimal(0), 0)
            assert rates.seat.tiers[0].unit == Decimal(seat)


def test_shipped_prices_are_marked_as_samples_with_a_source_each():
    for book in shipped_books():
        assert "check against your contract" in book.note
        assert all("sample" in price.source for price in book.prices)


def test_a_book_is_written_as_it_is_read():
    book = parse_text(json.dumps(BOOK), "own.json")
    assert parse_text(book_text(book), "again.json") == book
    assert book.prices[0].seat.model is PriceModel.GRADUATED
    assert book.prices[1].valid_to is None


def test_the_schema_knows_the_fields_that_are_read():
    schema = json.loads(resource("pricebooks", "schema.json").read_text(encoding="utf-8"))
    price, tier = schema["$defs"]["price"], schema["$defs"]["tier"]
    assert tuple(schema["properties"]) == BOOK_FIELDS
    assert tuple(price["properties"]) == PRICE_FIELDS
    assert tuple(price["properties"]["seat"]["oneOf"][1]["properties"]) == SEAT_FIELDS
    assert tuple(tier["properties"]) == TIER_FIELDS


SEAT = ("prices", 0, "seat")
FIRST_TIER = (*SEAT, "tiers", 0)


@pytest.mark.parametrize(
    ("path", "value", "code", "place"),
    [
        (("format",), "other", "unknown_format", "format"),
        (("key",), ..., "missing", "key"),
        (("name",), 7, "not_text", "name"),
        (("note",), 7, "not_text", "note"),
        (("colour",), "red", "unknown_field", "colour"),
        (("prices",), [], "no_prices", "prices"),
        (("prices",), "many", "no_prices", "prices"),
        (("prices", 0), "cheap", "not_an_object", "prices[0]"),
        (("prices", 0, "tier"), ..., "missing", "prices[0].tier"),
        (("prices", 0, "tier"), " ", "not_text", "prices[0].tier"),
        (("prices", 0, "prise"), "1", "unknown_field", "prices[0].prise"),
        (("prices", 0, "currency"), "DOL", "unknown_currency", "prices[0].currency"),
        (("prices", 0, "commitment"), "weekly", "unknown_commitment", "prices[0].commitment"),
        (("prices", 0, "from"), "2024-02-30", "not_a_date", "prices[0].from"),
        (("prices", 0, "to"), "2024-01-01", "end_before_start", "prices[0].to"),
        (("prices", 0, "to"), "2025-02-01", "overlap", "prices[1].from"),
        (("prices", 0, "to"), None, "overlap", "prices[1].from"),
        (("prices", 0, "base"), "-450", "negative_price", "prices[0].base"),
        (("prices", 0, "base"), "450.001", "too_many_digits", "prices[0].base"),
        (("prices", 0, "base"), "1" * 20, "too_many_digits", "prices[0].base"),
        (("prices", 0, "base"), "1" * 13, "too_many_digits", "prices[0].base"),
        (("prices", 0, "base"), "1,000", "no_amount", "prices[0].base"),
        (("prices", 0, "base"), True, "no_amount", "prices[0].base"),
        (("prices", 0, "included"), -1, "not_a_count", "prices[0].included"),
        (("prices", 0, "included"), "5", "not_a_count", "prices[0].included"),
        (("prices", 0, "source"), "", "missing", "prices[0].source"),
        (SEAT, ..., "missing", "prices[0].seat"),
        ((*SEAT, "model"), "steps", "unknown_model", "prices[0].seat.model"),
        ((*SEAT, "tiers"), [], "missing_tiers", "prices[0].seat.tiers"),
        ((*FIRST_TIER, "upto"), None, "tiers_out_of_order", "prices[0].seat.tiers[1].upto"),
        ((*SEAT, "tiers", 1, "upto"), 10, "tiers_out_of_order", "prices[0].seat.tiers[1].upto"),
        ((*SEAT, "tiers", 1, "upto"), 11, "last_tier_ends", "prices[0].seat.tiers[1].upto"),
        ((*FIRST_TIER, "unit"), ..., "missing", "prices[0].seat.tiers[0].unit"),
        ((*FIRST_TIER, "price"), 1, "unknown_field", "prices[0].seat.tiers[0].price"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(path, value, code, place):
    problem, sentence = problem_of(text_with(path, value))
    assert (problem.code, problem.place) == (code, place)
    assert sentence.startswith("own.json")
    assert sentence.endswith(".")


def test_the_line_is_the_one_in_the_file():
    text = text_with(("prices", 1, "seat"), "-95")
    _, sentence = problem_of(text)
    line = next(n for n, row in enumerate(text.splitlines(), 1) if '"-95"' in row)
    assert sentence == f"own.json, line {line}: prices[1].seat -95 is below zero."
    assert line_of("prices[1].tier.none", {"prices[1]": 4}) == 4
    assert line_of("nowhere", {}) == 0


def test_every_problem_is_told_at_once():
    book = json.loads(json.dumps(BOOK))
    book["prices"][0]["base"], book["prices"][1]["tier"] = "-1", ""
    with pytest.raises(BadPriceBook) as bad:
        parse_text(json.dumps(book), "own.json")
    assert [p.place for p in bad.value.problems] == ["prices[0].base", "prices[1].tier"]


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"a": ' + "1" * 5000 + "}"])
def test_what_is_not_json_is_refused(text):
    problem, _ = problem_of(text)
    assert problem.code == "not_json"


def test_a_json_value_that_is_no_object_is_refused():
    assert problem_of("[1]")[0].code == "not_an_object"


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    for name, content in (
        ("absent.json", None),
        ("latin.json", b"\xe9"),
        ("big.json", b" " * 5_000_001),
    ):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(BadPriceBook) as bad:
            read_book(path)
        assert bad.value.problems[0].code == "not_a_file"
    good = tmp_path / "good.json"
    good.write_text("\ufeff" + json.dumps(BOOK), encoding="utf-8")
    assert read_book(good).key == "own"


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are POSIX's")
def test_f15_a_pipe_in_the_place_of_a_price_book_is_not_waited_for(tmp_path):
    pipe = tmp_path / "book.json"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)  # who opens it to read goes on at once, too
    os.write(held, b"{")
    for path in (pipe, Path("/dev/null")):
        with pytest.raises(BadPriceBook) as bad:
            read_book(path)
        assert "a device or a pipe" in str(bad.value.problems[0])
    assert os.read(held, 1) == b"{"
    os.close(held)
