"""A contract that says nothing but 0 has no price; a price book's 0 is one."""

from decimal import Decimal

import pytest

from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.choices import PriceModel


def rates(base: str, *tiers: tuple[int | None, str, str], source: str = "contract") -> Rates:
    steps = tuple(SeatTier(upto, Decimal(unit), Decimal(flat)) for upto, unit, flat in tiers)
    return Rates(Decimal(base), 0, SeatPrice(steps, PriceModel.GRADUATED), source)


@pytest.mark.parametrize(
    ("told", "priced"),
    [
        (rates("0", (None, "0", "0")), False),
        (rates("0.00", (5, "0", "0"), (None, "0.00", "0")), False),
        (rates("100", (None, "0", "0")), True),
        (rates("0", (None, "0.01", "0")), True),
        (rates("0", (5, "0", "0"), (None, "9", "0")), True),
        (rates("0", (None, "0", "5")), True),
        (rates("0", (None, "0", "0"), source="Seats 2024, 2024-03-01"), True),
    ],
)
def test_whether_there_is_a_price(told: Rates, priced: bool) -> None:
    assert told.priced is priced
