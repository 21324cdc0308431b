"""Days of service in the words of invoices: ranges whose year stands once, months, both orders."""

from datetime import date

import pytest

from seatdesk.exchange.invoices.service_days import ServiceDays, ServiceSpan

APRIL = ServiceSpan(date(2026, 4, 1), date(2026, 4, 30))
TURN = ServiceSpan(date(2025, 12, 15), date(2026, 1, 14))


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-01 - 2026-04-30",
        "2026-04-01/2026-04-30",
        "20260401-20260430",
        "Apr 1 - 30, 2026",
        "Apr 1 \u2013 Apr 30, 2026",
        "APR 1 \u2013 APR 30, 2026",
        "April 1, 2026 - April 30",
        "Apr 1, 2026\u2013Apr 30, 2026",
        "1 - 30 April 2026",
        "1st to 30th April 2026",
        "1 Apr - 30 Apr 2026",
        "01-Apr-2026 to 30-Apr-2026",
        "01.-30.04.2026",
        "01.04.-30.04.2026",
        "01.04. - 30.04.26",
        "01.04.2026 bis 30.04.2026",
        "1. \u2013 30. April 2026",
        "1 april 2026 t.o.m. 30 april 2026",
        "1er avril 2026 au 30 avril 2026",
        "1 de abril de 2026 al 30 de abril de 2026",
        "01/04 - 30/04/2026",
        "01/04/2026 - 30/04/2026",
        "April 2026",
        "2026-04",
        "04/2026",
    ],
)
def test_e8_1_a_range_of_days_is_read_however_often_its_year_stands(text):
    days = ServiceDays("dmy")
    assert days.span(text) == APRIL
    assert days.is_span_only(f"Period: {text}")
    if text not in {"2026-04", "04/2026"}:  # beside other words they may be any number
        assert days.span(f"Sales Hub Professional, {text}") == APRIL


@pytest.mark.parametrize("text", ["Dec 15 - Jan 14, 2026", "15.12.-14.01.2026",
                                  "15 Dec - 14 Jan 2026", "Dec 15, 2025 - Jan 14"])  # fmt: skip
def test_e8_1_a_range_over_the_turn_of_the_year_begins_in_the_year_before(text):
    assert ServiceDays("dmy").span(text) == TURN


@pytest.mark.parametrize("text", ["4/1 - 4/30/2026", "04/01/2026 - 04/30/2026", "4/1/26-4/30/26"])
def test_e8_1_the_month_stands_first_where_the_file_writes_it_so(text):
    assert ServiceDays("mdy").span(text) == APRIL


def test_e8_1_several_months_are_whole():
    days = ServiceDays("dmy")
    assert days.span("April \u2013 June 2026") == ServiceSpan(date(2026, 4, 1), date(2026, 6, 30))
    assert days.span("Apr 2026 - Mar 2027") == ServiceSpan(date(2026, 4, 1), date(2027, 3, 31))
    assert days.span("Nov - Jan 2026") == ServiceSpan(date(2025, 11, 1), date(2026, 1, 31))


@pytest.mark.parametrize(
    "text",
    ["", "Sales Hub 2026", "Version 3.2", "Order 12/2026", "450.00", "5 users", "30 - 1 Foo 2026"],
)
def test_e8_1_other_numbers_are_no_days(text):
    assert ServiceDays("dmy").span(text) is None


def test_e8_1_one_day_is_the_first_and_the_last_is_not_said():
    found = ServiceDays("dmy").span("Remaining time after Mar 16, 2026")
    assert found == ServiceSpan(date(2026, 3, 16))
