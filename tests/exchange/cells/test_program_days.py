"""Days that programs count in ticks, and the day zero that is no day at all."""

from datetime import date

import pytest

from seatdesk.exchange.cells.dates import NEVER, DateReader
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

READER = DateReader(vocabulary(), "mdy", date(2026, 11, 29))


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01T00:00:00Z", "1/1/0001 12:00:00 AM", "0000-00-00 00:00:00", "00/00/0000",
        "1601-01-01", "1600-12-31T19:00:00", "12/31/1600 7:00:00 PM", "1/1/1601", "1900-01-00",
        "1899-12-30", "1970-01-01T00:00:00.000Z", "01.01.1970", "31/12/1969", "0",
        "9223372036854775807",
    ],
)  # fmt: skip
def test_rule_6_the_day_zero_of_a_program_is_never(text):
    assert READER.read(text) is NEVER


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1793000000", date(2026, 10, 26)),
        ("1793000000000", date(2026, 10, 26)),
        ("134088000000000000", date(2025, 11, 28)),
        ("1970-01-02", date(1970, 1, 2)),
        ("1/2/1970", date(1970, 1, 2)),
        ("den 3 maj 2026", date(2026, 5, 3)),
        ("2026.11.20.", date(2026, 11, 20)),
        ("20. November 2026 um 17:04 Uhr", date(2026, 11, 20)),
    ],
)
def test_rule_6_days_that_programs_count_are_read(text, day):
    assert READER.read(text) == day
